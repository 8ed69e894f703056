"""A folder → a pack, or what is wrong with it."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from pydantic import BaseModel

from quiz.pack.checks.files import Files, twice
from quiz.pack.checks.texts import text_file_findings
from quiz.pack.consistency import consistency
from quiz.pack.findings import Finding, found, limited, meant
from quiz.pack.folders import is_folder, is_link, languages_in, pack_folders, read_pictures, strangers
from quiz.pack.keys import Keys, text_keys
from quiz.pack.messages import Message
from quiz.pack.models import AdviceFile, PackFile, Review, RulesFile, Source, SourcesFile, TextFile
from quiz.pack.pack import Pack, Texts
from quiz.pack.reader import parse, read_bytes
from quiz.pack.shapes import shape, well_shaped

Model = TypeVar("Model", bound=BaseModel)
SOURCES = "sources.json"


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
    if not faults and (sound := well_shaped(content, model)) is not None:
        return sound, ()
    made, misshapen = shape(name, data, model)
    told = {fault.pointer for fault in faults}
    return made, (*faults, *(finding for finding in misshapen if finding.pointer not in told))


def load_sources(root: Traversable) -> tuple[Mapping[str, Source], tuple[Finding, ...]]:
    """Read ``sources.json``: the publications that may be cited, by id."""
    made, findings = read_model(root / SOURCES, SOURCES, SourcesFile)
    if made is None:
        return {}, findings
    ids = ((("sources", number, "id"), source.id) for number, source in enumerate(made.sources))
    sources = MappingProxyType({source.id: source for source in made.sources})
    return sources, (*findings, *limited(twice(SOURCES, "source", ids), SOURCES))


def load_library(root: Traversable) -> Library:
    """Read all packs in a folder, in the order of their ids; a broken one is left out and named in the findings.

    Where the publications cannot be read no pack is sound, since none could say where its claims are known from.
    """
    sources, findings = load_sources(root)
    citable = _citable(sources, findings)
    folders, hindered = pack_folders(root)
    loaded = [load_pack(folder, citable) for folder in folders]
    findings = (*findings, *hindered, *(finding for each in loaded for finding in each.findings))
    packs = {each.pack.id: each.pack for each in loaded if each.pack is not None and citable is not None}
    if not folders and not hindered:
        findings = (*findings, found(Message.PACKS_NONE, root.name))
    return Library(MappingProxyType(packs), sources, findings)


def _citable(sources: Mapping[str, Source], findings: tuple[Finding, ...]) -> frozenset[str] | None:
    """Return the ids that packs may cite, None where a fault in the file leaves them unknown."""
    return None if any(finding.is_error for finding in findings) else frozenset(sources)


def find_pack(root: Traversable, name: str) -> Loaded:
    """Read one pack: a shipped one by its id, or any by the path of its folder.

    A path's sources are those beside it, where there are some, else the shipped ones.
    """
    folder = _folder(root, name)
    if isinstance(folder, Finding):
        return Loaded(None, (folder,))
    beside = folder.parent if isinstance(folder, Path) and (folder.parent / SOURCES).is_file() else root
    sources, findings = load_sources(beside)
    loaded = load_pack(folder, _citable(sources, findings))
    sound = not any(finding.is_error for finding in findings)
    return Loaded(loaded.pack if sound else None, (*findings, *loaded.findings))


def _folder(root: Traversable, name: str) -> Traversable | Finding:
    """Return the folder of a pack that somebody named, or why there is none."""
    folders, _ = pack_folders(root)
    by_id = {folder.name: folder for folder in folders}
    if name in by_id:
        return by_id[name]
    path = Path(os.path.realpath(name))  # who names a link means what it points at
    if is_folder(path):
        return path
    if path.exists():
        return found(Message.FOLDER_IS_FILE, name)
    return found(Message.PACK_UNKNOWN, name, meant=meant(name, by_id), known=", ".join(by_id))


def load_pack(folder: Traversable, sources: frozenset[str] | None) -> Loaded:
    """Read a pack's folder; *sources* are the ids that its indicators may cite, None where they are not known."""
    name = folder.name
    links = [part for part in ("", "text", "pictures") if is_link(folder / part if part else folder)]
    if links:
        return Loaded(None, tuple(found(Message.FILE_IS_LINK, f"{name}/{part}".rstrip("/")) for part in links))
    pack, pack_faults = read_model(folder / "pack.json", f"{name}/pack.json", PackFile)
    rules, rules_faults = read_model(folder / "rules.json", f"{name}/rules.json", RulesFile)
    advice, advice_faults = read_model(folder / "advice.json", f"{name}/advice.json", AdviceFile)
    findings = [*pack_faults, *rules_faults, *advice_faults]
    findings += limited(consistency(Files(name, pack, rules, advice, sources)), name)
    keys = text_keys(pack, rules, advice) if pack is not None and rules is not None and advice is not None else None
    languages = pack.languages if pack is not None else languages_in(folder / "text", f"{name}/text")[0]
    texts, faults = load_texts(folder / "text", f"{name}/text", languages, keys)
    images, refused = read_pictures(folder, name, pack)
    findings += (*faults, *refused, *strangers(folder, name, pack))
    files = list(dict.fromkeys(finding.file for finding in findings))
    findings.sort(key=lambda finding: files.index(finding.file))
    if pack is None or rules is None or advice is None or any(finding.is_error for finding in findings):
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
        pictures=MappingProxyType(images),
        continues=pack.continues,
    )
    return Loaded(made, tuple(findings))


def load_texts(
    folder: Traversable, name: str, languages: tuple[str, ...], keys: Keys | None
) -> tuple[Mapping[str, Texts], tuple[Finding, ...]]:
    """Read ``<language>.json`` for each language, the first being the reference; *keys* is None where not known."""
    texts: dict[str, Texts] = {}
    findings: list[Finding] = []
    first: TextFile | None = None
    for language in dict.fromkeys(languages):
        file = f"{name}/{language}.json"
        made, faults = read_model(folder / f"{language}.json", file, TextFile)
        findings += faults
        if made is None:
            continue
        if language == languages[0]:
            first = made
        findings += limited(text_file_findings(file, language, made, keys, first), file)
        review = made.review if isinstance(made.review, Review) else None
        texts[language] = Texts(language, review, MappingProxyType(made.texts))
    return MappingProxyType(texts), tuple(findings)
