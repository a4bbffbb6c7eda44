"""Papers about tasks: the slip that gives one task to its unit, and the sheet that tracks the tasks of a unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.base.text import runs
from desktop.domain.office.office import Office, UnitGroup
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, SOON, WAITING, ReportClass, standing
from desktop.domain.paper.assignment import timing
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import hold_end, issuer_in_sentence
from desktop.domain.paper.letterhead import letterhead, number_text, ruled, signature_block, title
from desktop.domain.paper.letters import cell, due_text, head_row, reported, spread, stands_as_given, told_apart
from desktop.domain.paper.sheet import Cell, PageItem, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.paper.words import LetterWords, PaperWords, SlipWords, TrackingWords
from desktop.domain.plan.plan import PartialDate, Signature
from desktop.domain.plan.proposals import signature_forms
from desktop.domain.task.progress import DONE_STATES
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Deadline, Role, Task
from desktop.domain.task.wording import rhythm

_SLIP_SHARES = (46, 119)
_TRACKING_SHARES = (10, 62, 36, 30, 31, 30, 40, 31)
"""Widths of the columns, in parts."""


def assignment_slip(
    office: Office,
    row: TaskRow,
    today: date,
    measures: Measures,
    words: tuple[PaperWords, LetterWords, SlipWords],
    signature: Signature | None = None,
) -> Sheet:
    """Compose the slip that gives the task of `row` to its unit; one that may only be asked is asked.

    `row.supporting` is printed as it is, so full names should stand there. Number and day stay open.
    """
    paper, letter, slip = words
    asked = row.unit_group is UnitGroup.REQUEST
    issuer = issuer_in_sentence(office.issuer, paper)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer,
        number=number_text("", slip.symbol.format(office=office.symbol)), place=office.place,
        dated=PartialDate(None, today.month, today.year),
    )  # fmt: skip
    opening = (slip.request if asked else slip.order).format(issuer=issuer, unit=row.unit)
    closing = (slip.request_closing if asked else slip.order_closing).format(
        issuer=issuer, unit=row.unit, when=slip.in_time if row.last_day else slip.after
    )
    widths = spread(_SLIP_SHARES, measures.text_width())
    lines = [
        held(measures, widths, (Cell((Paragraph(Style.TABLE_GROUP, runs(name)),)), cell(Style.TABLE_TEXT, text)))
        for name, text in _facts(row, paper, letter, slip)
    ]
    end = Paragraph(Style.BODY, runs(closing), before=measures.body.gap.value)
    receivers = (row.unit, *row.supporting, slip.file_copy)
    items: list[PageItem] = [
        head,
        *title(measures, slip_kind(row, slip), slip.subject.format(document=source(row, slip))),
        Paragraph(Style.BODY, runs(opening), keep_next=True),
        Table(widths, tuple(lines)),
        *hold_end([end], measures),
        signature_block(measures, paper, receivers, signature or signature_forms(office)[0]),
    ]  # fmt: skip
    return Sheet(measures, (SheetSection(tuple(items)),))


def slip_kind(row: TaskRow, slip: SlipWords) -> str:
    """Return what the slip is called, by the group of the task's unit."""
    return slip.request_kind if row.unit_group is UnitGroup.REQUEST else slip.order_kind


def source(row: TaskRow, slip: SlipWords) -> str:
    """Return the document that gave a task, as a title or sentence names it."""
    if row.plan_number:
        return (slip.plan if "/KH-" in row.plan_number else slip.document).format(number=row.plan_number)
    return slip.unnumbered.format(title=row.plan_title[:1].lower() + row.plan_title[1:])


def _facts(row: TaskRow, paper: PaperWords, letter: LetterWords, slip: SlipWords) -> Iterator[tuple[str, str]]:
    """Yield what the slip says of the task, line by line; what is not known has no line."""
    own = slip.partner if row.role is Role.COORDINATE else slip.lead
    others = "; ".join(row.supporting)
    task = Task(runs(row.text), timing=row.timing, recurring=row.recurring, continuous=row.continuous)
    if row.deadline is not None:
        task.deadline = Deadline(row.deadline, row.deadline_inclusive, row.wording)
        task.more_deadlines = row.more_deadlines
    when = timing(task, paper)
    if stands_as_given(row) and row.working_day is not None and row.working_day != row.last_day:
        when = f"{when}\n{letter.working_day.format(day=f'{row.working_day:%d/%m/%Y}')}"
    if row.role is Role.COORDINATE:  # who is told only takes part: the others stand in the same line
        others = ""
        own_names = "; ".join((row.unit, *row.supporting))
    else:
        own_names = row.unit
    lines = (
        (slip.task, row.text), (own, own_names), (slip.partner, others), (slip.source, source(row, slip)),
        (slip.due, when), (slip.product, row.product), (slip.note, row.note),
    )  # fmt: skip
    yield from ((name, text) for name, text in lines if text)


def tracking_sheet(
    office: Office,
    unit: str,
    rows: Sequence[TaskRow],
    today: date,
    measures: Measures,
    words: tuple[PaperWords, LetterWords, TrackingWords],
    standings: Mapping[ReportClass, str],
) -> Sheet:
    """Compose the table of a unit's tasks on landscape pages, with the state of each on `today` and the totals."""
    paper, letter, tracking = words
    width = measures.text_width(landscape=True)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer, number="", place="", dated=PartialDate(),
        landscape=True,
    )  # fmt: skip
    note = runs(tracking.as_of.format(day=f"{today:%d/%m/%Y}"))
    widths = spread(_TRACKING_SHARES, width)
    lines = [head_row(tracking.columns)]
    for number, row in enumerate(told_apart(rows, letter), 1):
        lines.append(_tracked(number, row, measures, widths, (paper, letter), standings))
    items: tuple[PageItem, ...] = (
        replace(head, rows=head.rows[:1]),  # an inner paper: neither number nor date
        Paragraph(Style.KIND, runs(tracking.title)),
        Paragraph(Style.APPENDIX_TITLE, runs(unit)),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, note, width),
        Table(widths, tuple(lines), header_rows=1),
        Paragraph(Style.BODY, runs(_totals(rows, tracking)), before=measures.body.gap.value),
    )
    return Sheet(measures, (SheetSection(items, landscape=True),))


def _tracked(
    number: int,
    row: TaskRow,
    measures: Measures,
    widths: Sequence[float],
    words: tuple[PaperWords, LetterWords],
    standings: Mapping[ReportClass, str],
) -> Row:
    """Compose the row of one task."""
    names = [words[0].recurring[item.value] for item in row.recurring]
    often = rhythm(row.timing, row.recurring, names) or (words[0].continuous if row.continuous else "")
    day = due_text(row, words) or often
    late = words[1].late_periods.format(late=row.late_periods, count=row.periods) if row.late_periods else ""
    done = f"{row.done_on:%d/%m/%Y}" if row.done_on and row.state in DONE_STATES else ""
    return held(measures, widths, (
        cell(Style.TABLE_CENTRE, str(number)),
        cell(Style.TABLE_TEXT, row.text),
        cell(Style.TABLE_TEXT, row.plan_number or row.plan_title),
        cell(Style.TABLE_TEXT, "; ".join(row.supporting)),
        cell(Style.TABLE_CENTRE, day),
        cell(Style.TABLE_CENTRE, "\n".join(filter(None, (standings[standing(row.status, row.state)], late, done)))),
        cell(Style.TABLE_TEXT, reported(row, words[1])),
        cell(Style.TABLE_TEXT, row.difficulties),
    ))  # fmt: skip


def _totals(rows: Sequence[TaskRow], tracking: TrackingWords) -> str:
    """Return the totals as a sentence; the four counts of its first part add up to the whole."""
    count = Counter(standing(row.status, row.state) for row in rows)

    def total(*kinds: ReportClass) -> int:
        return sum(count[kind] for kind in kinds)

    return tracking.totals.format(
        total=len(rows), done=total(*DONE), doing=total(*DOING), waiting=total(*WAITING),
        paused=total(ReportClass.PAUSED), overdue=total(*OVERDUE), soon=total(*SOON),
    )  # fmt: skip
