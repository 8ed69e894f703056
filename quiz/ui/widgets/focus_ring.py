"""The ring around the widget that has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget
from shiboken6 import Shiboken

from quiz.ui.widgets.painting import begin, box

RING = 3
"""Width of the ring in px."""
GAP = 2
"""Distance between a widget and its ring in px."""

_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class _Frame(QFocusFrame):
    """A focus frame for Qt, so that assistive technology does not see it; where it lies is for the ring to say.

    Qt's own way asks the style for the distance, and a style in Python costs a tenth of the time to the first screen.
    """

    def __init__(self, host: QWidget, corner: float, colour: QColor, between: QColor) -> None:
        super().__init__(host)
        self._corner, self._colour, self._between = corner + GAP + RING, colour, between

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = begin(QPainter(self)), QRectF(self.rect())
        inner = area.adjusted(RING, RING, -RING, -RING)
        box(painter, inner, self._corner - RING, None, self._between, GAP)  # it shows on a ground that is like the ring
        box(painter, area, self._corner, None, self._colour, RING)


class FocusRing(QObject):
    """Follows the keyboard from widget to widget within one window; its colour is the accent of the window's palette.

    A frame lies beside its widget, within the same scroll area, and goes when the page goes, so each widget gets a new
    one. A widget with the attribute ``ringless`` gets none; ``corner`` is the radius of a widget's corners in px. What
    a scroll area scrolls has the attribute ``scrolled``: to ask Qt for the widget behind it costs 20 ms the first time.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._frame: _Frame | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a ring needs an application"
        app.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._forget()
        if now is None or now is self._window or now.window() is not self._window or hasattr(now, "ringless"):
            return
        self._around = now
        host = self._watch(now)
        palette = self._window.palette()
        colours = palette.color(QPalette.ColorRole.Accent), palette.color(QPalette.ColorRole.Window)
        self._frame = _Frame(host, float(getattr(now, "corner", 6)), *colours)
        self._place()

    def _forget(self) -> None:
        for widget in self._watched:
            if Shiboken.isValid(widget):
                widget.removeEventFilter(self)
        if self._frame is not None and Shiboken.isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._watched, self._frame, self._around = [], None, None

    def _watch(self, widget: QWidget) -> QWidget:
        """Watch a widget and all that moves it; return what its frame lies in: what scrolls with it, or the window."""
        self._watched.append(widget)
        widget.installEventFilter(self)
        parent = widget.parentWidget()
        if parent is None or parent.isWindow() or hasattr(parent, "scrolled"):
            return parent or widget
        return self._watch(parent)

    def _place(self) -> None:
        around, frame = self._around, self._frame
        if around is None or frame is None or not (Shiboken.isValid(frame) and Shiboken.isValid(around)):
            return
        host = frame.parentWidget()
        assert host is not None, "a frame lies in something"
        out = RING + GAP
        place = QRect(around.mapTo(host, QPoint(0, 0)), around.size())
        frame.setGeometry(place.adjusted(-out, -out, out, out))
        frame.setVisible(around.isVisible())
        frame.raise_()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False
