"""What stands behind the closing paragraph, written as .docx and read again, is still there; so is who signs."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind, Plan, Signature, renumber
from tests.sample_plan import sample_plan

BEHIND = {
    "a section": [(BlockKind.SECTION, "KIỂM TRA, GIÁM SÁT")],
    "a section and its text": [
        (BlockKind.SECTION, "KIỂM TRA, GIÁM SÁT"),
        (BlockKind.PARAGRAPH, "Văn phòng theo dõi việc thực hiện."),
    ],
    "a heading": [(BlockKind.HEADING, "Kinh phí thực hiện")],
    "a short paragraph": [(BlockKind.PARAGRAPH, "Ghi chú thêm")],
    "capitals": [(BlockKind.PARAGRAPH, "PHÒNG KINH TẾ")],
    "a bullet": [(BlockKind.BULLET, "Theo dõi, đôn đốc.")],
    "a bracket": [(BlockKind.PARAGRAPH, "(Có danh mục kèm theo)")],
    "many lines": [(BlockKind.PARAGRAPH, f"Dòng ghi chú thứ {i}") for i in range(20)],
}
ENDINGS = {
    "nobody": ([], Signature()),
    "a name": ([], Signature(name="Nguyễn Văn Bình")),
    "a title": ([], Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Nguyễn Văn Bình")),
    "recipients": (["Như trên", "Lưu: VT"], Signature()),
}


def written_and_read(services, folder, plan: Plan) -> Plan:
    renumber(plan.blocks)
    services.exports.draft_docx(plan, folder / "x.docx")
    return services.reading.read(folder / "x.docx").plan


@pytest.mark.parametrize("end", ENDINGS)
@pytest.mark.parametrize("behind", BEHIND)
def test_text_behind_the_closing_comes_back(services, tmp_path, behind, end):
    plan = sample_plan(tasks=False)
    plan.recipients, plan.signature = ENDINGS[end]
    plan.blocks += [Block(kind, runs(text)) for kind, text in BEHIND[behind]]
    read = written_and_read(services, tmp_path, plan)
    told = [(block.kind, block.text) for block in read.blocks]
    assert told[-len(BEHIND[behind]) :] == BEHIND[behind]
    assert len(told) == len(plan.blocks)
    assert (read.recipients, read.signature) == ENDINGS[end]


@pytest.mark.parametrize("end", ENDINGS)
@pytest.mark.parametrize("closed", [True, False], ids=["closed", "without a closing"])
def test_the_appendix_of_a_plan_that_nobody_signs_yet_is_one(services, tmp_path, closed, end):
    plan = sample_plan()
    plan.recipients, plan.signature = ENDINGS[end]
    plan.blocks = [block for block in plan.blocks if closed or block.kind is not BlockKind.CLOSING]
    read = written_and_read(services, tmp_path, plan)
    assert [block.kind for block in read.blocks].count(BlockKind.APPENDIX) == 1
    assert (read.recipients, read.signature) == ENDINGS[end]
