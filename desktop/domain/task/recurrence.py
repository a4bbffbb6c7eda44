"""Recurring tasks: what falls due in each period of a year."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop.domain.base.period import Period, PeriodKind, weeks_of
from desktop.domain.base.text import fold
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskPeriod, TaskStatus

_KINDS = {
    Recurrence.MONTHLY: (PeriodKind.MONTH, 12),
    Recurrence.QUARTERLY: (PeriodKind.QUARTER, 4),
    Recurrence.HALF_YEARLY: (PeriodKind.HALF, 2),
    Recurrence.YEARLY: (PeriodKind.YEAR, 1),
}
_LEAD_WORD = r"(?P<lead>truoc|(?:cham|muon|tre) nhat(?: la| vao| den)*|den(?: het)?|vao|han|\b)"
_DAY = re.compile(
    rf"{_LEAD_WORD}\s?ngay (?P<day>\d{{1,2}})(?![\d/.\-]*\d| thang \d)"
    r"(?P<next>(?: cua)? thang (?:sau|ke tiep|tiep theo|ke sau)"
    r"|(?: cua)? thang dau (?:cua )?quy (?:sau|ke tiep|tiep theo))?"
)
_DAY_AND_MONTH = r"\d{1,2}(?:\s?[/.\-]\s?| thang )\d{1,2}(?![\d]|\s?[/.\-]\s?\d| nam \d)"
_DATES = re.compile(  # a list of dates shares the words before its first: "trước ngày 15/6 và 15/12"; a cell needs none
    rf"(?:{_LEAD_WORD}\s?ngay |(?P<bare>truoc|nhat|den|vao) |^)"
    rf"(?P<dates>{_DAY_AND_MONTH}(?:\s?(?:,|;|va|hoac)\s?(?:va )?(?:ngay )?{_DAY_AND_MONTH})*)"
)
_WEEKDAYS = re.compile(r"(?P<lead>truoc )?(?:(?:ngay )?thu (?P<day>hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\b")
_WEEKDAY_NUMBERS = {"hai": 1, "ba": 2, "tu": 3, "nam": 4, "sau": 5, "bay": 6}
_NUMBERS = re.compile(r"(?P<day>\d{1,2})\D+(?P<month>\d{1,2})")
_BEGINS = re.compile(  # "hằng tuần, từ tháng 3/2027"; not "từ tháng 3 đến tháng 5", which may be what figures are of
    r"\b(?:hang|moi|dinh ky|mot lan)\b(?:(?! so lieu| ket qua)[^;.]){0,40}?\btu (?:dau )?"
    r"(?:ngay (?P<day>\d{1,2})[/.\-](?=\d{1,2}[/.\-]\d{4}))?"
    r"(?:(?:thang )?(?P<month>(?<=thang )\d{1,2}|(?<=[/.\-])\d{1,2})|quy (?P<quarter>iv|i{1,3}|[1-4]))\b"
    r"(?:\s?[/.\-]\s?(?P<year>\d{4})| nam (?P<of>\d{4}))?(?! den\b| toi\b|\s?[/.\-]\s?\d| - )"
)
_QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4}


@dataclass(frozen=True)
class _YearDay:
    """A day of every year, the last on time or the one after it ("trước ngày")."""

    day: int
    month: int
    before: bool


def items(task: Task, year: int, since: date | None = None) -> list[TaskPeriod]:
    """Return what a recurring task owes in `year`, by day; those that fell due before `since` are left out.

    The day comes from the task's words ("hằng tháng trước ngày 20", "trước ngày 30/11 hằng năm"); without any it is
    the period's last day. Where two periods fall due on one day, one report serves both and the longer is named.
    Several days of every year ("trước ngày 15/6 và 15/12 hằng năm") are owed each, as are several of every week.
    What begins within the year ("hằng tuần, từ tháng 3") owes nothing of the periods before.
    Of several dates due each is owed, whatever the year. A task with one date of its own,
    one that comes back only when asked, or none at all has no items.
    """
    return [TaskPeriod(period, day) for period, day in _owed(task, year) if since is None or day >= since]


def _owed(task: Task, year: int) -> Sequence[tuple[str, date]]:
    """Return what is owed in a year as periods and their last days."""
    if task.more_deadlines:
        dates = sorted(task.deadlines, key=lambda due: due.day)
        return [(due.day.isoformat(), last_day(due)) for due in dates]
    if task.deadline is not None or not task.recurring:
        return ()
    return _by_words(task.timing, task.text, tuple(task.recurring), year)


@lru_cache(maxsize=4096)
def _by_words(timing: str, text: str, recurring: tuple[Recurrence, ...], year: int) -> tuple[tuple[str, date], ...]:
    words = fold(f"{timing} ; {text}")
    dates = _dates(words)
    by_day = _of_weeks(words, year) if Recurrence.WEEKLY in recurring else {}
    for recurrence, (kind, count) in _KINDS.items():  # short periods first: a longer one takes the place
        if recurrence in recurring:
            periods = [Period(year, kind, index) for index in range(1, count + 1)]
            if recurrence is Recurrence.YEARLY and set(recurring) <= {Recurrence.YEARLY, Recurrence.AD_HOC}:
                periods = _parted(dates, year) or periods
            for period in periods:
                by_day[_due(period, words, [] if recurrence is Recurrence.MONTHLY else dates)] = str(period)
    begins = _begins(words, year)
    return tuple((by_day[day], day) for day in sorted(by_day) if _ends(by_day[day]) >= begins)


def _begins(words: str, year: int) -> date:
    """Return the day from which the words let it come back ("từ tháng 3/2027"): that of the year where they do not."""
    first = date(year, 1, 1)
    match = _BEGINS.search(words)
    if match is None or int(match["year"] or match["of"] or year) != year:
        return first
    quarter = match["quarter"]
    month = int(match["month"]) if match["month"] else 3 * (_QUARTERS.get(quarter) or int(quarter)) - 2
    try:
        return date(year, month, int(match["day"] or 1))
    except ValueError:
        return first


def _ends(period: str) -> date:
    """Return the last day of what is owed for a period, or on a day of its own."""
    return Period.parse(period).calendar.last if "-" not in period[5:] else date.fromisoformat(period)


def _of_weeks(words: str, year: int) -> dict[date, str]:
    """Return what is owed each week of a year: by its last day, or by the day of the week that the words name.

    Of several days each is owed, named by its day, as several dates due are.
    """
    named = [
        (_WEEKDAY_NUMBERS.get(match["day"]) or int(match["day"]) - 1 if match["day"] else 7) - bool(match["lead"])
        for match in _WEEKDAYS.finditer(words)
    ]
    found: dict[date, str] = {}
    for number in range(1, weeks_of(year) + 1):
        week = Period(year, PeriodKind.WEEK, number)
        for day in sorted(set(named)) or [7]:
            last = week.calendar.first + timedelta(days=day - 1)
            found[last] = str(week) if len(set(named)) < 2 else last.isoformat()
    return found


def by_end_of(task: Task, year: int) -> Recurrence | None:
    """Return how often a task comes back that is owed by the last day of each period; None where words name a day.

    Of several the shortest counts: the longer ones end with one of its periods.
    """
    shortest = next((recurrence for recurrence in _KINDS if recurrence in task.recurring), None)
    if shortest is None or Recurrence.WEEKLY in task.recurring:
        return None
    last = {str(Period(year, kind, index)) for kind, count in _KINDS.values() for index in range(1, count + 1)}
    owed = _owed(task, year)
    ends = owed and all(period in last and Period.parse(period).calendar.last == day for period, day in owed)
    return shortest if ends else None


def open_items(task: Task) -> list[TaskPeriod]:
    """Return the items that are not done, by day."""
    return sorted((item for item in task.items if item.status is not TaskStatus.DONE), key=lambda item: item.last_day)


def due_items(task: Task) -> list[TaskPeriod]:
    """Return the items that are still owed, the most urgent first: neither done nor paused."""
    return [item for item in open_items(task) if item.status is not TaskStatus.PAUSED]


def missed_items(task: Task, today: date) -> list[TaskPeriod]:
    """Return the items that are owed and overdue, by day."""
    return [item for item in due_items(task) if item.last_day < today]


def next_day(task: Task) -> date | None:
    """Return the day that counts for a recurring task: of its earliest open item, else of its last one."""
    owed = due_items(task) or open_items(task)
    if owed:
        return owed[0].last_day
    return max((item.last_day for item in task.items), default=None)


def renew(task: Task, year: int | None, since: date, *, in_force: bool = False) -> None:
    """Bring the items of a task in line with its words; those that were reported on stay as they are.

    `year` is the plan's; without one, nothing can be owed. Items that fell due before `since` are not made anew, and
    a task that is done owes nothing new. Where the plan is in force (it was issued), what is overdue on `since` stays
    owed, on the day that was missed: other words ("hằng quý" instead of "hằng tháng") excuse nobody. They may give
    more time, then it is no longer overdue. Where one date takes the place of periods of which some were reported on,
    it is owed beside these, as one of several dates is.
    """
    dated = bool(task.more_deadlines)
    if not dated and not task.recurring and not task.items:
        return
    wanted = dict(_owed(task, year or since.year)) if year is not None or dated else {}
    if (
        task.deadline is not None
        and not dated
        and any(item.status is not TaskStatus.NOT_STARTED for item in task.items)
    ):
        _move_date(task, task.deadline)
        wanted, dated = {task.deadline.day.isoformat(): last_day(task.deadline)}, True
    kept = {item.period: item for item in task.items}

    def missed(item: TaskPeriod) -> bool:
        return in_force and item.last_day < since

    for period, item in kept.items():
        if period in wanted and item.status is TaskStatus.NOT_STARTED:
            day = wanted[period]
            if not (missed(item) and day < since):
                item.last_day = day
    stays = [
        item
        for item in task.items
        if item.period in wanted or item.status is not TaskStatus.NOT_STARTED or (missed(item) and not task.deadline)
    ]
    new = [
        TaskPeriod(period, day)
        for period, day in wanted.items()
        if period not in kept and (dated or day >= since) and task.status is not TaskStatus.DONE
    ]
    found = sorted([*stays, *new], key=lambda item: (item.last_day, item.period))
    if found != task.items:
        task.items[:] = found


def _move_date(task: Task, due: Deadline) -> None:
    """Let a date that is owed beside periods, and was begun, be the one that is due now."""
    for item in task.items:
        is_date = len(item.period) == len(due.day.isoformat())
        if is_date and item.status is not TaskStatus.DONE and item.period != due.day.isoformat():
            item.period, item.last_day = due.day.isoformat(), last_day(due)


def follow_items(task: Task) -> None:
    """Let a recurring task stand as its items do: done with the last of them, else under way once one is begun.

    It rests when all that is open does. One that was ended before its last period (`is_ended`) stays so.
    """
    owed = open_items(task)
    if not owed:
        task.status, task.percent = TaskStatus.DONE, 100
        task.done_on = max((item.done_on for item in task.items if item.done_on), default=task.done_on)
        return
    if is_ended(task):
        return
    task.percent = min(sum(item.percent for item in task.items) // len(task.items), 99)
    task.done_on = None
    if not due_items(task):
        task.status = TaskStatus.PAUSED
    elif task.status is not TaskStatus.PAUSED:
        begun = any(item.status is not TaskStatus.NOT_STARTED for item in task.items)
        task.status = TaskStatus.IN_PROGRESS if begun else TaskStatus.NOT_STARTED


def is_ended(task: Task) -> bool:
    """Return whether a task was ended as a whole although some of its periods are open; these are owed no more."""
    return task.status is TaskStatus.DONE and bool(open_items(task))


def drop_before(task: Task, day: date) -> None:
    """Take away items that fell due before `day` and that nobody began: the plan did not hold yet."""
    if task.more_deadlines:
        return  # dates that are written out are owed, as one alone is
    if any(item.last_day < day and item.status is TaskStatus.NOT_STARTED for item in task.items):
        task.items[:] = [
            item for item in task.items if item.last_day >= day or item.status is not TaskStatus.NOT_STARTED
        ]


def _dates(words: str) -> list[_YearDay]:
    """Return the days of a year that the words name without a year, in their order."""
    return [
        _YearDay(int(found["day"]), int(found["month"]), before="truoc" in (match["lead"], match["bare"]))
        for match in _DATES.finditer(words)
        for found in _NUMBERS.finditer(match["dates"])
        if 1 <= int(found["month"]) <= 12 and 1 <= int(found["day"]) <= 31
    ]


def _parted(dates: list[_YearDay], year: int) -> list[Period]:
    """Return a period for each of several dates of a year: the longest of which none holds two; none for one date."""
    months = sorted({item.month for item in dates})
    for kind, count in reversed(_KINDS.values()):
        found = {Period(year, kind, (month - 1) * count // 12 + 1) for month in months}
        if len(months) > 1 and len(found) == len(months):
            return sorted(found, key=lambda period: period.index)
    return []


def _due(period: Period, words: str, dates: list[_YearDay]) -> date:
    span = period.calendar
    own = [item for item in dates if item.month in period.months]
    if own:
        return _day(own[-1].day, period.year, own[-1].month, before=own[-1].before)
    match = _DAY.search(words)
    if match is None or not 1 <= int(match["day"]) <= 31:
        return span.last
    month = span.last + timedelta(days=1) if match["next"] else span.last
    return _day(int(match["day"]), month.year, month.month, before=match["lead"] == "truoc")


def _day(day: int, year: int, month: int, *, before: bool) -> date:
    """Return the last day on time; a day that the month does not have is its last one."""
    day -= before
    if day < 1:
        return date(year, month, 1) - timedelta(days=1)
    return date(year, month, min(day, monthrange(year, month)[1]))
