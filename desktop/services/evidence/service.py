"""Evidence files of tasks: attached, listed, opened, detached."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.task.rows import EvidenceRow
from desktop.paths import is_stream
from desktop.services.base import Context
from desktop.storage import evidence, journal, records
from desktop.storage.database import Session

LARGEST = 200 * 2**20  # bytes


class EvidenceService:
    """Files that prove what a task brought. The data folder keeps a copy of each."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, task_id: int) -> list[EvidenceRow]:
        """Return the files of a task in the order in which they came."""
        data = self._context.database.folder
        with self._context.reading() as session:
            found = evidence.rows(session, task_id)
        return [
            EvidenceRow(item.id, item.name, str(path), item.size, item.added_at, item.author, path.is_file())
            for item in found
            for path in [evidence.bring_back(data, item.path)]
        ]

    def attach(self, task_id: int, path: Path) -> int:
        """Copy a file into the data folder as evidence of a task and return its id.

        Raises UserError for a file that cannot be read, is too large, or is attached to the task already.
        """
        added, refused = self.attach_all(task_id, [path])
        if refused:
            raise refused[0]
        return added[0]

    def attach_all(self, task_id: int, paths: Sequence[Path]) -> tuple[list[int], list[UserError]]:
        """Copy files into the data folder as evidence of a task, in one step that can be undone.

        Returns the ids of those that were taken and why the others were not (see `attach`). Raises UserError when
        there is no such task.
        """
        data = self._context.database.folder
        with self._context.reading() as session:
            task = _task_name(session, task_id)
            known = {item.sha256 for item in evidence.rows(session, task_id)}
        taken: list[tuple[str, int, str, str]] = []
        refused: list[UserError] = []
        for path in paths:
            try:
                size = fit(path, known)
                relative, digest = evidence.take_in(path, data, task_id)
            except UserError as error:
                refused.append(error)
                continue
            known.add(digest)
            taken.append((path.name, size, relative, digest))
        if not taken:
            return [], refused
        with (
            put_away_on_failure(data, [relative for _, _, relative, _ in taken]),
            self._context.writing(Changed.TASKS) as session,
            self._context.operation(
                session,
                "task.attached",
                f"task:{task_id}",
                journal.tasks_scope([task_id]),
                {"name": task, "file": ", ".join(name for name, *_ in taken)},
            ),
        ):
            added = [
                evidence.add(
                    session,
                    task_id=task_id,
                    name=name,
                    path=relative,
                    sha256=digest,
                    size=size,
                    added_at=self._context.time(),
                    author=self._context.author,
                )
                for name, size, relative, digest in taken
            ]
        return added, refused

    def detach(self, evidence_id: int) -> None:
        """Take a file away from its task; it stays in the data folder's bin, so that this can be undone."""
        with self._context.writing(Changed.TASKS) as session:
            item = _existing(session, evidence_id)
            with self._context.operation(
                session,
                "task.detached",
                f"task:{item.task_id}",
                journal.tasks_scope([item.task_id]),
                {"name": _task_name(session, item.task_id), "file": item.name},
            ):
                evidence.remove(session, evidence_id)
        evidence.put_away(self._context.database.folder, item.path)

    def file(self, evidence_id: int) -> Path:
        """Return where a file is, to open it. Raises UserError when it is gone or no longer what was attached."""
        with self._context.reading() as session:
            item = _existing(session, evidence_id)
        path = evidence.bring_back(self._context.database.folder, item.path)
        fault = evidence.fault(path, item.sha256)
        if fault:
            raise UserError(FAULTS[fault], name=item.name, folder=path.parent)
        return path


FAULTS = {
    "missing": QT_TRANSLATE_NOOP("errors", "“{name}” is no longer in {folder}. Attach it again."),
    "changed": QT_TRANSLATE_NOOP(
        "errors", "“{name}” in {folder} has been changed since it was attached. Detach it and attach it again."
    ),
}
"""What can be wrong with a kept file, by the words of `storage.evidence.fault`."""


@contextlib.contextmanager
def put_away_on_failure(data: Path, taken: Sequence[str]) -> Iterator[None]:
    """Leave no copies of files beside those that the database names when it could not be told of them."""
    try:
        yield
    except BaseException:
        for relative in taken:
            evidence.put_away(data, relative)
        raise


def clear_strays(context: Context) -> None:
    """Put the copies of files into the bin that a killed run left without a row."""
    data = context.database.folder
    if any((data / folder).is_dir() for folder in (evidence.FOLDER, evidence.PLAN_FOLDER)):
        with context.reading() as session:
            evidence.put_strays_away(session, data)


def fit(path: Path, known: set[str]) -> int:
    """Return the bytes of a file that can be attached beside those with `known` checksums; raise UserError else."""
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
            reason=error.strerror or str(error),
        ) from error
    if size > LARGEST:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” is larger than {limit} MB. Attach a smaller file."),
            name=path.name,
            limit=LARGEST // 2**20,
        )
    if evidence.checksum(path) in known:
        raise UserError(QT_TRANSLATE_NOOP("errors", "“{name}” is attached to this task already."), name=path.name)
    return size


def _existing(session: Session, evidence_id: int) -> evidence.Evidence:
    found = evidence.row(session, evidence_id)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This file is no longer attached to a task."))
    return found


def _task_name(session: Session, task_id: int) -> str:
    found = records.tasks(session, [task_id])
    if task_id not in found:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no task with the number {id}."), id=task_id)
    return found[task_id].text
