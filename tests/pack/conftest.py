from pathlib import Path

import pytest

from tests.pack.copies import Copy


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A copy of the good packs, to be spoilt."""
    return Copy(tmp_path)
