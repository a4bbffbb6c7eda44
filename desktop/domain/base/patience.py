"""How long work waits for data that another program holds.

Whoever does something that nobody stands waiting for says so around it; whatever is opened in it, however deep, heeds
it, so that services need not hand it on.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from contextvars import ContextVar

MOMENT = 0.05
"""Seconds that nobody notices who types."""

_longest: ContextVar[float] = ContextVar("seconds of patience", default=math.inf)


@contextlib.contextmanager
def patience(seconds: float) -> Iterator[None]:
    """Let what is opened in the block, in this thread, wait no longer; it is refused with HeldError then."""
    before = _longest.set(min(seconds, _longest.get()))
    try:
        yield
    finally:
        _longest.reset(before)


def at_most(seconds: float) -> float:
    """Return how long to wait where it would be so many seconds."""
    return min(seconds, _longest.get())
