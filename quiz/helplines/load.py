"""``helplines.json``, ``registers.json``, ``facts.json`` and their texts → a directory, or what is wrong with them."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import TypeVar

from pydantic import BaseModel

from quiz.helplines.checks import fact_findings, helpline_findings, register_findings
from quiz.helplines.directory import Directory
from quiz.helplines.facts import FactPage, FactsFile
from quiz.helplines.models import HelplinesFile
from quiz.helplines.registers import RegistersFile
from quiz.pack.findings import Finding, found, limited
from quiz.pack.folders import entries, is_link, languages_in
from quiz.pack.keys import Keys
from quiz.pack.load import load_texts, read_model
from quiz.pack.messages import Message

NAME = "helplines.json"
REGISTERS = "registers.json"
FACTS = "facts.json"
REFERENCE = "en"

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class _Files:
    """What was read: helplines must be there; ``registers`` and ``facts`` are None where there is no such file."""

    helplines: HelplinesFile
    registers: RegistersFile | None
    facts: FactsFile | None


def load_directory(root: Traversable) -> tuple[Directory | None, tuple[Finding, ...]]:
    """Read the directory in a folder; it is None exactly when something found is an error."""
    made, findings = _read(root)
    languages, hindered = _languages(root)
    texts, faults = load_texts(root / "text", "text", languages, _keys(made) if made is not None else None)
    findings = (*findings, *hindered, *faults)
    if made is not None:
        findings = (*findings, *_consistency(made))
    if not languages and not any(finding.is_error for finding in hindered):
        findings = (*findings, found(Message.NO_TEXTS, "text"))
    if made is None or any(finding.is_error for finding in findings):
        return None, findings
    registers = made.registers.registers if made.registers is not None else ()
    return Directory(made.helplines.helplines, texts, registers, _pages(made)), findings


def _read(root: Traversable) -> tuple[_Files | None, tuple[Finding, ...]]:
    """Read the three files; None when one that is there has no shape."""
    helplines, findings = read_model(root / NAME, NAME, HelplinesFile)
    registers, more = _read_if_there(root, REGISTERS, RegistersFile)
    facts, yet_more = _read_if_there(root, FACTS, FactsFile)
    findings = (*findings, *more, *yet_more)
    broken = helplines is None or any(finding.is_error for finding in (*more, *yet_more))
    return (None if broken or helplines is None else _Files(helplines, registers, facts)), findings


def _read_if_there(root: Traversable, name: str, model: type[Model]) -> tuple[Model | None, tuple[Finding, ...]]:
    there, _ = entries(root, root.name)
    return read_model(root / name, name, model) if name in {each.name for each in there} else (None, ())


def _pages(made: _Files) -> tuple[FactPage, ...]:
    return made.facts.pages if made.facts is not None else ()


def _keys(made: _Files) -> Keys:
    names = tuple(line.id for line in made.helplines.helplines)
    optional = tuple(f"helpline.{name}.{part}" for name in names for part in ("note", "hours"))
    return Keys((*(f"helpline.{name}.name" for name in names), *_more_keys(made)), optional)


def _more_keys(made: _Files) -> Iterator[str]:
    for register in made.registers.registers if made.registers is not None else ():
        yield from (f"register.{register.id}.{part}" for part in ("name", "proves", "not"))
    for page in _pages(made):
        yield from (f"page.{page.id}.title", f"page.{page.id}.intro")
        for section in page.sections:
            yield f"section.{section.id}.title"
            yield from (f"fact.{fact.id}.text" for fact in section.facts)


def _languages(root: Traversable) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Return the languages of the directory's texts, the reference first."""
    folder = root / "text"
    if is_link(folder):
        return (), (found(Message.FILE_IS_LINK, "text"),)
    languages, findings = languages_in(folder, "text")
    return tuple(sorted(languages, key=lambda language: language != REFERENCE)), findings


def _consistency(made: _Files) -> Iterator[Finding]:
    yield from limited(helpline_findings(NAME, made.helplines), NAME)
    if made.registers is not None:
        yield from limited(register_findings(REGISTERS, made.registers), REGISTERS)
    if made.facts is not None:
        yield from limited(fact_findings(FACTS, made.facts), FACTS)
