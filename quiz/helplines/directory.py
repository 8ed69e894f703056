"""What helps in which place: helplines, registers, and what one should know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from quiz.helplines.facts import FactPage, PageName
from quiz.helplines.models import Helpline
from quiz.helplines.registers import MEMBERS, UNION, Register, by_place
from quiz.pack.models import RegisterKind
from quiz.pack.pack import Texts

ANYWHERE = "INTL"
FREE_OF_STATE = ("ngo", "international")
"""Who runs a line that is no authority's."""


@dataclass(frozen=True, eq=False)
class Directory:
    """A sound directory; ``texts`` is by language, the reference first."""

    helplines: tuple[Helpline, ...]
    texts: Mapping[str, Texts]
    registers: tuple[Register, ...] = ()
    pages: tuple[FactPage, ...] = ()

    @cached_property
    def _by_country(self) -> dict[str, tuple[Helpline, ...]]:
        groups: dict[str, list[Helpline]] = {}
        for line in sorted(self.helplines, key=lambda line: line.order):
            groups.setdefault(line.country, []).append(line)
        return {country: tuple(lines) for country, lines in groups.items()}

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """The ISO 3166 codes that have an entry, in alphabetical order."""
        return tuple(sorted(country for country in self._by_country if country != ANYWHERE))

    def of(self, country: str) -> tuple[Helpline, ...]:
        """Return the lines of a country that are not for emergencies, the most fitting first."""
        return tuple(line for line in self._by_country.get(country, ()) if line.kind != "emergency")

    def emergency(self, country: str | None) -> tuple[Helpline, ...]:
        """Return the emergency numbers of a country, or the general one when it is unknown or has none here."""
        for place in (country, ANYWHERE):
            lines = self._by_country.get(place, ()) if place else ()
            if numbers := tuple(line for line in lines if line.kind == "emergency"):
                return numbers
        return ()

    def lookup(self, now: str | None, origin: str | None, going: str | None) -> tuple[Helpline, ...]:
        """Return the lines to show, each once: where the person is, comes from and goes, then emergency numbers.

        Where only authorities answer, those of no single country come before the emergency numbers: the police must not
        be the only way. Left out is what should not be seen where the person is, or may be.
        """
        places = dict.fromkeys(place for place in (now, origin, going) if place)
        lines = [line for place in places for line in self.of(place) if not hides(line, now, origin)]
        if not any(line.operator in FREE_OF_STATE for line in lines):
            others = (line for line in self.anywhere(now, origin) if line.operator in FREE_OF_STATE)
            lines += (line for line in others if line.kind != "child")
        return (*lines, *self.emergency(now))

    def anywhere(self, now: str | None, origin: str | None) -> tuple[Helpline, ...]:
        """Return the lines of no single country that are not for emergencies, and may be seen there."""
        return tuple(line for line in self.of(ANYWHERE) if not hides(line, now, origin))

    @cached_property
    def _registers(self) -> Mapping[tuple[str, RegisterKind], tuple[Register, ...]]:
        return by_place(self.registers)

    def registers_for(self, countries: Iterable[str], kinds: Iterable[RegisterKind]) -> tuple[Register, ...]:
        """Return the registers of some kinds, each once; a country of the Union without its own has the Union's."""
        wanted = tuple(kinds)
        found: list[Register] = []
        for country in countries:
            for kind in wanted:
                shared = self._registers.get((UNION, kind), ()) if country in MEMBERS else ()
                found += self._registers.get((country, kind), shared)
        return tuple({register.id: register for register in found}.values())

    def page(self, name: PageName) -> FactPage | None:
        """Return a page of facts, None when there is none."""
        return next((page for page in self.pages if page.id == name), None)


def hides(line: Helpline, now: str | None, origin: str | None) -> bool:
    """Return whether a line should not be seen where the person is; when that is not known, they may be at home."""
    if now is None and origin is None:
        return bool(line.hidden_in)
    return (now or origin) in line.hidden_in
