"""Single assessments: what comes first, and what counts."""

from quiz.engine.assessment import Assessment, Chosen, Practice, Unknown, assess
from quiz.pack.pack import Pack
from tests.engine.making import SOURCE, STEP, Json, ask, made, small
from tests.engine.strategies import DIRECTORY


def outcome(pack: Pack, **given: str | tuple[str, ...]) -> Assessment:
    answers = {name: (choice,) if isinstance(choice, str) else choice for name, choice in given.items()}
    return assess(pack, DIRECTORY, answers)


def rule(name: str, level: str, **when: object) -> Json:
    return {"id": name, "level": level, "when": when}


SIGNS = {"weak-one": "weak", "weak-two": "weak", "strong-one": "strong"}
UNKNOWNS = small(
    ask("strong", yes=["strong-one"], no=[], unknown=["strong-one"]),
    ask("mild", yes=["weak-two"], no=[], unknown=["weak-two"]),
    ask("grave", yes=["weak-one"], no=[], unknown=["weak-one"]),
    ask("strong-again", yes=["strong-one"], no=[], unknown=["strong-one"]),
    signs=SIGNS,
    rules=[rule("grave-rule", "stop", indicator="weak-one"), rule("any-rule", "check-first", count={}, at_least=1)],
)


def test_what_decides_most_is_to_be_found_out_first_then_what_is_strongest_then_what_is_asked_first() -> None:
    expected = tuple(
        Unknown(*each)
        for each in (
            ("grave", "stop"),
            ("strong", "check-first"),
            ("strong-again", "check-first"),
            ("mild", "check-first"),
        )
    )
    given = dict.fromkeys(("strong", "mild", "grave", "strong-again"), "unknown")
    assert outcome(UNKNOWNS, **given).unknowns == expected
    assert outcome(UNKNOWNS).unknowns == expected, "skipping as well"


def test_an_unknown_is_named_also_where_it_would_change_nothing() -> None:
    result = outcome(UNKNOWNS, grave="yes", mild="unknown", strong="no")
    assert result.unknowns == (Unknown("strong-again", "stop"), Unknown("mild", "stop"))
    assert (result.level, result.could_be, result.headline) == ("stop", "stop", "stop")


def test_p5_not_knowing_is_not_taken_as_nothing_where_a_pack_does_not_say_what_it_may_mean() -> None:
    pack = small(
        ask("papers", yes=["sign"], no=[], unknown=[]),
        ask("colour"),
        rules=[rule("any-rule", "serious", indicator="sign")],
    )
    result = outcome(pack, papers="unknown", colour="unknown")
    assert (result.level, result.could_be, result.headline) == ("none-found", "serious", "not-enough-known")
    assert result.unknowns == (Unknown("papers", "serious"),), "a fact means nothing"


def test_reasons_stand_by_strength_then_by_asking_and_name_all_answers() -> None:
    pack = small(
        ask("first", yes=["weak-two"], no=[]),
        ask("second", yes=["weak-one", "strong-one"], no=[]),
        ask("third", yes=["weak-two"], no=[]),
        signs=SIGNS,
    )
    reasons = outcome(pack, first="yes", second="yes", third="yes").reasons
    assert [reason.indicator for reason in reasons] == ["strong-one", "weak-two", "weak-one"]
    assert reasons[1].answers == (Chosen("first", "yes"), Chosen("third", "yes"))
    assert reasons[1].sources == (SOURCE,)


def test_a_rule_names_only_the_signs_in_the_parts_of_it_that_hold() -> None:
    parts: list[Json] = [
        {"all": [{"indicator": "weak-one"}, {"indicator": "strong-one"}]},
        {"indicator": "weak-two"},
        {"weight": {"strength": "weak"}, "at_least": 3},
    ]
    pack = small(
        ask("first", yes=["weak-one"], no=[]),
        ask("second", yes=["weak-two"], no=[]),
        signs=SIGNS | {"weak-three": "weak"},
        rules=[rule("low", "check-first", count={"strength": "weak"}, at_least=2), rule("high", "stop", any=parts)],
    )
    reasons = outcome(pack, first="yes", second="yes").reasons
    assert {reason.indicator: reason.rules for reason in reasons} == {"weak-one": ("low",), "weak-two": ("high", "low")}


def country(name: str, place: str) -> Json:
    return {"id": name, "type": "country", "place": place, "options": [{"id": "unknown", "unknown": True}]}


def test_help_is_for_where_one_is_then_comes_from_then_goes_then_the_emergency_number() -> None:
    pack = small(country("goes", "to"), country("is", "now"), country("comes", "from"))
    by, de, pl = ("by",), ("de",), ("pl-early", "pl-late")
    anywhere = ("anywhere", "anywhere-else")
    expected = {
        ("BY", "DE", "PL"): (*by, *de, *pl, *anywhere),
        ("DE", "PL", "BY"): (*de, *pl, *by, *anywhere),
        ("PL", "BY", "DE"): (*pl, *by, *de, "pl-emergency"),
        ("PL", "PL", "PL"): (*pl, "pl-emergency"),
        ("FR", "unknown", "DE"): (*de, *anywhere),
        ("unknown", "PL", "unknown"): (*pl, *anywhere),
    }
    for (now, origin, going), lines in expected.items():
        assert outcome(pack, **{"is": now, "comes": origin, "goes": going}).helplines == lines
    assert outcome(pack).helplines == anywhere


def scene(name: str, kind: str, *options: Json) -> Json:
    none: list[Json] = [{"id": "none", "none": True}] if kind == "any" else []
    return {"id": name, "type": kind, "options": [*options, *none, {"id": "unsure", "unknown": True}]}


def test_practice_is_told_in_the_order_of_asking_whatever_the_order_of_choosing() -> None:
    indicators = [
        {"id": name, "dimension": "deception", "strength": strength, "sources": [SOURCE]}
        for name, strength in SIGNS.items()
    ]
    scenes = [
        scene(
            "look",
            "any",
            {"id": "a", "spot": ["strong-one"]},
            {"id": "b", "spot": ["weak-two"], "false_alarm": True},
            {"id": "c", "spot": ["strong-one", "weak-one"], "false_alarm": True},
        ),
        scene("act", "one", {"id": "go", "raise": ["strong-one", "weak-one"]}, {"id": "stay", "false_alarm": True}),
    ]
    scoring = {"levels": ["well-seen", "look-again"], "indicators": indicators, "rules": []}
    story = [{"id": "story", "picture": "a.svg", "questions": scenes}]
    pack = made(story, scoring, [STEP], "stories")
    expected = Practice(("strong-one", "weak-two", "weak-one"), ("weak-one", "strong-one"), 2)
    assert outcome(pack, look=("a", "b", "c"), act="go").practice == expected
    assert outcome(pack, look=("c", "b", "a"), act="go").practice == expected
    assert outcome(pack, look="a", act="stay").practice == Practice(("strong-one",), (), 1)
    assert outcome(pack).practice == Practice((), (), 0)
    assert outcome(UNKNOWNS).practice is None
