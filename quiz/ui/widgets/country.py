"""Picking a country: type the beginning of its name, or go through the list."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from quiz.ui.theme.theme import Theme

ROWS = 5


class CountryPicker(QWidget):
    """A field to search in and the list of what it finds.

    Signals:
        picked(str): the ISO 3166 code that is chosen now, empty for none.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, countries: tuple[tuple[str, str], ...], chosen: str, name: str) -> None:
        super().__init__()
        self._countries = countries
        self.field = QLineEdit()
        self.field.setObjectName("country.search")
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(self.tr("Type the beginning of the name, then choose with the arrow keys."))
        self.field.setPlaceholderText(self.tr("Type the country’s name"))
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.setMinimumHeight(theme.px(48))
        self.list = QListWidget()
        self.list.setObjectName("country.list")
        self.list.setAccessibleName(name)
        for widget in (self.field, self.list):
            widget.setFont(theme.font("body"))
        self._row = QSize(0, theme.px(40))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.field)
        column.addWidget(self.list)
        self.list.setFixedHeight(ROWS * theme.px(40) + theme.px(6))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill("")
        self._mark(chosen)
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_current)

    def clear(self) -> None:
        """Choose no country."""
        self.list.blockSignals(True)
        self.field.clear()
        self._fill("")
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)

    def _fill(self, wanted: str) -> None:
        """Show the countries whose name has a word that begins as wanted, those that begin so themselves first."""
        wanted = wanted.strip().casefold()
        named = [(code, name, name.casefold()) for code, name in self._countries]
        begin = [(code, name) for code, name, low in named if low.startswith(wanted)]
        within = [(code, name) for code, name, low in named if not low.startswith(wanted) and f" {wanted}" in f" {low}"]
        self.list.clear()
        for code, name in (*begin, *within):
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, code)
            item.setSizeHint(self._row)

    def _mark(self, code: str) -> None:
        for row in range(self.list.count()):
            if code and self.list.item(row).data(Qt.ItemDataRole.UserRole) == code:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row))
                return

    def _on_edited(self, text: str) -> None:
        self.list.blockSignals(True)
        self._fill(text)
        if text and self.list.count():
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)
        self._on_current(self.list.currentItem())

    def _on_current(self, item: QListWidgetItem | None, _before: QListWidgetItem | None = None) -> None:
        self.picked.emit(item.data(Qt.ItemDataRole.UserRole) if item is not None else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                row = self.list.currentRow() + step
                self.list.setCurrentRow(max(0, min(row, self.list.count() - 1)))
                return True
        return super().eventFilter(watched, event)
