"""Documents out: the plan on paper, the assignment table, the progress workbook, the calendar file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import TypeVar

from desktop.catalogue.decree import measures
from desktop.catalogue.periods import period_label
from desktop.catalogue.words import paper_words, words, words_of
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, NothingError, UserError
from desktop.domain.base.period import Period, PeriodKind
from desktop.domain.base.text import day_words
from desktop.domain.office.office import Unit, UnitGroup, day_for
from desktop.domain.office.unit_names import is_own_office
from desktop.domain.out.deadline_calendar import agenda
from desktop.domain.out.workbook import (
    AssignmentBook,
    ProgressBook,
    ReportClass,
    assignment_line,
    plan_keys,
    progress_line,
    sender,
)
from desktop.domain.paper.assignment import with_focal
from desktop.domain.paper.form_letter import FormLetterWords, FormOwed, form_letter
from desktop.domain.paper.layout import compose, compose_words
from desktop.domain.paper.letters import CHASED, Letter, LetterWords, RequestWords, reminder, request
from desktop.domain.paper.sheet import Sheet
from desktop.domain.paper.task_papers import SlipWords, TrackingWords, assignment_slip, tracking_sheet
from desktop.domain.plan.plan import Plan, Signature
from desktop.domain.plan.recipients import in_full, in_order
from desktop.domain.report.days import with_reports
from desktop.domain.report.figures import ReportLine
from desktop.domain.task.progress import DONE_STATES, DueState
from desktop.domain.task.rows import IN_FORCE, TaskQuery, TaskRow, UnitProgress
from desktop.services.base import Context
from desktop.services.office.service import OfficeService
from desktop.services.plans.cited import sources
from desktop.services.plans.service import PlanService
from desktop.services.plans.steps import refuse_outside
from desktop.services.reports.service import ReportService
from desktop.services.tasks.service import TaskService
from desktop.services.units.service import UnitService
from desktop.storage import queries, tally

_Item = TypeVar("_Item")
_TIME_TO_ANSWER = timedelta(days=7)
"""How long a unit has for what a reminder asks, unless the letter gives another day."""
_LEAST_TIME = timedelta(days=3)


class ExportService:
    """Writes files that leave the office. Every file is whole or not there."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._office = OfficeService(context)
        self._plans = PlanService(context)
        self._tasks = TaskService(context)
        self._units = UnitService(context)
        self._reports = ReportService(context)

    def sheet(self, plan: Plan, units: Sequence[Unit] | None = None) -> Sheet:
        """Return the plan as it stands on paper, for the preview, PDF and printer.

        A draft names its recipients in full, as it will be issued; an issued plan stays as it was signed. `units` is
        the directory where it is known: then the database is not asked.
        """
        day = plan.dated.value or day_for(plan.year, self._context.today())
        lines = (
            plan.recipients
            if plan.locked
            else in_order(in_full(plan.recipients, self._units.all() if units is None else units, day))
        )
        return compose(plan, measures(), with_focal(paper_words(), plan.issuer), lines)

    def words_of_file(self, read: Plan) -> Sheet:
        """Return what a kept file says as it stands on paper, to be looked at."""
        return compose_words(read, measures(), paper_words())

    def plan_docx(self, plan_id: int, path: Path) -> None:
        """Write a plan as .docx in the layout of decree 30."""
        plan = self._plans.get(plan_id)
        refuse_outside(plan)
        _write(self.sheet(plan), path, title=plan.title, author=self._author())

    def draft_docx(self, plan: Plan, path: Path) -> None:
        """Write a plan that is not kept yet (in the wizard) as .docx."""
        _write(self.sheet(plan), path, title=plan.title, author=self._author())

    def assignment_docx(self, plan_id: int, path: Path) -> None:
        """Write a plan's assignment table alone as .docx. Raises UserError when the plan has no tasks."""
        plan = self._assigned(plan_id)
        plan.assignment_appendix = True
        sheet = self.sheet(plan)
        _write(replace(sheet, sections=sheet.sections[-1:]), path, title=plan.title, author=self._author())

    def assignment_xlsx(self, plan_id: int, path: Path) -> None:
        """Write a plan's assignment table as .xlsx, rows and numbers as printed; UserError as there."""
        plan = self._assigned(plan_id)
        rows = self._tasks.rows(TaskQuery(plan_id=plan_id, order="position"))
        tasks, focal = {task.id: task for task in plan.tasks}, self._focal()
        lines = tuple(
            assignment_line(row._replace(unit=units.lead, supporting=units.partners), focal, tasks[row.id].note)
            for row, units in ((row, tasks[row.id].named_units) for row in rows)
        )
        from desktop.documents.workbooks.assignment import write_assignment  # XlsxWriter

        write_assignment(AssignmentBook(sender(self._office.required()), plan.known_number, plan.title, lines), path)

    def progress_xlsx(self, plan_id: int | None, period: str, path: Path, today: date | None = None) -> None:
        """Write the progress workbook of one plan, or of the plans of the period's year (see `_given`).

        `period` is one that `Period.parse` reads. Its workbook shows the tasks as they stood when its figures were
        closed, whenever it is made; before that day, and without a period, as they stand on `today`.
        """
        day = today or self._context.today()
        plan = None if plan_id is None or plan_id == IN_FORCE else self._plans.get(plan_id)
        year = (plan.year if plan else None) or day.year
        span = Period.parse(period) if period else Period(year, PeriodKind.YEAR)
        given = plan.id if plan else self._given(plan_id)
        query = TaskQuery(plan_id=given, year=None if plan else span.year, order="plan", drafts_too=True)
        rows = self._tasks.rows(query, day)
        stood: dict[int, ReportLine] | None = None
        if period and day > span.cut_off:
            day = span.cut_off
            stood = self._reports.stood({row.plan_id for row in rows}, day, whole_plan=plan is not None)
            rows = [row for row in rows if row.id in stood]
        from desktop.documents.workbooks.progress import write_progress  # XlsxWriter

        number, title = (plan.known_number, plan.title) if plan else ("", "")
        with self._context.reading() as session:
            demands = tally.keys_of_tasks(session, {row.plan_id for row in rows})
        focal = self._focal()
        lines = tuple(replace(progress_line(self._in_full(row), focal), demand=demands.get(row.id, "")) for row in rows)
        if stood is not None:
            lines = tuple(stood[row.id].put_into(line) for row, line in zip(rows, lines, strict=True))
        write_progress(
            ProgressBook(sender(self._office.required()), span, day, lines, number, title, plan_keys(rows)),
            path,
        )

    def chased_units(self, today: date | None = None) -> list[UnitProgress]:
        """Return the units that have a task overdue or due within 7 days, with the counts of these tasks.

        The office's own office is none of them: it writes the letters. See `own_chased`.
        """
        return self._counted(self._chased(None, today or self._context.today()))

    def own_chased(self, today: date | None = None) -> UnitProgress | None:
        """Return what the office's own office has that is overdue or due within 7 days, None where it has nothing."""
        own = self._counted(self._chased(None, today or self._context.today(), own=True))
        return own[0] if own else None

    def _counted(self, rows: Sequence[TaskRow]) -> list[UnitProgress]:
        """Return the units of rows with the counts of their tasks: periods are counted once, as the letter does."""
        return [
            UnitProgress(
                unit.id or 0,
                unit.name,
                len({row.id for row in found}),
                0,
                len({row.id for row in found if row.state is not DueState.OVERDUE}),
                len({row.id for row in found if row.state is DueState.OVERDUE}),
            )
            for unit in self._units.all()
            if (found := [row for row in rows if row.unit_id == unit.id])
        ]

    def reminder_rows(self, unit_id: int | Sequence[int] | None, today: date | None = None) -> list[TaskRow]:
        """Return the tasks that a reminder lists, by unit and urgency: those overdue and those due within 7 days.

        They are those of a unit, or of several; without one of all units that are late with one. Tasks without a unit
        have nobody who could be written to. Raises UserError when there is nothing to chase.
        """
        day = today or self._context.today()
        one = unit_id if isinstance(unit_id, int) else None
        rows = self._chased(one, day)
        if one is None:
            late = {row.unit_id for row in rows if row.unit_id is not None and row.state is DueState.OVERDUE}
            if unit_id is not None:
                now = self._units.successors(day)
                several = [unit_id] if isinstance(unit_id, int) else unit_id
                late = {(now[key].id or 0) if key in now else key for key in several}
            place = {unit.id: index for index, unit in enumerate(self._units.all())}
            rows = sorted((row for row in rows if row.unit_id in late), key=lambda row: place[row.unit_id])
        if not rows:
            raise self._nothing_to_chase([unit_id] if isinstance(unit_id, int) else unit_id or (), day)
        return rows

    def _chased(self, unit_id: int | None, day: date, *, own: bool = False) -> list[TaskRow]:
        """Return what is late or due within 7 days, a row for each period of what comes back, by day.

        What a unit that has ended still has is asked of the one that took over. It is what other units have, or, with
        `own`, the office's own office.
        """
        now = self._units.successors(day)
        asked = now[unit_id].id if unit_id in now else unit_id
        owed = self._tasks.due(TaskQuery(state=CHASED, plan_id=IN_FORCE), day)
        rows = [_of_successor(item.task, now) for item in owed if item.task.state in CHASED]
        return [row for row in rows if is_own_office(row.unit) is own and (asked is None or row.unit_id == asked)]

    def reminder_docx(
        self,
        unit_id: int | Sequence[int] | None,
        path: Path,
        today: date | None = None,
        new_date: date | None = None,
        signature: Signature | None = None,
    ) -> list[Path]:
        """Write the letter that chases a unit, several, or all that are late, for the tasks of `reminder_rows`.

        Bodies of the office are told, Party bodies and the Front are asked: where both are among the units, the letter
        that asks is a file of its own beside the first. Return the files. `new_date` is the day asked for; by default
        that of `new_date`. Raises UserError when there is nothing to chase, and when the new day is over or a day off.
        """
        day = today or self._context.today()
        asked = self._asked_by(day, new_date)
        rows = self.reminder_rows(unit_id, day)
        words = words_of(RequestWords)

        def letter(part: Sequence[TaskRow], told: bool) -> tuple[Sheet, str]:
            names = "; ".join(dict.fromkeys(row.unit for row in part))
            title = (words_of(LetterWords) if told else words).title.format(units=names)
            return reminder(part, asked, self._frame(part, day, _fitting(signature, told=told)), words), title

        return self._write_letters(rows, lambda row: row.unit_group, path, letter)

    def _write_letters(
        self,
        items: Sequence[_Item],
        group_of: Callable[[_Item], UnitGroup | None],
        path: Path,
        letter: Callable[[Sequence[_Item], bool], tuple[Sheet, str]],
    ) -> list[Path]:
        """Write a letter to those who are told, and beside it one to those who may only be asked; return the files.

        `letter` gives the page and its title for some of the `items`, and whether their units are told.
        """
        out: list[Path] = []
        for told in (True, False):
            part = [item for item in items if (group_of(item) is not UnitGroup.REQUEST) is told]
            if part:
                target = _beside(path, words_of(RequestWords).title.partition(":")[0]) if out else path
                sheet, title = letter(part, told)
                _write(sheet, target, title=title, author=self._author())
                out.append(target)
        return out

    def _asked_by(self, day: date, new_date: date | None) -> date:
        """Return the day that a letter asks for; raise UserError for one that is over or a day off."""
        asked = new_date or self.new_date(day)
        if asked <= day:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The new date {new} is not after {today}. Choose a later day."),
                new=day_words(asked),
                today=day_words(day),
            )
        if (working := self._context.working_days.last_working_day(asked)) != asked:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "{new} is a day off. Choose a working day; the one before it is {working}, then {next}."
                ),
                new=day_words(asked),
                working=day_words(working),
                next=day_words(self._next_working_day(asked)),
            )
        return asked

    def forms_docx(
        self,
        owed: Sequence[FormOwed],
        purpose: str,
        path: Path,
        today: date,
        new_date: date | None = None,
        signature: Signature | None = None,
    ) -> list[Path]:
        """Write the letter to units that have not sent a form back; those that are asked get one of their own.

        Return the files. Raises UserError when the new day is over or a day off.
        """
        asked = self._asked_by(today, new_date)
        groups = {unit.id: unit.group for unit in self._units.all()}
        texts = (words_of(FormLetterWords), words_of(RequestWords))

        def letter(part: Sequence[FormOwed], told: bool) -> tuple[Sheet, str]:
            frame = self._frame([], today, _fitting(signature, told=told))
            title = texts[0].title.format(units="; ".join(item.unit for item in part))
            return form_letter(part, purpose, asked, frame, texts, told=told), title

        return self._write_letters(owed, lambda item: groups.get(item.unit_id), path, letter)

    def slip_docx(
        self, task_id: int, path: Path, signature: Signature | None = None, today: date | None = None
    ) -> None:
        """Write the paper that gives a task to its unit: a slip, or a letter to a body that may only be asked.

        Raises UserError for a task that no unit has, and for one of a plan that is not issued.
        """
        day = today or self._context.today()
        task = self._tasks.get(task_id)
        if task.unit is None:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The task “{name}” has no unit yet. Give it to a unit first."),
                name=task.text,
            )
        rows = self._tasks.rows(TaskQuery(unit_id=task.unit.id, plan_id=IN_FORCE), day)
        row = next((row for row in rows if row.id == task_id), None)
        if row is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The plan is not issued yet, so there is no ground to give its tasks. Issue it first."
                )
            )
        row = _of_successor(row, self._units.successors(day))
        row = row._replace(supporting=tuple(unit.name for unit in task.supporting))
        told = row.unit_group is not UnitGroup.REQUEST
        leader = next((unit.leader for unit in self._units.all() if unit.id == row.unit_id), "")
        frame = replace(
            self._frame([row], day, _fitting(signature, told=told and not is_own_office(row.unit))),
            leader=leader,
        )
        sheet = (
            assignment_slip(row, frame, words_of(SlipWords)) if told else request(row, frame, words_of(RequestWords))
        )
        title = (
            words_of(SlipWords).about.format(unit=row.unit)
            if told
            else words_of(RequestWords).title.format(units=row.unit)
        )
        _write(sheet, path, title=title, author=self._author())

    def tracking_docx(self, unit_id: int, path: Path, today: date | None = None) -> None:
        """Write the table of a unit's tasks: those of this year's plans in force, and what is open of other years.

        What is open of a unit that has ended is followed up with the one that took over. Raises UserError for a unit
        that has none.
        """
        day = today or self._context.today()
        now = self._units.successors(day)
        former = [key for key, heir in now.items() if heir.id == unit_id and key != unit_id]
        ended = unit_id in now and now[unit_id].id != unit_id
        rows = [
            _of_successor(row, now)
            for key in (unit_id, *former)
            for row in self._tasks.rows(TaskQuery(unit_id=key, plan_id=IN_FORCE), day)
            if (row.state not in DONE_STATES and not ended)
            or (row.state in DONE_STATES and key == unit_id and row.year in (None, day.year))
        ]
        rows = [self._in_full(row) for row in rows]
        name = self._units.get(unit_id).name
        if not rows and ended:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{name}” has ended; its open tasks are followed up with “{heir}”. Make the table of that one.",
                ),
                name=name,
                heir=now[unit_id].name,
            )
        if not rows:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” has no tasks to follow up in {year}."), name=name, year=day.year
            )
        spoken = words()
        standings = {item: spoken(f"standing.{item.value}") for item in ReportClass}
        sheet = tracking_sheet(name, rows, self._frame(rows, day), words_of(TrackingWords), standings)
        _write(sheet, path, title=words_of(TrackingWords).about.format(unit=name), author=self._author())

    def _assigned(self, plan_id: int) -> Plan:
        """Return a plan that has tasks."""
        plan = self._plans.get(plan_id)
        if not plan.tasks:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "“{title}” has no tasks yet, so there is no assignment table. Add tasks to the plan first.",
                ),
                title=plan.title,
            )
        return plan

    def _given(self, plan_id: int | None) -> int | None:
        """Return which plans are meant by all of them, None: those in force, as nobody owes what is still a draft.

        An office whose plans were read from files, and are all drafts, has these.
        """
        if plan_id is not None:
            return IN_FORCE
        with self._context.reading() as session:
            ((in_force, _tasks),) = queries.task_counts(session, [TaskQuery(plan_id=IN_FORCE)], self._context.horizon())
        return IN_FORCE if in_force else None

    def _focal(self) -> str:
        """Return the office's own unit that gathers the others' results, as tables name it."""
        return with_focal(paper_words(), self._office.required().issuer).focal

    def _in_full(self, row: TaskRow) -> TaskRow:
        """Return a row of a list with the whole names of the units that take part: short ones are for the screen."""
        full = {unit.label: unit.name for unit in self._units.all()} if row.supporting else {}
        return row._replace(supporting=tuple(full.get(name, name) for name in row.supporting))

    def _frame(self, rows: Sequence[TaskRow], day: date, signature: Signature | None = None) -> Letter:
        """Return what a letter about tasks needs beside them."""
        given = sources(rows, self._plans, self._office.required().issuer)
        own = next((unit for unit in self._units.all() if is_own_office(unit.name)), None)
        contact = "" if own is None else ", điện thoại ".join(filter(None, (own.contact_name, own.phone)))
        return Letter(
            self._office.required(),
            day,
            measures(),
            (paper_words(), words_of(LetterWords)),
            given,
            signature,
            contact,
            _period_name,
        )

    def _nothing_to_chase(self, unit_ids: Sequence[int], day: date) -> UserError:
        names = [self._units.get(unit_id).name for unit_id in unit_ids]
        if len(names) == 1 and is_own_office(names[0]):
            return UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "“{name}” writes the letters itself. Use its tracking sheet or an assignment slip."
                ),
                name=names[0],
            )
        if not names:
            return NothingError(
                QT_TRANSLATE_NOOP("errors", "On {day} no unit is late with a task, so there is nobody to remind."),
                day=day_words(day),
            )
        return NothingError(
            QT_TRANSLATE_NOOP(
                "errors",
                "On {day} “{name}” has no task that is overdue or due within 7 days, so there is nothing to remind "
                "it of.",
            ),
            day=day_words(day),
            name="”, “".join(names),
        )

    def new_date(self, day: date) -> date:
        """Return the day by which a reminder of `day` asks for a report, unless another is given.

        It is a week later, or the last working day before that; where holidays leave too little time, the one after.
        """
        week = day + _TIME_TO_ANSWER
        last = self._context.working_days.last_working_day(week)
        return last if last - day >= _LEAST_TIME else self._next_working_day(week)

    def _next_working_day(self, day: date) -> date:
        return self._context.horizon(day).within(0) + timedelta(days=1)

    def calendar_ics(self, path: Path, unit_id: int | None = None, today: date | None = None) -> None:
        """Write the deadlines of open tasks as a calendar file, of all units or of the one that leads.

        A recurring task has an entry for each period that is still open; reports to hand in are marked as such.
        Raises UserError when there is no open task with a date.
        """
        from desktop.documents.calendar_file import write_calendar  # few write calendars

        unit = self._units.get(unit_id).name if unit_id is not None else ""
        owed = self._tasks.due(TaskQuery(unit_id=unit_id, plan_id=self._given(None), drafts_too=True), today)
        found = agenda(sender(self._office.required()), owed, unit)
        if unit_id is None:
            day = today or self._context.today()
            found = with_reports(found, self._reports.rows(today=day), self._context.working_days.last_working_day)
        if not found.entries:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "No open task has a date, so there is nothing to put into a calendar. Set deadlines first.",
                )
            )
        write_calendar(found, path, self._context.time().astimezone())

    def _author(self) -> str:
        office = self._office.get()
        return "" if office is None else " ".join(office.issuer.split())


def _beside(path: Path, words: str) -> Path:
    """Return the path of a second file beside one, free of what is there already."""
    names = [f"{path.stem} - {words}", *(f"{path.stem} - {words} ({number})" for number in range(2, 100))]
    return next(item for item in (path.with_name(f"{name}{path.suffix}") for name in names) if not item.exists())


def _fitting(signature: Signature | None, *, told: bool) -> Signature | None:
    """Return the signature for a letter: what others are asked is never signed by order of the chairman."""
    return signature if told or signature is None or not signature.authority.startswith("TL.") else None


def _period_name(period: str) -> str:
    """Return what a letter calls a period ("2027-Q1"), or the day that one of several dates due is."""
    try:
        return period_label(Period.parse(period))
    except UserError:
        return day_words(date.fromisoformat(period))


def _of_successor(row: TaskRow, now: dict[int, Unit]) -> TaskRow:
    """Return a row of a list as one of the unit that has taken over from the task's."""
    unit = now.get(row.unit_id or 0)
    if unit is None or unit.id == row.unit_id:
        return row
    return row._replace(unit_id=unit.id, unit=unit.name, unit_short=unit.label, unit_group=unit.group)


def _write(sheet: Sheet, path: Path, *, title: str, author: str) -> None:
    """Write a sheet as .docx; python-docx is loaded with the first document, not with the window."""
    from desktop.documents.writing.plan import write_sheet

    write_sheet(sheet, path, title=title, author=author)
