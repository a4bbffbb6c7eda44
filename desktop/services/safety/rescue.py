"""The way on when an office's data cannot be used: which backups there are, what each lacks, and putting one in."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.domain.base.audit import Step
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import clean
from desktop.services.safety.service import backup_at
from desktop.storage import backup, records, restoring
from desktop.storage.database import FILE_NAME, anew
from desktop.storage.database import rescue as rescue_with

MOST = 4
"""Backups that are offered: the newest good ones."""


@dataclass(frozen=True)
class Offer:
    """A backup that was opened and checked.

    `lost` is what was done after it, oldest first, None where that cannot be read; `until` is when work ended, as far
    as is known.
    """

    path: Path
    made_at: datetime
    reason: str
    contents: restoring.Contents
    lost: tuple[Step, ...] | None
    until: datetime | None


def kept_as(folder: Path, now: datetime) -> str:
    """Return the name of the folder in which `rescue` at that time will keep what is there; "" where nothing is."""
    return restoring.free_aside(folder, now).name if (folder / FILE_NAME).exists() else ""


def offers(folder: Path, kind: str = "damaged") -> Iterator[Offer | None]:
    """Open backups, the newest first, until enough are good; yield each good one, and None for one that is not.

    Where an upgrade was not finished (`kind` "half"), the copy from before it comes first. Each step may take a while.
    """
    folder = folder.resolve()
    found = backup.found(folder)
    if kind == "half":
        found.sort(key=lambda item: item.reason != "before-upgrade")
    if not found:
        return
    journal = restoring.steps_of_damaged(folder, min(item.made_at for item in found[: 2 * MOST]))
    database = folder / FILE_NAME
    last = max((step.at for step, _changes in journal.steps.values()), default=None)
    if last is None and database.is_file():
        last = datetime.fromtimestamp(database.stat().st_mtime)
    good = 0
    for item in found:
        offer = _offer(folder, item, journal, last)
        yield offer
        good += offer is not None
        if good == MOST:
            return


@dataclass(frozen=True)
class Preview:
    """What putting a backup in the place of sound data changes.

    `back` are the steps that it takes back, `drafts` the subjects of the drafts that lose what was typed since: that is
    no part of the history.
    """

    made_at: datetime
    now: restoring.Contents
    then: restoring.Contents
    back: tuple[Step, ...] | None
    drafts: tuple[str, ...]


def preview(folder: Path, path: Path) -> Preview:
    """Open a backup and return what would change with it. Raises UserError for a file that is no sound backup."""
    folder = folder.resolve()
    with backup_at(path, folder) as (database, _whole):
        made_at = backup.made_at(path)
        back = _lost(
            restoring.steps_since(folder / FILE_NAME, made_at), restoring.steps_since(database, made_at), made_at
        )
        then = restoring.drafts(database)
        drafts = [text for key, text in restoring.drafts(folder / FILE_NAME).items() if then.get(key) != text]
        return Preview(
            made_at, restoring.contents(folder / FILE_NAME), restoring.contents(database), back,
            tuple(map(_subject, drafts)),
        )  # fmt: skip


def _subject(draft: str) -> str:
    data = records.json_object(draft)
    return clean(str(data.get("title") or "")) if isinstance(data, dict) else ""


def _offer(folder: Path, item: backup.Backup, journal: restoring.Journal, last: datetime | None) -> Offer | None:
    try:
        with backup_at(item.path, folder) as (database, _whole):
            lost = _lost(journal, restoring.steps_since(database, item.made_at), item.made_at)
            return Offer(item.path, item.made_at, item.reason, restoring.contents(database), lost, last)
    except (UserError, OSError):
        return None


def _lost(now: restoring.Journal, then: restoring.Journal, made_at: datetime) -> tuple[Step, ...] | None:
    """Return what the one journal holds that the other lacks, or holds otherwise."""
    first = min(now.steps, default=0)
    whole = now.whole or (bool(now.steps) and now.steps[first][0].at < made_at)
    if not whole:
        return None
    missing = [
        step
        for number, (step, changes) in now.steps.items()
        if not step.undone and (then.steps[number][1] != changes if number in then.steps else step.at >= made_at)
    ]
    return tuple(sorted(missing, key=lambda step: step.id))


def rescue(folder: Path, path: Path, now: Callable[[], datetime] = datetime.now) -> Path | None:
    """Put a backup in the place of data that cannot be opened; return the folder that keeps what was there.

    Raises UserError for a file that is no sound backup; nothing was changed then.
    """
    folder = folder.resolve()
    with backup_at(path, folder) as (database, whole):
        put = None if whole is None else functools.partial(whole.put_evidence, folder)
        return rescue_with(folder, database, put, now())


def begin_anew(folder: Path, now: Callable[[], datetime] = datetime.now) -> Path | None:
    """Begin with empty data in the place of what cannot be opened; return the folder that keeps that."""
    return anew(folder.resolve(), now())
