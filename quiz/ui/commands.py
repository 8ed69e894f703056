"""Commands that speak a person's language: they need Qt's translations, and no window."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from quiz.engine.answers import read_answers
from quiz.engine.interview import Interview
from quiz.export.pages import as_pdf
from quiz.ui import i18n, sheets
from quiz.ui.loading import load
from quiz.ui.offers import FOLDERS
from quiz.ui.screens import Shop
from quiz.ui.settings import Settings
from quiz.ui.theme.theme import Theme

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


USUAL = (FOLDERS["check"], FOLDERS["quick"])
"""What answers are for when nothing is said: the first that is there in the languages asked for."""


def page(root: "Traversable", pack: str, answers: object, kind: str, languages: tuple[str, str]) -> bytes:
    """Return a page to take along as PDF.

    Raises ``ValueError`` with what is wrong, a line each, ``AnswersError`` and ``PagesError``.
    """
    app = QCoreApplication.instance() or QCoreApplication(["before-you-go"])
    first, second = (i18n.pick([tag], i18n.shipped()) if tag else "" for tag in languages)
    i18n.install(first)
    loaded = load(root)
    spoken = {tag for tag in (first, second) if tag}
    usual = [name for name in USUAL if name in loaded.library.packs]
    fitting = [name for name in usual if spoken <= set(loaded.library.packs[name].languages)]
    pack = pack or next(iter(fitting or usual), USUAL[0])
    found = loaded.library.packs.get(pack)
    if found is None or loaded.directory is None:
        faults = [str(finding) for finding in loaded.findings if finding.is_error]
        raise ValueError("\n".join(faults or [f"there is no pack “{pack}”"]))
    if wanting := [tag for tag in (first, second) if tag and tag not in found.languages]:
        raise ValueError(f"{pack} is not there in: {', '.join(wanting)}; it is in {', '.join(found.languages)}")
    interview = Interview(found, read_answers(found, answers)).finish()
    shop = Shop(loaded, Settings(language=first), Theme.of("light"), dt.date.today())
    places = ("", "", "")
    made = as_pdf(sheets.sheet(shop, sheets.Subject(interview, places), kind, second))
    del app
    return made
