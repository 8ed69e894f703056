"""P3, P12: every sentence that a person reads is plain, comforts nobody falsely, blames nobody, and hurts nobody.

Readability is Flesch and Kincaid's grade for English (Kincaid and others, 1975); for Russian, Flesch's reading ease as
fitted by Oborneva (2006): 206.835 - 1.52 words per sentence - 65.14 syllables per word; for the others, which have no
agreed fit, LIX (Björnsson, 1968): words per sentence and the percentage of words of more than six letters.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

QUESTIONS = Path(__file__).parent.parent.parent / "questions"
FOLDERS = ("job-offer", "quick-check", "stories", "")
PLACES = {
    "en": FOLDERS,
    "ru": FOLDERS,
    "be": FOLDERS,
    "uk": ("quick-check", ""),
    "pl": ("quick-check", ""),
}
"""The folders that have texts in a language: all, or those of a small translation."""

LANGUAGES = tuple(PLACES)

AVOIDED = {
    "en": r"\b(victim|slave|rescue[ds]?\b|escape|prostitut|illegal|naive|easy money|live goods|modern slavery)",
    "ru": r"\b(жертв|рабство|рабы\b|раба\b|живо\w+ товар|проститу|спасти|спасут|сбежа|нелегал|наивн|лёгки\w+ ден)",
    "be": r"\b(ахвяр|рабства|рабы\b|жыв\w+ тавар|прастыту|выратав|уцяк|нелегал|наіўн|лёгкі\w* гро)",
    "uk": r"\b(жертв|рабств|раби\b|жив\w+ товар|проститу|врятув|утекл|нелегал|наївн|легк\w+ грош)",
    "pl": r"\b(ofiar|niewolni|żyw\w+ towar|prostytu|uratow|uciek|nielegaln|naiwn|łatw\w+ pieni)",
}
"""Words in which nobody sees themselves, or which shut people's mouths. Names of organisations are theirs."""

COMFORT = {
    "en": r"\b(safe\b|safely|no risk|risk-free|you are fine|nothing to fear|don't worry|do not worry)",
    "ru": r"(безопасн|без риска|вам нечего бояться|не волнуйтесь|вам ничего не грозит)",
    "be": r"((?<!не)бяспечн|без рызык|няма чаго баяцца|не хвалюйцеся|вам нічога не пагражае)",
    "uk": r"((?<!не)безпечн|без ризик|нема чого боятися|не хвилюйтеся|вам нічого не загрожує)",
    "pl": r"((?<!nie)bezpieczn|bez ryzyka|nie ma się czego bać|nie martw się|nic ci nie grozi)",
}
ASKING = {
    "en": r"(whether it is safe|is it safe|it tells you what)",
    "ru": r"(не опасно ли|безопасно ли)",
    "be": r"(ці бяспечна)",
    "uk": r"(чи безпечно)",
    "pl": r"(czy .{0,20}bezpieczn)",
}
"""Where the word stands in a question it comforts nobody; nor where somebody in a story is quoted."""

BLAME = {
    "en": r"(should have|why did you|why didn.t you|your own fault|you were warned|how could you)",
    "ru": r"(следовало бы|надо было|зачем вы|почему вы не|сами виноваты|сам виноват|сама виновата|вас предупреждали)",
    "be": r"(трэба было|навошта вы|чаму вы не|самі вінаватыя|вас папярэджвалі)",
    "uk": r"(треба було|навіщо ви|чому ви не|самі винні|вас попереджали)",
    "pl": r"(trzeba było|dlaczego nie|sam\w* jesteś win|ostrzegano cię)",
}

VOWELS = {"en": r"[aeiouy]+", "ru": r"[аеёиоуыэюя]"}
LONG_WORD = 6


def lix(words: list[str], sentences: int) -> float:
    return len(words) / sentences + 100 * sum(len(word) > LONG_WORD for word in words) / len(words)


def plain(language: str, words: list[str], sentences: int) -> bool:
    """At most the sixth grade in English; a floor in Russian; easy by LIX elsewhere (names of offices are long)."""
    if language not in VOWELS:
        return lix(words, sentences) <= 42
    syllables = sum(max(1, len(re.findall(VOWELS[language], word.lower()))) for word in words) / len(words)
    each = len(words) / sentences
    if language == "en":
        return 0.39 * each + 11.8 * syllables - 15.59 <= 6.5
    return 206.835 - 1.52 * each - 65.14 * syllables >= 45


def texts(folder: str, language: str) -> dict[str, str]:
    file = QUESTIONS / folder / "text" / f"{language}.json"
    found: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))["texts"]
    return found


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"(?<=[.!?…:])\s+|\n+", text) if re.search(r"\w", part)]


def everywhere(language: str) -> Iterator[tuple[str, str]]:
    for folder in PLACES[language]:
        for key, text in texts(folder, language).items():
            if not key.startswith("helpline."):
                yield f"{folder}/{key}", text


@pytest.mark.parametrize(
    ("language", "folder"), [(language, folder) for language, folders in PLACES.items() for folder in folders]
)
def test_texts_are_plain(language: str, folder: str) -> None:
    parts = [part for text in texts(folder, language).values() for part in sentences(text)]
    words = [word for part in parts for word in re.findall(r"[^\W\d_]+", part)]
    assert plain(language, words, len(parts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_long(language: str) -> None:
    long = [(key, part) for key, text in everywhere(language) for part in sentences(text) if len(part.split()) > 32]
    assert not long


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("what", "words"), [("avoided", AVOIDED), ("blame", BLAME)])
def test_no_word_hurts_or_blames(what: str, words: dict[str, str], language: str) -> None:
    assert not [(key, text) for key, text in everywhere(language) if re.search(words[language], text, re.IGNORECASE)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_p3_nothing_comforts_falsely(language: str) -> None:
    for key, text in everywhere(language):
        rest = re.sub(f"{ASKING[language]}|“[^”]*”|«[^»]*»", "", text, flags=re.IGNORECASE)
        assert not re.search(COMFORT[language], rest, re.IGNORECASE), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_p3_the_lowest_level_says_what_it_does_not_mean_and_whom_to_call(language: str) -> None:
    said = {
        "en": ("does not mean", "helpline"),
        "ru": ("не значит", "лини"),
        "be": ("не значыць", "ліні"),
        "uk": ("не означає", "ліні"),
        "pl": ("nie znaczy", "lini"),
    }[language]
    for folder in {"job-offer", "quick-check"} & {*PLACES[language]}:
        text = texts(folder, language)["level.none-found.text"].lower()
        assert all(words in text for words in said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_says_who_has_reviewed_it(language: str) -> None:
    for folder in PLACES[language]:
        file = json.loads((QUESTIONS / folder / "text" / f"{language}.json").read_text(encoding="utf-8"))
        assert file["review"] == "machine" or {"role", "date"} <= set(file["review"])
