"""Taking back the last operations."""

from __future__ import annotations

from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.rows import HistoryRow
from desktop.services.base import Context
from desktop.storage import journal

_SUBJECTS = ("plans", "drafts", "tasks", "units", "legal", "office", "calendar", "filters")


class UndoService:
    """Undo, newest first; several steps by calling it again."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def last(self) -> HistoryRow | None:
        """Return the operation that `undo` would take back."""
        with self._context.reading() as session:
            entry = journal.last_undoable(session)
        return None if entry is None else _row(entry)

    def undo(self, operation_id: int | None = None) -> HistoryRow:
        """Take back the newest operation, or the one named, and return it.

        Raises UserError when there is none, or when what it changed has been changed again since.
        """
        with self._context.writing(*_SUBJECTS) as session:
            if operation_id is None:
                entry = journal.last_undoable(session)
                if entry is None:
                    raise UserError(QT_TRANSLATE_NOOP("errors", "There is nothing to undo."))
                operation_id = entry.id
            return _row(journal.undo(session, operation_id))

    def history(self, limit: int = 200) -> list[HistoryRow]:
        """Return what was done in the office, newest first."""
        with self._context.reading() as session:
            return [_row(entry) for entry in journal.entries(session, None, limit)]


def _row(entry: journal.Entry) -> HistoryRow:
    return HistoryRow(entry.id, entry.at, entry.author, entry.action, entry.detail, entry.undone)
