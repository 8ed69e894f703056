"""What comes next: the only place that knows more than one page, and all that is known while the program runs."""

from collections.abc import Callable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from quiz.ui import i18n
from quiz.ui.announce import announce
from quiz.ui.loading import Loaded
from quiz.ui.pages.page import Page
from quiz.ui.pages.welcome import WelcomePage
from quiz.ui.settings import Settings
from quiz.ui.theme.palette import palette
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.focus_ring import FocusRing
from quiz.ui.window import TopBar, Window

if TYPE_CHECKING:
    import datetime as dt

    from quiz.engine.interview import Interview
    from quiz.ui.keeping import Kept
    from quiz.ui.pages.facts import FactsPage
    from quiz.ui.pages.trouble import TroublePage
    from quiz.ui.screens import Shop

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
    TROUBLE = "trouble"


ASIDE = (Screen.HELP, Screen.DANGER, Screen.KNOW, Screen.PHONE, Screen.ABOUT, Screen.TROUBLE)
"""Screens that one comes back from to where one was."""


class State(NamedTuple):
    """All that decides which page is shown.

    ``run`` is what was begun: the whole check, the quick one, or stories; ``interviews`` keeps where each is until the
    program ends; ``draft`` is what is marked but not confirmed; ``places`` are the countries chosen on the help page,
    None before any is.
    """

    screen: Screen = Screen.WELCOME
    under: Screen = Screen.WELCOME
    run: str = CHECK
    interviews: "Mapping[str, Interview]" = MappingProxyType({})
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
        today: "Callable[[], dt.date] | None" = None,
    ) -> None:
        super().__init__(window)
        self.settings = settings
        self.state = State()
        self._window = window
        self._loaded: Loaded | None = None
        self._broken = ""
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
            self._go(screen=self.state.under, draft=self.state.draft)

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

    def broken(self, why: str) -> None:
        """Take in that nothing could be read; whoever waits is told."""
        self._broken = why
        if self.state.screen not in (Screen.WELCOME, Screen.REHEARSE):
            self._show()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that everything is offered in."""
        return i18n.shipped()

    @property
    def interview(self) -> "Interview | None":
        """Where what was begun is."""
        return self.state.interviews.get(self.state.run)

    # Moving

    def _go(self, **changes: object) -> None:
        self.state = self.state._replace(**{"draft": None, **changes})  # type: ignore[arg-type]
        self._show()

    def _aside(self, screen: Screen) -> None:
        if self.state.screen is not screen:
            under = self.state.under if self.state.screen in ASIDE else self.state.screen
            draft = self.state.draft
            self._go(screen=screen, under=under, draft=draft)

    def _start(self, run: str) -> None:
        if run == STORIES:
            self._go(screen=Screen.STORIES, run=run)
        else:
            self._go(screen=Screen.ASK if self.state.rehearsed else Screen.REHEARSE, run=run)

    def _begun(self) -> None:
        self._go(screen=Screen.ASK, rehearsed=True)

    def _step(self, interview: "Interview") -> None:
        self._go(screen=Screen.ASK, interviews={**self.state.interviews, self.state.run: interview})

    def _back(self) -> None:
        interview = self.interview
        if self.state.run == STORIES and (interview is None or interview.done or interview.at_start):
            self._go(screen=Screen.STORIES)
        elif interview is None or (not interview.changing and interview.current == interview.asked[0]):
            self._go(screen=Screen.WELCOME)
        else:
            self._step(interview.back())

    def _mark(self, chosen: tuple[str, ...]) -> None:
        self.state = self.state._replace(draft=chosen)

    def _place(self, now: str, origin: str) -> None:
        self.state = self.state._replace(places=(now, origin))
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
        """Show the page that the state calls for; *again*: the same place, as far as it was read and opened."""
        before = self._kept() if again else None
        self._rehearse(None)
        page = self._page()
        page.setObjectName(f"page.{self.state.screen.value}")
        self._window.show_page(page)
        if before is None or not before.restore(page):
            first = page.first_focus()
            if first is not None:
                first.setFocus(Qt.FocusReason.OtherFocusReason)
            page.column.begin_at_top(first)
        if not again and page.said and self._window.isVisible():  # the first page is read as the window appears
            announce(page, page.said)
        self.shown.emit(page.objectName())

    def _kept(self) -> "Kept | None":
        from quiz.ui.keeping import kept

        return kept(self._window.page)

    def _page(self) -> Page:
        screen = self.state.screen
        if screen is Screen.WELCOME:
            return self._welcome()
        if screen is Screen.REHEARSE:
            return self._rehearsal()
        if self._loaded is None:
            return self._nothing_yet()
        import datetime as dt

        from quiz.ui import screens

        today = (self._today or dt.date.today)()
        shop = screens.Shop(self._loaded, self.settings, self._theme, today)
        if screen in (Screen.ASK, Screen.STORIES):
            return self._asking(shop)
        return self._beside(shop, screen)

    def _nothing_yet(self) -> Page:
        if not self._broken:
            from quiz.ui.pages.waiting import WaitingPage

            return WaitingPage(self._theme)
        from quiz.ui.pages.trouble import TroublePage

        page = TroublePage((self._broken,), self._theme)
        page.back.connect(lambda: self._go(screen=Screen.WELCOME))
        return page

    def _welcome(self) -> Page:
        page = WelcomePage(self._theme)
        page.check.connect(lambda: self._start(CHECK))
        page.quick.connect(lambda: self._start(QUICK))
        page.stories.connect(lambda: self._start(STORIES))
        page.danger.connect(lambda: self._aside(Screen.DANGER))
        page.know.connect(lambda: self._aside(Screen.KNOW))
        page.phone.connect(lambda: self._aside(Screen.PHONE))
        page.about.connect(lambda: self._aside(Screen.ABOUT))
        page.rehearse.connect(lambda: self._go(screen=Screen.REHEARSE))
        return page

    def _rehearsal(self) -> Page:
        from quiz.ui.pages.rehearse import RehearsePage

        page = RehearsePage(self._theme)
        self._rehearse(page.tried)
        page.back.connect(lambda: self._go(screen=Screen.WELCOME))
        page.begun.connect(self._begun)
        return page

    def _asking(self, shop: "Shop") -> Page:
        from quiz.ui import screens

        interview = self.interview
        if interview is None or self.settings.language not in interview.pack.languages:
            interview = screens.begin(shop, self.state.run)
        if interview is None or shop.loaded.directory is None:
            return self._beside(shop, Screen.TROUBLE)
        self.state = self.state._replace(interviews={**self.state.interviews, self.state.run: interview})
        if self.state.screen is Screen.STORIES:
            return self._stories(shop, interview)
        if interview.done:
            return self._result(shop, interview)
        page = screens.scene_or_question(shop, interview, self.state.draft)
        page.marked.connect(self._mark)
        page.answered.connect(lambda chosen: self._step(interview.answer(*chosen)))
        page.skipped.connect(lambda: self._step(interview.skip()))
        page.back.connect(self._back)
        if not isinstance(page, screens.QuestionPage):
            page.finished.connect(lambda: self._finish(interview))
            page.listed.connect(lambda: self._go(screen=Screen.STORIES))
        return page

    def _stories(self, shop: "Shop", interview: "Interview") -> Page:
        from quiz.ui import screens

        page = screens.stories(shop, interview)
        page.opened.connect(lambda scene: self._step(interview.open(scene)))
        page.finished.connect(lambda: self._step(interview.finish()))
        page.back.connect(lambda: self._go(screen=Screen.WELCOME))
        return page

    def _finish(self, interview: "Interview") -> None:
        """Go to the result of stories; what is marked counts."""
        draft = self.state.draft
        self._step((interview.answer(*draft) if draft else interview).finish())

    def _result(self, shop: "Shop", interview: "Interview") -> Page:
        from quiz.ui import screens
        from quiz.ui.pages.result import ResultPage

        page = screens.result(shop, interview)
        page.back.connect(self._back)
        page.finished.connect(self._leave)
        if isinstance(page, ResultPage):
            page.change.connect(lambda question: self._step(interview.change(question)))
            page.deeper.connect(lambda: self._deeper(shop, interview))
        else:
            page.check.connect(lambda: self._start(CHECK))
        return page

    def _deeper(self, shop: "Shop", interview: "Interview") -> None:
        """Go on with the whole check where the quick one ended."""
        from quiz.ui import screens

        longer = screens.go_deeper(shop, interview, self.state.interviews.get(CHECK))
        if longer is not None:
            self._go(screen=Screen.ASK, run=CHECK, interviews={**self.state.interviews, CHECK: longer})

    def _beside(self, shop: "Shop", screen: Screen) -> Page:
        from quiz.ui import screens

        if screen in (Screen.HELP, Screen.DANGER) and shop.loaded.directory is not None:
            checks = [self.state.interviews[run] for run in (CHECK, QUICK) if run in self.state.interviews]
            now, origin, going = screens.places(checks[0] if checks else None)
            if self.state.places is not None:
                now, origin = self.state.places
            page = screens.help_page(shop, (now, origin, going), screen is Screen.DANGER)
            page.placed.connect(self._place, Qt.ConnectionType.QueuedConnection)
            page.back.connect(self.away)
            return page
        beside: FactsPage | TroublePage
        if screen in (Screen.KNOW, Screen.PHONE) and shop.loaded.directory is not None:
            beside = screens.facts(shop, "know" if screen is Screen.KNOW else "phone")
        else:
            beside = screens.about(shop) if screen is Screen.ABOUT else screens.trouble(shop)
        beside.back.connect(lambda: self._go(screen=self.state.under if self.state.screen in ASIDE else Screen.WELCOME))
        return beside
