"""The font that comes with the program, loaded from memory: Qt keeps no cache of it on disk."""

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFontDatabase

from quiz.resources import data

FAMILY = "Inter BYG"
FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


def load() -> None:
    """Load the fonts, if they are not there yet; needs a ``QApplication``."""
    if QFontDatabase.hasFamily(FAMILY):
        return
    folder = data("assets") / "fonts"
    for name in FILES:
        if QFontDatabase.addApplicationFontFromData(QByteArray((folder / name).read_bytes())) < 0:
            raise RuntimeError(f"the font {name} cannot be read")
