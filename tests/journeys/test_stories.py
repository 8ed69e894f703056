"""Stories through the real window: a reply to every choice, and a result that says what was spotted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from tools.person import Person
from tools.screens import tell


def reply(person: Person) -> str:
    card = person.page.findChild(QWidget, "reply")
    return "" if card is None else "\n".join(label.text() for label in card.findChildren(QLabel))


def test_all_stories_by_keyboard(person: Person) -> None:
    names = list(tell(person))
    assert names[-1] == "practice"
    assert person.at == "page.ask.result"


def test_every_option_has_its_reply(person: Person) -> None:
    person.click("stories")
    assert reply(person) == ""
    replies = set()
    for button in person.page.findChildren(QAbstractButton):
        if button.objectName().startswith("option."):
            person.click(button.objectName())
            replies.add(reply(person))
    assert "" not in replies
    assert len(replies) >= 3


def test_one_can_stop_and_what_is_marked_counts(person: Person) -> None:
    person.click("stories")
    person.press(Qt.Key.Key_1)
    person.click("finish")
    assert person.at == "page.ask.result"
    interview = person.navigator.interview
    assert interview is not None and len(interview.answers) == 1


def test_from_practice_to_ones_own_offer(person: Person) -> None:
    person.click("stories")
    person.press(Qt.Key.Key_1)
    person.click("finish")
    person.click("check")
    assert person.at == "page.rehearse"
