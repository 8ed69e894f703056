"""Registers and facts are read with the helplines, and what is wrong with them is told in the same way."""

import os
from pathlib import Path
from typing import Any

import pytest

from quiz.authoring.check import check
from quiz.helplines.load import load_directory
from quiz.pack.messages import Message
from tests.helplines.books import FACTS, REGISTERS, SOURCE, books, write
from tests.pack.copies import GOOD, TODAY, Copy


def test_they_are_read_with_their_texts(tmp_path: Path) -> None:
    directory, findings = load_directory(books(tmp_path).root)
    assert findings == ()
    assert directory is not None
    assert [register.id for register in directory.registers] == ["pl-agencies", "eu-wage"]
    know, phone = directory.page("know"), directory.page("phone")
    assert know is not None
    assert phone is not None
    assert [fact.id for section in know.sections for fact in section.facts] == ["what-it-is", "how-many"]
    assert know.sections[0].facts[1].period == "2002/2018-06"
    assert phone.sections[0].facts[0].sources == ()
    assert directory.texts["ru"]["fact.how-many.text"] == "Some text of fact.how-many.text."


def test_a_directory_without_them_is_sound() -> None:
    directory, findings = load_directory(GOOD)
    assert findings == ()
    assert directory is not None
    assert directory.registers == ()
    assert directory.page("know") is None


@pytest.mark.parametrize("key", ["register.pl-agencies.not", "page.phone.intro", "section.what.title"])
def test_every_text_must_be_there_in_every_language(key: str, tmp_path: Path) -> None:
    copy = books(tmp_path)
    copy.edit({"file": "text/ru.json", "at": f"/texts/{key}", "take": True})
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [str(found) for found in findings] == [f"text/ru.json:/texts: the text “{key}” is missing; add it"]


def test_texts_without_the_file_that_they_are_for_are_left_over(tmp_path: Path) -> None:
    copy = books(tmp_path)
    (copy.root / "facts.json").unlink()
    _, findings = load_directory(copy.root)
    assert {found.kind for found in findings} == {Message.TEXT_LEFT_OVER}
    assert {found.file for found in findings} == {"text/en.json", "text/ru.json"}


EDITS: list[tuple[str, str, Any, Message, str]] = [
    ("registers.json", "/registers/0/country", "XX", Message.NO_COUNTRY, "/registers/0/country"),
    ("registers.json", "/registers/0/country", "Poland", Message.FORM, "/registers/0/country"),
    ("registers.json", "/registers/0/kind", "visa", Message.NONE_OF, "/registers/0/kind"),
    ("registers.json", "/registers/0/address", "javascript:alert(1)", Message.FORM, "/registers/0/address"),
    ("registers.json", "/registers/0/sources", [], Message.EMPTY, "/registers/0/sources"),
    ("registers.json", "/registers/0/sources/0/date", "2026-13", Message.DATE_FALSE, "/registers/0/sources/0/date"),
    ("registers.json", "/registers/0/proves", "All is well", Message.KEY_UNKNOWN, "/registers/0/proves"),
    ("facts.json", "/pages/0/id", "more", Message.NONE_OF, "/pages/0/id"),
    ("facts.json", "/pages/0/sections", [], Message.EMPTY, "/pages/0/sections"),
    (
        "facts.json",
        "/pages/0/sections/0/facts/0/period",
        "long ago",
        Message.FORM,
        "/pages/0/sections/0/facts/0/period",
    ),
    (
        "facts.json",
        "/pages/0/sections/0/facts/0/period",
        "2018/2019-00",
        Message.DATE_FALSE,
        "/pages/0/sections/0/facts/0/period",
    ),
    (
        "facts.json",
        "/pages/1/sections/0/facts/0/sources",
        [{**SOURCE, "date": "0000"}],
        Message.DATE_FALSE,
        "/pages/1/sections/0/facts/0/sources/0/date",
    ),
    ("facts.json", "/pages/0/sections/0/facts/0/sources", [], Message.FACT_UNSOURCED, "/pages/0/sections/0/facts/0"),
    ("helplines.json", "/helplines/0/country", "PL", Message.NO_EMERGENCY, "/helplines"),
    ("helplines.json", "/helplines/2/country", "XX", Message.NO_COUNTRY, "/helplines/2/country"),
    ("helplines.json", "/helplines/2/website", None, Message.NO_CONTACT, "/helplines/2"),
    ("helplines.json", "/helplines/2/hidden_in", ["BY", "XX"], Message.NO_COUNTRY, "/helplines/2/hidden_in/1"),
    ("helplines.json", "/helplines/2/hidden_in", ["Belarus"], Message.FORM, "/helplines/2/hidden_in/0"),
    (
        "helplines.json",
        "/helplines/1/channels",
        ["call", "sms", "call"],
        Message.LISTED_TWICE,
        "/helplines/1/channels/2",
    ),
    ("helplines.json", "/helplines/1/channels", ["fax"], Message.NONE_OF, "/helplines/1/channels/0"),
    ("helplines.json", "/helplines/1/email", "<img>@example.org", Message.FORM, "/helplines/1/email"),
    ("helplines.json", "/helplines/1/anonymous", "yes", Message.KIND_OF_VALUE, "/helplines/1/anonymous"),
]


@pytest.mark.parametrize(("file", "at", "value", "kind", "pointer"), EDITS, ids=[f"{e[1]}={e[2]}" for e in EDITS])
def test_what_is_wrong_is_told_where_it_stands(
    file: str, at: str, value: Any, kind: Message, pointer: str, tmp_path: Path
) -> None:
    copy = books(tmp_path)
    copy.put(file, at, value)
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [(found.file, found.pointer, found.kind) for found in findings] == [(file, pointer, kind)]


def test_ids_stand_once_in_the_whole_file(tmp_path: Path) -> None:
    copy = books(tmp_path)
    write(copy, "registers.json", {"registers": [*REGISTERS["registers"], REGISTERS["registers"][0]]})
    write(copy, "facts.json", {"pages": [FACTS["pages"][0], FACTS["pages"][0]]})
    _, findings = load_directory(copy.root)
    twice = [found.pointer for found in findings if found.kind is Message.ID_TWICE]
    facts = "/pages/1/sections/0/facts"
    assert twice == [
        "/registers/2/id", "/pages/1/id", "/pages/1/sections/0/id", f"{facts}/0/id", f"{facts}/1/id",
    ]  # fmt: skip


def test_without_texts_there_is_no_directory(tmp_path: Path) -> None:
    copy = books(tmp_path)
    for language in ("en", "ru"):
        (copy.root / "text" / f"{language}.json").unlink()
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [found.kind for found in findings] == [Message.NO_TEXTS]


@pytest.mark.parametrize("name", ["registers.json", "facts.json"])
def test_a_file_that_is_there_and_cannot_be_read_leaves_no_directory(name: str, tmp_path: Path) -> None:
    copy = books(tmp_path)
    (copy.root / name).write_text("{", encoding="utf-8")
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [(found.file, found.kind) for found in findings] == [(name, Message.SYNTAX)]


@pytest.mark.skipif(os.name == "nt", reason="making links needs POSIX")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    copy = books(tmp_path)
    (copy.root / "facts.json").rename(tmp_path / "elsewhere.json")
    (copy.root / "facts.json").symlink_to(tmp_path / "elsewhere.json")
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [(found.file, found.kind) for found in findings] == [("facts.json", Message.FILE_IS_LINK)]


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    copy = books(tmp_path)
    (copy.root / "registers.json").unlink()
    (copy.root / "registers.json").mkdir()
    directory, findings = load_directory(copy.root)
    assert directory is None
    assert [(found.file, found.kind) for found in findings] == [("registers.json", Message.FILE_IS_FOLDER)]


def test_old_registers_and_dates_to_come_are_told(tmp_path: Path) -> None:
    copy = books(tmp_path)
    copy.put("registers.json", "/registers/0/sources/0/date", "2024-10-31")
    copy.edit({"file": "registers.json", "at": "/registers/1/sources/0/date", "take": True})
    copy.put("facts.json", "/pages/0/sections/0/facts/0/sources/0/date", "2027")
    copy.put("facts.json", "/pages/0/sections/0/facts/1/sources/0/date", "1999")
    findings = check(copy.root, (), TODAY)
    assert [(found.file, found.pointer, found.kind) for found in findings] == [
        ("registers.json", "/registers/0", Message.HELPLINE_OLD),
        ("registers.json", "/registers/1", Message.HELPLINE_UNDATED),
        ("facts.json", "/pages/0/sections/0/facts/0/sources/0/date", Message.DATE_FUTURE),
    ]


def test_a_pack_of_faults_does_not_fill_the_memory(tmp_path: Path) -> None:
    copy = Copy(tmp_path)
    faulty = [{"id": f"r{n}", "country": "XX", "kind": "wage", "sources": [SOURCE]} for n in range(300)]
    write(copy, "registers.json", {"registers": faulty})
    _, findings = load_directory(copy.root)
    told = [found for found in findings if found.file == "registers.json"]
    assert len(told) == 201
    assert told[-1].kind is Message.MORE
