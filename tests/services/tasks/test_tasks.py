from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from desktop import cli
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import PartialDate, Plan, PlanStatus
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Priority, Recurrence, Role, Task, TaskStatus

TODAY = date(2026, 11, 16)


@pytest.fixture
def office_with_tasks(services):
    first, second = services.units.all()[:2]
    due = {"Quá hạn": -5, "Ngày mai": 1, "Ba ngày": 3, "Bảy ngày": 7, "Còn lâu": 60}
    tasks = [
        Task(
            runs(text), unit=first if n % 2 else second, role=Role.LEAD, deadline=Deadline(TODAY + timedelta(days=days))
        )
        for n, (text, days) in enumerate(due.items())
    ]
    tasks.append(Task(runs("Thường xuyên đối ngoại"), unit=first, continuous=True))
    tasks.append(Task(runs("Không có hạn"), unit=second))
    services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=tasks, status=PlanStatus.ISSUED))
    return services


def texts(services, **query):
    return [row.text for row in services.tasks.rows(TaskQuery(**query), TODAY)]


def test_tasks_start_by_urgency(office_with_tasks):
    assert texts(office_with_tasks) == [
        "Quá hạn",
        "Ngày mai",
        "Ba ngày",
        "Bảy ngày",
        "Còn lâu",
        "Không có hạn",
        "Thường xuyên đối ngoại",
    ]
    assert [row.state for row in office_with_tasks.tasks.rows(TaskQuery(), TODAY)] == [
        DueState.OVERDUE,
        DueState.DUE1,
        DueState.DUE3,
        DueState.DUE7,
        DueState.ON_TRACK,
        DueState.NONE,
        DueState.CONTINUOUS,
    ]


def test_search_matches_words_of_the_task_and_its_unit_from_their_beginning(services):
    office, economy = services.units.all()[:2]
    tasks = [
        Task(runs("Trình Uỷ ban quy chế (OCOP)"), unit=office),
        Task(runs("Ban hành quy chế"), unit=economy),
        Task(runs("Báo cáo theo 25/CT-TTg"), unit=economy),
    ]
    services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=tasks))
    assert texts(services, text="ủy ban") == ["Trình Uỷ ban quy chế (OCOP)"]
    assert texts(services, text="Phòng Kinh tế báo cáo") == ["Báo cáo theo 25/CT-TTg"]
    assert texts(services, text="ocop") == ["Trình Uỷ ban quy chế (OCOP)"]
    assert texts(services, text="ct-ttg") == texts(services, text="/CT-") == ["Báo cáo theo 25/CT-TTg"]
    assert texts(services, text="\u0301") == texts(services, text=" ") == texts(services)
    assert texts(services, limit=2) == texts(services)[:2]


def test_filters(office_with_tasks):
    services = office_with_tasks
    unit = services.units.all()[0]
    assert texts(services, text="doi NGOAI") == ["Thường xuyên đối ngoại"]
    assert texts(services, text=unit.name.upper(), unit_id=unit.id) == texts(services, unit_id=unit.id)
    assert texts(services, state=frozenset({DueState.OVERDUE, DueState.DUE1})) == ["Quá hạn", "Ngày mai"]
    assert texts(services, due_before=TODAY + timedelta(days=3)) == ["Quá hạn", "Ngày mai"]
    assert texts(services, due_from=TODAY + timedelta(days=3)) == ["Ba ngày", "Bảy ngày", "Còn lâu"]
    assert texts(services, due_from=TODAY + timedelta(days=3), due_before=TODAY + timedelta(days=7)) == ["Ba ngày"]
    assert texts(services, status=TaskStatus.DONE) == []
    assert texts(services, year=2025) == []
    assert texts(services, text="100%_") == []


@pytest.mark.parametrize(
    "order",
    ["urgency", "deadline", "unit", "plan", "text", "percent", "status", "role", "priority", "done_on", "position"],
)
def test_every_order_goes_both_ways(office_with_tasks, order):
    up, down = texts(office_with_tasks, order=order), texts(office_with_tasks, order=order, descending=True)
    assert sorted(up) == sorted(down)
    if order in {"text", "deadline", "urgency"}:
        assert up[0] != down[0]


def test_what_has_no_date_stands_at_the_end_in_either_direction(office_with_tasks):
    for order, last in (("deadline", 2), ("done_on", 5)):
        if order == "done_on":
            ids = {row.text: row.id for row in office_with_tasks.tasks.rows(TaskQuery(), TODAY)}
            for text, days in (("Ba ngày", 1), ("Còn lâu", 2)):
                change = ProgressChange(done_on=TODAY - timedelta(days=days))
                office_with_tasks.tasks.report([ids[text]], change, TODAY)
        up, down = texts(office_with_tasks, order=order), texts(office_with_tasks, order=order, descending=True)
        assert set(up[-last:]) == set(down[-last:])
        assert up[:-last] == down[:-last][::-1]


def test_the_urgent_come_first_and_the_leads(office_with_tasks):
    services = office_with_tasks
    ids = {row.text: row.id for row in services.tasks.rows(TaskQuery(), TODAY)}
    services.tasks.report([ids["Còn lâu"]], ProgressChange(priority=Priority.URGENT), TODAY)
    services.tasks.report([ids["Bảy ngày"]], ProgressChange(priority=Priority.HIGH), TODAY)
    assert texts(services, order="priority")[:2] == ["Còn lâu", "Bảy ngày"]
    assert texts(services, order="priority", descending=True)[-2:] == ["Bảy ngày", "Còn lâu"]
    assert texts(services, order="role")[-2:] == ["Thường xuyên đối ngoại", "Không có hạn"]


@pytest.mark.parametrize(
    ("change", "status", "percent", "done_on"),
    [
        (ProgressChange(percent=50), TaskStatus.IN_PROGRESS, 50, None),
        (ProgressChange(percent=100), TaskStatus.DONE, 100, TODAY),
        (ProgressChange(status=TaskStatus.DONE), TaskStatus.DONE, 100, TODAY),
        (ProgressChange(done_on=TODAY - timedelta(days=9)), TaskStatus.DONE, 100, TODAY - timedelta(days=9)),
        (ProgressChange(status=TaskStatus.IN_PROGRESS, percent=100), TaskStatus.IN_PROGRESS, 99, None),
        (ProgressChange(status=TaskStatus.PAUSED, percent=30), TaskStatus.PAUSED, 30, None),
        (ProgressChange(result="Đã họp"), TaskStatus.NOT_STARTED, 0, None),
        (ProgressChange(percent=0), TaskStatus.NOT_STARTED, 0, None),
    ],
)
def test_status_percent_and_day_agree_after_a_report(office_with_tasks, change, status, percent, done_on):
    services = office_with_tasks
    task_id = services.tasks.rows(TaskQuery(), TODAY)[0].id
    services.tasks.report([task_id], change, TODAY)
    task = services.tasks.get(task_id)
    assert (task.status, task.percent, task.done_on) == (status, percent, done_on)
    assert [(update.author, update.status, update.percent) for update in task.updates] == [("Lan", status, percent)]


def test_a_done_task_can_be_reopened(office_with_tasks):
    services = office_with_tasks
    task_id = services.tasks.rows(TaskQuery(), TODAY)[0].id
    services.tasks.report([task_id], ProgressChange(percent=100), TODAY)
    services.tasks.report([task_id], ProgressChange(percent=80), TODAY)
    task = services.tasks.get(task_id)
    assert (task.status, task.percent, task.done_on, len(task.updates)) == (TaskStatus.IN_PROGRESS, 80, None, 2)


def test_several_tasks_are_reported_in_one_step(office_with_tasks):
    services = office_with_tasks
    ids = [row.id for row in services.tasks.rows(TaskQuery(), TODAY)[:3]]
    services.tasks.report(ids, ProgressChange(percent=10), TODAY)
    assert [services.tasks.get(task_id).percent for task_id in ids] == [10, 10, 10]
    services.undo.undo()
    assert [services.tasks.get(task_id).percent for task_id in ids] == [0, 0, 0]


@pytest.mark.parametrize("percent", [-1, 101, 130])
def test_a_percent_that_is_none_is_refused(office_with_tasks, percent):
    with pytest.raises(UserError, match="0 to 100"):
        office_with_tasks.tasks.report([1], ProgressChange(percent=percent), TODAY)


def test_a_day_to_come_is_refused(office_with_tasks):
    with pytest.raises(UserError, match="has not come"):
        office_with_tasks.tasks.report([1], ProgressChange(done_on=TODAY + timedelta(days=1)), TODAY)


def test_a_task_that_is_not_there_is_refused_and_nothing_is_changed(office_with_tasks):
    with pytest.raises(UserError, match="no task"):
        office_with_tasks.tasks.report([1, 999], ProgressChange(percent=50), TODAY)
    assert office_with_tasks.tasks.get(1).percent == 0


def test_overview_counts_what_the_lists_show(office_with_tasks):
    services = office_with_tasks
    overview = services.overview.overview(TODAY)
    assert list(overview.figures.values()) == [6, 1, 3, 0]
    assert [row.text for row in overview.due] == ["Quá hạn", "Ngày mai", "Ba ngày", "Bảy ngày"]
    assert (overview.longest_overdue, overview.due_tomorrow) == (5, 1)
    assert sum(item.total for item in overview.by_unit) == 7
    assert sum(item.overdue for item in overview.by_plan) == 1


@pytest.fixture
def quarterly_draft(services):
    task = Task(runs("Báo cáo hằng quý trước ngày 15 tháng cuối quý"), recurring=(Recurrence.QUARTERLY,))
    services.plans.add(Plan("Công tác năm 2027", year=2027, tasks=[task]))
    return services


@pytest.fixture
def quarterly(quarterly_draft):
    quarterly_draft.plans.issue(quarterly_draft.tasks.rows()[0].plan_id, 1, date(2027, 1, 4))
    return quarterly_draft


def row_on(services, day):
    row = services.tasks.rows(today=day)[0]
    return row.state, row.last_day, row.status, row.percent


def test_a_recurring_task_stands_as_its_next_period_does(quarterly):
    (task,) = quarterly.tasks.rows()
    assert [item.period for item in quarterly.tasks.items(task.id)] == ["2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4"]
    march = date(2027, 3, 14)
    assert row_on(quarterly, march) == (DueState.DUE1, march, TaskStatus.NOT_STARTED, 0)
    assert row_on(quarterly, date(2027, 3, 15))[0] is DueState.OVERDUE
    day = date(2027, 3, 12)
    quarterly.tasks.report_item(task.id, "2027-Q1", ProgressChange(done_on=day, result="Đã gửi"), today=march)
    assert row_on(quarterly, march) == (DueState.ON_TRACK, date(2027, 6, 14), TaskStatus.IN_PROGRESS, 25)
    first = quarterly.tasks.items(task.id, march)[0]
    assert (first.state, first.done_on, first.result) == (DueState.DONE_EARLY, day, "Đã gửi")
    assert first.working_day == date(2027, 3, 12)  # the 14th is a Sunday
    assert [update.result for update in quarterly.tasks.get(task.id).updates] == ["2027-Q1: Đã gửi"]
    quarterly.undo.undo()
    assert row_on(quarterly, march) == (DueState.DUE1, march, TaskStatus.NOT_STARTED, 0)
    assert quarterly.tasks.items(task.id)[0].result == ""


def test_what_is_not_issued_is_never_due(quarterly_draft):
    services, day = quarterly_draft, date(2027, 12, 31)
    (task,) = services.tasks.rows()
    assert row_on(services, day)[0] is DueState.NOT_ISSUED
    assert {item.state for item in services.tasks.items(task.id, day)} == {DueState.NOT_ISSUED}
    assert services.tasks.due(TaskQuery(), day) == services.unfinished.unfinished(2027, day) == []
    assert services.unfinished.years(day) == []
    assert [(row.tasks, row.overdue, row.next_deadline) for row in services.plans.rows()] == [(1, 0, None)]
    assert not any(row.tasks or row.overdue for row in services.units.rows())
    services.tasks.report_item(task.id, "2027-Q1", ProgressChange(percent=100), day)
    assert services.tasks.items(task.id, day)[0].state is not DueState.NOT_ISSUED, "what was done is done"
    services.plans.issue(task.plan_id, 1, date(2027, 1, 4))
    assert row_on(services, day)[0] is DueState.OVERDUE


def test_a_recurring_task_is_done_with_its_last_period(quarterly):
    (task,) = quarterly.tasks.rows()
    end = date(2027, 12, 20)
    for item in quarterly.tasks.items(task.id):
        quarterly.tasks.report_item(task.id, item.period, ProgressChange(percent=100), today=min(item.last_day, end))
    assert row_on(quarterly, end) == (DueState.DONE_ON_TIME, date(2027, 12, 14), TaskStatus.DONE, 100)
    quarterly.tasks.report_item(task.id, "2027-Q4", ProgressChange(percent=50), today=end)
    assert row_on(quarterly, end) == (DueState.OVERDUE, date(2027, 12, 14), TaskStatus.IN_PROGRESS, 87)
    quarterly.tasks.report_item(task.id, "2027-Q4", ProgressChange(percent=100), today=end)
    assert row_on(quarterly, end)[0] is DueState.DONE_LATE


@pytest.mark.parametrize("change", [{"percent": 100}, {"status": TaskStatus.DONE}, {"result": "x"}, {"done_on": TODAY}])
def test_progress_of_a_recurring_task_needs_its_period(quarterly, change):
    (task,) = quarterly.tasks.rows()
    with pytest.raises(UserError, match=r"2027-Q1, 2027-Q2, 2027-Q3, 2027-Q4"):
        quarterly.tasks.report([task.id], ProgressChange(**change))
    assert {item.status for item in quarterly.tasks.items(task.id)} == {TaskStatus.NOT_STARTED}


def test_a_recurring_task_is_paused_and_taken_up_again_as_a_whole(quarterly):
    (task,) = quarterly.tasks.rows()
    quarterly.tasks.report_item(task.id, "2027-Q1", ProgressChange(percent=100))
    quarterly.tasks.report([task.id], ProgressChange(status=TaskStatus.PAUSED))
    assert quarterly.tasks.rows()[0].state is DueState.PAUSED
    quarterly.tasks.report([task.id], ProgressChange(status=TaskStatus.NOT_STARTED))
    row = quarterly.tasks.rows()[0]
    assert (row.status, row.percent, row.last_day) == (TaskStatus.IN_PROGRESS, 25, date(2027, 6, 14))


def test_a_recurring_task_that_is_ended_keeps_what_was_reported(quarterly):
    (task,) = quarterly.tasks.rows()
    quarterly.tasks.report_item(task.id, "2027-Q1", ProgressChange(percent=100))
    quarterly.tasks.end([task.id], date(2027, 7, 1))
    day = date(2027, 8, 1)
    assert row_on(quarterly, day)[2:] == (TaskStatus.DONE, 100)
    assert [item.status is TaskStatus.DONE for item in quarterly.tasks.items(task.id, day)] == [True, *[False] * 3]
    assert [item.state for item in quarterly.tasks.items(task.id, day)][1:] == [DueState.NONE] * 3
    assert quarterly.tasks.due(TaskQuery(), day) == []
    quarterly.tasks.report_item(task.id, "2027-Q2", ProgressChange(percent=100), day)
    assert quarterly.tasks.rows()[0].status is TaskStatus.DONE, "a late report does not open it again"
    quarterly.tasks.report([task.id], ProgressChange(status=TaskStatus.IN_PROGRESS))
    assert row_on(quarterly, day) == (DueState.ON_TRACK, date(2027, 9, 14), TaskStatus.IN_PROGRESS, 50)


def test_a_period_that_the_task_has_not_is_refused(quarterly):
    (task,) = quarterly.tasks.rows()
    with pytest.raises(UserError, match=r"2027-05.*2027-Q1, 2027-Q2"):
        quarterly.tasks.report_item(task.id, "2027-05", ProgressChange(percent=10))
    with pytest.raises(UserError, match="130"):
        quarterly.tasks.report_item(task.id, "2027-Q1", ProgressChange(percent=130))
    assert quarterly.tasks.get(task.id).updates == []


def test_periods_follow_the_text_and_begin_with_the_plan(quarterly_draft):
    (row,) = quarterly_draft.tasks.rows()
    plan = quarterly_draft.plans.get(row.plan_id)
    plan.tasks[0].runs = runs("Báo cáo hằng quý chậm nhất ngày 20 tháng cuối quý")
    quarterly_draft.plans.save(plan)
    assert [item.last_day.day for item in quarterly_draft.tasks.items(row.id)] == [20, 20, 20, 20]
    assert quarterly_draft.tasks.rows()[0].last_day == date(2027, 3, 20)
    quarterly_draft.plans.issue(row.plan_id, 1, date(2027, 3, 25))
    assert [item.period for item in quarterly_draft.tasks.items(row.id)] == ["2027-Q2", "2027-Q3", "2027-Q4"]
    assert quarterly_draft.tasks.rows()[0].last_day == date(2027, 6, 20)
    quarterly_draft.undo.undo()
    assert quarterly_draft.tasks.rows()[0].last_day == date(2027, 3, 20)
    quarterly_draft.undo.undo()
    assert quarterly_draft.tasks.rows()[0].last_day == date(2027, 3, 14)
    assert len(quarterly_draft.tasks.items(row.id)) == 4


def test_the_rank_of_a_task_is_kept_and_outlives_an_edit_of_the_text(office_with_tasks):
    row = office_with_tasks.tasks.rows()[0]
    assert row.priority is Priority.NORMAL
    office_with_tasks.plans.revise(row.plan_id)
    plan = office_with_tasks.plans.get(row.plan_id)
    office_with_tasks.tasks.report([row.id], ProgressChange(priority=Priority.URGENT))
    office_with_tasks.plans.save(plan)
    kept = office_with_tasks.tasks.rows()[0]
    assert (kept.priority, kept.status, kept.percent) == (Priority.URGENT, row.status, row.percent)


@pytest.mark.parametrize(
    ("due", "inclusive", "today", "state", "shown"),
    [
        # Tết 2026: off from Saturday 14 to Sunday 22 February; the deadline stays, the day to work to comes before
        ("2026-02-18", True, "2026-02-10", DueState.ON_TRACK, "2026-02-13"),
        ("2026-02-18", True, "2026-02-11", DueState.DUE7, "2026-02-13"),
        ("2026-02-18", True, "2026-02-12", DueState.DUE7, "2026-02-13"),
        ("2026-02-18", True, "2026-02-13", DueState.DUE1, "2026-02-13"),  # the last day to work on it
        ("2026-02-18", True, "2026-02-15", DueState.DUE1, "2026-02-13"),
        ("2026-02-18", True, "2026-02-18", DueState.DUE1, "2026-02-13"),
        ("2026-02-18", True, "2026-02-19", DueState.OVERDUE, "2026-02-13"),
        ("2026-02-23", False, "2026-02-22", DueState.DUE1, "2026-02-13"),  # before the first day of work
        ("2026-02-23", False, "2026-02-23", DueState.OVERDUE, "2026-02-13"),
        # 29 February
        ("2028-02-29", True, "2028-02-28", DueState.DUE1, "2028-02-29"),
        ("2028-02-29", True, "2028-02-29", DueState.DUE1, "2028-02-29"),
        ("2028-02-29", True, "2028-03-01", DueState.OVERDUE, "2028-02-29"),
        ("2028-03-01", False, "2028-02-29", DueState.DUE1, "2028-02-29"),
        ("2027-03-01", False, "2027-02-28", DueState.DUE1, "2027-02-26"),  # a Sunday in a year without one
        # the year's end
        ("2026-12-31", True, "2026-12-23", DueState.ON_TRACK, "2026-12-31"),
        ("2026-12-31", True, "2026-12-24", DueState.DUE7, "2026-12-31"),
        ("2026-12-31", True, "2026-12-31", DueState.DUE1, "2026-12-31"),
        ("2026-12-31", True, "2027-01-01", DueState.OVERDUE, "2026-12-31"),
        ("2027-01-01", False, "2026-12-31", DueState.DUE1, "2026-12-31"),
        ("2027-01-02", True, "2026-12-30", DueState.DUE3, "2026-12-31"),
        ("2027-01-02", True, "2026-12-31", DueState.DUE1, "2026-12-31"),  # Saturday after the holiday
    ],
)
def test_states_around_tet_leap_days_and_the_years_end(services, due, inclusive, today, state, shown):
    deadline = Deadline(date.fromisoformat(due), inclusive)
    services.plans.add(
        Plan(
            "Công tác",
            year=deadline.day.year,
            status=PlanStatus.ISSUED,
            tasks=[Task(runs("Báo cáo"), deadline=deadline)],
        )
    )
    row = services.tasks.rows(today=date.fromisoformat(today))[0]
    assert (row.state, str(row.working_day)) == (state, shown)


@pytest.mark.parametrize(
    ("done", "state"),
    [("2028-02-28", DueState.DONE_EARLY), ("2028-02-29", DueState.DONE_ON_TIME), ("2028-03-01", DueState.DONE_LATE)],
)
def test_done_before_on_and_after_a_leap_day(services, done, state):
    deadline = Deadline(date(2028, 3, 1), inclusive=False)
    services.plans.add(
        Plan("Công tác", year=2028, status=PlanStatus.ISSUED, tasks=[Task(runs("Báo cáo"), deadline=deadline)])
    )
    (row,) = services.tasks.rows()
    day = date.fromisoformat(done)
    services.tasks.report([row.id], ProgressChange(done_on=day), today=day)
    assert services.tasks.rows()[0].state is state


@pytest.mark.parametrize("field", ["result", "difficulties", "product_number"])
def test_a_text_that_is_a_whole_document_is_refused(office_with_tasks, field):
    services = office_with_tasks
    (task_id, *_) = [row.id for row in services.tasks.rows()]
    services.tasks.report([task_id], ProgressChange(**{field: "x" * 5000}))
    with pytest.raises(UserError, match="5001 letters, more than 5000"):
        services.tasks.report([task_id], ProgressChange(**{field: "y" * 5001}))
    assert getattr(services.tasks.get(task_id), field) == "x" * 5000


@pytest.fixture
def command(qapp, tmp_path, monkeypatch, capsys):
    """Give the command `task`, in English: what it prints with --json, or its sentence."""
    monkeypatch.setenv("SOKEHOACH_LANGUAGE", "en")

    def run(*words):
        code = cli.main(["--data", str(tmp_path / "data"), "--json", "task", *map(str, words)])
        said = capsys.readouterr()
        return json.loads(said.out) if code == cli.OK else said.err.strip()

    return run


def test_the_command_reports_on_a_period_and_attaches_files(quarterly, command, tmp_path):
    (task,) = quarterly.tasks.rows()
    proof, other = tmp_path / "Báo cáo.pdf", tmp_path / "Ảnh.jpg"
    proof.write_bytes(b"report")
    other.write_bytes(b"picture")
    said = command(
        task.id, "--period", "2027-q3", "--set", "percent=100", "--set", "result=Đã gửi",
        "--attach", proof, "--attach", other,
    )  # fmt: skip
    assert [(item["period"], item["status"], item["result"]) for item in said["periods"]][2:] == [
        ("2027-Q3", "done", "Đã gửi"), ("2027-Q4", "not-started", "")
    ]  # fmt: skip
    assert said["percent"] == 25
    assert [row.name for row in quarterly.tasks.evidence(task.id)] == ["Báo cáo.pdf", "Ảnh.jpg"]
    assert said["evidence"] == [row.path for row in quarterly.tasks.evidence(task.id)]


def test_the_command_does_all_or_nothing(quarterly, command, tmp_path):
    (task,) = quarterly.tasks.rows()
    proof = tmp_path / "Báo cáo.pdf"
    proof.write_bytes(b"report")
    before = quarterly.tasks.items(task.id)
    assert "none.pdf" in command(
        task.id, "--period", "2027-Q1", "--set", "percent=50", "--attach", proof, "--attach", tmp_path / "none.pdf"
    )
    assert "130 is no percentage" in command(task.id, "--set", "percent=130", "--attach", proof)
    assert "owes nothing for the period 2027-07" in command(task.id, "--period", "2027-07", "--set", "percent=5")
    assert "is no period" in command(task.id, "--period", "quý 3", "--set", "percent=5")
    assert "Nothing was said" in command(task.id, "--period", "2027-Q1")
    assert "Nothing was said" in command(task.id)
    assert "no task with the number 999" in command(999, "--attach", proof)
    assert quarterly.tasks.items(task.id) == before
    assert quarterly.tasks.evidence(task.id) == []
    quarterly.plans.delete(task.plan_id)
    assert "no task with the number" in command(task.id, "--set", "percent=50")


def test_a_day_of_completion_before_the_plan_is_pointed_out(services):
    dated = PartialDate(10, 1, 2026)
    task = Task(runs("Rà soát"))
    plan = Plan("Công tác", year=2026, number="01/KH-UBND", dated=dated, status=PlanStatus.ISSUED, tasks=[task])
    services.plans.add(plan)
    other = Task(runs("Dự thảo"))
    services.plans.add(Plan("Dự thảo năm 2026", year=2026, tasks=[other]))

    def odd(task_id, day):
        found = services.tasks.odd_day([task_id], ProgressChange(done_on=day))
        return None if found is None else found.values["begun"]

    assert odd(task.id, date(2026, 1, 9)) == "10/01/2026"
    assert odd(task.id, date(2026, 1, 10)) is None
    assert odd(other.id, date(2020, 5, 1)) == "01/01/2026"
    assert odd(other.id, date(2026, 1, 1)) is None
    services.plans.revise(plan.id)
    services.plans.issue(plan.id, 2, date(2026, 6, 1))
    assert odd(task.id, date(2026, 3, 1)) is None  # the first version held then
    assert odd(task.id, date(2026, 1, 9)) == "10/01/2026"
    assert services.tasks.odd_day([task.id], ProgressChange(percent=100)) is None
    long_ago = services.tasks.odd_day([task.id], ProgressChange(done_on=date(2026, 3, 1)), date(2029, 3, 1))
    assert long_ago is not None
    assert "more than a year back" in str(long_ago)


def test_supporting_units_stand_in_the_order_of_the_directory(services):
    """The lists have them as the plan does, whichever of them was there first."""
    first, second, third = services.units.all()[:3]
    second.position, third.position = third.position, second.position
    for unit in (second, third):
        services.units.save(unit)
    services.plans.add(Plan("Mới", year=2026, tasks=[Task(runs("Rà soát"), unit=first, supporting=[second, third])]))
    row = services.tasks.rows(TaskQuery(text="Rà soát"))[0]
    assert row.supporting == (third.label, second.label)
    assert [unit.name for unit in services.tasks.get(row.id).supporting] == [third.name, second.name]
