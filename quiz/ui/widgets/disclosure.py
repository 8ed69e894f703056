"""Text that is shown when one asks for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.button import Button
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.text import label


class DisclosureButton(Button):
    """The button that opens and closes; ``expanded`` is its state, also for assistive technology."""

    expanded = False


def _on_card(theme: Theme, text: str) -> Card:
    card = Card(theme, fill="brand_soft", edge=None, radius=10)
    card.column.addWidget(label(text, "body", theme))
    return card


class Disclosure(QWidget):
    """A quiet button that opens something below itself: a text, or any widget."""

    def __init__(
        self, theme: Theme, title: str, inside: str | QWidget, icon: str = "question", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.button = DisclosureButton(title, theme, "quiet", icon)
        self.text = _on_card(theme, inside) if isinstance(inside, str) else inside
        self.text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text)
        self.button.clicked.connect(self.toggle)

    @property
    def expanded(self) -> bool:
        """Whether the text is open."""
        return self.button.expanded

    def expand(self) -> None:
        """Open it."""
        if not self.expanded:
            self.toggle()

    def toggle(self) -> None:
        """Open it, or close it."""
        self.button.expanded = not self.button.expanded
        self.text.setVisible(self.button.expanded)
        changed = QAccessible.State()
        changed.expanded = 1
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self.button, changed))
