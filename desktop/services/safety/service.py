"""Data safety: backups, restoring, checking."""

from __future__ import annotations

import contextlib
import functools
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from desktop import paths
from desktop.domain.base import work
from desktop.domain.base.backup import BackupRow
from desktop.domain.base.changed import OF_THE_OFFICE, Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.services.base import Context
from desktop.services.safety import upgrade
from desktop.services.safety.lock import IDLE, PASSWORD
from desktop.services.safety.second_copy import FOLDER, SecondCopy
from desktop.storage import backup, evidence, package, records, restoring, sqlite
from desktop.storage.database import FILE_NAME

_OF_NOW = (PASSWORD, IDLE, FOLDER)
"""Settings that a restore leaves as they are: nobody is locked out, or let in, by a password of long ago.

Nor does the second place of the backups go, which may have been chosen since.
"""
_EVERY = timedelta(minutes=30)
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class WholeBackup:
    """A copy of all data; `left_out` are the evidence files that were missing or changed, by their path."""

    path: Path
    left_out: tuple[str, ...]


class SafetyService:
    """Copies of the data and their way back."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.second = SecondCopy(context)

    @property
    def data_dir(self) -> Path:
        """Return the office's data folder."""
        return self._context.database.folder

    def backup(self, reason: str = "manual") -> Path:
        """Make a checked copy of the database now and return its path."""
        now = self._context.time()
        path = backup.make(self._context.database.path, self.data_dir, reason, now)
        if reason in backup.BY_ITSELF:  # one that is made before an older one is put back must not take that away
            backup.thin(self.data_dir, now)
        self._made()
        return path

    def backup_whole(self, reason: str = "manual") -> WholeBackup:
        """Make a checked copy of the database and the evidence files in one file, to keep or to take to another PC.

        An evidence file that is missing or was changed is left out and named.
        """
        path, left_out = backup.make_whole(self._context.database.path, self.data_dir, reason, self._context.time())
        self._made()
        return WholeBackup(path, tuple(left_out))

    def _made(self) -> None:
        self._context.emit(Changed.BACKUPS)
        self._context.dirty = False
        self.second.fill()

    def take_along(self, target: Path) -> tuple[str, ...]:
        """Write all data to one file (.skh) that another computer can open.

        Returns the evidence files that were left out because they are missing or were changed. Raises UserError when
        the file cannot be written.
        """
        return tuple(package.make(self._context.database.path, self.data_dir, target))

    def backup_if_changed(self) -> Path | None:
        """Make a copy at the end of work when something was written since the last one."""
        return self.backup("close") if self._context.dirty else None

    def backup_if_due(self) -> Path | None:
        """Make a copy when something was written and the last copy is 30 minutes old; called while working."""
        self.second.fill_if_lacking()
        last = self.last_backup()
        if not self._context.dirty or (last is not None and self._context.now() - last < _EVERY):
            return None
        return self.backup("auto")

    def backups(self) -> list[BackupRow]:
        """Return the kept copies, newest first."""
        return [
            BackupRow(str(item.path), item.made_at, item.path.stat().st_size, item.reason)
            for item in backup.found(self.data_dir)
        ]

    def last_backup(self) -> datetime | None:
        """Return when the newest copy was made."""
        kept = backup.found(self.data_dir)
        return kept[0].made_at if kept else None

    def restore(self, path: Path) -> Path:
        """Put a kept copy in the place of what there is and return the copy made of what it replaced.

        One that holds evidence files brings them back too. The program must read everything again afterwards. Raises
        UserError for a file that is no sound copy of this program's data.
        """
        with backup_at(path, self.data_dir) as (database, whole):
            # evidence files stay as they are beside a database alone
            before = self.backup("before-restore") if whole is None else self.backup_whole("before-restore").path
            put = None if whole is None else functools.partial(whole.put_evidence, self.data_dir)
            with self._context.reading() as session:
                locks = {key: value for key, value in records.settings(session).items() if key in _OF_NOW}
            self._context.database.replace_with(database, put)
            with self._context.database.transaction() as session:
                back = records.settings(session)
                if back.get(PASSWORD) or locks:
                    records.save_settings(session, {PASSWORD: "", **locks})
            upgrade.complete(self._context)
        self._context.emit(*OF_THE_OFFICE, Changed.SETTINGS, Changed.BACKUPS)
        return before

    def verify(self) -> list[str]:
        """Return every fault found in the database and the backups; an empty list means all is sound."""
        return verify(self.data_dir)

    def is_sound(self, path: Path) -> bool:
        """Return whether a backup can be read and is whole."""
        return not backup.damage(path, self.data_dir)

    def warnings(self) -> list[str]:
        """Return what endangers the data folder: the key "cloud" for a folder that a cloud service copies."""
        return ["cloud"] if paths.is_cloud_synced(self.data_dir) else []


@contextlib.contextmanager
def backup_at(path: Path, data: Path) -> Iterator[tuple[Path, package.Package | None]]:
    """Yield what a backup holds; raise UserError for a file that is no sound one of this program."""
    if not path.is_file():
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no backup {path}. Choose another one."), path=path)
    try:
        with restoring.opened(path, data) as found:
            yield found
    except package.UnsoundError as error:
        _log.warning("%s: %s", path, error)
        raise restoring.no_backup(path) from error


def verify(folder: Path) -> list[str]:
    """Return every fault found in a data folder, also one that cannot be opened; an empty list means all is sound.

    Raises UserError when the folder holds no database.
    """
    folder = folder.resolve()
    restoring.finish(folder)
    database = folder / FILE_NAME
    if not database.is_file():
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "There is no database in {folder}. Name the office's data folder with --data."),
            folder=folder,
        )
    damage = sqlite.damage(database)
    faults = (
        [f"{database}: {damage}"]
        if damage
        else [
            f"{database}: {fault}"
            for find in (sqlite.foreign_key_faults, sqlite.day_faults, sqlite.period_faults, sqlite.number_faults)
            for fault in find(database)
        ]
    )
    if not damage:
        faults += evidence.faults(database, folder)
    kept = backup.found(folder)
    for number, item in enumerate(kept):
        work.report(number, len(kept))
        damage = backup.damage(item.path, folder)
        if damage:
            faults.append(f"{item.path}: {damage}")
    return faults
