"""What can be taken along or shown in two languages, made of the result or the help page that one came from."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from quiz.engine.assessment import assess
from quiz.engine.interview import Interview
from quiz.export import pages
from quiz.ui import i18n
from quiz.ui.pages.beside import BesidePage
from quiz.ui.pages.take import TakePage
from quiz.ui.screens import Shop
from quiz.ui.views import sheets
from quiz.ui.views.helplines import HelpView, help_view
from quiz.ui.views.result import Known, PracticeView, ResultView, practice_view, result_view
from quiz.ui.views.taking import BesideView, Languages, SheetKind, TakeView, sheet_view
from quiz.ui.views.words import translate


@dataclass(frozen=True, slots=True)
class Subject:
    """What it is about: the result of an interview, or without one the help page for some places."""

    interview: Interview | None
    places: tuple[str, str, str]
    urgent: bool = False


def languages(shop: Shop, subject: Subject) -> tuple[str, ...]:
    """Return the languages that the subject can be shown in, the reader's own left out."""
    of = subject.interview.pack.languages if subject.interview is not None else tuple(shop.directory.texts)
    return tuple(tag for tag in i18n.shipped() if tag in of and tag != shop.settings.language)


def _named(tags: tuple[str, ...]) -> Languages:
    return tuple((tag, i18n.own_name(tag)) for tag in tags)


def _view(shop: Shop, subject: Subject) -> ResultView | PracticeView | HelpView:
    if subject.interview is None:
        return help_view(shop.directory, subject.places, shop.reading, shop.today, subject.urgent)
    known = Known(shop.directory, shop.loaded.library.sources, shop.today)
    outcome = assess(subject.interview.pack, shop.directory, subject.interview.answers)
    if outcome.practice is not None:
        return practice_view(subject.interview, outcome, shop.reading, known)
    return result_view(subject.interview, outcome, shop.reading, known, offers_longer=False)


def _lines(shop: Shop, subject: Subject, kind: str) -> sheets.Lines:
    if kind == "promise":
        return sheets.promise_lines()
    if kind == "trust":
        return sheets.trust_lines()
    view = _view(shop, subject)
    if kind == "card":
        return sheets.card_lines(view.lines if isinstance(view, HelpView) else view.helplines)
    if isinstance(view, PracticeView):
        return sheets.practice_lines(view)
    return sheets.result_lines(view) if isinstance(view, ResultView) else sheets.help_lines(view)


def in_languages(shop: Shop, second: str, make: Callable[[Shop], sheets.Lines]) -> tuple[sheets.Lines, ...]:
    """Return lines in the reader's language, and in a second one where it is not empty."""
    first = make(shop)
    if not second:
        return (first,)
    with i18n.speaking(second):
        return first, make(replace(shop, settings=shop.settings._replace(language=second)))


def beside(shop: Shop, subject: Subject, second: str) -> BesidePage:
    """Return the page in two languages; the second is the first other one when it is not offered."""
    others = languages(shop, subject)
    second = second if second in others else others[0]
    kind = "numbers" if subject.interview is None else "result"
    first, other = in_languages(shop, second, lambda each: _lines(each, subject, kind))
    names = (i18n.own_name(shop.settings.language), i18n.own_name(second))
    rows = tuple(zip(first, other, strict=True))
    return BesidePage(BesideView(names, rows, _named(others), second), shop.theme)


def take(shop: Shop, subject: Subject, second: str, printers: tuple[str, ...]) -> TakePage:
    """Return the page of what can be taken along."""
    others = languages(shop, subject)
    first: SheetKind = "numbers" if subject.interview is None else "result"
    kinds: tuple[SheetKind, ...] = (first, "promise", "trust", "card")
    missing = "" if pages.available() else translate("taking", "Pages cannot be made here: a part is not installed.")
    view = TakeView(
        tuple(sheet_view(kind) for kind in kinds), _named(others), second if second in others else "", printers, missing
    )
    return TakePage(view, shop.theme)


def sheet(shop: Shop, subject: Subject, kind: str, second: str) -> pages.Sheet:
    """Return what stands on a page to take along, in one or two languages."""
    second = second if second in languages(shop, subject) and kind != "card" else ""
    lines = in_languages(shop, second, lambda each: _lines(each, subject, kind))
    tags = tuple(tag for tag in (shop.settings.language, second) if tag)
    return pages.Sheet("card" if kind == "card" else "page", sheets.neutral_name(), tags, lines)
