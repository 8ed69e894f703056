"""A copy of the good packs that a test may spoil."""

import datetime as dt
import json
import shutil
from pathlib import Path
from typing import Any

from quiz.authoring.check import check
from quiz.pack.findings import Finding

PACKS = Path(__file__).parent.parent / "packs"
GOOD = PACKS / "good"
TODAY = dt.date(2026, 11, 24)


class Copy:
    """A copy of ``tests/packs/good`` in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "questions"
        shutil.copytree(GOOD, self.root)

    def edit(self, edit: dict[str, Any]) -> None:
        """Spoil one file: *put* or *take* a value at a JSON pointer, *swap* a piece of text, *write* or *delete* it."""
        file = self.root / edit["file"]
        if "put" in edit or "take" in edit:
            data = json.loads(file.read_text(encoding="utf-8"))
            *way, last = (part.replace("~1", "/") for part in edit["at"].split("/")[1:])
            at = data
            for step in way:
                at = at[int(step) if isinstance(at, list) else step]
            key = int(last) if isinstance(at, list) else last
            if "put" in edit:
                at[key] = edit["put"]
            else:
                del at[key]
            file.write_text(json.dumps(data), encoding="utf-8")
        elif "swap" in edit:
            old, new = edit["swap"]
            text = file.read_text(encoding="utf-8")
            assert old in text, f"{edit['file']} has no {old!r}"
            file.write_text(text.replace(old, new), encoding="utf-8")
        elif "write" in edit:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(edit["write"], encoding="utf-8")
        else:
            file.unlink()

    def put(self, file: str, at: str, value: Any) -> None:
        """Put a value into a JSON file."""
        self.edit({"file": file, "at": at, "put": value})

    def findings(self) -> list[Finding]:
        """Check everything."""
        return check(self.root, (), TODAY)

    def lines(self) -> list[str]:
        """Check everything, and return the findings as they are printed."""
        return [str(finding) for finding in self.findings()]
