"""All that an author should know about packs and helplines before they are given to anybody."""

import datetime as dt
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from quiz.helplines.directory import Directory
from quiz.helplines.freshness import is_old, newest
from quiz.helplines.load import NAME, load_directory
from quiz.helplines.models import Helpline
from quiz.pack.findings import Finding, Where, found
from quiz.pack.load import find_pack, load_library
from quiz.pack.messages import Message


def check(root: Traversable, names: tuple[str, ...], today: dt.date) -> list[Finding]:
    """Return what is wrong with the named packs, or with all packs and the directory when none is named.

    *names* are ids of packs in *root*, or paths of folders; *today* is what the age of a source is counted from.
    """
    if names:
        return list(dict.fromkeys(finding for name in names for finding in find_pack(root, name).findings))
    directory, findings = load_directory(root)
    return [*load_library(root).findings, *findings, *(_ages(directory, today) if directory is not None else ())]


def _ages(directory: Directory, today: dt.date) -> Iterator[Finding]:
    """Find helplines of which nothing new, or nothing dated, is known, and dates that cannot be."""
    for number, line in enumerate(directory.helplines):
        at: Where = ("helplines", number)
        for where, date in _dates(at, line):
            if date > today.isoformat()[: len(date)]:
                yield found(Message.DATE_FUTURE, NAME, where, date=date)
        known = max(newest(line).date or "", line.called or "")
        if not known:
            yield found(Message.HELPLINE_UNDATED, NAME, at, id=line.id)
        elif is_old(line, today):
            yield found(Message.HELPLINE_OLD, NAME, at, id=line.id, date=known)


def _dates(at: Where, line: Helpline) -> Iterator[tuple[Where, str]]:
    for place, source in enumerate(line.sources):
        if source.date is not None:
            yield (*at, "sources", place, "date"), source.date
    if line.called is not None:
        yield (*at, "called"), line.called
