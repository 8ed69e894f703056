"""The schemas in ``questions/schema``: written with ``make schemas``, compared by ``make test``."""

import json
import sys
from pathlib import Path

from pydantic import BaseModel

from quiz.helplines.facts import FactsFile
from quiz.helplines.models import HelplinesFile
from quiz.helplines.registers import RegistersFile
from quiz.pack.models import AdviceFile, PackFile, RulesFile, SourcesFile, TextFile
from quiz.pack.schema import json_schema

MODELS: dict[str, type[BaseModel]] = {
    "pack": PackFile,
    "rules": RulesFile,
    "advice": AdviceFile,
    "text": TextFile,
    "sources": SourcesFile,
    "helplines": HelplinesFile,
    "registers": RegistersFile,
    "facts": FactsFile,
}


def schemas() -> dict[str, str]:
    """Return the content of each schema file by its name."""
    return {
        f"{name}.schema.json": json.dumps(json_schema(model), ensure_ascii=False, indent=2) + "\n"
        for name, model in MODELS.items()
    }


def write(folder: Path) -> None:
    """Write all schemas into a folder, which is made when it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas().items():
        (folder / name).write_text(content, encoding="utf-8", newline="\n")


def stale(folder: Path) -> tuple[str, ...]:
    """Return the names of the schema files that are missing, out of date, or no longer made, in alphabetical order."""
    wanted = schemas()
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.json")}
    return tuple(sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name)))


def main(arguments: list[str]) -> int:
    """Write the schemas, or with ``--check`` say which are stale; return the exit status."""
    match arguments:
        case ["--check", folder]:
            names = stale(Path(folder))
            for name in names:
                sys.stderr.write(f"{folder}/{name}: is not what the models say; run “make schemas”\n")
            return 1 if names else 0
        case [folder] if not folder.startswith("-"):
            write(Path(folder))
            return 0
        case _:
            sys.stderr.write("usage: python -m quiz.authoring.schemas [--check] FOLDER\n")
            return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
