"""The database file: opening, migrating, transactions."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session, sessionmaker

from desktop import paths
from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.storage import backup, mapping, sqlite  # noqa: F401 (mapping: importing it maps the domain's classes)

__all__ = ["FILE_NAME", "REVISIONS", "Database", "Session"]

REVISIONS = ("0001", "0002")
"""Schema revisions of all releases, oldest first; the last is the one of this program."""

FILE_NAME = "so-ke-hoach.sqlite3"
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
_log = logging.getLogger(__name__)


class Database:
    """An open database. `folder` is the office's data folder; the file is made when it is not there.

    Raises UserError when the folder is on a network share, the file is damaged, or a newer program wrote it.
    """

    def __init__(self, folder: Path) -> None:
        if paths.is_network(folder):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "{folder} is on a network share, where the database could be damaged. "
                    "Choose a folder on this computer.",
                ),
                folder=folder,
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The data folder {folder} cannot be made: {reason}. Choose another one."),
                folder=folder,
                reason=error.strerror or str(error),
            ) from error
        self.folder = folder.resolve()
        self.path = self.folder / FILE_NAME
        self._open()

    def _open(self) -> None:
        self._check()
        self._migrate()
        sqlite.set_journal(self.path)
        self.engine = sqlite.engine(self.path)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False, autoflush=False)

    def _check(self) -> None:
        if not self.path.exists():
            return
        damage = sqlite.damage(self.path)
        if damage:
            _log.error("quick_check: %s", damage)
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The database {path} is damaged ({reason}). Restore the newest backup from "
                    "the folder “backups” beside it.",
                ),
                path=self.path,
                reason=damage,
            )
        revision = sqlite.revision(self.path)
        if revision is not None and revision not in REVISIONS:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The database {path} was made by a newer version of the program "
                    "({revision}). Install the newer version; nothing was changed.",
                ),
                path=self.path,
                revision=revision,
            )

    def _migrate(self) -> None:
        """Bring the schema up to date, after a verified copy of a file that has data."""
        before = sqlite.revision(self.path) if self.path.exists() else None
        if before == REVISIONS[-1]:
            return
        if before is not None:
            self._keep_copy(before)
        from alembic import command  # noqa: PLC0415 (0.2 s that only a migration needs)
        from alembic.config import Config  # noqa: PLC0415

        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
        engine = sqlite.engine(self.path)
        try:
            with engine.begin() as connection:
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
        finally:
            engine.dispose()

    def _keep_copy(self, revision: str) -> None:
        target = self.folder / "backups" / f"before-upgrade-{revision}-{datetime.now():%Y%m%d-%H%M%S}.sqlite3"
        with paths.replacing(target) as temporary:
            sqlite.copy(self.path, temporary)
            damage = sqlite.damage(temporary)
            if damage:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "A safe copy of the database could not be made ({reason}); it was left as it is."
                    ),
                    reason=damage,
                )

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Session]:
        """Yield a session; commit at the end, or roll back when an error leaves the block."""
        with self._sessions.begin() as session:
            try:
                yield session
            except sqlite3.OperationalError as error:  # pragma: no cover (a full disk)
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "The database could not be written: {reason}. Check the free space of "
                        "the disk, then try again.",
                    ),
                    reason=str(error),
                ) from error

    def replace_with(self, copy: Path) -> None:
        """Put a sound copy in the place of the file and open it, migrating it when it is older."""
        self.close()
        with paths.replacing(self.path) as temporary:
            sqlite.copy(copy, temporary)
            for name in ("-wal", "-shm", "-journal"):
                self.path.with_name(self.path.name + name).unlink(missing_ok=True)
        self._open()

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()
