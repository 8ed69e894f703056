"""Write the names of all countries in a language from CLDR (by Babel) into ``assets/countries``: ``countries.py en ru``."""

import json
import sys
from pathlib import Path

from babel import Locale

from quiz.pack.iso3166 import CODES

FOLDER = Path(__file__).parent.parent / "assets" / "countries"


def names(language: str) -> dict[str, str]:
    """Return the names of all countries by ISO 3166 code, the codes in order."""
    territories = Locale.parse(language).territories
    return {code: territories[code] for code in sorted(CODES)}


def main() -> None:
    """Write the file of each language that is named."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in sys.argv[1:]:
        content = {"language": language, "names": names(language)}
        text = json.dumps(content, ensure_ascii=False, indent=1) + "\n"
        (FOLDER / f"{language}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
