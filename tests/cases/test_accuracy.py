"""What the self-check makes of answer sheets of real accounts does not get worse, and the docs say what it is."""

from pathlib import Path

import pytest

from quiz.helplines.directory import Directory
from quiz.helplines.load import load_directory
from quiz.pack.load import find_pack
from quiz.pack.pack import Pack
from quiz.resources import data
from tools.cases import MEASURES, Case, Measure, read_cases, report, see
from tools.intervals import exact

ACCURACY = Path(__file__).parent.parent.parent / "docs" / "accuracy.md"
FLOORS = dict(zip((measure.name for measure in MEASURES), (0.75, 1.0, 1.0, 0.9, 0.8, 1.0, 0.6, 0.9), strict=True))
"""Below these shares a change of the pack has made it worse; the targets are higher, and docs/accuracy.md says why."""


@pytest.fixture(scope="module")
def pack() -> Pack:
    loaded = find_pack(data("questions"), "job-offer")
    assert loaded.pack is not None
    return loaded.pack


@pytest.fixture(scope="module")
def directory() -> Directory:
    directory, _ = load_directory(data("questions"))
    assert directory is not None
    return directory


@pytest.fixture(scope="module")
def cases(pack: Pack) -> tuple[Case, ...]:
    return read_cases(pack)


def test_every_account_has_a_sheet(cases: tuple[Case, ...]) -> None:
    assert len({case.id for case in cases}) == len(cases) == 83
    assert sum(case.truth == "trafficking" for case in cases) == 48
    assert sum(case.truth == "honest" for case in cases) == 27


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_no_figure_falls(measure: Measure, pack: Pack, directory: Directory, cases: tuple[Case, ...]) -> None:
    seen = [see(pack, directory, case, measure.sheet) for case in cases if measure.among(case)]
    right = [one for one in seen if one is not None and measure.right(one.result)]
    assert len(right) >= FLOORS[measure.name] * sum(one is not None for one in seen)


def test_the_docs_are_current(pack: Pack, directory: Directory, cases: tuple[Case, ...]) -> None:
    told = ACCURACY.read_text(encoding="utf-8")
    printed = "\n".join(report(pack, directory, cases))
    assert printed in told, "docs/accuracy.md holds what `make cases` prints; run it and put it there"


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 10, 0.0, 0.3085), (10, 10, 0.6915, 1.0), (45, 48, 0.8280, 0.9869), (5, 8, 0.2449, 0.9148), (0, 0, 0.0, 1.0)],
)
def test_intervals_are_those_of_the_tables(hits: int, of: int, low: float, high: float) -> None:
    """Clopper and Pearson, 1934; R's binom.test gives the same."""
    assert list(exact(hits, of)) == pytest.approx([low, high], abs=1e-4)
