"""The card of steps to take: both kinds of result show it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.result import StepView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.disclosure import Disclosure
from quiz.ui.widgets.text import heading, label

AT_ONCE = 6
"""So many steps are shown at once; who is frightened reads no list of twenty."""


def steps_card(page: Page, title: str, steps: tuple[StepView, ...]) -> Card | None:
    """Return a card with steps to take, by when they are for, or None when there are none."""
    if not steps:
        return None
    card = Card(page.theme, edge="line")
    card.setObjectName("steps")
    card.column.addWidget(heading(title, "heading", page.theme))
    _add(card.column, steps[:AT_ONCE], page.theme)
    if rest := steps[AT_ONCE:]:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        _add(column, rest, page.theme)
        more = Disclosure(page.theme, QCoreApplication.translate("steps", "More steps"), inside, "plus")
        more.setObjectName("more-steps")
        more.button.setObjectName("more-steps.button")
        card.column.addSpacing(page.theme.px(8))
        card.column.addWidget(more)
    return card


def _add(column: QVBoxLayout, steps: tuple[StepView, ...], theme: Theme) -> None:
    for phase in dict.fromkeys(step.phase for step in steps):
        column.addSpacing(theme.px(8))
        column.addWidget(heading(phase, "small-strong", theme, "brand_ink"))
        for step in (step for step in steps if step.phase == phase):
            column.addSpacing(theme.px(4))
            column.addWidget(label(step.title, "strong", theme))
            column.addWidget(label(step.text, "body", theme, "ink_soft"))
