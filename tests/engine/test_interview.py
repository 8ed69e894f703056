"""One run through a pack: where one is, what comes next, and how many questions are left."""

import itertools
import json

import pytest
from pydantic import TypeAdapter

from quiz.engine.assessment import assess
from quiz.engine.interview import Interview, carry_on, start
from quiz.engine.program import Partial, ask_condition
from quiz.pack.conditions import AskCondition
from quiz.pack.pack import Pack
from tests.engine.making import Json, ask, good_directory, made, small, yes

BRANCHES = small(
    ask("job"),
    ask("agent"),
    ask("agent-fee", yes("agent")),
    ask("agent-loan", yes("agent-fee")),
    ask("travel"),
)
"""Two questions that stand behind one another, and three that are always asked."""


def at(pack: Pack, *choices: str | None) -> Interview:
    """Return an interview after these answers; None skips."""
    interview = start(pack)
    for choice in choices:
        interview = interview.skip() if choice is None else interview.answer(choice)
    return interview


def test_an_interview_begins_at_the_first_question() -> None:
    interview = start(BRANCHES)
    assert (interview.current, interview.done, interview.chosen) == ("job", False, ())
    assert interview.question is BRANCHES.questions[0]
    assert interview.asked == ("job", "agent", "travel")


def test_the_next_question_is_the_next_one_that_is_asked() -> None:
    assert at(BRANCHES, "no", "no").current == "travel"
    assert at(BRANCHES, "no", None).current == "travel"
    assert at(BRANCHES, "no", "yes").current == "agent-fee"
    assert at(BRANCHES, "no", "yes", "yes").current == "agent-loan"


def test_after_the_last_question_comes_the_result() -> None:
    interview = at(BRANCHES, "no", "no", "no")
    assert interview.done
    assert interview.chosen == ()
    with pytest.raises(LookupError, match="at its result"):
        _ = interview.question
    with pytest.raises(LookupError, match="at its result"):
        interview.answer("yes")
    with pytest.raises(LookupError, match="at its result"):
        interview.skip()


def test_an_interview_is_a_value_that_no_step_changes() -> None:
    before = start(BRANCHES)
    after = before.answer("yes")
    assert before == start(BRANCHES)
    assert dict(after.answers) == {"job": ("yes",)}
    with pytest.raises(TypeError):
        after.answers["job"] = ("no",)  # type: ignore[index]


def test_back_at_the_first_question_stays() -> None:
    assert start(BRANCHES).back() == start(BRANCHES)


def test_back_shows_what_was_answered() -> None:
    interview = at(BRANCHES, "yes", "no").back()
    assert (interview.current, interview.chosen) == ("agent", ("no",))
    assert at(BRANCHES, "no", "no", "no").back().current == "travel"


def test_skipping_forgets_the_answer() -> None:
    interview = at(BRANCHES, "yes").back().skip()
    assert dict(interview.answers) == {}


def test_no_choice_counts_like_skipping() -> None:
    pack, directory = BRANCHES, good_directory()
    assert assess(pack, directory, start(pack).answer().answers) == assess(pack, directory, start(pack).skip().answers)


def test_what_a_change_of_mind_hides_is_there_again_when_its_question_comes_back() -> None:
    result = at(BRANCHES, "no", "yes", "yes", "no", "no")
    hidden = result.change("agent").answer("no")
    assert hidden.done
    assert hidden.asked == ("job", "agent", "travel")
    again = hidden.change("agent").answer("yes")
    assert again.done, "all that comes back has been answered"
    assert again.asked == ("job", "agent", "agent-fee", "agent-loan", "travel")
    assert again.answers == result.answers


def test_a_change_asks_only_what_is_new_and_back_leads_the_same_way() -> None:
    changing = at(BRANCHES, "no", "no", "no").change("job").answer("yes")
    assert changing.done, "nothing new is to be asked"
    agent = changing.change("agent")
    fee = agent.answer("yes")
    loan = fee.answer("yes")
    assert [each.current for each in (agent, fee, loan)] == ["agent", "agent-fee", "agent-loan"]
    assert loan.answer("no").done
    assert [loan.back().current, loan.back().back().current] == ["agent-fee", "agent"]
    assert loan.back().back().back().done
    assert loan.back().back().answer("no").done


def test_back_from_a_change_is_the_result_also_at_the_first_question() -> None:
    result = at(BRANCHES, "no", "no", "no")
    assert result.change("job").back() == result
    assert result.change("travel").back() == result


def test_only_the_result_offers_to_change_and_only_what_is_asked() -> None:
    with pytest.raises(LookupError, match="not at its result"):
        start(BRANCHES).change("job")
    with pytest.raises(LookupError, match="'agent-fee' is not asked"):
        at(BRANCHES, "no", "no", "no").change("agent-fee")
    with pytest.raises(LookupError, match="'agent-fee' is not asked"):
        start(BRANCHES).open("agent-fee")


def test_finishing_early_counts_the_rest_as_skipped() -> None:
    stopped = at(BRANCHES, "no").finish()
    assert stopped.done
    assert stopped.back() == at(BRANCHES, "no").finish().finish().back(), "finishing again changes nothing"
    assert stopped.back().current == "agent", "back is where one stopped"
    assert stopped.change("job").answer("yes").done, "one change leads straight back"
    assert stopped.change("job").answer("yes").back().current == "agent"
    assert stopped.change("agent").answer("yes").current == "agent-fee", "but what is new is asked"
    assert stopped.change("agent").finish().back().current == "agent"


def test_whoever_goes_on_after_stopping_comes_back_to_the_last_question() -> None:
    on = at(BRANCHES, "no").finish().back().answer("no").answer("no")
    assert on.done
    assert on.back().current == "travel"


def test_where_one_stopped_may_be_hidden_by_then() -> None:
    stopped = at(BRANCHES, "no", "yes").finish()
    assert stopped.back().current == "agent-fee"
    assert stopped.change("agent").answer("no").back().current == "travel"


def test_opening_a_question_goes_on_from_there() -> None:
    interview = start(BRANCHES).open("agent")
    assert (interview.current, interview.back().current, interview.left()) == ("agent", "job", (1, 3))
    assert interview.answer("no").current == "travel"
    assert interview.answer("no").answer("no").done


def test_the_start_of_a_section_is_its_first_question_that_is_asked() -> None:
    sections: list[Json] = [
        {"id": "one", "questions": [ask("a"), ask("b")]},
        {"id": "two", "questions": [ask("c", yes("a")), ask("d")]},
        {"id": "three", "questions": [ask("e", yes("a"))]},
    ]
    sign = {"id": "sign", "dimension": "deception", "strength": "weak", "sources": ["leaflet"]}
    levels = ["none-found", "check-first", "serious", "stop"]
    steps = [{"id": "step", "phase": "decide", "priority": 1, "when": {"all": []}}]
    pack = made(sections, {"levels": levels, "indicators": [sign], "rules": []}, steps)
    places = [start(pack), at(pack, "no"), at(pack, "no", "no"), at(pack, "yes", "no"), at(pack, "yes", "no", "no")]
    assert [place.current for place in places] == ["a", "b", "d", "c", "d"]
    assert [place.at_start for place in places] == [True, False, True, True, False]


def test_a_pack_that_asks_nothing_is_at_its_result_at_once() -> None:
    never: Json = {"not": {"all": []}}
    interview = start(small(ask("a", never), ask("b", never)))
    assert interview.done
    assert interview.back() == interview
    assert interview.finish().back().done
    assert interview.left() == (0, 0)


def test_another_pack_takes_over_the_answers_that_fit_and_asks_the_rest() -> None:
    place: Json = {"id": "where", "type": "country", "place": "now", "options": [{"id": "unknown", "unknown": True}]}
    pack = small(ask("job"), place, ask("visa"), ask("agent"), ask("wage", a=["sign"], b=[]), ask("loan"))
    given = {
        "job": ("yes",),
        "where": ("PL",),
        "agent": ("no",),
        "wage": ("c",),
        "loan": ("yes", "no"),
        "travel": ("no",),
    }
    interview = carry_on(pack, given)
    assert dict(interview.answers) == {"job": ("yes",), "where": ("PL",), "agent": ("no",)}
    assert interview.current == "visa"
    assert interview.left() == (2, 2)
    assert interview.answer("no").current == "wage"
    assert [interview.back().current, interview.back().back().current] == ["where", "job"]
    assert interview.answer("no").answer("b").answer("no").done


def test_another_pack_that_asks_nothing_new_is_at_its_result() -> None:
    result = at(BRANCHES, "no", "no", "no")
    assert carry_on(BRANCHES, result.answers).done
    assert carry_on(BRANCHES, result.answers).asked == result.asked
    assert carry_on(BRANCHES, {}).current == "job"


def test_left_counts_what_is_decided_and_what_is_open() -> None:
    assert start(BRANCHES).left() == (2, 4)
    assert at(BRANCHES, "no").left() == (1, 3), "what the question shown will open is not known"
    assert at(BRANCHES, "no", "no").left() == (0, 0)
    assert at(BRANCHES, "no", "yes").left() == (1, 2)
    assert at(BRANCHES, "no", "yes", "yes").left() == (1, 1)
    assert at(BRANCHES, "no", "yes", None).left() == (0, 0)


def test_left_is_the_same_when_one_comes_back() -> None:
    """Since what was answered from there on may be answered otherwise now."""
    way = [start(BRANCHES)]
    for choice in ("no", "yes", "yes", "no"):
        way.append(way[-1].answer(choice))
    back = way[-1]
    for before in reversed(way[:-1]):
        back = back.back()
        assert back.left() == before.left()


def test_left_of_a_change_counts_only_what_is_new() -> None:
    result = at(BRANCHES, "no", "no", "no")
    assert result.left() == (0, 0)
    assert result.change("job").left() == (0, 0)
    assert result.change("agent").left() == (0, 2)
    assert result.change("agent").answer("yes").left() == (0, 1)


def test_left_of_a_change_knows_what_is_answered_already() -> None:
    """A question that comes back brings its answer along: what stands behind it may be new, and is open till then."""
    pack = small(ask("a"), ask("b", yes("a")), ask("c", yes("b")), ask("d", {"not": yes("b")}))
    result = at(pack, "yes", "no", "no")
    assert result.asked == ("a", "b", "d")
    assert result.change("b").left() == (0, 1)
    answered = at(pack, "yes", "yes", "no")
    assert answered.asked == ("a", "b", "c")
    assert answered.change("a").left() == (0, 1), "without a, b is not asked: then d is new"
    assert answered.change("a").answer("no").current == "d"


def condition_of(written: Json) -> AskCondition:
    adapter: TypeAdapter[AskCondition] = TypeAdapter(AskCondition)
    return adapter.validate_json(json.dumps(written))


YES, NO, OPEN = frozenset(["yes"]), frozenset(["no"]), None
TRUTH = {YES: True, NO: False, OPEN: None}


@pytest.mark.parametrize("operator", ["all", "any"])
@pytest.mark.parametrize("values", list(itertools.product([YES, NO, OPEN], repeat=3)))
def test_three_valued_all_and_any(operator: str, values: tuple[frozenset[str] | None, ...]) -> None:
    """Decided exactly when every way of closing what is open comes to the same."""
    condition = condition_of({operator: [yes(question) for question in "abc"]})
    ways = itertools.product(*([YES, NO] if value is OPEN else [value] for value in values))
    together = all if operator == "all" else any
    outcomes = {together(TRUTH[value] for value in way) for way in ways}
    given: Partial = dict(zip("abc", values, strict=True))
    assert ask_condition(condition)(given) is (outcomes.pop() if len(outcomes) == 1 else None)


@pytest.mark.parametrize(("value", "expected"), [(YES, False), (NO, True), (OPEN, None)])
def test_three_valued_not(value: frozenset[str] | None, expected: bool | None) -> None:
    assert ask_condition(condition_of({"not": yes("a")}))({"a": value}) is expected


def test_a_question_that_was_not_asked_answers_nothing() -> None:
    assert ask_condition(condition_of(yes("a")))({}) is False
    assert ask_condition(condition_of({"all": []}))({}) is True
    assert ask_condition(None)({}) is True
