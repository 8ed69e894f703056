"""Whole self-checks through the real window.

1. By keyboard alone, from the first page to the result.
2. Back never loses an answer; what was marked but not confirmed survives a change of language, size and colours.
3. From the result an answer can be changed, and the result changes.
4. Skipping and not knowing are possible everywhere; nothing chosen goes nowhere.
5. Closing forgets everything.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from quiz.ui.settings import Settings
from tools.person import Person, settle, sit_down, stand_up
from tools.screens import WORRYING, answer_one, walk


def interview(person: Person):  # type: ignore[no-untyped-def]
    found = person.navigator.interview
    assert found is not None
    return found


def begin(person: Person) -> None:
    person.press(Qt.Key.Key_Return)
    assert person.at == "page.rehearse"
    person.press(Qt.Key.Key_Return)
    assert person.at.startswith("page.ask.")


def to_result(person: Person) -> None:
    while not interview(person).done:
        answer_one(person, WORRYING)
        person.press(Qt.Key.Key_Return)


def words(person: Person) -> str:
    return "\n".join(label.text() for label in person.page.findChildren(QLabel))


def test_a_whole_check_by_keyboard(person: Person) -> None:
    """1: and the result names the answers that led to it."""
    seen = list(walk(person, WORRYING))
    assert seen[:2] == ["welcome", "rehearse"]
    assert 14 <= sum(name.startswith("question") for name in seen) <= 30
    assert person.at == "page.ask.result"
    text = words(person)
    assert "You said: “" in text
    assert "Source: " in text
    assert "Source: " in text


def test_a_whole_check_in_russian(reader: Person) -> None:
    """1: no English sentence of the interface is left in a Russian window."""
    for _ in walk(reader, WORRYING):
        texts = [label.text() for label in reader.page.findChildren(QLabel)]
        texts += [button.text() for button in reader.made.window.findChildren(QAbstractButton)]
        for english in ("Next", "Skip", "Back", "Question", "Help now", "Leave", "You said", "left", "Source:"):
            assert not any(text.startswith(english) for text in texts), english


def test_enter_without_an_answer_stays(person: Person) -> None:
    """4."""
    begin(person)
    before = person.at
    person.press(Qt.Key.Key_Return)
    assert person.at == before
    assert "Choose an answer, or skip this question." in words(person)


def test_choosing_does_not_go_on(person: Person) -> None:
    """4: neither digit, arrow key nor click goes on by itself."""
    begin(person)
    before = person.at
    person.press(Qt.Key.Key_2)
    person.press(Qt.Key.Key_Down)
    first = next(b for b in person.page.findChildren(QAbstractButton) if b.objectName().startswith("option."))
    person.click(first.objectName())
    assert person.at == before
    assert first.isChecked()


def test_digits_of_the_number_pad_choose(person: Person) -> None:
    begin(person)
    person.press(Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert person.page.chosen  # type: ignore[attr-defined]


def test_arrow_keys_choose(person: Person) -> None:
    begin(person)
    person.press(Qt.Key.Key_Down)
    one = person.page.chosen  # type: ignore[attr-defined]
    person.press(Qt.Key.Key_Down)
    two = person.page.chosen  # type: ignore[attr-defined]
    assert one and two and one != two


def test_digits_can_be_switched_off(person: Person) -> None:
    begin(person)
    person.navigator.read_like(Settings(digits=False))
    person.press(Qt.Key.Key_2)
    assert not person.page.chosen  # type: ignore[attr-defined]


def test_back_keeps_every_answer(person: Person) -> None:
    """2."""
    begin(person)
    for _ in range(4):
        answer_one(person, WORRYING)
        person.press(Qt.Key.Key_Return)
    given = dict(interview(person).answers)
    for _ in range(4):
        person.click("back")
    assert interview(person).answers == given
    assert person.page.chosen == given[interview(person).current]  # type: ignore[attr-defined]
    person.click("back")
    assert person.at == "page.welcome"
    person.click("check")
    assert interview(person).answers == given


def test_reading_otherwise_keeps_the_place_and_the_mark(person: Person) -> None:
    """2."""
    begin(person)
    answer_one(person, WORRYING)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_2)
    place, marked = person.at, person.page.chosen  # type: ignore[attr-defined]
    focused = person.made.window.focusWidget()
    assert focused is not None
    name = focused.objectName()
    for settings in (Settings("ru"), Settings("ru", "dark"), Settings("ru", "contrast", 2.0), Settings("en")):
        person.navigator.read_like(settings)
        settle()
        assert person.at == place
        assert person.page.chosen == marked  # type: ignore[attr-defined]
        now = person.made.window.focusWidget()
        assert now.objectName() == name


def test_an_answer_is_changed_from_the_result(person: Person) -> None:
    """3."""
    begin(person)
    to_result(person)
    before = words(person)
    changes = [b for b in person.page.findChildren(QAbstractButton) if b.objectName().startswith("change.")]
    question = next(b.objectName().removeprefix("change.") for b in changes)
    person.click(f"change.{question}")
    assert person.at == f"page.ask.{question}"
    options = [b for b in person.page.findChildren(QAbstractButton) if b.objectName().startswith("option.")]
    other = next(b for b in options if not b.isChecked())
    person.click(other.objectName())
    while not interview(person).done:
        person.click("next" if person.page.chosen else "skip")  # type: ignore[attr-defined]
    assert words(person) != before


def test_everything_can_be_skipped(person: Person) -> None:
    """4: then nothing is known, and the headline says so."""
    begin(person)
    while not interview(person).done:
        person.click("skip")
    assert not interview(person).answers
    assert person.at == "page.ask.result"


def test_why_we_ask_opens_in_place(person: Person) -> None:
    begin(person)
    place = person.at
    before = words(person)
    toggle = next(b for b in person.page.findChildren(QAbstractButton) if b.text().startswith("Why we ask"))
    toggle.click()
    settle()
    assert person.at == place
    assert before  # the page is the same one


def test_close_and_forget_ends_the_program(person: Person) -> None:
    """5."""
    begin(person)
    to_result(person)
    person.click("finish")
    assert person.left == ["left"]


def test_large_text_is_read_from_its_top_and_followed_by_the_keyboard(dressed: QApplication) -> None:
    person = sit_down(dressed, settings=Settings(scale=2.0), size=(1024, 600))
    bar = person.page.column.verticalScrollBar()
    assert bar.maximum() > 0 and bar.value() == 0
    start = person.find("check")
    assert start.hasFocus()
    person.press(Qt.Key.Key_Tab)
    assert bar.value() > 0, "the next button is seen when the keyboard comes to it"
    stand_up(person)
