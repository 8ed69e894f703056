"""``helplines.json`` and its texts → a directory, or what is wrong with them."""

import datetime as dt
import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable

from quiz.helplines.directory import ANYWHERE, Directory
from quiz.helplines.models import Helpline, HelplinesFile
from quiz.pack.checks.files import twice
from quiz.pack.findings import Finding, Where, found, limited
from quiz.pack.folders import is_link, languages_in
from quiz.pack.iso3166 import CODES
from quiz.pack.keys import Keys
from quiz.pack.load import load_texts, read_model
from quiz.pack.messages import Message

NAME = "helplines.json"
REFERENCE = "en"


def load_directory(root: Traversable) -> tuple[Directory | None, tuple[Finding, ...]]:
    """Read the directory in a folder; it is None exactly when something found is an error."""
    made, findings = read_model(root / NAME, NAME, HelplinesFile)
    languages, hindered = _languages(root)
    keys = _keys(made) if made is not None else None
    texts, faults = load_texts(root / "text", "text", languages, keys)
    findings = (*findings, *hindered, *faults)
    if made is not None:
        findings = (*findings, *limited(_consistency(made), NAME))
    if not languages and not any(finding.is_error for finding in hindered):
        findings = (*findings, found(Message.NO_TEXTS, "text"))
    if made is None or any(finding.is_error for finding in findings):
        return None, findings
    return Directory(made.helplines, texts), findings


def _keys(made: HelplinesFile) -> Keys:
    ids = tuple(line.id for line in made.helplines)
    optional = tuple(f"helpline.{name}.{part}" for name in ids for part in ("note", "hours"))
    return Keys(tuple(f"helpline.{name}.name" for name in ids), optional)


def _languages(root: Traversable) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Return the languages of the directory's texts, the reference first."""
    folder = root / "text"
    if is_link(folder):
        return (), (found(Message.FILE_IS_LINK, "text"),)
    languages, findings = languages_in(folder, "text")
    return tuple(sorted(languages, key=lambda language: language != REFERENCE)), findings


def _consistency(made: HelplinesFile) -> Iterator[Finding]:
    yield from twice(NAME, "helpline", ((("helplines", n, "id"), line.id) for n, line in enumerate(made.helplines)))
    for number, line in enumerate(made.helplines):
        at = ("helplines", number)
        if line.country != ANYWHERE and line.country not in CODES:
            yield found(Message.NO_COUNTRY, NAME, (*at, "country"), id=line.country)
        if not (line.inside or line.abroad or line.website):
            yield found(Message.NO_CONTACT, NAME, at)
        if line.inside and line.abroad and line.inside[0] == "+" and re.sub("[ -]", "", line.inside) != line.abroad:
            yield found(Message.NUMBERS_DIFFER, NAME, (*at, "abroad"))
        yield from _dates(at, line)
    if not any(line.country == ANYWHERE and line.kind == "emergency" and line.inside for line in made.helplines):
        yield found(Message.NO_EMERGENCY, NAME, ("helplines",))


def _dates(at: Where, line: Helpline) -> Iterator[Finding]:
    dated = [((*at, "sources", place, "date"), source.date) for place, source in enumerate(line.sources)]
    for where, date in (*dated, ((*at, "called"), line.called)):
        if date is not None and not _is_date(date):
            yield found(Message.DATE_FALSE, NAME, where, date=date)


def _is_date(date: str) -> bool:
    """Return whether a year, a month or a day is one of the calendar."""
    try:
        dt.date.fromisoformat(date + "-01-01"[len(date) - 4 :])
    except ValueError:
        return False
    return True
