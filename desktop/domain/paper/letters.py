"""Letters that follow tasks up: the official letter that chases units (công văn đôn đốc) in the decree's layout."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.base.text import runs, two_digits
from desktop.domain.office.office import Office, UnitGroup
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.layout import hold_end, issuer_in_sentence
from desktop.domain.paper.letterhead import letterhead, number_text, signature_block
from desktop.domain.paper.sheet import Cell, PageItem, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.paper.words import LetterWords, PaperWords
from desktop.domain.plan.plan import PartialDate, Signature
from desktop.domain.plan.proposals import signature_forms
from desktop.domain.task.progress import SOON_STATES, DueState, days_left, last_day
from desktop.domain.task.rows import TaskRow
from desktop.domain.task.task import Deadline, TaskStatus
from desktop.domain.task.wording import rhythm

CHASED = SOON_STATES | {DueState.OVERDUE}
"""States of the tasks that a reminder lists: overdue, and due within 7 days."""

_SHARES = (10, 43, 31, 26, 25, 30)
"""Widths of the six columns, in parts."""
_LIST_STEP = 12
"""Millimetres that a list of receivers stands in from "Kính gửi:"."""
_LIST_SIDE = 22
"""Millimetres at least on both sides of the receivers."""
_NAMED_DOCUMENTS = 3
"""So many documents are named in the sentence; more stand in the table only."""

Documents = tuple[PaperWords, LetterWords]


def reminder(
    office: Office,
    rows: Sequence[TaskRow],
    today: date,
    new_date: date,
    measures: Measures,
    words: Documents,
    signature: Signature | None = None,
    period_name: Callable[[str], str] = str,
) -> Sheet:
    """Compose the letter that chases the units of `rows` and asks for a report by `new_date`.

    All rows go into the table, by unit where there are several; each needs a unit and a last day. The periods of a
    task, which `period_name` names, stand together where the first of them belongs.
    What is told to bodies of the office is asked of the others. The chairman signs unless `signature` says otherwise;
    number and day stay open, as they are given after the signature.
    """
    paper, letter = words
    rows = _together(told_apart(rows, letter))
    units = list(dict.fromkeys(row.unit for row in rows))
    late = any(row.state is DueState.OVERDUE for row in rows)
    soon = any(row.state in SOON_STATES for row in rows)
    which = letter.overdue_and_soon if late and soon else letter.overdue if late else letter.soon
    told = any(row.unit_group is not UnitGroup.REQUEST for row in rows)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer,
        number=number_text("", letter.symbol.format(office=office.symbol)), place=office.place,
        dated=PartialDate(None, today.month, today.year),
        about=(letter.subject if told else letter.subject_asked).format(which=which),
    )  # fmt: skip
    issuer = issuer_in_sentence(office.issuer, paper)
    found = letter.found.format(
        documents=_documents(rows, letter), today=f"{today:%d/%m/%Y}", counts=_counts(rows, letter),
        units=units[0] if len(units) == 1 else letter.several_units,
    )  # fmt: skip
    table = _table(rows, today, measures, words, period_name)
    after = [_body(text) for text in _asked(rows, new_date, issuer, letter)]
    after[0] = replace(after[0], before=measures.body.gap.value)
    after.append(_body(letter.reasons))
    closing = letter.closing_one.format(unit=units[0], issuer=issuer) if len(units) == 1 else letter.closing.format(
        issuer=issuer)  # fmt: skip
    after.append(_body(closing))
    leaders = letter.leaders.format(level=office.level.value)
    receivers = (letter.as_above, leaders, letter.file_copy)
    items: list[PageItem] = [
        head,
        *addressees(units, measures, letter),
        _body(found),
        table,
        *hold_end(after, measures),
    ]
    items.append(signature_block(measures, paper, receivers, signature or signature_forms(office)[0]))
    return Sheet(measures, (SheetSection(tuple(items)),))


def _together(rows: Sequence[TaskRow]) -> list[TaskRow]:
    """Return rows with the periods of each task behind the first of them."""
    groups: dict[int, list[TaskRow]] = {}
    for row in rows:
        groups.setdefault(row.id, []).append(row)
    return [row for group in groups.values() for row in group]


def told_apart(rows: Sequence[TaskRow], letter: LetterWords) -> list[TaskRow]:
    """Return the rows with the date behind the number of a plan where another one of them has the same number."""
    plans: dict[str, set[int]] = {}
    for row in rows:
        plans.setdefault(row.plan_number, set()).add(row.plan_id)
    return [
        row._replace(plan_number=letter.dated.format(number=row.plan_number, day=f"{row.plan_dated:%d/%m/%Y}"))
        if row.plan_number and row.plan_dated is not None and len(plans[row.plan_number]) > 1
        else row
        for row in rows
    ]


def addressees(names: Sequence[str], measures: Measures, letter: LetterWords) -> list[Paragraph]:
    """Compose "Kính gửi:" with one receiver on its line, or with several as a list, in the middle of the page."""
    size, room, gap = measures.type.addressee.size.value, measures.text_width(), measures.letterhead.gap_below

    def side(text: str) -> float:
        width = measures.typeface.width(text, size) * 1.05  # room for a stand-in font
        return round(max((room - width) / 2, _LIST_SIDE), 2)

    if len(names) == 1:
        text = f"{letter.addressee} {names[0]}"
        return [Paragraph(Style.ADDRESSEE, runs(text), inset=side(text), before=2 * gap, keep_next=True)]
    lines = [f"- {name}{'.' if index == len(names) - 1 else ';'}" for index, name in enumerate(names)]
    inset = min(map(side, lines))
    first = Paragraph(Style.ADDRESSEE, runs(letter.addressee), inset=inset - _LIST_STEP, before=2 * gap, keep_next=True)
    return [first, *(Paragraph(Style.ADDRESSEE, runs(line), inset=inset) for line in lines)]


def due_text(row: TaskRow, words: Documents, period_name: Callable[[str], str] = str) -> str:
    """Return a task's day as it was given, dd/mm/yyyy; a day off is followed by the last working day before it.

    A task that comes back shows the last day of what it owes now, and the period or its rhythm.
    """
    paper, letter = words
    if row.last_day is None:
        return ""
    lines = [f"{row.last_day:%d/%m/%Y}"]
    given = _given(row)
    if given is not None and not given.inclusive:
        lines = [paper.before_day.format(day=f"{given.day:%d/%m/%Y}")]
    elif given is None and row.period:
        lines.append(letter.period.format(period=period_name(row.period)))
    elif given is None:
        lines.append(rhythm(row.timing, row.recurring, [paper.recurring[item.value] for item in row.recurring]))
    if row.working_day is not None and row.working_day != row.last_day:
        lines.append(letter.working_day.format(day=f"{row.working_day:%d/%m/%Y}"))
    return "\n".join(line for line in lines if line)


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
        return letter.late_by.format(days=-left)
    return letter.due_in.format(days=left) if left else letter.due_today


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


def _table(
    rows: Sequence[TaskRow], today: date, measures: Measures, words: Documents, period_name: Callable[[str], str]
) -> Table:
    """Compose the table of the tasks, with a line for each unit where there are several; numbers run on."""
    widths = spread(_SHARES, measures.text_width())
    units = list(dict.fromkeys(row.unit for row in rows))
    out, number = [head_row(words[1].columns)], 0
    for unit in units:
        if len(units) > 1:
            name = Paragraph(Style.TABLE_GROUP, runs(unit))
            out.append(Row((Cell((name,), span=len(widths)),), keep_next=True))
        for row in rows:
            if row.unit != unit:
                continue
            number += 1
            out.append(held(measures, widths, (
                cell(Style.TABLE_CENTRE, str(number)),
                cell(Style.TABLE_TEXT, row.text),
                cell(Style.TABLE_TEXT, row.plan_number or row.plan_title),
                cell(Style.TABLE_CENTRE, due_text(row, words, period_name)),
                cell(Style.TABLE_CENTRE, standing_text(row, today, words[1])),
                cell(Style.TABLE_TEXT, result_text(row, words[1])),
            )))  # fmt: skip
    return Table(widths, tuple(out), header_rows=1)


def _asked(rows: Sequence[TaskRow], new_date: date, issuer: str, letter: LetterWords) -> list[str]:
    """Return what is told to bodies of the office, then what is asked of the others."""
    out = []
    asked = [row for row in rows if row.unit_group is UnitGroup.REQUEST]
    told = [row for row in rows if row.unit_group is not UnitGroup.REQUEST]
    day = f"{new_date:%d/%m/%Y}"
    for part, pattern in ((told, letter.order), (asked, letter.request)):
        work = []
        if any(row.state is DueState.OVERDUE for row in part):
            work.append(letter.finish_overdue.format(new_date=day))
        if any(row.state in SOON_STATES for row in part):
            work.append(letter.finish_soon)
        if work:
            units = _listed(list(dict.fromkeys(row.unit for row in part)), letter)
            out.append(pattern.format(units=units, work=", ".join(work), issuer=issuer, new_date=day))
    return out


def _documents(rows: Sequence[TaskRow], letter: LetterWords) -> str:
    """Return the documents that gave the tasks, as a sentence names them."""
    numbers = list(dict.fromkeys(row.plan_number for row in rows))
    if len(numbers) > _NAMED_DOCUMENTS or not all("/KH-" in number for number in numbers):
        return letter.several_documents
    return _listed([letter.plans.format(numbers=number) for number in numbers], letter)


def _counts(rows: Sequence[TaskRow], letter: LetterWords) -> str:
    """Return how many tasks are late, and in how many periods where these are more, and how many are due soon."""
    periods = sum(row.state is DueState.OVERDUE for row in rows)
    late = len({row.id for row in rows if row.state is DueState.OVERDUE})
    soon = len({row.id for row in rows if row.state in SOON_STATES})
    pattern = letter.count_overdue if late == periods else letter.count_overdue_periods
    parts = ((late, pattern), (soon, letter.count_soon))
    return _listed(
        [words.format(count=two_digits(count), periods=two_digits(periods)) for count, words in parts if count], letter
    )


def _listed(names: Sequence[str], letter: LetterWords) -> str:
    """Join names as a sentence does; where a name holds "và" itself, semicolons keep them apart."""
    if len(names) < 2:
        return "".join(names)
    if len(names) > 2 and any(" và " in name or ", " in name for name in names):
        return "; ".join(names)
    return letter.joined.format(first=", ".join(names[:-1]), last=names[-1])


def _body(text: str) -> Paragraph:
    return Paragraph(Style.BODY, runs(text))
