"""The superior's plan at a plan's head: whole in the bases, by kind and number behind them."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import plain, runs
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.superior import cited_again, name_superior, opened_by

WHOLE = "Kế hoạch số 48/KH-UBND ngày 11 tháng 02 năm 2027 của Ủy ban nhân dân tỉnh Hà Sơn về công tác đối ngoại"
LEAD = "Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau:"


@pytest.mark.parametrize(
    ("typed", "again"),
    [
        (WHOLE, "Thực hiện Kế hoạch số 48/KH-UBND"),
        ("48/KH-UBND, ngày 11/02/2027 của tỉnh", "Thực hiện Kế hoạch số 48/KH-UBND"),
        ("Căn cứ Công văn số 5/SNgV-VP ngày 05/01/2027", "Căn cứ Công văn số 5/SNgV-VP"),
        ("Kế hoạch của tỉnh năm 2027", "Thực hiện Kế hoạch của tỉnh năm 2027"),
        ("", ""),
    ],
)
def test_a_paper_is_cited_again_by_its_number(typed: str, again: str) -> None:
    assert cited_again(typed) == again


def test_the_first_sentence_of_older_plans_that_cites_it_whole_follows_too() -> None:
    old = f"Thực hiện {WHOLE}, {LEAD}"
    assert opened_by(old, WHOLE, "49/KH-UBND ngày 01/3/2027") == f"Thực hiện Kế hoạch số 49/KH-UBND, {LEAD}"
    assert opened_by(f"Thực hiện Kế hoạch số 48/KH-UBND, {LEAD}", WHOLE, "") == LEAD


def test_a_plan_names_it_whole_once() -> None:
    plan = Plan(title="Công tác đối ngoại", blocks=[Block(BlockKind.PARAGRAPH, runs(LEAD))])
    name_superior(plan, WHOLE)
    assert [plain(block.runs) for block in plan.blocks] == [
        f"Thực hiện {WHOLE};", f"Thực hiện Kế hoạch số 48/KH-UBND, {LEAD}"
    ]  # fmt: skip
    name_superior(plan, "")
    assert [plain(block.runs) for block in plan.blocks] == [LEAD]


def test_its_day_is_written_out_as_in_the_other_bases() -> None:
    plan = Plan(title="Công tác đối ngoại", blocks=[Block(BlockKind.PARAGRAPH, runs(LEAD))])
    short = WHOLE.replace("11 tháng 02 năm 2027", "11/2/2027")
    name_superior(plan, short)
    assert plan.blocks[0].text == f"Thực hiện {WHOLE};"
    plan.blocks[0].runs = runs(f"Thực hiện {short};")  # as plans of before have it
    name_superior(plan, "49/KH-UBND ngày 1/3/2027")
    assert [block.text for block in plan.blocks] == [
        "Thực hiện Kế hoạch số 49/KH-UBND ngày 01 tháng 3 năm 2027;", f"Thực hiện Kế hoạch số 49/KH-UBND, {LEAD}"
    ]  # fmt: skip
