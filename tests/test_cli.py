"""The commands: what they print, what they answer with, and that nothing anybody types ends in a traceback.

Errors go to stderr, each in one plain line that begins with the place; the exit status is 2 for wrong use or bad input
and 1 for findings.
"""

import io
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE

import pytest

from quiz import __version__, cli

ROOT = Path(__file__).parent.parent
GOOD = str(ROOT / "tests" / "packs" / "good")
KEYS = "pack version level could_be headline reasons unknowns advice helplines asked".split()  # noqa: SIM905
REASON_KEYS = ["indicator", "strength", "dimension", "answers", "rules", "sources"]
BUFFERED = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
ANSWERS = {"stage": "home", "country-now": "BY", "contract": "promised", "pressure": ["hurry", "secret"]}


@dataclass(frozen=True)
class Outcome:
    """How a command ended, and what it said."""

    status: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of its errors; each is plain."""
        assert "Traceback" not in self.err
        lines = self.err.splitlines()
        assert all(line.isprintable() for line in lines)
        return lines

    def refused(self, *starts: str) -> None:
        """It was refused, in one line for each of these beginnings, and nothing else was said."""
        assert (self.status, self.out) == (2, "")
        assert len(self.lines) == len(starts), self.err
        wrong = [line for line, start in zip(self.lines, starts, strict=True) if not line.startswith(start)]
        assert wrong == []


class Commands:
    """Runs commands in this process."""

    def __init__(self, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self._patch = patch
        self._capture = capture

    def run(self, *arguments: str, given: bytes | None = None) -> Outcome:
        """Run a command; *given* is what its standard input holds."""
        if given is not None:
            self._patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given)))
        try:
            status = cli.main([*arguments])
        except SystemExit as ended:
            status = ended.code if isinstance(ended.code, int) else 0 if ended.code is None else 1
        said = self._capture.readouterr()
        return Outcome(status, said.out, said.err)

    def assess(self, answers: object, pack: str = "farm-work") -> Outcome:
        """Assess a sheet of answers to one of the good packs, given as bytes or as what JSON is made of."""
        given = answers if isinstance(answers, bytes) else json.dumps(answers).encode()
        return self.run("--questions", GOOD, "assess", pack, "--answers", "-", given=given)


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Commands]:
    before, byte_code = dict(os.environ), sys.dont_write_bytecode
    yield Commands(monkeypatch, capsys)
    os.environ.clear()
    os.environ.update(before)
    sys.dont_write_bytecode = byte_code


def process(*arguments: str) -> list[str]:
    """The command line of the program in a process of its own."""
    return [sys.executable, "-B", "-m", "quiz", *arguments]


# assess


def test_an_assessment_has_the_keys_in_their_order(commands: Commands) -> None:
    outcome = commands.assess(ANSWERS)
    assert (outcome.status, outcome.err) == (0, "")
    made = json.loads(outcome.out)
    assert list(made) == KEYS
    assert [list(reason) for reason in made["reasons"]] == [REASON_KEYS] * 3
    assert [list(unknown) for unknown in made["unknowns"]] in ([], [["question", "would_be"]])
    assert {type(part) for key in ("advice", "helplines", "asked") for part in made[key]} == {str}


def test_an_assessment_says_what_the_answers_amount_to(commands: Commands) -> None:
    made = json.loads(commands.assess(ANSWERS).out)
    assert (made["pack"], made["level"], made["headline"]) == ("farm-work", "serious", "serious")
    assert [reason["indicator"] for reason in made["reasons"]] == ["no-contract", "secrecy", "hurried"]
    assert made["reasons"][2]["answers"] == [
        {"question": "pressure", "option": "hurry"},
        {"question": "pressure", "option": "secret"},
    ]
    assert made["helplines"][0].startswith("by-")


def test_an_assessment_of_stories_says_what_was_practised(commands: Commands) -> None:
    made = json.loads(commands.assess({}, "bus-stop").out)
    assert list(made) == [*KEYS, "spotted", "missed", "false_alarms"]


def test_a_file_and_standard_input_are_read_alike(commands: Commands, tmp_path: Path) -> None:
    sheet = tmp_path / "answers.json"
    sheet.write_text(json.dumps(ANSWERS), encoding="utf-8")
    from_file = commands.run("--questions", GOOD, "assess", "farm-work", "--answers", str(sheet))
    assert from_file == commands.assess(ANSWERS)


def test_a_byte_order_mark_is_taken_for_what_it_is(commands: Commands) -> None:
    assert commands.assess(b"\xef\xbb\xbf" + json.dumps(ANSWERS).encode()) == commands.assess(ANSWERS)


def test_a_pack_can_be_named_by_its_folder(commands: Commands) -> None:
    assert commands.assess(ANSWERS, f"{GOOD}/farm-work") == commands.assess(ANSWERS)


def test_shipped_packs_need_no_folder(commands: Commands) -> None:
    outcome = commands.run("assess", "job-offer", "--answers", "-", given=b"{}")
    assert (outcome.status, outcome.err) == (0, "")
    assert json.loads(outcome.out)["pack"] == "job-offer"


def test_a_pack_that_is_not_there(commands: Commands) -> None:
    outcome = commands.assess({}, "farm-wrok")
    outcome.refused("farm-wrok:: there is no such pack; did you mean “farm-work”?")


@pytest.mark.parametrize(
    ("answers", "lines"),
    [
        ({"contrakt": "read"}, ["standard input:/'contrakt': the pack 'farm-work' has no such question; did you mean"]),
        ({"contract": "reed"}, ["standard input:/contract: 'reed' is no option of the question; did you mean 'read'?"]),
        ({"country-now": "XX"}, ["standard input:/country-now: 'XX' is neither an ISO 3166 code nor an option"]),
        ({"contract": ["read", "promised"]}, ["standard input:/contract: takes one answer only"]),
        ({"pressure": ["none", "hurry"]}, ["standard input:/pressure: “none of these” excludes"]),
        ({"contract": 3, "stage": None}, ["standard input:/contract: not an option", "standard input:/stage: not an"]),
        ([], ["standard input:: not an object"]),
        (None, ["standard input:: not an object"]),
    ],
)  # fmt: skip
def test_answers_that_do_not_fit_are_named(commands: Commands, answers: object, lines: list[str]) -> None:
    commands.assess(answers).refused(*lines)


@pytest.mark.parametrize(
    ("given", "line"),
    [
        (b'{"contract": "read", "contract": "read"}', "standard input:/contract: the key stands twice"),
        (b'{"contract": "read"', "standard input:: is not JSON: a comma or a closing bracket is missing in line 1"),
        (b"", "standard input:: is empty"),
        (b"\xff\xfe{\x00}\x00", "standard input:: is saved as UTF-16; save it as UTF-8"),
        (b'{"contract": "\xe9"}', "standard input:: is not UTF-8"),
        (b"[" * 100_000 + b"]" * 100_000, "standard input:: is nested deeper than 64 levels"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "standard input:: is nested deeper than 64 levels"),
        (b'{"contract": "' + b"x" * 10_000_000 + b'"}', "standard input: is larger than 1000 kB"),
        (b'{"a\\u202e\\n": "read"}', "standard input:/a\\u202e\\n: the key holds the character U+"),
        (b'{"contract": NaN}', "standard input:/contract: NaN is no number"),
    ],
    ids=["twice", "broken", "empty", "utf-16", "latin-1", "lists", "objects", "large", "hidden", "nan"],
)
def test_a_sheet_that_is_no_sheet(commands: Commands, given: bytes, line: str) -> None:
    commands.assess(given).refused(line)


def test_a_sheet_that_cannot_be_read(commands: Commands, tmp_path: Path) -> None:
    def assess(file: str) -> Outcome:
        return commands.run("--questions", GOOD, "assess", "farm-work", "--answers", file)

    assess(str(tmp_path)).refused(f"{tmp_path}: cannot be read (Is a directory); give")
    assess(f"{tmp_path}/none.json").refused(f"{tmp_path}/none.json: cannot be read (No such file or directory); give")
    assess("a" * 300).refused("aaa")
    assess("one\ntwo\x1b[1m").refused("one\\ntwo\\x1b[1m: cannot be read (No such file or directory)")


def test_a_folder_of_questions_that_is_none(commands: Commands, tmp_path: Path) -> None:
    for folder in (str(tmp_path / "none"), str(ROOT / "pyproject.toml"), "a" * 300, "one\ntwo"):
        start = folder.replace("\n", "\\n")
        commands.run("--questions", folder, "check").refused(f"{start}: there is no such folder; give one that holds")


@pytest.mark.parametrize("name", ["a" * 300, "a\x1b[1m\nb", "pyproject.toml/x", "/"])
def test_a_name_that_no_pack_can_have(commands: Commands, name: str) -> None:
    outcome = commands.assess({}, name)
    assert outcome.status == 2
    assert outcome.out == ""
    assert outcome.lines


def test_a_broken_pack_is_refused_with_all_that_is_wrong(commands: Commands) -> None:
    bad = str(ROOT / "tests" / "packs" / "bad")
    outcome = commands.run("--questions", bad, "assess", "many-faults", "--answers", "-", given=b"{}")
    assert outcome.status == 2
    assert len(outcome.lines) > 3
    assert [line for line in outcome.lines if not line.startswith("many-faults/") or "; " not in line] == []


# check


def test_sound_packs_have_no_findings(commands: Commands) -> None:
    outcome = commands.run("--questions", GOOD, "check", "farm-work", "bus-stop")
    assert (outcome.status, outcome.out, outcome.err) == (0, "", "0 errors, 0 warnings\n")


def test_all_is_checked_when_nothing_is_named(commands: Commands) -> None:
    assert commands.run("--questions", GOOD, "check").status == 0


def test_the_shipped_packs_have_no_errors(commands: Commands) -> None:
    outcome = commands.run("check")
    assert [line for line in outcome.out.splitlines() if " warning: " not in line] == []
    assert outcome.status == 0


def test_findings_are_told_and_counted(commands: Commands) -> None:
    outcome = commands.run("--questions", str(ROOT / "tests" / "packs" / "bad"), "check", "many-faults")
    assert outcome.status == 1
    told = outcome.out.splitlines()
    errors = [line for line in told if " warning: " not in line]
    assert len(errors) > 3
    assert [line for line in told if not line.startswith("many-faults/") or "; " not in line] == []
    assert outcome.lines[-1].startswith(f"{len(errors)} errors, ")


def test_one_finding_is_counted_as_one(commands: Commands, tmp_path: Path) -> None:
    shutil.copytree(f"{GOOD}/farm-work", tmp_path / "farm-work")
    (tmp_path / "farm-work" / "notes.txt").touch()
    outcome = commands.run("--questions", GOOD, "check", str(tmp_path / "farm-work"))
    assert outcome.status == 0
    assert outcome.out.startswith("farm-work/notes.txt:: warning: ")
    assert outcome.err == "0 errors, 1 warning\n"


def test_a_name_that_is_no_pack_is_wrong_use(commands: Commands) -> None:
    commands.run("--questions", GOOD, "check", "farm-wrok").refused("farm-wrok:: there is no such pack; did you mean")
    file = f"{GOOD}/sources.json"
    commands.run("--questions", GOOD, "check", file).refused(f"{file}:: is a file where a folder should be")


# use


def test_the_version(commands: Commands) -> None:
    assert commands.run("--version") == Outcome(0, f"before-you-go {__version__}\n", "")


@pytest.mark.parametrize("arguments", [["--help"], ["assess", "--help"], ["check", "--help"]])
def test_help_is_given(commands: Commands, arguments: list[str]) -> None:
    outcome = commands.run(*arguments)
    assert (outcome.status, outcome.err) == (0, "")
    assert outcome.out.startswith("usage: before-you-go")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["cheque"], "before-you-go: argument COMMAND: invalid choice: 'cheque'"),
        (["assess"], "before-you-go assess: the following arguments are required: PACK, --answers"),
        (["assess", "farm-work"], "before-you-go assess: the following arguments are required: --answers"),
        (["--langage", "ru"], "before-you-go: "),
        (["check", "--all"], "before-you-go: unrecognized arguments: --all"),
        (["--language"], "before-you-go: argument --language: expected one argument"),
        (["check", "--a\nb\x1b[1m"], "before-you-go: unrecognized arguments: --a\\nb\\x1b[1m"),
    ],
)
def test_wrong_use_is_answered_in_one_line(commands: Commands, arguments: list[str], line: str) -> None:
    outcome = commands.run(*arguments)
    outcome.refused(line)
    assert outcome.err.endswith(" --help”\n")


# processes


def run(*arguments: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own."""
    settings = {**os.environ, **environment}
    return subprocess.run(process(*arguments), cwd=ROOT, env=settings, input=given, capture_output=True, check=False)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_one_line_says_what_to_do() -> None:
    bare = {name: value for name, value in os.environ.items() if name not in DISPLAYS}
    ended = subprocess.run(process(), cwd=ROOT, env=bare, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"before-you-go: there is no display")
    assert b"make demo" in ended.stderr
    assert ended.stderr.count(b"\n") == 1


def test_a_terminal_without_these_letters_is_no_traceback() -> None:
    ended = run("--questions", GOOD, "check", "farm-wrok", PYTHONIOENCODING="ascii")
    assert (ended.returncode, ended.stderr.count(b"\n")) == (2, 1)
    assert rb"did you mean \u201cfarm-work\u201d?" in ended.stderr
    ended = run("--questions", str(ROOT / "tests" / "packs" / "bad"), "check", "many-faults", PYTHONIOENCODING="ascii")
    assert (ended.returncode, ended.stderr.count(b"\n")) == (1, 1)
    assert rb"\u201c" in ended.stdout


def test_a_reader_that_goes_away_is_no_traceback_and_no_success() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = process("--questions", GOOD, "assess", "farm-work", "--answers", "-")
    with open(writer, "wb") as broken:
        ended = subprocess.run(command, cwd=ROOT, env=BUFFERED, input=b"{}", stdout=broken, stderr=PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_disk_that_is_full_is_one_line() -> None:
    command = process("--questions", GOOD, "assess", "farm-work", "--answers", "-")
    with open("/dev/full", "wb") as full:
        ended = subprocess.run(command, cwd=ROOT, env=BUFFERED, input=b"{}", stdout=full, stderr=PIPE, check=False)
    assert ended.returncode == 2
    assert ended.stderr.decode() == (
        "standard output: cannot be written (No space left on device); send it elsewhere\n"
    )


def test_standard_input_that_is_closed_is_one_line() -> None:
    command = " ".join(process("--questions", GOOD, "assess", "farm-work", "--answers", "-"))
    ended = subprocess.run(["sh", "-c", f"exec {command} <&-"], cwd=ROOT, capture_output=True, check=False)
    assert (ended.returncode, ended.stdout) == (2, b"")
    assert ended.stderr.startswith(b"standard input: cannot be read (it is closed)")
    assert ended.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
def test_ctrl_c_is_no_traceback() -> None:
    command = process("--questions", GOOD, "assess", "farm-work", "--answers", "-")
    with subprocess.Popen(command, cwd=ROOT, stdin=PIPE, stdout=PIPE, stderr=PIPE) as started:
        assert started.stdin is not None
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdin.write(b" " * 200_000)  # more than a pipe holds: written only when the command is reading
        started.stdin.flush()
        started.send_signal(signal.SIGINT)
        started.stdin.close()  # a signal that came between two reads is seen when the reading ends
        assert started.wait() == 130
        assert (started.stdout.read(), started.stderr.read()) == (b"", b"")


BELARUSIAN = "be" if (ROOT / "assets" / "i18n" / "quiz_be.qm").exists() else "ru"
"""What ``be`` falls back to as long as the interface is not translated into it."""

OPENED = """
import os, sys, threading, traceback
from PySide6.QtCore import Qt
from quiz import cli
from quiz.ui import app

def failed(what):
    traceback.print_exception(what.exc_value)
    os._exit(3)

threading.excepthook = failed  # a thread that fails would leave the window waiting
real = app.build

def build(*given):
    made = real(*given)
    def close(loaded):
        print(made.navigator.settings.language, made.window.page.objectName())
        sys.stdout.flush()
        made.window.close()
    made.loader.ready.connect(close, Qt.ConnectionType.QueuedConnection)
    return made

app.build = build
sys.exit(cli.main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("tag", "language"), [("ru-BY", "ru"), ("be-tarask", BELARUSIAN), ("%%%", "en"), ("", "en")])
def test_a_language_that_is_not_there_falls_back(tag: str, language: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-B", "-c", OPENED, "--language", tag],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, f"{language} page.welcome\n", "")
