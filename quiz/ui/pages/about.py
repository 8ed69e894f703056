"""What the program is, what it rests on, and what no speaker of the language has reviewed yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.about import AboutView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.text import heading, label


class AboutPage(Page):
    """About the program.

    Signals:
        back().
    """

    back = Signal()

    def __init__(self, view: AboutView, theme: Theme) -> None:
        super().__init__(theme)
        self.said = view.title
        column = self.column.layout_
        column.addWidget(heading(view.title, "display", theme))
        for paragraph in view.intro:
            column.addWidget(label(paragraph, "body", theme))
        for title, lines in view.parts:
            card = Card(theme, edge="line")
            card.column.addWidget(heading(title, "heading", theme))
            for line in lines:
                card.column.addWidget(label(line, "body", theme, "ink_soft"))
            column.addWidget(card)
        column.addStretch(1)
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self.bar.left.addWidget(back)

    def first_focus(self) -> QWidget:
        return self.column
