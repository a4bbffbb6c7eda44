"""What can be proposed for an office from its level and name."""

from __future__ import annotations

from desktop.catalogue import places
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Level, Office

_WORDS = {
    Level.DISTRICT: ("huyện", "quận", "thị xã", "thành phố"),
    Level.PROVINCE: ("tỉnh", "thành phố"),
}
"""Words that a name of a level may open with, where they are not the level's own."""


def propose(level: Level, province: str, name: str) -> Office:
    """Return an office with letterhead, place, symbol and code proposed.

    `province` and `name` may be typed with or without their level ("Tuyên Quang", "xã Hòa An"); a place of the list
    gets its proper name and spelling. Nothing is checked: empty names give an office with empty names.
    """
    found = places.find_province(province)
    province_name = found.in_sentence if found else clean(province)
    level_word, bare = _split(clean(name), level)
    if level is Level.PROVINCE:
        level_word = "thành phố" if fold(province_name).startswith("thanh pho") else "tỉnh"
        bare = bare or (found.short_name if found else province_name.removeprefix(level_word).strip())
    listed = next((c for c in places.communes(province_name) if c.level is level and fold(c.name) == fold(bare)), None)
    bare, code = (listed.name, listed.code) if listed else (bare, "")
    issuer = f"ỦY BAN NHÂN DÂN\n{level_word.upper()} {bare.upper()}" if bare else "ỦY BAN NHÂN DÂN"
    return Office(level, province_name, bare, issuer, bare, code=code)


def _split(name: str, level: Level) -> tuple[str, str]:
    """Return the word of the level and the name without it ("Quận Ba Đình": "quận", "Ba Đình")."""
    for word in _WORDS.get(level, (level.value,)):
        if fold(name).startswith(fold(word) + " "):
            return word, name[len(word) :].strip()
    return level.value, name
