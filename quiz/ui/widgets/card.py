"""A rounded surface that holds other widgets."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import begin, box


class Card(QFrame):
    """A rounded surface; ``column`` takes what is on it.

    *fill*, *edge* and *accent* (a bar at the side that one begins to read at) are names of colours.
    """

    def __init__(
        self,
        theme: Theme,
        fill: str = "card",
        edge: str | None = "line",
        radius: int = 16,
        accent: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._fill, self._accent, self._radius = theme, fill, accent, radius
        self._edge = edge or ("line_strong" if theme.name == "contrast" else None)
        self.column = QVBoxLayout(self)
        side, above = theme.px(22), theme.px(20)
        self.column.setContentsMargins(side, above, side, above)
        self.column.setSpacing(theme.px(6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = begin(QPainter(self)), QRectF(self.rect())
        edge = self._theme.colour(self._edge) if self._edge else None
        box(painter, area, self._radius, self._theme.colour(self._fill), edge)
        if self._accent:
            outline = QPainterPath()
            outline.addRoundedRect(area, self._radius, self._radius)
            painter.setClipPath(outline)
            width = self._theme.px(5)
            x = area.width() - width if self.isRightToLeft() else 0.0
            painter.fillRect(QRectF(x, 0, width, area.height()), self._theme.colour(self._accent))
