"""Small sentences that several views share, and the lists that they put together."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from quiz.pack.pack import Pack, Texts

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Reading:
    """The language in which everything is read: its tag, its locale, and the names of countries in it by code."""

    language: str
    countries: Mapping[str, str]

    @property
    def locale(self) -> QLocale:
        return QLocale(self.language)

    def texts(self, pack: Pack) -> Texts:
        """Return the prose of a pack that is offered in this language."""
        return pack.texts[self.language]

    def country(self, code: str) -> str:
        """Return a country's name, or its code when CLDR has none."""
        return self.countries.get(code, code)

    def languages(self, tags: tuple[str, ...]) -> str:
        """Return the names of languages in this language, as a list."""
        return ", ".join(self.language_name(tag) for tag in tags)

    def language_name(self, tag: str) -> str:
        """Return a language's own name, as its speakers know it."""
        name = QLocale(tag).nativeLanguageName() or tag
        return name[:1].upper() + name[1:]


def quoted(text: str) -> str:
    """Return a person's answer between the quotation marks of the language."""
    return translate("words", "“%s”").replace("%s", text)


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text."""
    return tuple(part for part in text.split("\n\n") if part)
