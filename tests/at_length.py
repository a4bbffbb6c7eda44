"""Parameters of which the daily run takes a part: the others say at length, with CI=1, what those say in short."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any

import pytest


def long(*values: Any) -> list[Any]:
    """Return parameters that only a run with CI=1 takes; a tuple holds those of several names."""
    return [
        pytest.param(*(value if isinstance(value, tuple) else (value,)), marks=pytest.mark.long) for value in values
    ]


def one_of(step: int, values: Iterable[Any]) -> list[Any]:
    """Return parameters of which the daily run takes one out of so many, the first among them."""
    return [value if not number % step else long(value)[0] for number, value in enumerate(values)]


def examples(count: int) -> int:
    """Return how many examples Hypothesis tries: so many with CI=1, a fifth of them in the daily run."""
    return count if os.environ.get("CI") else count // 5
