"""What both kinds of result share: the card of steps to take, and how their two parts stand."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from quiz.ui.pages.page import ONE_COLUMN, Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.result import StepView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.disclosure import Disclosure
from quiz.ui.widgets.text import heading, label

AT_ONCE = 6
"""So many steps are shown at once; who is frightened reads no list of twenty."""


def side_by_side(theme: Theme, main: QVBoxLayout, aside: QVBoxLayout) -> QBoxLayout:
    """Return both parts of a result beside one another, or below one another where the text is too large for that."""
    large = theme.scale >= ONE_COLUMN
    both = QBoxLayout(QBoxLayout.Direction.TopToBottom if large else QBoxLayout.Direction.LeftToRight)
    both.setSpacing(theme.px(28))
    both.addLayout(main, 0 if large else 63)
    both.addLayout(aside, 0 if large else 37)
    return both


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
