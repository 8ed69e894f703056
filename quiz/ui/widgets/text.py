"""Labels. The only place that makes them, so that text from a pack is never read as markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quiz.ui.theme.theme import Role, Theme


class PlainLabel(QLabel):
    """Plain text that wraps; what it asks for is what its width needs."""

    def __init__(self, text: str, role: Role, theme: Theme, colour: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        self.setFont(theme.font(role))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(colour))
        self.setPalette(palette)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def setWordWrap(self, on: bool) -> None:
        super().setWordWrap(on)
        if not on:
            self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)


class Heading(PlainLabel):
    """A label that assistive technology finds as a heading."""


def label(text: str, role: Role, theme: Theme, colour: str = "ink", parent: QWidget | None = None) -> PlainLabel:
    """Return a label with plain text that wraps and cannot be selected."""
    return PlainLabel(text, role, theme, colour, parent)


def heading(text: str, role: Role, theme: Theme, colour: str = "ink", parent: QWidget | None = None) -> Heading:
    """Return a label that is a heading also to assistive technology."""
    return Heading(text, role, theme, colour, parent)
