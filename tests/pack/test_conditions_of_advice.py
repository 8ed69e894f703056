"""What is proved of conditions agrees with trying everything out.

*certain*: holds whenever the indicator is raised, whatever the facts and the other indicators.
*needs sign*: cannot hold while nothing is raised, whatever the facts.
"""

from itertools import chain, combinations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from quiz.pack.checks.conditions import certain, needs_sign, parts
from quiz.pack.conditions import WEIGHTS, All, Condition, IndicatorIs
from quiz.pack.models import Indicator

INDICATORS = [
    Indicator(id="a", dimension="control", strength="strong", sources=("s",)),
    Indicator(id="b", dimension="control", strength="weak", sources=("s",)),
    Indicator(id="c", dimension="coercion", strength="medium", sources=("s",)),
]
ALL_SETS = [set(some) for some in chain.from_iterable(combinations("abc", size) for size in range(4))]
FACTS = ["x", "y", None]

selectors = st.fixed_dictionaries(
    {}, optional={"strength": st.sampled_from(["strong", "medium", "weak"]), "dimension": st.just("control")}
)
leaves = st.one_of(
    st.builds(lambda name: {"indicator": name}, st.sampled_from("abc")),
    st.builds(lambda chosen, least: {"count": chosen, "at_least": least}, selectors, st.integers(1, 3)),
    st.builds(lambda chosen, least: {"weight": chosen, "at_least": least}, selectors, st.integers(1, 7)),
    st.builds(lambda choice: {"answer": "q", "in": [choice]}, st.sampled_from("xy")),
    st.builds(lambda choice: {"not": {"answer": "q", "in": [choice]}}, st.sampled_from("xy")),
)
conditions = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(lambda some: {"all": some}, st.lists(inner, max_size=3)),
        st.builds(lambda some: {"any": some}, st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)
adapter: TypeAdapter[Condition] = TypeAdapter(Condition)


def holds(raw: dict[str, Any], raised: set[str], fact: str | None) -> bool:
    """Say what a condition means, as plainly as it can be said."""
    if "indicator" in raw:
        return raw["indicator"] in raised
    if "answer" in raw:
        return fact in raw["in"]
    if "not" in raw:
        return not holds(raw["not"], raised, fact)
    if "all" in raw:
        return all(holds(part, raised, fact) for part in raw["all"])
    if "any" in raw:
        return any(holds(part, raised, fact) for part in raw["any"])
    chosen: dict[str, str] = raw["count"] if "count" in raw else raw["weight"]
    matching = [
        indicator
        for indicator in INDICATORS
        if indicator.id in raised and all(getattr(indicator, key) == value for key, value in chosen.items())
    ]
    total = len(matching) if "count" in raw else sum(WEIGHTS[indicator.strength] for indicator in matching)
    return bool(total >= raw["at_least"])


@given(conditions)
def test_certain_advice_is_given_whatever_else_is_the_case(raw: dict[str, Any]) -> None:
    condition = adapter.validate_python(raw, strict=False)
    for indicator in INDICATORS:
        if certain(condition, indicator):
            assert all(holds(raw, raised, fact) for raised in ALL_SETS if indicator.id in raised for fact in FACTS)


@given(conditions)
def test_a_rule_that_needs_a_sign_never_holds_without(raw: dict[str, Any]) -> None:
    if needs_sign(adapter.validate_python(raw, strict=False)):
        assert not any(holds(raw, set(), fact) for fact in FACTS)


@given(conditions)
def test_a_further_sign_never_makes_a_condition_false(raw: dict[str, Any]) -> None:
    """P6 holds by the grammar: whatever can be written only ever gains from a further indicator."""
    for raised in ALL_SETS:
        for fact in FACTS:
            if holds(raw, raised, fact):
                assert all(holds(raw, more, fact) for more in ALL_SETS if more >= raised)


def test_simple_advice_is_certain() -> None:
    def is_certain(raw: dict[str, Any]) -> list[str]:
        condition = adapter.validate_python(raw, strict=False)
        return [indicator.id for indicator in INDICATORS if certain(condition, indicator)]

    assert is_certain({"indicator": "b"}) == ["b"]
    assert is_certain({"count": {"dimension": "control"}, "at_least": 1}) == ["a", "b"]
    assert is_certain({"count": {}, "at_least": 2}) == []
    assert is_certain({"weight": {}, "at_least": 2}) == ["a", "c"]
    assert is_certain({"all": []}) == ["a", "b", "c"]
    assert is_certain({"any": [{"indicator": "a"}, {"answer": "q", "in": ["x"]}]}) == ["a"]
    assert is_certain({"all": [{"indicator": "a"}, {"not": {"answer": "q", "in": ["x"]}}]}) == []


def test_conditions_can_be_built_of_models() -> None:
    inner = IndicatorIs(indicator="a")
    made = All(all=(inner, All(all=())))
    assert [part for _, _, part in parts(made, ())] == [made, inner, All(all=())]
    assert adapter.validate_python(made) is made
