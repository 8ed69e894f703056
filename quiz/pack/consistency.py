"""Whether the files of a pack fit together: ids, references, the grammar of kinds."""

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from quiz.pack.conditions import (
    WEIGHTS,
    All,
    AnswerIn,
    AnyOf,
    AskAll,
    AskAny,
    AskNot,
    Count,
    IndicatorIs,
    NotAnswer,
    Selector,
    Weight,
)
from quiz.pack.findings import Finding, Part, pointer
from quiz.pack.iso3166 import CODES
from quiz.pack.models import SELF_CHECK_LEVELS, AdviceFile, Option, PackFile, Question, RulesFile

Where = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Files:
    """The files of one pack by name, as far as they have a shape; ``sources`` are the ids that may be cited."""

    name: str
    pack: PackFile | None
    rules: RulesFile | None
    advice: AdviceFile | None
    sources: frozenset[str]

    def finding(self, file: str, where: Where, wrong: str, fix: str) -> Finding:
        return Finding(f"{self.name}/{file}", pointer(*where), wrong, fix)


def consistency(files: Files) -> Iterator[Finding]:
    """Find everything that does not fit, within and between the files that have a shape."""
    if files.pack is not None:
        yield from _pack(files, files.pack)
    if files.rules is not None:
        yield from _rules(files, files.rules)
    if files.advice is not None:
        yield from _advice(files, files.advice)
    if files.rules is not None and files.advice is not None:
        yield from _covered(files, files.rules, files.advice)


def twice(ids: Iterable[tuple[Where, str]], files: Files, file: str, what: str) -> Iterator[Finding]:
    """Find ids that stand more than once."""
    seen: set[str] = set()
    for where, name in ids:
        if name in seen:
            yield files.finding(file, where, f"the id {name!r} of this {what} stands twice", "give it another id")
        seen.add(name)


def close(name: str, known: Iterable[str]) -> str:
    """Return a hint at what was probably meant, to be put behind what is wrong."""
    matches = difflib.get_close_matches(name, known, n=1)
    return f" (did you mean {matches[0]!r}?)" if matches else ""


# pack.json


def _questions(pack: PackFile) -> Iterator[tuple[Where, Question]]:
    for number, section in enumerate(pack.sections):
        for place, question in enumerate(section.questions):
            yield ("sections", number, "questions", place), question


def _pack(files: Files, pack: PackFile) -> Iterator[Finding]:
    file = "pack.json"
    if pack.id != files.name:
        yield files.finding(file, ("id",), f"{pack.id!r} is not the name of its folder", f"write {files.name!r}")
    sections = [(("sections", number, "id"), section.id) for number, section in enumerate(pack.sections)]
    yield from twice(sections, files, file, "section")
    yield from twice([((*at, "id"), question.id) for at, question in _questions(pack)], files, file, "question")
    languages = [(("languages", number), language) for number, language in enumerate(pack.languages)]
    yield from twice(languages, files, file, "language")
    yield from _pictures(files, pack)
    yield from _places(files, pack)
    earlier: dict[str, Question] = {}
    for at, question in _questions(pack):
        yield from _question(files, pack, at, question)
        yield from _answers(files, file, (*at, "ask_if"), question.ask_if, earlier, "an earlier question")
        earlier[question.id] = question


def _pictures(files: Files, pack: PackFile) -> Iterator[Finding]:
    for number, section in enumerate(pack.sections):
        at: Where = ("sections", number)
        if pack.kind == "stories" and section.picture is None:
            yield files.finding("pack.json", at, "a story has a picture", 'add "picture": "name.svg"')
        if pack.kind == "self-check" and section.picture is not None:
            yield files.finding("pack.json", (*at, "picture"), "only stories have pictures", "take it out")


def _places(files: Files, pack: PackFile) -> Iterator[Finding]:
    seen: set[str] = set()
    for at, question in _questions(pack):
        if (question.type == "country") != (question.place is not None):
            wrong = "“place” belongs to questions of the type country, and to each of them"
            yield files.finding("pack.json", at, wrong, 'give a country question "place": "now", "from" or "to"')
        if question.place is not None and question.place in seen:
            yield files.finding("pack.json", (*at, "place"), f"{question.place!r} is asked twice", "ask it once")
        seen.add(question.place or "")


def _question(files: Files, pack: PackFile, at: Where, question: Question) -> Iterator[Finding]:
    file = "pack.json"
    options = [((*at, "options", place, "id"), option.id) for place, option in enumerate(question.options)]
    yield from twice(options, files, file, "option")
    unknown = sum(option.unknown for option in question.options)
    if unknown != 1:
        wrong = f"has {unknown or 'no'} options for not knowing"
        yield files.finding(file, at, wrong, 'give it exactly one with "unknown": true')
    if sum(option.none for option in question.options) != (question.type == "any"):
        wrong = "“none of these” belongs to questions of the type any, once to each of them"
        yield files.finding(file, at, wrong, 'mark one option with "none": true there, and none elsewhere')
    if question.type == "country" and len(question.options) != unknown:
        yield files.finding(file, at, "the options of a country question are the countries", "keep only the unknown one")
    for place, option in enumerate(question.options):
        yield from _option(files, pack, (*at, "options", place), option)


def _option(files: Files, pack: PackFile, at: Where, option: Option) -> Iterator[Finding]:
    file = "pack.json"
    if option.may_mean and not option.unknown:
        yield files.finding(file, (*at, "may_mean"), "only not knowing may mean something", "use raise, or take it out")
    if (option.unknown or option.none) and (option.raises or option.spots or option.false_alarm):
        wrong = "not knowing and “none of these” raise and spot nothing"
        yield files.finding(file, at, wrong, "take raise, spot and false_alarm out")
    if option.unknown and option.none:
        yield files.finding(file, at, "cannot be both unknown and none", "make two options of it")
    if pack.kind == "self-check" and (option.spots or option.false_alarm):
        yield files.finding(file, at, "spot and false_alarm are for stories", "take them out")
    if files.rules is None:
        return
    known = [indicator.id for indicator in files.rules.indicators]
    for key, names in (("raise", option.raises), ("spot", option.spots), ("may_mean", option.may_mean)):
        for place, name in enumerate(names):
            if name not in known:
                wrong = f"there is no indicator {name!r}{close(name, known)}"
                yield files.finding(file, (*at, key, place), wrong, "mend the name, or add it to rules.json")


# rules.json and advice.json


def _rules(files: Files, rules: RulesFile) -> Iterator[Finding]:
    file = "rules.json"
    yield from twice([(("levels", n), name) for n, name in enumerate(rules.levels)], files, file, "level")
    named = [(("indicators", n, "id"), indicator.id) for n, indicator in enumerate(rules.indicators)]
    yield from twice(named, files, file, "indicator")
    yield from twice([(("rules", n, "id"), rule.id) for n, rule in enumerate(rules.rules)], files, file, "rule")
    if files.pack is not None and files.pack.kind == "self-check" and rules.levels != SELF_CHECK_LEVELS:
        yield files.finding(file, ("levels",), "a self-check has its own levels", f"write {list(SELF_CHECK_LEVELS)}")
    for number, indicator in enumerate(rules.indicators):
        for place, source in enumerate(indicator.sources):
            if source not in files.sources:
                wrong = f"there is no source {source!r}{close(source, files.sources)}"
                where = ("indicators", number, "sources", place)
                yield files.finding(file, where, wrong, "mend the name, or add it to sources.json")
    for number, rule in enumerate(rules.rules):
        if rule.level not in rules.levels:
            wrong = f"there is no level {rule.level!r}{close(rule.level, rules.levels)}"
            yield files.finding(file, ("rules", number, "level"), wrong, "choose one of the levels above")
        yield from _condition(files, file, ("rules", number, "when"), rule.when)
    yield from _used(files, rules)


def _used(files: Files, rules: RulesFile) -> Iterator[Finding]:
    """Find indicators that no option can bring up."""
    if files.pack is None:
        return
    used = {
        name
        for _, question in _questions(files.pack)
        for option in question.options
        for name in (*option.raises, *option.spots)
    }
    for number, indicator in enumerate(rules.indicators):
        if indicator.id not in used:
            where = ("indicators", number)
            yield files.finding(file="rules.json", where=where, wrong="no option raises it", fix="use it, or take it out")


def _advice(files: Files, advice: AdviceFile) -> Iterator[Finding]:
    file = "advice.json"
    yield from twice([(("advice", n, "id"), step.id) for n, step in enumerate(advice.advice)], files, file, "step")
    for number, step in enumerate(advice.advice):
        yield from _condition(files, file, ("advice", number, "when"), step.when)


def _condition(files: Files, file: str, at: Where, condition: BaseModel) -> Iterator[Finding]:
    if files.pack is not None:
        facts = {question.id: question for _, question in _questions(files.pack) if question.is_fact}
        yield from _answers(files, file, at, condition, facts, "a fact (a question that raises nothing)")
    if files.rules is None:
        return
    known = [indicator.id for indicator in files.rules.indicators]
    for where, part in parts(condition, at):
        if isinstance(part, IndicatorIs) and part.indicator not in known:
            wrong = f"there is no indicator {part.indicator!r}{close(part.indicator, known)}"
            yield files.finding(file, (*where, "indicator"), wrong, "mend the name, or add it to rules.json")
        if isinstance(part, Count | Weight) and part.at_least > _most(part, files.rules):
            wrong = f"can never be reached: all that is selected comes to {_most(part, files.rules)}"
            yield files.finding(file, (*where, "at_least"), wrong, "lower it")


def _most(part: Count | Weight, rules: RulesFile) -> int:
    """Return what a sum comes to when every indicator is raised."""
    chosen: Selector = part.count if isinstance(part, Count) else part.weight
    return sum(
        1 if isinstance(part, Count) else WEIGHTS[indicator.strength]
        for indicator in rules.indicators
        if chosen.strength in (None, indicator.strength) and chosen.dimension in (None, indicator.dimension)
    )


def parts(condition: BaseModel | None, at: Where) -> Iterator[tuple[Where, BaseModel]]:
    """Yield a condition and all conditions within it, each with its place."""
    if condition is None:
        return
    yield at, condition
    match condition:
        case All(all=inner) | AskAll(all=inner):
            for place, part in enumerate(inner):
                yield from parts(part, (*at, "all", place))
        case AnyOf(any=inner) | AskAny(any=inner):
            for place, part in enumerate(inner):
                yield from parts(part, (*at, "any", place))
        case NotAnswer(not_=single) | AskNot(not_=single):
            yield from parts(single, (*at, "not"))


def _answers(
    files: Files, file: str, at: Where, condition: BaseModel | None, known: Mapping[str, Question], what: str
) -> Iterator[Finding]:
    """Find answers to questions, or with options, that are not there."""
    for where, part in parts(condition, at):
        if not isinstance(part, AnswerIn):
            continue
        question = known.get(part.answer)
        if question is None:
            wrong = f"{part.answer!r} is not {what}{close(part.answer, known)}"
            yield files.finding(file, (*where, "answer"), wrong, "name such a question")
            continue
        options = {option.id for option in question.options}
        for place, choice in enumerate(part.in_):
            if choice not in options and not (question.type == "country" and choice in CODES):
                wrong = f"{choice!r} cannot be answered to {part.answer!r}{close(choice, options)}"
                yield files.finding(file, (*where, "in", place), wrong, "name one of its options")


def _covered(files: Files, rules: RulesFile, advice: AdviceFile) -> Iterator[Finding]:
    """Find indicators for which no step is certain to be given."""
    for number, indicator in enumerate(rules.indicators):
        if not any(_certain(step.when, indicator.id, indicator) for step in advice.advice):
            wrong = "no step of advice.json is given whenever it is raised"
            where = ("indicators", number)
            yield files.finding("rules.json", where, wrong, f'add a step with "when": {{"indicator": "{indicator.id}"}}')


def _certain(condition: Any, name: str, indicator: Any) -> bool:
    """Return whether a condition holds whenever this one indicator is raised, whatever else is the case."""
    match condition:
        case IndicatorIs():
            return bool(condition.indicator == name)
        case Count() | Weight():
            chosen = condition.count if isinstance(condition, Count) else condition.weight
            fits = chosen.strength in (None, indicator.strength) and chosen.dimension in (None, indicator.dimension)
            return fits and (1 if isinstance(condition, Count) else WEIGHTS[indicator.strength]) >= condition.at_least
        case All():
            return all(_certain(part, name, indicator) for part in condition.all)
        case AnyOf():
            return any(_certain(part, name, indicator) for part in condition.any)
        case _:
            return False
