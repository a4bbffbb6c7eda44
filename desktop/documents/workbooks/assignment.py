"""The assignment workbook (biểu phân công nhiệm vụ): rows as printed, totals by lead unit, hidden stamp."""

from __future__ import annotations

from pathlib import Path

from xlsxwriter.utility import xl_col_to_name

from desktop.catalogue.timing import timing_words
from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.domain.base.text import day_words
from desktop.domain.out.workbook import AssignmentBook, AssignmentLine, by_duty, by_unit, stamp

WIDTHS = (5, 42, 18, 22, 16, 19, 14)
NUMBER, TEXT, UNIT, SUPPORTING, DUE, PRODUCT, NOTE = range(7)


def write_assignment(book: AssignmentBook, path: Path) -> None:
    """Write the assignment workbook of `book` to `path` (.xlsx), whole or not at all; UserError if it cannot be."""
    say = words()
    out = kit.Book()
    table = out.sheet(say("workbook.assignment.sheet"))
    totals = out.sheet(say("workbook.summary-sheet"))
    out.file.set_properties(
        {
            "title": say("workbook.assignment.about"),
            "subject": kit.subject(book.number, book.title),
            "author": book.sender.issuer,
            "company": book.sender.issuer,
        }
    )
    rows = _table(out, table, book, by_duty(book.lines))
    _totals(out, totals, book, by_unit(book.lines), rows)
    out.stamp(stamp(book), {})
    out.save(path)


def _table(out: kit.Book, sheet: kit.Sheet, book: AssignmentBook, groups: dict[str, list[AssignmentLine]]) -> range:
    """Write the first sheet; return its rows below the heads."""
    say, subject = words(), kit.subject(book.number, book.title)
    head = out.title_block(
        sheet,
        book.sender,
        (
            (say("workbook.assignment.title"), "title", 24),
            (subject, "subject", 18 * kit.line_count(subject, sum(WIDTHS) * 0.9)),
        ),
        NOTE,
    )
    for column, (name, width) in enumerate(zip(say.row("workbook.assignment.columns"), WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        out.text(sheet, head, column, name, "head")
    sheet.set_row(head, 34)
    row = first = head + 1
    sheet.growing = range(first, first + len(groups) + len(book.lines))
    number = 0
    for unit, lines in groups.items():
        # Not merged: a merged row would stop the table from being sorted. The name runs on over the blank cells.
        out.text(sheet, row, NUMBER, unit or say("workbook.no-unit"), "group_first")
        for column in range(TEXT, NOTE):
            sheet.write_blank(row, column, None, out.style("group_middle"))
        sheet.write_blank(row, NOTE, None, out.style("group_last"))
        sheet.set_row(row, 20)
        row += 1
        for line in lines:
            number += 1
            _line(out, sheet, row, number, line)
            row += 1
    last = max(row - 1, first)
    sheet.autofilter(head, 0, last, NOTE)
    sheet.freeze_panes(first, TEXT + 1)
    out.page(sheet, book.sender, say("workbook.assignment.about"), head_row=head)
    sheet.print_area(0, 0, last, NOTE)
    sheet.activate()
    return range(first, last + 1)


def _line(out: kit.Book, sheet: kit.Sheet, row: int, number: int, line: AssignmentLine) -> None:
    supporting, unit = "; ".join(line.supporting), line.unit or words()("workbook.no-unit")
    sheet.write_number(row, NUMBER, number, out.style("centre"))
    out.text(sheet, row, TEXT, line.text)
    out.text(sheet, row, UNIT, unit)
    out.text(sheet, row, SUPPORTING, supporting)
    timing = ""
    if line.deadline is not None and line.more:
        days = [(line.deadline, line.inclusive), *((due.day, due.inclusive) for due in line.more)]
        before = words()("workbook.before", date="{day}").replace('"', "")
        timing = "; ".join((day_words(day) if inclusive else before.format(day=day_words(day)))
                           for day, inclusive in days)  # fmt: skip
        out.text(sheet, row, DUE, timing, "centre")
    elif line.deadline is not None:
        # "Trước" is part of the number format: the cell stays a real date and says what the plan says.
        before = words()("workbook.before", date="{date}")
        style = out.day_style(line.deadline, pattern="" if line.inclusive else before)
        sheet.write_datetime(row, DUE, line.deadline, style)
    else:
        timing = timing_words(line.timing)
        out.text(sheet, row, DUE, timing, "centre")
    out.text(sheet, row, PRODUCT, line.product)
    out.text(sheet, row, NOTE, line.note)
    texts = (line.text, unit, supporting, timing, line.product, line.note)
    sheet.set_row(row, kit.row_height(tuple(zip(texts, WIDTHS[TEXT:], strict=True))))


def _totals(
    out: kit.Book, sheet: kit.Sheet, book: AssignmentBook, groups: dict[str, list[AssignmentLine]], rows: range
) -> None:
    """Write the second sheet: how many tasks each unit leads, with and without a date, by formula; a chart."""
    say, name = words(), words()("workbook.assignment.sheet")
    first, end = rows[0] + 1, rows[-1] + kit.SPARE_ROWS + 1
    units, due = (f"'{name}'!${letter}${first}:${letter}${end}" for letter in map(xl_col_to_name, (UNIT, DUE)))
    sheet.set_column(0, 0, 44)
    sheet.set_column(1, 2, 14)
    sheet.set_column(3, 3, 26)
    sheet.set_column(4, 9, 8)
    head = out.title_block(
        sheet,
        book.sender,
        (
            (say("workbook.assignment.summary-title"), "title", 24),
            (kit.subject(book.number, book.title), "subject", 34),
        ),
        9,
    )
    heads = (
        say("workbook.unit"),
        say("workbook.count"),
        say("workbook.assignment.dated"),
        say("workbook.assignment.undated"),
    )
    for column, text in enumerate(heads):
        out.text(sheet, head, column, text, "head")
    sheet.set_row(head, 34)
    count, row = out.style("count"), head + 1
    top = row
    for unit, lines in groups.items():
        dated = sum(line.deadline is not None for line in lines)
        out.text(sheet, row, 0, unit or say("workbook.no-unit"), "label")
        same = f'{units},"="&$A{row + 1}'
        sheet.write_formula(row, 1, f"=COUNTIFS({same})", count, len(lines))
        sheet.write_formula(row, 2, f'=COUNTIFS({same},{due},">0")', count, dated)
        sheet.write_formula(row, 3, f"=B{row + 1}-C{row + 1}", count, len(lines) - dated)
        row += 1
    out.text(sheet, row, 0, say("workbook.total"), "label_bold")
    dated = sum(line.deadline is not None for line in book.lines)
    for column, value in enumerate((len(book.lines), dated, len(book.lines) - dated), start=1):
        letter = xl_col_to_name(column)
        formula = f"=SUM({letter}{top + 1}:{letter}{row})" if row > top else "=0"
        sheet.write_formula(row, column, formula, out.style("count_bold"), value)
    if groups:
        chart = kit.bars(out, say("workbook.assignment.chart"), top, row - 1)
        chart.set_size({"width": 860, "height": 110 + 30 * len(groups)})
        sheet.insert_chart(row + 2, 0, chart, {"description": say("workbook.assignment.chart")})
    out.page(sheet, book.sender, say("workbook.assignment.about"))
