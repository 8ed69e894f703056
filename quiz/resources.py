"""Where the data folders are, however the program was installed."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable as Traversable

_HERE = Path(__file__).resolve().parent


def data(name: str) -> "Traversable":
    """Return the folder *name*, ``questions`` or ``assets``."""
    if _HERE.is_dir():
        packed = _HERE / "data" / name  # a wheel, a frozen program
        return packed if packed.is_dir() else _HERE.parent / name  # or a checkout
    from importlib.resources import files  # an archive: slow to import

    return files("quiz") / "data" / name
