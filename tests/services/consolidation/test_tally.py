"""Tasks that go down by a workbook and come back in the reports: each demand with who has done it."""

from __future__ import annotations

import json
from datetime import date, datetime

import openpyxl
import pytest

from desktop import cli
from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level, Unit
from desktop.domain.out.tally import GivenTask, TallyBook, year_of
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.services import open_services

NOW = datetime(2026, 6, 10, 9)
PERIOD = Period.parse("2026-H1")


def office(folder, level, name, province="Tỉnh Hà Sơn"):
    services = open_services(folder, author="Lan", now=lambda: NOW)
    services.office.set_up(services.office.propose(level, province, name))
    return services


@pytest.fixture
def levels(tmp_path):
    above = office(tmp_path / "tỉnh", Level.PROVINCE, "Hà Sơn")
    below = office(tmp_path / "xã", Level.COMMUNE, "Thanh Bình")
    tasks = [Task(runs(f"Nhiệm vụ {n} của tỉnh"), deadline=Deadline(date(2026, 6, 1 + n)), product="Báo cáo")
             for n in range(3)]  # fmt: skip
    plan = above.plans.add(Plan("Công tác năm 2026", year=2026, symbol="KH-UBND", tasks=tasks))
    above.plans.issue(plan, 48, date(2026, 2, 11))
    yield above, below, plan
    above.close()
    below.close()


def test_what_the_province_s_own_bodies_do_stays_there(levels, tmp_path):
    above, _below, _plan = levels
    names = ("Sở Nội vụ", "Ủy ban nhân dân các xã, phường, đặc khu", "Các sở, ban, ngành, địa phương", "Công an tỉnh")
    units = {name: Unit(name) for name in names}
    tasks = [Task(runs(f"Việc của {name}"), unit=unit) for name, unit in units.items()]
    tasks.append(Task(runs("Việc cùng làm"), unit=units["Sở Nội vụ"], supporting=[units[names[1]]]))
    plan = above.plans.add(Plan("Công tác chuyên đề", year=2026, symbol="KH-UBND", tasks=tasks))
    above.plans.issue(plan, 50, date(2026, 2, 12))
    assert above.consolidation.give(plan, tmp_path / "giao.xlsx") == 3
    texts = [
        cell.value for row in openpyxl.load_workbook(tmp_path / "giao.xlsx").worksheets[0].iter_rows() for cell in row
    ]
    assert "Việc cùng làm" in texts and "Việc của Công an tỉnh" not in texts


def test_tasks_go_down_and_reports_come_back(levels, tmp_path):
    above, below, plan = levels
    assert above.consolidation.give(plan, tmp_path / "giao.xlsx") == 3
    book, new = below.consolidation.given(tmp_path / "giao.xlsx")
    assert (book.number, len(new)) == ("48/KH-UBND", 3)
    made = below.consolidation.take(tmp_path / "giao.xlsx")
    rows = below.tasks.rows(TaskQuery(plan_id=made, order="position"))
    assert [(row.text, row.last_day, row.product) for row in rows] == [
        (f"Nhiệm vụ {n} của tỉnh", date(2026, 6, 1 + n), "Báo cáo") for n in range(3)
    ]
    assert [task.note for task in below.plans.get(made).tasks] == [f"Số {n}, 48/KH-UBND" for n in (1, 2, 3)]
    assert below.consolidation.take(tmp_path / "giao.xlsx") is None, "the same file again adds nothing"
    below.plans.issue(made, 7, date(2026, 3, 1))
    below.tasks.report([rows[0].id], ProgressChange(percent=100, done_on=date(2026, 6, 1)))
    below.exports.progress_xlsx(None, "2026-H1", tmp_path / "báo cáo.xlsx")
    above.consolidation.save_places(["xã Thanh Bình", "xã Tân Lập"])
    above.consolidation.read([tmp_path / "báo cáo.xlsx"])
    found = above.consolidation.tally(plan, PERIOD)
    assert [(row.done, row.overdue, row.missing) for row in found] == [
        (("xã Thanh Bình",), (), ("xã Tân Lập",)), ((), ("xã Thanh Bình",), ("xã Tân Lập",)),
        ((), ("xã Thanh Bình",), ("xã Tân Lập",)),
    ]  # fmt: skip
    above.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    texts = [cell.value for cell in openpyxl.load_workbook(tmp_path / "all.xlsx")["Tổng hợp"]["A"]]
    assert "Nhiệm vụ 0 của tỉnh" in texts
    below.undo.undo()


def test_what_has_no_single_day_goes_down_with_its_time(levels, tmp_path):
    above, below, _plan = levels
    tasks = [
        Task(runs("Cung cấp số liệu"), recurring=(Recurrence.QUARTERLY,)),
        Task(runs("Báo cáo khi có yêu cầu"), recurring=(Recurrence.AD_HOC,)),
        Task(runs("Tuyên truyền"), continuous=True),
        Task(runs("Báo cáo kết quả đón tiếp"), timing="trong 05 ngày làm việc"),
        Task(runs("Việc chưa rõ hạn")),
    ]
    plan = above.plans.add(Plan("Công tác chuyên đề", year=2026, symbol="KH-UBND", tasks=tasks))
    above.plans.issue(plan, 50, date(2026, 2, 12))
    path = tmp_path / "giao.xlsx"
    above.consolidation.give(plan, path)
    made = below.consolidation.take(path)
    assert [(task.recurring, task.continuous, task.timing.casefold()) for task in below.plans.get(made).tasks] == [
        ((Recurrence.QUARTERLY,), False, "hằng quý"),
        ((Recurrence.AD_HOC,), False, "đột xuất"),
        ((), True, "thường xuyên"),
        ((), False, "trong 05 ngày làm việc"),
        ((), False, ""),
    ]
    book, new = below.consolidation.given(path)
    assert not new and not below.consolidation.changes(book), "the same file again says nothing new"


def test_one_task_may_answer_several(levels, tmp_path):
    above, below, plan = levels
    above.consolidation.give(plan, tmp_path / "giao.xlsx")
    made = below.consolidation.take(tmp_path / "giao.xlsx")
    draft = below.plans.get(made)
    draft.tasks[0].demands = tuple(key for task in draft.tasks[:2] for key in task.demands)
    draft.blocks = [block for block in draft.blocks if block.task is not draft.tasks[1]]
    del draft.tasks[1]
    below.plans.save(draft)
    assert below.consolidation.given(tmp_path / "giao.xlsx")[1] == []
    below.plans.issue(made, 7, date(2026, 3, 1))
    first = below.tasks.rows(TaskQuery(plan_id=made, order="position"))[0]
    below.tasks.report([first.id], ProgressChange(percent=100, done_on=date(2026, 6, 1)))
    below.exports.progress_xlsx(None, "2026-H1", tmp_path / "báo cáo.xlsx")
    above.consolidation.save_places(["xã Thanh Bình"])
    above.consolidation.read([tmp_path / "báo cáo.xlsx"])
    assert [row.done for row in above.consolidation.tally(plan, PERIOD)] == [("xã Thanh Bình",), ("xã Thanh Bình",), ()]


def test_what_gives_nothing_is_refused(levels, tmp_path):
    above, below, _plan = levels
    openpyxl.Workbook().save(tmp_path / "a.xlsx")
    with pytest.raises(UserError, match="gives no tasks"):
        below.consolidation.given(tmp_path / "a.xlsx")
    empty = above.plans.add(Plan("Không có nhiệm vụ", year=2026))
    with pytest.raises(UserError, match="no tasks to give"):
        above.consolidation.give(empty, tmp_path / "b.xlsx")


def test_what_is_meant_for_others_is_refused(levels, tmp_path):
    above, below, plan = levels
    above.consolidation.give(plan, file := tmp_path / "giao.xlsx")
    with pytest.raises(UserError, match="This office made “giao"):
        above.consolidation.take(file)
    assert above.consolidation.gives(file), "it is such a workbook, so that is said of it"
    far = office(tmp_path / "xa", Level.COMMUNE, "Đất Mũi", "Cà Mau")
    with pytest.raises(UserError, match="TỈNH HÀ SƠN, which gives no tasks to an office of tỉnh Cà Mau"):
        far.consolidation.take(file)
    assert far.plans.rows() == []
    far.close()
    near = office(tmp_path / "gần", Level.COMMUNE, "Yên Phú", "Hà Sơn")
    assert near.consolidation.take(file) is not None, "the province's name without its level"
    near.close()
    assert len(below.consolidation.given(file)[1]) == 3


def test_the_commands(levels, tmp_path, capsys, qapp):
    above, below, plan = levels
    above.close()
    below.close()
    up, down, file = str(tmp_path / "tỉnh"), str(tmp_path / "xã"), str(tmp_path / "giao.xlsx")
    assert cli.main(["--data", up, "export", "tally", str(plan), "--to", file]) == 0
    capsys.readouterr()
    assert cli.main(["--data", down, "tally", file, "--accept", "--json"]) == 0
    assert all(task["new"] for task in json.loads(capsys.readouterr().out)["tasks"])
    assert cli.main(["--data", down, "tally", file, "--json"]) == 0
    assert not any(task["new"] for task in json.loads(capsys.readouterr().out)["tasks"])
    assert cli.main(["--data", up, "tally", "--plan", str(plan), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["tasks"]) == 3


def test_a_plan_revised_under_a_new_number_is_still_the_one_that_was_given(levels, tmp_path):
    above, below, plan = levels
    above.consolidation.give(plan, tmp_path / "giao.xlsx")
    made = below.consolidation.take(tmp_path / "giao.xlsx")
    below.plans.issue(made, 7, date(2026, 3, 1))
    below.exports.progress_xlsx(None, "2026-H1", tmp_path / "báo cáo.xlsx")
    above.plans.revise(plan)
    above.plans.issue(plan, 49, date(2026, 6, 1))
    above.consolidation.save_places(["xã Thanh Bình"])
    above.consolidation.read([tmp_path / "báo cáo.xlsx"])
    assert [row.overdue for row in above.consolidation.tally(plan, PERIOD)] == [("xã Thanh Bình",)] * 3
    told = above.reports.gathered(PERIOD).content.sentences()
    assert any(item.proposal and item.proposal.key == "given" for item in told)
    above.consolidation.give(plan, tmp_path / "giao lại.xlsx")
    book, new = below.consolidation.given(tmp_path / "giao lại.xlsx")
    assert (book.number, new) == ("49/KH-UBND", []), "the same tasks do not come twice"


def test_what_the_level_above_gives_otherwise_by_a_newer_workbook_is_told(levels, tmp_path):
    above, below, plan = levels
    above.consolidation.give(plan, tmp_path / "giao.xlsx")
    made = below.consolidation.take(tmp_path / "giao.xlsx")
    assert below.consolidation.changes(below.consolidation.given(tmp_path / "giao.xlsx")[0]) == []
    above.plans.revise(plan)
    revised = above.plans.get(plan)
    sooner, gone, same = revised.tasks
    sooner.deadline = Deadline(date(2026, 5, 20))
    revised.tasks.remove(gone)
    revised.blocks[:] = [block for block in revised.blocks if block.task is not gone]
    revised.tasks.append(Task(runs("Nhiệm vụ thêm của tỉnh")))
    above.plans.save(revised)
    above.plans.issue(plan, 49, date(2026, 4, 1))
    above.consolidation.give(plan, tmp_path / "giao lại.xlsx")
    book, new = below.consolidation.given(tmp_path / "giao lại.xlsx")
    changed = below.consolidation.changes(book)
    assert [task.text for task in new] == ["Nhiệm vụ thêm của tỉnh"]
    assert [(item.plan_id, item.before.text, item.now and item.now.deadline) for item in changed] == [
        (made, sooner.text, date(2026, 5, 20)),
        (made, gone.text, None),
    ]
    assert same.text not in {item.before.text for item in changed}


@pytest.mark.parametrize(
    ("title", "days", "year"),
    [
        ("Công tác năm 2027", [date(2026, 12, 20)], 2027),
        ("Công tác giai đoạn 2027 - 2030", [date(2028, 3, 1), date(2028, 6, 1), date(2029, 6, 1)], 2028),
        ("Công tác đối ngoại", [None], 2026),
    ],
)
def test_tasks_come_in_under_the_year_that_they_are_of(title, days, year):
    given = tuple(GivenTask(f"1.{n}", n, "Báo cáo", day) for n, day in enumerate(days, 1))
    assert year_of(TallyBook("UBND TỈNH", "tinh", "48/KH-UBND", date(2026, 12, 1), title, given), 2026) == year


@pytest.mark.parametrize(
    ("title", "own"),
    [
        ("Công tác đối ngoại năm 2026 của tỉnh Hà Sơn", "Công tác đối ngoại năm 2026 của xã Thanh Bình"),
        ("Hội nhập trên địa bàn tỉnh Hà Sơn năm 2026", "Hội nhập trên địa bàn xã Thanh Bình năm 2026"),
        ("Công tác năm 2026", "Công tác năm 2026"),
    ],
)
def test_our_plan_has_our_name_where_the_giver_s_stood(levels, tmp_path, title, own):
    above, below, _plan = levels
    plan = above.plans.add(Plan(title, year=2026, symbol="KH-UBND", tasks=[Task(runs("Lập danh mục"))]))
    above.plans.issue(plan, 51, date(2026, 2, 12))
    above.consolidation.give(plan, tmp_path / "giao.xlsx")
    assert below.plans.get(below.consolidation.take(tmp_path / "giao.xlsx")).title == own
