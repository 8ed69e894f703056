"""Where one can look something up: in the country's own register, else in the Union's."""

import pytest

from quiz.helplines.directory import Directory
from quiz.helplines.models import HelplineSource
from quiz.helplines.registers import MEMBERS, Register
from quiz.pack.iso3166 import CODES
from quiz.pack.models import RegisterKind


def register(name: str, country: str, kind: RegisterKind) -> Register:
    return Register(id=name, country=country, kind=kind, sources=(HelplineSource(title="Page"),))


DIRECTORY = Directory(
    (),
    {},
    (
        register("eu-wage", "EU", "wage"),
        register("eu-agency", "EU", "agency"),
        register("pl-agency", "PL", "agency"),
        register("pl-agency-too", "PL", "agency"),
        register("by-agency", "BY", "agency"),
        register("pl-company", "PL", "company"),
    ),
)


def ids(countries: tuple[str, ...], *kinds: RegisterKind) -> list[str]:
    return [found.id for found in DIRECTORY.registers_for(countries, kinds)]


def test_a_country_shows_its_own_in_the_order_of_the_file() -> None:
    assert ids(("PL",), "agency") == ["pl-agency", "pl-agency-too"]


def test_kinds_and_countries_keep_the_order_in_which_one_asks() -> None:
    assert ids(("PL", "BY"), "company", "agency") == ["pl-company", "pl-agency", "pl-agency-too", "by-agency"]
    assert ids(("BY", "PL"), "agency", "company") == ["by-agency", "pl-agency", "pl-agency-too", "pl-company"]


def test_a_country_of_the_union_without_its_own_shows_that_of_the_union() -> None:
    assert ids(("PL",), "wage") == ["eu-wage"]
    assert ids(("DE",), "agency", "wage") == ["eu-agency", "eu-wage"]


def test_elsewhere_the_register_of_the_union_means_nothing() -> None:
    assert ids(("BY",), "wage") == []
    assert ids(("TR", "GB", "CH"), "agency", "wage") == []


def test_each_is_shown_once() -> None:
    assert ids(("DE", "LT", "DE"), "wage", "wage") == ["eu-wage"]


@pytest.mark.parametrize(("countries", "kinds"), [((), ("agency",)), (("PL",), ())])
def test_without_a_country_or_a_kind_there_is_none(countries: tuple[str, ...], kinds: tuple[RegisterKind, ...]) -> None:
    assert ids(countries, *kinds) == []


def test_the_union_has_27_countries() -> None:
    assert len(MEMBERS) == 27
    assert MEMBERS < CODES
