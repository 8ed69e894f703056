"""Pages to take along: PDF that a screen reader can read, made by typst from data; texts are never markup."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from quiz.export.lines import Line
from quiz.resources import data

Form = Literal["page", "card"]
MOST_LANGUAGES = 2


class PagesError(Exception):
    """A page cannot be made; says why and what to do."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page in one or two languages: the same lines in each, in the same order.

    ``name`` is what the file calls itself in a reader's title bar: neutral. ``languages`` are BCP 47 tags.
    """

    form: Form
    name: str
    languages: tuple[str, ...]
    lines: tuple[tuple[Line, ...], ...]


def as_pdf(sheet: Sheet) -> bytes:
    """Return a sheet as PDF/UA-1 (ISO 14289-1): no time, author or path, and the same bytes for the same sheet.

    Raises ``PagesError``.
    """
    return b"".join(_compiled(sheet, format="pdf", pdf_standards="ua-1"))


def as_pictures(sheet: Sheet, dots: float) -> list[bytes]:
    """Return the pages of a sheet as PNG, *dots* to an inch: for printing without a file. Raises ``PagesError``."""
    return _compiled(sheet, format="png", ppi=dots)


def available() -> bool:
    """Return whether what makes pages is installed."""
    try:
        import typst  # noqa: F401
    except ImportError:
        return False
    return True


def _compiled(sheet: Sheet, **options: Any) -> list[bytes]:
    try:
        import typst
    except ImportError as missing:
        raise PagesError("pages to take along need the extra “pages”: pip install 'before-you-go[pages]'") from missing
    assets = data("assets")
    try:
        made: Any = typst.compile(
            (assets / "pages" / f"{sheet.form}.typ").read_bytes(),
            font_paths=[str(assets / "fonts")] if isinstance(assets, Path) else [],
            ignore_system_fonts=True,
            sys_inputs={"sheet": _as_json(sheet)},
            **options,
        )
    except typst.TypstError as error:
        raise PagesError(f"the page could not be made ({error.message})") from error
    return [made] if isinstance(made, bytes) else list(made)


def _as_json(sheet: Sheet) -> str:
    """Return a sheet as the template reads it: rows, each with its texts in the order of the languages."""
    if not 1 <= len(sheet.lines) <= MOST_LANGUAGES or len(sheet.lines) != len(sheet.languages):
        raise ValueError("a sheet is in one or two languages")
    tables = [line.kind for line in sheet.lines[0] if line.kind in ("columns", "compare")]
    if tables and (tables[0] != "columns" or tables.count("columns") > 1):
        raise ValueError("what is compared stands in one table, after the line that names its columns")
    rows = [
        {
            "kind": row[0].kind,
            "code": row[0].code,
            "texts": [line.text for line in row],
            "more": [line.more for line in row],
        }
        for row in zip(*sheet.lines, strict=True)
    ]
    return json.dumps({"name": sheet.name, "languages": sheet.languages, "rows": rows}, ensure_ascii=False)
