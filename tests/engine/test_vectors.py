"""The vectors in ``tests/vectors`` hold byte for byte, and together they touch all that their packs have."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.engine import reference
from tests.engine.make_vectors import ROOT, VECTORS, assessment, pack_of, written
from tests.engine.making import good_directory

FILES = sorted(VECTORS.glob("*.json"))


def read(file: Path) -> dict[str, Any]:
    vector: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return vector


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_vector_holds_byte_for_byte(file: Path) -> None:
    vector = read(file)
    assert assessment(vector) == json.dumps(vector["assessment"], ensure_ascii=False, indent=2)
    assert file.read_bytes() == written(vector).encode()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_reference_agrees_with_a_vector(file: Path) -> None:
    vector = read(file)
    answers = {name: [given] if isinstance(given, str) else given for name, given in vector["answers"].items()}
    assert reference.assess(pack_of(vector), good_directory(), answers) == vector["assessment"]


@pytest.mark.parametrize("folder", ["tests/packs/good/farm-work", "tests/packs/good/bus-stop"])
def test_the_vectors_touch_everything_in_their_packs(folder: str) -> None:
    vectors = [vector for vector in map(read, FILES) if vector["pack"] == folder]
    results = [vector["assessment"] for vector in vectors]
    pack = pack_of(vectors[0])
    given = {
        (question, choice)
        for vector in vectors
        for question, choices in vector["answers"].items()
        for choice in ([choices] if isinstance(choices, str) else choices)
    }
    missed = {(question.id, option.id) for question in pack.questions for option in question.options} - given
    assert not missed
    assert {result["level"] for result in results} == set(pack.levels)
    assert {rule for result in results for reason in result["reasons"] for rule in reason["rules"]} == {
        rule.id for rule in pack.rules
    }
    assert {step for result in results for step in result["advice"]} == {step.id for step in pack.advice}
    raisable = {name for question in pack.questions for option in question.options for name in option.raises}
    assert {unknown["question"] for result in results for unknown in result["unknowns"]} == {
        question.id for question in pack.questions if any(option.raises for option in question.options)
    }
    assert {reason["indicator"] for result in results for reason in result["reasons"]} == raisable


def test_the_vectors_hold_what_is_easily_got_wrong() -> None:
    vectors = [read(file) for file in FILES]
    assert any(vector["assessment"]["headline"] == "not-enough-known" for vector in vectors)
    assert any(set(vector["answers"]) - set(vector["assessment"]["asked"]) for vector in vectors), "hidden answers"
    assert any(len(vector["assessment"]["helplines"]) > 2 for vector in vectors), "the order of helplines"
    assert any(len(reason["answers"]) > 1 for vector in vectors for reason in vector["assessment"]["reasons"])
    assert any(vector["assessment"].get("false_alarms") for vector in vectors)


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_other_processes_give_the_same_bytes(seed: str) -> None:
    """However Python scatters its sets and dicts."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "tests.engine.make_vectors", "--print"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    assert done.stdout == b"".join(file.read_bytes() for file in FILES)
