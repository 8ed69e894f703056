"""The engine again, slow and plain: DESIGN's "Assessment", sentence by sentence, over the models and Python's sets.

It shares nothing with ``quiz.engine``: where the two differ, one of them is wrong.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from quiz.helplines.directory import Directory
from quiz.pack.conditions import (
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
from quiz.pack.models import Option, Question
from quiz.pack.pack import Pack

Answers = Mapping[str, Sequence[str]]
Facts = Mapping[str, set[str]]
WEIGHT = {"weak": 1, "medium": 2, "strong": 4}


def asked_if(condition: AskCondition, counting: Facts) -> bool:
    """Whether an ``ask_if`` holds for the answers that count."""
    if isinstance(condition, AnswerIn):
        return bool(counting.get(condition.answer, set()) & set(condition.in_))
    if isinstance(condition, AskAll):
        return all(asked_if(part, counting) for part in condition.all)
    if isinstance(condition, AskAny):
        return any(asked_if(part, counting) for part in condition.any)
    return not asked_if(condition.not_, counting)


def asked(pack: Pack, answers: Answers) -> tuple[list[Question], dict[str, set[str]]]:
    """The questions that are asked, and the answers that count: those to questions that are asked."""
    questions: list[Question] = []
    counting: dict[str, set[str]] = {}
    for question in pack.questions:
        if question.ask_if is None or asked_if(question.ask_if, counting):
            questions.append(question)
            if answers.get(question.id):
                counting[question.id] = set(answers[question.id])
    return questions, counting


def selected(pack: Pack, selector: Selector) -> set[str]:
    return {
        indicator.id
        for indicator in pack.indicators
        if (selector.strength is None or indicator.strength == selector.strength)
        and (selector.dimension is None or indicator.dimension == selector.dimension)
    }


def weight(pack: Pack, signs: set[str]) -> int:
    return sum(WEIGHT[indicator.strength] for indicator in pack.indicators if indicator.id in signs)


def strongest(pack: Pack, signs: set[str]) -> int:
    return max(WEIGHT[indicator.strength] for indicator in pack.indicators if indicator.id in signs)


def holds(pack: Pack, condition: Condition, signs: set[str], facts: Facts) -> bool:
    """Whether a condition of a rule or a step holds for these signs and facts."""
    if isinstance(condition, IndicatorIs):
        return condition.indicator in signs
    if isinstance(condition, Count):
        return len(selected(pack, condition.count) & signs) >= condition.at_least
    if isinstance(condition, Weight):
        return weight(pack, selected(pack, condition.weight) & signs) >= condition.at_least
    if isinstance(condition, AnswerIn):
        return bool(facts.get(condition.answer, set()) & set(condition.in_))
    if isinstance(condition, NotAnswer):
        return not holds(pack, condition.not_, signs, facts)
    if isinstance(condition, All):
        return all(holds(pack, part, signs, facts) for part in condition.all)
    assert isinstance(condition, AnyOf)
    return any(holds(pack, part, signs, facts) for part in condition.any)


def took_part(pack: Pack, condition: Condition, signs: set[str], facts: Facts) -> set[str]:
    """The signs that a condition holds by: those named or counted in the parts of it that hold; none if it does not."""
    if not holds(pack, condition, signs, facts):
        return set()
    if isinstance(condition, IndicatorIs):
        return {condition.indicator}
    if isinstance(condition, Count):
        return selected(pack, condition.count) & signs
    if isinstance(condition, Weight):
        return selected(pack, condition.weight) & signs
    if isinstance(condition, All | AnyOf):
        parts = condition.all if isinstance(condition, All) else condition.any
        return set().union(*(took_part(pack, part, signs, facts) for part in parts))
    return set()


def rank(pack: Pack, signs: set[str], facts: Facts) -> int:
    """The place of the highest level among the rules that hold, else of the lowest."""
    return max(
        (pack.levels.index(rule.level) for rule in pack.rules if holds(pack, rule.when, signs, facts)), default=0
    )


def chosen(question: Question, answers: Answers) -> list[Option]:
    return [option for option in question.options if option.id in answers.get(question.id, ())]


def possible(question: Question, answers: Answers) -> set[str]:
    """What a question that is asked leaves open.

    A skipped one all that its options can raise; not knowing what it may mean, or, where that is not said, all of it.
    """
    everything = {name for option in question.options for name in (*option.raises, *option.may_mean)}
    if not answers.get(question.id):
        return everything
    unknown = [option for option in chosen(question, answers) if option.unknown]
    return set().union(*(set(option.may_mean) or everything for option in unknown))


def in_order(pack: Pack, names: set[str] | Sequence[str]) -> list[str]:
    return [indicator.id for indicator in pack.indicators if indicator.id in names]


def raisers(pack: Pack, questions: list[Question], answers: Answers) -> dict[str, list[dict[str, str]]]:
    """Each raised sign with the answers that raised it, in the order of asking."""
    found: dict[str, list[dict[str, str]]] = {}
    for question in questions:
        for option in chosen(question, answers):
            for name in in_order(pack, option.raises):
                found.setdefault(name, []).append({"question": question.id, "option": option.id})
    return found


def assess(pack: Pack, directory: Directory, answers: Answers) -> dict[str, Any]:
    """The assessment, in the shape of its JSON."""
    questions, facts = asked(pack, answers)
    raised_by = raisers(pack, questions, answers)
    raised = set(raised_by)
    leaves_open = {question.id: possible(question, answers) for question in questions}
    level = rank(pack, raised, facts)
    could_be = rank(pack, raised.union(*leaves_open.values()), facts)
    known = {indicator.id: indicator for indicator in pack.indicators}
    rules = sorted(pack.rules, key=lambda rule: pack.levels.index(rule.level), reverse=True)
    vague = (
        level == 0 and could_be > 0 and could_be >= (pack.levels.index("serious") if "serious" in pack.levels else 99)
    )
    result: dict[str, Any] = {
        "pack": pack.id,
        "version": pack.version,
        "level": pack.levels[level],
        "could_be": pack.levels[could_be],
        "headline": "not-enough-known" if vague else pack.levels[level],
        "reasons": [
            {
                "indicator": name,
                "strength": known[name].strength,
                "dimension": known[name].dimension,
                "answers": raised_by[name],
                "rules": [rule.id for rule in rules if name in took_part(pack, rule.when, raised, facts)],
                "sources": list(known[name].sources),
            }
            for strength in ("strong", "medium", "weak")
            for name in raised_by
            if known[name].strength == strength
        ],
        "unknowns": unknowns(pack, raised, facts, leaves_open),
        "advice": [
            step.id
            for step in sorted(pack.advice, key=lambda step: step.priority)
            if holds(pack, step.when, raised, facts)
        ],
        "helplines": helplines(directory, *(country(pack, facts, place) for place in ("now", "from", "to"))),
        "asked": [question.id for question in questions],
    }
    if pack.kind == "stories":
        result |= practice(pack, questions, answers)
    return result


def unknowns(pack: Pack, raised: set[str], facts: Facts, leaves_open: Mapping[str, set[str]]) -> list[dict[str, str]]:
    """The questions that leave something open: by what the level would be, by strength, in the order of asking."""
    would_be = {name: rank(pack, raised | signs, facts) for name, signs in leaves_open.items() if signs}
    order = sorted(
        would_be, key=lambda name: (would_be[name], strongest(pack, leaves_open[name])), reverse=True
    )  # a sort in reverse keeps what is equal in its order
    return [{"question": name, "would_be": pack.levels[would_be[name]]} for name in order]


def practice(pack: Pack, questions: list[Question], answers: Answers) -> dict[str, Any]:
    """What was spotted and what was walked into, each once and in the order of asking, and the false alarms."""
    options = [option for question in questions for option in chosen(question, answers)]
    spotted = [name for option in options for name in in_order(pack, option.spots)]
    return {
        "spotted": list(dict.fromkeys(spotted)),
        "missed": list(raisers(pack, questions, answers)),
        "false_alarms": len([option for option in options if option.false_alarm]),
    }


def country(pack: Pack, facts: Facts, place: str) -> str | None:
    """The country answered for a place, None where it is not asked, skipped or unknown."""
    for question in pack.questions:
        if question.place == place:
            for code in facts.get(question.id, set()) - {option.id for option in question.options}:
                return code
    return None


def helplines(directory: Directory, now: str | None, origin: str | None, going: str | None) -> list[str]:
    """Where the person is, then where they come from, then where they go, then the emergency number."""
    lines = sorted(directory.helplines, key=lambda line: line.order)
    shown: list[str] = []
    for place in (now, origin, going):
        found = [line.id for line in lines if line.country == place and line.kind != "emergency"]
        shown += [name for name in found if name not in shown]
    emergency = [line for line in lines if line.kind == "emergency"]
    here = [line.id for line in emergency if line.country == now]
    return shown + (here or [line.id for line in emergency if line.country == "INTL"])
