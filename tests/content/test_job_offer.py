"""What the self-check of an offer promises about its content.

1. Whoever answers is asked 14 to 24 questions, and none that cannot apply.
2. Every item of the ILO/EC list of 2009 that can be seen, and of the issue, is carried by something reachable.
3. Every sign brings a step of its own, whatever the facts, and each result begins with a sensible one.
4. Honest offers stay below serious, one grave sign is enough for it, one small sign never is, and a child is a case
   of its own.
5. Nobody is judged by a country, or by not being something.
"""

import json
from collections.abc import Callable, Iterator
from functools import cache
from itertools import count, product
from pathlib import Path
from typing import Any

import pytest

from quiz.engine.assessment import Assessment, assess
from quiz.engine.interview import visible
from quiz.engine.program import compiled
from quiz.helplines.directory import Directory
from quiz.pack.checks.conditions import certain, parts
from quiz.pack.conditions import AnswerIn, NotAnswer
from quiz.pack.load import find_pack, load_sources
from quiz.pack.pack import Pack
from quiz.resources import data

FEWEST, MOST = 14, 24
COVERAGE: dict[str, Any] = json.loads(Path(__file__).with_name("coverage_job_offer.json").read_text("utf-8"))
NOWHERE = Directory((), {})
Sheet = dict[str, tuple[str, ...]]


@cache
def pack() -> Pack:
    found = find_pack(data("questions"), "job-offer")
    assert found.pack is not None, found.findings
    return found.pack


def result(sheet: Sheet) -> Assessment:
    return assess(pack(), NOWHERE, sheet)


@cache
def paths() -> tuple[tuple[Sheet, frozenset[str]], ...]:
    """Every combination of the answers that decide what is asked, each with the questions then asked."""
    named = {
        p.answer for q in pack().questions if q.ask_if for _, _, p in parts(q.ask_if, ()) if isinstance(p, AnswerIn)
    }
    deciding = {q.id: [*((o.id,) for o in q.options), ()] for q in pack().questions if q.id in named}
    walked = []
    for values in product(*deciding.values()):
        sheet = {name: value for name, value in zip(deciding, values, strict=True) if value}
        asked, counted = visible(compiled(pack()), sheet)
        if len(counted) == len(sheet):  # else the same as a shorter sheet
            walked.append((sheet, frozenset(question.id for question in asked)))
    return tuple(walked)


def raisers(indicator: str) -> Iterator[tuple[str, str]]:
    for question in pack().questions:
        for option in question.options:
            if indicator in option.raises:
                yield question.id, option.id


def single(indicator: str) -> Iterator[Sheet]:
    """Each way to raise an indicator (with what its option raises beside it) on each path, answering nothing else."""
    for question, option in raisers(indicator):
        for sheet, asked in paths():
            if question in asked and sheet.get(question, (option,)) == (option,):
                yield {**sheet, question: (option,)}


def rank(level: str) -> int:
    return pack().levels.index(level)


# 1. What is asked


def test_every_path_has_14_to_24_questions() -> None:
    counts = {len(asked) for _, asked in paths()}

    assert len(paths()) > 1000
    assert min(counts) >= FEWEST
    assert max(counts) <= MOST


def stands(question: str, *options: str) -> Callable[[Sheet], bool]:
    return lambda sheet: bool({*sheet.get(question, ())} & {*options})


ON_THE_WAY, IS_THERE, LOVES = stands("stage", "way"), stands("stage", "there"), stands("kind", "love")
MINOR, OF_AGE = stands("age", "under-18", "unknown"), stands("minor-with", "adult")
WITH_PARTNER = stands("how-met", "partner")

ONLY_IF: dict[str, tuple[set[str], Callable[[Sheet], bool]]] = {
    "a workplace, pay and a contract only where there is work": (
        {"workplace", "work", "pay", "fee", "contract", "how-met", "asked-for"},
        lambda sheet: not LOVES(sheet),
    ),
    "a partner only where there is one": (
        {"partner-known", "partner-signs"},
        lambda sheet: LOVES(sheet) or WITH_PARTNER(sheet),
    ),
    "what is so there only when there": (
        {"there-work", "there-made", "there-threats", "there-stay", "promised"},
        IS_THERE,
    ),
    "whether one is held, also of those who do not say where they are": (
        {"there-free"},
        lambda sheet: sheet.get("stage") not in (("home",), ("way",)),
    ),
    "what has changed only on the way": ({"changed", "way-now"}, ON_THE_WAY),
    "plans only before leaving": (
        {"journey", "asked-for"},
        lambda sheet: not ON_THE_WAY(sheet) and not IS_THERE(sheet),
    ),
    "who keeps the passport only at home: elsewhere it is asked with what holds one": (
        {"passport"},
        stands("stage", "home"),
    ),
    "what is ahead only before arriving": (
        {"country-to", "visa", "place", "workplace", "pay", "fee", "said", "pressure", "threats"},
        lambda sheet: not IS_THERE(sheet),
    ),
    "company only for a minor": ({"minor-with"}, MINOR),
    "a fee only from adults": ({"fee"}, lambda sheet: not MINOR(sheet) or OF_AGE(sheet)),
    "the work in an army only there": ({"army"}, stands("kind", "army")),
}


@pytest.mark.parametrize("name", ONLY_IF)
def test_nothing_is_asked_that_cannot_apply(name: str) -> None:
    questions, applies = ONLY_IF[name]
    asked_somewhere: set[str] = set()
    for sheet, asked in paths():
        if questions & asked:
            assert applies(sheet), (sheet, questions & asked)
        asked_somewhere |= questions & asked

    assert asked_somewhere == questions


def test_people_already_there_are_asked_how_it_began() -> None:
    for sheet, asked in paths():
        if sheet.get("stage") == ("there",):
            assert {"promised", "trip-pay", "home-ties"} <= asked
            began = {"partner-known", "partner-signs"} if sheet.get("kind") == ("love",) else {"how-met", "contract"}
            assert began <= asked


# 2. What is covered


def ilo_items() -> list[tuple[str, dict[str, Any]]]:
    dimensions = {**COVERAGE["recruitment"], **COVERAGE["destination"]}
    return [(dimension, item) for dimension, items in dimensions.items() for item in items]


def test_every_indicator_of_the_table_exists_with_the_published_strength_or_a_reason() -> None:
    strengths = {indicator.id: indicator.strength for indicator in pack().indicators}
    differing = set()
    for dimension, item in ilo_items():
        for name in item["indicators"]:
            assert name in strengths, (dimension, item["item"], name)
            if strengths[name] != item["grade"]:
                differing.add(name)

    assert differing == set(COVERAGE["deviations"])


def test_every_indicator_can_be_raised_by_somebody() -> None:
    reachable = frozenset().union(*(asked for _, asked in paths()))
    for indicator in pack().indicators:
        assert any(question in reachable for question, _ in raisers(indicator.id)), indicator.id


def test_what_is_seen_before_or_during_a_journey_is_asked_before_arrival() -> None:
    early = frozenset().union(*(asked for sheet, asked in paths() if sheet.get("stage") in [("home",), ("way",)]))
    late = frozenset().union(*(asked for sheet, asked in paths() if sheet.get("stage") == ("there",)))
    for part, asked in (("recruitment", early), ("destination", late)):
        for items in COVERAGE[part].values():
            for item in items:
                for name in item["indicators"]:
                    assert any(question in asked for question, _ in raisers(name)), (item["item"], name)


@cache
def steps_given() -> frozenset[str]:
    """Every step that some answer brings, on some path."""
    shown: set[str] = set()
    for sheet, _ in paths():
        if "minor-with" not in sheet and sheet.get("kind") in (("manual",), ("love",)):
            for who in ("me", "someone"):
                shown |= set(result({**sheet, "who": (who,)}).advice)
    for indicator in pack().indicators:
        shown |= set(result(next(single(indicator.id))).advice)
    return frozenset(shown)


@pytest.mark.parametrize("item", COVERAGE["issue"])
def test_every_item_of_the_issue_is_carried(item: str) -> None:
    carried = COVERAGE["issue"][item]
    reachable = frozenset().union(*(asked for _, asked in paths()))
    options = {question.id: {option.id for option in question.options} for question in pack().questions}

    assert set(carried.get("questions", [])) <= reachable
    assert set(carried.get("advice", [])) <= steps_given()
    assert all(set(wanted) <= options[question] for question, wanted in carried.get("options", {}).items())


def test_every_step_is_given_to_somebody() -> None:
    assert {step.id for step in pack().advice} <= steps_given()


def test_no_source_endangers_a_reader() -> None:
    sources, _ = load_sources(data("questions"))
    cited = {name for indicator in pack().indicators for name in indicator.sources}
    dangerous = ("hrw.org", "rferl.org", "svaboda", "currenttime", "charter97", "zerkalo", "pozirk")

    assert cited <= set(sources)
    assert not [s.address for s in sources.values() if any(name in s.address for name in dangerous)]


# 3. What to do


@pytest.mark.parametrize("indicator", pack().indicators, ids=lambda indicator: str(indicator.id))
def test_every_indicator_brings_a_step_of_its_own_whatever_the_facts(indicator: Any) -> None:
    own = [step for step in pack().advice if certain(step.when, indicator)]
    named = [
        step for step in own if any(getattr(p, "indicator", None) == indicator.id for _, _, p in parts(step.when, ()))
    ]

    assert named, indicator.id


HOME: Sheet = {
    "who": ("me",), "stage": ("home",), "age": ("adult",), "country-now": ("BY",), "country-to": ("PL",),
    "kind": ("manual",), "how-met": ("known",), "workplace": ("own-contact",), "work": ("detail",), "place": ("both",),
    "pay": ("usual",), "asked-for": ("none",), "part-of-it": ("none",), "contract": ("readable",), "visa": ("fits",),
    "passport": ("mine",), "fee": ("no",), "trip-pay": ("self",), "journey": ("none",), "said": ("none",),
    "pressure": ("none",), "threats": ("none",), "home-ties": ("none",),
}  # fmt: skip
WAY: Sheet = {**HOME, "stage": ("way",), "country-from": ("BY",), "changed": ("none",), "way-now": ("none",)}
THERE: Sheet = {
    "who": ("me",), "age": ("adult",), "kind": ("manual",), "how-met": ("known",), "part-of-it": ("none",),
    "contract": ("readable",), "trip-pay": ("self",), "home-ties": ("none",),
    "stage": ("there",), "country-now": ("PL",), "country-from": ("BY",), "there-free": ("none",),
    "there-work": ("none",), "there-made": ("none",), "there-threats": ("none",), "there-stay": ("fits",),
    "promised": ("none",),
}  # fmt: skip
LOVE: Sheet = {**HOME, "kind": ("love",), "partner-known": ("years",), "partner-signs": ("none",)}
CHILD: Sheet = {**HOME, "age": ("under-18",), "kind": ("study",)}


def but(base: Sheet, **changes: str | tuple[str, ...]) -> Sheet:
    """Return a sheet with some answers changed; ``_`` stands for ``-``."""
    changed = {name.replace("_", "-"): (v,) if isinstance(v, str) else v for name, v in changes.items()}
    assert set(changed) <= {question.id for question in pack().questions}
    return {**base, **changed}


FIRST_ACTS: list[tuple[Sheet, str]] = [
    (HOME, "tell-one-person"),
    (THERE, "tell-one-person"),
    (but(HOME, who="someone"), "stay-on-their-side"),
    (but(HOME, fee="receipt"), "who-pays-what"),
    (but(HOME, pressure="rush"), "ask-a-week"),
    (but(HOME, workplace="through"), "call-firm-yourself"),
    (but(HOME, contract="nothing"), "ask-contract"),
    (but(HOME, passport="hand-over"), "say-no-to-handing-over"),
    (but(HOME, part_of_it="carry"), "wait-with-everything"),
    (but(HOME, threats="me"), "call-unheard"),
    (but(HOME, threats="pictures"), "picture-blackmail"),
    (but(HOME, threats="hurt"), "in-danger-now"),
    (but(LOVE, partner_known="weeks"), "love-can-wait"),
    (but(LOVE, partner_signs="money"), "lend-nothing-for-love"),
    (but(WAY, changed="country"), "stay-where-people-are"),
    (but(WAY, way_now="locked"), "in-danger-now"),
    (but(WAY, changed="pay"), "compare-promise"),
    (but(THERE, there_free=("papers", "debt")), "call-unheard"),
    (but(THERE, there_work="hours"), "write-hours-down"),
    (but(THERE, there_made="sex"), "in-danger-now"),
    (but(CHILD, minor_with="nobody"), "child-first"),
]


@pytest.mark.parametrize(("sheet", "first"), FIRST_ACTS, ids=count(1))
def test_each_result_begins_with_a_sensible_first_act(sheet: Sheet, first: str) -> None:
    assert result(sheet).advice[0] == first


def test_the_result_always_invites_to_open_the_check_again() -> None:
    for sheet in (HOME, WAY, THERE, LOVE, but(THERE, there_free="locked")):
        assert "check-again" in result(sheet).advice


# 4. How grave it is


HONEST = {
    "nothing unusual": HOME,
    "on the way as agreed": WAY,
    "there as promised": THERE,
    "a partner of many years": LOVE,
    "a partner of many years, and a wedding at home": but(LOVE, pressure="rush"),
    "public employment service": but(HOME, how_met="official", workplace="official"),
    "au pair with a fee to a known organisation": but(HOME, kind="study", how_met="agency", fee="receipt"),
    "licensed seasonal scheme with fee and loan": but(
        HOME, how_met="official", workplace="official", fee="receipt", trip_pay="advance", place="work-only"
    ),
    "ship with an advance for the flight": but(HOME, kind="hotel", how_met="agency", trip_pay="advance", pay="no-sum"),
    "agency that decides the farm later": but(
        HOME, how_met="agency", workplace="through", place="not-told", fee="receipt"
    ),
    "haste": but(HOME, pressure="rush"),
    "no pay, and wanted so": but(HOME, pay="no-pay"),
    "a debt for the journey": but(HOME, trip_pay="wages"),
    "a paid go-between": but(HOME, workplace="through", fee="no-trace"),
    "a friend's tip and no skill asked": but(HOME, asked_for="nothing"),
    "an unchecked firm and a start in two weeks": but(HOME, workplace="through", pressure="rush"),
    "a visit, and no job yet": but(HOME, workplace="no-job-yet", visa="tourist", place="unknown", contract="nothing"),
    "cash without a permit": but(HOME, visa="tourist", contract="nothing"),
    "a job from a group on the internet": but(HOME, how_met=("advert", "messages"), asked_for="nothing"),
    "under 18 with a programme": but(CHILD, minor_with="programme"),
    "under 18 with a relative": but(CHILD, minor_with="relative"),
    "under 18 with a parent": but(CHILD, minor_with="parent"),
}


@pytest.mark.parametrize("name", HONEST)
def test_honest_offers_stay_below_serious(name: str) -> None:
    assert result(HONEST[name]).level in ("none-found", "check-first")


GRAVE = [
    *((HOME, "threats", option) for option in ("me", "family", "pictures", "hurt", "forced")),
    (HOME, "workplace", "denied"),
    (HOME, "pressure", "no-no"),
    (HOME, "visa", "false"),
    *((HOME, "asked-for", option) for option in ("pictures", "false-name")),
    *((HOME, "part-of-it", option) for option in ("carry", "army", "body")),
    *(({**HOME, "kind": ("army",)}, "army", option) for option in ("support", "soldier", "not-told")),
    *((WAY, "changed", option) for option in ("country", "work")),
    *((WAY, "way-now", option) for option in ("phone", "turn-back", "locked")),
    *((THERE, "there-free", option) for option in ("papers", "locked", "debt", "stopped")),
    (THERE, "there-work", "unpaid"),
    *((THERE, "there-made", option) for option in ("sex", "crime")),
    *((THERE, "there-threats", option) for option in ("me", "family", "pictures", "hurt")),
    *((CHILD, "minor-with", option) for option in ("nobody", "other")),
]


@pytest.mark.parametrize(("base", "question", "option"), GRAVE)
def test_one_grave_sign_is_at_least_serious(base: Sheet, question: str, option: str) -> None:
    assert rank(result({**base, question: (option,)}).level) >= rank("serious")


def test_one_weak_or_medium_sign_alone_is_never_serious_for_an_adult_unless_it_is_grave() -> None:
    grave = {(question, option) for _, question, option in GRAVE}
    strong = {indicator.id for indicator in pack().indicators if indicator.strength == "strong"}
    tried = 0
    for base in (HOME, WAY, THERE, LOVE):
        asked = {question.id: question for question in pack().questions if question.id in result(base).asked}
        for question in asked.values():
            for option in question.options:
                small = len(option.raises) == 1 and not strong & set(option.raises)
                if small and (question.id, option.id) not in grave:
                    tried += 1
                    assert result({**base, question.id: (option.id,)}).level == "check-first", (question.id, option.id)

    assert tried > 60


def test_for_a_child_nobody_needs_to_have_been_deceived() -> None:
    worker = but(THERE, age="under-18", minor_with="parent")

    assert result(but(worker, there_work="below-law")).level == "serious"
    assert result(but(worker, there_work=("hours", "below-law"))).level == "stop"
    assert result(but(THERE, there_work="below-law")).level == "check-first"


@pytest.mark.parametrize(
    ("question", "option"),
    [
        ("part-of-it", "company"),
        ("part-of-it", "study"),
        ("asked-for", "looks"),
        ("trip-pay", "wages"),
        ("passport", "they-have"),
    ],
)
def test_a_sign_that_is_small_for_adults_can_be_grave_for_a_child(question: str, option: str) -> None:
    assert result({**CHILD, "minor-with": ("parent",), question: (option,)}).level == "stop"
    assert result({**HOME, question: (option,)}).level == "check-first"


def test_the_overall_rule_of_the_ilo_needs_all_three_halves() -> None:
    deceived = but(THERE, promised=("work", "terms"))
    exploited = but(deceived, there_work=("hours", "fines"))
    held = but(exploited, there_free=("papers", "debt"))

    def rules(sheet: Sheet) -> set[str]:
        return {rule for reason in result(sheet).reasons for rule in reason.rules}

    assert "law-of-trafficking" not in rules(deceived)
    assert "law-of-trafficking" not in rules(exploited)
    assert "law-of-trafficking" in rules(held)
    assert "law-of-trafficking" not in rules(but(held, promised="none"))


# 5. Who is judged by what


def test_rules_name_no_country_and_facts_only_in_the_positive() -> None:
    for rule in pack().rules:
        for _, _, part in parts(rule.when, ()):
            assert not isinstance(part, NotAnswer), rule.id
            if isinstance(part, AnswerIn):
                assert part.answer in ("age", "stage", "kind"), rule.id


def test_countries_change_nothing_but_the_numbers() -> None:
    there = but(THERE, there_free="papers")
    elsewhere = but(there, country_now="TR", country_from="UA")

    assert result(elsewhere).level == result(there).level
    assert result(elsewhere).reasons == result(there).reasons
    assert result(elsewhere).advice == result(there).advice


def test_p3_not_saying_where_one_is_leaves_no_false_comfort() -> None:
    """Somebody who is there and does not say so is asked whether they are held; a skip leaves it open."""
    sheet = {name: given for name, given in HOME.items() if name != "stage"}
    assert "there-free" in result(sheet).asked
    assert result(sheet).headline == "not-enough-known"
    assert result(but(sheet, stage="unknown")).headline == "not-enough-known"
