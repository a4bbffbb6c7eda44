"""Reports and the rules by which they are owed, in and out of the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import Row, func, insert, select
from sqlalchemy.orm import Session

from desktop.domain.plan.plan import Plan, PlanStatus, Signature
from desktop.domain.report import content as texts
from desktop.domain.report.figures import Figures
from desktop.domain.report.regime import ReportRule, scope_of
from desktop.domain.report.report import Report
from desktop.domain.task.task import TaskStatus
from desktop.storage import journal, records
from desktop.storage import tables as t
from desktop.storage.report_rows import rules

_OF_REPORT = tuple(column.name for column in t.report.columns)
_ONE = ("content", "figures", "counted_at", "outline")
"""What belongs together: sentences say what the figures are."""


def rule(session: Session, rule_id: int) -> ReportRule | None:
    """Return a rule."""
    return next((item for item in rules(session) if item.id == rule_id), None)


def save_rule(session: Session, item: ReportRule) -> int:
    """Keep a new or a changed rule and return its number."""
    values = {name: value for name, value in asdict(item).items() if name != "id"}
    if item.id is not None:
        session.execute(t.report_rule.update().where(t.report_rule.c.id == item.id).values(values))
        return item.id
    values["position"] = (session.scalar(select(func.max(t.report_rule.c.position))) or 0) + 1
    item.id = records.next_id(session, "report_rule")
    session.execute(insert(t.report_rule).values({**values, "id": item.id}))
    return item.id


def remove_rule(session: Session, rule_id: int) -> None:
    """Forget a rule; reports that were begun by it stay."""
    session.execute(t.report_rule.delete().where(t.report_rule.c.id == rule_id))


def rule_scope(session: Session, rule_id: int) -> journal.Scope:
    """Cover a rule, and reports that point to it now."""
    begun = list(session.scalars(select(t.report.c.id).where(t.report.c.rule_id == rule_id)))
    return journal.rows_scope(report_rule=rule_id, report=begun)


def scope(report_id: int) -> journal.Scope:
    """Cover a report with its versions and files."""
    own = "report_id = :report"
    return journal.Scope({"report": "id = :report", "report_version": own, "report_file": own}, {"report": report_id})


def report(session: Session, report_id: int) -> Report | None:
    """Return a report whole."""
    row = session.execute(t.report.select().where(t.report.c.id == report_id)).first()
    if row is None:
        return None
    values = dict(row._mapping)
    values["content"] = texts.from_json(values["content"])
    values["figures"] = None if values["figures"] is None else Figures.from_json(values["figures"])
    values["signature"] = Signature(*values["signature"])
    found = Report(**values)
    found.as_read = values_of(found)
    return found


def values_of(item: Report) -> dict[str, Any]:
    """Return what is kept of a report by its fields, to be compared; later changes are not in it."""
    values = {name: getattr(item, name) for name in _OF_REPORT if name != "id"}
    values["content"] = texts.to_json(item.content)
    values["recipients"], values["outline"] = list(item.recipients), list(item.outline)
    return values


def bring_together(mine: Report, stored: Report) -> list[str]:
    """Take what others changed since a report was read into it; return the fields that were changed here, too.

    These stay as they are here. Text and figures go together.
    """
    if mine.as_read is None or stored.as_read is None:
        return []
    was, here, there = mine.as_read, values_of(mine), stored.as_read
    theirs = [name for name in there if name != "changed_at" and there[name] != was[name]]
    both = [name for name in theirs if here[name] not in (was[name], there[name])]
    if "content" in both:
        both += [name for name in _ONE if name in theirs and name not in both]
    for name in theirs:
        if name not in both:
            setattr(mine, name, getattr(stored, name))
    return both


def task_ids(session: Session, report_id: int) -> list[int]:
    """Return the tasks that the figures of a report rest on."""
    figures = session.scalar(select(t.report.c.figures).where(t.report.c.id == report_id))
    return [] if figures is None else [line["task_id"] for line in figures["lines"]]


def save(session: Session, item: Report) -> int:
    """Keep a new or a changed report and return its number."""
    values, signed = values_of(item), item.signature
    values["figures"] = None if item.figures is None else item.figures.to_json()
    values["signature"] = [signed.authority, signed.deputy, signed.title, signed.name]
    if item.id is not None:
        session.execute(t.report.update().where(t.report.c.id == item.id).values(values))
        return item.id
    item.id = records.next_id(session, "report")
    session.execute(insert(t.report).values({**values, "id": item.id}))
    return item.id


def remove(session: Session, report_id: int) -> None:
    """Remove a report with its versions and the rows of its files."""
    session.execute(t.report_file.delete().where(t.report_file.c.report_id == report_id))
    session.execute(t.report_version.delete().where(t.report_version.c.report_id == report_id))
    session.execute(t.report.delete().where(t.report.c.id == report_id))


def save_version(session: Session, item: Report, at: datetime, author: str, why: str) -> None:
    """Keep the text of a report as it is before something is done to it."""
    session.execute(
        insert(t.report_version).values(
            report_id=item.id, version=item.version, at=at, author=author, why=why, content=texts.to_json(item.content)
        )
    )


def versions(session: Session, report_id: int) -> list[Row[Any]]:
    """Return the kept versions of a report, the newest first."""
    kept = t.report_version.select().where(t.report_version.c.report_id == report_id)
    return list(session.execute(kept.order_by(t.report_version.c.id.desc())))


def numbers(session: Session, year: int) -> list[tuple[int, str, date]]:
    """Return the numbers that reports of a year have, each with its report and its day."""
    rows = select(t.report.c.id, t.report.c.number, t.report.c.dated).where(
        t.report.c.number != "", func.strftime("%Y", t.report.c.dated) == str(year)
    )
    return [(row.id, row.number, row.dated) for row in session.execute(rows)]


def plans(session: Session, years: Sequence[int], scope: str, by: date) -> list[Plan]:
    """Return the plans in force on a day, of some years, with their tasks but not their text.

    They are all of them, those of a kind or on a subject, or a single one.
    """
    on_subject = scope.startswith("subject:")
    ids = (
        [int(scope.removeprefix("plan:"))] if scope.startswith("plan:")
        else plan_ids(session, years, "" if on_subject else scope.removeprefix("kind:"), by)
    )  # fmt: skip
    found = [plan for plan in records.plans_with_tasks(session, ids) if not on_subject or scope_of(plan) == scope]
    recall_days(session, found, by)
    return found


def recall_days(session: Session, plans: Sequence[Plan], by: date) -> None:
    """Tell of tasks that were done by a day and taken up again after it on which day they had been done."""
    for task in (task for plan in plans for task in plan.tasks if task.status is not TaskStatus.DONE):
        known = (update for update in task.updates if update.at.date() <= by)
        closing = max(known, key=lambda update: (update.at, update.id or 0), default=None)
        if closing is not None and closing.status is TaskStatus.DONE and task.id is not None:
            row = journal.row_before(session, "task", task.id, closing.at, status=TaskStatus.DONE.value)
            if row is not None and row["done_on"] is not None:
                closing.done_on = date.fromisoformat(row["done_on"])


def plan_ids(session: Session, years: Sequence[int], kind: str = "", by: date = date.max) -> list[int]:
    """Return the numbers of the plans in force on a day, of some years: all, or of a kind."""
    plan, version = t.plan.c, t.plan_version.c
    first = select(func.min(version.dated)).where(version.plan_id == plan.id).correlate(t.plan).scalar_subquery()
    rows = session.execute(
        select(plan.id, plan.kind, plan.issued_on, first.label("first"))
        .where(plan.deleted_at.is_(None), plan.year.in_(years))
        .where(plan.status.in_((PlanStatus.ISSUED, PlanStatus.CLOSED)) | (plan.version > 1))
        .order_by(plan.year, plan.issued_on, plan.id)
    ).all()
    out = []
    for row in rows:
        begun = min((day for day in (row.issued_on, row.first) if day is not None), default=None)
        if (kind and row.kind != kind) or (begun is not None and begun > by):
            continue
        out.append(row.id)
    return out


def first_day(session: Session, plan_id: int) -> date | None:
    """Return the date of the first version of a plan."""
    version = t.plan_version.c
    first = session.scalar(select(func.min(version.dated)).where(version.plan_id == plan_id))
    issued = session.scalar(select(t.plan.c.issued_on).where(t.plan.c.id == plan_id))
    return min((day for day in (first, issued) if day is not None), default=None)


def versions_before(session: Session, plan_id: int, number: str) -> list[tuple[str, date | None]]:
    """Return number and date of the versions of a plan that were issued under another number, the first one first."""
    version = t.plan_version.c
    rows = select(version.number, version.dated).where(version.plan_id == plan_id).order_by(version.version)
    return [(was, dated) for was, dated in session.execute(rows) if was and was != number]


def gone_tasks(session: Session, ids: Sequence[int]) -> set[int]:
    """Return which of some tasks are no more, or are of a plan in the bin."""
    rows = select(t.task.c.id).join(t.plan).where(t.task.c.id.in_(ids), t.plan.c.deleted_at.is_(None))
    return set(ids) - set(session.scalars(rows))
