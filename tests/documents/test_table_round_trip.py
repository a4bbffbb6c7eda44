"""Tables of a text, written as .docx and read again, are what they were, wherever they stand."""

from __future__ import annotations

import docx
import docx.shared
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


def test_widths_that_were_given_to_columns_come_back(services, tmp_path):
    blocks = [
        Block(BlockKind.PARAGRAPH, runs("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")),
        Block(BlockKind.TABLE, rows=[["TT", "Nội dung"], ["1", "Rà soát"]], header_rows=1, widths=[200, 800]),
        Block(BlockKind.CLOSING, runs("Trên đây là Kế hoạch./.")),
    ]
    services.exports.draft_docx(Plan("Thử", year=2027, blocks=blocks), tmp_path / "x.docx")
    read = services.reading.read(tmp_path / "x.docx").plan
    widths = next(block.widths for block in read.blocks if block.kind is BlockKind.TABLE)
    assert sum(widths) == 1000 and abs(widths[0] - 200) <= 2


def test_a_table_of_word_keeps_its_widths_and_equal_ones_are_left_to_the_words(services, tmp_path):
    paper = docx.Document()
    paper.add_paragraph("KẾ HOẠCH")
    paper.add_paragraph("Ủy ban nhân dân xã ban hành Kế hoạch như sau:")
    for widths in ((1, 8, 3), (4, 4, 4)):
        paper.add_paragraph("Bảng")
        table = paper.add_table(2, 3)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.text, cell.width = "chữ", docx.shared.Cm(width)
    merged = paper.add_table(1, 2)
    merged.rows[0].cells[0].merge(merged.rows[0].cells[1])
    paper.save(tmp_path / "x.docx")
    read = services.reading.read(tmp_path / "x.docx").plan
    found = [block.widths for block in read.blocks if block.kind is BlockKind.TABLE]
    assert found[0] == [83, 667, 250] and found[1:] == [[], []][: len(found) - 1]
