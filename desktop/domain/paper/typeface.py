"""Widths of letters, so that lines can be measured and broken without a font or a screen."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence

from desktop.domain.base.text import Runs

MM = 25.4 / 72
"""Millimetres in a point."""

_UNITS = 2048
_HORN = "\u031b"


class Typeface:
    """Advance widths of the four faces of a typeface, in 1/2048 of the size.

    `widths` maps the face ("regular", "bold", "italic", "bold_italic") to the widths of its letters; a letter that
    is not there is as wide as the letter without its marks.
    """

    def __init__(self, widths: Mapping[str, Mapping[str, int]]) -> None:
        faces = {(face.startswith("bold"), face.endswith("italic")): table for face, table in widths.items()}
        self._faces = {key: dict(table) for key, table in faces.items()}

    def width(self, text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Return the width of `text` in millimetres at `size` points."""
        table = self._faces[bold, italic]
        return sum(table.get(c) or _learn(table, c) for c in text) * size * MM / _UNITS

    def runs_width(self, parts: Runs, size: float, *, bold: bool = False, italic: bool = False) -> float:
        """Return the width of `parts` on one line; bold and italic of the paragraph add to those of the parts."""
        return sum(self.width(part.text, size, bold=bold or part.bold, italic=italic or part.italic) for part in parts)

    def lines(self, parts: Runs, size: float, room: float, *, first: float = 0, bold: bool = False,
              italic: bool = False) -> list[float]:  # fmt: skip
        """Break `parts` at spaces into lines of `room` millimetres and return the width of each line.

        `first` is the indent of the first line; its width does not count it. A word longer than a line stands alone.
        """
        return fill(self.words(parts, size, bold=bold, italic=italic), room, first)

    def words(self, parts: Runs, size: float, *, bold: bool, italic: bool) -> list[tuple[float, float]]:
        """Return each word's width with the width of the space after it, to be broken by `fill`."""
        words: list[list[float]] = [[0.0, 0.0]]
        for part in parts:
            face = (bold or part.bold, italic or part.italic)
            for index, piece in enumerate(part.text.split(" ")):
                if index:
                    words[-1][1] = self.width(" ", size, bold=face[0], italic=face[1])
                    words.append([0.0, 0.0])
                words[-1][0] += self.width(piece, size, bold=face[0], italic=face[1])
        return [(word, space) for word, space in words if word]


def fill(words: Sequence[tuple[float, float]], room: float, first: float = 0) -> list[float]:
    """Break words given by their widths into lines of `room` millimetres and return the width of each line."""
    out: list[float] = []
    line, gap, limit = 0.0, 0.0, room - first + 1e-6
    for word, space in words:
        if line and line + gap + word > limit:
            out.append(line)
            line, gap, limit = 0.0, 0.0, room + 1e-6
        line += gap + word
        gap = space
    return [*out, line] if line or not out else out


def _learn(table: dict[str, int], letter: str) -> int:
    """Find the width of a letter that is not in the table, and keep it there."""
    marks = unicodedata.normalize("NFD", letter)
    base = unicodedata.normalize("NFC", marks[0] + _HORN) if _HORN in marks else marks[0]
    width = 0 if unicodedata.combining(letter) else table.get(base, table["n"])
    table[letter] = width
    return width
