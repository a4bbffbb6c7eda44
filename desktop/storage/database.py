"""The database file: opening, migrating, transactions."""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, sessionmaker

from desktop import paths
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, DamagedError, UserError
from desktop.storage import backup, evidence, mapping, restoring, schema, sqlite, tables  # noqa: F401 (mapping: importing it maps the domain's classes)
from desktop.storage.restoring import FILE_NAME
from desktop.storage.schema import REVISIONS

__all__ = ["FILE_NAME", "REVISIONS", "Database", "Session"]

_log = logging.getLogger(__name__)


class Database:
    """An open database. `folder` is the office's data folder; the file is made when it is not there.

    Raises UserError when the folder is on a network share, the file is damaged, or a newer program wrote it; HeldError
    when another one holds the file for longer than `wait` seconds.
    """

    def __init__(self, folder: Path, wait: float = sqlite.WAIT) -> None:
        self._wait = wait
        self._gate = _Gate()
        self._thread = threading.local()
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
                reason=paths.reason(error),
            ) from error
        self.folder = folder.resolve()
        paths.close_to_others(self.folder)
        self.path = self.folder / FILE_NAME
        self._open()

    def _open(self) -> None:
        for folder in (self.folder, backup.folder(self.folder), *evidence.folders(self.folder)):
            paths.clear_left(folder)
        try:
            restoring.finish(self.folder)
            with contextlib.nullcontext() if self._is_of_now() else self._in_turn():
                restoring.finish(self.folder)  # of one that was killed while this one waited
                self._check()
                self._migrate()
            sqlite.set_journal(self.path, self._wait)
        except (sqlite3.Error, DBAPIError) as error:
            refused = sqlite.first_refusal(error, self.path)
            if refused is None:
                raise
            raise refused from error
        self.engine = sqlite.engine(self.path, self._wait)
        self._sessions = sessionmaker(self.engine, expire_on_commit=False, autoflush=False)

    def _is_of_now(self) -> bool:
        """Return whether the file is of this release: another start has nothing to do with it but to open it."""
        return self.path.is_file() and sqlite.revision(self.path, self._wait) == REVISIONS[-1]

    @contextlib.contextmanager
    def _in_turn(self) -> Iterator[None]:
        """Keep other starts waiting while a file is made, upgraded or begun anew: half way it looks like a damaged one.

        Where nothing may be written it is opened at once; what is wrong there is said by what comes next.
        """
        lock = self.folder / ".~start"
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(OSError):
                stack.enter_context(paths.alone(lock))
            try:
                yield
            finally:
                with contextlib.suppress(OSError):  # on Windows it stays as long as another one waits for it
                    lock.unlink(missing_ok=True)

    def _check(self) -> None:
        """Raise DamagedError for anything but a whole database of ours, or none where none ever was."""
        if not self.path.exists():
            if restoring.leavings(self.folder):
                raise DamagedError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "The database {path} is gone, but {folder} holds backups or files of an office. Put the "
                        "database back, or restore the newest backup from the folder “backups”.",
                    ),
                    "missing",
                    path=self.path,
                    folder=self.folder,
                )
            return
        if self._is_empty():
            return
        short = self.path.stat().st_size < schema.LEAST and not self.path.is_dir()
        damage = f"{self.path.stat().st_size} B" if short else sqlite.damage(self.path, self._wait)
        if damage:
            raise self._damaged(damage)
        revision = sqlite.revision(self.path, self._wait)
        if revision == REVISIONS[-1]:
            lacks = schema.lacks(self.path, self._wait)
            if lacks:
                raise self._damaged("; ".join(lacks[:3]))
        elif self._is_empty() or (
            revision in REVISIONS and not schema.form_faults(self.path, revision, self._wait)
        ):  # empty again is the file of a start that was killed in it
            return
        elif sqlite.revision(self.path, self._wait) != revision:  # another start has just upgraded it
            self._check()
        elif revision is not None and revision.isdigit() and revision > REVISIONS[-1]:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The database {path} was made by a newer version of the program "
                    "({revision}). Install the newer version; nothing was changed.",
                ),
                path=self.path,
                revision=revision,
            )
        elif schema.is_unborn(self.path, self._wait) and not restoring.leavings(self.folder):
            _log.warning("%s: the first start was not finished; begun anew", self.path)
            anew(self.folder, datetime.now())
        elif revision in REVISIONS:
            raise self._half(revision)
        else:
            raise DamagedError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The file {path} is no database of this program, or has lost its form. Nothing was changed; "
                    "restore the newest backup from the folder “backups” beside it.",
                ),
                "foreign",
                path=self.path,
            )

    def _is_empty(self) -> bool:
        """Return whether an empty file stands where no office ever was; to upgrade it is to begin."""
        return self.path.is_file() and not self.path.stat().st_size and not restoring.leavings(self.folder)

    def _damaged(self, reason: str) -> DamagedError:
        _log.error("%s: %s", self.path, reason)
        return DamagedError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The database {path} is damaged. Restore the newest backup from the folder “backups” beside it.",
            ),
            path=self.path,
        )

    def _half(self, revision: str) -> DamagedError:
        _log.error("%s: an upgrade of %s was not finished", self.path, revision)
        return DamagedError(
            QT_TRANSLATE_NOOP(
                "errors",
                "An earlier upgrade of the database {path} was not finished. Restore the copy "
                "“before-upgrade-{revision}” from the folder “backups” beside it; nothing was changed.",
            ),
            "half",
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
        schema.upgrade(self.path, self._wait)

    def _make(self) -> None:
        """Build a new file aside and put it in its place whole, unless another start was quicker."""
        with paths.scratch(self.folder / f"new{self.path.suffix}") as made:
            schema.upgrade(made, self._wait)
            with contextlib.suppress(FileExistsError):
                _put(made, self.path)

    def _keep_copy(self, revision: str) -> None:
        """Keep a copy from before an upgrade, once: one that was killed is begun again from the same data."""
        folder = backup.folder(self.folder)
        target = folder / f"before-upgrade-{revision}-{datetime.now():%Y%m%d-%H%M%S}{self.path.suffix}"
        with paths.scratch(target) as temporary:
            sqlite.copy(self.path, temporary, self._wait)
            if sqlite.revision(temporary) != revision:  # another start has just upgraded it, and kept its copy
                return
            damage = sqlite.damage(temporary)
            if damage:
                _log.warning("%s: %s", target, damage)
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "A safe copy of the database could not be made; it was left as it is.")
                )
            earlier = folder.glob(f"before-upgrade-{revision}-*{self.path.suffix}")
            if not any(sqlite.same(temporary, path) for path in earlier):
                with paths.replacing(target) as kept:
                    sqlite.copy(temporary, kept)

    @contextlib.contextmanager
    def transaction(self, *, writing: bool = False) -> Iterator[Session]:
        """Yield a session; commit at the end, or roll back when an error leaves the block.

        With `writing` others can write from its beginning on only when it is over: what it reads is what it changes.

        Within `as_one` it is a part of that.

        Raises UserError when the file cannot be written or read for a reason that lies outside of the program.
        """
        try:
            joined: _Joined | None = getattr(self._thread, "joined", None)
            if joined is not None:
                with joined.part() as session:
                    yield session
                return
            with self._gate.shared(), self._sessions.begin() as session:
                if writing:
                    sqlite.begin_writing(session.connection())
                yield session
        except DBAPIError as error:
            refused = sqlite.refusal(error.orig, self.path)
            if refused is None:
                raise
            raise refused from error
        except ValueError as error:
            if not _is_of_a_row(error):
                raise
            raise tables.unknown(error) from error

    @contextlib.contextmanager
    def as_one(self) -> Iterator[None]:
        """Join the transactions of this thread in the block: all of them are committed at its end, or none.

        An error in any of them takes all back, and is raised at the end where somebody caught it on the way.
        """
        if getattr(self._thread, "joined", None) is not None:
            yield
            return
        with self.transaction(writing=True) as session:
            joined = self._thread.joined = _Joined(session)
            try:
                yield
            finally:
                self._thread.joined = None
            if joined.failed is not None:
                raise joined.failed

    def replace_with(self, copy: Path, put: Callable[[Path], None] | None = None) -> None:
        """Put a sound copy in the place of the file, with the evidence files that `put` writes into a folder.

        It is brought up to this release and checked before; all of it takes place or nothing. Raises
        `package.UnsoundError` for one that is not sound.
        """
        with restoring.staged(self.folder, copy, put, self._wait) as work, self._gate.alone():
            self.close()
            try:
                restoring.settle(self.folder, self._wait)
                restoring.commit(self.folder, work)
            finally:
                self._open()

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


class _Joined:
    """Transactions that are one. Each leaves its rows with whom it gave them to, as if its session were over."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._open = 0
        self.failed: BaseException | None = None

    @contextlib.contextmanager
    def part(self) -> Iterator[Session]:
        """Yield the session of all."""
        self._open += 1
        try:
            yield self._session
            self._session.flush()
        except BaseException as error:
            self.failed = error
            raise
        finally:
            self._open -= 1
            if not self._open:
                self._session.expunge_all()


class _Gate:
    """Lets the transactions of all threads through, and whoever changes the file itself when none is open."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._open: dict[int, int] = {}
        self._owner: int | None = None

    @contextlib.contextmanager
    def shared(self) -> Iterator[None]:
        """Be one of many; wait while one is alone."""
        me = threading.get_ident()
        with self._changed:
            self._changed.wait_for(lambda: self._owner in {None, me})
            self._open[me] = self._open.get(me, 0) + 1
        try:
            yield
        finally:
            with self._changed:
                self._open[me] -= 1
                if not self._open[me]:
                    del self._open[me]
                self._changed.notify_all()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Wait until the transactions of the other threads are over, and keep new ones waiting."""
        me = threading.get_ident()
        with self._changed:
            self._changed.wait_for(lambda: self._owner in {None, me} and not self._open.keys() - {me})
            self._owner = me
        try:
            yield
        finally:
            with self._changed:
                self._owner = None
                self._changed.notify_all()


def _is_of_a_row(error: ValueError) -> bool:
    """Return whether an error comes from reading a value of a row (a date that is none), not from our own code."""
    last = traceback.extract_tb(error.__traceback__)[-1:]
    return bool(last) and "sqlalchemy" in Path(last[0].filename).parts


def rescue(folder: Path, copy: Path, put: Callable[[Path], None] | None, now: datetime) -> Path | None:
    """Put a sound copy in the place of a database that cannot be opened; return the folder that keeps what was there.

    Raises `package.UnsoundError` for one that is not sound; then nothing was changed.
    """
    with restoring.staged(folder, copy, put) as work:
        aside = restoring.set_aside(folder, now)
        restoring.commit(folder, work)
    return aside


def anew(folder: Path, now: datetime) -> Path | None:
    """Put an empty database in the place of one that cannot be opened; return the folder that keeps that."""
    with restoring.staged(folder, None) as work:
        aside = restoring.set_aside(folder, now)
        restoring.commit(folder, work)
    return aside


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
