"""What marking a paragraph as a duty reads from its sentence."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.text import fold, runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.plan.duty import heading_above
from desktop.domain.plan.marking import mark, proposals, unmark
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Role
from desktop.domain.task.wording import is_unit_name, supporting

KNOWN = [
    Unit("Công an xã", id=1),
    Unit("Trạm Y tế xã", short_name="Trạm Y tế", id=2),
    Unit("Phòng Văn hóa - Xã hội", id=3),
    Unit("Ban Chỉ huy Quân sự xã", id=4),
]

CASES = [
    # heading, sentence, unit, role, supporting
    ("", "Giao Công an xã niêm phong kho.", "Công an xã", Role.OWN, []),
    ("", "Công an xã niêm phong kho.", "Công an xã", Role.OWN, []),
    ("", "Công an xã: tuần tra ban đêm.", "Công an xã", Role.OWN, []),
    ("Trạm Y tế", "Giao Công an xã tuần tra.", "Công an xã", Role.OWN, []),
    ("Trạm Y tế", "Tiêm phòng cho trẻ em.", "Trạm Y tế xã", Role.OWN, []),
    ("Trạm Y tế", "Chủ trì, phối hợp với Công an xã kiểm kê thuốc trước ngày 15/6.", "Trạm Y tế xã", Role.BOTH,
     ["Công an xã"]),
    ("Công an xã", "Phối hợp với Trạm Y tế, Phòng Văn hóa - Xã hội rà soát.", "Công an xã", Role.COORDINATE,
     ["Trạm Y tế xã", "Phòng Văn hóa - Xã hội"]),
    ("", "Trạm Y tế xã chủ trì, phối hợp với Ban Chỉ huy Quân sự xã khám tuyển.", "Trạm Y tế xã", Role.BOTH,
     ["Ban Chỉ huy Quân sự xã"]),
    ("", "Giao Trung tâm Văn hóa chủ trì tổ chức hội diễn.", "Trung tâm Văn hóa", Role.LEAD, []),
    ("", "Nâng cao nhận thức của nhân dân.", None, Role.OWN, []),
]  # fmt: skip


def find(name):
    words = fold(name)
    return next((unit for unit in KNOWN if words in {fold(unit.name), fold(unit.short_name)}), None)


@pytest.mark.parametrize(("heading", "sentence", "unit", "part", "others"), CASES)
def test_a_sentence_names_unit_part_and_supporting(heading, sentence, unit, part, others):
    block = Block(BlockKind.PARAGRAPH, runs(sentence))
    plan = Plan("Thử", year=2027)
    plan.blocks[:] = [Block(BlockKind.HEADING, runs(heading)), block] if heading else [block]
    task = mark(plan, block, KNOWN, find)
    assert (task.unit.name if task.unit else None, task.role) == (unit, part)
    assert [item.name for item in task.supporting] == others
    assert (block.text, block.runs, plan.tasks) == (sentence, (), [task])
    unmark(plan, block)
    assert (block.text, block.task, plan.tasks) == (sentence, None, [])


def test_who_is_asked_is_no_unit_of_the_office():
    block = Block(BlockKind.PARAGRAPH, runs("Đề nghị Hội Cựu chiến binh phối hợp tuyên truyền."))
    plan = Plan("Thử", year=2027)
    plan.blocks[:] = [block]
    unit = mark(plan, block, KNOWN, find).unit
    assert unit is not None
    assert (unit.name, unit.group) == ("Hội Cựu chiến binh", UnitGroup.REQUEST)


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Chủ trì, phối hợp với Công an xã kiểm kê sách trước ngày 15/6/2027", ["Công an xã"]),
        ("Phối hợp với Công an phường niêm phong kho", ["Công an phường"]),
        ("Phối hợp với Phòng Kinh tế trước ngày 3/5 nộp sổ", ["Phòng Kinh tế"]),
        ("Phối hợp với Phòng Văn hóa - Xã hội kiểm kê sách", ["Phòng Văn hóa - Xã hội"]),
        ("Phối hợp với Công an xã, Trạm Y tế xã và Xã đoàn đi tuần", ["Công an xã", "Trạm Y tế xã"]),
    ],
)
def test_a_supporting_unit_is_no_clause(sentence, names):
    assert supporting(sentence)[: len(names)] == names
    assert not any("sách" in name or "ngày" in name or "kho" in name for name in supporting(sentence))


def test_what_reads_like_a_duty_is_proposed_and_nothing_is_changed():
    police, office = Unit("Công an xã", id=1), Unit("Văn phòng HĐND và UBND", "VP", id=2)
    known = [police, office]
    plan = Plan(
        "x", year=2027,
        blocks=[
            Block(BlockKind.SECTION, runs("NỘI DUNG")),
            Block(BlockKind.PARAGRAPH, runs("Nâng cao hiệu quả công tác đối ngoại của xã.")),
            Block(BlockKind.BULLET, runs("Công an xã kiểm tra đăng ký tạm trú trước ngày 30/6/2027.")),
            Block(BlockKind.PARAGRAPH, runs("Công an xã nắm tình hình người nước ngoài, thực hiện thường xuyên.")),
            Block(BlockKind.HEADING, runs("Văn phòng HĐND và UBND")),
            Block(BlockKind.BULLET, runs("Lập danh mục đoàn ra.")),
            Block(BlockKind.APPENDIX, runs("Phụ lục")),
            Block(BlockKind.BULLET, runs("Công an xã báo cáo trước ngày 15/7/2027.")),
        ],
    )  # fmt: skip

    def find(name):
        return next((unit for unit in known if fold(name) == fold(unit.name)), None)

    found = proposals(plan, known, find)
    assert [(block.text[:10], task.unit) for block, task in found] == [
        ("Công an xã", police), ("Công an xã", police), ("Lập danh m", office)
    ]  # fmt: skip
    assert found[1][1].continuous
    assert found[0][1].deadline.day == date(2027, 6, 30)
    assert plan.tasks == [] and all(block.task is None for block in plan.blocks)


@pytest.mark.parametrize(
    ("words", "proposed"),
    [
        ("Tổ chức hội nghị tổng kết công tác đối ngoại trong tháng 12/2027.", True),
        ("Tổ chức đăng ký danh mục đoàn ra cho năm sau, xong trước ngày 15/11/2027.", True),
        ("Hằng quý tổ chức giao ban công tác đối ngoại.", True),
        ("Tổ chức trong tháng 6/2027.", False),
        ("Lễ phát động tổ chức lúc 7 giờ 30 phút ngày 05/6/2027 tại sân vận động xã.", False),
        ("Nâng cao hiệu quả công tác đối ngoại của xã.", False),
    ],
)
def test_what_says_what_to_do_and_when_is_proposed_though_it_names_nobody(words, proposed):
    plan = Plan("x", year=2027, blocks=[Block(BlockKind.BULLET, runs(words))])
    found = proposals(plan, KNOWN, find)
    assert [task.unit for _block, task in found] == ([None] if proposed else [])


@pytest.mark.parametrize(
    "line",
    [
        "Đơn vị chủ trì: Công an xã.",
        "Đơn vị phối hợp: Trạm Y tế xã; các thôn.",
        "Cơ quan chủ trì thực hiện: Công an xã, xong trước ngày 30/6/2027",
        "Thời gian: Công an xã báo cáo trước ngày 30/6/2027.",
    ],
)
def test_a_line_on_who_does_the_duty_above_it_is_none(line):
    blocks = [Block(BlockKind.POINT, runs("Kích hoạt chữ ký số")), Block(BlockKind.BULLET, runs(line))]
    assert proposals(Plan("x", year=2027, blocks=blocks), KNOWN, find) == []


def test_organisations_are_still_units_where_an_event_is_none():
    for words in ("Tổ chức Đảng các cấp", "Tổ chức Đoàn Thanh niên xã", "Tổ chức Hội Phụ nữ", "Tổ chức chính trị"):
        assert is_unit_name(words)
    for words in ("Tổ chức hội nghị", "Tổ chức hội thi", "Tổ chức đoàn kiểm tra", "Tổ chức đăng ký"):
        assert not is_unit_name(words)


def test_bullets_are_of_the_unit_whose_line_leads_in_to_them():
    police, clinic = Unit("Công an xã", id=1), Unit("Trạm Y tế xã", id=2)
    known = [police, clinic]
    blocks = [
        Block(BlockKind.HEADING, runs("Đấu tranh, phòng ngừa"), "2.", 2),
        Block(BlockKind.POINT, runs("Công an xã chủ trì:"), "a)"),
        Block(BlockKind.BULLET, runs("Rà soát, lập hồ sơ quản lý; báo cáo hằng tháng."), "-"),
        Block(BlockKind.BULLET, runs("Kiểm tra 12 cơ sở kinh doanh có điều kiện."), "-"),
        Block(BlockKind.POINT, runs("Trạm Y tế xã tổ chức cai nghiện, xong trước ngày 30/9/2027, gồm:"), "b)"),
        Block(BlockKind.BULLET, runs("Tại thôn Đông."), "-"),
    ]
    found = proposals(
        Plan("x", year=2027, blocks=blocks), known,
        lambda name: next((unit for unit in known if fold(name) == fold(unit.name)), None),
    )  # fmt: skip
    assert [(block.text[:10], task.unit) for block, task in found] == [
        ("Rà soát, l", police), ("Kiểm tra 1", police), ("Trạm Y tế ", clinic)
    ]  # fmt: skip


def test_a_point_ends_what_the_point_before_it_is_the_heading_of():
    police = Unit("Công an xã", id=1)
    blocks = [
        Block(BlockKind.HEADING, runs("Tuần tra, kiểm soát"), "2.", 2),
        Block(BlockKind.SUBHEADING, runs("Công an xã:"), "a)", 3),
        Block(BlockKind.BULLET, runs("Mở 03 đợt cao điểm."), "-"),
        Block(BlockKind.POINT, runs("Kiểm tra 12 bến đò ngang trước ngày 30/6/2027."), "b)"),
        Block(BlockKind.PARAGRAPH, runs("Gửi kết quả trước ngày 05 hằng tháng.")),
    ]
    plan = Plan("x", year=2027, blocks=blocks)
    assert [heading_above(plan, block) for block in blocks[2:]] == ["Công an xã:", *["Tuần tra, kiểm soát"] * 2]
    found = proposals(plan, [police], lambda _name: None)
    assert [task.unit for _block, task in found if _block.kind is not BlockKind.BULLET][:1] == [None]
