"""Evidence files of tasks: attached, listed, opened, detached."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, GoneError, UserError
from desktop.domain.task.rows import EvidenceRow
from desktop.services.base import Context
from desktop.services.evidence.steps import add, put_away_on_failure, take_in
from desktop.storage import evidence, journal, records
from desktop.storage.database import Session


class EvidenceService:
    """Files that prove what a task brought. The data folder keeps a copy of each."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(self, task_id: int) -> list[EvidenceRow]:
        """Return the files of a task in the order in which they came."""
        data = self._context.database.folder
        with self._context.reading() as session:
            found = evidence.rows(session, task_id)
        return [_row(data, item) for item in found]

    def of_tasks(self, task_ids: Collection[int]) -> dict[int, list[EvidenceRow]]:
        """Return the files of each of some tasks that has any, in the order in which they came."""
        data, out = self._context.database.folder, dict[int, list[EvidenceRow]]()
        with self._context.reading() as session:
            found = evidence.rows_of(session, task_ids)
        for item in found:
            out.setdefault(item.task_id, []).append(_row(data, item))
        return out

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
            known = {item.sha256: item.name for item in evidence.rows(session, task_id)}
        taken, refused = take_in(data, task_id, known, paths)
        if not taken:
            return [], refused
        with (
            put_away_on_failure(data, [item.path for item in taken]),
            self._context.writing(Changed.TASKS) as session,
            self._context.operation(
                session,
                "task.attached",
                f"task:{task_id}",
                journal.tasks_scope([task_id]),
                {"name": task, "file": ", ".join(item.name for item in taken)},
            ),
        ):
            added = add(self._context, session, task_id, taken)
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


def _row(data: Path, item: evidence.Evidence) -> EvidenceRow:
    path = evidence.bring_back(data, item.path)
    return EvidenceRow(item.id, item.name, str(path), item.size, item.added_at, item.author, path.is_file())


def _existing(session: Session, evidence_id: int) -> evidence.Evidence:
    found = evidence.row(session, evidence_id)
    if found is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This file is no longer attached to a task."))
    return found


def _task_name(session: Session, task_id: int) -> str:
    found = records.tasks(session, [task_id])
    if task_id not in found:
        raise GoneError(QT_TRANSLATE_NOOP("errors", "There is no task with the number {id}."), id=task_id)
    return found[task_id].text
