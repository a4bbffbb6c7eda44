"""Who gets a plan: by name or by section, and where Party bodies and the Front stand."""

from __future__ import annotations

import pytest

from desktop.catalogue import templates, units
from desktop.catalogue.office import propose
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level, Unit, UnitGroup
from desktop.domain.plan.duty import asked_first, put_asked
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.domain.plan.proposals import draft
from desktop.domain.plan.recipients import by_name, by_section, reasons, recipients_for
from desktop.domain.task.task import Task


def drafted() -> Plan:
    office = propose(Level.COMMUNE, "Tuyên Quang", "Hòa An")
    names = units.names(office.level)
    return draft(templates.template("doi-ngoai"), office, 2027, units.for_level(office.level), names)


def test_units_are_named_by_their_section_and_by_name_again() -> None:
    office = propose(Level.COMMUNE, "Tuyên Quang", "Hòa An")
    plan = draft(
        templates.template("doi-ngoai"), office, 2027, units.for_level(office.level), units.names(office.level)
    )
    each = list(plan.recipients)
    at = each.index("Thường trực HĐND xã")
    assert "Ủy ban Mặt trận Tổ quốc Việt Nam xã" in each[at + 1 : each.index("Chủ tịch, các Phó Chủ tịch UBND xã")]
    plan.recipients = by_section(plan)
    assert plan.recipients[-2:] == ["Các cơ quan, đơn vị có tên tại Mục IV", "Lưu: VT, VP"]
    assert "Phòng Kinh tế" not in plan.recipients and "Ủy ban Mặt trận Tổ quốc Việt Nam xã" in plan.recipients
    assert not [item for item in reasons(plan, plan.recipients, (), "", "") if not item.listed]
    assert by_section(plan)[-2:] == plan.recipients[-2:]
    assert set(by_name(plan)) == set(each) and by_name(plan)[-1] == "Lưu: VT, VP"


@pytest.mark.parametrize(
    ("kind", "level", "province", "party"),
    [
        ("doi-ngoai", Level.COMMUNE, "Tuyên Quang", "Ban Xây dựng Đảng của Đảng ủy xã"),
        ("doi-ngoai-nhan-dan", Level.WARD, "Đà Nẵng", "Ban Xây dựng Đảng của Đảng ủy phường"),
        ("thong-tin-doi-ngoai-tinh", Level.PROVINCE, "Huế", "Ban Tuyên giáo và Dân vận"),
        ("thong-tin-doi-ngoai-huyen", Level.DISTRICT, "Thái Nguyên", "Ban Tuyên giáo Huyện ủy"),
    ],
)
def test_party_bodies_stand_before_the_front_and_the_front_before_its_members(
    kind: str, level: Level, province: str, party: str
) -> None:
    office = propose(level, province, "Hòa An")
    plan = draft(templates.template(kind), office, 2027, units.for_level(level), units.names(level))
    front = next(place for place, line in enumerate(plan.recipients) if line.startswith("Ủy ban Mặt trận Tổ quốc"))
    assert plan.recipients[front - 1].startswith(party)
    assert plan.recipients[front - 2].startswith("Thường trực HĐND")
    members = [place for place, line in enumerate(plan.recipients) if line.startswith(("Hội ", "Đoàn ", "Báo "))]
    assert all(place > front for place in members)


def test_party_bodies_and_the_front_stand_first_or_last() -> None:
    office = propose(Level.COMMUNE, "Tuyên Quang", "Hòa An")
    plan = draft(
        templates.template("doi-ngoai"), office, 2027, units.for_level(office.level), units.names(office.level)
    )
    headings = [block.text for block in plan.blocks if block.kind is BlockKind.HEADING and block.depth == 2]
    assert asked_first(plan) is False and headings[-1].startswith("Đề nghị")
    tasks = {id(task) for task in plan.tasks}
    put_asked(plan, first=True)
    assert asked_first(plan) is True and {id(task) for task in plan.tasks} == tasks
    duties = [block for block in plan.blocks if block.task is not None]
    assert [id(block.task) for block in duties] == [id(task) for task in plan.tasks]
    first = next(block for block in plan.blocks if block.text.startswith("Đề nghị Ban Xây dựng Đảng"))
    assert first.marker == "1."
    put_asked(plan, first=False)
    again = [block.text for block in plan.blocks if block.kind is BlockKind.HEADING and block.depth == 2]
    assert again == headings


def test_a_line_for_all_that_belongs_to_the_office_leaves_nobody_of_it_out() -> None:
    office = propose(Level.WARD, "Hải Phòng", "Hải An")
    plan = draft(
        templates.template("doi-ngoai"), office, 2027, units.for_level(office.level), units.names(office.level)
    )
    for line in (
        "Các phòng, đơn vị thuộc phường",
        "Các cơ quan chuyên môn trực thuộc UBND phường",
        "Các phòng, ban, đơn vị",
        "Các phòng, ban và đơn vị trực thuộc (để thực hiện)",
    ):
        plan.recipients = ["UBND thành phố Hải Phòng", line, "Lưu: VT"]
        missing = {item.name for item in reasons(plan, plan.recipients, (), "", "") if not item.listed}
        assert "Ủy ban Mặt trận Tổ quốc Việt Nam phường" in missing  # is only asked, and belongs to nobody
        assert not [name for name in missing if name.startswith(("Phòng", "Văn phòng", "Công an"))]
        assert "Công an phường" in by_name(plan)
    plan.recipients = ["Các phòng, ban có liên quan", "Lưu: VT"]
    assert "Công an phường" in {item.name for item in reasons(plan, plan.recipients, (), "", "") if not item.listed}


@pytest.mark.parametrize(
    "line",
    [
        "Như Mục IV",
        "Như phần III (để thực hiện)",
        "Các cơ quan có tên tại Mục IV",
        "Các cơ quan, đơn vị tại mục III",
        "Các đơn vị nêu tại Mục III Kế hoạch này",
        "Các phòng, ban, đơn vị được giao nhiệm vụ theo phần III",
    ],
)
def test_a_line_that_names_a_section_names_its_units(line: str) -> None:
    plan = drafted()
    lines = [line, "Lưu: VT"]
    missing = [item.name for item in reasons(plan, lines, (), "", "") if not item.listed]
    assert "Phòng Kinh tế" not in missing and not any(name.startswith("Công an") for name in missing)
    assert any(not item.listed for item in reasons(plan, ["Như trên", "Lưu: VT"], (), "", ""))


def test_a_committee_is_one_recipient_however_it_is_written() -> None:
    """A plan that named “UBND các xã” and “Ủy ban nhân dân các xã” was sent to both."""
    unit = Unit("Ủy ban nhân dân các xã, phường")
    lines = recipients_for(["UBND các xã, phường", "Lưu: VT"], [unit, Unit("UBND các xã, phường")])
    assert lines == ["UBND các xã, phường", "Lưu: VT"]
    plan = Plan("Kế hoạch", tasks=[Task(runs("Báo cáo"), unit)], recipients=lines)
    assert all(item.listed for item in reasons(plan, lines, (), "", ""))


@pytest.mark.parametrize("line", ["UBMTTQVN xã", "UBMTTQ xã (để phối hợp)", "Ủy ban MTTQ Việt Nam xã"])
def test_the_front_is_a_recipient_however_it_is_abbreviated(line: str) -> None:
    """It was told to be missing, and stood twice when it was put in."""
    front = Unit("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "UB MTTQ xã", UnitGroup.REQUEST)
    assert recipients_for(["UBND tỉnh", line, "Lưu: VT"], [front]) == ["UBND tỉnh", line, "Lưu: VT"]
    plan = Plan("Kế hoạch", tasks=[Task(runs("Giám sát"), front)])
    assert all(item.listed for item in reasons(plan, [line, "Lưu: VT"], (), "", ""))
    assert recipients_for(["UBND xã", "Lưu: VT"], [front])[1] == front.name
