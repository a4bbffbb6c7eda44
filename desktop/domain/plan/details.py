"""What the text says of a duty and its assignment: what is changed in one is in the other.

The text says it in lines below a heading that is a duty ("Thời hạn: …"), in the row of a table that the duty was read
from, and of the time in the duty's own words.

Where the text cannot be changed with certainty it stays, and whoever changed the assignment is told what it says.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import Runs, clean, day_words, fold, plain, runs
from desktop.domain.base.text_search import replaced
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import full_name
from desktop.domain.plan.duty import (
    bare,
    beside_text,
    heading_names,
    is_same,
    lead_below,
    led_by,
    take_out,
    task_from_words,
)
from desktop.domain.plan.outline import movable, rename, span
from desktop.domain.plan.plan import NUMBERED_KINDS, Block, BlockKind, Plan, renumber
from desktop.domain.task import wording
from desktop.domain.task.labelled import fields
from desktop.domain.task.progress import last_day
from desktop.domain.task.table_heads import DOCUMENT_HEADS, TaskColumn, column_of
from desktop.domain.task.task import Deadline, Recurrence, Role, Task
from desktop.domain.task.unit_sentence import bare_name, unit_in_sentence

_KINDS = {"lead", "support", "time", "product"}
_ENDS = {BlockKind.TABLE, BlockKind.BASIS, BlockKind.APPENDIX, BlockKind.CLOSING}
_DATE = re.compile(r"(?<![\d/.-])\d{1,2}([/.-])\d{1,2}(?:\1\d{4})?(?![\d/-])")
_ANY_DATE = re.compile(r"(?<![\d/.-])(?P<day>\d{1,2})([/.-])(?P<month>\d{1,2})(?:\2(?:\d{4}|\d\d))?(?![\d/-])")
_EVERY = {
    Recurrence.WEEKLY: "hằng tuần", Recurrence.MONTHLY: "hằng tháng", Recurrence.QUARTERLY: "hằng quý",
    Recurrence.HALF_YEARLY: "6 tháng", Recurrence.YEARLY: "hằng năm", Recurrence.AD_HOC: "đột xuất",
}  # fmt: skip
_QUOTE = 90
_OWN = "own"  # of `Said`: the words of the duty itself
_ROW = "row"  # of `Said`: the row of a table that it stands in

Said = dict[int, dict[str, str]]
"""What the text says of each duty, by its `id` and what a line says it of ("time")."""


@dataclass(frozen=True)
class _Detail:
    """Words of a line that say something of a duty, and where they begin; in a table, row and column of the cell."""

    block: Block
    start: int
    words: str
    cell: tuple[int, int] | None = None

    def put(self, words: str) -> None:
        """Put other words in their place."""
        if self.cell is None:
            self.block.runs = replaced(self.block.runs, [self.start], len(self.words), words)
        else:
            self.block.rows[self.cell[0]][self.cell[1]] = words


@dataclass(frozen=True)
class Given:
    """What the assignment says of a duty."""

    words: Runs
    unit: Unit | None
    supporting: tuple[Unit, ...]
    deadlines: tuple[Deadline, ...]
    recurring: tuple[Recurrence, ...]
    continuous: bool
    timing: str
    product: str

    @staticmethod
    def of(task: Task) -> Given:
        """Return what it says now."""
        return Given(task.runs, task.unit, tuple(task.supporting), task.deadlines, task.recurring, task.continuous,
                     task.timing, task.product)  # fmt: skip

    @property
    def time(self) -> tuple[object, ...]:
        """Return when it is due, whatever the words for it."""
        days, timing = tuple((due.day, due.inclusive) for due in self.deadlines), fold(self.timing)
        for often in (*(_EVERY[item] for item in self.recurring), "thường xuyên"):
            timing = timing.replace(fold(often), "")  # said by the rhythm itself
        return days, self.recurring, self.continuous, "" if days else timing.strip(" ,;.")

    def put_time(self, task: Task) -> None:
        """Let a duty be due at this time."""
        task.deadline, task.more_deadlines = self.deadlines[0] if self.deadlines else None, self.deadlines[1:]
        task.recurring, task.continuous, task.timing = self.recurring, self.continuous, self.timing


def given(plan: Plan) -> dict[int, Given]:
    """Return what the assignment says of each duty by the `id` of the duty, for `follow_assignment`."""
    return {id(task): Given.of(task) for task in plan.tasks}


def said(plan: Plan) -> Said:
    """Return what duties and the lines below headings say, for `follow_text`."""
    out = {key: {kind: item.words for kind, item in found.items()} for key, found in _details(plan).items()}
    for task in plan.tasks:
        out.setdefault(id(task), {})[_OWN] = task.text
    _remember_rows(plan, out)
    return out


def duty_of(plan: Plan, block: Block) -> Task | None:
    """Return the duty that a heading is, or that a line below one says something of."""
    if block.task is not None or not (beside := beside_text(plan)):
        return block.task
    if (task := beside.get(id(block))) is not None:
        return task
    found = _details(plan)
    keys = (key for key, lines in found.items() if any(_is_line(item, block) for item in lines.values()))
    key = next(keys, None)
    return next((task for task in plan.tasks if id(task) == key), None)


def _is_line(item: _Detail, block: Block) -> bool:
    return item.block is block and item.cell is None


def _details(plan: Plan, before: Mapping[int, Unit | None] | None = None) -> dict[int, dict[str, _Detail]]:
    beside = beside_text(plan, before)
    placed = {id(block.task) for block in plan.blocks if block.task is not None}
    tasks = Counter(bare(task.runs) for task in plan.tasks)
    named = {words: task for task in plan.tasks if id(task) not in placed and tasks[words := bare(task.runs)] == 1}
    if not named and not beside:
        return {}
    out: dict[int, dict[str, _Detail]] = {}
    duty: Task | None = None
    for block in plan.blocks:
        found = () if block.task is not None or block.kind in NUMBERED_KINDS else fields(block.text)
        if not found or found[0].at > 0:
            told = duty is not None and bool(out.get(id(duty)))
            ends = told or block.task is not None or block.kind in NUMBERED_KINDS or block.kind in _ENDS
            duty = beside.get(id(block), None if ends else duty)
            continue
        for field in found:
            if field.kind == "content":
                duty = named.get(bare(runs(field.words)), duty)
        lines = out.setdefault(id(duty), {}) if duty is not None else {}
        if any(field.kind == "lead" for field in found) and "lead" in lines:
            duty = None  # that of the next one
            continue
        for field in found:
            if field.kind in _KINDS:
                lines.setdefault(field.kind, _Detail(block, field.start, field.words))
    for task, cells in _in_tables(plan, named):
        out.setdefault(id(task), cells)
    return out


_COLUMNS = {
    TaskColumn.LEAD: "lead",
    TaskColumn.SUPPORT: "support",
    TaskColumn.TIME: "time",
    TaskColumn.PRODUCT: "product",
}


def _in_tables(plan: Plan, named: Mapping[str, Task]) -> Iterator[tuple[Task, dict[str, _Detail]]]:
    """Yield the duties (`named`, by their words) that stand in rows of tables, with what the cells say of them."""
    for block, number, columns in _rows(plan) if named else ():
        row = block.rows[number]
        task = named.get(bare(runs(row[columns[TaskColumn.CONTENT]])))
        if task is not None:
            yield task, {
                kind: _Detail(block, 0, row[columns[column]], (number, columns[column]))
                for column, kind in _COLUMNS.items() if columns.get(column, len(row)) < len(row)
            }  # fmt: skip


def _rows(plan: Plan) -> Iterator[tuple[Block, int, dict[TaskColumn, int]]]:
    """Yield the rows of tables that can say a duty, with their number and the columns of their table."""
    for block in plan.blocks:
        if block.kind is not BlockKind.TABLE:
            continue
        heads, columns = max(block.header_rows, 1), dict[TaskColumn, int]()
        for row in block.rows[:heads]:
            for at, head in enumerate(row):
                if (column := column_of(head, DOCUMENT_HEADS)) is not None:
                    columns.setdefault(column, at)
        content = columns.get(TaskColumn.CONTENT)
        for number, row in enumerate(block.rows[heads:], heads):
            if content is not None and content < len(row):
                yield block, number, columns


def _by_words(plan: Plan) -> dict[str, list[_Detail]]:
    """Return the cells of tables that can say a duty by their words."""
    out: dict[str, list[_Detail]] = {}
    for block, number, columns in _rows(plan):
        at = columns[TaskColumn.CONTENT]
        words = block.rows[number][at]
        out.setdefault(bare(runs(words)), []).append(_Detail(block, 0, words, (number, at)))
    return out


def _row_of(plan: Plan, words: Runs, task: Task) -> _Detail | None:
    """Return the only cell with the words that a duty without a place of its own has or had, if they are its alone."""
    key, found = bare(words), _by_words(plan)
    if len(found.get(key, ())) != 1 or any(block.task is task for block in plan.blocks):
        return None
    alike = any(bare(other.runs) == key for other in plan.tasks if other is not task)
    return None if alike else found[key][0]


# --- the assignment follows the text


def follow_text(plan: Plan, before: Said, find: Callable[[str], Unit | None]) -> None:
    """Put into the assignment what was changed in the text; `before` is what `said` gave, and is kept up to date.

    What is half typed, and names that the directory (`find`) has not, change nothing yet. A duty's own words change its
    time only where it was theirs: what somebody set in the grid, or a table says, stays.
    """
    _follow_cells(plan, before)
    now = (
        _details(plan) if any(kind != _OWN for lines in before.values() for kind in lines) or beside_text(plan) else {}
    )
    for task in plan.tasks:
        lines, known = now.get(id(task), {}), before.setdefault(id(task), {_OWN: task.text})
        if known.setdefault(_OWN, task.text) != task.text and _takes_own_time(task, known[_OWN], plan.year):
            known[_OWN] = task.text
        for kind, item in lines.items():
            old = known.get(kind, "")
            if old != item.words and _takes(task, kind, old, item.words, plan.year, find):
                known[kind] = item.words


def _follow_cells(plan: Plan, before: Said) -> None:
    """Give duties the words that were typed over theirs in their row of a table, as long as its rows stay as many."""
    if not any(_ROW in lines for lines in before.values()):
        return
    duties = {bare(task.runs) for task in plan.tasks}
    cells = {_row_key(item): item.words for found in _by_words(plan).values() for item in found}
    for task in plan.tasks:
        words = clean(cells.get(before.get(id(task), {}).get(_ROW, ""), ""))
        if words and bare(runs(words)) not in duties:
            task.runs = runs(words)
    _remember_rows(plan, before)


def _remember_rows(plan: Plan, lines: Said) -> None:
    found = _by_words(plan)
    placed = {id(block.task) for block in plan.blocks if block.task is not None} if found else set[int]()
    loose = [(bare(task.runs), task) for task in plan.tasks if id(task) not in placed] if found else []
    alike = Counter(words for words, _task in loose)
    for words, task in loose:
        if alike[words] == 1 and len(found.get(words, ())) == 1:
            lines.setdefault(id(task), {})[_ROW] = _row_key(found[words][0])


def _row_key(item: _Detail) -> str:
    return f"{id(item.block)}:{item.cell}:{len(item.block.rows)}"


def _takes(task: Task, kind: str, old: str, words: str, year: int | None, find: Callable[[str], Unit | None]) -> bool:
    """Put what a line says into a duty; return whether it can be read."""
    if kind == "product":
        if fold(task.product) == fold(old):
            task.product = words
        return True
    if kind == "time":
        read = read_time(task, words, year)
        if not (read.deadlines or read.recurring or read.continuous) and (re.search(r"\d", words) or " " not in words):
            return False
        if read.time != read_time(task, old, year).time:
            read.put_time(task)
        return True
    names = wording.split_units(words)
    units = [find(name) for name in names]
    named = [unit for unit in units if unit is not None]
    if not names or len(named) < len(names):
        return False
    if kind == "lead":
        task.unit, *helpers = named
        named = [*helpers, *task.supporting] if helpers else task.supporting
    task.supporting = list({unit.id or id(unit): unit for unit in named if not is_same(unit, task.unit)}.values())
    if task.role in {Role.LEAD, Role.BOTH}:
        task.role = Role.BOTH if task.supporting else Role.LEAD
    return True


def read_time(task: Task, words: str, year: int | None) -> Given:
    """Return what a duty is given where a cell or a field for its time says `words`."""
    return Given.of(task_from_words(task.runs, None, year, timing=words))


def _takes_own_time(task: Task, old: str, year: int | None) -> bool:
    """Let the time that a duty's words of before gave follow its words; return whether the two agree or say one."""
    was, read = (Given.of(task_from_words(words, None, year)) for words in (runs(old), task.runs))
    if not (read.deadlines or read.recurring or read.continuous or read.timing):
        return _is_time(task, read)
    if read.time != was.time and _is_time(task, was):
        read.put_time(task)
    return True


def _is_time(task: Task, read: Given) -> bool:
    """Return whether a duty is due when its words say; days that were counted are known by their words."""
    mine = Given.of(task)
    words = [due.wording for due in mine.deadlines]
    counted = all(words) and words == [due.wording for due in read.deadlines] and mine.time[1:] == read.time[1:]
    return mine.time == read.time or (bool(words) and counted)


# --- the text follows the assignment


def follow_assignment(plan: Plan, before: Mapping[int, Given]) -> list[str]:
    """Put into the lines what was changed in the assignment; `before` is what `given` gave then.

    Return the words of the text that say something else now and could not be changed with certainty.
    """
    out: list[str] = []
    led = {key: old.unit for key, old in before.items()}
    for task in plan.tasks:
        old = before.get(id(task))
        if old is None or old == Given.of(task):
            continue
        if old.words != task.runs and old.time == Given.of(task).time:
            _takes_own_time(task, plain(old.words), plan.year)
        new = Given.of(task)
        if bare(old.words) != bare(new.words):
            out += _rename_heading(plan, old, task)
        for kind, same in (
            ("lead", is_same(old.unit, new.unit)),
            ("support", _alike(old.supporting, new.supporting)),
            ("time", old.time == new.time),
            ("product", old.product == new.product),
        ):
            if same:
                continue
            item = _details(plan, led).get(id(task), {}).get(kind)
            if item is not None:
                words = _anew(task, kind, item.words, old, plan.year)
                if words is None:
                    out.append(item.block.text if item.cell is None else item.words)
                elif words != item.words:
                    item.put(words)
            elif _is_uncertain(plan, task, led):
                out.append(task.text)
            if _says_otherwise(task, kind, old, plan.year):
                out.append(task.text)
    return list(dict.fromkeys(out))


def _is_uncertain(plan: Plan, task: Task, led: Mapping[int, Unit | None]) -> bool:
    """Return whether several headings with lines below are a duty's words, or several duties those of one."""
    if any(block.task is task for block in plan.blocks) or any(task is one for one in beside_text(plan, led).values()):
        return False
    heads = (block for block in plan.blocks if block.runs and bare(block.runs) == bare(task.runs))
    return any(lead_below(plan, head) for head in heads)


def _rename_heading(plan: Plan, old: Given, task: Task) -> list[str]:
    """Give the heading that a duty is its words; return the words of several among which it is not certain."""
    if any(block.task is task for block in plan.blocks):
        return []
    heads = [block for block in plan.blocks if block.runs and bare(block.runs) == bare(old.words)]
    if not heads and (cell := _row_of(plan, old.words, task)) is not None:
        cell.put(task.text)
        return []
    alike = len(heads) > 1 or any(bare(other.runs) == bare(old.words) for other in plan.tasks)
    found = led_by(plan, heads, old.unit) if alike else heads
    if len(found) != 1:
        return [head.text for head in heads[:1]]
    text = found[0].text
    rename(found[0], f"{bare(task.runs)}{text[len(text.rstrip(' .:;')) :]}")
    return []


def gives_no_day(task: Task) -> bool:
    """Return whether the words for a duty's time have figures and yet give no day ("Tuần 2 tháng 4/2027").

    Nobody is reminded of it then. What goes by another paper, or is counted from the plan's issue, says so on purpose.
    """
    due = task.deadlines or task.recurring or task.continuous
    figures = re.search(r"\d", task.timing) is not None and re.search(r"\bsố\s*\d", task.timing) is None
    return not due and figures and wording.days_from(task.timing) is None


def take_out_of_text(plan: Plan, task: Task) -> list[str]:
    """Take a duty that is given up out of the text, be it a block of its own or a row of a table.

    A heading with no more than its unit's name goes with the last duty below it. Return the words of a heading that
    says it with lines below: its author has to take those out.
    """
    row, head = _row_of(plan, task.runs, task), beside_text(plan)
    above = next((at for at, block in enumerate(plan.blocks[1:]) if block.task is task), None)
    take_out(plan.blocks, task)
    if above is not None and _names_only(plan.blocks[above], task.unit) and span(plan.blocks, above) == above + 1:
        del plan.blocks[above]
    if row is not None and row.cell is not None:
        _take_row(plan, row.block, row.cell[0])
    renumber(plan.blocks)
    return [block.text for block in plan.blocks if head.get(id(block)) is task]


def _names_only(block: Block, unit: Unit | None) -> bool:
    return unit is not None and movable(block) and fold(block.text) == fold(unit.name)


def _take_row(plan: Plan, table: Block, number: int) -> None:
    """Take a row out of a table, and the table with its last one; those below are counted on."""
    gone, heads = table.rows[number], max(table.header_rows, 1)
    table.rows = [*table.rows[:number], *table.rows[number + 1 :]]
    if len(table.rows) == heads:
        plan.blocks[:] = [block for block in plan.blocks if block is not table]
    count = gone[0].strip(" .")
    for row in table.rows[number:] if count.isdigit() else ():
        cell = row[0].strip(" .")
        if cell.isdigit():
            if int(cell) != int(count) + 1:
                break  # they are counted anew here
            row[0], count = row[0].replace(cell, count), cell


def stated_otherwise(task: Task, year: int | None) -> Deadline | None:
    """Return the date due that a duty's own words name and its deadline, which somebody set, does not; else None.

    A deadline that has words of its own was read, from the duty or from what stands beside it: they are asked then.
    """
    if task.recurring:
        return None
    days = {last_day(due) for due in task.deadlines}
    if all(due.wording for due in task.deadlines):
        told = (wording.explicit_deadline(due.wording, due.day.year) for due in task.deadlines
                if wording.days_from(due.wording) is None)  # fmt: skip
        return next((due for due in told if due is not None and last_day(due) not in days), None)
    return next((due for due in wording.due_dates(clean(task.text), year) if last_day(due) not in days), None)


def timed_otherwise(plan: Plan, year: int | None) -> list[Task]:
    """Return the duties of which the text says another time than their deadline: they, or what stands beside them.

    Whoever changes either is told where the other does not follow, but once; this is asked before the plan is signed.
    """
    beside = _details(plan)
    return [
        task for task in plan.tasks
        if stated_otherwise(task, year) is not None
        or ((item := beside.get(id(task), {}).get("time")) is not None and _is_other_time(task, item.words, year))
    ]  # fmt: skip


def _is_other_time(task: Task, words: str, year: int | None) -> bool:
    """Return whether the words for a duty's time give another one than it has, or a day that cannot be read."""
    read, days = read_time(task, words, year), {last_day(due) for due in task.deadlines}
    if read.deadlines and days:
        return {last_day(due) for due in read.deadlines} != days and not _is_time(task, read)
    if read.deadlines or read.recurring or read.continuous:
        return not _is_time(task, read)
    named = {(int(found["day"]), int(found["month"])) for found in _ANY_DATE.finditer(words)}
    return bool(named and days) and not named & {(due.day.day, due.day.month) for due in task.deadlines}


def about_text(left: Sequence[str]) -> UserError:
    """Return the sentence about words of the text that could not follow the assignment."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The text still says: “{words}”. Change it there, too."),
        words="”; “".join(map(_excerpt, left)),
    )


def _excerpt(words: str) -> str:
    """Return where a sentence begins and how it ends: there stands the time that may be what is still said."""
    words = " ".join(words.split())
    if len(words) <= _QUOTE:
        return words
    head = textwrap.shorten(words, _QUOTE // 2, placeholder="")
    tail = words[-(_QUOTE - len(head) - 3) :]
    return f"{head} … {tail[tail.find(' ') + 1 :]}"


def _alike(one: Sequence[Unit], other: Sequence[Unit]) -> bool:
    return len(one) == len(other) and all(any(is_same(unit, item) for item in other) for unit in one)


def _anew(task: Task, kind: str, words: str, old: Given, year: int | None) -> str | None:
    """Return what a line shall say; None where that is not certain."""
    if kind == "product":
        if fold(words) not in {fold(old.product).rstrip("."), fold(task.product).rstrip(".")}:
            return None
        return task.product.rstrip(".") or None
    if kind == "time":
        return _time_anew(task, words, old, year)
    names = wording.split_units(words)
    if "".join(names) and re.sub(r"[;,]|\bvà\b|\s", "", words) != re.sub(r"[;,]|\bvà\b|\s", "", "".join(names)):
        return None  # somebody else is meant, too ("các đơn vị liên quan")
    if kind == "lead":
        if not names or task.unit is None or not words.startswith(names[0]):
            return None
        if heading_names(names[0], task.unit):
            return words
        named = old.unit is not None and heading_names(names[0], old.unit)
        return f"{full_name(task.unit.name)}{words[len(names[0]) :]}" if named else None
    kept = {name: unit for name in names for unit in (*old.supporting, *task.supporting) if heading_names(name, unit)}
    if len(kept) < len(names) or not task.supporting:
        return None
    stay = [name for name, unit in kept.items() if any(is_same(unit, item) for item in task.supporting)]
    new = [unit for unit in task.supporting if not any(heading_names(name, unit) for name in names)]
    said_now = [*stay, *(full_name(unit.name) for unit in new)]
    return ("; " if ";" in words or any("," in name for name in said_now) else ", ").join(said_now)


def _time_anew(task: Task, words: str, old: Given, year: int | None) -> str | None:
    new, read = Given.of(task), read_time(task, words, year)
    if read.time == new.time:
        return words
    if read.time != old.time:
        return None
    tries = []
    if len(new.deadlines) == 1 and len(_DATE.findall(words)) == 1:
        day = new.deadlines[0].day
        tries.append(_DATE.sub(lambda match: day_words(day).replace("/", match[1]), words))
    if new.deadlines:
        form = "chậm nhất ngày" if new.deadlines[0].inclusive else "trước ngày"
        tries.append(f"{form} {'; '.join(day_words(due.day) for due in new.deadlines)}")
    elif new.recurring:
        tries.append(", ".join([*(_EVERY[item] for item in new.recurring), *([new.timing] if new.timing else [])]))
    elif new.timing or new.continuous:
        tries.append(new.timing or "thường xuyên")
    for said_now in tries:
        if read_time(task, said_now, year).time == new.time:
            return f"{said_now[:1].upper()}{said_now[1:]}" if words[:1].isupper() else said_now
    return None


def _says_otherwise(task: Task, kind: str, old: Given, year: int | None) -> bool:
    """Return whether the duty's own words still say what the assignment said before."""
    text = clean(task.text)
    if kind == "time":
        stated = {(due.day, due.inclusive) for due in wording.due_dates(text, year)}
        before = {(due.day, due.inclusive) for due in old.deadlines}
        return bool(stated) and stated <= before and not stated <= {(due.day, due.inclusive) for due in task.deadlines}
    if kind == "lead" and old.unit is not None and (found := unit_in_sentence(text)) is not None:
        return heading_names(bare_name(found[0]), old.unit)
    return kind == "support" and _names_others(task, wording.supporting(text), old.supporting)


def _names_others(task: Task, names: Sequence[str], before: Sequence[Unit]) -> bool:
    """Return whether `names`, the partners that a duty's words name, are those of before and not those of now."""
    stated = [unit for unit in before if any(heading_names(name, unit) for name in names)]
    gone = any(not any(is_same(unit, item) for item in task.supporting) for unit in stated)
    all_stated = bool(stated) and len(stated) == len(before)
    return gone or (all_stated and any(not any(heading_names(n, unit) for n in names) for unit in task.supporting))
