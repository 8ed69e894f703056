"""Whatever is done to the files of a pack, loading ends with a pack or with findings."""

import json
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.authoring.check import check
from quiz.pack.load import load_library
from quiz.pack.pictures import picture_finding
from quiz.pack.reader import parse, walk
from tests.pack.copies import GOOD, TODAY, Copy

FILES = sorted(path.relative_to(GOOD).as_posix() for path in GOOD.rglob("*.json"))
DATA = {name: json.loads((GOOD / name).read_text(encoding="utf-8")) for name in FILES}
PLACES = {name: [where for where, _ in walk(data) if where] for name, data in DATA.items()}
WORDS = ["papers-held", "stage", "unknown", "en", "PL", "now", "any", "machine", "", "\ud800", "\x00", "a" * 3000, "1"]
KEYS = [
    "when",
    "ask_if",
    "all",
    "any",
    "not",
    "answer",
    "in",
    "indicator",
    "count",
    "at_least",
    "raise",
    "id",
    "$schema",
]

scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.sampled_from([*WORDS, *KEYS])
)
values: st.SearchStrategy[Any] = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(st.sampled_from(KEYS), st.text()), inner, max_size=4)
    ),
    max_leaves=12,
)


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, tuple[str | int, ...], str, Any]:
    name = draw(st.sampled_from(FILES))
    where = draw(st.sampled_from(PLACES[name]))
    return name, where, draw(st.sampled_from(["put", "take", "add", "double"])), draw(values)


def spoil(data: Any, where: tuple[str | int, ...], what: str, value: Any) -> None:
    at: Any = data
    last: Any = where[-1]
    try:
        for step in where[:-1]:
            at = at[step]
        if what == "put":
            at[last] = value
        elif what == "take":
            del at[last]
        elif isinstance(at, list):
            at.append(at[last] if what == "double" else value)
        else:
            at[str(value)[:20]] = at[last] if what == "double" else value
    except (KeyError, IndexError, TypeError):
        return  # an earlier edit took it away


@settings(max_examples=300, deadline=None)
@given(st.lists(edits(), min_size=1, max_size=6))
def test_spoilt_values(changes: list[tuple[str, tuple[str | int, ...], str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(folder))
        spoilt: dict[str, Any] = {}
        for name, where, what, value in changes:
            data = spoilt.setdefault(name, json.loads(json.dumps(DATA[name])))
            spoil(data, where, what, value)
        for name, data in spoilt.items():
            (copy.root / name).write_text(json.dumps(data), encoding="utf-8")
        findings = check(copy.root, (), TODAY)
        assert all(str(finding).isprintable() for finding in findings)
        library = load_library(copy.root)
        broken = {finding.file.split("/")[0] for finding in library.findings if finding.is_error}
        sound = set() if "sources.json" in broken else {"farm-work", "bus-stop"} - broken
        assert set(library.packs) == sound


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_as_json(content: bytes) -> None:
    data, findings = parse("a.json", content)
    assert data is not None or findings or content.strip() == b"null"


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet='[]{}",:\\u0dx89e+-. \n1', max_size=60))
def test_any_text_like_json(text: str) -> None:
    data, findings = parse("a.json", text.encode())
    assert data is not None or findings


@settings(max_examples=300, deadline=None)
@given(st.integers(0), st.binary(min_size=1, max_size=8))
def test_any_damage_to_a_picture(place: int, damage: bytes) -> None:
    content = (GOOD / "bus-stop/pictures/bus.svg").read_bytes()
    place %= len(content)
    picture_finding("bus.svg", content[:place] + damage + content[place + len(damage) :])
    picture_finding("bus.svg", damage)
