"""What the parts of a commune are called, and who leads them: "thôn", "tổ dân phố", "khu phố", "bản"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.domain.office.office import Level, Unit

WORDS = "thôn|buôn|bản|xóm|ấp|khóm|khu phố|tổ dân phố"
_USUAL = {Level.COMMUNE: "thôn", Level.WARD: "tổ dân phố"}
_OF_SOUTH = re.compile(r"(?:An Giang|Cà Mau|Cần Thơ|Đồng Tháp|Tây Ninh|Vĩnh Long)$", re.IGNORECASE)
"""Provinces whose communes have "ấp" everywhere; in wards there only Cà Mau has one word, "khóm"."""

VILLAGE = re.compile(
    r"(?:các )?(?:(?:ông|bà|đồng chí) )?(?:(?:tổ trưởng|trưởng|bí thư|tổ|ban điều hành|y tế) )?(?:các )?"
    rf"(?:{WORDS})\b",
    re.IGNORECASE,
)
"""A village, or who leads it, at the beginning of a name: below every commune. With its tones: a "Ban" is none."""

NAMED = re.compile(
    rf"(?<!\w)(?:(?P<lead>phó trưởng|trưởng|tổ trưởng|tổ phó) )?(?P<all>các |từng |mỗi )?(?P<word>{WORDS})(?!\w)",
    re.IGNORECASE,
)
"""A village in a sentence, with who leads it: "Trưởng các thôn"."""

LEADERS = {False: ("trưởng", "phó trưởng"), True: ("tổ trưởng", "tổ phó")}
"""Who leads a village, and who a group of residents ("tổ …")."""


def village_word(units: Iterable[Unit]) -> str | None:
    """Return what a directory calls its villages; empty where it has two words for them, None where none stands there.

    "Các khu phố" gives "khu phố", "Các thôn, tổ dân phố" nothing.
    """
    words = {match["word"].lower() for unit in units if VILLAGE.match(unit.name) for match in NAMED.finditer(unit.name)}
    if not words:
        return None
    return words.pop() if len(words) == 1 else ""


def usual_village_word(level: Level, province: str = "") -> str:
    """Return what the villages of a level are called where nothing else is known; empty where that may be several."""
    if level is Level.COMMUNE and _OF_SOUTH.search(province.strip()):
        return "ấp"
    if level is Level.WARD and province.strip().lower().endswith("cà mau"):
        return "khóm"
    return _USUAL.get(level, "")


def with_villages(name: str, level: Level, province: str) -> str:
    """Return the usual name of a unit with what a province calls its villages: "Các ấp" for "Các thôn"."""
    usual, own = usual_village_word(level), usual_village_word(level, province)
    return re.sub(rf"(?<=ác ){usual}\b", own, name) if usual and own != usual else name
