"""What is wrong with a file: where, what, and what to do."""

import difflib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from quiz.pack.messages import Message

Part = str | int
Where = tuple[Part, ...]
"""The way to a value within a file: keys and places in lists."""

MOST = 200
"""So many findings of one kind of check are told; a file made of faults cannot take all memory."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault. ``pointer`` is a JSON pointer (RFC 6901) into ``file``, empty for the whole file."""

    file: str
    pointer: str
    kind: Message
    message: str
    fix: str

    @property
    def is_error(self) -> bool:
        """Whether the file is refused for it."""
        return self.kind.severity == "error"

    def __str__(self) -> str:
        mark = "" if self.is_error else "warning: "
        return f"{self.file}:{self.pointer}: {mark}{self.message}; {self.fix}"


def found(kind: Message, file: str, where: Where = (), **values: object) -> Finding:
    """Return a finding; *values* are put into its message."""
    plain = {name: shown(str(value), 120) for name, value in values.items()}
    return Finding(shown(file, 300), pointer(*where), kind, kind.wrong.format(**plain), kind.fix.format(**plain))


def pointer(*parts: Part) -> str:
    """Return a JSON pointer; what is not printable in a name is shown as an escape."""
    return "".join("/" + shown(str(part), 200).replace("~", "~0").replace("/", "~1") for part in parts)


def shown(text: str, most: int = 80) -> str:
    """Return a text from a file as it can be printed: without control characters, and not too long."""
    plain = "".join(character if character.isprintable() else repr(character)[1:-1] for character in text[: most + 1])
    return plain if len(plain) <= most else plain[:most] + "…"


def closest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str | None:
    """Return the name that was probably meant, if one is as close as *cutoff* (1 is the same)."""
    close = difflib.get_close_matches(name[:200], known, n=1, cutoff=cutoff)
    return close[0] if close else None


def meant(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Return a hint at what was probably meant, to stand before what else can be done; empty when nothing is close."""
    close = closest(name, known, cutoff)
    return f"did you mean “{close}”? Otherwise " if close else ""


def limited(findings: Iterable[Finding], file: str) -> Iterator[Finding]:
    """Yield the first findings, and say when there are more; the rest are not even looked for."""
    for number, finding in enumerate(findings):
        if number == MOST:
            yield found(Message.MORE, file)
            return
        yield finding
