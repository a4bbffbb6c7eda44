"""Unfinished input, kept as it is typed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from desktop.services.base import Context
from desktop.storage import tables as t


class DraftService:
    """Drafts by key ("plan-wizard"). They are no part of the history and are not undone."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def save(self, key: str, data: dict[str, Any]) -> datetime:
        """Keep `data` (JSON values) under `key` and return when; it is on the disk when this returns."""
        at = self._context.time()
        with self._context.database.transaction() as session:
            session.execute(t.draft.delete().where(t.draft.c.key == key))
            session.execute(t.draft.insert().values(key=key, data=data, changed_at=at))
        return at

    def load(self, key: str) -> dict[str, Any] | None:
        """Return what was kept under `key`, or None."""
        with self._context.reading() as session:
            row = session.execute(t.draft.select().where(t.draft.c.key == key)).first()
        return None if row is None else dict(row.data)

    def discard(self, key: str) -> None:
        """Forget the draft."""
        with self._context.database.transaction() as session:
            session.execute(t.draft.delete().where(t.draft.c.key == key))

    def keys(self) -> list[str]:
        """Return the keys of all drafts."""
        with self._context.reading() as session:
            return list(session.scalars(t.draft.select().with_only_columns(t.draft.c.key).order_by(t.draft.c.key)))
