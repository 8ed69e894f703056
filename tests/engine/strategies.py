"""Sound packs of every shape, and answers to them."""

import os
from collections.abc import Sequence
from functools import cache
from itertools import permutations
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from quiz.helplines.directory import Directory
from quiz.pack.conditions import WEIGHTS
from quiz.pack.models import SELF_CHECK_LEVELS, Question
from quiz.pack.pack import Pack
from tests.engine.making import SOURCE, STEP, Json, helpline, made

EXPLORE = int(os.environ.get("EXPLORE", "0"))
"""So many times more examples, and other ones at each run; unset: the same ones always."""


def thorough(examples: int, steps: int = 50) -> settings:
    """Return how hard to look."""
    return settings(
        max_examples=examples * max(EXPLORE, 1),
        stateful_step_count=steps,
        derandomize=not EXPLORE,
        database=None,
        deadline=None,
        report_multiple_bugs=False,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


DIMENSIONS = ("deception", "coercion", "control")
STRENGTHS = ("strong", "medium", "weak")
COUNTRIES = ("PL", "DE", "BY", "FR")
STORY_LEVELS = ("well-seen", "look-again", "caught")


@cache
def numbers(least: int, most: int) -> st.SearchStrategy[int]:
    return st.integers(least, most)


@cache
def places(count: int, least: int, most: int) -> st.SearchStrategy[tuple[int, ...]]:
    """Return some of so many places, in any order. (Made once: making strategies takes longer than drawing.)"""
    return st.sampled_from([some for size in range(least, most + 1) for some in permutations(range(count), size)])


class Author:
    """Somebody who writes a pack at random."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.kind: str = draw(st.sampled_from(("self-check", "stories")))
        self.signs: dict[str, Json] = {}
        for number in range(self.number(1, 5)):
            dimension, strength = self.pick(DIMENSIONS), self.pick(STRENGTHS)
            sign = {"id": f"sign-{number}", "dimension": dimension, "strength": strength, "sources": [SOURCE]}
            self.signs[f"sign-{number}"] = sign
        self.questions: list[Json] = []
        self.facts: list[Json] = []

    def pick(self, among: Sequence[Any]) -> Any:
        return among[self.number(0, len(among) - 1)]

    def some(self, among: Sequence[str], least: int = 0, most: int = 2) -> list[str]:
        return [among[place] for place in self.draw(places(len(among), least, most))]

    def number(self, least: int, most: int) -> int:
        return self.draw(numbers(least, most))

    def chance(self) -> bool:
        return self.draw(st.booleans())

    def question(self, number: int) -> Json:
        used = {question.get("place") for question in self.questions}
        free = [place for place in ("now", "from", "to") if place not in used]
        question: Json = {"id": f"q{number}", "type": self.pick(("one", "one", "any", *(["country"] if free else [])))}
        unknown: Json = {"id": "unknown", "unknown": True}
        if self.questions and self.chance():
            question["ask_if"] = self.ask_if(2)
        if question["type"] == "country":
            return {**question, "place": self.pick(free), "options": [unknown]}
        silent = self.chance() and self.chance()
        options: list[Json] = [self.option(name, silent) for name in "abc"[: self.number(2, 3)]]
        if question["type"] == "any":
            options.append({"id": "none", "none": True})
        if not silent:
            unknown["may_mean"] = self.some(list(self.signs))
        return {**question, "options": [*options, unknown]}

    def option(self, name: str, silent: bool) -> Json:
        option: Json = {"id": name, "raise": [] if silent else self.some(list(self.signs))}
        if self.kind == "stories":
            option["false_alarm"] = self.chance()
            if not silent:
                option["spot"] = self.some(list(self.signs))
        return option

    def answer(self, questions: list[Json]) -> Json:
        question = self.pick(questions)
        choices = [option["id"] for option in question["options"]]
        if question["type"] == "country":
            choices += COUNTRIES
        return {"answer": question["id"], "in": self.some(choices, least=1)}

    def ask_if(self, depth: int) -> Json:
        operator = self.pick(("answer", "all", "any", "not") if depth else ("answer",))
        if operator == "answer":
            return self.answer(self.questions)
        if operator == "not":
            return {"not": self.ask_if(depth - 1)}
        least = 0 if operator == "all" else 1
        return {operator: [self.ask_if(depth - 1) for _ in range(self.number(least, 2))]}

    def condition(self, depth: int, facts: list[Json]) -> Json:
        leaves = ("indicator", "count", "weight", *(("answer", "not") if facts else ()))
        operator = self.pick((*leaves, "all", "any") if depth else leaves)
        if operator == "indicator":
            return {"indicator": self.pick(list(self.signs))}
        if operator in ("count", "weight"):
            return self.sum(operator)
        if operator == "answer":
            return self.answer(facts)
        if operator == "not":
            return {"not": self.answer(facts)}
        least = 0 if operator == "all" else 1
        return {operator: [self.condition(depth - 1, facts) for _ in range(self.number(least, 3))]}

    def sum(self, operator: str) -> Json:
        about = self.signs[self.pick(list(self.signs))]
        selector = {key: about[key] for key in self.some(("dimension", "strength"))}
        counted = [sign for sign in self.signs.values() if all(sign[key] == selector[key] for key in selector)]
        most = sum(1 if operator == "count" else WEIGHTS[sign["strength"]] for sign in counted)
        return {operator: selector, "at_least": self.number(1, most)}

    def pack(self) -> Pack:
        for number in range(self.number(1, 6)):
            self.questions.append(self.question(number))
        facts = [q for q in self.questions if not any(_signals(option) for option in q["options"])]
        levels = SELF_CHECK_LEVELS if self.kind == "self-check" else STORY_LEVELS
        rules: list[Json] = []
        for number in range(self.number(0, 5)):
            about_facts = [q for q in facts if q["type"] != "country"]
            when = self.condition(2, about_facts)
            if any(q["type"] == "country" for q in facts) and self.chance():
                when = {"all": [{"indicator": self.pick(list(self.signs))}, self.condition(1, facts)]}
            rules.append({"id": f"rule-{number}", "level": self.pick(levels), "when": when})
        advice = [
            {
                "id": f"step-{number}",
                "phase": "decide",
                "priority": self.pick((10, 50, 90)),
                "when": self.condition(2, facts),
            }
            for number in range(self.number(0, 3))
        ]
        advice.append(STEP if self.chance() else {**STEP, "when": {"count": {}, "at_least": 1}})
        cut = self.number(0, len(self.questions) - 1)
        parts = [part for part in (self.questions[:cut], self.questions[cut:]) if part]
        picture = {"picture": "a.svg"} if self.kind == "stories" else {}
        sections = [{"id": f"part-{number}", "questions": part, **picture} for number, part in enumerate(parts)]
        scoring = {"levels": levels, "indicators": list(self.signs.values()), "rules": rules}
        return made(sections, scoring, advice, self.kind)


def _signals(option: Json) -> bool:
    return bool(option.get("raise") or option.get("spot") or option.get("may_mean"))


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """Packs in which the checks find no error."""
    return Author(draw).pack()


def choices(question: Question) -> st.SearchStrategy[tuple[str, ...]]:
    """Return the answers that a question can have, one choice or several, in any order."""
    ids = tuple(option.id for option in question.options if not option.none)
    if question.type == "any":
        return several(ids, tuple(option.id for option in question.options if option.none))
    return one((*COUNTRIES, *ids) if question.type == "country" else ids)


@cache
def one(ids: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.sampled_from([(choice,) for choice in ids])


@cache
def several(ids: tuple[str, ...], alone: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.sampled_from(
        [alone, *(some for size in range(1, min(len(ids), 3) + 1) for some in permutations(ids, size))]
    )


def answers(pack: Pack) -> st.SearchStrategy[dict[str, tuple[str, ...]]]:
    """Return answers to some of the questions of a pack, also to such as are not asked."""
    return st.fixed_dictionaries({}, optional={question.id: choices(question) for question in pack.questions})


@st.composite
def answered(draw: st.DrawFn) -> tuple[Pack, dict[str, tuple[str, ...]]]:
    """Packs with answers."""
    pack = draw(packs())
    return pack, draw(answers(pack))


LINES = (
    helpline("pl-late", "PL", order=20),
    helpline("pl-early", "PL", "labour"),
    helpline("pl-emergency", "PL", "emergency"),
    helpline("de", "DE", "migration"),
    helpline("by", "BY", "child", order=5),
    helpline("anywhere", "INTL", "emergency"),
    helpline("anywhere-else", "INTL", "emergency"),
    helpline("anywhere-child", "INTL", "child"),
)
DIRECTORY = Directory(LINES, {})
