"""The Qt that we run on keeps the interpreter alive, and nobody can install the one that does not.

PySide6 6.12.0 takes away one reference to ``None`` at each call that returns nothing. On Python 3.10 and 3.11, where
``None`` is not immortal, the interpreter aborts after some thousand calls.
"""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
FATAL = "6.12.0"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QPushButton
app = QApplication([])
button = QPushButton()
before = sys.getrefcount(None)
for _ in range(2000):
    button.update()
print(sys.getrefcount(None) - before)
"""


def project() -> dict[str, object]:
    made: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return made


def requirements() -> list[Requirement]:
    """What the project says that it needs."""
    found = project()["dependencies"]
    assert isinstance(found, list)
    return [Requirement(line) for line in found]


def allowed(name: str, version: str, python: str) -> bool:
    """Whether an installer may choose a version of a package for a Python; every line that applies must agree."""
    named = [each for each in requirements() if canonicalize_name(each.name) == canonicalize_name(name)]
    lines = [each for each in named if each.marker is None or each.marker.evaluate({"python_version": python})]
    assert lines, f"nothing is said of {name} for Python {python}"
    return all(line.specifier.contains(version) for line in lines)


def lock(name: str) -> dict[str, tuple[str, list[str]]]:
    """Return the version and the hashes of each package in a lock file."""
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    entries: dict[str, tuple[str, list[str]]] = {}
    for block in re.split(r"\n(?=\S)", text.replace("\\\n", "")):
        head, *hashes = re.split(r"\s+--hash=", block.strip())
        requirement = Requirement(head)
        assert [pin.operator for pin in requirement.specifier] == ["=="], f"{head}: one exact version"
        entries[canonicalize_name(requirement.name)] = next(iter(requirement.specifier)).version, hashes
    return entries


def test_calls_that_return_nothing_leave_none_alone() -> None:
    process = subprocess.run(
        [sys.executable, "-B", "-c", PROGRAM],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, f"this PySide6 ends the interpreter:\n{process.stderr}"
    assert abs(int(process.stdout)) < 100, "this PySide6 ends the interpreter after some thousand calls"


@pytest.mark.parametrize("python", PYTHONS)
def test_the_fatal_version_is_refused_where_it_is_fatal(python: str) -> None:
    assert allowed("PySide6-Essentials", FATAL, python) is (python != "3.11")
    assert allowed("PySide6-Essentials", "6.11.3", python)


def test_no_older_python_is_let_in() -> None:
    supported = SpecifierSet(str(project()["requires-python"]))
    assert [python for python in ("3.9", "3.10", *PYTHONS) if python in supported] == [*PYTHONS]


@pytest.mark.parametrize("name", ["run", "test"])
def test_a_lock_file_names_versions_and_hashes_and_nothing_else(name: str) -> None:
    entries = lock(name)
    assert len(entries) > 5
    assert [entry for entry, (_, hashes) in entries.items() if not hashes] == []
    wrong = [
        each for _, hashes in entries.values() for each in hashes if not re.fullmatch(r"sha256:[0-9a-f]{64}", each)
    ]
    assert wrong == []
    text = (ROOT / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    assert [line for line in text.splitlines() if "://" in line or re.match(r"\s*(-[^-]|--(?!hash=))", line)] == []


def test_the_tests_run_on_what_people_run_on() -> None:
    run, test = lock("run"), lock("test")
    assert {name: test.get(name) for name in run} == run


def test_what_the_project_needs_is_locked_in_a_version_that_it_allows() -> None:
    run = lock("run")
    needed = {canonicalize_name(each.name) for each in requirements()}
    assert needed <= run.keys()
    assert [n for n in needed for python in PYTHONS if not allowed(n, run[n][0], python)] == []


def test_what_the_tests_need_is_locked() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["dependency-groups"]
    needed = {canonicalize_name(Requirement(line).name) for line in groups["test"]}
    assert needed - lock("test").keys() == set()
