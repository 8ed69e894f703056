"""Options: painted cards that stay radio buttons and check boxes to Qt and to assistive technology."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from quiz.ui.theme.theme import Name, Theme
from quiz.ui.widgets.option import OptionCheck, OptionRadio
from tests.ui.widgets.helpers import LONG, THEMES, Show, name, node

Option = type[OptionRadio] | type[OptionCheck]
BOTH: tuple[Option, ...] = (OptionRadio, OptionCheck)


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def press(widget: QWidget, action: str) -> None:
    actions = node(widget).actionInterface()
    assert actions is not None
    assert action in actions.actionNames()
    actions.doAction(action)


@pytest.mark.parametrize(
    ("made", "role"),
    [(OptionRadio, QAccessible.Role.RadioButton), (OptionCheck, QAccessible.Role.CheckBox)],
)
def test_role_name_and_state(made: Option, role: QAccessible.Role, theme: Theme) -> None:
    option = made("R&D, <b>not</b> && bold", theme, 2)
    assert node(option).role() is role
    assert name(option) == "R&D, <b>not</b> && bold"
    assert not node(option).state().checked
    option.setChecked(True)
    assert node(option).state().checked
    assert node(option).state().focusable


def test_a_letter_in_the_text_is_no_key(theme: Theme) -> None:
    assert OptionRadio("R&D", theme).shortcut().isEmpty()


@pytest.mark.parametrize("made", BOTH)
def test_toggling_by_assistive_technology_is_a_choice(made: Option, theme: Theme, qtbot: QtBot, show: Show) -> None:
    option = made("Yes", theme, 1)
    show(option, theme=theme)
    with qtbot.waitSignal(option.toggled) as heard:
        press(option, "Toggle")
    assert heard.args == [True]


def test_only_one_radio_of_a_group_is_chosen(theme: Theme, show: Show) -> None:
    options = [OptionRadio(text, theme) for text in ("a", "b", "c")]
    group = QButtonGroup()
    for option in options:
        group.addButton(option)
    show(*options, theme=theme)
    press(options[0], "Toggle")
    press(options[2], "Toggle")
    assert [option.isChecked() for option in options] == [False, False, True]


@pytest.mark.parametrize("made", BOTH)
def test_a_click_anywhere_on_the_card_chooses(made: Option, theme: Theme, show: Show) -> None:
    option = made("Yes", theme, 1)
    show(option, theme=theme, width=700)
    far = QPoint(option.width() - 4, option.height() - 4)
    QTest.mouseClick(option, Qt.MouseButton.LeftButton, pos=far)
    assert option.isChecked()


@pytest.mark.parametrize("made", BOTH)
def test_space_chooses(made: Option, theme: Theme, show: Show) -> None:
    option = made("Yes", theme)
    show(option, theme=theme)
    QTest.keyClick(option, Qt.Key.Key_Space)
    assert option.isChecked()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("made", BOTH)
def test_a_card_is_at_least_60_px_high_and_grows_with_its_text(made: Option, scale: float, show: Show) -> None:
    theme = Theme.of("light", scale)
    short, long = made("Да", theme, 1), made(LONG, theme, 2)
    show(short, long, theme=theme, width=700, height=900)
    assert short.height() == round(60 * scale)
    assert long.height() >= long.heightForWidth(long.width()) > short.height()
    assert long.heightForWidth(500) > long.heightForWidth(1000)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [420, 700, 950])
def test_no_line_of_a_long_text_is_cut(scale: float, width: int, show: Show) -> None:
    """All ink of the text lies well within the card: the rows just inside its edge have none."""
    theme = Theme.of("light", scale)
    option = OptionRadio(LONG, theme, 3)
    show(option, theme=theme, width=width, height=1200)
    shot, card = picture(option), theme.colour("card").name()
    inside = range(round(theme.text_px(60)), option.width() - 20)
    for y in (4, 6, option.height() - 7, option.height() - 5):
        assert {shot.pixelColor(x, y).name() for x in inside} == {card}
    ink = [x for x in range(option.width()) if shot.pixelColor(x, option.height() // 2).name() != card]
    assert max(ink[1:-1], default=0) < option.width()


def test_a_word_that_is_too_long_is_broken_not_cut(theme: Theme, show: Show) -> None:
    option = OptionRadio("достопримечательность" * 6, theme)
    show(option, theme=theme, width=400)
    assert option.width() <= 400
    assert option.height() > 100


@pytest.mark.parametrize("theme_name", THEMES)
def test_what_is_chosen_can_be_seen_without_colours(theme_name: Name, show: Show) -> None:
    theme = Theme.of(theme_name)
    off, on, box = OptionRadio("Yes", theme), OptionRadio("Yes", theme), OptionCheck("Yes", theme)
    on.setChecked(True)
    box.setChecked(True)
    on.setAutoExclusive(False)
    show(off, on, box, theme=theme)
    greys = [picture(widget).convertToFormat(QImage.Format.Format_Grayscale8) for widget in (off, on, box)]
    assert greys[0] != greys[1]
    assert greys[1] != greys[2]


def test_the_digit_is_shown_only_when_there_is_one(theme: Theme, show: Show) -> None:
    with_digit, without = OptionRadio("Yes", theme, 1), OptionRadio("Yes", theme)
    show(with_digit, without, theme=theme)
    assert picture(with_digit) != picture(without)
    assert name(with_digit) == name(without) == "Yes"


def test_an_option_that_is_off_cannot_be_chosen(theme: Theme, show: Show) -> None:
    option = OptionCheck("Yes", theme)
    option.setEnabled(False)
    show(option, theme=theme)
    QTest.mouseClick(option, Qt.MouseButton.LeftButton)
    assert not option.isChecked()


def test_from_right_to_left_all_is_mirrored(theme: Theme, show: Show) -> None:
    option = OptionRadio("Yes", theme, 1)
    show(option, theme=theme)
    before = picture(option)
    option.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = picture(option)
    card = theme.colour("card").name()
    sign = [x for x in range(18, 40) if before.pixelColor(x, 30).name() != card]
    mirrored = [x for x in range(18, 40) if after.pixelColor(option.width() - 1 - x, 30).name() != card]
    assert sign
    assert sign == mirrored
