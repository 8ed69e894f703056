"""Which helplines to show: where the person is, where they come from, where they go, and the emergency number."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from quiz.helplines.models import Helpline
from quiz.pack.pack import Texts

ANYWHERE = "INTL"


@dataclass(frozen=True, eq=False)
class Directory:
    """A sound directory; ``texts`` is by language, the reference first."""

    helplines: tuple[Helpline, ...]
    texts: Mapping[str, Texts]

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
        """Return the lines to show, each once: where the person is, comes from and goes, then emergency numbers."""
        places = dict.fromkeys(place for place in (now, origin, going) if place)
        return (*(line for place in places for line in self.of(place)), *self.emergency(now))
