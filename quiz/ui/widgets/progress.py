"""How far one has come."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import begin, box

HIGH = 8


class ProgressLine(QProgressBar):
    """A line that fills up; *done* of *total*."""

    def __init__(self, theme: Theme, done: int, total: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setRange(0, max(total, 1))
        self.setValue(min(done, max(total, 1)))
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter, area = self._theme, begin(QPainter(self)), QRectF(self.rect())
        high = area.height()
        box(painter, area, high / 2, theme.colour("line"))
        wide = area.width() * self.value() / self.maximum()
        if wide > 0:
            wide = max(wide, high)
            x = area.width() - wide if self.isRightToLeft() else 0.0
            box(painter, QRectF(x, 0, wide, high), high / 2, theme.colour("brand"))
