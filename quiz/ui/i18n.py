"""The languages of the interface: which there are, which one fits a wish, and putting one in."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from quiz.resources import data

SOURCE = "en"
OURS, QTS = "quiz_", "qtbase_"
"""What the files with our words begin with, and those with Qt's own few."""

NEIGHBOURS: dict[str, tuple[str, ...]] = {
    "be": ("ru",),
    "uk": ("ru",),
    "kk": ("ru",),
    "ky": ("ru",),
    "tg": ("ru",),
    "uz": ("ru",),
}
"""Where a language is not there, the one that most of its readers also read, before English."""


def shipped() -> tuple[str, ...]:
    """Return the languages that the interface is translated into, English first."""
    folder = data("assets") / "i18n"
    names = sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
    ours = (name for name in names if name.startswith(OURS) and name.endswith(".qm"))
    found = [name.removeprefix(OURS).removesuffix(".qm") for name in ours]
    return (SOURCE, *(tag for tag in found if tag != SOURCE))


def pick(wishes: Iterable[str], available: tuple[str, ...]) -> str:
    """Return the available language that fits the first wish that any fits: ``ru-BY`` → ``ru``, ``be-tarask`` → ``be``.

    English when none fits.
    """
    for wish in wishes:
        base = wish.replace("_", "-").split("-")[0].lower()
        for tag in (wish, base, *NEIGHBOURS.get(base, ())):
            if tag in available:
                return tag
    return SOURCE


def system_wishes() -> list[str]:
    """Return the languages that the person's system is set to, the best liked first."""
    return list(QLocale.system().uiLanguages())


def install(language: str, keep: Sequence[QTranslator] = ()) -> list[QTranslator]:
    """Make the interface speak a language from now on; translators live as long as the application, or are *kept*."""
    app = QCoreApplication.instance()
    assert app is not None, "translators belong to an application"
    for old in app.findChildren(QTranslator):
        if old not in keep:
            app.removeTranslator(old)
            old.deleteLater()
    QLocale.setDefault(QLocale(language))
    made: list[QTranslator] = []
    for content in filter(None, (_qts(language), _compiled(f"{OURS}{language}"))):
        translator = QTranslator(app)
        translator.load(content)
        app.installTranslator(translator)
        made.append(translator)
    return made


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Let the interface speak another language for as long as this lasts."""
    app = QCoreApplication.instance()
    assert app is not None, "translators belong to an application"
    own, locale = app.findChildren(QTranslator), QLocale()
    for translator in own:
        app.removeTranslator(translator)
    added = install(language, keep=own)
    try:
        yield
    finally:
        for translator in added:
            app.removeTranslator(translator)
            translator.deleteLater()
        for translator in own:
            app.installTranslator(translator)
        QLocale.setDefault(locale)


@cache
def _compiled(name: str) -> bytes:
    """Return a translation's bytes, none where there is none; Qt reads them in place, so they are kept."""
    file = data("assets") / "i18n" / f"{name}.qm"
    return file.read_bytes() if file.is_file() else b""


@cache
def _qts(language: str) -> bytes:
    """Return the translation of Qt's own words: Qt's, or ours where Qt has none."""
    file = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"{QTS}{language}.qm"
    return file.read_bytes() if file.is_file() else _compiled(f"{QTS}{language}")


@lru_cache(maxsize=8)
def country_names(language: str) -> dict[str, str]:
    """Return the names of all countries in a language, by ISO 3166 code (CLDR)."""
    file = data("assets") / "countries" / f"{language}.json"
    if not file.is_file():
        return {}
    import json

    names: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))["names"]
    return names


@lru_cache(maxsize=8)
def other_country_names(language: str) -> dict[str, tuple[str, ...]]:
    """Return what else countries are called in a language, by ISO 3166 code: what somebody may type."""
    file = data("assets") / "countries" / f"{language}.json"
    if not file.is_file():
        return {}
    import json

    also: dict[str, list[str]] = json.loads(file.read_text(encoding="utf-8"))["also"]
    return {code: tuple(names) for code, names in also.items()}


def own_name(language: str) -> str:
    """Return what a language is called in itself, with a capital letter."""
    name = QLocale(language).nativeLanguageName().split(" (")[0] or language
    return "English" if language == SOURCE else name[:1].upper() + name[1:]
