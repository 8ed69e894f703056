"""Conditions: JSON objects with exactly one operator.

Rules and advice may not turn an indicator round: ``not`` takes only ``answer``. So no rule can hold *because* a warning
sign is absent, and a further sign never lowers a level.
"""

from typing import Annotated, Any, Literal, Union

from pydantic import BaseModel, Discriminator, Field, Tag

from quiz.pack.base import Choice, Id, Strict

Dimension = Literal["deception", "coercion", "vulnerability", "exploitation", "control"]
"""After the six dimensions of the ILO/EC operational indicators (2009); ``control`` joins the two at destination."""

Strength = Literal["strong", "medium", "weak"]

WEIGHTS: dict[Strength, int] = {"weak": 1, "medium": 2, "strong": 4}
"""With these, "a dimension weighs at least 5" is the ILO's rule for a positive dimension (brochure of 2009, p. 3)."""


class Selector(Strict):
    """Which indicators are counted; an empty selector takes all."""

    strength: Strength | None = None
    dimension: Dimension | None = None


class IndicatorIs(Strict):
    """Holds when the indicator is raised."""

    indicator: Id


class Count(Strict):
    """Holds when at least so many of the selected indicators are raised."""

    count: Selector
    at_least: int = Field(ge=1, le=1000)


class Weight(Strict):
    """Holds when the selected raised indicators weigh at least so much (see ``WEIGHTS``)."""

    weight: Selector
    at_least: int = Field(ge=1, le=4000)


class AnswerIn(Strict):
    """Holds when the question is asked and answered with one of these."""

    answer: Id
    in_: tuple[Choice, ...] = Field(alias="in", min_length=1, max_length=300)


class All(Strict):
    """Holds when every part holds; an empty list always holds."""

    all: tuple["Condition", ...] = Field(max_length=100)


class AnyOf(Strict):
    """Holds when at least one part holds."""

    any: tuple["Condition", ...] = Field(min_length=1, max_length=100)


class NotAnswer(Strict):
    """Holds when the question was not answered with one of these."""

    not_: AnswerIn = Field(alias="not")


class AskAll(Strict):
    """As ``All``, over answers only."""

    all: tuple["AskCondition", ...] = Field(max_length=100)


class AskAny(Strict):
    """As ``AnyOf``, over answers only."""

    any: tuple["AskCondition", ...] = Field(min_length=1, max_length=100)


class AskNot(Strict):
    """Holds when its part does not."""

    not_: "AskCondition" = Field(alias="not")


OPERATORS = ("indicator", "count", "weight", "answer", "all", "any", "not")
ASK_OPERATORS = ("answer", "all", "any", "not")


def _operator(value: Any) -> str | None:
    """Return the single operator of a condition, raw or validated, else None."""
    names: list[str] = []
    if isinstance(value, dict):
        names = [name for name in OPERATORS if name in value]
    elif isinstance(value, BaseModel):
        names = [name for name in OPERATORS if hasattr(value, name) or hasattr(value, f"{name}_")]
    return names[0] if len(names) == 1 else None


Condition = Annotated[
    Union[  # noqa: UP007 - the parts are forward references
        Annotated[IndicatorIs, Tag("indicator")],
        Annotated[Count, Tag("count")],
        Annotated[Weight, Tag("weight")],
        Annotated[AnswerIn, Tag("answer")],
        Annotated[All, Tag("all")],
        Annotated[AnyOf, Tag("any")],
        Annotated[NotAnswer, Tag("not")],
    ],
    Discriminator(
        _operator,
        custom_error_type="condition",
        custom_error_message=f"a condition has exactly one of: {', '.join(OPERATORS)}",
    ),
]
"""What rules and advice depend on."""

AskCondition = Annotated[
    Union[  # noqa: UP007
        Annotated[AnswerIn, Tag("answer")],
        Annotated[AskAll, Tag("all")],
        Annotated[AskAny, Tag("any")],
        Annotated[AskNot, Tag("not")],
    ],
    Discriminator(
        _operator,
        custom_error_type="condition",
        custom_error_message=f"a condition of ask_if has exactly one of: {', '.join(ASK_OPERATORS)}",
    ),
]
"""What ``ask_if`` depends on: answers to earlier questions."""

for _model in (All, AnyOf, AskAll, AskAny, AskNot):
    _model.model_rebuild()
