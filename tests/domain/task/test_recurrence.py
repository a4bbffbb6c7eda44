from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.text import runs
from desktop.domain.task.recurrence import items, next_day, open_items, renew
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskPeriod, TaskStatus
from desktop.domain.task.wording import recurring

M, Q, H, Y, A = Recurrence.MONTHLY, Recurrence.QUARTERLY, Recurrence.HALF_YEARLY, Recurrence.YEARLY, Recurrence.AD_HOC


def days(text: str, *kinds: Recurrence, year: int = 2026, timing: str = "") -> dict[str, str]:
    task = Task(runs(text), recurring=kinds or recurring(f"{timing} {text}"), timing=timing)
    return {item.period: f"{item.last_day:%d/%m/%Y}" for item in items(task, year)}


@pytest.mark.parametrize(
    ("text", "period", "day"),
    [
        ("Báo cáo hằng tháng trước ngày 20", "2026-02", "19/02/2026"),
        ("Trước ngày 20 hàng tháng, tổng hợp tình hình", "2026-12", "19/12/2026"),
        ("Báo cáo định kỳ hằng tháng chậm nhất ngày 25", "2026-04", "25/04/2026"),
        ("Hằng tháng gửi trước ngày 05 của tháng sau", "2026-12", "04/01/2027"),
        ("Hằng tháng trước ngày 01 tháng kế tiếp", "2026-01", "31/01/2026"),
        ("Hằng tháng trước ngày 31 gửi số liệu", "2026-02", "28/02/2026"),
        ("Hằng tháng vào ngày 30 gửi số liệu", "2026-02", "28/02/2026"),
        ("Báo cáo hằng tháng", "2026-06", "30/06/2026"),
        ("Báo cáo hằng quý trước ngày 15 tháng cuối quý", "2026-Q1", "14/03/2026"),
        ("Báo cáo hằng quý chậm nhất ngày 05 của tháng đầu quý sau", "2026-Q4", "05/01/2027"),
        ("Báo cáo hằng quý", "2026-Q3", "30/09/2026"),
        ("Báo cáo hằng năm trước ngày 30/11", "2026", "29/11/2026"),
        ("Báo cáo hằng năm trước ngày 01 tháng 12", "2026", "30/11/2026"),
        ("Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) báo cáo", "2026-H1", "14/06/2026"),
        ("Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12) báo cáo", "2026", "14/12/2026"),
        ("Báo cáo hằng tuần", "2026-W01", "04/01/2026"),
        ("Báo cáo hằng tuần", "2026-W53", "03/01/2027"),
        ("Báo cáo thứ Sáu hằng tuần", "2026-W05", "30/01/2026"),
        ("Báo cáo trước thứ Sáu hằng tuần", "2026-W05", "29/01/2026"),
        ("Hằng tuần, chậm nhất 16 giờ thứ 5, báo cáo", "2026-W05", "29/01/2026"),
        ("Hằng tuần (Chủ nhật) tổng dọn vệ sinh", "2026-W05", "01/02/2026"),
        ("Báo cáo thứ Ba và thứ Sáu hằng tuần", "2026-01-27", "27/01/2026"),
    ],
)
def test_the_day_of_a_period_is_the_one_in_the_words(text, period, day):
    assert days(text)[period] == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Báo cáo trước ngày 15/6 và 15/12 hằng năm", {"2026-H1": "14/06/2026", "2026-H2": "14/12/2026"}),
        ("Báo cáo trước ngày 15/6 và ngày 15/12 hằng năm", {"2026-H1": "14/06/2026", "2026-H2": "14/12/2026"}),
        ("Báo cáo trước ngày 15/6, trước ngày 15/12 hằng năm", {"2026-H1": "14/06/2026", "2026-H2": "14/12/2026"}),
        (
            "Báo cáo hằng năm chậm nhất ngày 10/01 và ngày 10 tháng 7",
            {"2026-H1": "10/01/2026", "2026-H2": "10/07/2026"},
        ),
        (
            "Báo cáo trước ngày 10/3, 10/6, 10/9 và 10/12 hằng năm",
            {"2026-Q1": "09/03/2026", "2026-Q2": "09/06/2026", "2026-Q3": "09/09/2026", "2026-Q4": "09/12/2026"},
        ),
        ("Họp ngày 10/01 và 20/02 hằng năm", {"2026-01": "10/01/2026", "2026-02": "20/02/2026"}),
        ("Báo cáo trước 30/6 hàng năm", {"2026": "29/06/2026"}),
        ("Theo Quyết định ngày 15/3/2024 báo cáo hằng năm trước ngày 30/11", {"2026": "29/11/2026"}),
    ],
)
def test_several_days_of_every_year_are_owed_each(text, expected):
    assert days(text, Y) == expected


@pytest.mark.parametrize(
    ("text", "first", "count"),
    [
        ("Chuyên mục hằng tuần, từ tháng 3/2026", "2026-W09", 45),
        ("Báo cáo hằng tháng, bắt đầu từ tháng 4, trước ngày 05 tháng sau", "2026-04", 9),
        ("Hằng tháng, từ ngày 01/3/2026, gửi số liệu", "2026-03", 10),
        ("Mỗi quý một lần, kể từ quý III năm 2026, kiểm tra", "2026-Q3", 2),
        ("Hằng tuần, vào thứ Hai và thứ Năm, từ tháng 12/2026", "2026-12-03", 9),
        ("Hằng tháng, từ tháng 3/2025, gửi số liệu", "2026-01", 12),
        ("Hằng tháng, từ tháng 13/2026, gửi số liệu", "2026-01", 12),
        ("Định kỳ hằng tháng báo cáo số liệu từ tháng 3", "2026-01", 12),
        ("Hằng quý tổng hợp từ tháng 4 đến tháng 6", "2026-Q1", 4),
    ],
)
def test_what_begins_within_the_year_owes_nothing_of_the_periods_before(text, first, count):
    for owed in (days(text), days("Việc được giao", *recurring(text), timing=text)):
        assert (next(iter(owed)), len(owed)) == (first, count)


def test_29_february_is_there_in_leap_years():
    assert days("Hằng tháng vào ngày 31", M, year=2028)["2028-02"] == "29/02/2028"
    assert days("Báo cáo hằng năm trước ngày 29/02", Y, year=2027)["2027"] == "28/02/2027"


def test_every_period_has_an_item():
    assert list(days("x", M)) == [f"2026-{month:02d}" for month in range(1, 13)]
    assert len(days("x", Recurrence.WEEKLY)) == 53
    assert len(days("x", Recurrence.WEEKLY, year=2027)) == 52
    assert list(days("x", Q)) == ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"]
    assert list(days("x", H)) == ["2026-H1", "2026-H2"]
    assert list(days("", Y)) == ["2026"]
    assert days("Hằng tháng", M, timing="trước ngày 10")["2026-05"] == "09/05/2026"
    in_a_cell = days("Sơ kết 6 tháng, tổng kết năm", H, Y, timing="15/6; 05/12")
    assert in_a_cell == {"2026-H1": "15/06/2026", "2026": "05/12/2026"}, "no words stand before the days of a cell"


def test_one_report_serves_periods_that_end_on_one_day():
    assert list(days("x", H, Y)) == ["2026-H1", "2026"]
    assert list(days("x", Q, H, Y)) == ["2026-Q1", "2026-H1", "2026-Q3", "2026"]


def test_no_items_without_a_recurrence_or_with_a_date():
    assert days("x", A) == {}
    assert items(Task(runs("x")), 2026) == []
    assert items(Task(runs("x"), recurring=(M,), deadline=Deadline(date(2026, 3, 1))), 2026) == []


def test_items_before_the_plan_are_not_owed():
    task = Task(runs("x"), recurring=(Q,))
    assert [item.period for item in items(task, 2026, date(2026, 6, 30))] == ["2026-Q2", "2026-Q3", "2026-Q4"]


def test_the_earliest_open_item_counts():
    task = Task(runs("x"), items=[TaskPeriod("2026-Q1", date(2026, 3, 31)), TaskPeriod("2026-Q2", date(2026, 6, 30))])
    assert next_day(task) == date(2026, 3, 31)
    task.items[0].status = TaskStatus.DONE
    assert [item.period for item in open_items(task)] == ["2026-Q2"]
    assert next_day(task) == date(2026, 6, 30)
    task.items[1].status = TaskStatus.DONE
    assert next_day(task) == date(2026, 6, 30)
    assert next_day(Task(runs("x"))) is None


def test_items_follow_the_words_and_keep_what_was_reported():
    task = Task(runs("Báo cáo hằng quý"), recurring=(Q,))
    renew(task, 2026, date(2026, 4, 1))
    assert [item.period for item in task.items] == ["2026-Q2", "2026-Q3", "2026-Q4"]
    done, *rest = task.items
    done.status = TaskStatus.DONE
    task.runs = runs("Báo cáo hằng quý trước ngày 15 tháng cuối quý")
    renew(task, 2026, date(2026, 10, 1))
    assert task.items == [done, *rest]
    assert [item.last_day for item in task.items] == [date(2026, 6, 30), date(2026, 9, 14), date(2026, 12, 14)]
    task.recurring = ()
    renew(task, 2026, date(2026, 10, 1))
    assert task.items == [done]


def test_a_date_in_the_place_of_periods_stands_beside_those_that_were_reported_on():
    task = Task(runs("Báo cáo hằng tháng"), recurring=(M,))
    renew(task, 2026, date(2026, 1, 1))
    task.items[0].status = TaskStatus.DONE
    task.recurring, task.deadline = (), Deadline(date(2026, 11, 30))
    renew(task, 2026, date(2026, 3, 1), in_force=True)
    assert [(item.period, item.last_day) for item in task.items] == [
        ("2026-01", date(2026, 1, 31)),
        ("2026-11-30", date(2026, 11, 30)),
    ]
    task.items[1].status, task.items[1].percent = TaskStatus.IN_PROGRESS, 40
    task.deadline = Deadline(date(2026, 12, 16), inclusive=False)
    renew(task, 2026, date(2026, 3, 1), in_force=True)
    assert [(item.period, item.last_day, item.percent) for item in task.items[1:]] == [
        ("2026-12-16", date(2026, 12, 15), 40)
    ]


def test_a_date_alone_owes_no_period():
    task = Task(runs("Báo cáo hằng tháng"), recurring=(M,))
    renew(task, 2026, date(2026, 1, 1))
    task.recurring, task.deadline = (), Deadline(date(2026, 11, 30))
    renew(task, 2026, date(2026, 3, 1), in_force=True)
    assert task.items == []
