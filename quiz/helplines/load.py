"""``helplines.json`` and its texts → a directory, or what is wrong with them."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable

from quiz.helplines.directory import ANYWHERE, Directory
from quiz.helplines.models import HelplinesFile
from quiz.pack.findings import Finding, pointer
from quiz.pack.iso3166 import CODES
from quiz.pack.keys import Keys
from quiz.pack.load import load_texts, read_model

NAME = "helplines.json"


def load_directory(root: Traversable) -> tuple[Directory | None, tuple[Finding, ...]]:
    """Read the directory in a folder; it is None exactly when something found is an error."""
    made, found = read_model(root / NAME, NAME, HelplinesFile)
    if made is None:
        return None, found
    findings = [*found, *_consistency(made)]
    ids = [line.id for line in made.helplines]
    keys = Keys(
        tuple(f"helpline.{name}.name" for name in ids),
        tuple(f"helpline.{name}.{part}" for name in ids for part in ("note", "hours")),
    )
    texts = load_texts(root, "", _languages(root), keys, findings)
    if not texts:
        findings.append(Finding("text", "", "the directory has no texts", "add text/en.json"))
    if any(finding.is_error for finding in findings):
        return None, tuple(findings)
    return Directory(made.helplines, texts), tuple(findings)


def _languages(root: Traversable) -> tuple[str, ...]:
    """Return the languages of the directory's texts, English first: it is the reference."""
    folder = root / "text"
    names = sorted(entry.name for entry in folder.iterdir()) if folder.is_dir() else []
    tags = [name.removesuffix(".json") for name in names if name.endswith(".json")]
    return tuple(sorted(tags, key=lambda tag: tag != "en"))


def _consistency(made: HelplinesFile) -> Iterator[Finding]:
    seen: set[str] = set()
    for number, line in enumerate(made.helplines):
        at = ("helplines", number)
        if line.id in seen:
            yield Finding(NAME, pointer(*at, "id"), f"the id {line.id!r} stands twice", "give it another id")
        seen.add(line.id)
        if line.country != ANYWHERE and line.country not in CODES:
            wrong = f"{line.country!r} is no country of ISO 3166"
            yield Finding(NAME, pointer(*at, "country"), wrong, "write its two-letter code")
        if not (line.inside or line.abroad or line.website):
            yield Finding(NAME, pointer(*at), "nobody can be reached there", "add a number or a website")
    if not any(line.country == ANYWHERE and line.kind == "emergency" for line in made.helplines):
        wrong = "there is no emergency number for places that are not known"
        yield Finding(NAME, "/helplines", wrong, 'add an entry with "country": "INTL" and "kind": "emergency"')
