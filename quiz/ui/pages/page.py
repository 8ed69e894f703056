"""What every page has: a column that scrolls, and a bar below it that does not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from quiz.ui.keys import goes_on
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.button import Button
from quiz.ui.widgets.column import Column

ONE_COLUMN = 1.5
"""From this text size on, what stands beside one another stands below one another."""


class Bar(QWidget):
    """The actions of a page, outside any scroll area: ``left`` and ``right`` take buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        row.setSpacing(theme.px(12))
        self.left, self.right = QHBoxLayout(), QHBoxLayout()
        for side in (self.left, self.right):
            side.setSpacing(theme.px(12))
        row.addLayout(self.left)
        row.addStretch(1)
        row.addLayout(self.right)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("card"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("line"))


class Page(QWidget):
    """A page.

    Attributes:
        said: what a screen reader is told when the page appears.
    """

    said = ""

    def __init__(self, theme: Theme, width: int = 780) -> None:
        super().__init__()
        self.theme = theme
        self.column = Column(theme, width)
        self.bar = Bar(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.column, 1)
        layout.addWidget(self.bar)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def first_focus(self) -> QWidget | None:
        """Return the widget that the keyboard begins at."""
        return None

    def go_on(self) -> None:
        """Do what Enter does on this page."""

    @property
    def typed(self) -> str:
        """What stands in the page's field to type in, if it has one."""
        return ""

    def resume(self, typed: str) -> None:
        """Let what was typed stand in the field again."""

    def button(self, name: str, text: str, kind: str = "secondary", icon: str | None = None) -> Button:
        """Return a new button; *name* is its handle for tests and assistive technology."""
        button = Button(text, self.theme, kind, icon)
        button.setObjectName(name)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not goes_on(event) or event.isAutoRepeat():
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QPushButton) and focused.hasFocus():
            focused.click()
        else:
            self.go_on()
