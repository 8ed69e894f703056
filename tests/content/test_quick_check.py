"""The quick check: eight to ten questions for anybody, in the words of the whole one, which takes its answers over."""

import itertools
import json
from pathlib import Path

import pytest

from quiz.engine.interview import carry_on, start, visible
from quiz.engine.program import compiled
from quiz.pack.load import load_library
from quiz.pack.pack import Pack
from quiz.resources import data
from tools.quick_check import made

TEXT = Path(__file__).parent.parent.parent / "questions" / "text"


@pytest.fixture(scope="module")
def packs() -> dict[str, Pack]:
    return dict(load_library(data("questions")).packs)


@pytest.mark.parametrize(
    ("stage", "age"),
    [*itertools.product(("home", "way", "there", "unknown", None), ("adult", "under-18", "unknown", None))],
)
def test_nobody_is_asked_fewer_than_eight_or_more_than_ten(packs: dict[str, Pack], stage: str, age: str) -> None:
    answers = {name: (given,) for name, given in (("stage", stage), ("age", age)) if given}
    asked, _ = visible(compiled(packs["quick-check"]), answers)
    assert 8 <= len(asked) <= 10


def test_it_is_current() -> None:
    for file, content in made().items():
        assert file.read_text(encoding="utf-8") == content, f"{file.name}: run make quick-check"


def test_the_whole_check_takes_over_what_both_ask(packs: dict[str, Pack]) -> None:
    quick, whole = packs["quick-check"], packs["job-offer"]
    assert quick.continues == whole.id
    interview = start(quick)
    while not interview.done:
        question = interview.question
        interview = interview.answer("PL") if question.type == "country" else interview.answer(question.options[0].id)
    longer = carry_on(whole, interview.answers)
    assert longer.answers == interview.answers
    shown = []
    while not longer.done:
        shown.append(longer.current)
        longer = longer.skip()
    assert not set(shown) & set(interview.answers)
    assert len(shown) >= 8


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_figures_that_the_project_began_with_are_told(language: str) -> None:
    texts = json.loads((TEXT / f"{language}.json").read_text(encoding="utf-8"))["texts"]
    told = " ".join(text for key, text in texts.items() if key.startswith("fact.")).replace(",", "").replace(" ", "")
    for figure in ("5605", "4973", "690", "1751", "132", "11", "55"):
        assert figure in told, figure
