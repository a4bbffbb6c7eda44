from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Deadline, Task


def shown(services, last: date) -> date | None:
    """Return the last working day that the list shows for a task due on `last`."""
    services.plans.add(Plan(f"Kế hoạch {last}", year=last.year, tasks=[Task(runs("Báo cáo"), deadline=Deadline(last))]))
    return services.tasks.rows()[0].working_day


@pytest.mark.parametrize(
    ("last", "before"),
    [
        (date(2026, 2, 20), date(2026, 2, 13)),  # in the Tết of the year of the Horse, which began on a Monday
        (date(2026, 2, 23), date(2026, 2, 23)),
        (date(2025, 1, 31), date(2025, 1, 24)),
        (date(2027, 1, 1), date(2026, 12, 31)),  # over the new year
        (date(2026, 11, 24), date(2026, 11, 23)),  # the day of culture, off since 2026
        (date(2025, 11, 24), date(2025, 11, 24)),
        (date(2026, 12, 31), date(2026, 12, 31)),
        (date(2028, 2, 29), date(2028, 2, 29)),
    ],
)
def test_lists_show_the_last_working_day_of_the_national_calendar(services, last, before):
    assert shown(services, last) == before


def test_the_office_adds_and_removes_days(services):
    friday = date(2026, 11, 27)
    assert shown(services, friday) == friday
    services.calendar.add(friday, "  Ngày hội   của xã ")
    assert services.tasks.rows()[0].working_day == date(2026, 11, 26)
    assert [(row.day, row.reason, row.working) for row in services.calendar.days(2026) if row.own] == [
        (friday, "Ngày hội của xã", False)
    ]
    assert services.calendar.days(2027) and not any(row.own for row in services.calendar.days(2027))
    services.undo.undo()
    assert services.tasks.rows()[0].working_day == friday
    services.calendar.add(friday, "Ngày hội")
    services.calendar.remove(friday)
    assert services.calendar.working([2026]).is_working(friday)
    services.undo.undo()
    assert not services.calendar.working([2026]).is_working(friday)


def test_a_holiday_can_be_worked(services):
    saturday, holiday = date(2026, 11, 28), date(2026, 9, 2)
    services.calendar.add(saturday, "Làm bù", working=True)
    services.calendar.add(holiday, "Trực lễ", working=True)
    calendar = services.calendar.working([2026])
    assert calendar.is_working(saturday) and calendar.is_working(holiday)
    assert [row.working for row in services.calendar.days(2026) if row.day == holiday] == [True]
    services.calendar.add(holiday, "Trực Quốc khánh", working=True)
    assert [row.reason for row in services.calendar.days(2026) if row.own] == ["Trực Quốc khánh", "Làm bù"]


def test_what_cannot_stand_in_the_list_is_refused(services):
    with pytest.raises(UserError, match="Say why"):
        services.calendar.add(date(2026, 11, 27), "  ")
    with pytest.raises(UserError, match="02/9/2026 is a day off already"):
        services.calendar.add(date(2026, 9, 2), "Quốc khánh")
    with pytest.raises(UserError, match="27/11/2026 is a working day already"):
        services.calendar.add(date(2026, 11, 27), "Làm bù", working=True)
    with pytest.raises(UserError, match="not in the office's own list"):
        services.calendar.remove(date(2026, 9, 2))
    with pytest.raises(UserError, match="no year"):
        services.calendar.add(date(1999, 9, 2), "Quốc khánh", working=True)


def test_listeners_hear_of_the_calendar(services):
    heard = []
    services.subscribe(heard.append)
    services.calendar.add(date(2026, 11, 27), "Ngày hội")
    assert heard == [frozenset({"calendar", "tasks"})]
