"""The computer's clock, which the program believes: dates of what is reported, what is late, names of backups."""

from __future__ import annotations

from datetime import datetime, timedelta

from desktop.services.base import Context
from desktop.storage import journal

_ALLOWED = timedelta(hours=1)  # a clock is set right by minutes, and by an hour where people travel


def set_back(context: Context) -> tuple[datetime, datetime] | None:
    """Return what the clock shows and when the last operation was, where that is later; None where all is well.

    Once something is done at the new time that is the last one, and nothing more is said.
    """
    if context.day is not None:
        return None
    with context.reading() as session:
        last = next(iter(journal.entries(session, limit=1)), None)
    now = context.now()
    return (now, last.at) if last is not None and now + _ALLOWED < last.at else None
