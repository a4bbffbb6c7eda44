"""What somebody did, as a list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class HistoryRow:
    """What somebody did: `action` is a key such as "plan.edited", `detail` names what it was done to."""

    id: int
    at: datetime
    author: str
    action: str
    detail: dict[str, str]
    undone: bool
    subject: str = ""  # what it was done to: "plan:12"
    undone_by: str = ""  # who took it back, and when
    undone_at: datetime | None = None
