"""What the tests of painted widgets have in common."""

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from quiz.ui.theme.theme import Name

Show = Callable[..., QWidget]
THEMES: tuple[Name, ...] = ("light", "dark", "contrast")

LONG = (
    "Работодатель или посредник заберёт паспорт «для регистрации» или «чтобы не потерялся» — "
    "так сказали и остальным, кто уже уехал с ними работать"
)


def node(widget: QWidget) -> QAccessibleInterface:
    """Return a widget as assistive technology sees it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name(widget: QWidget) -> str:
    """Return what assistive technology calls a widget."""
    return node(widget).text(QAccessible.Text.Name)
