"""Vietnamese text: normalising, folding for search, and the letters and numbers that documents use."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

_VOWELS = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵ"
SMALL = f"a-zđ{_VOWELS}"
"""Small letters, for a class of a pattern: a range of them would hold capitals, too."""
CAPITALS = f"A-ZĐ{_VOWELS.upper()}"
"""Capital letters, for a class of a pattern: a range would hold small ones, too."""

_NAME = 160
"""Letters of the longest words that are taken for a name, not for a text."""

_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200b\u202f\u3000\ufeff]+")
_STRAY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")

POINT_LETTERS = (
    "a",
    "b",
    "c",
    "d",
    "đ",
    "e",
    "g",
    "h",
    "i",
    "k",
    "l",
    "m",
    "n",
    "o",
    "p",
    "q",
    "r",
    "s",
    "t",
    "u",
    "v",
    "x",
    "y",
)
"""Letters of points in the order of the Vietnamese alphabet (Decree 30/2020, appendix I, part I, II.6.đ)."""

_ROMAN = (
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
)


def printable(text: str) -> str:
    """Return `text` without characters that no document can hold: controls, halves of characters, non-characters.

    Every way of ending a line becomes a line feed; tabs stay. XML, calendars and databases refuse the rest.
    """
    if text.isprintable() or _STRAY.search(text) is None:  # the first is quick, but says no to line feeds
        return text
    return _STRAY.sub("", _ENDS.sub("\n", text))


def printable_values(value: Any) -> Any:  # noqa: ANN401 (any JSON value)
    """Return a JSON value with all texts in it, keys included, as `printable` leaves them."""
    if isinstance(value, str):
        return printable(value)
    if isinstance(value, dict):
        return {printable_values(key): printable_values(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [printable_values(inner) for inner in value]
    return value


def clean(text: str) -> str:
    """Return `text` as NFC, printable, with one space between words and none at the ends."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", printable(text))).strip()


_PROPER = re.compile(  # names that keep their capital: "Hội thảo", "Phòng học" and "Đoàn viên" are none
    r"(?:Công an|Đảng ủy|Ủy ban|Uỷ ban|Hội đồng nhân dân|Mặt trận Tổ quốc|Bộ đội Biên phòng|Tết|Việt Nam|Quốc hội"
    r"|Quốc khánh|Chính phủ)\b"
    r"|(?:Bộ|Sở|Ban|Phòng|Văn phòng|Hội|Hội đồng|Liên hiệp|Liên minh|Liên đoàn|Đoàn|Trung tâm|Trường|Trạm|Đồn|Hạt|Cục"
    r"|Chi cục|Viện|Tòa án|Báo|Đài|Công ty"
    r"|Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Hà|Lương|Mai|Tô|Trịnh|Lâm|Phùng"
    rf"|Nông|Lò|Vàng|Giàng|Thào|Sùng|Quảng) [{CAPITALS}]"
)


@lru_cache(maxsize=2048)  # names are compared again and again
def mid_sentence(text: str) -> str:
    """Return words as they stand within a sentence: with a small letter first.

    An abbreviation (UBND, H5N1) keeps its capitals, and so do names of bodies (Công an xã, Phòng Kinh tế) and persons.
    """
    first = text.partition(" ")[0]
    short = len(first) > 1 and (first.isupper() or first[1].isupper())
    return text if short or _PROPER.match(text) else f"{text[:1].lower()}{text[1:]}"


def fold(text: str) -> str:
    """Return `text` for comparing and searching: no tones, đ as d, lower case, one space between words.

    "Hoà An", "Hòa An" and "HOA AN" fold to the same string.
    """
    return _name_folded(text) if len(text) < _NAME else _folded(text)


@lru_cache(maxsize=4096)  # names are compared again and again; whole texts are not kept
def _name_folded(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return " ".join(bare.replace("đ", "d").replace("Đ", "d").lower().replace("–", "-").split())


folded = lru_cache(maxsize=4096)(fold)
"""`fold` for texts that are asked about again and again: most of them are as they were before."""


def roman(number: int) -> str:
    """Return the Roman figure of a number from 1 to 3999."""
    out = []
    for value, figure in _ROMAN:
        while number >= value:
            out.append(figure)
            number -= value
    return "".join(out)


def point_letter(index: int) -> str:
    """Return the letter of the point at `index` (from 0): a, b, c, d, đ, e, g …; after y it goes on with aa, ab …."""
    size = len(POINT_LETTERS)
    letter = POINT_LETTERS[index % size]
    return letter if index < size else POINT_LETTERS[index // size - 1] + letter


def two_digits(number: int) -> str:
    """Write a number below 10 with a leading zero (numbers of documents, days, and months 1 and 2)."""
    return f"{number:02d}"


def month_words(month: int) -> str:
    """Write a month as the decree asks: 01 and 02 with a zero, 3 to 12 without (appendix I, part I, II.4.b)."""
    return two_digits(month) if month < 3 else str(month)


def day_words(day: date) -> str:
    """Write a day in figures as the decree writes its parts: "30/4/2026", "03/02/2026"."""
    return f"{two_digits(day.day)}/{month_words(day.month)}/{day.year}"


def date_words(day: date) -> str:
    """Write a day in words, as a first citation has it: "ngày 03 tháng 02 năm 2026"."""
    return f"ngày {two_digits(day.day)} tháng {month_words(day.month)} năm {day.year}"


@dataclass(frozen=True)
class Run:
    """A stretch of text with one formatting; the text is made `printable`."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False

    def __post_init__(self) -> None:
        if _STRAY.search(self.text) is not None:
            object.__setattr__(self, "text", printable(self.text))


Runs = tuple[Run, ...]


def plain(runs: Runs) -> str:
    """Return the text of `runs` without formatting."""
    return runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])


def runs(text: str, *, bold: bool = False, italic: bool = False) -> Runs:
    """Return `text` as one run; an empty text gives no run."""
    return (Run(text, bold, italic),) if text else ()


def merge(parts: Runs) -> Runs:
    """Join neighbours with the same formatting and drop empty ones."""
    out: list[Run] = []
    same: list[Run] = []  # joined at once: one by one would copy the text for each of many thousand runs
    for part in (*parts, None):
        if part is not None and not part.text:
            continue
        if part is not None and same and _looks(same[0]) == _looks(part):
            same.append(part)
            continue
        if same:
            first = same[0]
            text = "".join(run.text for run in same)
            out.append(first if len(same) == 1 else Run(text, first.bold, first.italic, first.underline))
        same = [] if part is None else [part]
    return tuple(out)


def _looks(run: Run) -> tuple[bool, bool, bool]:
    return run.bold, run.italic, run.underline


def clean_lines(text: str) -> str:
    """Return typed text as NFC with its lines kept."""
    return "\n".join(clean(line) for line in text.splitlines()).strip()


_IN_CAPITALS = re.compile(r"\bU?[BCDĐGHKLMNPQRSTVX]{3,}\b|\b[IVX]+\b")
"""Words that stay in capitals in a sentence: no vowels (UBND, HĐND, MTTQ), or Roman numbers."""


def sentence_case(text: str) -> str:
    """Return a heading in capitals as a sentence has it; one that is not stays as it is."""
    if text != text.upper():
        return text
    kept = {match.start(): match[0] for match in _IN_CAPITALS.finditer(text)}
    out = text.capitalize()
    for start, word in kept.items():
        out = f"{out[:start]}{word}{out[start + len(word) :]}"
    return out
