"""What pydantic finds is put in our words, and has the place at which an editor can show it."""

from typing import Annotated

from annotated_types import MultipleOf

from quiz.pack.base import File
from quiz.pack.messages import Message
from quiz.pack.models import PackFile, TextFile
from quiz.pack.shapes import MOST_ERRORS, shape


class Odd(File):
    """A file with a limit of a kind that no pack has."""

    number: Annotated[int, MultipleOf(2)] = 0


def test_a_limit_without_words_of_its_own_is_told_in_those_of_pydantic() -> None:
    made, findings = shape("odd.json", {"number": 3}, Odd)
    assert made is None
    assert [finding.kind for finding in findings] == [Message.VALUE]
    assert str(findings[0]) == (
        "odd.json:/number: 3 cannot be used (input should be a multiple of 2); write it in another way"
    )


def test_a_file_of_faults_is_not_mended() -> None:
    made, findings = shape("pack.json", {f"key{n}": n for n in range(MOST_ERRORS)}, PackFile)
    assert made is None
    assert findings[-1].kind == Message.MORE


def test_long_values_are_not_repeated() -> None:
    _, findings = shape("en.json", {"texts": list(range(99)), "review": {f"k{n}": n for n in range(99)}}, TextFile)
    by_pointer = {finding.pointer: finding.message for finding in findings}
    assert by_pointer["/texts"] == "a long list is not an object in { }"


def test_a_name_is_guessed_only_when_the_file_is_sound_with_it() -> None:
    """“when” for “wen” would do, but the value is no condition: then the key is left out, and is still missing."""
    data = {
        "levels": ["low", "high"],
        "indicators": [{"id": "a", "dimension": "control", "strength": "weak", "sources": ["s"], "source": 7}],
        "rules": [],
    }
    from quiz.pack.models import RulesFile

    made, findings = shape("rules.json", data, RulesFile)
    assert made is not None
    assert [finding.kind for finding in findings] == [Message.KEY_UNKNOWN]
