"""Exact 95 % intervals of a share (Clopper and Pearson, Biometrika 26, 1934, 404–413)."""

from collections.abc import Callable
from math import comb

TAIL = 0.025
STEPS = 60


def exact(hits: int, of: int) -> tuple[float, float]:
    """Return the interval of *hits* out of *of*, both ends between 0 and 1; (0, 1) when there is nothing to count."""
    if of == 0:
        return 0.0, 1.0
    low = 0.0 if hits == 0 else _solve(lambda p: 1 - _at_most(hits - 1, of, p), rising=True)
    high = 1.0 if hits == of else _solve(lambda p: _at_most(hits, of, p), rising=False)
    return low, high


def _at_most(hits: int, of: int, share: float) -> float:
    """Return how likely at most so many hits are (binomial)."""
    return sum(comb(of, k) * share**k * (1 - share) ** (of - k) for k in range(hits + 1))


def _solve(likely: Callable[[float], float], *, rising: bool) -> float:
    """Return the share at which a probability is the tail's, by halving."""
    low, high = 0.0, 1.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        if (likely(middle) < TAIL) is rising:
            low = middle
        else:
            high = middle
    return (low + high) / 2
