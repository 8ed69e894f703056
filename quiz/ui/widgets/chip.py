"""A few words on a small coloured ground."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.painting import begin, box
from quiz.ui.widgets.text import label


class Chip(QWidget):
    """How strong something is, in words, on the ground of level 0 to 3."""

    def __init__(self, text: str, theme: Theme, level: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._level = theme, level
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(8), theme.px(4), theme.px(8), theme.px(4))
        words = label(text, "tiny-strong", theme, f"level{level}")
        words.setWordWrap(False)
        row.addWidget(words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        edge = theme.level(self._level) if theme.name == "contrast" else None
        box(begin(QPainter(self)), QRectF(self.rect()), 5, theme.level_soft(self._level), edge)
