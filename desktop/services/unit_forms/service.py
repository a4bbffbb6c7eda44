"""Forms of units: one for each with its tasks, and what comes back, compared with the book line by line."""

from __future__ import annotations

import hashlib
import secrets
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from desktop import paths
from desktop.catalogue.periods import period_label
from desktop.catalogue.words import paper_words, words
from desktop.documents.mail import attachments
from desktop.documents.workbooks import guard, older
from desktop.domain.base import work
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, NothingError, UserError
from desktop.domain.base.period import Period
from desktop.domain.base.text import day_words, mid_sentence, two_digits
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import is_own_office
from desktop.domain.out.unit_form import (
    OF_TASK,
    Difference,
    FormField,
    FormLine,
    SentForm,
    UnitForm,
    Values,
    change_of,
    differences,
    read_stamp,
    understand,
)
from desktop.domain.out.workbook import sender
from desktop.domain.paper.form_letter import FormOwed
from desktop.domain.paper.layout import issuer_in_sentence
from desktop.domain.plan.plan import Signature
from desktop.domain.report.report import Report
from desktop.domain.report.rows import ReportRow, subject_of
from desktop.domain.report.unit_forms import BACK, FormOut, UnitOfReport, begins, ends, served, units_of
from desktop.domain.task.given import given_by
from desktop.domain.task.progress import DONE_STATES, DueState
from desktop.domain.task.rows import IN_FORCE, TaskQuery, TaskRow
from desktop.domain.task.task import Task, TaskPeriod
from desktop.services.base import Context
from desktop.services.exports.service import ExportService
from desktop.services.office.service import OfficeService
from desktop.services.reports import listing
from desktop.services.tasks.service import TaskService
from desktop.services.tasks.steps import apply, apply_to_period, existing_tasks, owe_again, shorten
from desktop.services.units.service import UnitService
from desktop.storage import forms, journal, records

_AHEAD = timedelta(days=31)
"""Periods that fall due within this time have a row in the form already."""
_BEFORE_CUT_OFF, _LEAST_TIME = timedelta(days=2), timedelta(days=3)
"""Forms for a report are asked back so long before its figures close, where a unit has so much time for them."""


@dataclass(frozen=True)
class WrittenForm:
    """A form that was written: its unit, how many rows it has, the workbook, the e-mail with it."""

    unit_id: int
    unit: str
    lines: int
    path: Path
    mail: Path | None


@dataclass(frozen=True)
class Received:
    """A file that was read as a form: what it says anew, or why it is refused.

    `taken_on` is when this very file was taken before; `changed` tells when a task was last reported on in the book.
    """

    path: Path
    name: str
    form: SentForm | None = None
    refused: UserError | None = None
    differences: tuple[Difference, ...] = ()
    texts: dict[str, TaskRow] = field(default_factory=dict)
    changed: dict[str, date] = field(default_factory=dict)
    taken_on: date | None = None


class UnitFormService:
    """Forms that go out to units and come back."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._office = OfficeService(context)
        self._units = UnitService(context)
        self._tasks = TaskService(context)
        self._exports = ExportService(context)

    # Out

    def units(self, plan_id: int | None = None) -> list[tuple[Unit, int]]:
        """Return the units that have tasks of plans in force, or of one plan, with how many rows their forms have."""
        rows = self._rows(plan_id, self._context.today())
        return [(unit, len(rows[unit.id or 0])) for unit in self._units.all() if rows.get(unit.id or 0)]

    def write(
        self,
        folder: Path,
        unit_ids: Collection[int] | None = None,
        plan_id: int | None = None,
        today: date | None = None,
        *,
        mail: bool = True,
        report: Report | None = None,
    ) -> list[WrittenForm]:
        """Write the forms of units, by default of all that have tasks, into a folder, each with its e-mail.

        Each names the `report` that it is for; by default the one whose figures close next. Raises UserError where
        there is nothing to send, or a file cannot be written; what was written then stays.
        """
        day = today or self._context.today()
        found = {key: rows for key, rows in self._rows(plan_id, day).items() if unit_ids is None or key in unit_ids}
        if not found:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "No unit has a task of an issued plan that is to be reported on, so there is no form."
                )
            )
        back, purpose = self.asked_back(report, day)
        out = []
        for unit in self._units.all():
            if unit.id not in found:
                continue
            lines = tuple(found[unit.id])
            code = secrets.token_hex(8)
            form = UnitForm(sender(self._office.required()), unit.id, unit.name, code, day, back, lines, purpose)
            out.append(self._write_one(form, unit, folder, mail=mail))
        return out

    def asked_back(self, report: Report | None = None, today: date | None = None) -> tuple[date, str]:
        """Return by when forms of today are asked back, and what they are for: a report with its days, else "".

        For a report that is two days before its figures close, where that leaves time; in any case before it is due.
        """
        day = today or self._context.today()
        back = self._exports.new_date(day)
        working = self._context.working_days.last_working_day
        if report is not None:
            early = working(report.cut_off - _BEFORE_CUT_OFF)
            found: Report | ReportRow | None = report
            if early - day >= _LEAST_TIME:
                back = early
        else:
            found = served(listing.rows(self._context, today=day), back)
        if found is None:
            return back, ""
        if found.due is not None and back >= found.due and (last := working(found.due - timedelta(days=1))) > day:
            back = last
        key = "workbook.form.report" if found.due is not None else "workbook.form.report-open"
        title = subject_of(found.title)
        days = {"cut_off": day_words(found.cut_off), "due": day_words(found.due) if found.due else ""}
        return back, words()(key, title=mid_sentence(title), **days)

    def owed(self, report: Report, today: date | None = None) -> list[FormOwed]:
        """Return the forms for a report that went out and have not come back, those first that are late.

        The office's own unit is left out: it writes the letters.
        """
        found = [
            FormOwed(item.unit_id, item.unit, item.tasks, item.form.made_on, item.form.back_by, item.days_late)
            for item in self.of_report(report, today)
            if item.form is not None and item.state not in BACK and not is_own_office(item.unit)
        ]
        return sorted(found, key=lambda item: -item.days_late)

    def asked_again_by(self, report: Report, owed: Iterable[FormOwed], today: date | None = None) -> date:
        """Return the day that a letter about forms proposes: that of forms of today, but no later than one's own.

        A form that is not due yet keeps its day: the letter reminds of it and gives nobody more time.
        """
        day = today or self._context.today()
        own = [item.back_by for item in owed if not item.days_late]
        return max(min([self.asked_back(report, day)[0], *own]), day)

    def chase(
        self,
        report: Report,
        path: Path,
        unit_ids: Collection[int] | None = None,
        today: date | None = None,
        new_date: date | None = None,
        signature: Signature | None = None,
    ) -> list[Path]:
        """Write the letter to the units that have not sent their forms for a report back, by default to all of them.

        Those who may only be asked get a letter of their own beside it. Returns the files; raises UserError where no
        form is out.
        """
        day = today or self._context.today()
        owed = [item for item in self.owed(report, day) if unit_ids is None or item.unit_id in unit_ids]
        if not owed:
            raise NothingError(
                QT_TRANSLATE_NOOP(
                    "errors", "No form for this report is out that has not come back, so nobody is reminded."
                )
            )
        purpose = self.asked_back(report, day)[1]
        back = new_date or self.asked_again_by(report, owed, day)
        return self._exports.forms_docx(owed, purpose, path, day, back, signature)

    def _write_one(self, form: UnitForm, unit: Unit, folder: Path, *, mail: bool) -> WrittenForm:
        from desktop.documents.package import Attached, write_mail  # with the first form
        from desktop.documents.workbooks.unit_form import form_bytes  # XlsxWriter

        say = words()
        title = say("workbook.form.file", unit=unit.label, day=f"{form.made_on:%Y-%m-%d}")
        path = folder / f"{paths.safe_name(title)}.xlsx"
        data = form_bytes(form)
        paths.write_atomic(path, data)
        letter = None
        if mail:
            made, back = day_words(form.made_on), day_words(form.back_by)
            purpose = say("workbook.form.mail-purpose", purpose=form.purpose) if form.purpose else ""
            issuer = issuer_in_sentence(form.sender.issuer, paper_words())
            body = say("workbook.form.mail-body", unit=unit.name, issuer=issuer, count=two_digits(len(form.lines)),
                       made=made, back=back, file=path.name, purpose=purpose)  # fmt: skip
            letter = path.with_suffix(".eml")
            subject = say("workbook.form.mail-subject", back=back)
            write_mail(
                letter, to=unit.email, subject=subject, text=body.strip() + "\n", files=[Attached(path.name, data)]
            )
        with self._context.writing(Changed.FORMS) as session:
            forms.add(session, form.unit_id, form.code, form.made_on, form.back_by, str(path))
        return WrittenForm(form.unit_id, form.unit, len(form.lines), path, letter)

    def _rows(self, plan_id: int | None, day: date) -> dict[int, list[FormLine]]:
        """Return the rows of the forms by unit: all tasks that it leads, of what comes back each period near.

        Without a plan named these are the tasks of this year's, and what is open of other years.
        """
        query = TaskQuery(plan_id=IN_FORCE if plan_id is None else plan_id, order="plan")
        rows = [row for row in self._tasks.rows(query, day) if row.unit_id is not None]
        successors = self._units.successors(day)
        with self._context.reading() as session:
            tasks = records.tasks(session, [row.id for row in rows])
        numbers = Counter(number for _plan, number in {(row.plan_id, row.plan_number) for row in rows})
        out: dict[int, list[FormLine]] = {}
        for row in rows:
            rests = bool(row.carried_into) and row.state is DueState.PAUSED
            if rests or row.let_go or (task := tasks.get(row.id)) is None:
                continue
            if plan_id is None and row.state in DONE_STATES and row.year not in {None, day.year}:
                continue
            unit = successors.get(row.unit_id or 0)
            paper = row.plan_number
            if numbers[paper] > 1 and row.plan_dated is not None:  # they begin anew each year
                paper = f"{paper} ngày {day_words(row.plan_dated)}"
            out.setdefault((unit and unit.id) or row.unit_id or 0, []).extend(_lines(row, task, day, paper))
        return out

    def waiting(self, row: ReportRow | None = None) -> dict[int, date]:
        """Return the units whose newest form has not come back, with the day by which it was asked for.

        With a report, those alone whose form can be for it, as `of_report` counts them.
        """
        with self._context.reading() as session:
            newest: dict[int, forms.SentOut] = {}
            for form in forms.every(session):
                newest.setdefault(form.unit_id, form)
        if row is not None:
            since, until = begins(row.first, row.cut_off), ends(row.cut_off, row.due)
            newest = {key: form for key, form in newest.items() if form.back_by >= since and form.made_on <= until}
        return {key: form.back_by for key, form in newest.items() if form.received_on is None}

    def of_report(self, report: Report, today: date | None = None) -> list[UnitOfReport]:
        """Return the units whose tasks a report counts, each with the newest form that it was given for it.

        Of a report that was sent it is how the forms stood on that day.
        """
        if report.figures is None:
            return []
        as_of = report.sent_on or today or self._context.today()
        every = self._units.all()
        now = self._units.successors(as_of)
        heirs = ((unit.id or 0, now.get(unit.id or 0) or unit) for unit in every)
        names = {key: (unit.id or key, unit.name) for key, unit in heirs}
        with self._context.reading() as session:
            out = [FormOut(form.unit_id, form.made_on, form.back_by, form.received_on) for form in forms.every(session)]
        since, until = begins(report.first, report.cut_off), ends(report.cut_off, report.due)
        return units_of(report.figures.lines, out, names, since, until, as_of)

    # Back

    def read(self, places: Iterable[Path], today: date | None = None) -> list[Received]:
        """Read what came back: workbooks, e-mails with workbooks attached, folders of both. Nothing is changed.

        Each file has its own outcome; one that is refused does not keep the others from being read.
        """
        out: list[Received] = []
        seen: set[bytes] = set()
        for path, name, data in files_of(places):
            if isinstance(data, bytes):
                sum_ = hashlib.sha256(data).digest()
                if sum_ in seen:  # a form and the e-mail that it came with
                    continue
                seen.add(sum_)
            out.append(self.read_one(path, name, data, today))
            work.report(len(out))
        return out

    def is_form(self, path: Path) -> bool:
        """Return whether a file is a unit's form, as it was sent or came back; only .xlsx are looked into."""
        from desktop.documents.workbooks.unit_form import is_form

        try:
            return path.suffix.lower() in guard.ENDINGS and is_form(guard.load(path), path.name)
        except UserError:
            return False

    def read_one(self, path: Path, name: str, data: bytes | UserError, today: date | None = None) -> Received:
        """Read one file, given by its bytes."""
        if isinstance(data, UserError):
            return Received(path, name, refused=data)
        day = today or self._context.today()
        from desktop.documents.workbooks.unit_form import read_form, status_words  # openpyxl

        try:
            stamp, rows, passed = read_form(older.as_xlsx(data, name), name)
            form = read_stamp(stamp, name, sender(self._office.required()))
        except UserError as error:
            return Received(path, name, refused=error)
        found = understand(form, rows, status_words(), day, name, hashlib.sha256(data).hexdigest())
        found = SentForm(**{**vars(found), "notes": (*passed, *found.notes)})
        return self._compared(path, found)

    def compare_again(self, item: Received) -> Received:
        """Return a form compared with the book as it is now."""
        return item if item.form is None else self._compared(item.path, item.form)

    def _compared(self, path: Path, form: SentForm) -> Received:
        with self._context.reading() as session:
            sent = forms.of_code(session, form.code)
            tasks = records.tasks(session, list({line.task_id for line in form.lines.values()}))
            now = _book_values(form, tasks, known=sent is not None)
            found = differences(form, now)
            changed = {
                item.key: tasks[form.lines[item.key].task_id].updates[-1].at.date()
                for item in found
                if item.conflict and tasks[form.lines[item.key].task_id].updates
            }
        rows = self._tasks.rows(TaskQuery(order="plan"))
        texts = {str(row.id): row for row in rows if row.id in tasks}
        said = {str(note) for note in form.notes}
        gone = tuple(
            UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” is no longer a task of this unit and is left out."),
                text=shorten(form.lines[key].text),
            )
            for key in form.said
            if key not in now
        )
        taken = sent.received_on if sent is not None and sent.sha256 == form.sha256 else None
        new = [note for note in gone if str(note) not in said]
        form = SentForm(**{**vars(form), "notes": (*form.notes, *new)})
        return Received(path, form.name, form, None, tuple(found), texts, changed, taken)

    def accept(
        self,
        received: Sequence[Received],
        chosen: Collection[tuple[str, FormField]] | None = None,
        today: date | None = None,
    ) -> int:
        """Take fields of forms into the book in one step; return how many. None takes all but conflicts.

        Raises UserError where one of them was changed in the book since it was compared.
        """
        day = today or self._context.today()
        read = [item for item in received if item.form is not None]
        wanted = {
            id(item): [
                part
                for part in item.differences
                if ((part.key, part.field) in chosen if chosen is not None else not part.conflict)
            ]
            for item in read
        }
        ids = sorted({int(part.key.partition(".")[0]) for parts in wanted.values() for part in parts})
        count = sum(map(len, wanted.values()))
        with self._context.writing(Changed.TASKS, Changed.PLANS, Changed.FORMS) as session:
            tasks = {task.id or 0: task for task in existing_tasks(session, ids)}
            sent = [(item, forms.of_code(session, item.form.code)) for item in read if item.form is not None]
            scope = journal.joined_scope(
                journal.tasks_scope(ids),
                journal.rows_scope(unit_form=[out.id for _item, out in sent if out is not None]),
            )
            units = list(dict.fromkeys(item.form.unit for item in read if item.form is not None))
            detail = {"name": "; ".join(units)[:200], "count": str(count)}
            subject = f"unit:{read[0].form.unit_id}" if len(units) == 1 and read[0].form is not None else "tasks"
            with self._context.operation(session, "task.form", subject, scope, detail):
                applied: dict[tuple[str, FormField], str] = {}
                for item in read:
                    self._apply(_unsaid(wanted[id(item)], applied, tasks), tasks, day)
                owe_again(self._context, session, tasks.values())
                for item, out in sent:
                    if out is not None and item.form is not None:
                        forms.receive(session, out.id, day, item.form.sha256)
        return count

    def _apply(self, parts: Sequence[Difference], tasks: dict[int, Task], day: date) -> None:
        for key in dict.fromkeys(part.key for part in parts):
            fields = [part for part in parts if part.key == key]
            task_id, _, period = key.partition(".")
            task = tasks[int(task_id)]
            now = _values(task, period, FormField)
            if now is None or any(now.get(part.field, "") != part.now for part in fields):
                raise UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "“{text}” was changed since the form was read, so nothing was taken. Read it again."
                    ),
                    text=shorten(task.text),
                )
            if period:
                apply_to_period(self._context, task, period, change_of(fields), day)
            else:
                apply(self._context, task, change_of(fields), day)

    def write_return(self, item: Received, path: Path, sentence: Callable[[UserError], str]) -> None:
        """Write the e-mail that gives a form back to its unit, with the cells that could not be taken, in words."""
        from desktop.documents.package import Attached, write_mail

        if item.form is None:
            return
        say, form = words(), item.form
        unit = next((unit for unit in self._units.all() if unit.id == form.unit_id), None)
        cells = "\n".join(f"- {wrong.cell}: {sentence(wrong.why)}" for wrong in form.wrong)
        count = len(form.wrong)
        body = say("workbook.form.return-body", unit=form.unit, file=item.name, count=count, cells=cells).strip() + "\n"
        files = [Attached(item.name, item.path.read_bytes())] if item.path.suffix.lower() != ".eml" else []
        subject = say("workbook.form.return-subject", count=count)
        write_mail(path, to=unit.email if unit else "", subject=subject, text=body, files=files)


def _unsaid(
    parts: Sequence[Difference], applied: dict[tuple[str, FormField], str], tasks: dict[int, Task]
) -> list[Difference]:
    """Return what no other form that is taken in the same step has said; raise UserError where two do not agree."""
    out = []
    for part in parts:
        before = applied.get((part.key, part.field))
        if before is None:
            applied[part.key, part.field] = part.said
            out.append(part)
        elif before != part.said:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Two forms say different things of “{text}”, so nothing was taken. Take one of them alone.",
                ),
                text=shorten(tasks[int(part.key.partition(".")[0])].text),
            )
    return out


def files_of(places: Iterable[Path]) -> Iterable[tuple[Path, str, bytes | UserError]]:
    """Yield the workbooks of files, folders and e-mails, by path, name and content, or why one cannot be had."""
    endings = (*guard.ENDINGS, *older.ENDINGS)
    for place in places:
        inside = sorted(place.iterdir()) if place.is_dir() else [place]
        for path in inside:
            ending = path.suffix.lower()
            if place.is_dir() and (ending not in (*endings, ".eml") or path.name.startswith(("~$", "."))):
                continue
            try:
                data = guard.load(path)
                if ending != ".eml":
                    yield path, path.name, data
                    continue
                attached = [item for item in attachments(data, path.name).files
                            if item[0].lower().endswith(endings)]  # fmt: skip
            except UserError as error:
                yield path, path.name, error
                continue
            if not attached:
                yield (
                    path,
                    path.name,
                    UserError(QT_TRANSLATE_NOOP("errors", "No workbook is attached to {name}."), name=path.name),
                )
            for name, content in attached:
                yield path, name, content


def _lines(row: TaskRow, task: Task, day: date, paper: str) -> list[FormLine]:
    """Return the rows of a task: one, or one for each period that is near, was handed in lately or is overdue.

    `paper` is the plan that gave it, as the form names it.
    """
    source = given_by(row.plan_number if row.plan_number in row.origin_note else paper, row.origin_note)
    if not task.items:
        values = _values(task, "", FormField) or {}
        due = "" if row.last_day is None else day_words(row.last_day)
        timing = due or row.timing or (words()("workbook.continuous") if row.continuous else "")
        return [FormLine(str(task.id), task.text, source, timing, task.product, values)]
    near = [item for item in task.items if item.last_day <= day + _AHEAD] or task.items[:1]
    out = []
    for number, item in enumerate(near):
        fields = [part for part in FormField if part not in OF_TASK or number == 0]
        values = _values(task, item.period, fields) or {}
        text = f"{task.text}\n{words()('workbook.form.period', period=_period_words(item))}"
        due = day_words(item.last_day)
        out.append(FormLine(f"{task.id}.{item.period}", text, source, due, task.product, values))
    return out


def _period_words(item: TaskPeriod) -> str:
    try:
        return period_label(Period.parse(item.period))
    except UserError:
        return day_words(item.last_day)


def _values(task: Task, period: str, fields: Iterable[FormField]) -> Values | None:
    """Return what the book says of a task, or of what it owes for a period; None where it owes nothing for it."""
    item: Task | TaskPeriod | None = task
    if period:
        item = next((item for item in task.items if item.period == period), None)
    elif task.items:
        item = None
    if item is None:
        return None
    every = {
        FormField.ACKNOWLEDGED: "" if task.received_on is None else task.received_on.isoformat(),
        FormField.STATUS: item.status.value,
        FormField.PERCENT: str(item.percent),
        FormField.RESULT: item.result,
        FormField.DONE_ON: "" if item.done_on is None else item.done_on.isoformat(),
        FormField.PRODUCT_NUMBER: task.product_number,
        FormField.DIFFICULTIES: task.difficulties,
    }
    return {part: every[part] for part in fields}


def _book_values(form: SentForm, tasks: dict[int, Task], *, known: bool) -> dict[str, Values]:
    """Return what the book says of the rows of a form; rows that cannot be told to be of the same task are left out.

    A form that this book does not know was made before it was put back from a backup, or by another copy of it: there
    the same number may be another task, which only its text tells.
    """
    out = {}
    for key, line in form.lines.items():
        task = tasks.get(line.task_id)
        if task is None or (not known and not line.text.startswith(task.text)):
            continue
        values = _values(task, line.period, line.values)
        if values is not None:
            out[key] = values
    return out
