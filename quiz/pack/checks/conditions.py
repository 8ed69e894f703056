"""Conditions: whether what they name is there, and whether they can hold at all."""

from collections.abc import Collection, Iterator
from typing import assert_never

from quiz.pack.checks.files import Files, listed_twice
from quiz.pack.conditions import (
    WEIGHTS,
    All,
    AnswerIn,
    AnyOf,
    AskAll,
    AskAny,
    AskCondition,
    AskNot,
    Condition,
    Count,
    IndicatorIs,
    NotAnswer,
    Weight,
)
from quiz.pack.findings import Finding, Where, meant
from quiz.pack.iso3166 import CODES
from quiz.pack.messages import Message
from quiz.pack.models import Indicator, Question, RulesFile

MOST_PARTS = 200
MOST_LEVELS = 8

Anything = Condition | AskCondition


def parts(condition: Anything, at: Where, level: int = 1) -> Iterator[tuple[Where, int, Anything]]:
    """Yield a condition and all conditions within it, each with its place and how deep it stands."""
    yield at, level, condition
    match condition:
        case All(all=inner) | AskAll(all=inner):
            for place, part in enumerate(inner):
                yield from parts(part, (*at, "all", place), level + 1)
        case AnyOf(any=inner) | AskAny(any=inner):
            for place, part in enumerate(inner):
                yield from parts(part, (*at, "any", place), level + 1)
        case NotAnswer(not_=single) | AskNot(not_=single):
            yield from parts(single, (*at, "not"), level + 1)


def size_findings(files: Files, file: str, at: Where, condition: Anything) -> Iterator[Finding]:
    """Find a condition that is too large to be understood, or computed with."""
    levels = [level for _, level, _ in parts(condition, at)]
    if len(levels) > MOST_PARTS or max(levels) > MOST_LEVELS:
        yield files.found(Message.CONDITION_TOO_LARGE, file, at, parts=MOST_PARTS, depth=MOST_LEVELS)


def answer_findings(
    files: Files, file: str, at: Where, condition: Anything, allowed: Collection[str]
) -> Iterator[Finding]:
    """Find answers to questions, or with options, that are not there; *allowed* are the questions that may be named."""
    for where, _, part in parts(condition, at):
        if not isinstance(part, AnswerIn):
            continue
        if part.answer not in files.questions:
            hint = meant(part.answer, allowed)
            yield files.found(Message.NO_QUESTION, file, (*where, "answer"), id=part.answer, meant=hint)
            continue
        if part.answer not in allowed:
            kind = Message.NOT_EARLIER if "ask_if" in at else Message.NOT_FACT
            yield files.found(kind, file, (*where, "answer"), id=part.answer)
        yield from listed_twice(f"{files.name}/{file}", (*where, "in"), part.in_)
        yield from _choices(files, file, (*where, "in"), part, files.questions[part.answer])


def _choices(files: Files, file: str, at: Where, part: AnswerIn, question: Question) -> Iterator[Finding]:
    options = [option.id for option in question.options]
    for place, choice in enumerate(part.in_):
        if choice in options or (question.type == "country" and choice in CODES):
            continue
        if question.type == "country":
            yield files.found(Message.NO_COUNTRY, file, (*at, place), id=choice)
        else:
            values = {"question": question.id, "id": choice, "known": ", ".join(options)}
            yield files.found(Message.NO_OPTION, file, (*at, place), meant=meant(choice, options), **values)


def indicator_findings(files: Files, file: str, at: Where, condition: Condition, rules: RulesFile) -> Iterator[Finding]:
    """Find indicators that are not there, and numbers that all indicators together do not reach."""
    known = [indicator.id for indicator in rules.indicators]
    for where, _, part in parts(condition, at):
        if isinstance(part, IndicatorIs) and part.indicator not in known:
            hint = meant(part.indicator, known)
            yield files.found(Message.NO_INDICATOR, file, (*where, "indicator"), id=part.indicator, meant=hint)
        if isinstance(part, Count | Weight):
            most = sum(_counts(part, indicator) for indicator in rules.indicators)
            if part.at_least > most:
                yield files.found(Message.NEVER_HOLDS, file, (*where, "at_least"), most=most)


def _counts(part: Count | Weight, indicator: Indicator) -> int:
    """Return what an indicator adds to a sum when it is raised."""
    selector = part.count if isinstance(part, Count) else part.weight
    if selector.strength not in (None, indicator.strength) or selector.dimension not in (None, indicator.dimension):
        return 0
    return 1 if isinstance(part, Count) else WEIGHTS[indicator.strength]


def certain(condition: Condition, indicator: Indicator) -> bool:
    """Return whether a condition holds whenever this indicator is raised, whatever the facts and the other indicators.

    Since no condition turns an indicator round, it is enough to see what one indicator alone makes of it; an answer may
    always be another.
    """
    match condition:
        case IndicatorIs(indicator=name):
            return name == indicator.id
        case Count() | Weight():
            return _counts(condition, indicator) >= condition.at_least
        case All(all=inner):
            return all(certain(part, indicator) for part in inner)
        case AnyOf(any=inner):
            return any(certain(part, indicator) for part in inner)
        case AnswerIn() | NotAnswer():
            return False
        case _:
            assert_never(condition)


def needs_sign(condition: Condition) -> bool:
    """Return whether a condition can only hold when at least one indicator is raised, whatever the facts."""
    match condition:
        case IndicatorIs() | Count() | Weight():
            return True
        case All(all=inner):
            return any(needs_sign(part) for part in inner)
        case AnyOf(any=inner):
            return all(needs_sign(part) for part in inner)
        case AnswerIn() | NotAnswer():
            return False
        case _:
            assert_never(condition)
