"""What the editor looks at when it paints: what can be seen, also beside a long table."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.gui.editor.plan_editor import PlanEditor
from desktop.gui.editor.plan_painter import visible
from tests.gui.offices import settle


@pytest.fixture(scope="module")
def editor(qapp):
    """Give an editor with a table of 300 rows between two stretches of text."""
    rows = [
        [f"ô {row} {place}" if place else f"dòng {row} " * (1 + row % 4) for place in range(4)] for row in range(300)
    ]
    words = [Block(BlockKind.PARAGRAPH, runs(f"Đoạn {number}. " * 20)) for number in range(30)]
    table = Block(BlockKind.TABLE, rows=tuple(map(tuple, rows)))
    shown = PlanEditor()
    shown.resize(620, 480)
    shown.set_plan(Plan("Thử", blocks=[*words[:15], table, *words[15:]]))
    shown.show()
    settle()
    yield shown
    shown.close()


@pytest.mark.parametrize("part", [0.0, 0.2, 0.5, 0.8, 1.0])
def test_only_what_can_be_seen_is_looked_at(editor, part):
    bar = editor.verticalScrollBar()
    bar.setValue(round(bar.maximum() * part))
    settle()
    found = list(visible(editor))
    assert len(found) < 160, "the whole table was looked at"
    offset, height = bar.value(), editor.viewport().height()
    layout, block, seen = editor.document().documentLayout(), editor.document().begin(), []
    while block.isValid():
        area = layout.blockBoundingRect(block)
        if area.bottom() > offset and area.top() < offset + height:
            seen.append(block.blockNumber())
        block = block.next()
    assert seen
    assert set(seen) <= {block.blockNumber() for block, _area in found}, "something that is seen was left out"
