"""What the workbooks hold: each task stands in exactly one place, and lines say what their task says."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

import pytest

from desktop.domain.base.period import Period
from desktop.domain.office.office import Level, Office
from desktop.domain.out.workbook import (
    DOING,
    DONE,
    OVERDUE,
    SOON,
    WAITING,
    AssignmentLine,
    ProgressBook,
    ProgressLine,
    ReportClass,
    Timing,
    assignment_line,
    by_unit,
    progress_line,
    sender,
    stamp,
    standing,
)
from desktop.domain.task.progress import OPEN_STATES, DueState
from desktop.domain.task.task import Deadline, Recurrence, Role, TaskStatus


@dataclass(frozen=True)
class Row:
    """A row as the task list hands it out."""

    id: int = 17
    plan_id: int = 3
    plan_number: str = "05/KH-UBND"
    origin_note: str = ""
    text: str = "Báo cáo kết quả"
    role: Role = Role.OWN
    unit: str = "Phòng Kinh tế"
    supporting: tuple[str, ...] = ("Công an xã",)
    deadline: date | None = date(2026, 11, 30)
    deadline_inclusive: bool = False
    last_day: date | None = date(2026, 11, 29)
    timing: str = "theo từng đoàn"
    more_deadlines: tuple[Deadline, ...] = ()
    periods: int = 0
    late_periods: int = 0
    recurring: tuple[Recurrence, ...] = ()
    continuous: bool = False
    product: str = "Báo cáo"
    status: TaskStatus = TaskStatus.NOT_STARTED
    state: DueState = DueState.OVERDUE
    result: str = "Đã xong một nửa"
    difficulties: str = "Thiếu người"
    done_on: date | None = None
    product_number: str = ""


def test_the_ten_standings_are_parted_in_groups() -> None:
    assert sorted([*DONE, *DOING, *WAITING, ReportClass.PAUSED]) == sorted(ReportClass)


@pytest.mark.parametrize("state", sorted(OPEN_STATES | {DueState.CONTINUOUS}))
def test_an_open_task_is_waiting_until_somebody_begins(state: DueState) -> None:
    waiting, doing = standing(TaskStatus.NOT_STARTED, state), standing(TaskStatus.IN_PROGRESS, state)
    assert waiting in WAITING
    assert doing in DOING
    assert WAITING.index(waiting) == DOING.index(doing)
    assert (doing in OVERDUE) is (state is DueState.OVERDUE)
    assert (doing in SOON) is (state in {DueState.DUE1, DueState.DUE3, DueState.DUE7})


@pytest.mark.parametrize(
    ("status", "state", "expected"),
    [
        (TaskStatus.DONE, DueState.DONE_EARLY, ReportClass.DONE_EARLY),
        (TaskStatus.DONE, DueState.DONE_ON_TIME, ReportClass.DONE_ON_TIME),
        (TaskStatus.DONE, DueState.DONE_LATE, ReportClass.DONE_LATE),
        (TaskStatus.PAUSED, DueState.PAUSED, ReportClass.PAUSED),
    ],
)
def test_done_and_paused(status: TaskStatus, state: DueState, expected: ReportClass) -> None:
    assert standing(status, state) is expected


def test_a_progress_line_says_what_the_task_says() -> None:
    assert progress_line(Row()) == ProgressLine(
        "Báo cáo kết quả",
        "05/KH-UBND",
        "Phòng Kinh tế",
        ReportClass.WAITING_OVERDUE,
        ("Công an xã",),
        date(2026, 11, 29),
        Timing(),
        "Đã xong một nửa",
        "Báo cáo",
        None,
        "Thiếu người",
        key="3.17",
    )
    assert progress_line(Row(product_number="12/BC-UBND")).product == "12/BC-UBND"


def test_an_assignment_line_keeps_the_day_as_written() -> None:
    assert assignment_line(Row(), "Văn phòng", "Ưu tiên") == AssignmentLine(
        "Báo cáo kết quả",
        "Phòng Kinh tế",
        ("Công an xã",),
        date(2026, 11, 30),
        False,
        Timing(),
        "Báo cáo",
        "Ưu tiên",
        given_to="Phòng Kinh tế",
    )


def test_the_wording_of_a_time_without_a_date_is_kept() -> None:
    row = Row(deadline=None, last_day=None, recurring=(Recurrence.AD_HOC,), continuous=True)
    assert assignment_line(row, "Văn phòng").timing == Timing("theo từng đoàn", (Recurrence.AD_HOC,), True)


def test_lines_are_grouped_in_order_of_their_units_first_line() -> None:
    lines = [AssignmentLine(str(i), unit) for i, unit in enumerate(("B", "A", "b", "B", ""))]
    groups = {unit: [line.text for line in group] for unit, group in by_unit(lines).items()}
    assert groups == {"B": ["0", "2", "3"], "A": ["1"], "": ["4"]}
    assert Counter(map(len, groups.values())).total() == 3


def test_the_stamp_names_office_and_period() -> None:
    office = Office(
        Level.WARD,
        "Tỉnh Thử",
        "Thử Nghiệm",
        "ỦY BAN NHÂN DÂN\nPHƯỜNG THỬ NGHIỆM",
        "Thử Nghiệm",
        code="09999",
        sample=True,
    )
    book = ProgressBook(sender(office), Period.parse("2026-Q3"), date(2026, 9, 14), (), "05/KH-UBND", "Thử")
    assert stamp(book) == {
        "schema": "progress",
        "version": "2",
        "issuer": "ỦY BAN NHÂN DÂN PHƯỜNG THỬ NGHIỆM",
        "level": "phường",
        "province": "Tỉnh Thử",
        "name": "Thử Nghiệm",
        "code": "09999",
        "sample": "1",
        "number": "05/KH-UBND",
        "title": "Thử",
        "lines": "0",
        "office": "tinh-thu/phuong-thu-nghiem",
        "key": "tinh-thu/phuong-thu-nghiem/2026-Q3",
        "period": "2026-Q3",
        "first": "2026-06-15",
        "cut_off": "2026-09-14",
        "as_of": "2026-09-14",
    }
