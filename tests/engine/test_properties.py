"""What holds for every pack and all answers."""

import json
from collections.abc import Mapping
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.engine.answers import read_answers
from quiz.engine.assessment import Assessment, assess
from quiz.engine.program import compiled
from quiz.pack.conditions import AnswerIn
from quiz.pack.models import Option
from quiz.pack.pack import Pack
from tests.engine import reference
from tests.engine.making import good_directory, good_packs
from tests.engine.strategies import DIRECTORY, answered, answers, packs, thorough

Answered = tuple[Pack, dict[str, tuple[str, ...]]]


def rank(pack: Pack, result: Assessment) -> tuple[int, int]:
    return pack.levels.index(result.level), pack.levels.index(result.could_be)


def raising(pack: Pack, question: str, option: str, *signs: str) -> Pack:
    """Return the pack, with one option raising further signs."""

    def mended(old: Option) -> Option:
        return old.model_copy(update={"raises": (*old.raises, *signs)})

    sections = tuple(
        section.model_copy(
            update={
                "questions": tuple(
                    each.model_copy(
                        update={"options": tuple(mended(old) if old.id == option else old for old in each.options)}
                    )
                    if each.id == question
                    else each
                    for each in section.questions
                )
            }
        )
        for section in pack.sections
    )
    return replace(pack, sections=sections)


@given(answered())
@thorough(250)
def test_the_engine_agrees_with_the_reference(given_: Answered) -> None:
    pack, given = given_
    expected = json.dumps(reference.assess(pack, DIRECTORY, given), ensure_ascii=False, indent=2)
    assert assess(pack, DIRECTORY, given).as_json() == expected


@pytest.mark.parametrize("name", ["farm-work", "bus-stop"])
@given(data=st.data())
@thorough(40)
def test_the_engine_agrees_with_the_reference_on_good_packs(name: str, data: st.DataObject) -> None:
    pack = good_packs()[name]
    given = data.draw(answers(pack))
    assert json.loads(assess(pack, good_directory(), given).as_json()) == reference.assess(
        pack, good_directory(), given
    )


@given(answered())
@thorough(40)
def test_random_answers_are_such_as_the_command_accepts(given_: Answered) -> None:
    pack, given = given_
    sheet = {name: choices[0] if len(choices) == 1 else list(choices) for name, choices in given.items()}
    assert read_answers(pack, sheet) == given


@given(pack=packs(), data=st.data())
@thorough(60)
def test_p6_a_further_sign_never_lowers_a_level(pack: Pack, data: st.DataObject) -> None:
    """Whatever the facts, and however the signs came to be raised."""
    program = compiled(pack)
    facts = {name: frozenset(given) for name, given in data.draw(answers(pack)).items()}
    everything = (1 << len(pack.indicators)) - 1
    raised = data.draw(st.integers(0, everything))
    assert program.rank(raised, facts) <= program.rank(raised | data.draw(st.integers(0, everything)), facts)


@given(given_=answered(), data=st.data())
@thorough(80)
def test_p6_an_answer_that_raises_a_further_sign_never_lowers_the_result(given_: Answered, data: st.DataObject) -> None:
    """From end to end: the same answers, one of them now raising one sign more."""
    pack, given = given_
    facts = {question.id for question in pack.questions if question.is_fact}
    chosen = [(name, choice) for name, choices in given.items() for choice in choices if name not in facts]
    assume(chosen)
    question, option = data.draw(st.sampled_from(chosen))
    sign = data.draw(st.sampled_from(pack.indicators)).id
    before = assess(pack, DIRECTORY, given)
    worse = raising(pack, question, option, sign)
    after = assess(worse, DIRECTORY, given)
    assert rank(pack, before)[0] <= rank(pack, after)[0]
    assert rank(pack, before)[1] <= rank(pack, after)[1]
    assert set(before.advice) <= set(after.advice)
    assert {reason.indicator for reason in before.reasons} <= {reason.indicator for reason in after.reasons}


@given(answered())
@thorough(60)
def test_the_level_never_exceeds_what_it_could_be(given_: Answered) -> None:
    pack, given = given_
    result = assess(pack, DIRECTORY, given)
    level, could_be = rank(pack, result)
    assert level <= could_be
    for unknown in result.unknowns:
        assert level <= pack.levels.index(unknown.would_be) <= could_be


@given(given_=answered(), data=st.data())
@thorough(80)
def test_p5_not_knowing_covers_whatever_the_unknown_turns_out_to_be(given_: Answered, data: st.DataObject) -> None:
    """Any of what the unknown and skipped questions may mean may come true: it could be at least as bad."""
    pack, given = given_
    questions, facts = reference.asked(pack, given)
    raised = set(reference.raisers(pack, questions, given))
    open_ = sorted(set().union(*(reference.possible(question, given) for question in questions)))
    true = data.draw(st.sets(st.sampled_from(open_))) if open_ else set()
    result = assess(pack, DIRECTORY, given)
    assert reference.rank(pack, raised | true, facts) <= pack.levels.index(result.could_be)


def gates(pack: Pack) -> set[str]:
    """The questions that other questions, rules or steps depend on."""
    found: set[str] = set()

    def look(condition: object) -> None:
        if isinstance(condition, AnswerIn):
            found.add(condition.answer)
        for part in chain(getattr(condition, "all", ()), getattr(condition, "any", ())):
            look(part)
        if hasattr(condition, "not_"):
            look(condition.not_)

    for question in pack.questions:
        look(question.ask_if)
    for when in (*(rule.when for rule in pack.rules), *(step.when for step in pack.advice)):
        look(when)
    return found


@given(given_=answered(), data=st.data())
@thorough(80)
def test_p5_skipping_covers_every_answer(given_: Answered, data: st.DataObject) -> None:
    """Whatever a person then answers instead of skipping: the result had said that it could be so."""
    pack, given = given_
    free = [question for question in pack.questions if question.id not in gates(pack)]
    assume(free)
    question = data.draw(st.sampled_from(free))
    skipped = {name: choices for name, choices in given.items() if name != question.id}
    before = assess(pack, DIRECTORY, skipped)
    for option in question.options:
        after = assess(pack, DIRECTORY, {**skipped, question.id: (option.id,)})
        assert rank(pack, after)[0] <= rank(pack, before)[1]


@given(answered())
@thorough(80)
def test_p5_not_knowing_is_never_less_than_nothing(given_: Answered) -> None:
    """Where an answer could raise a sign, the one who does not know is told so."""
    pack, given = given_
    for question in pack.questions:
        unknown = next(option.id for option in question.options if option.unknown)
        result = assess(pack, DIRECTORY, {**given, question.id: (unknown,)})
        if question.id in result.asked and any(option.raises for option in question.options):
            assert question.id in [each.question for each in result.unknowns]


@given(answered())
@thorough(80)
def test_p3_a_headline_gives_no_comfort_where_it_could_be_serious(given_: Answered) -> None:
    pack, given = given_
    result = assess(pack, DIRECTORY, given)
    grave = result.could_be in ("serious", "stop")
    expected = "not-enough-known" if result.level == "none-found" and grave else result.level
    assert result.headline == expected


@given(answered())
@thorough(40)
def test_p4_every_reason_names_its_answers_and_its_sources(given_: Answered) -> None:
    pack, given = given_
    options = {(question.id, option.id): option for question in pack.questions for option in question.options}
    for reason in assess(pack, DIRECTORY, given).reasons:
        assert reason.answers and reason.sources
        for chosen in reason.answers:
            assert chosen.option in given[chosen.question]
            assert reason.indicator in options[chosen.question, chosen.option].raises


@given(answered())
@thorough(40)
def test_p7_help_is_never_empty(given_: Answered) -> None:
    pack, given = given_
    helplines = assess(pack, DIRECTORY, given).helplines
    assert helplines
    assert {"anywhere", "pl-emergency"} & set(helplines), "an emergency number"
    assert len(set(helplines)) == len(helplines)


@given(answered())
@thorough(40)
def test_there_is_a_step_for_every_raised_sign(given_: Answered) -> None:
    pack, given = given_
    result = assess(pack, DIRECTORY, given)
    assert result.advice or not result.reasons
    shown = {step.id: step.priority for step in pack.advice}
    assert [shown[step] for step in result.advice] == sorted(shown[step] for step in result.advice)


@given(given_=answered(), data=st.data())
@thorough(60)
def test_the_order_of_answering_does_not_matter(given_: Answered, data: st.DataObject) -> None:
    """Neither of the questions nor of the options of one question."""
    pack, given = given_
    shuffled: Mapping[str, tuple[str, ...]] = {
        name: tuple(data.draw(st.permutations(given[name]))) for name in data.draw(st.permutations(sorted(given)))
    }
    assert assess(pack, DIRECTORY, shuffled).as_json() == assess(pack, DIRECTORY, given).as_json()


@given(answered())
@thorough(60)
def test_hidden_answers_count_for_nothing(given_: Answered) -> None:
    pack, given = given_
    result = assess(pack, DIRECTORY, given)
    shown = {name: choices for name, choices in given.items() if name in result.asked}
    assert assess(pack, DIRECTORY, shown).as_json() == result.as_json()


@given(answered())
@thorough(40)
def test_equal_input_gives_equal_bytes(given_: Answered) -> None:
    """Also for a pack that was read a second time, and compiled anew."""
    pack, given = given_
    again = replace(pack)
    assert again is not pack
    assert assess(again, DIRECTORY, dict(given)).as_json() == assess(pack, DIRECTORY, given).as_json()
