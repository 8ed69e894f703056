"""A pack made ready to be computed with: indicators as bits of an integer, conditions as functions over them.

Interpreting the models themselves takes about ten times as long (``make bench`` prints the figure of an assessment).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import assert_never

from quiz.pack.conditions import (
    WEIGHTS,
    All,
    AnswerIn,
    AnyOf,
    AskAll,
    AskAny,
    AskCondition,
    Condition,
    Count,
    IndicatorIs,
    NotAnswer,
    Selector,
    Weight,
)
from quiz.pack.models import Advice, Place, Question, Rule
from quiz.pack.pack import Pack

Given = frozenset[str]
"""What a question was answered with: option ids, or one country code."""

Facts = Mapping[str, Given]
"""The answers that count, by question."""

Partial = Mapping[str, Given | None]
"""As ``Facts``; None stands for a question that may still be answered in any way."""

Holds = Callable[[int, Facts], bool]
Involved = Callable[[int, Facts], int]
Asked = Callable[[Partial], bool | None]

NOTHING: Given = frozenset()


@dataclass(frozen=True, slots=True)
class CompiledOption:
    """The indicators, as bits, that an option raises, spots, or may mean.

    Not knowing may mean all that its question can raise where the pack does not say what: it never counts as safe (P5).
    """

    raises: int
    spots: int
    may_mean: int
    false_alarm: bool


@dataclass(frozen=True, slots=True)
class CompiledQuestion:
    """A question; ``can_raise`` is all that a person who skips it leaves open."""

    id: str
    question: Question
    asked: Asked
    options: Mapping[str, CompiledOption]
    can_raise: int


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule; ``rank`` is its level's place, ``involved`` the raised indicators that make it hold."""

    rule: Rule
    rank: int
    holds: Holds
    involved: Involved


@dataclass(frozen=True, slots=True)
class CompiledAdvice:
    """A step and its condition."""

    advice: Advice
    holds: Holds


@dataclass(frozen=True, slots=True)
class Program:
    """A pack, compiled.

    ``rules`` stand highest level first, ``advice`` in the order in which it is shown; ``places`` names the questions
    that ask where the person is, comes from and goes.
    """

    pack: Pack
    questions: tuple[CompiledQuestion, ...]
    rules: tuple[CompiledRule, ...]
    advice: tuple[CompiledAdvice, ...]
    by_strength: tuple[int, int, int]
    places: Mapping[Place, str]

    def rank(self, raised: int, facts: Facts, least: int = 0) -> int:
        """Return the place of the highest level that a rule calls for; ``least`` is known to be reached already."""
        for compiled in self.rules:
            if compiled.rank <= least:
                return least
            if compiled.holds(raised, facts):
                return compiled.rank
        return least

    def strength(self, indicators: int) -> int:
        """Return the weight of the strongest of these indicators; there is at least one."""
        return next(weight for weight, mask in zip((4, 2, 1), self.by_strength, strict=True) if indicators & mask)


class _Compiler:
    """Turns the conditions of one pack into functions."""

    def __init__(self, pack: Pack) -> None:
        self.bits = {indicator.id: 1 << place for place, indicator in enumerate(pack.indicators)}
        self._indicators = pack.indicators

    def mask(self, ids: Iterable[str]) -> int:
        return sum(self.bits[name] for name in set(ids))

    def selected(self, selector: Selector) -> int:
        return self.mask(
            indicator.id
            for indicator in self._indicators
            if selector.strength in (None, indicator.strength) and selector.dimension in (None, indicator.dimension)
        )

    def by_strength(self, within: int) -> tuple[int, int, int]:
        """Return the strong, the medium and the weak among these indicators."""
        strong, medium, weak = (
            self.mask(i.id for i in self._indicators if i.strength == strength) & within for strength in WEIGHTS_DOWN
        )
        return strong, medium, weak

    def condition(self, condition: Condition) -> tuple[Holds, Involved]:
        """Return whether a condition holds, and which raised indicators make it hold (0 when it does not)."""
        match condition:
            case IndicatorIs(indicator=name):
                bit = self.bits[name]
                return (lambda raised, _: raised & bit != 0), (lambda raised, _: raised & bit)
            case Count(count=selector, at_least=least):
                return self._sum(self.selected(selector), least, weighed=False)
            case Weight(weight=selector, at_least=least):
                return self._sum(self.selected(selector), least, weighed=True)
            case AnswerIn(answer=question, in_=wanted):
                among = frozenset(wanted)
                return (lambda _, facts: not among.isdisjoint(facts.get(question, NOTHING))), _none
            case NotAnswer(not_=AnswerIn(answer=question, in_=unwanted)):
                other = frozenset(unwanted)
                return (lambda _, facts: other.isdisjoint(facts.get(question, NOTHING))), _none
            case All(all=parts):
                return self._all([self.condition(part) for part in parts])
            case AnyOf(any=parts):
                plain = self.mask(part.indicator for part in parts if isinstance(part, IndicatorIs))
                others = [self.condition(part) for part in parts if not isinstance(part, IndicatorIs)]
                return self._any(plain, others)
            case _:
                assert_never(condition)

    def _sum(self, mask: int, least: int, weighed: bool) -> tuple[Holds, Involved]:
        strong, medium, weak = self.by_strength(mask)

        def weight(raised: int, _: Facts) -> bool:
            total = 4 * (raised & strong).bit_count() + 2 * (raised & medium).bit_count() + (raised & weak).bit_count()
            return total >= least

        def count(raised: int, _: Facts) -> bool:
            return (raised & mask).bit_count() >= least

        holds = weight if weighed else count
        return holds, lambda raised, facts: raised & mask if holds(raised, facts) else 0

    @staticmethod
    def _all(parts: list[tuple[Holds, Involved]]) -> tuple[Holds, Involved]:
        def holds(raised: int, facts: Facts) -> bool:
            return all(part(raised, facts) for part, _ in parts)

        def involved(raised: int, facts: Facts) -> int:
            return _union(part(raised, facts) for _, part in parts) if holds(raised, facts) else 0

        return holds, involved

    @staticmethod
    def _any(mask: int, parts: list[tuple[Holds, Involved]]) -> tuple[Holds, Involved]:
        """Return the disjunction of the indicators in a mask, which most rules list, and of other parts."""
        if not parts:
            return (lambda raised, _: raised & mask != 0), (lambda raised, _: raised & mask)

        def holds(raised: int, facts: Facts) -> bool:
            return raised & mask != 0 or any(part(raised, facts) for part, _ in parts)

        def involved(raised: int, facts: Facts) -> int:
            return raised & mask | _union(part(raised, facts) for _, part in parts)

        return holds, involved

    def question(self, question: Question) -> CompiledQuestion:
        can_raise = self.mask(name for option in question.options for name in (*option.raises, *option.may_mean))
        options = {
            option.id: CompiledOption(
                raises=self.mask(option.raises),
                spots=self.mask(option.spots),
                may_mean=self.mask(option.may_mean) or (can_raise if option.unknown else 0),
                false_alarm=option.false_alarm,
            )
            for option in question.options
        }
        return CompiledQuestion(question.id, question, ask_condition(question.ask_if), options, can_raise)


WEIGHTS_DOWN = sorted(WEIGHTS, key=lambda strength: -WEIGHTS[strength])


def _none(_raised: int, _facts: Facts) -> int:
    return 0


def _union(masks: Iterable[int]) -> int:
    union = 0
    for mask in masks:
        union |= mask
    return union


def ask_condition(condition: AskCondition | None) -> Asked:
    """Return ``ask_if`` as a function: asked, not asked, or None while it is still open (Kleene's logic, 1952)."""
    match condition:
        case None:
            return lambda _: True
        case AnswerIn(answer=question, in_=wanted):
            among = frozenset(wanted)

            def answered(given: Partial) -> bool | None:
                answer = given.get(question, NOTHING)
                return None if answer is None else not among.isdisjoint(answer)

            return answered
        case AskAll(all=parts):
            return _kleene([ask_condition(part) for part in parts], decisive=False)
        case AskAny(any=parts):
            return _kleene([ask_condition(part) for part in parts], decisive=True)
        case other:
            inner = ask_condition(other.not_)

            def negated(given: Partial) -> bool | None:
                value = inner(given)
                return None if value is None else not value

            return negated


def _kleene(parts: list[Asked], decisive: bool) -> Asked:
    """Return the conjunction (one False decides) or the disjunction (one True decides) of the parts."""

    def decide(given: Partial) -> bool | None:
        open_ = False
        for part in parts:
            value = part(given)
            if value is decisive:
                return decisive
            open_ = open_ or value is None
        return None if open_ else not decisive

    return decide


@lru_cache(maxsize=16)
def compiled(pack: Pack) -> Program:
    """Return the pack made ready; made once for each pack object."""
    compiler = _Compiler(pack)
    ranks = {level: rank for rank, level in enumerate(pack.levels)}
    rules = [CompiledRule(rule, ranks[rule.level], *compiler.condition(rule.when)) for rule in pack.rules]
    steps = sorted(pack.advice, key=lambda advice: advice.priority)
    return Program(
        pack=pack,
        questions=tuple(compiler.question(question) for question in pack.questions),
        rules=tuple(sorted(rules, key=lambda compiled: -compiled.rank)),
        advice=tuple(CompiledAdvice(advice, compiler.condition(advice.when)[0]) for advice in steps),
        by_strength=compiler.by_strength(compiler.mask(compiler.bits)),
        places={question.place: question.id for question in pack.questions if question.place},
    )
