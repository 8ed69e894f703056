"""``check`` tells all that an author should know; every kind of finding: ``tests/packs/bad/edits.json``."""

import datetime as dt
from pathlib import Path

from quiz.authoring.check import check
from quiz.pack.messages import Message
from quiz.resources import data
from tests.pack.copies import GOOD, TODAY, Copy


def test_all_is_checked_when_nothing_is_named(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/0/country", "XX")
    copy.put("farm-work/pack.json", "/version", 0)
    copy.put("bus-stop/pack.json", "/version", 0)
    files = [finding.file for finding in copy.findings()]
    assert files == ["bus-stop/pack.json", "farm-work/pack.json", "helplines.json", "helplines.json"]


def test_only_the_named_packs_are_checked(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/0/country", "XX")
    copy.put("farm-work/pack.json", "/version", 0)
    assert check(copy.root, ("bus-stop",), TODAY) == []
    assert [finding.file for finding in check(copy.root, ("bus-stop", "farm-work"), TODAY)] == ["farm-work/pack.json"]


def test_what_is_found_twice_is_told_once(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("sources.json", "/sources/0/year", 1)
    assert [finding.file for finding in check(copy.root, ("bus-stop", "farm-work"), TODAY)] == ["sources.json"]


def test_a_name_that_is_not_there_is_a_finding() -> None:
    assert [finding.kind for finding in check(GOOD, ("nowhere",), TODAY)] == [Message.PACK_UNKNOWN]


def test_age_is_counted_from_the_day_that_one_gives() -> None:
    assert check(GOOD, (), dt.date(2026, 12, 31)) == []
    late = check(GOOD, (), dt.date(2028, 12, 31))
    assert {finding.kind for finding in late} == {Message.HELPLINE_OLD}
    assert not any(finding.is_error for finding in late)
    early = check(GOOD, (), dt.date(2025, 12, 31))
    assert {finding.kind for finding in early} == {Message.DATE_FUTURE}


def test_the_shipped_helplines_and_publications_are_sound() -> None:
    errors = [str(found) for found in check(data("questions"), (), TODAY) if found.is_error]
    assert [line for line in errors if line.startswith(("helplines.json", "sources.json", "text/"))] == []
