"""Where the person is, and all else that decides which page is shown."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from quiz.engine.interview import Interview

CHECK, QUICK, STORIES = "check", "quick", "stories"


class Screen(Enum):
    """Where the person is."""

    WELCOME = "welcome"
    REHEARSE = "rehearse"
    STORIES = "stories"
    ASK = "ask"
    HELP = "help"
    DANGER = "danger"
    KNOW = "know"
    PHONE = "phone"
    ABOUT = "about"
    BESIDE = "beside"
    TAKE = "take"
    TROUBLE = "trouble"


ASIDE = tuple(
    screen for screen in Screen if screen not in (Screen.WELCOME, Screen.REHEARSE, Screen.STORIES, Screen.ASK)
)
"""Screens that one comes back from to where one was."""


class State(NamedTuple):
    """All that decides which page is shown.

    ``under`` are the screens under one aside, the last one is come back to first; ``run`` is what was begun: the whole
    check, the quick one, or stories; ``interviews`` keeps where each is until the program ends; ``draft`` is what is
    marked but not confirmed; ``places`` are the countries chosen on the help page, None before any is; ``second`` is
    the second language of what is shown in two, or taken along.
    """

    screen: Screen = Screen.WELCOME
    under: tuple[Screen, ...] = ()
    run: str = CHECK
    interviews: "Mapping[str, Interview]" = MappingProxyType({})
    draft: tuple[str, ...] | None = None
    rehearsed: bool = False
    places: tuple[str, str] | None = None
    second: str = ""

    def aside(self, screen: Screen) -> "State":
        """Return the state with a screen beside the one shown; one that lies under it is come back to."""
        shown = (*self.under, self.screen)
        under = shown[: shown.index(screen)] if screen in shown else shown
        return self._replace(screen=screen, under=under)

    def away(self) -> "State":
        """Return the state with the screen under this one; where none is, the first page."""
        return self._replace(screen=self.under[-1] if self.under else Screen.WELCOME, under=self.under[:-1])
