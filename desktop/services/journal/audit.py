"""The audit: who did what when, and what stood before and after, from the journal of all operations."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from desktop.domain.base.audit import AuditLine, FieldChange, Step
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.out.workbook import sender
from desktop.services.base import Context
from desktop.storage import journal, records


class AuditService:
    """Reads the journal; nothing here changes it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def steps(self) -> list[Step]:
        """Return all operations, newest first, without what they changed."""
        with self._context.reading() as session:
            return journal.steps(session)

    def changes(self, ids: Collection[int]) -> dict[int, tuple[FieldChange, ...]]:
        """Return what operations changed, field by field."""
        with self._context.reading() as session:
            return journal.step_changes(session, ids)

    def with_words(self, words: str) -> set[int]:
        """Return the operations with some words in what stood before or after them."""
        with self._context.reading() as session:
            return journal.steps_with(session, words)

    def write_xlsx(self, lines: Sequence[AuditLine], about: str, path: Path) -> None:
        """Write lines of the audit as .xlsx; `about` says which they are."""
        from desktop.documents.workbooks.audit import write_audit  # XlsxWriter

        with self._context.reading() as session:
            office = records.office(session)
        if office is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "No office has been set up in this data folder yet. Set it up first.")
            )
        write_audit(sender(office), lines, about, path)
