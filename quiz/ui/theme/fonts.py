"""The font that comes with the program, loaded from memory: Qt keeps no cache of it on disk."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from quiz.resources import data

FAMILY = "Inter BYG"
GEORGIAN = "Georgian BYG"
GEORGIAN_FILES = ("NotoSansGeorgian-Regular.ttf", "NotoSansGeorgian-Bold.ttf")
"""For the letters that Inter lacks; the first screen has none of them."""

FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


def load() -> None:
    """Load the fonts, if they are not there yet; needs a ``QApplication``."""
    _load(FAMILY, FILES)


def load_more() -> None:
    """Load the fonts that come after the first screen."""
    _load(GEORGIAN, GEORGIAN_FILES)


def _load(family: str, files: tuple[str, ...]) -> None:
    if QFontDatabase.hasFamily(family):
        return
    folder = data("assets") / "fonts"
    for name in files:
        if QFontDatabase.addApplicationFontFromData(QByteArray((folder / name).read_bytes())) < 0:
            raise RuntimeError(f"the font {name} cannot be read")
