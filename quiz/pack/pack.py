"""A pack that has been read whole and found sound."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from quiz.pack.models import Advice, Indicator, Kind, Question, Review, Rule, Section


@dataclass(frozen=True, slots=True)
class Texts:
    """All prose of one language, by key. ``review`` is None when no speaker of the language has read it."""

    language: str
    review: Review | None
    by_key: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        return self.by_key[key]

    def get(self, key: str) -> str:
        """Return the text of an optional key, or an empty string."""
        return self.by_key.get(key, "")


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """A sound pack. Two packs are equal only when they are the same object, so that one can be a cheap key.

    ``levels`` are ordered, lowest first; ``texts`` is by language, the reference language first; ``pictures`` holds the
    bytes of each section's picture by file name.
    """

    id: str
    kind: Kind
    version: int
    date: dt.date
    sections: tuple[Section, ...]
    levels: tuple[str, ...]
    indicators: tuple[Indicator, ...]
    rules: tuple[Rule, ...]
    advice: tuple[Advice, ...]
    texts: Mapping[str, Texts]
    pictures: Mapping[str, bytes]
    continues: str | None = None

    @property
    def questions(self) -> tuple[Question, ...]:
        """All questions in the order in which they are asked."""
        return tuple(question for section in self.sections for question in section.questions)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the pack is complete in, the reference first."""
        return tuple(self.texts)
