"""Workbooks of tasks compared with what the office has, and taken over."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.common import Commands, opened, print_json
from desktop.cli.names import OK
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.task.table_heads import TaskColumn

if TYPE_CHECKING:
    from desktop.domain.plan.book import BookLine
    from desktop.services.books.service import OpenBook, Taken


def register(commands: Commands) -> None:
    """Declare the commands."""
    words = "compare a workbook of tasks with what the office has, and take it over"
    book = commands.add("book", _book, words)
    book.add_argument("file", type=Path, metavar="FILE.xlsx")
    book.add_argument("--accept", action="store_true", help="save it; without this nothing is changed")
    book.add_argument("--sheet", action="append", dest="sheets", help="only this sheet; may be repeated")
    book.add_argument(
        "--column", action="append", default=[], metavar="FIELD=LETTER", dest="columns",
        help="what a column says, where its head does not: lead=D",
    )  # fmt: skip
    book.add_argument("--title", help="what the tasks' plan is called, instead of the book's own title")


def refuse_unsure(book: OpenBook, sheets: Sequence[str] | None = None) -> None:
    """Raise UserError where the heads of a book do not tell which column says what; the window asks."""
    for sheet, names in book.unsure.items():
        if sheets and sheet not in sheets:
            continue
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "The heads of the sheet “{sheet}” in {name} do not tell these columns: {columns}. Name each with "
                "--column FIELD=LETTER of the command “book”, or choose them in the window.",
            ),
            sheet=sheet,
            name=book.book.name,
            columns=", ".join(sorted(names)),
        )


def _book(options: argparse.Namespace) -> int:
    with opened(options) as services:
        services.office.required()
        book = services.books.read(options.file)
        missing = [name for name in options.sheets or () if name not in book.sheets]
        if missing:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "There is no sheet “{sheet}” with a table of tasks. There are: {sheets}."),
                sheet=missing[0],
                sheets=", ".join(book.sheets),
            )
        if options.title:
            book.title = options.title
        _set_columns(book, options.columns)
        lines = services.books.lines(book, options.sheets)
        if options.accept:
            refuse_unsure(book, options.sheets)
        taken = services.books.save(book, lines) if options.accept else None
    if options.json:
        print_json(_book_json(book, lines, taken))
    else:
        for line in lines:
            said = "; ".join(f"{item.name}: {item.old or '—'} → {item.new}" for item in line.differences)
            if line.doubtful:
                said += f"; plan: {line.plans[0] or '—'}? {', '.join(number or '—' for number in line.plans[1:])}?"
            unit = line.row.task.unit.name if line.row.task.unit is not None else "—"
            print(f"{line.row.sheet}:{line.row.row}", line.state, unit, line.row.task.text, said, sep="\t")
    return OK


def _set_columns(book: OpenBook, given: Sequence[str]) -> None:
    """Take what was said of columns for all sheets that have a table."""
    for item in given:
        name, _, letter = item.partition("=")
        if name not in set(TaskColumn) or not (letter.isascii() and letter.isalpha() and len(letter) <= 2):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{text}” names no column. Write for example lead=D; fields: {names}."),
                text=item,
                names=", ".join(TaskColumn),
            )
        place = 0
        for char in letter.upper():
            place = place * 26 + ord(char) - 64
        for sheet in book.sheets:
            found = book.layouts[sheet]
            book.layouts[sheet] = found.with_column(TaskColumn(name), place - 1)


def _book_json(book: OpenBook, lines: Sequence[BookLine], taken: Taken | None) -> dict[str, Any]:
    return {
        "title": book.title,
        "year": book.year,
        "sheets": [
            {
                "name": name,
                "first_row": book.layouts[name].first + 1,
                "columns": {str(key): place for key, place in book.layouts[name].columns.items()},
                "unsure": sorted(book.layouts[name].unsure),
            }
            for name in book.sheets
        ],
        "rows": [
            {
                "sheet": line.row.sheet,
                "row": line.row.row,
                "group": line.row.group,
                "state": str(line.state),
                "task": line.old.id if line.old is not None else None,
                "plans": list(line.plans),
                "unit": line.row.task.unit.name if line.row.task.unit is not None else None,
                "supporting": [unit.name for unit in line.row.task.supporting],
                "text": line.row.task.text,
                "deadline": line.row.task.deadline.day.isoformat() if line.row.task.deadline is not None else None,
                "status": str(line.row.progress.status) if line.row.progress.status is not None else None,
                "result": line.row.progress.result or "",
                "note": line.row.task.note,
                "differences": [
                    {"field": str(item.name), "old": item.old, "new": item.new, "kept": item.kept}
                    for item in line.differences
                ],
            }
            for line in lines
        ],
        "saved": None if taken is None else {"plan": taken.plan_id, "added": taken.added, "changed": taken.changed},
    }
