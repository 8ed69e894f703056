"""Contrast of all colours that meet, in all themes (WCAG 1.4.3, 1.4.6, 1.4.11)."""

import re

import pytest

from quiz.ui.theme.theme import TABLES, Name, Theme, mix
from quiz.ui.theme.tokens import MARK_PAIRS, TEXT_PAIRS
from tests.ui.widgets.helpers import THEMES

TEXT = {"light": 4.5, "dark": 4.5, "contrast": 7.0}
MARK = 3.0


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def between(theme: Theme, pair: tuple[str, str]) -> float:
    return contrast(theme.colour(pair[0]).name(), theme.colour(pair[1]).name())


def test_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("name", THEMES)
def test_all_text_is_readable(name: Name) -> None:
    theme = Theme.of(name)
    faint = {pair: round(between(theme, pair), 2) for pair in TEXT_PAIRS if between(theme, pair) < TEXT[name]}
    assert not faint


@pytest.mark.parametrize("name", THEMES)
def test_all_marks_stand_out(name: Name) -> None:
    theme = Theme.of(name)
    faint = {pair: round(between(theme, pair), 2) for pair in MARK_PAIRS if between(theme, pair) < MARK}
    assert not faint


@pytest.mark.parametrize("name", THEMES)
def test_every_text_colour_is_in_a_pair(name: Name) -> None:
    named = {part for pair in (*TEXT_PAIRS, *MARK_PAIRS) for part in pair}
    tokens = set(TABLES[name]._fields) - {"line", "levels", "level_softs"}
    assert tokens <= named


@pytest.mark.parametrize("name", THEMES)
def test_all_colours_are_written_in_full(name: Name) -> None:
    table = TABLES[name]
    values = list(table)
    flat = [colour for value in values for colour in (value if isinstance(value, tuple) else (value,))]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in flat)


def test_mixing() -> None:
    assert mix("#FFFFFF", "#000000", 0.5) == "#808080"
    assert mix("#102030", "#FFFFFF", 1.0) == "#102030"
