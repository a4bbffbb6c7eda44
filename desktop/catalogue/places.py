"""Provinces and communes of Vietnam, found by typing with or without tones."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache

from desktop.domain.office import Level
from desktop.domain.text import clean, fold
from desktop.paths import resource

_LEVELS = {"Xã": Level.COMMUNE, "Phường": Level.WARD, "Đặc khu": Level.SPECIAL_ZONE}


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
        """Return the name as it stands within a sentence: "tỉnh Tuyên Quang"."""
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
    with resource("places", "communes-2025.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            code = row["province_code"]
            province = provinces.setdefault(code, Province(code, clean(row["province"])))
            name = clean(row["commune"]).removeprefix(row["kind"]).strip()
            out.append(Commune(row["commune_code"], name, _LEVELS[row["kind"]], province))
    return tuple(out)


@cache
def _folded() -> tuple[tuple[str, Commune], ...]:
    return tuple((fold(f"{commune.level.value} {commune.name}"), commune) for commune in _communes())


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
    """Return communes whose name holds every word of `text`, those that begin with it first."""
    words = fold(text)
    wanted = find_province(province) if province else None
    parts = words.split()
    hits = [
        (not fold(commune.name).startswith(words), commune)
        for folded, commune in _folded()
        if (wanted is None or commune.province == wanted) and all(part in folded for part in parts)
    ]
    hits.sort(key=lambda hit: hit[0])
    return [commune for _, commune in hits[:limit]]


@cache
def former_communes() -> tuple[FormerCommune, ...]:
    """Return the communes before 01/7/2025: for older plans, and to notice names that no longer exist."""
    with resource("places", "communes-before-2025.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(
            FormerCommune(row["commune_code"], clean(row["commune"]), clean(row["district"]), clean(row["province"]))
            for row in csv.DictReader(file, delimiter="\t")
        )
