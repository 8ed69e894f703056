"""The page of what can be taken along, and a page in two languages, as they are shown."""

from dataclasses import dataclass
from typing import Literal

from quiz.export.lines import Line
from quiz.ui.views.words import translate

SheetKind = Literal["result", "numbers", "promise", "trust", "card"]
Languages = tuple[tuple[str, str], ...]
"""Language tags, each with the language's own name."""


@dataclass(frozen=True, slots=True)
class BesideView:
    """The same in two languages. ``rows`` has the lines of both; ``others`` are the languages to choose from."""

    names: tuple[str, str]
    rows: tuple[tuple[Line, Line], ...]
    others: Languages
    second: str


@dataclass(frozen=True, slots=True)
class SheetView:
    """A page to take along: what it is for, and what it shows to whoever finds it."""

    kind: SheetKind
    title: str
    text: str
    shows: str


@dataclass(frozen=True, slots=True)
class TakeView:
    """All pages to take along; *others* are the languages that may stand beside one's own; ``second`` is "" for none.

    ``missing`` says why none can be made, or nothing.
    """

    sheets: tuple[SheetView, ...]
    others: Languages
    second: str
    printers: tuple[str, ...]
    missing: str


def sheet_view(kind: SheetKind) -> SheetView:
    """Return what is said of a page to take along."""
    return SheetView(kind, *_said(kind))


def _said(kind: SheetKind) -> tuple[str, str, str]:
    match kind:
        case "result":
            return (
                translate("taking", "The result"),
                translate("taking", "What to do, whom to call, with codes to scan, and why."),
                translate("taking", "It shows your answers and that you looked for help."),
            )
        case "numbers":
            return (
                translate("taking", "The numbers"),
                translate("taking", "Whom to call, with codes to scan."),
                translate("taking", "It shows that you looked for help."),
            )
        case "promise":
            return (
                translate("taking", "What was promised"),
                translate("taking", "To fill in by hand now, and to compare on the first day there."),
                translate("taking", "It shows what you write on it."),
            )
        case "trust":
            return (
                translate("taking", "For someone you trust"),
                translate("taking", "Where you are, when you call, two code words, and what to do if no call comes."),
                translate("taking", "It shows where you go and your code words. Give it only to that person."),
            )
        case "card":
            return (
                translate("taking", "A card for the wallet"),
                translate("taking", "A few numbers without a title, to fold and carry."),
                translate("taking", "It shows telephone numbers only."),
            )
