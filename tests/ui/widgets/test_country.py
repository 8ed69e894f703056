"""Finding one's country by typing: in a hurry, without accents, by an old name, or by a city that stands for it."""

import pytest
from PySide6.QtCore import Qt

from quiz.pack.iso3166 import CODES
from quiz.ui.i18n import country_names, other_country_names
from quiz.ui.theme.theme import Theme
from quiz.ui.views.words import Reading, plain
from quiz.ui.widgets.country import CountryPicker
from tests.ui.widgets.helpers import Show


@pytest.mark.parametrize(
    ("language", "typed", "code"),
    [
        ("en", "turk", "TR"),
        ("en", "Turkey", "TR"),
        ("en", "dubai", "AE"),
        ("en", "UK", "GB"),
        ("en", "holl", "NL"),
        ("en", "cote", "CI"),
        ("ru", "турц", "TR"),
        ("ru", "США", "US"),
        ("ru", "белоруссия", "BY"),
        ("ru", "эмират", "AE"),
        ("ru", "корея", "KR"),
    ],
)
def test_what_people_type_finds_the_country(theme: Theme, show: Show, language: str, typed: str, code: str) -> None:
    reading = Reading(language, country_names(language), other_country_names(language))
    picker = CountryPicker(theme, reading.country_list, "", "Which country?")
    show(picker, theme=theme)
    picked: list[str] = []
    picker.picked.connect(picked.append)
    picker.field.setText(typed)
    picker.field.textEdited.emit(typed)
    found = [picker.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(picker.list.count())]
    assert code in found[:2]
    assert picked[-1] == found[0]


@pytest.mark.parametrize("language", ["en", "ru"])
def test_other_names_are_of_countries_and_are_not_their_names(language: str) -> None:
    names = country_names(language)
    for code, also in other_country_names(language).items():
        assert code in CODES
        assert all(plain(each) not in (plain(name) for name in names.values()) for each in also)


def test_what_was_typed_stands_there_again_when_the_page_is_made_anew(theme: Theme, show: Show) -> None:
    """The page of numbers is made anew at each letter."""
    reading = Reading("en", country_names("en"), other_country_names("en"))
    picker = CountryPicker(theme, reading.country_list, "TR", "Which country?")
    show(picker, theme=theme)
    picker.resume("turk")
    assert picker.typed == "turk"
    assert picker.list.currentItem().data(Qt.ItemDataRole.UserRole) == "TR"
    assert picker.list.count() < 10
    other = CountryPicker(theme, reading.country_list, "TR", "Which country?")
    show(other, theme=theme)
    other.resume("турц")  # in another language now
    assert other.typed == ""
    assert other.list.currentItem().data(Qt.ItemDataRole.UserRole) == "TR"
