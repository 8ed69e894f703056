"""Buttons of all kinds."""

from math import ceil
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme, mix
from quiz.ui.widgets.icons import icon as drawn
from quiz.ui.widgets.painting import Wrapped, begin, box

WIDEST = 420
"""A button's text wraps beyond this many px at 100 %."""


class Look(NamedTuple):
    """The colours of one kind of button, an empty string is nothing; what is urgent stays in one line."""

    fill: str
    text: str
    edge: str = ""
    hover: str = ""
    urgent: bool = False


LOOKS = {
    "primary": Look("brand", "on_brand"),
    "secondary": Look("card", "ink", "line_strong", "brand_soft"),
    "quiet": Look("", "brand_ink", "", "brand_soft"),
    "help": Look("brand_soft", "brand_ink", urgent=True),
    "leave": Look("danger_soft", "danger_ink", urgent=True),
    "onbrand": Look("on_brand", "brand"),
    "overbrand": Look("brand", "on_brand", "on_brand"),
}


class Button(QPushButton):
    """A painted push button with an icon before its text and a small chip for its keys after it.

    Attributes:
        collapsible: where there is no room, the icon alone is shown; the accessible name stays. So with all that have
            an icon and a menu.
    """

    corner = 10
    collapsible = False

    def __init__(
        self,
        text: str,
        theme: Theme,
        kind: str = "secondary",
        icon: str | None = None,
        keys: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._look = theme, LOOKS[kind]
        self._icon, self._keys = icon, keys or ""
        self._all_keys = self._keys
        self._icon_size = theme.text_px(18)
        self._gap = theme.px(8)
        self._side = theme.px(16)
        self._tiny = theme.font("tiny")
        self.setFont(theme.font("button"))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._squeezed = 0
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text.replace("&", "&&"))
        self._text = Wrapped(text, self.font(), Qt.AlignmentFlag.AlignHCenter)
        self._key_text = Wrapped(self._keys, self._tiny)
        self.updateGeometry()

    def show_keys(self, shown: bool) -> None:
        """Show the chip for the keys, or leave it out where there is no room."""
        keys = self._all_keys if shown else ""
        if keys != self._keys:
            self._keys = keys
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size in one line, or as high as the lines need where the layout has squeezed it."""
        width = ceil(self._beside() + min(self._text.natural + 1, self._theme.text_px(WIDEST)))
        return QSize(width, self.heightForWidth(self._squeezed or width))

    def minimumSizeHint(self) -> QSize:
        if self._collapses():
            return QSize(self._icon_size + 2 * self._side, self._least())
        if self._look.urgent:
            return self.sizeHint()
        least = self._beside() + self._text.shortest(self._theme.text_px(160))
        return QSize(min(ceil(least), self.sizeHint().width()), self._least())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        squeezed = width if width < self._beside() + self._text.natural else 0
        if squeezed != self._squeezed:
            self._squeezed = squeezed
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._collapsed(width):
            return self._least()
        return max(self._least(), round(self._text.height(width - self._beside()) + 2 * self._theme.px(9)))

    def _collapses(self) -> bool:
        return bool(self._icon) and (self.collapsible or self.menu() is not None)

    def _collapsed(self, width: int) -> bool:
        return self._collapses() and width < self._beside() + self._text.natural

    def _least(self) -> int:
        return max(self._theme.px(44), self._theme.text_px(16) + 2 * self._theme.px(12))

    def _beside(self) -> float:
        """Return how much of the width is not for text."""
        used = 2.0 * self._side
        if self._icon:
            used += self._icon_size + (self._gap if self.text() else 0)
        if self._keys:
            used += self._gap + self._key_width()
        if self.menu() is not None:
            used += self._gap + self._theme.text_px(10)
        return used

    def _key_width(self) -> float:
        return self._key_text.natural + 2 * self._theme.px(6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = begin(QPainter(self))
        area, ink = QRectF(self.rect()), self._theme.colour(self._look.text)
        self._paint_ground(painter, area, ink)
        if not self.isEnabled():
            painter.setOpacity(0.55)
        if self._collapsed(self.width()):
            self._paint_icon(painter, (area.width() - self._icon_size) / 2, ink)
            return
        painter.setPen(ink)
        room = area.width() - self._beside()
        wide = min(self._text.natural + 1, room)
        x = (area.width() - self._beside() - wide) / 2 + self._side
        if self._icon:
            self._paint_icon(painter, x, ink)
            x += self._icon_size + (self._gap if self.text() else 0)
        high = self._text.height(wide)
        self._text.draw(painter, QPointF(self._mirrored(x, wide), (area.height() - high) / 2), wide)
        x += wide + self._gap
        if self._keys:
            self._paint_keys(painter, x, ink)
        if self.menu() is not None:
            self._paint_arrow(painter, x, ink)

    def _mirrored(self, x: float, width: float) -> float:
        """Return where *x* lies when one reads from right to left."""
        return self.width() - x - width if self.isRightToLeft() else x

    def _paint_ground(self, painter: QPainter, area: QRectF, ink: QColor) -> None:
        look, theme = self._look, self._theme
        fill = theme.colour(look.fill) if look.fill else None
        edge = theme.colour(look.edge) if look.edge else None
        if theme.name == "contrast" and look.fill.endswith("_soft"):
            edge = ink
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            if look.hover:
                fill = theme.colour(look.hover)
            elif fill is not None:
                fill = QColor(mix(ink.name(), fill.name(), 0.16 if self.isDown() else 0.09))
        if fill is not None or edge is not None:
            box(painter, area, self.corner, fill, edge, 2 if theme.name == "contrast" else 1)

    def _paint_icon(self, painter: QPainter, x: float, ink: QColor) -> None:
        size = self._icon_size
        picture = drawn(self._icon or "", ink, size, self.devicePixelRatioF())
        painter.drawPixmap(round(self._mirrored(x, size)), round((self.height() - size) / 2), picture)

    def _paint_keys(self, painter: QPainter, x: float, ink: QColor) -> None:
        high, wide = self._key_text.height(self._key_width()), self._key_width()
        chip = QRectF(self._mirrored(x, wide), (self.height() - high) / 2 - 2, wide, high + 4)
        box(painter, chip, 4, None, ink)
        self._key_text.draw(painter, QPointF(chip.x() + self._theme.px(6), chip.y() + 2), wide)

    def _paint_arrow(self, painter: QPainter, x: float, ink: QColor) -> None:
        side = self._theme.text_px(10)
        picture = drawn("down", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(round(self._mirrored(x, float(side))), round((self.height() - side) / 2), picture)
