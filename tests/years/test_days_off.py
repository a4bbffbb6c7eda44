"""What falls due on days off is due today on the last working day before them, in every place."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from docx import Document

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level, Unit
from desktop.domain.plan.overview import Figure
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.progress import SOON_STATES, WAITING_STATES, DueState
from desktop.domain.task.rows import ByPeriod, DueCounts, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.services import open_services

BEFORE = date(2027, 2, 3)  # Tết: from Thursday 04/02 to Wednesday 10/02
TEXTS = ("Báo cáo tình hình trước Tết", "Kiểm tra trực Tết", "Rà soát sau Tết")


@pytest.fixture
def services(tmp_path):
    opened = open_services(tmp_path, now=lambda: datetime(2027, 1, 4, 8))
    opened.office.set_up(opened.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    unit = Unit("Văn phòng")
    days = (date(2027, 2, 8), date(2027, 2, 10), date(2027, 2, 11))
    tasks = [Task(runs(text), unit, deadline=Deadline(day)) for text, day in zip(TEXTS, days, strict=True)]
    opened.plans.add(Plan("Kế hoạch", year=2027, status=PlanStatus.ISSUED, tasks=tasks))
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("day", "counts", "states"),
    [
        (date(2027, 2, 1), (0, 0, 1), (DueState.DUE7, DueState.ON_TRACK, DueState.ON_TRACK)),
        (date(2027, 2, 2), (0, 0, 1), (DueState.DUE7, DueState.ON_TRACK, DueState.ON_TRACK)),
        (BEFORE, (0, 2, 0), (DueState.DUE1, DueState.DUE1, DueState.ON_TRACK)),
        (date(2027, 2, 9), (1, 1, 1), (DueState.OVERDUE, DueState.DUE1, DueState.DUE3)),
        (date(2027, 2, 11), (2, 1, 0), (DueState.OVERDUE, DueState.OVERDUE, DueState.DUE1)),
    ],
)
def test_what_falls_due_on_days_off_is_due_before_them(services, day, counts, states):
    assert services.overview.notice(day) == DueCounts(*counts, counts[0])
    rows = services.tasks.rows(TaskQuery(order="position"), day)
    assert tuple(row.state for row in rows) == states
    shown = services.overview.overview(day)
    assert shown.figures[Figure.SOON] == sum(state in SOON_STATES for state in states)
    assert {row.text for row in shown.due} == {row.text for row in rows if row.state in WAITING_STATES}


def test_a_period_that_ends_on_days_off_is_waited_for_before_them(services):
    unit = services.units.named("Văn phòng")
    task = Task(runs("Báo cáo hằng tháng trước ngày 11"), unit, recurring=(Recurrence.MONTHLY,))
    services.plans.add(Plan("Kế hoạch 2", year=2027, status=PlanStatus.ISSUED, tasks=[task]))
    listed = services.tasks.listing(TaskQuery(text="hằng tháng", by_period=ByPeriod.WAITING), BEFORE)
    assert [(row.period, row.state) for row in listed if row.period == "2027-02"] == [("2027-02", DueState.DUE1)]
    items = services.tasks.items(listed[0].id, BEFORE)
    assert next(item.state for item in items if item.period == "2027-02") is DueState.DUE1


def test_a_letter_before_a_holiday_says_today_and_asks_for_an_answer_after_it(services, tmp_path):
    assert services.exports.new_date(BEFORE) == date(2027, 2, 11)
    assert services.exports.new_date(date(2027, 2, 1)) == date(2027, 2, 11)  # the 3rd would leave two days
    services.exports.reminder_docx(services.units.named("Văn phòng").id, tmp_path / "a.docx", BEFORE)
    table = Document(tmp_path / "a.docx").tables[1]
    said = ["\n".join(cell.text for cell in row.cells) for row in table.rows[1:]]
    assert len(said) == 2
    assert all("Đến hạn ngày 03/02/2027" in words for words in said)
    with pytest.raises(UserError, match="day off"):
        services.exports.reminder_docx(None, tmp_path / "b.docx", BEFORE, date(2027, 2, 9))


def test_what_a_draft_asks_for_is_in_no_figure(services):
    unit = services.units.named("Văn phòng")
    task = Task(runs("Việc trong dự thảo"), unit, deadline=Deadline(date(2027, 1, 20)))
    services.plans.add(Plan("Dự thảo", year=2027, tasks=[task]))
    shown = services.overview.overview(BEFORE)
    assert [(bar.label, bar.total, bar.overdue) for bar in shown.by_plan] == [("Kế hoạch", 3, 0)]
    assert [(bar.total, bar.overdue) for bar in shown.by_unit] == [(3, 0)]
    listed = services.tasks.listing(TaskQuery(by_period=ByPeriod.WAITING), BEFORE)
    assert len(listed) == 4
    assert listed.count_in(frozenset({DueState.OVERDUE})) == 0
