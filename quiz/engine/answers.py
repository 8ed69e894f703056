"""Answers: what a person has chosen, by question, and how a sheet of them is read."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from quiz.pack.findings import closest, shown
from quiz.pack.iso3166 import CODES
from quiz.pack.models import Question
from quiz.pack.pack import Pack

Answers = Mapping[str, tuple[str, ...]]
"""The chosen option ids (or one ISO 3166 code) by question; a question left out is skipped."""

MOST = 50
"""So many problems of a sheet are told; one made of nothing else ends soon too."""


class AnswersError(ValueError):
    """Answers that do not fit the pack; ``problems`` holds one plain line for each fault."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def read_answers(pack: Pack, sheet: Any) -> Answers:
    """Return the answers in a sheet as it is read from JSON: ``{"question": "option" | ["option", …]}``.

    Raises ``AnswersError`` naming the unknown questions and options, and the answers that their questions cannot have.
    """
    if not isinstance(sheet, dict):
        raise AnswersError(['answers: not an object; write {"question": "option", …}'])
    problems = list(islice(_problems(pack, sheet), MOST + 1))
    if len(problems) > MOST:
        problems[MOST:] = ["answers: there is more to find, but the list ends here; mend the lines above first"]
    if problems:
        raise AnswersError(problems)
    return {name: (value,) if isinstance(value, str) else tuple(value) for name, value in sheet.items()}


def _problems(pack: Pack, sheet: Mapping[str, Any]) -> Iterator[str]:
    """Yield what is wrong with a sheet, a line for each question."""
    questions = {question.id: question for question in pack.questions}
    for name, value in sheet.items():
        if name not in questions:
            yield f"answers/{_quoted(name)}: the pack {pack.id!r} has no such question{_close(name, questions)}"
        elif problem := problem_with(questions[name], value):
            yield f"answers/{name}: {problem}"


def problem_with(question: Question, value: Any) -> str:
    """Return what is wrong with an answer, in words, or an empty string."""
    chosen = [value] if isinstance(value, str) else value
    if not isinstance(chosen, list) or not chosen or not all(isinstance(choice, str) for choice in chosen):
        return "not an option; write one option's id, or a list of them, or leave the question out"
    known = {option.id for option in question.options}
    for choice in chosen:
        if question.type == "country" and choice in CODES:
            continue
        if choice not in known:
            what = (
                "neither an ISO 3166 code nor an option" if question.type == "country" else "no option of the question"
            )
            return f"{_quoted(choice)} is {what}{_close(choice, known)}"
    if len(set(chosen)) != len(chosen):
        return "an option stands there twice; keep one"
    if len(chosen) > 1 and question.type != "any":
        return "takes one answer only; keep one"
    if len(chosen) > 1 and any(option.none and option.id in chosen for option in question.options):
        return "“none of these” excludes the other options; keep one or the others"
    return ""


def _quoted(name: str) -> str:
    return f"'{shown(name)}'"


def _close(name: str, known: Iterable[str]) -> str:
    """Return a hint at what was probably meant."""
    close = closest(name, known)
    return f"; did you mean {close!r}?" if close else ""
