"""Write the names of all countries from CLDR (by Babel) into ``assets/countries``: ``python -m tools.countries en ru``.

The names are CLDR's, unchanged; which version of CLDR they are from stands in each file (``"cldr"``). It is the version
that the installed Babel carries: the committed files are of CLDR 47 (Babel 2.18). The same Babel writes the same bytes.
"""

import argparse
import json
from pathlib import Path

from babel import Locale
from babel.core import get_cldr_version

from quiz.pack.iso3166 import CODES

FOLDER = Path(__file__).parent.parent / "assets" / "countries"


def names(language: str) -> dict[str, str]:
    """Return the names of all countries by ISO 3166 code, the codes in order."""
    territories = Locale.parse(language).territories
    return {code: territories[code] for code in sorted(CODES)}


def content(language: str) -> str:
    """Return what the file of a language holds."""
    made = {"language": language, "cldr": get_cldr_version(), "names": names(language)}
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
