"""A language that nobody speaks: every text in brackets and half as long again, to see what escapes or does not fit.

``with pseudo():`` the window speaks it; ``with pseudo(mirrored=True):`` it is also read from right to left.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from quiz.pack.pack import Texts
from quiz.ui import i18n, loading
from quiz.ui.loading import Loaded

FILLING = "ėŷø "


def stretched(text: str) -> str:
    """Return a text in brackets and half as long again, of words that can be wrapped; paragraphs stay paragraphs."""
    return "\n\n".join(_stretched(part) for part in text.split("\n\n"))


def _stretched(text: str) -> str:
    return f"⟦{text} {(FILLING * (len(text) // 8 + 1)).strip()}⟧"


class Pseudo(QTranslator):
    """Translates everything."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, n: int = -1) -> str:
        return stretched(text.replace("%n", str(n)) if n >= 0 else text)


def stretched_texts(loaded: Loaded) -> Loaded:
    """Return what was read with every text of packs and directory stretched."""
    packs = {name: replace(pack, texts=_all(dict(pack.texts))) for name, pack in loaded.library.packs.items()}
    library = replace(loaded.library, packs=MappingProxyType(packs))
    directory = loaded.directory
    if directory is not None:
        directory = replace(directory, texts=_all(dict(directory.texts)))
    return loaded._replace(library=library, directory=directory)


def _all(languages: dict[str, Texts]) -> "MappingProxyType[str, Texts]":
    return MappingProxyType(
        {
            name: replace(texts, by_key=MappingProxyType({key: stretched(text) for key, text in texts.by_key.items()}))
            for name, texts in languages.items()
        }
    )


@contextmanager
def pseudo(*, mirrored: bool = False) -> Iterator[None]:
    """Let every window that is opened meanwhile speak that language."""
    install, load = i18n.install, loading.load
    app = QCoreApplication.instance()
    assert isinstance(app, QGuiApplication), "a window needs an application"
    translator = Pseudo()

    def put_in(language: str, keep: object = ()) -> list[QTranslator]:
        made = install(language, keep)  # type: ignore[arg-type]
        app.installTranslator(translator)
        return made

    i18n.install, loading.load = put_in, lambda root: stretched_texts(load(root))
    if mirrored:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        i18n.install, loading.load = install, load
        app.removeTranslator(translator)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
