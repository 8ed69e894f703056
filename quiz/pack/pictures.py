"""Pictures pass this list before Qt sees them: Qt's SVG reader opens any file that one names, and can hang."""

import re
from xml.parsers import expat

from quiz.pack.findings import Finding, found
from quiz.pack.messages import Message

MOST_BYTES = 256_000
MOST_ELEMENTS = 2000
MOST_DEPTH = 24
MOST_SIZE = 4096
MOST_NUMBER = 100_000

ELEMENTS = frozenset(
    """
    svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop title desc
    """.split()  # noqa: SIM905 - easier to read and to compare
)
ATTRIBUTES = frozenset(
    """
    id viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-opacity fill-rule stroke
    stroke-width stroke-linecap stroke-linejoin stroke-opacity stroke-dasharray stroke-dashoffset stroke-miterlimit
    opacity offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clip-rule color
    preserveAspectRatio role version
    """.split()  # noqa: SIM905
)
NAMESPACE = "http://www.w3.org/2000/svg"

_VALUE = re.compile(r"(?:url\(#[A-Za-z0-9_-]+\)|(?!url\s*\()[A-Za-z0-9#%(),.+\s_-])*+", re.IGNORECASE)
"""Numbers, colours, names, transforms and references within the picture: nothing that could hold an address."""

_FIVE = re.compile(r"\d{5}|[eE]")
"""All numbers above ``MOST_NUMBER`` have five digits in a row, or an exponent."""

_NUMBER = re.compile(r"\d+(?:\.\d*)?(?:[eE][+-]?\d+)?")


class _RefusedError(Exception):
    """The picture holds something that is not on the list."""

    def __init__(self, kind: Message, **values: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values


class _Reader:
    """Goes through a picture and stops at the first thing that is not on the list."""

    def __init__(self) -> None:
        self.elements = 0
        self.depth = 0
        self.parser = expat.ParserCreate("utf-8")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.ProcessingInstructionHandler = self._instruction
        self.parser.XmlDeclHandler = self._declaration

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self.elements += 1
        self.depth += 1
        if self.elements == 1:
            _root(name, attributes)
        elif name == "svg" or name not in ELEMENTS:
            raise self._refused(Message.PICTURE_ELEMENT, name=name)
        if self.elements > MOST_ELEMENTS:
            raise _RefusedError(Message.PICTURE_ELEMENTS, most=MOST_ELEMENTS)
        if self.depth > MOST_DEPTH:
            raise _RefusedError(Message.PICTURE_NESTED, most=MOST_DEPTH)
        for key, value in attributes.items():
            self._attribute(key, value)

    def _attribute(self, key: str, value: str) -> None:
        if key == "xmlns" and value == NAMESPACE:
            return
        if key not in ATTRIBUTES:
            raise self._refused(Message.PICTURE_ATTRIBUTE, name=key)
        if not _VALUE.fullmatch(value):
            raise self._refused(Message.PICTURE_VALUE, name=key)
        may_be_large = _FIVE.search(value) and key not in ("id", "fill", "stroke", "color", "stop-color")
        if may_be_large and any(float(number) > MOST_NUMBER for number in _NUMBER.findall(value)):
            raise self._refused(Message.PICTURE_NUMBER, most=MOST_NUMBER)

    def _end(self, _name: str) -> None:
        self.depth -= 1

    def _doctype(self, *_: object) -> None:
        raise self._refused(Message.PICTURE_DOCTYPE)

    def _instruction(self, *_: object) -> None:
        raise self._refused(Message.PICTURE_INSTRUCTION)

    def _declaration(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding is not None and encoding.lower() != "utf-8":
            raise _RefusedError(Message.PICTURE_BROKEN, why=f"saved as {encoding}")

    def _refused(self, kind: Message, **values: object) -> _RefusedError:
        return _RefusedError(kind, line=self.parser.CurrentLineNumber, **values)


def _root(name: str, attributes: dict[str, str]) -> None:
    if name != "svg":
        raise _RefusedError(Message.PICTURE_ROOT)
    numbers = attributes.get("viewBox", "").replace(",", " ").split()
    try:
        box = [float(number) for number in numbers]
    except ValueError:
        box = []
    if len(box) != 4 or not all(abs(number) <= MOST_SIZE for number in box) or min(box[2:]) <= 0:
        raise _RefusedError(Message.PICTURE_BOX, most=MOST_SIZE)


def picture_finding(name: str, content: bytes) -> Finding | None:
    """Return why a picture is refused, or None when it may be shown."""
    try:
        content.decode("utf-8")
        _Reader().parser.Parse(content, True)
    except _RefusedError as refused:
        return found(refused.kind, name, (), **refused.values)
    except UnicodeDecodeError:
        return found(Message.PICTURE_BROKEN, name, why="not UTF-8")
    except expat.ExpatError as error:
        return found(Message.PICTURE_BROKEN, name, why=f"{expat.ErrorString(error.code)} in line {error.lineno}")
    return None
