"""What is wrong with a file: where, what, and what to do."""

from dataclasses import dataclass
from typing import Literal

Part = str | int


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. ``pointer`` is a JSON pointer (RFC 6901) into ``file``, empty for the whole file."""

    file: str
    pointer: str
    wrong: str
    fix: str
    severity: Literal["error", "warning"] = "error"

    @property
    def is_error(self) -> bool:
        """Whether the file is refused for it."""
        return self.severity == "error"

    def __str__(self) -> str:
        mark = "" if self.is_error else "warning: "
        return f"{self.file}:{self.pointer}: {mark}{self.wrong}; {self.fix}"


def pointer(*parts: Part) -> str:
    """Return a JSON pointer; what is not printable in a name is shown as an escape."""
    return "".join("/" + shown(str(part)).replace("~", "~0").replace("/", "~1") for part in parts)


def shown(text: str, most: int = 80) -> str:
    """Return a text from a file as it can be printed: without control characters, and not too long."""
    plain = "".join(character if character.isprintable() else repr(character)[1:-1] for character in text[: most + 1])
    return plain if len(plain) <= most else plain[:most] + "…"
