"""A file that holds all of an office (.skh, a .zip by form): database and evidence, checked before it counts."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop import paths, unpacking
from desktop.domain.base import work as long_work
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.storage import evidence, schema, sqlite

SUFFIX = ".skh"
_DATABASE, _LIST = "so-ke-hoach.sqlite3", "left-out.json"
_COPY = f".~{_DATABASE}"  # named as what a killed run leaves behind is
_MEMBERS = 100_000
_log = logging.getLogger(__name__)
_UNREADABLE = (*unpacking.UNREADABLE, TypeError, RecursionError)


class UnsoundError(Exception):
    """Tells what is wrong with a package."""


@dataclass(frozen=True)
class Package:
    """An opened package that was found sound. `database` lies in a folder that goes when the package is closed."""

    database: Path
    _members: zipfile.ZipFile
    _files: tuple[evidence.Kept, ...]

    def put_evidence(self, data: Path, into: Path | None = None) -> None:
        """Copy the evidence files that a data folder lacks, each whole, into it or to their places in `into`."""
        for item in self._files:
            if evidence.fault(data / item.path, item.sha256):
                with (
                    paths.replacing((into or data) / item.path) as temporary,
                    temporary.open("wb") as written,
                ):
                    written.writelines(unpacking.pieces(self._members, item.path))


def make(database: Path, data: Path, target: Path) -> list[str]:
    """Write the database and its evidence files to `target`; return the evidence files that had to be left out.

    Left out is what is missing or no longer what was attached. Raises UserError when the package is not sound.
    """
    left_out = []
    with (
        paths.replacing(target) as temporary,
        paths.work_folder(data) as work,
    ):
        copy = work / _COPY
        sqlite.copy(database, copy)
        with zipfile.ZipFile(temporary, "w", strict_timestamps=False) as package:
            package.write(copy, _DATABASE, zipfile.ZIP_DEFLATED)
            kept = list(evidence.files_of(copy))
            for number, item in enumerate(kept):
                long_work.report(number, len(kept))
                file = evidence.bring_back(data, item.path)
                if evidence.fault(file, item.sha256):
                    left_out.append(item.path)
                else:
                    package.write(file, item.path)
            package.writestr(_LIST, json.dumps(left_out, ensure_ascii=False))
        wrong = damage(temporary, data)
        if wrong:
            _log.warning("%s: %s", target, wrong)
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The backup is not sound and was not kept. Check the free space of the disk, then try again.",
                )
            )
    return left_out


def damage(path: Path, data: Path) -> str:
    """Return what is wrong with a package, or "" for a sound one; it is unpacked within the data folder."""
    try:
        with opened(path, data):
            return ""
    except UnsoundError as error:
        return str(error)


@contextlib.contextmanager
def opened(path: Path, data: Path) -> Iterator[Package]:
    """Yield a package whose every part was checked; raise UnsoundError for any other.

    It is unpacked within a data folder: people's data lies nowhere else.
    """
    with contextlib.ExitStack() as stack:
        try:
            work = stack.enter_context(paths.work_folder(data))
            members = stack.enter_context(zipfile.ZipFile(path))
            package = _checked(members, work)
        except _UNREADABLE as error:
            raise UnsoundError(str(error) or type(error).__name__) from error
        yield package


def _checked(members: zipfile.ZipFile, work: Path) -> Package:
    sizes = {info.filename: info for info in members.infolist()}
    if len(sizes) != len(members.infolist()) or not {_DATABASE, _LIST} <= sizes.keys():
        raise UnsoundError("it is no backup of this program")
    if refused := unpacking.refusal(members, members=_MEMBERS):
        raise UnsoundError(refused)
    database = work / _COPY
    with database.open("wb") as written:
        written.writelines(unpacking.pieces(members, _DATABASE))
    wrong = schema.unsound(database)
    if wrong:
        raise UnsoundError(wrong)
    left_out = set(json.loads(unpacking.read(members, _LIST)))
    wanted = [item for item in evidence.files_of(database) if item.path not in left_out]
    strange = sizes.keys() - {_DATABASE, _LIST} - {item.path for item in wanted}
    if strange:
        raise UnsoundError(f"{min(strange)} does not belong to it")
    for number, item in enumerate(wanted):
        long_work.report(number, len(wanted))
        _check_file(members, sizes, item)
    return Package(database, members, tuple(wanted))


def _check_file(members: zipfile.ZipFile, sizes: dict[str, zipfile.ZipInfo], item: evidence.Kept) -> None:
    if not evidence.is_own(item.path):
        raise UnsoundError(f"{item.path} leads out of the data folder")
    if item.path not in sizes:
        raise UnsoundError(f"{item.path} is missing")
    digest = hashlib.sha256()
    for piece in unpacking.pieces(members, item.path):
        digest.update(piece)
    if digest.hexdigest() != item.sha256:
        raise UnsoundError(f"{item.path} is not what was attached")
