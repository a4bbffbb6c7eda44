"""What a new version of a plan replaces stands at the end of its closing."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import Run, plain, runs
from desktop.domain.plan.next_year import duplicate, to_next_year
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.plan.replacing import say_replaced

FIRST = "Kế hoạch số 05/KH-UBND ngày 12 tháng 01 năm 2027 của Ủy ban nhân dân xã Đồng Văn về công tác đối ngoại"
SECOND = "Kế hoạch số 40/KH-UBND ngày 02 tháng 7 năm 2027 của Ủy ban nhân dân xã Đồng Văn về công tác đối ngoại"


def closing(plan: Plan) -> list[str]:
    return [block.text for block in plan.blocks if block.kind is BlockKind.CLOSING]


def test_each_version_names_the_one_before_it_only() -> None:
    end = (Run("Trên đây là "), Run("Kế hoạch năm 2027", bold=True), Run("; khó khăn thì phản ánh để xem xét./."))
    annex = [Block(BlockKind.APPENDIX, runs("Phụ lục")), Block(BlockKind.CLOSING, runs("Hết./."))]
    plan = Plan("P", year=2027, blocks=[Block(BlockKind.CLOSING, end), *annex])
    say_replaced(plan, "Kế hoạch", FIRST)
    words = "Trên đây là Kế hoạch năm 2027; khó khăn thì phản ánh để xem xét"
    assert closing(plan) == [f"{words}. Kế hoạch này thay thế {FIRST}./.", "Hết./."]
    assert plan.blocks[0].runs[1].bold and not plan.blocks[0].runs[-1].bold
    say_replaced(plan, "Kế hoạch", SECOND)
    assert closing(plan)[0] == f"{words}. Kế hoạch này thay thế {SECOND}./."


def test_a_plan_without_a_closing_gets_one_before_its_appendix() -> None:
    plan = Plan("P", year=2027, blocks=[Block(BlockKind.PARAGRAPH, runs("Họp.")), Block(BlockKind.APPENDIX)])
    say_replaced(plan, "Kế hoạch", FIRST)
    assert [block.kind for block in plan.blocks] == [BlockKind.PARAGRAPH, BlockKind.CLOSING, BlockKind.APPENDIX]
    assert closing(plan) == [f"Kế hoạch này thay thế {FIRST}./."]
    assert closing(to_next_year(plan, 2028)[0]) == []


def test_a_plan_that_is_made_from_a_version_replaces_nothing() -> None:
    words = "Kế hoạch này thay thế cho mọi phân công trước đó; yêu cầu các cơ quan, đơn vị thực hiện."
    plan = Plan("P", year=2027, blocks=[Block(BlockKind.CLOSING, runs(f"{words}/."))])
    say_replaced(plan, "Kế hoạch", FIRST)
    assert closing(plan) == [f"{words} Kế hoạch này thay thế {FIRST}./."]
    assert closing(to_next_year(plan, 2028)[0]) == closing(duplicate(plan, "Q")) == [f"{words}/."]
    assert plain(plan.blocks[0].runs).endswith(f"{FIRST}./.")


@pytest.mark.parametrize(
    ("number", "note", "goes"),
    [
        ("52/KH-UBND", "(Kèm theo Kế hoạch số 52/KH-UBND ngày 25/02/2026 của UBND phường An Hà)", True),
        ("05/KH-UBND", "(Ban hành kèm theo Kế hoạch số: 5 /KH-UBND ngày 25/02/2026)", True),
        ("45-KH/ĐU", "(Kèm theo Kế hoạch số 45 - KH/ĐU ngày 18/3/2027 của Ban Thường vụ Đảng ủy)", True),
        ("52/KH-UBND", "(Kèm theo Kế hoạch số 152/KH-UBND ngày 25/02/2026 của UBND tỉnh)", False),
        ("52/KH-UBND", "Kinh phí theo Kế hoạch số 52/KH-UBND.", False),
        ("", "(Kèm theo Kế hoạch số 52/KH-UBND ngày 25/02/2026)", False),
    ],
)
def test_a_plan_that_is_made_from_another_has_no_note_with_that_ones_number(number, note, goes) -> None:
    """“Kèm theo Kế hoạch số 52/KH-UBND ngày 25/02/2026” was signed under an appendix of the year after."""
    annex = [Block(BlockKind.APPENDIX, runs("PHỤ LỤC")), Block(BlockKind.PARAGRAPH, runs("DANH MỤC"))]
    before = Block(BlockKind.PARAGRAPH, runs(note))
    plan = Plan("P", year=2026, number=number, blocks=[before, *annex, Block(BlockKind.PARAGRAPH, runs(note))])
    for made in (to_next_year(plan, 2027)[0], duplicate(plan, "Q")):
        texts = [block.text for block in made.blocks]
        assert texts == [note, "PHỤ LỤC", "DANH MỤC", *([] if goes else [note])]
