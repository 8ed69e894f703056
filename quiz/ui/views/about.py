"""What the page about the program says."""

from dataclasses import dataclass

from quiz import __version__
from quiz.helplines.directory import Directory
from quiz.pack.load import Library
from quiz.pack.pack import Texts
from quiz.ui.views.words import Reading, translate


@dataclass(frozen=True, slots=True)
class AboutView:
    """A title, paragraphs, and titled lists."""

    title: str
    intro: tuple[str, ...]
    parts: tuple[tuple[str, tuple[str, ...]], ...]


def about_view(library: Library, directory: Directory | None, reading: Reading) -> AboutView:
    """Return what the program says of itself in the reader's language."""
    return AboutView(
        title=translate("about", "About this program"),
        intro=(
            translate(
                "about",
                "It asks about a job offer abroad, says which signs of trafficking the answers match and why, and "
                "ends with what to do and whom to call.",
            ),
            translate("about", "It cannot tell you that an offer is safe; it tells you what to check and whom to ask."),
            translate(
                "about",
                "It works without the internet. It writes nothing to the disk and sends nothing. When it is "
                "closed, all answers are gone.",
            ),
        ),
        parts=(
            (translate("about", "Questions and stories"), tuple(_packs(library, directory, reading))),
            (translate("about", "What they rest on"), tuple(_sources(library))),
            (
                translate("about", "Keys"),
                (
                    translate("about", "Shift three times: leave at once"),
                    translate("about", "F1: help · Enter: go on · 1 to 9: choose an option · arrow keys: move"),
                ),
            ),
            (
                translate("about", "Version and licences"),
                (
                    translate("about", "Version %s").replace("%s", __version__),
                    translate(
                        "about",
                        "Program: Apache License 2.0. Questions, stories and pictures: CC BY 4.0. Typeface Inter: "
                        "SIL Open Font License. Qt and PySide6: LGPL 3.",
                    ),
                ),
            ),
        ),
    )


def _packs(library: Library, directory: Directory | None, reading: Reading) -> list[str]:
    """Return each pack with its version, its date, and whether a speaker has reviewed this language."""
    lines = []
    for pack in library.packs.values():
        texts = reading.texts(pack)
        head = translate("about", "%1, version %2 of %3").replace("%1", texts["pack.title"])
        date = reading.day(pack.date)
        lines.append(f"{head.replace('%2', str(pack.version)).replace('%3', date)}. {_review(texts, reading)}")
    if directory is not None:
        texts = directory.texts[reading.language]
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
