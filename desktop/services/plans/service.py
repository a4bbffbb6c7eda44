"""Plans: keeping them, their way from draft to archive, their history."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path

from desktop.catalogue import templates
from desktop.catalogue.words import paper_words
from desktop.domain.base.changed import Changed
from desktop.domain.base.citation import cited_in
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, GoneError, UserError
from desktop.domain.base.journal import HistoryRow
from desktop.domain.base.numbers import HIGHEST, Given, holder, key, same_issuer
from desktop.domain.base.text import clean, day_words, two_digits
from desktop.domain.directive.demand import Directive
from desktop.domain.office.office import Unit, day_for
from desktop.domain.paper.cited import GivenBy, kind_words
from desktop.domain.paper.layout import issuer_in_sentence
from desktop.domain.plan.content import bring_together, content, content_after
from desktop.domain.plan.head import HeadField, head_of, put
from desktop.domain.plan.issue_day import count_from_issue, due_before, too_early
from desktop.domain.plan.next_year import duplicate
from desktop.domain.plan.plan import PartialDate, Plan, PlanStatus
from desktop.domain.plan.proposals import fill
from desktop.domain.plan.recipients import Recipient, by_name, by_section, in_full, in_order, reasons
from desktop.domain.plan.repeating import follow_head
from desktop.domain.plan.replacing import say_replaced, without_notes
from desktop.domain.plan.rows import PlanRow
from desktop.domain.plan.searching import rename_in_text
from desktop.domain.plan.unfinished import is_over, one_off, reopen, take_up
from desktop.domain.task.recurrence import drop_before
from desktop.domain.task.task import Task, TaskStatus
from desktop.services.base import Context
from desktop.services.evidence.steps import clear_strays, put_away_on_failure
from desktop.services.journal.steps import history
from desktop.services.plans.as_before import PROGRESS, as_before
from desktop.services.plans.papers import save_papers
from desktop.services.plans.steps import (
    NO_PLAN,
    existing_plan,
    name_units,
    refuse_locked,
    refuse_outside,
    renew_items,
    save_citations,
    tidy,
)
from desktop.services.stale import refuse_changed_head, refuse_changed_plan
from desktop.services.tasks.steps import continue_as
from desktop.services.units.steps import in_session
from desktop.storage import continued, journal, keeping, queries, records
from desktop.storage.database import Session

_QUOTE = 70

ANYTHING = object()
"""Stands for what was shown where nobody looked at it before it is changed."""

_OF_A_NEW_PLAN = (Changed.PLANS, Changed.DRAFTS, Changed.TASKS, Changed.UNITS, Changed.LEGAL)


class Step(StrEnum):
    """What a save of a plan is in the journal; what is typed within some minutes is one step of undo."""

    EDITED = "plan.edited"
    REPLACED = "plan.replaced"
    ANSWERED = "plan.answered"
    MOVED = "plan.moved"
    HEADED = "plan.headed"
    MARKED = "plan.marked"
    ASSIGNED = "plan.assigned"


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
            day = self._context.horizon(today)
            return queries.plan_rows(session, day, year=year, status=status, words=text)

    def deleted(self) -> list[PlanRow]:
        """Return the plans in the bin."""
        with self._context.reading() as session:
            return queries.plan_rows(session, self._context.horizon(), deleted=True)

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
            plan = existing_plan(session, plan_id)
            rows = keeping.stored(session, plan_id)
        plan.as_read = content(plan)
        if rows is not None:
            keeping.remember(plan, rows)
        return plan

    def add(
        self, plan: Plan, *, draft: str = "", papers: Sequence[tuple[Directive, Path | None]] = (),
        action: str = "plan.added",
    ) -> int:  # fmt: skip
        """Keep a new plan and return its id. Units that are not in the directory are added to it.

        `draft` is the key of the draft that it was made of: it goes, and comes back when this is undone.

        A task that was made of one of an earlier year's plan goes on with it where the time of that one is over: it
        takes over what was reported, and the old one points to it, and rests once the new plan is issued: till then it
        is owed. What is still in time stays to be done in the old plan.

        `papers` are the superiors' papers that it carries out, each with its file: they are kept with it. `action` is
        what the journal calls it.
        """
        copied: list[str] = []
        with (
            put_away_on_failure(self._context.database.folder, copied),
            as_before(plan),
            self._context.writing(
                Changed.PLANS, Changed.DRAFTS, Changed.TASKS, Changed.UNITS, Changed.LEGAL
            ) as session,
        ):
            return self._add(session, plan, draft, papers, copied, action)

    def add_all(
        self, plans: list[Plan], *, first: Callable[[Session], None] | None = None, also: Sequence[Changed] = ()
    ) -> list[int]:
        """Keep several new plans in one transaction and return their ids.

        What comes `first` is part of it; `also` says what that touches beside.
        """
        subjects = (Changed.PLANS, Changed.TASKS, Changed.UNITS, *also)
        with contextlib.ExitStack() as stack:
            for plan in plans:
                stack.enter_context(as_before(plan))
            session = stack.enter_context(self._context.writing(*subjects))
            if first is not None:
                first(session)
            return [self._add(session, plan) for plan in plans]

    def _add(
        self, session: Session, plan: Plan, draft: str = "",
        papers: Sequence[tuple[Directive, Path | None]] = (), copied: list[str] | None = None,
        action: str = "plan.added",
    ) -> int:  # fmt: skip
        tidy(plan)
        plan.created_at = plan.changed_at = self._context.moment()
        plan.id = records.next_id(session, "plan")  # the journal must know it beforehand
        if plan.locked and plan.number and plan.dated.year:
            refuse_taken(session, plan, plan.number, plan.dated.year)
        begun = self._begun_before(session, plan)
        scope = journal.joined_scope(
            journal.plan_scope(plan.id),
            journal.new_rows_scope(session, "unit"),
            journal.new_rows_scope(session, "legal"),
            journal.draft_scope(draft),
            journal.tasks_scope([old.id for old, _ in begun if old.id is not None]),
        )
        with self._context.operation(session, action, f"plan:{plan.id}", scope, {"name": plan.title}):
            name_units(session, plan)
            if plan.locked:
                _name_as_signed(plan)
            for old, task in begun:
                take_up(task, old)
            renew_items(self._context, plan)
            records.add_plan(session, plan)
            for old, task in begun:
                continue_as(self._context, old, task, rests=plan.given_out)
            save_citations(session, plan)
            if papers and copied is not None:
                copied += save_papers(self._context, session, plan.id, papers)
            if draft:
                records.remove_draft(session, draft)
        plan.as_read = content(plan)
        return plan.id

    def _begun_before(self, session: Session, plan: Plan) -> list[tuple[Task, Task]]:
        """Return the unfinished tasks of earlier years, each with the task of `plan` that goes on with it."""
        successors = {task.continues: task for task in reversed(plan.tasks) if task.continues is not None}
        ids = [key for key in successors if key is not None]
        years, elsewhere = records.task_years(session, ids), continued.carried_tasks(session, ids)
        return [
            (old, successors[key])
            for key, old in records.tasks(session, ids).items()
            if key not in elsewhere
            and (years[key] or 0) < (plan.year or 0)
            and old.status is not TaskStatus.DONE
            and one_off(old)
            and not old.let_go
            and is_over(old, years[key], self._context.today())
        ]

    def save(self, plan: Plan, *, step: Step = Step.EDITED) -> list[Task]:
        """Keep a changed plan, and give its new blocks and tasks their ids; only what differs is written.

        Return the tasks that had left the plan and stand in it again, with what was reported of them.

        A task of an earlier plan that one of those taken out went on with is owed again. Any other `step` than typing
        stands by itself.

        Raises UserError when the plan is issued: its text is locked, and StaleError when others changed it since it
        was read: `bring_together` takes what they changed into it.
        """
        if plan.id is None:
            raise ValueError("a plan that was never added cannot be saved")
        tidy(plan)
        with as_before(plan), self._context.writing(Changed.PLANS, Changed.TASKS, Changed.UNITS) as session:
            known = keeping.stored(session, plan.id)
            before = plan.as_read if known is not None and keeping.is_as_read(plan, known) else None
            if before is None:
                refuse_changed_plan(session, plan, records.plan(session, plan.id))
                session.expunge_all()
            if known is None:
                raise GoneError(NO_PLAN, id=plan.id)
            refuse_locked(records.plan_alone(session, plan.id))
            came_back = keeping.begin_anew(session, plan, known, PROGRESS)
            _keep_progress(session, plan, known)
            staying = {task.id for task in plan.tasks}
            gone = [number for number in known.tasks if number not in staying]
            freed = continued.tasks_continued(session, gone) if gone else []
            if gone:
                keeping.leave(session, plan, records.tasks_apart(session, gone), freed)
            again = _to_go_on_with(session, came_back)
            units = records.unit_ids(session)
            scope = journal.new_rows_scope(session, "unit")
            if freed or again:
                others = [old.id or 0 for old in (*freed, *(old for old, _task in again))]
                scope = journal.joined_scope(scope, journal.tasks_scope(others))
            cited = cited_in([block.text for block in plan.blocks])
            if not records.cites(session, plan.id, cited):
                scope = journal.joined_scope(scope, journal.citations_scope(plan.id))
            with self._context.operation(
                session, step.value, f"plan:{plan.id}", scope, {"name": plan.title}, coalesce=step is Step.EDITED
            ) as written:
                _unite_units(session, plan, units)
                for old in freed:
                    reopen(old)
                    old.continued_by = None
                renew_items(self._context, plan)
                changes, kept = keeping.save_plan(session, plan, known, came_back)
                for old, task in again:
                    continue_as(self._context, old, task, rests=plan.given_out)
                written.extend(changes)
                save_citations(session, plan, cited)
            now = content(plan) if before is None else content_after(plan, before, *keeping.parts_of(changes))
        plan.as_read = now
        keeping.remember(plan, kept)
        if not known.tasks.keys() <= staying:
            clear_strays(self._context)
        return [item.task for item in came_back]

    def bring_together(self, plan: Plan) -> None:
        """Take what others changed since a plan was read into it, in memory: where both changed a thing, it stays.

        Raises UserError when the plan was issued meanwhile: its text is locked.
        """
        stored = self.get(plan.id or 0)
        refuse_locked(stored)
        if plan.as_read is not None:
            bring_together(plan, plan.as_read, stored)
        plan.as_read = stored.as_read

    def change_head(self, plan_id: int, field: HeadField, value: object, shown: object = ANYTHING) -> list[str]:
        """Change one part of a plan's head or foot: one operation, which says what was changed.

        The text follows subject and drafting unit; what it goes on saying otherwise is returned. Raises StaleError
        where the part is no longer as it was `shown` to who changes it.

        Recipients get full names. Raises UserError when the plan is issued, when the value cannot stand there, and
        when a number is taken in the year of the plan's date.
        """
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            plan = existing_plan(session, plan_id)
            refuse_locked(plan)
            if shown is not ANYTHING:
                refuse_changed_head(session, plan, field, shown)
            before, held = head_of(plan), (plan.number, plan.dated.year)
            detail = {"name": plan.title, "field": field.value}
            with self._context.operation(session, "plan.head", f"plan:{plan_id}", journal.plan_scope(plan_id), detail):
                title, drafter = plan.title, plan.drafting_unit
                put(plan, field, value)
                left = follow_head(plan, title, drafter, records.units(session))
                if field is HeadField.RECIPIENTS:
                    plan.recipients = in_order(in_full(plan.recipients, records.units(session), self._day_of(plan)))
                if head_of(plan) == before:
                    return left
                if (plan.number, plan.dated.year) != held and plan.number:
                    if (parts := key(plan.number)) is not None:
                        _refuse_high(parts[0])
                    if plan.dated.year:
                        refuse_taken(session, plan, plan.number, plan.dated.year)
                tidy(plan)
                plan.changed_at = self._context.moment()
                if field in {HeadField.YEAR, HeadField.DATED}:
                    renew_items(self._context, plan)
                if field in {HeadField.SUPERIOR, HeadField.TITLE, HeadField.DRAFTING_UNIT}:
                    session.flush()
                    save_citations(session, plan)
        return left

    def recipients(self, plan_id: int) -> list[Recipient]:
        """Return the recipients of a plan with why each is there, and the units with duties that are missing."""
        with self._context.reading() as session:
            return self._reasons(session, existing_plan(session, plan_id))

    def recipients_of(self, plan: Plan) -> list[Recipient]:
        """Return the same of a plan that is not kept yet."""
        with self._context.reading() as session:
            return self._reasons(session, plan)

    def recipients_arranged(self, plan: Plan | int, *, by_unit: bool) -> list[str]:
        """Return the recipients of a plan with a line for each unit, or one for all that its section names."""
        plan = self.get(plan) if isinstance(plan, int) else plan
        return by_name(plan) if by_unit else by_section(plan)

    def _reasons(self, session: Session, plan: Plan) -> list[Recipient]:
        office = records.office(session)
        lines = in_order(in_full(plan.recipients, records.units(session), self._day_of(plan)))
        usual: list[str] = []
        if office is not None:
            known = plan.kind in templates.keys()  # noqa: SIM118 (a function)
            found = templates.template(plan.kind).recipients if known else templates.usual_recipients(office.level)
            usual = [fill(line, office, plan.year or self._context.today().year) for line in found]
        return reasons(plan, lines, usual, office.province if office else "", office.name if office else "")

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
        """Give a plan its number and date; from now on the text is locked, and what is counted from the date is due.

        Raises UserError when it is issued already, the number is below 1 or taken in that year, or a task is due
        before the plan's date.
        """
        if number < 1:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The number of a document begins at 1. Type it again."))
        _refuse_high(number)
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            plan = existing_plan(session, plan_id)
            refuse_locked(plan)
            full = f"{two_digits(number)}/{plan.symbol}"
            refuse_taken(session, plan, full, day.year)
            _due_after(plan, day)
            begun = _still_owed(session, plan)
            scope = journal.joined_scope(
                journal.plan_scope(plan_id), journal.tasks_scope([old.id or 0 for old, _ in begun])
            )
            with self._context.operation(
                session,
                "plan.issued",
                f"plan:{plan_id}",
                scope,
                {"name": plan.title, "number": full, "day": day_words(day)},
            ):
                for old, task in begun:
                    take_up(task, old)
                    continue_as(self._context, old, task)
                plan.number, plan.dated = full, PartialDate(day.day, day.month, day.year)
                plan.issued_number, plan.issued_on = full, day
                plan.recipients = in_order(in_full(plan.recipients, records.units(session), day))
                plan.status, plan.changed_at = PlanStatus.ISSUED, self._context.moment()
                count_from_issue(plan, day, self._context.working_days.is_working)
                for task in plan.tasks if plan.version == 1 else []:  # what an earlier version asked for is owed
                    drop_before(task, day)
                _name_as_signed(plan)

    def revise(self, plan_id: int) -> None:
        """Open an issued plan for a new version, which says what it replaces; the issued one stays in the history."""
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            plan = existing_plan(session, plan_id)
            refuse_outside(plan)
            if not plan.locked:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This plan is not issued yet; its text can be changed."))
            with self._context.operation(
                session,
                "plan.revised",
                f"plan:{plan_id}",
                journal.plan_scope(plan_id),
                {"name": plan.title, "version": str(plan.version + 1)},
            ):
                records.save_version(session, plan, self._context.time())
                plan.version += 1
                plan.year = plan.year or plan.dated.year
                if plan.number:  # a new version is a new document: it gets its own when it is issued
                    plan.blocks = without_notes(plan.blocks, plan.number)
                    plan.issued_number, plan.issued_on = plan.number, plan.dated.value
                    _say_replaced(plan, plan.issuer or _issuer(session))
                    plan.number, plan.dated = "", PartialDate(None, None, self._context.today().year)
                for task in plan.tasks:
                    task.signed = None
                plan.status, plan.changed_at = PlanStatus.DRAFT, self._context.moment()

    def rename(self, plan_id: int, title: str) -> list[str]:
        """Give a draft another title; raise UserError for an empty one and for a plan that is issued.

        The text follows; what it goes on saying otherwise is returned.
        """
        title = clean(title)
        if not title:
            raise UserError(QT_TRANSLATE_NOOP("errors", "A plan needs a title."))
        plan = self.get(plan_id)
        before, plan.title = plan.title, title
        left = follow_head(plan, before, plan.drafting_unit, ())
        self.save(plan)
        return left

    def drafts_renamed(self, name: str, new: str) -> list[Plan]:
        """Return the drafts that name a body by its old name, with the new one there; none of them is kept yet."""
        drafts = [self.get(row.id) for row in self.rows(status=PlanStatus.DRAFT)]
        return [plan for plan in drafts if rename_in_text(plan, name, new)]

    def duplicate(self, plan_id: int, title: str) -> int:
        """Keep a copy of a plan as a new draft and return its id; nothing is reported of its tasks."""
        return self.add(duplicate(self.get(plan_id), clean(title)))

    def delete(self, plan_id: int) -> None:
        """Put a plan into the bin; its tasks leave the lists, and those that it went on with are owed again."""
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
            return _next(session, year, symbol, _issuer(session))

    def others(self, plan: Plan, year: int) -> list[tuple[int, date]]:
        """Return the numbers and days of the other documents of a year in the register that a plan goes into."""
        with self._context.reading() as session:
            return [
                (number, item.dated)
                for number, item in _register(session, year, plan.symbol, plan.issuer or _issuer(session))
                if item.dated is not None and not item.draft and (item.plan_id != plan.id or item.version is not None)
            ]

    def taken(self, number: str, year: int, symbol: str) -> UserError | None:
        """Return why a new plan cannot have a number of `year`, a figure or with its symbol; None if it can."""
        full = f"{two_digits(int(number))}/{symbol}" if number.isascii() and number.isdigit() else clean(number)
        with self._context.reading() as session:
            try:
                refuse_taken(session, Plan("", symbol=symbol, issuer=_issuer(session)), full, year)
            except UserError as error:
                return error
        return None

    def _day_of(self, plan: Plan) -> date:
        """Return the day whose units a plan names."""
        return plan.dated.value or day_for(plan.year, self._context.today())

    def _bin(self, plan_id: int, *, deleted: bool) -> None:
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            plan = existing_plan(session, plan_id)
            if not deleted and plan.locked and plan.number and plan.dated.year:  # of a time when it became free there
                refuse_taken(session, plan, plan.number, plan.dated.year)
            gone_on = continued.tasks_continued(session, [task.id or 0 for task in plan.tasks])
            scope = journal.joined_scope(
                journal.plan_scope(plan_id), journal.tasks_scope([old.id or 0 for old in gone_on])
            )
            with self._context.operation(
                session,
                "plan.deleted" if deleted else "plan.restored",
                f"plan:{plan_id}",
                scope,
                {"name": plan.title},
            ):
                plan.deleted_at = self._context.time() if deleted else None
                for old in gone_on:
                    if deleted:
                        reopen(old)
                    elif old.status is not TaskStatus.DONE and plan.given_out:
                        old.status = TaskStatus.PAUSED

    def _move(self, plan_id: int, before: PlanStatus, after: PlanStatus, action: str) -> None:
        with self._context.writing(Changed.PLANS, Changed.TASKS) as session:
            plan = existing_plan(session, plan_id)
            if after is PlanStatus.CLOSED:
                refuse_outside(plan)
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
                plan.status, plan.changed_at = after, self._context.moment()


def _still_owed(session: Session, plan: Plan) -> list[tuple[Task, Task]]:
    """Return the tasks of earlier plans that are owed till a plan is issued, each with the one that goes on with it."""
    later = {task.id: task for task in plan.tasks}
    return [
        (old, later[old.continued_by])
        for old in continued.tasks_continued(session, [key for key in later if key is not None])
        if old.status not in {TaskStatus.DONE, TaskStatus.PAUSED}
    ]


def _name_as_signed(plan: Plan) -> None:
    """Let the tasks of a plan that is issued keep the names that their units have now."""
    for task in plan.tasks:
        task.signed = None
        task.signed = task.named_units


def _due_after(plan: Plan, day: date) -> None:
    """Refuse a deadline before the plan."""
    for task, due in due_before(plan, day):
        raise too_early(task, due, day)


def _to_go_on_with(session: Session, came_back: Sequence[keeping.CameBack]) -> list[tuple[Task, Task]]:
    """Return unfinished tasks of other plans with those that went on with them, left their plan and came back."""
    numbers = [number for item in came_back for number in item.earlier]
    found = records.tasks(session, numbers) if numbers else {}
    return [
        (found[number], item.task)
        for item in came_back
        for number in item.earlier
        if number in found and found[number].continued_by is None and found[number].status is not TaskStatus.DONE
    ]


def _keep_progress(session: Session, plan: Plan, known: keeping.Stored) -> None:
    """Take the progress from what is stored: it is reported through TaskService, not with the text."""
    other = known.reported_otherwise(plan.tasks, PROGRESS)
    if not other:
        return
    stored = records.tasks_apart(session, other)
    for task in plan.tasks:
        if task.id in stored:
            for name in PROGRESS:
                setattr(task, name, getattr(stored[task.id], name))
            task.updates = list(stored[task.id].updates)
            task.items = list(stored[task.id].items)


def refuse_taken(session: Session, plan: Plan, number: str, year: int) -> None:
    """Raise UserError when a document of the plan's office has or had the number in a year, earlier versions too.

    What stands in the plan itself is no hindrance. Another office's documents have numbers of their own.
    """
    wanted, ours = key(number), _issuer(session)
    issuer = plan.issuer or ours
    for given in records.numbers_given(session, year):
        own = given.plan_id == plan.id and given.version is None and given.number == plan.number
        if own or not same_issuer(given.issuer or ours, issuer):
            continue
        if (key(given.number) == wanted) if wanted else (given.number == number):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "Number {number} of {year} is taken: {holder}. Type another one; {next} is free."
                ),
                number=number,
                year=year,
                holder=holder(given),
                next=_next(session, year, plan.symbol, issuer),
            )


def _refuse_high(number: int) -> None:
    if number > HIGHEST:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{number} is too high for the number of a document; {most} is the highest."),
            number=number,
            most=HIGHEST,
        )


def _next(session: Session, year: int, symbol: str, issuer: str) -> int:
    return max((number for number, _item in _register(session, year, symbol, issuer)), default=0) + 1


def _register(session: Session, year: int, symbol: str, issuer: str) -> Iterator[tuple[int, Given]]:
    """Yield what has a number with a symbol in the register of an office of a year, each with its number."""
    wanted, ours = key(f"1/{symbol}"), _issuer(session)
    for item in records.numbers_given(session, year):
        found = key(item.number)
        if found and wanted and found[1] == wanted[1] and same_issuer(item.issuer or ours, issuer):
            yield found[0], item


def _say_replaced(plan: Plan, issuer: str) -> None:
    """Let a new version say that it replaces the one that has the number and date of now."""
    kind = kind_words(plan.document_kind)
    before = GivenBy(kind, plan.number, plan.dated.value, issuer_in_sentence(issuer, paper_words()), plan.title)
    say_replaced(plan, kind, before.full)


def _issuer(session: Session) -> str:
    """Return the letterhead of the office's own documents."""
    office = records.office(session)
    return office.issuer if office is not None else ""


def _unite_units(session: Session, plan: Plan, known: set[int]) -> None:
    """Let a plan name units of the directory, each as one object; new ones are added.

    `known` has the numbers of the directory. A unit does not support itself, nor twice.
    """
    united: dict[int, Unit] = {}
    found_before: dict[int, Unit | None] = {}

    def named(unit: Unit | None) -> Unit | None:
        if unit is None:
            return None
        if unit.id in known:
            return united.setdefault(unit.id or 0, unit)
        if id(unit) not in found_before:
            found = in_session(session, unit)
            found_before[id(unit)] = None if found is None else united.setdefault(found.id or 0, found)
        return found_before[id(unit)]

    for task in plan.tasks:
        lead = named(task.unit)
        if lead is not task.unit:
            task.unit = lead
        found = dict.fromkeys(named(item) for item in task.supporting)
        supporting = [unit for unit in found if unit is not None and unit is not lead]
        if supporting != task.supporting:
            task.supporting = supporting
