"""Picking a country: type the beginning of its name, or go through the list."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.views.words import Country, plain

ROWS = 5


class CountryPicker(QWidget):
    """A field to search in and the list of what it finds.

    Signals:
        picked(str): the ISO 3166 code that is chosen now, empty for none.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, countries: tuple[Country, ...], chosen: str, name: str) -> None:
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
        self.list.setUniformItemSizes(True)  # then the first row's size is that of all
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fill("")
        self._mark(chosen)
        self.field.textEdited.connect(self._on_edited)
        self.field.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_current)

    @property
    def typed(self) -> str:
        """What stands in the field."""
        return self.field.text()

    def resume(self, typed: str) -> None:
        """Let what was typed before stand in the field again, where it still finds something."""
        marked = self.list.selectedItems()
        code = marked[0].data(Qt.ItemDataRole.UserRole) if marked else ""
        self.list.blockSignals(True)
        self._fill(typed)
        if typed and self.list.count() > 0:
            self.field.setText(typed)
        else:
            self._fill("")
        self._mark(code)
        self.list.blockSignals(False)

    def clear(self) -> None:
        """Choose no country."""
        self.list.blockSignals(True)
        self.field.clear()
        self._fill("")
        self.list.setCurrentRow(-1)
        self.list.blockSignals(False)

    def _fill(self, wanted: str) -> None:
        """Show the countries of which a name has a word that begins as wanted, those that begin so themselves first."""
        wanted = plain(wanted.strip())
        found = [(_rank(country, wanted), country) for country in self._countries]
        self.list.clear()
        ranked = sorted((each for each in found if each[0] is not None), key=lambda each: each[0] or 0)
        for _, (code, name, _also) in ranked:
            item = QListWidgetItem(name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, code)
        if self.list.count():
            self.list.item(0).setSizeHint(self._row)

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


def _rank(country: Country, wanted: str) -> int | None:
    """Return 0 where a name begins as wanted, 1 where a later word of one does, None elsewhere."""
    names = [plain(name) for name in (country.name, *country.also)]
    if any(name.startswith(wanted) for name in names):
        return 0
    return 1 if any(f" {wanted}" in name for name in names) else None
