"""Sound packs are read whole: structure, rules, advice, texts of every language, pictures."""

import dataclasses
import datetime as dt

import pytest
from pydantic import ValidationError

from quiz.authoring.check import check
from quiz.pack.findings import Finding
from quiz.pack.load import find_pack, load_library, load_pack, load_sources
from quiz.pack.models import Review
from tests.pack.copies import GOOD, TODAY, Copy


def test_nothing_is_found_in_good_packs() -> None:
    assert check(GOOD, (), TODAY) == []


def test_a_library_has_its_packs_in_the_order_of_their_ids() -> None:
    library = load_library(GOOD)
    assert list(library.packs) == ["bus-stop", "farm-work"]
    assert list(library.sources) == ["labour-guide", "travel-leaflet"]
    assert library.findings == ()


def test_a_self_check_is_read_whole() -> None:
    pack = load_library(GOOD).packs["farm-work"]
    assert (pack.kind, pack.version, pack.date) == ("self-check", 3, dt.date(2026, 11, 24))
    assert [question.id for question in pack.questions] == [
        "stage",
        "country-now",
        "country-to",
        "contract",
        "papers",
        "pressure",
    ]
    assert [question.is_fact for question in pack.questions] == [True, True, True, False, False, False]
    assert pack.levels == ("none-found", "check-first", "serious", "stop")
    assert [rule.id for rule in pack.rules] == ["any-sign", "pressed", "held-there", "held-or-lured"]
    assert len(pack.advice) == 5
    assert pack.pictures == {}


def test_texts_are_there_in_every_language_the_reference_first() -> None:
    pack = load_library(GOOD).packs["farm-work"]
    assert pack.languages == ("en", "ru")
    assert pack.texts["en"]["pack.title"] == "Work on a farm"
    assert pack.texts["ru"]["pack.title"] == "Работа на ферме"
    assert pack.texts["ru"].get("question.stage.hint") == ""
    assert pack.texts["en"].review is None
    assert pack.texts["ru"].review == Review(role="teacher of Russian", date=dt.date(2026, 11, 20))


def test_a_story_has_its_picture() -> None:
    pack = load_library(GOOD).packs["bus-stop"]
    assert pack.kind == "stories"
    assert pack.pictures == {"bus.svg": (GOOD / "bus-stop/pictures/bus.svg").read_bytes()}


def test_what_was_loaded_cannot_be_changed() -> None:
    library = load_library(GOOD)
    pack = library.packs["farm-work"]
    with pytest.raises(dataclasses.FrozenInstanceError):
        pack.version = 4  # type: ignore[misc]
    with pytest.raises(ValidationError):
        pack.sections[0].id = "other"
    with pytest.raises(TypeError):
        library.packs["farm-work"] = pack  # type: ignore[index]
    with pytest.raises(TypeError):
        pack.texts["en"].by_key["pack.title"] = "Other"  # type: ignore[index]


def test_a_byte_order_mark_is_no_fault(copy: Copy) -> None:
    for file in copy.root.rglob("*.json"):
        file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert copy.lines() == []


def test_other_folders_are_no_packs(copy: Copy) -> None:
    for name in ("schema", ".git", "__pycache__"):
        (copy.root / name).mkdir()
    assert copy.lines() == []


def test_a_broken_pack_leaves_the_others_working(copy: Copy) -> None:
    (copy.root / "farm-work" / "pack.json").write_text("{", encoding="utf-8")
    library = load_library(copy.root)
    assert list(library.packs) == ["bus-stop"]
    assert {finding.file for finding in library.findings} == {"farm-work/pack.json"}


def test_a_warning_leaves_the_pack_in_use(copy: Copy) -> None:
    (copy.root / "farm-work" / "notes.txt").touch()
    library = load_library(copy.root)
    assert [finding.is_error for finding in library.findings] == [False]
    assert "farm-work" in library.packs


def test_no_pack_is_sound_without_the_publications_that_it_cites(copy: Copy) -> None:
    (copy.root / "sources.json").write_text("[]", encoding="utf-8")
    library = load_library(copy.root)
    assert dict(library.packs) == {}
    assert [finding.file for finding in library.findings] == ["sources.json"]
    alone = find_pack(copy.root, "farm-work")
    assert alone.pack is None
    assert [finding.file for finding in alone.findings] == ["sources.json"]


def test_a_pack_is_read_with_the_sources_that_one_gives() -> None:
    sources, findings = load_sources(GOOD)
    assert findings == ()
    assert load_pack(GOOD / "farm-work", frozenset(sources)).findings == ()
    without = load_pack(GOOD / "farm-work", frozenset({"labour-guide"}))
    assert without.pack is None
    assert {finding.kind.name for finding in without.findings} == {"NO_SOURCE"}


def test_findings_are_printed_as_file_pointer_fault_and_remedy(copy: Copy) -> None:
    copy.put("farm-work/rules.json", "/rules/0/level", "stopp")
    (found,) = copy.findings()
    assert isinstance(found, Finding)
    assert (found.file, found.pointer) == ("farm-work/rules.json", "/rules/0/level")
    assert str(found) == f"farm-work/rules.json:/rules/0/level: {found.message}; {found.fix}"
