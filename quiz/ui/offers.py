"""What is offered in a language, before any pack is read: a pack is offered in the languages that it has files for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

FOLDERS = {"check": "job-offer", "quick": "quick-check", "stories": "stories"}
"""What can be begun on the first page, and the folder of its pack where several are of the kind."""


def offered(root: "Traversable", language: str) -> frozenset[str]:
    """Return what can be begun in a language; what has no folder counts as offered: its page says what is wrong."""
    return frozenset(run for run, name in FOLDERS.items() if not _lacks(root / name, language))


def _lacks(pack: "Traversable", language: str) -> bool:
    try:
        return pack.is_dir() and not (pack / "text" / f"{language}.json").is_file()
    except OSError:
        return False
