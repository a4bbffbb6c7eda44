"""The programme of work of a month or year as a document, and a page of what is due in a week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.base.period import Period, PeriodKind, Span
from desktop.domain.base.text import day_words, month_words, runs, two_digits
from desktop.domain.office.office import Office
from desktop.domain.out.programme import ProgrammeLine
from desktop.domain.out.workbook import ReportClass
from desktop.domain.paper.cited import GivenBy
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import hold_end, issuer_in_sentence
from desktop.domain.paper.letterhead import letterhead, number_text, ruled, signature_block, title
from desktop.domain.paper.letters import cell, head_row, spread
from desktop.domain.paper.sheet import Cell, PageItem, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.paper.words import PaperWords
from desktop.domain.plan.plan import PartialDate, Signature
from desktop.domain.plan.proposals import office_full, signature_forms

_SHARES = (13, 70, 34, 30, 24, 19)
_LEADER = 4
"""The column of who is in charge, left out where nobody is named."""
_CITED = 3
"""So many plans are cited in the first sentence."""
_ROUTINE = 13
"""Behind the twelve months."""
_WEEK_SHARES = (26, 96, 50, 50, 36)
"""Widths of the columns, in parts."""


@dataclass(frozen=True)
class WeekWords:
    """Words of the week's page, table [week]."""

    title: str
    span: str
    day: str
    days: tuple[str, ...]
    columns: tuple[str, ...]
    nothing: str
    about: str


@dataclass(frozen=True)
class ProgrammeWords:
    """Words of the programme, table [programme]."""

    symbol: str
    kind: str
    subject: str
    opening: str
    opening_plans: str
    columns: tuple[str, ...]
    month: str
    routine: str
    closing: str
    file_copy: str
    about: str


def programme_sheet(
    office: Office,
    period: Period,
    period_name: str,
    lines: Sequence[ProgrammeLine],
    today: date,
    measures: Measures,
    words: tuple[PaperWords, ProgrammeWords],
    signature: Signature | None = None,
    given: Sequence[GivenBy] = (),
) -> Sheet:
    """Compose the programme of a period; a year, quarter or half has a line for each month. Number and day are open.

    The first sentence cites the plans that gave what is listed (`given`), where they are few.
    """
    paper, programme = words
    issuer = issuer_in_sentence(office.issuer, paper)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer,
        number=number_text("", programme.symbol.format(office=office.symbol)), place=office.place,
        dated=PartialDate(None, today.month, today.year),
    )  # fmt: skip
    kept = [place for place in range(len(_SHARES)) if place != _LEADER or any(line.leader for line in lines)]
    widths = spread([_SHARES[place] for place in kept], measures.text_width())
    table: list[Row] = [head_row(programme.columns[place] for place in kept)]
    month = 0
    for number, line in enumerate(lines, 1):
        of = _ROUTINE if line.rhythm else line.day.month
        if period.kind not in {PeriodKind.MONTH, PeriodKind.WEEK} and of != month:
            month = of
            words_of = programme.month.format(month=month_words(month), year=line.day.year)
            if month == _ROUTINE:
                words_of = programme.routine
            table.append(Row((Cell((Paragraph(Style.TABLE_GROUP, runs(words_of)),), len(widths)),), keep_next=True))
        cells = (
            cell(Style.TABLE_CENTRE, str(number)),
            cell(Style.TABLE_TEXT, line.with_source),
            cell(Style.TABLE_TEXT, line.unit),
            cell(Style.TABLE_TEXT, "; ".join(line.supporting)),
            cell(Style.TABLE_TEXT, line.leader),
            cell(Style.TABLE_CENTRE, line.rhythm or _day(line.day)),
        )
        table.append(held(measures, widths, tuple(cells[place] for place in kept)))
    closing = programme.closing.format(issuer=issuer, office=office_full(office))
    end = Paragraph(Style.BODY, runs(closing), before=measures.body.gap.value)
    named = dict.fromkeys([*(line.unit for line in lines), *(unit for line in lines for unit in line.supporting)])
    receivers = [*(name for name in named if name), programme.file_copy]
    opening = programme.opening.format(issuer=issuer, period=period_name)
    if 0 < len(given) <= _CITED:
        plans = "; ".join(source.full for source in given)
        opening = programme.opening_plans.format(documents=plans, issuer=issuer, period=period_name)
    items: list[PageItem] = [
        head,
        *title(measures, programme.kind, programme.subject.format(period=period_name)),
        Paragraph(Style.BODY, runs(opening), keep_next=True),
        Table(widths, tuple(table), header_rows=1),
        *hold_end([end], measures),
        signature_block(measures, paper, receivers, signature or signature_forms(office)[0]),
    ]
    return Sheet(measures, (SheetSection(tuple(items)),))


def week_sheet(
    office: Office,
    span: Span,
    lines: Sequence[ProgrammeLine],
    measures: Measures,
    words: tuple[PaperWords, WeekWords],
    standing: Mapping[ReportClass, str],
    of: Mapping[int, ReportClass],
) -> Sheet:
    """Compose what is due in a week on landscape pages, each task with its day; `of` gives the class of each line."""
    paper, week = words
    width = measures.text_width(landscape=True)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer, number="", place="", dated=PartialDate(),
        landscape=True,
    )  # fmt: skip
    widths = spread(_WEEK_SHARES, width)
    table = [head_row(week.columns)]
    for number, line in enumerate(lines):
        day = week.day.format(
            weekday=week.days[line.day.weekday()], day=f"{two_digits(line.day.day)}/{month_words(line.day.month)}"
        )
        cells = (
            cell(Style.TABLE_CENTRE, day),  # of each task, so that it stands on the next page, too
            cell(Style.TABLE_TEXT, line.with_source),
            cell(Style.TABLE_TEXT, "\n".join(filter(None, (line.unit, line.person)))),
            cell(Style.TABLE_TEXT, "; ".join(line.supporting)),
            cell(Style.TABLE_CENTRE, standing[of[number]]),
        )
        table.append(held(measures, widths, cells))
    note = runs(week.span.format(first=day_words(span.first), last=day_words(span.last)))
    body: PageItem = Table(widths, tuple(table), header_rows=1) if lines else Paragraph(Style.BODY, runs(week.nothing))
    items: tuple[PageItem, ...] = (
        replace(head, rows=head.rows[:1]),  # an inner paper: neither number nor date
        Paragraph(Style.KIND, runs(week.title)),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, note, width),
        body,
    )
    return Sheet(measures, (SheetSection(items, landscape=True),))


def _day(day: date) -> str:
    """Write day and month as the decree writes them."""
    return f"{two_digits(day.day)}/{month_words(day.month)}"
