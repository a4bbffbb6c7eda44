"""A report on paper: the text in the decree's layout, the progress table as its appendix."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from desktop.domain.base.text import day_words, plain, runs, two_digits
from desktop.domain.out.workbook import DONE, OVERDUE, ReportClass
from desktop.domain.paper.cited import GivenBy
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import appendix_opening, compose
from desktop.domain.paper.letters import cell, head_row
from desktop.domain.paper.sheet import Cell, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held, lowest
from desktop.domain.paper.words import PaperWords
from desktop.domain.report.figures import ReportLine
from desktop.domain.report.proposals import Say
from desktop.domain.report.regime import ReportKind
from desktop.domain.report.report import Report
from desktop.domain.task.given import given_by
from desktop.domain.task.wording import rhythm

_CHOICES = ((11.5,), (), (31,), (31, 35), (28,), (36, 44, 52), (25, 29), (30,), (28, 36))
"""Millimetres that the columns may have beside that of the tasks."""
_FEW = 40
"""So many tasks are printed all, whatever the period."""
_TASK, _GIVEN, _DIFFICULT = 1, 2, 8
"""The column of the documents that gave the tasks is left out where the opening or a line above says it of all, that
of difficulties where there are none."""


def report_sheet(
    report: Report, measures: Measures, words: PaperWords, say: Say, columns: tuple[str, ...],
    standings: Mapping[ReportClass, str], papers: Mapping[int, GivenBy] | None = None,
) -> Sheet:  # fmt: skip
    """Compose a report; its appendix holds the tasks as they stood at the cut-off, none where there are none.

    `papers` are the documents that gave the tasks, by the numbers of their plans: where several did, each is named
    whole above its tasks.
    """
    papers = papers or {}
    plan = report.as_plan()
    sheet = compose(plan, measures, words)
    if report.figures is None or not report.figures.lines:
        return sheet
    width = measures.text_width(landscape=True)
    opening = [*appendix_opening(plan, measures, words, words.appendix, [runs(say("appendix-title"))], (), width)]
    lines = printed_lines(report)
    if len(lines) < len(report.figures.lines):
        note = say(
            "appendix-note", shown=two_digits(len(lines)), total=two_digits(len(report.figures.lines)),
            day=day_words(report.figures.as_of),
        )  # fmt: skip
        opening.append(Paragraph(Style.APPENDIX_NOTE, runs(note)))
    several, seen = len({line.plan_id for line in lines}) > 1, set()
    said = all(_papers(line, papers.get(line.plan_id)) == _own_paper(line, papers.get(line.plan_id)) for line in lines)
    left_out = {_GIVEN} if said and all(line.plan_id in papers for line in lines) else set()
    if not any(line.difficulties for line in lines):
        left_out.add(_DIFFICULT)
    made = [
        tuple(cell for place, cell in enumerate(_cells(number, line, papers.get(line.plan_id), standings, words, say))
              if place not in left_out)
        for number, line in enumerate(lines, 1)
    ]  # fmt: skip
    texts = [[" ".join(plain(part.runs) for part in cell.paragraphs) for cell in cells] for cells in made]
    choices = [offered for place, offered in enumerate(_CHOICES) if place not in left_out]
    widths = lowest(texts, choices, _TASK, width, measures)
    rows, before = [head_row(name for place, name in enumerate(columns) if place not in left_out)], 0
    for line, cells in zip(lines, made, strict=True):
        paper = papers.get(line.plan_id)
        if several and paper is not None and line.plan_id != before:
            named = paper.short if line.plan_id in seen else paper.full
            group = Cell((Paragraph(Style.TABLE_GROUP, runs(named)),), span=len(widths))
            rows.append(Row((group,), keep_next=True))
            seen.add(line.plan_id)
        before = line.plan_id
        rows.append(held(measures, widths, cells))
    table = Table(widths, tuple(rows), header_rows=1)
    return Sheet(measures, (*sheet.sections, SheetSection((*opening, table), landscape=True)))


def printed_lines(report: Report) -> tuple[ReportLine, ...]:
    """Return the tasks that a report's appendix prints.

    Those of half a year and longer print all; a report of a month or a quarter, when its tasks are many, those that its
    days are about: done or with a result within them, late, or due by the end of the next one. The workbook has all.
    """
    figures = report.figures
    if figures is None:
        return ()
    if report.kind not in {ReportKind.MONTH, ReportKind.QUARTER} or len(figures.lines) <= _FEW:
        return figures.lines
    done, until = set(figures.done_within()), report.cut_off + (report.cut_off - report.first) + timedelta(days=1)
    found = tuple(
        line
        for line in figures.lines
        if line in done
        or line.standing in OVERDUE
        or figures.has_news(line)
        or (line.standing not in {*DONE, ReportClass.PAUSED} and line.last_day is not None and line.last_day <= until)
    )
    return found or figures.lines


def _own_paper(line: ReportLine, paper: GivenBy | None) -> str:
    return paper.short if paper is not None else line.plan_number or line.plan_title


def _papers(line: ReportLine, paper: GivenBy | None) -> str:
    """Return the papers that gave a task: the office's own, and the superior's that it answers."""
    own = _own_paper(line, paper)
    return own if line.plan_number and line.plan_number in line.origin else given_by(own, line.origin)


def _cells(
    number: int, line: ReportLine, paper: GivenBy | None, standings: Mapping[ReportClass, str], words: PaperWords,
    say: Say,
) -> tuple[Cell, ...]:  # fmt: skip
    often = rhythm(line.timing, line.recurring, [words.recurring[item.value] for item in line.recurring])
    due = often or (words.continuous if line.continuous else "")
    if line.last_day is not None:  # of what comes back the first day that is owed, and how often
        due = "\n".join(filter(None, (day_words(line.last_day), often if line.recurring else "")))
    late = ""
    if line.late:
        late = say("appendix-late", late=two_digits(line.late), count=two_digits(line.periods))
    done = day_words(line.done_on) if line.done_on else ""
    return (
        cell(Style.TABLE_CENTRE, str(number)),
        cell(Style.TABLE_TEXT, line.shown),
        cell(Style.TABLE_TEXT, _papers(line, paper)),
        cell(Style.TABLE_TEXT, line.lead(words.focal)[0]),
        cell(Style.TABLE_CENTRE, due[:1].upper() + due[1:]),
        cell(Style.TABLE_TEXT, line.result),
        cell(Style.TABLE_TEXT, _product(line, say)),
        cell(Style.TABLE_CENTRE, "\n".join(filter(None, (standings[line.standing], late, done)))),
        cell(Style.TABLE_TEXT, line.difficulties),
    )


def _product(line: ReportLine, say: Say) -> str:
    """Return what came of a task with the number of the paper, where it has one."""
    if not line.number:
        return line.product
    return say("product-number", product=line.product, number=line.number) if line.product else line.number
