"""What is loaded in a running process: the arrows, seen from outside."""

import json
import os
import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT, python, short

TELL = "import json, sys; json.dump(sorted({name.split('.')[0] for name in sys.modules}), sys.stderr)"
GOOD = str(ROOT / "tests" / "packs" / "good")


def loaded(program: str, *arguments: str) -> set[str]:
    """The packages that are loaded when a fresh process has run a program."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.run(
        [sys.executable, "-B", "-c", f"{program}\n{TELL}", *arguments],
        cwd=ROOT,
        env=environment,
        input="{}",
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(process.stderr.splitlines()[-1]))


def test_the_window_is_built_without_pydantic() -> None:
    """The first screen is painted before pydantic is imported: that alone costs more than a whole bare window."""
    program = """
from quiz import quiet, resources
from quiz.ui.app import application, build
from quiz.ui.settings import Settings
app = application()
made = build(app, resources.data("questions"), Settings())
made.window.grab()
"""
    packages = loaded(program)
    assert "PySide6" in packages
    assert packages & {"pydantic", "pydantic_core", "qrcodegen"} == set()


@pytest.mark.parametrize(
    "arguments",
    [("--questions", GOOD, "assess", "farm-work", "--answers", "-"), ("--questions", GOOD, "check")],
    ids=["assess", "check"],
)
def test_a_command_runs_without_qt(arguments: tuple[str, ...]) -> None:
    program = "import sys; from quiz.cli import main; assert main(sys.argv[1:]) == 0; sys.stdout.flush()"
    packages = loaded(program, *arguments)
    assert "pydantic" in packages
    assert packages & {"PySide6", "shiboken6"} == set()


def test_the_commands_themselves_load_nothing_that_is_installed() -> None:
    packages = loaded("import quiz.cli")
    assert packages & {"PySide6", "shiboken6", "pydantic", "pydantic_core", "qrcodegen"} == set()


def test_all_that_lies_below_the_window_loads_without_qt() -> None:
    names = [short(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".") for path in python()]
    below = [name for name in names if name.startswith("quiz.") and not name.startswith(("quiz.ui", "quiz.__main__"))]
    assert {"quiz.pack.load", "quiz.engine.assessment", "quiz.export.qr", "quiz.authoring.check"} <= {*below}
    packages = loaded(f"import importlib\nfor name in {below}: importlib.import_module(name)")
    assert packages & {"PySide6", "shiboken6"} == set()
