"""The result of a self-check: level, reasons, what to find out, steps, helplines, and all answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quiz.ui.pages.page import Page
from quiz.ui.pages.steps import SideBySide, add_ways_out, steps_card
from quiz.ui.theme.theme import Theme
from quiz.ui.views.helplines import HelplineView
from quiz.ui.views.result import AnswerView, ReasonView, ResultView, UnknownView
from quiz.ui.widgets.button import Button
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.chip import Chip
from quiz.ui.widgets.disclosure import Disclosure
from quiz.ui.widgets.helpline import HelplineCard
from quiz.ui.widgets.level_bar import LevelBar
from quiz.ui.widgets.register import RegisterBox
from quiz.ui.widgets.rule import Rule
from quiz.ui.widgets.text import heading, label


class ResultPage(Page):
    """The result.

    Signals:
        change(str): the person wants to change the answer to this question.
        beside(): in two languages. take(): to what can be taken along.
        back(): to the last question. deeper(): to the longer check. finished(): forget everything.
    """

    change = Signal(str)
    beside = Signal()
    take = Signal()
    back = Signal()
    deeper = Signal()
    finished = Signal()

    def __init__(self, view: ResultView, theme: Theme) -> None:
        super().__init__(theme, width=1200)
        self._view = view
        self.said = f"{view.title}. {' '.join(view.text)} {view.becomes}"
        self.column.layout_.addWidget(SideBySide(theme, self._head(), self._aside(), self._rest()))
        self.column.layout_.addStretch(1)
        back = self.button("back", self.tr("Back to the questions"), icon="back")
        close = self.button("finish", self.tr("Close and forget"), "secondary" if view.continues else "primary")
        back.clicked.connect(self.back)
        close.clicked.connect(self.finished)
        self.bar.left.addWidget(back)
        add_ways_out(self, self.beside, self.take)
        if view.continues:
            deeper = self.button("deeper", self.tr("Go on with the whole check"), "primary")
            deeper.clicked.connect(self.deeper)
            self.bar.right.addWidget(deeper)
        self.bar.right.addWidget(close)

    def _head(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(self._level())
        return column

    def _rest(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(16))
        if self._view.reasons:
            column.addWidget(self._why())
        if self._view.answers:
            column.addWidget(self._all_answers())
        column.addStretch(1)
        return column

    def _aside(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(14))
        for card in (self._longer(), self._first_call(), self._find_out(), self._steps(), self._other_calls()):
            if card is not None:
                column.addWidget(card)
        column.addStretch(1)
        return column

    def _level(self) -> Card:
        view, theme = self._view, self.theme
        card = Card(theme, fill=f"level_soft{view.tone}", edge=f"level{view.tone}")
        card.setObjectName("level")
        card.column.addWidget(label(view.eyebrow, "small", theme, f"level{view.tone}"))
        self._title = heading(view.title, "display", theme)
        card.column.addWidget(self._title)
        card.column.setSpacing(theme.px(8))
        for paragraph in view.text:
            card.column.addWidget(label(paragraph, "body", theme))
        bar = LevelBar(theme, view.level, view.could_be, len(view.levels))
        bar.setAccessibleName(
            self.tr("Level %1 of %2: %3")
            .replace("%1", str(view.level + 1))
            .replace("%2", str(len(view.levels)))
            .replace("%3", view.levels[view.level])
        )
        card.column.addWidget(bar)
        if view.becomes:
            card.column.addWidget(label(view.becomes, "body", theme))
        if view.first is not None:
            card.column.addSpacing(theme.px(6))
            card.column.addWidget(label(self.tr("Do this first"), "small-strong", theme, f"level{view.tone}"))
            card.column.addWidget(heading(view.first.title, "strong", theme))
            card.column.addWidget(label(view.first.text, "body", theme))
        return card

    def _why(self) -> Card:
        card = self._card("why", self.tr("Why"))
        for reason in self._view.reasons:
            card.column.addWidget(Rule(self.theme))
            card.column.addLayout(self._reason(reason))
        if self._view.because:
            card.column.addWidget(Rule(self.theme))
            card.column.addWidget(heading(self.tr("Why this result"), "strong", self.theme))
            for text in self._view.because:
                card.column.addWidget(label(text, "body", self.theme, "ink_soft"))
        return card

    def _reason(self, reason: ReasonView) -> QHBoxLayout:
        theme = self.theme
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        chip = Chip(reason.strength, theme, reason.rank)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(3))
        words.addWidget(label(reason.title, "strong", theme))
        words.addWidget(label(reason.said, "body", theme, "ink_soft"))
        words.addWidget(label(reason.why, "body", theme))
        words.addWidget(label(reason.source, "tiny", theme, "ink_soft"))
        row.addLayout(words, 1)
        changes = QVBoxLayout()
        for question in reason.questions:
            changes.addWidget(self._change(question, reason.title))
        changes.addStretch(1)
        row.addLayout(changes)
        return row

    def _change(self, question: str, about: str) -> Button:
        button = self.button(f"change.{question}", self.tr("Change"), "quiet")
        button.setAccessibleName(self.tr("Change the answer: %1").replace("%1", about))
        button.clicked.connect(lambda: self.change.emit(question))
        return button

    def _all_answers(self) -> Card:
        card = self._card("answers", self.tr("Your answers"))
        shown = Disclosure(self.theme, self.tr("Read and change them"), self._answers, "down")
        shown.setObjectName("all-answers")
        shown.button.setObjectName("all-answers.button")
        card.column.addWidget(shown)
        return card

    def _answers(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for answer in self._view.answers:
            column.addLayout(self._answer(answer))
        return inside

    def _answer(self, answer: AnswerView) -> QHBoxLayout:
        row = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(self.theme.px(2))
        words.addWidget(label(answer.prompt, "small", self.theme, "ink_soft"))
        words.addWidget(label(answer.answer, "body", self.theme))
        row.addLayout(words, 1)
        row.addWidget(self._change(answer.question, answer.prompt))
        return row

    def _longer(self) -> Card | None:
        if not self._view.continues:
            return None
        card = Card(self.theme, fill="brand_soft", edge="brand")
        card.setObjectName("longer")
        card.column.addWidget(label(self._view.continues, "body", self.theme))
        return card

    def _first_call(self) -> QWidget | None:
        return self._calls(self.tr("Call first"), self._view.helplines[:2], "calls")

    def _other_calls(self) -> QWidget | None:
        return self._calls(self.tr("More numbers"), self._view.helplines[2:], "more-calls")

    def _calls(self, title: str, views: tuple[HelplineView, ...], name: str) -> QWidget | None:
        if not views:
            return None
        box = QWidget()
        box.setObjectName(name)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(10))
        column.addWidget(heading(title, "heading", self.theme))
        for view in views:
            column.addWidget(HelplineCard(view, self.theme, wide=False))
        return box

    def _find_out(self) -> Card | None:
        if not self._view.unknowns:
            return None
        grave = self._view.level == len(self._view.levels) - 1
        card = self._card("find-out", self.tr("What is still open") if grave else self.tr("Find out first"))
        for unknown in self._view.unknowns:
            card.column.addLayout(self._unknown(unknown))
        return card

    def _unknown(self, unknown: UnknownView) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(2))
        column.addWidget(label(unknown.title, "strong", self.theme))
        column.addWidget(label(unknown.how, "body", self.theme))
        for register in unknown.registers:
            column.addSpacing(self.theme.px(6))
            column.addWidget(RegisterBox(register, self.theme))
        if unknown.would_be:
            column.addWidget(label(unknown.would_be, "small", self.theme, "ink_soft"))
        row = QHBoxLayout()
        row.addWidget(self._change(unknown.question, unknown.title))
        row.addStretch(1)
        column.addLayout(row)
        return column

    def _steps(self) -> Card | None:
        return steps_card(self, self.tr("What to do next"), self._view.steps)

    def _card(self, name: str, title: str) -> Card:
        card = Card(self.theme, edge="line")
        card.setObjectName(name)
        card.column.addWidget(heading(title, "heading", self.theme))
        return card

    def first_focus(self) -> QWidget:
        return self.column
