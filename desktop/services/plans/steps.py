"""Steps on plans that run inside another service's transaction."""

from __future__ import annotations

from datetime import date

from desktop.domain.base.citation import Citation, cited_in
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, GoneError, UserError
from desktop.domain.base.text import clean
from desktop.domain.office.office import Unit
from desktop.domain.plan.issue_day import count_from_issue
from desktop.domain.plan.plan import Plan, put_in_order, tasks_in_order
from desktop.domain.task.recurrence import renew
from desktop.domain.task.wording import recounted
from desktop.services.base import Context
from desktop.services.units.steps import in_session
from desktop.storage import records
from desktop.storage.database import Session

NO_PLAN = QT_TRANSLATE_NOOP("errors", "There is no plan with the number {id}.")


def renew_items(context: Context, plan: Plan) -> None:
    """Let recurring tasks owe something from today on, or from the plan's date when it is later.

    It changes the plan: what its tasks owe is looked for from the day of the last change on. What is counted from a
    known day, that of issue too, is counted by the office's calendar.
    """
    plan.changed_at = context.moment()
    since = context.today() if plan.given_out else max(context.today(), plan.dated.value or date.min)
    is_working, year = context.working_days.is_working, plan.year or plan.dated.year
    if plan.locked and plan.dated.value is not None:
        count_from_issue(plan, plan.dated.value, is_working)
    for task in plan.tasks:
        due = task.deadline
        if due is not None and (counted := recounted(due, is_working)) is not due:
            task.deadline = counted
        renew(task, year, since, in_force=plan.given_out)


def existing_plan(session: Session, plan_id: int) -> Plan:
    """Return a plan within the session; raise GoneError when there is none with this id."""
    plan = records.plan(session, plan_id)
    if plan is None:
        raise GoneError(NO_PLAN, id=plan_id)
    return plan


def refuse_locked(plan: Plan) -> None:
    """Raise UserError when the plan is issued: its text is locked."""
    if plan.locked:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{title}” is issued and its text is locked. Use “Revise” to make a new version."
            ),
            title=plan.title,
        )


def refuse_outside(plan: Plan) -> None:
    """Raise UserError where something holds tasks outside of plans: that has no text, and no way of a plan."""
    if plan.outside:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{title}” is no plan: it holds tasks outside of plans."), title=plan.title
        )


def tidy(plan: Plan) -> None:
    """Put positions and names into the shape that is kept."""
    plan.title = clean(plan.title)
    plan.recipients = [line for line in map(clean, plan.recipients) if line]
    if plan.in_force:
        plan.issued_number, plan.issued_on = plan.number, plan.dated.value
    in_order = tasks_in_order(plan)
    if in_order != plan.tasks:
        plan.tasks[:] = in_order
    put_in_order(plan.blocks)
    put_in_order(plan.tasks)


def save_citations(session: Session, plan: Plan, found: list[Citation] | None = None) -> None:
    """Keep which documents the text of a plan cites: those that were `found` in it."""
    found = cited_in([block.text for block in plan.blocks]) if found is None else found
    records.save_citations(session, plan.id or 0, found)


def name_units(session: Session, plan: Plan) -> None:
    """Put the directory's units in the place of those that the plan names; new ones are added.

    A unit does not support itself, nor twice.
    """
    known: dict[int | tuple[int], Unit | None] = {}

    def named(unit: Unit | None) -> Unit | None:
        """Look each unit up once: a long plan names few of them often."""
        if unit is None:
            return None
        key = id(unit) if unit.id is None else (unit.id,)
        if key not in known:
            known[key] = in_session(session, unit)
        return known[key]

    for task in plan.tasks:
        task.unit = named(task.unit)
        found = dict.fromkeys(named(item) for item in task.supporting)
        task.supporting = [unit for unit in found if unit is not None and unit is not task.unit]
