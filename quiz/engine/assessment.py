"""What answers amount to: a level, what it could become, why, what is not known, and what to do."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from quiz.engine.answers import Answers
from quiz.engine.interview import visible
from quiz.engine.program import NOTHING, CompiledQuestion, Facts, Given, Program, compiled
from quiz.helplines.directory import Directory
from quiz.pack.models import Place
from quiz.pack.pack import Pack

NOT_ENOUGH_KNOWN = "not-enough-known"
GRAVE = "serious"
"""Where this level could be reached, "no signs found" would be false comfort (P3)."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """One option of one question."""

    question: str
    option: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A raised indicator: the answers that raised it, and the rules that hold with its part in them."""

    indicator: str
    strength: str
    dimension: str
    answers: tuple[Chosen, ...]
    rules: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """An unknown or skipped question that may mean a warning sign, and the level if it did."""

    question: str
    would_be: str


@dataclass(frozen=True, slots=True)
class Practice:
    """What a person did in stories: signs spotted, signs walked into, and how often honest things raised an alarm."""

    spotted: tuple[str, ...]
    missed: tuple[str, ...]
    false_alarms: int


@dataclass(frozen=True, slots=True)
class Assessment:
    """The outcome of one run through a pack, as ids. ``practice`` is None for a self-check."""

    pack: str
    version: int
    level: str
    could_be: str
    headline: str
    reasons: tuple[Reason, ...]
    unknowns: tuple[Unknown, ...]
    advice: tuple[str, ...]
    helplines: tuple[str, ...]
    asked: tuple[str, ...]
    practice: Practice | None = None

    def as_json(self) -> str:
        """Return the assessment as JSON: equal assessments give equal bytes."""
        plain: dict[str, Any] = asdict(self)
        plain.update(plain.pop("practice") or {})
        return json.dumps(plain, ensure_ascii=False, indent=2)


def assess(pack: Pack, directory: Directory, answers: Answers) -> Assessment:
    """Return what the answers amount to, as DESIGN's "Assessment" defines it.

    *answers* fit the pack (see ``read_answers``). Answers to questions that are not asked count for nothing.
    """
    program = compiled(pack)
    asked, facts = visible(program, answers)
    raised, raisers = _raised(asked, answers)
    open_ = _open(asked, answers)
    rank = program.rank(raised, facts)
    possible = raised
    for may_mean in open_.values():
        possible |= may_mean
    could_be = program.rank(possible, facts, least=rank)
    level = pack.levels[rank]
    vague = rank == 0 and GRAVE in pack.levels and could_be >= pack.levels.index(GRAVE)
    return Assessment(
        pack=pack.id,
        version=pack.version,
        level=level,
        could_be=pack.levels[could_be],
        headline=NOT_ENOUGH_KNOWN if vague else level,
        reasons=_reasons(program, raised, facts, raisers),
        unknowns=_unknowns(program, raised, facts, open_, rank),
        advice=tuple(step.advice.id for step in program.advice if step.holds(raised, facts)),
        helplines=tuple(line.id for line in directory.lookup(*places(program, facts))),
        asked=tuple(question.id for question in asked),
        practice=_practice(program, asked, answers, raisers) if pack.kind == "stories" else None,
    )


def places(program: Program, facts: Facts) -> tuple[str | None, str | None, str | None]:
    """Return the ISO 3166 codes of where the person is, comes from and goes; None for what is not known."""
    now, origin, going = (_country(facts.get(program.places.get(at, ""), NOTHING)) for at in PLACES)
    return now, origin, going


PLACES: tuple[Place, Place, Place] = ("now", "from", "to")


def _country(given: Given) -> str | None:
    return next((code for code in given if code.isupper()), None)


def _raised(asked: tuple[CompiledQuestion, ...], answers: Answers) -> tuple[int, dict[int, list[Chosen]]]:
    """Return the raised indicators, and for each bit the answers that raised it, in the order of asking."""
    raised = 0
    raisers: dict[int, list[Chosen]] = {}
    for question in asked:
        given = answers.get(question.id, ())
        for name, option in question.options.items():
            if option.raises and name in given:
                raised |= option.raises
                for bit in _bits(option.raises):
                    raisers.setdefault(bit, []).append(Chosen(question.id, name))
    return raised, raisers


def _open(asked: tuple[CompiledQuestion, ...], answers: Answers) -> dict[str, int]:
    """Return what each question that was left unknown or skipped may mean, where that is anything."""
    open_: dict[str, int] = {}
    for question in asked:
        given = answers.get(question.id, ())
        may_mean = 0 if given else question.can_raise
        for name in given:
            option = question.options.get(name)
            may_mean |= option.may_mean if option else 0
        if may_mean:
            open_[question.id] = may_mean
    return open_


def _bits(mask: int) -> list[int]:
    return [1 << place for place in range(mask.bit_length()) if mask >> place & 1]


def _reasons(program: Program, raised: int, facts: Facts, raisers: Mapping[int, list[Chosen]]) -> tuple[Reason, ...]:
    """Return the reasons, strongest first, then in the order of asking."""
    parts = [(rule.rule.id, rule.involved(raised, facts)) for rule in program.rules] if raised else []
    reasons = []
    for bit in sorted(raisers, key=lambda bit: -program.strength(bit)):
        indicator = program.pack.indicators[bit.bit_length() - 1]
        rules = tuple(rule for rule, involved in parts if involved & bit)
        reasons.append(
            Reason(indicator.id, indicator.strength, indicator.dimension, tuple(raisers[bit]), rules, indicator.sources)
        )
    return tuple(reasons)


def _unknowns(program: Program, raised: int, facts: Facts, open_: Mapping[str, int], rank: int) -> tuple[Unknown, ...]:
    """Return the open questions: by what the level would be, then by strength, then in the order of asking."""
    ranks = {question: program.rank(raised | may_mean, facts, least=rank) for question, may_mean in open_.items()}
    order = sorted(open_, key=lambda question: (-ranks[question], -program.strength(open_[question])))
    return tuple(Unknown(question, program.pack.levels[ranks[question]]) for question in order)


def _practice(
    program: Program, asked: tuple[CompiledQuestion, ...], answers: Answers, raisers: Mapping[int, list[Chosen]]
) -> Practice:
    """Return what was spotted and missed, each in the order of asking; a sign can be both, in two scenes."""
    chosen = [option for q in asked for name, option in q.options.items() if name in answers.get(q.id, ())]
    spotted = dict.fromkeys(bit for option in chosen for bit in _bits(option.spots))
    names = {1 << place: indicator.id for place, indicator in enumerate(program.pack.indicators)}
    return Practice(
        spotted=tuple(names[bit] for bit in spotted),
        missed=tuple(names[bit] for bit in raisers),
        false_alarms=sum(option.false_alarm for option in chosen),
    )
