"""Cards, chips, bars, codes, pictures, icons and what is opened: how they look and what they are called."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from quiz.resources import data
from quiz.ui.theme.style import Style
from quiz.ui.theme.theme import Name, Theme
from quiz.ui.widgets.card import Card
from quiz.ui.widgets.chip import Chip
from quiz.ui.widgets.disclosure import Disclosure
from quiz.ui.widgets.icon_view import IconView
from quiz.ui.widgets.icons import icon
from quiz.ui.widgets.level_bar import LevelBar
from quiz.ui.widgets.picture import Picture
from quiz.ui.widgets.progress import ProgressLine
from quiz.ui.widgets.qr import QUIET, QrView
from quiz.ui.widgets.text import label
from tests.ui.widgets.helpers import LONG, THEMES, Show, name, node

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100">'
    b'<rect width="200" height="100" fill="#336699"/></svg>'
)
ICONS = sorted(file.name.removesuffix(".svg") for file in (data("assets") / "icons").iterdir())
MATRIX = tuple(tuple((x * y + x) % 3 == 0 for x in range(21)) for y in range(21))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_card_is_as_high_as_what_is_on_it(scale: float, show: Show) -> None:
    theme = Theme.of("light", scale)
    card = Card(theme, "level_soft2", None, 10, "level2")
    words = label(LONG, "body", theme)
    card.column.addWidget(words)
    show(card, theme=theme, width=500, height=900)
    assert words.height() >= words.heightForWidth(words.width())
    shot = card.grab().toImage()
    assert shot.pixelColor(2, card.height() // 2) == theme.level(2)
    assert shot.pixelColor(card.width() // 2, 3) == theme.level_soft(2)


@pytest.mark.parametrize("level", range(4))
@pytest.mark.parametrize("theme_name", THEMES)
def test_a_chip_is_its_words(level: int, theme_name: Name, show: Show) -> None:
    theme = Theme.of(theme_name)
    chip = Chip("Strong sign", theme, level)
    show(chip, theme=theme)
    words = chip.findChild(QLabel)
    assert words is not None
    assert name(words) == "Strong sign"
    assert chip.grab().toImage().pixelColor(chip.width() // 2, 2) == theme.level_soft(level)


def test_a_level_bar_shows_level_possible_and_empty_segments(theme: Theme, show: Show) -> None:
    bar = LevelBar(theme, 1, 2, 4, "Level 2 of 4")
    show(bar, theme=theme)
    assert node(bar).role() is QAccessible.Role.Graphic
    assert name(bar) == "Level 2 of 4"
    shot = bar.grab().toImage()
    quarter = bar.width() / 4
    colours = []
    for place in range(4):
        area = range(round(place * quarter) + 12, round((place + 1) * quarter) - 20)
        colours.append({shot.pixelColor(x, bar.height() // 2).name() for x in area})
    assert colours[0] == colours[1] == {theme.level(1).name()}
    assert {theme.level(2).name(), theme.colour("card").name()} <= colours[2]
    assert colours[3] == {theme.colour("card").name()}


@pytest.mark.parametrize(("done", "total", "shown"), [(0, 10, 0), (3, 10, 3), (12, 10, 10), (0, 0, 0)])
def test_progress_is_told_and_stays_within_its_bounds(
    done: int, total: int, shown: int, theme: Theme, show: Show
) -> None:
    line = ProgressLine(theme, done, total)
    show(line, theme=theme)
    assert isinstance(line, QProgressBar)
    assert node(line).role() is QAccessible.Role.ProgressBar
    assert line.value() == shown
    left = line.grab().toImage().pixelColor(6, line.height() // 2)
    assert (left == theme.colour("brand")) is (shown > 0)


@pytest.mark.parametrize("theme_name", THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_a_code_is_dark_on_white_with_a_quiet_zone_in_every_theme(theme_name: Name, scale: float, show: Show) -> None:
    theme = Theme.of(theme_name, scale)
    code = QrView(theme, MATRIX, "QR code of 112")
    show(code, theme=theme)
    assert node(code).role() is QAccessible.Role.Graphic
    assert name(code) == "QR code of 112"
    shot, modules = code.grab().toImage(), 21 + 2 * QUIET
    module = code.width() // modules
    assert module * modules == code.width() == code.height()

    def dark(x: int, y: int) -> bool:
        return shot.pixelColor(x * module + module // 2, y * module + module // 2).lightness() < 60

    read = tuple(tuple(dark(x, y) for x in range(modules)) for y in range(modules))
    assert tuple(row[QUIET:-QUIET] for row in read[QUIET:-QUIET]) == MATRIX
    assert not any(any(row) for row in (*read[:QUIET], *read[-QUIET:]))


def test_a_picture_keeps_its_shape_and_has_its_words(theme: Theme, show: Show) -> None:
    picture = Picture(theme, SVG, "A blue field.")
    show(picture, theme=theme, width=424)
    assert node(picture).role() is QAccessible.Role.Graphic
    assert name(picture) == "A blue field."
    assert picture.heightForWidth(400) == 200
    assert abs(picture.height() * 2 - picture.width()) <= 2
    shot = picture.grab().toImage()
    assert shot.pixelColor(picture.width() // 2, picture.height() // 2) == QColor("#336699")
    assert shot.pixelColor(0, 0) != QColor("#336699")


def test_a_picture_that_cannot_be_read_takes_room_and_paints_nothing(theme: Theme, show: Show, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as failures:
        picture = Picture(theme, b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Nothing.")
        show(picture, theme=theme)
    assert not failures
    assert picture.heightForWidth(160) > 0


@pytest.mark.parametrize("shape", ICONS)
def test_every_icon_has_one_colour_and_fits_its_square(shape: str) -> None:
    colour = QColor("#B4420E")
    drawn = icon(shape, colour, 48, 2.0)
    assert drawn.deviceIndependentSize().toSize().width() == 48
    shot = drawn.toImage().convertToFormat(QImage.Format.Format_ARGB32)
    inked = [(x, y) for y in range(96) for x in range(96) if shot.pixelColor(x, y).alpha() > 200]
    assert inked
    assert all(shot.pixelColor(x, y) == colour for x, y in inked[::50] if shot.pixelColor(x, y).alpha() == 255)
    edge = [(place, side) for place in range(96) for side in (0, 95)]
    assert not any(shot.pixelColor(*spot).alpha() or shot.pixelColor(*spot[::-1]).alpha() for spot in edge)


def test_the_four_levels_have_four_shapes() -> None:
    shapes = [icon(f"level-{n}", QColor("black"), 24, 1.0).toImage() for n in range(4)]
    assert all(one != other for n, one in enumerate(shapes) for other in shapes[n + 1 :])


def test_an_icon_beside_words_has_no_name(theme: Theme, show: Show) -> None:
    view = IconView("check", theme, fill="brand_soft")
    show(view, theme=theme)
    assert name(view) == ""
    assert view.width() == 44
    assert view.grab().toImage().pixelColor(22, 3) == theme.colour("brand_soft")


def test_what_is_opened_says_so(theme: Theme, show: Show, qtbot: QtBot) -> None:
    part = Disclosure(theme, "Why we ask", LONG)
    show(part, theme=theme)
    assert part.findChild(QLabel) is None  # made when it is asked for
    state = node(part.button).state()
    assert (state.expandable, state.expanded) == (1, 0)
    assert node(part.button).role() is QAccessible.Role.Button
    assert name(part.button) == "Why we ask"
    actions = node(part.button).actionInterface()
    assert actions is not None
    assert "Press" in actions.actionNames()
    with qtbot.waitSignal(part.button.clicked):
        actions.doAction("Press")
    words = part.findChild(QLabel)
    assert words is not None
    assert words.isVisible()
    assert part.expanded
    assert node(part.button).state().expanded
    part.expand()
    assert part.expanded
    part.toggle()
    assert not part.expanded
    assert not words.isVisible()


def test_the_style_paints_fields_with_an_edge_that_can_be_seen(theme: Theme, show: Show) -> None:
    from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget

    style, fields = Style(), (QLineEdit(), QComboBox(), QListWidget())
    for field in fields:
        field.setStyle(style)
        field.setMinimumHeight(44)
    show(*fields, theme=theme)
    for field in fields:
        shot = field.grab(QRect(0, 0, 4, 30)).toImage()
        assert shot.pixelColor(0, 22) == theme.colour("line_strong")
