"""The year's end: unfinished tasks, and what is decided about each of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan.duty import place
from desktop.domain.plan.next_year import carried, redate
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.plan.rows import PlanRow
from desktop.domain.plan.unfinished import Decision, Fate, Outcome, YearLeft, same_duty, season, take_up
from desktop.domain.task.progress import OPEN_STATES, DueState
from desktop.domain.task.recurrence import open_items
from desktop.domain.task.rows import IN_FORCE, ProgressChange, TaskQuery, TaskRow
from desktop.domain.task.task import Task, TaskStatus
from desktop.services.base import Context
from desktop.services.plans.steps import existing_plan, refuse_locked, renew_items, save_citations, tidy
from desktop.services.tasks.steps import apply, apply_to_period, continue_as, end_task, existing_tasks
from desktop.storage import continued, journal, queries, records
from desktop.storage.database import Session

_UNFINISHED = OPEN_STATES | {DueState.PAUSED}


class UnfinishedService:
    """What plans left unfinished, and its way into the next year."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def unfinished(self, year: int, today: date | None = None) -> list[TaskRow]:
        """Return the tasks of a year's plans in force that were not done, by plan: a draft was given to nobody.

        Recurring and continuous tasks begin anew, so they are among them only with a date of their own or a period that
        was missed; those that a plan outside the bin goes on with are not.
        """
        query = TaskQuery(year=year, state=_UNFINISHED, plan_id=IN_FORCE, carried=False, to_settle=True, order="plan")
        with self._context.reading() as session:
            working = self._context.working_days.last_working_day
            return queries.task_rows(session, query, self._context.horizon(today), working)

    def left_of(self, plan_id: int, today: date | None = None) -> int:
        """Return how many tasks of a plan would be to settle if its year ended now."""
        query = TaskQuery(plan_id=plan_id, state=_UNFINISHED, carried=False, to_settle=True)
        with self._context.reading() as session:
            return len(queries.task_standing(session, query, self._context.horizon(today)))

    def years(self, today: date | None = None) -> list[YearLeft]:
        """Return the years up to that of `today` whose plans have unfinished tasks, newest first."""
        last = (today or self._context.today()).year
        with self._context.reading() as session:
            return [left for left in continued.years_left(session, today or self._context.today()) if left.year <= last]

    def due(self, today: date | None = None) -> YearLeft | None:
        """Return the year that is to be settled now, None out of season or when nothing of it waits for a decision."""
        year = season(today or self._context.today())
        return next((left for left in self.years(today) if left.year == year and left.waiting), None)

    def drafts(self, after: int) -> list[PlanRow]:
        """Return the drafts of the plans of later years, into which tasks can be carried, nearest year first."""
        with self._context.reading() as session:
            rows = queries.plan_rows(session, self._context.horizon(), status=PlanStatus.DRAFT)
        return sorted((row for row in rows if row.year is not None and row.year > after), key=lambda row: row.year or 0)

    def carried(self, plan_id: int) -> set[int]:
        """Return which tasks of a plan were carried into a plan that is not in the bin."""
        with self._context.reading() as session:
            return continued.carried_tasks(session, records.task_ids_of(session, plan_id))

    def carry(self, task_ids: list[int], into_plan_id: int, days: Mapping[int, Decision] | None = None) -> list[int]:
        """Go on with unfinished tasks in another plan's draft and return their new ids (see `settle`).

        `days` decides for tasks whose date due does not simply move along.
        """
        usual = Decision(Fate.CARRY, into_plan_id)
        outcome = self.settle({task_id: (days or {}).get(task_id, usual) for task_id in task_ids})
        return [outcome.carried[task_id] for task_id in task_ids]

    def settle(self, decisions: Mapping[int, Decision], today: date | None = None) -> Outcome:
        """Do what was decided for unfinished tasks, by their ids, in one step that one undo takes back.

        A task that is carried is put under its unit in the text of the plan, with what was reported of it, its date
        moved to the plan's year; where the plan holds the same duty already, that one goes on with it. The old one
        rests and points to the new one. A task that is done is done on `today`; of what comes back these are the
        periods due until then, and put aside it is ended.
        Raises UserError for a plan that is issued, and for a task that is done, stands in that plan or was carried
        before.
        """
        if not decisions:
            return Outcome()
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            into = list(dict.fromkeys(d.into for d in decisions.values() if d.fate is Fate.CARRY and d.into))
            plans = {plan_id: existing_plan(session, plan_id) for plan_id in into}
            for plan in plans.values():
                refuse_locked(plan)
            tasks = existing_tasks(session, list(decisions))
            self._refuse(session, tasks, decisions, plans)
            scope = journal.joined_scope(journal.plan_scope(*into), journal.tasks_scope(list(decisions)))
            counts = {fate: sum(decision.fate is fate for decision in decisions.values()) for fate in Fate}
            only = len(plans) == 1 and counts[Fate.CARRY] == len(tasks)
            detail = {fate.value: str(count) for fate, count in counts.items()}
            with self._context.operation(
                session,
                "task.carried" if only else "task.settled",
                f"plan:{into[0]}" if len(plans) == 1 else "tasks",
                scope,
                {**detail, "name": next(iter(plans.values())).title, "count": detail["carry"]} if only else detail,
            ):
                return self._settle(session, tasks, decisions, plans, today or self._context.today())

    def _settle(
        self,
        session: Session,
        tasks: list[Task],
        decisions: Mapping[int, Decision],
        plans: dict[int, Plan],
        day: date,
    ) -> Outcome:
        years = records.task_years(session, list(decisions))
        free = {plan_id: _free(session, plan) for plan_id, plan in plans.items()}
        pairs: list[tuple[Task, Task]] = []
        done = paused = 0
        for task in tasks:
            decision = decisions[task.id or 0]
            if decision.fate is Fate.CARRY:
                into = decision.into or 0
                pairs.append((task, _put(plans[into], task, years[task.id or 0], free[into], decision)))
            elif decision.fate is Fate.DONE:
                self._finish(task, day)
                done += 1
            elif task.items:
                end_task(self._context, task, day)  # what was missed stays late, but nobody is reminded of it
                paused += 1
            elif task.status is not TaskStatus.PAUSED or not task.let_go:
                if task.status is not TaskStatus.PAUSED:
                    apply(self._context, task, ProgressChange(status=TaskStatus.PAUSED), day)
                task.let_go = True
                paused += 1
        for plan in plans.values():
            tidy(plan)
            renew_items(self._context, plan)
        session.flush()
        for task, new in pairs:
            rests = plans[decisions[task.id or 0].into or 0].given_out
            continue_as(self._context, task, new, rests=rests)
        for plan in plans.values():
            save_citations(session, plan)
        return Outcome({task.id or 0: new.id or 0 for task, new in pairs}, done, paused)

    def _finish(self, task: Task, day: date) -> None:
        """Let a task be done; of one that owes by periods, those that were due up to `day`, or all dates."""
        done = ProgressChange(status=TaskStatus.DONE)
        if not task.items:
            apply(self._context, task, done, day)
        for item in open_items(task):
            if item.last_day <= day or task.more_deadlines:
                apply_to_period(self._context, task, item.period, done, day)

    def _refuse(
        self, session: Session, tasks: list[Task], decisions: Mapping[int, Decision], plans: dict[int, Plan]
    ) -> None:
        before = continued.carried_tasks(session, list(decisions))
        for task in tasks:
            decision = decisions[task.id or 0]
            if task.status is TaskStatus.DONE:
                source = QT_TRANSLATE_NOOP("errors", "“{text}” is done; there is nothing to carry over.")
            elif task.id in before:
                source = QT_TRANSLATE_NOOP("errors", "“{text}” was carried into a later plan already.")
            elif decision.fate is Fate.CARRY and decision.into not in plans:
                source = QT_TRANSLATE_NOOP("errors", "Choose the plan that goes on with “{text}”.")
            elif decision.fate is Fate.CARRY and task in plans[decision.into or 0].tasks:
                source = QT_TRANSLATE_NOOP("errors", "“{text}” stands in this plan already.")
            else:
                continue
            raise UserError(source, text=task.text)


def _free(session: Session, plan: Plan) -> list[Task]:
    """Return the tasks of a plan that do not go on with an earlier one yet."""
    taken = {old.continued_by for old in continued.tasks_continued(session, [task.id or 0 for task in plan.tasks])}
    return [task for task in plan.tasks if task.id not in taken]


def _put(plan: Plan, task: Task, year: int | None, free: list[Task], decision: Decision) -> Task:
    """Return the task of a plan that goes on with an old one: one of `free` that says the same, else a new one."""
    new = carried(task, year, plan.year)
    day = task.deadline.day if decision.keeps_day and task.deadline is not None else decision.day
    same = same_duty(new, free)
    if same is not None:
        free.remove(same)
        take_up(same, task)
        if day is not None:
            redate(same, day)
        return same
    if day is not None:
        redate(new, day)
    plan.tasks.append(new)
    place(plan, new)
    return new
