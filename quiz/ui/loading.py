"""Reading packs and helplines in a thread, after the first page has been painted."""

import threading
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from quiz.resources import data

if TYPE_CHECKING:
    from quiz.helplines.directory import Directory
    from quiz.pack.findings import Finding
    from quiz.pack.load import Library
    from quiz.resources import Traversable


class Loaded(NamedTuple):
    """What was read. ``directory`` is the shipped one where the folder has none that is sound; None when both fail."""

    library: "Library"
    directory: "Directory | None"
    findings: "tuple[Finding, ...]"


def load(root: "Traversable") -> Loaded:
    """Read all packs and the directory in a folder; what is broken is left out and named in the findings."""
    from quiz.helplines.load import load_directory
    from quiz.pack.load import load_library

    library = load_library(root)
    directory, findings = load_directory(root)
    if directory is None:
        directory, _ = load_directory(data("questions"))
    return Loaded(library, directory, (*library.findings, *findings))


class Loader(QObject):
    """Reads in a thread of its own, which imports what reading needs, and then what the next pages need.

    Signals:
        ready(Loaded). failed(str): reading broke off for a fault of the program's own, in a line.
    """

    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, root: "Traversable", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._root = root
        self.thread_ = threading.Thread(target=self._work, name="loader", daemon=True)

    def start(self) -> None:
        """Begin, once."""
        if self.thread_.ident is None:
            self.thread_.start()

    def _work(self) -> None:
        try:
            loaded = load(self._root)
            from quiz.ui import screens
        except Exception as fault:
            self.failed.emit(f"{type(fault).__name__}: {fault}")
        else:
            self.ready.emit(loaded)
            screens.warm()
