"""What must be decided before Qt is imported, so that nothing is written and nothing is started (P1).

Standard library only. These guards win over what the environment says; ``QT_QPA_PLATFORM`` is left as it is.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from quiz.resources import data

PR_SET_DUMPABLE = 4


def settle() -> None:
    """Put every guard in place that Qt must find; may be called more than once."""
    sys.dont_write_bytecode = True
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # else pydantic runs what any installed package offers it
    if not sys.platform.startswith("linux"):
        return
    os.environ["QT_QPA_PLATFORMTHEME"] = "generic"  # an empty or unknown name falls through to GTK, which writes
    _fonts()
    _bus()
    _no_core()


def _fonts() -> None:
    """Let fontconfig keep its cache where the system has it, never in the home folder."""
    file = data("assets") / "fonts" / "fonts.conf"
    if isinstance(file, Path) and file.is_file():
        os.environ["FONTCONFIG_FILE"] = str(file)


def _bus() -> None:
    """Keep Qt from starting a session bus where there is none: that would outlive us and leave a file."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    bus = Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent") / "bus"
    if "autolaunch:" in address or not (address or bus.exists()):
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _no_core() -> None:
    """Leave no core dump."""
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def close() -> None:
    """Let no other program of the same user read our memory: to be called before there is an answer in it."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes  # slow to import: the first screen does not wait for it

    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


@contextmanager
def in_memory() -> Iterator[None]:
    """Let the system's print client keep its copy of a page in memory instead of on the disk, where it can."""
    memory, before = Path("/dev/shm"), os.environ.get("TMPDIR")  # noqa: S108 - a place, not a name
    if not (sys.platform.startswith("linux") and os.access(memory, os.W_OK)):
        yield
        return
    os.environ["TMPDIR"] = str(memory)
    try:
        yield
    finally:
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


def forget_settings() -> None:
    """Send whatever Qt's own dialogs want to remember to nowhere."""
    from PySide6.QtCore import QSettings

    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(form, scope, os.devnull)
