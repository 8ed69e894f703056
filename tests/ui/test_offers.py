"""What is offered in a language: what has a file for it, and what is broken or missing, so that its page can say so."""

from pathlib import Path

import pytest

from quiz.ui.offers import FOLDERS, offered

ALL = frozenset(FOLDERS)


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    for name in FOLDERS.values():
        (tmp_path / name / "text").mkdir(parents=True)
        (tmp_path / name / "text" / "en.json").touch()
    (tmp_path / "quick-check" / "text" / "uk.json").touch()
    return tmp_path


def test_what_has_a_file_is_offered(packs: Path) -> None:
    assert offered(packs, "en") == ALL


def test_a_small_translation_has_the_quick_check_only(packs: Path) -> None:
    assert offered(packs, "uk") == {"quick"}


def test_what_is_not_there_at_all_counts_as_offered(tmp_path: Path) -> None:
    assert offered(tmp_path, "uk") == ALL


def test_a_folder_that_cannot_be_looked_into_counts_as_offered(packs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(_path: Path) -> bool:
        raise PermissionError

    monkeypatch.setattr(Path, "is_dir", closed)
    assert offered(packs, "uk") == ALL
