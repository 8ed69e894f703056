"""The part of a page that scrolls: one column, in the middle, not too wide to read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPalette, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import begin, box


class SlimBar(QScrollBar):
    """A scroll bar without ornaments, that stands out from the paper."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        from PySide6.QtWidgets import QStyle, QStyleOptionSlider  # 5 ms, and the first screen does not scroll

        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        slider = QRectF(self.style().subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, self))
        painter = begin(QPainter(self))
        painter.fillRect(self.rect(), self._theme.colour("paper"))
        strong = self._theme.colour("ink_soft" if self.isSliderDown() or self.underMouse() else "line_strong")
        wide = self.width() - 6
        box(painter, slider.adjusted(3, 2, -3, -2), wide / 2, strong)


class _Content(QWidget):
    scrolled = True


class Column(QScrollArea):
    """A column of at most *width* px at 100 %; ``layout_`` takes what is in it.

    It scrolls up and down only, by the page keys wherever the keyboard is, and to the widget that gets the keyboard.
    """

    ringless = True

    def __init__(self, theme: Theme, width: int = 780, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._most = theme, theme.text_px(width)
        self._first: QWidget | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(SlimBar(theme))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme.colour("paper"))
        self.setPalette(palette)
        self._content = content = _Content()
        content.setAutoFillBackground(True)
        self.layout_ = QVBoxLayout(content)
        self.layout_.setSpacing(theme.px(10))
        self._place(self.width())
        self.setWidget(content)
        for key, action in (
            (QKeySequence.StandardKey.MoveToNextPage, QAbstractSlider.SliderAction.SliderPageStepAdd),
            (QKeySequence.StandardKey.MoveToPreviousPage, QAbstractSlider.SliderAction.SliderPageStepSub),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda action=action: self.verticalScrollBar().triggerAction(action))
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a widget needs an application"
        app.focusChanged.connect(self._follow)

    def _place(self, width: int) -> None:
        theme = self._theme
        side = max(theme.px(24), (width - self._most) // 2)
        self.layout_.setContentsMargins(side, theme.px(26), side, theme.px(16))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(event.size().width())
        super().resizeEvent(event)

    def reveal(self, widget: QWidget) -> None:
        """Scroll as far as it takes to see something that has just been put into the column."""
        self.layout_.activate()
        self._content.adjustSize()
        self.ensureWidgetVisible(widget, 0, self._theme.px(24))

    def begin_at_top(self, first: QWidget | None) -> None:
        """Stay at the top while the keyboard is where it begins, however far down that is."""
        self._first = first
        self.verticalScrollBar().setValue(0)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self._first or not self._content.isAncestorOf(now):
            return
        self._first = None
        self.ensureWidgetVisible(now, 0, self._theme.px(24))
