"""Backups, their way back, the password, checks."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from desktop import log, paths
from desktop.cli.common import Commands, check_ending, opened, print_json, sentence
from desktop.cli.names import NO, OK
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, DamagedError, UserError


def register(commands: Commands) -> None:
    """Declare the commands."""
    backup = commands.add("backup", _backup, "make a checked copy of the database and its evidence files")
    backup.add_argument("--to", type=Path, metavar="FILE.skh", help="a file for another computer")
    restore = commands.add("restore", _restore, "put a backup in the place of the data")
    restore.add_argument("file", type=Path)
    password = commands.add("password", _password, "take the password of the window away, where it was forgotten")
    password.add_argument("--remove", action="store_true", required=True)
    commands.add("verify", _verify, "check the database, the evidence files and the backups")


def _backup(options: argparse.Namespace) -> None:
    if options.to is not None:
        check_ending(options.to, ".skh")
    with opened(options) as services:
        if options.to is None:
            made = services.safety.backup_whole()
            path, left_out = made.path, made.left_out
        else:
            services.office.required()
            path, left_out = options.to, services.safety.take_along(options.to)
    if options.json:
        print_json({"file": str(path), "left_out": list(left_out)})
        return
    print(path)
    for name in left_out:
        error = UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” is missing or was changed and is not in the backup. Attach it again to its task."
            ),
            name=name,
        )
        print(sentence(error), file=sys.stderr)


def _restore(options: argparse.Namespace) -> None:
    from desktop.services.safety import rescue

    folder: Path = options.data or paths.data_dir()
    with _without_window(folder):
        try:
            with opened(options) as services:
                before: Path | None = services.safety.restore(options.file)
        except DamagedError as error:
            log.start(folder / "log")
            before = rescue.rescue(folder, options.file)
            with opened(options):
                print(sentence(_put_in_place(error, before)), file=sys.stderr)
    if options.json:
        print_json({"before": None if before is None else str(before)})


def _put_in_place(error: DamagedError, kept: Path | None) -> UserError:
    if kept is None:
        return UserError(QT_TRANSLATE_NOOP("errors", "There was no database; the backup has taken its place."))
    words = QT_TRANSLATE_NOOP("errors", "{fault} The backup has taken its place; what was there is kept in “{folder}”.")
    return UserError(words, fault=error, folder=kept)


@contextlib.contextmanager
def _without_window(folder: Path) -> Iterator[None]:
    """Keep the window shut while its data is replaced; raise UserError when it is open."""
    from PySide6.QtCore import QLockFile

    lock = QLockFile(str(folder / "window.lock"))
    lock.setStaleLockTime(0)
    if folder.is_dir() and not lock.tryLock(100) and lock.error() is QLockFile.LockError.LockFailedError:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The window of the program is open over {folder}. Close it first, or restore there in Settings → "
                "Backups; nothing was changed.",
            ),
            folder=folder,
        )
    try:
        yield
    finally:
        lock.unlock()


def _password(options: argparse.Namespace) -> None:
    with opened(options) as services:
        services.lock.reset()


def _verify(options: argparse.Namespace) -> int:
    from desktop.services.safety.service import verify

    faults = verify(options.data or paths.data_dir())
    if options.json:
        print_json({"ok": not faults, "faults": faults})
    for fault in [] if options.json else faults:
        print(fault, file=sys.stderr)
    return NO if faults else OK
