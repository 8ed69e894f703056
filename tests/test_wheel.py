"""What people install: the wheel, built once, installed into a bare folder, and started with no checkout beside it."""

import email
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.sources import listed

ROOT = Path(__file__).parent.parent
LICENCES = sorted(path.name for path in (*ROOT.glob("LICENSE*"), *ROOT.glob("NOTICE*")))

WINDOW = """
import json, os, sys, threading, traceback
from quiz import quiet, resources
quiet.settle()
quiet.forget_settings()
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase
from PySide6.QtWidgets import QLabel
from quiz.ui import app as program, i18n
from quiz.ui.settings import Settings
from quiz.ui.theme.fonts import FAMILY
from quiz.ui.widgets.icons import icon

def failed(what):
    traceback.print_exception(what.exc_value)
    os._exit(3)

threading.excepthook = failed  # a thread that fails would leave the window waiting

app = program.application()
seen = {"painted": 0}
made = program.build(app, resources.data("questions"), Settings(language="ru"))

def painted():
    seen["painted"] += 1

def ready(loaded):
    seen["packs"] = sorted(loaded.library.packs)
    seen["helplines"] = len(loaded.directory.helplines) if loaded.directory else 0
    seen["errors"] = [str(finding) for finding in loaded.findings if finding.is_error]
    app.quit()

first = program.FirstPaint(made.window, painted)
made.loader.ready.connect(ready, Qt.ConnectionType.QueuedConnection)
made.window.show()
app.exec()
seen["languages"] = i18n.shipped()
seen["words"] = " ".join(label.text() for label in made.window.findChildren(QLabel))
seen["font"] = QFontDatabase.hasFamily(FAMILY)
seen["countries"] = len(i18n.country_names("ru"))
icons = sorted(entry.name for entry in (resources.data("assets") / "icons").iterdir())
seen["icons"] = [name for name in icons if icon(name.removesuffix(".svg"), QColor("black"), 24).toImage().isNull()]
seen["drawn"] = len(icons)
seen["where"] = program.__file__
print(json.dumps(seen))
sys.stdout.flush()
"""


@dataclass(frozen=True)
class Wheel:
    """The built file, the files in it, and the folder that it was installed into."""

    file: Path
    names: tuple[str, ...]
    folder: Path
    home: Path

    def run(self, *command: str, given: str = "") -> subprocess.CompletedProcess[str]:
        """Run Python from the root folder, with the installed wheel and an empty home."""
        wanted = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT")
        environment = {name: os.environ[name] for name in wanted if name in os.environ}
        environment |= {"PYTHONPATH": str(self.folder), "QT_QPA_PLATFORM": "offscreen", "HOME": str(self.home)}
        return subprocess.run(
            [sys.executable, "-B", *command],
            cwd="/",
            env=environment,
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )


def kept(*folders: str) -> list[str]:
    """The files under these folders that git lists, also those that are not added yet."""
    names = listed(*folders)
    if not names:
        pytest.skip("there is no git to say which files belong to the program")
    return names


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Wheel:
    """Build the wheel from a copy of the sources, so that nothing is written beside them, and install it."""
    work = tmp_path_factory.mktemp("wheel")
    source = work / "source"
    source.mkdir()
    for name in ("quiz", "questions", "assets"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for beside in ("pyproject.toml", "README.md", ".gitignore", *LICENCES):
        shutil.copy(ROOT / beside, source)
    python([*("-m", "build", "--wheel", "--no-isolation", "--outdir"), str(work / "dist"), str(source)])
    (file,) = (work / "dist").glob("*.whl")
    folder, home = work / "installed", work / "home"
    home.mkdir()
    python([*("-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target"), str(folder), str(file)])
    shutil.rmtree(source)
    with zipfile.ZipFile(file) as opened:
        return Wheel(file, tuple(opened.namelist()), folder, home)


def python(arguments: list[str]) -> None:
    """Run Python, and show all that it said when it fails."""
    settings = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    ended = subprocess.run([sys.executable, *arguments], env=settings, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_wheel_holds_the_data_that_belong_to_the_program(wheel: Wheel) -> None:
    inside = sorted(name.removeprefix("quiz/data/") for name in wheel.names if name.startswith("quiz/data/"))
    assert inside == kept("questions", "assets")


def test_the_wheel_holds_the_program_and_nothing_else(wheel: Wheel) -> None:
    inside = [name for name in wheel.names if not name.startswith("quiz/data/") and ".dist-info/" not in name]
    assert sorted(inside) == kept("quiz")


def test_the_wheel_says_what_it_is(wheel: Wheel) -> None:
    (info,) = wheel.folder.glob("*.dist-info")
    assert "before-you-go = quiz.cli:main" in (info / "entry_points.txt").read_text(encoding="utf-8").splitlines()
    said = email.message_from_string((info / "METADATA").read_text(encoding="utf-8"))
    assert said["Name"] == "before-you-go"
    assert said["Requires-Python"] == ">=3.11"
    assert "Apache-2.0" in said["License-Expression"]
    assert "CC-BY-4.0" in said["License-Expression"]


def test_the_licences_are_in_the_wheel(wheel: Wheel) -> None:
    (info,) = wheel.folder.glob("*.dist-info")
    found = {path.name: path.stat().st_size for path in (info / "licenses").rglob("*") if path.is_file()}
    assert {"LICENSE", "LICENSE-CONTENT"} <= {*LICENCES}
    assert {*LICENCES, "OFL.txt"} <= found.keys()
    assert min(found.values()) > 100


def test_the_command_that_is_installed_works(wheel: Wheel) -> None:
    (command,) = (wheel.folder / "bin").glob("before-you-go*")
    ended = wheel.run(str(command), "--version")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("before-you-go ")


def test_packs_are_checked_with_no_checkout_beside(wheel: Wheel) -> None:
    ended = wheel.run("-m", "quiz", "check")
    assert [line for line in ended.stdout.splitlines() if " warning: " not in line] == []
    assert ended.returncode == 0, ended.stderr


def test_an_offer_is_assessed_with_no_checkout_beside(wheel: Wheel) -> None:
    ended = wheel.run("-m", "quiz", "assess", "job-offer", "--answers", "-", given="{}")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["pack"] == "job-offer"


def test_the_window_opens_with_all_that_it_needs_and_leaves_nothing(wheel: Wheel) -> None:
    ended = wheel.run("-c", WINDOW)
    assert (ended.returncode, ended.stderr) == (0, "")
    seen = json.loads(ended.stdout)
    assert seen["where"].startswith(str(wheel.folder)), "it was started from the checkout"
    assert seen["painted"] == 1
    assert seen["errors"] == []
    packs = sorted(path.parent.name for path in (ROOT / "questions").glob("*/pack.json"))
    assert seen["packs"] == packs
    assert {"job-offer", "stories"} <= {*packs}
    assert seen["helplines"] > 20
    assert {"en", "ru"} <= {*seen["languages"]}
    assert re.search("[а-яё]{4}", seen["words"]), "the first page is not in the language that was asked for"
    assert seen["font"]
    assert seen["countries"] > 200
    assert seen["drawn"] > 20
    assert seen["icons"] == []
    assert [path.relative_to(wheel.home).as_posix() for path in wheel.home.rglob("*")] == []
