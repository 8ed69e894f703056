"""Buttons: named by their words, big enough to hit, never cut."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget
from pytestqt.qtbot import QtBot

from quiz.ui.theme.theme import Name, Theme
from quiz.ui.widgets.button import LOOKS, Button
from tests.ui.widgets.helpers import LONG, THEMES, Show, name, node


@pytest.mark.parametrize("kind", LOOKS)
@pytest.mark.parametrize("theme_name", THEMES)
def test_it_is_a_button_named_by_its_words(kind: str, theme_name: Name, show: Show) -> None:
    button = Button("Leave & close", Theme.of(theme_name), kind, "leave", "Shift ×3")
    show(button, theme=Theme.of(theme_name))
    assert node(button).role() is QAccessible.Role.Button
    assert name(button) == "Leave & close"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("text", ["OK", "Next", "Закрыть и забыть"])
def test_it_is_at_least_44_px_high_and_as_wide_as_its_text(scale: float, text: str) -> None:
    button = Button(text, Theme.of("light", scale), "primary", "next")
    assert button.sizeHint().height() >= 44
    assert button.minimumSizeHint().height() >= 44
    assert button.sizeHint().width() > button.fontMetrics().horizontalAdvance(text)


def test_a_long_text_wraps_and_the_button_grows(theme: Theme, show: Show) -> None:
    button = Button(LONG, theme)
    show(button, theme=theme, width=260, height=800)
    assert button.width() <= 260
    assert button.height() >= button.heightForWidth(button.width()) > 3 * 20


def test_pressing_by_assistive_technology_is_a_click(theme: Theme, qtbot: QtBot, show: Show) -> None:
    button = Button("Next", theme, "primary")
    show(button, theme=theme)
    actions = node(button).actionInterface()
    assert actions is not None
    with qtbot.waitSignal(button.clicked):
        actions.doAction("Press")


def test_space_presses(theme: Theme, qtbot: QtBot, show: Show) -> None:
    button = Button("Next", theme)
    show(button, theme=theme)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_menu_is_shown_by_an_arrow_and_told_to_assistive_technology(theme: Theme) -> None:
    button = Button("English", theme, "quiet", "globe")
    before = button.sizeHint().width()
    button.setMenu(QMenu(button))
    assert button.sizeHint().width() > before
    assert node(button).role() is QAccessible.Role.ButtonMenu


def test_where_there_is_no_room_only_the_icon_is_left(theme: Theme) -> None:
    window = QWidget()
    row = QHBoxLayout(window)
    button, other = Button("Colours", theme, "quiet", "contrast"), Button("Leave", theme, "leave")
    button.collapsible = True
    row.addWidget(button)
    row.addWidget(other)
    assert window.minimumSizeHint().width() < button.sizeHint().width() + other.sizeHint().width()
    window.resize(window.minimumSizeHint().width(), 60)
    window.show()
    assert button.width() < button.sizeHint().width()
    assert button.height() >= 44
    assert button.width() >= 44
    assert name(button) == "Colours"
    assert not button.grab().isNull()


def test_a_new_text_has_a_new_size(theme: Theme) -> None:
    button = Button("a", theme)
    before = button.sizeHint()
    button.setText("a longer text")
    assert button.sizeHint().width() > before.width()
