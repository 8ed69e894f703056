"""One question of a self-check."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quiz.ui.announce import announce
from quiz.ui.keys import digit
from quiz.ui.pages.choosing import Choices
from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.question import QuestionView
from quiz.ui.widgets.country import CountryPicker
from quiz.ui.widgets.disclosure import Disclosure
from quiz.ui.widgets.progress import ProgressLine
from quiz.ui.widgets.text import heading, label


class QuestionPage(Page):
    """A question and its options.

    Signals:
        marked(tuple): the person has marked these, but not gone on.
        answered(tuple): the person goes on with these.
        skipped(), back().
    """

    marked = Signal(tuple)
    answered = Signal(tuple)
    skipped = Signal()
    back = Signal()

    def __init__(self, view: QuestionView, theme: Theme, digits: bool) -> None:
        super().__init__(theme)
        self._view = view
        self._digits = digits
        self._country = view.chosen[0] if view.chosen and view.type == "country" else ""
        self.said = f"{view.prompt} {view.progress}"
        self._build_head()
        self._build_options()
        self._build_foot()
        self._build_bar()

    def _build_head(self) -> None:
        view, theme, column = self._view, self.theme, self.column.layout_
        row = QHBoxLayout()
        row.addWidget(label(view.part, "small", theme, "ink_soft"), 1)
        progress = label(view.progress, "small", theme, "ink_soft")
        progress.setWordWrap(False)  # the part beside it gives way
        row.addWidget(progress)
        column.addLayout(row)
        column.addWidget(ProgressLine(theme, view.done, view.total))
        column.addSpacing(theme.px(12))
        column.addWidget(heading(view.prompt, "title", theme))
        if view.hint:
            column.addWidget(label(view.hint, "body", theme, "ink_soft"))

    def _build_options(self) -> None:
        view, column = self._view, self.column.layout_
        self._picker: CountryPicker | None = None
        if view.type == "country":
            self._picker = CountryPicker(self.theme, view.countries, self._country, view.prompt)
            self._picker.picked.connect(self._on_country)
            column.addWidget(self._picker)
        self.choices = Choices(
            self.theme,
            view.options,
            view.chosen,
            several=view.type == "any",
            digits=self._digits and view.type != "country",
            prompt=view.prompt,
            hint=view.hint or (self.tr("You can choose more than one.") if view.type == "any" else ""),
        )
        self.choices.changed.connect(self._on_chosen)
        column.addWidget(self.choices)
        if view.type == "any" and not view.hint:
            column.insertWidget(column.indexOf(self.choices), self._several())

    def _several(self) -> QWidget:
        return label(self.tr("You can choose more than one."), "body", self.theme, "ink_soft")

    def _build_foot(self) -> None:
        self._missing = label(self.tr("Choose an answer, or skip this question."), "strong", self.theme, "brand_ink")
        self._missing.setVisible(False)
        self.column.layout_.addWidget(self._missing)
        why = Disclosure(self.theme, self.tr("Why we ask"), self._view.why)
        why.setObjectName("why")
        self.column.layout_.addWidget(why)
        self.column.layout_.addStretch(1)

    def _build_bar(self) -> None:
        back = self.button("back", self.tr("Back"), icon="back")
        skip = self.button("skip", self.tr("Skip"), "quiet")
        following = self.button("next", self.tr("Next"), "primary")
        back.clicked.connect(self.back)
        skip.clicked.connect(self.skipped)
        following.clicked.connect(self.go_on)
        self.bar.left.addWidget(back)
        self.bar.right.addWidget(skip)
        self.bar.right.addWidget(following)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is marked now."""
        return (self._country,) if self._country else self.choices.chosen

    @property
    def typed(self) -> str:
        return self._picker.typed if self._picker is not None else ""

    def resume(self, typed: str) -> None:
        if self._picker is not None:
            self._picker.resume(typed)

    def first_focus(self) -> QWidget:
        if self._picker is not None and not self.choices.chosen:
            return self._picker.field
        return self.choices.first()

    def go_on(self) -> None:
        if self.chosen:
            self.answered.emit(self.chosen)
            return
        self._missing.setVisible(True)
        announce(self, self._missing.text(), urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = digit(event) if self._digits and self._picker is None else None
        if number is None or not self.choices.choose(number):
            super().keyPressEvent(event)

    def _on_country(self, code: str) -> None:
        self._country = code
        if code:
            self.choices.clear()
        self.marked.emit(self.chosen)

    def _on_chosen(self, _chosen: tuple[str, ...]) -> None:
        if self._picker is not None and self.choices.chosen:
            self._country = ""
            self._picker.clear()
        self._missing.setVisible(False)
        self.marked.emit(self.chosen)
