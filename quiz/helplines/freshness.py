"""How old what we know is. Today's date is given, never read from a clock."""

import datetime as dt
from typing import Protocol

from quiz.helplines.models import Helpline, HelplineSource

OLD_AFTER_MONTHS = 24


class Sourced(Protocol):
    """A helpline, a register or a fact: something that rests on sources."""

    @property
    def sources(self) -> tuple[HelplineSource, ...]:
        """Where it was read."""


def newest(known: Sourced) -> HelplineSource:
    """Return the source with the newest date; undated ones come last."""
    return max(known.sources, key=lambda source: source.date or "")


def last_known(known: Sourced) -> str:
    """Return the date of the newest word on something, a source or a test call; empty when nothing has a date."""
    called = known.called if isinstance(known, Helpline) else None
    return max(newest(known).date or "", called or "")


def is_old(known: Sourced, today: dt.date) -> bool:
    """Return whether the newest word on something is undated or older than 24 months."""
    date = last_known(known)
    if not date:
        return True
    year, month = int(date[:4]), int(date[5:7] or 12)
    return (today.year - year) * 12 + today.month - month > OLD_AFTER_MONTHS
