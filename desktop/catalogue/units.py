"""The usual units of an office, by its level, from resources/units.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from desktop.catalogue.data import broken, known, line_of, load
from desktop.domain.office import Level, Unit, UnitGroup
from desktop.paths import resource


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

    def at(self, level: Level) -> Unit:
        """Return the unit as an office of `level` has it."""
        own_name = level in self.names
        name = self.names.get(level, self.name).format(level=level.value)
        short = self.shorts.get(level, "" if own_name else self.short).format(level=level.value)
        other = [] if own_name else [item.format(level=level.value) for item in self.other]
        return Unit(name, short, self.group, other)


@cache
def kinds(path: Path | None = None) -> dict[str, UnitKind]:
    """Return the catalogue by key. Raises UserError with file and line when the file is wrong."""
    path = path or resource("units.toml")
    out: dict[str, UnitKind] = {}
    for entry in load(path).get("unit", []):
        known(path, entry, {"key", "name", "group"}, {"short", "other", "names", "shorts"}, f'"{entry.get("key")}"')
        key = entry["key"]
        if entry["group"] not in list(UnitGroup):
            raise broken(path, line_of(path, f'"{key}"', "group ="), f"“{entry['group']}” is no group")
        out[key] = UnitKind(
            key,
            UnitGroup(entry["group"]),
            entry["name"],
            entry.get("short", ""),
            tuple(entry.get("other", ())),
            _by_level(path, key, entry.get("names", {})),
            _by_level(path, key, entry.get("shorts", {})),
        )
    return out


def _by_level(path: Path, key: str, table: dict[str, Any]) -> dict[Level, str]:
    for name in table:
        if name not in list(Level):
            raise broken(path, line_of(path, f'"{key}"', name), f"“{name}” is no level")
    return {Level(name): text for name, text in table.items()}


def for_level(level: Level, *, before_reform: bool = False) -> list[Unit]:
    """Return the usual units of an office, in their order. Before 01/7/2025 there was no public service centre."""
    skipped = {"public-service"} if before_reform else set()
    return [kind.at(level) for key, kind in kinds().items() if key not in skipped]


def names(level: Level) -> dict[str, str]:
    """Return the names of the catalogue's units at a level, by key."""
    return {key: kind.at(level).name for key, kind in kinds().items()}
