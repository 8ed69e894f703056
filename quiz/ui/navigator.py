"""What comes next: the only place that knows more than one page, and all that is known while the program runs."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from quiz.ui import i18n
from quiz.ui.announce import announce
from quiz.ui.loading import Loaded
from quiz.ui.pages.page import Page
from quiz.ui.pages.rehearse import RehearsePage
from quiz.ui.pages.waiting import WaitingPage
from quiz.ui.pages.welcome import WelcomePage
from quiz.ui.settings import Settings
from quiz.ui.theme.palette import palette
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.disclosure import Disclosure
from quiz.ui.widgets.focus_ring import FocusRing
from quiz.ui.window import TopBar, Window

if TYPE_CHECKING:
    from quiz.engine.interview import Interview
    from quiz.ui.screens import Shop

CHECK, STORIES = "self-check", "stories"


class Screen(Enum):
    """Where the person is."""

    WELCOME = "welcome"
    REHEARSE = "rehearse"
    ASK = "ask"
    HELP = "help"
    DANGER = "danger"
    ABOUT = "about"
    TROUBLE = "trouble"


ASIDE = (Screen.HELP, Screen.DANGER, Screen.ABOUT, Screen.TROUBLE)
"""Screens that one comes back from to where one was."""


@dataclass(frozen=True, slots=True)
class State:
    """All that decides which page is shown.

    ``kind`` is the kind of pack being run; ``interviews`` keeps one run of each kind until the program ends; ``draft``
    is what is marked but not confirmed; ``places`` are the countries chosen on the help page, None before any is.
    """

    screen: Screen = Screen.WELCOME
    under: Screen = Screen.WELCOME
    kind: str = CHECK
    interviews: "dict[str, Interview]" = field(default_factory=dict)
    draft: tuple[str, ...] | None = None
    rehearsed: bool = False
    places: tuple[str, str] | None = None


class Navigator(QObject):
    """Shows the page that the state calls for, and changes the state by what the person does.

    Signals:
        shown(str): a page stands there, painted at the next turn; the object name of the page.
    """

    shown = Signal(str)

    def __init__(
        self,
        window: Window,
        settings: Settings,
        leave: Callable[[], None],
        rehearse: Callable[[Callable[[], None] | None], None],
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(window)
        self.settings = settings
        self.state = State()
        self._window = window
        self._loaded: Loaded | None = None
        self._leave = leave
        self._rehearse = rehearse
        self._today = today
        self._theme = Theme.of(settings.theme, settings.scale)
        FocusRing(window)
        window.help_wanted.connect(self.help)
        window.away_wanted.connect(self.away)
        self._dress()
        self._show()

    # What the person does anywhere

    def help(self) -> None:
        """Show whom to call, from anywhere; again from there, nothing."""
        self._aside(Screen.HELP)

    def away(self) -> None:
        """Come back from a screen aside; elsewhere nothing."""
        if self.state.screen in ASIDE:
            self._go(screen=self.state.under)

    def read_like(self, settings: Settings) -> None:
        """Show the same place in another language, size or colours."""
        self.settings = settings
        self._theme = Theme.of(settings.theme, settings.scale)
        self._dress()
        self._show(again=True)

    def loaded(self, loaded: Loaded) -> None:
        """Take in what was read; a page that waited for it appears."""
        self._loaded = loaded
        if self.state.screen not in (Screen.WELCOME, Screen.REHEARSE):
            self._show()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that everything is offered in."""
        return i18n.shipped()

    @property
    def interview(self) -> "Interview | None":
        """The run of the kind that is chosen, if begun."""
        return self.state.interviews.get(self.state.kind)

    # Moving

    def _go(self, **changes: object) -> None:
        self.state = replace(self.state, draft=None)
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]
        self._show()

    def _aside(self, screen: Screen) -> None:
        if self.state.screen is not screen:
            under = self.state.under if self.state.screen in ASIDE else self.state.screen
            draft = self.state.draft
            self._go(screen=screen, under=under, draft=draft)

    def _start(self, kind: str) -> None:
        if kind == CHECK and not self.state.rehearsed:
            self._go(screen=Screen.REHEARSE, kind=kind)
        else:
            self._go(screen=Screen.ASK, kind=kind)

    def _begun(self) -> None:
        self._go(screen=Screen.ASK, rehearsed=True)

    def _step(self, interview: "Interview") -> None:
        self._go(screen=Screen.ASK, interviews={**self.state.interviews, interview.pack.kind: interview})

    def _back(self) -> None:
        interview = self.interview
        if interview is None or (not interview.done and interview.current == interview.asked[0]):
            self._go(screen=Screen.WELCOME)
        else:
            self._step(interview.back())

    def _mark(self, chosen: tuple[str, ...]) -> None:
        self.state = replace(self.state, draft=chosen)

    def _place(self, now: str, origin: str) -> None:
        self.state = replace(self.state, places=(now, origin))
        self._show(again=True)

    # Showing

    def _dress(self) -> None:
        """Put language, colours and font on, and the bar at the top."""
        i18n.install(self.settings.language)
        app = QApplication.instance()
        assert isinstance(app, QApplication), "a navigator needs an application"
        app.setPalette(palette(self._theme.tokens))
        app.setFont(self._theme.font("body"))
        top = TopBar(self.settings, self.languages, self._theme)
        top.wanted.connect(self.read_like, Qt.ConnectionType.QueuedConnection)
        top.help.connect(self.help)
        top.leave.connect(self._leave)
        self._window.show_top(top)

    def _show(self, again: bool = False) -> None:
        """Show the page that the state calls for; *again*: the same place, so keep focus, scrolling and what is "
        "open."""
        kept = _kept(self._window.page) if again else None
        page = self._page()
        page.setObjectName(f"page.{self.state.screen.value}")
        self._window.show_page(page)
        self._rehearse(page.tried if isinstance(page, RehearsePage) else None)
        if kept is None or not kept.restore(page):
            first = page.first_focus()
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
        if not again and page.said:
            announce(page, page.said)
        self.shown.emit(page.objectName())

    def _page(self) -> Page:
        screen = self.state.screen
        if screen is Screen.WELCOME:
            return self._welcome()
        if screen is Screen.REHEARSE:
            return self._rehearsal()
        if self._loaded is None:
            return WaitingPage(self._theme)
        from quiz.ui import screens

        shop = screens.Shop(self._loaded, self.settings, self._theme, self._today())
        if screen is Screen.ASK:
            return self._asking(shop)
        return self._beside(shop, screen)

    def _welcome(self) -> Page:
        page = WelcomePage(self._theme)
        page.check.connect(lambda: self._start(CHECK))
        page.stories.connect(lambda: self._start(STORIES))
        page.danger.connect(lambda: self._aside(Screen.DANGER))
        page.about.connect(lambda: self._aside(Screen.ABOUT))
        page.rehearse.connect(lambda: self._go(screen=Screen.REHEARSE))
        return page

    def _rehearsal(self) -> Page:
        page = RehearsePage(self._theme)
        page.back.connect(lambda: self._go(screen=Screen.WELCOME))
        page.begun.connect(self._begun)
        return page

    def _asking(self, shop: "Shop") -> Page:
        from quiz.ui import screens

        interview = self.interview or screens.begin(shop, self.state.kind)
        if interview is None or shop.loaded.directory is None:
            return self._beside(shop, Screen.TROUBLE)
        self.state = replace(self.state, interviews={**self.state.interviews, self.state.kind: interview})
        if interview.done:
            return self._result(shop, interview)
        page = screens.scene_or_question(shop, interview, self.state.draft)
        page.marked.connect(self._mark)
        page.answered.connect(lambda chosen: self._step(interview.answer(*chosen)))
        page.skipped.connect(lambda: self._step(interview.skip()))
        page.back.connect(self._back)
        if isinstance(page, screens.StoryPage):
            page.finished.connect(lambda: self._finish(interview))
        return page

    def _finish(self, interview: "Interview") -> None:
        """Go to the result of stories; what is marked counts."""
        draft = self.state.draft
        self._step((interview.answer(*draft) if draft else interview).finish())

    def _result(self, shop: "Shop", interview: "Interview") -> Page:
        from quiz.ui import screens

        page = screens.result(shop, interview)
        page.back.connect(self._back)
        page.finished.connect(self._leave)
        if isinstance(page, screens.ResultPage):
            page.change.connect(lambda question: self._step(interview.change(question)))
        else:
            page.check.connect(lambda: self._start(CHECK))
        return page

    def _beside(self, shop: "Shop", screen: Screen) -> Page:
        from quiz.ui import screens

        if screen in (Screen.HELP, Screen.DANGER) and shop.loaded.directory is not None:
            now, origin, going = screens.places(self.state.interviews.get(CHECK))
            if self.state.places is not None:
                now, origin = self.state.places
            page = screens.help_page(shop, (now, origin, going), screen is Screen.DANGER)
            page.placed.connect(self._place, Qt.ConnectionType.QueuedConnection)
            page.back.connect(self.away)
            return page
        beside = screens.about(shop) if screen is Screen.ABOUT else screens.trouble(shop)
        beside.back.connect(lambda: self._go(screen=self.state.under if self.state.screen in ASIDE else Screen.WELCOME))
        return beside


@dataclass(frozen=True, slots=True)
class _Kept:
    """What must be as it was when a place is shown again."""

    focus: str
    scrolled: int
    opened: tuple[str, ...]

    def restore(self, page: Page) -> bool:
        """Put it back on a page; return whether the focus found its place."""
        for name in self.opened:
            if (part := page.findChild(Disclosure, name)) is not None:
                part.expand()
        page.column.verticalScrollBar().setValue(self.scrolled)
        widget = page.findChild(QWidget, self.focus) if self.focus else None
        if widget is None:
            return False
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        return True


def _kept(page: QWidget | None) -> _Kept | None:
    if not isinstance(page, Page):
        return None
    focused = QApplication.focusWidget()
    inside = focused is not None and page.isAncestorOf(focused)
    opened = tuple(part.objectName() for part in page.findChildren(Disclosure) if part.expanded)
    name = focused.objectName() if inside and focused is not None else ""
    return _Kept(name, page.column.verticalScrollBar().value(), opened)
