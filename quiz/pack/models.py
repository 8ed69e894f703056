"""The files of a pack, as models: ``pack.json``, ``rules.json``, ``advice.json``, ``text/*.json``, and the sources."""

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, StringConstraints, Tag

from quiz.pack.base import File, Id, LanguageTag, Strict
from quiz.pack.conditions import AskCondition, Condition, Dimension, Strength

Kind = Literal["self-check", "stories"]
QuestionType = Literal["one", "any", "country"]
Place = Literal["now", "from", "to"]
RegisterKind = Literal["agency", "company", "permit", "wage"]
Phase = Literal["decide", "leave", "way", "there", "wrong", "someone"]

SELF_CHECK_LEVELS = ("none-found", "check-first", "serious", "stop")
"""The levels of every self-check, lowest first."""

FileName = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\.svg$", max_length=64)]
Ids = Annotated[tuple[Id, ...], Field(max_length=30)]


class Option(Strict):
    """One answer to a question, and what choosing it means."""

    id: Id
    raises: Ids = Field(default=(), alias="raise")
    spots: Ids = Field(default=(), alias="spot")
    false_alarm: bool = False
    none: bool = False
    unknown: bool = False
    may_mean: Ids = ()


class Question(Strict):
    """A question of a self-check, or a scene of a story.

    ``registers`` are the kinds of public registers in which one who does not know the answer can look it up.
    """

    id: Id
    type: QuestionType
    place: Place | None = None
    ask_if: AskCondition | None = None
    registers: Annotated[tuple[RegisterKind, ...], Field(max_length=4)] = ()
    options: tuple[Option, ...] = Field(min_length=1, max_length=20)

    @property
    def is_fact(self) -> bool:
        """Whether no option raises, spots or may mean anything."""
        return not any(option.raises or option.spots or option.may_mean for option in self.options)


class Section(Strict):
    """Questions that belong together; in a pack of stories, one story."""

    id: Id
    picture: FileName | None = None
    questions: tuple[Question, ...] = Field(min_length=1, max_length=60)


class PackFile(File):
    """``pack.json``: what is asked, in which order. No prose.

    ``continues`` names a longer pack that takes over the answers to the questions that both ask.
    """

    format: Literal[1]
    id: Id
    kind: Kind
    version: int = Field(ge=1, le=1_000_000)
    date: dt.date
    languages: tuple[LanguageTag, ...] = Field(min_length=1, max_length=60)
    continues: Id | None = None
    sections: tuple[Section, ...] = Field(min_length=1, max_length=60)


class Indicator(Strict):
    """One warning sign. ``sources`` name where it is known from."""

    id: Id
    dimension: Dimension
    strength: Strength
    sources: Ids = Field(min_length=1)


class Rule(Strict):
    """A condition and the level that it calls for."""

    id: Id
    level: Id
    when: Condition


class RulesFile(File):
    """``rules.json``: levels (lowest first), indicators, rules."""

    levels: tuple[Id, ...] = Field(min_length=2, max_length=10)
    indicators: tuple[Indicator, ...] = Field(min_length=1, max_length=200)
    rules: tuple[Rule, ...] = Field(max_length=300)


class Advice(Strict):
    """A step to take when its condition holds; the lowest ``priority`` number is shown first.

    ``calls`` says that the step is to call an emergency number: where it comes first, that number is shown first.
    """

    id: Id
    phase: Phase
    priority: int = Field(ge=0, le=10_000)
    when: Condition
    calls: Literal["emergency"] | None = None


class AdviceFile(File):
    """``advice.json``: the steps."""

    advice: tuple[Advice, ...] = Field(min_length=1, max_length=300)


class Review(Strict):
    """Who has read a text file as a speaker of its language, in which role, and when."""

    role: str = Field(min_length=2, max_length=100)
    date: dt.date


def _review(value: Any) -> str:
    """Return which of the two forms of a review is meant, so that only its faults are told."""
    return "object" if isinstance(value, dict | Review) else "word"


Prose = Annotated[str, StringConstraints(min_length=1, max_length=2000)]
TextKey = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]+(\.[a-z0-9_-]+)+$", max_length=200)]


class TextFile(File):
    """``text/<language>.json``: all prose, by key."""

    language: LanguageTag
    review: Annotated[
        Annotated[Literal["machine"], Tag("word")] | Annotated[Review, Tag("object")], Discriminator(_review)
    ]
    texts: dict[TextKey, Prose] = Field(max_length=2000)


class Source(Strict):
    """A publication that a claim rests on."""

    id: Id
    title: str = Field(min_length=2, max_length=400)
    publisher: str = Field(min_length=2, max_length=200)
    year: int = Field(ge=1948, le=2100)
    address: str = Field(pattern=r"^https?://[!-~]+$", max_length=400)


class SourcesFile(File):
    """``questions/sources.json``."""

    sources: tuple[Source, ...] = Field(max_length=500)
