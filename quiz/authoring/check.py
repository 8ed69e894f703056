"""All that an author should know about packs and helplines before they are given to anybody."""

import datetime as dt
from collections.abc import Iterable, Iterator
from importlib.resources.abc import Traversable

from quiz.authoring.numbers import number_findings
from quiz.helplines.checks import source_dates
from quiz.helplines.directory import Directory
from quiz.helplines.freshness import is_old, last_known
from quiz.helplines.load import FACTS, NAME, REGISTERS, load_directory
from quiz.helplines.models import Helpline
from quiz.helplines.registers import Register
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
    found_more = _more(directory, today) if directory is not None else ()
    return [*load_library(root).findings, *findings, *found_more]


def _more(directory: Directory, today: dt.date) -> Iterator[Finding]:
    """Find what only an author needs to know of a sound directory."""
    for number, line in enumerate(directory.helplines):
        yield from _ages(NAME, ("helplines", number), line, today)
    for number, register in enumerate(directory.registers):
        yield from _ages(REGISTERS, ("registers", number), register, today)
    for n, page in enumerate(directory.pages):
        for m, section in enumerate(page.sections):
            for k, fact in enumerate(section.facts):
                at: Where = ("pages", n, "sections", m, "facts", k)
                yield from _in_the_future(FACTS, source_dates(at, fact.sources), today)
    yield from number_findings(directory)


def _ages(file: str, at: Where, entry: Helpline | Register, today: dt.date) -> Iterator[Finding]:
    """Find entries of which nothing new, or nothing dated, is known, and dates that cannot be."""
    yield from _in_the_future(file, source_dates(at, entry.sources), today)
    if isinstance(entry, Helpline) and entry.called is not None:
        yield from _in_the_future(file, [((*at, "called"), entry.called)], today)
    known = last_known(entry)
    if not known:
        yield found(Message.HELPLINE_UNDATED, file, at, id=entry.id)
    elif is_old(entry, today):
        yield found(Message.HELPLINE_OLD, file, at, id=entry.id, date=known)


def _in_the_future(file: str, dated: Iterable[tuple[Where, str]], today: dt.date) -> Iterator[Finding]:
    for where, date in dated:
        if date > today.isoformat()[: len(date)]:
            yield found(Message.DATE_FUTURE, file, where, date=date)
