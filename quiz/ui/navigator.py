"""What comes next: the only place that knows more than one page, and all that is known while the program runs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from quiz.ui import i18n
from quiz.ui.announce import announce
from quiz.ui.loading import Loaded
from quiz.ui.pages.page import Page
from quiz.ui.pages.welcome import WelcomePage
from quiz.ui.settings import Settings
from quiz.ui.state import ASIDE, CHECK, QUICK, STORIES, Screen, State
from quiz.ui.theme.palette import palette
from quiz.ui.theme.theme import Theme
from quiz.ui.widgets.focus_ring import FocusRing
from quiz.ui.window import TopBar, Window

if TYPE_CHECKING:
    import datetime as dt

    from quiz.engine.interview import Interview
    from quiz.ui.keeping import Kept
    from quiz.ui.pages.beside import BesidePage
    from quiz.ui.pages.facts import FactsPage
    from quiz.ui.pages.help import HelpPage
    from quiz.ui.pages.practice import PracticePage
    from quiz.ui.pages.result import ResultPage
    from quiz.ui.pages.take import TakePage
    from quiz.ui.pages.trouble import TroublePage
    from quiz.ui.screens import Shop


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
        offers: Callable[[str], frozenset[str]],
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
        self._offers = offers
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
            self.state = self.state.away()
            self._show()

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
        """The languages that the interface speaks."""
        return i18n.shipped()

    @property
    def interview(self) -> "Interview | None":
        """Where what was begun is."""
        return self.state.interviews.get(self.state.run)

    # Moving

    def _go(self, **changes: object) -> None:
        self.state = self.state._replace(**{"draft": None, "under": (), **changes})  # type: ignore[arg-type]
        self._show()

    def _aside(self, screen: Screen) -> None:
        if self.state.screen is not screen:
            self.state = self.state.aside(screen)
            self._show()

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
        return self._shown_aside(shop, screen)

    def _nothing_yet(self) -> Page:
        if not self._broken:
            from quiz.ui.pages.waiting import WaitingPage

            return WaitingPage(self._theme)
        from quiz.ui.pages.trouble import TroublePage

        page = TroublePage((self._broken,), self._theme)
        page.back.connect(lambda: self._go(screen=Screen.WELCOME))
        return page

    def _welcome(self) -> Page:
        whole = (i18n.own_name(tag) for tag in self.languages if "check" in self._offers(tag))
        page = WelcomePage(self._theme, self._offers(self.settings.language), ", ".join(whole))
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
            return self._shown_aside(shop, Screen.TROUBLE)
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
        self._lead_out(page)
        if isinstance(page, ResultPage):
            page.change.connect(lambda question: self._step(interview.change(question)))
            page.deeper.connect(lambda: self._deeper(shop, interview))
        else:
            page.check.connect(lambda: self._start(CHECK))
        return page

    def _lead_out(self, page: "ResultPage | PracticePage | HelpPage") -> None:
        page.beside.connect(lambda: self._aside(Screen.BESIDE))
        page.take.connect(lambda: self._aside(Screen.TAKE))

    def _deeper(self, shop: "Shop", interview: "Interview") -> None:
        """Go on with the whole check where the quick one ended."""
        from quiz.ui import screens

        longer = screens.go_deeper(shop, interview, self.state.interviews.get(CHECK))
        if longer is not None:
            self._go(screen=Screen.ASK, run=CHECK, interviews={**self.state.interviews, CHECK: longer})

    def _shown_aside(self, shop: "Shop", screen: Screen) -> Page:
        from quiz.ui import screens

        page: HelpPage | BesidePage | TakePage | FactsPage | TroublePage
        if screen in (Screen.ABOUT, Screen.TROUBLE) or shop.loaded.directory is None:
            page = screens.about(shop) if screen is Screen.ABOUT else screens.trouble(shop)
        elif screen in (Screen.KNOW, Screen.PHONE):
            page = screens.facts(shop, "know" if screen is Screen.KNOW else "phone")
        elif screen in (Screen.BESIDE, Screen.TAKE):
            page = self._along(shop, screen)
        else:
            page = screens.help_page(shop, self._places(), screen is Screen.DANGER)
            page.placed.connect(self._place, Qt.ConnectionType.QueuedConnection)
            self._lead_out(page)
        page.back.connect(self._back_from_aside)
        return page

    def _back_from_aside(self) -> None:
        """Come back from a screen aside, and from what stands in the place of one that cannot be shown."""
        if self.state.screen in ASIDE:
            self.away()
        else:
            self._go(screen=Screen.WELCOME)

    def _places(self) -> tuple[str, str, str]:
        """Return where the person is, comes from and goes: as chosen on the help page, else as a check was told."""
        from quiz.ui import screens

        checks = [self.state.interviews[run] for run in (CHECK, QUICK) if run in self.state.interviews]
        now, origin, going = screens.places(checks[0] if checks else None)
        return (*self.state.places, going) if self.state.places is not None else (now, origin, going)

    def _along(self, shop: "Shop", screen: Screen) -> "BesidePage | TakePage":
        """Return the page in two languages, or of what can be taken along, for what lies under it."""
        from quiz.ui import sheets, taking

        interview = self.interview
        of_result = self.state.under[-1:] == (Screen.ASK,) and interview is not None and interview.done
        subject = sheets.Subject(
            interview if of_result else None, self._places(), urgent=self.state.under[-1:] == (Screen.DANGER,)
        )
        page: BesidePage | TakePage
        if screen is Screen.BESIDE:
            page = sheets.beside(shop, subject, self.state.second)
        else:
            page = sheets.take(shop, subject, self.state.second, taking.printers())
            taking.Taking(page, lambda kind: sheets.sheet(shop, subject, kind, self.state.second))
        page.wanted.connect(self._second, Qt.ConnectionType.QueuedConnection)
        return page

    def _second(self, language: str) -> None:
        self.state = self.state._replace(second=language)
        self._show(again=True)
