"""Pages whose text runs in two columns: what stands above them, the left one, the right one, what stands below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.documents.reading import signs
from desktop.documents.reading.pdf_pages import Char

_FEWEST = 8  # lines of a column: a letterhead or an ending has fewer
_FREE = 4.0  # points on either side of the middle of the gutter that no letter touches
_FULL, _MOST = 0.85, 0.4  # of a column's width; share of its lines that are about full, as in running text
_NARROWEST = 0.25  # of the page: a column of running text
_FIRST, _LAST, _STEP = 0.35, 0.65, 3  # where a gutter is looked for, as shares of the page and in points


@dataclass
class _Printed:
    """A line of a page: its characters from left to right, and the wide blanks before, between and behind them."""

    chars: list[Char]
    blanks: list[tuple[float, float]] = field(default_factory=list)

    def close(self) -> None:
        """Find the blanks, when all characters are there."""
        self.chars.sort(key=lambda c: c.x0)
        self.blanks = [(a.x1, b.x0) for a, b in pairwise(self.chars) if b.x0 - a.x1 >= 2 * _FREE]
        self.blanks += [(0.0, self.chars[0].x0), (self.chars[-1].x1, float("inf"))]

    def is_free(self, middle: float) -> bool:
        """Return whether no letter touches the gutter."""
        return any(start <= middle - _FREE and middle + _FREE <= end for start, end in self.blanks)

    def half(self, middle: float, side: int) -> list[Char]:
        """Return what stands left (0) or right (1) of the gutter."""
        return [c for c in self.chars if (c.x0 > middle) == bool(side)]


def column_parts(chars: list[Char], width: float) -> list[list[Char]]:
    """Return the characters of a page in the parts in which they are read: one where the text has one column."""
    lines = _lines(chars)
    found: tuple[int, int, int, int] = (0, 0, 0, 0)  # lines of the shorter column, first, behind the last, middle
    for middle in range(int(width * _FIRST), int(width * _LAST), _STEP):
        for first, end in _free_runs(lines, middle):
            count = min(sum(1 for line in lines[first:end] if line.half(middle, side)) for side in (0, 1))
            found = max(found, (count, -first, end, middle))
    count, first, end, middle = found[0], -found[1], found[2], found[3]
    if count < _FEWEST or not all(_is_text(lines[first:end], middle, side, width) for side in (0, 1)):
        return [chars]
    inside = {id(c) for line in lines[first:end] for c in line.chars}
    top = lines[first].chars[0].y
    return [
        [c for c in chars if id(c) not in inside and c.y > top],
        [c for line in lines[first:end] for c in line.half(middle, 0)],
        [c for line in lines[first:end] for c in line.half(middle, 1)],
        [c for c in chars if id(c) not in inside and c.y <= top],
    ]


def _lines(chars: Sequence[Char]) -> list[_Printed]:
    out: list[_Printed] = []
    for char in sorted((c for c in chars if c.text.strip()), key=lambda c: -c.y):
        if out and abs(out[-1].chars[0].y - char.y) < 0.45 * char.size:
            out[-1].chars.append(char)
        else:
            out.append(_Printed([char]))
    for line in out:
        line.close()
    return out


def _free_runs(lines: Sequence[_Printed], middle: float) -> list[tuple[int, int]]:
    """Return stretches of lines that leave the gutter free, up to the list of recipients."""
    out: list[tuple[int, int]] = []
    first: int | None = None
    for index, line in enumerate(lines):
        if line.is_free(middle) and not _opens_ending(line):
            first = index if first is None else first
            continue
        if first is not None:
            out.append((first, index))
        first = None
    if first is not None:
        out.append((first, len(lines)))
    return [(first, end) for first, end in out if end - first >= _FEWEST]


def _opens_ending(line: _Printed) -> bool:
    words = "".join(c.text for c in line.chars[:9])  # without blanks
    return signs.RECIPIENTS.match(f"{words[:3]} {words[3:]}") is not None


def _is_text(lines: Sequence[_Printed], middle: float, side: int, width: float) -> bool:
    """Return whether a side holds running text: lines that are about full, beside the whole of the other side."""
    halves = [half for half in (line.half(middle, side) for line in lines) if half]
    left, right = min(half[0].x0 for half in halves), max(half[-1].x1 for half in halves)
    full = sum(half[-1].x1 > left + _FULL * (right - left) for half in halves)
    return right - left >= _NARROWEST * width and full >= _MOST * len(halves)
