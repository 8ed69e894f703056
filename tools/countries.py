"""Write the names of all countries from CLDR (by Babel) into ``assets/countries``: ``python -m tools.countries en …``.

The names are CLDR's, unchanged; which version of CLDR they are from stands in each file (``"cldr"``). It is the version
that the installed Babel carries: the committed files are of CLDR 47 (Babel 2.18). The same Babel writes the same bytes.
"""

import argparse
import json
from pathlib import Path

from babel import Locale
from babel.core import get_cldr_version

from quiz.pack.iso3166 import CODES

ALSO: dict[str, dict[str, list[str]]] = {
    "en": {
        "AE": ["UAE", "Emirates", "Dubai", "Abu Dhabi", "Sharjah"],
        "BA": ["Bosnia"],
        "BY": ["Belorussia"],
        "CD": ["Congo"],
        "CI": ["Ivory Coast"],
        "CN": ["PRC"],
        "CZ": ["Czech Republic"],
        "GB": ["UK", "Great Britain", "England", "Scotland", "Wales", "Northern Ireland"],
        "KG": ["Kirghizia"],
        "KR": ["Republic of Korea"],
        "MK": ["Macedonia"],
        "MM": ["Burma"],
        "NL": ["Holland"],
        "RU": ["Russian Federation"],
        "TR": ["Turkey"],
        "US": ["USA", "America"],
    },
    "ru": {
        "AE": ["Эмираты", "Дубай", "Абу-Даби", "Шарджа"],
        "BY": ["Белоруссия"],
        "CN": ["КНР"],
        "CZ": ["Чешская Республика"],
        "GB": ["Англия", "Британия", "Шотландия", "Уэльс"],
        "KG": ["Кыргызстан"],
        "KR": ["Корея", "Южная Корея"],
        "MD": ["Молдавия"],
        "MM": ["Бирма"],
        "NL": ["Голландия"],
        "RU": ["Российская Федерация", "РФ"],
        "TM": ["Туркмения"],
        "TR": ["Турецкая Республика"],
        "US": ["США", "Америка", "Соединённые Штаты Америки"],
    },
    "be": {
        "AE": ["Эміраты", "Дубай", "Абу-Дабі", "Шарджа"],
        "BY": ["Рэспубліка Беларусь"],
        "CN": ["КНР"],
        "CZ": ["Чэшская Рэспубліка"],
        "GB": ["Англія", "Брытанія", "Шатландыя", "Уэльс"],
        "KR": ["Карэя", "Паўднёвая Карэя"],
        "LT": ["Летува"],
        "MM": ["Бірма"],
        "NL": ["Галандыя"],
        "RU": ["Расійская Федэрацыя", "РФ"],
        "TR": ["Турэцкая Рэспубліка"],
        "US": ["ЗША", "Амерыка"],
    },
    "uk": {
        "AE": ["Емірати", "ОАЕ", "Дубай", "Абу-Дабі", "Шарджа"],
        "BY": ["Білорусія"],
        "CN": ["КНР"],
        "CZ": ["Чеська Республіка"],
        "GB": ["Англія", "Британія", "Шотландія", "Уельс"],
        "KG": ["Киргизія"],
        "KR": ["Корея", "Південна Корея"],
        "MM": ["Бірма"],
        "NL": ["Голландія"],
        "RU": ["Російська Федерація", "РФ"],
        "TR": ["Турецька Республіка"],
        "US": ["США", "Америка"],
    },
    "pl": {
        "AE": ["ZEA", "Emiraty", "Dubaj", "Abu Zabi", "Szardża"],
        "CN": ["ChRL"],
        "CZ": ["Republika Czeska"],
        "GB": ["UK", "Anglia", "Brytania", "Szkocja", "Walia"],
        "KG": ["Kirgizja"],
        "KR": ["Korea"],
        "MM": ["Birma"],
        "NL": ["Niderlandy"],
        "RU": ["Federacja Rosyjska"],
        "TR": ["Republika Turcji"],
        "US": ["USA", "Ameryka"],
    },
}
"""What else people type, where it is not CLDR's name: old names, short ones, parts that are better known."""

FOLDER = Path(__file__).parent.parent / "assets" / "countries"


def names(language: str) -> dict[str, str]:
    """Return the names of all countries by ISO 3166 code, the codes in order."""
    territories = Locale.parse(language).territories
    return {code: territories[code] for code in sorted(CODES)}


def content(language: str) -> str:
    """Return what the file of a language holds."""
    also = ALSO.get(language, {})
    made = {"language": language, "cldr": get_cldr_version(), "names": names(language), "also": also}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def main() -> None:
    """Write the file of each language that is named."""
    parser = argparse.ArgumentParser(description="Write the names of all countries into assets/countries.")
    parser.add_argument("languages", nargs="*", default=["en", "ru"], help="codes of languages (default: en ru)")
    languages: list[str] = parser.parse_args().languages
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in languages:
        (FOLDER / f"{language}.json").write_text(content(language), encoding="utf-8")


if __name__ == "__main__":
    main()
