"""The workbook by which the level above gives tasks to offices below (giao nhiệm vụ), written and read."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from desktop.catalogue.timing import timing_words
from desktop.catalogue.words import words
from desktop.documents.safety import damaged
from desktop.documents.workbooks import guard
from desktop.documents.workbooks import sheet as kit
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import fold
from desktop.domain.out.tally import TALLY_SCHEMA, GivenTask, TallyBook, stamp
from desktop.domain.out.workbook import Sender, Timing

_WIDTHS = (6, 70, 16, 34, 10)


def write_tally(book: TallyBook, sender: Sender, path: Path) -> None:
    """Write the tasks of a plan for the offices below, whole or not at all; UserError if it cannot be."""
    out, say = kit.Book(), words()
    sheet = out.sheet(say("workbook.tally.sheet"))
    subject = kit.subject(book.number, book.title)
    lines = ((say("workbook.tally.title"), "title", 24.0), (subject, "subject", 18.0 * kit.line_count(subject, 110)))
    head = out.title_block(sheet, sender, lines, 3)
    for column, (name, width) in enumerate(zip(say.row("workbook.tally.columns"), _WIDTHS, strict=True)):
        sheet.set_column(column, column, width, None, {"hidden": column == 4})
        out.text(sheet, head, column, name, "head")
    sheet.growing = range(head + 1, head + 1 + len(book.tasks))
    for row, task in enumerate(book.tasks, start=head + 1):
        sheet.write_number(row, 0, task.number, out.style("centre"))
        out.text(sheet, row, 1, task.text)
        if task.deadline is None:
            out.text(sheet, row, 2, timing_words(task.timing))
        else:
            sheet.write_datetime(row, 2, task.deadline, out.style("date"))
        out.text(sheet, row, 3, task.product)
        sheet.write_string(row, 4, task.key)
        sheet.set_row(row, kit.row_height([(task.text, 70), (task.product, 34)]))
    out.page(sheet, sender, say("workbook.tally.title"), head_row=head)
    sheet.freeze_panes(head + 1, 0)
    out.stamp(stamp(book, sender), {})
    out.save(path)


def read_tally(data: bytes, name: str) -> TallyBook:
    """Return what a workbook gives; raise UserError for one that gives nothing."""
    guard.check(data, name)
    import python_calamine  # with the first file

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        titles = book.sheet_names
        rows = {title: book.get_sheet_by_name(title).to_python() for title in titles}
    except Exception:
        raise damaged(name) from None
    said = guard.stamp(rows.get(guard.STAMP_SHEET, []))
    if said.get("schema") != "tally":
        raise UserError(QT_TRANSLATE_NOOP("errors", "{name} gives no tasks: it is no such workbook."), name=name)
    if not said.get("version", "").isdecimal() or int(said["version"]) > TALLY_SCHEMA:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "{name} was made by a newer version of the program. Install that to read it."),
            name=name,
        )
    tasks = next((found for title in titles if title != guard.STAMP_SHEET and (found := _tasks(rows[title]))), ())
    if not tasks:
        raise damaged(name)
    dated = date.fromisoformat(said["dated"]) if said.get("dated") else None
    issuer, office, number, title = (said.get(key, "") for key in ("issuer", "office", "number", "title"))
    return TallyBook(issuer, office, number, dated, title, tuple(tasks))


def _tasks(rows: Sequence[Sequence[object]]) -> list[GivenTask]:
    names = [fold(name) for name in words().row("workbook.tally.columns")]
    for at, row in enumerate(rows[:40]):
        places = {fold(cell): column for column, cell in enumerate(row) if isinstance(cell, str) and cell}
        if names[1] in places and names[4] in places:
            number, text, due, product, key = (places.get(name, -1) for name in names)
            out: list[GivenTask] = []
            for line in rows[at + 1 :]:
                cells = [line[place] if 0 <= place < len(line) else "" for place in (number, text, due, product, key)]
                day = cells[2].date() if isinstance(cells[2], datetime) else cells[2]
                if str(cells[1]).strip() and str(cells[4]).strip():
                    order = int(cells[0]) if isinstance(cells[0], (int, float)) else len(out) + 1
                    deadline = day if isinstance(day, date) else None
                    key_, text_, product_, said = (str(cells[place]).strip() for place in (4, 1, 3, 2))
                    timing = Timing(said if isinstance(cells[2], str) else "")
                    out.append(GivenTask(key_, order, text_, deadline, product_, timing))
            return out
    return []
