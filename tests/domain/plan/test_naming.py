"""Units named in the words of duties and in headings above them: what is replaced there is so in the assignment."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import finder
from desktop.domain.plan.naming import follow_names, worded
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Task

UNITS = [
    Unit(name, id=number + 1)
    for number, name in enumerate(("Văn phòng HĐND và UBND", "Công an xã", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội"))
]
OFFICE, POLICE, ECONOMY, CULTURE = UNITS
FIND = finder(UNITS)


def one(text, unit, partners=(), heading="Nhiệm vụ"):
    task = Task(runs(text), unit, supporting=list(partners))
    blocks = [Block(BlockKind.HEADING, runs(heading)), Block(BlockKind.POINT, task=task)]
    return Plan("Cải cách", year=2027, blocks=blocks, tasks=[task]), task


def replace(plan, task, old, new, before):
    task.runs = runs(task.text.replace(old, new))
    plan.blocks[0].runs = runs(plan.blocks[0].text.replace(old, new))
    return follow_names(plan, before, UNITS, FIND)


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Nhiệm vụ", "Công an xã rà soát phương án."),
        ("Nhiệm vụ", "Giao Công an xã chủ trì rà soát phương án."),
        ("Công an xã", "Rà soát phương án."),
    ],
)
def test_the_unit_that_is_named_now_has_the_duty_and_the_way_back_gives_it_back(heading, text):
    plan, task = one(text, POLICE, heading=heading)
    before = worded(plan)
    assert replace(plan, task, "Công an xã", "Phòng Kinh tế", before) == []
    assert task.unit is ECONOMY
    assert replace(plan, task, "Phòng Kinh tế", "Công an xã", before) == []
    assert task.unit is POLICE


def test_partners_change_one_for_one():
    plan, task = one("Chủ trì, phối hợp với Công an xã, Phòng Kinh tế tổ chức đối thoại.", OFFICE, [POLICE, ECONOMY])
    assert replace(plan, task, "Công an xã", "Phòng Văn hóa - Xã hội", worded(plan)) == []
    assert set(task.supporting) == {ECONOMY, CULTURE}


@pytest.mark.parametrize("letters", ["Phòng Ki", "Đội Trật tự"])
def test_a_name_that_no_unit_has_changes_nothing_and_is_told(letters):
    """When the name is whole, the unit follows."""
    plan, task = one("Công an xã rà soát phương án.", POLICE)
    before = worded(plan)
    assert replace(plan, task, "Công an xã", letters, before) == ["Công an xã"]
    assert task.unit is POLICE
    assert replace(plan, task, letters, "Phòng Kinh tế", before) == []
    assert task.unit is ECONOMY


def test_what_was_chosen_by_hand_stays():
    plan, task = one("Công an xã rà soát phương án.", CULTURE, heading="Công an xã")
    assert replace(plan, task, "Công an xã", "Phòng Kinh tế", worded(plan)) == []
    assert task.unit is CULTURE


def test_a_unit_that_is_written_into_a_sentence_takes_it_from_nobody():
    plan, task = one("cung cấp số liệu để rà soát.", POLICE, heading="Công an xã")
    assert replace(plan, task, "cung cấp", "Phòng Kinh tế cung cấp", worded(plan)) == []
    assert task.unit is POLICE
