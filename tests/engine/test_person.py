"""A person who does anything in any order."""

import json
from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quiz.engine.assessment import assess
from quiz.engine.interview import Interview, carry_on, start
from quiz.pack.models import Question
from quiz.pack.pack import Pack
from tests.engine import reference
from tests.engine.making import good_packs
from tests.engine.strategies import COUNTRIES, DIRECTORY, answers, choices, packs, thorough

GOOD = tuple(good_packs().values())


class Person(RuleBasedStateMachine):
    """``given`` is what was answered and not skipped since; ``walks`` are the ways on that this person might take."""

    @initialize(pack=st.one_of(packs(), st.sampled_from(GOOD)), seed=st.integers(0, 2**32 - 1), data=st.data())
    def sit_down(self, pack: Pack, seed: int, data: st.DataObject) -> None:
        """Begin, or bring answers along."""
        self.pack = pack
        self.given: dict[str, tuple[str, ...]] = data.draw(st.just({}) | answers(pack))
        self.interview = carry_on(pack, self.given) if self.given else start(pack)
        self.random = Random(seed)

    def went_on(self, after: Interview) -> None:
        """Hold what is true of every step forward, and take it."""
        before = self.interview
        if not (
            before.changing and after.done
        ):  # one change ends at the result: back leads to the questions from there
            self.is_same_place(after.back(), before)
        self.interview = after

    def is_same_place(self, one: Interview, other: Interview) -> None:
        assert (one.current, one.changing, one.trail) == (other.current, other.changing, other.trail)

    @precondition(lambda self: not self.interview.done)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        question = self.interview.question
        chosen = data.draw(choices(question))
        self.given[question.id] = chosen
        self.went_on(self.interview.answer(*chosen))

    @precondition(lambda self: not self.interview.done and self.interview.chosen)
    @rule()
    def keep(self) -> None:
        self.went_on(self.interview.answer(*self.interview.chosen))

    @precondition(lambda self: not self.interview.done)
    @rule()
    def skip(self) -> None:
        self.given.pop(self.interview.question.id, None)
        self.went_on(self.interview.skip())

    @rule()
    def back(self) -> None:
        before = self.interview
        self.interview = before.back()
        first = before.current == next(iter(before.asked), None)
        assert (self.interview == before) is (first and not before.changing)

    @precondition(lambda self: self.interview.done and self.interview.asked)
    @rule(data=st.data())
    def change(self, data: st.DataObject) -> None:
        """Whoever changes one answer is asked what is new, and nothing else."""
        result = self.interview
        question = data.draw(st.sampled_from(result.asked))
        self.went_on(result.change(question))
        assert self.interview.current == question
        assert self.interview.answer(*self.interview.chosen).current is None

    @rule()
    def finish(self) -> None:
        before, after = self.interview, self.interview.finish()
        assert after.done
        if not before.changing:
            self.is_same_place(after.back() if not before.done else after, before)
        self.interview = after

    @precondition(lambda self: self.interview.asked)
    @rule(data=st.data())
    def leaf_through(self, data: st.DataObject) -> None:
        """As from the list of stories."""
        self.interview = self.interview.open(data.draw(st.sampled_from(self.interview.asked)))

    @invariant()
    def nothing_answered_is_lost(self) -> None:
        """Also what a change of mind hides: it is there again when its question comes back."""
        assert self.interview.answers == self.given
        assert self.interview.chosen == self.given.get(self.interview.current or "", ())

    @invariant()
    def the_question_shown_is_asked(self) -> None:
        questions, _ = reference.asked(self.pack, self.given)
        assert self.interview.asked == tuple(question.id for question in questions)
        if not self.interview.done:
            assert self.interview.question in questions
            assert self.interview.question.id == self.interview.current

    @invariant()
    def the_assessment_is_that_of_what_is_asked(self) -> None:
        result = assess(self.pack, DIRECTORY, self.interview.answers)
        shown = {name: given for name, given in self.given.items() if name in self.interview.asked}
        assert json.loads(result.as_json()) == reference.assess(self.pack, DIRECTORY, shown)
        assert self.pack.levels.index(result.level) <= self.pack.levels.index(result.could_be)

    @invariant()
    def so_many_are_left_as_is_said(self) -> None:
        """At least and at most, whatever the person then answers; and no question comes twice."""
        if self.interview.done:
            assert self.interview.left() == (0, 0)
            return
        for _ in range(2):
            shown: list[str | None] = []
            bounds: list[tuple[int, int]] = []
            interview = self.interview
            while not interview.done:
                shown.append(interview.current)
                bounds.append(interview.left())
                given = at_random(self.random, interview.question)
                interview = interview.answer(*given) if given else interview.skip()
            assert len(set(shown)) == len(shown)
            for place, (least, most) in enumerate(bounds):
                assert least <= len(shown) - place - 1 <= most


def at_random(random: Random, question: Question) -> tuple[str, ...]:
    """Return any answer, or none."""
    ids = [option.id for option in question.options]
    if question.type == "any" and random.random() < 0.3:
        return tuple(option.id for option in question.options if not option.none and random.random() < 0.5)
    return random.choice(
        [(), *((choice,) for choice in (ids + list(COUNTRIES) if question.type == "country" else ids))]
    )


Person.TestCase.settings = thorough(60, steps=20)
TestPerson = Person.TestCase
