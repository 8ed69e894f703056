"""From bytes to data, within limits: nothing in a file can make this slow, large, or fail in an unexpected way."""

import json
import math
import os
import re
import stat
from collections import Counter
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from quiz.pack.characters import harmless, text_findings
from quiz.pack.findings import Finding, Where, found, limited
from quiz.pack.messages import Message

MOST_BYTES = 2_000_000
MOST_DEPTH = 64
MOST_DIGITS = 15

_SYNTAX = {
    "Expecting value": "a value is missing",
    "Expecting property name enclosed in double quotes": "a key in double quotes is missing, or a comma is too many,",
    "Expecting ':' delimiter": "a colon is missing",
    "Expecting ',' delimiter": "a comma or a closing bracket is missing",
    "Extra data": "something stands behind the end",
    "Unterminated string starting at": "a text has no closing quote; it begins",
    "Invalid control character at": "a line break or another control character stands in a text",
    "Illegal trailing comma before end of object": "a comma stands before the closing bracket",
    "Illegal trailing comma before end of array": "a comma stands before the closing bracket",
}
_TEXT = re.compile(r'"[^"\\]*+(?:\\.?[^"\\]*+)*+"?', re.DOTALL)
"""A text, closed or not. Never goes back, so that its time grows with the length only."""

_BRACKET = re.compile(r"[\[\]{}]")


def read_bytes(file: Traversable, name: str, most: int = MOST_BYTES) -> tuple[bytes | None, tuple[Finding, ...]]:
    """Return a file's bytes, or what keeps it from being read: missing, no ordinary file, a link, too large."""
    try:
        content = _ordinary(file, most) if isinstance(file, Path) else _member(file, most)
    except FileNotFoundError:
        return None, (found(Message.FILE_MISSING, name),)
    except IsADirectoryError:
        return None, (found(Message.FILE_IS_FOLDER, name),)
    except _LinkError:
        return None, (found(Message.FILE_IS_LINK, name),)
    except OSError as error:
        return None, (unreadable(name, error),)
    if len(content) > most:
        return None, (found(Message.FILE_TOO_LARGE, name, most=most // 1000),)
    return content, ()


def unreadable(name: str, error: OSError) -> Finding:
    """Return the finding for a file or folder that the system does not let us read."""
    return found(Message.FILE_UNREADABLE, name, why=(error.strerror or "input error").lower())


class _LinkError(OSError):
    """A link stands where a file should."""


def _ordinary(path: Path, most: int) -> bytes:
    """Return the bytes of an ordinary file; never follows a link, never waits on a pipe."""
    if path.is_symlink():
        raise _LinkError
    if path.is_dir():
        raise IsADirectoryError
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    with os.fdopen(handle, "rb", closefd=True) as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(0, "no ordinary file")
        return file.read(most + 1)


def _member(file: Traversable, most: int) -> bytes:
    """Return the bytes of a file within an archive; damage there shows as seven kinds of exception."""
    try:
        if file.is_dir():
            raise IsADirectoryError
        if not file.is_file():
            raise FileNotFoundError
        with file.open("rb") as opened:
            return opened.read(most + 1)
    except OSError:
        raise
    except Exception as error:
        raise OSError(0, "damaged archive") from error


def parse(name: str, content: bytes) -> tuple[Any, tuple[Finding, ...]]:
    """Return what a JSON file holds, and what is wrong with it as JSON; data is None when it cannot be used at all."""
    text, refused = _decoded(name, content)
    if refused is not None:
        return None, (refused,)
    making = _Making()
    try:
        data = making.data(text)
    except json.JSONDecodeError as error:
        why = _SYNTAX.get(error.msg, error.msg.lower())
        return None, (found(Message.SYNTAX, name, why=why, line=error.lineno, column=error.colno),)
    if harmless(text) and not making.odd:
        return data, ()
    return data, tuple(limited(_values(name, data), name))


def _decoded(name: str, content: bytes) -> tuple[str, Finding | None]:
    """Return the text in a file's bytes, and why it is not even parsed."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "", found(Message.UTF16, name)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", found(Message.NOT_UTF8, name, byte=error.start + 1)
    if not text.strip():
        return "", found(Message.FILE_EMPTY, name)
    if _depth(text) > MOST_DEPTH:
        return "", found(Message.NESTED, name, most=MOST_DEPTH)
    return text, None


def _depth(text: str) -> int:
    """Return how deep brackets are nested, without parsing: at most ``MOST_DEPTH`` + 1."""
    depth = deepest = 0
    for bracket in _BRACKET.findall(_TEXT.sub("", text)):
        if bracket in "]}":
            depth -= 1
            continue
        depth += 1
        deepest = max(deepest, depth)
        if deepest > MOST_DEPTH:
            break
    return deepest


class _Twice(dict[str, Any]):
    """An object in which keys stood twice, and which."""

    twice: tuple[str, ...] = ()


class _Unusable(float):
    """A number that JSON does not have, or that nothing here can need."""

    def __new__(cls, text: str) -> "_Unusable":
        made = super().__new__(cls, "nan")
        made.text = text
        return made

    text: str


class _Making:
    """Makes data from JSON; ``odd`` when there is a key twice or an unusable number in it."""

    def __init__(self) -> None:
        self.odd = False

    def data(self, text: str) -> Any:
        return json.loads(
            text,
            object_pairs_hook=self._object,
            parse_constant=self._unusable,
            parse_float=self._float,
            parse_int=self._int,
        )

    def _object(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) == len(pairs):
            return made
        self.odd = True
        marked = _Twice(made)
        marked.twice = tuple(key for key, times in Counter(key for key, _ in pairs).items() if times > 1)
        return marked

    def _float(self, text: str) -> float:
        number = float(text)
        return number if math.isfinite(number) else self._unusable(text)

    def _int(self, text: str) -> float:
        return int(text) if len(text) <= MOST_DIGITS else self._unusable(text)

    def _unusable(self, text: str) -> _Unusable:
        self.odd = True
        return _Unusable(text)


def walk(data: Any, where: Where = ()) -> Iterator[tuple[Where, Any]]:
    """Yield everything in data with the way to it."""
    yield where, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from walk(value, (*where, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from walk(value, (*where, place))


def _values(name: str, data: Any) -> Iterator[Finding]:
    """Find keys that stand twice, unusable numbers, and characters that must not stand in texts and keys."""
    for where, value in walk(data):
        if isinstance(value, str):
            yield from text_findings(name, where, value)
        elif isinstance(value, _Unusable):
            yield found(Message.NUMBER, name, where, seen=value.text)
        elif isinstance(value, dict):
            if isinstance(value, _Twice):
                yield from (found(Message.KEY_TWICE, name, (*where, key)) for key in value.twice)
            for key in value:
                yield from text_findings(name, (*where, key), key, is_key=True)
