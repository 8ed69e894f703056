"""The commands. What a command needs is imported inside the command: none of them but the window imports Qt."""

import argparse
import gc
import io
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from quiz import __version__, quiet, resources

WRONG, FINDINGS = 2, 1
STOPPED, UNHEARD = 130, 141
"""What a shell reports of a program that was stopped with Ctrl-C, and of one whose reader went away."""

KINDS = ("result", "promise", "trust", "card")
"""What can be taken along."""

MOST_BYTES = 1_000_000
LONGEST_LINE = 2000


class Refusal(Exception):
    """What the person asked for cannot be done; each line begins with the place and says what to do."""

    def __init__(self, *lines: object) -> None:
        super().__init__(*lines)
        self.lines = [str(line) for line in lines]


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status: 0, 1 for findings, 2 for wrong use or bad input."""
    quiet.settle()
    _speak_plainly()
    try:
        chosen = _parser().parse_args(arguments)
        status: int = chosen.run(chosen)
        if sys.stdout is not None:
            sys.stdout.flush()
    except Refusal as refusal:
        return _wrong(refusal.lines)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:
        _hush()
        return UNHEARD
    except OSError as error:
        if error.filename is not None:
            return _wrong([f"{os.fsdecode(error.filename)}: cannot be used ({error.strerror}); give another"])
        _hush()
        return _wrong([f"standard output: cannot be written ({error.strerror}); send it elsewhere"])
    return status


def _wrong(lines: Iterable[str]) -> int:
    """Say what is wrong, one line each, whatever stands in the names that are in them."""
    from quiz.pack.findings import shown

    for line in lines:
        print(shown(line, LONGEST_LINE), file=sys.stderr)
    return WRONG


def _speak_plainly() -> None:
    """Let a character that the terminal cannot show come out as its number, rather than as a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _hush() -> None:
    """Send to nowhere what is still to be written where nobody can take it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with a command in one line."""

    def error(self, message: str) -> NoReturn:
        raise Refusal(f"{self.prog}: {message}; see “{self.prog} --help”")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="before-you-go",
        description="Check a job offer abroad before you go, or practise with stories. "
        "Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"before-you-go {__version__}")
    parser.add_argument("--language", metavar="TAG", help="the language to begin in, such as ru or be")
    parser.add_argument(
        "--questions", metavar="FOLDER", type=Path, help="a folder of packs instead of the shipped ones"
    )
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    assess = commands.add_parser("assess", help="print the assessment of a sheet of answers as JSON")
    assess.add_argument("pack", metavar="PACK", help="the id of a shipped pack, or a folder")
    assess.add_argument(
        "--answers", metavar="FILE", required=True, help="a JSON file of answers, or - for standard input"
    )
    assess.set_defaults(run=_assess)

    page = commands.add_parser("page", help="make a page to take along as PDF")
    page.add_argument("kind", metavar="KIND", choices=KINDS, help=", ".join(KINDS))
    page.add_argument(
        "--pack",
        metavar="PACK",
        default="",
        help="the pack that the answers are for; job-offer, or quick-check in a language that has only this",
    )
    page.add_argument("--answers", metavar="FILE", help="a JSON file of answers, or - for standard input")
    page.add_argument("--second", metavar="TAG", default="", help="a second language beside the first")
    page.add_argument("-o", "--output", metavar="FILE", required=True, type=Path, help="the PDF to write")
    page.set_defaults(run=_page)

    check = commands.add_parser("check", help="validate packs and the directory of helplines")
    check.add_argument("packs", metavar="PACK", nargs="*", help="ids of shipped packs, or folders; all when left out")
    check.set_defaults(run=_check)
    return parser


def _root(chosen: argparse.Namespace) -> "resources.Traversable":
    folder: Path | None = chosen.questions
    if folder is None:
        return resources.data("questions")
    if not os.path.isdir(folder):  # noqa: PTH112 - a name too long for any folder is answered, not raised
        raise Refusal(f"{folder}: there is no such folder; give one that holds packs")
    return folder


def _assess(chosen: argparse.Namespace) -> int:
    from quiz.engine.answers import AnswersError, read_answers
    from quiz.engine.assessment import assess
    from quiz.helplines.load import load_directory
    from quiz.pack.load import find_pack

    quiet.close()
    root = _root(chosen)
    loaded = find_pack(root, chosen.pack)
    if loaded.pack is None:
        raise Refusal(*(finding for finding in loaded.findings if finding.is_error))
    directory, findings = load_directory(root)
    if directory is None:
        raise Refusal(*(finding for finding in findings if finding.is_error))
    name, sheet = _sheet(chosen.answers)
    try:
        answers = read_answers(loaded.pack, sheet)
    except AnswersError as error:
        raise Refusal(*(f"{name}:{problem.removeprefix('answers')}" for problem in error.problems)) from None
    print(assess(loaded.pack, directory, answers).as_json())
    return 0


def _page(chosen: argparse.Namespace) -> int:
    from quiz.engine.answers import AnswersError
    from quiz.export.pages import PagesError
    from quiz.ui.commands import page

    quiet.close()
    if chosen.kind == "result" and chosen.answers is None:
        raise Refusal("page result: needs --answers FILE")
    name, given = _sheet(chosen.answers) if chosen.answers is not None else ("", {})
    try:
        made = page(_root(chosen), chosen.pack, given, chosen.kind, (chosen.language or "en", chosen.second))
    except AnswersError as error:
        raise Refusal(*(f"{name}:{problem.removeprefix('answers')}" for problem in error.problems)) from None
    except (PagesError, ValueError) as error:
        raise Refusal(*str(error).splitlines()) from None
    chosen.output.write_bytes(made)
    return 0


def _sheet(file: str) -> tuple[str, object]:
    """Return a sheet of answers as read from JSON, from a file or from standard input (``-``), and its name."""
    from quiz.pack.reader import parse

    name = "standard input" if file == "-" else file
    try:
        data = _read(file)
    except OSError as error:
        raise Refusal(f"{name}: cannot be read ({error.strerror}); give a JSON file of answers") from None
    if len(data) > MOST_BYTES:
        raise Refusal(f"{name}: is larger than {MOST_BYTES // 1000} kB; answers are a few lines of JSON")
    value, findings = parse(name, data)
    if errors := [finding for finding in findings if finding.is_error]:
        raise Refusal(*errors)
    return name, value


def _read(file: str) -> bytes:
    """Return a file's bytes, one more than may be used when there are so many."""
    if file != "-":
        with open(file, "rb") as opened:
            return opened.read(MOST_BYTES + 1)
    if sys.stdin is None:
        raise OSError(0, "it is closed")
    return sys.stdin.buffer.read(MOST_BYTES + 1)


def _check(chosen: argparse.Namespace) -> int:
    import datetime as dt

    from quiz.authoring.check import check
    from quiz.pack.messages import Message

    findings = check(_root(chosen), tuple(chosen.packs), dt.date.today())
    if unknown := [found for found in findings if found.kind in (Message.PACK_UNKNOWN, Message.FOLDER_IS_FILE)]:
        raise Refusal(*unknown)
    for finding in findings:
        print(finding)
    errors = sum(finding.is_error for finding in findings)
    print(f"{_counted(errors, 'error')}, {_counted(len(findings) - errors, 'warning')}", file=sys.stderr)
    return FINDINGS if errors else 0


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _window(chosen: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not _has_display():
        raise Refusal(
            "before-you-go: there is no display to open a window on; “make demo” paints every screen into pictures"
        )
    root = _root(chosen)
    gc.disable()  # until the first screen is painted
    from quiz.ui.app import run

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C leaves at once, like the button
    return run(root, chosen.language)


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
