"""The result of stories: what was spotted, what would have worked, and what to keep in mind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quiz.ui.pages.page import Page
from quiz.ui.pages.steps import SideBySide, add_ways_out, steps_card
from quiz.ui.theme.theme import Theme
from quiz.ui.views.result import PracticeView, SignView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.helpline import HelplineCard
from quiz.ui.widgets.text import heading, label


class PracticePage(Page):
    """The result of stories.

    Signals:
        back(), finished(), check(): the last leads to one's own offer.
        beside(): in two languages. take(): to what can be taken along.
    """

    back = Signal()
    finished = Signal()
    check = Signal()
    beside = Signal()
    take = Signal()

    def __init__(self, view: PracticeView, theme: Theme) -> None:
        super().__init__(theme, width=1200)
        self._view = view
        self.said = f"{view.title}. {' '.join(view.text)}"
        self.column.layout_.addWidget(SideBySide(theme, self._main(), self._aside()))
        self.column.layout_.addStretch(1)
        self._build_bar()

    def _main(self) -> QVBoxLayout:
        view, theme = self._view, self.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(16))
        card = Card(theme, fill="brand_soft", edge="brand")
        card.column.addWidget(label(view.eyebrow, "small", theme, "brand_ink"))
        card.column.addWidget(heading(view.title, "display", theme))
        for paragraph in view.text:
            card.column.addWidget(label(paragraph, "body", theme))
        if view.alarms:
            card.column.addWidget(label(view.alarms, "strong", theme))
        column.addWidget(card)
        for name, title, signs in (
            ("spotted", self.tr("Signs you spotted"), view.spotted),
            ("missed", self.tr("Signs to look at again"), view.missed),
        ):
            if signs:
                column.addWidget(self._signs(name, title, signs))
        column.addStretch(1)
        return column

    def _signs(self, name: str, title: str, signs: tuple[SignView, ...]) -> Card:
        card = Card(self.theme, edge="line")
        card.setObjectName(name)
        card.column.addWidget(heading(title, "heading", self.theme))
        if name == "missed":
            kind = self.tr("Recruiters use them because they work on most people.")
            card.column.addWidget(label(kind, "body", self.theme, "ink_soft"))
        for sign in signs:
            card.column.addWidget(label(sign.title, "strong", self.theme))
            card.column.addWidget(label(sign.why, "body", self.theme, "ink_soft"))
        return card

    def _aside(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(14))
        steps = steps_card(self, self.tr("Keep in mind"), self._view.steps)
        if steps is not None:
            column.addWidget(steps)
        column.addWidget(heading(self.tr("Whom to call"), "heading", self.theme))
        for line in self._view.helplines:
            column.addWidget(HelplineCard(line, self.theme, wide=False))
        column.addStretch(1)
        return column

    def _build_bar(self) -> None:
        back = self.button("back", self.tr("Back to the stories"), icon="back")
        check = self.button("check", self.tr("Check my own offer"))
        close = self.button("finish", self.tr("Close and forget"), "primary")
        back.clicked.connect(self.back)
        check.clicked.connect(self.check)
        close.clicked.connect(self.finished)
        self.bar.left.addWidget(back)
        add_ways_out(self, self.beside, self.take)
        self.bar.right.addWidget(check)
        self.bar.right.addWidget(close)

    def first_focus(self) -> QWidget:
        return self.column
