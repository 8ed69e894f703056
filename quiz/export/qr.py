"""Telephone numbers as QR codes, so that a number is dialled as it is shown."""

from functools import lru_cache

import segno

Matrix = tuple[tuple[bool, ...], ...]
"""Rows of modules, True for dark, without the quiet zone."""


def tel(number: str) -> str:
    """Return the RFC 3966 address of a number as it is dialled."""
    return "tel:" + "".join(character for character in number if character.isdigit() or character == "+")


@lru_cache(maxsize=64)
def qr(text: str) -> Matrix:
    """Return a QR code (ISO/IEC 18004, error correction M) of a short text."""
    code = segno.make_qr(text, error="m")
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)
