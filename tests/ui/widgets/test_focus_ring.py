"""The focus ring: 3 px wide, 2 px off, around what has the keyboard, above scroll areas, and gone with its page."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFocusFrame, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quiz.ui.theme.palette import palette
from quiz.ui.theme.theme import Name, Theme
from quiz.ui.widgets.button import Button
from quiz.ui.widgets.column import Column
from quiz.ui.widgets.focus_ring import GAP, RING, FocusRing
from quiz.ui.widgets.option import OptionRadio
from tests.ui.widgets.helpers import THEMES, node


def window(theme: Theme, qtbot: QtBot, height: int = 300) -> tuple[QWidget, list[OptionRadio], Button]:
    QApplication.setPalette(palette(theme.tokens))
    made = QWidget()
    column = Column(theme)
    options = [OptionRadio(str(n), theme, n) for n in range(1, 9)]
    for option in options:
        column.layout_.addWidget(option)
    column.layout_.addStretch(1)
    below = Button("Next", theme, "primary")
    layout = QVBoxLayout(made)
    layout.addWidget(column)
    layout.addWidget(below)
    made.resize(900, height)
    FocusRing(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made, options, below


def frames(made: QWidget) -> list[QFocusFrame]:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return [frame for frame in made.findChildren(QFocusFrame) if frame.isVisible()]


@pytest.mark.parametrize("theme_name", THEMES)
def test_it_is_3_px_wide_and_2_px_off(theme_name: Name, qtbot: QtBot) -> None:
    theme = Theme.of(theme_name)
    made, options, _ = window(theme, qtbot, 800)
    options[2].setFocus()
    QApplication.processEvents()
    shot, focus = made.grab().toImage(), theme.colour("focus")
    left = options[2].mapTo(made, QPoint(0, options[2].height() // 2))
    row = [shot.pixelColor(left.x() - away, left.y()) == focus for away in range(1, 8)]
    assert row == [False] * GAP + [True] * RING + [False] * (7 - GAP - RING)


def test_there_is_one_and_it_follows(qtbot: QtBot) -> None:
    made, options, below = window(Theme.of("light"), qtbot)
    for widget in (options[0], options[7], below, options[3]):
        widget.setFocus()
        QApplication.processEvents()
        [frame] = frames(made)
        place = frame.mapTo(made, QPoint(0, 0)) + QPoint(GAP + RING, GAP + RING)
        assert place == widget.mapTo(made, QPoint(0, 0))
        assert frame.width() == widget.width() + 2 * (GAP + RING)


def test_it_moves_with_its_widget(qtbot: QtBot) -> None:
    made, options, _ = window(Theme.of("light"), qtbot)
    options[1].setFocus()
    made.resize(700, 500)
    QApplication.processEvents()
    [frame] = frames(made)
    assert frame.width() == options[1].width() + 2 * (GAP + RING)
    options[1].hide()
    after = QApplication.focusWidget()
    assert after is not None
    [frame] = frames(made)
    assert frame.mapTo(made, QPoint(GAP + RING, GAP + RING)) == after.mapTo(made, QPoint(0, 0))


def test_a_page_can_go_with_its_ring(qtbot: QtBot) -> None:
    made, options, below = window(Theme.of("light"), qtbot)
    options[0].setFocus()
    column = made.findChild(Column)
    assert column is not None
    column.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    below.setFocus()
    QApplication.processEvents()
    assert len(frames(made)) == 1


def test_assistive_technology_does_not_see_it(qtbot: QtBot) -> None:
    made, _, below = window(Theme.of("light"), qtbot)
    before = node(made).childCount()
    below.setFocus()
    assert frames(made)
    assert node(made).childCount() == before
    assert node(made).role() is not QAccessible.Role.NoRole


def test_other_windows_and_nothing_have_no_ring(qtbot: QtBot) -> None:
    made, options, _ = window(Theme.of("light"), qtbot)
    options[0].setFocus()
    assert frames(made)
    options[0].clearFocus()
    assert not frames(made)
