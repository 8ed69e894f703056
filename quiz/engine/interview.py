"""One run through a pack: answers so far, where we are, what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from quiz.engine.answers import Answers, problem_with
from quiz.engine.program import NOTHING, CompiledQuestion, Facts, Given, Program, compiled
from quiz.pack.models import Question
from quiz.pack.pack import Pack

NO_ANSWERS: Answers = MappingProxyType({})


def visible(program: Program, answers: Answers) -> tuple[tuple[CompiledQuestion, ...], Facts]:
    """Return the questions that are asked, in order, and the answers that count: those to questions that are asked."""
    facts: dict[str, Given] = {}
    asked: list[CompiledQuestion] = []
    for question in program.questions:
        if question.asked(facts):
            asked.append(question)
            if given := answers.get(question.id):
                facts[question.id] = frozenset(given)
    return tuple(asked), facts


@dataclass(frozen=True, slots=True)
class Interview:
    """Where a person is in a pack; every step returns a new one.

    ``answers`` keeps all that was ever answered, also what a later change of mind hides: that counts for nothing, and
    is there again when its question comes back. ``passed`` are the questions answered or skipped. ``current`` is the
    question shown, None at the result; ``changing`` is set while one answer is changed from the result, and ``trail``
    are the questions that one has come through since. ``stopped`` is where one went to the result before the end.
    """

    pack: Pack
    answers: Answers = field(default_factory=lambda: NO_ANSWERS)
    passed: frozenset[str] = frozenset()
    current: str | None = None
    changing: bool = False
    trail: tuple[str, ...] = ()
    stopped: str | None = None
    _program: Program = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_program", compiled(self.pack))

    @property
    def done(self) -> bool:
        """Whether the result is to be shown."""
        return self.current is None

    @property
    def at_start(self) -> bool:
        """Whether the question shown is the first one asked of its section."""
        asked = frozenset(self.asked)
        firsts = (next((q.id for q in section.questions if q.id in asked), None) for section in self.pack.sections)
        return self.current in firsts

    @property
    def question(self) -> Question:
        """The question shown. Raises ``LookupError`` at the result."""
        for question in self._program.questions:
            if question.id == self.current:
                return question.question
        raise LookupError("the interview is at its result")

    @property
    def chosen(self) -> tuple[str, ...]:
        """What the question shown was answered with before, if at all."""
        return self.answers.get(self.current or "", ())

    @property
    def asked(self) -> tuple[str, ...]:
        """The ids of the questions that are asked with the answers so far, in order."""
        return tuple(question.id for question in visible(self._program, self.answers)[0])

    def answer(self, *choices: str) -> "Interview":
        """Answer the question shown and go on."""
        return self._go_on({**self.answers, self.question.id: choices})

    def skip(self) -> "Interview":
        """Leave the question shown without an answer and go on."""
        return self._go_on({name: given for name, given in self.answers.items() if name != self.question.id})

    def back(self) -> "Interview":
        """Show where one came from, keeping all answers; at the first question, stay."""
        if self.trail:
            return replace(self, current=self.trail[-1], trail=self.trail[:-1])
        if self.changing:
            return replace(self, current=None, changing=False)
        asked = self.asked
        if self.current is None and self.stopped in asked:
            return replace(self, current=self.stopped)
        place = asked.index(self.current) if self.current in asked else len(asked)
        return replace(self, current=asked[max(place - 1, 0)] if asked else None)

    def change(self, question: str) -> "Interview":
        """Show one question again, to come straight back to the result when nothing new is to be asked.

        Raises ``LookupError`` for a question that is not asked, and where the result is not shown.
        """
        if not self.done:
            raise LookupError("the interview is not at its result")
        return replace(self.open(question), changing=True)

    def open(self, question: str) -> "Interview":
        """Show a question that is asked, and go on from there. Raises ``LookupError`` for one that is not."""
        if question not in self.asked:
            raise LookupError(f"{question!r} is not asked")
        return replace(self, current=question, changing=False, trail=())

    def finish(self) -> "Interview":
        """Go to the result; what was not answered counts as skipped."""
        stopped = self.stopped if self.changing or self.done else self.current
        passed = self.passed.union(self.asked)
        return replace(self, passed=passed, current=None, changing=False, trail=(), stopped=stopped)

    def left(self) -> tuple[int, int]:
        """Return how many questions come after the one shown, at least and at most, however one goes on.

        What three-valued ``ask_if`` already decides counts in both; what it leaves open counts in the second only.
        """
        least = most = 0
        given: dict[str, Given | None] = {}
        after = False
        for question in self._program.questions:
            asked = question.asked(given)
            comes = after and asked is not False and not (self.changing and question.id in self.passed)
            most += comes
            least += comes and asked is True
            here = question.id == self.current
            given[question.id] = None if here or comes else self._kept(question.id, asked)
            after = after or here
        return least, most

    def _kept(self, question: str, asked: bool | None) -> Given | None:
        """Return what a question that is not shown again counts with, None while that is open."""
        answer = frozenset(self.answers.get(question, ())) if asked is not False else NOTHING
        return answer if asked or not answer else None

    def _go_on(self, answers: Mapping[str, tuple[str, ...]]) -> "Interview":
        current = self.question.id
        passed = self.passed | {current}
        asked = [question.id for question in visible(self._program, answers)[0]]
        following = asked[asked.index(current) + 1 :]
        if self.changing:
            following = [question for question in following if question not in passed]
        return replace(
            self,
            answers=MappingProxyType(dict(answers)),
            passed=passed,
            current=following[0] if following else None,
            changing=self.changing and bool(following),
            trail=(*self.trail, current) if self.changing and following else (),
            stopped=self.stopped if self.changing else None,
        )


def carry_on(pack: Pack, answers: Answers) -> Interview:
    """Return an interview that has the answers of another pack to the questions that both ask, at the first new one."""
    questions = [question for question in pack.questions if question.id in answers]
    kept = {each.id: answers[each.id] for each in questions if not problem_with(each, list(answers[each.id]))}
    asked = [question.id for question in visible(compiled(pack), kept)[0]]
    first = next((name for name in asked if name not in kept), None)
    trail = tuple(asked[: asked.index(first)]) if first is not None else ()
    return Interview(pack, MappingProxyType(kept), frozenset(kept), first, changing=first is not None, trail=trail)


def start(pack: Pack) -> Interview:
    """Return an interview at the first question of a pack."""
    asked, _ = visible(compiled(pack), NO_ANSWERS)
    return Interview(pack, current=asked[0].id if asked else None)
