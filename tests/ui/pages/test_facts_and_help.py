"""The pages of facts and of help: all that the view says is there, as plain text, and one gets back."""

import dataclasses
import datetime as dt

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from quiz.helplines.directory import Directory
from quiz.helplines.load import load_directory
from quiz.helplines.models import Helpline
from quiz.resources import data
from quiz.ui.pages.facts import FactsPage
from quiz.ui.pages.help import BEFORE_ADVICE, HelpPage
from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.facts import FactSectionView, FactsView, FactView
from quiz.ui.views.helplines import help_view
from quiz.ui.views.registers import RegisterView
from quiz.ui.views.words import Reading
from quiz.ui.widgets.button import Button
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.helpline import HelplineCard
from quiz.ui.widgets.register import RegisterBox

FACTS = FactsView(
    "Know",
    "Read.",
    (FactSectionView("what", "What", (FactView("It is <b>so</b>.", "Known from: me"), FactView("Tip.", ""))),),
)


def words(page: Page | Card) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def directory() -> Directory:
    made, _ = load_directory(data("questions"))
    assert made is not None
    return made


def help_page(places: tuple[str, str, str], *, urgent: bool = False) -> HelpPage:
    made = help_view(directory(), places, Reading("en", {"PL": "Poland"}), dt.date(2026, 11, 24), urgent)
    return HelpPage(made, Theme.of("light"))


def test_facts_stand_under_their_titles_with_their_sources(qtbot: QtBot) -> None:
    page = FactsPage(FACTS, Theme.of("light"))
    qtbot.addWidget(page)
    assert words(page) == ["Know", "Read.", "What", "It is <b>so</b>.", "Known from: me", "Tip."]
    assert page.said == "Know. Read."
    assert page.first_focus() is page.column


def test_one_gets_back_from_facts(qtbot: QtBot) -> None:
    page = FactsPage(FACTS, Theme.of("light"))
    qtbot.addWidget(page)
    back = page.findChild(Button, "back")
    assert back is not None
    with qtbot.waitSignal(page.back):
        back.click()


@pytest.mark.parametrize("urgent", [False, True])
def test_what_to_say_stands_after_the_first_numbers(urgent: bool, qtbot: QtBot) -> None:
    page = help_page(("PL", "BY", "DE"), urgent=urgent)
    qtbot.addWidget(page)
    cards = [
        card for card in page.findChildren(Card) if isinstance(card, HelplineCard) or card.objectName() == "calling"
    ]
    assert [isinstance(card, HelplineCard) for card in cards].index(False) == BEFORE_ADVICE
    text = " ".join(words(cards[BEFORE_ADVICE]))
    for part in ("I need advice about a job abroad", "You decide what you tell", "interpreter", "list of calls"):
        assert part in text


def test_help_that_has_one_number_still_says_what_to_say(qtbot: QtBot) -> None:
    made = help_view(directory(), ("", "", ""), Reading("en", {}), dt.date(2026, 11, 24), urgent=True)
    page = HelpPage(dataclasses.replace(made, lines=made.lines[:1]), Theme.of("light"))
    qtbot.addWidget(page)
    assert page.findChild(Card, "calling") is not None


def test_addresses_to_write_to_are_shown_as_text(qtbot: QtBot) -> None:
    page = help_page(("PL", "BY", ""))
    qtbot.addWidget(page)
    card = page.findChild(HelplineCard, "helpline.pl-kcik")
    assert card is not None
    assert "E-mail: kcik@strada.org.pl · On the internet: kcik.pl" in words(card)
    assert not any(label.openExternalLinks() for label in page.findChildren(QLabel))


def test_a_register_is_a_small_box_and_leaves_out_what_it_does_not_have(qapp: QApplication) -> None:
    box = RegisterBox(
        RegisterView("x", "Name", "example.org", "It shows: A.", "Not B.", "Source: C"), Theme.of("light")
    )
    assert words(box) == ["Name", "example.org", "It shows: A.", "Not B.", "Source: C"]
    bare = RegisterBox(RegisterView("x", "Name", "", "It shows: A.", "Not B.", "Source: C"), Theme.of("light"))
    assert words(bare) == ["Name", "It shows: A.", "Not B.", "Source: C"]


def test_no_line_of_the_directory_is_lost_between_the_cards(qtbot: QtBot) -> None:
    page = help_page(("PL", "BY", "DE"))
    qtbot.addWidget(page)
    lines: tuple[Helpline, ...] = (*directory().lookup("PL", "BY", "DE"), *directory().anywhere("PL", "BY"))
    assert {card.objectName() for card in page.findChildren(HelplineCard)} == {f"helpline.{line.id}" for line in lines}
