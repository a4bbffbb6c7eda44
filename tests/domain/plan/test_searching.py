"""Names of bodies put anew into a whole plan."""

from __future__ import annotations

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.searching import rename_in_text

OLD, NEW = "Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"


def test_a_new_name_that_holds_the_old_one_is_written_once_and_only_for_whole_words():
    plan = Plan("Xúc tiến", year=2027, recipients=[f"{OLD} xã", NEW, OLD], blocks=[
        Block(BlockKind.HEADING, runs(OLD, bold=True), "1.", 2),
        Block(BlockKind.PARAGRAPH, runs(f"{NEW} và {OLD}; phòng kinh tế; {OLD}x.")),
        Block(BlockKind.TABLE, rows=[["TT", "Chủ trì"], ["1", OLD]]),
    ])  # fmt: skip
    assert rename_in_text(plan, OLD, NEW)
    assert plan.recipients == [f"{NEW} xã", NEW]
    assert [block.text for block in plan.blocks[:2]] == [NEW, f"{NEW} và {NEW}; phòng kinh tế; {OLD}x."]
    assert plan.blocks[2].rows[1] == ["1", NEW]
    assert not rename_in_text(plan, "Phòng Văn hóa", "Phòng Văn hóa - Xã hội")
