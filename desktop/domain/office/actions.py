"""What the journal calls the operations of units, legal documents, calendar and office."""

from __future__ import annotations

from desktop.domain.base.errors import QT_TRANSLATE_NOOP

ACTIONS = {
    "unit.added": QT_TRANSLATE_NOOP("labels", "Unit added"),
    "unit.edited": QT_TRANSLATE_NOOP("labels", "Unit edited"),
    "unit.handed-over": QT_TRANSLATE_NOOP("labels", "{count} task{count:|s} handed over to {into}"),
    "unit.merged": QT_TRANSLATE_NOOP("labels", "Unit merged into {into}"),
    "unit.deleted": QT_TRANSLATE_NOOP("labels", "Unit removed"),
    "legal.added": QT_TRANSLATE_NOOP("labels", "Legal document added"),
    "legal.edited": QT_TRANSLATE_NOOP("labels", "Legal document edited"),
    "legal.deleted": QT_TRANSLATE_NOOP("labels", "Legal document removed"),
    "legal.renewed": QT_TRANSLATE_NOOP("labels", "Legal library renewed by the new version"),
    "calendar.added": QT_TRANSLATE_NOOP("labels", "Day added to the calendar"),
    "calendar.removed": QT_TRANSLATE_NOOP("labels", "Day taken out of the calendar"),
    "office.edited": QT_TRANSLATE_NOOP("labels", "Office edited"),
    "office.signers": QT_TRANSLATE_NOOP("labels", "Signers edited"),
}
"""The words of each action; {named} places are filled from its detail."""
