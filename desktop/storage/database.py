"""The database file: opening, migrating, transactions."""

from __future__ import annotations

import contextlib
import filecmp
import logging
import os
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from desktop import paths
from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.storage import backup, mapping, sqlite  # noqa: F401 (mapping: importing it maps the domain's classes)

__all__ = ["FILE_NAME", "REVISIONS", "Database", "Session"]

FILE_NAME = "so-ke-hoach.sqlite3"
MIGRATIONS = Path(__file__).resolve().parent / "migrations"
REVISIONS = tuple(sorted(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")))
"""Schema revisions of all releases, oldest first, as its migrations are numbered; the last is this program's."""

_log = logging.getLogger(__name__)


class Database:
    """An open database. `folder` is the office's data folder; the file is made when it is not there.

    Raises UserError when the folder is on a network share, the file is damaged, or a newer program wrote it; HeldError
    when another one holds the file for longer than `wait` seconds.
    """

    def __init__(self, folder: Path, wait: float = sqlite.WAIT) -> None:
        self._wait = wait
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
        paths.close_to_others(self.folder)
        self.path = self.folder / FILE_NAME
        self._open()

    def _open(self) -> None:
        for folder in (self.folder, backup.folder(self.folder)):
            paths.clear_left(folder)
        try:
            self._check()
            self._migrate()
            sqlite.set_journal(self.path, self._wait)
        except (sqlite3.Error, DBAPIError) as error:
            refused = sqlite.refusal(error.orig if isinstance(error, DBAPIError) else error, self.path)
            if refused is None:
                raise
            raise refused from error
        self.engine = sqlite.engine(self.path, self._wait)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False, autoflush=False)

    def _check(self) -> None:
        if not self.path.exists():
            return
        damage = sqlite.damage(self.path, self._wait)
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
        revision = sqlite.revision(self.path, self._wait)
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
        """Bring the schema up to date, after a verified copy of a file that has data; all of it or nothing."""
        if not self.path.exists():
            self._make()
            return
        before = sqlite.revision(self.path, self._wait)
        if before == REVISIONS[-1]:
            return
        if before is not None:
            self._keep_copy(before)
        _upgrade(self.path, self._wait)

    def _make(self) -> None:
        """Build a new file aside and put it in its place whole, unless another start was quicker."""
        with paths.scratch(self.folder / f"new{self.path.suffix}") as made:
            _upgrade(made, self._wait)
            with contextlib.suppress(FileExistsError):
                _put(made, self.path)

    def _keep_copy(self, revision: str) -> None:
        """Keep a copy from before an upgrade, once: one that was killed is begun again from the same data."""
        folder = backup.folder(self.folder)
        target = folder / f"before-upgrade-{revision}-{datetime.now():%Y%m%d-%H%M%S}{self.path.suffix}"
        with paths.scratch(target) as temporary:
            sqlite.copy(self.path, temporary, self._wait)
            damage = sqlite.damage(temporary)
            if damage:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "A safe copy of the database could not be made ({reason}); it was left as it is."
                    ),
                    reason=damage,
                )
            earlier = folder.glob(f"before-upgrade-{revision}-*{self.path.suffix}")
            if not any(filecmp.cmp(temporary, path, shallow=False) for path in earlier):
                with paths.replacing(target) as kept:
                    sqlite.copy(temporary, kept)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[Session]:
        """Yield a session; commit at the end, or roll back when an error leaves the block.

        Raises UserError when the file cannot be written or read for a reason that lies outside of the program.
        """
        try:
            with self._sessions.begin() as session:
                yield session
        except DBAPIError as error:
            refused = sqlite.refusal(error.orig, self.path)
            if refused is None:
                raise
            raise refused from error

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


def _upgrade(path: Path, wait: float) -> None:
    """Run the migrations that a file lacks in one transaction: a kill or a full disk leaves it as it was."""
    from alembic import command  # noqa: PLC0415 (0.2 s that only a migration needs)
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    engine = sqlite.engine(path, wait, migrating=True)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def _put(made: Path, path: Path) -> None:
    """Give a new file its name; raise FileExistsError where another one has it by now."""
    if sys.platform == "win32":
        made.rename(path)  # refuses to replace
        return
    try:
        os.link(made, path)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if path.exists():
            raise FileExistsError from None
        made.replace(path)
    paths.sync_folder(path.parent)
