"""Folders of packs: which there are, what lies in them, and nothing that a link points at."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable
from itertools import islice
from pathlib import Path

from quiz.pack import pictures
from quiz.pack.findings import Finding, found
from quiz.pack.messages import Message
from quiz.pack.models import PackFile
from quiz.pack.reader import read_bytes, unreadable

NOT_PACKS = ("schema", "text")
MOST_ENTRIES = 300


def is_link(place: Traversable) -> bool:
    """Return whether it is a link of the file system; archives have none that is followed."""
    return isinstance(place, Path) and place.is_symlink()


def is_folder(place: Traversable) -> bool:
    """Return whether a folder stands there that we may see."""
    try:
        return place.is_dir()
    except OSError:
        return False


def entries(folder: Traversable, name: str) -> tuple[list[Traversable], tuple[Finding, ...]]:
    """Return what lies in a folder, in the order of names, or what keeps us from looking; no folder holds nothing."""
    if not is_folder(folder):
        return [], ()
    try:
        inside = sorted(islice(folder.iterdir(), MOST_ENTRIES + 1), key=lambda entry: entry.name)
    except OSError as error:
        return [], (unreadable(name, error),)
    if len(inside) > MOST_ENTRIES:
        return inside[:MOST_ENTRIES], (found(Message.FOLDER_TOO_FULL, name, most=MOST_ENTRIES),)
    return inside, ()


def pack_folders(root: Traversable) -> tuple[list[Traversable], tuple[Finding, ...]]:
    """Return the folders that hold packs, in the order of names."""
    inside, findings = entries(root, root.name)
    shown = [entry for entry in inside if entry.name not in NOT_PACKS and not entry.name.startswith((".", "_"))]
    return [entry for entry in shown if is_folder(entry)], findings


def languages_in(folder: Traversable, name: str) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Return the languages that a folder of texts has files for, in the order of their tags, and what else is there."""
    inside, findings = entries(folder, name)
    names = [entry.name for entry in inside]
    others = tuple(found(Message.FILE_STRANGE, f"{name}/{entry}") for entry in names if not entry.endswith(".json"))
    return tuple(entry.removesuffix(".json") for entry in names if entry.endswith(".json")), (*findings, *others)


def strangers(folder: Traversable, name: str, pack: PackFile | None) -> Iterator[Finding]:
    """Find what lies in a pack's folder and does not belong there; *pack* is None where it has no shape."""
    own = ("pack.json", "rules.json", "advice.json", "text", "pictures")
    inside, findings = entries(folder, name)
    yield from findings
    for entry in inside:
        if entry.name not in own:
            yield found(Message.FILE_STRANGE, f"{name}/{entry.name}")
    if pack is None:
        return
    named = {section.picture for section in pack.sections}
    languages, findings = languages_in(folder / "text", f"{name}/text")
    yield from findings
    for language in languages:
        if language not in pack.languages:
            yield found(Message.LANGUAGE_UNNAMED, f"{name}/text/{language}.json", language=language)
    inside, findings = entries(folder / "pictures", f"{name}/pictures")
    yield from findings
    for entry in inside:
        if entry.name not in named:
            kind = Message.PICTURE_UNUSED if entry.name.endswith(".svg") else Message.FILE_STRANGE
            yield found(kind, f"{name}/pictures/{entry.name}")


def read_pictures(
    folder: Traversable, name: str, pack: PackFile | None
) -> tuple[dict[str, bytes], tuple[Finding, ...]]:
    """Return the pictures that the pack names, each by its name, as far as they may be shown."""
    images: dict[str, bytes] = {}
    findings: list[Finding] = []
    sections = pack.sections if pack is not None and pack.kind == "stories" else ()
    for picture in dict.fromkeys(section.picture for section in sections if section.picture):
        file = f"{name}/pictures/{picture}"
        content, refused = read_bytes(folder / "pictures" / picture, file, pictures.MOST_BYTES)
        findings += refused
        if content is None:
            continue
        if (finding := pictures.picture_finding(file, content)) is not None:
            findings.append(finding)
        else:
            images[picture] = content
    return images, tuple(findings)
