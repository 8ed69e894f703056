"""A story to choose: its picture, its title, how long it is, and whether it was played."""

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import Wrapped, begin, box

CORNER = 14
PICTURE = (144, 81)
"""Width and height of the picture in px at 100 %."""


class StoryButton(QPushButton):
    """A card that is one button. *svg* has passed the pack's allow-list; it is drawn when it is first seen."""

    corner = CORNER

    def __init__(self, theme: Theme, title: str, length: str, svg: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._svg = theme, svg
        self._pixmap: QPixmap | None = None
        self._title = Wrapped(title, theme.font("strong"))
        self._length = Wrapped(length, theme.font("small"))
        self._side, self._gap = theme.px(14), theme.px(16)
        self._wide, self._high = (theme.px(part) for part in PICTURE)
        self.setAccessibleName(title)
        self.setAccessibleDescription(length)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _beside(self) -> int:
        return 2 * self._side + self._wide + self._gap

    def sizeHint(self) -> QSize:
        width = self._beside() + self._theme.text_px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = self._beside() + round(self._title.shortest(self._theme.text_px(200)))
        return QSize(width, self._high + 2 * self._side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self._high, round(self._words(width - self._beside()))) + 2 * self._side

    def _words(self, width: float) -> float:
        return self._title.height(width) + self._theme.px(4) + self._length.height(width)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, begin(QPainter(self))
        hover = self.underMouse() or self.isDown()
        fill = theme.colour("brand_soft" if hover else "card")
        box(painter, QRectF(self.rect()), CORNER, fill, theme.colour("brand" if hover else "line_strong"), 1 + hover)
        picture = QRectF(self._mirrored(self._side, self._wide), self._side, self._wide, self._high)
        self._paint_picture(painter, picture)
        room = self.width() - self._beside()
        x = self._mirrored(self._side + self._wide + self._gap, room)
        y = (self.height() - self._words(room)) / 2
        painter.setPen(theme.colour("ink"))
        self._title.draw(painter, QPointF(x, y), room)
        painter.setPen(theme.colour("ink_soft"))
        self._length.draw(painter, QPointF(x, y + self._title.height(room) + theme.px(4)), room)

    def _mirrored(self, x: float, width: float) -> float:
        return self.width() - x - width if self.isRightToLeft() else x

    def _paint_picture(self, painter: QPainter, area: QRectF) -> None:
        if self._pixmap is None:
            self._pixmap = self._draw()
        outline = QPainterPath()
        outline.addRoundedRect(area, 8, 8)
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(area.toRect(), self._pixmap)
        painter.restore()

    def _draw(self) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # only stories have pictures

        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(self._wide * ratio), round(self._high * ratio))
        pixmap.fill(self._theme.colour("paper"))
        painter = begin(QPainter(pixmap))
        QSvgRenderer(QByteArray(self._svg)).render(painter, QRectF(pixmap.rect()))
        painter.end()
        return pixmap
