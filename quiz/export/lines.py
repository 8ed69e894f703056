"""What a page to take along, or one in two languages, is made of: lines of plain text, each with what it is for."""

from dataclasses import dataclass
from typing import Literal

from quiz.export.qr import Matrix

LineKind = Literal["title", "heading", "strong", "text", "small", "number", "blank", "columns", "compare"]


@dataclass(frozen=True, slots=True)
class Line:
    """One line.

    ``number`` is a telephone number, with its ``code`` to scan; ``blank`` has room to write below it; ``columns`` names
    the three columns of what follows (``more`` are the second and third), and ``compare`` is a row of them.
    """

    kind: LineKind
    text: str
    more: tuple[str, ...] = ()
    code: Matrix | None = None
