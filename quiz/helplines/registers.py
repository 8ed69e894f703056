"""Public registers: where one can look up an agency, a company, a permit or the lowest legal wage."""

from collections.abc import Iterable, Mapping

from pydantic import Field

from quiz.helplines.models import Address, HelplineSource, Number
from quiz.pack.base import CountryCode, File, Id, Strict
from quiz.pack.models import RegisterKind

UNION = "EU"
"""The place of what holds in all countries of the European Union."""

MEMBERS = frozenset("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split())  # noqa: SIM905 - easier to read
"""The countries of the European Union."""


class Register(Strict):
    """One register: for which country, of what, and how that is known. What it proves and does not is in the texts.

    ``leaving``: only for whoever leaves this country for another.
    """

    id: Id
    country: CountryCode
    kind: RegisterKind
    address: Address | None = None
    phone: Number | None = None
    leaving: bool = False
    sources: tuple[HelplineSource, ...] = Field(min_length=1, max_length=20)


class RegistersFile(File):
    """``questions/registers.json``."""

    registers: tuple[Register, ...] = Field(min_length=1, max_length=500)


def by_place(registers: Iterable[Register]) -> Mapping[tuple[str, RegisterKind], tuple[Register, ...]]:
    """Return registers by country and kind, each group in the order of the file."""
    groups: dict[tuple[str, RegisterKind], tuple[Register, ...]] = {}
    for register in registers:
        place = (register.country, register.kind)
        groups[place] = (*groups.get(place, ()), register)
    return groups
