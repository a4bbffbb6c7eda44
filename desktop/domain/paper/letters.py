"""Letters that follow tasks up, in the decree's layout: what bodies of the office are told, what others are asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from itertools import groupby

from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period, Span
from desktop.domain.base.text import date_words, day_words, runs, two_digits
from desktop.domain.office.office import Office, UnitGroup
from desktop.domain.office.unit_names import in_sentence, names_all, protocol
from desktop.domain.paper.assignment import timing
from desktop.domain.paper.cited import GivenBy
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import greeting_side, hold_end, issuer_in_sentence
from desktop.domain.paper.letterhead import letterhead, number_text, signature_block
from desktop.domain.paper.sheet import Cell, PageItem, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held, lowest
from desktop.domain.paper.words import PaperWords
from desktop.domain.plan.plan import PartialDate, Signature
from desktop.domain.plan.proposals import level_word, office_full, order_signatures, request_signatures
from desktop.domain.task.given import given_by
from desktop.domain.task.progress import DONE_STATES, SOON_STATES, DueState, days_left, last_day
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.table_words import in_table
from desktop.domain.task.task import Deadline, Role, Task, TaskStatus
from desktop.domain.task.wording import rhythm

CHASED = SOON_STATES | {DueState.OVERDUE}
"""States of the tasks that a reminder lists: overdue, and due within 7 days."""

_SHARES = (10, 43, 32, 26, 27, 27)
_ASKED_SHARES = (10, 57, 36, 28, 34)
_CITED_SHARES = (10, 44, 31, 26, 26, 28)
_ASKED_CITED_SHARES = (10, 62, 31, 30, 32)
"""Widths of the columns, in parts; documents that the text has cited go by their numbers, which take less room."""
_TASK, _DOCUMENT = 1, 2  # the numbers of columns
_LESS, _RESULT_MORE = (0.0, -3.0, -6.0), (0.0, 4.0, 8.0, 12.0, 16.0, 20.0)
"""Millimetres by which documents, days and states may be narrower, and results wider."""
_CITED = 3
"""So many documents are cited in the letter's first sentence; of more, the table says which gave what."""
_RUN = 3
"""Of more periods that are late without a gap, the first and the last are named."""
_LIST_STEP = 12
"""Millimetres that a list of receivers stands in from "Kính gửi:"."""


@dataclass(frozen=True)
class RequestWords:
    """Words of letters to Party bodies, the Front and its members, table [request]."""

    title: str
    subject: str
    subject_several: str
    several: str
    documents: str
    reminded: str
    count_late: str
    count_soon: str
    columns: tuple[str, ...]
    first: str
    lead: str
    support: str
    own: str
    first_columns: tuple[str, ...]
    no_result: str
    closing: str
    contact: str
    in_time: str
    with_reports: str


@dataclass(frozen=True)
class LetterWords:
    """Words of the letter that chases units, table [letter]."""

    symbol: str
    title: str
    subject: str
    subject_of_plan: str
    overdue: str
    soon: str
    overdue_and_soon: str
    addressee: str
    found: str
    found_several: str
    several_units: str
    count_overdue: str
    periods_late: str
    late_longest: str
    some_periods: str
    periods_due: str
    count_overdue_periods: str
    count_soon: str
    count_soon_too: str
    period: str
    late_run: str
    late_periods: str
    joined: str
    columns: tuple[str, ...]
    late_by: str
    due_today: str
    due_in: str
    working_day: str
    weekdays: tuple[str, ...]
    percent: str
    not_begun: str
    no_result: str
    demands: str
    finish_overdue: str
    finish_soon: str
    report: str
    same_time: str
    by_day: str
    closing: str
    as_above: str
    leaders: str
    deputies: str
    file_copy: str


Documents = tuple[PaperWords, LetterWords]
Sources = Mapping[int, GivenBy]
"""The documents that gave tasks, by the numbers of their plans."""


@dataclass(frozen=True)
class Letter:
    """What a letter needs beside its rows: who writes, from which day, in which words, and who signs.

    `contact` is whom an asked body may talk to, with the telephone ("Nguyễn Văn A, điện thoại …"), `leader` who of the
    office's leaders is in charge of the unit.
    """

    office: Office
    today: date
    measures: Measures
    words: Documents
    sources: Sources
    signature: Signature | None = None
    contact: str = ""
    period_name: Callable[[str], str] = str
    leader: str = ""

    @property
    def issuer(self) -> str:
        """Return the office as a sentence names it."""
        return issuer_in_sentence(self.office.issuer, self.words[0])


def reminder(rows: Sequence[TaskRow], new_date: date, frame: Letter, words: RequestWords) -> Sheet:
    """Compose the letter that chases the units of `rows`, or asks them, for a report by `new_date`.

    All rows go into the table, by unit where there are several; each needs a unit and a last day. The periods of a
    task are one line, where the first of them belongs. Bodies of the office are told; Party bodies, the Front and its
    members are asked in other words: both in one letter is a ValueError. Number and day stay open.
    """
    rows = together(rows)
    asked = {row.unit_group is UnitGroup.REQUEST for row in rows}
    if len(asked) > 1:
        raise ValueError("who is told and who is asked never stand in one letter")
    return _request(rows, new_date, frame, words) if asked.pop() else _order(rows, new_date, frame)


def _order(rows: Sequence[TaskRow], new_date: date, frame: Letter) -> Sheet:
    letter = frame.words[1]
    office, day = frame.office, day_words(new_date)
    units = list(dict.fromkeys(row.unit for row in rows))
    whole = [unit for unit in units if names_all(unit)]  # who is all has the others in it
    units = whole or units
    whom = in_sentence(units[0]) if len(units) == 1 else letter.several_units
    late = len({row.id for row in rows if row.state is DueState.OVERDUE})
    soon = len({row.id for row in rows if row.state in SOON_STATES})
    source = _one_source(rows, frame.sources)
    which = letter.overdue_and_soon if late and soon else letter.overdue if late else letter.soon
    subject = letter.subject_of_plan.format(document=source.short) if source else letter.subject.format(which=which)
    cited = _cited(rows, frame.sources)
    found = (letter.found if cited else letter.found_several).format(
        document=cited, issuer=frame.issuer, today=day_words(frame.today), units=whom, counts=_counts(rows, letter),
    )  # fmt: skip
    demands = []
    if late:
        demands.append(letter.finish_overdue.format(count=two_digits(late), new_date=day))
    if soon:
        demands.append(letter.finish_soon.format(count=two_digits(soon)))
    when = letter.same_time if late else letter.by_day.format(day=day)
    level = level_word(office)
    demands.append(letter.report.format(level=level, office=office_full(office), when=when))
    signature = frame.signature or order_signatures(office)[0]
    leaders = letter.deputies if signature.title == "CHỦ TỊCH" else letter.leaders  # nobody reports to himself
    text = [
        letter.demands.format(issuer=frame.issuer, units=whom),
        *(f"{number}. {demand}" for number, demand in enumerate(demands, 1)),
        letter.closing.format(units=whom),
    ]
    receivers = (letter.as_above, leaders.format(level=level), letter.file_copy)
    table = _table(rows, frame, letter.columns, (_SHARES, _CITED_SHARES), _told)
    return compose_letter(frame, subject, units, found, table, text, receivers, signature)


def _request(rows: Sequence[TaskRow], new_date: date, frame: Letter, words: RequestWords) -> Sheet:
    letter = frame.words[1]
    rows = sorted(rows, key=lambda row: protocol(row.unit))
    units = list(dict.fromkeys(row.unit for row in rows))
    whom = in_sentence(units[0]) if len(units) == 1 else words.several
    source = _one_source(rows, frame.sources)
    counts = (
        (len({row.id for row in rows if row.state is DueState.OVERDUE}), words.count_late),
        (len({row.id for row in rows if row.state in SOON_STATES}), words.count_soon),
    )
    found = words.reminded.format(
        units=whom, document=_cited(rows, frame.sources) or words.documents.format(issuer=frame.issuer),
        today=day_words(frame.today),
        counts=listed([text.format(count=two_digits(count)) for count, text in counts if count], letter),
    )  # fmt: skip
    table = _table(rows, frame, words.columns, (_ASKED_SHARES, _ASKED_CITED_SHARES), partial(_asked, words.no_result))
    closing = _asking(whom, letter.by_day.format(day=day_words(new_date)), frame, words)
    return _ask(frame, source, units, found, table, closing, words)


def request(row: TaskRow, frame: Letter, words: RequestWords) -> Sheet:
    """Compose the letter that asks a Party body, the Front or one of its members for the first time to do its part."""
    source = frame.sources[row.plan_id]
    part = {Role.COORDINATE: words.support, Role.OWN: words.own}.get(row.role, words.lead)
    day = f"{date_words(source.dated)}, " if source.dated is not None else ""
    found = words.first.format(day=day, issuer=frame.issuer, document=source.own, units=row.unit, part=part)
    found = found[:1].upper() + found[1:]
    columns = (
        (_ASKED_SHARES[0], Style.TABLE_CENTRE, "1"), (_ASKED_SHARES[1], Style.TABLE_TEXT, _shown(row)),
        (_ASKED_SHARES[2], Style.TABLE_TEXT, "; ".join(row.supporting)),
        (_ASKED_SHARES[3], Style.TABLE_CENTRE, first_due(row, frame.words)),
        (_ASKED_SHARES[4], Style.TABLE_TEXT, row.product),
    )  # fmt: skip
    kept = [
        place for place, (_share, _style, text) in enumerate(columns) if text
    ]  # a column with nothing in it says nothing
    widths = spread([columns[place][0] for place in kept], frame.measures.text_width())
    line = held(frame.measures, widths, tuple(cell(*columns[place][1:]) for place in kept))
    table = Table(widths, (head_row(words.first_columns[place] for place in kept), line), header_rows=1)
    dated = row.deadline is not None and not row.recurring
    when = words.in_time if dated else words.with_reports
    closing = _asking(row.unit, when, frame, words)
    return _ask(frame, source, [row.unit], found, table, closing, words)


def _ask(frame: Letter, source: GivenBy | None, units: Sequence[str], found: str, table: Table, closing: str,
         words: RequestWords) -> Sheet:  # fmt: skip
    """Compose what two letters to asked bodies share."""
    letter = frame.words[1]
    subject = words.subject.format(document=source.short) if source else words.subject_several
    signature = frame.signature or request_signatures(frame.office)[0]
    leaders = letter.deputies if signature.title == "CHỦ TỊCH" else letter.leaders
    receivers = (letter.as_above, leaders.format(level=level_word(frame.office)), letter.file_copy)
    return compose_letter(frame, subject, units, found, table, [closing], receivers, signature)


def _asking(whom: str, when: str, frame: Letter, words: RequestWords) -> str:
    contact = words.contact.format(contact=frame.contact) if frame.contact else ""
    return words.closing.format(
        issuer=frame.issuer, units=whom, level=level_word(frame.office), office=office_full(frame.office), when=when,
        contact=contact,
    )  # fmt: skip


def compose_letter(frame: Letter, subject: str, units: Sequence[str], found: str, table: Table, text: Sequence[str],
             receivers: Sequence[str], signature: Signature) -> Sheet:  # fmt: skip
    """Put the parts of a letter together; what stands behind the table keeps its distance from it."""
    office, measures, (paper, letter) = frame.office, frame.measures, frame.words
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer,
        number=number_text("", letter.symbol.format(office=office.symbol)), place=office.place,
        dated=PartialDate(None, frame.today.month, frame.today.year), about=subject,
    )  # fmt: skip
    after = [_body(line) for line in text]
    after[0] = replace(after[0], before=measures.body.gap.value, keep_next=len(after) > 1)
    items: list[PageItem] = [
        head, *addressees(units, measures, letter), _body(found), table, *hold_end(after, measures),
        signature_block(measures, paper, receivers, signature),
    ]  # fmt: skip
    return Sheet(measures, (SheetSection(tuple(items)),))


def _one_source(rows: Sequence[TaskRow], sources: Sources) -> GivenBy | None:
    """Return the document that gave all rows, None where several did."""
    plans = {row.plan_id for row in rows}
    return sources[plans.pop()] if len(plans) == 1 else None


def _cited(rows: Sequence[TaskRow], sources: Sources) -> str:
    """Return the documents that gave the rows as the letter's first sentence cites them, "" where they are many."""
    given = [sources[plan] for plan in dict.fromkeys(row.plan_id for row in rows)]
    given.sort(key=lambda source: source.dated or date.min)
    return "; ".join(source.full for source in given) if len(given) <= _CITED else ""


def together(rows: Sequence[TaskRow]) -> list[TaskRow]:
    """Return rows with the periods of each task behind the first of them."""
    groups: dict[int, list[TaskRow]] = {}
    for row in rows:
        groups.setdefault(row.id, []).append(row)
    return [row for group in groups.values() for row in group]


def source_cells(rows: Sequence[TaskRow], sources: Sources, *, cited: bool = False) -> dict[int, str]:
    """Return what the column of documents says for each row, by its place: a document whole once, then its number.

    Those that the text has `cited` go by their number from the first. The superior's paper that a task answers stands
    behind it.
    """
    out: dict[int, str] = {}
    seen: set[int] = set()
    several = len({row.plan_id for row in rows}) > 1 and not cited
    for place, row in enumerate(rows):
        source = sources[row.plan_id]
        twins = {item.number for key, item in sources.items() if key != row.plan_id}
        day = f" ngày {day_words(source.dated)}" if source.number in twins and source.dated is not None else ""
        own = source.in_column if several and row.plan_id not in seen else f"{source.short}{day}"
        out[place] = own if source.number in row.origin_note else given_by(own, row.origin_note)
        seen.add(row.plan_id)
    return out


def addressees(names: Sequence[str], measures: Measures, letter: LetterWords) -> list[Paragraph]:
    """Compose "Kính gửi:" with one receiver on its line, or with several as a list, in the middle of the page."""
    gap = measures.letterhead.gap_below
    if len(names) == 1:
        text = f"{letter.addressee} {names[0]}"
        inset = greeting_side(text, measures)
        return [Paragraph(Style.ADDRESSEE, runs(text), inset=inset, before=2 * gap, keep_next=True)]
    lines = [f"- {name}{'.' if index == len(names) - 1 else ';'}" for index, name in enumerate(names)]
    inset = min(greeting_side(line, measures) for line in lines)
    first = Paragraph(Style.ADDRESSEE, runs(letter.addressee), inset=inset - _LIST_STEP, before=2 * gap, keep_next=True)
    return [first, *(Paragraph(Style.ADDRESSEE, runs(line), inset=inset) for line in lines)]


def due_text(row: TaskRow, words: Documents, period_name: Callable[[str], str] = str) -> str:
    """Return a task's day as it was given; one on a day off is followed by the last working day before it.

    A task that comes back shows the last day of what it owes now, and the period or its rhythm.
    """
    paper, letter = words
    if row.last_day is None:
        return ""
    lines = [day_words(row.last_day)]
    given = _given(row)
    if given is not None and not given.inclusive:
        lines = [paper.before_day.format(day=day_words(given.day))]
    elif given is None and row.period:
        lines.append(letter.period.format(period=period_name(row.period)))
    elif given is None:
        lines.append(rhythm(row.timing, row.recurring, [paper.recurring[item.value] for item in row.recurring]))
    if row.state not in {*DONE_STATES, DueState.OVERDUE}:  # nobody needs to work before a day off that is over
        lines.append(on_day_off(row, letter))
    return "\n".join(line for line in lines if line)


def on_day_off(row: TaskRow, letter: LetterWords) -> str:
    """Return the weekday of a last day that is a day off, with the last working day before it; "" for others."""
    if row.last_day is None or row.working_day is None or row.working_day == row.last_day:
        return ""
    return letter.working_day.format(weekday=letter.weekdays[row.last_day.weekday()], day=day_words(row.working_day))


def first_due(row: TaskRow, words: Documents) -> str:
    """Return when a task that is given for the first time is due: its days as given, or how often it comes back."""
    paper, _letter = words
    task = Task(runs(row.text), timing=row.timing, recurring=row.recurring, continuous=row.continuous)
    if row.deadline is not None:
        task.deadline = Deadline(row.deadline, row.deadline_inclusive, row.wording)
        task.more_deadlines = row.more_deadlines
    return timing(task, paper)


def stands_as_given(row: TaskRow) -> bool:
    """Return whether the last day of a task is that of a deadline of its own, not of a period that it owes."""
    return _given(row) is not None


def _given(row: TaskRow) -> Deadline | None:
    """Return the deadline, of those that the text names, that the last day of a row is that of."""
    own = () if row.deadline is None else (Deadline(row.deadline, row.deadline_inclusive), *row.more_deadlines)
    return next((due for due in own if last_day(due) == row.last_day), None)


def standing_text(row: TaskRow, today: date, letter: LetterWords) -> str:
    """Return how late a task is, or how many days are left."""
    left = 0 if row.last_day is None else days_left(row.last_day, today, row.working_day)
    if left < 0:
        return letter.late_by.format(days=two_digits(-left))
    return letter.due_in.format(days=two_digits(left)) if left else letter.due_today.format(day=day_words(today))


def reported(row: TaskRow, letter: LetterWords) -> str:
    """Return what was reported of a task so far: its percentage while work goes on, its result."""
    going_on = row.percent > 0 and row.status is not TaskStatus.DONE
    parts = (letter.percent.format(percent=row.percent) if going_on else "", row.result)
    return "\n".join(part for part in parts if part)


def result_text(row: TaskRow, letter: LetterWords) -> str:
    """Return what was reported of a task so far, in words also where that is nothing."""
    nothing = letter.not_begun if row.status is TaskStatus.NOT_STARTED else letter.no_result
    return reported(row, letter) or nothing


def cell(style: Style, text: str) -> Cell:
    """Compose a cell with a paragraph for each line of `text`."""
    return Cell(tuple(Paragraph(style, runs(line)) for line in text.split("\n")))


def head_row(columns: Iterable[str]) -> Row:
    """Compose the head of a table."""
    return Row(tuple(cell(Style.TABLE_HEAD, name) for name in columns))


def spread(shares: Sequence[float], total: float) -> tuple[float, ...]:
    """Share `total` millimetres in the proportion of `shares`."""
    return tuple(round(total * share / sum(shares), 2) for share in shares)


def _table(rows: Sequence[TaskRow], frame: Letter, columns: Iterable[str], shares: tuple[Sequence[float], ...],
           line: Callable[[Sequence[TaskRow], str, Letter], tuple[Cell, ...]]) -> Table:  # fmt: skip
    """Compose the table of the tasks, with a line for each unit where there are several; numbers run on.

    `shares` of the columns are two: beside documents that are named whole, and beside those that the text has cited.
    """
    cited = bool(_cited(rows, frame.sources))
    units = list(dict.fromkeys(row.unit for row in rows))
    rows = [row for unit in units for row in rows if row.unit == unit]
    documents = source_cells(rows, frame.sources, cited=cited)
    lines = []
    tasks = groupby(enumerate(rows), key=lambda item: item[1].id)
    for number, (_key, group) in enumerate(tasks, 1):
        (place, row), *others = group
        cells = line([row, *(other for _place, other in others)], documents[place], frame)
        lines.append((row.unit, (cell(Style.TABLE_CENTRE, str(number)), *cells)))
    widths = _widths([cells for _unit, cells in lines], shares[cited], frame.measures)
    out, before = [head_row(columns)], ""
    for unit, cells in lines:
        if len(units) > 1 and unit != before:
            before = unit
            name = Paragraph(Style.TABLE_GROUP, runs(unit))
            out.append(Row((Cell((name,), span=len(widths)),), keep_next=True))
        out.append(held(frame.measures, widths, cells))
    return Table(widths, tuple(out), header_rows=1)


def _widths(lines: Sequence[tuple[Cell, ...]], shares: Sequence[float], measures: Measures) -> tuple[float, ...]:
    """Return the widths by `shares`, but with documents, days and states as narrow and results as wide as is best.

    What they take or leave is the tasks'; the table is as low as it can be.
    """
    usual = spread(shares, measures.text_width())
    offered: list[tuple[float, ...]] = [(width,) for width in usual]
    last = len(usual) - 1
    for place, more in {**dict.fromkeys(range(_DOCUMENT, last), _LESS), last: _RESULT_MORE}.items():
        offered[place] = tuple(round(usual[place] + extra, 2) for extra in more)
    texts = [tuple(_text(part) for part in cells) for cells in lines]
    return lowest(texts, offered, _TASK, measures.text_width(), measures)


def _text(part: Cell) -> str:
    return "\n".join("".join(run.text for run in paragraph.runs) for paragraph in part.paragraphs)


def _told(rows: Sequence[TaskRow], document: str, frame: Letter) -> tuple[Cell, ...]:
    letter = frame.words[1]
    return (
        cell(Style.TABLE_TEXT, _shown(rows[0])), cell(Style.TABLE_TEXT, document),
        cell(Style.TABLE_CENTRE, _due(rows, frame)), cell(Style.TABLE_CENTRE, _standing(rows, frame.today, letter)),
        cell(Style.TABLE_TEXT, _by_periods(rows, [result_text(row, letter) for row in rows], frame)),
    )  # fmt: skip


def _asked(nothing: str, rows: Sequence[TaskRow], document: str, frame: Letter) -> tuple[Cell, ...]:
    reports = _by_periods(rows, [reported(row, frame.words[1]) for row in rows], frame)
    return (
        cell(Style.TABLE_TEXT, _shown(rows[0])), cell(Style.TABLE_TEXT, document),
        cell(Style.TABLE_CENTRE, _due(rows, frame)), cell(Style.TABLE_TEXT, reports or nothing),
    )  # fmt: skip


def _by_periods(rows: Sequence[TaskRow], texts: Sequence[str], frame: Letter) -> str:
    """Return what was reported of a task; where its periods or dates differ in that, each with their names."""
    of_text: dict[str, list[TaskRow]] = {}
    for row, text in zip(rows, texts, strict=True):
        of_text.setdefault(text, []).append(row)
    if len(of_text) < 2:
        return "".join(of_text)
    lines = []
    for text, found in of_text.items():
        names = ", ".join(_period_of(row, frame) for row in found)
        if len(found) > _RUN:
            names = frame.words[1].some_periods.format(count=two_digits(len(found)))
        lines += [f"{names[:1].upper()}{names[1:]}: {text}"] if text else []
    return "\n".join(lines)


def _period_of(row: TaskRow, frame: Letter) -> str:
    """Return the name of the period that a row is owed for, of one of several dates its day."""
    if row.last_day is None or stands_as_given(row):
        return "" if row.last_day is None else day_words(row.last_day)
    return _short(frame.period_name(row.period), row.last_day.year)


def _due(rows: Sequence[TaskRow], frame: Letter) -> str:
    """Return the day of a task, or each day by which it owes something, with its period behind."""
    if len(rows) == 1:
        return due_text(rows[0], frame.words, frame.period_name)
    lines: list[str] = []
    for run in _in_a_row(rows):
        texts = []
        for row in run:
            text, *_more = due_text(row, frame.words).split("\n")
            if row.period and not stands_as_given(row) and row.last_day is not None:
                text = f"{text} ({_short(frame.period_name(row.period), row.last_day.year)})"
            texts.append(text)
        if len(run) > _RUN:
            first, last = (due_text(row, frame.words).partition("\n")[0] for row in (run[0], run[-1]))
            texts = [frame.words[1].late_run.format(first=first, last=last)]
        lines += texts
    return "\n".join(lines)


def _in_a_row(rows: Sequence[TaskRow]) -> list[list[TaskRow]]:
    """Return the periods of a task in groups of what is late without a gap; others stand alone."""
    out: list[list[TaskRow]] = []
    ended: date | None = None
    for row in rows:
        span = _span(row) if row.state is DueState.OVERDUE else None
        if span is not None and ended is not None and span.first - ended == timedelta(days=1):
            out[-1].append(row)
        else:
            out.append([row])
        ended = None if span is None else span.last
    return out


def _span(row: TaskRow) -> Span | None:
    """Return the days of the period that a row is owed for, None for one of several dates due."""
    try:
        return Period.parse(row.period).calendar
    except UserError:
        return None


def _short(period: str, year: int) -> str:
    """Return the name of a period beside a day of a year: "tháng 9", "quý III", "tuần 49"; the days are left out."""
    return re.sub(rf"(?<=[\dIV]) năm {year}$", "", period.partition(",")[0])


def _standing(rows: Sequence[TaskRow], today: date, letter: LetterWords) -> str:
    """Return how late a task is; of several periods how many are, since when, and when the next are due."""
    if len(rows) == 1:
        return standing_text(rows[0], today, letter)
    late = [row for row in rows if row.state is DueState.OVERDUE]
    lines = []
    if late:
        longest = max(-days_left(row.last_day, today, row.working_day) for row in late if row.last_day is not None)
        lines.append(f"{letter.periods_late.format(count=two_digits(len(late)))},")
        lines.append(letter.late_longest.format(days=two_digits(longest)))
    soon = [day_words(row.working_day or row.last_day) for row in rows if row not in late and row.last_day is not None]
    lines += [letter.periods_due.format(day=day) for day in soon]
    text = "\n".join(lines)
    return text[:1].upper() + text[1:]


def _shown(row: TaskRow) -> str:
    """Return the words of a task beside columns that have its lead and its day."""
    deadline = None if row.deadline is None else Deadline(row.deadline, row.deadline_inclusive)
    return in_table(row.text, row.role, row.supporting, None if row.more_deadlines else deadline)


def _counts(rows: Sequence[TaskRow], letter: LetterWords) -> str:
    """Return how many tasks are late, and in how many periods where these are more, and how many are due soon."""
    periods = sum(row.state is DueState.OVERDUE for row in rows)
    late = len({row.id for row in rows if row.state is DueState.OVERDUE})
    soon = len({row.id for row in rows if row.state in SOON_STATES})
    pattern = letter.count_overdue if late == periods else letter.count_overdue_periods
    parts = ((late, pattern), (soon, letter.count_soon_too if late else letter.count_soon))
    return listed(
        [words.format(count=two_digits(count), periods=two_digits(periods)) for count, words in parts if count], letter
    )


def listed(names: Sequence[str], letter: LetterWords) -> str:
    """Join names as a sentence does."""
    if len(names) < 2:
        return "".join(names)
    return letter.joined.format(first=", ".join(names[:-1]), last=names[-1])


def _body(text: str) -> Paragraph:
    return Paragraph(Style.BODY, runs(text))
