"""The calendar file of an office, read back. The documents' own tests look at the rest of what is written."""

from __future__ import annotations

from datetime import date

import icalendar
import pytest

from desktop import cli
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from tests.conftest import TODAY


def entries(path):
    return [(event.decoded("dtstart"), str(event["summary"])) for event in _calendar(path).walk("VEVENT")]


def _calendar(path):
    return icalendar.Calendar.from_ical(path.read_bytes())


@pytest.fixture
def dated(services):
    first, second = services.units.all()[:2]
    services.plans.add(
        Plan(
            "Công tác năm 2026",
            year=2026,
            tasks=[
                Task(runs("Báo cáo năm"), unit=first, deadline=Deadline(date(2026, 11, 29))),
                Task(runs("Lập danh sách"), unit=second, deadline=Deadline(date(2026, 12, 4))),
                Task(runs("Đã xong"), unit=second, deadline=Deadline(date(2026, 12, 5))),
            ],
        )
    )
    done = services.tasks.rows(TaskQuery(text="da xong"))[0]
    services.tasks.report([done.id], ProgressChange(percent=100))
    return services


def test_calendar_of_all_and_of_one_unit(dated, tmp_path):
    first, second = dated.units.all()[:2]
    dated.exports.calendar_ics(tmp_path / "all.ics", today=TODAY)
    days = [(day, text.split(": ", 1)[-1]) for day, text in entries(tmp_path / "all.ics")]
    assert days == [(date(2026, 11, 27), "Báo cáo năm"), (date(2026, 12, 4), "Lập danh sách")]
    dated.exports.calendar_ics(tmp_path / "one.ics", second.id)
    assert [day for day, _ in entries(tmp_path / "one.ics")] == [date(2026, 12, 4)]
    assert first.name not in (tmp_path / "one.ics").read_text(encoding="utf-8").replace("\r\n ", "")


def test_an_empty_calendar_is_not_written(services, tmp_path):
    with pytest.raises(UserError, match="No open task has a date"):
        services.exports.calendar_ics(tmp_path / "none.ics")
    assert not (tmp_path / "none.ics").exists()


def test_command_export_calendar(dated, tmp_path, capsys):
    folder, target = str(dated.safety.data_dir), tmp_path / "lich.ics"
    name = dated.units.all()[0].name.upper()
    assert cli.main(["--data", folder, "export", "calendar", "--unit", name, "--to", str(target)]) == cli.OK
    assert [day for day, _ in entries(target)] == [date(2026, 11, 27)]
    assert cli.main(["--data", folder, "export", "calendar", "--to", str(tmp_path / "lich.txt")]) == cli.WRONG
    assert "lich.txt" in capsys.readouterr().err


def test_a_recurring_task_has_an_entry_for_each_open_period_and_a_paused_or_done_one_none(services, tmp_path):
    unit = services.units.all()[0]
    services.plans.add(
        Plan(
            "Công tác năm 2026",
            year=2026,
            tasks=[
                Task(
                    runs("Tổng hợp, báo cáo tình hình"),
                    unit=unit,
                    recurring=(Recurrence.MONTHLY,),
                    timing="hằng tháng trước ngày 20",
                ),
                Task(runs("Tạm dừng"), unit=unit, deadline=Deadline(date(2026, 12, 1))),
                Task(runs("Không có hạn"), unit=unit),
            ],
        )
    )
    ids = {row.text: row.id for row in services.tasks.rows()}
    services.tasks.report([ids["Tạm dừng"]], ProgressChange(status=TaskStatus.PAUSED))
    services.exports.calendar_ics(tmp_path / "a.ics", unit.id)
    assert entries(tmp_path / "a.ics") == [
        (date(2026, 11, 19), "Báo cáo: Tổng hợp, báo cáo tình hình (tháng 11 năm 2026)"),
        (date(2026, 12, 18), "Báo cáo: Tổng hợp, báo cáo tình hình (tháng 12 năm 2026)"),
    ]
    before = {str(event["uid"]) for event in _calendar(tmp_path / "a.ics").walk("VEVENT")}
    services.tasks.report_item(ids["Tổng hợp, báo cáo tình hình"], "2026-11", ProgressChange(percent=100))
    services.exports.calendar_ics(tmp_path / "b.ics")
    (left,) = _calendar(tmp_path / "b.ics").walk("VEVENT")
    assert left.decoded("dtstart") == date(2026, 12, 18)
    assert str(left["uid"]) in before, "a calendar takes it for the same entry"
