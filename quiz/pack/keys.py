"""Which texts a pack needs: keys are derived from ids, so a missing or a left-over text is found by name."""

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.pack.models import AdviceFile, PackFile, Question, RulesFile


@dataclass(frozen=True, slots=True)
class Keys:
    """The texts that must be there, and those that may be where the reference language has them."""

    required: tuple[str, ...]
    optional: tuple[str, ...]


def text_keys(pack: PackFile, rules: RulesFile, advice: AdviceFile) -> Keys:
    """Return the keys of a pack's texts, in the order of the pack."""
    check = pack.kind == "self-check"
    required = ["pack.title", "pack.summary", *(["pack.continues"] if pack.continues else [])]
    optional: list[str] = []
    for section in pack.sections:
        required.append(f"section.{section.id}.title")
        if not check:
            required += [f"section.{section.id}.opening", f"section.{section.id}.picture"]
        for question in section.questions:
            required += _question(question, check)
            optional += [f"question.{question.id}.hint"] if check else [f"question.{question.id}.scene"]
    required += list(_rules(rules, check))
    required += [f"advice.{step.id}.{part}" for step in advice.advice for part in ("title", "text")]
    return Keys(tuple(dict.fromkeys(required)), tuple(dict.fromkeys(optional)))


def _question(question: Question, check: bool) -> Iterator[str]:
    yield f"question.{question.id}.prompt"
    if check:
        yield f"question.{question.id}.why"
        if not question.is_fact:
            yield f"question.{question.id}.find_out"
    for option in question.options:
        yield f"option.{question.id}.{option.id}.label"
        if not check:
            yield f"option.{question.id}.{option.id}.reply"


def _rules(rules: RulesFile, check: bool) -> Iterator[str]:
    for indicator in rules.indicators:
        yield from (f"indicator.{indicator.id}.title", f"indicator.{indicator.id}.why")
    for level in rules.levels:
        yield from (f"level.{level}.title", f"level.{level}.text")
    if check:
        yield from ("headline.not-enough-known.title", "headline.not-enough-known.text")
    for rule in rules.rules:
        yield f"rule.{rule.id}.why"
