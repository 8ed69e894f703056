"""Make the program's fonts: Inter, and Noto Sans Georgian for what Inter lacks, cut down to what the program needs.

    apt-get download fonts-inter fonts-noto-core && for each in fonts-*.deb; do dpkg -x $each fonts; done
    python tools/fonts.py fonts/usr/share/fonts assets/fonts

Needs fonttools. The same input and the same fonttools give the same bytes.
"""

import sys
from pathlib import Path

from fontTools.misc.timeTools import timestampFromString
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

WEIGHTS = {"Regular": 0.26, "SemiBold": 0.26, "Bold": 0.06}  # with the gap between lines, in em
FAMILY = "Inter BYG"  # not "Inter": one that is installed on the machine must not be taken instead
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]
MAXIMA = (
    "maxTwilightPoints",
    "maxStorage",
    "maxFunctionDefs",
    "maxInstructionDefs",
    "maxStackElements",
    "maxSizeOfInstructions",
    "maxPoints",
    "maxContours",
    "maxCompositePoints",
    "maxCompositeContours",
    "maxComponentElements",
    "maxComponentDepth",
)
MAX_ERROR = 1.0  # units of the font's em (2816): no difference at any size on a screen
RANGES = (
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x024F),  # Latin with marks
    (0x0259, 0x0259),  # schwa (Azerbaijani)
    (0x02BB, 0x02BC),  # Uzbek and Ukrainian apostrophes
    (0x02C6, 0x02DD),  # marks
    (0x0300, 0x0331),  # combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic
    (0x1E80, 0x1E9E),
    (0x2010, 0x205E),  # punctuation
    (0x2066, 0x2069),  # isolates
    (0x2070, 0x209F),  # raised and lowered digits
    (0x20A0, 0x20BF),  # currencies
    (0x2113, 0x2122),  # number sign, trade mark
    (0x2190, 0x21BB),  # arrows
    (0x2200, 0x22A5),  # signs of arithmetic
    (0x25A0, 0x25FF),  # shapes
    (0x2713, 0x2717),  # check marks
)


GEORGIAN = "Georgian BYG"
GEORGIAN_RANGES = ((0x0020, 0x0020), (0x10A0, 0x10FF), (0x1C90, 0x1CBF))


def subset(font: TTFont, ranges: tuple[tuple[int, int], ...]) -> None:
    """Keep only these letters, and our features."""
    options = Options()
    options.layout_features = FEATURES
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in ranges for code in range(first, last + 1)])
    subsetter.subset(font)


def to_truetype(font: TTFont) -> None:
    """Replace the cubic outlines by quadratic ones."""
    order, glyphs = font.getGlyphOrder(), font.getGlyphSet()
    outlines = {}
    for name in order:
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, MAX_ERROR, reverse_direction=True))
        outlines[name] = pen.glyph()
    font["loca"] = newTable("loca")
    glyf = font["glyf"] = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, outlines
    for name in order:  # the left bearing has to be that of the new outline
        glyf[name].recalcBounds(glyf)
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyf[name], "xMin", 0))
    del font["CFF "]
    if "VORG" in font:
        del font["VORG"]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in MAXIMA:
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


def space_lines(font: TTFont, gap: float) -> None:
    """Set the gap between lines: plain labels have no line height of their own."""
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.lineGap = os2.sTypoLineGap = round(gap * font["head"].unitsPerEm)
    os2.sTypoAscender, os2.sTypoDescender = hhea.ascent, hhea.descent
    os2.usWinAscent, os2.usWinDescent = hhea.ascent, -hhea.descent
    os2.fsSelection |= 1 << 7  # use these three on every system


def rename(font: TTFont, family: str, weight: str) -> None:
    """Give the font its own family name."""
    names = {1: f"{family} {weight}", 2: "Regular", 3: f"{family} {weight} {font['head'].fontRevision:.3f}"}
    names |= {4: f"{family} {weight}", 6: f"{family.replace(' ', '')}-{weight}", 16: family, 17: weight}
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in {0, 5, 13, 14}]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def main(source: Path, target: Path) -> None:
    """Write a font file of each family for each weight."""
    for weight, gap in WEIGHTS.items():
        inter = TTFont(source / "opentype" / "inter" / f"Inter-{weight}.otf", recalcTimestamp=False)
        subset(inter, RANGES)
        to_truetype(inter)
        space_lines(inter, gap)
        rename(inter, FAMILY, weight)
        save(inter, target / f"Inter-{weight}.ttf")
    for weight in ("Regular", "Bold"):
        file = source / "truetype" / "noto" / f"NotoSansGeorgian-{weight}.ttf"
        georgian = TTFont(file, recalcTimestamp=False)
        subset(georgian, GEORGIAN_RANGES)
        rename(georgian, GEORGIAN, weight)
        save(georgian, target / f"NotoSansGeorgian-{weight}.ttf")


def save(font: TTFont, file: Path) -> None:
    """Write a font with the same bytes each time."""
    font["head"].modified = timestampFromString("Thu Jan  1 00:00:00 2026")
    font.save(file)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
