"""A box to choose a language from."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.text import label


def language_box(theme: Theme, name: str, title: str, choices: tuple[tuple[str, str], ...], chosen: str) -> QComboBox:
    """Return a box of languages: (tag, name); *title* is what assistive technology calls it."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(title)
    box.setFont(theme.font("body"))
    box.setMinimumHeight(theme.px(44))
    box.setMinimumWidth(theme.px(220))
    for tag, words in choices:
        box.addItem(words, tag)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def titled(box: QComboBox, theme: Theme) -> QHBoxLayout:
    """Return a row of what a box is called, and the box."""
    row = QHBoxLayout()
    row.setSpacing(theme.px(12))
    row.addWidget(label(box.accessibleName(), "body", theme))
    row.addWidget(box)
    row.addStretch(1)
    return row
