"""Once before the first question: how to leave, and a try of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quiz.ui.announce import announce
from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.text import heading, label


class RehearsePage(Page):
    """How to leave at once.

    Signals:
        back(), go_on_(): the person wants to begin.
    """

    back = Signal()
    begun = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        column = self.column.layout_
        title = self.tr("How to leave at once")
        how = self.tr(
            "If somebody comes in, press the Shift key three times. Everything closes at once, without a question."
        )
        other = self.tr("The button Leave, at the top of every page, does the same.")
        self.said = f"{title}. {how} {other}"
        column.addWidget(heading(title, "title", theme))
        column.addWidget(label(how, "body", theme))
        column.addWidget(label(other, "body", theme))
        self._trial = Card(theme, fill="brand_soft", edge="brand")
        self._words = label(
            self.tr("Try it now: press Shift three times. This time nothing will close."), "strong", theme
        )
        self._trial.column.addWidget(self._words)
        column.addSpacing(theme.px(8))
        column.addWidget(self._trial)
        column.addSpacing(theme.px(8))
        column.addWidget(heading(self.tr("What it does not do"), "heading", theme))
        for text in self._limits():
            column.addWidget(label(text, "body", theme, "ink_soft"))
        column.addStretch(1)
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self._begin = self.button("next", self.tr("Go on"), "primary")
        self._begin.clicked.connect(self.begun)
        self.bar.left.addWidget(back)
        self.bar.right.addWidget(self._begin)

    def _limits(self) -> tuple[str, ...]:
        return (
            self.tr(
                "It works only while this window is in front. What lay under it can be seen again: open something "
                "ordinary there first."
            ),
            self.tr(
                "The computer itself may remember that a program was opened. A call that you make stays in the "
                "list of the phone."
            ),
            self.tr("If somebody watches this computer with a program, use another one: at a friend’s, in a library."),
        )

    def first_focus(self) -> QWidget:
        return self._begin

    def go_on(self) -> None:
        self.begun.emit()

    def tried(self) -> None:
        """Say that leaving worked: the next time it is real."""
        self._words.setText(self.tr("That works. The next time, everything will close at once."))
        announce(self, self._words.text())
