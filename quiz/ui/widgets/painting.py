"""What the painted widgets share: rounded boxes and text that wraps."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

WIDE = 1_000_000.0


def begin(painter: QPainter) -> QPainter:
    """Set a painter to smooth edges."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    area: QRectF,
    radius: float,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Paint a rounded box whose edge lies inside *area*."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, radius, radius)
        return
    painter.setPen(QPen(edge, width))
    inset = width / 2
    painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)


class Wrapped:
    """A text in a font: how high it is at a width, and painting it. A word that is too long is broken, never cut."""

    def __init__(self, text: str, font: QFont, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft) -> None:
        self._layout = QTextLayout(text.replace("\n", "\u2028"), font)
        option = QTextOption(alignment)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        self._metrics = QFontMetricsF(font)
        self._step = self._metrics.lineSpacing()
        self.line = self._metrics.height()
        """Height of one line."""
        self._laid = -1.0
        self._heights: dict[float, float] = {}
        self.natural = self._lay(WIDE)
        """Width in one line."""

    def height(self, width: float) -> float:
        """Return the height at a width, both in px."""
        if width not in self._heights:
            self._lay(width)
        return self._heights[width]

    def shortest(self, most: float) -> float:
        """Return a width that no word is broken at, but at most *most*."""
        words = self._layout.text().replace("\u2028", " ").split()
        longest = max(words, key=len, default="")
        return min(self._metrics.horizontalAdvance(longest) + 2, most)

    def draw(self, painter: QPainter, place: QPointF, width: float) -> None:
        """Paint the text at its top left corner, in the painter's pen."""
        if width != self._laid:
            self._lay(width)
        self._layout.draw(painter, place)

    def _lay(self, width: float) -> float:
        """Break the text into lines; return the width of the widest."""
        layout, y, widest = self._layout, 0.0, 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            line.setPosition(QPointF(0, y))
            widest = max(widest, line.naturalTextWidth())
            y += self._step
        layout.endLayout()
        self._laid, self._heights[width] = width, max(y - self._metrics.leading(), self.line)
        return widest
