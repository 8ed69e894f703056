"""The bar at the top: help and leave are whole in every language and text size, however narrow the window."""

import pytest
from pytestqt.qtbot import QtBot

from quiz.ui.i18n import install, shipped
from quiz.ui.settings import Settings
from quiz.ui.theme.theme import Theme
from quiz.ui.window import TopBar, Window
from tools.person import settle


@pytest.mark.parametrize("width", [1366, 1024, 800, 640])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("language", shipped())
def test_help_and_leave_are_whole(language: str, scale: float, width: int, qtbot: QtBot) -> None:
    install(language)
    window = Window()
    qtbot.addWidget(window)
    top = TopBar(Settings(language, "light", scale), shipped(), Theme.of("light", scale))
    window.show_top(top)
    window.resize(width, 600)
    window.show()
    settle()
    leave, urgent = top.leave_button, top.help_button
    assert leave.width() >= leave.sizeHint().width()
    assert urgent.width() >= (urgent.minimumSizeHint() if urgent.collapsible else urgent.sizeHint()).width()
    shown = [top.brand] * top.brand.isVisible() + [top.language, top.text_size, top.colours, urgent, leave]
    edges = [0, *(edge for each in shown for edge in (each.x(), each.x() + each.width())), window.width()]
    assert edges == sorted(edges)
    assert urgent.collapsible <= (width <= 800 and scale == 2.0)
    install("en")
