"""Tables on paper: how wide their columns are and which rows a page may break."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from desktop.domain.base.text import Runs
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.sheet import Cell, Row
from desktop.domain.paper.typeface import MM, Typeface

_TALL = 90
"""A row higher than so many millimetres may be broken: moved whole, it would leave most of a page empty."""


def held(measures: Measures, widths: Sequence[float], cells: tuple[Cell, ...]) -> Row:
    """Compose a row that stays whole on its page unless it is very tall."""
    size = measures.type.table.size.value
    high = 0.0
    for cell, width in zip(cells, widths, strict=False):
        room = width - 2 * measures.table.cell_side
        lines = sum(_count(measures.typeface, part.runs, size, room) for part in cell.paragraphs)
        high = max(high, lines * size * measures.font.single * MM)
    return Row(cells, splits=high > _TALL)


_CELLS = 50_000
"""Cells whose lines are known: a long table is composed anew at each pause of who types in it, and nearly all of its
cells are as before."""


@lru_cache(maxsize=_CELLS)
def _count(face: Typeface, parts: Runs, size: float, room: float) -> int:
    return len(face.lines(parts, size, room))


@lru_cache(maxsize=_CELLS)
def _measured(face: Typeface, text: str, size: float) -> tuple[float, float]:
    """Return how wide the longest word of a cell is in bold, and all of it on one line."""
    longest = max((face.width(word, size, bold=True) for word in text.split()), default=0.0)
    return longest, face.width(text, size)


def table_widths(rows: Sequence[Sequence[str]], total: float, measures: Measures, heads: int = 0) -> tuple[float, ...]:
    """Share `total` millimetres among the columns of a table by what stands in them; no word is cut if it can be.

    The first `heads` rows are heads: they may stand on two lines, so that what is below them has its room.
    """
    size = measures.type.table.size.value
    face, side = measures.typeface, 2 * measures.table.cell_side + 0.5
    columns = max((len(row) for row in rows), default=1)
    least, wish = [8.0] * columns, [8.0] * columns
    for number, row in enumerate(rows):
        for index, text in enumerate(row):
            word, line = _measured(face, text, size)
            if number < heads:
                line = max(word, line / 2)
            least[index] = max(least[index], word * 1.05 + side)
            wish[index] = max(wish[index], min(line + side, total))
    if sum(wish) <= total:
        rest = total - sum(wish)
        shares = [width + rest * width / sum(wish) for width in wish]
    elif sum(least) >= total:
        shares = [width * total / sum(least) for width in least]
    else:
        # What is left after the longest words goes by the square root of the text, so that a long column gets more
        # without starving the others.
        weight = [max(w - m, 0.0) ** 0.5 for w, m in zip(wish, least, strict=True)]
        rest = total - sum(least)
        shares = [m + rest * part / (sum(weight) or 1) for m, part in zip(least, weight, strict=True)]
        shares = _lower(rows[heads:][:_WEIGHED], shares, least, measures)
    return tuple(round(width, 2) for width in shares)


_WEIGHED = 60
"""Rows by which the widths of a table's columns are weighed."""
_STEP = 4.0
"""Millimetres that one column gives to another."""


def _lower(
    rows: Sequence[Sequence[str]], widths: Sequence[float], least: Sequence[float], measures: Measures
) -> list[float]:
    """Return widths with which the rows take fewer lines: a column of long texts gets what others do not need."""
    size, face, side = measures.type.table.size.value, measures.typeface, 2 * measures.table.cell_side
    out = list(widths)

    def lines(at: int, width: float) -> list[int]:
        room = round(width - side, 2)
        return [_lines(face, row[at], size, room) if at < len(row) else 0 for row in rows]

    now = [lines(at, width) for at, width in enumerate(out)]
    high = sum(map(max, zip(*now, strict=True))) if rows else 0
    while True:
        wider = [lines(at, width + _STEP) for at, width in enumerate(out)]
        less = [lines(at, width - _STEP) if width - _STEP >= least[at] else None for at, width in enumerate(out)]
        best = None
        for giver, given in enumerate(less):
            for taker in range(len(out)):
                if given is None or taker == giver:
                    continue
                tried = [*now]
                tried[giver], tried[taker] = given, wider[taker]
                total = sum(map(max, zip(*tried, strict=True)))
                if total < high:
                    high, best = total, (giver, taker)
        if best is None:
            return out
        giver, taker = best
        out[giver] -= _STEP
        out[taker] += _STEP
        now[giver], now[taker] = less[giver] or [], wider[taker]


def lowest(
    rows: Sequence[Sequence[str]], choices: Sequence[Sequence[float]], wide: int, total: float, measures: Measures
) -> tuple[float, ...]:
    """Return the widths of those offered with which a table is lowest; column `wide` has what the others leave.

    `choices` are the widths that each column may have, in millimetres; the first are taken where none is better.
    """
    size, face, side = measures.type.table.size.value, measures.typeface, 2 * measures.table.cell_side

    def lines(text: str, width: float) -> int:
        return sum(_lines(face, line, size, width - side) for line in text.split("\n"))

    best, least = (0.0,) * len(choices), float("inf")
    known = [{width: [lines(row[at], width) for row in rows] for width in widths} for at, widths in enumerate(choices)]
    for offered in product(*(widths if at != wide else (0.0,) for at, widths in enumerate(choices))):
        rest = round(total - sum(offered), 2)
        if rest not in known[wide]:
            known[wide][rest] = [lines(row[wide], rest) for row in rows]
        widths = tuple(rest if at == wide else width for at, width in enumerate(offered))
        high = sum(max(found) for found in zip(*(known[at][width] for at, width in enumerate(widths)), strict=True))
        if high < least:
            best, least = widths, high
    return best


@lru_cache(maxsize=_CELLS)
def _word_widths(face: Typeface, text: str, size: float) -> tuple[float, ...]:
    return tuple(face.width(word, size) for word in text.split())


@lru_cache(maxsize=_CELLS)
def _lines(face: Typeface, text: str, size: float, room: float) -> int:
    """Return how many lines a text of a cell takes; one whose longest word does not fit takes very many."""
    count, used, space = 1, 0.0, face.width(" ", size)
    for width in _word_widths(face, text, size):
        if width > room:
            return _TOO_MANY
        if used and used + space + width > room:
            count, used = count + 1, width
        else:
            used += (space if used else 0.0) + width
    return count


_TOO_MANY = 99
