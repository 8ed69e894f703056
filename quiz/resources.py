"""Where the data folders are, however the program was installed."""

from importlib.resources import files
from importlib.resources.abc import Traversable as Traversable
from pathlib import Path


def data(name: str) -> Traversable:
    """Return the folder *name*, ``questions`` or ``assets``."""
    packed = files("quiz") / "data" / name  # a wheel, a zip, a frozen program
    if packed.is_dir():
        return packed
    return Path(__file__).resolve().parent.parent / name  # a checkout
