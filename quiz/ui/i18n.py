"""The languages of the interface: which there are, which one fits a wish, and putting one in."""

from collections.abc import Iterable
from functools import cache, lru_cache

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from quiz.resources import data

SOURCE = "en"
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
    found = [name.removeprefix("quiz_").removesuffix(".qm") for name in names if name.endswith(".qm")]
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


def install(language: str) -> list[QTranslator]:
    """Make the interface speak a language from now on; the translators live as long as the application."""
    app = QCoreApplication.instance()
    assert app is not None, "translators belong to an application"
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    compiled = data("assets") / "i18n" / f"quiz_{language}.qm"
    if not compiled.is_file():
        return []
    translator = QTranslator(app)
    translator.load(_compiled(language))
    app.installTranslator(translator)
    return [translator]


@cache
def _compiled(language: str) -> bytes:
    """Return a translation's bytes; Qt reads them in place, so they are kept."""
    content: bytes = (data("assets") / "i18n" / f"quiz_{language}.qm").read_bytes()
    return content


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
