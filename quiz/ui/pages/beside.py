"""The same in two languages, line beside line: for a consul, a helpline, a police officer, a mother."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from quiz.export.lines import Line
from quiz.ui.pages.page import ONE_COLUMN, Page
from quiz.ui.theme.theme import Role, Theme
from quiz.ui.views.taking import BesideView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.language import language_box, titled
from quiz.ui.widgets.text import heading, label

ROLES: dict[str, Role] = {
    "title": "title", "heading": "heading", "strong": "strong", "text": "body", "small": "small", "number": "title",
}  # fmt: skip


class BesidePage(Page):
    """Two languages beside one another; where the text is large, one below the other, line by line.

    Signals:
        wanted(str): the second language that the person wants, as a tag.
        back().
    """

    wanted = Signal(str)
    back = Signal()

    def __init__(self, view: BesideView, theme: Theme) -> None:
        super().__init__(theme, width=1200)
        self._view = view
        self.said = self.tr("In two languages: %1 and %2").replace("%1", view.names[0]).replace("%2", view.names[1])
        self._choice = language_box(theme, "second", self.tr("The second language:"), view.others, view.second)
        self._choice.activated.connect(lambda: self.wanted.emit(self._choice.currentData()))
        self.column.layout_.addLayout(titled(self._choice, theme))
        card = Card(theme, edge="line")
        card.column.addLayout(self._lines())
        self.column.layout_.addWidget(card)
        self.column.layout_.addStretch(1)
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self.bar.left.addWidget(back)

    def _lines(self) -> QGridLayout:
        grid = QGridLayout()
        below = self.theme.scale >= ONE_COLUMN
        grid.setHorizontalSpacing(self.theme.px(32))
        grid.setVerticalSpacing(self.theme.px(6))
        for column in range(1 if below else 2):
            grid.setColumnStretch(column, 1)
        for place, row in enumerate(self._view.rows):
            for column, line in enumerate(row):
                widget = self._line(line, second=column == 1)
                where = (2 * place + column, 0) if below else (place, column)
                grid.addWidget(widget, *where, Qt.AlignmentFlag.AlignTop)
        return grid

    def _line(self, line: Line, *, second: bool) -> QWidget:
        role, ink = ROLES[line.kind], "ink_soft" if line.kind == "small" else "ink"
        if line.kind in ("title", "heading"):
            return heading(line.text, role, self.theme, "brand_ink" if second else "ink")
        return label(line.text, role, self.theme, "brand_ink" if second and line.kind != "small" else ink)

    def first_focus(self) -> QWidget:
        return self._choice
