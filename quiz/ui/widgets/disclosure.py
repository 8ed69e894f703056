"""Text that is shown when one asks for it."""

from collections.abc import Callable
from functools import partial

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
    """A quiet button that opens something below itself: a text, or a widget that is made when it is first asked for."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        inside: str | Callable[[], QWidget],
        icon: str = "question",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.button = DisclosureButton(title, theme, "quiet", icon)
        self.content: QWidget | None = None
        self._make = partial(_on_card, theme, inside) if isinstance(inside, str) else inside
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.toggle)

    @property
    def expanded(self) -> bool:
        """Whether it is open."""
        return self.button.expanded

    def expand(self) -> None:
        """Open it."""
        if not self.expanded:
            self.toggle()

    def toggle(self) -> None:
        """Open it, or close it."""
        self.button.expanded = not self.button.expanded
        if self.content is None:
            self.content = self._make()
            self._column.addWidget(self.content)
        self.content.setVisible(self.button.expanded)
        changed = QAccessible.State()
        changed.expanded = 1
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self.button, changed))
