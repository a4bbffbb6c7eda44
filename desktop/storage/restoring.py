"""The way back to a backup, all of it or nothing, whenever the power goes.

What is to come is built and checked aside, in a folder within the data folder. One rename gives that folder its final
name, and from then on the restore counts: what is left of it is moved into place by whoever opens the data next.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from desktop import paths
from desktop.domain.base.audit import Step, field_changes
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, HeldError, UserError
from desktop.domain.plan.plan import OUTSIDE
from desktop.storage import backup, evidence, package, schema, sqlite

FILE_NAME = "so-ke-hoach.sqlite3"
READY = "restoring"
"""Name of the folder that holds a restore that counts but is not all in its place yet."""
ASIDE = "khong-doc-duoc"
"""How the folders begin in which data that could not be read is kept as it was."""
_SIDES = ("-wal", "-shm", "-journal")


@contextlib.contextmanager
def opened(path: Path, data: Path) -> Iterator[tuple[Path, package.Package | None]]:
    """Yield the database of a backup of either kind, and the package that it came in; UnsoundError for any other."""
    if path.suffix.lower() == package.SUFFIX:
        with package.opened(path, data) as whole:
            yield whole.database, whole
        return
    try:
        wrong = schema.unsound(path)
    except (OSError, sqlite3.Error) as error:
        raise package.UnsoundError(str(error)) from error
    if wrong:
        raise package.UnsoundError(wrong)
    yield path, None


@contextlib.contextmanager
def staged(
    data: Path, source: Path | None, put: Callable[[Path], None] | None = None, wait: float = sqlite.WAIT
) -> Iterator[Path]:
    """Yield a folder with what is to come: the database, brought up to this release, and the evidence that `put` adds.

    Without a source it is an empty database. Raises UnsoundError when what came of it is not sound.
    """
    with paths.work_folder(data) as work:
        database = work / FILE_NAME
        if source is not None:
            sqlite.copy(source, database, wait)
        try:
            if source is None or sqlite.revision(database) != schema.REVISIONS[-1]:
                sqlite.connect(database, make=True).close()
                schema.upgrade(database, wait)
        except DBAPIError as error:
            raise (sqlite.first_refusal(error, data) or package.UnsoundError(str(error))) from error
        wrong = schema.unsound(database)
        if wrong:
            raise package.UnsoundError(wrong)
        if put is not None:
            put(work)
        yield work


def settle(data: Path, wait: float = sqlite.WAIT) -> None:
    """Let the database that is there have no side files, which would be taken for those of the one to come."""
    sqlite.settle(data / FILE_NAME, wait)


def set_aside(data: Path, now: datetime) -> Path | None:
    """Keep the database that cannot be read, with its side files, under a name of its own; it stays where it is, too.

    Returns the folder, None where there is nothing to keep.
    """
    database = data / FILE_NAME
    files = [path for path in (database, *_sides(database)) if path.exists()]
    if not database.exists():
        return None
    target = free_aside(data, now)
    target.mkdir(mode=0o700)
    for path in files:
        if path.is_dir():
            path.rename(target / path.name)
            continue
        try:
            os.link(path, target / path.name)
        except OSError:  # a disk without hard links
            shutil.copy2(path, target / path.name)
    paths.sync_folder(target)
    return target


def free_aside(data: Path, now: datetime) -> Path:
    """Return a folder for what cannot be read that is not there yet."""
    target = data / f"{ASIDE} {now:%Y-%m-%d %H%M}"
    number = 1
    while target.exists():
        number += 1
        target = data / f"{ASIDE} {now:%Y-%m-%d %H%M} ({number})"
    return target


def commit(data: Path, work: Path) -> None:
    """Let what was staged count, and put it in its place."""
    for folder, _folders, files in os.walk(work):
        for name in files:
            with Path(folder, name).open("rb+") as file:
                paths.sync(file.fileno())
    try:
        work.rename(data / READY)
    except OSError as error:
        raise paths.cannot_write(data / READY, error) from error
    paths.sync_folder(data)
    finish(data)


def finish(data: Path) -> None:
    """Put the rest of a restore that counts in its place; nothing where there is none."""
    ready = data / READY
    if not ready.is_dir():
        return
    try:
        with paths.alone(ready / "lock"):
            _put_in_place(ready, data)
        shutil.rmtree(ready, ignore_errors=True)
    except FileNotFoundError:  # another start has just done it, and the folder is gone
        return
    except OSError as error:
        raise HeldError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The backup could not be put in its place yet ({reason}): another program holds a file in {folder}. "
                "Close it, then try again; nothing is lost.",
            ),
            reason=paths.reason(error),
            folder=data,
        ) from error


def _put_in_place(ready: Path, data: Path) -> None:
    """Move what is left of a restore; the database is the last, and whoever finds it gone has nothing to do."""
    database = data / FILE_NAME
    if not (ready / FILE_NAME).exists():
        return
    for side in _sides(database):
        side.unlink(missing_ok=True)
    for folder in evidence.FOLDERS:
        for path in sorted(path for path in (ready / folder).rglob("*") if path.is_file()):
            target = data / path.relative_to(ready)
            target.parent.mkdir(parents=True, exist_ok=True)
            paths.replace(path, target)
    paths.sync_folder(data)
    paths.replace(ready / FILE_NAME, database)
    paths.sync_folder(data)


def leavings(data: Path) -> bool:
    """Return whether a data folder without a database was an office's: it has backups, evidence, or a damaged one."""
    kept = any(any((data / folder).glob("*/*")) for folder in evidence.FOLDERS)
    return kept or bool(backup.found(data)) or any(data.glob(f"{ASIDE} *"))


@dataclass(frozen=True)
class Contents:
    """What a database holds: plans that are not in the bin, tasks of theirs and outside of plans, and files kept."""

    plans: int
    tasks: int
    files: int


def contents(database: Path) -> Contents:
    """Count what a sound database of any release holds."""
    have = sqlite.columns(database)
    kept = "deleted_at IS NULL" if "deleted_at" in have.get("plan", ()) else "1 = 1"
    files = [f"SELECT count(*) FROM {name}" for name in evidence.TABLES if name in have]  # noqa: S608
    with sqlite.reading(database) as connection:

        def count(asked: str) -> int:
            return int(connection.execute(asked).fetchone()[0])

        return Contents(
            count(f"SELECT count(*) FROM plan WHERE {kept} AND kind != '{OUTSIDE}'"),  # noqa: S608 (words of ours)
            count(f"SELECT count(*) FROM task WHERE plan_id IN (SELECT id FROM plan WHERE {kept})"),  # noqa: S608
            sum(map(count, files)),
        )


def drafts(database: Path) -> dict[str, str]:
    """Return the texts of the drafts outside the bin by their keys, in a sound database of any release."""
    kept = "deleted_at IS NULL" if "deleted_at" in sqlite.columns(database).get("draft", ()) else "1 = 1"
    with sqlite.reading(database) as connection:
        return dict(connection.execute(f"SELECT key, data FROM draft WHERE {kept} ORDER BY changed_at DESC"))  # noqa: S608


@dataclass(frozen=True)
class Journal:
    """Operations, newest first, with the raw text of their changes; `whole` when every one that was asked for is in."""

    steps: dict[int, tuple[Step, str]]
    whole: bool


_COLUMNS = "id, at, author, action, subject, detail, changes, undone"
_MOST_STEPS = 5000
_CLOCK = timedelta(days=1)  # that operations may stand out of their order, where the clock was put back


def steps_since(database: Path, since: datetime) -> Journal:
    """Return the operations since a time, as far as they can be read in a file that may be damaged."""
    steps: dict[int, tuple[Step, str]] = {}
    try:
        with contextlib.closing(sqlite.connect(database)) as connection:
            rows = connection.execute(f"SELECT {_COLUMNS} FROM operation ORDER BY id DESC LIMIT {_MOST_STEPS}")  # noqa: S608
            for number, at, author, action, subject, detail, changes, undone in rows:
                moment = datetime.fromisoformat(at)
                if moment < since - _CLOCK:
                    return Journal(steps, whole=True)
                fields = field_changes(json.loads(changes))
                step = Step(number, moment, author, action, subject, json.loads(detail), bool(undone), changes=fields)
                steps[number] = (step, changes)
    except (sqlite3.Error, ValueError, TypeError, KeyError, AttributeError):
        return Journal(steps, whole=False)
    return Journal(steps, whole=len(steps) < _MOST_STEPS)


def steps_of_damaged(data: Path, since: datetime) -> Journal:
    """Return what can be read of the operations in a database that cannot be used; the file itself is left alone."""
    database = data / FILE_NAME
    if not database.is_file():
        return Journal({}, whole=False)
    with paths.work_folder(data) as work:
        for path in (database, *_sides(database)):
            if path.is_file() and not path.name.endswith("-shm"):
                shutil.copyfile(path, work / path.name)
        return steps_since(work / FILE_NAME, since)


def no_backup(path: Path) -> UserError:
    """Return the sentence for a file that is no sound backup."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "“{name}” is damaged or no backup of this program. Choose another one; nothing was changed."
        ),
        name=path.name,
    )


def _sides(database: Path) -> list[Path]:
    return [database.with_name(database.name + side) for side in _SIDES]
