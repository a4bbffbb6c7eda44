"""Tables of a text, written as .docx and read again, are what they were, wherever they stand."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind, Plan, renumber

TABLES = {
    "one cell": ([["đóng khung"]], 0),
    "one column": ([["Đầu"], ["một"], ["hai"]], 1),
    "one row": ([["trái", "phải"]], 0),
    "empty cells": ([["", "b"], ["c", ""], ["", ""]], 1),
    "lines in a cell": ([["a\nb", "c"], ["1", "2"]], 0),
    "two rows of head": ([["A", "B"], ["a", "b"], ["1", "2"]], 2),
}


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("place", range(5))
def test_a_table_comes_back_as_it_was(services, tmp_path, name, place):
    rows, heads = TABLES[name]
    blocks = [
        Block(BlockKind.PARAGRAPH, runs("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")),
        Block(BlockKind.SECTION, runs("MỤC ĐÍCH", bold=True)), Block(BlockKind.BULLET, runs("Làm tốt."), "-"),
        Block(BlockKind.CLOSING, runs("Trên đây là Kế hoạch./.")),
    ]  # fmt: skip
    blocks.insert(place, Block(BlockKind.TABLE, rows=rows, header_rows=heads))
    renumber(blocks)
    services.exports.draft_docx(Plan("Thử", year=2027, blocks=blocks), tmp_path / "x.docx")
    read = services.reading.read(tmp_path / "x.docx").plan
    assert [(b.kind, b.text, b.rows, b.header_rows) for b in read.blocks] == [
        (b.kind, b.text, b.rows, b.header_rows) for b in blocks
    ]
