"""Provinces and communes of Vietnam, found by typing with or without tones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.domain.base.text import fold
from desktop.domain.office.office import Level
from desktop.paths import resource

_LEVELS = {"Xã": Level.COMMUNE, "Phường": Level.WARD, "Đặc khu": Level.SPECIAL_ZONE}
_FOLDED_LEVELS = {level: fold(level.value) for level in _LEVELS.values()}
_FIRST_WORDS = {"xa", "phuong"}
"""What may be typed before a name; "đặc khu" is told by its two words, which are part of no name."""


@dataclass(frozen=True)
class Province:
    """A province since 01/7/2025. `name` carries its level: "Tỉnh Tuyên Quang", "Thành phố Hà Nội"."""

    code: str
    name: str

    @property
    def short_name(self) -> str:
        """Return the name without its level."""
        return self.name.removeprefix("Tỉnh ").removeprefix("Thành phố ")

    @property
    def in_sentence(self) -> str:
        """Return the name as it stands within a sentence: "tỉnh Tuyên Quang", but "Thành phố Hồ Chí Minh".

        The capital of that one city is a rule of its own (decree 30, appendix II, III.1.c).
        """
        if self.short_name == "Hồ Chí Minh":
            return self.name
        return self.name[0].lower() + self.name[1:]


@dataclass(frozen=True)
class Commune:
    """A commune since 01/7/2025. `name` is without the level ("Hòa An")."""

    code: str
    name: str
    level: Level
    province: Province


@dataclass(frozen=True)
class FormerCommune:
    """A commune before 01/7/2025 with its district; names carry their level."""

    code: str
    name: str
    district: str
    province: str


@cache
def _communes() -> tuple[Commune, ...]:
    provinces: dict[str, Province] = {}
    out = []
    for province_code, province, code, column, name in _rows("communes-2025.tsv"):
        above = provinces.setdefault(province_code, Province(province_code, province))
        # The name says the level; in four rows of the source the column of kinds says another one.
        kind = next((word for word in _LEVELS if name.startswith(f"{word} ")), column)
        out.append(Commune(code, name.removeprefix(kind).strip(), _LEVELS[kind], above))
    return tuple(out)


def _rows(name: str) -> Iterator[list[str]]:
    """Yield the rows of a table below its header. The tables are NFC, without quotes and without stray blanks."""
    lines = resource("places", name).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in lines[1:])


@cache
def _folded() -> tuple[tuple[str, str, Commune], ...]:
    """Return each commune with its folded name, and with all words by which it can be found."""
    above = {province: fold(province.short_name) for province in provinces()}
    out = []
    for commune in _communes():
        name = fold(commune.name)
        out.append((name, f" {_FOLDED_LEVELS[commune.level]} {name} {above[commune.province]}", commune))
    return tuple(out)


def provinces() -> list[Province]:
    """Return the 34 provinces in the order of their codes."""
    return list(dict.fromkeys(commune.province for commune in _communes()))


def find_province(text: str) -> Province | None:
    """Return the province that `text` names, with or without its level and tones."""
    wanted = fold(text)
    for province in provinces():
        if wanted in {fold(province.name), fold(province.short_name)}:
            return province
    return None


def communes(province: str) -> list[Commune]:
    """Return the communes of a province, given by name with or without its level."""
    found = find_province(province)
    return [commune for commune in _communes() if commune.province == found]


def find(text: str, province: str | None = None, limit: int = 20) -> list[Commune]:
    """Return communes by the beginnings of the words of their level, name and province.

    The name itself comes first, then names that begin with what was typed, then the others, each in the order of
    the codes: "hoa an tuyen", "xã hòa" and "H" all find Hòa An.
    """
    typed = fold(text)
    words = typed.split()
    bare = " ".join(words[1:]) if words and words[0] in _FIRST_WORDS else typed
    wanted = find_province(province) if province else None
    hits = []
    for name, searched, commune in _folded():
        if province and commune.province is not wanted:
            continue
        if all(f" {word}" in searched for word in words):
            rank = 0 if name in {typed, bare} else 1 if name.startswith((typed, bare)) else 2
            hits.append((rank, commune))
    hits.sort(key=lambda hit: hit[0])
    return [commune for _, commune in hits[:limit]]


@cache
def former_communes() -> tuple[FormerCommune, ...]:
    """Return the communes before 01/7/2025: for older plans, and to notice names that no longer exist."""
    return tuple(
        FormerCommune(code, name, district, province)
        for _, province, _, district, code, name in _rows("communes-before-2025.tsv")
    )
