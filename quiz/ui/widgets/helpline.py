"""One helpline: who it is, its number to read and to scan, and how the number is known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from quiz.ui.theme.theme import Theme
from quiz.ui.views.helplines import HelplineView
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.qr import QrView
from quiz.ui.widgets.text import label


class HelplineCard(Card):
    """A helpline; *wide* puts the number beside the words, else below them."""

    def __init__(self, view: HelplineView, theme: Theme, *, wide: bool) -> None:
        super().__init__(theme, edge="line")
        self.setObjectName(f"helpline.{view.id}")
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addWidget(label(view.name, "heading" if wide else "strong", theme))
        for text in (view.meta, view.note):
            if text:
                words.addWidget(label(text, "small", theme, "ink_soft"))
        number = label(view.number, "title", theme)
        if not view.number:
            number.hide()
        number.setWordWrap(False)
        source = label(view.source, "small", theme, "ink_soft")
        old = self.tr("Its source is old or undated: it may have changed.")
        if view.is_emergency:
            old = self.tr("Its source is old or undated.")
        marked = [label(old, "small", theme, "level1")] if view.is_old else []
        other = [label(text, "small", theme, "ink_soft") for text in (view.other, view.written) if text]
        row = QHBoxLayout()
        row.setSpacing(theme.px(18))
        if wide:
            for widget in (*other, source, *marked):
                words.addWidget(widget)
            row.addLayout(words, 1)
            row.addWidget(number)
        else:
            words.insertWidget(1, number)
            for widget in (*other, source, *marked):
                words.addWidget(widget)
            row.addLayout(words, 1)
        if view.code is not None:
            scan = self.tr("QR code of %1").replace("%1", view.number)
            row.addWidget(QrView(theme, view.code, scan), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)
