"""The schemas in ``questions/schema`` are those of the models, and say the same of a file as the program does."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from quiz.authoring.schemas import MODELS, main, schemas, stale, write
from quiz.pack.load import read_model
from tests.pack.copies import GOOD

QUESTIONS = Path(__file__).parent.parent.parent / "questions"
SCHEMAS = QUESTIONS / "schema"


def validator(name: str) -> Draft202012Validator:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def json_files() -> list[Path]:
    return sorted(path for root in (QUESTIONS, GOOD) for path in root.rglob("*.json") if path.parent != SCHEMAS)


def test_the_schemas_are_current() -> None:
    assert stale(SCHEMAS) == ()


@pytest.mark.parametrize("path", json_files(), ids=lambda path: str(path.relative_to(QUESTIONS.parent)))
def test_a_file_names_its_schema_and_agrees_with_it(path: Path) -> None:
    data = json.loads(path.read_text(encoding="utf-8"))
    schema = (path.parent / data["$schema"]).resolve()
    assert schema.parent == SCHEMAS
    name = schema.name.removesuffix(".schema.json")
    assert [error.message for error in validator(name).iter_errors(data)] == []
    assert read_model(path, path.name, MODELS[name])[1] == ()


BAD: list[tuple[str, str, Any]] = [
    ("pack", "farm-work/pack.json", {"extra": 1}),
    ("pack", "farm-work/pack.json", {"id": "Farm Work"}),
    ("pack", "farm-work/pack.json", {"kind": "quiz"}),
    ("pack", "farm-work/pack.json", {"version": "3"}),
    ("pack", "farm-work/pack.json", {"languages": []}),
    ("rules", "farm-work/rules.json", {"rules": [{"id": "a", "level": "b", "when": {"not": {"indicator": "x"}}}]}),
    ("rules", "farm-work/rules.json", {"rules": [{"id": "a", "level": "b", "when": {}}]}),
    ("rules", "farm-work/rules.json", {"rules": [{"id": "a", "level": "b", "when": {"count": {}, "indicator": "x"}}]}),
    ("advice", "farm-work/advice.json", {"advice": [{"id": "a", "phase": "now", "priority": 1, "when": {"all": []}}]}),
    ("text", "farm-work/text/en.json", {"texts": {"No Key": "x"}}),
    ("text", "farm-work/text/en.json", {"review": "human"}),
    ("sources", "sources.json", {"sources": [{"id": "a"}]}),
    ("helplines", "helplines.json", {"helplines": []}),
]


@pytest.mark.parametrize(("name", "file", "change"), BAD)
def test_what_the_program_refuses_an_editor_marks(name: str, file: str, change: dict[str, Any], tmp_path: Path) -> None:
    data = {**json.loads((GOOD / file).read_text(encoding="utf-8")), **change}
    assert list(validator(name).iter_errors(data))
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    assert read_model(path, "bad.json", MODELS[name])[1]


def test_schemas_are_written_and_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "schema"
    assert main([str(folder)]) == 0
    assert {path.name for path in folder.iterdir()} == set(schemas())
    assert main(["--check", str(folder)]) == 0
    (folder / "pack.schema.json").write_text("{}", encoding="utf-8")
    (folder / "text.schema.json").unlink()
    (folder / "old.schema.json").touch()
    assert stale(folder) == ("old.schema.json", "pack.schema.json", "text.schema.json")
    assert main(["--check", str(folder)]) == 1
    assert capsys.readouterr().err.count("make schemas") == 3
    write(folder)
    assert stale(folder) == ("old.schema.json",)


@pytest.mark.parametrize("arguments", [[], ["--check"], ["--help"], ["a", "b", "c"]])
def test_wrong_use_says_how(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.startswith("usage: ")


def test_a_schema_explains_itself() -> None:
    made = json.loads(schemas()["rules.schema.json"])
    assert made["$schema"].startswith("https://json-schema.org/")
    assert all("description" in part for part in made["$defs"].values())
    assert "raise" in json.loads(schemas()["pack.schema.json"])["$defs"]["Option"]["properties"]
