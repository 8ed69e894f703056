"""A thin line between parts of a card: decoration only."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quiz.ui.theme.theme import Theme


class Rule(QWidget):
    """The line, with room above and below it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedHeight(theme.px(15))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, self.height() // 2, self.width(), 1, self._theme.colour("line"))
