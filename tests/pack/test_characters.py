"""A text holds what a reader can see, and nothing that changes how the rest is read."""

import json
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quiz.pack.characters import harmless, hidden, text_findings
from quiz.pack.messages import Message

ROOT = Path(__file__).parent.parent.parent


def kinds(text: str) -> list[Message]:
    return [finding.kind for finding in text_findings("en.json", ("texts", "key"), text)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Plain words.",
        "Two paragraphs.\n\nOf text.",
        "«Никому не говорите» — сказал он.",
        "Не спешите.",
        "IT-компания, Wi-Fi и e-mail",
        "Ґрунт, їжа, ўсё, łódź, Ünye, café",
        "10 000 zł",
        "می\u200cخواهم",
        "क्\u200dष",
        "日本語、한국어, العربية, עברית",
        "➜ ✓ €",
    ],
)
def test_what_people_write_is_no_fault(text: str) -> None:
    assert kinds(text) == []


UNSEEN = [
    *"\x00\x07\t\r\x1b\x7f\x85\xad\u034f\u061c\u115f\u180e\u200b\u200e\u200f\u2028\u2029\u202a\u202e\u2060\u2066\u2069",
    *"\u2800\u3164\ud800\udfff\ue000\ufe0f\ufeff\uffa0\ufff9\ufffc\uffff\U000e0041\U000f0000\U0010ffff",
]


@pytest.mark.parametrize("character", UNSEEN)
def test_what_cannot_be_seen_is_refused_and_named(character: str) -> None:
    (found,) = text_findings("en.json", ("texts", "key"), f"Write{character}here")
    assert found.kind == Message.CHARACTER
    assert f"U+{ord(character):04X}" in found.message
    (found,) = text_findings("en.json", ("texts",), character, is_key=True)
    assert found.kind == Message.KEY_CHARACTER


@pytest.mark.parametrize(
    "text", ["a\u200cb", "\u200dab", "ab\u200d", "م\u200c", "\u200cم", "م\u200ca", "а\u200dб", "1\u200d2"]
)
def test_joiners_are_for_scripts_that_need_them(text: str) -> None:
    assert hidden(text) in ("U+200C", "U+200D")


def test_every_character_that_cannot_be_seen_is_refused() -> None:
    """Unicode's control, format, private, surrogate and unassigned characters, but the line break."""
    wrong = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
    passed = [
        code
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in wrong and not hidden(f"a{chr(code)}b")
    ]
    assert passed == [ord("\n")]


def test_accents() -> None:
    assert kinds("cafe\u0301") == [Message.ACCENTS_APART]
    assert kinds("x" + "\u0335" * 4) == []
    assert kinds("x" + "\u0335" * 5) == [Message.ACCENTS_PILED]


@pytest.mark.parametrize(("text", "word"), [("pаypal.com", "pаypal"), ("нет Бaнка", "Бaнка"), ("мир\nёlka", "ёlka")])
def test_a_look_alike_within_a_word_is_a_warning(text: str, word: str) -> None:
    (found,) = text_findings("en.json", (), text)
    assert found.kind == Message.ALPHABETS
    assert not found.is_error
    assert f"“{word}”" in found.message


@given(st.text(), st.booleans())
@example("e\u0301", False)
@example("\\", False)
@example("\\n", True)
@example("IT-компания\n\nДа", False)
@example("Pаypal", True)
@example("\u202e", True)
@example("\ud800", True)
def test_the_quick_look_never_overlooks_what_the_close_one_finds(text: str, escaped: bool) -> None:
    source = json.dumps({text: [text, ""], "key": text}, ensure_ascii=escaped, indent=1)
    if harmless(source):
        assert kinds(text) == []


def test_the_quick_look_is_enough_for_all_that_is_shipped() -> None:
    files = [file for file in (ROOT / "questions").rglob("*.json") if file.parent.name != "schema"]
    for file in files:
        assert harmless(file.read_text(encoding="utf-8")), file.name
