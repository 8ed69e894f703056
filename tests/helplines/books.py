"""Registers and facts to put beside the good helplines, with their texts."""

import json
from pathlib import Path
from typing import Any

from tests.pack.copies import Copy

SOURCE = {"title": "Page of an office", "publisher": "Example Office", "date": "2026-01"}

REGISTERS: dict[str, Any] = {
    "registers": [
        {"id": "pl-agencies", "country": "PL", "kind": "agency", "address": "https://example.org", "sources": [SOURCE]},
        {"id": "eu-wage", "country": "EU", "kind": "wage", "phone": "+48 22 000 00 00", "sources": [SOURCE]},
    ]
}

FACTS: dict[str, Any] = {
    "pages": [
        {
            "id": "know",
            "sections": [
                {
                    "id": "what",
                    "facts": [
                        {"id": "what-it-is", "sources": [SOURCE]},
                        {"id": "how-many", "period": "2002/2018-06", "sources": [SOURCE, {"title": "Undated list"}]},
                    ],
                }
            ],
        },
        {"id": "phone", "sections": [{"id": "calls", "facts": [{"id": "list-of-calls"}]}]},
    ]
}

KEYS = (
    "register.pl-agencies.name", "register.pl-agencies.proves", "register.pl-agencies.not",
    "register.eu-wage.name", "register.eu-wage.proves", "register.eu-wage.not",
    "page.know.title", "page.know.intro", "section.what.title", "fact.what-it-is.text", "fact.how-many.text",
    "page.phone.title", "page.phone.intro", "section.calls.title", "fact.list-of-calls.text",
)  # fmt: skip


def books(folder: Path) -> Copy:
    """Return a copy of the good packs, with registers, facts and their texts."""
    copy = Copy(folder)
    write(copy, "registers.json", REGISTERS)
    write(copy, "facts.json", FACTS)
    for language in ("en", "ru"):
        for key in KEYS:
            copy.put(f"text/{language}.json", f"/texts/{key}", f"Some {key.rpartition('.')[2]} of {key}.")
    return copy


def write(copy: Copy, file: str, data: Any) -> None:
    """Write a JSON file into a copy."""
    (copy.root / file).write_text(json.dumps(data), encoding="utf-8")
