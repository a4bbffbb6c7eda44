"""Unfinished input, kept as it is typed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desktop.services.base import Context
from desktop.storage import records


class DraftService:
    """Drafts by key ("plan-wizard"). They are no part of the history and are not undone."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def save(self, key: str, data: dict[str, Any]) -> datetime:
        """Keep `data` (JSON values) under `key` and return when; it is on the disk when this returns."""
        at = self._context.time()
        with self._context.database.transaction() as session:
            records.keep_draft(session, key, data, at)
        return at

    def load(self, key: str) -> dict[str, Any] | None:
        """Return what was kept under `key`, or None."""
        with self._context.reading() as session:
            return records.draft(session, key)

    def discard(self, key: str) -> None:
        """Forget the draft."""
        with self._context.database.transaction() as session:
            records.remove_draft(session, key)

    def keys(self) -> list[str]:
        """Return the keys of all drafts."""
        with self._context.reading() as session:
            return records.draft_keys(session)
