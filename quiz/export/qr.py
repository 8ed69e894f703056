"""Telephone numbers as QR codes, so that a number is dialled as it is shown."""

from functools import lru_cache

from qrcodegen import QrCode, QrSegment

Matrix = tuple[tuple[bool, ...], ...]
"""Rows of modules, True for dark, without the quiet zone."""


def tel(number: str) -> str:
    """Return the RFC 3966 address of a number as it is dialled."""
    return "tel:" + "".join(character for character in number if character.isdigit() or character == "+")


MASK = 0
"""Every mask can be read; for most numbers this is the best of the eight, and trying all takes three times as long."""


@lru_cache(maxsize=64)
def qr(text: str) -> Matrix:
    """Return a QR code (ISO/IEC 18004, error correction M) of a short text."""
    code = QrCode.encode_segments(QrSegment.make_segments(text), QrCode.Ecc.MEDIUM, mask=MASK)
    places = range(code.get_size())
    return tuple(tuple(code.get_module(x, y) for x in places) for y in places)
