"""The programme of work, and the sheet by person and product, as workbooks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from xlsxwriter.utility import xl_col_to_name

from desktop.catalogue.periods import period_label
from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.domain.base.text import day_words
from desktop.domain.out.programme import PersonBook, ProgrammeBook
from desktop.domain.out.workbook import Sender

_PROGRAMME = (6, 56, 30, 30, 24, 22, 14, 22)
_PERSONS = (6, 26, 30, 50, 22, 24, 18, 14, 14, 12, 30)
PERSON, UNIT, LAST_DAY, DONE, LATE = 1, 2, 7, 8, 9


def write_programme(book: ProgrammeBook, path: Path) -> None:
    """Write the programme to `path` (.xlsx), whole or not at all; UserError if it cannot be."""
    say = words()
    out = kit.Book()
    about = say("workbook.programme.title")
    table = out.sheet(say("workbook.programme.sheet"))
    head = _head(out, table, book.sender, about, say("workbook.programme.of", period=period_label(book.period)),
                 (say.row("workbook.programme.columns"), _PROGRAMME))  # fmt: skip
    table.growing = range(head + 1, head + 1 + len(book.lines))
    for row, line in enumerate(book.lines, head + 1):
        table.write_number(row, 0, row - head, out.style("centre"))
        texts = (line.text, line.unit, "; ".join(line.supporting), line.leader, line.person)
        for column, text in enumerate(texts, 1):
            out.text(table, row, column, text)
        if line.rhythm:
            out.text(table, row, 6, line.rhythm)
        else:
            table.write_datetime(row, 6, line.day, out.day_style(line.day))
        out.text(table, row, 7, line.source)
        table.set_row(row, kit.row_height(tuple(zip((*texts, "", line.source), _PROGRAMME[1:], strict=True))))
    _foot(out, table, book.sender, about, head, len(book.lines), len(_PROGRAMME))
    out.save(path)


def write_persons(book: PersonBook, path: Path) -> None:
    """Write the sheet by person and product to `path` (.xlsx), with totals by person; UserError if it cannot be."""
    say = words()
    out = kit.Book()
    about, name = say("workbook.persons.title"), say("workbook.persons.sheet")
    table, totals = out.sheet(name), out.sheet(say("workbook.persons.totals-sheet"))
    note = say("workbook.persons.of", period=period_label(book.period), day=day_words(book.as_of))
    head = _head(out, table, book.sender, about, note, (say.row("workbook.persons.columns"), _PERSONS))
    table.growing = range(head + 1, head + 1 + len(book.lines))
    for row, line in enumerate(book.lines, head + 1):
        table.write_number(row, 0, row - head, out.style("centre"))
        files = "\n".join(line.evidence)
        texts = (line.person, line.unit, line.text, line.source, line.product, line.number)
        for column, text in enumerate(texts, 1):
            out.text(table, row, column, text)
        for column, day in ((LAST_DAY, line.last_day), (DONE, line.done_on)):
            _day(out, table, row, column, day)
        if line.late is None:
            out.text(table, row, LATE, "", "centre")
        else:
            table.write_number(row, LATE, line.late, out.style("days"))
        out.text(table, row, LATE + 1, files)
        table.set_row(row, kit.row_height(tuple(zip((*texts, "", "", "", files), _PERSONS[1:], strict=True))))
    _foot(out, table, book.sender, about, head, len(book.lines), len(_PERSONS))
    _totals(out, totals, book, (name, head + 1))
    out.save(path)


def _totals(out: kit.Book, sheet: kit.Sheet, book: PersonBook, table: tuple[str, int]) -> None:
    """Write what each person has of products, by formulas over the first sheet, with their values beside them."""
    say, (name, first) = words(), table
    end = first + len(book.lines) + kit.SPARE_ROWS
    person, unit, done, late = (
        f"'{name}'!${xl_col_to_name(column)}${first + 1}:${xl_col_to_name(column)}${end}"
        for column in (PERSON, UNIT, DONE, LATE)
    )
    columns, widths = say.row("workbook.persons.totals"), (28, 40, 14, 16, 16, 18)
    title = say("workbook.persons.totals-title")
    head = _head(out, sheet, book.sender, title, say("workbook.persons.figures"), (columns, widths))
    who = list(dict.fromkeys((line.person, line.unit) for line in book.lines))
    for row, (name_of, unit_of) in enumerate(who, head + 1):
        own = [line for line in book.lines if (line.person, line.unit) == (name_of, unit_of)]
        out.text(sheet, row, 0, name_of)
        out.text(sheet, row, 1, unit_of)
        same = f'{person},"="&$A{row + 1},{unit},"="&$B{row + 1}'
        counted: tuple[tuple[str, int], ...] = (
            (f"=COUNTIFS({same})", len(own)),
            (f'=COUNTIFS({same},{done},">0",{late},"<=0")', sum(_done(x.done_on, x.late, late=False) for x in own)),
            (f'=COUNTIFS({same},{done},">0",{late},">0")', sum(_done(x.done_on, x.late, late=True) for x in own)),
            (f'=COUNTIFS({same},{done},"",{late},">0")', sum(x.done_on is None and (x.late or 0) > 0 for x in own)),
        )
        for column, (formula, value) in enumerate(counted, 2):
            sheet.write_formula(row, column, formula, out.style("count"), value)
    _foot(out, sheet, book.sender, title, head, len(who), len(widths))


def _done(day: date | None, days: int | None, *, late: bool) -> bool:
    return day is not None and days is not None and (days > 0) == late


def _day(out: kit.Book, sheet: kit.Sheet, row: int, column: int, day: date | None) -> None:
    if day is None:
        out.text(sheet, row, column, "", "centre")
    else:
        sheet.write_datetime(row, column, day, out.day_style(day))


def _head(
    out: kit.Book,
    sheet: kit.Sheet,
    sender: Sender,
    title: str,
    note: str,
    columns: tuple[Sequence[str], Sequence[float]],
) -> int:
    """Write title and heads, and return the row of the heads."""
    out.file.set_properties({"title": title, "author": sender.issuer, "company": sender.issuer})
    head = out.title_block(sheet, sender, ((title, "title", 24), (note, "note", 18)), len(columns[0]) - 1)
    for column, (name, width) in enumerate(zip(*columns, strict=True)):
        sheet.set_column(column, column, width)
        out.text(sheet, head, column, name, "head")
    sheet.set_row(head, 34)
    return head


def _foot(out: kit.Book, sheet: kit.Sheet, sender: Sender, title: str, head: int, rows: int, columns: int) -> None:
    last = max(head + rows, head + 1)
    sheet.autofilter(head, 0, last, columns - 1)
    sheet.freeze_panes(head + 1, 2)
    out.page(sheet, sender, title, head_row=head)
    sheet.print_area(0, 0, last, columns - 1)
