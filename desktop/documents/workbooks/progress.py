"""The progress workbook (biểu theo dõi tiến độ): four sheets, and a hidden one that tells what it is.

Totals, totals by unit and the list of what is overdue are formulas over the table, so that they follow when a cell of
it is corrected. Two columns of the table are hidden: the number of a row that is overdue, and the key of the row, which
stays with it when the table is sorted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from desktop.catalogue.periods import period_label
from desktop.catalogue.timing import timing_words
from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.domain.base import work
from desktop.domain.base.text import day_words, printable, two_digits
from desktop.domain.out.workbook import (
    DOING,
    DONE,
    OVERDUE,
    SOON,
    WAITING,
    ProgressBook,
    ProgressLine,
    ReportClass,
    by_unit,
    checksum,
    stamp,
)

WIDTHS = (4.5, 29, 12, 14, 14, 11, 20, 12, 12.5, 10.5, 8, 16)
TEXT, SOURCE, UNIT, SUPPORTING, DUE, RESULT, PRODUCT, STANDING, DONE_ON, LATE, DIFFICULTIES = range(1, 12)
RANK, KEY, DEMAND = 12, 13, 14  # hidden

BAR = {
    ReportClass.DONE_EARLY: kit.GREEN_BAR,
    ReportClass.DONE_ON_TIME: kit.GREEN_BAR,
    ReportClass.DONE_LATE: kit.GREEN_BAR,
    ReportClass.DOING_IN_TIME: kit.BLUE_BAR,
    ReportClass.DOING_SOON: kit.AMBER_BAR,
    ReportClass.DOING_OVERDUE: kit.RED_BAR,
    ReportClass.WAITING_IN_TIME: kit.BLUE_BAR,
    ReportClass.WAITING_SOON: kit.AMBER_BAR,
    ReportClass.WAITING_OVERDUE: kit.RED_BAR,
    ReportClass.PAUSED: kit.GREY_BAR,
}
SHADE = {
    **BAR,
    ReportClass.DONE_EARLY: "#2E6E47",
    ReportClass.DONE_LATE: "#8FC3A4",
    ReportClass.WAITING_IN_TIME: "#9DB8DE",
    ReportClass.WAITING_SOON: "#E3C27E",
    ReportClass.WAITING_OVERDUE: "#DD8F88",
}
"""Colours of bars that are stacked, where two of one group lie side by side."""

GROUPS = (
    ("done", DONE, ("early", "on-time", "late")),
    ("doing", DOING, ("in-time", "soon", "overdue")),
    ("waiting", WAITING, ("in-time", "soon", "overdue")),
)


def write_progress(book: ProgressBook, path: Path) -> None:
    """Write the progress workbook of `book` to `path` (.xlsx), whole or not at all; UserError if it cannot be."""
    out, say = kit.Book(), words()
    totals = out.sheet(say("workbook.summary-sheet"))
    table = out.sheet(say("workbook.progress.sheet"))
    units = out.sheet(say("workbook.progress.units-sheet"))
    overdue = out.sheet(say("workbook.progress.overdue-sheet"))
    out.file.set_properties(
        {
            "title": say("workbook.progress.about"),
            "subject": kit.subject(book.number, book.title),
            "author": book.sender.issuer,
            "company": book.sender.issuer,
            "comments": str(book.period),
        }
    )
    texts = [cells(line) for line in book.lines]
    first = _table(out, table, book, texts)
    written = _Totals(out, book, first)
    written.write(totals)
    written.write_units(units)
    _overdue(out, overdue, book, texts, first)
    entries = {**stamp(book), "checksum": checksum(texts)}
    out.stamp(entries, {item.value: _word(item) for item in ReportClass})
    out.save(path)


def cells(line: ProgressLine) -> tuple[str, ...]:
    """Return what stands in the row of a line as text: its key, and the columns that somebody may correct."""
    days = ["" if day is None else day.isoformat() for day in (line.last_day, line.done_on)]
    texts = (line.text, line.source, line.unit or words()("workbook.no-unit"), "; ".join(line.supporting),
             days[0] or timing_words(line.timing), _result(line), line.product, _word(line.standing), days[1],
             line.difficulties)  # fmt: skip
    return (line.key, *(printable(text)[: kit.CELL_LIMIT] for text in texts))


def _result(line: ProgressLine) -> str:
    """Return what was reported, with how many of the periods that a task owes are late."""
    if not line.late_periods:
        return line.result
    late = words()("workbook.progress.late-periods", late=two_digits(line.late_periods), count=two_digits(line.periods))
    return f"{line.result}\n{late}".strip()


def _period_line(book: ProgressBook) -> str:
    """Return the period and the days whose figures count: none after the day on which the workbook was made."""
    going_on = book.days.counted_to(book.as_of) != book.days.last
    return words()(
        f"workbook.progress.{'period-open' if going_on else 'period'}",
        period=period_label(book.period),
        first=day_words(book.days.first),
        last=day_words(book.days.last),
        as_of=day_words(book.as_of),
    )


@cache
def _word(standing: ReportClass) -> str:
    return words()(f"standing.{standing.value}")


def _counts(book: ProgressBook) -> Counter[ReportClass]:
    return Counter(line.standing for line in book.lines)


def _table(out: kit.Book, sheet: kit.Sheet, book: ProgressBook, texts: Sequence[Sequence[str]]) -> int:
    """Write the table; return the row of the first task."""
    say = words()
    subject, last_column = kit.subject(book.number, book.title), len(WIDTHS) - 1
    head = out.title_block(
        sheet,
        book.sender,
        (
            (say("workbook.progress.title"), "title", 24),
            (subject, "subject", 18 * (1 + len(subject) // 130)),
            (_period_line(book), "line", 18),
            ("", "line", 18),
            (say("workbook.progress.note"), "note", 17),
        ),
        last_column,
    )
    _totals_line(out, sheet, head - 2, book)
    for column, (name, width) in enumerate(zip(say.row("workbook.progress.columns"), WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        out.text(sheet, head, column, name, "head")
    hidden = ((RANK, "rank"), (KEY, "key"), (DEMAND, "demand"))
    for column, name in ((place, say(f"workbook.progress.{word}")) for place, word in hidden):
        sheet.set_column(column, column, 9, None, {"hidden": True})
        out.text(sheet, head, column, name, "head")
    sheet.set_row(head, 50)
    first = head + 1
    sheet.growing = range(first, first + len(book.lines))
    row = _Row(out, sheet, book)
    for at, (line, said) in enumerate(zip(book.lines, texts, strict=True), start=first):
        row.write(at, at - head, line, said)
        work.report(at - head, len(book.lines))
    last = head + len(book.lines)
    sheet.autofilter(head, 0, max(last, first), last_column)
    sheet.freeze_panes(first, TEXT + 1)
    out.page(sheet, book.sender, say("workbook.progress.about"), head_row=head)
    sheet.print_area(0, 0, max(last, first), last_column)
    _colours(out, sheet, first, last + kit.SPARE_ROWS)
    return first


class _Row:
    """Writes the rows of the table; what all of them share is made once."""

    def __init__(self, out: kit.Book, sheet: kit.Sheet, book: ProgressBook) -> None:
        self.out, self.sheet, self.book = out, sheet, book
        self.centre, self.date, self.days = out.style("centre"), out.style("date"), out.style("days")
        due, done, state = (f"{xl_col_to_name(column)}{{row}}" for column in (DUE, DONE_ON, STANDING))
        tests = ",".join(f'{state}="{_word(item)}"' for item in OVERDUE)
        overdue = f"OR({tests})"
        late = f'{state}="{_word(ReportClass.DONE_LATE)}"'
        day = f"DATE({book.as_of.year},{book.as_of.month},{book.as_of.day})"
        was_late = f"AND({late},ISNUMBER({done}),{done}>{due})"
        self.late = f'=IF(ISNUMBER({due}),IF({overdue},{day}-{due},IF({was_late},{done}-{due},"")),"")'
        self.rank = f'=IF({overdue},ROW(),"")'

    def write(self, row: int, number: int, line: ProgressLine, texts: Sequence[str]) -> None:
        """Write the row of a task, whose cells are `texts`."""
        out, sheet = self.out, self.sheet
        _key, text, source, unit, supporting, timing, result, product, standing, _done, difficulties = texts
        sheet.write_number(row, 0, number, self.centre)
        out.text(sheet, row, TEXT, text)
        out.text(sheet, row, SOURCE, source, "centre")
        out.text(sheet, row, UNIT, unit)
        out.text(sheet, row, SUPPORTING, supporting)
        if line.last_day is not None:
            sheet.write_datetime(row, DUE, line.last_day, out.day_style(line.last_day))
            timing = ""
        else:
            out.text(sheet, row, DUE, timing, "centre")
        out.text(sheet, row, RESULT, result)
        out.text(sheet, row, PRODUCT, product)
        sheet.write_string(row, STANDING, standing, self.centre)
        if line.done_on is not None:
            sheet.write_datetime(row, DONE_ON, line.done_on, out.day_style(line.done_on))
        else:
            sheet.write_blank(row, DONE_ON, None, self.date)
        self._write_late(row, line)
        out.text(sheet, row, DIFFICULTIES, difficulties)
        sheet.write_string(row, KEY, line.key)
        if line.demand:
            sheet.write_string(row, DEMAND, line.demand)
        places = ((text, TEXT), (unit, UNIT), (supporting, SUPPORTING), (result, RESULT), (product, PRODUCT),
                  (standing, STANDING), (difficulties, DIFFICULTIES), (timing, DUE), (source, SOURCE))  # fmt: skip
        sheet.set_row(row, kit.row_height([(words_, WIDTHS[column]) for words_, column in places]))

    def _write_late(self, row: int, line: ProgressLine) -> None:
        """Write how many days late the task is, and the number of the row where it is overdue and open."""
        at, days = row + 1, line.days_late(self.book.as_of)
        self.sheet.write_formula(row, LATE, self.late.format(row=at), self.days, "" if days is None else days)
        rank = at if line.standing in OVERDUE else ""
        self.sheet.write_formula(row, RANK, self.rank.format(row=at), None, rank)


def _totals_line(out: kit.Book, sheet: kit.Sheet, row: int, book: ProgressBook) -> None:
    """Write one sentence of totals above the table, as a formula over the second sheet's cells."""
    count = _counts(book)
    figures = {
        "total": len(book.lines),
        "done": sum(count[item] for item in DONE),
        "doing": sum(count[item] for item in DOING),
        "waiting": sum(count[item] for item in WAITING),
        "paused": count[ReportClass.PAUSED],
        "overdue": sum(count[item] for item in OVERDUE),
    }
    sentence = words()("workbook.progress.totals")
    cells = dict(zip(figures, range(_Totals.TOTAL_ROW, _Totals.TOTAL_ROW + len(figures)), strict=True))
    name = words()("workbook.summary-sheet")
    places = {key: f"\"&'{name}'!$B${at + 1}&\"" for key, at in cells.items()}
    sheet.write_formula(row, 0, f'="{sentence.format(**places)}"', out.style("line"), sentence.format(**figures))


def _colours(out: kit.Book, sheet: kit.Sheet, first: int, last: int) -> None:
    """Colour deadline and status of each row by its status, and offer the statuses as a list."""
    status, due = xl_col_to_name(STANDING), xl_col_to_name(DUE)
    cells = f"{due}{first + 1}:{due}{last + 1} {status}{first + 1}:{status}{last + 1}"
    for style, group in (("overdue", OVERDUE), ("soon", SOON), ("done", DONE), ("paused", (ReportClass.PAUSED,))):
        tests = ",".join(f'${status}{first + 1}="{_word(item)}"' for item in group)
        sheet.conditional_format(
            first,
            DUE,
            last,
            DUE,
            {
                "type": "formula",
                "criteria": f"=OR({tests})",
                "format": out.style(style),
                "multi_range": cells,
            },
        )
    top = _Totals.STANDING_ROW + 1
    sheet.data_validation(
        first,
        STANDING,
        last,
        STANDING,
        {
            "validate": "list",
            "source": f"='{words()('workbook.summary-sheet')}'!$A${top}:$A${top + len(ReportClass) - 1}",
            "error_type": "warning",
        },
    )


class _Totals:
    """The sheets of totals. Each figure is a formula over the table, with its result stored beside it."""

    TOTAL_ROW = 4  # total, done, doing, waiting, paused, overdue, soon, share done
    STANDING_ROW = 14  # the ten standings, in the order of the enumeration
    UNIT_ROW = 3  # of the second one

    def __init__(self, out: kit.Book, book: ProgressBook, first: int) -> None:
        self.out, self.book, self.count = out, book, _counts(book)
        last = first + len(book.lines) + kit.SPARE_ROWS
        name = words()("workbook.progress.sheet")
        self.column = {
            column: f"'{name}'!${xl_col_to_name(column)}${first + 1}:${xl_col_to_name(column)}${last + 1}"
            for column in (TEXT, UNIT, STANDING)
        }

    def write(self, sheet: kit.Sheet) -> None:
        """Write the totals of the whole, with their chart."""
        say = words()
        self.sheet = sheet
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 12, 9.5)
        lines = ((say("workbook.progress.summary-title"), "title", 24.0), (_period_line(self.book), "line", 18.0))
        self.out.title_block(sheet, self.book.sender, lines, 12)
        self._groups()
        self._standings()
        self._chart()
        self.out.page(sheet, self.book.sender, say("workbook.progress.about"))
        sheet.activate()

    def write_units(self, sheet: kit.Sheet) -> None:
        """Write the totals by unit, with their chart."""
        say = words()
        self.sheet = sheet
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 12, 9.5)
        lines = ((say("workbook.progress.units-title"), "title", 24.0), (_period_line(self.book), "line", 18.0))
        self.out.title_block(sheet, self.book.sender, lines, 12)
        self._units()
        self.out.page(sheet, self.book.sender, say("workbook.progress.about"), head_row=self.UNIT_ROW + 1)

    def _sum(self, group: tuple[ReportClass, ...]) -> tuple[str, int]:
        order = list(ReportClass)
        cells = "+".join(f"B{self.STANDING_ROW + 1 + order.index(item)}" for item in group)
        return f"={cells}", sum(self.count[item] for item in group)

    def _groups(self) -> None:
        say, row, total = words(), self.TOTAL_ROW, len(self.book.lines)
        self._heads(row - 1, (say("workbook.progress.standing"), say("workbook.count"), say("workbook.rate")))
        self._figure(row, say("workbook.total"), f"=COUNTA({self.column[TEXT]})", total, bold=True)
        for offset, (key, group) in enumerate(
            (
                ("done", DONE),
                ("doing", DOING),
                ("waiting", WAITING),
                ("paused", (ReportClass.PAUSED,)),
                ("overdue-open", OVERDUE),
                ("soon-open", SOON),
            ),
            start=1,
        ):
            self._figure(row + offset, say(f"workbook.progress.{key}"), *self._sum(group), bold=offset < 5)

    def _standings(self) -> None:
        say, row = words(), self.STANDING_ROW
        self._heads(row - 1, (say("workbook.progress.detail"), say("workbook.count"), say("workbook.rate")))
        for offset, item in enumerate(ReportClass):
            formula = f"=COUNTIF({self.column[STANDING]},$A{row + offset + 1})"
            self._figure(row + offset, _word(item), formula, self.count[item])

    def _heads(self, row: int, names: tuple[str, ...]) -> None:
        for column, name in enumerate(names):
            self.out.text(self.sheet, row, column, name, "head")
        self.sheet.set_row(row, 34)

    def _figure(self, row: int, label: str, formula: str, value: int, *, bold: bool = False) -> None:
        tail, total = ("_bold" if bold else ""), len(self.book.lines)
        self.out.text(self.sheet, row, 0, label, f"label{tail}")
        self.sheet.write_formula(row, 1, formula, self.out.style(f"count{tail}"), value)
        share = f"=IF($B${self.TOTAL_ROW + 1}=0,0,B{row + 1}/$B${self.TOTAL_ROW + 1})"
        self.sheet.write_formula(row, 2, share, self.out.style(f"rate{tail}"), value / total if total else 0)

    def _units(self) -> None:
        """Write one row a unit: total, the ten standings, share done; the sum of all below."""
        say, sheet, row, order = words(), self.sheet, self.UNIT_ROW, list(ReportClass)
        head = self.out.style("head")
        sheet.merge_range(row, 0, row + 1, 0, say("workbook.unit"), head)
        sheet.merge_range(row, 1, row + 1, 1, say("workbook.total"), head)
        column = 2
        for key, group, names in GROUPS:
            sheet.merge_range(row, column, row, column + len(group) - 1, say(f"workbook.progress.{key}"), head)
            for offset, name in enumerate(names):
                self.out.text(sheet, row + 1, column + offset, say(f"workbook.progress.{name}"), "head")
            column += len(group)
        sheet.merge_range(row, column, row + 1, column, say("workbook.progress.paused"), head)
        sheet.merge_range(row, column + 1, row + 1, column + 1, say("workbook.progress.percent-done"), head)
        sheet.set_row(row, 20)
        sheet.set_row(row + 1, 34)
        first = at = row + 2
        top, summary = self.STANDING_ROW + 1, say("workbook.summary-sheet")
        for unit, lines in by_unit(self.book.lines).items():
            count = Counter(line.standing for line in lines)
            self.out.text(sheet, at, 0, unit or say("workbook.no-unit"), "label")
            same = f'{self.column[UNIT]},"="&$A{at + 1}'
            sheet.write_formula(at, 1, f"=COUNTIFS({same})", self.out.style("count"), len(lines))
            for offset, item in enumerate(order):
                formula = f"=COUNTIFS({same},{self.column[STANDING]},'{summary}'!$A${top + offset})"
                sheet.write_formula(at, 2 + offset, formula, self.out.style("count"), count[item])
            self._share(at, len(lines), sum(count[item] for item in DONE), "rate")
            at += 1
        self.out.text(sheet, at, 0, say("workbook.total"), "label_bold")
        for offset, value in enumerate((len(self.book.lines), *(self.count[item] for item in order)), start=1):
            cells = f"{xl_rowcol_to_cell(first, offset)}:{xl_rowcol_to_cell(max(first, at - 1), offset)}"
            formula = f"=SUM({cells})" if at > first else "=0"
            sheet.write_formula(at, offset, formula, self.out.style("count_bold"), value)
        self._share(at, len(self.book.lines), sum(self.count[item] for item in DONE), "rate_bold")
        if at > first:
            self._units_chart(first, at - 1)

    def _units_chart(self, first: int, last: int) -> None:
        """Draw a bar a unit below its table, one part for each group of standings."""
        say, name = words(), words()("workbook.progress.units-sheet")
        title, font = say("workbook.progress.units-chart"), {"name": kit.FONT, "size": 11}
        chart = self.out.file.add_chart({"type": "bar", "subtype": "stacked"})
        for column, item in enumerate(ReportClass, start=2):
            chart.add_series(
                {"name": _word(item), "categories": [name, first, 0, last, 0],
                 "values": [name, first, column, last, column], "gap": 45, "fill": {"color": SHADE[item]}}
            )  # fmt: skip
        chart.set_title({"name": title, "overlay": False, "name_font": {**font, "size": 13, "bold": True}})
        chart.set_legend({"position": "bottom", "font": {**font, "size": 10}})
        chart.set_y_axis({"reverse": True, "num_font": font, "line": {"color": kit.LINE}, "major_tick_mark": "none"})
        chart.set_x_axis({"num_font": font, "num_format": "0", "major_gridlines": {"visible": False}, "min": 0})
        chart.set_size({"width": 980, "height": 190 + 30 * (last - first + 1)})
        self.sheet.insert_chart(last + 3, 0, chart, {"description": title})

    def _share(self, row: int, total: int, done: int, style: str) -> None:
        formula = f"=IF(B{row + 1}=0,0,SUM(C{row + 1}:E{row + 1})/B{row + 1})"
        self.sheet.write_formula(row, 12, formula, self.out.style(style), done / total if total else 0)

    def _chart(self) -> None:
        """Draw a bar a standing beside the two tables."""
        title, first = words()("workbook.progress.chart"), self.STANDING_ROW
        chart = kit.bars(self.out, title, first, first + len(ReportClass) - 1, [BAR[item] for item in ReportClass])
        chart.set_size({"width": 640, "height": 470})
        self.sheet.insert_chart(self.TOTAL_ROW - 1, 4, chart, {"object_position": 2, "description": title})


_OVERDUE_WIDTHS = (5, 46, 16, 20, 12, 10, 30, 24)
_OVERDUE_SPARE = 15  # rows for what becomes overdue when the table is corrected


def _overdue(out: kit.Book, sheet: kit.Sheet, book: ProgressBook, texts: Sequence[Sequence[str]], first: int) -> None:
    """List what is overdue and open: each row looks its task up in the table, so that the list follows it."""
    say, name = words(), words()("workbook.progress.sheet")
    columns = (None, TEXT, SOURCE, UNIT, DUE, LATE, RESULT, DIFFICULTIES)
    late = [number for number, line in enumerate(book.lines) if line.standing in OVERDUE]
    end, found = len(columns) - 1, len(columns)
    styles = {DUE: "open_date", LATE: "open_centre", SOURCE: "open_centre"}
    filled = []
    for column, of in enumerate(columns[1:], start=1):
        letter = xl_col_to_name(of or 0)
        cell = f"INDEX('{name}'!${letter}:${letter},"
        filled.append((column, cell, ")" if of in {DUE, LATE} else ')&""', out.style(styles.get(of or 0, "open_text"))))
    lines = ((say("workbook.progress.overdue-title"), "title", 24.0), (_period_line(book), "line", 18.0))
    head = out.title_block(sheet, book.sender, lines, end)
    for column, (text, width) in enumerate(zip(say.row("workbook.progress.overdue-columns"), _OVERDUE_WIDTHS,
                                               strict=True)):  # fmt: skip
        sheet.set_column(column, column, width)
        out.text(sheet, head, column, text, "head")
    sheet.set_column(found, found, 9, None, {"hidden": True})
    sheet.set_row(head, 34)
    last = first + len(book.lines) + kit.SPARE_ROWS
    rank = f"'{name}'!${xl_col_to_name(RANK)}${first + 1}:${xl_col_to_name(RANK)}${last + 1}"
    top, count, letter_found = head + 1, len(late) + _OVERDUE_SPARE, xl_col_to_name(found)
    sheet.growing = range(top, top + count)
    for number in range(1, count + 1):
        row = head + number
        at = late[number - 1] if number <= len(late) else None
        here = f"${letter_found}{row + 1}"
        sheet.write_formula(
            row,
            found,
            f'=IF(COUNT({rank})<{number},"",SMALL({rank},{number}))',
            None,
            "" if at is None else first + at + 1,
        )
        none = say("workbook.progress.overdue-none") if number == 1 else ""
        formula = f'=IF({here}="","",{number})'
        sheet.write_formula(row, 0, formula, out.style("open_centre"), "" if at is None else number)
        values = () if at is None else _overdue_values(book.lines[at], texts[at], book.as_of)
        for column, cell, tail, style in filled:
            blank = f'"{none}"' if column == 1 else '""'
            value = values[column - 1] if values else none if column == 1 else ""
            sheet.write_formula(row, column, f'=IF({here}="",{blank},{cell}{here}{tail})', style, value)
        if values:
            said = [(str(value), _OVERDUE_WIDTHS[column + 1]) for column, value in enumerate(values) if column != 3]
            sheet.set_row(row, kit.row_height(said))
    sheet.conditional_format(
        top, 0, top + count - 1, end,
        {"type": "formula", "criteria": f'=$A{top + 1}<>""', "format": out.style("boxed")},
    )  # fmt: skip
    sheet.freeze_panes(top, 0)
    out.page(sheet, book.sender, say("workbook.progress.about"), head_row=head)
    sheet.print_area(0, 0, top + max(len(late), 1) - 1, end)


_EPOCH = date(1899, 12, 30)
"""Day 0 of a spreadsheet's dates, as numbers stored beside a formula."""


def _overdue_values(line: ProgressLine, texts: Sequence[str], as_of: date) -> tuple[str | int, ...]:
    """Return what the formulas of a row of the list give, without its number."""
    _key, text, source, unit, _supporting, due, result, _product, _standing, _done, difficulties = texts
    day = due if line.last_day is None else (line.last_day - _EPOCH).days
    days = line.days_late(as_of)
    return text, source, unit, day, "" if days is None else days, result, difficulties
