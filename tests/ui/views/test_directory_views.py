"""Helplines, registers and facts as a person reads them."""

import datetime as dt
import re
from typing import Any

import pytest

from quiz.helplines.directory import Directory
from quiz.helplines.load import load_directory
from quiz.helplines.models import Helpline, HelplineSource
from quiz.resources import data
from quiz.ui.views.facts import FactsView, facts_view
from quiz.ui.views.helplines import HelplineView, dated, help_view, helpline_views, spaced
from quiz.ui.views.registers import register_views
from quiz.ui.views.words import Reading

TODAY = dt.date(2026, 11, 24)
READING = Reading("en", {"PL": "Poland", "BY": "Belarus"})


def shipped() -> Directory:
    directory, findings = load_directory(data("questions"))
    assert directory is not None, [str(found) for found in findings]
    return directory


SHIPPED = shipped()


def view(now: str | None = None, **values: Any) -> HelplineView:
    """What is shown of a line with some values; its name is that of a shipped one."""
    line = {
        "id": "pl-la-strada", "country": "PL", "kind": "trafficking", "operator": "ngo", "hours": "unknown",
        "languages": (), "cost": "unknown", "order": 1, "sources": (HelplineSource(title="Page", date="2026-01"),),
        **values,
    }  # fmt: skip
    made = helpline_views((Helpline.model_validate(line),), now, SHIPPED, READING, TODAY)
    return made[0]


@pytest.mark.parametrize(
    ("inside", "abroad", "shown"),
    [
        ("+48 22 628 01 20", "+48226280120", "+48 22 628 01 20"),
        ("0800 9876548", "+498009876548", "+49 800 9876548"),
        ("06 80 20 55 20", "+3680205520", "+36 80 20 55 20"),
        ("8 800 7000 600", "+78007000600", "+7 800 7000 600"),
        ("1-888-373-7888", "+18883737888", "+1 888-373-7888"),
        ("152", "+994125622112", "+994 125 62 21 12"),
        (None, "+48226280120", "+48 226 28 01 20"),
    ],
)
def test_from_elsewhere_one_reads_the_number_in_its_own_groups(inside: str | None, abroad: str, shown: str) -> None:
    line = view("DE", inside=inside, abroad=abroad)
    assert line.number == shown
    assert "+" + re.sub(r"\D", "", line.number) == abroad


@pytest.mark.parametrize("number", ["+12345678", "+48226280120", "+994125622112", "+3726607320", "+491"])
def test_grouping_keeps_every_digit(number: str) -> None:
    assert spaced(number).replace(" ", "") == number


def test_inside_the_country_the_number_to_dial_there_is_large() -> None:
    line = view("PL", inside="152", abroad="+994125622112")
    assert (line.number, line.other) == ("152", "From another country: +994 125 62 21 12")
    same = view("PL", inside="+48 22 628 01 20", abroad="+48226280120")
    assert (same.number, same.other) == ("+48 22 628 01 20", "")
    short = view("PL", inside="527")
    assert (short.number, short.other) == ("527", "")
    assert view("BY", inside="527").other == "Works only inside that country."


def test_a_number_from_abroad_that_no_source_states_is_told_as_unsure() -> None:
    line = view("BY", inside="0800 9876548", abroad="+498009876548")
    assert line.other == "Inside the country: 0800 9876548. From abroad it may not work."
    sure = view("BY", inside="0800 9876548", abroad="+498009876548", abroad_sure=True)
    assert sure.other == "Inside the country: 0800 9876548"


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"channels": ("call",)}, ""),
        ({"channels": ()}, ""),
        ({"channels": ("call", "sms", "chat")}, "also in writing: text message, chat"),
        ({"channels": ("messenger", "email")}, "only in writing: messenger, e-mail"),
        ({"anonymous": True}, "you need not give your name"),
        ({"anonymous": False}, ""),
    ],
)
def test_how_else_one_can_reach_them_is_told(values: dict[str, Any], told: str) -> None:
    parts = view("PL", inside="527", **values).meta.split(" · ")
    assert parts == [part for part in ("Poland", "an organisation, not the police", told) if part]


def test_where_one_can_write_is_told_beside_a_number() -> None:
    line = view("PL", inside="527", email="help@example.org", website="https://www.example.org/")
    assert line.written == "E-mail: help@example.org · On the internet: example.org"
    page = view("PL", email="help@example.org", website="https://example.org/help")
    assert (page.number, page.other, page.written) == (
        "", "On the internet: example.org/help", "E-mail: help@example.org",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("date", "told"), [("2026", "2026"), ("2026-03", "March 2026"), ("2026-03-09", "9 March 2026")]
)
def test_a_date_is_told_in_words(date: str, told: str) -> None:
    assert dated(date, READING) == told


def test_a_month_alone_is_told_in_the_form_that_stands_alone() -> None:
    assert dated("2026-03", Reading("ru", {})) == "март 2026"


def test_help_ends_with_what_is_of_no_single_country_but_not_in_danger() -> None:
    calm = help_view(SHIPPED, ("PL", "BY", "DE"), READING, TODAY, urgent=False)
    urgent = help_view(SHIPPED, ("PL", "BY", "DE"), READING, TODAY, urgent=True)
    assert [line.id for line in calm.lines][-4:] == ["intl-116006", "intl-la-strada", "intl-eu-list", "intl-116000"]
    assert not any(line.id.startswith("intl-") for line in urgent.lines)
    assert urgent.lines[0].id == "pl-emergency"


def registers(kinds: tuple[Any, ...], *places: str | None, shown: tuple[str, ...] = ()) -> list[str]:
    now, origin, going = places
    return [one.id for one in register_views(kinds, (now, origin, going), shown, SHIPPED, READING)]


def test_registers_are_of_where_one_goes_and_agencies_also_of_where_one_comes_from() -> None:
    assert registers(("company", "agency"), "BY", "BY", "PL") == ["pl-companies", "pl-agencies", "by-licences"]
    assert registers(("permit",), "BY", "BY", "AE") == ["ae-offer"]


def test_who_is_at_home_and_says_no_more_still_sees_the_agencies_there() -> None:
    assert registers(("agency",), "BY", None, "PL") == ["pl-agencies", "by-licences"]
    assert registers(("agency",), None, None, None) == []


def test_who_is_there_already_sees_the_registers_of_that_place() -> None:
    assert registers(("wage",), "PL", "BY", None) == ["pl-wage"]


def test_a_register_of_who_sends_people_abroad_is_not_for_those_who_come() -> None:
    assert registers(("agency",), "PL", "PL", "BY") == ["pl-agencies"]
    assert registers(("agency",), "BY", "BY", "BY") == []


def test_a_register_that_stands_further_up_is_not_shown_again() -> None:
    assert registers(("company", "agency"), "BY", "BY", "PL", shown=("pl-companies",)) == ["pl-agencies", "by-licences"]


def test_a_register_says_what_it_shows_what_it_does_not_and_how_that_is_known() -> None:
    (made,) = register_views(("agency",), ("BY", "BY", None), (), SHIPPED, READING)
    texts = SHIPPED.texts["en"]
    assert made.address == "mvd.gov.by · +375 17 218 52 64"
    assert made.proves == texts["register.by-licences.proves"]
    assert made.not_ == texts["register.by-licences.not"]
    assert made.source == "Source: Buda-Koshelevo district newspaper (7 November 2025)"


def test_a_register_without_an_address_or_a_date_is_shown_all_the_same() -> None:
    (made,) = register_views(("permit",), ("BY", "BY", "TR"), (), SHIPPED, READING)
    assert made.address == ""
    assert made.source.endswith("(no date)")


def facts(view: FactsView) -> dict[str, str]:
    return {fact.text: fact.source for section in view.sections for fact in section.facts}


def test_each_fact_stands_with_its_period_and_its_sources() -> None:
    know = facts(facts_view(SHIPPED, "know", READING))
    texts = SHIPPED.texts["en"]
    assert know[texts["fact.by-until-2018.text"]].startswith("Counted: 2002 to June 2018 · Source: State figures")
    assert know[texts["fact.by-2018-flows.text"]].startswith("Counted: 2018 · Source: ")
    assert know[texts["fact.what-child.text"]].startswith("Source: United Nations, Protocol")
    assert all(know.values())


def test_a_tip_stands_alone() -> None:
    phone = facts_view(SHIPPED, "phone", READING)
    assert phone.title == "Your phone"
    assert phone.sections[0].id == "phone-calls"
    assert facts(phone)[SHIPPED.texts["en"]["fact.phone-list.text"]] == ""


def test_a_directory_without_the_page_says_so() -> None:
    with pytest.raises(LookupError, match="know"):
        facts_view(Directory((), {}), "know", READING)
