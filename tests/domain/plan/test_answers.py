from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.base.text import Run, merge, runs
from desktop.domain.office.office import Unit
from desktop.domain.plan import answers as form
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Deadline, Recurrence, Role, Task
from tests.at_length import examples

WORDS = st.text(st.sampled_from("aăđ ệ.;/1-\n"), min_size=1, max_size=8)
TEXTS = st.lists(st.builds(Run, WORDS, st.booleans(), st.booleans(), st.booleans()), min_size=1, max_size=3).map(
    lambda parts: merge(tuple(parts))
)
UNITS = [Unit("Công an xã"), Unit("Phòng Kinh tế")]
TASKS = st.builds(
    Task, TEXTS, unit=st.sampled_from([None, *UNITS]), role=st.sampled_from(Role),
    supporting=st.lists(st.sampled_from(UNITS), unique=True),
    deadline=st.none() | st.builds(Deadline, st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.booleans()),
    recurring=st.sets(st.sampled_from(Recurrence)).map(lambda found: tuple(r for r in Recurrence if r in found)),
    continuous=st.booleans(), timing=st.sampled_from(["", "Hằng quý"]), product=st.sampled_from(["", "Báo cáo"]),
)  # fmt: skip


@st.composite
def blocks(draw):
    kind = draw(st.sampled_from(BlockKind))
    if kind is BlockKind.TABLE:
        rows = draw(st.lists(st.lists(WORDS, max_size=2), max_size=3))
        widths = draw(st.sampled_from([[], [300, 700]]))
        return Block(kind, rows=rows, header_rows=draw(st.integers(0, 1)), widths=widths)
    marker = "-" if kind is BlockKind.BULLET else draw(st.sampled_from(["", "a)", "I.", "+"]))
    depth = {BlockKind.SECTION: 1, BlockKind.HEADING: 2, BlockKind.NUMBERED: 2, BlockKind.SUBHEADING: 3}.get(kind, 0)
    block = Block(kind, marker=marker, depth=depth, run_in=draw(st.booleans()), landscape=draw(st.booleans()))
    duty = kind not in (BlockKind.BASIS, BlockKind.CLOSING, BlockKind.APPENDIX) and draw(st.booleans())
    block.task, block.runs = (draw(TASKS), ()) if duty else (None, draw(TEXTS))
    return block


def of_task(task):
    names = [unit.name for unit in task.supporting]
    return (task.runs, task.unit and task.unit.name, task.role, names, task.deadline, task.recurring, task.continuous,
            task.timing, task.product)  # fmt: skip


def shape(plan):
    return [
        (
            b.kind,
            b.runs,
            b.marker,
            b.depth,
            b.rows,
            b.header_rows,
            b.widths,
            b.run_in,
            b.landscape,
            b.task and of_task(b.task),
        )
        for b in plan.blocks
    ]


@settings(max_examples=examples(150), deadline=None)
@given(st.lists(blocks(), max_size=9), st.lists(TASKS, max_size=2))
def test_every_plan_goes_through_json_without_loss(made, aside):
    plan = Plan("Thử", year=2026, blocks=made, tasks=[*aside, *(b.task for b in made if b.task is not None)])
    again = form.to_plan(json.loads(json.dumps(form.from_plan(plan))), UNITS, number_anew=False)
    assert shape(again) == shape(plan)
    assert sorted(map(repr, map(of_task, again.tasks))) == sorted(map(repr, map(of_task, plan.tasks)))


def test_a_plain_text_is_a_string_and_a_formatted_one_names_its_flags():
    assert form.text_json(runs("chữ")) == "chữ"
    assert form.text_json((Run("a", bold=True, underline=True), Run("b"))) == [["a", "bu"], ["b", ""]]


def test_a_plain_string_among_the_blocks_is_a_paragraph_or_a_bullet():
    shown = [form.json_block(text) for text in ("Câu.", "- Gạch.")]
    assert [(b.kind, b.marker, b.text) for b in shown] == [
        (BlockKind.PARAGRAPH, "", "Câu."), (BlockKind.BULLET, "-", "Gạch."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        ({0: False}, [4, 5]),
        ({1: False}, [0, 4, 5]),
        ({2: False}, [0, 1, 3, 4, 5]),
        ({1: False, 5: False}, [0, 4]),
    ],
)
def test_a_heading_that_is_not_ticked_takes_what_stands_under_it(chosen, left):
    kinds = ["section", "heading", "paragraph", "subheading", "section", "heading"]
    items = [{"kind": kind, "text": str(i), "chosen": chosen.get(i, True)} for i, kind in enumerate(kinds)]
    assert [int(item["text"]) for item in form.chosen_blocks(items)] == left
