"""The stories: what they cover, that each choice teaches, and that honest offers are not traps."""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

import pytest

from quiz.engine.assessment import Assessment, assess
from quiz.helplines.load import load_directory
from quiz.pack.conditions import All, AnyOf, Condition, IndicatorIs
from quiz.pack.load import load_pack
from quiz.pack.models import Option, Question, Section
from quiz.pack.pack import Pack
from quiz.resources import data
from tests.pack.copies import GOOD

HONEST = {"berry-summer", "au-pair", "welder"}

COVERED = {
    "a promised job in service that turns out otherwise": "shop-in-antalya",
    "a promised job in a home that turns out otherwise": "house-by-the-gulf",
    "papers taken": "brigade",
    "travel and visa “paid for you”, and the debt after": "she-came-back",
    "locked in, beaten, told to earn the price of freedom": "she-came-back",
    "fear, shame and distrust that keep people silent, and what helps": "silence",
    "a friend as recruiter": "shop-in-antalya",
    "a returned woman as recruiter": "she-came-back",
    "a lover who recruits": "great-love",
    "no border crossed": "next-town",
    "a man on a building site": "brigade",
    "a call centre that turns out to be a scam compound": "office-by-the-sea",
    "an offer by messenger": "hostess-chat",
    "an organ": "kidney",
    "a brother sent to beg or to carry": "little-brother",
    "a visa tied to one employer": "house-by-the-gulf",
    "somebody who gets out by her own doing": "strawberries",
    "an honest offer with fees and hard work": "berry-summer",
    "an honest offer found through an organisation": "au-pair",
    "an honest offer that comes fast, from a friend": "welder",
}

PLACES = {
    "Antalya": "shop-in-antalya",
    "Russia": "brigade",
    "Israel": "she-came-back",
    "Greece": "great-love",
    "Poland": "strawberries",
    "Gulf": "house-by-the-gulf",
    "Kazakhstan": "brickworks",
    "the EU": "little-brother",
    "Cyprus": "hostess-chat",
}

SHOWN = {
    "she-came-back": {"travel-paid-no-terms", "debt-held", "not-free-to-leave", "violence", "made-to-recruit-or-lie"},
    "silence": {"silence-fear", "silence-shame", "silence-distrust"},
    "house-by-the-gulf": {"visa-tied", "law-false", "wages-withheld"},
    "great-love": {"love-leads-abroad", "blackmail", "forced-sex"},
    "kidney": {"tests-before-contract", "body-for-pay", "told-to-lie"},
    "office-by-the-sea": {"story-changes", "phone-taken", "forced-crime-begging"},
    "little-brother": {"child-alone", "forced-crime-begging"},
    "brickworks": {"debt-open", "threat-to-report", "silence-distrust"},
    "next-town": {"not-free-to-leave", "fines-deductions", "debt-held"},
    "hostess-chat": {"looks-asked", "secrecy", "wrong-visa"},
    "brigade": {"nothing-in-writing", "papers-to-hand-over", "wages-withheld"},
    "strawberries": {"papers-held", "calls-watched", "wages-withheld"},
    "shop-in-antalya": {"no-contact-with-employer", "papers-with-recruiter", "debt-held"},
}


def _load() -> Pack:
    loaded = load_pack(data("questions") / "stories", None)
    assert loaded.pack is not None, loaded.findings
    return loaded.pack


PACK = _load()
STORIES = {story.id: story for story in PACK.sections}
TRAPS = [story for story in PACK.sections if story.id not in HONEST]
TEXT = PACK.texts[PACK.languages[0]]


def scenes(stories: Iterable[Section] = PACK.sections) -> Iterator[Question]:
    for story in stories:
        yield from story.questions


def choices(scene: Question) -> list[Option]:
    """What one can do in a scene; not knowing is beside it."""
    return [option for option in scene.options if not option.unknown]


def label(scene: Question, option: Option) -> str:
    return TEXT[f"option.{scene.id}.{option.id}.label"]


def reply(scene: Question, option: Option) -> str:
    return TEXT[f"option.{scene.id}.{option.id}.reply"]


def good(option: Option) -> bool:
    return not (option.raises or option.false_alarm or option.unknown)


def told(story: Section) -> str:
    scene_texts = (TEXT.get(f"question.{scene.id}.scene") for scene in story.questions)
    return " ".join((TEXT[f"section.{story.id}.opening"], *scene_texts))


def play(choose: Callable[[Question], Option], stories: Iterable[Section] = PACK.sections) -> Assessment:
    directory, _ = load_directory(GOOD)
    assert directory is not None
    return assess(PACK, directory, {scene.id: (choose(scene).id,) for scene in scenes(stories)})


def test_there_are_enough_stories_with_two_to_four_scenes() -> None:
    assert len(STORIES) >= 12
    assert {len(story.questions) for story in STORIES.values()} <= {2, 3, 4}


def test_what_must_be_told_is_told() -> None:
    assert set(COVERED.values()) <= set(STORIES)
    for story, signs in SHOWN.items():
        shown = {name for scene in scenes([STORIES[story]]) for o in scene.options for name in (*o.raises, *o.spots)}
        assert signs <= shown, story


@pytest.mark.parametrize(("place", "story"), PLACES.items())
def test_where_it_happened_is_named(place: str, story: str) -> None:
    assert place in f"{TEXT[f'section.{story}.title']} {told(STORIES[story])}"


def test_no_country_has_only_traps_where_an_honest_offer_leads_there_too() -> None:
    assert "Poland" in told(STORIES["welder"])
    assert "Poland" in told(STORIES["strawberries"])


def test_honest_offers_are_mixed_in() -> None:
    order = list(STORIES)
    places = sorted(order.index(story) for story in HONEST)
    assert len(places) >= 3
    assert places[0] < 3
    assert all(later - earlier > 2 for earlier, later in pairwise(places))


def test_every_scene_of_a_trap_can_be_seen_through_and_walked_into() -> None:
    for scene in scenes(TRAPS):
        assert any(option.spots and not option.raises for option in scene.options), scene.id
        assert any(option.raises for option in scene.options), scene.id


def test_nothing_honest_is_a_warning_sign_and_every_honest_scene_offers_a_false_alarm() -> None:
    for scene in scenes(STORIES[story] for story in HONEST):
        assert any(good(option) for option in scene.options), scene.id
        assert any(option.false_alarm for option in scene.options), scene.id
        assert not any(option.spots for option in scene.options), scene.id


def test_a_false_alarm_is_only_where_the_offer_is_honest() -> None:
    assert not any(option.false_alarm for scene in scenes(TRAPS) for option in scene.options)


def test_the_best_way_through_walks_into_nothing_and_accuses_nobody() -> None:
    result = play(lambda scene: next(option for option in scene.options if good(option)))
    assert result.practice is not None
    assert (result.practice.missed, result.practice.false_alarms) == ((), 0)
    assert len(result.practice.spotted) > 20
    assert result.level == PACK.levels[0]


def test_suspecting_everything_is_told_apart_from_seeing() -> None:
    honest = [STORIES[story] for story in HONEST]
    result = play(lambda scene: next(option for option in scene.options if option.false_alarm), honest)
    assert result.practice is not None
    assert result.practice.spotted == ()
    assert result.practice.false_alarms == len(list(scenes(honest)))


def test_walking_into_everything_gives_the_highest_level_and_a_handful_of_steps() -> None:
    result = play(lambda scene: next(option for option in scene.options if option.raises))
    assert result.level == PACK.levels[-1]
    assert 5 <= len(result.advice) <= 16


@pytest.mark.parametrize("place", range(3))
def test_always_choosing_the_same_place_does_not_help(place: int) -> None:
    result = play(lambda scene: scene.options[place])
    assert result.practice is not None
    assert len(result.practice.missed) >= 12
    assert len(result.practice.spotted) >= 12


@pytest.mark.parametrize("pick", [min, max])
def test_neither_the_shortest_nor_the_longest_words_give_it_away(pick: Callable[..., Option]) -> None:
    result = play(lambda scene: pick(choices(scene), key=lambda option: len(label(scene, option))))
    assert result.practice is not None
    assert len(result.practice.missed) >= 10
    assert len(result.practice.spotted) >= 10


def test_nobody_who_plays_is_left_without_steps() -> None:
    result = play(lambda scene: scene.options[-1])
    assert all(scene.options[-1].unknown for scene in scenes())
    assert {"call-helpline", "two-words", "check-workplace"} <= set(result.advice)


def named(condition: Condition) -> Iterator[str]:
    match condition:
        case IndicatorIs(indicator=name):
            yield name
        case All(all=parts) | AnyOf(any=parts):
            for part in parts:
                yield from named(part)


def test_every_sign_that_one_can_walk_into_has_a_step_of_its_own() -> None:
    """The three steps for everybody are not enough, though they hold for every sign."""
    theirs = {name for step in PACK.advice for name in named(step.when)}
    always = {"no-contact-with-employer", "success-story-only", "only-online", "no-skill-asked", "nobody-knows"}
    always |= {"calls-watched"}
    raised = {name for scene in scenes() for option in scene.options for name in option.raises}
    assert raised - theirs == always


def test_replies_are_short_and_say_something_of_their_own() -> None:
    replies = [reply(scene, option) for scene in scenes() for option in scene.options]
    assert len(set(replies)) == len(replies)
    assert all(20 < len(text) <= 260 for text in replies)


def test_whoever_is_unsure_gets_something_to_do() -> None:
    for scene in scenes():
        (unknown,) = (option for option in scene.options if option.unknown)
        assert len(reply(scene, unknown).split()) >= 10, scene.id


HELP = (
    "helpline|hotline|emergency|consulate|advice centre|pharmacy|bus|phone|doctor|I need help|sister|brother|neighbour"
    "|the number|your list|somebody you trust|one person|call"
)


@pytest.mark.parametrize("story", TRAPS, ids=lambda story: story.id)
def test_every_trap_ends_with_ways_out(story: Section) -> None:
    """Whatever one chooses in the last scene, the choice or its reply names somebody or something that helps."""
    last = story.questions[-1]
    said = {option.id: f"{label(last, option)} {reply(last, option)}" for option in last.options}
    assert [option for option, text in said.items() if not re.search(HELP, text)] == []
    assert sum(bool(re.search("helpline|hotline|advice centre|doctor", text)) for text in said.values()) >= 2


AVOIDED = (
    r"safe(?! if I call)|no risk|you are fine|rescue|escape|victims?|slaves?|prostitut\w+|illegal|naive"
    r"|you should|sold|live goods|why did you|your own fault|stay home|easy money|shocking|chains?"
)


def test_no_word_that_shames_frightens_or_comforts_falsely() -> None:
    for key, text in TEXT.by_key.items():
        assert not re.search(rf"\b({AVOIDED})\b", text, re.IGNORECASE), key


def test_men_and_women_both_tell() -> None:
    assert "six men" in told(STORIES["brigade"])
    assert "my wife" in told(STORIES["brickworks"])
    assert "boys" in told(STORIES["au-pair"])
    assert "women" in told(STORIES["house-by-the-gulf"])
    assert "girls" in told(STORIES["hostess-chat"])
