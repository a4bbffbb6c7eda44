"""What the window calls things: states, statuses, roles, actions; dates as the office writes them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.domain.base.audit import Step
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.filling import filled
from desktop.domain.base.journal import HistoryRow
from desktop.domain.base.period import Period, PeriodKind
from desktop.domain.base.text import roman
from desktop.domain.directive.demand import Scope
from desktop.domain.office import actions as office_actions
from desktop.domain.office.office import LegalStatus, Level, UnitGroup
from desktop.domain.out import actions as out_actions
from desktop.domain.plan import actions as plan_actions
from desktop.domain.plan import steps
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import BlockKind, PlanStatus
from desktop.domain.plan.rows import DraftRow
from desktop.domain.report import actions as report_actions
from desktop.domain.task import actions as task_actions
from desktop.domain.task.progress import STATES, WAITING_STATES, DueState, days_left
from desktop.domain.task.rows import ItemRow, TaskRow
from desktop.domain.task.task import STATUSES, Origin, Priority, Recurrence, Role
from desktop.gui.kit.basic import widest

EMPTY = "—"
_MB = 2**20  # bytes
LAST = date.max
"""Sorts what has no date to the end."""

_WORDS: dict[StrEnum, str] = {
    **{status: facts.word for status, facts in STATUSES.items()},
    **{state: facts.word for state, facts in STATES.items()},
    Priority.NORMAL: QT_TRANSLATE_NOOP("labels", "Normal"),
    Origin.UNKNOWN: QT_TRANSLATE_NOOP("labels", "No source"),
    Origin.DEMAND: QT_TRANSLATE_NOOP("labels", "A superior's paper"),
    Origin.LEGAL: QT_TRANSLATE_NOOP("labels", "A duty by law"),
    Origin.FUNCTION: QT_TRANSLATE_NOOP("labels", "The unit's function"),
    Origin.OWN: QT_TRANSLATE_NOOP("labels", "The office's own initiative"),
    Scope.US: QT_TRANSLATE_NOOP("labels", "This office"),
    Scope.ALL: QT_TRANSLATE_NOOP("labels", "Everybody"),
    Scope.OTHERS: QT_TRANSLATE_NOOP("labels", "Others"),
    Priority.HIGH: QT_TRANSLATE_NOOP("labels", "High"),
    Priority.URGENT: QT_TRANSLATE_NOOP("labels", "Urgent"),
    Role.LEAD: QT_TRANSLATE_NOOP("labels", "Lead"),
    Role.BOTH: QT_TRANSLATE_NOOP("labels", "Lead, with others"),
    Role.COORDINATE: QT_TRANSLATE_NOOP("labels", "Supporting"),
    Role.OWN: QT_TRANSLATE_NOOP("labels", "Own work"),
    PlanStatus.DRAFT: QT_TRANSLATE_NOOP("labels", "Draft"),
    PlanStatus.SUBMITTED: QT_TRANSLATE_NOOP("labels", "Submitted"),
    PlanStatus.ISSUED: QT_TRANSLATE_NOOP("labels", "Issued"),
    PlanStatus.CLOSED: QT_TRANSLATE_NOOP("labels", "Closed"),
    UnitGroup.ASSIGN: QT_TRANSLATE_NOOP("labels", "Gets tasks"),
    UnitGroup.REQUEST: QT_TRANSLATE_NOOP("labels", "Asked to support"),
    LegalStatus.IN_FORCE: QT_TRANSLATE_NOOP("labels", "In force"),
    LegalStatus.AMENDED: QT_TRANSLATE_NOOP("labels", "Amended"),
    LegalStatus.REPLACED: QT_TRANSLATE_NOOP("labels", "Replaced"),
    LegalStatus.EXPIRED: QT_TRANSLATE_NOOP("labels", "Expired"),
    LegalStatus.UNKNOWN: QT_TRANSLATE_NOOP("labels", "To be checked"),
    Recurrence.WEEKLY: QT_TRANSLATE_NOOP("labels", "Every week"),
    Recurrence.MONTHLY: QT_TRANSLATE_NOOP("labels", "Every month"),
    Recurrence.QUARTERLY: QT_TRANSLATE_NOOP("labels", "Every quarter"),
    Recurrence.HALF_YEARLY: QT_TRANSLATE_NOOP("labels", "Every 6 months"),
    Recurrence.YEARLY: QT_TRANSLATE_NOOP("labels", "Every year"),
    Recurrence.AD_HOC: QT_TRANSLATE_NOOP("labels", "When asked"),
    Level.COMMUNE: QT_TRANSLATE_NOOP("labels", "Commune (xã)"),
    Level.WARD: QT_TRANSLATE_NOOP("labels", "Ward (phường)"),
    Level.SPECIAL_ZONE: QT_TRANSLATE_NOOP("labels", "Special zone (đặc khu)"),
    Level.DISTRICT: QT_TRANSLATE_NOOP("labels", "District (before 01/7/2025)"),
    Level.PROVINCE: QT_TRANSLATE_NOOP("labels", "Province"),
    BlockKind.BASIS: QT_TRANSLATE_NOOP("labels", "Basis"),
    BlockKind.SECTION: QT_TRANSLATE_NOOP("labels", "Heading, level 1 (I.)"),
    BlockKind.HEADING: QT_TRANSLATE_NOOP("labels", "Heading, level 2 (1.)"),
    BlockKind.SUBHEADING: QT_TRANSLATE_NOOP("labels", "Heading, level 3 (1.1.)"),
    BlockKind.NUMBERED: QT_TRANSLATE_NOOP("labels", "Numbered 1."),
    BlockKind.POINT: QT_TRANSLATE_NOOP("labels", "Point a)"),
    BlockKind.BULLET: QT_TRANSLATE_NOOP("labels", "Bullet -"),
    BlockKind.PARAGRAPH: QT_TRANSLATE_NOOP("labels", "Paragraph"),
    BlockKind.TABLE: QT_TRANSLATE_NOOP("labels", "Table"),
    BlockKind.CLOSING: QT_TRANSLATE_NOOP("labels", "Closing"),
    BlockKind.ADDRESSEE: QT_TRANSLATE_NOOP("labels", "Addressee"),
    BlockKind.NOTE: QT_TRANSLATE_NOOP("labels", "Footnote"),
    BlockKind.SIGNER: QT_TRANSLATE_NOOP("labels", "Another signer"),
    BlockKind.BELOW_NAME: QT_TRANSLATE_NOOP("labels", "Office below the signer's name"),
    BlockKind.COVER: QT_TRANSLATE_NOOP("labels", "Decision before the plan"),
    BlockKind.APPENDIX: QT_TRANSLATE_NOOP("labels", "Appendix"),
}

_PERIODS = {
    PeriodKind.YEAR: QT_TRANSLATE_NOOP("labels", "Year {year}"),
    PeriodKind.QUARTER: QT_TRANSLATE_NOOP("labels", "Quarter {roman}/{year}"),
    PeriodKind.NINE_MONTHS: QT_TRANSLATE_NOOP("labels", "Nine months of {year}"),
    PeriodKind.MONTH: QT_TRANSLATE_NOOP("labels", "Month {index}/{year}"),
    PeriodKind.WEEK: QT_TRANSLATE_NOOP("labels", "Week {index}/{year} ({first}–{last})"),
}
_HALVES = (
    QT_TRANSLATE_NOOP("labels", "First half of {year}"),
    QT_TRANSLATE_NOOP("labels", "Second half of {year}"),
)

_ACTIONS = {
    **plan_actions.ACTIONS,
    **task_actions.ACTIONS,
    **office_actions.ACTIONS,
    **report_actions.ACTIONS,
    **out_actions.ACTIONS,
}

_PARTS = {
    HeadField.TITLE: QT_TRANSLATE_NOOP("labels", "subject"),
    HeadField.YEAR: QT_TRANSLATE_NOOP("labels", "year of the plan"),
    HeadField.URGENCY: QT_TRANSLATE_NOOP("labels", "urgency"),
    HeadField.SUPERIOR: QT_TRANSLATE_NOOP("labels", "superior's plan"),
    HeadField.PARENT: QT_TRANSLATE_NOOP("labels", "letterhead, office above"),
    HeadField.ISSUER: QT_TRANSLATE_NOOP("labels", "letterhead, issuing office"),
    HeadField.NUMBER: QT_TRANSLATE_NOOP("labels", "number"),
    HeadField.SYMBOL: QT_TRANSLATE_NOOP("labels", "symbol"),
    HeadField.PLACE: QT_TRANSLATE_NOOP("labels", "place"),
    HeadField.DATED: QT_TRANSLATE_NOOP("labels", "date"),
    HeadField.DRAFTING_UNIT: QT_TRANSLATE_NOOP("labels", "drafting unit"),
    HeadField.SIGNATURE: QT_TRANSLATE_NOOP("labels", "signature"),
    HeadField.RECIPIENTS: QT_TRANSLATE_NOOP("labels", "recipients"),
    HeadField.APPENDIX: QT_TRANSLATE_NOOP("labels", "appendix"),
}

_WEEKDAYS = (
    QT_TRANSLATE_NOOP("labels", "Monday"), QT_TRANSLATE_NOOP("labels", "Tuesday"),
    QT_TRANSLATE_NOOP("labels", "Wednesday"), QT_TRANSLATE_NOOP("labels", "Thursday"),
    QT_TRANSLATE_NOOP("labels", "Friday"), QT_TRANSLATE_NOOP("labels", "Saturday"),
    QT_TRANSLATE_NOOP("labels", "Sunday"),
)  # fmt: skip

_CHIPS: dict[StrEnum, str] = {
    **{state: facts.chip for state, facts in STATES.items()},
    PlanStatus.DRAFT: "draft", PlanStatus.SUBMITTED: "for_signature", PlanStatus.ISSUED: "issued",
    PlanStatus.CLOSED: "closed",
}  # fmt: skip


def word(thing: StrEnum) -> str:
    """Return what a member of an enum is called."""
    return QCoreApplication.translate("labels", _WORDS[thing])


def chip(thing: StrEnum) -> str:
    """Return the key in tokens.json of the chip for a state or a plan's status."""
    return _CHIPS[thing]


def state_words(row: TaskRow | ItemRow, today: date) -> str:
    """Return the words of the chip of a task, or of what it owes for a period: "Overdue 12 days", "In time"."""
    translate = QCoreApplication.translate
    if row.last_day is not None and row.state in WAITING_STATES:
        left = days_left(row.last_day, today, row.working_day)
        if left < 0:
            return overdue_words(-left)
        if left == 0:
            return translate("labels", "Today")
        if left == 1:
            return translate("labels", "1 day left")
        return filled(translate("labels", "{days} day{days:|s} left"), days=left)
    if row.state is DueState.DONE_LATE and isinstance(row, TaskRow) and row.late_periods:
        return filled(
            translate("labels", "{late}/{count} period{count:|s} late"), late=row.late_periods, count=row.periods
        )
    return word(row.state)


def late_periods(row: TaskRow) -> str:
    """Return how many periods of a task that comes back were late, in words; nothing when none was."""
    if not row.late_periods:
        return ""
    words = QCoreApplication.translate("labels", "Late in {late} of {count} period{count:|s}")
    return filled(words, late=row.late_periods, count=row.periods)


def priority(item: Priority) -> str:
    """Return the word that stands before a task to be done before others; nothing for the others."""
    return "" if item is Priority.NORMAL else word(item)


def period(code: str) -> str:
    """Return the name of a period that is written "2026-Q3": "Quý III/2026"; any other text as it is."""
    try:
        item = Period.parse(code)
    except UserError:
        return _date_due(code)
    source = _HALVES[item.index - 1] if item.kind is PeriodKind.HALF else _PERIODS[item.kind]
    words = QCoreApplication.translate("labels", source)
    span = item.calendar
    return words.format(
        year=item.year,
        roman=roman(item.index),
        index=item.index,
        first=f"{span.first:%d/%m}",
        last=f"{span.last:%d/%m}",
    )


def _date_due(code: str) -> str:
    """Return a date due that is written "2027-05-15"; any other text as it is."""
    try:
        return QCoreApplication.translate("labels", "Date due {day}").format(day=day(date.fromisoformat(code)))
    except ValueError:
        return code


def due(row: TaskRow | ItemRow, *, short: bool = False, alone: bool = False) -> str:
    """Return the last day on time with the last working day where that is another, or nothing; `alone` without that."""
    if row.last_day is None:
        return ""
    translate = QCoreApplication.translate
    words = translate("labels", "Due {day}").format(day=day(row.last_day))
    if not alone and row.working_day is not None and row.working_day != row.last_day:
        last = translate("labels", "(last working day {day})").format(day=day(row.working_day))
        if short:
            last = translate("labels", "(working day {day})").format(day=f"{row.working_day:%d/%m}")
        words = f"{words} {last}"
    return words


def last_working_day(row: TaskRow | ItemRow) -> str:
    """Return the last working day on time where it is another than the last day, or nothing."""
    if row.working_day is None or row.working_day == row.last_day:
        return ""
    words = QCoreApplication.translate("TaskMarks", "Last working day {day}")
    return words.format(day=day(row.working_day))


def size(count: int) -> str:
    """Return the size of a file as people read it: "812 KB", "1,4 MB"."""
    return QLocale().formattedDataSize(
        count, 1 if count >= _MB else 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def timing(row: TaskRow) -> str:
    """Return when a task is due: its date, else how often it comes back, else a dash."""
    if row.deadline is not None:
        return day(row.last_day)
    from desktop.domain.task.wording import rhythm  # with the first list of tasks

    if said := rhythm(row.timing, row.recurring, [word(item) for item in row.recurring]):
        return said
    return word(DueState.CONTINUOUS) if row.continuous else EMPTY


def day(value: date | datetime | None) -> str:
    """Return a date as dd/mm/yyyy, or a dash."""
    return EMPTY if value is None else f"{value:%d/%m/%Y}"


def moment(value: datetime | None) -> str:
    """Return a time as dd/mm/yyyy hh:mm, or a dash."""
    return EMPTY if value is None else f"{value:%d/%m/%Y %H:%M}"


def when(value: datetime, today: date) -> str:
    """Return a time as people name it: "Today 11:30", "Friday 13/11, 16:52", with the year where it is another one."""
    translate = QCoreApplication.translate
    if value.date() == today:
        return translate("labels", "Today {time}").format(time=f"{value:%H:%M}")
    if value.year != today.year:
        return moment(value)
    return translate("labels", "{weekday} {day}, {time}").format(
        weekday=weekday_name(value.weekday()), day=f"{value:%d/%m}", time=f"{value:%H:%M}"
    )


def in_words(value: datetime, today: date) -> str:
    """Return a time as it stands in a sentence: "11:30 today", "16:52 on 13/11"."""
    translate = QCoreApplication.translate
    if value.date() == today:
        return translate("labels", "{time} today").format(time=f"{value:%H:%M}")
    written = f"{value:%d/%m}" if value.year == today.year else day(value)
    return translate("labels", "{time} on {day}").format(time=f"{value:%H:%M}", day=written)


def duration(value: timedelta) -> str:
    """Return how long something took, roughly: "22 minutes", "3 hours", "2 days"."""
    translate = QCoreApplication.translate
    minutes = max(1, round(value.total_seconds() / 60))
    if minutes < 120:
        return filled(translate("labels", "{count} minute{count:|s}"), count=minutes)
    hours = round(minutes / 60)
    if hours < 48:
        return filled(translate("labels", "{count} hour{count:|s}"), count=hours)
    return filled(translate("labels", "{count} day{count:|s}"), count=round(hours / 24))


def step_name(number: int) -> str:
    """Return the name of a step of the plan wizard, counted from 0."""
    return QCoreApplication.translate("PlanWizard", steps.step_name(steps.STEPS[number]))


def draft_state(draft: DraftRow) -> str:
    """Return how far a draft has come."""
    if not draft.readable:
        return QCoreApplication.translate("labels", "Cannot be opened")
    words = QCoreApplication.translate("labels", "Being drafted, step {step}/{steps}")
    return words.format(step=draft.step + 1, steps=draft.steps)


def draft_title(draft: DraftRow) -> str:
    """Return the subject of a draft, or words for one that has none yet."""
    return draft_subject(draft.title)


def draft_subject(title: str) -> str:
    """Return the subject that a draft has, or words for one that has none yet."""
    return title or QCoreApplication.translate("labels", "No subject yet")


def draft_source(draft: DraftRow) -> str:
    """Return how a draft was begun."""
    ways = {
        "template": QCoreApplication.translate("labels", "From a template"),
        "previous": QCoreApplication.translate("labels", "From the plan of {name}"),
        "file": QCoreApplication.translate("labels", "From the file {name}"),
        "blank": QCoreApplication.translate("labels", "Blank page"),
        "directive": QCoreApplication.translate("labels", "From a superior's paper"),
    }
    name = draft.source_name
    named = draft.source == "previous" or (draft.source == "file" and "." in name)  # copied text is no file
    if name and not named:
        return QCoreApplication.translate("labels", "After {name}").format(name=name)
    return ways.get(draft.source, "").format(name=name)


def weekday_name(number: int) -> str:
    """Return the name of a day of the week, 0 for Monday."""
    return QCoreApplication.translate("labels", _WEEKDAYS[number])


def weekday(value: date) -> str:
    """Return a day written out: "Monday, 16 November 2026"."""
    return QCoreApplication.translate("labels", "{weekday}, {day}/{month}/{year}").format(
        weekday=weekday_name(value.weekday()), day=f"{value.day:02d}",
        month=f"{value.month:02d}" if value.month < 3 else value.month, year=value.year,
    )  # fmt: skip


def action(row: HistoryRow | Step) -> str:
    """Return what a row of the history says was done."""
    words = dict(row.detail)
    if part := next((words_of for field, words_of in _PARTS.items() if field == words.get("field")), ""):
        words["part"] = QCoreApplication.translate("labels", part)
    return filled(QCoreApplication.translate("labels", _ACTIONS.get(row.action, row.action)), **words)


def undone(row: HistoryRow | Step) -> str:
    """Return who took back what a row of the history says, and when: nothing for what holds."""
    if not row.undone:
        return ""
    if row.undone_at is None:
        return QCoreApplication.translate("labels", "undone")
    who, when_ = row.undone_by or EMPTY, moment(row.undone_at)
    return QCoreApplication.translate("labels", "undone by {who}, {when}").format(who=who, when=when_)


def named_action(row: HistoryRow | Step) -> str:
    """Return what was done and to what: "Progress reported: Send the list"."""
    words, name = action(row), row.detail.get("name", "")
    return words if not name or name in words else f"{words}: {name}"


def joined(*parts: str) -> str:
    """Return parts on one line with a dot between them, empty ones left out."""
    return "  ·  ".join(part for part in parts if part)


def told_apart(names: Sequence[str]) -> list[str]:
    """Return names in their order, each that comes more than once with a number: “A”, “B (1)”, “B (2)”."""
    often, seen = Counter(names), Counter[str]()
    out = []
    for name in names:
        seen[name] += 1
        out.append(f"{name} ({seen[name]})" if often[name] > 1 else name)
    return out


def counted(words: str, count: int | str) -> str:
    """Return the name of a tab with how many things it holds, whatever it said before."""
    name = words.partition(" (")[0]
    return f"{name} ({count})" if count else name


def overdue_words(days: int) -> str:
    """Return the words of a chip for a task that is late by so many days."""
    return filled(QCoreApplication.translate("labels", "Overdue {days} day{days:|s}"), days=days)


def longest_state() -> str:
    """Return the longest words that the chip of a task has."""
    return widest((overdue_words(365), *map(word, DueState)))


def state_full(item: DueState) -> str:
    """Return the full official word of a state, for tooltips: "Hoàn thành đúng hạn"."""
    full = STATES[item].full
    return QCoreApplication.translate("labels", full) if full else word(item)


def bar_colour(task: TaskRow) -> str:
    """Return the colour token of the bar that shows how far a task is."""
    return "green_bar" if task.percent == 100 else "red_bar" if task.state is DueState.OVERDUE else "accent_text"
