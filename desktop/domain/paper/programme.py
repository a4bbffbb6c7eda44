"""The programme of work of a month or year as a document, and a page of what is due in a week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.base.period import Period, PeriodKind, Span
from desktop.domain.base.text import day_words, month_words, runs, two_digits
from desktop.domain.office.office import Office
from desktop.domain.office.unit_names import OTHERS, names_all, protocol
from desktop.domain.out.programme import ProgrammeLine
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, ReportClass
from desktop.domain.paper.cited import GivenBy
from desktop.domain.paper.decree import Bounds, Measures
from desktop.domain.paper.layout import hold_end, issuer_in_sentence
from desktop.domain.paper.letterhead import letterhead, number_text, ruled, signature_block, title
from desktop.domain.paper.letters import cell, head_row, spread
from desktop.domain.paper.sheet import (
    Cell,
    PageItem,
    Paragraph,
    Row,
    Sheet,
    SheetSection,
    Style,
    Table,
    TextStyle,
    text_styles,
)
from desktop.domain.paper.table_widths import held
from desktop.domain.paper.typeface import MM, Typeface
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
_SUPPORT = 3
"""The column of who helps, the first that is given up."""
_MARGIN = 12.0
_SLACK = 1.01
"""Millimetres around a page in small type; how much higher than measured a page may come out."""


@dataclass(frozen=True)
class _Compact:
    """A smaller form of the page of a week: type in points, widths in parts, lines that a task may take (0: all)."""

    size: float
    shares: tuple[float, ...]
    supporting: bool = True
    most_lines: int = 0


_COMPACT = (
    _Compact(11, (17, 88, 33, 30, 20)),
    _Compact(10, (16, 90, 33, 30, 19)),
    _Compact(9, (15, 92, 34, 30, 17)),
    _Compact(9, (15, 92, 34, 30, 17), most_lines=2),
    _Compact(9, (15, 103, 44, 24), supporting=False, most_lines=2),
    _Compact(9, (15, 96, 51, 24), supporting=False, most_lines=1),
    _Compact(8, (14, 103, 47, 22), supporting=False, most_lines=1),
)
"""Tried one after the other until all of a week stands on one page; 8 points are the least that is read on paper."""


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
    short_days: tuple[str, ...]
    states: tuple[str, ...]
    dense: str
    shortened: str
    several: str


@dataclass(frozen=True)
class _Due:
    """What the page of a week holds, in whichever form."""

    office: Office
    span: Span
    lines: Sequence[ProgrammeLine]
    paper: PaperWords
    week: WeekWords


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
    receivers = [*_receivers([name for name in named if name]), programme.file_copy]
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


def _receivers(names: Sequence[str]) -> list[str]:
    """Return who gets the programme, by protocol; the name of all units stands for those without a place of theirs."""
    whole = [name for name in names if names_all(name)]
    placed = sorted((name for name in names if name not in whole), key=protocol)
    return [*(name for name in placed if protocol(name) != OTHERS), *whole] if whole else placed


def week_sheet(
    office: Office,
    span: Span,
    lines: Sequence[ProgrammeLine],
    measures: Measures,
    words: tuple[PaperWords, WeekWords],
    standing: Mapping[ReportClass, str],
    of: Mapping[int, ReportClass],
) -> Sheet:
    """Compose what is due in a week, each task with its day; `of` gives the class of each line.

    It is one page, in smaller type the more there is; where that cannot be the page says so.
    """
    due = _Due(office, span, lines, *words)
    sheet = _roomy_week(due, measures, [standing[of[number]] for number in range(len(lines))])
    if _week_height(sheet) <= measures.text_height(landscape=True):
        return sheet
    states = [_in_short(of[number], due.week) for number in range(len(lines))]
    for form in _COMPACT:
        small = _small(measures, form)
        high = _week_height(_dense_week(due, small, states, form))
        if high <= small.text_height():
            line = text_styles(small)[Style.TABLE_TEXT].line * MM * _SLACK
            longer = int((small.text_height() - high) / line)
            return _dense_week(due, small, states, form, longer)
    note = due.week.several.format(count=len(lines))
    head, kind, *rest = sheet.sections[0].items
    return Sheet(measures, (SheetSection((head, kind, Paragraph(Style.SUBJECT, runs(note)), *rest), landscape=True),))


def _in_short(standing: ReportClass, week: WeekWords) -> str:
    """Return how a task stands in a narrow column: what is in time needs not say so."""
    overdue, done, doing, waiting = week.states
    if standing in OVERDUE:
        return overdue
    return done if standing in DONE else doing if standing in DOING else waiting


def _roomy_week(due: _Due, measures: Measures, states: Sequence[str]) -> Sheet:
    """Compose the week in the type of the decree, on landscape pages."""
    office, span, paper, week = due.office, due.span, due.paper, due.week
    width = measures.text_width(landscape=True)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer, number="", place="", dated=PartialDate(),
        landscape=True,
    )  # fmt: skip
    widths = spread(_WEEK_SHARES, width)
    table = [head_row(week.columns)]
    for line, state in zip(due.lines, states, strict=True):
        day = week.day.format(
            weekday=week.days[line.day.weekday()], day=f"{two_digits(line.day.day)}/{month_words(line.day.month)}"
        )
        cells = (
            cell(Style.TABLE_CENTRE, day),  # of each task, so that it stands on the next page, too
            cell(Style.TABLE_TEXT, line.with_source),
            cell(Style.TABLE_TEXT, "\n".join(filter(None, (line.unit, line.person)))),
            cell(Style.TABLE_TEXT, "; ".join(line.supporting)),
            cell(Style.TABLE_CENTRE, state),
        )
        table.append(held(measures, widths, cells))
    note = runs(week.span.format(first=day_words(span.first), last=day_words(span.last)))
    body: PageItem = (
        Table(widths, tuple(table), header_rows=1) if due.lines else Paragraph(Style.BODY, runs(week.nothing))
    )
    items: tuple[PageItem, ...] = (
        replace(head, rows=head.rows[:1]),  # an inner paper: neither number nor date
        Paragraph(Style.KIND, runs(week.title)),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, note, width),
        body,
    )
    return Sheet(measures, (SheetSection(items, landscape=True),))


def _dense_week(due: _Due, measures: Measures, states: Sequence[str], form: _Compact, longer: int = 0) -> Sheet:
    """Compose the week on an upright page in small type: an inner paper that hangs on a wall, without letterhead.

    So many of the tasks that are shortened may be `longer` by a line.
    """
    span, week = due.span, due.week
    size, face = measures.type.table.size.value, measures.typeface
    widths = spread(form.shares, measures.text_width())
    room = widths[1] - 2 * measures.table.cell_side
    table = [head_row(name for place, name in enumerate(week.columns) if place != _SUPPORT or form.supporting)]
    shortened = False
    for line, state in zip(due.lines, states, strict=True):
        text = line.with_source
        if form.most_lines:
            text = _shortened(face, line.text, size, room, form.most_lines)
            if text != line.text and longer:
                text, longer = _shortened(face, line.text, size, room, form.most_lines + 1), longer - 1
            shortened = shortened or text != line.text
        who = f"{line.unit} ({line.person})" if line.person else line.unit
        day = f"{week.short_days[line.day.weekday()]} {two_digits(line.day.day)}/{month_words(line.day.month)}"
        cells = [
            cell(Style.TABLE_CENTRE, day),
            cell(Style.TABLE_TEXT, text),
            cell(Style.TABLE_TEXT, who),
            *([cell(Style.TABLE_TEXT, "; ".join(line.supporting))] if form.supporting else []),
            cell(Style.TABLE_CENTRE, state),
        ]
        table.append(Row(tuple(cells)))
    note = week.dense.format(
        issuer=issuer_in_sentence(due.office.issuer, due.paper), first=day_words(span.first), last=day_words(span.last)
    )
    items: list[PageItem] = [
        Paragraph(Style.KIND, runs(week.title), before=0),
        Paragraph(Style.APPENDIX_NOTE, runs(note)),
        Table(widths, tuple(table), header_rows=1),
    ]
    if shortened:
        items.append(Paragraph(Style.NOTE, runs(week.shortened), before=3))
    return Sheet(measures, (SheetSection(tuple(items)),))


def _small(measures: Measures, form: _Compact) -> Measures:
    """Return measures for an inner paper, which the decree does not bind."""
    margin = Bounds(_MARGIN, _MARGIN, _MARGIN)
    types = replace(
        measures.type,
        table=replace(measures.type.table, size=Bounds(form.size, form.size, form.size)),
        recipient=replace(measures.type.recipient, size=Bounds(form.size, form.size, form.size)),
        appendix_note=replace(measures.type.appendix_note, size=Bounds(11, 11, 11)),
    )
    return replace(
        measures,
        page=replace(measures.page, top=margin, bottom=margin, left=margin, right=margin),
        table=replace(measures.table, cell_top=0.3, cell_side=1.0),
        type=types,
    )


def _week_height(sheet: Sheet) -> float:
    """Return how high a page of a week is in millimetres, a little more than it will be."""
    measures, section = sheet.measures, sheet.sections[0]
    styles = text_styles(measures)
    width = measures.text_width(landscape=section.landscape)
    high = 0.0
    for item in section.items:
        if isinstance(item, Paragraph):
            high += _paragraph_height(item, measures, styles, width)
            continue
        for row in item.rows:
            side = 2 * measures.table.cell_side if item.ruled else 0.0
            top = 2 * measures.table.cell_top + measures.table.thickness * MM if item.ruled else 0.0
            high += top + max(
                sum(_paragraph_height(part, measures, styles, room - side) for part in one.paragraphs)
                for one, room in zip(row.cells, item.widths, strict=False)
            )
    return high * _SLACK


def _paragraph_height(part: Paragraph, measures: Measures, styles: Mapping[Style, TextStyle], room: float) -> float:
    style = styles[part.style]
    lines = len(measures.typeface.lines(part.runs, style.size, room, bold=style.bold, italic=style.italic))
    drawn = measures.lines.gap + measures.lines.thickness if part.rule else 0.0
    before = style.before if part.before is None else part.before
    return (lines * style.line + before + style.after + drawn) * MM


def _shortened(face: Typeface, text: str, size: float, room: float, most: int) -> str:
    """Return a text that takes at most so many lines of a cell, its end left out where it must be."""
    words = text.split()
    if len(face.lines(runs(text), size, room)) <= most:
        return text
    while len(words) > 1 and len(face.lines(runs(f"{' '.join(words)} …"), size, room)) > most:
        words.pop()
    return f"{' '.join(words).rstrip(' ,;:(-')} …"


def _day(day: date) -> str:
    """Write day and month as the decree writes them."""
    return f"{two_digits(day.day)}/{month_words(day.month)}"
