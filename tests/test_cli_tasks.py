"""`tasks` with its filters: what it prints is what the list of the window shows."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from desktop import cli
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Deadline, Task

DAY = "2026-11-16"
DUE = {
    "Đầu năm": date(2026, 1, 31),
    "Hết tháng sáu": date(2026, 6, 30),
    "Đầu quý ba": date(2026, 7, 1),
    "Đoàn ra tháng chín": date(2026, 9, 30),
    "Hôm nay": date(2026, 11, 16),
    "Cuối năm": date(2026, 12, 31),
}


@pytest.fixture
def folder(services, tmp_path):
    """Give the data folder of an office with tasks of two years' plans."""
    first, second = services.units.all()[:2]
    tasks = [
        Task(runs(text), unit=(first, second)[number % 2], deadline=Deadline(day))
        for number, (text, day) in enumerate(DUE.items())
    ]
    services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=tasks))
    old = [Task(runs("Năm trước"), unit=first, deadline=Deadline(date(2025, 8, 1))), Task(runs("Không có hạn"))]
    services.plans.add(Plan("Công tác năm 2025", year=2025, tasks=old))
    done = next(row for row in services.tasks.rows() if row.text == "Đầu năm")
    services.tasks.report([done.id], ProgressChange(done_on=date(2026, 1, 31)))
    services.close()
    return tmp_path / "data"


@pytest.fixture
def listed(folder, capsys):
    """Give a way to list the tasks by command; it returns their words."""

    def run(*options):
        code = cli.main(["tasks", "--json", "--today", DAY, "--data", str(folder), *options])
        out, err = capsys.readouterr()
        assert (code, err) == (0, "")
        return {row["text"] for row in json.loads(out)["tasks"]}

    return run


def test_filters_are_all_met(listed):
    for options, found in (
        (["--text", "doan RA"], {"Đoàn ra tháng chín"}),
        (["--text", "100%"], set()),
        (["--year", "2025"], {"Năm trước", "Không có hạn"}),
        (["--year", "2024"], set()),
        (["--plan", "2"], {"Năm trước", "Không có hạn"}),
        (["--state", "done-ontime"], {"Đầu năm"}),
        (["--state", "done-ontime", "--state", "due1"], {"Đầu năm", "Hôm nay"}),
        (["--state", "none"], {"Không có hạn"}),
        (["--due-from", "2026-11-16"], {"Hôm nay", "Cuối năm"}),
        (["--due-from", "17/11/2026"], {"Cuối năm"}),
        (["--due-before", "2026-01-31"], {"Năm trước"}),
        (["--period", "2026-Q3"], {"Đầu quý ba", "Đoàn ra tháng chín"}),
        (["--period", "2026-H1"], {"Đầu năm", "Hết tháng sáu"}),
        (["--period", "2026-9M"], {"Đầu năm", "Hết tháng sáu", "Đầu quý ba", "Đoàn ra tháng chín"}),
        (["--period", "2026-07"], {"Đầu quý ba"}),
        (["--period", "2026"], set(DUE)),
        (["--period", "2026-Q3", "--due-from", "2026-07-02"], {"Đoàn ra tháng chín"}),
        (["--period", "2026-Q3", "--due-before", "2026-09-30"], {"Đầu quý ba"}),
        (["--period", "2026-Q3", "--due-from", "2026-01-01", "--due-before", "2027-01-01"],
         {"Đầu quý ba", "Đoàn ra tháng chín"}),
        (["--period", "2026", "--state", "overdue", "--text", "tháng"], {"Hết tháng sáu", "Đoàn ra tháng chín"}),
    ):  # fmt: skip
        assert listed(*options) == found, options


def test_a_unit_and_a_period_go_together(listed, folder, capsys):
    first = listed("--period", "2026-Q3")
    assert cli.main(["tasks", "--json", "--data", str(folder), "--period", "2026-Q3"]) == 0
    rows = json.loads(capsys.readouterr().out)["tasks"]
    by_unit = [listed("--period", "2026-Q3", "--unit", row["unit"]) for row in rows]
    assert len(by_unit) == 2
    assert by_unit[0] | by_unit[1] == first
    assert not by_unit[0] & by_unit[1]


def test_a_day_is_the_last_day_on_time_not_the_day_that_is_written(folder, listed):
    from desktop.services import open_services

    services = open_services(folder)
    before = Deadline(date(2026, 10, 1), inclusive=False)
    services.plans.add(Plan("Thêm", year=2026, tasks=[Task(runs("Trước ngày một tháng mười"), deadline=before)]))
    services.close()
    assert "Trước ngày một tháng mười" in listed("--period", "2026-Q3")
    assert "Trước ngày một tháng mười" not in listed("--period", "2026-Q4")
    assert before.day - timedelta(days=1) == date(2026, 9, 30)


@pytest.mark.parametrize(
    "options",
    [["--state", "late"], ["--period", "2026-Q5"], ["--due-from", "31/02/2026"], ["--year", "nay"], ["--plan", "x"]],
)
def test_a_filter_that_means_nothing_is_refused_in_one_sentence(folder, capsys, options):
    assert cli.main(["tasks", "--json", "--data", str(folder), *options]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err
