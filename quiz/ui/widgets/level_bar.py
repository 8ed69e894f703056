"""Which of the levels a result has, and which it could have."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import begin, box

HIGH = 12


class LevelBar(QWidget):
    """Segments, filled up to *level*, hatched up to *could_be*, empty beyond; levels count from 0."""

    def __init__(
        self,
        theme: Theme,
        level: int,
        could_be: int,
        count: int = 4,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._level, self._could_be, self._count = theme, level, could_be, count
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(HIGH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, gap = begin(QPainter(self)), self._theme.px(6)
        wide = (self.width() - gap * (self._count - 1)) / self._count
        for place in range(self._count):
            shown = self._count - 1 - place if self.isRightToLeft() else place
            self._paint_segment(painter, place, QRectF(shown * (wide + gap), 0, wide, self.height()))

    def _paint_segment(self, painter: QPainter, place: int, area: QRectF) -> None:
        radius = area.height() / 2
        if place <= self._level:
            box(painter, area, radius, self._theme.level(self._level))
        elif place <= self._could_be:
            self._paint_hatched(painter, area, radius, self._theme.level(self._could_be))
        else:
            box(painter, area, radius, self._theme.colour("card"), self._theme.colour("line_strong"))

    def _paint_hatched(self, painter: QPainter, area: QRectF, radius: float, colour: QColor) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(area, radius, radius)
        painter.fillPath(outline, self._theme.colour("card"))
        painter.save()
        painter.setClipPath(outline)
        high = area.height()
        step = high * 1.15
        painter.setPen(QPen(colour, step * 0.36, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        x = area.left() - high
        while x < area.right() + high:
            painter.drawLine(QPointF(x, area.top()), QPointF(x + high, area.bottom()))
            x += step
        painter.restore()
        box(painter, area, radius, None, colour, 1.5)
