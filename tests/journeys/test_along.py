"""What one takes along, and what one shows in two languages: from the result and from the help page, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit

from tools.person import Person, settle
from tools.screens import WORRYING, walk


def words(person: Person) -> list[str]:
    return [label.text() for label in person.page.findChildren(QLabel) if label.isVisibleTo(person.page)]


@pytest.fixture
def judged(reader: Person) -> Person:
    """Somebody who reads Russian, at a result."""
    for name in walk(reader, WORRYING):
        if name == "result":
            break
    return reader


@pytest.fixture
def dialog() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QFileDialog):
            widget.reject()
    settle()


def open_dialog(person: Person, kind: str) -> QFileDialog:
    person.click(f"save.{kind}")
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QFileDialog)]
    assert len(found) == 1
    return found[0]


def save_as(person: Person, kind: str, file: Path) -> None:
    """Type where the file is to lie, and press Enter."""
    asked = open_dialog(person, kind)
    name = asked.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    assert name.text() == "notes.pdf", "the name says nothing of the subject"
    name.setText(str(file))
    asked.accept()
    settle()


def choose(person: Person, language: str) -> None:
    box = person.find("second")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(language))
    box.activated.emit(box.currentIndex())
    settle()


def test_the_result_stands_in_two_languages_and_one_comes_back_to_it(judged: Person) -> None:
    result = words(judged)
    judged.click("beside")
    assert judged.at == "page.beside"
    said = words(judged)
    assert "Стоп — сначала помощь" in said and "Stop – get help first" in said
    numbers = [text for text in said if text.startswith("+375 17")]
    assert len(numbers) == 2 and len(set(numbers)) == 1, "the same number in both"
    judged.press(Qt.Key.Key_Escape)
    assert words(judged) == result


def test_the_interface_speaks_the_readers_language_again_afterwards(judged: Person) -> None:
    judged.click("beside")
    assert judged.find("back").text() == "Назад"  # type: ignore[attr-defined]
    judged.press(Qt.Key.Key_F1)
    assert "Получить помощь" in words(judged)


def test_help_stands_in_two_languages(person: Person) -> None:
    person.press(Qt.Key.Key_F1)
    person.click("beside")
    choose(person, "ru")
    assert {"Get help", "Получить помощь"} <= set(words(person))
    person.click("back")
    assert person.at == "page.help"


@pytest.mark.parametrize("kind", ["result", "promise", "trust", "card"])
def test_a_page_is_saved_where_the_person_says(kind: str, judged: Person, tmp_path: Path, dialog: None) -> None:
    judged.click("take")
    before = list(tmp_path.iterdir())
    assert before == []
    save_as(judged, kind, tmp_path / "mine.pdf")
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF-1.7")
    assert "Сохранено: mine.pdf" in words(judged)


def test_a_second_language_is_chosen_for_all_pages(judged: Person, tmp_path: Path, dialog: None) -> None:
    judged.click("take")
    save_as(judged, "trust", tmp_path / "one.pdf")
    choose(judged, "en")
    save_as(judged, "trust", tmp_path / "two.pdf")
    assert (tmp_path / "one.pdf").read_bytes() != (tmp_path / "two.pdf").read_bytes()


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(judged: Person, tmp_path: Path) -> None:
    from quiz.ui.taking import Taking

    judged.click("take")
    taking = judged.page.findChild(Taking)
    assert taking is not None
    taking.save("trust", tmp_path / "none" / "x.pdf")
    assert any("x.pdf не записать" in text for text in words(judged))
    judged.click("back")
    assert judged.at == "page.ask.result"


def test_three_taps_leave_from_the_dialog_too(judged: Person, dialog: None) -> None:
    judged.click("take")
    open_dialog(judged, "card")
    for _ in range(3):
        judged.press(Qt.Key.Key_Shift)
    assert judged.left == ["left"]


def test_without_the_extra_it_is_said(judged: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "typst", None)
    judged.click("take")
    assert any("не установлена" in text for text in words(judged))
    assert not [button for button in judged.page.findChildren(QLabel) if button.objectName().startswith("save.")]
