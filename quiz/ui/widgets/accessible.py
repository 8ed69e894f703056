"""Roles and states that Qt does not give by itself: headings, pictures, and what is opened by a button."""

from functools import lru_cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QLabel, QWidget
from shiboken6 import Shiboken

from quiz.ui.widgets.disclosure import DisclosureButton

_ROLES = {
    "Heading": QAccessible.Role.Heading,
    "QrView": QAccessible.Role.Graphic,
    "Picture": QAccessible.Role.Graphic,
    "LevelBar": QAccessible.Role.Graphic,
}
_kept: list[QAccessibleWidget] = []
"""Qt owns what the factory returns, but Python must not drop it first."""


class _Named(QAccessibleWidget):
    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._widget = widget

    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Name and isinstance(self._widget, QLabel) and not self._widget.accessibleName():
            return self._widget.text()
        return super().text(t)


class _Expandable(_Named):
    """A button that says whether its text is open; it is pressed as any other."""

    def __init__(self, button: DisclosureButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def text(self, t: QAccessible.Text) -> str:
        if t is QAccessible.Text.Name and not self._button.accessibleName():
            return self._button.text().replace("&&", "&")
        return super().text(t)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = 1
        state.expanded = int(self._button.expanded)
        return state

    def actionNames(self) -> list[str]:
        return [self.pressAction(), *super().actionNames()]

    def doAction(self, action: str) -> None:
        if action == self.pressAction():
            self._button.click()
        else:
            super().doAction(action)


def _interface(key: str, made: QObject) -> QAccessibleWidget | None:
    node: QAccessibleWidget
    if isinstance(made, DisclosureButton):
        node = _Expandable(made)
    elif key in _ROLES and isinstance(made, QWidget):
        node = _Named(made, _ROLES[key])
    else:
        return None
    _kept[:] = [kept for kept in _kept if Shiboken.isValid(kept)]
    _kept.append(node)
    return node


@lru_cache(maxsize=1)
def install() -> None:
    """Tell Qt of our roles; the second time it does nothing."""
    QAccessible.installFactory(_interface)
