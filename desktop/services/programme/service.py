"""The programme of work of a period, the page of a week, and the sheet by person and product."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from desktop.catalogue.decree import measures
from desktop.catalogue.periods import period_label
from desktop.catalogue.words import paper_words, words, words_of
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.period import Period, PeriodKind, Span
from desktop.domain.base.text import day_words
from desktop.domain.out.programme import (
    PersonBook,
    ProgrammeBook,
    ProgrammeLine,
    person_lines,
    programme_lines,
    routine_together,
)
from desktop.domain.out.workbook import ReportClass, sender, standing
from desktop.domain.paper.programme import ProgrammeWords, WeekWords, programme_sheet, week_sheet
from desktop.domain.paper.sheet import Sheet
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import IN_FORCE, TaskQuery, TaskRow
from desktop.domain.task.table_words import in_table
from desktop.domain.task.task import Deadline, Recurrence
from desktop.services.base import Context
from desktop.services.office.service import OfficeService
from desktop.services.plans.cited import sources
from desktop.services.plans.service import PlanService
from desktop.services.tasks.service import TaskService
from desktop.services.units.service import UnitService
from desktop.storage import evidence


class ProgrammeService:
    """Writes what is due in a period: of plans in force, a row for each period of what comes back."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._office = OfficeService(context)
        self._tasks = TaskService(context)
        self._plans = PlanService(context)
        self._units = UnitService(context)

    def lines(self, period: Period, today: date | None = None) -> list[ProgrammeLine]:
        """Return what is due in a period, by day. Raises UserError where nothing is."""
        return self._lines(self._with_rows(period.calendar, today, period), period)

    @staticmethod
    def _lines(pairs: Sequence[tuple[ProgrammeLine, TaskRow]], period: Period) -> list[ProgrammeLine]:
        short = period.kind in {PeriodKind.MONTH, PeriodKind.WEEK}
        often = {item: words()(f"recurrence.{item.value}") for item in (Recurrence.WEEKLY, Recurrence.MONTHLY)}
        found = [line for line, _row in pairs] if short else routine_together(pairs, often, _name)
        if not found:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "Nothing of the plans in force is due in {period}. Choose another period."),
                period=period_label(period),
            )
        return found

    def sheet(self, period: Period, today: date | None = None) -> Sheet:
        """Return the programme of a period as it stands on paper. Raises UserError where nothing is due in it."""
        day = today or self._context.today()
        office, pairs = self._office.required(), self._with_rows(period.calendar, day, period)
        given = sources((row for _line, row in pairs), self._plans, office.issuer)
        return programme_sheet(
            office, period, period_label(period), self._lines(pairs, period), day, measures(),
            (paper_words(), words_of(ProgrammeWords)), given=tuple(given.values()),
        )  # fmt: skip

    def docx(self, period: Period, path: Path, today: date | None = None) -> None:
        """Write the programme of a period as .docx. Raises UserError where nothing is due in it."""
        title = words_of(ProgrammeWords).about.format(period=period_label(period))
        self._write(self.sheet(period, today), path, title)

    def xlsx(self, period: Period, path: Path, today: date | None = None) -> None:
        """Write the programme of a period as .xlsx. Raises UserError where nothing is due in it."""
        from desktop.documents.workbooks.programme import write_programme  # XlsxWriter

        lines = tuple(self.lines(period, today))
        write_programme(ProgrammeBook(sender(self._office.required()), period, lines), path)

    def persons_xlsx(self, period: Period, path: Path, today: date | None = None) -> None:
        """Write what each person, or unit where none is named, owes and brought in a period, as .xlsx."""
        from desktop.documents.workbooks.programme import write_persons  # XlsxWriter

        day = today or self._context.today()
        with self._context.reading() as session:
            files: dict[int, list[str]] = {}
            for file in evidence.rows(session):
                files.setdefault(file.task_id, []).append(file.name)
        lines = person_lines(self._rows(day), period.calendar, day, _name, files)
        if not lines:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "Nothing of the plans in force is due in {period}. Choose another period."),
                period=period_label(period),
            )
        write_persons(PersonBook(sender(self._office.required()), period, day, tuple(lines)), path)

    def week_sheet(self, day: date | None = None) -> Sheet:
        """Return the page of what is due in the week of a day, Monday to Sunday, by default this week."""
        today = day or self._context.today()
        first = today - timedelta(days=today.weekday())
        span = Span(first, first + timedelta(days=6))
        rows = dict(self._with_rows(span))
        lines, spoken = list(rows), words()
        classes = {item: spoken(f"standing.{item.value}") for item in ReportClass}
        of = {number: standing(rows[line].status, line.state) for number, line in enumerate(lines)}
        return week_sheet(
            self._office.required(), span, lines, measures(), (paper_words(), words_of(WeekWords)), classes, of
        )

    def week_docx(self, path: Path, day: date | None = None) -> None:
        """Write the page of a week as .docx."""
        today = day or self._context.today()
        first = today - timedelta(days=today.weekday())
        about = words_of(WeekWords).about.format(first=day_words(first), last=day_words(first + timedelta(days=6)))
        self._write(self.week_sheet(today), path, about)

    def _rows(self, today: date | None) -> list[TaskRow]:
        """Return a row for each task of plans in force, and for each period of what comes back, done or not."""
        rows = self._tasks.rows(TaskQuery(plan_id=IN_FORCE), today)
        periods = self._tasks.items_of([row.id for row in rows], today)
        out = []
        for row in rows:
            out += [row] if row.id not in periods else [
                row._replace(
                    period=item.period, deadline=item.last_day, last_day=item.last_day, working_day=item.working_day,
                    status=item.status, state=item.state, percent=item.percent, done_on=item.done_on,
                    result=item.result or row.result,
                )
                for item in periods[row.id]
                if item.state is not DueState.NONE
            ]  # fmt: skip
        return out

    def _with_rows(
        self, span: Span, today: date | None = None, of: Period | None = None
    ) -> list[tuple[ProgrammeLine, TaskRow]]:
        """Return what is due in a span with its row; the period `of` which it is needs not be said of each."""
        units = {unit.id or 0: unit for unit in self._units.all()}

        def name(row: TaskRow) -> str:
            return _name(row._replace(period="") if of is not None and row.period == str(of) else row)

        out = [(line, row) for row in self._rows(today) for line in programme_lines([row], span, units, name)]
        return sorted(out, key=lambda pair: (pair[0].day, pair[0].unit, pair[0].text))

    def _write(self, sheet: Sheet, path: Path, title: str) -> None:
        from desktop.documents.writing.plan import write_sheet  # python-docx

        write_sheet(sheet, path, title=title, author=" ".join(self._office.required().issuer.split()))


def _name(row: TaskRow) -> str:
    """Return what a row asks for beside columns that have its lead and its day, with the period that it is owed for."""
    given = None if row.deadline is None or row.more_deadlines else Deadline(row.deadline, row.deadline_inclusive)
    text = in_table(row.text, row.role, row.supporting, given)
    if not row.period:
        return text
    try:
        period = Period.parse(row.period)
    except UserError:  # one of several dates due
        return text
    return text if period.kind is PeriodKind.YEAR else f"{text} ({period_label(period)})"
