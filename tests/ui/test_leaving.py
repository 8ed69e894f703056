"""P2: what is a wish to leave, and what is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.ui.leave import HELD, SECONDS, CleanTaps

A, ALT = 38, 64


class Keyboard:
    """Fingers on keys; time passes only as they say."""

    def __init__(self) -> None:
        self.taps = CleanTaps()
        self.now = 0.0
        self.left = 0

    def tap(self, alone: bool = True) -> None:
        self.now += 0.1
        self.taps.shift_down(self.now, alone)
        self.now += 0.1
        self.left += self.taps.shift_up(self.now)

    def capital(self) -> None:
        """Shift held while a letter is typed."""
        self.now += 0.1
        self.taps.shift_down(self.now, alone=True)
        self.taps.other_down(A, self.now)
        self.taps.other_up(A)
        self.left += self.taps.shift_up(self.now + 0.1)

    def layout_switch(self, shift_first: bool) -> None:
        """Alt and Shift together, in either order."""
        self.now += 0.1
        if shift_first:
            self.taps.shift_down(self.now, alone=True)
            self.taps.other_down(ALT, self.now)
        else:
            self.taps.other_down(ALT, self.now)
            self.taps.shift_down(self.now, alone=False)
        self.taps.other_up(ALT)
        self.left += self.taps.shift_up(self.now + 0.1)


def test_three_taps_leave_and_two_do_not() -> None:
    keyboard = Keyboard()
    keyboard.tap()
    keyboard.tap()
    assert keyboard.left == 0
    keyboard.tap()
    assert keyboard.left == 1


def test_slow_hands_have_time() -> None:
    keyboard = Keyboard()
    for _ in range(3):
        keyboard.now += SECONDS - 0.5
        keyboard.tap()
    assert keyboard.left == 1


def test_taps_too_far_apart_do_not_add_up() -> None:
    keyboard = Keyboard()
    for _ in range(6):
        keyboard.now += SECONDS + 0.5
        keyboard.tap()
    assert keyboard.left == 0


@pytest.mark.parametrize("between", ["click", "letter", "capital", "switch"])
def test_anything_between_taps_begins_anew(between: str) -> None:
    keyboard = Keyboard()
    for _ in range(4):
        keyboard.tap()
        keyboard.tap()
        match between:
            case "click":
                keyboard.taps.something_else()
            case "letter":
                keyboard.taps.other_down(A, keyboard.now)
                keyboard.taps.other_up(A)
            case "capital":
                keyboard.capital()
            case _:
                keyboard.layout_switch(shift_first=True)
    assert keyboard.left == 0


def test_a_key_whose_release_was_lost_keeps_nobody_here() -> None:
    """Alt may be called Meta when it comes up, and a window manager may swallow a release."""
    keyboard = Keyboard()
    keyboard.taps.other_down(ALT, keyboard.now)
    keyboard.now += HELD + 0.1
    for _ in range(3):
        keyboard.tap()
    assert keyboard.left == 1


def test_a_key_that_is_held_and_repeats_is_held() -> None:
    keyboard = Keyboard()
    for _ in range(6):
        keyboard.taps.other_down(A, keyboard.now)
        keyboard.tap()
    assert keyboard.left == 0


def test_the_keyboard_was_elsewhere() -> None:
    keyboard = Keyboard()
    keyboard.tap()
    keyboard.tap()
    keyboard.taps.forget()
    keyboard.tap()
    assert keyboard.left == 0


HONEST = st.sampled_from(["capital", "switch", "switch back", "letter", "click", "one tap, then a letter"])


@settings(deadline=None, max_examples=300)
@given(st.lists(HONEST, max_size=60))
def test_honest_typing_never_leaves_and_three_taps_after_it_always_do(deeds: list[str]) -> None:
    keyboard = Keyboard()
    for deed in deeds:
        match deed:
            case "capital":
                keyboard.capital()
            case "switch":
                keyboard.layout_switch(shift_first=True)
            case "switch back":
                keyboard.layout_switch(shift_first=False)
            case "click":
                keyboard.taps.something_else()
            case "one tap, then a letter":
                keyboard.tap()
                keyboard.taps.other_down(A, keyboard.now)
                keyboard.taps.other_up(A)
            case _:
                keyboard.taps.other_down(A, keyboard.now)
                keyboard.taps.other_up(A)
    assert keyboard.left == 0
    for _ in range(3):
        keyboard.tap()
    assert keyboard.left == 1
