"""A kept copy of the database, as a list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class BackupRow:
    """A kept copy of the database."""

    path: str
    made_at: datetime
    size: int
    reason: str
