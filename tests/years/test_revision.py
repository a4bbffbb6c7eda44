"""What a new version changes about periods that were missed is said; successors stand in what is written anew."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime

import pytest
from docx import Document

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.duty import place, task_from_words
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.domain.task.rows import ProgressChange
from desktop.services import open_services
from desktop.services.plans.duties import DutyChange
from desktop.services.wizard.service import PlanWizard


@pytest.fixture
def clock():
    return [datetime(2027, 1, 4, 8)]


@pytest.fixture
def services(tmp_path, clock):
    opened = open_services(tmp_path / "data", now=lambda: clock[0])
    opened.office.set_up(opened.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    yield opened
    opened.close()


def keep(services, *texts):
    unit = services.units.all()[0]
    plan = Plan("Kế hoạch công tác năm 2027", year=2027)
    for text in texts:
        task = task_from_words(runs(text), unit, 2027)
        plan.tasks.append(task)
        place(plan, task)
    services.plans.add(plan)
    services.plans.issue(plan.id, 1, date(2027, 1, 4))
    return plan.id, [task.id for task in plan.tasks]


def periods(services, task):
    return [item.period for item in services.tasks.items(task)]


def test_what_was_missed_is_said_when_a_new_version_asks_otherwise(services, clock):
    plan_id, (task,) = keep(services, "Báo cáo hằng tháng.")
    clock[0] = datetime(2027, 4, 5, 8)
    services.tasks.report([task], ProgressChange(percent=100), periods={task: "2027-02"})
    services.plans.revise(plan_id)
    said = services.duties.change(plan_id, task, DutyChange(deadline="hằng quý"))
    assert "stay owed" in str(said)
    assert said.values == {"count": 2, "periods": "2027-01, 2027-03"}
    assert periods(services, task) == ["2027-01", "2027-02", "2027-03", "2027-Q2", "2027-Q3", "2027-Q4"]
    said = services.duties.change(plan_id, task, DutyChange(deadline="chậm nhất ngày 30/11/2027"))
    assert "no longer owed" in said.source
    assert services.duties.change(plan_id, task, DutyChange(product="Báo cáo")) is None
    services.undo.undo()
    services.undo.undo()
    assert "2027-01" in periods(services, task)
    assert services.safety.verify() == []


def test_verify_finds_periods_that_are_missing(services, tmp_path, clock):
    _plan_id, (task, weekly) = keep(services, "Báo cáo hằng tháng.", "Báo cáo nhanh thứ Sáu hằng tuần.")
    assert services.safety.verify() == []
    with sqlite3.connect(next((tmp_path / "data").glob("*.sqlite3"))) as file:
        file.execute("DELETE FROM task_item WHERE period IN ('2027-07', '2027-09', '2027-W40')")
    file.close()
    faults = [fault.partition(": ")[2] for fault in services.safety.verify()]
    assert faults == [
        f"task {task}: 2027-07, 2027-09 ought to be owed and is not",
        f"task {weekly}: 2027-W40 ought to be owed and is not",
    ]


def test_a_task_that_is_carried_on_a_day_to_come_owes_from_that_day_on(services, clock, tmp_path):
    """A command may be told another day than the clock's."""
    _plan_id, (task,) = keep(services, "Báo cáo hằng tháng.")
    services.plans.add(draft := Plan("Công tác bổ sung năm 2027", year=2027))
    services.close()
    with closing(open_services(tmp_path / "data", today=date(2027, 3, 8), now=lambda: clock[0])) as later:
        later.unfinished.carry([task], draft.id)
        later.plans.submit(draft.id)
        assert later.safety.verify() == []


def test_what_came_to_a_plan_later_owes_nothing_from_before(services, clock):
    """The page of backups showed a fault where all was well: a monthly task came in April beside one of January."""
    services.outside.add("Trực bảo đảm thông tin.", "", date(2027, 12, 31))
    clock[0] = datetime(2027, 4, 5, 8)
    services.outside.add("Báo cáo tình hình tôn giáo hằng tháng.", "", None)
    assert services.safety.verify() == []


def test_the_open_tasks_of_a_unit_that_has_ended_are_followed_with_its_successor(services, clock, tmp_path):
    _plan_id, (_one, other) = keep(services, "Rà soát chậm nhất ngày 30/6/2027.", "Kiểm tra chậm nhất ngày 30/3/2027.")
    clock[0] = datetime(2027, 3, 20, 8)
    services.tasks.report([other], ProgressChange(percent=100))
    gone, heir = services.units.all()[:2]
    services.units.save(replace(gone, valid_to=date(2027, 4, 30), successor=heir))
    clock[0] = datetime(2027, 5, 3, 8)

    def listed(unit):
        services.exports.tracking_docx(unit.id, tmp_path / "a.docx")
        return [row.cells[1].text for row in Document(tmp_path / "a.docx").tables[1].rows[1:]]

    assert listed(heir) == ["Rà soát"]
    assert listed(gone) == ["Kiểm tra"]
    services.tasks.report([other], ProgressChange(percent=50))
    with pytest.raises(UserError, match="has ended"):
        listed(gone)
    assert len(listed(heir)) == 2


def test_a_plan_that_is_moved_proposes_who_took_over(services, clock):
    plan_id, _tasks = keep(services, "Rà soát hằng quý.", "Kiểm tra thường xuyên.")
    gone, heir = services.units.all()[:2]
    services.units.save(replace(gone, valid_to=date(2027, 4, 30), successor=heir))
    clock[0] = datetime(2027, 12, 1, 8)
    wizard = PlanWizard(services)
    wizard.choose_previous(plan_id, 2028)
    made = wizard.plan()
    assert {task.unit.name for task in made.tasks} == {heir.name}
    assert [block.text for block in made.blocks if block.kind is BlockKind.HEADING] == [heir.name]
    (said,) = [note for note in wizard.answers["notices"] if "proposed for" in note["source"]]
    assert said["values"] == {"old": gone.name, "new": heir.name, "year": 2028}
    assert not any("took over" in problem.source for problem in wizard.problems("assign"))


def test_a_plan_that_is_moved_has_the_names_of_now(services, clock):
    plan_id, _tasks = keep(services, "Rà soát hằng quý.", "Kiểm tra thường xuyên.")
    unit = services.units.all()[0]
    services.units.save(replace(unit, name="Trung tâm Cung ứng dịch vụ"))
    clock[0] = datetime(2027, 12, 1, 8)
    wizard = PlanWizard(services)
    wizard.choose_previous(plan_id, 2028)
    made = wizard.plan()
    assert {task.unit.name for task in made.tasks} == {"Trung tâm Cung ứng dịch vụ"}
    assert [block.text for block in made.blocks if block.kind is BlockKind.HEADING] == ["Trung tâm Cung ứng dịch vụ"]
    (said,) = [note for note in wizard.answers["notices"] if "proposed for" in note["source"]]
    assert said["values"] == {"old": unit.name, "new": "Trung tâm Cung ứng dịch vụ", "year": 2028}


def test_who_only_took_over_its_duties_takes_no_name(services, clock):
    plan_id, tasks = keep(services, "Rà soát hằng quý.", "Kiểm tra thường xuyên.")
    unit, other = services.units.all()[:2]
    services.units.hand_over(unit.id, other.id)
    clock[0] = datetime(2027, 12, 1, 8)
    wizard = PlanWizard(services)
    wizard.choose_previous(plan_id, 2028)
    assert not [note for note in wizard.answers["notices"] if "proposed for" in note["source"]]
    assert len(wizard.plan().tasks) == len(tasks)


def test_two_units_that_became_one_stand_once_in_a_moved_plan(services, clock):
    unit, other, heir = services.units.all()[:3]
    task = task_from_words(runs("Rà soát hằng quý."), unit, 2027)
    task.supporting = [other]
    plan_id = services.plans.add(Plan("Kế hoạch", year=2027, tasks=[task]))
    for ended in (unit, other):
        services.units.save(replace(ended, valid_to=date(2027, 4, 30), successor=heir))
    clock[0] = datetime(2027, 12, 1, 8)
    wizard = PlanWizard(services)
    wizard.choose_previous(plan_id, 2028)
    (made,) = wizard.plan().tasks
    assert (made.unit.name, made.supporting) == (heir.name, [])
