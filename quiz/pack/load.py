"""A folder → a pack, or what is wrong with it. The only place in ``pack`` that names files; ``reader`` opens them."""

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from quiz.pack import pictures
from quiz.pack.consistency import Files, consistency, twice
from quiz.pack.findings import Finding, pointer
from quiz.pack.keys import Keys, text_keys
from quiz.pack.models import AdviceFile, PackFile, Review, RulesFile, Source, SourcesFile, TextFile
from quiz.pack.pack import Pack, Texts
from quiz.pack.reader import parse, read_bytes
from quiz.pack.shapes import shape

Model = TypeVar("Model", bound=BaseModel)
NOT_PACKS = ("schema", "text")
MOST_PACKS = 100


@dataclass(frozen=True, slots=True)
class Loaded:
    """A pack, and what was found; the pack is None exactly when something found is an error."""

    pack: Pack | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Library:
    """All sound packs of a folder by id, the publications by id, and what was found in the files."""

    packs: Mapping[str, Pack]
    sources: Mapping[str, Source]
    findings: tuple[Finding, ...]


def read_model(file: Traversable, name: str, model: type[Model]) -> tuple[Model | None, tuple[Finding, ...]]:
    """Read one JSON file as a model; every fault of bytes, JSON and shape is found at once."""
    content, findings = read_bytes(file, name)
    if content is None:
        return None, findings
    data, faults = parse(name, content)
    if data is None and faults:
        return None, faults
    made, misshapen = shape(name, data, model)
    return made, (*faults, *misshapen)


def load_sources(root: Traversable) -> tuple[Mapping[str, Source], tuple[Finding, ...]]:
    """Read ``sources.json``: the publications that may be cited, by id."""
    name = "sources.json"
    made, findings = read_model(root / name, name, SourcesFile)
    if made is None:
        return {}, findings
    ids = [(("sources", number, "id"), source.id) for number, source in enumerate(made.sources)]
    files = Files("", None, None, None, frozenset())
    doubles = tuple(Finding(name, f.pointer, f.wrong, f.fix) for f in twice(ids, files, name, "source"))
    return {source.id: source for source in made.sources}, (*findings, *doubles)


def load_library(root: Traversable) -> Library:
    """Read all packs in a folder; a broken one is left out and named in the findings."""
    sources, found = load_sources(root)
    findings = list(found)
    packs: dict[str, Pack] = {}
    for folder in _folders(root, findings):
        loaded = load_pack(folder, frozenset(sources))
        findings += loaded.findings
        if loaded.pack is not None:
            packs[loaded.pack.id] = loaded.pack
    if not packs and not findings:
        findings.append(Finding(str(getattr(root, "name", root)), "", "holds no pack", "give a folder with packs in it"))
    return Library(packs, sources, tuple(findings))


def _folders(root: Traversable, findings: list[Finding]) -> list[Traversable]:
    try:
        entries = sorted(root.iterdir(), key=lambda entry: entry.name)
    except OSError as error:
        findings.append(Finding(root.name, "", f"cannot be read ({error.strerror})", "give a folder of packs"))
        return []
    return [
        entry
        for entry in entries
        if entry.is_dir() and entry.name not in NOT_PACKS and not entry.name.startswith((".", "_"))
    ][:MOST_PACKS]


def find_pack(root: Traversable, name: str) -> Loaded:
    """Read one pack: a shipped one by its id, or any by the path of its folder.

    A path's sources are those beside it, where there are some, else the shipped ones.
    """
    folder = root / name if _plain(name) else Path(name)
    if not folder.is_dir():
        known = [entry.name for entry in _folders(root, [])]
        close = difflib.get_close_matches(name, known, n=1)
        fix = f"did you mean {close[0]!r}?" if close else f"give a folder, or one of: {', '.join(known)}"
        return Loaded(None, (Finding(name, "", "there is no such pack", fix),))
    beside = folder.parent if isinstance(folder, Path) and (folder.parent / "sources.json").is_file() else root
    sources, findings = load_sources(beside)
    loaded = load_pack(folder, frozenset(sources))
    errors = tuple(finding for finding in findings if finding.is_error)
    return Loaded(None if errors else loaded.pack, (*findings, *loaded.findings))


def _plain(name: str) -> bool:
    return bool(name) and all(character.isalnum() or character == "-" for character in name)


def load_pack(folder: Traversable, sources: frozenset[str]) -> Loaded:
    """Read a pack's folder; *sources* are the ids that its indicators may cite."""
    name = folder.name
    findings: list[Finding] = []

    def take(file: str, model: type[Model]) -> Model | None:
        made, found = read_model(folder / file, f"{name}/{file}", model)
        findings.extend(found)
        return made

    pack = take("pack.json", PackFile)
    rules = take("rules.json", RulesFile)
    advice = take("advice.json", AdviceFile)
    findings += consistency(Files(name, pack, rules, advice, sources))
    if pack is None:
        return Loaded(None, tuple(findings))
    keys = text_keys(pack, rules, advice) if rules is not None and advice is not None else None
    texts = load_texts(folder, name, pack.languages, keys, findings)
    images = _pictures(folder, name, pack, findings)
    findings += _strangers(folder, name, pack)
    if rules is None or advice is None or any(finding.is_error for finding in findings):
        return Loaded(None, tuple(findings))
    made = Pack(
        id=pack.id,
        kind=pack.kind,
        version=pack.version,
        date=pack.date,
        sections=pack.sections,
        levels=rules.levels,
        indicators=rules.indicators,
        rules=rules.rules,
        advice=advice.advice,
        texts=texts,
        pictures=images,
    )
    return Loaded(made, tuple(findings))


def load_texts(
    folder: Traversable, name: str, languages: tuple[str, ...], keys: Keys | None, findings: list[Finding]
) -> dict[str, Texts]:
    """Read ``text/<language>.json`` for each language, the reference first; *keys* None: which texts is not known."""
    texts: dict[str, Texts] = {}
    for language in languages:
        file = f"{name}/text/{language}.json" if name else f"text/{language}.json"
        made, found = read_model(folder / "text" / f"{language}.json", file, TextFile)
        findings += found
        if made is None:
            continue
        if made.language != language:
            findings.append(Finding(file, "/language", f"{made.language!r} is not the file's name", f"write {language!r}"))
        reference = next(iter(texts.values()), None)
        if keys is not None:
            findings += _text_findings(file, made, keys, reference)
        review = made.review if isinstance(made.review, Review) else None
        texts[language] = Texts(language, review, made.texts)
    return texts


def _text_findings(file: str, made: TextFile, keys: Keys, reference: Texts | None) -> Iterator[Finding]:
    """Find texts that are missing, and texts that nothing asks for."""
    wanted = set(keys.required)
    if reference is not None:
        wanted |= {key for key in keys.optional if key in reference.by_key}
    for key in (*keys.required, *keys.optional):
        if key in wanted and key not in made.texts:
            yield Finding(file, "/texts", f"the text {key!r} is missing", "add it")
    allowed = {*keys.required, *keys.optional} if reference is None else wanted
    for key in made.texts:
        if key not in allowed:
            close = difflib.get_close_matches(key, wanted - set(made.texts), n=1)
            hint = f"was {close[0]!r} meant?" if close else "take it out"
            yield Finding(file, pointer("texts", key), "nothing asks for this text", hint)


def _pictures(folder: Traversable, name: str, pack: PackFile, findings: list[Finding]) -> dict[str, bytes]:
    images: dict[str, bytes] = {}
    for section in pack.sections:
        if section.picture is None or section.picture in images:
            continue
        file = f"{name}/pictures/{section.picture}"
        content, found = read_bytes(folder / "pictures" / section.picture, file, pictures.MOST_BYTES)
        findings += found
        if content is not None and (refused := pictures.picture_finding(file, content)):
            findings.append(refused)
        elif content is not None:
            images[section.picture] = content
    return images


def _strangers(folder: Traversable, name: str, pack: PackFile) -> Iterator[Finding]:
    """Find files that do not belong to a pack; they are not read."""
    expected = {
        "": {"pack.json", "rules.json", "advice.json", "text", "pictures"},
        "text": {f"{language}.json" for language in pack.languages},
        "pictures": {section.picture for section in pack.sections if section.picture},
    }
    for part, names in expected.items():
        place = folder / part if part else folder
        if not place.is_dir():
            continue
        for entry in sorted(place.iterdir(), key=lambda entry: entry.name):
            if entry.name not in names:
                where = "/".join(step for step in (name, part, entry.name) if step)
                fix = "take it out, or name it in pack.json"
                yield Finding(where, "", "does not belong to the pack and is not read", fix, "warning")
