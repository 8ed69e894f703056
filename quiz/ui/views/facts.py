"""Facts as they are read: on the page “Know what it is”, and on the page about the phone."""

from dataclasses import dataclass

from quiz.helplines.directory import Directory
from quiz.helplines.facts import Fact, PageName
from quiz.helplines.models import HelplineSource
from quiz.ui.views.helplines import dated
from quiz.ui.views.words import Reading, translate


@dataclass(frozen=True, slots=True)
class FactView:
    """One fact; ``source`` says for which time and how it is known, and is empty for a tip."""

    text: str
    source: str


@dataclass(frozen=True, slots=True)
class FactSectionView:
    """Facts under one title."""

    id: str
    title: str
    facts: tuple[FactView, ...]


@dataclass(frozen=True, slots=True)
class FactsView:
    """A page of facts."""

    title: str
    intro: str
    sections: tuple[FactSectionView, ...]


def facts_view(directory: Directory, page: PageName, reading: Reading) -> FactsView:
    """Return a page of facts in the reader's language. Raises ``LookupError`` when the directory has none."""
    made = directory.page(page)
    if made is None:
        raise LookupError(f"the directory has no page of facts “{page}”")
    texts = reading.texts(directory)
    return FactsView(
        title=texts[f"page.{page}.title"],
        intro=texts[f"page.{page}.intro"],
        sections=tuple(
            FactSectionView(
                id=section.id,
                title=texts[f"section.{section.id}.title"],
                facts=tuple(FactView(texts[f"fact.{fact.id}.text"], _source(fact, reading)) for fact in section.facts),
            )
            for section in made.sections
        ),
    )


def _source(fact: Fact, reading: Reading) -> str:
    """Return the time that a figure counts, and the publications."""
    parts = [_period(fact.period, reading)] if fact.period else []
    if fact.sources:
        known = "; ".join(_cited(source, reading) for source in fact.sources)
        parts.append(translate("facts", "Source: %s").replace("%s", known))
    return " · ".join(parts)


def _period(period: str, reading: Reading) -> str:
    """Return a time as one reads it: a year, or from when to when."""
    first, _, last = period.partition("/")
    if not last:
        return translate("facts", "Counted: %s").replace("%s", dated(first, reading))
    span = translate("facts", "Counted: %1 to %2").replace("%1", dated(first, reading))
    return span.replace("%2", dated(last, reading))


def _cited(source: HelplineSource, reading: Reading) -> str:
    parts = (source.publisher, source.title, dated(source.date, reading) if source.date else None)
    return ", ".join(part for part in parts if part)
