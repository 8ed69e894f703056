"""The composition root: application, fonts, style, window, navigator."""

import gc
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QRectF, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from quiz import quiet
from quiz.ui import i18n
from quiz.ui.leave import LeaveGuard, leave
from quiz.ui.loading import Loader
from quiz.ui.navigator import Navigator
from quiz.ui.offers import offered
from quiz.ui.settings import Settings
from quiz.ui.theme import fonts
from quiz.ui.theme.tokens import LIGHT
from quiz.ui.widgets.brand import paint_mark
from quiz.ui.window import Window

if TYPE_CHECKING:
    from quiz.resources import Traversable


class Made(NamedTuple):
    """A program that is ready to be shown."""

    window: Window
    navigator: Navigator
    loader: Loader
    guard: LeaveGuard


class FirstPaint(QObject):
    """Calls back once, when the window has been painted for the first time."""

    def __init__(self, window: Window, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._then = then
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._then)
        return False


def application() -> QApplication:
    """Return the application, with the style that ours is made of, and our fonts."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
    # as an argument, since a style that Python has seen brings all of QStyle's enumerations with it
    app = QApplication(["before-you-go", "-style", "fusion"])
    fonts.load()
    return app


def dress(app: QApplication) -> None:
    """Give an application what the first screen can do without: our style, more letters, and the icon."""
    from PySide6.QtGui import QIcon

    from quiz.ui.theme.style import Style

    fonts.load_more()
    app.setStyle(Style())
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    paint_mark(QPainter(pixmap), QRectF(0, 0, 64, 64), QColor(LIGHT.brand), QColor(LIGHT.on_brand))
    app.setWindowIcon(QIcon(pixmap))


def build(app: QApplication, root: "Traversable", settings: Settings, leave_now: Callable[[], None] = leave) -> Made:
    """Make the window and what moves it; *root* is the folder of packs, *leave_now* ends the program."""
    window = Window()
    guard = LeaveGuard(leave_now)
    navigator = Navigator(window, settings, leave_now, guard.rehearse, lambda language: offered(root, language))
    loader = Loader(root, window)

    def read(_outcome: object) -> None:
        """Do what could wait until all is read; garbage is never looked for in what was made until then."""
        sys.setswitchinterval(0.005)
        dress(app)
        gc.freeze()
        gc.enable()

    for over in (loader.ready, loader.failed):
        over.connect(read, Qt.ConnectionType.QueuedConnection)
    loader.ready.connect(navigator.loaded, Qt.ConnectionType.QueuedConnection)
    loader.failed.connect(navigator.broken, Qt.ConnectionType.QueuedConnection)

    def painted() -> None:
        """Do what could wait until the first paint: a filter in Python alone makes it a tenth slower."""
        from quiz.ui.widgets import accessible

        quiet.close()
        app.installEventFilter(guard)
        accessible.install()
        sys.setswitchinterval(0.0005)  # the window's thread gets its turn ten times sooner than usual
        loader.start()

    FirstPaint(window, painted)
    return Made(window, navigator, loader, guard)


def run(root: "Traversable", language: str | None) -> int:
    """Open the window and return when it is closed; nothing is kept."""
    qInstallMessageHandler(_message)
    quiet.forget_settings()
    app = application()
    wishes = [language] if language else i18n.system_wishes()
    made = build(app, root, Settings(language=i18n.pick(wishes, i18n.shipped())))
    made.window.show()
    app.exec()
    leave()
    return 0


def _message(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Say what Qt cannot do in one plain line; all else it says is of no use to a person."""
    if kind == QtMsgType.QtFatalMsg:
        line = " ".join(text.split())[:200]
        print(f"before-you-go: the window cannot open ({line}); see README, “Install”", file=sys.stderr)
        sys.stderr.flush()
        os._exit(2)
