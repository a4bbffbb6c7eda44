"""The one list of what the window has: navigation, Ctrl+1 …, pictures, help and tests walk it.

A subject is a folder beside this file with a `Subject` in its `__init__`, which imports no Qt.
"""

from __future__ import annotations

from desktop.gui import (
    consolidation,
    guide,
    legal,
    overview,
    plans,
    reports,
    settings,
    shortcuts,
    tasks,
    unfinished,
    unit_forms,
    units,
    wizard,
)

SUBJECTS = (
    overview.SUBJECT,
    plans.SUBJECT,
    plans.PLAN,
    tasks.SUBJECT,
    unfinished.SUBJECT,
    unit_forms.SUBJECT,
    reports.SUBJECT,
    reports.REPORT,
    reports.RULES,
    consolidation.SUBJECT,
    legal.SUBJECT,
    units.SUBJECT,
    settings.SUBJECT,
    shortcuts.SUBJECT,
    guide.SUBJECT,
    wizard.SUBJECT,
)
"""In the order of the navigation; the order gives the numbers of the keys Ctrl+1 …"""
