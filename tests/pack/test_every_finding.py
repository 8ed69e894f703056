"""``tests/packs/bad/edits.json``: each entry spoils the good packs in one way and says what is found then.

Edits *put* or *take* a value at a JSON pointer, *swap* one piece of text for another, *write* or *delete* a file.
"""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from quiz.authoring.check import check
from quiz.authoring.schemas import schemas
from quiz.pack.faults import FORMS
from quiz.pack.messages import Message
from tests.pack.copies import PACKS, TODAY, Copy

CASES: list[dict[str, Any]] = json.loads((PACKS / "bad" / "edits.json").read_text(encoding="utf-8"))

ELSEWHERE = {
    "FILE_IS_LINK",
    "FILE_UNREADABLE",
    "FILE_TOO_LARGE",
    "FOLDER_IS_FILE",
    "FOLDER_TOO_FULL",
    "PACK_UNKNOWN",
    "PACKS_NONE",
    "UTF16",
    "NOT_UTF8",
    "NESTED",
    "MORE",
    "NUMBERS_UNCHECKED",
    "TOO_LONG",
    "TOO_MANY",
    "TOO_GREAT",
    "VALUE",
    "QUESTIONS_TOO_MANY",
    "PICTURE_ELEMENTS",
    "PICTURE_NESTED",
}
"""Kinds of findings whose files are too large or too odd to be written down; each has a test of its own."""


@pytest.mark.parametrize("case", CASES, ids=[case["what"] for case in CASES])
def test_what_is_wrong_is_told(case: dict[str, Any], copy: Copy) -> None:
    for edit in case["edits"]:
        copy.edit(edit)
    assert copy.lines() == case["findings"]


def test_every_kind_of_finding_has_a_case(tmp_path: Path) -> None:
    kinds = set()
    for number, case in enumerate(CASES):
        copy = Copy(tmp_path / str(number))
        for edit in case["edits"]:
            copy.edit(edit)
        kinds |= {finding.kind.name for finding in copy.findings()}
    assert set(Message.__members__) - kinds == ELSEWHERE
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    assert [name for name in ELSEWHERE if f"Message.{name}" not in tests] == []


def test_many_faults_are_told_in_one_run() -> None:
    """An unknown key, ids that stand twice, what is not there, a rule that the grammar forbids, texts: all at once."""
    expected = (PACKS / "bad" / "many-faults.txt").read_text(encoding="utf-8").splitlines()
    findings = check(PACKS / "good", (str(PACKS / "bad" / "many-faults"),), TODAY)
    assert [str(finding) for finding in findings] == expected


@pytest.mark.parametrize("message", Message)
def test_a_message_says_what_is_wrong_and_what_to_do_in_one_line(message: Message) -> None:
    for part in (message.wrong, message.fix):
        assert part
        assert part.strip() == part
        assert not part.endswith(".")
        assert "\n" not in part
        assert "; " not in part


def test_every_form_that_a_text_must_have_is_put_in_words() -> None:
    text = "".join(schemas().values())
    patterns = {json.loads(found) for found in re.findall(r'"pattern": ("(?:[^"\\]|\\.)*")', text)}
    keys = {json.loads(found) for found in re.findall(r'"patternProperties": {\s*("(?:[^"\\]|\\.)*")', text)}
    assert patterns | keys == set(FORMS)
