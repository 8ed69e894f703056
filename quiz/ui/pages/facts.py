"""What there is to read: what human trafficking is, what a phone tells others, what this program is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.facts import FactsView
from quiz.ui.views.words import paragraphs
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.text import heading, label


class FactsPage(Page):
    """A page of facts under titles, each with how it is known.

    Signals:
        back().
    """

    back = Signal()

    def __init__(self, view: FactsView, theme: Theme) -> None:
        super().__init__(theme)
        self.said = f"{view.title}. {view.intro}"
        column = self.column.layout_
        column.addWidget(heading(view.title, "display", theme))
        for paragraph in paragraphs(view.intro):
            column.addWidget(label(paragraph, "body", theme, "ink_soft"))
        for section in view.sections:
            card = Card(theme, edge="line")
            card.setObjectName(f"section.{section.id}")
            card.column.addWidget(heading(section.title, "heading", theme))
            for fact in section.facts:
                card.column.addSpacing(theme.px(6))
                card.column.addWidget(label(fact.text, "body", theme))
                if fact.source:
                    card.column.addWidget(label(fact.source, "tiny", theme, "ink_soft"))
            column.addWidget(card)
        column.addStretch(1)
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self.bar.left.addWidget(back)

    def first_focus(self) -> QWidget:
        return self.column
