"""Paint the program's screens into pictures, offscreen: one walk, every screen in every form, or the README's."""

import argparse
import itertools
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from quiz import quiet
from quiz.engine.assessment import assess
from quiz.resources import data
from quiz.ui.app import application
from quiz.ui.i18n import shipped
from quiz.ui.offers import offered
from quiz.ui.settings import SCALES, Settings
from tools.person import Person, settle, sit_down, stand_up
from tools.pseudo import pseudo

Way = Callable[[Person], Iterator[str]]

WORRYING = {
    "who": "me", "stage": "home", "age": "adult", "country-now": "BY", "country-from": "BY", "country-to": "TR",
}  # fmt: skip
"""What a person answers on the walk where the question has this id; elsewhere the second option."""


def walk(person: Person, answers: dict[str, str]) -> Iterator[str]:
    """Go through a whole self-check from the first page, yielding the name of each screen as it stands there."""
    yield "welcome"
    person.press(Qt.Key.Key_Return)
    yield "rehearse"
    person.press(Qt.Key.Key_Return)
    for number in itertools.count(1):
        interview = person.navigator.interview
        assert interview is not None, "a run has begun"
        if interview.done:
            break
        answer_one(person, answers)
        yield f"question-{number:02}-{interview.current}"
        person.press(Qt.Key.Key_Return)
    yield "result"
    person.press(Qt.Key.Key_F1)
    yield "help"
    person.press(Qt.Key.Key_Escape)


def answer_one(person: Person, answers: dict[str, str]) -> None:
    """Choose something in the question that is asked."""
    interview = person.navigator.interview
    assert interview is not None, "a run has begun"
    question = interview.question
    if question.type == "country":
        code = answers.get(question.id, "PL")
        countries = person.page._view.countries  # type: ignore[attr-defined]
        person.type(next(country.name for country in countries if country.code == code))
        return
    options = [option.id for option in question.options]
    wanted = answers.get(question.id)
    person.choose(wanted if wanted in options else options[min(1, len(options) - 1)])


def tell(person: Person) -> Iterator[str]:
    """Play all stories from the first page."""
    person.click("stories")
    yield "stories"
    person.press(Qt.Key.Key_Return)
    for number in itertools.count(1):
        interview = person.navigator.interview
        assert interview is not None, "a run has begun"
        if interview.done:
            break
        person.press(Qt.Key.Key_2 if number % 2 else Qt.Key.Key_1)
        yield f"scene-{number:02}-{interview.current}"
        person.press(Qt.Key.Key_Return)
    yield "practice"


def paint(person: Person, folder: Path, name: str) -> None:
    """Write a picture of the window, and of the whole page where it is longer than the window."""
    settle()
    folder.mkdir(parents=True, exist_ok=True)
    person.made.window.grab().save(str(folder / f"{name}.png"))
    content = person.page.column.widget()
    if content is not None and content.height() > person.page.column.viewport().height():
        content.grab().save(str(folder / f"{name}.whole.png"))


def demo(app: QApplication, folder: Path) -> None:
    """Walk a self-check and the stories; write every screen, and the assessment as JSON."""
    person = sit_down(app)
    for name in walk(person, WORRYING):
        paint(person, folder, name)
        if name == "result":
            interview = person.navigator.interview
            assert interview is not None, "a run is at its end"
            loaded = person.navigator._loaded
            assert loaded is not None and loaded.directory is not None, "everything was read"
            outcome = assess(interview.pack, loaded.directory, interview.answers)
            (folder / "assessment.json").write_text(outcome.as_json() + "\n", encoding="utf-8")
    stand_up(person)
    person = sit_down(app)
    for name in tell(person):
        paint(person, folder, name)
    stand_up(person)
    print(f"{len(list(folder.glob('*.png')))} pictures and assessment.json in {folder}/")


def pictures(app: QApplication, folder: Path) -> None:
    """Paint the pictures of the README."""
    wanted = {"welcome": "welcome", "workplace": "question", "result": "result", "love-plan": "story", "help": "help"}
    for go in (lambda person: walk(person, WORRYING), tell):
        person = sit_down(app)
        for name in go(person):
            if picture := wanted.get(name.split("-", 2)[-1]):  # the names of questions and scenes are numbered
                settle()
                person.made.window.grab().save(str(folder / f"{picture}.png"))
        stand_up(person)


def everything(app: QApplication, folder: Path, only: str | None) -> None:
    """Paint every screen in every language, theme and text size."""
    for language, theme, scale in itertools.product(shipped(), ("light", "dark", "contrast"), SCALES):
        form = f"{language}-{theme}-{scale:.0%}"
        if only and only not in form:
            continue
        size = (1366, 768) if scale == 2.0 else (1024, 600) if theme == "dark" else (1280, 800)
        settings = Settings(language, theme, scale)  # type: ignore[arg-type]
        ways: list[Way] = [lambda person: walk(person, WORRYING), beside]
        if "stories" in offered(data("questions"), language):
            ways.append(tell)
        everywhere(app, folder / form, settings, size, ways)
    for form, mirrored in (("pseudo", False), ("pseudo-mirrored", True)):
        if not only or only in form:
            with pseudo(mirrored=mirrored):
                ways = [lambda person: walk(person, WORRYING), beside, tell]
                everywhere(app, folder / form, Settings(), (1366, 768), ways)


def everywhere(app: QApplication, folder: Path, settings: Settings, size: tuple[int, int], ways: Iterable[Way]) -> None:
    """Paint every screen on some ways in one form."""
    for way in ways:
        person = sit_down(app, settings=settings, size=size)
        for name in way(person):
            paint(person, folder, name)
        stand_up(person)
    print(folder.name)


def beside(person: Person) -> Iterator[str]:
    """Visit the screens beside the way."""
    person.click("danger")
    yield "danger"
    person.type({"en": "Turk", "ru": "Турц"}.get(person.navigator.settings.language, "T"))
    yield "danger-country"
    person.press(Qt.Key.Key_Escape)
    person.click("about")
    yield "about"


def main() -> int:
    """Run one of them; exit status 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("demo", "all", "pictures"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--only", help="a part of the form's name, such as ru-light")
    chosen = parser.parse_args()
    quiet.settle()
    app = application()
    if chosen.what == "demo":
        demo(app, chosen.folder)
    elif chosen.what == "pictures":
        chosen.folder.mkdir(parents=True, exist_ok=True)
        pictures(app, chosen.folder)
    else:
        everything(app, chosen.folder, chosen.only)
    return 0


if __name__ == "__main__":
    sys.exit(main())
