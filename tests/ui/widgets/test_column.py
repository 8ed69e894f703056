"""The scrolling column: one width, no sideways scrolling, and what has the keyboard is in sight."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.column import Column
from quiz.ui.widgets.option import OptionRadio
from quiz.ui.widgets.text import heading, label
from tests.ui.widgets.helpers import LONG


def page(theme: Theme, width: int, height: int, qtbot: QtBot, count: int = 6) -> tuple[Column, list[OptionRadio]]:
    column = Column(theme)
    column.layout_.addWidget(heading(LONG, "title", theme))
    card = Card(theme)
    card.column.addWidget(label(LONG, "body", theme))
    column.layout_.addWidget(card)
    options = [OptionRadio(f"{LONG} {n}", theme, n) for n in range(1, count + 1)]
    for option in options:
        column.layout_.addWidget(option)
    column.layout_.addStretch(1)
    column.resize(width, height)
    with qtbot.waitActive(column):
        column.show()
        column.activateWindow()
    QApplication.processEvents()
    return column, options


def in_sight(column: Column, widget: QWidget) -> bool:
    seen = QRect(widget.mapTo(column.viewport(), QPoint(0, 0)), widget.size())
    return column.viewport().rect().contains(seen.adjusted(-5, -5, 5, 5))


@pytest.mark.parametrize(
    ("scale", "width", "height"), [(1.0, 1024, 460), (2.0, 1366, 560), (1.0, 600, 900), (2.0, 1024, 460)]
)
def test_nothing_is_wider_than_the_window_and_nothing_is_cut(
    scale: float, width: int, height: int, qtbot: QtBot
) -> None:
    column, options = page(Theme.of("light", scale), width, height, qtbot)
    assert not column.horizontalScrollBar().isVisible()
    assert column.horizontalScrollBar().maximum() == 0
    assert column.verticalScrollBar().maximum() > 0
    for option in options:
        assert option.height() >= option.heightForWidth(option.width())
        assert option.mapTo(column.viewport(), QPoint(option.width(), 0)).x() <= column.viewport().width()


def test_the_column_is_in_the_middle_and_not_too_wide(qtbot: QtBot) -> None:
    column, options = page(Theme.of("light"), 1280, 700, qtbot)
    left = options[0].mapTo(column.viewport(), QPoint(0, 0)).x()
    assert options[0].width() in (780, 781)
    assert abs(left - (column.viewport().width() - 780) // 2) <= 1


def test_a_short_page_has_no_scroll_bar(qtbot: QtBot) -> None:
    column = Column(Theme.of("light"))
    column.layout_.addWidget(label(LONG, "body", Theme.of("light")))
    column.layout_.addStretch(1)
    column.resize(1024, 500)
    with qtbot.waitExposed(column):
        column.show()
    assert not column.verticalScrollBar().isVisible()


def test_what_has_the_keyboard_is_in_sight(qtbot: QtBot) -> None:
    column, options = page(Theme.of("light", 1.5), 1024, 460, qtbot)
    for option in (*options, *reversed(options)):
        option.setFocus(Qt.FocusReason.OtherFocusReason)
        assert in_sight(column, option)


def test_the_page_keys_scroll_wherever_the_keyboard_is(qtbot: QtBot) -> None:
    column, options = page(Theme.of("light"), 1024, 460, qtbot)
    options[0].setFocus()
    bar = column.verticalScrollBar()
    before = bar.value()
    QTest.keyClick(options[0], Qt.Key.Key_PageDown)
    after = bar.value()
    assert after > before
    QTest.keyClick(options[0], Qt.Key.Key_PageUp)
    assert bar.value() < after
    assert not column.grab().isNull()


def test_the_column_itself_is_no_stop_for_tab() -> None:
    assert Column(Theme.of("light")).focusPolicy() is Qt.FocusPolicy.NoFocus
