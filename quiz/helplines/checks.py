"""What no single entry can be wrong in by itself: ids, countries, numbers that contradict each other, dates."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from quiz.helplines.directory import ANYWHERE
from quiz.helplines.facts import Fact, FactsFile
from quiz.helplines.models import Helpline, HelplinesFile, HelplineSource
from quiz.helplines.registers import UNION, RegistersFile
from quiz.pack.checks.files import listed_twice, twice
from quiz.pack.findings import Finding, Where, found
from quiz.pack.iso3166 import CODES
from quiz.pack.messages import Message


def helpline_findings(file: str, made: HelplinesFile) -> Iterator[Finding]:
    """Find what is wrong with helplines."""
    yield from twice(file, "helpline", ((("helplines", n, "id"), line.id) for n, line in enumerate(made.helplines)))
    for number, line in enumerate(made.helplines):
        yield from _helpline(file, ("helplines", number), line)
    if not any(line.country == ANYWHERE and line.kind == "emergency" and line.inside for line in made.helplines):
        yield found(Message.NO_EMERGENCY, file, ("helplines",))


def _helpline(file: str, at: Where, line: Helpline) -> Iterator[Finding]:
    if line.country != ANYWHERE and line.country not in CODES:
        yield found(Message.NO_COUNTRY, file, (*at, "country"), id=line.country)
    for place, country in enumerate(line.hidden_in):
        if country not in CODES:
            yield found(Message.NO_COUNTRY, file, (*at, "hidden_in", place), id=country)
    yield from listed_twice(file, (*at, "channels"), line.channels)
    if not (line.inside or line.abroad or line.website):
        yield found(Message.NO_CONTACT, file, at)
    if line.inside and line.abroad and line.inside[0] == "+" and re.sub("[ -]", "", line.inside) != line.abroad:
        yield found(Message.NUMBERS_DIFFER, file, (*at, "abroad"))
    yield from _dates(file, source_dates(at, line.sources))
    yield from _dates(file, [((*at, "called"), line.called)] if line.called is not None else [])


def register_findings(file: str, made: RegistersFile) -> Iterator[Finding]:
    """Find what is wrong with registers."""
    yield from twice(file, "register", ((("registers", n, "id"), each.id) for n, each in enumerate(made.registers)))
    for number, register in enumerate(made.registers):
        at: Where = ("registers", number)
        if register.country != UNION and register.country not in CODES:
            yield found(Message.NO_COUNTRY, file, (*at, "country"), id=register.country)
        yield from _dates(file, source_dates(at, register.sources))


def fact_findings(file: str, made: FactsFile) -> Iterator[Finding]:
    """Find what is wrong with facts: texts are found by ids, so these stand once in the whole file."""
    sections = [
        (("pages", n, "sections", m), page.id, section)
        for n, page in enumerate(made.pages)
        for m, section in enumerate(page.sections)
    ]
    yield from twice(file, "page", ((("pages", n, "id"), page.id) for n, page in enumerate(made.pages)))
    yield from twice(file, "section", (((*at, "id"), section.id) for at, _, section in sections))
    facts = list(facts_of(made))
    yield from twice(file, "fact", (((*at, "id"), fact.id) for at, fact in facts))
    sourceless = {id(fact) for _, page, section in sections if page == "phone" for fact in section.facts}
    for at, fact in facts:
        if not fact.sources and id(fact) not in sourceless:
            yield found(Message.FACT_UNSOURCED, file, at, id=fact.id)
        yield from _dates(file, source_dates(at, fact.sources))
        for part in (fact.period or "").split("/") if fact.period else ():
            yield from _dates(file, [((*at, "period"), part)])


def facts_of(made: FactsFile) -> Iterator[tuple[Where, Fact]]:
    """Yield all facts of all pages, each with its place."""
    for n, page in enumerate(made.pages):
        for m, section in enumerate(page.sections):
            for k, fact in enumerate(section.facts):
                yield ("pages", n, "sections", m, "facts", k), fact


def source_dates(at: Where, sources: Iterable[HelplineSource]) -> Iterator[tuple[Where, str]]:
    """Yield the dates of sources, each with its place."""
    for place, source in enumerate(sources):
        if source.date is not None:
            yield (*at, "sources", place, "date"), source.date


def _dates(file: str, dated: Iterable[tuple[Where, str]]) -> Iterator[Finding]:
    for where, date in dated:
        if not _is_date(date):
            yield found(Message.DATE_FALSE, file, where, date=date)


def _is_date(date: str) -> bool:
    """Return whether a year, a month or a day is one of the calendar."""
    try:
        dt.date.fromisoformat(date + "-01-01"[len(date) - 4 :])
    except ValueError:
        return False
    return True
