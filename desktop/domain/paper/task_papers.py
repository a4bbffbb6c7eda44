"""Papers about tasks: the slip that gives one task to its unit, and the sheet that tracks the tasks of a unit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.base.text import day_words, runs, two_digits
from desktop.domain.office.unit_names import in_sentence, is_own_office
from desktop.domain.out.workbook import DOING, DONE, OVERDUE, WAITING, ReportClass, standing
from desktop.domain.paper.cited import GivenBy
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import hold_end
from desktop.domain.paper.letterhead import letterhead, ruled, signature_block
from desktop.domain.paper.letters import (
    Letter,
    cell,
    due_text,
    first_due,
    head_row,
    on_day_off,
    reported,
    source_cells,
    spread,
    stands_as_given,
)
from desktop.domain.paper.sheet import Cell, PageItem, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.plan.plan import PartialDate
from desktop.domain.plan.proposals import level_word, office_full, order_signatures, request_signatures
from desktop.domain.task.given import short_origin
from desktop.domain.task.progress import DONE_STATES
from desktop.domain.task.recurrence import by_end_of
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.table_words import in_table
from desktop.domain.task.task import Deadline, Role, Task
from desktop.domain.task.wording import rhythm

_SLIP_SHARES = (52, 113)
_TRACKING_SHARES = (10, 66, 34, 34, 28, 30, 38, 30)
"""Widths of the columns, in parts."""
_OPEN = "." * 40
"""Room for what is written in by hand."""


@dataclass(frozen=True)
class TrackingWords:
    """Words of a unit's tracking sheet, table [tracking]."""

    title: str
    unit: str
    as_of: str
    documents: str
    columns: tuple[str, ...]
    totals: str
    paused: str
    none_overdue: str
    overdue: str
    made_by: str
    head: str
    about: str


@dataclass(frozen=True)
class SlipWords:
    """Words of the slip that gives one task to its unit, table [slip]."""

    kind: str
    entry: str
    unit: str
    leader: str
    source: str
    task: str
    partner: str
    due: str
    product: str
    receiver: str
    note: str
    order: str
    order_own: str
    to_chairman: str
    continuous: str
    last_days: Mapping[str, str]
    receipt: str
    receipt_lines: tuple[str, ...]
    result: str
    result_lines: tuple[str, ...]
    file_copy: str
    about: str


def assignment_slip(row: TaskRow, frame: Letter, slip: SlipWords) -> Sheet:
    """Compose the slip that gives the task of `row` to its unit: a paper of the house with a receipt.

    It has no number of an official letter but a place in its own book. `row.supporting` is printed as it is, so full
    names should stand there. What may only be asked for is asked in a letter (`letters.request`).
    """
    office, measures = frame.office, frame.measures
    paper = frame.words[0]
    level, own = level_word(office), is_own_office(row.unit)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer, number="", place=office.place,
        dated=PartialDate(None, frame.today.month, frame.today.year),
    )  # fmt: skip
    top, below = head.rows
    unnumbered = replace(head, rows=(top, Row((Cell((Paragraph(Style.NUMBER, ()),)), below.cells[1]))))
    widths = spread(_SLIP_SHARES, measures.text_width())
    lines = [
        held(measures, widths, (Cell((Paragraph(Style.TABLE_GROUP, runs(name)),)), cell(Style.TABLE_TEXT, text)))
        for name, text in _facts(row, frame, slip)
    ]
    order = (slip.order_own if own else slip.order).format(
        unit=in_sentence(row.unit), office=office_full(office), chairman=slip.to_chairman.format(level=level)
    )
    end = Paragraph(Style.BODY, runs(order), before=measures.body.gap.value)
    receivers = (row.unit, *row.supporting, slip.file_copy)
    signers = request_signatures(office) if own else order_signatures(office)  # nobody gives work to himself
    entry = runs(slip.entry.format(year=frame.today.year))
    items: list[PageItem] = [
        unnumbered,
        Paragraph(Style.KIND, runs(slip.kind)),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, entry, measures.text_width()),
        Table(widths, tuple(lines)),
        *hold_end([end], measures),
        signature_block(measures, paper, receivers, frame.signature or signers[0]),
        Paragraph(Style.TABLE_TEXT, ()),
        _receipt(measures, slip),
    ]  # fmt: skip
    return Sheet(measures, (SheetSection(tuple(items)),))


def _receipt(measures: Measures, slip: SlipWords) -> Table:
    """Compose what the unit and the office fill in by hand: that it was received, and what came of it."""
    half = spread((1, 1), measures.text_width())

    def part(lines: Sequence[str]) -> Cell:
        return Cell(tuple(Paragraph(Style.TABLE_TEXT, runs(line)) for line in (*lines, "", "")))

    heads = tuple(cell(Style.TABLE_HEAD, words) for words in (slip.receipt, slip.result))
    return Table(half, (Row(heads, keep_next=True), Row((part(slip.receipt_lines), part(slip.result_lines)))))


def _facts(row: TaskRow, frame: Letter, slip: SlipWords) -> Iterator[tuple[str, str]]:
    """Yield what the slip says of the task, line by line; what is not known has no line, who leads it is open."""
    letter, source = frame.words[1], frame.sources[row.plan_id]
    when = first_due(row, frame.words)
    if stands_as_given(row) and (off := on_day_off(row, letter)):
        when = f"{when}\n{off}"
    if row.continuous and row.last_day is None:
        when = slip.continuous
    comes_back = Task(runs(row.text), timing=row.timing, recurring=row.recurring)
    if row.deadline is None and (often := by_end_of(comes_back, row.year or frame.today.year)):
        when = f"{when}, {slip.last_days[often.value]}"
    deadline = None if row.deadline is None or row.more_deadlines else Deadline(row.deadline, row.deadline_inclusive)
    text = in_table(row.text, Role.OWN, row.supporting, deadline)
    own = is_own_office(row.unit)
    receiver = slip.to_chairman.format(level=level_word(frame.office)) if own else office_full(frame.office)
    lines = (
        (slip.unit, row.unit), (slip.leader, frame.leader or _OPEN), (slip.source, _grounds(source, row)),
        (slip.task, text),
        (slip.partner, "; ".join(row.supporting)), (slip.due, when), (slip.product, row.product or _OPEN),
        (slip.receiver, receiver), (slip.note, row.note),
    )  # fmt: skip
    yield from ((name, text) for name, text in lines if text)


def _grounds(source: GivenBy, row: TaskRow) -> str:
    """Return the papers that a task is given by: the office's own, and the superior's that it answers."""
    above = row.origin_note if short_origin(row.origin_note) and source.number not in row.origin_note else ""
    return "; ".join(filter(None, (source.full, above)))


def tracking_sheet(
    unit: str,
    rows: Sequence[TaskRow],
    frame: Letter,
    tracking: TrackingWords,
    standings: Mapping[ReportClass, str],
) -> Sheet:
    """Compose the table of a unit's tasks on landscape pages, with the state of each on the day and the totals."""
    office, measures, paper = frame.office, frame.measures, frame.words[0]
    width = measures.text_width(landscape=True)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer, number="", place="", dated=PartialDate(),
        landscape=True,
    )  # fmt: skip
    note = runs(tracking.as_of.format(day=day_words(frame.today)))
    widths = spread(_TRACKING_SHARES, width)
    documents = source_cells(rows, frame.sources, cited=True)
    given = sorted(
        (frame.sources[plan] for plan in {row.plan_id for row in rows}), key=lambda item: item.dated or date.min
    )
    cited = tracking.documents.format(documents="; ".join(source.full for source in given))
    lines = [head_row(tracking.columns)]
    for place, row in enumerate(rows):
        lines.append(_tracked(place, row, documents[place], frame, widths, standings))
    totals = Paragraph(Style.BODY, runs(_totals(rows, tracking)), before=measures.body.gap.value, keep_next=True)
    items: tuple[PageItem, ...] = (
        replace(head, rows=head.rows[:1]),  # an inner paper: neither number nor date
        Paragraph(Style.KIND, runs(tracking.title)),
        Paragraph(Style.APPENDIX_TITLE, runs(tracking.unit.format(unit=unit))),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, note, width),
        Paragraph(Style.BODY, runs(cited), keep_next=True),
        Table(widths, tuple(lines), header_rows=1),
        totals,
        _signed(measures, tracking, width),
    )
    return Sheet(measures, (SheetSection(items, landscape=True),))


def _signed(measures: Measures, tracking: TrackingWords, width: float) -> Table:
    """Compose who made the table and who answers for it, with room for their names."""
    room = round(measures.signature.room.value * 72 / 25.4, 1)
    heads = tuple(
        Cell((Paragraph(Style.AUTHORITY, runs(words)), Paragraph(Style.SIGNER, (), before=room)))
        for words in (tracking.made_by, tracking.head)
    )
    return Table((width / 2, width / 2), (Row(heads),), ruled=False)


def _tracked(
    place: int,
    row: TaskRow,
    document: str,
    frame: Letter,
    widths: Sequence[float],
    standings: Mapping[ReportClass, str],
) -> Row:
    """Compose the row of one task."""
    paper, letter = frame.words
    names = [paper.recurring[item.value] for item in row.recurring]
    often = rhythm(row.timing, row.recurring, names) or (paper.continuous if row.continuous else "")
    day = due_text(row, frame.words) or often
    late = ""
    if row.late_periods:
        late = letter.late_periods.format(late=two_digits(row.late_periods), count=two_digits(row.periods))
    done = day_words(row.done_on) if row.done_on and row.state in DONE_STATES else ""
    deadline = None if row.deadline is None or row.more_deadlines else Deadline(row.deadline, row.deadline_inclusive)
    return held(frame.measures, widths, (
        cell(Style.TABLE_CENTRE, str(place + 1)),
        cell(Style.TABLE_TEXT, in_table(row.text, row.role, row.supporting, deadline)),
        cell(Style.TABLE_TEXT, document),
        cell(Style.TABLE_TEXT, "; ".join(row.supporting)),
        cell(Style.TABLE_CENTRE, day),
        cell(Style.TABLE_CENTRE, "\n".join(filter(None, (standings[standing(row.status, row.state)], late, done)))),
        cell(Style.TABLE_TEXT, reported(row, letter)),
        cell(Style.TABLE_TEXT, row.difficulties),
    ))  # fmt: skip


def _totals(rows: Sequence[TaskRow], tracking: TrackingWords) -> str:
    """Return the totals as a sentence; the counts of its first part add up to the whole, and none of them is zero."""
    count = Counter(standing(row.status, row.state) for row in rows)

    def total(*kinds: ReportClass) -> str:
        found = sum(count[kind] for kind in kinds)
        return two_digits(found) if found else ""

    paused, overdue = total(ReportClass.PAUSED), total(*OVERDUE)
    return tracking.totals.format(
        total=two_digits(len(rows)), done=total(*DONE) or "0", doing=total(*DOING) or "0",
        waiting=total(*WAITING) or "0",
        paused=tracking.paused.format(count=paused) if paused else "",
        overdue=tracking.overdue.format(count=overdue) if overdue else tracking.none_overdue,
    )  # fmt: skip
