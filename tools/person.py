"""A person at the real window: presses keys, waits for pages, never for time."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from importlib.resources.abc import Traversable

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from quiz.resources import data
from quiz.ui.app import Made, build
from quiz.ui.i18n import install
from quiz.ui.navigator import Navigator
from quiz.ui.pages.page import Page
from quiz.ui.settings import Settings

PATIENCE_MS = 20_000


@dataclass
class Person:
    """Somebody at the window; ``left`` counts how often the program would have ended."""

    made: Made
    left: list[str] = field(default_factory=list)

    @property
    def navigator(self) -> Navigator:
        return self.made.navigator

    @property
    def page(self) -> Page:
        page = self.made.window.page
        assert isinstance(page, Page), "the window shows a page"
        return page

    @property
    def at(self) -> str:
        """The object name of the page, with the question's id where one is asked."""
        interview = self.navigator.interview
        name = self.page.objectName()
        if name == "page.ask" and interview is not None:
            return f"{name}.{interview.current or 'result'}"
        return name

    def find(self, name: str) -> QWidget:
        """Return the widget with an object name, on the page or in the bar at the top."""
        widget = self.page.findChild(QWidget, name) or self.made.window.findChild(QWidget, name)
        assert isinstance(widget, QWidget), f"nothing is called {name!r} on {self.at}"
        return widget

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release a key where the keyboard is."""
        window: QWindow | None = QGuiApplication.focusWindow()
        QTest.keyClick(self.made.window.windowHandle() if window is None else window, key, held)
        settle()

    def type(self, text: str) -> None:
        """Type a text where the keyboard is, in any script."""
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, ord(character.upper()), Qt.KeyboardModifier.NoModifier, character)
                QApplication.sendEvent(QApplication.focusWidget() or self.made.window, event)
        settle()

    def click(self, name: str) -> None:
        """Click a widget with the mouse."""
        widget = self.find(name)
        if self.page.column.isAncestorOf(widget):
            self.page.column.ensureWidgetVisible(widget)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        settle()

    def choose(self, option: str) -> None:
        """Choose an option by its place, with the key of its number."""
        buttons = self.page.findChildren(QAbstractButton)
        names = [button.objectName() for button in buttons if button.objectName().startswith("option.")]
        self.press(Qt.Key(Qt.Key.Key_1 + names.index(f"option.{option}")))

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Return when a condition holds; it is looked at whenever something has happened."""
        loop, given_up = QEventLoop(), QTimer()
        given_up.setSingleShot(True)
        given_up.timeout.connect(loop.quit)
        given_up.start(PATIENCE_MS)
        while not condition() and given_up.isActive():
            loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents | QEventLoop.ProcessEventsFlag.AllEvents)
        assert condition(), f"waited in vain: {what}"


def settle() -> None:
    """Let everything happen that was posted, deletions too."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    QApplication.processEvents()


def sit_down(
    app: QApplication,
    root: Traversable | None = None,
    settings: Settings | None = None,
    size: tuple[int, int] = (1280, 800),
    *,
    wait: bool = True,
) -> Person:
    """Open the window and return the person before it, on the first page, with everything read unless not to *wait*."""
    left: list[str] = []
    made = build(app, root or data("questions"), settings or Settings(), lambda: left.append("left"))
    person = Person(made, left)
    made.window.resize(*size)
    made.window.show()
    made.window.activateWindow()
    ready: list[bool] = []
    made.loader.ready.connect(lambda _loaded: ready.append(True))
    if wait:
        person.wait(lambda: bool(ready), "the packs are read")
    person.wait(made.window.isActiveWindow, "the window is active")
    settle()
    return person


def stand_up(person: Person) -> None:
    """Close the window, drop all that belongs to it, and leave the application speaking English, as it began."""
    person.made.loader.thread_.join()
    app = QApplication.instance()
    assert app is not None, "there is an application while a person sits there"
    app.removeEventFilter(person.made.guard)
    person.made.window.close()
    person.made.window.deleteLater()
    install("en")
    settle()


ANY_DAY = date(2026, 11, 24)
