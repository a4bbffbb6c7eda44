"""Appendices: where they begin, and tables of tasks (TT | nội dung | chủ trì | phối hợp | thời gian | sản phẩm)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from desktop.documents.reading import signs
from desktop.documents.reading.duties import Units, counted
from desktop.documents.reading.source import Grid, Line, SourceItem
from desktop.domain.base.text import SMALL, clean, fold, runs
from desktop.domain.plan.duty import task_from_words
from desktop.domain.plan.plan import Block, BlockKind
from desktop.domain.task.table_heads import DOCUMENT_HEADS, LONGEST_HEAD, ROW_NUMBER, column_of
from desktop.domain.task.task import Role, Task
from desktop.domain.task.wording import is_unit_name, split_units


def opens_appendix(line: Line) -> bool:
    """Return whether a line after the signature is the name of an appendix."""
    text = line.text
    return signs.APPENDIX_NAME.match(signs.folded(text)) is not None and (len(text) < 160) and (text[:1].isupper())


def is_task_table(grid: Grid) -> bool:
    """Return whether a table names what is done and who does it: in a column, or in a row above what is theirs."""
    rows = grid.plain_rows()
    columns, height = _columns(rows)
    return "content" in columns and ("lead" in columns or _has_unit_rows(rows[height:], columns))


def _unit_of_group(row: Sequence[str]) -> str:
    """Return the unit that a row names and nothing else ("II | CÔNG AN XÃ"), "" where it names none."""
    filled = list(dict.fromkeys(clean(text) for text in row if text.strip()))
    names = filled[1:] if len(filled) > 1 and ROW_NUMBER.match(filled[0]) else filled
    return names[0] if len(names) == 1 and is_unit_name(names[0]) else ""


def _has_unit_rows(rows: Sequence[Sequence[str]], columns: dict[str, int]) -> bool:
    """Return whether a table with times has no column for units, but a row with one above the first job and others."""
    units = [bool(_unit_of_group(row)) for row in rows]
    return "time" in columns and "lead" not in columns and units[:1] == [True] and sum(units) > 1


def _columns(rows: Sequence[Sequence[str]]) -> tuple[dict[str, int], int]:
    """Return the columns by what they hold, and how many rows the head of the table has."""
    best: dict[str, int] = {}
    height = 0
    heads: list[str] = []
    for index, row in enumerate(rows[:3]):
        first = clean(row[0].replace("\n", " ")) if row else ""
        if index and (ROW_NUMBER.match(first) or sum(bool(cell.strip()) for cell in row) <= 1 or _is_job(row, best)):
            break
        heads = [f"{old} {new}" for old, new in zip(heads or [""] * len(row), row, strict=False)]
        found: dict[str, int] = {}
        for place, head in enumerate(heads):
            name = _named(fold(head), found)
            if name is not None:
                found[name] = place
        if len(found) >= len(best) and "content" in found:
            best, height = found, index + 1
    return best, height


def _is_job(row: Sequence[str], columns: dict[str, int]) -> bool:
    """Return whether a row below a head tells what is done, and by whom or when: not all of that are heads again."""
    if "content" not in columns:
        return False
    told = [clean(row[place].replace("\n", " ")) for place in columns.values() if place < len(row)]
    said = columns["content"] < len(row) and re.search(r"[^\W\d_]", row[columns["content"]]) is not None
    return said and any(words and column_of(words, DOCUMENT_HEADS) is None for words in told)


def _named(head: str, taken: dict[str, int]) -> str | None:
    """Return what the column with a head holds: the first that fits and is not taken by a column before it."""
    fits = (str(name) for name, pattern in DOCUMENT_HEADS if pattern.search(head))
    return next((name for name in fits if name not in taken), None) if len(head) < LONGEST_HEAD else None


def table_tasks(grid: Grid, units: Units, year: int | None) -> list[Task]:
    """Return the tasks of a task table; rows without a unit are group headings, or name the unit of those below."""
    return [task for task, _row in _told(grid, units, year) if task is not None]


def _told(grid: Grid, units: Units, year: int | None) -> Iterator[tuple[Task | None, Sequence[str]]]:
    """Yield the rows below the head of a task table with the task that each gives; None for a row that gives none.

    A row that names the unit of those below has said what it has to say, and is left out.
    """
    if not is_task_table(grid):
        return
    rows = grid.plain_rows()
    columns, height = _columns(rows)
    by_unit = "lead" not in columns
    last_lead = ""
    said = (
        re.search(r"\b(20\d\d)\b", " ".join(row[columns["time"]] for row in rows[:height]))
        if "time" in columns
        else None
    )
    year = int(said[1]) if said is not None else year

    for row in rows[height:]:
        content, lead = _cell(row, columns, "content"), _listed(row, columns.get("lead"))
        if by_unit and (unit := _unit_of_group(row)):
            last_lead = unit
            continue
        filled = [text for text in row if text.strip()]
        if not content or (ROW_NUMBER.match(content) and len(content) < 4) or len(set(filled)) <= 1:
            yield None, row
            continue
        if not lead:
            if (len(filled) <= 2 and not by_unit) or not last_lead:
                last_lead = ""
                yield None, row
                continue
            lead = last_lead
        last_lead = lead
        time = _cell(row, columns, "time")
        names = split_units(_cell_lines(row, columns.get("support")))
        task = counted(task_from_words(runs(content), units.get(lead), year, timing=time))
        task.role = Role.BOTH if names else Role.LEAD
        task.supporting = [units.get(name) for name in names]
        task.product, task.note = _cell(row, columns, "product"), _cell(row, columns, "note")
        yield task, row


def _cell(row: Sequence[str], columns: dict[str, int], name: str) -> str:
    place = columns.get(name)
    return clean(row[place].replace("\n", " ")) if place is not None and place < len(row) else ""


def _cell_lines(row: Sequence[str], place: int | None) -> str:
    """Return the lines of a cell; one that goes on in the middle of a name is no line of its own."""
    if place is None or place >= len(row):
        return ""
    return re.sub(rf"(?<![;.,])\n(?=[{SMALL}])|(?<=,)\n", " ", row[place])


def _listed(row: Sequence[str], place: int | None) -> str:
    """Return who stands in a cell, those on lines of their own as a list."""
    names = [clean(name) for name in _cell_lines(row, place).split("\n") if name.strip()]
    whole = all(is_unit_name(name) and len(name.split()) > 2 for name in names)  # and not "Lãnh đạo" over its unit
    return ", ".join(name.rstrip(" ;,") for name in names) if whole else " ".join(names)


def _grid(rows: Sequence[Sequence[str]]) -> Grid:
    return Grid([[[Line(runs(text)) for text in cell.split("\n")] for cell in row] for row in rows])


def tasks_of_rows(rows: Sequence[Sequence[str]], year: int | None) -> list[Task]:
    """Return the tasks of a table that is given as the words of its cells; none where it is no table of tasks."""
    return table_tasks(_grid(rows), Units(), year)


_NUMBERS = re.compile(r"^(?:tt|stt|so tt|so thu tu|no)\.?$")
_COUNT = re.compile(r"^\(?(?:\d{1,2}|[A-Za-zĐđ])\)?$")  # below the heads of columns: "(1)", "A"
_NOTHING = re.compile(r"^[\s.…\-–—_/]*$")
_OF_TIME = re.compile(
    r"\b(?:chậm nhất|hoàn thành|thời (?:hạn|gian)|trước|trong|ngày|xong|vào|đến|và|là|(?:đợt|lần|kỳ|vòng)\s\w+)\b",
    re.IGNORECASE,
)


def all_of_rows(rows: Sequence[Sequence[str]], year: int | None) -> list[Task | str]:
    """Return what stands in the place of a table that becomes its tasks: those, and the words of its other rows.

    What a task has no place for is its note, with the head of the column: “Kinh phí (triệu đồng): 12,5”. Nothing
    where it is no table of tasks.
    """
    grid = _grid(rows)
    told = list(_told(grid, Units(), year))
    if all(task is None for task, _row in told):
        return []
    columns, height = _columns(grid.plain_rows())
    heads = [
        clean(" ".join(dict.fromkeys(cell.replace("\n", " ") for cell in column if not _COUNT.match(cell))))
        for column in zip_longest(*grid.plain_rows()[:height], fillvalue="")
    ]
    out: list[Task | str] = []
    for task, row in told:
        if task is not None:
            task.note = "; ".join(filter(None, (task.note, *_besides(task, row, columns, heads))))
            out.append(task)
        elif words := _words_of(row):
            out.append(words)
    return out


def _besides(task: Task, row: Sequence[str], columns: dict[str, int], heads: Sequence[str]) -> Iterator[str]:
    """Yield what the cells of a row say that the task does not, with the heads of their columns."""
    known = {place for name, place in columns.items() if name != "time"}
    for place, text in enumerate(row):
        words, head = clean(text.replace("\n", " ")), heads[place] if place < len(heads) else ""
        counts = _NUMBERS.match(fold(head)) or (not head and ROW_NUMBER.match(words))
        if place in known or counts or _NOTHING.match(words):
            continue
        if place == columns.get("time") and not _more_than_time(task, words):
            continue
        yield f"{head}: {words}" if head else words


def _more_than_time(task: Task, words: str) -> bool:
    """Return whether a cell for the time says more than when the task is due ("Quý I; bổ sung quý III")."""
    rest = words if task.deadlines else ""  # without a day the whole cell is kept as the words for its time
    for due in task.deadlines:
        bare = re.sub(r"^(?:(?:chậm nhất|hoàn thành|trong|ngày)\s)+", "", due.wording, flags=re.IGNORECASE)
        rest = re.sub(rf"{re.escape(bare)}(?!\w)", " ", rest, count=1, flags=re.IGNORECASE)
    return re.search(r"\w", _OF_TIME.sub(" ", rest)) is not None


def _words_of(row: Sequence[str]) -> str:
    """Return the words of a row that gives no task ("I. TUYÊN TRUYỀN"), none where it only numbers the columns."""
    cells = list(dict.fromkeys(clean(text.replace("\n", " ")) for text in row if not _NOTHING.match(text)))
    if all(map(_COUNT.match, cells)):
        return ""
    numbered = len(cells) > 1 and ROW_NUMBER.match(cells[0])
    return f"{cells[0].rstrip('.')}. {'; '.join(cells[1:])}" if numbered else "; ".join(cells)


def appendix_head(items: Sequence[SourceItem]) -> tuple[Block, int]:
    """Return the block that opens an appendix and how many items its title takes."""
    first = items[0]
    landscape = any(item.landscape for item in items[:6])
    if isinstance(first, Grid):
        return Block(BlockKind.APPENDIX, landscape=landscape), 0
    return Block(BlockKind.APPENDIX, first.runs, landscape=landscape), 1
