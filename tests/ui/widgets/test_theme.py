"""A theme grows with the text size, and gives every colour by name."""

import pytest
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from quiz.ui.theme.fonts import FAMILY, load
from quiz.ui.theme.palette import palette
from quiz.ui.theme.theme import ROLES, Theme


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_all_text_grows_by_the_text_size(scale: float) -> None:
    theme = Theme.of("light", scale)
    for role, (size, weight) in ROLES.items():
        font = theme.font(role)
        assert font.pixelSize() == round(size * scale)
        assert font.weight() == weight
        assert QFontInfo(font).family() == FAMILY


def test_distances_grow_half_as_fast() -> None:
    assert [Theme.of("light", scale).px(24) for scale in (1.0, 1.5, 2.0)] == [24, 30, 36]
    assert [Theme.of("light", scale).text_px(24) for scale in (1.0, 1.5, 2.0)] == [24, 36, 48]


def test_colours_by_name() -> None:
    theme = Theme.of("light")
    assert theme.colour("ink").name() == "#1b2a33"
    assert theme.colour("level2") == theme.level(2)
    assert theme.colour("level_soft2") == theme.level_soft(2)
    assert theme.colour("level_edge2") not in (theme.level(2), theme.level_soft(2))
    with pytest.raises(AttributeError):
        theme.colour("red")


def test_a_font_that_is_given_can_be_changed_without_harm() -> None:
    theme = Theme.of("light")
    theme.font("body").setPixelSize(99)
    assert theme.font("body").pixelSize() == 17


def test_loading_fonts_twice_changes_nothing(qapp: QApplication) -> None:
    load()
    load()
    assert QFontInfo(Theme.of("light").font("body")).family() == FAMILY


def test_the_palette_has_the_colours_of_the_theme() -> None:
    for name in ("light", "dark", "contrast"):
        theme = Theme.of(name)
        made = palette(theme.tokens)
        assert made.color(QPalette.ColorRole.Window) == theme.colour("paper")
        assert made.color(QPalette.ColorRole.Text) == theme.colour("ink")
        assert made.color(QPalette.ColorRole.Accent) == theme.colour("focus")
