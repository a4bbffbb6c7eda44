"""What a change of the data touched: pages name what they show, use cases what they write."""

from __future__ import annotations

from enum import StrEnum


class Changed(StrEnum):
    """A part of the data of which others hear when it was changed."""

    OFFICE = "office"
    SETTINGS = "settings"
    PLANS = "plans"
    DRAFTS = "drafts"
    TASKS = "tasks"
    UNITS = "units"
    LEGAL = "legal"
    CALENDAR = "calendar"
    FILTERS = "filters"
    EXPORTS = "exports"
    REPORTS = "reports"
    FORMS = "forms"
    COLLECTED = "collected"
    BACKUPS = "backups"
    LOCK = "lock"


OF_THE_OFFICE = frozenset(Changed) - {Changed.SETTINGS, Changed.EXPORTS, Changed.BACKUPS, Changed.LOCK}
"""What the office works with: what an operation that is undone, or a backup that is restored, may bring back."""
