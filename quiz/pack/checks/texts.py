"""``text/<language>.json``: every text that is asked for is there, and no other."""

from collections.abc import Iterator

from quiz.pack.findings import Finding, found, meant
from quiz.pack.keys import Keys
from quiz.pack.messages import Message
from quiz.pack.models import TextFile

MOST_HINTS = 20
_LONG = ("opening", "scene", "text")
"""The last part of the keys whose texts may have paragraphs."""


def text_file_findings(
    file: str, language: str, made: TextFile, keys: Keys | None, first: TextFile | None
) -> Iterator[Finding]:
    """Find what is wrong with one language; *keys* and *first*, the first language, are None where not known.

    Texts that may be left out are there in all languages or in none.
    """
    if made.language != language:
        yield found(Message.TEXT_LANGUAGE, file, ("language",), language=made.language, name=language)
    for key, text in made.texts.items():
        if "\n" in text and key.rpartition(".")[2] not in _LONG:
            yield found(Message.TEXT_LINES, file, ("texts", key))
    if keys is None:
        return
    wanted = set(keys.required)
    if first is not None and first is not made:
        wanted |= {key for key in keys.optional if key in first.texts}
    missing = [key for key in (*keys.required, *keys.optional) if key in wanted and key not in made.texts]
    yield from (found(Message.TEXT_MISSING, file, ("texts",), key=key) for key in missing)
    hints = 0
    for key in made.texts:
        if key in wanted:
            continue
        if key not in keys.optional:
            near = [name for name in missing if name.partition(".")[0] == key.partition(".")[0]]
            hints += 1
            hint = meant(key, near, 0.85) if hints <= MOST_HINTS else ""
            yield found(Message.TEXT_LEFT_OVER, file, ("texts", key), meant=hint)
        elif first is not None and first is not made:
            yield found(Message.TEXT_NOT_IN_FIRST, file, ("texts", key))
