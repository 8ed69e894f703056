"""Which characters a text may hold: all that a reader can see, and nothing that changes how the rest is read."""

import re
import unicodedata
from collections.abc import Iterator

from quiz.pack.findings import Finding, Where, found
from quiz.pack.messages import Message

MOST_MARKS = 4

_SPACES = str.maketrans(dict.fromkeys("\n\u00a0\u2007\u2009\u202f", " "))
"""The line break, and spaces of good typography, all seen as the space that they are."""

_BLANK = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\ufffc\U000e0100-\U000e01ef]"
)
"""Letters and marks that Unicode counts as printable and that show nothing."""

_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_PILE = re.compile(f"[{_MARKS}]{{{MOST_MARKS + 1}}}")
_LATIN, _CYRILLIC = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f", "\u0400-\u052f"
_MIXED = re.compile(f"[{_LATIN}{_CYRILLIC}]*(?:[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}])[{_LATIN}{_CYRILLIC}]*")
_ESCAPED = re.compile(r'\\[^"\\/]')
"""What a text of JSON may hold without showing it, once line breaks are taken out."""

_SEEN = frozenset("\n\r\t\u00a0\u2007\u2009\u202f")
_NOT_SEEN = re.compile(f"{_BLANK.pattern}|[{_MARKS}]")
_CYRILLIC_LETTER = re.compile(f"[{_CYRILLIC}]")
_BESIDE = re.compile(f"[{_LATIN}][{_CYRILLIC}]|[{_CYRILLIC}][{_LATIN}]")
_JOINERS = "\u200c\u200d"


def text_findings(file: str, where: Where, text: str, is_key: bool = False) -> Iterator[Finding]:
    """Find what a text may not hold.

    Refused are control, formatting, private and unassigned characters and halves of characters (but the line break, and
    the joiners between letters of scripts that need them), what shows nothing, letters with their accents apart, and
    more accents than any language has. Look-alikes, Cyrillic within a Latin word, are a warning.
    """
    if text.isascii() and text.isprintable():
        return
    if code := hidden(text):
        yield found(Message.KEY_CHARACTER if is_key else Message.CHARACTER, file, where, code=code)
    elif not unicodedata.is_normalized("NFC", text):
        yield found(Message.ACCENTS_APART, file, where)
    elif _PILE.search(text):
        yield found(Message.ACCENTS_PILED, file, where, most=MOST_MARKS)
    elif mixed := _MIXED.search(text):
        yield found(Message.ALPHABETS, file, where, word=mixed.group())


def harmless(source: str) -> bool:
    """Return whether ``text_findings`` has nothing to find in any text of a JSON source, as far as a quick look tells.

    False means that one has to look closer.
    """
    text = source.replace("\\n", " ")
    letters = "".join(frozenset(text) - _SEEN)
    return (
        letters.isprintable()
        and not _NOT_SEEN.search(letters)
        and not ("\\" in letters and _ESCAPED.search(text))
        and unicodedata.is_normalized("NFC", text)
        and not (_CYRILLIC_LETTER.search(letters) and _BESIDE.search(text))
    )


def hidden(text: str) -> str:
    """Return the code of the first character that may not stand in a text, such as ``U+202E``, or an empty string."""
    if text.translate(_SPACES).isprintable() and not _BLANK.search(text):
        return ""
    for place, character in enumerate(text):
        beside = (text[place - 1 : place], text[place + 1 : place + 2])
        if character in _JOINERS and all(_needs_joiners(letter) for letter in beside):
            continue
        if not character.translate(_SPACES).isprintable() or _BLANK.match(character):
            return f"U+{ord(character):04X}"
    return ""


def _needs_joiners(letter: str) -> bool:
    """Return whether it is a letter or mark of the scripts from Arabic to Mongolian, where joiners change spelling."""
    return "\u0600" <= letter < "\u1900" and unicodedata.category(letter)[0] in "LM"
