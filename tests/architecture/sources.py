"""What the house rules look at: the files of the repository, and the trees of those in Python."""

import ast
import shutil
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
FOLDERS = ("quiz", "tools", "tests", "bench", "scripts")
LEFT_OUT = {".git", ".venv", "__pycache__", "demo", "screenshots", "build", "dist", ".hypothesis"}


def listed(*folders: str) -> list[str]:
    """The names that git lists under folders, also those that are not added yet; none where there is no git."""
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        return []
    command = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", *folders]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    return sorted(name for name in ended.stdout.split("\0") if name and (ROOT / name).is_file())


@cache
def tracked() -> tuple[Path, ...]:
    """All files that are kept or about to be: what git lists; without git, all but what is made."""
    found = [ROOT / name for name in listed()]
    if not found:
        found = [path for path in ROOT.rglob("*") if not LEFT_OUT & {*path.relative_to(ROOT).parts}]
    return tuple(sorted(path for path in found if path.is_file()))


@cache
def python() -> tuple[Path, ...]:
    """All files in Python."""
    return tuple(path for path in tracked() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in FOLDERS)


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def short(path: Path) -> str:
    """A file's name within the repository."""
    return path.relative_to(ROOT).as_posix()


def dotted(node: ast.AST) -> str:
    """``QFileDialog.getOpenFileName`` for such a tree of names; a call's brackets are left out; else empty."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        before = dotted(node.value)
        return f"{before}.{node.attr}" if before else f".{node.attr}"
    if isinstance(node, ast.Call):
        return dotted(node.func)
    return ""


def calls(module: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    """Every call, with the dotted name of what is called."""
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield node, dotted(node.func)
