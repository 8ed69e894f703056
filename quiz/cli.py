"""The commands. What a command needs is imported inside the command: none of them but the window imports Qt."""

import argparse
import os
import sys
from pathlib import Path

from quiz import __version__, quiet, resources

WRONG, FINDINGS = 2, 1
MOST_BYTES = 1_000_000


class Refusal(Exception):
    """What the person asked for cannot be done; the message is one plain line that says what to do."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit status: 0, 1 for findings, 2 for wrong use or bad input."""
    quiet.settle()
    chosen = _parser().parse_args(arguments)
    try:
        status: int = chosen.run(chosen)
    except Refusal as refusal:
        for line in str(refusal).splitlines():
            print(f"before-you-go: {line}", file=sys.stderr)
        return WRONG
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="before-you-go",
        description="Check a job offer abroad before you go, or practise with stories. Without a command, the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"before-you-go {__version__}")
    parser.add_argument("--language", metavar="TAG", help="the language to begin in, such as ru or be")
    parser.add_argument("--questions", metavar="FOLDER", type=Path, help="a folder of packs instead of the shipped ones")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    assess = commands.add_parser("assess", help="print the assessment of a sheet of answers as JSON")
    assess.add_argument("pack", metavar="PACK", help="the id of a shipped pack, or a folder")
    assess.add_argument("--answers", metavar="FILE", required=True, help="a JSON file of answers, or - for standard input")
    assess.set_defaults(run=_assess)

    check = commands.add_parser("check", help="validate packs and the directory of helplines")
    check.add_argument("packs", metavar="PACK", nargs="*", help="ids of shipped packs, or folders; all when left out")
    check.set_defaults(run=_check)
    return parser


def _root(chosen: argparse.Namespace) -> resources.Traversable:
    folder: Path | None = chosen.questions
    if folder is None:
        return resources.data("questions")
    if not folder.is_dir():
        raise Refusal(f"{folder}: no such folder; give one that holds packs")
    return folder


def _assess(chosen: argparse.Namespace) -> int:
    from quiz.engine.answers import AnswersError, read_answers
    from quiz.engine.assessment import assess
    from quiz.helplines.load import load_directory
    from quiz.pack.load import find_pack

    root = _root(chosen)
    loaded = find_pack(root, chosen.pack)
    if loaded.pack is None:
        raise Refusal("\n".join(str(finding) for finding in loaded.findings if finding.is_error))
    directory, findings = load_directory(root)
    if directory is None:
        raise Refusal("\n".join(str(finding) for finding in findings if finding.is_error))
    try:
        answers = read_answers(loaded.pack, _sheet(chosen.answers))
    except AnswersError as error:
        raise Refusal(str(error)) from None
    print(assess(loaded.pack, directory, answers).as_json())
    return 0


def _sheet(name: str) -> object:
    """Return a sheet of answers as read from JSON, from a file or from standard input (``-``)."""
    from quiz.pack.reader import parse

    shown = "answers" if name == "-" else name
    try:
        if name == "-":
            data = sys.stdin.buffer.read(MOST_BYTES + 1)
        else:
            with open(name, "rb") as file:
                data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Refusal(f"{name}: cannot be read ({error.strerror}); give a JSON file of answers") from None
    if len(data) > MOST_BYTES:
        raise Refusal(f"{shown}: larger than 1 MB; answers are a few lines of JSON")
    value, findings = parse(shown, data)
    if findings:
        raise Refusal("\n".join(str(finding) for finding in findings))
    return value


def _check(chosen: argparse.Namespace) -> int:
    import datetime

    from quiz.authoring.check import check

    findings = check(_root(chosen), tuple(chosen.packs), datetime.date.today())
    for finding in findings:
        print(finding)
    errors = sum(finding.is_error for finding in findings)
    print(f"{errors} errors, {len(findings) - errors} warnings", file=sys.stderr)
    return FINDINGS if errors else 0


def _window(chosen: argparse.Namespace) -> int:
    if sys.platform.startswith("linux") and not _has_display():
        raise Refusal("there is no display to open a window on; “make demo” paints every screen into pictures instead")
    root = _root(chosen)
    from quiz.ui.app import run

    return run(root, chosen.language)


def _has_display() -> bool:
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


