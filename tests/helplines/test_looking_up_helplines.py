"""Help is shown for where the person is, comes from and goes, and is never empty."""

import datetime as dt
from typing import Any

import pytest

from quiz.helplines.directory import Directory
from quiz.helplines.freshness import is_old, newest
from quiz.helplines.load import load_directory
from quiz.helplines.models import Helpline, HelplineSource
from tests.pack.copies import GOOD


def line(name: str, country: str, kind: str = "trafficking", order: int = 10, **more: Any) -> Helpline:
    values = {"operator": "ngo", "hours": "always", "languages": (), "cost": "free", "inside": "1"}
    sources = (HelplineSource(title="Page"),)
    return Helpline.model_validate(
        {"id": name, "country": country, "kind": kind, "order": order, "sources": sources, **values, **more}
    )


DIRECTORY = Directory(
    (
        line("pl-b", "PL", order=20),
        line("pl-a", "PL", order=10),
        line("pl-112", "PL", "emergency"),
        line("de-a", "DE"),
        line("intl-112", "INTL", "emergency"),
        line("intl-child", "INTL", "child"),
        line("intl-web", "INTL", order=5, hidden_in=("BY",)),
        line("ua-a", "UA", hidden_in=("BY", "RU")),
        line("ua-102", "UA", "emergency", hidden_in=("UA",)),
    ),
    {},
)


def ids(lines: tuple[Helpline, ...]) -> list[str]:
    return [each.id for each in lines]


def test_countries_are_those_with_an_entry() -> None:
    assert DIRECTORY.countries == ("DE", "PL", "UA")


def test_lines_of_a_country_stand_in_their_order_without_emergency_numbers() -> None:
    assert ids(DIRECTORY.of("PL")) == ["pl-a", "pl-b"]
    assert ids(DIRECTORY.of("FR")) == []


@pytest.mark.parametrize(
    ("country", "expected"),
    [("PL", ["pl-112"]), ("DE", ["intl-112"]), ("FR", ["intl-112"]), (None, ["intl-112"])],
)
def test_there_is_always_an_emergency_number(country: str | None, expected: list[str]) -> None:
    assert ids(DIRECTORY.emergency(country)) == expected


def test_without_any_emergency_number_there_is_none() -> None:
    assert Directory((line("de-a", "DE"),), {}).emergency("DE") == ()


def test_lookup_goes_from_now_to_origin_to_destination_each_once() -> None:
    assert ids(DIRECTORY.lookup("DE", "PL", "DE")) == ["de-a", "pl-a", "pl-b", "intl-112"]
    assert ids(DIRECTORY.lookup("PL", None, "FR")) == ["pl-a", "pl-b", "pl-112"]
    assert ids(DIRECTORY.lookup(None, None, None)) == ["intl-112"]


def test_where_only_authorities_answer_there_is_somebody_else_too() -> None:
    state = Directory((line("tr-a", "TR", operator="state"), *DIRECTORY.helplines), {})
    assert ids(state.lookup("TR", None, None)) == ["tr-a", "intl-web", "intl-112"]
    assert ids(state.lookup("TR", "DE", None)) == ["tr-a", "de-a", "intl-112"], "an organisation answers elsewhere"
    assert ids(state.lookup("BY", "BY", "TR")) == ["tr-a", "intl-112"], "not what should not be seen there"


def test_emergency_comes_last_for_where_the_person_is_not_for_where_they_go() -> None:
    assert ids(DIRECTORY.lookup("FR", "DE", "PL")) == ["de-a", "pl-a", "pl-b", "intl-112"]


@pytest.mark.parametrize("now", ["BY", "RU"])
def test_what_could_harm_is_not_shown_to_somebody_who_is_there(now: str) -> None:
    assert "ua-a" not in ids(DIRECTORY.lookup(now, "UA", "UA"))


@pytest.mark.parametrize("now", ["PL", "UA", "DE"])
def test_it_is_shown_elsewhere(now: str) -> None:
    assert "ua-a" in ids(DIRECTORY.lookup(now, "UA", "BY"))
    assert "ua-a" in ids(DIRECTORY.lookup(now, "BY", "UA")), "who left that country may see it"


def test_who_does_not_say_where_they_are_may_be_at_home() -> None:
    assert "ua-a" not in ids(DIRECTORY.lookup(None, "BY", "UA"))
    assert "ua-a" in ids(DIRECTORY.lookup(None, "UA", "BY"))
    assert "ua-a" not in ids(DIRECTORY.lookup(None, None, "UA")), "nothing is known, so that it could be there"


def test_an_emergency_number_is_never_hidden() -> None:
    assert ids(DIRECTORY.lookup("UA", None, None)) == ["ua-a", "ua-102"]


def test_what_is_of_no_single_country_keeps_to_the_same_rule() -> None:
    assert ids(DIRECTORY.anywhere("PL", "BY")) == ["intl-web", "intl-child"]
    assert ids(DIRECTORY.anywhere("BY", None)) == ["intl-child"]
    assert ids(DIRECTORY.anywhere(None, "BY")) == ["intl-child"]
    assert ids(DIRECTORY.anywhere(None, None)) == ["intl-child"]


def test_help_is_never_empty_wherever_somebody_is() -> None:
    directory, _ = load_directory(GOOD)
    assert directory is not None
    for country in (None, "PL", "BY", "AE"):
        assert directory.lookup(country, None, None)


TODAY = dt.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("dates", "called", "old"),
    [
        ([None], None, True),
        (["2026-11"], None, False),
        (["2024-11-01"], None, False),
        (["2024-10-31"], None, True),
        (["2024"], None, False),
        (["2023"], None, True),
        (["2019", "2026-01-01", None], None, False),
        (["2019"], "2026-02", False),
        ([None], "2026-02-14", False),
        (["2024-10"], "2020", True),
    ],
)
def test_a_line_is_old_when_nothing_newer_than_24_months_is_known(
    dates: list[str | None], called: str | None, old: bool
) -> None:
    sources = tuple(HelplineSource(title="Page", date=date) for date in dates)
    assert is_old(line("x", "PL", sources=sources, called=called), TODAY) is old


def test_the_newest_source_is_the_one_with_the_latest_date() -> None:
    sources = tuple(
        HelplineSource(title=f"Page of {date}", date=date) for date in ("2019", None, "2025-11-01", "2025-10")
    )
    assert newest(line("x", "PL", sources=sources)).date == "2025-11-01"
    assert newest(line("x", "PL", sources=sources[1:2])).date is None
