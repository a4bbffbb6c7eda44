"""The form of a unit (phiếu cập nhật tiến độ): written with only the input open, read back however it was treated."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.catalogue.words import words
from desktop.documents.safety import damaged
from desktop.documents.workbooks import guard
from desktop.documents.workbooks import sheet as kit
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import day_words, fold
from desktop.domain.out.unit_form import FormField, FormLine, Said, SentRow, UnitForm, form_stamp
from desktop.domain.task.task import TaskStatus

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = (4.5, 34, 12, 12, 15, 11.5, 14, 8, 28, 11.5, 15, 24)
NUMBER, TEXT, SOURCE, DUE, PRODUCT = range(5)
COLUMN = {
    FormField.ACKNOWLEDGED: 5,
    FormField.STATUS: 6,
    FormField.PERCENT: 7,
    FormField.RESULT: 8,
    FormField.DONE_ON: 9,
    FormField.PRODUCT_NUMBER: 10,
    FormField.DIFFICULTIES: 11,
}
KEY = 12  # hidden
STATUSES = (TaskStatus.NOT_STARTED, TaskStatus.IN_PROGRESS, TaskStatus.DONE, TaskStatus.PAUSED)
_SHADE = "#F1EFEA"
_SEARCHED = 60  # rows in which the heads are looked for
_FORMULA = re.compile(rb"<(?:\w+:)?f[ >/]")
_OTHER_WORDS = {
    "da hoan thanh": TaskStatus.DONE,
    "xong": TaskStatus.DONE,
    "da xong": TaskStatus.DONE,
    "dang lam": TaskStatus.IN_PROGRESS,
    "dang trien khai": TaskStatus.IN_PROGRESS,
    "chua lam": TaskStatus.NOT_STARTED,
    "chua trien khai": TaskStatus.NOT_STARTED,
    "tam ngung": TaskStatus.PAUSED,
}


def status_words() -> Mapping[str, TaskStatus]:
    """Return the statuses by their words, folded: those of the list, and what is typed in their place."""
    own = {fold(word): status for word, status in zip(words().row("workbook.form.statuses"), STATUSES, strict=True)}
    return own | _OTHER_WORDS


def form_bytes(form: UnitForm) -> bytes:
    """Return the workbook of a form."""
    out, say = kit.Book(), words()
    sheet = out.sheet(say("workbook.form.sheet"))
    out.file.set_properties(
        {"title": say("workbook.form.about"), "subject": form.unit, "author": form.sender.issuer,
         "company": form.sender.issuer}
    )  # fmt: skip
    made, back = day_words(form.made_on), day_words(form.back_by)
    last_column = len(WIDTHS) - 1
    head = out.title_block(
        sheet,
        form.sender,
        (
            (say("workbook.form.title"), "title", 24),
            (say("workbook.form.unit", unit=form.unit), "subject", 20),
            (say("workbook.form.made", made=made, back=back), "line", 18),
            *([(say("workbook.form.purpose", purpose=form.purpose), "line", 18)] if form.purpose else ()),
            *((line, "note", 17) for line in say.row("workbook.form.guide")),
        ),
        last_column,
    )
    for column, (name, width) in enumerate(zip(say.row("workbook.form.columns"), WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        out.text(sheet, head, column, name, "head")
    sheet.set_column(KEY, KEY, 9, None, {"hidden": True})
    out.text(sheet, head, KEY, say("workbook.form.key"), "head")
    sheet.set_row(head, 36)
    first = head + 1
    sheet.growing = range(first, first + len(form.lines))
    for row, line in enumerate(form.lines, start=first):
        _write_line(out, sheet, row, row - head, line)
    last = max(first + len(form.lines) - 1, first)
    _check_input(sheet, first, last)
    sheet.autofilter(head, 0, last, last_column)
    sheet.freeze_panes(first, TEXT + 1)
    out.page(sheet, form.sender, say("workbook.form.about"), head_row=head)
    sheet.print_area(0, 0, last, last_column)
    sheet.protect(
        "",
        {"format_cells": True, "format_columns": True, "format_rows": True, "sort": True, "autofilter": True,
         "select_locked_cells": True, "select_unlocked_cells": True},
    )  # fmt: skip
    out.stamp(form_stamp(form), {})
    return out.data()


def _write_line(out: kit.Book, sheet: kit.Sheet, row: int, number: int, line: FormLine) -> None:
    shade: dict[str, object] = {"bg_color": _SHADE}
    sheet.write_number(row, NUMBER, number, out.style("centre", **shade))
    for column, text in ((TEXT, line.text), (SOURCE, line.source), (DUE, line.due), (PRODUCT, line.product)):
        out.text(sheet, row, column, text, "text", **shade)
    tall = [(line.text, WIDTHS[TEXT]), (line.product, WIDTHS[PRODUCT])]
    for part, column in COLUMN.items():
        value = line.values.get(part)
        if value is None:
            sheet.write_blank(row, column, None, out.style("centre", **shade))
        elif part in {FormField.ACKNOWLEDGED, FormField.DONE_ON}:
            day = date.fromisoformat(value) if value else None
            style = out.day_style(day, locked=False)
            if day is not None:
                sheet.write_datetime(row, column, day, style)
            else:
                sheet.write_blank(row, column, None, style)
        elif part is FormField.PERCENT:
            sheet.write_number(row, column, int(value or 0), out.style("days", locked=False))
        elif part is FormField.STATUS:
            word = words().row("workbook.form.statuses")[STATUSES.index(TaskStatus(value))]
            sheet.write_string(row, column, word, out.style("centre", locked=False))
        else:
            out.text(sheet, row, column, value, "text", locked=False)
            tall.append((value, WIDTHS[column]))
    sheet.write_string(row, KEY, line.key)
    sheet.set_row(row, max(34.0, kit.row_height(tall)))


def _check_input(sheet: kit.Sheet, first: int, last: int) -> None:
    """Let dates be dates, percentages percentages, and statuses be chosen from a list."""
    say = words()
    for part in (FormField.ACKNOWLEDGED, FormField.DONE_ON):
        sheet.data_validation(
            first, COLUMN[part], last, COLUMN[part],
            {"validate": "date", "criteria": "between", "minimum": date(2020, 1, 1), "maximum": "=TODAY()",
             "error_title": say("workbook.form.date-title"), "error_message": say("workbook.form.date-error")},
        )  # fmt: skip
    column = COLUMN[FormField.PERCENT]
    sheet.data_validation(
        first, column, last, column,
        {"validate": "integer", "criteria": "between", "minimum": 0, "maximum": 100,
         "error_title": say("workbook.form.percent-title"), "error_message": say("workbook.form.percent-error")},
    )  # fmt: skip
    column = COLUMN[FormField.STATUS]
    sheet.data_validation(
        first, column, last, column,
        {"validate": "list", "source": list(say.row("workbook.form.statuses")),
         "error_title": say("workbook.form.status-title"), "error_message": say("workbook.form.status-error")},
    )  # fmt: skip


def read_form(data: bytes, name: str) -> tuple[dict[str, str], list[SentRow], list[UserError]]:
    """Return what the hidden sheet of a workbook says, the rows of its table, and what in it was passed over.

    Columns are found by their heads, wherever they stand. Raises UserError for what is no workbook, or no form.
    """
    notes = guard.check(data, name)
    import openpyxl  # 0.2 s; with the first form

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of parts that openpyxl does not know; only values are asked for
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, keep_links=False)
    except Exception:
        raise damaged(name) from None
    try:
        stamp = guard.stamp_of(book)
        written = _formulas(data)
        for sheet in book.worksheets:
            if sheet.title != guard.STAMP_SHEET and (found := _rows(sheet, written.get(sheet.title, {}))) is not None:
                return stamp, found, notes
    finally:
        book.close()
    raise UserError(
        QT_TRANSLATE_NOOP("errors", "The table of {name} is not found: its heads were changed. Ask for the form again.")
        if stamp
        else QT_TRANSLATE_NOOP(
            "errors",
            "{name} is no form that this program made. Ask the unit for the form itself; "
            "read a workbook of tasks by “New plan”.",
        ),
        name=name,
    )


def is_form(data: bytes, name: str) -> bool:
    """Return whether a workbook says of itself that it is a form; raise UserError for what is none that can be read."""
    guard.check(data, name, (guard.STAMP_SHEET,))
    import python_calamine  # with the first workbook

    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        rows = book.get_sheet_by_name(guard.STAMP_SHEET).to_python()
    except Exception:  # (a reader in another language has errors of its own)
        return False
    return ["schema", "form"] in [row[:2] for row in rows]


def _formulas(data: bytes) -> dict[str, dict[tuple[int, int], Any]]:
    """Return the cells with a formula, by sheet and place; nothing is read a second time where there is none."""
    import openpyxl

    with zipfile.ZipFile(io.BytesIO(data)) as package:
        sheets = [name for name in package.namelist() if name.startswith("xl/worksheets/")]
        if not any(_FORMULA.search(package.read(name)) for name in sheets):
            return {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = openpyxl.load_workbook(io.BytesIO(data), keep_links=False)
    return {
        sheet.title: {place: cell for place, cell in sheet._cells.items() if cell.data_type == "f"}
        for sheet in book.worksheets
    }


def _rows(sheet: Worksheet, formulas: Mapping[tuple[int, int], Any]) -> list[SentRow] | None:
    """Return the rows of the table of a sheet, None where it has none.

    A formula whose result no program has kept counts as its own words: seen and judged, not passed over as empty.
    """
    heads = {fold(name): number for number, name in enumerate(words().row("workbook.form.columns"))}
    heads[fold(words()("workbook.form.key"))] = KEY
    rows: dict[int, dict[int, Any]] = {}
    for (row, column), cell in sheet._cells.items():  # what is there; the sheet's own size may be all that Excel has
        if cell.value is not None:
            rows.setdefault(row, {})[column] = cell
        elif (row, column) in formulas:
            rows.setdefault(row, {})[column] = formulas[row, column]
    areas = {(area.min_row, area.min_col): str(area.coord) for area in sheet.merged_cells.ranges
             if area.max_row > area.min_row}  # fmt: skip
    for at in sorted(row for row in rows if row <= _SEARCHED):
        places: dict[int, int] = {}
        for column, cell in sorted(rows[at].items()):
            number = heads.get(" ".join(fold(str(cell.value)).split()))
            if number is not None:
                places.setdefault(number, column)
        if TEXT in places and len(places) >= 4:
            return [_row(row, rows[row], places, areas) for row in sorted(rows) if row > at]
    return None


def _row(
    row: int, cells: Mapping[int, Any], places: Mapping[int, int], areas: Mapping[tuple[int, int], str]
) -> SentRow:
    from openpyxl.utils import get_column_letter  # loaded by now

    def value(number: int) -> object:
        cell = cells.get(places.get(number, 0))
        return None if cell is None else cell.value

    def text(number: int) -> str:
        found = value(number)
        return "" if found is None else f"{found:%d/%m/%Y}" if isinstance(found, date) else str(found)

    said = {}
    for part, number in COLUMN.items():
        if (cell := cells.get(places.get(number, 0))) is not None:
            area = areas.get((row, cell.column), "")
            said[part] = Said(cell.value, cell.coordinate, str(cell.number_format or ""), area)
    return SentRow(text(KEY).strip(), text(TEXT), text(DUE), f"{get_column_letter(places[TEXT])}{row}", said)
