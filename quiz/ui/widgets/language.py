"""A box to choose a language from."""

from PySide6.QtWidgets import QComboBox

from quiz.ui.theme.theme import Theme


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
