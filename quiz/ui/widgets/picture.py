"""A picture of a story."""

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import begin

CORNER = 14


class Picture(QWidget):
    """An SVG that has passed the pack's allow-list; given as bytes, so that it can load nothing beside itself."""

    def __init__(self, theme: Theme, svg: bytes, description: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtSvg import QSvgRenderer  # only stories have pictures

        self._theme = theme
        self._renderer = QSvgRenderer(QByteArray(svg))
        self.setAccessibleName(description)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _drawn(self) -> QSize:
        size = self._renderer.defaultSize()
        return size if size.width() > 0 and size.height() > 0 else QSize(16, 9)

    def sizeHint(self) -> QSize:
        width = self._theme.px(430)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.heightForWidth(self._theme.px(160)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * self._drawn().height() / self._drawn().width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, size = begin(QPainter(self)), self._drawn()
        part = min(self.width() / size.width(), self.height() / size.height())
        area = QRectF(0, 0, size.width() * part, size.height() * part)
        area.moveCenter(QRectF(self.rect()).center())
        outline = QPainterPath()
        outline.addRoundedRect(area, CORNER, CORNER)
        painter.setClipPath(outline)
        self._renderer.render(painter, area)
