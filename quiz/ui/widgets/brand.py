"""The mark and the name, at the left of the top bar."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.text import label


class Mark(QWidget):
    """A square with a path in it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(QSize(theme.px(26), theme.px(26)))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_mark(QPainter(self), QRectF(self.rect()), self._theme.colour("brand"), self._theme.colour("on_brand"))


def paint_mark(painter: QPainter, area: QRectF, ground: QColor, stroke: QColor) -> None:
    """Paint the mark into an area."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, area.width() * 0.23, area.width() * 0.23)
    painter.setPen(QPen(stroke, area.width() * 0.13, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    begin = QPointF(area.x() + area.width() * 0.3, area.y() + area.height() * 0.62)
    painter.drawLine(begin, QPointF(area.x() + area.width() * 0.7, area.y() + area.height() * 0.38))
    painter.end()


class Brand(QWidget):
    """The mark and the program's name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(Mark(theme))
        name = label("Before You Go", "strong", theme)
        name.setWordWrap(False)
        row.addWidget(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
