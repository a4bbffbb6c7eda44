from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.plan.plan import PartialDate, Plan, PlanStatus
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from desktop.services.wizard.service import PlanWizard


@pytest.mark.parametrize(
    "words", ["văn phòng hđnd", "VP HĐND", "van phong hoi dong nhan dan", "HĐND-UBND", "uy ban nhan dan van phong"]
)
def test_a_unit_is_found_by_each_of_its_names(services, words):
    assert [row.name for row in services.units.rows(words)] == ["Văn phòng HĐND và UBND"]


def test_without_words_all_units_are_listed(services):
    assert [row.id for row in services.units.rows("")] == [unit.id for unit in services.units.all()]
    assert services.units.rows("không có đơn vị này") == []


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("PHÒNG VĂN HOÁ – XÃ HỘI XÃ", "Phòng Văn hóa - Xã hội"),
        ("Phòng Kinh tế xã Thanh Bình", "Phòng Kinh tế"),
        ("Công an xã Thanh Bình", "Công an xã"),
        ("Văn phòng HĐND & UBND xã", "Văn phòng HĐND và UBND"),
        ("Uỷ ban MTTQ Việt Nam xã Thanh Bình", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
        ("Các trường học", "Các trường học trên địa bàn xã"),
        ("Ban CHQS xã", "Ban Chỉ huy Quân sự xã"),
    ],
)
def test_a_unit_is_known_by_its_name_with_the_place_of_the_office(services, written, unit):
    assert services.units.find(written).name == unit


@pytest.mark.parametrize("written", ["Công an tỉnh", "Phòng Kinh tế huyện", "Công an xã Hòa An", "xã", "Xã Thanh Bình"])
def test_a_unit_of_another_place_is_another_one(services, written):
    assert services.units.find(written) is None


def test_new_units_that_may_only_be_asked_are_known_by_their_name(services):
    names = ("Văn phòng Đảng ủy", "Thường trực HĐND xã", "Hội Người cao tuổi xã", "Tổ công tác", "Hội đồng tuyển quân")
    tasks = [Task(runs("Việc chung"), unit=Unit(name)) for name in names]
    services.plans.add(Plan("Công tác năm 2026", tasks=tasks))
    groups = [services.units.find(name).group for name in names]
    assert groups == [UnitGroup.REQUEST] * 3 + [UnitGroup.ASSIGN] * 2


def test_a_unit_of_before_the_reform_comes_with_its_end_and_its_successor(services):
    tasks = [Task(runs("Tuyên truyền"), unit=Unit(name)) for name in ("Công chức Văn hóa – Xã hội xã", "Tổ công tác")]
    services.plans.add(Plan("Công tác năm 2024", year=2024, tasks=tasks))
    former, other = (services.units.get(task.unit.id) for task in tasks)
    assert (former.valid_to, former.successor.name) == (date(2025, 6, 30), "Phòng Văn hóa - Xã hội")
    assert (other.valid_to, other.successor) == (None, None)
    assert former.name in {unit.name for unit in services.units.all_of(2025)}
    assert former.name not in {unit.name for unit in services.units.all_of(2026)}
    assert services.units.find("CÔNG CHỨC VĂN HOÁ - XÃ HỘI").id == former.id
    services.undo.undo()
    assert services.units.find(former.name) is None


def test_a_merged_unit_keeps_all_tasks_and_does_not_support_what_it_leads(services):
    keep = services.units.all()[0]
    gone = services.units.get(services.units.save(Unit("Văn phòng Ủy ban", phone="0207", contact_name="Lan")))
    tasks = [
        Task(runs("Đơn vị kia chủ trì"), unit=gone, supporting=[keep]),
        Task(runs("Đơn vị này chủ trì"), unit=keep, supporting=[gone]),
        Task(runs("Cả hai phối hợp"), supporting=[keep, gone]),
        Task(runs("Đơn vị kia phối hợp"), supporting=[gone]),
    ]
    services.plans.add(Plan("Công tác năm 2026", tasks=tasks))
    services.units.merge(keep.id, gone.id)
    found = [services.tasks.get(task.id) for task in tasks]
    assert [task.unit and task.unit.id for task in found] == [keep.id, keep.id, None, None]
    assert [[unit.id for unit in task.supporting] for task in found] == [[], [], [keep.id], [keep.id]]
    kept = services.units.get(keep.id)
    assert (kept.phone, kept.contact_name) == ("0207", "Lan")
    assert services.units.find("văn phòng uỷ ban").id == keep.id
    services.undo.undo()
    assert [unit.id for unit in services.tasks.get(tasks[2].id).supporting] == [keep.id, gone.id]
    assert services.units.get(keep.id).phone == ""


def test_a_unit_that_has_ended_is_not_proposed_for_a_new_plan(services):
    economy = services.units.find("Phòng Kinh tế")
    economy.valid_to = date(2026, 3, 1)
    services.units.save(economy)
    for year, there in ((2025, True), (2026, False), (2027, False)):  # from the day after its last one
        assert (economy.id in {unit.id for unit in services.units.all_of(year)}) is there
    assert services.units.find("Phòng kinh tế").id == economy.id


def test_a_renamed_unit_is_found_by_its_old_name(services):
    unit = services.units.all()[1]
    old, unit.name = unit.name, "Phòng Kinh tế tổng hợp"
    services.units.save(unit)
    assert services.units.find(old).id == unit.id
    unit = services.units.get(unit.id)
    unit.other_names.remove(old)  # the user may take it out again
    services.units.save(unit)
    assert services.units.get(unit.id).other_names == [name for name in unit.other_names if name != old]


def test_no_plan_gets_the_row_of_one_that_was_undone(services):
    from desktop.domain.plan.plan import Plan

    first = services.plans.add(Plan("Một"))
    services.undo.undo()
    second = services.plans.add(Plan("Hai"))
    assert second != first
    assert [row.detail["name"] for row in services.plans.history(second)] == ["Hai"]


@pytest.fixture
def merged(services):
    """Give two units of which the first ends with today and the second takes over, with tasks of the first."""
    gone = services.units.find("Phòng Kinh tế")
    heir = services.units.get(services.units.save(Unit("Phòng Kinh tế - Hạ tầng")))
    other = services.units.find("Công an xã")
    tasks = [
        Task(runs("Đang làm"), unit=gone, supporting=[other], deadline=Deadline(date(2026, 11, 10))),
        Task(runs("Đã xong"), unit=gone, status=TaskStatus.DONE, done_on=date(2026, 11, 1), percent=100),
        Task(runs("Phối hợp"), unit=other, supporting=[gone], deadline=Deadline(date(2026, 12, 10))),
        Task(runs("Cùng làm"), unit=heir, supporting=[gone], deadline=Deadline(date(2026, 12, 10))),
    ]
    plan = Plan("Công tác", year=2026, tasks=tasks, recipients=["Phòng Kinh tế", "Lưu: VT"])
    plan_id = services.plans.add(plan)
    gone.valid_to, gone.successor = date(2026, 11, 15), heir
    services.units.save(gone)
    return gone, heir, plan_id


def test_from_the_day_after_its_last_one_the_successor_is_proposed(services, merged, tmp_path):
    gone, heir, plan_id = merged
    names = [unit.name for unit in services.units.all_of(2026)]
    assert gone.name not in names
    assert heir.name in names
    assert gone.name in [unit.name for unit in services.units.all_of(2025)]
    assert next(item.name for item in services.plans.recipients(plan_id)) == heir.name
    services.plans.issue(plan_id, 2, date(2026, 1, 5))
    assert {row.unit for row in services.exports.reminder_rows(gone.id)} == {heir.name}
    assert [row.text for row in services.exports.reminder_rows(heir.id)] == ["Đang làm"]
    assert [row.label for row in services.exports.chased_units()] == [heir.name]
    assert {row.unit for row in services.exports.reminder_rows(None, date(2026, 11, 15))} == {gone.name}
    services.exports.reminder_docx([gone.id], tmp_path / "a.docx")
    plan = Plan("Khác", year=2026, recipients=["Phòng Kinh tế"], tasks=[])
    other = services.plans.add(plan)
    services.plans.issue(other, 3, date(2026, 11, 16))
    assert services.plans.get(other).recipients == [heir.name]


def test_the_wizard_proposes_who_took_over(services):
    wizard = PlanWizard(services)
    kind = next(kind.key for kind in wizard.kinds() if kind.duties)
    wizard.choose_template(kind, 2026)
    name = next(task["unit"] for task in wizard.answers["tasks"] if task["unit"])
    gone, heir = services.units.find(name), services.units.get(services.units.save(Unit("Ban Kế thừa")))
    gone.valid_to, gone.successor = date(2026, 11, 15), heir
    services.units.save(gone)
    for year in (2026, 2027):
        wizard.choose_template(kind, year)
        named = [task["unit"] for task in wizard.answers["tasks"]]
        assert name not in named
        assert heir.name in named


def test_open_tasks_are_handed_over_in_one_step(services, merged):
    gone, heir, _ = merged
    assert len(services.units.open_tasks(gone.id)) == 3
    assert services.units.hand_over(gone.id) == 3
    units = {row.text: (row.unit, row.supporting) for row in services.tasks.rows()}
    assert units == {
        "Đang làm": (heir.name, (services.units.find("Công an xã").label,)),
        "Đã xong": (gone.name, ()),
        "Phối hợp": ("Công an xã", (heir.label,)),
        "Cùng làm": (heir.name, ()),
    }
    with pytest.raises(UserError, match="no open tasks"):
        services.units.hand_over(gone.id)
    services.undo.undo()
    assert len(services.units.open_tasks(gone.id)) == 3


def test_what_an_ended_plan_leaves_to_settle_is_handed_over_too(services):
    """Lists and letters went on naming the unit that was gone; what comes back each month ended with its plan."""
    gone, heir = services.units.all()[1:3]
    tasks = [
        Task(runs("Chưa xong"), unit=gone, deadline=Deadline(date(2026, 6, 10))),
        Task(runs("Hằng tháng"), unit=gone, recurring=(Recurrence.MONTHLY,)),
        Task(runs("Thường xuyên"), unit=gone, continuous=True),
        Task(runs("Đã xong"), unit=gone, status=TaskStatus.DONE, percent=100, done_on=date(2026, 6, 1)),
    ]
    plan = Plan("Công tác năm 2026", year=2026, tasks=tasks, status=PlanStatus.ISSUED, number="07/KH-UBND",
                dated=PartialDate(5, 1, 2026))  # fmt: skip
    number = services.plans.add(plan)
    assert len(services.units.open_tasks(gone.id)) == 3
    services.plans.close(number)
    assert services.units.open_tasks(gone.id) == [tasks[0].id]
    assert services.units.hand_over(gone.id, heir.id) == 1
    assert services.tasks.get(tasks[0].id).unit.id == heir.id


def test_a_successor_needs_a_day_and_another_unit(services):
    gone, heir = services.units.all()[:2]
    gone.successor = heir
    with pytest.raises(UserError, match="no last day"):
        services.units.save(gone)
    gone.valid_to, gone.successor = date(2026, 11, 15), gone
    with pytest.raises(UserError, match="cannot take over"):
        services.units.save(gone)
    with pytest.raises(UserError, match="no successor"):
        services.units.hand_over(heir.id)
