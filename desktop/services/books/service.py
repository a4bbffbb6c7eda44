"""Workbooks in which tasks were followed up until now: read, compared with what the office has, and taken over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.catalogue.words import words
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, fold, runs
from desktop.domain.office.office import Unit
from desktop.domain.out.workbook import is_of, sender
from desktop.domain.plan.book import (
    Book,
    BookLine,
    BookRow,
    BookState,
    Layout,
    book_rows,
    change_of,
    compare,
    layout,
    task_key,
    title_of,
    year_of,
)
from desktop.domain.plan.plan import OUTSIDE, Block, BlockKind, Plan, PlanStatus, renumber
from desktop.domain.task.table_heads import TaskColumn
from desktop.domain.task.task import Task, TaskStatus
from desktop.services.base import Context
from desktop.services.plans.as_before import as_before
from desktop.services.plans.steps import existing_plan, name_units, renew_items, tidy
from desktop.services.tasks.steps import apply, existing_tasks, owe_again
from desktop.services.units.service import UnitService
from desktop.services.units.steps import in_session
from desktop.storage import journal, queries, records

DOCUMENT_KIND = "NHIỆM VỤ"
"""What stands for a book in the place of a plan calls itself."""

_NO_TABLE = QT_TRANSLATE_NOOP(
    "errors",
    "No table of tasks was found in {name}. Its head needs a column like “Nội dung”, “Nhiệm vụ” or “Công việc”.",
)


@dataclass
class OpenBook:
    """A workbook that was read, with what each sheet's columns are taken for; `layouts` may be changed.

    `own` tells that the program wrote it for this office.
    """

    book: Book
    layouts: dict[str, Layout]
    title: str
    year: int
    own: bool = False

    @property
    def sheets(self) -> list[str]:
        """Return the names of the sheets that have a table of tasks."""
        return [sheet.name for sheet in self.book.sheets if self.layouts[sheet.name].is_table]

    @property
    def unsure(self) -> dict[str, frozenset[TaskColumn]]:
        """Return, by sheet, which columns the head does not tell for certain."""
        return {name: self.layouts[name].unsure for name in self.sheets if self.layouts[name].unsure}


@dataclass(frozen=True)
class Taken:
    """What was saved of a book: the plan that holds its tasks (None where nothing was new) and the counts."""

    plan_id: int | None
    added: int
    changed: int


class BookService:
    """Workbooks of tasks; nothing is saved before `save`."""

    def __init__(self, context: Context, units: UnitService) -> None:
        self._context, self._units = context, units

    def read(self, path: Path) -> OpenBook:
        """Read a workbook and find its tables of tasks; raise UserError where it has none."""
        from desktop.documents import reading  # 0.3 s that only reading needs

        book = reading.read_book(path)
        layouts = {sheet.name: layout(sheet) for sheet in book.sheets}
        if not any(found.is_table for found in layouts.values()):
            raise UserError(_NO_TABLE, name=book.name)
        year = year_of(book, layouts, self._context.today().year)
        return OpenBook(book, layouts, title_of(book, layouts), year, self._is_own(book))

    def _is_own(self, book: Book) -> bool:
        """Return whether the program wrote a workbook for this office."""
        with self._context.reading() as session:
            office = records.office(session)
        return office is not None and is_of(book.stamp, sender(office))

    def lines(self, opened: OpenBook, sheets: Sequence[str] | None = None) -> list[BookLine]:
        """Return the rows of some sheets, all by default, each beside the task of the office that it means.

        A workbook of the office's own lists tasks again (what is overdue): those rows are left out.
        """
        rows: list[BookRow] = []
        unit, key = self._named(), words()("workbook.progress.key") if opened.own else ""
        for sheet in opened.book.sheets:
            found = opened.layouts[sheet.name]
            if found.is_table and (sheets is None or sheet.name in sheets):
                rows += book_rows(sheet, found, opened.year, unit, key)
        with self._context.reading() as session:
            wanted = {task_key(Task(row.task.runs)) for row in rows}
            keys = {
                number: plan_id
                for number, plan_id, text in queries.task_texts(session, opened.year)
                if task_key(Task(runs(text))) in wanted
            }
            known = list(records.tasks(session, list(keys)).values())
            plans = sorted(set(keys.values()))
            locked, numbers = queries.locked_plans(session, plans), queries.known_numbers(session, plans)
            own = set(self._plans_of(opened, queries.books(session, opened.book.name, OUTSIDE)))

            def plan_of(task: Task) -> tuple[int, str]:
                plan = keys[task.id or 0]
                return plan, numbers[plan]

            lines = compare(rows, known, lambda task: (plan := plan_of(task)[0]) in locked and plan not in own, plan_of)
            return [line for line in lines if not (opened.own and line.state is BookState.TWICE)]

    def _named(self) -> Callable[[str], Unit]:
        find = self._units.finder()
        new: dict[str, Unit] = {}

        def named(name: str) -> Unit:
            return find(name) or new.setdefault(fold(name), Unit(clean(name)))

        return named

    @staticmethod
    def _plans_of(opened: OpenBook, books: Mapping[int, str]) -> list[int]:
        return [key for key, title in books.items() if fold(title) == fold(opened.title)]

    def save(self, opened: OpenBook, lines: Sequence[BookLine]) -> Taken:
        """Take lines of a book over in one step: what is new as tasks, what differs as reports on the office's tasks.

        New tasks go to the plan that holds the book's tasks, which is made where there is none. Lines that say
        nothing new change nothing.
        """
        new = [line for line in lines if line.state is BookState.NEW]
        changed = [line for line in lines if line.state is BookState.CHANGED and line.old is not None]
        if not new and not changed:
            return Taken(None, 0, 0)
        made = self._made(opened) if new else None
        with as_before(made or Plan("")), self._context.writing(Changed.PLANS, Changed.TASKS, Changed.UNITS) as session:
            held = self._plans_of(opened, queries.books(session, opened.book.name, OUTSIDE))
            plan: Plan | None = None
            scopes = [journal.new_rows_scope(session, "unit")]
            if new:
                plan = existing_plan(session, held[0]) if held else made
                if plan is not None and plan.id is None:
                    plan.id = records.next_id(session, "plan")
                if plan is not None:
                    scopes.append(journal.plan_scope(plan.id or 0))
            ids = [line.old.id or 0 for line in changed if line.old is not None]
            scopes.append(journal.tasks_scope(ids))
            subject = f"plan:{plan.id}" if plan is not None else "tasks"
            detail = {"name": opened.book.name, "count": str(len(new) + len(changed))}
            with self._context.operation(session, "task.imported", subject, journal.joined_scope(*scopes), detail):
                if plan is not None:
                    self._add(plan, new)
                    tidy(plan)
                    name_units(session, plan)
                    renew_items(self._context, plan)
                    if not held:
                        records.add_plan(session, plan)
                tasks = existing_tasks(session, ids)
                for line, task in zip(changed, tasks, strict=True):
                    self._change(line, task)
                    named = {item.name for item in line.differences if not item.kept}
                    if TaskColumn.LEAD in named:
                        task.unit = in_session(session, line.row.task.unit)
                        task.supporting = [unit for unit in task.supporting if unit is not task.unit]
                owe_again(self._context, session, tasks)
            return Taken(plan.id if plan is not None else None, len(new), len(changed))

    def _made(self, opened: OpenBook) -> Plan:
        now = self._context.time()
        return Plan(
            opened.title,
            kind=OUTSIDE,
            document_kind=DOCUMENT_KIND,
            year=opened.year,
            status=PlanStatus.ISSUED,
            source_file=opened.book.name,
            created_at=now,
            changed_at=now,
        )

    def _add(self, plan: Plan, lines: Sequence[BookLine]) -> None:
        """Put new tasks into the text, each group of the book under its heading."""
        for line in lines:
            task, group = line.row.task, clean(line.row.group)
            self._begin(line, task)
            plan.tasks.append(task)
            block = Block(BlockKind.BULLET, marker="-", task=task)
            heads = [number for number, item in enumerate(plan.blocks) if item.kind is BlockKind.HEADING]
            at = next((number for number in heads if fold(plan.blocks[number].text) == fold(group)), None)
            if at is None and group:
                plan.blocks += [Block(BlockKind.HEADING, runs(group, bold=True), depth=2), block]
                continue
            end = next((number for number in heads if number > (-1 if at is None else at)), len(plan.blocks))
            plan.blocks.insert(end, block)
        renumber(plan.blocks)

    def _begin(self, line: BookLine, task: Task) -> None:
        """Let a new task stand where the book says; one that comes back is reported on by its periods."""
        said = line.row.progress
        if task.recurring or task.more_deadlines:
            parts = (task.note, said.result, said.difficulties)
            task.note = "\n".join(part for part in parts if part)
            return
        apply(self._context, task, said, said.done_on or self._context.today())
        if said.status is TaskStatus.DONE and said.done_on is None and task.deadline is not None:
            task.done_on = min(task.deadline.day, self._context.today())  # the book does not tell; it was not late
        if (task.status, task.percent, task.result, task.difficulties) == (TaskStatus.NOT_STARTED, 0, "", ""):
            task.updates.clear()

    def _change(self, line: BookLine, task: Task) -> None:
        change = change_of(line)
        if any(value is not None for value in vars(change).values()):
            apply(self._context, task, change, change.done_on or self._context.today())
        if any(item.name is TaskColumn.TIME and not item.kept for item in line.differences):
            task.deadline, task.timing = line.row.task.deadline, line.row.task.timing
