"""A QR code on the screen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quiz.ui.theme.theme import Theme

QUIET = 4
"""Modules of white around a code, so that cameras find it."""


class QrView(QWidget):
    """A code, dark on white in every theme; each module is a whole number of px."""

    def __init__(
        self,
        theme: Theme,
        matrix: tuple[tuple[bool, ...], ...],
        description: str,
        side: int = 96,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._matrix = matrix
        self.setAccessibleName(description)
        modules = len(matrix) + 2 * QUIET
        self._module = max(2, round(theme.px(side) / modules))
        self.setFixedSize(QSize(modules, modules) * self._module)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, module = QPainter(self), self._module
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        ink = QColor("#111111")
        for y, row in enumerate(self._matrix):
            start = None
            for x, dark in enumerate((*row, False)):
                if dark and start is None:
                    start = x
                elif not dark and start is not None:
                    run = QRect((start + QUIET) * module, (y + QUIET) * module, (x - start) * module, module)
                    painter.fillRect(run, ink)
                    start = None
