"""A person at the real window, with the shipped packs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from quiz.ui.app import dress
from quiz.ui.settings import Settings
from quiz.ui.theme import fonts
from tools.person import Person, sit_down, stand_up


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    fonts.load()
    dress(qapp)
    return qapp


@pytest.fixture
def person(dressed: QApplication) -> Iterator[Person]:
    somebody = sit_down(dressed)
    yield somebody
    stand_up(somebody)


@pytest.fixture
def reader(dressed: QApplication) -> Iterator[Person]:
    """Somebody who reads Russian."""
    somebody = sit_down(dressed, settings=Settings(language="ru"))
    yield somebody
    stand_up(somebody)


@pytest.fixture
def bad_packs() -> Path:
    return Path(__file__).parent.parent / "packs" / "journeys"
