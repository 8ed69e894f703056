"""Run answer sheets of real accounts through the self-check and print what it makes of them: ``make cases``.

A sheet was written from one account alone, by the rater's rules in ``tests/cases/README.md``, before anybody looked at
what the rules do with it. The accounts are not in the repository.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quiz.engine.answers import Answers, read_answers
from quiz.engine.assessment import NOT_ENOUGH_KNOWN, Assessment, assess
from quiz.engine.interview import visible
from quiz.engine.program import compiled
from quiz.helplines.directory import Directory
from quiz.helplines.load import load_directory
from quiz.pack.conditions import WEIGHTS
from quiz.pack.load import find_pack
from quiz.pack.models import SELF_CHECK_LEVELS
from quiz.pack.pack import Pack
from quiz.resources import data
from tools.intervals import exact

SHEETS = Path(__file__).parent.parent / "tests" / "cases" / "sheets.json"
ALARM = ("serious", "stop")
SETTLING = ("workplace", "visa", "contract", "trip-pay")
"""Questions that would settle most cases: the employer's name, the visa, the contract, who pays and what is owed."""


@dataclass(frozen=True, slots=True)
class Case:
    """One account's labels and its two sheets; ``later`` is None where the account tells nothing of the way."""

    id: str
    truth: str
    form: str
    sex: str
    route: str
    hard: bool
    doubtful: bool
    home: Answers
    later: Answers | None


@dataclass(frozen=True, slots=True)
class Seen:
    """What the self-check, and two simple rules, make of a sheet."""

    case: Case
    result: Assessment
    any_sign: bool
    ilo: bool


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure: which cases, which sheet, what counts as right, and the target share."""

    name: str
    among: Callable[[Case], bool]
    sheet: str
    right: Callable[[Assessment], bool]
    target: float


def _alarm(result: Assessment) -> bool:
    return result.level in ALARM


def _heard(result: Assessment) -> bool:
    """Whether the headline is more than the plain lowest one."""
    return result.level != SELF_CHECK_LEVELS[0] or result.headline == NOT_ENOUGH_KNOWN


def _among(truth: str, *, hard: bool | None = None) -> Callable[[Case], bool]:
    return lambda case: case.truth == truth and hard in (None, case.hard)


def _below(level: str) -> Callable[[Assessment], bool]:
    return lambda result: SELF_CHECK_LEVELS.index(result.level) < SELF_CHECK_LEVELS.index(level)


def _at_least(level: str) -> Callable[[Assessment], bool]:
    return lambda result: SELF_CHECK_LEVELS.index(result.level) >= SELF_CHECK_LEVELS.index(level)


MEASURES = (
    Measure("trafficking, not hard, at home: serious or stop", _among("trafficking", hard=False), "home", _alarm, 0.95),
    Measure("trafficking, hard, at home: not the plain lowest", _among("trafficking", hard=True), "home", _heard, 1.0),
    Measure("trafficking, on the way or there: serious or stop", _among("trafficking"), "later", _alarm, 1.0),
    Measure("honest, at home: below serious", _among("honest"), "home", _below("serious"), 0.9),
    Measure("honest that looks bad: below serious", _among("honest", hard=True), "home", _below("serious"), 0.8),
    Measure("honest, at home: below stop", _among("honest"), "home", _below("stop"), 1.0),
    Measure("scam, at home: check-first or above", _among("scam"), "home", _at_least("check-first"), 0.9),
    Measure("scam, at home: not the plain lowest", _among("scam"), "home", _heard, 0.9),
)


def read_cases(pack: Pack, file: Path = SHEETS) -> tuple[Case, ...]:
    """Return all cases of a file; raises ``AnswersError`` for a sheet that does not fit the pack."""
    return tuple(_case(pack, entry) for entry in json.loads(file.read_text(encoding="utf-8"))["cases"])


def _case(pack: Pack, entry: dict[str, Any]) -> Case:
    later = entry["later"]
    return Case(
        id=entry["id"],
        truth=entry["truth"],
        form=entry["form"],
        sex=entry["sex"],
        route=entry["route"],
        hard=entry["hard"],
        doubtful=entry["doubtful"],
        home=read_answers(pack, entry["home"]),
        later=None if later is None else read_answers(pack, later),
    )


def see(pack: Pack, directory: Directory, case: Case, sheet: str) -> Seen | None:
    """Return what is made of a case's sheet, None where there is none."""
    answers = case.home if sheet == "home" else case.later
    if answers is None:
        return None
    result = assess(pack, directory, answers)
    weights: dict[str, int] = defaultdict(int)
    for reason in result.reasons:
        weights[reason.dimension] += WEIGHTS[reason.strength]  # type: ignore[index]
    recruited = any(weights[name] >= 5 for name in ("deception", "coercion", "vulnerability"))
    return Seen(
        case,
        result,
        any_sign=bool(result.reasons),
        ilo=recruited and weights["exploitation"] >= 5 and weights["control"] >= 5,
    )


def report(pack: Pack, directory: Directory, cases: tuple[Case, ...]) -> Iterable[str]:
    """Yield the report line by line, as Markdown."""
    yield f"Pack {pack.id}, version {pack.version}, {len(cases)} cases. Intervals are exact, 95 %.\n"
    for title, some in (("All labels", cases), ("Without doubtful labels", tuple(c for c in cases if not c.doubtful))):
        yield f"## {title} ({len(some)} cases)\n"
        yield "| figure | share | 95 % | target | holds | any one sign | ILO rule as it stands |"
        yield "|---|---|---|---|---|---|---|"
        for measure in MEASURES:
            yield _line(measure, _seen(pack, directory, some, measure))
        yield ""
    yield "## Misses by name\n"
    for measure in MEASURES:
        misses = [s for s in _seen(pack, directory, cases, measure) if not measure.right(s.result)]
        named = ", ".join(f"{s.case.id} ({s.result.headline}; could be {s.result.could_be})" for s in misses)
        yield f"- {measure.name}: {named or 'none'}"
    yield ""
    yield from _groups(pack, directory, cases)
    yield from _unknowns(pack, directory, cases)


def _seen(pack: Pack, directory: Directory, cases: tuple[Case, ...], measure: Measure) -> list[Seen]:
    seen = (see(pack, directory, case, measure.sheet) for case in cases if measure.among(case))
    return [one for one in seen if one is not None]


def _line(measure: Measure, seen: list[Seen]) -> str:
    right = sum(measure.right(one.result) for one in seen)
    wants_alarm = not measure.name.startswith("honest")
    any_sign = sum(one.any_sign is wants_alarm for one in seen)
    ilo = sum(one.ilo is wants_alarm for one in seen)
    holds = "yes" if right >= measure.target * len(seen) else "**no**"
    cells = (measure.name, _share(right, len(seen)), _interval(right, len(seen)), f"{measure.target:.0%}", holds)
    return f"| {' | '.join((*cells, _share(any_sign, len(seen)), _share(ilo, len(seen))))} |"


def _share(hits: int, of: int) -> str:
    return f"{hits}/{of}" + (f" = {hits / of:.0%}" if of else "")


def _interval(hits: int, of: int) -> str:
    low, high = exact(hits, of)
    return f"{low:.0%}–{high:.0%}"


def _groups(pack: Pack, directory: Directory, cases: tuple[Case, ...]) -> Iterable[str]:
    """Yield how trafficking, hard or not, is marked at home, by form, by sex and by route."""
    yield "## Trafficking at serious or stop, at home, by group (hard cases too)\n"
    yield "| group | share | 95 % |"
    yield "|---|---|---|"
    keys: dict[str, Callable[[Case], str]] = {
        "form": lambda c: c.form,
        "sex": lambda c: c.sex,
        "route": lambda c: c.route,
    }
    among = [case for case in cases if case.truth == "trafficking"]
    for kind, key in keys.items():
        groups: dict[str, list[Case]] = defaultdict(list)
        for case in among:
            groups[key(case)].append(case)
        for name, members in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
            hits = sum(_alarm(assess(pack, directory, case.home)) for case in members)
            yield f"| {kind}: {name} | {_share(hits, len(members))} | {_interval(hits, len(members))} |"
    yield ""


def _unknowns(pack: Pack, directory: Directory, cases: tuple[Case, ...]) -> Iterable[str]:
    """Yield how much is left open, and whether the first thing to find out would settle the case."""
    yield "## What is left open, at home, where “I don't know” stands for all that an account does not say\n"
    for truth in ("trafficking", "honest", "scam"):
        among = [case for case in cases if case.truth == truth]
        results = [assess(pack, directory, not_known(pack, case.home)) for case in among]
        settling = sum(bool(r.unknowns) and r.unknowns[0].question in SETTLING for r in results)
        asked = sum(len(r.asked) for r in results)
        answered = sum(sum(name in case.home for name in r.asked) for case, r in zip(among, results, strict=True))
        yield (
            f"- {truth}: the first unknown shown would settle the case in {_share(settling, len(among))} "
            f"({_interval(settling, len(among))}); {answered} of {asked} questions asked are answered in the sheets"
        )


def not_known(pack: Pack, answers: Answers) -> Answers:
    """Return answers with "I don't know" to all of the offer that an account leaves open, as one who has not asked.

    What a person knows of themselves (age, country) is left out.
    """
    program = compiled(pack)
    filled = dict(answers)
    while gaps := [q for q in visible(program, filled)[0] if q.id not in filled and not q.question.is_fact]:
        for gap in gaps:
            filled[gap.id] = tuple(option.id for option in gap.question.options if option.unknown)
    return filled


def main() -> int:
    """Print the report; exit status 0, or 1 when a sheet leaves a target unmet and ``--strict`` was given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sheets", type=Path, default=SHEETS, help="another file of sheets")
    parser.add_argument("--explain", metavar="CASE", help="print the whole assessment of one case's sheets")
    chosen = parser.parse_args()
    loaded = find_pack(data("questions"), "job-offer")
    directory, _ = load_directory(data("questions"))
    assert loaded.pack is not None, "the shipped pack is sound"
    assert directory is not None, "the shipped directory is sound"
    compiled(loaded.pack)
    cases = read_cases(loaded.pack, chosen.sheets)
    if chosen.explain:
        for case in cases:
            if case.id == chosen.explain:
                for answers in (case.home, case.later):
                    if answers is not None:
                        print(assess(loaded.pack, directory, answers).as_json())
        return 0
    for line in report(loaded.pack, directory, cases):
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main())
