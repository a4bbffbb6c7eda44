"""The progress workbook (biểu theo dõi tiến độ): table, totals by formula, chart of statuses, hidden stamp."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from xlsxwriter.utility import xl_col_to_name, xl_rowcol_to_cell

from desktop.catalogue.periods import period_label
from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, SOON, WAITING, ProgressBook, ReportClass, by_unit, stamp

WIDTHS = (4.5, 31, 12, 14, 15, 11, 20, 12, 12.5, 10.5, 16)
TEXT, UNIT, DUE, STANDING = 1, 3, 5, 8  # columns that formulas speak of

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
GROUPS = (
    ("done", DONE, ("early", "on-time", "late")),
    ("doing", DOING, ("in-time", "soon", "overdue")),
    ("waiting", WAITING, ("in-time", "soon", "overdue")),
)


def write_progress(book: ProgressBook, path: Path) -> None:
    """Write the progress workbook of `book` to `path` (.xlsx), whole or not at all; UserError if it cannot be."""
    out = kit.Book()
    table = out.sheet(words()("workbook.progress.sheet"))
    totals = out.sheet(words()("workbook.summary-sheet"))
    out.file.set_properties(
        {
            "title": words()("workbook.progress.about"),
            "subject": kit.subject(book.number, book.title),
            "author": book.sender.issuer,
            "company": book.sender.issuer,
            "comments": str(book.period),
        }
    )
    first = _table(out, table, book)
    _Totals(out, totals, book, first).write()
    out.stamp(stamp(book), {item.value: _word(item) for item in ReportClass})
    out.save(path)


def _word(standing: ReportClass) -> str:
    return words()(f"standing.{standing.value}")


def _counts(book: ProgressBook) -> Counter[ReportClass]:
    return Counter(line.standing for line in book.lines)


def _table(out: kit.Book, sheet: kit.Sheet, book: ProgressBook) -> int:
    """Write the first sheet; return the row of the first task."""
    say, span = words(), book.period.reporting
    period = say(
        "workbook.progress.period",
        period=period_label(book.period),
        first=f"{span.first:%d/%m/%Y}",
        last=f"{span.last:%d/%m/%Y}",
        as_of=f"{book.as_of:%d/%m/%Y}",
    )
    subject = kit.subject(book.number, book.title)
    last_column = len(WIDTHS) - 1
    head = out.title_block(
        sheet,
        book.sender,
        (
            (say("workbook.progress.title"), "title", 24),
            (subject, "subject", 18 * (1 + len(subject) // 130)),
            (period, "line", 18),
            ("", "line", 18),
            (say("workbook.progress.note"), "note", 17),
        ),
        last_column,
    )
    _totals_line(out, sheet, head - 2, book)
    for column, (name, width) in enumerate(zip(say.row("workbook.progress.columns"), WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        out.text(sheet, head, column, name, "head")
    sheet.set_row(head, 34)
    first = head + 1
    centre, date_format, undated = out.style("centre"), out.style("date"), say("workbook.no-unit")
    standings = {item: _word(item) for item in ReportClass}
    sheet.growing = range(first, first + len(book.lines))
    for row, line in enumerate(book.lines, start=first):
        supporting, result = "; ".join(line.supporting), line.result
        if line.late_periods:
            late = say("workbook.progress.late-periods", late=line.late_periods, count=line.periods)
            result = f"{result}\n{late}".strip()
        timing = "" if line.last_day else kit.timing_words(line.timing)
        sheet.write_number(row, 0, row - head, centre)
        out.text(sheet, row, TEXT, line.text)
        out.text(sheet, row, 2, line.source, "centre")
        out.text(sheet, row, UNIT, line.unit or undated)
        out.text(sheet, row, 4, supporting)
        if line.last_day is not None:
            sheet.write_datetime(row, DUE, line.last_day, date_format)
        else:
            out.text(sheet, row, DUE, timing, "centre")
        out.text(sheet, row, 6, result)
        out.text(sheet, row, 7, line.product)
        sheet.write_string(row, STANDING, standings[line.standing], centre)
        if line.done_on is not None:
            sheet.write_datetime(row, 9, line.done_on, date_format)
        else:
            sheet.write_blank(row, 9, None, date_format)
        out.text(sheet, row, 10, line.difficulties)
        sheet.set_row(
            row,
            kit.row_height(
                (
                    (line.text, WIDTHS[TEXT]),
                    (line.unit, WIDTHS[UNIT]),
                    (supporting, WIDTHS[4]),
                    (result, WIDTHS[6]),
                    (line.product, WIDTHS[7]),
                    (standings[line.standing], WIDTHS[STANDING]),
                    (line.difficulties, WIDTHS[10]),
                    (timing, WIDTHS[DUE]),
                    (line.source, WIDTHS[2]),
                )
            ),
        )
    last = head + len(book.lines)
    sheet.autofilter(head, 0, max(last, first), last_column)
    sheet.freeze_panes(first, TEXT + 1)
    out.page(sheet, book.sender, say("workbook.progress.about"), head_row=head)
    sheet.print_area(0, 0, max(last, first), last_column)
    _colours(out, sheet, first, last + kit.SPARE_ROWS)
    sheet.activate()
    return first


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
    """The second sheet. Each figure is a formula over the first sheet, with its result stored beside it."""

    TOTAL_ROW = 4  # total, done, doing, waiting, paused, overdue, soon, share done
    STANDING_ROW = 14  # the ten standings, in the order of the enumeration
    UNIT_ROW = 26

    def __init__(self, out: kit.Book, sheet: kit.Sheet, book: ProgressBook, first: int) -> None:
        self.out, self.sheet, self.book, self.count = out, sheet, book, _counts(book)
        last = first + len(book.lines) + kit.SPARE_ROWS
        name = words()("workbook.progress.sheet")
        self.column = {
            column: f"'{name}'!${xl_col_to_name(column)}${first + 1}:${xl_col_to_name(column)}${last + 1}"
            for column in (TEXT, UNIT, STANDING)
        }

    def write(self) -> None:
        """Write the sheet."""
        say, sheet = words(), self.sheet
        sheet.set_column(0, 0, 34)
        sheet.set_column(1, 12, 9.5)
        self.out.title_block(
            sheet,
            self.book.sender,
            (
                (say("workbook.progress.summary-title"), "title", 24),
                (
                    say(
                        "workbook.progress.period",
                        period=period_label(self.book.period),
                        first=f"{self.book.period.reporting.first:%d/%m/%Y}",
                        last=f"{self.book.period.reporting.last:%d/%m/%Y}",
                        as_of=f"{self.book.as_of:%d/%m/%Y}",
                    ),
                    "line",
                    18,
                ),
            ),
            12,
        )
        self._groups()
        self._standings()
        self._units()
        self._chart()
        self.out.page(sheet, self.book.sender, say("workbook.progress.about"))

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
        top = self.STANDING_ROW + 1
        for unit, lines in by_unit(self.book.lines).items():
            count = Counter(line.standing for line in lines)
            self.out.text(sheet, at, 0, unit or say("workbook.no-unit"), "label")
            same = f'{self.column[UNIT]},"="&$A{at + 1}'
            sheet.write_formula(at, 1, f"=COUNTIFS({same})", self.out.style("count"), len(lines))
            for offset, item in enumerate(order):
                formula = f"=COUNTIFS({same},{self.column[STANDING]},$A${top + offset})"
                sheet.write_formula(at, 2 + offset, formula, self.out.style("count"), count[item])
            self._share(at, len(lines), sum(count[item] for item in DONE), "rate")
            at += 1
        self.out.text(sheet, at, 0, say("workbook.total"), "label_bold")
        for offset, value in enumerate((len(self.book.lines), *(self.count[item] for item in order)), start=1):
            cells = f"{xl_rowcol_to_cell(first, offset)}:{xl_rowcol_to_cell(max(first, at - 1), offset)}"
            formula = f"=SUM({cells})" if at > first else "=0"
            sheet.write_formula(at, offset, formula, self.out.style("count_bold"), value)
        self._share(at, len(self.book.lines), sum(self.count[item] for item in DONE), "rate_bold")

    def _share(self, row: int, total: int, done: int, style: str) -> None:
        formula = f"=IF(B{row + 1}=0,0,SUM(C{row + 1}:E{row + 1})/B{row + 1})"
        self.sheet.write_formula(row, 12, formula, self.out.style(style), done / total if total else 0)

    def _chart(self) -> None:
        """Draw a bar a standing beside the two tables."""
        title, first = words()("workbook.progress.chart"), self.STANDING_ROW
        chart = kit.bars(self.out, title, first, first + len(ReportClass) - 1, [BAR[item] for item in ReportClass])
        chart.set_size({"width": 640, "height": 470})
        self.sheet.insert_chart(self.TOTAL_ROW - 1, 4, chart, {"object_position": 2, "description": title})
