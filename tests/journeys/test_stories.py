"""Stories through the real window: a reply to every choice, and a result that says what was spotted."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from quiz.ui.taking import Taking
from tools.person import Person
from tools.screens import tell


def reply(person: Person) -> str:
    card = person.page.findChild(QWidget, "reply")
    return "" if card is None else "\n".join(label.text() for label in card.findChildren(QLabel))


def open_first(person: Person) -> None:
    person.click("stories")
    person.press(Qt.Key.Key_Return)


def test_any_story_can_be_chosen_and_one_comes_back_to_all(person: Person) -> None:
    person.click("stories")
    assert person.at == "page.stories"
    interview = person.navigator.interview
    assert interview is not None
    third = interview.pack.sections[2]
    person.click(f"story.{third.id}")
    assert person.at == f"page.ask.{third.questions[0].id}"
    person.click("back")
    assert person.at == "page.stories"
    person.click(f"story.{third.id}")
    person.click("listed")
    assert person.at == "page.stories"
    person.click("back")
    assert person.at == "page.welcome"


def test_a_story_that_was_played_says_so(person: Person) -> None:
    test_one_can_stop_and_what_is_marked_counts(person)
    person.click("back")
    assert person.at == "page.stories"
    buttons = person.page.findChildren(QAbstractButton)
    played = [button.objectName() for button in buttons if "played" in button.accessibleDescription()]
    interview = person.navigator.interview
    assert interview is not None
    assert played == [f"story.{interview.pack.sections[0].id}"]


def test_all_stories_by_keyboard(person: Person) -> None:
    names = list(tell(person))
    assert names[-1] == "practice"
    assert person.at == "page.ask.result"


def test_every_option_has_its_reply(person: Person) -> None:
    open_first(person)
    assert reply(person) == ""
    replies = set()
    for button in person.page.findChildren(QAbstractButton):
        if button.objectName().startswith("option."):
            person.click(button.objectName())
            replies.add(reply(person))
    assert "" not in replies
    assert len(replies) >= 3


def test_one_can_stop_and_what_is_marked_counts(person: Person) -> None:
    open_first(person)
    while person.page.findChild(QWidget, "finish") is None:
        person.press(Qt.Key.Key_1)
        person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_1)
    person.click("finish")
    assert person.at == "page.ask.result"
    interview = person.navigator.interview
    assert interview is not None
    assert set(interview.answers) == {scene.id for scene in interview.pack.sections[0].questions}


def test_from_practice_to_ones_own_offer(person: Person) -> None:
    test_one_can_stop_and_what_is_marked_counts(person)
    person.click("check")
    assert person.at == "page.rehearse"


def test_what_practice_showed_stands_in_two_languages_and_can_be_taken_along(person: Person) -> None:
    test_one_can_stop_and_what_is_marked_counts(person)
    person.click("beside")
    assert person.at == "page.beside"
    said = [label.text() for label in person.page.findChildren(QLabel)]
    assert "Signs you spotted" in said or "Signs to look at again" in said
    assert "Куда звонить" in said or "Куды тэлефанаваць" in said
    person.press(Qt.Key.Key_Escape)
    assert person.at == "page.ask.result"
    person.click("take")
    assert person.at == "page.take"
    taking = person.page.findChild(Taking)
    assert taking is not None
    lines = taking._make("result").lines[0]
    assert {line.text for line in lines} >= {"Whom to call"}
