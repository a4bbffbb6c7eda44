"""Plans: keeping them, their way from draft to archive, their history."""

from __future__ import annotations

import re
from datetime import date

from desktop.catalogue import templates
from desktop.domain.citation import citations
from desktop.domain.duty import place
from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan import PartialDate, Plan, PlanStatus, tasks_in_order
from desktop.domain.progress import last_day
from desktop.domain.recurrence import drop_before, renew
from desktop.domain.roll_over import carried
from desktop.domain.rows import HistoryRow, PlanRow
from desktop.domain.task import Task, TaskStatus
from desktop.domain.text import clean, two_digits
from desktop.services.base import Context
from desktop.services.tasks import existing_tasks, history
from desktop.services.units import in_session
from desktop.storage import journal, queries, records
from desktop.storage.database import Session

_NUMBER = re.compile(r"^\s*(\d+)")
_PROGRESS = ("status", "percent", "result", "difficulties", "product_number", "done_on", "priority", "carried_to")


class PlanService:
    """Plans of the office."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def rows(
        self,
        year: int | None = None,
        status: PlanStatus | None = None,
        text: str = "",
        *,
        today: date | None = None,
    ) -> list[PlanRow]:
        """Return plans, newest year first, with their counts of tasks."""
        with self._context.reading() as session:
            return queries.plan_rows(session, today or self._context.today(), year=year, status=status, words=text)

    def deleted(self) -> list[PlanRow]:
        """Return the plans in the bin."""
        with self._context.reading() as session:
            return queries.plan_rows(session, self._context.today(), deleted=True)

    def kinds(self) -> dict[str, str]:
        """Return the names of the kinds of plans by their keys, also of plans that were read from a file."""
        return {key: templates.template(key).name for key in templates.keys()}  # noqa: SIM118 (a function)

    def years(self) -> list[int]:
        """Return the years that have plans, newest first."""
        with self._context.reading() as session:
            return records.plan_years(session)

    def get(self, plan_id: int) -> Plan:
        """Return a plan whole, with blocks, tasks and units; raise UserError when there is none with this id."""
        with self._context.reading() as session:
            return _existing(session, plan_id)

    def add(self, plan: Plan) -> int:
        """Keep a new plan and return its id. Units that are not in the directory are added to it."""
        with self._context.writing("plans", "tasks", "units") as session:
            return self._add(session, plan)

    def add_all(self, plans: list[Plan]) -> list[int]:
        """Keep several new plans in one transaction and return their ids."""
        with self._context.writing("plans", "tasks", "units") as session:
            return [self._add(session, plan) for plan in plans]

    def _add(self, session: Session, plan: Plan) -> int:
        _tidy(plan)
        plan.created_at = plan.changed_at = self._context.time()
        _name_units(session, plan)
        plan.id = records.next_plan_id(session)  # the journal must know it beforehand
        with self._context.operation(
            session, "plan.added", f"plan:{plan.id}", journal.plan_scope(plan.id), {"name": plan.title}
        ):
            renew_items(self._context, plan)
            records.add_plan(session, plan)
            _keep_citations(session, plan)
        return plan.id

    def save(self, plan: Plan) -> None:
        """Keep a changed plan whole, and give its new blocks and tasks their ids.

        Raises UserError when the plan is issued: its text is locked.
        """
        if plan.id is None:
            raise ValueError("a plan that was never added cannot be saved")
        _tidy(plan)
        with self._context.writing("plans", "tasks", "units") as session:
            kept = _existing(session, plan.id)
            _unlocked(kept)
            plan.changed_at = self._context.time()
            _keep_progress(plan, kept)
            _name_units(session, plan)
            with self._context.operation(
                session,
                "plan.edited",
                f"plan:{plan.id}",
                journal.plan_scope(plan.id),
                {"name": plan.title},
                coalesce=True,
            ):
                renew_items(self._context, plan)
                records.keep_plan(session, plan)
                _keep_citations(session, plan)

    def submit(self, plan_id: int) -> None:
        """Mark a draft as submitted for signature."""
        self._move(plan_id, PlanStatus.DRAFT, PlanStatus.SUBMITTED, "plan.submitted")

    def withdraw(self, plan_id: int) -> None:
        """Take a submitted plan back to draft."""
        self._move(plan_id, PlanStatus.SUBMITTED, PlanStatus.DRAFT, "plan.withdrawn")

    def close(self, plan_id: int) -> None:
        """End an issued plan."""
        self._move(plan_id, PlanStatus.ISSUED, PlanStatus.CLOSED, "plan.closed")

    def reopen(self, plan_id: int) -> None:
        """Take an ended plan back into work."""
        self._move(plan_id, PlanStatus.CLOSED, PlanStatus.ISSUED, "plan.reopened")

    def issue(self, plan_id: int, number: int, day: date) -> None:
        """Give a plan its number and date; from now on the text is locked.

        Raises UserError when it is issued already, the number is below 1 or taken in that year, or a task is due
        before the plan's date.
        """
        if number < 1:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The number of a document begins at 1. Type it again."))
        with self._context.writing("plans", "tasks") as session:
            plan = _existing(session, plan_id)
            _unlocked(plan)
            full = f"{two_digits(number)}/{plan.symbol}"
            if full in _numbers(session, day.year, plan.symbol, plan_id).values():
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "Number {number} of {year} is taken by another plan. The next free one is proposed."
                    ),
                    number=full,
                    year=day.year,
                )
            _due_after(plan, day)
            with self._context.operation(
                session,
                "plan.issued",
                f"plan:{plan_id}",
                journal.plan_scope(plan_id),
                {"name": plan.title, "number": full, "day": f"{day:%d/%m/%Y}"},
            ):
                plan.number, plan.dated = full, PartialDate(day.day, day.month, day.year)
                plan.status, plan.changed_at = PlanStatus.ISSUED, self._context.time()
                for task in plan.tasks:
                    drop_before(task, day)

    def revise(self, plan_id: int) -> None:
        """Open an issued plan for a new version; the issued one stays in the history."""
        with self._context.writing("plans", "tasks") as session:
            plan = _existing(session, plan_id)
            if not plan.locked:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This plan is not issued yet; its text can be changed."))
            with self._context.operation(
                session,
                "plan.revised",
                f"plan:{plan_id}",
                journal.plan_scope(plan_id),
                {"name": plan.title, "version": str(plan.version + 1)},
            ):
                records.keep_version(session, plan, self._context.time())
                plan.version += 1
                plan.status, plan.changed_at = PlanStatus.DRAFT, self._context.time()

    def carry(self, task_ids: list[int], into_plan_id: int) -> list[int]:
        """Go on with unfinished tasks in another plan's draft and return their new ids.

        Each is put under its unit in the text, with what was reported of it, its date moved to the plan's year; the
        old one is paused and points to it. Raises UserError for an issued plan, and for a task that is done, stands
        in that plan or was carried before.
        """
        with self._context.writing("plans", "tasks") as session:
            plan = _existing(session, into_plan_id)
            _unlocked(plan)
            tasks = existing_tasks(session, task_ids)
            years = records.task_years(session, task_ids)
            for task in tasks:
                _can_be_carried(task, plan)
            with self._context.operation(
                session,
                "task.carried",
                f"plan:{into_plan_id}",
                journal.joined_scope(journal.plan_scope(into_plan_id), journal.tasks_scope(task_ids)),
                {"name": plan.title, "count": str(len(tasks))},
            ):
                new = [carried(task, years[task.id or 0], plan.year) for task in tasks]
                for task in new:
                    plan.tasks.append(task)
                    place(plan, task)
                _tidy(plan)
                plan.changed_at = self._context.time()
                renew_items(self._context, plan)
                session.flush()
                for task, goes_on in zip(tasks, new, strict=True):
                    task.carried_to, task.status = goes_on.id, TaskStatus.PAUSED
                _keep_citations(session, plan)
            return [task.id or 0 for task in new]

    def delete(self, plan_id: int) -> None:
        """Put a plan into the bin; its tasks leave the lists."""
        self._bin(plan_id, deleted=True)

    def restore(self, plan_id: int) -> None:
        """Take a plan out of the bin."""
        self._bin(plan_id, deleted=False)

    def history(self, plan_id: int) -> list[HistoryRow]:
        """Return what was done to a plan, newest first."""
        with self._context.reading() as session:
            return history(session, f"plan:{plan_id}")

    def next_number(self, year: int, symbol: str) -> int:
        """Return the number after the highest one given in `year`: numbers begin at 1 each 01 January."""
        with self._context.reading() as session:
            found = [_NUMBER.match(number) for number in _numbers(session, year, symbol).values()]
        return max((int(match[1]) for match in found if match), default=0) + 1

    def _bin(self, plan_id: int, *, deleted: bool) -> None:
        with self._context.writing("plans", "tasks") as session:
            plan = _existing(session, plan_id)
            with self._context.operation(
                session,
                "plan.deleted" if deleted else "plan.restored",
                f"plan:{plan_id}",
                journal.plan_scope(plan_id),
                {"name": plan.title},
            ):
                plan.deleted_at = self._context.time() if deleted else None

    def _move(self, plan_id: int, before: PlanStatus, after: PlanStatus, action: str) -> None:
        with self._context.writing("plans", "tasks") as session:
            plan = _existing(session, plan_id)
            if plan.status is not before:
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "This step is not possible for the plan as it stands now. Open it "
                        "again and look at its status.",
                    )
                )
            with self._context.operation(
                session, action, f"plan:{plan_id}", journal.plan_scope(plan_id), {"name": plan.title}
            ):
                plan.status, plan.changed_at = after, self._context.time()


def renew_items(context: Context, plan: Plan) -> None:
    """Let recurring tasks owe something from today on, or from the plan's date when it is later."""
    since = max(context.today(), plan.dated.value or date.min)
    for task in plan.tasks:
        renew(task, plan.year or plan.dated.year, since)


def _existing(session: Session, plan_id: int) -> Plan:
    plan = records.plan(session, plan_id)
    if plan is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "There is no plan with the number {id}."), id=plan_id)
    return plan


def _due_after(plan: Plan, day: date) -> None:
    """Refuse a deadline before the plan; a new version of an old plan has some that are over, rightly."""
    for task in plan.tasks if plan.version == 1 else []:
        if task.deadline is not None and last_day(task.deadline) < day:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{text}” is due on {due}, before the plan's date {day}. Correct the deadline or the date.",
                ),
                text=task.text,
                due=f"{last_day(task.deadline):%d/%m/%Y}",
                day=f"{day:%d/%m/%Y}",
            )


def _can_be_carried(task: Task, plan: Plan) -> None:
    if task.status is TaskStatus.DONE:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{text}” is done; there is nothing to carry over."), text=task.text
        )
    if task.carried_to is not None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "“{text}” was carried into a later plan already."), text=task.text)
    if task in plan.tasks:
        raise UserError(QT_TRANSLATE_NOOP("errors", "“{text}” stands in this plan already."), text=task.text)


def _keep_progress(plan: Plan, kept: Plan) -> None:
    """Take the progress from what is stored: it is reported through TaskService, not with the text."""
    stored = {task.id: task for task in kept.tasks}
    for task in plan.tasks:
        if task.id in stored:
            for name in _PROGRESS:
                setattr(task, name, getattr(stored[task.id], name))
            task.updates = list(stored[task.id].updates)
            task.items = list(stored[task.id].items)


def _unlocked(plan: Plan) -> None:
    if plan.locked:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{title}” is issued and its text is locked. Use “Revise” to make a new version."
            ),
            title=plan.title,
        )


def _numbers(session: Session, year: int, symbol: str, besides: int | None = None) -> dict[int, str]:
    return {key: number for key, number in records.plan_numbers(session, year, symbol).items() if key != besides}


def _name_units(session: Session, plan: Plan) -> None:
    """Put the directory's units in the place of those that the plan names; new ones are added.

    A unit does not support itself, nor twice.
    """
    for task in plan.tasks:
        task.unit = in_session(session, task.unit)
        found = dict.fromkeys(in_session(session, item) for item in task.supporting)
        task.supporting = [unit for unit in found if unit is not None and unit is not task.unit]


def _tidy(plan: Plan) -> None:
    """Put positions and names into the shape that is kept."""
    plan.title = clean(plan.title)
    plan.recipients = [line for line in map(clean, plan.recipients) if line]
    plan.tasks[:] = tasks_in_order(plan)
    for position, block in enumerate(plan.blocks):
        block.position = position
    for position, task in enumerate(plan.tasks):
        task.position = position


def _keep_citations(session: Session, plan: Plan) -> None:
    records.keep_citations(session, plan.id or 0, citations("\n".join(block.text for block in plan.blocks)))
