"""What the page about the program says."""

from quiz import __version__
from quiz.helplines.directory import Directory
from quiz.pack.load import Library
from quiz.pack.pack import Texts
from quiz.ui.views.facts import FactSectionView, FactsView, FactView
from quiz.ui.views.words import Reading, translate


def about_view(library: Library, directory: Directory | None, reading: Reading) -> FactsView:
    """Return what the program says of itself in the reader's language."""
    return FactsView(
        title=translate("about", "About this program"),
        intro="\n\n".join(
            (
                translate(
                    "about",
                    "It asks about a job offer abroad, says which signs of trafficking the answers match and why, and "
                    "ends with what to do and whom to call.",
                ),
                translate(
                    "about", "It cannot tell you that an offer is safe; it tells you what to check and whom to ask."
                ),
                translate(
                    "about",
                    "It works without the internet and sends nothing. It writes nothing to the disk unless you save or "
                    "print a page yourself. When it is closed, all answers are gone.",
                ),
            )
        ),
        sections=(
            _section("packs", translate("about", "Questions and stories"), _packs(library, directory, reading)),
            _section("sources", translate("about", "What they rest on"), _sources(library)),
            _section(
                "keys",
                translate("about", "Keys"),
                [
                    translate("about", "Shift three times: leave at once"),
                    translate("about", "F1: help · Enter: go on · 1 to 9: choose an option · arrow keys: move"),
                ],
            ),
            _section(
                "version",
                translate("about", "Version and licences"),
                [
                    translate("about", "Version %s").replace("%s", __version__),
                    translate(
                        "about",
                        "Program: Apache License 2.0. Questions, stories and pictures: CC BY 4.0. Typefaces Inter and "
                        "Noto Sans Georgian: SIL Open Font License. Qt and PySide6: LGPL 3.",
                    ),
                ],
            ),
        ),
    )


def _section(name: str, title: str, lines: list[str]) -> FactSectionView:
    return FactSectionView(name, title, tuple(FactView(line, "") for line in lines))


def _packs(library: Library, directory: Directory | None, reading: Reading) -> list[str]:
    """Return each pack of this language with its version, its date, and whether a speaker has reviewed the language."""
    lines = []
    spoken = [pack for pack in library.packs.values() if reading.language in pack.texts]
    for pack in spoken or library.packs.values():
        texts = reading.texts(pack)
        head = translate("about", "“%1”, version %2 of %3").replace("%1", texts["pack.title"])
        date = reading.day(pack.date)
        lines.append(f"{head.replace('%2', str(pack.version)).replace('%3', date)}. {_review(texts, reading)}")
    if directory is not None:
        texts = reading.texts(directory)
        directory_name = translate("about", "The directory of helplines")
        lines.append(f"{directory_name}. {_review(texts, reading)}")
    return lines


def _review(texts: Texts, reading: Reading) -> str:
    if texts.review is None:
        return translate("about", "This language has not been reviewed by a native speaker yet.")
    date = reading.day(texts.review.date)
    reviewed = translate("about", "Language reviewed by: %1, %2")
    return reviewed.replace("%1", texts.review.role).replace("%2", date)


def _sources(library: Library) -> list[str]:
    return [f"{source.publisher}: {source.title}, {source.year}" for source in library.sources.values()]
