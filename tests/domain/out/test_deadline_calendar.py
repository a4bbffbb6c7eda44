"""Which deadlines stand in a calendar, and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.out.deadline_calendar import agenda
from desktop.domain.out.workbook import Sender
from desktop.domain.task.rows import DueRow

SENDER = Sender("UBND XÃ THỬ", "xã", "Tỉnh Đá Thử", "Thử Nghiệm")


@dataclass(frozen=True)
class Row:
    """A row as the task list hands it out."""

    id: int
    last_day: date | None = date(2026, 11, 30)
    working_day: date | None = date(2026, 11, 30)
    unit: str = "Công an xã"
    text: str = "Việc"
    plan_number: str = "05/KH-UBND"
    product: str = ""


def test_what_is_owed_stands_in_order_of_its_days() -> None:
    rows = [
        Row(1, date(2026, 12, 1), date(2026, 12, 1)),
        Row(2),
        Row(6, date(2026, 1, 1), date(2025, 12, 31)),
    ]
    found = agenda(SENDER, map(DueRow, rows)).entries
    assert [(entry.uid.split(".")[0], entry.day) for entry in found] == [
        ("task-6", date(2025, 12, 31)),
        ("task-2", date(2026, 11, 30)),
        ("task-1", date(2026, 12, 1)),
    ]
    assert [entry.last_day for entry in found] == [date(2026, 1, 1), None, None]


def test_a_unit_gets_its_own() -> None:
    rows = [Row(1), Row(2, unit="Phòng Kinh tế")]
    assert [entry.unit for entry in agenda(SENDER, map(DueRow, rows), "Phòng Kinh tế").entries] == ["Phòng Kinh tế"]


def test_names_are_stable_and_tell_offices_apart() -> None:
    (first,), (again,) = (agenda(SENDER, [DueRow(Row(7))]).entries for _ in range(2))
    assert first.uid == again.uid == "task-7.tinh-da-thu-xa-thu-nghiem@so-ke-hoach"


def test_each_period_of_a_recurring_task_has_a_name_of_its_own() -> None:
    owed = [DueRow(Row(7, date(2026, month, 20), date(2026, month, 20)), f"2026-{month:02d}") for month in (11, 12)]
    assert [(entry.uid.split(".")[0], entry.period) for entry in agenda(SENDER, owed).entries] == [
        ("task-7-2026-11", "2026-11"),
        ("task-7-2026-12", "2026-12"),
    ]


def test_reports_to_hand_in_are_told_from_other_deadlines() -> None:
    rows = [Row(1, text="Gửi báo cáo quý"), Row(2, product="Báo cáo"), Row(3, text="Hội nghị báo cáo viên")]
    assert [entry.report for entry in agenda(SENDER, map(DueRow, rows)).entries] == [True, True, False]
