"""Helplines as they are shown: which number to dial from where the person is, and how it is known."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.export.qr import Matrix, qr, tel
from quiz.helplines.directory import ANYWHERE, Directory
from quiz.helplines.freshness import is_old, newest
from quiz.helplines.models import Helpline
from quiz.ui.views.words import Reading, translate


@dataclass(frozen=True, slots=True)
class HelplineView:
    """One line. ``number`` is empty when there is only a web page; ``other`` says how to call from elsewhere."""

    id: str
    name: str
    number: str
    other: str
    meta: str
    note: str
    source: str
    is_old: bool
    is_emergency: bool
    code: Matrix | None


@dataclass(frozen=True, slots=True)
class HelpView:
    """The help page. The countries are (code, name), in the order of the names; the chosen ones are codes or empty."""

    title: str
    intro: str
    lines: tuple[HelplineView, ...]
    countries: tuple[tuple[str, str], ...]
    now: str
    origin: str
    urgent: bool


def helpline_views(
    lines: Iterable[Helpline], now: str | None, directory: Directory, reading: Reading, today: dt.date
) -> tuple[HelplineView, ...]:
    """Return the lines as a person sees them who is in the country *now* (None: not known)."""
    return tuple(_view(line, now, directory, reading, today) for line in lines)


def help_view(
    directory: Directory, places: tuple[str, str, str], reading: Reading, today: dt.date, urgent: bool
) -> HelpView:
    """Return the help page for where the person is, comes from, and goes; empty codes are not known.

    An *urgent* page has the emergency number first.
    """
    now, origin, going = places
    lines = directory.lookup(now or None, origin or None, going or None)
    if urgent or not now:
        lines = tuple(sorted(lines, key=lambda line: line.kind != "emergency"))
    return HelpView(
        title=translate("help", "In danger now?") if urgent else translate("help", "Get help"),
        intro=translate(
            "help",
            "If you are in danger this minute, call the emergency number. Say first where you are: town, street, "
            "what you can see.",
        ),
        lines=helpline_views(lines, now or None, directory, reading, today),
        countries=tuple(sorted(reading.countries.items(), key=lambda item: _sort_key(item[1]))),
        now=now,
        origin=origin,
        urgent=urgent,
    )


def _sort_key(name: str) -> str:
    return name.casefold().replace("ё", "е").replace("å", "a").replace("ô", "o")


def _view(line: Helpline, now: str | None, directory: Directory, reading: Reading, today: dt.date) -> HelplineView:
    texts = directory.texts[reading.language]
    number, other = _numbers(line, now)
    return HelplineView(
        id=line.id,
        name=texts[f"helpline.{line.id}.name"],
        number=number,
        other=other,
        meta=" · ".join(part for part in _meta(line, reading, texts.get(f"helpline.{line.id}.hours")) if part),
        note=texts.get(f"helpline.{line.id}.note"),
        source=_source(line, reading),
        is_old=is_old(line, today),
        is_emergency=line.kind == "emergency",
        code=qr(tel(number)) if number else None,
    )


def _numbers(line: Helpline, now: str | None) -> tuple[str, str]:
    """Return the number to show large, and a sentence on the other way to call, or on there being none."""
    if line.inside and (now == line.country or line.country == ANYWHERE or not line.abroad):
        if line.abroad and line.abroad != line.inside.replace(" ", ""):
            return line.inside, translate("helplines", "From another country: %s").replace("%s", spaced(line.abroad))
        if not line.abroad and now != line.country and line.country != ANYWHERE:
            return line.inside, translate("helplines", "Works only inside that country.")
        return line.inside, ""
    if not line.abroad:
        website = (line.website or "").removeprefix("https://").removeprefix("http://").rstrip("/")
        return "", translate("helplines", "On the internet: %s").replace("%s", website)
    if line.inside and line.inside.replace(" ", "") != line.abroad:
        inside = translate("helplines", "Inside the country: %s").replace("%s", line.inside)
        if not line.abroad_sure:
            return spaced(line.abroad), inside + ". " + translate("helplines", "From abroad it may not work.")
        return spaced(line.abroad), inside
    return spaced(line.abroad), ""


def spaced(number: str) -> str:
    """Return an E.164 number in groups that an eye can follow; the digits stay as they are."""
    digits = number.removeprefix("+")
    head, rest = digits[:-9], digits[-9:]
    groups = [head, rest[:3], rest[3:5], rest[5:7], rest[7:]] if head else [digits]
    return "+" + " ".join(group for group in groups if group)


def _meta(line: Helpline, reading: Reading, hours: str) -> tuple[str, ...]:
    """Return country, who answers, hours, languages and cost, as far as they are known."""
    country = "" if line.country == ANYWHERE else reading.country(line.country)
    who = {
        "ngo": translate("helplines", "an organisation, not the police"),
        "police": translate("helplines", "the police"),
        "state": translate("helplines", "a state office"),
        "international": translate("helplines", "an international organisation"),
    }[line.operator]
    when = hours or {"always": translate("helplines", "day and night"), "limited": "", "unknown": ""}[line.hours]
    cost = {"free": translate("helplines", "free"), "paid": translate("helplines", "costs money"), "unknown": ""}
    spoken = reading.languages(line.languages)
    return (country, "" if line.kind == "emergency" else who, when, spoken, cost[line.cost])


def _source(line: Helpline, reading: Reading) -> str:
    """Return where the number was read and the date of that source, and whether a person has called it."""
    source = newest(line)
    name = source.publisher or source.title
    date = dated(source.date, reading) if source.date else translate("helplines", "no date")
    known = translate("helplines", "Source: %1 (%2)").replace("%1", name).replace("%2", date)
    if line.called:
        called = translate("helplines", "Test call: %s").replace("%s", dated(line.called, reading))
        return f"{known} · {called}"
    return known


def dated(date: str, reading: Reading) -> str:
    """Return a year, a month of a year, or a day in words of the language."""
    parts = [int(part) for part in date.split("-")]
    if len(parts) == 1:
        return date
    day = dt.date(parts[0], parts[1], parts[2] if len(parts) == 3 else 1)
    return reading.day(day, "d MMMM yyyy" if len(parts) == 3 else "LLLL yyyy")
