"""A file of over 500 lines or a function of over 100 does too many things; 300 and 50 are already a question."""

import ast
from pathlib import Path

import pytest

from tests.architecture.sources import python, short, tree

MOST_IN_FILE = 500
MOST_IN_FUNCTION = 100


def too_long(module: ast.AST, lines: int) -> list[str]:
    """What in a module is too long, each as a sentence."""
    found = [f"{lines} lines; split it by subject"] if lines > MOST_IN_FILE else []
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            length = (node.end_lineno or first) - first + 1
            if length > MOST_IN_FUNCTION:
                found.append(f"{node.name} has {length} lines; give its parts names of their own")
    return found


@pytest.mark.parametrize("path", python(), ids=short)
def test_nothing_is_too_long(path: Path) -> None:
    assert too_long(tree(path), len(path.read_text(encoding="utf-8").splitlines())) == []


def test_what_is_too_long_is_found() -> None:
    function = "\n".join(["def function():", *["    pass"] * (MOST_IN_FUNCTION - 1)])
    assert too_long(ast.parse(function), MOST_IN_FILE) == []
    assert too_long(ast.parse(f"{function}\n    pass"), 1)
    assert too_long(ast.parse(f"async {function}\n    pass"), 1)
    assert too_long(ast.parse(f"@decorated\n{function}"), 1)
    assert too_long(ast.parse(""), MOST_IN_FILE + 1)


def test_all_folders_are_looked_at() -> None:
    names = {short(path) for path in python()}
    assert {"quiz/cli.py", "quiz/ui/app.py", "tools/person.py", "tests/architecture/test_sizes.py"} <= names
