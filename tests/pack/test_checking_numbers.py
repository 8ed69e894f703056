"""Numbers that begin with a country's code are compared with the numbering plans of all countries."""

import sys
from pathlib import Path

import pytest

from quiz.pack.messages import Message
from tests.helplines.books import books
from tests.pack.copies import TODAY, Copy


@pytest.mark.parametrize("number", ["+482200000", "+999123456", "+480000000000", "+4822000000000"])
def test_a_number_from_abroad_that_no_country_has_is_refused(number: str, tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/1/inside", "22 00")
    copy.put("helplines.json", "/helplines/1/abroad", number)
    findings = copy.findings()
    assert [(found.pointer, found.kind) for found in findings] == [("/helplines/1/abroad", Message.NUMBER_FALSE)]
    assert findings[0].is_error


@pytest.mark.parametrize("number", ["112", "116 006", "8 801 000", "0800 000 000 000"])
def test_a_number_within_a_country_is_left_alone(number: str, tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/1/inside", number)
    assert copy.findings() == []


def test_a_number_inside_that_has_a_country_s_code_is_checked_where_it_stands_alone(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/1/inside", "+48 22 00")
    copy.put("helplines.json", "/helplines/1/abroad", None)
    assert [found.pointer for found in copy.findings()] == ["/helplines/1/inside"]


def test_the_numbers_of_registers_are_checked_too(tmp_path: Path) -> None:
    copy = books(tmp_path)
    copy.put("registers.json", "/registers/1/phone", "+48 22 00")
    copy.put("registers.json", "/registers/0/phone", "157")
    assert [str(found) for found in copy.findings()] == [
        "registers.json:/registers/1/phone: “+48 22 00” is no number of any country; compare it with its source"
    ]


def test_without_the_tables_it_is_said_by_name_that_nothing_was_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = Copy(tmp_path)
    copy.put("helplines.json", "/helplines/1/inside", "22 00")
    copy.put("helplines.json", "/helplines/1/abroad", "+482200000")
    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    findings = copy.findings()
    assert [found.kind for found in findings] == [Message.NUMBERS_UNCHECKED]
    assert not findings[0].is_error
    assert "phonenumbers" in str(findings[0])


def test_the_tables_are_not_loaded_for_named_packs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from quiz.authoring.check import check

    monkeypatch.setitem(sys.modules, "phonenumbers", None)
    assert check(Copy(tmp_path).root, ("bus-stop",), TODAY) == []
