"""What the tests of painted widgets share."""

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from quiz.ui.theme import fonts
from quiz.ui.theme.palette import palette
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets import accessible
from tests.ui.widgets.helpers import Show


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """The program's fonts and accessible roles; afterwards no window is left."""
    fonts.load()
    accessible.install()
    yield
    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def theme() -> Theme:
    """The light theme at 100 %."""
    return Theme.of("light")


@pytest.fixture
def show(qapp: QApplication) -> Show:
    """Show widgets below one another in a window of a width and height, and return the window, which lasts the test."""

    kept: list[QWidget] = []

    def shown(*widgets: QWidget, theme: Theme, width: int = 780, height: int = 600) -> QWidget:
        qapp.setPalette(palette(theme.tokens))
        window = QWidget()
        kept.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, height)
        window.show()
        window.activateWindow()
        qapp.processEvents()
        return window

    return shown
