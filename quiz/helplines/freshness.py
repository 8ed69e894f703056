"""How old what we know of a helpline is. Today's date is given, never read from a clock."""

import datetime as dt

from quiz.helplines.models import Helpline, HelplineSource

OLD_AFTER_MONTHS = 24


def newest(line: Helpline) -> HelplineSource:
    """Return the source with the newest date; undated ones come last."""
    return max(line.sources, key=lambda source: source.date or "")


def is_old(line: Helpline, today: dt.date) -> bool:
    """Return whether the newest word on a line, a source or a test call, is undated or older than 24 months."""
    known = max(newest(line).date or "", line.called or "")
    if not known:
        return True
    year, month = int(known[:4]), int(known[5:7] or 12)
    return (today.year - year) * 12 + today.month - month > OLD_AFTER_MONTHS
