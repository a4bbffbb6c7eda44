"""How much processor an act takes, beside a plain calculation of the same moment: the same on any machine."""

from __future__ import annotations

import time


def _floor() -> float:
    begun = time.process_time()
    sum(number * number for number in range(1_000_000))
    return time.process_time() - begun


QUICK = 0.06
"""Seconds in which a quiet machine of 2020 sums up a million squares: what limits in seconds are said for."""


def slowness() -> float:
    """Return how many times a quiet machine's time this one takes at the moment; 1.0 where it is as quick or more."""
    return max(1.0, _floor() / QUICK)


def costs(act) -> float:
    """Return the processor time of an act in this process, in times of a million squares summed up."""
    before = _floor()
    begun = time.process_time()
    act()
    taken = time.process_time() - begun
    return taken / max(before, _floor())
