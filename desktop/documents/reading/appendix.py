"""Appendices: where they begin, and tables of tasks (TT | nội dung | chủ trì | phối hợp | thời gian | sản phẩm)."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
    if not is_task_table(grid):
        return []
    rows = grid.plain_rows()
    columns, height = _columns(rows)
    by_unit = "lead" not in columns
    out: list[Task] = []
    last_lead = ""
    said = (
        re.search(r"\b(20\d\d)\b", " ".join(row[columns["time"]] for row in rows[:height]))
        if "time" in columns
        else None
    )
    year = int(said[1]) if said is not None else year

    def cell(row: Sequence[str], name: str) -> str:
        place = columns.get(name)
        return clean(row[place].replace("\n", " ")) if place is not None and place < len(row) else ""

    for row in rows[height:]:
        content, lead = cell(row, "content"), _listed(row, columns.get("lead"))
        if by_unit and (unit := _unit_of_group(row)):
            last_lead = unit
            continue
        filled = [text for text in row if text.strip()]
        if not content or (ROW_NUMBER.match(content) and len(content) < 4) or len(set(filled)) <= 1:
            continue
        if not lead:
            if (len(filled) <= 2 and not by_unit) or not last_lead:
                last_lead = ""
                continue
            lead = last_lead
        last_lead = lead
        time = cell(row, "time")
        names = split_units(_cell_lines(row, columns.get("support")))
        task = counted(task_from_words(runs(content), units.get(lead), year, timing=time))
        task.role = Role.BOTH if names else Role.LEAD
        task.supporting = [units.get(name) for name in names]
        task.product, task.note = cell(row, "product"), cell(row, "note")
        out.append(task)
    return out


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


def tasks_of_rows(rows: Sequence[Sequence[str]], year: int | None) -> list[Task]:
    """Return the tasks of a table that is given as the words of its cells; none where it is no table of tasks."""
    lines = [[[Line(runs(text)) for text in cell.split("\n")] for cell in row] for row in rows]
    return table_tasks(Grid(lines), Units(), year)


def appendix_head(items: Sequence[SourceItem]) -> tuple[Block, int]:
    """Return the block that opens an appendix and how many items its title takes."""
    first = items[0]
    landscape = any(item.landscape for item in items[:6])
    if isinstance(first, Grid):
        return Block(BlockKind.APPENDIX, landscape=landscape), 0
    return Block(BlockKind.APPENDIX, first.runs, landscape=landscape), 1
