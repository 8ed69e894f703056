"""Every key that does something, in one place. Leaving is in ``leave``."""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


class Key(Enum):
    """A key and what it is for."""

    HELP = Qt.Key.Key_F1
    GO_ON = Qt.Key.Key_Return
    GO_ON_PAD = Qt.Key.Key_Enter
    AWAY = Qt.Key.Key_Escape


def digit(event: QKeyEvent) -> int | None:
    """Return the digit 1–9 of a key pressed alone, on the row or on the number pad, in any layout; else None."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held != Qt.KeyboardModifier.NoModifier:
        return None
    number = event.key() - Qt.Key.Key_0
    return number if 1 <= number <= 9 else None


def goes_on(event: QKeyEvent) -> bool:
    """Return whether a key means "go on"."""
    return event.key() in (Key.GO_ON.value, Key.GO_ON_PAD.value)
