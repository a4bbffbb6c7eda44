"""Tests of drafting: a kind of plan and an office give a plan that holds together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.catalogue import office, templates, units
from desktop.domain.base.text import plain, runs
from desktop.domain.office.office import LegalDocument, Level, Office, Unit, UnitGroup
from desktop.domain.office.unit_names import is_all
from desktop.domain.plan import proposals as drafting
from desktop.domain.plan.plan import BlockKind, Plan, Signature, renumber, tasks_in_order
from desktop.domain.plan.template import Duty, PlanTemplate, Section, Topic
from desktop.domain.task.task import Deadline, Recurrence, Role, Task

COMMUNE = Office(
    Level.COMMUNE,
    "tỉnh Hà Sơn",
    "Thanh Bình",
    "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH",
    "Thanh Bình",
    chairman="Nguyễn Văn An",
    deputies=["Trần Thị Bình", "Lê Văn Chi"],
)
NAMES = {"office": "Văn phòng", "front": "Ủy ban Mặt trận Tổ quốc Việt Nam xã", "police": "Công an xã"}
KIND = PlanTemplate(
    key="thu",
    name="Thử",
    summary="",
    icon="",
    levels=(Level.COMMUNE,),
    title="Công tác thử năm {year} của {office}",
    bases=("Căn cứ Luật Thử;", "Theo đề nghị của Văn phòng."),
    lead_in="Ủy ban nhân dân {office} ban hành:",
    sections=(
        Section("MỤC ĐÍCH", "purpose", ("Một đoạn ở {office_place}.",)),
        Section(
            "NỘI DUNG",
            "content",
            (),
            (
                Topic("Việc {level}", ("- Gạch đầu dòng.", "Đoạn văn năm {last_year}.")),
                Topic("Không chọn", ("Không có trong kế hoạch.",), chosen=False),
            ),
        ),
        Section("TỔ CHỨC THỰC HIỆN", "organisation"),
    ),
    duties=(
        Duty(
            "office", "Chủ trì lập danh mục trước ngày 31/01/{year}.", Role.LEAD, ("police",), "trước ngày 31/01/{year}"
        ),
        Duty("front", "Phối hợp giám sát.", Role.COORDINATE, continuous=True),
        Duty("office", "Báo cáo hằng quý.", recurring=(Recurrence.QUARTERLY,), product="Báo cáo"),
    ),
    closing="Trên đây là Kế hoạch của {office}./.",
    recipients=("UBND {province}", "Lưu: VT, VP"),
)


@pytest.fixture
def directory() -> list[Unit]:
    return [
        Unit("Văn phòng HĐND và UBND", "VP", other_names=["Văn phòng"]),
        Unit(NAMES["front"], "UB MTTQ xã", UnitGroup.REQUEST),
        Unit("Công an xã"),
    ]


@pytest.fixture
def plan(directory: list[Unit]) -> Plan:
    return drafting.draft(KIND, COMMUNE, 2026, directory, NAMES)


def printed(plan: Plan) -> list[str]:
    return [f"{block.kind.value}|{block.marker}|{block.text}" for block in plan.blocks]


def test_the_text_stands_in_its_order_with_its_markers(plan: Plan) -> None:
    assert printed(plan) == [
        "basis||Căn cứ Luật Thử;",
        "basis||Theo đề nghị của Văn phòng.",
        "paragraph||Ủy ban nhân dân xã Thanh Bình ban hành:",
        "section|I.|MỤC ĐÍCH",
        "paragraph||Một đoạn ở Thanh Bình.",
        "section|II.|NỘI DUNG",
        "heading|1.|Việc xã",
        "bullet|-|Gạch đầu dòng.",
        "paragraph||Đoạn văn năm 2025.",
        "section|III.|TỔ CHỨC THỰC HIỆN",
        "heading|1.|Văn phòng Hội đồng nhân dân và Ủy ban nhân dân",
        "point|a)|Chủ trì lập danh mục trước ngày 31/01/2026.",
        "point|b)|Báo cáo hằng quý.",
        "heading|2.|Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã",
        "paragraph||Phối hợp giám sát.",
        "closing||Trên đây là Kế hoạch của xã Thanh Bình./.",
    ]


def test_the_head_and_the_foot_come_from_the_office(plan: Plan) -> None:
    assert plan.title == "Công tác thử năm 2026 của xã Thanh Bình"
    assert (plan.kind, plan.year, plan.symbol, plan.number) == ("thu", 2026, "KH-UBND", "")
    assert (plan.issuer, plan.place) == (COMMUNE.issuer, "Thanh Bình")
    assert plan.signature == Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Nguyễn Văn An")
    assert plan.recipients[0] == "UBND tỉnh Hà Sơn"
    assert plan.recipients[1] == "Văn phòng HĐND và UBND"  # in full: an official paper knows no short names
    assert not {"VP", "UB MTTQ xã"} & set(plan.recipients)
    assert plan.recipients[-1] == "Lưu: VT, VP"


def test_tasks_are_the_units_of_the_office_itself(plan: Plan, directory: list[Unit]) -> None:
    first, asked, third = plan.tasks
    assert first.unit is third.unit is directory[0]
    assert asked.unit is directory[1]
    assert first.supporting == [directory[2]]
    assert first.deadline == Deadline(date(2026, 1, 31), inclusive=False, wording="trước ngày 31/01/2026")
    assert (first.role, asked.role, third.role) == (Role.LEAD, Role.COORDINATE, Role.OWN)
    assert asked.continuous
    assert (third.recurring, third.product) == ((Recurrence.QUARTERLY,), "Báo cáo")
    assert [block.task for block in plan.blocks if block.task] == [first, third, asked]
    assert {id(task) for task in tasks_in_order(plan)} == {id(task) for task in plan.tasks}


@pytest.mark.parametrize(
    ("wording", "day", "inclusive"),
    [
        ("trước ngày 30/11/{year}", date(2026, 11, 30), False),
        ("chậm nhất ngày 30/6/{year}", date(2026, 6, 30), True),
        ("đến ngày 15/12/{year}", date(2026, 12, 15), True),
        ("hoàn thành trong tháng 02/{year}", date(2026, 2, 28), True),
    ],
)
def test_deadlines_are_read_from_their_wording(wording: str, day: date, inclusive: bool) -> None:
    task = drafting.task_of(Duty("office", "Lập danh mục.", deadline=wording), COMMUNE, 2026, [], NAMES)
    assert task.deadline is not None
    assert (task.deadline.day, task.deadline.inclusive) == (day, inclusive)


def test_a_time_that_is_no_date_stays_as_it_is_worded() -> None:
    task = drafting.task_of(Duty("office", "Báo cáo.", deadline="theo từng đoàn"), COMMUNE, 2026, [], NAMES)
    assert (task.deadline, task.timing) == (None, "theo từng đoàn")


def test_a_unit_that_the_office_does_not_have_is_made_once() -> None:
    plan = drafting.draft(KIND, COMMUNE, 2026, [], NAMES)
    assert plan.tasks[0].unit is plan.tasks[2].unit
    assert plan.tasks[0].unit is not None
    assert plan.tasks[0].unit.name == "Văn phòng"


@pytest.mark.parametrize(
    ("level", "province", "name", "filled"),
    [
        (Level.COMMUNE, "Tuyên Quang", "Hòa An", "xã Hòa An|Hòa An|xã|tỉnh Tuyên Quang|tỉnh|2026|2025"),
        (Level.WARD, "Hà Nội", "Ba Đình", "phường Ba Đình|Ba Đình|phường|thành phố Hà Nội|thành phố|2026|2025"),
        (Level.DISTRICT, "Hà Nội", "Quận Ba Đình", "quận Ba Đình|Ba Đình|quận|thành phố Hà Nội|thành phố|2026|2025"),
        (Level.PROVINCE, "Lạng Sơn", "", "tỉnh Lạng Sơn|Lạng Sơn|tỉnh|tỉnh Lạng Sơn|Trung ương|2026|2025"),
        (
            Level.PROVINCE,
            "Hồ Chí Minh",
            "",
            "Thành phố Hồ Chí Minh|Hồ Chí Minh|thành phố|Thành phố Hồ Chí Minh|Trung ương|2026|2025",
        ),
    ],
)
def test_placeholders(level: Level, province: str, name: str, filled: str) -> None:
    made = office.propose(level, province, name)
    text = "{office}|{office_place}|{level}|{province}|{parent_level}|{year}|{last_year}"
    assert drafting.fill(text, made, 2026) == filled


def test_the_organisation_section_follows_the_tasks(directory: list[Unit]) -> None:
    tasks = [Task(runs("Một."), directory[1]), Task(runs("Hai."), directory[0]), Task(runs("Ba."), directory[1])]
    blocks = drafting.organisation_blocks(tasks)
    renumber(blocks)
    assert [(block.marker, block.text) for block in blocks] == [
        ("1.", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã"),
        ("a)", "Một."),
        ("b)", "Ba."),
        ("2.", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân"),
        ("", "Hai."),
    ]
    assert [block.task for block in blocks if block.task] == [tasks[0], tasks[2], tasks[1]]


def test_recipients_name_a_unit_once_whatever_its_spelling(directory: list[Unit]) -> None:
    fixed = ["UBND tỉnh", "Công  An Xã", "UB MTTQ xã", "Lưu: VT"]
    assert drafting.recipients_for(fixed, directory) == [
        "UBND tỉnh", "Công  An Xã", "UB MTTQ xã", "Văn phòng HĐND và UBND", "Lưu: VT"
    ]  # fmt: skip


def test_the_three_forms_of_signature() -> None:
    assert drafting.signature_forms(COMMUNE) == [
        Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Nguyễn Văn An"),
        Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Thị Bình"),
        Signature("KT. CHỦ TỊCH", "", "PHÓ CHỦ TỊCH", "Trần Thị Bình"),
    ]


def test_the_signs_of_bases_and_their_citation() -> None:
    decree = LegalDocument("Nghị định", "01/2026/NĐ-CP", date(2026, 3, 5), "Chính phủ", "về việc thử")
    law = LegalDocument("Luật", "1/2026/QH16", date(2026, 6, 1), "Quốc hội", "Thử nghiệm")
    assert drafting.cite(decree) == "Nghị định số 01/2026/NĐ-CP ngày 05 tháng 3 năm 2026 của Chính phủ về việc thử"
    texts = [f"Căn cứ {drafting.cite(law)}.", f"Căn cứ {drafting.cite(decree)};"]
    blocks = drafting.basis_blocks(texts)
    assert [block.text[-1] for block in blocks] == [";", "."]
    assert all(run.italic for block in blocks for run in block.runs)


@pytest.mark.parametrize("level", list(Level))
def test_every_kind_gives_a_whole_plan_at_its_levels(level: Level) -> None:
    made = office.propose(level, "Tuyên Quang", "" if level is Level.PROVINCE else "Hòa An")
    directory, names = units.for_level(level), units.names(level)
    for kind in templates.for_level(level):
        plan = drafting.draft(kind, made, 2027, directory, names)
        text = "\n".join([plan.title, *(plain(block.content) for block in plan.blocks), *plan.recipients])
        assert not set("{}") & set(text)
        assert plan.blocks[-1].kind is BlockKind.CLOSING
        assert all(task.unit in directory for task in plan.tasks)
        assert all(supporting is not task.unit for task in plan.tasks for supporting in task.supporting)
        assert "2026" not in plan.title
        for unit in {id(task.unit): task.unit for task in plan.tasks}.values():
            assert unit is not None
            assert is_all(unit) or unit.label in plan.recipients or unit.name in plan.recipients
        if level is not Level.DISTRICT:
            assert "huyện" not in text.lower()


@pytest.mark.parametrize(
    ("due", "year", "handed"),
    [("20/6", 2027, "16/6"), ("20/12", 2027, "16/12"), ("20/6", 2026, "17/6"), ("01/7", 2027, "29/6")],
)
def test_units_hand_in_two_working_days_before_the_report_is_due(due, year, handed):
    assert drafting.handed_in(due, year) == handed


def test_a_basis_that_leads_in_to_what_follows_gets_no_second_sign():
    texts = ["Căn cứ Luật A;", "Căn cứ tình hình, Ủy ban nhân dân xã ban hành Kế hoạch như sau:"]
    assert [block.text for block in drafting.basis_blocks(texts)] == ["Căn cứ Luật A;", texts[1]]


def test_who_has_no_name_stands_behind_those_who_can_sign_a_letter():
    office = replace(COMMUNE)
    assert drafting.order_signatures(office)[0].name == "Trần Thị Bình"
    office.chief = "Lê Thị Bình"
    assert drafting.order_signatures(office)[0].title == "CHÁNH VĂN PHÒNG"


@pytest.mark.parametrize(
    ("today", "year"),
    [(date(2027, 1, 12), 2027), (date(2027, 9, 30), 2027), (date(2027, 10, 1), 2028), (date(2026, 12, 31), 2027)],
)
def test_a_plan_is_for_the_year_that_runs_until_the_next_one_is_planned(today, year):
    assert drafting.usual_year(today) == year


@pytest.mark.parametrize(
    ("form", "before", "then"),
    [
        (1, "Nguyễn Văn An", "Trần Thị Bình"),  # the chairman does not sign for himself
        (2, "Lê Văn Chi", "Lê Văn Chi"),  # a deputy goes on as deputy
        (0, "Lê Văn Chi", "Nguyễn Văn An"),
        (0, "Hoàng Đức Em", "Hoàng Đức Em"),  # typed: nobody of the office is called so
        (1, "", "Trần Thị Bình"),
    ],
)
def test_who_signs_in_another_form(form, before, then):
    assert drafting.signer_of(drafting.signature_forms(COMMUNE)[form], before, COMMUNE) == then
