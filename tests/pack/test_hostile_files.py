"""Nothing that lies in a pack's folder makes the program fail, hang, take much memory, or read something else."""

import json
import os
import time
from importlib.resources.abc import Traversable
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from quiz.pack.findings import MOST
from quiz.pack.folders import MOST_ENTRIES
from quiz.pack.load import find_pack, load_library, load_pack
from quiz.pack.messages import Message
from tests.pack.copies import GOOD, Copy

PACK = "farm-work/pack.json"
LINKS = pytest.mark.skipif(os.name == "nt", reason="making links and pipes needs POSIX")


def kinds(copy: Copy) -> list[Message]:
    return [finding.kind for finding in copy.findings()]


OPTION = {"id": "a", "raise": ["nowhere", "nothing"]}
QUESTIONS = [{"id": f"q{n}", "type": "one", "options": [OPTION] * 20} for n in range(60)]
HEAD = {"format": 1, "id": "farm-work", "kind": "self-check", "version": 1, "date": "2026-11-24", "languages": ["en"]}

WHOLE_FILES: list[tuple[str, bytes, Message]] = [
    ("ten megabytes", b" " * 10_000_000, Message.FILE_TOO_LARGE),
    ("nested 100,000 deep", b"[" * 100_000, Message.NESTED),
    ("nested 65 deep", b"[" * 65 + b"]" * 65, Message.NESTED),
    ("nested 64 deep", b"[" * 64 + b"]" * 64, Message.NOT_OBJECT),
    ("brackets within a text", b'"' + b"[" * 100_000 + b'"', Message.NOT_OBJECT),
    ("quotes that never end", b'"' + b'\\"' * 999_990, Message.SYNTAX),
    ("quotes that never end, and a backslash", b'"' + b'\\"' * 999_990 + b"\\", Message.SYNTAX),
    ("a million quotes", b'"a' * 999_990, Message.SYNTAX),
    ("the same key 285,000 times", b"{" + b'"a":1,' * 285_000 + b'"a":1}', Message.KEY_TWICE),
    ("a million empty lists", b"[" + b"[]," * 600_000 + b"[]]", Message.NOT_OBJECT),
    ("a number of a million digits", b"1" * 1_000_000, Message.NUMBER),
    ("nothing", b"", Message.FILE_EMPTY),
    ("a byte-order mark and nothing", b"\xef\xbb\xbf", Message.FILE_EMPTY),
    ("UTF-16", '{"format": 1}'.encode("utf-16"), Message.UTF16),
    ("UTF-16, the other way round", b"\xfe\xff" + '{"format": 1}'.encode("utf-16-be"), Message.UTF16),
    ("Latin-1", '{"id": "café"}'.encode("latin-1"), Message.NOT_UTF8),
    ("an encoded half character", b'"\xed\xa0\x80"', Message.NOT_UTF8),
    ("a list", b"[]", Message.NOT_OBJECT),
    ("null", b"null", Message.NOT_OBJECT),
    ("a number", b"1", Message.NOT_OBJECT),
    ("a text", b'"pack"', Message.NOT_OBJECT),
    ("an object with nothing in it", b"{}", Message.KEY_MISSING),
    ("a comma too many", b'{"format": 1,}', Message.SYNTAX),
    ("40,000 unknown keys", json.dumps({f"key{n}": 1 for n in range(40_000)}).encode(), Message.MORE),
    (
        "300 sections",
        json.dumps({"sections": [{"id": "a", "questions": QUESTIONS[:1]}] * 300}).encode(),
        Message.TOO_MANY,
    ),
    ("a very long id", json.dumps({"id": "a-" * 900_000}).encode(), Message.TOO_LONG),
    ("a very long key", json.dumps({"a" * 1_900_000: 1}).encode(), Message.KEY_UNKNOWN),
    ("an id of 61 letters", json.dumps({"id": "a" * 61}).encode(), Message.TOO_LONG),
    ("a great number", json.dumps({"version": 10**9}).encode(), Message.TOO_GREAT),
    ("a time instead of a date", b'{"date": "2026-11-24T10:00:00"}', Message.FORM),
    (
        "thousands of questions",
        json.dumps({**HEAD, "sections": [{"id": f"s{n}", "questions": QUESTIONS} for n in range(20)]}).encode(),
        Message.QUESTIONS_TOO_MANY,
    ),
]


@pytest.mark.parametrize(("content", "kind"), [each[1:] for each in WHOLE_FILES], ids=[each[0] for each in WHOLE_FILES])
def test_a_hostile_file_is_one_of_the_findings_and_soon(content: bytes, kind: Message, copy: Copy) -> None:
    (copy.root / PACK).write_bytes(content)
    begin = time.perf_counter()
    library = load_library(copy.root)
    assert time.perf_counter() - begin < 5
    assert kind in {finding.kind for finding in library.findings if finding.file == PACK}
    assert list(library.packs) == ["bus-stop"]
    assert len(library.findings) < 4 * MOST


def test_a_list_of_faults_ends_somewhere(copy: Copy) -> None:
    copy.put("farm-work/text/en.json", "/texts", {f"question.k{n}.prompt": "x" for n in range(1000)})
    told = [finding for finding in copy.findings() if finding.file == "farm-work/text/en.json"]
    assert len(told) == MOST + 1
    assert told[-1].kind == Message.MORE


def test_a_condition_with_too_many_parts_is_refused(copy: Copy) -> None:
    parts = [{"all": [{"indicator": "hurried"}] * 50}] * 5
    copy.put("farm-work/rules.json", "/rules/0/when", {"all": parts})
    assert kinds(copy) == [Message.CONDITION_TOO_LARGE]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("</svg>", "<g/>" * 2000 + "</svg>", Message.PICTURE_ELEMENTS),
        ("</svg>", "<g>" * 24 + "</g>" * 24 + "</svg>", Message.PICTURE_NESTED),
        ("</svg>", "</svg>" + " " * 256_000, Message.FILE_TOO_LARGE),
    ],
)
def test_a_picture_too_large_is_refused(old: str, new: str, kind: Message, copy: Copy) -> None:
    copy.edit({"file": "bus-stop/pictures/bus.svg", "swap": [old, new]})
    assert kinds(copy) == [kind]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "latin-1"])
def test_a_picture_is_read_as_utf_8_only(encoding: str, copy: Copy) -> None:
    """Qt guesses encodings by rules of its own: what is checked must be what it will draw."""
    text = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>café</title></svg>'
    (copy.root / "bus-stop/pictures/bus.svg").write_bytes(text.encode(encoding))
    assert kinds(copy) == [Message.PICTURE_BROKEN]


def test_no_more_is_read_than_may_be_there(copy: Copy) -> None:
    os.truncate(copy.root / PACK, 100_000_000_000)
    assert [finding.kind for finding in load_library(copy.root).findings] == [Message.FILE_TOO_LARGE]


def test_nothing_in_a_file_reaches_the_terminal_as_it_is(copy: Copy) -> None:
    bad = "\x1b]0;owned\x07\u202e\n"
    copy.put(PACK, "/id", bad)
    copy.put(PACK, f"/{bad}", bad)
    copy.put("farm-work/rules.json", "/rules/0/when", {bad: bad})
    (copy.root / "farm-work" / "a\x1b[31m\n.txt").touch()
    lines = copy.lines()
    assert len(lines) > 4
    assert all(line.isprintable() for line in lines)
    assert any("a\\x1b[31m\\n.txt" in line for line in lines)


@LINKS
@pytest.mark.parametrize("name", [PACK, "farm-work/text/en.json", "bus-stop/pictures/bus.svg", "helplines.json"])
def test_a_link_is_not_followed(name: str, copy: Copy, tmp_path: Path) -> None:
    file = copy.root / name
    elsewhere = tmp_path / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)
    assert kinds(copy) == [Message.FILE_IS_LINK]


@LINKS
@pytest.mark.parametrize("name", ["farm-work", "farm-work/text", "bus-stop/pictures", "text"])
def test_a_folder_that_is_a_link_is_not_followed(name: str, copy: Copy, tmp_path: Path) -> None:
    folder = copy.root / name
    elsewhere = tmp_path / "elsewhere"
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere)
    assert kinds(copy)[0] == Message.FILE_IS_LINK
    assert copy.findings()[0].file == name
    assert {finding.kind for finding in copy.findings()} <= {Message.FILE_IS_LINK, Message.PACK_NAME}


@LINKS
def test_who_names_a_link_means_what_it_points_at(copy: Copy, tmp_path: Path) -> None:
    link = tmp_path / "mine"
    link.symlink_to(copy.root / "farm-work")
    assert find_pack(GOOD, str(link)).findings == ()


@LINKS
@pytest.mark.parametrize("name", [PACK, "farm-work/text/ru.json", "bus-stop/pictures/bus.svg"])
def test_a_pipe_does_not_hang_the_program(name: str, copy: Copy) -> None:
    (copy.root / name).unlink()
    os.mkfifo(copy.root / name)
    found = [finding for finding in copy.findings() if finding.file == name]
    assert [finding.kind for finding in found] == [Message.FILE_UNREADABLE]
    assert "no ordinary file" in str(found[0])


def test_a_folder_full_of_files_is_not_gone_through(copy: Copy) -> None:
    for number in range(MOST_ENTRIES + 1):
        (copy.root / "bus-stop" / "pictures" / f"{number}.txt").touch()
    assert Message.FOLDER_TOO_FULL in kinds(copy)
    assert len(kinds(copy)) < MOST_ENTRIES + 2


class Closed(Traversable):
    """A folder, and all within it, that the system does not let us see."""

    def __init__(self, name: str, known: bool) -> None:
        self._name = name
        self._known = known

    @property
    def name(self) -> str:
        return self._name

    def is_dir(self) -> bool:
        if not self._known:
            raise PermissionError(13, "Permission denied")
        return True

    def is_file(self) -> bool:
        raise PermissionError(13, "Permission denied")

    def iterdir(self) -> Any:
        raise PermissionError(13, "Permission denied")

    def joinpath(self, *descendants: Any) -> "Closed":
        return Closed(str(descendants[-1]), known=False)

    __truediv__ = joinpath

    def open(self, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    def read_bytes(self) -> bytes:
        raise PermissionError(13, "Permission denied")

    def read_text(self, encoding: str | None = None) -> str:
        raise PermissionError(13, "Permission denied")


class Endless(Closed):
    """A folder that never ends."""

    def iterdir(self) -> Any:
        return (Closed(f"file-{number:09}", known=False) for number in count())


def test_an_endless_folder_is_left_alone() -> None:
    found = load_library(Endless("questions", known=True)).findings
    assert Message.FOLDER_TOO_FULL in {finding.kind for finding in found}


def test_a_closed_folder_is_told() -> None:
    library = load_library(Closed("questions", known=True))
    assert [str(finding) for finding in library.findings] == [
        "sources.json:: cannot be read (permission denied); make it an ordinary file or folder that you may read",
        "questions:: cannot be read (permission denied); make it an ordinary file or folder that you may read",
    ]
    loaded = load_pack(Closed("farm-work", known=True), frozenset())
    assert loaded.pack is None
    assert {finding.kind for finding in loaded.findings} == {Message.FILE_UNREADABLE}
