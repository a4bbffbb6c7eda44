"""Taking back the last operations, and doing them again."""

from __future__ import annotations

from collections.abc import Collection

from desktop.domain.base.changed import OF_THE_OFFICE
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, NothingError, UserError
from desktop.domain.base.journal import HistoryRow
from desktop.services.base import Context
from desktop.services.journal.steps import history, history_row
from desktop.storage import evidence, journal

Also = Collection[tuple[str, str]]


class UndoService:
    """Undo, newest first; several steps by calling it again. Redo for what was undone since the program was opened.

    `kinds` names the operations that count by the first word of their actions ("plan", "task", "unit" …), or more of it
    ("report.rule-"), `subject` the one thing that they were done to ("plan:12"); without them all count. `also` names
    others that count besides, by action and subject (("task.detached", "task:3")).
    """

    def __init__(self, context: Context) -> None:
        self._context = context
        self._begun = context.time()
        self._undone: list[tuple[HistoryRow, int]] = []  # with the newest operation of that moment

    def last(self, kinds: Collection[str] = (), subject: str = "", also: Also = ()) -> HistoryRow | None:
        """Return the operation that `undo` would take back."""
        with self._context.reading() as session:
            entry = journal.last_undoable(session, kinds, subject, also)
        return None if entry is None else history_row(entry)

    def is_of_before(self, row: HistoryRow) -> bool:
        """Return whether an operation was done before the program was opened: better ask before it is taken back."""
        return row.at < self._begun

    def undo(self, operation_id: int | None = None) -> HistoryRow:
        """Take back the newest operation, or the one named, and return it.

        Raises UserError when there is none, or when what it changed has been changed again since.
        """
        with self._context.writing(*OF_THE_OFFICE) as session:
            if operation_id is None:
                entry = journal.last_undoable(session)
                if entry is None:
                    raise NothingError(QT_TRANSLATE_NOOP("errors", "There is nothing to undo."))
                operation_id = entry.id
            author, now = self._context.author, self._context.time()
            done = history_row(journal.undo(session, operation_id, author=author, now=now))
            newest = journal.entries(session, limit=1)[0].id
        self._undone.append((done, newest))
        self._tidy(done)
        return done

    def undone(self, kinds: Collection[str] = (), subject: str = "", also: Also = ()) -> HistoryRow | None:
        """Return the operation that `redo` would do again."""
        found = self._found(kinds, subject, also)
        return None if found is None else found[0]

    def _found(self, kinds: Collection[str], subject: str, also: Also) -> tuple[HistoryRow, int] | None:
        return next((item for item in reversed(self._undone) if _counts(item[0], kinds, subject, also)), None)

    def redo(
        self, kinds: Collection[str] = (), subject: str = "", also: Also = (), *, operation_id: int | None = None
    ) -> HistoryRow:
        """Do again what was undone last, or the operation named, and return it.

        Raises UserError when there is nothing, or when something else was done since, on which it might stand.
        """
        found = self._found(kinds, subject, also)
        if operation_id is not None:
            found = next((item for item in self._undone if item[0].id == operation_id), None)
        if found is None:
            raise NothingError(QT_TRANSLATE_NOOP("errors", "There is nothing to do again."))
        if operation_id is not None:
            kinds, subject, also = (found[0].action.split(".")[0],), found[0].subject, ()
        with self._context.writing(*OF_THE_OFFICE) as session:
            last = journal.last_undoable(session, kinds, subject, also)
            if last is not None and last.id > found[1]:
                self._undone.remove(found)
                raise UserError(
                    QT_TRANSLATE_NOOP("errors", "What was undone cannot be done again: other steps were done since.")
                )
            done = history_row(journal.redo(session, found[0].id))
        self._undone.remove(found)
        self._tidy(done)
        return done

    def _tidy(self, done: HistoryRow) -> None:
        """Put away the files that belong to nothing any more; one whose row comes back is fetched when it is read."""
        if "file" in done.detail:
            with self._context.reading() as session:
                evidence.put_strays_away(session, self._context.database.folder)

    def history(self, limit: int = 200) -> list[HistoryRow]:
        """Return what was done in the office, newest first."""
        with self._context.reading() as session:
            return history(session, None, limit)


def _counts(row: HistoryRow, kinds: Collection[str], subject: str, also: Also) -> bool:
    if (row.action, row.subject) in also:
        return True
    of_kind = not kinds or row.action.startswith(tuple(map(journal.begins, kinds)))
    return of_kind and (not subject or row.subject == subject)
