"""What the checks are given, and what more than one of them needs."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from quiz.pack.findings import Finding, Where, found
from quiz.pack.messages import Message
from quiz.pack.models import AdviceFile, PackFile, Question, RulesFile


@dataclass(frozen=True)
class Files:
    """The files of one pack, as far as they have a shape.

    ``name`` is the pack's folder; ``sources`` are the ids that may be cited, None where they are not known.
    """

    name: str
    pack: PackFile | None
    rules: RulesFile | None
    advice: AdviceFile | None
    sources: frozenset[str] | None

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """All questions of the pack by id."""
        return {} if self.pack is None else {question.id: question for _, question in questions(self.pack)}

    @cached_property
    def facts(self) -> tuple[str, ...]:
        """The ids of the questions that rules and advice may name."""
        return tuple(name for name, question in self.questions.items() if question.is_fact)

    def found(self, kind: Message, file: str, where: Where, **values: object) -> Finding:
        """Return a finding in one of the files."""
        return found(kind, f"{self.name}/{file}", where, **values)


def questions(pack: PackFile) -> Iterator[tuple[Where, Question]]:
    """Yield all questions in the order in which they are asked, each with its place."""
    for number, section in enumerate(pack.sections):
        for place, question in enumerate(section.questions):
            yield ("sections", number, "questions", place), question


def twice(file: str, what: str, ids: Iterable[tuple[Where, str]]) -> Iterator[Finding]:
    """Find ids that stand more than once."""
    seen: set[str] = set()
    for where, name in ids:
        if name in seen:
            yield found(Message.ID_TWICE, file, where, what=what, id=name)
        seen.add(name)


def listed_twice(file: str, where: Where, names: Iterable[str]) -> Iterator[Finding]:
    """Find names that stand more than once in a list of references."""
    seen: set[str] = set()
    for place, name in enumerate(names):
        if name in seen:
            yield found(Message.LISTED_TWICE, file, (*where, place), id=name)
        seen.add(name)
