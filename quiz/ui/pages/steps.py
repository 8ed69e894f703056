"""What both kinds of result share: the card of steps to take, and how their two parts stand."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QVBoxLayout, QWidget

from quiz.ui.pages.page import ONE_COLUMN, Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.result import StepView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.disclosure import Disclosure
from quiz.ui.widgets.text import heading, label

AT_ONCE = 6
"""So many steps are shown at once; who is frightened reads no list of twenty."""

BESIDE = 920
"""From so many px at 100 % on there is room for two parts beside one another."""


class SideBySide(QWidget):
    """The parts of a result: *aside* to the right of the others, or after *head* where the text is too large for that.

    They are read and walked through in the order of head, aside, rest, in both forms.
    """

    def __init__(self, theme: Theme, head: QLayout, aside: QLayout, rest: QLayout | None = None) -> None:
        super().__init__()
        self._least = theme.text_px(BESIDE)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(28))
        self._grid.setVerticalSpacing(theme.px(16))
        self._parts = [_part(layout) for layout in (head, aside, rest) if layout is not None]
        self._beside: bool | None = None
        self._place(theme.scale < ONE_COLUMN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(event.size().width() >= self._least)

    def _place(self, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        head, aside, *rest = self._parts
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(head, 0, 0, top)
        self._grid.addWidget(aside, 0 if beside else 1, 1 if beside else 0, 2 if beside else 1, 1, top)
        for widget in rest:
            self._grid.addWidget(widget, 1 if beside else 2, 0, top)
        self._grid.setRowStretch(1, 1 if beside else 0)
        for column, share in enumerate((63, 37)):
            self._grid.setColumnStretch(column, share if beside else 1 - column)


def _part(layout: QLayout) -> QWidget:
    part = QWidget()
    layout.setContentsMargins(0, 0, 0, 0)
    part.setLayout(layout)
    return part


def add_ways_out(page: Page, beside: SignalInstance, take: SignalInstance) -> None:
    """Add to the bar of a page: to see it in two languages, and to take it along."""
    for name, words, icon, signal in (
        ("beside", QCoreApplication.translate("steps", "In two languages"), "globe", beside),
        ("take", QCoreApplication.translate("steps", "Take it along"), "save", take),
    ):
        button = page.button(name, words, "quiet", icon)
        button.collapsible = True
        button.clicked.connect(signal)
        page.bar.left.addWidget(button)


def steps_card(page: Page, title: str, steps: tuple[StepView, ...]) -> Card | None:
    """Return a card with steps to take, by when they are for, or None when there are none."""
    if not steps:
        return None
    card = Card(page.theme, edge="line")
    card.setObjectName("steps")
    card.column.addWidget(heading(title, "heading", page.theme))
    _add(card.column, steps[:AT_ONCE], page.theme)
    if rest := steps[AT_ONCE:]:
        words = QCoreApplication.translate("steps", "More steps")
        more = Disclosure(page.theme, words, partial(_below, rest, page.theme), "plus")
        more.setObjectName("more-steps")
        more.button.setObjectName("more-steps.button")
        card.column.addSpacing(page.theme.px(8))
        card.column.addWidget(more)
    return card


def _below(steps: tuple[StepView, ...], theme: Theme) -> QWidget:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(0, 0, 0, 0)
    _add(column, steps, theme)
    return inside


def _add(column: QVBoxLayout, steps: tuple[StepView, ...], theme: Theme) -> None:
    for phase in dict.fromkeys(step.phase for step in steps):
        column.addSpacing(theme.px(8))
        column.addWidget(heading(phase, "small-strong", theme, "brand_ink"))
        for step in (step for step in steps if step.phase == phase):
            column.addSpacing(theme.px(4))
            column.addWidget(label(step.title, "strong", theme))
            column.addWidget(label(step.text, "body", theme, "ink_soft"))
