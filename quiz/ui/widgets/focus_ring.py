"""The ring around the widget that has the keyboard."""

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import Shiboken

from quiz.ui.theme.style import GAP, RING, RingStyle
from quiz.ui.widgets.painting import begin, box


class _Frame(QFocusFrame):
    def __init__(self, around: QWidget, colour: QColor, style: RingStyle) -> None:
        super().__init__(around.window())
        self._colour = colour
        self._corner = float(getattr(around, "corner", 6)) + GAP + RING
        self.setStyle(style)
        self.setWidget(around)

    def paintEvent(self, event: QPaintEvent) -> None:
        box(begin(QPainter(self)), QRectF(self.rect()), self._corner, None, self._colour, RING)


class FocusRing(QObject):
    """Follows the keyboard from widget to widget within one window, in the accent of the window's palette.

    A frame lies within the scroll area of its widget and goes when the page goes, so each widget gets a new one. A widget
    with the attribute ``ringless`` gets none.
    """

    def __init__(self, window: QWidget, _colour: str = "") -> None:
        super().__init__(window)
        self._window = window
        self._style = RingStyle()
        self._frame: _Frame | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a ring needs an application"
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._frame is not None and Shiboken.isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None
        if now is None or now is self._window or now.window() is not self._window or hasattr(now, "ringless"):
            return
        self._frame = _Frame(now, self._window.palette().color(QPalette.ColorRole.Accent), self._style)
