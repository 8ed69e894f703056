"""A sheet of answers is read whole, or every fault in it is named, each in one line."""

from typing import Any

import pytest

from quiz.engine.answers import MOST, AnswersError, read_answers
from tests.engine.making import good_packs

FARM = good_packs()["farm-work"]


def problems(sheet: Any) -> list[str]:
    with pytest.raises(AnswersError) as refused:
        read_answers(FARM, sheet)
    assert str(refused.value) == "\n".join(refused.value.problems)
    return refused.value.problems


def test_one_choice_or_several_or_a_country() -> None:
    sheet = {"stage": "home", "country-now": ["BY"], "country-to": "unknown", "pressure": ["secret", "hurry"]}
    assert read_answers(FARM, sheet) == {
        "stage": ("home",),
        "country-now": ("BY",),
        "country-to": ("unknown",),
        "pressure": ("secret", "hurry"),
    }
    assert read_answers(FARM, {}) == {}


@pytest.mark.parametrize("sheet", [None, [], "stage", 1, [["stage", "home"]]])
def test_a_sheet_that_is_no_object(sheet: Any) -> None:
    assert problems(sheet) == ['answers: not an object; write {"question": "option", …}']


@pytest.mark.parametrize("value", [None, 1, True, [], {}, {"home": True}, ["home", 1], [["home"]]])
def test_an_answer_that_is_no_option(value: Any) -> None:
    what = "not an option; write one option's id, or a list of them, or leave the question out"
    assert problems({"stage": value}) == [f"answers/stage: {what}"]


@pytest.mark.parametrize(
    ("question", "value", "problem"),
    [
        ("stage", "hone", "'hone' is no option of the question; did you mean 'home'?"),
        ("stage", "", "'' is no option of the question"),
        ("stage", "PL", "'PL' is no option of the question"),
        ("stage", ["home", "there"], "takes one answer only; keep one"),
        ("pressure", ["hurry", "zzz"], "'zzz' is no option of the question"),
        ("pressure", ["hurry", "hurry"], "an option stands there twice; keep one"),
        ("pressure", ["hurry", "none"], "“none of these” excludes the other options; keep one or the others"),
        ("country-now", "XX", "'XX' is neither an ISO 3166 code nor an option"),
        ("country-now", "pl", "'pl' is neither an ISO 3166 code nor an option"),
        ("country-now", "unknow", "'unknow' is neither an ISO 3166 code nor an option; did you mean 'unknown'?"),
        ("country-now", ["PL", "BY"], "takes one answer only; keep one"),
    ],
)
def test_an_answer_that_its_question_cannot_have(question: str, value: Any, problem: str) -> None:
    assert problems({question: value}) == [f"answers/{question}: {problem}"]


def test_every_fault_is_named_at_once() -> None:
    assert problems({"stages": "home", "contract": "read", "pressure": ["none", "hurry"], "zzz": "home"}) == [
        "answers/'stages': the pack 'farm-work' has no such question; did you mean 'stage'?",
        "answers/pressure: “none of these” excludes the other options; keep one or the others",
        "answers/'zzz': the pack 'farm-work' has no such question",
    ]


def test_each_problem_is_one_printable_line_however_odd_the_sheet() -> None:
    for name in ("a\nb", "\x1b[31m", "\u202eabc", "\ud800", "x" * 100_000):
        for sheet in ({name: "home"}, {"stage": name}):
            (line,) = problems(sheet)
            assert line.isprintable()
            assert len(line) < 200


@pytest.mark.parametrize("count", [MOST, MOST + 1, 20_000])
def test_a_sheet_of_faults_ends_soon(count: int) -> None:
    told = problems({f"stage-{number}": "home" for number in range(count)})
    assert len(told) == min(count, MOST + 1)
    assert ("there is more to find" in told[-1]) is (count > MOST)
