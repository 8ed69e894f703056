"""How the person wants to read: kept in memory only, never on disk."""

from typing import Literal, NamedTuple

ThemeName = Literal["light", "dark", "contrast"]
SCALES = (1.0, 1.25, 1.5, 2.0)


class Settings(NamedTuple):
    """Language, colours, text size (1.0 is 100 %), and whether number keys choose options."""

    language: str = "en"
    theme: ThemeName = "light"
    scale: float = 1.0
    digits: bool = True
