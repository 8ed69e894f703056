"""Screens aside lie on what was shown, and one comes back through them."""

from quiz.ui.state import Screen, State


def test_one_comes_back_through_screens_aside() -> None:
    asked = State(screen=Screen.ASK)
    deep = asked.aside(Screen.HELP).aside(Screen.BESIDE)
    assert deep.under == (Screen.ASK, Screen.HELP)
    assert deep.away().screen is Screen.HELP
    assert deep.away().away() == asked


def test_a_screen_that_lies_under_is_come_back_to_not_laid_on_top_again() -> None:
    helped = State(screen=Screen.ASK).aside(Screen.HELP)
    assert helped.aside(Screen.BESIDE).aside(Screen.HELP) == helped


def test_from_nowhere_one_comes_to_the_first_page() -> None:
    assert State(screen=Screen.ABOUT).away() == State()
