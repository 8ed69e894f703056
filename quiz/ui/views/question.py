"""One question of a self-check, and one scene of a story, as they are shown."""

from dataclasses import dataclass

from quiz.engine.interview import Interview
from quiz.pack.models import Question, QuestionType
from quiz.pack.pack import Pack
from quiz.ui.views.words import Country, Reading, counted, paragraphs, quoted, translate

Choices = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OptionView:
    """One option; ``excludes`` says that it stands alone in an "any of"; ``reply`` and its ``tone`` are for stories."""

    id: str
    label: str
    excludes: bool = False
    reply: str = ""
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class QuestionView:
    """One question. ``part`` and ``progress`` are sentences; ``done`` of ``total`` is how far the bar goes."""

    id: str
    type: QuestionType
    part: str
    progress: str
    done: int
    total: int
    prompt: str
    hint: str
    options: tuple[OptionView, ...]
    chosen: Choices
    why: str
    countries: tuple[Country, ...] = ()


@dataclass(frozen=True, slots=True)
class StoryView:
    """One scene. ``told`` are the paragraphs of the story up to here; ``last`` is set in a story's last scene."""

    id: str
    part: str
    title: str
    picture: bytes
    picture_text: str
    told: tuple[str, ...]
    prompt: str
    options: tuple[OptionView, ...]
    chosen: Choices
    last: bool
    is_final: bool


def question_view(interview: Interview, reading: Reading, chosen: Choices) -> QuestionView:
    """Return the question that an interview is at; *chosen* is what the person has marked but not yet confirmed."""
    pack, question = interview.pack, interview.question
    texts = reading.texts(pack)
    place = interview.asked.index(question.id)
    least, most = interview.left()
    section = section_of(pack, question.id)
    return QuestionView(
        id=question.id,
        type=question.type,
        part=translate("question", "Part %1 of %2 · %3")
        .replace("%1", str(section + 1))
        .replace("%2", str(len(pack.sections)))
        .replace("%3", texts[f"section.{pack.sections[section].id}.title"]),
        progress=_progress(place + 1, least, most),
        done=place,
        total=place + 1 + (least + most) // 2,
        prompt=texts[f"question.{question.id}.prompt"],
        hint=texts.get(f"question.{question.id}.hint"),
        options=tuple(
            OptionView(option.id, texts[f"option.{question.id}.{option.id}.label"], option.none)
            for option in question.options
        ),
        chosen=chosen,
        why=texts[f"question.{question.id}.why"],
        countries=reading.country_list if question.type == "country" else (),
    )


def _progress(number: int, least: int, most: int) -> str:
    """Return "Question 9 · 5 to 8 left"."""
    here = translate("question", "Question %1").replace("%1", str(number))
    if most == 0:
        return here + " · " + translate("question", "the last one")
    if least == most:
        left = counted.left(most)
    else:
        left = translate("question", "%1 to %2 left").replace("%1", str(least)).replace("%2", str(most))
    return f"{here} · {left}"


def section_of(pack: Pack, question: str) -> int:
    """Return the place of the section that a question stands in."""
    return next(
        place for place, section in enumerate(pack.sections) if any(scene.id == question for scene in section.questions)
    )


def answer_text(question: Question, choices: Choices, reading: Reading, pack: Pack) -> str:
    """Return what a person answered, in the words of the options, each between quotation marks."""
    texts, known = reading.texts(pack), {option.id for option in question.options}
    return ", ".join(
        quoted(texts[f"option.{question.id}.{choice}.label"] if choice in known else reading.country(choice))
        for choice in choices
    )


def story_view(interview: Interview, reading: Reading, chosen: Choices) -> StoryView:
    """Return the scene that an interview is at, with the story told so far."""
    pack, scene = interview.pack, interview.question
    texts = reading.texts(pack)
    number = section_of(pack, scene.id)
    story = pack.sections[number]
    asked = [question.id for question in story.questions if question.id in interview.asked]
    place = asked.index(scene.id)
    first = texts[f"section.{story.id}.opening"] if place == 0 else ""
    told = (*paragraphs(first), *paragraphs(texts.get(f"question.{scene.id}.scene")))
    if not told:
        told = paragraphs(texts[f"section.{story.id}.opening"])
    return StoryView(
        id=scene.id,
        part=translate("story", "Story %1 of %2 · scene %3 of %4")
        .replace("%1", str(number + 1))
        .replace("%2", str(len(pack.sections)))
        .replace("%3", str(place + 1))
        .replace("%4", str(len(asked))),
        title=texts[f"section.{story.id}.title"],
        picture=pack.pictures[story.picture or ""],
        picture_text=texts[f"section.{story.id}.picture"],
        told=told,
        prompt=texts[f"question.{scene.id}.prompt"],
        options=tuple(
            OptionView(
                option.id,
                texts[f"option.{scene.id}.{option.id}.label"],
                option.none,
                texts[f"option.{scene.id}.{option.id}.reply"],
                "careful" if option.raises else "good" if not (option.unknown or option.false_alarm) else "neutral",
            )
            for option in scene.options
        ),
        chosen=chosen,
        last=place == len(asked) - 1,
        is_final=interview.left()[1] == 0,
    )
