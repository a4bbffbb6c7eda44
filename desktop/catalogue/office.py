"""What can be proposed for an office from its level and name."""

from __future__ import annotations

from desktop.catalogue import places
from desktop.domain.office import Level, Office
from desktop.domain.text import clean, fold


def propose(level: Level, province: str, name: str) -> Office:
    """Return an office with letterhead, place, symbol and code proposed.

    `province` and `name` may be typed with or without their level ("Tuyên Quang", "xã Hòa An"); a province of the
    list gets its proper name. Nothing is checked: empty names give an office with empty names.
    """
    found = places.find_province(province)
    province_name = found.in_sentence if found else clean(province)
    bare = _without_level(clean(name), level)
    level_word = level.value
    if level is Level.PROVINCE:
        level_word = "thành phố" if province_name.startswith("thành phố") else "tỉnh"
        bare = bare or (found.short_name if found else province_name.removeprefix(level_word).strip())
    code = next((c.code for c in places.communes(province_name) if c.level is level and fold(c.name) == fold(bare)), "")
    issuer = f"ỦY BAN NHÂN DÂN\n{level_word.upper()} {bare.upper()}".strip() if bare else "ỦY BAN NHÂN DÂN"
    return Office(level, province_name, bare, issuer, bare, code=code)


def _without_level(name: str, level: Level) -> str:
    for word in (level.value, "thành phố", "tỉnh"):
        if fold(name).startswith(fold(word) + " "):
            return name[len(word) :].strip()
    return name
