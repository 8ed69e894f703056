"""The program as the system starts it, in a real window on a virtual display, with real keys (P2).

Needs Xvfb, xdotool, openbox and setxkbmap, which ``scripts/system-packages.sh --tests`` installs.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TOOLS = ("Xvfb", "xdotool", "openbox", "setxkbmap")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
PATIENCE = 60
RIGHT_SHIFT = "62"
"""By its place: xdotool presses another Shift beside the key that is named Shift_R."""

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}: scripts/system-packages.sh --tests"),
]


@dataclass
class Display:
    """A virtual display with a window manager."""

    environment: dict[str, str]

    def do(self, *arguments: str) -> str:
        """Run xdotool and return what it prints."""
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=True, timeout=PATIENCE
        )
        return done.stdout.strip()

    def taps(self, key: str = "Shift_L", times: int = 3) -> None:
        """Press and release a key so many times."""
        for _ in range(times):
            self.do("key", key)


@pytest.fixture
def display() -> Iterator[Display]:
    """Start the display, and the window manager that gives windows the keyboard."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    left_out = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment["DISPLAY"] = f":{number}"
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    yield Display(environment)
    for process in (manager, server):
        process.terminate()
        process.wait(PATIENCE)
    server.stdout.close()


@pytest.fixture
def program(display: Display) -> Iterator[subprocess.Popen[bytes]]:
    """Start the program and wait until its window has the keyboard."""
    arguments = [sys.executable, "-B", "-m", "quiz", "--language", "en"]
    process = subprocess.Popen(arguments, cwd=ROOT, env=display.environment)
    window = display.do("search", "--sync", "--onlyvisible", "--name", "^Before You Go$").split()[-1]
    display.do("windowactivate", "--sync", window)
    yield process
    if process.poll() is None:
        process.kill()
    process.wait(PATIENCE)


def test_three_taps_end_the_process(display: Display, program: subprocess.Popen[bytes]) -> None:
    display.taps()
    assert program.wait(PATIENCE) == 0


def test_three_taps_with_a_cyrillic_layout(display: Display, program: subprocess.Popen[bytes]) -> None:
    subprocess.run(["setxkbmap", "ru"], env=display.environment, check=True)
    display.do("key", "Return")
    display.taps(RIGHT_SHIFT)
    # on the page that lets one try it, nothing closes the first time
    assert program.poll() is None
    display.do("key", "Return")
    display.taps(RIGHT_SHIFT)
    assert program.wait(PATIENCE) == 0


def test_other_uses_of_shift_do_not_count(display: Display, program: subprocess.Popen[bytes]) -> None:
    for keys in (("alt+shift",), ("ctrl+shift",), ("shift+Tab",), ("shift+a",), ("shift+1",)):
        for _ in range(4):
            display.do("key", *keys)
    assert program.poll() is None
    display.taps()
    assert program.wait(PATIENCE) == 0


def test_three_taps_while_a_menu_is_open(display: Display, program: subprocess.Popen[bytes]) -> None:
    """A menu takes the keyboard for itself."""
    display.do("key", "Tab")
    display.do("key", "Tab")
    display.do("key", "space")
    display.taps()
    assert program.wait(PATIENCE) == 0


def test_the_button_ends_the_process(display: Display, program: subprocess.Popen[bytes]) -> None:
    where = display.do("search", "--onlyvisible", "--name", "^Before You Go$").split()[-1]
    size = dict(line.split("=") for line in display.do("getwindowgeometry", "--shell", where).splitlines())
    display.do("mousemove", "--window", where, str(int(size["WIDTH"]) - 100), "30", "click", "1")
    assert program.wait(PATIENCE) == 0


def test_closing_the_window_ends_the_process(display: Display, program: subprocess.Popen[bytes]) -> None:
    display.do("key", "alt+F4")
    assert program.wait(PATIENCE) == 0
