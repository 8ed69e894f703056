"""Leaving at once (P2): what counts as the wish to leave, and what happens then."""

import os
import time
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

TAPS = 3
SECONDS = 5.0
"""At most so long from one tap to the next: slow hands and Sticky Keys need that much (GOV.UK's finding)."""

HELD = 2.0
"""A key that has shown no life for so long is not held: its release went elsewhere, and must not keep anybody here."""

_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class CleanTaps:
    """Counts clean taps of Shift: pressed and released alone, with no other key, modifier or click in between.

    A tap is complete when the key is released, for only then is it known that the Shift was not the beginning of a
    capital, of Shift+Tab or of a change of layout.
    """

    def __init__(self) -> None:
        self.taps = 0
        self.down = False
        self.clean = False
        self.last = float("-inf")
        self.others: dict[int, float] = {}

    def shift_down(self, now: float, alone: bool) -> None:
        """Take in that a Shift went down; *alone*: without another modifier."""
        held = any(now - since <= HELD for since in self.others.values())
        self.clean = alone and not self.down and not held
        self.down = True
        if not self.clean:
            self.taps = 0
        if now - self.last > SECONDS:
            self.taps = 0
        self.last = now

    def shift_up(self, now: float) -> bool:
        """Take in that a Shift came up; return whether this was the last tap that was needed."""
        tapped = self.down and self.clean and now - self.last <= SECONDS
        self.down = self.clean = False
        self.taps = self.taps + 1 if tapped else 0
        self.last = now
        if self.taps < TAPS:
            return False
        self.taps = 0
        return True

    def other_down(self, key: int, now: float) -> None:
        """Take in that another key went down, or repeats."""
        self.others[key] = now
        self.something_else()

    def other_up(self, key: int) -> None:
        """Take in that another key came up."""
        self.others.pop(key, None)
        self.something_else()

    def something_else(self) -> None:
        """Take in a click, or anything else that ends a row of taps."""
        self.taps = 0
        self.clean = False

    def forget(self) -> None:
        """Begin anew: the keyboard was elsewhere."""
        self.something_else()
        self.down = False
        self.others.clear()


_CLICKS = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.Wheel, QEvent.Type.TouchBegin)
_AWAY = (QEvent.Type.ApplicationStateChange, QEvent.Type.ApplicationDeactivate)


class LeaveGuard(QObject):
    """An event filter for the application: calls *leave* at the third clean tap, wherever the keyboard is.

    It never keeps an event from anybody, so Sticky Keys and Filter Keys go on working.
    """

    def __init__(self, leave: Callable[[], None], clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._leave = leave
        self._clock = clock
        self._rehearsal: Callable[[], None] | None = None
        self._taps = CleanTaps()

    def rehearse(self, instead: Callable[[], None] | None) -> None:
        """Call this instead of leaving, until told otherwise with None."""
        self._rehearsal = instead

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            # each key is delivered to a window first, and then again to the widget
            if isinstance(watched, QWindow) and isinstance(event, QKeyEvent):
                self._key(event, kind == QEvent.Type.KeyPress)
        elif kind in _CLICKS:
            self._taps.something_else()
        elif kind in _AWAY:
            self._taps.forget()
        return False

    def _key(self, event: QKeyEvent, pressed: bool) -> None:
        if event.key() != Qt.Key.Key_Shift:
            # the place on the keyboard: what Alt is called when it goes down may be Meta when it comes up
            key = event.nativeScanCode() or event.key()
            if pressed:
                self._taps.other_down(key, self._clock())
            elif not event.isAutoRepeat():
                self._taps.other_up(key)
        elif event.isAutoRepeat():
            return
        elif pressed:
            self._taps.shift_down(self._clock(), alone=not event.modifiers() & ~_PLAIN)
        elif self._taps.shift_up(self._clock()):
            (self._rehearsal or self._leave)()


def leave(end: Callable[[int], object] = os._exit) -> None:
    """Hide every window, clear a clipboard that is ours, and end the process at once.

    An orderly end is several times slower and may write; nothing that we keep is lost by this one.
    """
    for window in QGuiApplication.topLevelWindows():
        with suppress(RuntimeError):
            window.hide()
    with suppress(RuntimeError):
        QGuiApplication.sync()  # so that the display has heard of it before we are gone
        clipboard = QApplication.clipboard()
        if clipboard.ownsClipboard():
            clipboard.clear()
    end(0)
