"""The stories of a pack, to choose one."""

from dataclasses import dataclass

from quiz.engine.interview import Interview
from quiz.ui.views.words import Reading, counted, translate


@dataclass(frozen=True, slots=True)
class StoryChoice:
    """One story: the scene that it begins with, its title, how long it is and whether it was played, its picture."""

    id: str
    first: str
    title: str
    length: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class StoriesView:
    """All stories in the order of the pack; ``played`` counts those that were played to their end."""

    title: str
    intro: str
    stories: tuple[StoryChoice, ...]
    played: int


def stories_view(interview: Interview, reading: Reading) -> StoriesView:
    """Return the stories of the pack that an interview runs through."""
    pack, texts = interview.pack, reading.texts(interview.pack)
    asked = frozenset(interview.asked)
    choices, played = [], 0
    for story in pack.sections:
        scenes = [scene.id for scene in story.questions if scene.id in asked]
        done = all(scene in interview.answers for scene in scenes)
        played += done
        length, mark = counted.story_scenes(len(scenes)), translate("stories", "played")
        choices.append(
            StoryChoice(
                id=story.id,
                first=scenes[0],
                title=texts[f"section.{story.id}.title"],
                length=f"{length} · {mark}" if done else length,
                picture=pack.pictures[story.picture or ""],
            )
        )
    return StoriesView(
        title=translate("stories", "Which story?"),
        intro=translate(
            "stories", "Most are traps, some are honest. After each answer you read what it would lead to."
        ),
        stories=tuple(choices),
        played=played,
    )
