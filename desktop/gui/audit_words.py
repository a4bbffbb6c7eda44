"""What the audit calls the rows and fields of the database, and how it writes their values."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.base.audit import FieldChange
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.directive.demand import Scope
from desktop.domain.office.office import LegalStatus, Level, UnitGroup
from desktop.domain.plan.plan import BlockKind, PlanStatus
from desktop.domain.task.task import Origin, Priority, Recurrence, Role, TaskStatus
from desktop.gui import labels

translate = QCoreApplication.translate

_THINGS = {
    "office": QT_TRANSLATE_NOOP("Audit", "Office"),
    "unit": QT_TRANSLATE_NOOP("Audit", "Unit"),
    "legal": QT_TRANSLATE_NOOP("Audit", "Legal document"),
    "plan": QT_TRANSLATE_NOOP("Audit", "Plan"),
    "task": QT_TRANSLATE_NOOP("Audit", "Task"),
    "task_support": QT_TRANSLATE_NOOP("Audit", "Supporting unit"),
    "task_update": QT_TRANSLATE_NOOP("Audit", "Report of progress"),
    "task_item": QT_TRANSLATE_NOOP("Audit", "Period of a task"),
    "evidence": QT_TRANSLATE_NOOP("Audit", "Evidence file"),
    "plan_file": QT_TRANSLATE_NOOP("Audit", "File of a plan"),
    "plan_paper": QT_TRANSLATE_NOOP("Audit", "Superior's paper"),
    "demand": QT_TRANSLATE_NOOP("Audit", "Demand of a superior's paper"),
    "plan_export": QT_TRANSLATE_NOOP("Audit", "Exported file"),
    "block": QT_TRANSLATE_NOOP("Audit", "Paragraph"),
    "citation": QT_TRANSLATE_NOOP("Audit", "Cited document"),
    "plan_version": QT_TRANSLATE_NOOP("Audit", "Issued version"),
    "day_off": QT_TRANSLATE_NOOP("Audit", "Day of the calendar"),
    "draft": QT_TRANSLATE_NOOP("Audit", "Draft"),
    "setting": QT_TRANSLATE_NOOP("Audit", "Setting"),
    "report": QT_TRANSLATE_NOOP("Audit", "Report"),
    "unit_form": QT_TRANSLATE_NOOP("Audit", "Form of a unit"),
    "collected": QT_TRANSLATE_NOOP("Audit", "File of another office"),
    "report_rule": QT_TRANSLATE_NOOP("Audit", "Report that is owed"),
    "report_file": QT_TRANSLATE_NOOP("Audit", "File of a report"),
    "report_export": QT_TRANSLATE_NOOP("Audit", "Exported file of a report"),
    "report_version": QT_TRANSLATE_NOOP("Audit", "Earlier text of a report"),
}

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("Audit", "Subject"),
    "kind": QT_TRANSLATE_NOOP("Audit", "Kind"),
    "document_kind": QT_TRANSLATE_NOOP("Audit", "Kind of document"),
    "year": QT_TRANSLATE_NOOP("Audit", "Year"),
    "number": QT_TRANSLATE_NOOP("Audit", "Number"),
    "symbol": QT_TRANSLATE_NOOP("Audit", "Symbol"),
    "issuer": QT_TRANSLATE_NOOP("Audit", "Issuing office"),
    "parent": QT_TRANSLATE_NOOP("Audit", "Office above"),
    "place": QT_TRANSLATE_NOOP("Audit", "Place"),
    "dated_day": QT_TRANSLATE_NOOP("Audit", "Day of the date"),
    "dated_month": QT_TRANSLATE_NOOP("Audit", "Month of the date"),
    "dated_year": QT_TRANSLATE_NOOP("Audit", "Year of the date"),
    "urgency": QT_TRANSLATE_NOOP("Audit", "Urgency"),
    "superior": QT_TRANSLATE_NOOP("Audit", "Superior's plan"),
    "drafting_unit": QT_TRANSLATE_NOOP("Audit", "Drafting unit"),
    "recipients": QT_TRANSLATE_NOOP("Audit", "Recipients"),
    "authority": QT_TRANSLATE_NOOP("Audit", "Authority of the signature"),
    "deputy": QT_TRANSLATE_NOOP("Audit", "Signed for"),
    "signer_title": QT_TRANSLATE_NOOP("Audit", "Signer's office"),
    "signer": QT_TRANSLATE_NOOP("Audit", "Signer"),
    "assignment_appendix": QT_TRANSLATE_NOOP("Audit", "Appendix of assignment"),
    "status": QT_TRANSLATE_NOOP("Audit", "Status"),
    "version": QT_TRANSLATE_NOOP("Audit", "Version"),
    "issued_number": QT_TRANSLATE_NOOP("Audit", "Issued number"),
    "issued_on": QT_TRANSLATE_NOOP("Audit", "Issued on"),
    "source_file": QT_TRANSLATE_NOOP("Audit", "Source file"),
    "created_at": QT_TRANSLATE_NOOP("Audit", "Made at"),
    "deleted_at": QT_TRANSLATE_NOOP("Audit", "In the bin since"),
    "text": QT_TRANSLATE_NOOP("Audit", "Content"),
    "runs": QT_TRANSLATE_NOOP("Audit", "Content"),
    "unit_id": QT_TRANSLATE_NOOP("Audit", "Lead unit"),
    "role": QT_TRANSLATE_NOOP("Audit", "Role"),
    "deadline": QT_TRANSLATE_NOOP("Audit", "Deadline"),
    "last_day": QT_TRANSLATE_NOOP("Audit", "Deadline"),
    "inclusive": QT_TRANSLATE_NOOP("Audit", "That day counts"),
    "wording": QT_TRANSLATE_NOOP("Audit", "Wording of the deadline"),
    "more_deadlines": QT_TRANSLATE_NOOP("Audit", "Further deadlines"),
    "recurring": QT_TRANSLATE_NOOP("Audit", "Comes back"),
    "continuous": QT_TRANSLATE_NOOP("Audit", "Continuous"),
    "timing": QT_TRANSLATE_NOOP("Audit", "Timing"),
    "product": QT_TRANSLATE_NOOP("Audit", "Product"),
    "note": QT_TRANSLATE_NOOP("Audit", "Note"),
    "percent": QT_TRANSLATE_NOOP("Audit", "Per cent done"),
    "result": QT_TRANSLATE_NOOP("Audit", "Result"),
    "difficulties": QT_TRANSLATE_NOOP("Audit", "Difficulties"),
    "product_number": QT_TRANSLATE_NOOP("Audit", "Number of the product"),
    "done_on": QT_TRANSLATE_NOOP("Audit", "Done on"),
    "priority": QT_TRANSLATE_NOOP("Audit", "Priority"),
    "carried_to": QT_TRANSLATE_NOOP("Audit", "Carried to"),
    "let_go": QT_TRANSLATE_NOOP("Audit", "Put aside for good"),
    "origin": QT_TRANSLATE_NOOP("Audit", "Source"),
    "origin_note": QT_TRANSLATE_NOOP("Audit", "Paper that gives it"),
    "demands": QT_TRANSLATE_NOOP("Audit", "Demands that it answers"),
    "back_by": QT_TRANSLATE_NOOP("Audit", "Wanted back by"),
    "office": QT_TRANSLATE_NOOP("Audit", "Office"),
    "outcome": QT_TRANSLATE_NOOP("Audit", "Outcome"),
    "as_of": QT_TRANSLATE_NOOP("Audit", "Figures up to"),
    "chosen": QT_TRANSLATE_NOOP("Audit", "Chosen among several"),
    "changed": QT_TRANSLATE_NOOP("Audit", "Changed by hand"),
    "received_on": QT_TRANSLATE_NOOP("Audit", "Received on"),
    "made_on": QT_TRANSLATE_NOOP("Audit", "Made on"),
    "signed": QT_TRANSLATE_NOOP("Audit", "Units as signed"),
    "received_by": QT_TRANSLATE_NOOP("Audit", "Received by"),
    "addressee": QT_TRANSLATE_NOOP("Audit", "Addressee"),
    "asked_of": QT_TRANSLATE_NOOP("Audit", "Asked of"),
    "deadlines": QT_TRANSLATE_NOOP("Audit", "Deadlines"),
    "day_named": QT_TRANSLATE_NOOP("Audit", "Time is a day"),
    "supporting": QT_TRANSLATE_NOOP("Audit", "Supporting units"),
    "left_out": QT_TRANSLATE_NOOP("Audit", "Why it is not taken"),
    "file": QT_TRANSLATE_NOOP("Audit", "File"),
    "period": QT_TRANSLATE_NOOP("Audit", "Period"),
    "name": QT_TRANSLATE_NOOP("Audit", "Name"),
    "short_name": QT_TRANSLATE_NOOP("Audit", "Short name"),
    "unit_group": QT_TRANSLATE_NOOP("Audit", "Group"),
    "other_names": QT_TRANSLATE_NOOP("Audit", "Other names"),
    "contact_name": QT_TRANSLATE_NOOP("Audit", "Contact"),
    "people": QT_TRANSLATE_NOOP("Audit", "People of the unit"),
    "leader": QT_TRANSLATE_NOOP("Audit", "Leader in charge"),
    "person": QT_TRANSLATE_NOOP("Audit", "Person in charge"),
    "phone": QT_TRANSLATE_NOOP("Audit", "Telephone"),
    "email": QT_TRANSLATE_NOOP("Audit", "E-mail"),
    "valid_from": QT_TRANSLATE_NOOP("Audit", "Works since"),
    "valid_to": QT_TRANSLATE_NOOP("Audit", "Works until"),
    "successor_id": QT_TRANSLATE_NOOP("Audit", "Successor"),
    "date": QT_TRANSLATE_NOOP("Audit", "Date"),
    "dated": QT_TRANSLATE_NOOP("Audit", "Date"),
    "day": QT_TRANSLATE_NOOP("Audit", "Date"),
    "subject": QT_TRANSLATE_NOOP("Audit", "Subject"),
    "level": QT_TRANSLATE_NOOP("Audit", "Level"),
    "province": QT_TRANSLATE_NOOP("Audit", "Province"),
    "code": QT_TRANSLATE_NOOP("Audit", "Code"),
    "chairman": QT_TRANSLATE_NOOP("Audit", "Chairman"),
    "deputies": QT_TRANSLATE_NOOP("Audit", "Deputies"),
    "chief": QT_TRANSLATE_NOOP("Audit", "Head of the committee's office"),
    "affairs_body": QT_TRANSLATE_NOOP("Audit", "Receives reports on external affairs"),
    "information_body": QT_TRANSLATE_NOOP("Audit", "Receives reports on information abroad"),
    "report_half": QT_TRANSLATE_NOOP("Audit", "Half-year report due"),
    "report_year": QT_TRANSLATE_NOOP("Audit", "Year's report due"),
    "reason": QT_TRANSLATE_NOOP("Audit", "Reason"),
    "working": QT_TRANSLATE_NOOP("Audit", "Working day"),
    "marker": QT_TRANSLATE_NOOP("Audit", "Mark before it"),
    "depth": QT_TRANSLATE_NOOP("Audit", "Depth"),
    "rows": QT_TRANSLATE_NOOP("Audit", "Table"),
    "widths": QT_TRANSLATE_NOOP("Audit", "Widths of columns"),
    "author": QT_TRANSLATE_NOOP("Audit", "Author"),
    "value": QT_TRANSLATE_NOOP("Audit", "Value"),
    "first": QT_TRANSLATE_NOOP("Audit", "First day of the figures"),
    "cut_off": QT_TRANSLATE_NOOP("Audit", "Figures closed"),
    "due": QT_TRANSLATE_NOOP("Audit", "Due"),
    "due_day": QT_TRANSLATE_NOOP("Audit", "Day due"),
    "shift": QT_TRANSLATE_NOOP("Audit", "Months after the period"),
    "lead_days": QT_TRANSLATE_NOOP("Audit", "Days between figures and day due"),
    "which": QT_TRANSLATE_NOOP("Audit", "Periods that are reported"),
    "receiver": QT_TRANSLATE_NOOP("Audit", "Receiver"),
    "basis": QT_TRANSLATE_NOOP("Audit", "Asked for by"),
    "scope": QT_TRANSLATE_NOOP("Audit", "Plans told of"),
    "outline": QT_TRANSLATE_NOOP("Audit", "Outline"),
    "figures": QT_TRANSLATE_NOOP("Audit", "Figures"),
    "counted_at": QT_TRANSLATE_NOOP("Audit", "Figures taken at"),
    "content": QT_TRANSLATE_NOOP("Audit", "Content"),
    "signature": QT_TRANSLATE_NOOP("Audit", "Signature"),
    "sent_on": QT_TRANSLATE_NOOP("Audit", "Sent on"),
    "sent_way": QT_TRANSLATE_NOOP("Audit", "Sent by"),
    "sent_note": QT_TRANSLATE_NOOP("Audit", "Number at the receiver"),
    "since": QT_TRANSLATE_NOOP("Audit", "Owed since"),
    "until": QT_TRANSLATE_NOOP("Audit", "Owed until"),
    "why": QT_TRANSLATE_NOOP("Audit", "Kept before"),
}

_ENUMS: dict[tuple[str, str], type[StrEnum]] = {
    ("plan", "status"): PlanStatus, ("task", "status"): TaskStatus, ("task_item", "status"): TaskStatus,
    ("task", "role"): Role, ("task", "priority"): Priority, ("unit", "unit_group"): UnitGroup,
    ("task", "origin"): Origin, ("demand", "asked_of"): Scope,
    ("legal", "status"): LegalStatus, ("office", "level"): Level, ("block", "kind"): BlockKind,
}  # fmt: skip
_ANSWERS = {"inclusive", "continuous", "assignment_appendix", "sample", "working", "run_in", "landscape", "day_named"}
_UNITS = {"unit_id", "successor_id"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d")


def thing(table: str) -> str:
    """Return what a kind of row is called."""
    return translate("Audit", _THINGS.get(table, table))


def field(change: FieldChange) -> str:
    """Return what a field is called."""
    if change.table == "task_support":
        return thing(change.table)
    return translate("Audit", _FIELDS.get(change.field, change.field))


def of(change: FieldChange, units: Mapping[int, str]) -> str:
    """Return which row was changed: "Task: Send the list"; the kind alone for one that came or went."""
    name = _written(change.table, _main_field(change), change.of, units) if change.of not in {"", None} else ""
    return f"{thing(change.table)}: {name}" if name else thing(change.table)


def value(change: FieldChange, raw: Any, units: Mapping[int, str]) -> str:  # noqa: ANN401 (as it stood in the database)
    """Return a value as people read it; a dash for none."""
    return _written(change.table, change.field, raw, units) or labels.EMPTY


def _main_field(change: FieldChange) -> str:
    return {"block": "runs", "task_item": "period", "task_support": "unit_id"}.get(change.table, "")


def _written(table: str, name: str, raw: Any, units: Mapping[int, str]) -> str:  # noqa: ANN401 (a case each)
    if raw is None or raw == "":
        return ""
    if (kind := _ENUMS.get((table, name))) is not None:
        return labels.word(kind(raw)) if raw in set(kind) else str(raw)
    if name in _ANSWERS:
        return translate("Audit", "Yes") if raw else translate("Audit", "No")
    if name in _UNITS:
        return units.get(raw, str(raw))
    if name == "percent":
        return f"{raw}%"
    if name == "period":
        return labels.period(str(raw))
    if name == "recurring":
        return ", ".join(labels.word(Recurrence(item)) for item in str(raw).split() if item in set(Recurrence))
    if name == "widths":
        return ", ".join(f"{width / 10:g}%" for width in json.loads(raw))
    text = str(raw)
    if _MOMENT.match(text):
        return labels.moment(datetime.fromisoformat(text))
    if _DAY.fullmatch(text):
        return labels.day(datetime.fromisoformat(text))
    if text[:1] in "[{":
        return _of_json(text)
    return text


def _of_json(text: str) -> str:
    try:
        kept = json.loads(text)
    except ValueError:
        return text
    if isinstance(kept, list) and all(isinstance(item, list) and len(item) == 2 for item in kept):
        return "".join(str(item[0]) for item in kept)  # runs with their style
    return "; ".join(_words(kept))


def _words(kept: Any) -> list[str]:  # noqa: ANN401 (any JSON value)
    if isinstance(kept, dict):
        return [word for item in kept.values() for word in _words(item)]
    if isinstance(kept, list):
        return [word for item in kept for word in _words(item)]
    if isinstance(kept, str):
        if _DAY.fullmatch(kept):
            return [labels.day(datetime.fromisoformat(kept))]
        return [kept] if kept else []
    return []
