"""Small sentences that several views share, and the lists that they put together."""

import datetime as dt
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from quiz.ui.i18n import own_name

if TYPE_CHECKING:  # the first screen comes before pydantic
    from quiz.helplines.directory import Directory
    from quiz.pack.pack import Pack, Texts

translate = QCoreApplication.translate


class _Counted(QObject):
    """Sentences that count. lupdate takes a plural form only from ``self.tr`` of an object, not from ``translate``."""

    def left(self, questions: int) -> str:
        return self.tr("%n left", "", questions)

    def answers(self, answers: int) -> str:
        return self.tr("Your result · %n answer(s)", "", answers)

    def scenes(self, scenes: int) -> str:
        return self.tr("Practice · %n scene(s)", "", scenes)

    def story_scenes(self, scenes: int) -> str:
        return self.tr("%n scene(s)", "", scenes)

    def false_alarms(self, alarms: int) -> str:
        return self.tr("Alarm at something honest: %n time(s).", "", alarms)


counted = _Counted()


class Country(NamedTuple):
    """A country: its ISO 3166 code, its name, and what else people call it."""

    code: str
    name: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """The language in which everything is read: its tag, its locale, and the names of countries in it by code.

    ``also`` holds what else countries are called.
    """

    language: str
    countries: Mapping[str, str]
    also: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def locale(self) -> QLocale:
        return QLocale(self.language)

    def day(self, date: dt.date, form: str = "d MMMM yyyy") -> str:
        """Return a day in words of the language; *form* is one of Qt's date formats."""
        return self.locale.toString(QDate(date.year, date.month, date.day), form)

    def month(self, year: int, month: int) -> str:
        """Return a month of a year in words of the language."""
        return f"{self.locale.standaloneMonthName(month)} {year}"

    def texts(self, of: "Pack | Directory") -> "Texts":
        """Return the prose in this language; where there is none, in the reference language: a number must be read."""
        return of.texts.get(self.language) or next(iter(of.texts.values()))

    @property
    def country_list(self) -> tuple[Country, ...]:
        """All countries in the order of their names."""
        listed = (Country(code, name, self.also.get(code, ())) for code, name in self.countries.items())
        return tuple(sorted(listed, key=lambda country: plain(country.name)))

    def country(self, code: str) -> str:
        """Return a country's name, or its code when CLDR has none."""
        return self.countries.get(code, code)

    def languages(self, tags: tuple[str, ...]) -> str:
        """Return the names of languages in this language, as a list."""
        return ", ".join(self.language_name(tag) for tag in tags)

    def language_name(self, tag: str) -> str:
        """Return a language's own name, as its speakers know it."""
        return own_name(tag)


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return a text as one types it in a hurry: small letters without accents, for sorting and finding."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def quoted(text: str) -> str:
    """Return a person's answer between the quotation marks of the language; those within become the inner ones."""
    outer, inner = translate("words", "“%s”").split("%s"), translate("words", "‘%s’").split("%s")
    return text.replace(outer[0], inner[0]).replace(outer[1], inner[1]).join(outer)


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text."""
    return tuple(part for part in text.split("\n\n") if part)
