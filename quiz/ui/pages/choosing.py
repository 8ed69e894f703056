"""Choosing among options: by click, arrow keys, Space or digit. Choosing never goes on by itself."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGroupBox, QVBoxLayout, QWidget

from quiz.ui.theme.theme import Theme
from quiz.ui.views.question import OptionView
from quiz.ui.widgets.option import OptionCheck, OptionRadio


class Choices(QGroupBox):
    """The options of a question; a screen reader says the group's name and description on entering it.

    Signals:
        changed(tuple): the ids that are chosen now, in the order of the options.
    """

    changed = Signal(tuple)

    def __init__(
        self,
        theme: Theme,
        options: tuple[OptionView, ...],
        chosen: tuple[str, ...],
        *,
        several: bool,
        digits: bool,
        prompt: str,
        hint: str,
    ) -> None:
        super().__init__()
        self.setObjectName("options")
        self.setFlat(True)
        self.setAccessibleName(prompt)
        self.setAccessibleDescription(hint)
        self._options = options
        self._several = several
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self.buttons: list[QAbstractButton] = []
        for number, option in enumerate(options, start=1):
            button = self._button(theme, option, number if digits and number <= 9 else None)
            button.setChecked(option.id in chosen)
            column.addWidget(button)
            self.buttons.append(button)
        for button in self.buttons:
            button.toggled.connect(self._on_toggled)

    def _button(self, theme: Theme, option: OptionView, number: int | None) -> QAbstractButton:
        make = OptionCheck if self._several else OptionRadio
        button = make(option.label, theme, number)
        button.setObjectName(f"option.{option.id}")
        if number is not None:
            button.setAccessibleDescription(self.tr("Key %1").replace("%1", str(number)))
        button.installEventFilter(self)
        self._group.addButton(button)
        return button

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids that are chosen, in the order of the options."""
        return tuple(
            option.id for option, button in zip(self._options, self.buttons, strict=True) if button.isChecked()
        )

    def clear(self) -> None:
        """Choose nothing."""
        self._group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(False)
        self._group.setExclusive(not self._several)

    def choose(self, number: int) -> bool:
        """Choose the option with a number, or take it back among several; return whether there is one."""
        if number > len(self.buttons):
            return False
        button = self.buttons[number - 1]
        button.setChecked(not button.isChecked() if self._several else True)
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def first(self) -> QWidget:
        """Return the chosen option, else the first."""
        return next((button for button in self.buttons if button.isChecked()), self.buttons[0])

    def _on_toggled(self, on: bool) -> None:
        sender = self.sender()
        if on and self._several and isinstance(sender, QAbstractButton):
            self._keep_apart(sender)
        if on or self._several:
            self.changed.emit(self.chosen)

    def _keep_apart(self, latest: QAbstractButton) -> None:
        """Take back what does not go with the latest choice: "none of these" stands alone."""
        alone = self._options[self.buttons.index(latest)].excludes
        for option, button in zip(self._options, self.buttons, strict=True):
            if button is not latest and button.isChecked() and (alone or option.excludes):
                button.blockSignals(True)
                button.setChecked(False)
                button.blockSignals(False)
                button.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched in self.buttons:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _ALONE:
                self._move([*map(id, self.buttons)].index(id(watched)), step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, place: int, step: int) -> None:
        """Go to the next option; where only one can be chosen, choose it."""
        nothing_yet = not self._several and not self.chosen
        target = self.buttons[place if nothing_yet else (place + step) % len(self.buttons)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._several:
            target.setChecked(True)


_ALONE = Qt.KeyboardModifier.NoModifier
