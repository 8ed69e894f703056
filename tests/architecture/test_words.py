"""House rules: what must not be written, and what to write instead. Each rule is shown to find what it is for."""

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.architecture.sources import calls, dotted, python, short, tracked, tree

Found = Iterator[int]
"""Numbers of lines."""


@dataclass(frozen=True)
class Rule:
    """What is not written, where, what is instead, and samples: some that it must find, one that it must not."""

    name: str
    instead: str
    look: Callable[[ast.Module], Found]
    folders: tuple[str, ...]
    bad: tuple[str, ...]
    good: str
    besides: tuple[str, ...] = ()

    def concerns(self, path: Path) -> bool:
        return short(path).startswith(self.folders) and short(path) not in self.besides


def called(pattern: str) -> Callable[[ast.Module], Found]:
    """Look for calls of what has such a dotted name."""
    whole = re.compile(pattern)
    return lambda module: (node.lineno for node, name in calls(module) if whole.fullmatch(name))


def named(pattern: str) -> Callable[[ast.Module], Found]:
    """Look for names of such a form anywhere in the code."""
    whole = re.compile(pattern)

    def look(module: ast.Module) -> Found:
        for node in ast.walk(module):
            if isinstance(node, ast.Name | ast.Attribute) and whole.fullmatch(dotted(node).split(".")[-1]):
                yield node.lineno
            if isinstance(node, ast.Import | ast.ImportFrom):
                parts = [part for alias in node.names for part in alias.name.split(".")]
                parts += (node.module or "").split(".") if isinstance(node, ast.ImportFrom) else []
                if any(whole.fullmatch(part) for part in parts):
                    yield node.lineno

    return look


def is_tr(name: str) -> bool:
    return name.split(".")[-1] == "tr"


def is_translate(name: str) -> bool:
    """Whether it is Qt's ``translate``, by itself or through an application; a string has one that is none of ours."""
    return name == "translate" or re.fullmatch(r".*(QCoreApplication|QApplication|app)\.translate", name) is not None


def words_of(call: ast.Call, name: str) -> list[ast.expr]:
    """What lupdate must be able to read in a call: the words, and before them the context in ``translate``."""
    return call.args[:2] if is_translate(name) else call.args[:1]


def words_made_at_run_time(module: ast.Module) -> Found:
    """``tr(f"…")``, ``tr(name)``, ``tr("a" + b)``: what lupdate writes down, if anything, never matches."""
    for call, name in calls(module):
        if is_tr(name) or is_translate(name):
            words = words_of(call, name)
            if not words or not all(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in words):
                yield call.lineno


def words_within_an_f_string(module: ast.Module) -> Found:
    """``f"{tr('…')}"``: lupdate does not see it."""
    for node in ast.walk(module):
        if isinstance(node, ast.JoinedStr):
            yield from (call.lineno for call, name in calls(node) if is_tr(name) or is_translate(name))


def numbers_by_name(module: ast.Module) -> Found:
    """``tr("…", n=4)``: taken down, but without its plural forms."""
    return (call.lineno for call, name in calls(module) if (is_tr(name) or is_translate(name)) and call.keywords)


def words_without_a_context(module: ast.Module) -> Found:
    """``tr("…")`` of no object: taken down with an empty context."""
    return (call.lineno for call, name in calls(module) if name == "tr")


NO_MOCKS_BESIDES: tuple[str, ...] = ()
"""Files that may use ``unittest.mock``: each needs a reason here."""

RULES = (
    Rule(
        "a blind wait",
        "wait for what should happen: qtbot.waitSignal, waitUntil, or tools.person.Person.wait",
        called(r"qtbot\.wait|.*qWait|(.*\.)?sleep|QThread\.msleep"),
        ("tests/", "tools/", "bench/"),
        ("qtbot.wait(100)", "time.sleep(1)", "sleep(1)", "QTest.qWait(5)", "QThread.msleep(5)"),
        "qtbot.waitSignal(page.answered)\nperson.wait(lambda: True, 'the page')",
    ),
    Rule(
        "a mock",
        "a small fake that is written out, or the real thing",
        named(r"mock|mocker|MagicMock"),
        ("tests/",),
        ("from unittest import mock", "import unittest.mock", "from unittest.mock import patch", "mocker.patch('x')"),
        "monkeypatch.setenv('LANG', 'C')",
        NO_MOCKS_BESIDES,
    ),
    Rule(
        "a style sheet",
        "a token of quiz/ui/theme/tokens.py and a painted widget; sheets ignore the text size and high contrast",
        named(r"setStyleSheet"),
        ("quiz/", "tools/"),
        ("button.setStyleSheet('color: red')",),
        "button.setPalette(palette)",
    ),
    Rule(
        "a dialog of the system's or of Qt's",
        "a page, or words in their place; a file dialog is an object of Qt's own, never a static call",
        named(r"Q(Message|Input|Color|Font|Error|Progress|Print|PageSetup)(Box|Dialog|Message)|get(Open|Save|Existing)\w+"),
        ("quiz/",),
        ("from PySide6.QtWidgets import QMessageBox", "QMessageBox.warning(w, 'a', 'b')", "a.getSaveFileName(w)"),
        "QFileDialog(w, 'Save').open()",
    ),
    Rule(
        "a shortcut on a button",
        "the key in keyPressEvent (quiz/ui/keys.py): a shortcut animates the click, and the answer comes 100 ms late",
        named(r"setShortcut"),
        ("quiz/",),
        ("option.setShortcut('1')",),
        "option.setChecked(True)",
    ),
    Rule(
        "a click on a choice",
        "toggled: a screen reader's “Toggle” never clicks",
        named(r"clicked|pressed"),
        ("quiz/ui/pages/choosing.py", "quiz/ui/widgets/option.py"),
        ("button.clicked.connect(self.choose)",),
        "button.toggled.connect(self.choose)",
    ),
    Rule(
        "settings that are kept",
        "quiz.ui.settings.Settings, which lives as long as the window (P1)",
        named(r"QSettings|QStandardPaths"),
        ("quiz/",),
        ("QSettings('a', 'b').setValue('seen', True)",),
        "Settings(language='ru')",
        ("quiz/quiet.py",),
    ),
    Rule(
        "another program, or the network",
        "nothing: the program works alone (P1); an address is shown as words and as a QR code",
        named(r"QProcess|QDesktopServices|openUrl|setOpenExternalLinks|system|popen|Popen|startDetached"),
        ("quiz/",),
        ("QDesktopServices.openUrl(url)", "os.system('ls')", "label.setOpenExternalLinks(True)"),
        "label.setText(address)",
        ("quiz/ui/i18n.py",),  # QLocale.system
    ),
    Rule(
        "words for people that are made at run time",
        "the words as one literal, then .replace('%1', …) behind tr",
        words_made_at_run_time,
        ("quiz/",),
        ("self.tr(f'{n} left')", "self.tr(words)", "translate(context, 'Help')", "self.tr('a' + b)"),
        "self.tr('Level %1').replace('%1', str(n))\ntranslate('help', 'Get ' 'help')\ntext.translate(_SPACES)",
    ),
    Rule(
        "words for people within an f-string",
        "tr before it, in a line of its own: lupdate does not see into f-strings",
        words_within_an_f_string,
        ("quiz/",),
        ("f\"{self.tr('Help')}!\"", "f\"{translate('help', 'Help')}.\""),
        "f'{said}!'",
    ),
    Rule(
        "a number by name in tr",
        "the number by position, tr('%n left', '', n): by name its plural forms are lost",
        numbers_by_name,
        ("quiz/",),
        ("self.tr('%n left', n=4)", "translate('a', '%n left', n=4)"),
        "self.tr('%n left', '', 4)",
    ),
    Rule(
        "tr by itself",
        "self.tr in an object, translate('context', …) elsewhere: by itself it has no context, and never matches",
        words_without_a_context,
        ("quiz/",),
        ("tr('Help')",),
        "self.tr('Help')",
    ),
)  # fmt: skip

REGISTRY = re.compile(
    r"/simpl[e]/?(?=[\s\"']|$)|-{2}(extra-)?index-url|-{2}find-links|index-url\s*=|[.]wh[l].*:/{2}|:/{2}.*[.]wh[l]",
    re.IGNORECASE,
)
"""What an address of an index looks like, whoever runs it; written so that it does not find itself."""

MACHINE = re.compile(r"""(?<![\w.~$}*:/-])(?:[A-Z]:\\Users\\|/(?:home|Users|root|work|workspace|mnt|opt|tmp)/)[\w.]""")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name.replace(" ", "-"))
def test_it_is_not_written(rule: Rule) -> None:
    concerned = [path for path in python() if rule.concerns(path)]
    assert concerned, "the rule looks at nothing"
    found = [f"{short(path)}:{line}" for path in concerned for line in rule.look(tree(path))]
    assert found == [], f"{rule.name}; write instead: {rule.instead}"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name.replace(" ", "-"))
def test_the_rule_finds_what_it_is_for(rule: Rule) -> None:
    assert [sample for sample in rule.bad if not [*rule.look(ast.parse(sample))]] == []
    assert [*rule.look(ast.parse(rule.good))] == []
    assert all(any(short(path) == name for path in python()) for name in rule.besides), "an exception for no file"


def lines(pattern: re.Pattern[str]) -> list[str]:
    """Where it stands in any text file of the repository."""
    found = []
    for path in tracked():
        content = path.read_bytes()
        if b"\0" not in content[:8000]:
            text = content.decode("utf-8", errors="replace")
            found += [f"{short(path)}:{n}" for n, line in enumerate(text.splitlines(), 1) if pattern.search(line)]
    return found


def test_no_file_names_a_package_registry() -> None:
    assert lines(REGISTRY) == [], "leave it to the person's own settings of pip"


def test_no_file_names_a_folder_of_somebodys_machine() -> None:
    assert lines(MACHINE) == [], "write a path from the repository's root, or make a folder with mktemp or tmp_path"


@pytest.mark.parametrize(
    "text",
    [
        "https://packages.example/sim" + "ple",
        "wheel @ https://files.example/a-1.wh" + "l",
        "pip install --index" + "-url x",
        "a/sim" + "ple",
    ],
)
def test_an_address_of_a_registry_is_found(text: str) -> None:
    assert REGISTRY.search(text)


@pytest.mark.parametrize(
    "text", ["cd /ho" + "me/anna/quiz", '"/wo' + 'rk/main"', "C:\\Us" + "ers\\anna", "(/t" + "mp/a)"]
)
def test_a_folder_of_a_machine_is_found(text: str) -> None:
    assert MACHINE.search(text)


@pytest.mark.parametrize(
    "text", ["https://example.org/home/page", "/usr/share/fonts", "$HOME/work/x", "a simple/plain word"]
)
def test_other_words_are_left_alone(text: str) -> None:
    assert not MACHINE.search(text)
    assert not REGISTRY.search(text)
