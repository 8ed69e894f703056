"""Pages to take along: which there are, what each shows to whoever finds it, and saving or printing one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quiz.ui.announce import announce
from quiz.ui.pages.page import Page
from quiz.ui.theme.theme import Theme
from quiz.ui.views.taking import SheetView, TakeView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.language import language_box, titled
from quiz.ui.widgets.text import heading, label


class TakePage(Page):
    """What can be taken along.

    Signals:
        saved(str), printed(str): the person wants a page of this kind, as a file or on paper.
        wanted(str): the second language for all of them, as a tag, or empty for none.
        back().
    """

    saved = Signal(str)
    printed = Signal(str)
    wanted = Signal(str)
    back = Signal()

    def __init__(self, view: TakeView, theme: Theme) -> None:
        super().__init__(theme)
        self._view = view
        column = self.column.layout_
        title = self.tr("Take it along")
        warning = self.tr(
            "Until now nothing has been saved. A file or a sheet can be found. Save it only where nobody else looks, "
            "for example on a stick of your own. The file’s name says nothing: notes.pdf."
        )
        self.said = f"{title}. {warning}"
        column.addWidget(heading(title, "display", theme))
        column.addWidget(label(warning, "body", theme))
        if view.printers:
            paper = self.tr("Printers, and the lists of what they print, keep copies.")
            which = self.tr("Printer: %1").replace("%1", view.printers[0])
            column.addWidget(label(f"{paper} {which}.", "body", theme, "ink_soft"))
        column.addWidget(self._outcome())
        self._choice = language_box(
            theme, "second", self.tr("A second language beside it:"), (("", self.tr("none")), *view.others), view.second
        )
        self._choice.activated.connect(lambda: self.wanted.emit(self._choice.currentData()))
        column.addLayout(titled(self._choice, theme))
        for sheet in view.sheets:
            column.addWidget(self._sheet(sheet))
        column.addStretch(1)
        back = self.button("back", self.tr("Back"), icon="back")
        back.clicked.connect(self.back)
        self.bar.left.addWidget(back)
        if view.missing:
            self.tell(view.missing)

    def _outcome(self) -> Card:
        self._told = Card(self.theme, fill="brand_soft", edge="brand")
        self._words = label("", "strong", self.theme)
        self._told.column.addWidget(self._words)
        self._told.hide()
        return self._told

    def _sheet(self, sheet: SheetView) -> Card:
        theme = self.theme
        card = Card(theme, edge="line")
        card.setObjectName(f"sheet.{sheet.kind}")
        row = QHBoxLayout()
        row.setSpacing(theme.px(12))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(heading(sheet.title, "heading", theme))
        words.addWidget(label(sheet.text, "body", theme, "ink_soft"))
        words.addWidget(label(sheet.shows, "small", theme, "ink_soft"))
        row.addLayout(words, 1)
        if not self._view.missing:
            save = self.button(f"save.{sheet.kind}", self.tr("Save"), icon="save")
            save.setAccessibleName(self.tr("Save: %1").replace("%1", sheet.title))
            save.clicked.connect(lambda: self.saved.emit(sheet.kind))
            row.addWidget(save, 0, Qt.AlignmentFlag.AlignTop)
        if self._view.printers and not self._view.missing:
            paper = self.button(f"print.{sheet.kind}", self.tr("Print"), icon="print")
            paper.setAccessibleName(self.tr("Print: %1").replace("%1", sheet.title))
            paper.clicked.connect(lambda: self.printed.emit(sheet.kind))
            row.addWidget(paper, 0, Qt.AlignmentFlag.AlignTop)
        card.column.addLayout(row)
        return card

    def tell(self, words: str) -> None:
        """Say what has come of it."""
        self._words.setText(words)
        self._told.show()
        announce(self, words)

    def first_focus(self) -> QWidget:
        return self._choice
