"""Something that was to be shown cannot be read: which file, where, and what to do. The rest goes on working."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.text import heading, label

MOST_LINES = 40


class TroublePage(Page):
    """What is wrong with the files; without findings, what was asked for is not there in the reader's language.

    Signals:
        back().
    """

    back = Signal()

    def __init__(self, findings: tuple[str, ...], theme: Theme) -> None:
        super().__init__(theme)
        column = self.column.layout_
        title = self.tr("This cannot be shown")
        text = self._why(broken=bool(findings))
        self.said = f"{title}. {text}"
        column.addWidget(heading(title, "title", theme))
        column.addWidget(label(text, "body", theme))
        if findings:
            column.addWidget(self._list(findings))
        column.addStretch(1)
        self._back = self.button("back", self.tr("Back"), icon="back")
        self._back.clicked.connect(self.back)
        self.bar.left.addWidget(self._back)

    def _why(self, *, broken: bool) -> str:
        if not broken:
            return self.tr("It is not there in this language. You can choose another one at the top of the page.")
        return self.tr(
            "There are mistakes in the files. Nothing is lost, and the other parts of the program work. The numbers "
            "for help are still here: press F1."
        )

    def _list(self, findings: tuple[str, ...]) -> Card:
        theme = self.theme
        card = Card(theme, edge="line")
        card.setObjectName("findings")
        card.column.addWidget(heading(self.tr("For whoever looks after the files"), "heading", theme))
        for line in findings[:MOST_LINES]:
            card.column.addWidget(label(line, "small", theme))
        if len(findings) > MOST_LINES:
            card.column.addWidget(label(self.tr("and %n more", "", len(findings) - MOST_LINES), "small", theme))
        return card

    def first_focus(self) -> QWidget:
        return self._back
