"""An .xlsx as the values of its cells, sheet by sheet, merged cells filled down."""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from desktop.documents.safety import MAX_CELLS, MAX_ROWS, damaged, too_much
from desktop.documents.workbooks import guard
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.plan.book import Book, BookSheet, Value

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_WIDEST = 60
_MAX_SHEETS = 60
_LONGEST_CELL = 5000
_DAY_AND_HOUR = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?)?")
"""A day as text, as programs write it out ("2026-10-30 17:00:00")."""


def read_book(data: bytes, name: str) -> Book:
    """Read the bytes of an .xlsx; `name` is for the sentence when it cannot be read."""
    guard.check(data, name)
    import openpyxl  # 0.2 s that only a workbook needs

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of validations and conditional formats, which are of no use here
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True, rich_text=False)
            stamp = guard.stamp_of(book)
            sheets = [_sheet(sheet, name) for sheet in book.worksheets[:_MAX_SHEETS] if sheet.sheet_state == "visible"]
    except (UserError, MemoryError):
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError, IndexError, OSError, EOFError):
        raise damaged(name) from None
    except Exception:
        raise damaged(name) from None
    if not any(sheet.rows for sheet in sheets):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} is empty."), name=name)
    return Book(name, sheets, stamp)


def _sheet(sheet: Worksheet, name: str) -> BookSheet:
    cells: dict[tuple[int, int], Value] = {}
    known: dict[tuple[int, int], Any] = sheet._cells
    if len(known) > MAX_CELLS * 5:
        raise too_much(name)
    for (row, column), cell in known.items():
        value = _value(cell.value)
        if value != "" and column <= _WIDEST:
            cells[row, column] = value
    merged: set[int] = set()
    last = max((row for row, _ in cells), default=0)
    if len(cells) > MAX_CELLS or last > MAX_ROWS:
        raise too_much(name)
    width = max((column for _, column in cells), default=0)
    for area in sheet.merged_cells.ranges:
        value = cells.get((area.min_row, area.min_col), "")
        if value == "":
            continue
        if area.max_col - area.min_col + 1 >= max(3, width - 2):
            merged.add(area.min_row - 1)
            continue
        for row in range(area.min_row, min(area.max_row, last) + 1):
            cells.setdefault((row, area.min_col), value)
    rows = [[cells.get((row, column), "") for column in range(1, width + 1)] for row in range(1, last + 1)]
    return BookSheet(sheet.title, rows, frozenset(merged))


def _value(value: object) -> Value:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, (int, float)):
        return float(value)
    text = str(value)[:_LONGEST_CELL].strip()
    if _DAY_AND_HOUR.fullmatch(text):
        try:
            return date.fromisoformat(text[:10])
        except ValueError:
            return text
    return text
