"""Which deadlines stand in a calendar, and where."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.agenda import agenda
from desktop.domain.progress import State
from desktop.domain.workbook import Sender

SENDER = Sender("UBND XÃ THỬ", "xã", "Tỉnh Đá Thử", "Thử Nghiệm")


@dataclass(frozen=True)
class Row:
    """A row as the task list hands it out."""

    id: int
    last_day: date | None = date(2026, 11, 30)
    working_day: date | None = date(2026, 11, 30)
    state: State = State.ON_TRACK
    unit: str = "Công an xã"
    text: str = "Việc"
    plan_number: str = "05/KH-UBND"


def test_open_tasks_with_a_date_stand_in_order_of_their_days() -> None:
    rows = [
        Row(1, date(2026, 12, 1), date(2026, 12, 1)),
        Row(2),
        Row(3, state=State.DONE_LATE),
        Row(4, None, None, State.NONE),
        Row(5, state=State.PAUSED),
        Row(6, date(2026, 1, 1), date(2025, 12, 31), State.OVERDUE),
    ]
    found = agenda(SENDER, rows).entries
    assert [(entry.uid.split(".")[0], entry.day) for entry in found] == [
        ("task-6", date(2025, 12, 31)),
        ("task-2", date(2026, 11, 30)),
        ("task-1", date(2026, 12, 1)),
    ]
    assert [entry.last_day for entry in found] == [date(2026, 1, 1), None, None]


def test_a_unit_gets_its_own() -> None:
    rows = [Row(1), Row(2, unit="Phòng Kinh tế")]
    assert [entry.unit for entry in agenda(SENDER, rows, "Phòng Kinh tế").entries] == ["Phòng Kinh tế"]


def test_names_are_stable_and_tell_offices_apart() -> None:
    (first,), (again,) = (agenda(SENDER, [Row(7)]).entries for _ in range(2))
    assert first.uid == again.uid == "task-7.tinh-da-thu-xa-thu-nghiem@so-ke-hoach"
