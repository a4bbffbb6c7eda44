"""Tables on a page of a .pdf, found from their ruling lines."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

THIN = 3.0
"""Points: what is drawn no thicker is a line."""
_NEAR = 3.0


@dataclass(frozen=True)
class Rule:
    """A drawn rectangle or line, in points from the lower left corner."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True)
class RuledGrid:
    """A table: places of its vertical lines from left to right, of its horizontal lines from bottom to top.

    `no_left` and `no_top` are cells (row from the top, column) that no line parts from the one before or above.
    """

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    no_left: frozenset[tuple[int, int]] = frozenset()
    no_top: frozenset[tuple[int, int]] = frozenset()

    @property
    def top(self) -> float:
        """Return the height of the upper line."""
        return self.ys[-1]

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return len(self.xs) - 1

    @property
    def height(self) -> int:
        """Return the number of rows."""
        return len(self.ys) - 1

    def holds(self, x: float, y: float) -> bool:
        """Return whether a point lies inside."""
        return self.xs[0] <= x <= self.xs[-1] and self.ys[0] <= y <= self.ys[-1]

    def cell(self, x: float, y: float) -> tuple[int, int]:
        """Return row (from the top) and column of a point inside; of merged cells those of the first one."""
        column = min(max(bisect_right(self.xs, x) - 1, 0), self.width - 1)
        row = self.height - 1 - min(max(bisect_right(self.ys, y) - 1, 0), self.height - 1)
        while (row, column) in self.no_left:
            column -= 1
        while (row, column) in self.no_top:
            row -= 1
        return row, column


def find_grids(rules: Sequence[Rule]) -> list[RuledGrid]:
    """Return the tables of a page: at least two rows and two columns of lines that cross."""
    horizontal: list[Rule] = []
    vertical: list[Rule] = []
    for rule in rules:
        wide, high = rule.x1 - rule.x0, rule.y1 - rule.y0
        if high <= THIN < wide:
            horizontal.append(rule)
        elif wide <= THIN < high:
            vertical.append(rule)
        elif wide > THIN and high > THIN and wide < 2000:
            horizontal += [Rule(rule.x0, rule.y0, rule.x1, rule.y0), Rule(rule.x0, rule.y1, rule.x1, rule.y1)]
            vertical += [Rule(rule.x0, rule.y0, rule.x0, rule.y1), Rule(rule.x1, rule.y0, rule.x1, rule.y1)]
    if len(horizontal) > 4000 or len(vertical) > 4000:
        return []
    out = []
    for group in _touching(vertical):
        left, right = min(v.x0 for v in group), max(v.x1 for v in group)
        low, high = min(v.y0 for v in group), max(v.y1 for v in group)
        xs = _places([(v.x0 + v.x1) / 2 for v in group])
        across = [
            h
            for h in horizontal
            if h.x1 > left - _NEAR and h.x0 < right + _NEAR and low - _NEAR <= h.y0 <= high + _NEAR
        ]
        ys = _places([(h.y0 + h.y1) / 2 for h in across])
        if len(xs) >= 3 and len(ys) >= 2:
            out.append(RuledGrid(tuple(xs), tuple(ys), *_merged(xs, ys, group, across)))
    return out


def _merged(
    xs: Sequence[float], ys: Sequence[float], vertical: Sequence[Rule], across: Sequence[Rule]
) -> tuple[frozenset[tuple[int, int]], frozenset[tuple[int, int]]]:
    """Return the cells that no line parts from the one before, and those that none parts from the one above."""
    rows = len(ys) - 1
    sides = [(rule.x0 + rule.x1, rule.y0, rule.y1) for rule in vertical]
    tops = [(rule.y0 + rule.y1, rule.x0, rule.x1) for rule in across]
    no_left = ((rows - 1 - row, place) for place in range(1, len(xs) - 1) for row in _open(xs[place], ys, sides))
    no_top = ((rows - place, column) for place in range(1, rows) for column in _open(ys[place], xs, tops))
    return frozenset(no_left), frozenset(no_top)


def _open(at: float, ends: Sequence[float], lines: Sequence[tuple[float, float, float]]) -> list[int]:
    """Return which stretches between `ends` have no line along `at`; `lines` are twice a place, begin and end."""
    own = [(low, high) for twice, low, high in lines if abs(twice / 2 - at) <= _NEAR]
    return [
        place
        for place, (start, end) in enumerate(pairwise(ends))
        if not any(low < end - _NEAR and high > start + _NEAR for low, high in own)
    ]


def _touching(vertical: Sequence[Rule]) -> list[list[Rule]]:
    """Group vertical lines whose heights overlap or touch: one group is one table."""
    groups: list[tuple[float, float, list[Rule]]] = []
    for rule in sorted(vertical, key=lambda v: -v.y1):
        if groups and rule.y1 >= groups[-1][0] - _NEAR:
            low, high, members = groups[-1]
            members.append(rule)
            groups[-1] = (min(low, rule.y0), high, members)
        else:
            groups.append((rule.y0, rule.y1, [rule]))
    return [members for _, _, members in groups]


def _places(values: Sequence[float]) -> list[float]:
    out: list[float] = []
    for value in sorted(values):
        if not out or value - out[-1] > _NEAR:
            out.append(value)
    return out
