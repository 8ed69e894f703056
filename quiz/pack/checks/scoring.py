"""``rules.json`` and ``advice.json``: indicators, levels, rules, and a step for every indicator."""

from collections.abc import Iterator

from quiz.pack.checks.conditions import (
    answer_findings,
    certain,
    indicator_findings,
    needs_sign,
    parts,
    size_findings,
)
from quiz.pack.checks.files import Files, listed_twice, questions, twice
from quiz.pack.conditions import AnswerIn, Condition
from quiz.pack.findings import Finding, Where, meant
from quiz.pack.messages import Message
from quiz.pack.models import SELF_CHECK_LEVELS, AdviceFile, PackFile, Rule, RulesFile

RULES, ADVICE = "rules.json", "advice.json"


def rules_findings(files: Files, rules: RulesFile) -> Iterator[Finding]:
    """Find what does not fit in ``rules.json``."""
    name = f"{files.name}/{RULES}"
    yield from listed_twice(name, ("levels",), rules.levels)
    yield from twice(name, "indicator", ((("indicators", n, "id"), i.id) for n, i in enumerate(rules.indicators)))
    yield from twice(name, "rule", ((("rules", n, "id"), rule.id) for n, rule in enumerate(rules.rules)))
    if files.pack is not None and files.pack.kind == "self-check" and rules.levels != SELF_CHECK_LEVELS:
        yield files.found(Message.LEVELS, RULES, ("levels",), expected=", ".join(SELF_CHECK_LEVELS))
    yield from _sources(files, rules)
    for number, rule in enumerate(rules.rules):
        at: Where = ("rules", number)
        if rule.level not in rules.levels:
            values = {"id": rule.level, "known": ", ".join(rules.levels)}
            yield files.found(Message.NO_LEVEL, RULES, (*at, "level"), meant=meant(rule.level, rules.levels), **values)
        yield from _condition(files, RULES, (*at, "when"), rule.when)
        yield from _fairness(files, (*at, "when"), rule)
    if files.pack is not None:
        yield from _unused(files, rules, files.pack)


def _sources(files: Files, rules: RulesFile) -> Iterator[Finding]:
    for number, indicator in enumerate(rules.indicators):
        at = ("indicators", number, "sources")
        yield from listed_twice(f"{files.name}/{RULES}", at, indicator.sources)
        for place, name in enumerate(indicator.sources):
            if files.sources is not None and name not in files.sources:
                hint = meant(name, files.sources)
                yield files.found(Message.NO_SOURCE, RULES, (*at, place), id=name, meant=hint)


def _unused(files: Files, rules: RulesFile, pack: PackFile) -> Iterator[Finding]:
    options = [option for _, question in questions(pack) for option in question.options]
    used = {name for option in options for name in (*option.raises, *option.spots, *option.may_mean)}
    for number, indicator in enumerate(rules.indicators):
        if indicator.id not in used:
            yield files.found(Message.INDICATOR_UNUSED, RULES, ("indicators", number), id=indicator.id)


def _fairness(files: Files, at: Where, rule: Rule) -> Iterator[Finding]:
    """Find rules by which somebody would be judged by a country or by other facts, not by what was done to them."""
    if files.pack is None:
        return
    answers = [part.answer for _, _, part in parts(rule.when, at) if isinstance(part, AnswerIn)]
    if any(name in files.questions and files.questions[name].type == "country" for name in answers):
        yield files.found(Message.COUNTRY_COUNTS if needs_sign(rule.when) else Message.COUNTRY_ALONE, RULES, at)
    elif answers and not needs_sign(rule.when):
        yield files.found(Message.FACTS_ALONE, RULES, at)


def advice_findings(files: Files, advice: AdviceFile) -> Iterator[Finding]:
    """Find what does not fit in ``advice.json``, and indicators for which no step is certain to be given."""
    named = ((("advice", n, "id"), step.id) for n, step in enumerate(advice.advice))
    yield from twice(f"{files.name}/{ADVICE}", "advice", named)
    for number, step in enumerate(advice.advice):
        yield from _condition(files, ADVICE, ("advice", number, "when"), step.when)
    for number, indicator in enumerate(files.rules.indicators if files.rules is not None else ()):
        if not any(certain(step.when, indicator) for step in advice.advice):
            yield files.found(Message.INDICATOR_UNADVISED, RULES, ("indicators", number), id=indicator.id)


def _condition(files: Files, file: str, at: Where, condition: Condition) -> Iterator[Finding]:
    yield from size_findings(files, file, at, condition)
    if files.pack is not None:
        yield from answer_findings(files, file, at, condition, files.facts)
    if files.rules is not None:
        yield from indicator_findings(files, file, at, condition, files.rules)
