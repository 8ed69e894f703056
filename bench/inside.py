"""What is measured within one process: page switches, assessments, checking packs."""

import os
import random
import time
from collections.abc import Callable
from statistics import median, quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from quiz.authoring.check import check
from quiz.engine.answers import Answers
from quiz.engine.assessment import assess
from quiz.helplines.load import load_directory
from quiz.pack.load import load_library
from quiz.pack.pack import Pack
from quiz.resources import data
from quiz.ui.app import application
from quiz.ui.settings import Settings
from tools.person import ANY_DAY, Person, settle, sit_down, stand_up
from tools.screens import WORRYING, answer_one

SWITCHES = 400
SHEETS = 300


def page_switches(scale: float) -> tuple[list[float], list[float]]:
    """Return ms in Russian, over and over: from Enter to the next question painted; the longer go of a result.

    A result is made in one go of the window's thread, and laid out and painted in another: keys are heard in between.
    """
    app = QApplication.instance() or application()
    assert isinstance(app, QApplication), "there is one application"
    person = sit_down(app, settings=Settings("ru", "light", scale), size=(1366, 768))
    times: list[float] = []
    results: list[float] = []
    for _ in range(2):
        person.press(Qt.Key.Key_Return)
    while len(times) < SWITCHES:
        interview = person.navigator.interview
        assert interview is not None, "a run has begun"
        if interview.done:
            person.navigator._step(interview.open(interview.asked[0]))
            settle()  # what leaves with the result is not part of the next switch
            app.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
            continue
        if not interview.chosen:
            answer_one(person, WORRYING)
        made, painted = _go_on(app, person)
        interview = person.navigator.interview
        assert interview is not None, "a run has begun"
        if interview.done:
            results.append(max(made, painted))
        else:
            times.append(made + painted)
    stand_up(person)
    return times, results


def _go_on(app: QApplication, person: Person) -> tuple[float, float]:
    """Press Enter; return the ms in which the next page was made, and those in which it was laid out and painted."""
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    made = _timed(lambda: app.sendEvent(person.page, press)) * 1000
    painted = _timed(app.processEvents) * 1000
    app.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    return made, painted


def assessments() -> float:
    """Return the µs of one full assessment of the self-check, the median over random sheets."""
    library = load_library(data("questions"))
    directory, _ = load_directory(data("questions"))
    assert directory is not None, "the shipped directory is sound"
    pack = library.packs["job-offer"]
    chance = random.Random(1)
    sheets = [_sheet(pack, chance) for _ in range(SHEETS)]
    rounds = [_timed(lambda: [assess(pack, directory, sheet) for sheet in sheets]) for _ in range(7)]
    return median(rounds) / SHEETS * 1e6


def _sheet(pack: Pack, chance: random.Random) -> Answers:
    """Return random answers; a fifth of the questions is skipped."""
    return {
        question.id: ("PL",) if question.type == "country" else (chance.choice(question.options).id,)
        for question in pack.questions
        if chance.random() > 0.2
    }


def checking() -> float:
    """Return the seconds that checking everything shipped takes, without the imports."""
    return _timed(lambda: check(data("questions"), (), ANY_DAY))


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def percentile(values: list[float], percent: int) -> float:
    """Return a percentile of measured values."""
    return quantiles(values, n=100)[percent - 1]
