"""The first page: painted before anything is loaded, so it is made of the interface's own words only."""

from collections.abc import Container

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.button import Button
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.text import heading, label


class WelcomePage(Page):
    """What one can do here: what *offers* names of "check", "quick" and "stories".

    Where the whole check is not among it, *elsewhere* names the languages that have it.

    Signals:
        check(), quick(), stories(), danger(), know(), phone(), about(), rehearse().
    """

    check = Signal()
    quick = Signal()
    stories = Signal()
    danger = Signal()
    know = Signal()
    phone = Signal()
    about = Signal()
    rehearse = Signal()

    def __init__(self, theme: Theme, offers: Container[str], elsewhere: str) -> None:
        super().__init__(theme, width=980)
        self._whole = "check" in offers or "quick" not in offers
        self._elsewhere = elsewhere
        column = self.column.layout_
        title = self.tr("A job abroad? Check it before you go.")
        promise = self.tr(
            "Take your time. You can stop whenever you like. Nothing you answer is saved or sent anywhere."
        )
        self.said = f"{title} {promise}"
        column.addWidget(heading(title, "display", theme))
        column.addWidget(label(promise, "body", theme, "ink_soft"))
        column.addSpacing(theme.px(4))
        cards = QHBoxLayout()
        cards.setSpacing(theme.px(16))
        cards.addWidget(self._check_card(), 1)
        right = QVBoxLayout()
        right.setSpacing(theme.px(16))
        if "stories" in offers:
            right.addWidget(self._stories_card())
        right.addWidget(self._danger_card())
        cards.addLayout(right, 1)
        column.addLayout(cards)
        column.addWidget(self._leaving_card())
        column.addStretch(1)
        for name, text, icon, signal in (
            ("know", self.tr("What trafficking is"), "book", self.know),
            ("phone", self.tr("Your phone"), "phone", self.phone),
            ("about", self.tr("About this program"), "info", self.about),
        ):
            button = self.button(name, text, "quiet", icon)
            button.clicked.connect(signal)
            self.bar.left.addWidget(button)

    def first_focus(self) -> QWidget:
        return self._start

    def go_on(self) -> None:
        (self.check if self._whole else self.quick).emit()

    def _check_card(self) -> Card:
        theme = self.theme
        card = Card(theme, fill="brand", edge=None)
        card.column.addWidget(heading(self.tr("Check my offer"), "title", theme, "on_brand"))
        gives = self.tr(
            "You get: the warning signs, what you still need to find out and how, what to do next, and whom to call."
        )
        honest = self.tr("It cannot tell you that an offer is safe. It tells you what to check and whom to ask.")
        card.column.setSpacing(theme.px(8))
        for text in (self._told(), gives, honest):
            card.column.addWidget(label(text, "body", theme, "on_brand"))
        card.column.addSpacing(theme.px(4))
        card.column.addStretch(1)
        self._start = Button(self.tr("Start"), theme, "onbrand")
        self._start.setObjectName("check")
        self._start.setAccessibleName(self.tr("Start: check my offer"))
        self._start.clicked.connect(self.go_on)
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        row.addWidget(self._start)
        if self._whole:
            quick = Button(self.tr("Only two minutes? The quick check"), theme, "overbrand")
            quick.setObjectName("quick")
            quick.clicked.connect(self.quick)
            row.addWidget(quick)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _told(self) -> str:
        if self._whole:
            return self.tr(
                "About 8 minutes. Questions about the offer: who made it, what was promised, "
                "who holds the papers, who pays. For you, or for someone you worry about."
            )
        short = self.tr("Two minutes: the most decisive questions about the offer.")
        more = self.tr("The whole check is there in these languages: %1.").replace("%1", self._elsewhere)
        return f"{short} {more}"

    def _stories_card(self) -> Card:
        text = self.tr("Short stories of how people were recruited. What would you do?")
        return self._small_card("stories", self.tr("Practise with stories"), text, self.tr("Open the stories"))

    def _danger_card(self) -> Card:
        text = self.tr("One question: in which country? Then the emergency number and the helpline.")
        return self._small_card("danger", self.tr("In danger now?"), text, self.tr("Show the numbers"))

    def _small_card(self, name: str, title: str, text: str, action: str) -> Card:
        theme = self.theme
        card = Card(theme, edge="line")
        card.column.addWidget(heading(title, "heading", theme))
        card.column.addWidget(label(text, "body", theme, "ink_soft"))
        card.column.addSpacing(theme.px(8))
        card.column.addStretch(1)
        button = self.button(name, action, "secondary", {"stories": "stories", "danger": "phone"}[name])
        button.clicked.connect({"stories": self.stories, "danger": self.danger}[name])
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        card.column.addLayout(row)
        return card

    def _leaving_card(self) -> Card:
        theme = self.theme
        card = Card(theme, edge="line")
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(self.tr("Someone else uses this computer?"), "strong", theme))
        keys = self.tr("Press Shift three times, or the button Leave, to close everything at once.")
        words.addWidget(label(keys, "body", theme, "ink_soft"))
        row.addLayout(words, 1)
        rehearse = self.button("rehearse", self.tr("Try it now"), "secondary")
        rehearse.clicked.connect(self.rehearse)
        row.addWidget(rehearse)
        card.column.addLayout(row)
        return card
