"""The usual units of an office, by its level, from resources/units.toml."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

from desktop.catalogue.data import Reader, Where
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.base.text import fold
from desktop.domain.office.office import Level, Unit, UnitGroup
from desktop.domain.office.villages import with_villages
from desktop.paths import resource

LAST_DAY_BEFORE_REFORM = date(2025, 6, 30)
"""The last day of the governments of three levels."""


@dataclass(frozen=True)
class UnitKind:
    """A unit of the catalogue: its key and, by level, how it is called."""

    key: str
    group: UnitGroup
    name: str
    short: str
    other: tuple[str, ...]
    names: dict[Level, str]
    shorts: dict[Level, str]
    former: dict[Level, str]
    since_reform: bool
    levels: tuple[Level, ...]  # where the unit is; empty for everywhere
    asked_at: tuple[Level, ...] = ()  # levels at which the unit may only be asked
    of_cities: dict[str, str] = field(default_factory=dict)  # own names in cities under the central government
    fields: tuple[str, ...] = ()  # words of what it is in charge of

    def at(self, level: Level, *, before_reform: bool = False, province: str = "") -> Unit:
        """Return the unit as an office of `level` has it, or had it before 01/7/2025; `province` as in a sentence."""
        city = province.lower().startswith("thành phố")
        words = {
            "level": "thành phố" if city and level is Level.PROVINCE else level.value,
            "party": "Thành ủy" if city else "Tỉnh ủy",
        }
        if before_reform and level in self.former:
            return Unit(self.former[level].format(**words), group=self.group)
        own_name = level in self.names
        name = self.names.get(level, self.name).format(**words)
        if level is Level.PROVINCE:
            name = next((own for place, own in self.of_cities.items() if province.endswith(place)), name)
        name = with_villages(name, level, province)
        short = self.shorts.get(level, "" if own_name else self.short).format(**words)
        other = [] if own_name else [item.format(**words) for item in self.other]
        group = UnitGroup.REQUEST if level in self.asked_at else self.group
        return Unit(name, short, group, other)


def group_of(name: str, path: Path | None = None) -> UnitGroup:
    """Return the group of a unit that is not in the catalogue, by its name: the longest form that fits decides."""
    folded = fold(name).removeprefix("de nghi ")
    fitting = [form for form in _forms(path) if fnmatchcase(folded, form)]
    return _forms(path)[max(fitting, key=len)] if fitting else UnitGroup.ASSIGN


@cache
def _forms(path: Path | None) -> dict[str, UnitGroup]:
    reader = Reader(path or resource("units.toml"))
    table = reader.data.get("groups", {})
    reader.keys(table, ("groups",), (), [group.value for group in UnitGroup])
    forms = {fold(form): group for group in UnitGroup for form in reader.texts(table, ("groups",), group.value)}
    reader.check()
    return forms


@cache
def kinds(path: Path | None = None) -> dict[str, UnitKind]:
    """Return the catalogue by key. Raises UserError with file and line when the file is wrong."""
    reader = Reader(path or resource("units.toml"))
    out: dict[str, UnitKind] = {}
    for entry, where in reader.tables(reader.data, (), "unit"):
        reader.keys(
            entry,
            where,
            {"key", "name", "group"},
            {
                "short",
                "other",
                "names",
                "shorts",
                "former",
                "since_reform",
                "levels",
                "asked_at",
                "of_cities",
                "fields",
            },
        )
        key = reader.text(entry, where, "key")
        if key in out:
            reader.fault(
                (*where, "key"),
                QT_TRANSLATE_NOOP(
                    "errors", "{file}, line {line}: “{key}” stands here a second time. Delete one of them."
                ),
                key=key,
            )
        out[key] = UnitKind(
            key,
            reader.choice(reader.text(entry, where, "group"), (*where, "group"), UnitGroup, UnitGroup.ASSIGN),
            reader.text(entry, where, "name"),
            reader.text(entry, where, "short"),
            reader.texts(entry, where, "other"),
            _by_level(reader, entry, where, "names"),
            _by_level(reader, entry, where, "shorts"),
            _by_level(reader, entry, where, "former"),
            reader.flag(entry, where, "since_reform"),
            tuple(
                reader.choice(name, (*where, "levels"), Level, Level.COMMUNE)
                for name in reader.texts(entry, where, "levels")
            ),
            fields=reader.texts(entry, where, "fields"),
            asked_at=tuple(
                reader.choice(name, (*where, "asked_at"), Level, Level.COMMUNE)
                for name in reader.texts(entry, where, "asked_at")
            ),
            of_cities=dict(entry.get("of_cities", {})),
        )
    reader.check()
    return out


def _by_level(reader: Reader, entry: dict[str, Any], where: Where, key: str) -> dict[Level, str]:
    table = entry.get(key, {})
    return {
        reader.choice(name, (*where, key), Level, Level.COMMUNE): reader.text(table, (*where, key), name)
        for name in table
    }


def for_level(level: Level, *, before_reform: bool = False, province: str = "") -> list[Unit]:
    """Return the usual units of an office, in their order, as they are or as they were before 01/7/2025."""
    before_reform = before_reform or level is Level.DISTRICT
    return [
        kind.at(level, before_reform=before_reform, province=province)
        for kind in kinds().values()
        if not (before_reform and kind.since_reform) and level in (kind.levels or Level)
    ]


def former(level: Level) -> dict[str, str]:
    """Return the names that units of a level had before 01/7/2025, each with the name of the unit that took over."""
    return {
        kind.at(level, before_reform=True).name: kind.at(level).name
        for kind in kinds().values()
        if level in kind.former
    }


def names(level: Level, province: str = "") -> dict[str, str]:
    """Return the names of the catalogue's units at a level, by key; `province` as in a sentence."""
    return {key: kind.at(level, province=province).name for key, kind in kinds().items()}


def fields(level: Level) -> dict[str, tuple[str, ...]]:
    """Return what the usual units of a level are in charge of, by their names: words of duties."""
    return {
        kind.at(level).name: kind.fields for kind in kinds().values() if kind.fields and level in (kind.levels or Level)
    }


def unit_name(key: str, level: Level) -> str:
    """Return the name of one unit at a level. Raises KeyError when the catalogue has no such key."""
    return kinds()[key].at(level).name
