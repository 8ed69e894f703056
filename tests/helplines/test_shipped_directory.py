"""What is shipped: helplines, registers and facts keep the rules of the content, in every language."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from quiz.helplines.directory import Directory
from quiz.helplines.facts import Fact
from quiz.helplines.load import load_directory
from quiz.helplines.models import HelplineSource
from quiz.resources import data


def shipped() -> Directory:
    directory, findings = load_directory(data("questions"))
    assert directory is not None, [str(found) for found in findings]
    return directory


DIRECTORY = shipped()
LINES = {line.id: line for line in DIRECTORY.helplines}
LANGUAGES = sorted(DIRECTORY.texts)


def facts() -> list[Fact]:
    return [fact for page in DIRECTORY.pages for section in page.sections for fact in section.facts]


def prose(language: str) -> Iterator[tuple[str, str]]:
    """All texts but those of helplines, whose names are the organisations' own."""
    file = Path(str(data("questions"))) / "text" / f"{language}.json"
    texts: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))["texts"]
    yield from ((key, text) for key, text in texts.items() if not key.startswith("helpline."))


def sources() -> Iterator[tuple[str, HelplineSource]]:
    yield from ((line.id, source) for line in DIRECTORY.helplines for source in line.sources)
    yield from ((register.id, source) for register in DIRECTORY.registers for source in register.sources)
    yield from ((fact.id, source) for fact in facts() for source in fact.sources)


BLOCKED = (
    "113", "7113", "88011008801", "375172953167", "08000116016", "901", "902", "903", "1578", "1588", "8883727367",
    "15771336", "900759759759", "880050550", "351964244281", "918853434", "226289999", "48226289999",
    "88012015555", "201", "189", "117", "555", "1300",
)  # fmt: skip
"""Numbers that are dead, wrong, or not to be shipped before somebody has confirmed them."""


def test_no_blocked_number_is_shipped() -> None:
    numbers = {
        line.id: re.sub(r"\D", "", number)
        for line in DIRECTORY.helplines
        for number in (line.inside, line.abroad)
        if number
    }
    assert {name: number for name, number in numbers.items() if number in BLOCKED} == {}


def test_nobody_has_called_yet_and_none_says_so() -> None:
    assert [line.id for line in DIRECTORY.helplines if line.called] == []


def test_whoever_has_a_number_can_be_called_or_written_to_and_nobody_else() -> None:
    reached = {line.id for line in DIRECTORY.helplines if {"call", "sms"} & set(line.channels)}
    assert reached == {line.id for line in DIRECTORY.helplines if line.inside or line.abroad}


def test_whoever_has_an_e_mail_address_can_be_written_to() -> None:
    assert [line.id for line in DIRECTORY.helplines if line.email and "email" not in line.channels] == []


def test_one_may_stay_anonymous_only_where_a_source_says_so() -> None:
    assert {line.id for line in DIRECTORY.helplines if line.anonymous} == {
        "at-police", "bg-trafficking", "de-kok", "es-act", "es-police", "fi-assistance", "fr-3919", "ie-garda",
        "it-trafficking", "kz-111", "md-safe-migration", "pt-national",
    }  # fmt: skip
    assert [line.id for line in DIRECTORY.helplines if line.anonymous is False] == []


def test_what_could_harm_at_home_is_hidden_there() -> None:
    hidden = {line.id: line.hidden_in for line in DIRECTORY.helplines if line.hidden_in}
    ukraine = dict.fromkeys(("ua-527", "ua-1547", "ua-la-strada"), ("BY", "RU"))
    assert hidden == {**ukraine, "intl-la-strada": ("BY",)}


@pytest.mark.parametrize("country", DIRECTORY.countries)
def test_there_is_help_in_every_country_of_the_directory(country: str) -> None:
    shown = DIRECTORY.lookup(country, None, None)
    assert any(line.kind == "emergency" and line.inside for line in shown)


@pytest.mark.parametrize("country", ["BY", "PL", "LT", "LV", "DE", "CZ", "TR", "IL", "AE", "GB", "RU", "SK"])
def test_there_is_a_register_for_where_people_go(country: str) -> None:
    assert DIRECTORY.registers_for((country,), ("agency", "company", "permit", "wage"))


def test_a_wage_is_told_with_its_year_in_every_language() -> None:
    wages = [register.id for register in DIRECTORY.registers if register.kind == "wage"]
    assert len(wages) >= 6
    for language in LANGUAGES:
        assert [name for name in wages if "2026" not in DIRECTORY.texts[language][f"register.{name}.proves"]] == []


FIGURES = {
    "by-until-2018": ("5605", "2002", "2018", "4973", "690", "3"),
    "by-2018-cases": ("1751", "2018", "11", "132"),
    "region-sexual": ("55",),
    "by-greta": ("753",),
    "eu-2024": ("9678", "2024", "8", "63", "46", "37"),
}
"""The figures that the facts must tell, the first three as the founding text of the project tells them."""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", FIGURES)
def test_the_figures_of_the_region_are_told(fact: str, language: str) -> None:
    text = re.sub(r"(?<=\d)[,   ](?=\d{3}\b)", "", DIRECTORY.texts[language][f"fact.{fact}.text"])
    numbers = re.findall(r"\d+", text)
    assert [figure for figure in FIGURES[fact] if figure not in numbers] == []


def test_every_figure_of_a_count_has_its_period() -> None:
    counted = {fact.id for fact in facts() if fact.period}
    texts = DIRECTORY.texts["en"]
    told = {
        fact.id for fact in facts() if re.search(r"\d[\d,]+ (people|%)|of (every )?100", texts[f"fact.{fact.id}.text"])
    }
    assert told <= counted
    assert set(FIGURES) <= told


def test_the_flows_are_told() -> None:
    text = DIRECTORY.texts["en"]["fact.by-2018-flows.text"]
    assert re.search(r"nine .* three to Turkey, three to Russia", text)


@pytest.mark.parametrize("page", ["know", "phone"])
def test_both_pages_are_there_with_enough_to_read(page: Any) -> None:
    made = DIRECTORY.page(page)
    assert made is not None
    assert len(made.sections) >= 5


ENDANGERING = (
    "charter97", "zerkalo", "svaboda", "rferl", "svoboda", "pozirk", "nashaniva", "belsat", "euroradio", "hrw.org",
    "meduza", "currenttime", "tut.by", "nn.by", "dw.com", "golosameriki", "belapan", "21.by",
)  # fmt: skip
"""Publishers whose mention can endanger a reader in Belarus or Russia."""


def test_no_source_endangers_a_reader() -> None:
    text = "\n".join(f"{name} {source.publisher} {source.address}".lower() for name, source in sources())
    assert [publisher for publisher in ENDANGERING if publisher in text] == []


AVOIDED = {
    "en": r"\bvictims?\b|\bslaves?\b|slavery|prostitut|\bsold\b|\brescue|\bescape|\bsafe\b|no risk|naive"
    r"|illegal (person|migrant)|should have|why did you|shocking|there are \d",
    "ru": r"жертв|рабств|\bраб[аыо]?\b|проститут|живой товар|спас(ти|ите|ать)|безопасн|без риска"
    r"|наивн|нелегал|шокир|почему вы",
}


@pytest.mark.parametrize("language", sorted(AVOIDED))
def test_no_word_of_false_comfort_or_blame(language: str) -> None:
    found = {key: text for key, text in prose(language) if re.search(AVOIDED[language], text, re.IGNORECASE)}
    assert found == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_are_short(language: str) -> None:
    """One idea to a sentence: at most 26 words, and not more than 14 on average."""
    lengths = {
        key: [len(sentence.split()) for sentence in re.split(r"(?<=[.!?:])\s+", text)] for key, text in prose(language)
    }
    assert {key: max(words) for key, words in lengths.items() if max(words) > 26} == {}
    every = [length for words in lengths.values() for length in words]
    assert sum(every) / len(every) < 14


def test_a_reader_of_russian_is_spoken_to_without_gender() -> None:
    """No past tense and no short adjective that agrees with “you”."""
    pattern = r"\bвы (был|была|сам|сама|должен|должна|уверен|уверена|готов|готова|один|одна|\w+(л|ла|лся|лась))\b"
    assert {key: text for key, text in prose("ru") if re.search(pattern, text, re.IGNORECASE)} == {}
