"""Packs made of plain data, checked as if they had been read from files; and the good packs."""

import json
from pathlib import Path
from typing import Any

from quiz.helplines.directory import Directory
from quiz.helplines.load import load_directory
from quiz.helplines.models import Helpline
from quiz.pack.checks.files import Files
from quiz.pack.consistency import consistency
from quiz.pack.load import load_library
from quiz.pack.models import SELF_CHECK_LEVELS, AdviceFile, PackFile, RulesFile
from quiz.pack.pack import Pack

GOOD = Path(__file__).parent.parent / "packs" / "good"
SOURCE = "leaflet"

Json = dict[str, Any]


def good_packs() -> dict[str, Pack]:
    return dict(load_library(GOOD).packs)


def good_directory() -> Directory:
    directory, _ = load_directory(GOOD)
    assert directory is not None
    return directory


def made(sections: list[Json], rules: Json, advice: list[Json], kind: str = "self-check") -> Pack:
    """Return a pack. Fails when the checks of packs find an error in it."""
    about = {"format": 1, "id": "made", "kind": kind, "version": 1, "date": "2026-11-24", "languages": ["en"]}
    pack_file = PackFile.model_validate_json(json.dumps({**about, "sections": sections}))
    rules_file = RulesFile.model_validate_json(json.dumps(rules))
    advice_file = AdviceFile.model_validate_json(json.dumps({"advice": advice}))
    findings = consistency(Files("made", pack_file, rules_file, advice_file, frozenset([SOURCE])))
    errors = [str(finding) for finding in findings if finding.is_error]
    assert not errors, "\n".join(errors)
    return Pack(
        id=pack_file.id,
        kind=pack_file.kind,
        version=pack_file.version,
        date=pack_file.date,
        sections=pack_file.sections,
        levels=rules_file.levels,
        indicators=rules_file.indicators,
        rules=rules_file.rules,
        advice=advice_file.advice,
        texts={},
        pictures={},
    )


ALWAYS: Json = {"all": []}
STEP: Json = {"id": "step", "phase": "decide", "priority": 50, "when": ALWAYS}


def small(
    *questions: Json,
    signs: dict[str, str] | None = None,
    rules: list[Json] | None = None,
    advice: list[Json] | None = None,
) -> Pack:
    """Return a self-check of these questions; *signs* are indicators with their strength, all of one dimension."""
    strengths = signs or {"sign": "weak"}
    indicators = [
        {"id": name, "dimension": "deception", "strength": strength, "sources": [SOURCE]}
        for name, strength in strengths.items()
    ]
    scoring = {"levels": SELF_CHECK_LEVELS, "indicators": indicators, "rules": rules or []}
    return made([{"id": "section", "questions": list(questions)}], scoring, [STEP, *(advice or [])])


def ask(name: str, ask_if: Json | None = None, **options: list[str]) -> Json:
    """Return a question of the type "one", with options that raise signs; "unknown" may mean what it is given."""
    listed: list[Json] = [{"id": option, "raise": signs} for option, signs in options.items() if option != "unknown"]
    if not listed:
        listed = [{"id": "yes"}, {"id": "no"}]
    unknown = {"id": "unknown", "unknown": True, "may_mean": options.get("unknown", [])}
    return {"id": name, "type": "one", "ask_if": ask_if, "options": [*listed, unknown]}


def yes(question: str) -> Json:
    return {"answer": question, "in": ["yes"]}


def helpline(name: str, country: str, kind: str = "trafficking", order: int = 10) -> Helpline:
    about: Json = {"operator": "ngo", "hours": "always", "languages": [], "cost": "free", "inside": "1"}
    place: Json = {"id": name, "country": country, "kind": kind, "order": order, "sources": [{"title": "Page"}]}
    return Helpline.model_validate_json(json.dumps({**about, **place}))
