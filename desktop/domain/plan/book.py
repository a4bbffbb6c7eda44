"""Workbooks in which tasks were followed up: which column says what, what each row gives, what of it is new."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from desktop.domain.base.text import clean, clean_lines, fold, runs, sentence_case
from desktop.domain.office.office import Unit
from desktop.domain.plan.duty import task_from_words
from desktop.domain.task.progress import last_day
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.table_heads import BOOK_HEADS, ROW_NUMBER, TaskColumn, column_of
from desktop.domain.task.table_words import FOCAL, lead_and_partners
from desktop.domain.task.task import Deadline, Origin, Role, Task, TaskStatus
from desktop.domain.task.wording import is_unit_name, split_units

Value = str | date | float
"""What a cell holds: words, a day, or a number."""

_HEAD_ROWS = 25  # a head stands among the first rows
_TALLEST_HEAD = 3
_FIRST_SERIAL, _LAST_SERIAL = 36_526, 73_050  # days of 2000 and 2099 as Excel counts them
_SERIAL_ZERO = date(1899, 12, 30).toordinal()
_YEAR = re.compile(r"\b(20\d\d)\b")
_WHOLE_DAY = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-]20\d\d\b")
_DAY = re.compile(r"\b(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?((?:20)?\d\d))?\b")
_TITLE = re.compile(r"^(?:so|bang|bieu|danh muc|danh sach|theo doi|tong hop|ke hoach|phu luc|nhiem vu|tien do|lich)\b")
_NO_TITLE = re.compile(r"cong hoa xa hoi|doc lap|uy ban nhan dan|^ubnd|^so:|^ngay|, ngay \d")
_NOBODY = {"chua phan cong", "chua giao", "nhiem vu chung"}
"""What tables, our own among them, say where nobody has a task yet."""
_OVER = re.compile(r"^(?:nguoi lap|lanh dao|chu tich|ky ten|noi nhan|tong cong|tong so|cong:|t/?m|tm\.|kt\.)")
_STATUS_WORDS: tuple[tuple[TaskStatus, re.Pattern[str]], ...] = (
    (TaskStatus.NOT_STARTED, re.compile(r"chua (?:thuc hien|trien khai|bat dau|lam)|^chua$|moi giao")),
    (TaskStatus.IN_PROGRESS, re.compile(r"chua (?:xong|hoan thanh|bao cao|dat|den han)"
        r"|^(?:dang|qua han|cham|tre|trong han)")),
    (TaskStatus.PAUSED, re.compile(r"tam (?:dung|hoan)|dung thuc hien|khong thuc hien|huy\b")),
    (TaskStatus.DONE, re.compile(r"hoan thanh|da (?:xong|thuc hien|bao cao|nop|gui|trien khai|ban hanh)|^xong"
        r"|^(?:x|dat|co|roi)$")),
)  # fmt: skip
_ENDED = re.compile(
    r"^(?:da )?(?:hoan thanh|xong)(?: (?:dung|truoc|qua) han)?(?:\s?[.;,:(-]| ngay\b| (?:100|theo|tai) ?|$)"
)
"""The opening of a result that ends a task: "Hoàn thành (báo cáo số 12/BC-UBND)", not "hoàn thành 3/5 thôn"."""


@dataclass(frozen=True)
class BookSheet:
    """A sheet of a workbook: its name, its cells row by row, and which rows are one merged cell from side to side."""

    name: str
    rows: Sequence[Sequence[Value]]
    merged: frozenset[int] = frozenset()


@dataclass(frozen=True)
class Book:
    """A workbook as it was read; `stamp` is what its hidden sheet says, of one that the program wrote."""

    name: str
    sheets: Sequence[BookSheet]
    stamp: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Layout:
    """Which column of a sheet says what. `first` is the row after the head; `unsure` are columns to be asked about."""

    columns: Mapping[TaskColumn, int] = field(default_factory=dict)
    first: int = 0
    heads: tuple[str, ...] = ()
    unsure: frozenset[TaskColumn] = frozenset()

    @property
    def is_table(self) -> bool:
        """Return whether the sheet has a table of tasks."""
        return TaskColumn.CONTENT in self.columns

    def with_column(self, name: TaskColumn, place: int | None) -> Layout:
        """Return the layout with a column that says something, or with none that does; it is asked no more."""
        columns = {key: at for key, at in self.columns.items() if key is not name}
        if place is not None:
            columns[name] = place
        return replace(self, columns=columns, unsure=self.unsure - {name})


@dataclass(eq=False)
class BookRow:
    """A task as a row of a book gives it."""

    task: Task
    group: str
    sheet: str
    row: int  # as Excel counts
    progress: ProgressChange
    time: str = ""  # as written
    key: str = ""  # of a workbook of the program: the numbers of plan and task in the books of who wrote it
    product: str = ""  # as written; in a workbook of the program the number of what came of the task, once it has one
    focal: bool = False  # its lead is the body that coordinates: a workbook of the program names it for who takes part


class BookState(StrEnum):
    """What a row of a book is for the office."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    TWICE = "twice"  # the book has the same task in a row before


@dataclass(frozen=True)
class Difference:
    """A field that a book has otherwise than the office. `kept` says that the office's stays: its plan is issued."""

    name: TaskColumn
    old: str
    new: str
    kept: bool = False


@dataclass(eq=False)
class BookLine:
    """A row of a book beside the task of the office that it means, if there is one.

    `plans` are the numbers of the plan of that task and, behind it, of those whose task it may as well be.
    """

    row: BookRow
    state: BookState
    old: Task | None = None
    differences: tuple[Difference, ...] = ()
    plans: tuple[str, ...] = ()

    @property
    def doubtful(self) -> bool:
        """Return whether what the row changes may be of another plan, for all that the row says."""
        return self.state is BookState.CHANGED and len(self.plans) > 1

    @property
    def goes_back(self) -> bool:
        """Return whether the book knows the office's task less far on than it is: it is of an earlier day, mostly."""
        said = change_of(self)
        if self.old is None or self.old.status is TaskStatus.PAUSED:
            return False
        if said.status is TaskStatus.PAUSED:
            return self.old.status is not TaskStatus.NOT_STARTED
        if said.status is not None and said.status is not self.old.status:
            return _FURTHER.index(said.status) < _FURTHER.index(self.old.status)
        return said.percent is not None and said.percent < self.old.percent


_FURTHER = (TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS, TaskStatus.DONE)


# --- which column says what ---------------------------------------------------------------------------------------


def layout(sheet: BookSheet) -> Layout:
    """Return which column says what, by the words of the head; where these do not tell, by what the columns hold."""
    best = Layout()
    for start in range(min(len(sheet.rows), _HEAD_ROWS)):
        for height in range(1, _TALLEST_HEAD + 1):
            found = _head_at(sheet, start, height)
            if found is not None and len(found.columns) - len(found.unsure) > len(best.columns) - len(best.unsure):
                best = found
    return best if best.is_table else _by_what_they_hold(sheet)


def _head_at(sheet: BookSheet, start: int, height: int) -> Layout | None:
    block = sheet.rows[start : start + height]
    if len(block) < height or (height > 1 and _opens_table(block[-1])):
        return None
    width = max(len(row) for row in block)
    heads = tuple(_head_words(block, place) for place in range(width))
    columns: dict[TaskColumn, int] = {}
    unsure: set[TaskColumn] = set()
    for place, head in enumerate(heads):
        name = column_of(head, BOOK_HEADS)
        if name is None:
            continue
        if name in columns:
            if name in {TaskColumn.CONTENT, TaskColumn.LEAD, TaskColumn.TIME, TaskColumn.STATUS}:
                unsure.add(name)
        else:
            columns[name] = place
    if TaskColumn.CONTENT not in columns or len(columns) < 3:
        return None
    unsure |= {name for name in (TaskColumn.LEAD, TaskColumn.TIME) if name not in columns}
    return Layout(columns, start + height, heads, frozenset(unsure))


def _head_words(block: Sequence[Sequence[Value]], place: int) -> str:
    words = [_words(row[place]) if place < len(row) else "" for row in block]
    return clean(" ".join(dict.fromkeys(word for word in words if word)))


def _opens_table(row: Sequence[Value]) -> bool:
    """Return whether a row is one of the table and none of its head: it has a number, or a day."""
    first = next((_words(cell) for cell in row if _words(cell)), "")
    return ROW_NUMBER.match(first) is not None or any(isinstance(cell, date) for cell in row)


def _by_what_they_hold(sheet: BookSheet) -> Layout:
    """Return a layout where no head tells: the longest words are what is done, days are when; all to be asked."""
    rows = [row for row in sheet.rows if sum(bool(_words(cell)) for cell in row) >= 3]
    if len(rows) < 2:
        return Layout()
    width = max(len(row) for row in rows)
    lengths = [sum(len(_words(row[place])) for row in rows if place < len(row)) / len(rows) for place in range(width)]
    content = max(range(width), key=lambda place: lengths[place])
    if lengths[content] < 20 or _counts_only(rows, content, width):
        return Layout()
    columns = {TaskColumn.CONTENT: content}
    days = [
        sum(bool(_as_day(row[place], None)) for row in rows if place < len(row)) / len(rows) for place in range(width)
    ]
    when = max(range(width), key=lambda place: days[place])
    if days[when] > 0.4 and when != content:
        columns[TaskColumn.TIME] = when
    first = next(index for index, row in enumerate(sheet.rows) if sum(bool(_words(cell)) for cell in row) >= 3)
    heads = tuple("" for _ in range(width))
    if not _opens_table(sheet.rows[first]) and _opens_table(rows[1]):
        heads = tuple(_words(cell) for cell in sheet.rows[first])  # a head in words of its own
        first += 1
    return Layout(columns, first, heads, frozenset({TaskColumn.CONTENT, TaskColumn.LEAD, TaskColumn.TIME}))


def _counts_only(rows: Sequence[Sequence[Value]], content: int, width: int) -> bool:
    """Return whether behind the longest words stand counts and nothing else: a table of totals, by unit or by state."""
    counts = words = 0
    for place in range(content + 1, width):
        held = [row[place] for row in rows if place < len(row) and _words(row[place])]
        numbers = sum(isinstance(cell, float) for cell in held)
        counts += numbers > len(rows) / 2
        words += len(held) - numbers > len(rows) / 2
    return counts > 1 and not words


# --- rows ---------------------------------------------------------------------------------------------------------


def book_rows(
    sheet: BookSheet, found: Layout, year: int | None, unit: Callable[[str], Unit], key: str = ""
) -> list[BookRow]:
    """Return the tasks of a sheet; a row with words in one place only heads those below it.

    `key` is the head of the column that holds the rows' keys, where there is one.
    """
    heads = [_words(cell) for cell in sheet.rows[found.first - 1]] if found.first else []
    key_at = heads.index(key) if key in heads else None
    out: list[BookRow] = []
    group = ""
    for index in range(found.first, len(sheet.rows)):
        row = sheet.rows[index]
        filled = [_words(cell) for cell in row if _words(cell)]
        content = _said(row, found, TaskColumn.CONTENT)
        if not filled:
            continue
        if _OVER.match(fold(filled[0])) and not _said(row, found, TaskColumn.LEAD):
            if out:
                break  # the table is over: who made the list, who signed it
            continue
        if all(ROW_NUMBER.match(cell) for cell in filled):
            continue  # numbers of the columns
        words = [cell for cell in filled if not ROW_NUMBER.match(cell)]
        if index in sheet.merged or len(set(words)) == 1:
            group = words[0] if words else group
            continue
        if not content or ROW_NUMBER.match(content):
            continue
        own = _words(row[key_at]) if key_at is not None and key_at < len(row) else ""
        out.append(replace(_row(row, found, year, unit, group, sheet.name, index + 1), key=own))
    return out


def _row(
    row: Sequence[Value],
    found: Layout,
    year: int | None,
    unit: Callable[[str], Unit],
    group: str,
    sheet: str,
    number: int,
) -> BookRow:
    place = found.columns.get(TaskColumn.TIME)
    value = row[place] if place is not None and place < len(row) else ""
    day = _as_day(value, year) if not isinstance(value, str) else None
    time = f"{day:%d/%m/%Y}" if day is not None else _words(value)
    leading = _said(row, found, TaskColumn.LEAD)
    leads = _units(FOCAL.sub("", leading), unit)
    supporting = _units(_said(row, found, TaskColumn.SUPPORT), unit)
    lead, helpers = (leads[0] if leads else None), [*leads[1:], *supporting]
    task = task_from_words(runs(_said(row, found, TaskColumn.CONTENT)), lead, year, timing="" if day else time)
    if day is not None:
        task.deadline, task.more_deadlines = Deadline(day), ()
    elif place is not None and not time:
        task.timing = ""
    task.supporting = [helper for number, helper in enumerate(helpers) if helper not in helpers[:number]]
    task.role = Role.BOTH if task.supporting else Role.LEAD
    task.product = _said(row, found, TaskColumn.PRODUCT) or task.product
    source = _said(row, found, TaskColumn.SOURCE)
    task.note = _said(row, found, TaskColumn.NOTE)
    if source:
        task.origin, task.origin_note = Origin.DEMAND, source
    product = _said(row, found, TaskColumn.PRODUCT)
    focal = FOCAL.search(leading) is not None
    return BookRow(task, group, sheet, number, _progress(row, found, year), time, product=product, focal=focal)


def _units(said: str, unit: Callable[[str], Unit]) -> list[Unit]:
    """Return the units of a cell: the one of the directory that is called so as a whole, else those that it lists."""
    whole = unit(said) if said else None
    if whole is not None and whole.id is not None:
        return [whole]
    return [unit(name) for name in split_units(said) if fold(name) not in _NOBODY]


def _progress(row: Sequence[Value], found: Layout, year: int | None) -> ProgressChange:
    said = _said(row, found, TaskColumn.STATUS)
    percent = _percent(row, found)
    status = _status(said)
    place = found.columns.get(TaskColumn.DONE_ON)
    done_on = _as_day(row[place], year) if place is not None and place < len(row) else None
    if done_on is None and status is TaskStatus.DONE:
        done_on = _as_day(said, year)
    if percent is None and (match := re.search(r"(\d{1,3})\s?%", said)):
        percent = min(int(match[1]), 100)
    if status is None and (done_on is not None or percent == 100):
        status = TaskStatus.DONE
    if status is TaskStatus.DONE:
        percent = None
    result = _lines_said(row, found, TaskColumn.RESULT)
    if status is None and not said and percent is None and _ENDED.match(fold(result)):
        status = TaskStatus.DONE  # a book without a column for it says so where the result stands
        done_on = _as_day(result, year) if re.search(r"ngay \d", fold(result)) else None
    if said and status is None and not result:
        result = said
    difficulties = _lines_said(row, found, TaskColumn.DIFFICULTIES)
    return ProgressChange(
        status=status,
        percent=percent if status is not TaskStatus.NOT_STARTED else None,
        result=result or None,
        difficulties=difficulties or None,
        done_on=done_on if status is TaskStatus.DONE else None,
    )


def _status(said: str) -> TaskStatus | None:
    words = fold(said)
    return next((status for status, pattern in _STATUS_WORDS if pattern.search(words)), None) if words else None


def _percent(row: Sequence[Value], found: Layout) -> int | None:
    place = found.columns.get(TaskColumn.PERCENT)
    value = row[place] if place is not None and place < len(row) else ""
    if isinstance(value, float):
        return round(value * 100 if value <= 1 else value) if 0 <= value <= 100 else None
    match = re.match(r"\s*(\d{1,3})(?:[.,]\d+)?\s?%?\s*$", value) if isinstance(value, str) else None
    return min(int(match[1]), 100) if match else None


def _said(row: Sequence[Value], found: Layout, name: TaskColumn) -> str:
    place = found.columns.get(name)
    if place is None or place >= len(row):
        return ""
    if name in {TaskColumn.LEAD, TaskColumn.SUPPORT}:
        return _words(_units_apart(row[place]))
    return _words(row[place])


def _lines_said(row: Sequence[Value], found: Layout, name: TaskColumn) -> str:
    """Return what a cell says with its lines: a difficulty may stand in one, and what is asked for in the next."""
    place = found.columns.get(name)
    value = row[place] if place is not None and place < len(row) else ""
    return clean_lines(value) if isinstance(value, str) else _words(value)


def _units_apart(value: Value) -> Value:
    """Part the units that a cell names on a line each; a name that was broken over two lines stays one."""
    lines = [line.strip() for line in value.split("\n") if line.strip()] if isinstance(value, str) else []
    named = [line.lstrip("-•+ ").rstrip(";,. ") for line in lines]
    if len(lines) < 2 or any(line.endswith(("-", "và")) for line in lines) or not all(map(is_unit_name, named)):
        return value
    return "; ".join(named)


def _words(value: Value) -> str:
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float):
        return f"{value:g}"
    return clean(value.replace("\n", " "))


def _as_day(value: Value, year: int | None) -> date | None:
    """Return the day that a cell holds, as a day, as the number that Excel counts it by, or as words."""
    if isinstance(value, date):
        return value
    if isinstance(value, float):
        whole = int(value)
        return date.fromordinal(_SERIAL_ZERO + whole) if _FIRST_SERIAL < whole < _LAST_SERIAL else None
    match = _DAY.search(value)
    if match is None or not (match[3] or year):
        return None
    written = int(match[3]) if match[3] else year or 0
    try:
        return date(written if written > 99 else 2000 + written, int(match[2]), int(match[1]))
    except ValueError:
        return None


# --- the book as a whole ------------------------------------------------------------------------------------------


def title_of(book: Book, layouts: Mapping[str, Layout]) -> str:
    """Return what a book calls itself above its first table, else its file's name."""
    for sheet in book.sheets:
        found = layouts.get(sheet.name)
        if found is None or not found.is_table:
            continue
        lines = [_words(next((cell for cell in row if _words(cell)), "")) for row in sheet.rows[: found.first]]
        lines = [line for line in lines if len(line) > 8 and not _NO_TITLE.search(fold(line))]
        named = [line for line in lines if _TITLE.match(fold(line))]
        if named:
            return sentence_case(named[0])
    return book.name.rpartition(".")[0].replace("_", " ").strip() or book.name


def year_of(book: Book, layouts: Mapping[str, Layout], usual: int) -> int:
    """Return the year that a book is of: the one its head names, else the one of most of its days, else `usual`.

    A day in the head is often that of a paper which it cites, so its year counts only where no other is known.
    """
    days: Counter[int] = Counter()
    cited: list[str] = []
    for sheet in book.sheets:
        found = layouts.get(sheet.name)
        if found is None or not found.is_table:
            continue
        above = " ".join(_words(cell) for row in sheet.rows[: found.first] for cell in row)
        words = f"{above} {sheet.name}"
        if said := _YEAR.findall(_WHOLE_DAY.sub("", words)):
            return int(said[-1])
        cited += _YEAR.findall(words)
        place = found.columns.get(TaskColumn.TIME)
        for row in sheet.rows[found.first :]:
            if place is not None and place < len(row) and (day := _as_day(row[place], None)) is not None:
                days[day.year] += 1
    if days:
        return days.most_common(1)[0][0]
    return int(cited[-1]) if cited else usual


# --- beside what the office has -----------------------------------------------------------------------------------


def task_key(task: Task) -> str:
    """Return what tells a task from others: its words, without signs and tones, and its unit."""
    return f"{_text_key(task.text)}|{fold(task.unit.name) if task.unit is not None else ''}"


def _text_key(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", fold(text)).strip()


def compare(
    rows: Iterable[BookRow],
    known: Sequence[Task],
    locked: Callable[[Task], bool],
    plan_of: Callable[[Task], tuple[int, str]],
) -> list[BookLine]:
    """Return each row beside the task of the office with the same words: of the same unit, else the only one.

    Several plans may have a task of the same words: a row is of the one whose key it carries, else of the plan that it
    names as its source, else due on the same day, else of the plan that most rows are of: that one is a guess, and the
    others are told. `plan_of` gives a task's plan by its id and its number ("06/KH-UBND").
    """
    of_plan = Counter(plan_of(task)[0] for task in known)

    def keyed(row: BookRow, task: Task) -> bool:
        return bool(row.key) and row.key == f"{plan_of(task)[0]}.{task.id}"

    def far(row: BookRow, task: Task) -> tuple[bool, bool, int]:
        plan, number = plan_of(task)
        named = bool(number) and re.search(rf"(?<!\d){re.escape(number)}\b", row.task.origin_note) is not None
        return not named, task.deadline != row.task.deadline, -of_plan[plan]

    exact: dict[str, list[Task]] = {}
    by_text: dict[str, list[Task]] = {}
    for task in known:
        exact.setdefault(task_key(task), []).append(task)
        by_text.setdefault(_text_key(task.text), []).append(task)
    taken: set[int] = set()
    seen: set[tuple[str, str]] = set()
    out = []
    for row in rows:
        mark = (task_key(row.task), row.time)
        alone = [task for task in by_text.get(_text_key(row.task.text), []) if id(task) not in taken]
        same = [task for task in exact.get(task_key(row.task), []) if id(task) not in taken]
        old = next((task for task in alone if keyed(row, task)), None)
        if old is None:
            old = min(same, key=lambda task: far(row, task), default=None)
        if old is None and len(alone) == 1 and mark not in seen:
            old = alone[0]
        if old is None:
            out.append(BookLine(row, BookState.TWICE if mark in seen else BookState.NEW))
            seen.add(mark)
            continue
        seen.add(mark)
        taken.add(id(old))
        found = _differences(row, old, locked=locked(old))
        state = BookState.CHANGED if any(not item.kept for item in found) else BookState.SAME
        words = [] if keyed(row, old) else exact.get(task_key(row.task), [])
        twins = [task for task in words if far(row, task)[:2] == far(row, old)[:2]]
        plans = dict.fromkeys(plan_of(task) for task in (old, *twins))
        out.append(BookLine(row, state, old, found, tuple(number for _, number in plans)))
    return out


def _differences(row: BookRow, old: Task, *, locked: bool) -> tuple[Difference, ...]:
    new, said = row.task, row.progress
    out = []

    def text(name: TaskColumn, one: str, two: str, *, kept: bool = False) -> None:
        if two and _words(one) != _words(two):
            out.append(Difference(name, clean(one), clean(two), kept))

    lead_old, lead_new = old.unit.name if old.unit else "", new.unit.name if new.unit else ""
    if fold(lead_new) not in _leads(row, old):
        text(TaskColumn.LEAD, lead_old, lead_new, kept=locked)
    if new.deadline is not None and new.deadline.day not in _last_days(row, old):
        day = f"{old.deadline.day:%d/%m/%Y}" if old.deadline is not None else ""
        text(TaskColumn.TIME, day, f"{new.deadline.day:%d/%m/%Y}", kept=locked or bool(old.items))
    for name, value in (("status", said.status), ("percent", said.percent)):
        if value is not None and getattr(old, name) != value and not (name == "percent" and said.status is not None):
            text(TaskColumn(name), str(getattr(old, name)), str(value), kept=bool(old.items))
    if said.status is TaskStatus.IN_PROGRESS and said.percent is not None and old.percent != said.percent:
        text(TaskColumn.PERCENT, str(old.percent), str(said.percent), kept=bool(old.items))
    if said.done_on is not None and old.done_on != said.done_on:
        day = f"{old.done_on:%d/%m/%Y}" if old.done_on is not None else ""
        text(TaskColumn.DONE_ON, day, f"{said.done_on:%d/%m/%Y}", kept=bool(old.items))
    text(TaskColumn.RESULT, old.result, said.result or "", kept=bool(old.items))
    text(TaskColumn.DIFFICULTIES, old.difficulties, said.difficulties or "")
    if row.key:
        text(TaskColumn.PRODUCT, old.product_number or old.product, row.product, kept=bool(old.items))
    return tuple(out)


def _leads(row: BookRow, old: Task) -> set[str]:
    """Return whom a row names as the lead of a task that is as it was: its unit.

    A workbook of the program names who leads what the unit only takes part in: whom the words of the duty name, else
    the body that coordinates.
    """
    unit = old.unit.name if old.unit else ""
    names = {unit}
    if row.key and unit:
        lead, _partners = lead_and_partners(unit, old.text, old.role, [each.name for each in old.supporting], "")
        names.add(lead)
        if not lead and row.focal and row.task.unit is not None:
            names.add(row.task.unit.name)
    return {fold(name) for name in names}


def _last_days(row: BookRow, old: Task) -> set[date]:
    """Return the days that a row gives a task that is as it was; a workbook of the program has the period's, too."""
    days = {old.deadline.day, last_day(old.deadline)} if old.deadline is not None else set()
    return days | {item.last_day for item in old.items} if row.key else days


def change_of(line: BookLine) -> ProgressChange:
    """Return the report that a line makes on the task of the office: what differs, and is not the office's to keep."""
    wanted = {item.name for item in line.differences if not item.kept}
    said = line.row.progress
    return replace(
        said,
        status=said.status if TaskColumn.STATUS in wanted or TaskColumn.DONE_ON in wanted else None,
        percent=said.percent if TaskColumn.PERCENT in wanted else None,
        done_on=said.done_on if TaskColumn.DONE_ON in wanted or TaskColumn.STATUS in wanted else None,
        result=said.result if TaskColumn.RESULT in wanted else None,
        difficulties=said.difficulties if TaskColumn.DIFFICULTIES in wanted else None,
        product_number=line.row.product if TaskColumn.PRODUCT in wanted else None,
    )
