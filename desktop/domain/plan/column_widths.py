"""How wide the columns of a table in the text are, in thousandths of its width; none are set where words decide."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

WHOLE = 1000
LEAST = 30
"""The narrowest that a column can be made."""


def whole(widths: Sequence[float], columns: int) -> list[int]:
    """Return widths that fill a table of so many columns, in the same proportions; none where they are not for it."""
    if len(widths) != columns or not widths or any(width <= 0 for width in widths):
        return []
    if all(isinstance(width, int) for width in widths) and sum(widths) == WHOLE:
        return [int(width) for width in widths]
    total, edge = sum(widths), 0.0
    edges = [0]
    for width in widths:
        edge += width * WHOLE / total
        edges.append(round(edge))
    edges[-1] = WHOLE
    return [after - before for before, after in itertools.pairwise(edges)]


def moved(widths: Sequence[int], edge: int, by: int) -> list[int]:
    """Return widths with the line between columns `edge - 1` and `edge` moved; both keep the least width."""
    left, right = widths[edge - 1], widths[edge]
    low, high = min(LEAST, left) - left, right - min(LEAST, right)
    by = max(low, min(by, high))
    return [*widths[: edge - 1], left + by, right - by, *widths[edge + 1 :]]
