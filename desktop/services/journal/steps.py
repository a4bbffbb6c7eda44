"""Steps on the journal that run inside another service's transaction."""

from __future__ import annotations

from desktop.domain.base.journal import HistoryRow
from desktop.storage import journal
from desktop.storage.database import Session


def history(session: Session, subject: str | None, limit: int = 200) -> list[HistoryRow]:
    """Return what was done to a subject, or in the whole office, newest first."""
    return [history_row(entry) for entry in journal.entries(session, subject, limit)]


def history_row(entry: journal.Entry) -> HistoryRow:
    """Return an entry of the journal as lists show it."""
    return HistoryRow(
        entry.id,
        entry.at,
        entry.author,
        entry.action,
        entry.detail,
        entry.undone,
        entry.subject,
        entry.undone_by,
        entry.undone_at,
    )
