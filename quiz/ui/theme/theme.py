"""A theme: colours, fonts and sizes at one text size."""

from functools import lru_cache
from typing import Literal, NamedTuple

from PySide6.QtGui import QColor, QFont

from quiz.ui.theme.fonts import FAMILY, GEORGIAN
from quiz.ui.theme.tokens import CONTRAST, DARK, LIGHT, Tokens

Name = Literal["light", "dark", "contrast"]
Role = Literal[
    "display", "title", "heading", "body", "strong", "button", "small", "small-strong", "tiny", "tiny-strong"
]

TABLES: dict[Name, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
ROLES: dict[Role, tuple[int, QFont.Weight]] = {
    "display": (30, QFont.Weight.Bold),
    "title": (26, QFont.Weight.Bold),
    "heading": (20, QFont.Weight.Bold),
    "body": (17, QFont.Weight.Normal),
    "strong": (17, QFont.Weight.DemiBold),
    "button": (16, QFont.Weight.DemiBold),
    "small": (15, QFont.Weight.Normal),
    "small-strong": (15, QFont.Weight.DemiBold),
    "tiny": (13, QFont.Weight.Normal),
    "tiny-strong": (13, QFont.Weight.DemiBold),
}
"""Size in px at 100 % and weight of every kind of text."""

_TIGHT = {"display": 98.5, "title": 98.7, "heading": 99.0}


class Theme(NamedTuple):
    """What widgets are painted with. ``scale`` is the text size, 1.0 to 2.0."""

    name: Name
    tokens: Tokens
    scale: float = 1.0

    @classmethod
    def of(cls, name: Name, scale: float = 1.0) -> "Theme":
        """Return the theme *name* at a text size of *scale*."""
        return cls(name, TABLES[name], scale)

    def px(self, n: float) -> int:
        """Return a distance of *n* px at this text size; distances grow half as fast as text."""
        return round(n * (1 + (self.scale - 1) / 2))

    def text_px(self, n: float) -> int:
        """Return *n* px grown as much as text: for what stands beside text or holds it."""
        return round(n * self.scale)

    def font(self, role: Role) -> QFont:
        """Return the font for a kind of text."""
        return QFont(_font(role, self.scale))

    def colour(self, name: str) -> QColor:
        """Return the colour of a token, or of ``level0`` … ``level3``, ``level_soft0`` … and ``level_edge0`` …."""
        return QColor(_hex(self.tokens, name))

    def level(self, n: int) -> QColor:
        """Return the colour of level *n*, 0 (lowest) to 3."""
        return QColor(self.tokens.levels[n])

    def level_soft(self, n: int) -> QColor:
        """Return the ground of level *n*, 0 (lowest) to 3."""
        return QColor(self.tokens.level_softs[n])


@lru_cache(maxsize=64)
def _font(role: Role, scale: float) -> QFont:
    size, weight = ROLES[role]
    font = QFont([FAMILY, GEORGIAN])
    font.setPixelSize(round(size * scale))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if role in _TIGHT:
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _TIGHT[role])
    return font


def _hex(tokens: Tokens, name: str) -> str:
    if not name[-1].isdigit():
        return str(getattr(tokens, name))
    kind, n = name[:-1].rstrip("_"), int(name[-1])
    level, soft = tokens.levels[n], tokens.level_softs[n]
    return {"level": level, "level_soft": soft, "level_edge": mix(level, soft, 0.4)}[kind]


def mix(over: str, under: str, part: float) -> str:
    """Return the colour *over* laid upon *under*, as thick as *part* (0 to 1)."""
    pairs = ((int(over[i : i + 2], 16), int(under[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a * part + b * (1 - part)):02X}" for a, b in pairs)
