"""Steps with kept files that run inside another service's transaction."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.paths import is_stream, reason
from desktop.services.base import Context
from desktop.storage import evidence
from desktop.storage.database import Session

LARGEST = 200 * 2**20  # bytes


@dataclass(frozen=True)
class Taken:
    """A file of which the data folder has a copy that no row tells of yet."""

    name: str
    size: int
    path: str
    sha256: str


def take_in(
    data: Path, task_id: int, known: dict[str, str], paths: Sequence[Path]
) -> tuple[list[Taken], list[UserError]]:
    """Copy files into the data folder but those `known` (see `fit`); return also why some were not taken."""
    taken: list[Taken] = []
    refused: list[UserError] = []
    for path in paths:
        try:
            size = fit(path, known)
            relative, digest = evidence.take_in(path, data, task_id)
        except UserError as error:
            refused.append(error)
            continue
        known[digest] = path.name
        taken.append(Taken(path.name, size, relative, digest))
    return taken, refused


def add(context: Context, session: Session, task_id: int, taken: Sequence[Taken]) -> list[int]:
    """Tell the database of copies that were taken, within an operation that covers the task; return their ids."""
    return [
        evidence.add(
            session,
            task_id=task_id,
            name=item.name,
            path=item.path,
            sha256=item.sha256,
            size=item.size,
            added_at=context.time(),
            author=context.author,
        )
        for item in taken
    ]


@contextlib.contextmanager
def put_away_on_failure(data: Path, taken: Sequence[str]) -> Iterator[None]:
    """Leave no copies of files beside those that the database names when it could not be told of them."""
    try:
        yield
    except BaseException:
        for relative in taken:
            evidence.put_away(data, relative)
        raise


def fit(path: Path, known: Mapping[str, str]) -> int:
    """Return the bytes of a file that can be attached; raise UserError else.

    `known` has the names of the files that are attached already, by their checksums.
    """
    if is_stream(path):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” is no file but a device. Choose a file."),
            name=path.name,
        )
    try:
        size = path.stat().st_size
        with path.open("rb"):
            pass
    except OSError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” cannot be read: {reason}."),
            name=path.name,
            reason=reason(error),
        ) from error
    if size > LARGEST:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” is larger than {limit} MB. Attach a smaller file."),
            name=path.name,
            limit=LARGEST // 2**20,
        )
    if size == 0:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” is empty. It may not be copied whole yet; choose a file with content."
            ),
            name=path.name,
        )
    before = known.get(evidence.checksum(path))
    if before == path.name:
        raise UserError(QT_TRANSLATE_NOOP("errors", "“{name}” is attached already."), name=path.name)
    if before is not None:
        source = QT_TRANSLATE_NOOP("errors", "“{name}” is attached already, under the name “{before}”.")
        raise UserError(source, name=path.name, before=before)
    return size


def clear_strays(context: Context) -> None:
    """Put the copies of files into the bin that no row names: of a killed run, of duties taken out of a text."""
    data = context.database.folder
    if any((data / folder).is_dir() for folder in evidence.FOLDERS):
        with context.reading() as session:
            evidence.put_strays_away(session, data)
