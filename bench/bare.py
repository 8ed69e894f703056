"""The measure of all budgets: a window with one label and four radio buttons. Prints what ``bench.child`` prints."""

import os
import resource
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton, QVBoxLayout, QWidget


class FirstPaint(QObject):
    """Ends the process when the window has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False


def done() -> None:
    """Print the time of now in ns and the peak memory in KiB, and end."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(f"painted {time.monotonic_ns()}\npeak {peak}\n")
    sys.stdout.flush()
    os._exit(0)


app = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
column.addWidget(QLabel("Which?"))
for word in ("one", "two", "three", "four"):
    column.addWidget(QRadioButton(word))
watcher = FirstPaint()
window.installEventFilter(watcher)
window.resize(1280, 800)
window.show()
app.exec()
