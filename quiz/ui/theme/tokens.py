"""The colours of the three themes, in one table.

Text is readable on every ground that it stands on (4.5 : 1; 7 : 1 in high contrast), and the edge of everything that
can be pressed stands out (3 : 1). ``TEXT_PAIRS`` and ``MARK_PAIRS`` say which colours meet.
"""

from typing import NamedTuple

Four = tuple[str, str, str, str]


class Tokens(NamedTuple):
    """Colours as ``#RRGGBB``. ``line`` only decorates; ``line_strong`` is the edge of what can be pressed."""

    paper: str
    card: str
    line: str
    line_strong: str
    ink: str
    ink_soft: str
    brand: str
    brand_soft: str
    brand_ink: str
    on_brand: str
    on_brand_soft: str
    focus: str
    danger_soft: str
    danger_ink: str
    levels: Four
    level_softs: Four


LIGHT = Tokens(
    paper="#F7F5F0",
    card="#FFFFFF",
    line="#D5DCE0",
    line_strong="#7B8A94",
    ink="#1B2A33",
    ink_soft="#4A5B66",
    brand="#0F5C63",
    brand_soft="#E2EFEF",
    brand_ink="#0A444A",
    on_brand="#FFFFFF",
    on_brand_soft="#D3E6E6",
    focus="#1A66FF",
    danger_soft="#F5E7E6",
    danger_ink="#7F1D1D",
    levels=("#2F6F4F", "#8A5A00", "#B4420E", "#8E1546"),
    level_softs=("#E6F1EA", "#FBF0D9", "#FCE7DB", "#F9E1EA"),
)

DARK = Tokens(
    paper="#11191D",
    card="#1A252B",
    line="#31414A",
    line_strong="#81939D",
    ink="#EAF0F2",
    ink_soft="#B4C3CA",
    brand="#277F88",
    brand_soft="#112E34",
    brand_ink="#93DADF",
    on_brand="#FFFFFF",
    on_brand_soft="#F6FDFD",
    focus="#7AB2FF",
    danger_soft="#41232A",
    danger_ink="#FFB9B9",
    levels=("#7CCBA0", "#E8B95B", "#F59A6C", "#F58FB6"),
    level_softs=("#1B3027", "#352B17", "#3B271D", "#3A1F2B"),
)

CONTRAST = Tokens(
    paper="#000000",
    card="#000000",
    line="#8C8C8C",
    line_strong="#FFFFFF",
    ink="#FFFFFF",
    ink_soft="#FFFFFF",
    brand="#FFE04A",
    brand_soft="#2B2600",
    brand_ink="#FFE04A",
    on_brand="#000000",
    on_brand_soft="#000000",
    focus="#4DE1FF",
    danger_soft="#330008",
    danger_ink="#FFC9CF",
    levels=("#7DFFB0", "#FFD23D", "#FFA776", "#FF9CC6"),
    level_softs=("#001A0D", "#1F1700", "#241000", "#26000F"),
)

_GROUNDS = ("paper", "card", "brand_soft", "level_soft0", "level_soft1", "level_soft2", "level_soft3")

TEXT_PAIRS: tuple[tuple[str, str], ...] = (
    *(("ink", ground) for ground in _GROUNDS),
    *(("ink_soft", ground) for ground in _GROUNDS),
    ("ink", "danger_soft"),
    *(("brand_ink", ground) for ground in ("paper", "card", "brand_soft")),
    ("on_brand", "brand"),
    ("on_brand_soft", "brand"),
    ("brand", "on_brand"),
    ("danger_ink", "danger_soft"),
    ("danger_ink", "card"),
    ("danger_ink", "paper"),
    *((f"level{n}", ground) for n in range(4) for ground in ("paper", "card", f"level_soft{n}")),
)
"""(text, ground) of all text that is shown."""

MARK_PAIRS: tuple[tuple[str, str], ...] = (
    *(("line_strong", ground) for ground in ("paper", "card", "brand_soft")),
    *(("brand", ground) for ground in ("paper", "card", "brand_soft")),
    *(("focus", ground) for ground in ("paper", "card")),
    *((f"level{n}", ground) for n in range(4) for ground in _GROUNDS),
)
"""(mark, ground) of all edges, signs and rings that mean something."""
