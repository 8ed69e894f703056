"""Whom to call: for where the person is and where they come from. Works before anything else does."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from quiz.ui.pages.page import Page
from quiz.ui.pages.steps import add_ways_out
from quiz.ui.theme.theme import Theme
from quiz.ui.views.helplines import HelpView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.country import CountryPicker
from quiz.ui.widgets.helpline import HelplineCard
from quiz.ui.widgets.text import heading, label

BEFORE_ADVICE = 2
"""So many numbers stand before what is said about calling: they are what one came for."""


class HelpPage(Page):
    """Numbers. In the urgent form it asks one question, the country, and has the emergency number first.

    Signals:
        placed(str, str): where the person is now and comes from, as ISO 3166 codes or empty.
        beside(): in two languages. take(): to what can be taken along.
        back().
    """

    placed = Signal(str, str)
    beside = Signal()
    take = Signal()
    back = Signal()

    def __init__(self, view: HelpView, theme: Theme) -> None:
        super().__init__(theme, width=1040)
        self._view = view
        self.said = f"{view.title}. {view.intro}"
        column = self.column.layout_
        column.addWidget(heading(view.title, "display", theme))
        column.addWidget(label(view.intro, "body", theme, "ink_soft"))
        if view.urgent:
            column.addLayout(self._one_question())
        else:
            column.addLayout(self._two_places())
        cards = [HelplineCard(line, theme, wide=True) for line in view.lines]
        for card in cards[:BEFORE_ADVICE]:
            column.addWidget(card)
        column.addWidget(self._calling())
        for card in cards[BEFORE_ADVICE:]:
            column.addWidget(card)
        column.addStretch(1)
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self.bar.left.addWidget(back)
        add_ways_out(self, self.beside, self.take)

    def _calling(self) -> Card:
        """Return what to say first, what happens then, and what stays behind."""
        card = Card(self.theme, fill="brand_soft", edge=None)
        card.setObjectName("calling")
        card.column.addWidget(heading(self.tr("When you call"), "strong", self.theme))
        card.column.addWidget(
            label(
                self.tr(
                    "You can say: “I need advice about a job abroad.” Somebody asks what happened. You decide what "
                    "you tell. You can ask first: “Must I give my name? Will you tell anybody?” Say which language "
                    "you speak: many can bring in an interpreter. The police may have to act on what they hear. For "
                    "somebody under 18, others may have to act too."
                ),
                "body",
                self.theme,
            )
        )
        card.column.addWidget(
            label(
                self.tr(
                    "A call stays in the phone’s list of calls, and it may stand on the bill. Use a phone that only "
                    "you look at, or delete this one call from the list."
                ),
                "body",
                self.theme,
            )
        )
        return card

    def _one_question(self) -> QVBoxLayout:
        column = QVBoxLayout()
        question = self.tr("Which country are you in?")
        column.addWidget(heading(question, "heading", self.theme))
        self._picker = CountryPicker(self.theme, self._view.countries, self._view.now, question)
        self._picker.picked.connect(lambda code: self.placed.emit(code, self._view.origin))
        column.addWidget(self._picker)
        return column

    def _two_places(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(16))
        self._now = self._box(row, "now", self.tr("I am in:"), self._view.now)
        self._origin = self._box(row, "from", self.tr("I am from:"), self._view.origin)
        row.addStretch(1)
        return row

    def _box(self, row: QHBoxLayout, name: str, title: str, chosen: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(f"country.{name}")
        box.setAccessibleName(title)
        box.setFont(self.theme.font("body"))
        box.setMinimumHeight(self.theme.px(44))
        box.setMinimumWidth(self.theme.px(260))
        box.setMaximumWidth(self.theme.px(400))
        box.addItem(self.tr("not said"), "")
        for country in self._view.countries:
            box.addItem(country.name, country.code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(self._on_place)
        column = QVBoxLayout()
        column.addWidget(label(title, "small", self.theme, "ink_soft"))
        column.addWidget(box)
        row.addLayout(column)
        return box

    def _on_place(self) -> None:
        self.placed.emit(self._now.currentData(), self._origin.currentData())

    @property
    def typed(self) -> str:
        return self._picker.typed if self._view.urgent else ""

    def resume(self, typed: str) -> None:
        if self._view.urgent:
            self._picker.resume(typed)

    def first_focus(self) -> QWidget:
        return self._picker.field if self._view.urgent else self._now
