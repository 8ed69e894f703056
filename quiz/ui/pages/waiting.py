"""Shown for the moment in which what was asked for is still being read."""

from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.text import label


class WaitingPage(Page):
    """One sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.said = self.tr("One moment …")
        self.column.layout_.addWidget(label(self.said, "body", theme, "ink_soft"))
        self.column.layout_.addStretch(1)
