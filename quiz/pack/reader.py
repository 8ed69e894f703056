"""From bytes to data, within limits: nothing in a file can make this slow, large, or fail in an unexpected way."""

import json
import os
import re
import stat
import unicodedata
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from quiz.pack.findings import Finding, Part, pointer, shown

MOST_BYTES = 2_000_000
MOST_DEPTH = 64

HIDDEN = frozenset("\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff") | frozenset(
    chr(code) for code in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0080))
)
"""Characters that cannot be seen and change how others are read."""


def read_bytes(file: Traversable, name: str, most: int = MOST_BYTES) -> tuple[bytes | None, tuple[Finding, ...]]:
    """Return a file's bytes, or what keeps it from being read: missing, no ordinary file, a link, too large."""
    try:
        content = _ordinary(file, most) if isinstance(file, Path) else _member(file, most)
    except FileNotFoundError:
        return None, (Finding(name, "", "the file is missing", "add it"),)
    except IsADirectoryError:
        return None, (Finding(name, "", "is a folder", "put a file in its place"),)
    except OSError as error:
        why = (error.strerror or "input error").lower()
        return None, (Finding(name, "", f"cannot be read ({why})", "make it an ordinary file that can be read"),)
    if len(content) > most:
        return None, (Finding(name, "", f"is larger than {most // 1_000_000 or 1} MB", "make it smaller"),)
    return content, ()


def _ordinary(path: Path, most: int) -> bytes:
    """Return the bytes of an ordinary file; never follows a link, never waits on a pipe."""
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags)
    with os.fdopen(handle, "rb", closefd=True) as file:
        mode = os.fstat(handle).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError
        if not stat.S_ISREG(mode):
            raise OSError(0, "no ordinary file")
        return file.read(most + 1)


def _member(file: Traversable, most: int) -> bytes:
    if not file.is_file():
        raise FileNotFoundError
    with file.open("rb") as opened:
        return opened.read(most + 1)


def parse(name: str, content: bytes) -> tuple[Any, tuple[Finding, ...]]:
    """Return what a JSON file holds, and what is wrong with it as JSON; data is None when it cannot be used at all."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = f"byte {error.start + 1}"
        return None, (Finding(name, "", f"is not UTF-8 ({where})", "save it as UTF-8"),)
    if _depth(text) > MOST_DEPTH:
        return None, (Finding(name, "", f"is nested deeper than {MOST_DEPTH} levels", "make it flatter"),)
    duplicates: list[_Object] = []
    try:
        data = json.loads(text, object_pairs_hook=lambda pairs: _object(pairs, duplicates), parse_constant=_refuse)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        return None, (Finding(name, "", f"is not JSON: {error.msg.lower()} at {where}", "mend it there"),)
    except ValueError as error:
        return None, (Finding(name, "", f"holds a number that JSON does not have ({shown(str(error))})", "mend it"),)
    findings = (*_duplicates(name, data, duplicates), *_texts(name, data))
    return data, findings


class _Object(dict[str, Any]):
    """An object in which a key stood twice; ``twice`` names them."""

    twice: tuple[str, ...] = ()


def _object(pairs: list[tuple[str, Any]], duplicates: list[_Object]) -> dict[str, Any]:
    made = _Object(pairs)
    if len(made) != len(pairs):
        names = [key for key, _ in pairs]
        made.twice = tuple(dict.fromkeys(key for key in names if names.count(key) > 1))
        duplicates.append(made)
        return made
    return dict(pairs)


def _refuse(constant: str) -> Any:
    raise ValueError(constant)


def _depth(text: str) -> int:
    """Return how deep brackets are nested, without parsing: at most ``MOST_DEPTH`` + 1."""
    depth = deepest = 0
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', text, re.DOTALL):
        match token.group():
            case "[" | "{":
                depth += 1
                deepest = max(deepest, depth)
                if deepest > MOST_DEPTH:
                    return deepest
            case "]" | "}":
                depth -= 1
    return deepest


def walk(data: Any, path: tuple[Part, ...] = ()) -> Iterator[tuple[tuple[Part, ...], Any]]:
    """Yield everything in data with the way to it."""
    yield path, data
    if isinstance(data, dict):
        for key, value in data.items():
            yield from walk(value, (*path, key))
    elif isinstance(data, list):
        for place, value in enumerate(data):
            yield from walk(value, (*path, place))


def _duplicates(name: str, data: Any, duplicates: list[_Object]) -> Iterator[Finding]:
    if not duplicates:
        return
    for path, value in walk(data):
        if isinstance(value, _Object):
            for key in value.twice:
                yield Finding(name, pointer(*path, key), "the key stands twice in its object", "keep one")


def _texts(name: str, data: Any) -> Iterator[Finding]:
    """Find characters that must not stand in a pack, in texts and in keys."""
    for path, value in walk(data):
        if isinstance(value, str) and (wrong := bad_character(value)):
            yield Finding(name, pointer(*path), f"holds {wrong}", "take the character out")
        if isinstance(value, dict):
            for key in value:
                if wrong := bad_character(key):
                    yield Finding(name, pointer(*path, key), f"its name holds {wrong}", "take the character out")


def bad_character(text: str) -> str:
    """Return the first character that a text may not hold, in words, or an empty string.

    Refused are control characters (but the line break), half characters (surrogates), private and unassigned ones, and
    those that hide or turn the direction of what is read.
    """
    if text.isascii() and text.isprintable():
        return ""
    for character in text:
        if character in HIDDEN or (character != "\n" and unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn")):
            return f"the character U+{ord(character):04X}"
    if not unicodedata.is_normalized("NFC", text):
        return "letters and accents apart (not NFC)"
    return ""
