"""Kept copies of the database: made by SQLite's backup API, checked before they count, thinned by age.

Those that are made by themselves hold the database alone: evidence files are never changed or deleted beside them. What
an office takes along holds both (see `package`).
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop import paths
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.storage import evidence, package, schema, sqlite

_NAME = re.compile(r"^(?P<reason>[a-z-]+)-(?:[0-9]{4}-)?(?P<at>\d{8}-\d{6})(?:-(?P<number>\d+))?\.(?:sqlite3|skh)$")
_ALL_DAYS, _DAILY_DAYS, _WEEKLY_DAYS = 2, 14, 90
BY_ITSELF = ("auto", "close")
"""Why copies are made that nobody asked for: they alone are thinned."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Backup:
    """A kept copy. `reason` is auto, close, manual, before-import, before-restore, before-delete or before-upgrade."""

    path: Path
    made_at: datetime
    reason: str


def folder(data: Path) -> Path:
    """Return the folder of the backups within a data folder."""
    return data / "backups"


def make(database: Path, data: Path, reason: str, now: datetime) -> Path:
    """Copy the database, check the copy and keep it; raise UserError when the copy is not sound."""
    target = _free(data, reason, now, ".sqlite3")
    with paths.replacing(target) as temporary:
        sqlite.copy(database, temporary)
        damage = sqlite.damage(temporary)
        if damage:
            _log.warning("%s: %s", target, damage)
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The backup is not sound and was not kept. Check the free space of the disk, then try again.",
                )
            )
    return target


def make_whole(database: Path, data: Path, reason: str, now: datetime) -> tuple[Path, list[str]]:
    """Copy the database with its evidence files; return the copy and the evidence files that had to be left out.

    Without any evidence it is a copy of the database like the others.
    """
    if not evidence.files_of(database):
        return make(database, data, reason, now), []
    target = _free(data, reason, now, package.SUFFIX)
    return target, package.make(database, data, target)


def _free(data: Path, reason: str, now: datetime, suffix: str) -> Path:
    target = folder(data) / f"{reason}-{now:%Y%m%d-%H%M%S}{suffix}"
    number = 1
    while target.exists():
        number += 1
        target = folder(data) / f"{reason}-{now:%Y%m%d-%H%M%S}-{number}{suffix}"
    return target


def damage(path: Path, data: Path) -> str:
    """Return what is wrong with a kept copy of either kind, or "" for a sound one."""
    return package.damage(path, data) if path.suffix.lower() == package.SUFFIX else schema.unsound(path)


def made_at(path: Path) -> datetime:
    """Return when a backup was made: as its name says, else when the file was written."""
    match = _NAME.match(path.name)
    if match:
        return datetime.strptime(match["at"], "%Y%m%d-%H%M%S")
    return datetime.fromtimestamp(path.stat().st_mtime)


def found(data: Path) -> list[Backup]:
    """Return the kept copies, newest first."""
    out = []
    for path in folder(data).glob("*"):
        match = _NAME.match(path.name)
        if match:
            made = Backup(path, datetime.strptime(match["at"], "%Y%m%d-%H%M%S"), match["reason"])
            out.append((made.made_at, int(match["number"] or 1), path.name, made))  # those of one second by number
    return [made for *_order, made in sorted(out, key=lambda item: item[:3], reverse=True)]


def superfluous(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """Return the automatic copies that may go: all of two days stay, then one a day, a week, a month."""
    seen: set[tuple[str, object]] = set()
    out = []
    for item in sorted(backups, key=lambda backup: backup.made_at, reverse=True):
        age = now - item.made_at
        if item.reason not in BY_ITSELF or age <= timedelta(days=_ALL_DAYS):
            continue
        day = item.made_at.date()
        if age <= timedelta(days=_DAILY_DAYS):
            slot: tuple[str, object] = ("day", day)
        elif age <= timedelta(days=_WEEKLY_DAYS):
            slot = ("week", day.isocalendar()[:2])
        else:
            slot = ("month", (day.year, day.month))
        if slot in seen:
            out.append(item)
        seen.add(slot)
    return out


def thin(data: Path, now: datetime) -> None:
    """Remove the automatic copies that `superfluous` names."""
    for item in superfluous(found(data), now):
        item.path.unlink(missing_ok=True)
