"""A report on paper: the text in the decree's layout, the progress table as its appendix."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.domain.base.text import runs
from desktop.domain.out.workbook import ReportClass
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import appendix_opening, compose
from desktop.domain.paper.letters import cell, head_row, spread
from desktop.domain.paper.sheet import Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.paper.words import PaperWords
from desktop.domain.report.figures import ReportLine
from desktop.domain.report.proposals import Say
from desktop.domain.report.report import Report

_SHARES = (12, 60, 28, 32, 30, 42, 27, 31, 31)
"""Widths of the columns, in parts."""


def report_sheet(
    report: Report, measures: Measures, words: PaperWords, say: Say, columns: tuple[str, ...],
    standings: Mapping[ReportClass, str],
) -> Sheet:  # fmt: skip
    """Compose a report; its appendix holds the tasks as they stood at the cut-off, none where there are none."""
    plan = report.as_plan()
    sheet = compose(plan, measures, words)
    if report.figures is None or not report.figures.lines:
        return sheet
    width = measures.text_width(landscape=True)
    opening = appendix_opening(plan, measures, words, words.appendix, runs(say("appendix-title")), (), width)
    widths = spread(_SHARES, width)
    rows = [head_row(columns)]
    rows += [
        _row(number, line, measures, widths, standings, words) for number, line in enumerate(report.figures.lines, 1)
    ]
    table = Table(widths, tuple(rows), header_rows=1)
    return Sheet(measures, (*sheet.sections, SheetSection((*opening, table), landscape=True)))


def _row(
    number: int, line: ReportLine, measures: Measures, widths: tuple[float, ...],
    standings: Mapping[ReportClass, str], words: PaperWords,
) -> Row:  # fmt: skip
    rhythm = "; ".join(words.recurring[item.value] for item in line.recurring)
    due = f"{line.last_day:%d/%m/%Y}" if line.last_day else line.timing or rhythm or (
        words.continuous if line.continuous else ""
    )  # fmt: skip
    done = f"\n{line.done_on:%d/%m/%Y}" if line.done_on else ""
    return held(measures, widths, (
        cell(Style.TABLE_CENTRE, str(number)),
        cell(Style.TABLE_TEXT, line.text),
        cell(Style.TABLE_TEXT, line.plan_number or line.plan_title),
        cell(Style.TABLE_TEXT, line.unit),
        cell(Style.TABLE_CENTRE, due[:1].upper() + due[1:]),
        cell(Style.TABLE_TEXT, line.result),
        cell(Style.TABLE_TEXT, line.number or line.product),
        cell(Style.TABLE_CENTRE, f"{standings[line.standing]}{done}"),
        cell(Style.TABLE_TEXT, line.difficulties),
    ))  # fmt: skip
