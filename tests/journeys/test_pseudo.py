"""In a language that nobody speaks nothing escapes translation, and read from right to left everything is mirrored."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from quiz.ui.i18n import country_names, own_name
from quiz.ui.settings import Settings
from tools.person import Person, sit_down, stand_up
from tools.pseudo import pseudo
from tools.screens import WORRYING, beside, walk

NAMES = re.compile(
    r"(Before You Go|English|Русский|Беларуская|Українська|Polski|Shift ×3|\d+%|[1-9]|[+\d][\d -]*|\s|[·.,:/()–-])*"
)
"""What is the same in every language: names of languages, keys, numbers, the marks between parts."""

OWN_NAMES = [own_name(tag) for tag in ("tr", "en", "ar", "fa", "ru", "be", "uk", "pl")]
FOREIGN = re.compile(r"⟦[^⟦⟧]*(?:⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧")


@pytest.fixture
def stranger(dressed: QApplication) -> Iterator[Person]:
    with pseudo():
        somebody = sit_down(dressed, settings=Settings(language="en"), size=(1366, 768))
        yield somebody
        stand_up(somebody)


def untranslated(person: Person) -> list[str]:
    """The words on the page that stand outside the brackets, but for names and numbers."""
    window = person.made.window
    widgets: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel), *window.findChildren(QAbstractButton)]
    shown = [widget.text() for widget in widgets if widget.isVisibleTo(window)]
    rest = (FOREIGN.sub("", FOREIGN.sub("", text)) for text in shown)
    return [text for text in rest if not NAMES.fullmatch(text)]


def test_nothing_on_a_check_escapes_translation(stranger: Person) -> None:
    for name in walk(stranger, WORRYING):
        left = [text for text in untranslated(stranger) if not from_data(text)]
        assert not left, name


def test_nothing_beside_the_way_escapes_translation(stranger: Person) -> None:
    for name in beside(stranger):
        left = [text for text in untranslated(stranger) if not from_data(text)]
        assert not left, name


def from_data(text: str) -> bool:
    """Whether it is a publisher, an address, a date or a licence, or made of names of countries and languages."""
    for name in sorted((*country_names("en").values(), *OWN_NAMES), key=len, reverse=True):
        text = text.replace(name, "")
    if NAMES.fullmatch(text):
        return True
    return bool(re.search(r"[A-Za-z0-9]\.[a-z]{2,}|20\d\d|19\d\d|^[A-Z][A-Za-zçÇüÜ’ ,&-]+$|ISO|CC BY", text.strip()))


def middle(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, QPoint(widget.width() // 2, 0)).x()


def test_from_right_to_left_everything_is_mirrored(dressed: QApplication) -> None:
    places = {}
    for mirrored in (False, True):
        with pseudo(mirrored=mirrored):
            person = sit_down(dressed, size=(1366, 768))
            window = person.made.window
            width = window.width()
            bar = {name: middle(person.find(name), window) for name in ("leave", "help", "language", "check")}
            person.press(Qt.Key.Key_Return)
            person.press(Qt.Key.Key_Return)
            first = next(
                button
                for button in person.page.findChildren(QAbstractButton)
                if button.objectName().startswith("option.")
            )
            person.press(Qt.Key.Key_1)
            bar["back"] = middle(person.find("back"), window)
            assert first.isChecked()
            places[mirrored] = {name: x / width for name, x in bar.items()}
            stand_up(person)
    for name, x in places[False].items():
        assert abs(places[True][name] - (1 - x)) < 0.03, name
