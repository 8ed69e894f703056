"""The result of a self-check and of stories, as they are shown."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from quiz.engine.assessment import NOT_ENOUGH_KNOWN, Assessment, Reason
from quiz.engine.interview import Interview
from quiz.helplines.directory import Directory
from quiz.pack.models import Phase, Source
from quiz.pack.pack import Pack, Texts
from quiz.ui.views.helplines import HelplineView, helpline_views
from quiz.ui.views.question import answer_text
from quiz.ui.views.registers import RegisterView, register_views
from quiz.ui.views.words import Reading, counted, paragraphs, translate


@dataclass(frozen=True, slots=True)
class ReasonView:
    """A warning sign with the person's own answers; ``rank`` is 3 for strong, 2 for medium, 1 for weak."""

    strength: str
    rank: int
    title: str
    said: str
    why: str
    source: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownView:
    """Something to find out, how and where, and what the result would be if it turned out badly."""

    question: str
    title: str
    how: str
    would_be: str
    registers: tuple[RegisterView, ...]


@dataclass(frozen=True, slots=True)
class StepView:
    """One step of advice; ``phase`` says when it is for."""

    phase: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class AnswerView:
    """One question and what was answered, for changing it."""

    question: str
    prompt: str
    answer: str


@dataclass(frozen=True, slots=True)
class ResultView:
    """The result of a self-check. ``level`` and ``could_be`` are places among ``levels`` (0 is the lowest)."""

    eyebrow: str
    title: str
    text: tuple[str, ...]
    tone: int
    level: int
    could_be: int
    levels: tuple[str, ...]
    becomes: str
    because: tuple[str, ...]
    reasons: tuple[ReasonView, ...]
    unknowns: tuple[UnknownView, ...]
    first: StepView | None
    steps: tuple[StepView, ...]
    helplines: tuple[HelplineView, ...]
    answers: tuple[AnswerView, ...]
    continues: str


@dataclass(frozen=True, slots=True)
class SignView:
    """A sign that a story showed."""

    title: str
    why: str


@dataclass(frozen=True, slots=True)
class PracticeView:
    """The result of stories."""

    eyebrow: str
    title: str
    text: tuple[str, ...]
    spotted: tuple[SignView, ...]
    missed: tuple[SignView, ...]
    alarms: str
    steps: tuple[StepView, ...]
    helplines: tuple[HelplineView, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What a result is explained with: helplines, publications by id, and today's date."""

    directory: Directory
    sources: Mapping[str, Source]
    today: dt.date


def result_view(
    interview: Interview, result: Assessment, reading: Reading, known: Known, offers_longer: bool
) -> ResultView:
    """Return the result of a self-check in the reader's language; *offers_longer*: a longer check can go on from it."""
    pack, texts = interview.pack, reading.texts(interview.pack)
    level, could_be = pack.levels.index(result.level), pack.levels.index(result.could_be)
    headline = f"headline.{NOT_ENOUGH_KNOWN}" if result.headline == NOT_ENOUGH_KNOWN else f"level.{result.level}"
    steps = _steps(interview, result, texts)
    return ResultView(
        eyebrow=counted.answers(len(_answered(interview, result))),
        title=texts[f"{headline}.title"],
        text=paragraphs(texts[f"{headline}.text"]),
        tone=1 if result.headline == NOT_ENOUGH_KNOWN else level,
        level=level,
        could_be=could_be,
        levels=tuple(texts[f"level.{name}.title"] for name in pack.levels),
        becomes=_becomes(texts[f"level.{result.could_be}.title"], level, could_be, bool(result.unknowns)),
        because=_because(pack, result, texts),
        reasons=tuple(_reason(reason, interview, reading, known) for reason in result.reasons),
        unknowns=_unknowns(interview, result, reading, known),
        first=steps[0] if steps else None,
        steps=steps[1:],
        helplines=_helplines(interview, result, reading, known),
        answers=_answers(interview, result, reading),
        continues=texts["pack.continues"] if offers_longer else "",
    )


def practice_view(interview: Interview, result: Assessment, reading: Reading, known: Known) -> PracticeView:
    """Return the result of stories in the reader's language."""
    texts = reading.texts(interview.pack)
    practice = result.practice
    assert practice is not None, "only stories are practice"
    return PracticeView(
        eyebrow=counted.scenes(len(_answered(interview, result))),
        title=texts[f"level.{result.level}.title"],
        text=paragraphs(texts[f"level.{result.level}.text"]),
        spotted=tuple(_sign(name, texts) for name in practice.spotted),
        missed=tuple(_sign(name, texts) for name in practice.missed),
        alarms=counted.false_alarms(practice.false_alarms) if practice.false_alarms else "",
        steps=_steps(interview, result, texts),
        helplines=_helplines(interview, result, reading, known),
    )


def _unknowns(interview: Interview, result: Assessment, reading: Reading, known: Known) -> tuple[UnknownView, ...]:
    """Return what to find out; a register stands at the first question that can be looked up there."""
    texts = reading.texts(interview.pack)
    questions = {question.id: question for question in interview.pack.questions}
    now, origin, going = (place_given(interview, place) for place in ("now", "from", "to"))
    views: list[UnknownView] = []
    shown: set[str] = set()
    for unknown in result.unknowns:
        kinds = questions[unknown.question].registers
        registers = register_views(kinds, (now, origin, going), shown, known.directory, reading)
        shown |= {register.id for register in registers}
        views.append(
            UnknownView(
                question=unknown.question,
                title=texts[f"question.{unknown.question}.prompt"],
                how=texts[f"question.{unknown.question}.find_out"],
                would_be=_would_be(unknown.would_be, result.level, texts),
                registers=registers,
            )
        )
    return tuple(views)


def _answered(interview: Interview, result: Assessment) -> list[str]:
    return [question for question in result.asked if interview.answers.get(question)]


def _becomes(title: str, level: int, could_be: int, open_: bool) -> str:
    if could_be > level:
        words = translate("result", "If what is still open turns out badly, the result would be: “%s”")
        return words.replace("%s", title)
    if open_:
        return translate("result", "What is still open would not change this result.")
    return ""


def _would_be(name: str, level: str, texts: Texts) -> str:
    if name == level:
        return ""
    words = translate("result", "If the answer turns out badly, the result would be: “%s”")
    return words.replace("%s", texts[f"level.{name}.title"])


def _because(pack: Pack, result: Assessment, texts: Texts) -> tuple[str, ...]:
    """Return why the rules that call for the level do so, each once."""
    decisive = {rule.id for rule in pack.rules if rule.level == result.level}
    rules = dict.fromkeys(rule for reason in result.reasons for rule in reason.rules if rule in decisive)
    return tuple(texts[f"rule.{rule}.why"] for rule in rules)


def _reason(reason: Reason, interview: Interview, reading: Reading, known: Known) -> ReasonView:
    pack, texts = interview.pack, reading.texts(interview.pack)
    questions = {question.id: question for question in pack.questions}
    said = ", ".join(
        answer_text(questions[chosen.question], (chosen.option,), reading, pack) for chosen in reason.answers
    )
    strength = {
        "strong": translate("result", "Strong sign"),
        "medium": translate("result", "Warning sign"),
        "weak": translate("result", "Small sign"),
    }[reason.strength]
    return ReasonView(
        strength=strength,
        rank={"strong": 3, "medium": 2, "weak": 1}[reason.strength],
        title=texts[f"indicator.{reason.indicator}.title"],
        said=translate("result", "You said: %s").replace("%s", said),
        why=texts[f"indicator.{reason.indicator}.why"],
        source=translate("result", "Source: %s").replace("%s", "; ".join(cited(reason.sources, known.sources))),
        questions=tuple(dict.fromkeys(chosen.question for chosen in reason.answers)),
    )


def cited(ids: tuple[str, ...], sources: Mapping[str, Source]) -> tuple[str, ...]:
    """Return publications in short, publisher and year; their titles stand on the page about the program."""
    return tuple(f"{sources[name].publisher}, {sources[name].year}" for name in ids)


def _sign(name: str, texts: Texts) -> SignView:
    return SignView(texts[f"indicator.{name}.title"], texts[f"indicator.{name}.why"])


def _steps(interview: Interview, result: Assessment, texts: Texts) -> tuple[StepView, ...]:
    """Return the steps by priority."""
    phases = {step.id: step.phase for step in interview.pack.advice}
    return tuple(
        StepView(_phase(phases[step]), texts[f"advice.{step}.title"], texts[f"advice.{step}.text"])
        for step in result.advice
    )


def _phase(phase: Phase) -> str:
    return {
        "decide": translate("result", "Before you agree to anything"),
        "leave": translate("result", "Before you go, or go on"),
        "way": translate("result", "On the way"),
        "there": translate("result", "When you are there"),
        "wrong": translate("result", "When something is wrong"),
        "someone": translate("result", "For someone you worry about"),
    }[phase]


def _helplines(interview: Interview, result: Assessment, reading: Reading, known: Known) -> tuple[HelplineView, ...]:
    lines = {line.id: line for line in known.directory.helplines}
    now = place_given(interview, "now")
    chosen = [lines[name] for name in result.helplines]
    calls = {step.id: step.calls for step in interview.pack.advice}
    grave = result.level == interview.pack.levels[-1] and interview.pack.kind == "self-check"
    if grave or (result.advice and calls[result.advice[0]] == "emergency"):
        chosen.sort(key=lambda line: line.kind != "emergency")
    views = helpline_views(chosen, now, known.directory, reading, known.today)
    return tuple(sorted(views, key=lambda view: not view.reachable))


def place_given(interview: Interview, place: str) -> str | None:
    """Return the country code that was answered for a place, as far as that question is asked."""
    asked = interview.asked
    for question in interview.pack.questions:
        if question.place == place and question.id in asked:
            return next((code for code in interview.answers.get(question.id, ()) if code.isupper()), None)
    return None


def _answers(interview: Interview, result: Assessment, reading: Reading) -> tuple[AnswerView, ...]:
    """Return all questions that are asked with what was answered, for changing them."""
    pack, texts = interview.pack, reading.texts(interview.pack)
    questions = {question.id: question for question in pack.questions}
    return tuple(
        AnswerView(
            question=name,
            prompt=texts[f"question.{name}.prompt"],
            answer=answer_text(questions[name], interview.answers.get(name, ()), reading, pack)
            or translate("result", "skipped"),
        )
        for name in result.asked
    )
