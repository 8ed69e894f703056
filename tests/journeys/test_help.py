"""P7: help is one key away on every screen, also before the first question; leaving is on every screen too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from quiz.ui.settings import Settings
from tools.person import Person, settle
from tools.screens import WORRYING, answer_one, tell, walk


def words(person: Person) -> str:
    return "\n".join(label.text() for label in person.page.findChildren(QLabel))


def test_help_from_the_first_page_and_back(person: Person) -> None:
    person.press(Qt.Key.Key_F1)
    assert person.at == "page.help"
    assert "112" in words(person)
    person.press(Qt.Key.Key_Escape)
    assert person.at == "page.welcome"


def test_help_and_leave_are_on_every_screen(person: Person) -> None:
    """Outside any scroll area, whole and in view, at the smallest size and the largest text."""
    person.made.window.resize(1024, 600)
    for _ in walk(person, WORRYING):
        for name in ("help", "leave"):
            button = person.find(name)
            assert button.isEnabled()
            assert not person.page.isAncestorOf(button)
            assert button.visibleRegion().boundingRect() == button.rect()


def test_help_keeps_the_place_and_the_mark(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_1)
    place, marked = person.at, person.page.chosen  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_F1)
    person.press(Qt.Key.Key_F1)
    person.press(Qt.Key.Key_Escape)
    assert person.at == place
    assert person.page.chosen == marked  # type: ignore[attr-defined]


def test_help_shows_where_the_person_is_and_comes_from(person: Person) -> None:
    """The countries of the interview are taken over, where the person is first."""
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    interview = person.navigator.interview
    assert interview is not None
    while interview.current != "country-to" and not interview.done:
        answer_one(person, {**WORRYING, "stage": "way", "country-now": "PL", "country-from": "BY"})
        person.press(Qt.Key.Key_Return)
        interview = person.navigator.interview
        assert interview is not None
    person.press(Qt.Key.Key_F1)
    text = words(person)
    assert text.index("Poland") < text.index("Belarus")


@pytest.mark.parametrize(("language", "typed", "expected"), [("en", "Turk", "157"), ("ru", "турц", "157")])
def test_in_danger_now_is_one_question(person: Person, language: str, typed: str, expected: str) -> None:
    person.navigator.read_like(Settings(language=language))
    settle()
    person.click("danger")
    assert person.at == "page.danger"
    person.type(typed)
    person.wait(lambda: expected in words(person), "the numbers of the country")
    numbers = words(person)
    assert numbers.index("112") < numbers.index(expected)


def test_the_button_leaves(person: Person) -> None:
    person.click("leave")
    assert person.left == ["left"]


def test_three_taps_leave_from_every_screen(person: Person) -> None:
    left = 0
    for _ in walk(person, WORRYING):
        if person.at == "page.rehearse":
            continue
        for _tap in range(3):
            person.press(Qt.Key.Key_Shift)
        left += 1
        assert len(person.left) == left, person.at
    for _ in tell_from_start(person):
        for _tap in range(3):
            person.press(Qt.Key.Key_Shift)
        left += 1
        assert len(person.left) == left, person.at


def tell_from_start(person: Person):  # type: ignore[no-untyped-def]
    while person.at != "page.welcome":
        person.click("back")
    yield from tell(person)


def test_the_rehearsal_ends_nothing_and_says_so(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    assert person.at == "page.rehearse"
    for _ in range(3):
        person.press(Qt.Key.Key_Shift)
    assert person.left == []
    assert "That works." in words(person)
    person.press(Qt.Key.Key_Return)
    for _ in range(3):
        person.press(Qt.Key.Key_Shift)
    assert person.left == ["left"]
