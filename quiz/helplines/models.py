"""The file of helplines, as models."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from quiz.pack.base import CountryCode, File, Id, LanguageTag, Strict

HelplineKind = Literal["trafficking", "emergency", "migration", "labour", "child", "violence"]
Operator = Literal["ngo", "police", "state", "international"]
Hours = Literal["always", "limited", "unknown"]
Cost = Literal["free", "paid", "unknown"]
Channel = Literal["call", "sms", "chat", "messenger", "email"]
Place = Annotated[str, StringConstraints(pattern=r"^([A-Z]{2}|INTL)$")]
Number = Annotated[str, StringConstraints(pattern=r"^\+?[0-9]+([ -][0-9]+)*$", max_length=30)]
E164 = Annotated[str, StringConstraints(pattern=r"^\+[1-9][0-9]{5,14}$")]
Address = Annotated[str, StringConstraints(pattern=r"^https?://[!-~]+$", max_length=400)]
Email = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$", max_length=100)
]
PartialDate = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2})?(-[0-9]{2})?$")]


class HelplineSource(Strict):
    """Where a number, or a fact, was read. ``date`` (year, month or day) is None when the source bears none."""

    title: str = Field(min_length=2, max_length=400)
    publisher: str | None = Field(default=None, max_length=200)
    address: Address | None = None
    date: PartialDate | None = None


class Helpline(Strict):
    """One entry: whom one reaches, how, and how that is known.

    ``inside`` is dialled in the country itself; ``abroad`` is E.164, and None when nobody abroad can reach the line;
    ``abroad_sure`` says whether a source states that number. ``called`` is the date of a test call by a person.
    ``anonymous`` is true or false only where a source says so. In the countries of ``hidden_in`` it is not shown, since
    to be seen with it could harm somebody there; an emergency number is never hidden.
    """

    id: Id
    country: Place
    kind: HelplineKind
    operator: Operator
    inside: Number | None = None
    abroad: E164 | None = None
    abroad_sure: bool = False
    hours: Hours
    languages: tuple[LanguageTag, ...] = Field(max_length=60)
    cost: Cost
    website: Address | None = None
    email: Email | None = None
    channels: tuple[Channel, ...] = Field(default=(), max_length=5)
    anonymous: bool | None = None
    hidden_in: tuple[CountryCode, ...] = Field(default=(), max_length=30)
    order: int = Field(ge=0, le=10_000)
    sources: tuple[HelplineSource, ...] = Field(min_length=1, max_length=20)
    called: PartialDate | None = None


class HelplinesFile(File):
    """``questions/helplines.json``."""

    helplines: tuple[Helpline, ...] = Field(min_length=1, max_length=2000)
