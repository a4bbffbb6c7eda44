"""The steps of the plan wizard."""

from __future__ import annotations

from desktop.domain.base.errors import QT_TRANSLATE_NOOP

_NAMES = {
    "source": QT_TRANSLATE_NOOP("PlanWizard", "Source"),
    "general": QT_TRANSLATE_NOOP("PlanWizard", "General"),
    "bases": QT_TRANSLATE_NOOP("PlanWizard", "Bases"),
    "content": QT_TRANSLATE_NOOP("PlanWizard", "Content"),
    "assign": QT_TRANSLATE_NOOP("PlanWizard", "Assignment"),
    "ending": QT_TRANSLATE_NOOP("PlanWizard", "Funding, recipients"),
    "review": QT_TRANSLATE_NOOP("PlanWizard", "Review and export"),
}
STEPS = tuple(_NAMES)
"""Keys of the steps in order; drafts keep them.

The window finds the page of the step "ending" in `gui/wizard/ending.py`, as `EndingStep`.
"""


def step_name(key: str) -> str:
    """Return the English name of a step, which the window translates in the context "PlanWizard"."""
    return _NAMES[key]
