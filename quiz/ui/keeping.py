"""What stays as it was when the same place is shown again, in another language, size or colours."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from quiz.ui.pages.page import Page
from quiz.ui.widgets.disclosure import Disclosure


class Kept(NamedTuple):
    """What must be as it was when a place is shown again."""

    focus: str
    scrolled: int
    opened: tuple[str, ...]
    typed: str

    def restore(self, page: Page) -> bool:
        """Put it back on a page; return whether the focus found its place."""
        for name in self.opened:
            if (part := page.findChild(Disclosure, name)) is not None:
                part.expand()
        page.resume(self.typed)
        page.column.verticalScrollBar().setValue(self.scrolled)
        widget = page.findChild(QWidget, self.focus) if self.focus else None
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def kept(page: QWidget | None) -> Kept | None:
    """Return what there is to keep of a page, None where there is none."""
    if not isinstance(page, Page):
        return None
    focused = QApplication.focusWidget()
    inside = focused is not None and page.isAncestorOf(focused)
    opened = tuple(part.objectName() for part in page.findChildren(Disclosure) if part.expanded)
    name = focused.objectName() if inside and focused is not None else ""
    return Kept(name, page.column.verticalScrollBar().value(), opened, page.typed)
