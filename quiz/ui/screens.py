"""Pages made from what the navigator knows. Imported only when packs are read: this is where pydantic comes in.

A page is imported where it is made, so that the first question waits for its own only; ``warm`` imports the rest.
"""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quiz.engine.interview import Interview, carry_on, start
from quiz.helplines.directory import Directory
from quiz.helplines.facts import PageName
from quiz.pack.models import Kind
from quiz.pack.pack import Pack
from quiz.ui.i18n import country_names, other_country_names
from quiz.ui.loading import Loaded
from quiz.ui.offers import FOLDERS
from quiz.ui.pages.question import QuestionPage as QuestionPage
from quiz.ui.settings import Settings
from quiz.ui.state import STORIES
from quiz.ui.theme.theme import Theme
from quiz.ui.views.question import question_view, story_view
from quiz.ui.views.words import Reading

if TYPE_CHECKING:
    from quiz.ui.pages.facts import FactsPage
    from quiz.ui.pages.help import HelpPage
    from quiz.ui.pages.practice import PracticePage
    from quiz.ui.pages.result import ResultPage
    from quiz.ui.pages.stories import StoriesPage
    from quiz.ui.pages.story import StoryPage
    from quiz.ui.pages.trouble import TroublePage


@dataclass(frozen=True, slots=True)
class Shop:
    """What pages are made of: what was read, how the person reads, and today's date."""

    loaded: Loaded
    settings: Settings
    theme: Theme
    today: dt.date

    @property
    def reading(self) -> Reading:
        language = self.settings.language
        return Reading(language, country_names(language), other_country_names(language))

    @property
    def directory(self) -> Directory:
        """The directory. Raises ``LookupError`` when none could be read."""
        if self.loaded.directory is None:
            raise LookupError("no directory of helplines could be read")
        return self.loaded.directory

    def pack(self, run: str) -> Pack | None:
        """Return the pack that one of ``FOLDERS`` names, in the reader's language; None when there is none."""
        kind: Kind = "stories" if run == STORIES else "self-check"
        preferred = FOLDERS[run]
        packs = [
            pack
            for pack in self.loaded.library.packs.values()
            if pack.kind == kind and self.settings.language in pack.languages
        ]
        return next((pack for pack in packs if pack.id == preferred), packs[0] if packs else None)

    def longer(self, pack: Pack) -> Pack | None:
        """Return the pack that continues a short one, in the reader's language; None when there is none."""
        longer = self.loaded.library.packs.get(pack.continues or "")
        return longer if longer is not None and self.settings.language in longer.languages else None


def warm() -> None:
    """Import what pages need that come after the first question, so that none of them has to wait for it."""
    import quiz.ui.pages.facts
    import quiz.ui.pages.help
    import quiz.ui.pages.practice
    import quiz.ui.pages.result
    import quiz.ui.pages.stories
    import quiz.ui.pages.story
    import quiz.ui.pages.trouble
    import quiz.ui.views.about  # noqa: F401


def begin(shop: Shop, run: str) -> Interview | None:
    """Return an interview at the first question of what one of ``FOLDERS`` names."""
    pack = shop.pack(run)
    return start(pack) if pack is not None else None


def go_deeper(shop: Shop, interview: Interview, before: Interview | None) -> Interview | None:
    """Return an interview of the pack that continues this one, with its answers; None when there is none.

    What was answered there *before* is kept where this one does not say otherwise.
    """
    longer = shop.longer(interview.pack)
    if longer is None:
        return None
    kept = before.answers if before is not None and before.pack is longer else {}
    return carry_on(longer, {**kept, **interview.answers})


def scene_or_question(shop: Shop, interview: Interview, draft: tuple[str, ...] | None) -> "QuestionPage | StoryPage":
    """Return the page of what is asked now; *draft* is what was marked but not confirmed."""
    chosen = interview.chosen if draft is None else draft
    if interview.pack.kind == "stories":
        from quiz.ui.pages.story import StoryPage

        return StoryPage(story_view(interview, shop.reading, chosen), shop.theme, shop.settings.digits)
    return QuestionPage(question_view(interview, shop.reading, chosen), shop.theme, shop.settings.digits)


def stories(shop: Shop, interview: Interview) -> "StoriesPage":
    """Return the page of all stories of the pack that an interview runs through."""
    from quiz.ui.pages.stories import StoriesPage
    from quiz.ui.views.stories import stories_view

    return StoriesPage(stories_view(interview, shop.reading), shop.theme)


def result(shop: Shop, interview: Interview) -> "ResultPage | PracticePage":
    """Return the page of what the answers amount to."""
    from quiz.engine.assessment import assess
    from quiz.ui.pages.practice import PracticePage
    from quiz.ui.pages.result import ResultPage
    from quiz.ui.views.result import Known, practice_view, result_view

    known = Known(shop.directory, shop.loaded.library.sources, shop.today)
    outcome = assess(interview.pack, shop.directory, interview.answers)
    if interview.pack.kind == "stories":
        return PracticePage(practice_view(interview, outcome, shop.reading, known), shop.theme)
    offered = shop.longer(interview.pack) is not None
    return ResultPage(result_view(interview, outcome, shop.reading, known, offered), shop.theme)


def help_page(shop: Shop, places: tuple[str, str, str], urgent: bool) -> "HelpPage":
    """Return the page of numbers for where the person is, comes from and goes."""
    from quiz.ui.pages.help import HelpPage
    from quiz.ui.views.helplines import help_view

    return HelpPage(help_view(shop.directory, places, shop.reading, shop.today, urgent), shop.theme)


def facts(shop: Shop, page: PageName) -> "FactsPage | TroublePage":
    """Return a page of facts; where the folder has none, what stands in its place."""
    from quiz.ui.pages.facts import FactsPage
    from quiz.ui.views.facts import facts_view

    if shop.directory.page(page) is None:
        return trouble(shop)
    return FactsPage(facts_view(shop.directory, page, shop.reading), shop.theme)


def places(interview: Interview | None) -> tuple[str, str, str]:
    """Return where the person is, comes from and goes, as far as an interview says; empty where it does not."""
    if interview is None:
        return "", "", ""
    from quiz.ui.views.result import place_given

    now, origin, going = (place_given(interview, place) or "" for place in ("now", "from", "to"))
    return now, origin, going


def about(shop: Shop) -> "FactsPage":
    """Return the page about the program."""
    from quiz.ui.pages.facts import FactsPage
    from quiz.ui.views.about import about_view

    return FactsPage(about_view(shop.loaded.library, shop.loaded.directory, shop.reading), shop.theme)


def trouble(shop: Shop) -> "TroublePage":
    """Return the page of what could not be read."""
    from quiz.ui.pages.trouble import TroublePage

    return TroublePage(tuple(str(finding) for finding in shop.loaded.findings if finding.is_error), shop.theme)
