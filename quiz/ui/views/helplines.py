"""Helplines as they are shown: which number to dial from where the person is, and how it is known."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from quiz.export.qr import Matrix, qr, tel
from quiz.helplines.directory import ANYWHERE, Directory
from quiz.helplines.freshness import is_old, newest
from quiz.helplines.models import Helpline
from quiz.ui.views.words import Country, Reading, translate

GAPS = str.maketrans("", "", " -")
CODES_OF_TWO = frozenset(
    """
    20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86
    90 91 92 93 94 95 98
    """.split()  # noqa: SIM905 - easier to read and to compare
)
"""The codes of countries with two digits; 1 and 7 have one, all others three."""

MOST_TRUNK_DIGITS = 2
"""So many digits at most come before a number within a country, and not from abroad: 0, 8, or 06."""


@dataclass(frozen=True, slots=True)
class HelplineView:
    """One line. ``number`` is empty when there is only a web page; ``other`` says how to call from elsewhere.

    ``written`` are the addresses beside the number, for whoever cannot or does not want to speak. ``reachable`` says
    that there is a number, and that it can be dialled from where the person is, as far as that is known.
    """

    id: str
    name: str
    number: str
    other: str
    written: str
    meta: str
    note: str
    source: str
    is_old: bool
    is_emergency: bool
    code: Matrix | None
    reachable: bool = True


@dataclass(frozen=True, slots=True)
class HelpView:
    """The help page. The countries are (code, name), in the order of the names; the chosen ones are codes or empty."""

    title: str
    intro: str
    lines: tuple[HelplineView, ...]
    countries: tuple[Country, ...]
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

    The emergency number comes first, as the page says when to call it; an *urgent* page has what is there only.
    """
    now, origin, going = places
    lines = directory.lookup(now or None, origin or None, going or None)
    lines = tuple(sorted(lines, key=lambda line: line.kind != "emergency"))
    if not urgent:
        lines = tuple(dict.fromkeys((*lines, *directory.anywhere(now or None, origin or None))))
    return HelpView(
        title=translate("help", "In danger now?") if urgent else translate("help", "Get help"),
        intro=translate(
            "help",
            "If you are in danger this minute, call the emergency number. Say first where you are: town, street, "
            "what you can see. If somebody would hear you, ask a person near you to call.",
        ),
        lines=helpline_views(lines, now or None, directory, reading, today),
        countries=reading.country_list,
        now=now,
        origin=origin,
        urgent=urgent,
    )


def _view(line: Helpline, now: str | None, directory: Directory, reading: Reading, today: dt.date) -> HelplineView:
    texts = reading.texts(directory)
    number, other = _numbers(line, now)
    return HelplineView(
        id=line.id,
        name=texts[f"helpline.{line.id}.name"],
        number=number,
        other=other,
        written=_written(line, number),
        meta=" · ".join(part for part in _meta(line, reading, texts.get(f"helpline.{line.id}.hours")) if part),
        note=texts.get(f"helpline.{line.id}.note"),
        source=_source(line, reading),
        is_old=is_old(line, today),
        is_emergency=line.kind == "emergency",
        code=qr(tel(number)) if number else None,
        reachable=bool(number) and (bool(line.abroad) or line.country in (now, ANYWHERE)),
    )


def _numbers(line: Helpline, now: str | None) -> tuple[str, str]:
    """Return the number to show large, and a sentence on the other way to call, or on there being none."""
    abroad = _from_abroad(line)
    if line.inside and (now == line.country or line.country == ANYWHERE or not abroad):
        if abroad and abroad != line.inside:
            return line.inside, translate("helplines", "From another country: %s").replace("%s", abroad)
        if not abroad and now != line.country and line.country != ANYWHERE:
            return line.inside, translate("helplines", "Works only inside that country.")
        return line.inside, ""
    if not abroad:
        return "", _on_the_internet(line.website or "")
    if line.inside and line.inside != abroad:
        inside = translate("helplines", "Inside the country: %s").replace("%s", line.inside)
        if not line.abroad_sure:
            return abroad, inside + ". " + translate("helplines", "From abroad it may not work.")
        return abroad, inside
    return abroad, ""


def _from_abroad(line: Helpline) -> str:
    """Return the number to dial from abroad, in the groups of the one to dial inside where both are the same number."""
    if not line.abroad:
        return ""
    code, rest = _parts(line.abroad)
    for cut in range(MOST_TRUNK_DIGITS + 1 if line.inside else 0):
        inside = (line.inside or "")[cut:].strip(" -")
        if inside.translate(GAPS) == line.abroad:
            return inside
        if inside.translate(GAPS) == rest:
            return f"+{code} {inside}"
    return spaced(line.abroad)


def _on_the_internet(address: str) -> str:
    return translate("helplines", "On the internet: %s").replace("%s", plain_address(address))


def plain_address(address: str) -> str:
    """Return a web address as one types it: nothing here opens it."""
    return address.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def _written(line: Helpline, number: str) -> str:
    """Return the e-mail address, and the website where it does not stand in place of a number already."""
    mail = translate("helplines", "E-mail: %s").replace("%s", line.email) if line.email else ""
    page = _on_the_internet(line.website) if line.website and number else ""
    return " · ".join(part for part in (mail, page) if part)


def spaced(number: str) -> str:
    """Return an E.164 number in groups that an eye can follow; the digits stay as they are."""
    code, rest = _parts(number)
    first = 2 + len(rest) % 2
    groups = (rest[:first], *(rest[place : place + 2] for place in range(first, len(rest), 2)))
    return " ".join((f"+{code}", *groups))


def _parts(number: str) -> tuple[str, str]:
    """Return the country's code of an E.164 number, and the rest."""
    digits = number.removeprefix("+")
    length = 1 if digits[0] in "17" else 2 if digits[:2] in CODES_OF_TWO else 3
    return digits[:length], digits[length:]


def _meta(line: Helpline, reading: Reading, hours: str) -> tuple[str, ...]:
    """Return country, who answers, hours, languages, cost, and how else to reach them, as far as that is known."""
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
    nameless = translate("helplines", "you need not give your name") if line.anonymous else ""
    who = "" if line.kind == "emergency" else who
    return (country, who, when, spoken, cost[line.cost], nameless, _channels(line))


def _channels(line: Helpline) -> str:
    """Return how one can write to them, and that one can only write where that is so; empty when one can only call."""
    words = {
        "sms": translate("helplines", "text message"),
        "chat": translate("helplines", "chat"),
        "messenger": translate("helplines", "messenger"),
        "email": translate("helplines", "e-mail"),
    }
    written = ", ".join(words[channel] for channel in line.channels if channel != "call")
    if not written:
        return ""
    if "call" in line.channels:
        return translate("helplines", "also in writing: %s").replace("%s", written)
    return translate("helplines", "only in writing: %s").replace("%s", written)


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
    if len(parts) == 2:
        return f"{reading.locale.standaloneMonthName(parts[1])} {parts[0]}"
    return reading.day(dt.date(*parts))
