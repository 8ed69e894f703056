"""Pages made from what was read: nothing answered is lost, and help is there in whatever language the files have."""

import datetime as dt
from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quiz.helplines.directory import Directory
from quiz.resources import data
from quiz.ui import screens
from quiz.ui.loading import Loaded, load
from quiz.ui.pages.page import Page
from quiz.ui.screens import Shop
from quiz.ui.settings import Settings
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.helpline import HelplineCard


@cache
def shipped() -> Loaded:
    return load(data("questions"))


def shop(loaded: Loaded, language: str) -> Shop:
    return Shop(loaded, Settings(language=language), Theme.of("light"), dt.date(2026, 11, 24))


def without(language: str) -> Loaded:
    """The shipped packs beside a directory that has no texts in a language."""
    loaded = shipped()
    assert loaded.directory is not None
    texts = {name: prose for name, prose in loaded.directory.texts.items() if name != language}
    directory: Directory = replace(loaded.directory, texts=texts)
    return loaded._replace(directory=directory)


@pytest.mark.parametrize("name", ["help", "about", "know"])
def test_a_directory_without_the_readers_language_is_read_in_its_own(name: str, qtbot: QtBot) -> None:
    here = shop(without("ru"), "ru")
    page: Page
    if name == "help":
        page = screens.help_page(here, ("BY", "", ""), urgent=False)
    elif name == "about":
        page = screens.about(here)
    else:
        page = screens.facts(here, "know")
    qtbot.addWidget(page)
    assert len([label for label in page.findChildren(QLabel) if label.text()]) > 8


def test_going_deeper_keeps_what_was_answered_in_the_whole_check_before() -> None:
    here = shop(shipped(), "en")
    whole = screens.begin(here, "check")
    quick = screens.begin(here, "quick")
    assert whole is not None and quick is not None
    own = next(q.id for q in whole.pack.questions if q.id not in {each.id for each in quick.pack.questions})
    both = quick.question
    earlier, later = both.options[0].id, both.options[-1].id
    answers = {own: ("x",), both.id: (earlier,)}
    question = next(q for q in whole.pack.questions if q.id == own)
    answers[own] = (question.options[0].id,) if question.options else ("PL",)
    before = replace(whole, answers=answers)
    deeper = screens.go_deeper(here, quick.answer(later), before)
    assert deeper is not None
    assert deeper.answers[own] == answers[own], "the quick check does not ask it: it stays"
    assert deeper.answers[both.id] == (later,), "what was said last counts"


def test_going_deeper_the_first_time_has_only_the_quick_answers() -> None:
    here = shop(shipped(), "en")
    quick = screens.begin(here, "quick")
    assert quick is not None
    answered = quick.answer(quick.question.options[0].id)
    deeper = screens.go_deeper(here, answered, None)
    assert deeper is not None and dict(deeper.answers) == dict(answered.answers)


@pytest.mark.parametrize(("option", "first"), [("hurt", "112"), ("me", "157")])
def test_whoever_is_to_call_now_reads_the_emergency_number_first(option: str, first: str, qtbot: QtBot) -> None:
    here = shop(shipped(), "en")
    interview = screens.begin(here, "check")
    assert interview is not None
    given = {
        "who": ("me",), "stage": ("way",), "age": ("adult",), "country-now": ("TR",), "country-from": ("BY",),
        "threats": (option,),
    }  # fmt: skip
    page = screens.result(here, replace(interview, answers=given).finish())
    qtbot.addWidget(page)
    numbers = [card.findChildren(QLabel)[1].text() for card in page.findChildren(HelplineCard)]
    assert numbers[0] == first


def test_what_cannot_be_dialled_from_there_does_not_stand_first(qtbot: QtBot) -> None:
    """In Belarus neither Türkiye's 157 nor a website is what one is told to call first."""
    here = shop(shipped(), "en")
    interview = screens.begin(here, "check")
    assert interview is not None
    given = {
        "who": ("me",), "stage": ("home",), "age": ("adult",), "country-now": ("BY",), "country-to": ("TR",),
        "threats": ("hurt",),
    }  # fmt: skip
    page = screens.result(here, replace(interview, answers=given).finish())
    qtbot.addWidget(page)
    first = page.findChild(QWidget, "calls")
    assert first is not None
    ids = [card.objectName() for card in first.findChildren(HelplineCard)]
    assert ids == ["helpline.by-emergency", "helpline.by-labour-migration"]


def test_about_names_the_packs_of_the_readers_language_only(qtbot: QtBot) -> None:
    page = screens.about(shop(shipped(), "pl"))
    qtbot.addWidget(page)
    words = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "Szybkie sprawdzenie" in words
    assert "Check an offer" not in words
    assert "What would you do?" not in words
