"""The program in a process of its own, clocked by itself; times are ``time.monotonic_ns``, the same for all processes.

``start``: prints when the first screen is painted, when packs are read and the first question can be shown, and the
longest time between two beats of a timer of the window's thread meanwhile. ``result``: walks a self-check and prints
the peak memory. ``leave``: presses Shift three times, and prints when the third came up and when no window was left.
"""

import gc
import os
import resource
import sys
import time
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from quiz import quiet
from quiz.resources import data


def say(what: str, value: int) -> None:
    """Print one figure."""
    sys.stdout.write(f"{what} {value}\n")
    sys.stdout.flush()


def start() -> None:
    """Start as ``before-you-go`` does."""
    gc.disable()
    quiet.settle()
    from PySide6.QtCore import Qt, QTimer

    from quiz.ui.app import FirstPaint, application, build
    from quiz.ui.settings import Settings

    quiet.forget_settings()
    app = application()
    made = build(app, data("questions"), Settings(language="ru"))
    made.window.resize(1280, 800)  # as the bare one: a screen that is not there has 800 × 800
    beats = [0, 0]

    def beat() -> None:
        now = time.monotonic_ns()
        beats[0] = max(beats[0], now - beats[1])
        beats[1] = now

    timer = QTimer(interval=1)
    timer.timeout.connect(beat)

    def painted() -> None:
        say("painted", time.monotonic_ns())
        beats[1] = time.monotonic_ns()
        timer.start()

    def ready(_loaded: object) -> None:
        say("ready", time.monotonic_ns())
        say("longest", beats[0])
        os._exit(0)

    FirstPaint(made.window, painted)
    made.loader.ready.connect(ready, Qt.ConnectionType.QueuedConnection)
    made.window.show()
    app.exec()


def result() -> None:
    """Walk to the result."""
    quiet.settle()
    from quiz.ui.app import application
    from tools.person import sit_down
    from tools.screens import WORRYING, walk

    person = sit_down(application())
    for name in walk(person, WORRYING):
        if name == "result":
            say("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
            os._exit(0)


def leaving() -> None:
    """Leave from the first question."""
    quiet.settle()
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from quiz.ui.app import application, build
    from quiz.ui.leave import leave
    from quiz.ui.settings import Settings

    def end(status: int) -> None:
        say("hidden", time.monotonic_ns())
        os._exit(status)

    app = application()
    made = build(app, data("questions"), Settings(), partial(leave, end))
    made.window.show()
    made.window.activateWindow()
    while made.loader.thread_.ident is None:  # the first screen is painted then
        app.processEvents()
    handle = made.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    QTest.keyPress(handle, Qt.Key.Key_Shift)
    say("tapped", time.monotonic_ns())
    QTest.keyRelease(handle, Qt.Key.Key_Shift)


if __name__ == "__main__":
    {"start": start, "result": result, "leave": leaving}[sys.argv[1]]()
