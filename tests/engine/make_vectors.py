"""The vectors: pack and answers → the whole assessment.

``python -m tests.engine.make_vectors`` writes the assessments in ``tests/vectors`` anew; with ``--print`` it prints the
files instead.
"""

import json
import sys
from pathlib import Path
from typing import Any

from quiz.engine.answers import read_answers
from quiz.engine.assessment import assess
from quiz.helplines.load import load_directory
from quiz.pack.load import find_pack
from quiz.pack.pack import Pack

ROOT = Path(__file__).parent.parent.parent
VECTORS = ROOT / "tests" / "vectors"


def pack_of(vector: dict[str, Any]) -> Pack:
    folder = ROOT / vector["pack"]
    pack = find_pack(folder.parent, folder.name).pack
    assert pack is not None, f"{folder} is not sound"
    return pack


def assessment(vector: dict[str, Any]) -> str:
    """Return the assessment of a vector's answers as JSON; helplines are those beside the pack's folder."""
    pack = pack_of(vector)
    directory, _ = load_directory((ROOT / vector["pack"]).parent)
    assert directory is not None
    return assess(pack, directory, read_answers(pack, vector["answers"])).as_json()


def written(vector: dict[str, Any]) -> str:
    """Return the text of a vector's file, with its assessment as it is now."""
    return json.dumps({**vector, "assessment": json.loads(assessment(vector))}, ensure_ascii=False, indent=2) + "\n"


def main(arguments: list[str]) -> None:
    for file in sorted(VECTORS.glob("*.json")):
        text = written(json.loads(file.read_text(encoding="utf-8")))
        if "--print" in arguments:
            sys.stdout.buffer.write(text.encode())
        else:
            file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
