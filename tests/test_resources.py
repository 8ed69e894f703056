"""The data folders are found in a checkout and in an archive; an installed wheel: ``tests/test_wheel.py``."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from quiz.resources import data

ROOT = Path(__file__).parent.parent

PROGRAM = """
import json
from quiz.resources import data
from quiz.pack.load import load_library
from quiz.helplines.load import load_directory
library = load_library(data("questions"))
directory, findings = load_directory(data("questions"))
fonts = data("assets") / "fonts"
print(json.dumps({
    "where": str(data("questions")),
    "packs": sorted(library.packs),
    "helplines": len(directory.helplines),
    "errors": [str(finding) for finding in (*library.findings, *findings) if finding.is_error],
    "font": len((fonts / "Inter-Regular.ttf").read_bytes()),
}))
"""


@pytest.mark.parametrize("name", ["questions", "assets"])
def test_in_a_checkout_they_lie_beside_the_package(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    assert data(name) == ROOT / name
    assert data(name).is_dir()


def test_in_an_archive_they_lie_within_the_package(tmp_path: Path) -> None:
    archive = tmp_path / "program.zip"
    good = ROOT / "tests" / "packs" / "good"
    fonts = ROOT / "assets" / "fonts"
    with zipfile.ZipFile(archive, "w") as made:
        for source, inside in (
            (ROOT / "quiz", "quiz"),
            (good, "quiz/data/questions"),
            (fonts, "quiz/data/assets/fonts"),
        ):
            for path in sorted(source.rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    made.write(path, f"{inside}/{path.relative_to(source).as_posix()}")
    process = subprocess.run(
        [sys.executable, "-B", "-c", PROGRAM],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(archive)},
        capture_output=True,
        text=True,
        check=True,
    )
    seen = json.loads(process.stdout)
    assert seen["where"].startswith(str(archive))
    assert seen["packs"] == ["bus-stop", "farm-work"]
    assert seen["helplines"] > 0
    assert seen["errors"] == []
    assert seen["font"] == (fonts / "Inter-Regular.ttf").stat().st_size
