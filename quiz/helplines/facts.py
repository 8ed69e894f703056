"""What one should know, and about the phone itself: facts with their sources, on two pages."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from quiz.helplines.models import HelplineSource
from quiz.pack.base import File, Id, Strict

PageName = Literal["know", "phone"]
Period = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2})?(/[0-9]{4}(-[0-9]{2})?)?$")]


class Fact(Strict):
    """One fact, or one tip. ``period`` is the time that a figure counts, such as ``2018`` or ``2002/2018-06``."""

    id: Id
    period: Period | None = None
    sources: tuple[HelplineSource, ...] = Field(default=(), max_length=20)


class FactSection(Strict):
    """Facts under one title."""

    id: Id
    facts: tuple[Fact, ...] = Field(min_length=1, max_length=60)


class FactPage(Strict):
    """One of the two pages. On ``know`` every fact has a source; a tip about the phone may do without."""

    id: PageName
    sections: tuple[FactSection, ...] = Field(min_length=1, max_length=30)


class FactsFile(File):
    """``questions/facts.json``."""

    pages: tuple[FactPage, ...] = Field(min_length=1, max_length=2)
