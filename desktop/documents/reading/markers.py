"""Numbers and signs that open a paragraph: "I.", "1.", "1.1.", "a)", "-"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from desktop.domain.base.text import CAPITALS, POINT_LETTERS


class Shape(Enum):
    """Form of a marker."""

    NONE = auto()
    PART = auto()  # Phần thứ nhất
    ARTICLE = auto()  # Điều 1.
    ROMAN = auto()  # I.
    UPPER = auto()  # A.
    NUMBER = auto()  # 1.
    MULTI = auto()  # 1.1.
    LETTER = auto()  # a)
    PAREN = auto()  # (1) or (a) or (i)
    DASH = auto()  # -
    PLUS = auto()  # +


BULLETS = frozenset({Shape.DASH, Shape.PLUS})

_BULLET_SIGNS = "-–—−‒‑*•●▪■□◦○➢➤❖✓✔→⇒★·\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf076"
_PATTERNS = (
    (Shape.PART, re.compile(r"^((?:PHẦN|Phần) (?:(?:THỨ|thứ) \w+|[IVX]+|\d+)\s?[.:]?)(?:\s+|$)")),
    (Shape.ARTICLE, re.compile(r"^(Điều \d{1,3}\s?[.:])\s*(?=[^\W\d_]|[\"“])")),
    (Shape.ROMAN, re.compile(r"^(X{0,2}(?:IX|IV|V?I{1,3}|V|X)\s?[./\-–):])\s*(?=\S)|^(X{0,2}(?:IX|IV"
        r"|V?I{1,3}|V|X))\s+(?=[A-ZĐ])")),
    (Shape.UPPER, re.compile(r"^([A-HĐ]\s?[./)])\s*(?=[^\s.])")),
    (Shape.MULTI, re.compile(rf"^(\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}\s?[.)/:]?)(?:\s+(?=\S)|(?=[{CAPITALS}]))")),
    (Shape.NUMBER, re.compile(r"^(\d{1,2}\s?[.)])(?:\s+(?=\S)|(?=[^\W\d_]))|^(\d{1,2}\s?[/:]"
        r"|\d{1,2}\s?[-–])\s+(?=[^\W\d_])")),
    (Shape.LETTER, re.compile(r"^([a-zđ]\d?\s?[)/]|[a-zđ]\s?\.(?=\s))\s*(?=\S)")),
    (Shape.PAREN, re.compile(r"^(\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\))\s*(?=\S)")),
    (Shape.PLUS, re.compile(r"^(\+)\s*(?=\S)")),
    (Shape.DASH, re.compile(rf"^([{re.escape(_BULLET_SIGNS)}])\s*(?=[^\W\d_]|[\"“‘'(\[]|\s?\d|\S)")),
)  # fmt: skip


@dataclass(frozen=True)
class Marker:
    """A marker as printed, its form, and how much of the text it takes (with the blanks after it)."""

    text: str = ""
    shape: Shape = Shape.NONE
    length: int = 0

    @property
    def number(self) -> int | None:
        """Return the place in the count that the marker says, None for signs that do not count."""
        bare = re.sub(r"[\s.)/:\-–(]", "", self.text)
        if self.shape is Shape.NUMBER:
            return int(bare)
        if self.shape is Shape.ROMAN:
            return roman_value(bare)
        if self.shape is Shape.LETTER:
            letter = bare[:1]
            return POINT_LETTERS.index(letter) + 1 if letter in POINT_LETTERS else None
        if self.shape is Shape.UPPER:
            return "ABCDĐEGH".find(bare[:1]) + 1 or None
        if self.shape is Shape.MULTI:
            return int(re.split(r"[.\s)]", self.text.rstrip(". )/:"))[-1])
        return None


def roman_value(figure: str) -> int:
    """Return the value of a Roman figure made of I, V, X."""
    values = {"I": 1, "V": 5, "X": 10}
    total = 0
    for index, sign in enumerate(figure):
        value = values.get(sign, 0)
        after = values.get(figure[index + 1], 0) if index + 1 < len(figure) else 0
        total += -value if value < after else value
    return total


def find_marker(text: str) -> Marker:
    """Return the marker that `text` opens with (its shape is NONE where there is none)."""
    for shape, pattern in _PATTERNS:
        match = pattern.match(text)
        if match is None:
            continue
        printed = next(group for group in match.groups() if group is not None)
        if shape is Shape.ROMAN and not _plausible_roman(text, match.end(), printed):
            continue
        return Marker(
            printed.replace(" ", "") if shape not in {Shape.PART, Shape.ARTICLE} else printed.strip(),
            shape,
            match.end(),
        )
    return Marker()


def _plausible_roman(text: str, end: int, printed: str) -> bool:
    rest = text[end:]
    if not rest[:1].isalpha() and rest[:1] not in "\"“'(":
        return False
    # "V/v" is the subject of an official letter, "I-ốt" a word
    return not (printed.endswith(("/", "-", "–")) and rest[:1].islower())


def shape_of_automatic(marker: str) -> Marker:
    """Return the marker of automatic numbering as a `Marker` (its length is 0: it is not in the text)."""
    marker = marker.strip()
    if not marker:
        return Marker()
    found = find_marker(f"{marker} Abc")
    if found.shape is Shape.NONE and marker.isdigit():
        return Marker(marker, Shape.NUMBER)
    if found.shape is Shape.NONE or (found.shape is Shape.DASH and len(marker) > 1):
        return Marker(marker, Shape.DASH)
    return Marker(found.text if found.shape is not Shape.DASH else marker, found.shape)
