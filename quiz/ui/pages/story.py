"""One scene of a story: the picture and what is told, the options, and the reply to the one chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quiz.ui.announce import announce
from quiz.ui.keys import digit
from quiz.ui.pages.choosing import Choices
from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.question import OptionView, StoryView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.picture import Picture
from quiz.ui.widgets.text import heading, label

REPLY = {"careful": ("level_soft2", "level2"), "good": ("level_soft0", "level0"), "neutral": ("brand_soft", "brand")}
"""The ground and the edge of a reply by its tone."""


class StoryPage(Page):
    """A scene.

    Signals:
        marked(tuple): the person has chosen this and reads the reply.
        answered(tuple): the person goes on.
        skipped(), back(), listed(), finished(): the last two lead to all stories and to the result.
    """

    marked = Signal(tuple)
    answered = Signal(tuple)
    skipped = Signal()
    back = Signal()
    listed = Signal()
    finished = Signal()

    def __init__(self, view: StoryView, theme: Theme, digits: bool) -> None:
        super().__init__(theme, width=1180)
        self._view = view
        self._digits = digits
        self.said = f"{view.title}. {' '.join(view.told)} {view.prompt}"
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(34))
        columns.addLayout(self._told(), 43)
        columns.addLayout(self._asked(), 72)
        self.column.layout_.addLayout(columns)
        self.column.layout_.addStretch(1)
        self._build_bar()

    def _told(self) -> QVBoxLayout:
        view, theme = self._view, self.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(10))
        column.addWidget(label(view.part, "small", theme, "ink_soft"))
        column.addWidget(heading(view.title, "heading", theme))
        column.addWidget(Picture(theme, view.picture, view.picture_text))
        for paragraph in view.told:
            column.addWidget(label(paragraph, "body", theme))
        column.addStretch(1)
        return column

    def _asked(self) -> QVBoxLayout:
        view, theme = self._view, self.theme
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        column.addWidget(heading(view.prompt, "title", theme))
        self.choices = Choices(
            theme, view.options, view.chosen, several=False, digits=self._digits, prompt=view.prompt, hint=""
        )
        self.choices.changed.connect(self._on_chosen)
        column.addWidget(self.choices)
        self._replies = QVBoxLayout()
        column.addLayout(self._replies)
        column.addStretch(1)
        self._show_reply()
        return column

    def _show_reply(self) -> tuple[OptionView, Card] | None:
        """Show the reply to the chosen option, in place of the one before; return both."""
        while (item := self._replies.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        chosen = next((option for option in self._view.options if option.id in self.choices.chosen), None)
        if chosen is None:
            return None
        fill, accent = REPLY[chosen.tone]
        card = Card(self.theme, fill=fill, radius=10, accent=accent)
        card.setObjectName("reply")
        card.column.addWidget(label(chosen.reply, "body", self.theme))
        self._replies.addWidget(card)
        return chosen, card

    def _build_bar(self) -> None:
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self.bar.left.addWidget(back)
        listed = self.button("listed", self.tr("All stories"), "quiet")
        listed.clicked.connect(self.listed)
        self.bar.left.addWidget(listed)
        if self._view.last and not self._view.is_final:
            finish = self.button("finish", self.tr("See how it went"), "quiet")
            finish.clicked.connect(self.finished)
            self.bar.right.addWidget(finish)
        skip = self.button("skip", self.tr("Skip"), "quiet")
        skip.clicked.connect(self.skipped)
        self.bar.right.addWidget(skip)
        following = self.button("next", self._next_words(), "primary")
        following.clicked.connect(self.go_on)
        self.bar.right.addWidget(following)

    def _next_words(self) -> str:
        if self._view.is_final:
            return self.tr("See how it went")
        return self.tr("Next story") if self._view.last else self.tr("Next")

    def first_focus(self) -> QWidget:
        return self.choices.first()

    def go_on(self) -> None:
        if self.choices.chosen:
            self.answered.emit(self.choices.chosen)
        else:
            self.choices.first().setFocus(Qt.FocusReason.OtherFocusReason)
            announce(self, self.tr("Choose what you would do, or skip."), urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit(event) if self._digits else None
        if number is None or not self.choices.choose(number):
            super().keyPressEvent(event)

    def _on_chosen(self, chosen: tuple[str, ...]) -> None:
        shown = self._show_reply()
        self.marked.emit(chosen)
        if shown is not None:
            option, card = shown
            announce(self, option.reply)
            self.column.reveal(card)
