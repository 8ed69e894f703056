"""Pictures pass this list before Qt sees them: Qt's SVG reader opens any file that one names, and can be made to hang."""

import re
from xml.parsers import expat

from quiz.pack.findings import Finding

MOST_BYTES = 256_000
MOST_ELEMENTS = 2000
MOST_DEPTH = 24
MOST_SIZE = 4096

ELEMENTS = frozenset(
    "svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop title desc".split()
)
ATTRIBUTES = frozenset(
    "xmlns id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-opacity fill-rule "
    "stroke stroke-width stroke-linecap stroke-linejoin stroke-opacity stroke-dasharray stroke-dashoffset "
    "stroke-miterlimit opacity offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod "
    "clip-rule color preserveAspectRatio role".split()
)
_URL = re.compile(r"url\((?!#[A-Za-z][A-Za-z0-9_-]*\))", re.IGNORECASE)


class _Refused(Exception):
    """The picture holds something that is not on the list."""


class _Reader:
    """Goes through a picture and stops at the first thing that is not on the list."""

    def __init__(self) -> None:
        self.elements = 0
        self.depth = 0
        self.parser = expat.ParserCreate()
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        self.depth += 1
        if self.elements == 1 and name != "svg":
            raise _Refused("it is not an SVG picture")
        if self.elements > MOST_ELEMENTS or self.depth > MOST_DEPTH:
            raise _Refused(f"it has more than {MOST_ELEMENTS} elements or is nested deeper than {MOST_DEPTH}")
        if name not in ELEMENTS:
            raise _Refused(f"the element {name[:40]!r} is not allowed")
        for key, value in attributes.items():
            if key not in ATTRIBUTES:
                raise _Refused(f"the attribute {key[:40]!r} is not allowed")
            if _URL.search(value):
                raise _Refused(f"the attribute {key!r} points outside the picture")
        if name == "svg":
            _size(attributes)

    def _end(self, _name: str) -> None:
        self.depth -= 1

    def _doctype(self, *_: object) -> None:
        raise _Refused("it has a DOCTYPE")

    def _instruction(self, *_: object) -> None:
        raise _Refused("it has a processing instruction")


def _size(attributes: dict[str, str]) -> None:
    numbers = attributes.get("viewBox", "").replace(",", " ").split()
    try:
        box = [float(number) for number in numbers]
    except ValueError:
        box = []
    if len(box) != 4 or not all(abs(number) <= MOST_SIZE for number in box) or min(box[2:]) <= 0:
        raise _Refused(f"it has no viewBox of at most {MOST_SIZE} by {MOST_SIZE}")


def picture_finding(name: str, content: bytes) -> Finding | None:
    """Return why a picture is refused, or None when it may be shown."""
    reader = _Reader()
    try:
        reader.parser.Parse(content, True)
    except _Refused as refused:
        return Finding(name, "", str(refused), "draw it with plain shapes and fills only")
    except (expat.ExpatError, UnicodeError, ValueError, LookupError) as error:
        return Finding(name, "", f"is not well-formed ({error})", "export it again as plain SVG")
    return None
