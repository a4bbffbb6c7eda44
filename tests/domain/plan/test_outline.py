"""A heading moves with all that stands under it."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan import duty, outline
from desktop.domain.plan.plan import Block, BlockKind, Plan, renumber
from desktop.domain.task.task import Task


def text():
    kinds = [
        (BlockKind.BASIS, "Căn cứ"), (BlockKind.SECTION, "MỤC ĐÍCH"), (BlockKind.HEADING, "Mục đích"),
        (BlockKind.PARAGRAPH, "a"), (BlockKind.HEADING, "Yêu cầu"), (BlockKind.PARAGRAPH, "b"),
        (BlockKind.SECTION, "NỘI DUNG"), (BlockKind.PARAGRAPH, "c"), (BlockKind.CLOSING, "Trên đây./."),
        (BlockKind.APPENDIX, "Phụ lục"), (BlockKind.SECTION, "PHẦN"),
    ]  # fmt: skip
    blocks = [Block(kind, runs(words)) for kind, words in kinds]
    renumber(blocks)
    return blocks


def words(blocks):
    return [f"{block.marker}{block.text}" for block in blocks]


def test_a_section_moves_whole_and_back():
    blocks = text()
    before = words(blocks)
    assert outline.move(blocks, 1, 1)
    assert words(blocks)[1:8] == [
        "I.NỘI DUNG", "c", "II.MỤC ĐÍCH", "1.Mục đích", "a", "2.Yêu cầu", "b"
    ]  # fmt: skip
    assert words(blocks)[8:] == before[8:]
    assert outline.move(blocks, 3, -1)
    assert words(blocks) == before


def test_a_heading_stays_in_its_section_and_before_the_closing():
    blocks = text()
    before = words(blocks)
    assert not outline.move(blocks, 4, 1)
    assert not outline.move(blocks, 2, -1)
    assert not outline.move(blocks, 6, 1)
    assert words(blocks) == before
    assert outline.move(blocks, 2, 1)
    assert words(blocks)[2:6] == ["1.Yêu cầu", "b", "2.Mục đích", "a"]


@pytest.mark.parametrize(("at", "kind", "place"), [
    (None, BlockKind.SECTION, 8), (1, BlockKind.SECTION, 6), (2, BlockKind.HEADING, 4), (5, BlockKind.HEADING, 6),
    (0, BlockKind.SECTION, 8), (7, BlockKind.SECTION, 8),
])  # fmt: skip
def test_a_new_heading_stands_behind_the_part_that_was_chosen(at, kind, place):
    blocks = text()
    made = outline.add(blocks, at, kind, "Mới")
    assert blocks.index(made) == place
    assert blocks[place + 1].kind is BlockKind.PARAGRAPH
    assert len(blocks) == 13


def test_a_heading_is_renamed_in_its_own_form():
    block = Block(BlockKind.HEADING, runs("Cũ", bold=True))
    outline.rename(block, "Mới")
    assert block.runs == runs("Mới", bold=True)


def place_of(blocks, start, target, *, below):
    at = [block.text for block in blocks]
    return outline.drop_place(blocks, at.index(start), at.index(target), below=below)


def test_a_heading_is_dropped_beside_one_of_its_rank_or_into_a_section():
    blocks = text()
    place = place_of(blocks, "Mục đích", "NỘI DUNG", below=True)
    outline.move_to(blocks, 2, place)
    assert words(blocks)[1:8] == ["I.MỤC ĐÍCH", "1.Yêu cầu", "b", "II.NỘI DUNG", "c", "1.Mục đích", "a"]
    place = place_of(blocks, "Mục đích", "Yêu cầu", below=False)
    outline.move_to(blocks, 6, place)
    assert words(blocks) == words(text())
    place = place_of(blocks, "MỤC ĐÍCH", "NỘI DUNG", below=True)
    outline.move_to(blocks, 1, place)
    assert words(blocks)[1:8] == ["I.NỘI DUNG", "c", "II.MỤC ĐÍCH", "1.Mục đích", "a", "2.Yêu cầu", "b"]


@pytest.mark.parametrize(
    ("start", "target", "below"),
    [
        ("Mục đích", "Mục đích", True),  # itself
        ("Mục đích", "Yêu cầu", False),  # it is there
        ("MỤC ĐÍCH", "Yêu cầu", True),  # into itself
        ("NỘI DUNG", "Yêu cầu", True),  # a section under a heading
        ("Mục đích", "NỘI DUNG", False),  # behind what stands before the section: said by that
        ("Căn cứ", "NỘI DUNG", True),  # no heading
        ("Mục đích", "MỤC ĐÍCH", True),  # it is the first there
    ],
)
def test_a_heading_is_dropped_nowhere_else(start, target, below):
    assert place_of(text(), start, target, below=below) is None


def numbered_below():
    kinds = [
        (BlockKind.SECTION, "TỔ CHỨC THỰC HIỆN", "I.", 1), (BlockKind.HEADING, "Phòng Kinh tế", "1.", 2),
        (BlockKind.NUMBERED, "Rà soát tàu cá", "1.1.", 3), (BlockKind.NUMBERED, "Báo cáo", "1.2.", 3),
        (BlockKind.HEADING, "Công an xã", "2.", 2), (BlockKind.NUMBERED, "Tuần tra", "2.1.", 3),
        (BlockKind.SECTION, "KINH PHÍ", "II.", 1), (BlockKind.SUBHEADING, "Nguồn", "2.1.", 3),
        (BlockKind.NUMBERED, "Ngân sách", "2.2.", 3),
    ]  # fmt: skip
    return [Block(kind, runs(words), marker, depth) for kind, words, marker, depth in kinds]


def test_sentences_that_are_numbered_below_a_heading_keep_their_numbers():
    """One change anywhere made "2. …" of "1.1. …", and the next unit "4." in the place of "2."."""
    blocks = numbered_below()
    before = words(blocks)
    renumber(blocks)
    assert words(blocks) == before
    del blocks[2]
    renumber(blocks)
    assert words(blocks)[1:4] == ["1.Phòng Kinh tế", "1.1.Báo cáo", "2.Công an xã"]


def test_what_is_numbered_below_a_heading_moves_with_it():
    blocks = numbered_below()
    assert outline.move(blocks, 1, 1)
    assert words(blocks)[1:6] == [
        "1.Công an xã",
        "1.1.Tuần tra",
        "2.Phòng Kinh tế",
        "2.1.Rà soát tàu cá",
        "2.2.Báo cáo",
    ]


def test_a_new_duty_goes_on_with_the_numbers_below_its_units_heading():
    blocks = numbered_below()
    unit = Unit("Phòng Kinh tế")
    for block in blocks[2:4]:
        block.task = Task(block.runs, unit)
    new = Task(runs("Kiểm tra cảng"), unit)
    plan = Plan("x", blocks=blocks, tasks=[*(block.task for block in blocks[2:4]), new])
    duty.place(plan, new)
    assert words(plan.blocks)[1:6] == [
        "1.Phòng Kinh tế", "1.1.Rà soát tàu cá", "1.2.Báo cáo", "1.3.Kiểm tra cảng", "2.Công an xã"
    ]  # fmt: skip


@pytest.mark.parametrize("lines", [
    "S A. | S B. | S I. | H 1. | S II. | H 1.",
    "S PHẦN THỨ NHẤT | S I. | H 1. | S PHẦN THỨ HAI | S I. | S II.",
    "S I. | H 1. | U 1.1. | N 1.1.1. | N 1.1.2. | U 1.2. | N 1.2.1. | H 2. | N 2.1.",
    "S I. | H 1. | U a) | - - | P b) | P c) | H 2. | P a) | U b) | P c)",
])  # fmt: skip
def test_numbers_of_a_paper_stay_when_it_is_numbered_anew(lines):
    """One change made "III." of the "I." in a second part, "1.2." of "1.1.1.", and a second "a)" of "b)"."""
    kinds = {
        "S": (BlockKind.SECTION, 1), "H": (BlockKind.HEADING, 2), "U": (BlockKind.SUBHEADING, 3),
        "N": (BlockKind.NUMBERED, 3), "P": (BlockKind.POINT, 0), "-": (BlockKind.BULLET, 0),
    }  # fmt: skip
    said = [line.split(" ", 1) for line in lines.split(" | ")]
    blocks = [Block(kinds[key][0], runs("x"), marker, kinds[key][1]) for key, marker in said]
    renumber(blocks)
    assert [block.marker for block in blocks] == [marker for _key, marker in said]
