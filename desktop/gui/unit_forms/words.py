"""What the window calls the fields of a form, and how it writes their values."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.out.unit_form import DAYS, FormField
from desktop.domain.task.task import TaskStatus
from desktop.gui import labels

FIELDS = {
    FormField.ACKNOWLEDGED: QT_TRANSLATE_NOOP("UnitForms", "Received by the unit"),
    FormField.STATUS: QT_TRANSLATE_NOOP("UnitForms", "State"),
    FormField.PERCENT: QT_TRANSLATE_NOOP("UnitForms", "Progress"),
    FormField.RESULT: QT_TRANSLATE_NOOP("UnitForms", "Result"),
    FormField.DONE_ON: QT_TRANSLATE_NOOP("UnitForms", "Day of completion"),
    FormField.PRODUCT_NUMBER: QT_TRANSLATE_NOOP("UnitForms", "Number of the document"),
    FormField.DIFFICULTIES: QT_TRANSLATE_NOOP("UnitForms", "Difficulties, proposals"),
}


def name(field: FormField) -> str:
    """Return the name of a field."""
    return QCoreApplication.translate("UnitForms", FIELDS[field])


def value(field: FormField, text: str) -> str:
    """Return a value as it is read."""
    if not text:
        return labels.EMPTY
    if field in DAYS:
        return labels.day(date.fromisoformat(text))
    if field is FormField.PERCENT:
        return f"{text}%"
    return labels.word(TaskStatus(text)) if field is FormField.STATUS else text.replace("\n", " · ")
