"""An icon beside words that say the same: decoration, so assistive technology passes it by."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.icons import icon
from quiz.ui.widgets.painting import begin, box


class IconView(QWidget):
    """An icon of *size* px at 100 %; with *fill*, on a rounded tile twice as wide."""

    def __init__(
        self,
        name: str,
        theme: Theme,
        colour: str = "brand_ink",
        size: int = 22,
        fill: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._colour, self._fill = theme, name, colour, fill
        self._icon = theme.text_px(size)
        side = self._icon * 2 if fill else self._icon
        self.setFixedSize(QSize(side, side))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = begin(QPainter(self))
        if self._fill:
            box(painter, QRectF(self.rect()), self.width() * 0.23, self._theme.colour(self._fill))
        place = (self.width() - self._icon) // 2
        picture = icon(self._name, self._theme.colour(self._colour), self._icon, self.devicePixelRatioF())
        painter.drawPixmap(place, place, picture)
