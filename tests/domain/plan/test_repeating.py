"""The text follows the subject and the unit that drafts, where it says the very words of before; else it is told."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.repeating import follow_head

OFFICE = Unit("Văn phòng HĐND và UBND", "VP HĐND và UBND", other_names=["Văn phòng HĐND-UBND"], id=1)
ECONOMY, CULTURE = Unit("Phòng Kinh tế", id=2), Unit("Phòng Văn hóa - Xã hội", "Phòng VH - XH", id=3)
POLICE = Unit("Công an xã", group=UnitGroup.ASSIGN, id=4)
UNITS = [OFFICE, ECONOMY, CULTURE, POLICE]
OLD, NEW = "Công tác đối ngoại năm 2026 của xã Hòa An", "Chuyển đổi số năm 2026 của xã Hòa An"


def subject(*blocks: Block, old=OLD, new=NEW, **fields):
    plan = Plan(new, issuer="ỦY BAN NHÂN DÂN\nXÃ HÒA AN", blocks=list(blocks), **fields)
    left = follow_head(plan, old, plan.drafting_unit, UNITS)
    return [block.text for block in plan.blocks], left


def lead_in(text: str) -> Block:
    return Block(BlockKind.PARAGRAPH, runs(text))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("UBND xã ban hành Kế hoạch công tác đối ngoại năm 2026, cụ thể như sau:",
         "UBND xã ban hành Kế hoạch chuyển đổi số năm 2026, cụ thể như sau:"),
        ("UBND xã ban hành Kế hoạch công tác đối ngoại năm 2026 của xã Hòa An như sau:",
         "UBND xã ban hành Kế hoạch chuyển đổi số năm 2026 của xã Hòa An như sau:"),
        ("UBND xã xây dựng Kế hoạch về “Công tác đối ngoại năm 2026” với các nội dung sau:",
         "UBND xã xây dựng Kế hoạch về “Chuyển đổi số năm 2026” với các nội dung sau:"),
        ("UBND xã ban hành Kế hoạch với các nội dung sau:", "UBND xã ban hành Kế hoạch với các nội dung sau:"),
    ],
)  # fmt: skip
def test_the_first_sentence_and_the_closing_follow_the_subject(before, after):
    texts, left = subject(
        Block(BlockKind.BASIS, runs("Căn cứ Kế hoạch công tác đối ngoại năm 2026 của tỉnh;")), lead_in(before),
        Block(BlockKind.BULLET, runs("Tổng kết Kế hoạch công tác đối ngoại năm 2026.")),
        Block(BlockKind.CLOSING, runs("Trên đây là Kế hoạch công tác đối ngoại năm 2026 của xã Hòa An./.")),
    )  # fmt: skip
    assert texts[1] == after and not left
    assert texts[3] == "Trên đây là Kế hoạch chuyển đổi số năm 2026 của xã Hòa An./."
    assert texts[0].startswith("Căn cứ Kế hoạch công tác") and texts[2].startswith("Tổng kết Kế hoạch công tác")


@pytest.mark.parametrize(
    "text",
    [
        "UBND xã ban hành Kế hoạch công tác đối ngoại và hội nhập quốc tế như sau:",
        "UBND xã ban hành Kế hoạch công tác đối ngoại năm 2026 và những năm sau như sau:",
        "UBND XÃ BAN HÀNH KẾ HOẠCH CÔNG TÁC ĐỐI NGOẠI NĂM 2026 NHƯ SAU:",
    ],
)
def test_a_subject_in_other_words_is_told(text):
    assert subject(lead_in(text)) == ([text], [text])


def test_a_subject_of_one_word_changes_no_other_name():
    text = "UBND xã ban hành Kế hoạch chuyển đổi số, cụ thể như sau:"
    assert subject(lead_in(text), old="Chuyển", new="Kiểm tra")[0] == [text]
    assert subject(lead_in(text), old="", new="Kiểm tra") == ([text], [])
    assert subject(lead_in(text), old="Chuyển đổi số", new="Chuyển đổi số năm 2026") == (
        ["UBND xã ban hành Kế hoạch chuyển đổi số năm 2026, cụ thể như sau:"], []
    )  # fmt: skip


def drafted(before: str, now: str, basis: str, copy: str):
    plan = Plan("", issuer="ỦY BAN NHÂN DÂN\nXÃ HÒA AN", drafting_unit=now, recipients=["Như trên", copy])
    plan.blocks = [Block(BlockKind.BASIS, runs("Căn cứ Luật;", italic=True)), Block(BlockKind.BASIS, runs(basis))]
    left = follow_head(plan, "", before, UNITS)
    return plan.blocks[1].text, plan.recipients[1], left


CULTURES = "Theo đề nghị của Trưởng Phòng Văn hóa - Xã hội."
OFFICES = "Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã."


@pytest.mark.parametrize(
    ("before", "now", "basis", "copy", "wanted"),
    [
        (CULTURE.name, ECONOMY.name, CULTURES, "Lưu: VT, VHXH",
         ("Theo đề nghị của Trưởng Phòng Kinh tế.", "Lưu: VT, KT", [])),
        ("", ECONOMY.name, OFFICES, "Lưu: VT, VP", ("Theo đề nghị của Trưởng Phòng Kinh tế.", "Lưu: VT, KT", [])),
        (CULTURE.name, OFFICE.name, CULTURES, "Lưu: VT, VHXH (5b)", (OFFICES, "Lưu: VT, VP (5b)", [])),
        (CULTURE.name, POLICE.name, "Theo đề nghị của Phòng Văn hóa - Xã hội;", "Lưu: VT, PVHXH.",
         ("Theo đề nghị của Công an xã;", "Lưu: VT, CA.", [])),
        (OFFICE.name, ECONOMY.name, CULTURES, "Lưu: VT, VX", (CULTURES, "Lưu: VT, VX", [CULTURES, "Lưu: VT, VX"])),
        (OFFICE.name, ECONOMY.name, "Theo đề nghị của Trưởng Phòng Kinh tế.", "Lưu: VT",
         ("Theo đề nghị của Trưởng Phòng Kinh tế.", "Lưu: VT", [])),
        (ECONOMY.name, "", CULTURES, "Lưu: VT, VX", (CULTURES, "Lưu: VT, VX", [])),
    ],
)  # fmt: skip
def test_who_proposes_and_the_file_copy_follow_the_unit_that_drafts(before, now, basis, copy, wanted):
    assert drafted(before, now, basis, copy) == wanted
