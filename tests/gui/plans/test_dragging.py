"""Duties of the grid and headings of the outline are dragged with the mouse, kept, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.domain.base.text import fold
from desktop.domain.office.unit_names import full_name
from desktop.domain.plan.plan import Block, BlockKind, PlanStatus
from desktop.gui.editor.assign_table import NUMBER, TEXT
from desktop.gui.editor.plan_outline import ENTRY
from desktop.gui.places import PlanAt
from tests.gui.seen import items, press

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window, qtbot):
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    qtbot.wait(10)
    return window.current()


def stored(page):
    plan = page.services.plans.get(page.plan_id)
    return [block.text for block in plan.blocks], [task.text for task in plan.tasks]


def drag(view, start, end):
    QTest.mousePress(view.viewport(), LEFT, pos=start)
    for part in (0.3, 0.6, 1.0):
        QTest.mouseMove(view.viewport(), start + QPoint(0, round((end.y() - start.y()) * part)))
    QTest.mouseRelease(view.viewport(), LEFT, pos=end)


def low(box):
    return QPoint(box.center().x(), box.bottom() - 4)


@pytest.mark.long
def test_a_duty_is_dragged_among_those_of_its_unit(page, window, qtbot):
    page.show_tab(1)
    qtbot.wait(10)
    table = page.grid.table
    line = next(n for n in range(1, len(table.lines) - 2) if all(table.task_at(n + step) for step in range(3)))
    first, second, third = (table.task_at(line + step).text for step in range(3))
    before = stored(page)

    def box(number, column=NUMBER):
        index = table.model().index(number, column)
        table.scrollTo(index)
        return table.visualRect(index)

    drag(table, box(line).center(), low(box(line + 2)))
    assert [table.task_at(line + step).text for step in range(3)] == [second, third, first]
    assert table.current().text == first
    after = stored(page)
    assert after != before
    assert sorted(after[0]) == sorted(before[0])
    mine = [text for text in after[0] if text in (first, second, third)]
    assert mine == [second, third, first]  # in the text as well
    drag(table, box(line + 2, TEXT).center(), QPoint(box(line).center().x(), box(line).top() + 3))
    assert stored(page) == before
    window.undo()
    assert stored(page) == after
    window.undo()
    assert stored(page) == before
    window.redo()
    assert stored(page) == after


@pytest.mark.long
def test_a_duty_is_dragged_to_another_unit(page, window, qtbot):
    page.show_tab(1)
    qtbot.wait(10)
    table, before = page.grid.table, stored(page)
    heads = [number for number, item in enumerate(table.lines) if isinstance(item, str)]
    last = heads[1] - 1
    moved, other = table.task_at(last), table.task_at(heads[1] + 1)
    words, unit = moved.text, other.unit.name
    moved.supporting = [other.unit]
    table.scrollTo(table.model().index(last, TEXT), table.ScrollHint.PositionAtTop)
    start, end = (table.visualRect(table.model().index(number, TEXT)) for number in (last, heads[1]))
    drag(table, start.center(), low(end))  # below the heading: the first of its unit
    plan = page.services.plans.get(page.plan_id)
    task = next(task for task in plan.tasks if task.text == words)
    assert task.unit.name == unit
    assert task.supporting == [], "nobody supports himself"
    assert table.current().text == words and table.task_at(table.currentIndex().row() + 1).text == other.text
    place = [block.text for block in plan.blocks].index(words)
    heading = next(block.text for block in reversed(plan.blocks[:place]) if block.kind is BlockKind.HEADING)
    assert fold(full_name(unit)) in fold(heading)  # it stands under its unit in the text, too
    assert sorted(stored(page)[1]) == sorted(before[1])
    window.undo()
    assert stored(page) == before


@pytest.mark.long
def test_a_duty_is_not_dragged_by_a_heading_nor_where_the_text_is_locked(page, qtbot):
    page.show_tab(1)
    qtbot.wait(10)
    table, before = page.grid.table, stored(page)
    last = table.model().index(len(table.lines) - 1, TEXT)
    drag(table, table.visualRect(table.model().index(0, TEXT)).center(), low(table.visualRect(last)))  # of a group
    page.grid.set_locked(True)
    box = table.visualRect(table.model().index(1, TEXT))
    drag(table, box.center(), QPoint(box.center().x(), box.bottom() + 120))
    assert stored(page) == before


def entry(page, words):
    return next(item for item in items(page.outline) if item.text(0).lower().endswith(words.lower()))


@pytest.mark.long
def test_a_heading_is_dragged_with_what_stands_under_it(page, window, qtbot):
    outline, before = page.outline, stored(page)
    first, second = (item for item in items(page.outline) if item.text(0) in ("1. Mục đích", "2. Yêu cầu"))
    drag(outline, outline.visualItemRect(first).center(), low(outline.visualItemRect(second)))
    after = stored(page)
    assert [item.text(0) for item in items(outline) if "Yêu cầu" in item.text(0) or "Mục đích" in item.text(0)][1:] == [
        "1. Yêu cầu", "2. Mục đích"
    ]  # fmt: skip
    assert after != before
    assert sorted(after[0]) == sorted(before[0])
    assert isinstance(outline.currentItem().data(0, ENTRY), Block)
    assert outline.currentItem().text(0) == "2. Mục đích"
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)  # it is a step of the plan, and the last one
    qtbot.wait(10)
    assert stored(page) == before
    qtbot.keyClick(page.editor, Qt.Key.Key_Y, CTRL)
    qtbot.wait(10)
    assert stored(page) == after


def test_a_section_goes_nowhere_under_a_heading(page, qtbot):
    outline, before = page.outline, stored(page)
    section, heading = (next(i for i in items(outline) if i.text(0) == w) for w in ("II. Nội dung", "1. Mục đích"))
    drag(outline, outline.visualItemRect(section).center(), low(outline.visualItemRect(heading)))
    assert stored(page) == before


@pytest.mark.long
def test_what_was_typed_stays_when_a_mark_is_taken_back(page, window, qtbot):
    """Each act of its own is a step: undo of it takes no words with it."""
    block = next(b for b in page.plan.blocks if b.task is None and b.text.startswith("Cụ thể hóa"))
    page.editor.go_to(block)
    page.editor.setFocus()
    qtbot.keyClicks(page.editor, "Truoc ")
    count = len(stored(page)[1])
    press(page, "Make it a task")
    qtbot.wait(10)
    assert len(stored(page)[1]) == count + 1
    qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)
    qtbot.wait(10)
    assert len(stored(page)[1]) == count
    assert any(text.startswith("Truoc Cụ thể hóa") for text in stored(page)[0])


@pytest.mark.long
def test_ctrl_z_in_the_text_goes_on_past_a_step_of_the_plan(page, qtbot):
    """What was typed before a duty was marked is taken back by the next Ctrl+Z, and comes again step by step."""
    block = next(b for b in page.plan.blocks if b.task is None and b.text.startswith("Cụ thể hóa"))
    page.editor.go_to(block)
    page.editor.setFocus()
    before = stored(page)
    qtbot.keyClicks(page.editor, "Truoc ")
    press(page, "Make it a task")
    qtbot.wait(10)
    marked = stored(page)
    page.editor.setFocus()
    for _ in range(4):  # one more than there is
        qtbot.keyClick(page.editor, Qt.Key.Key_Z, CTRL)
        qtbot.wait(10)
    assert stored(page) == before
    assert page.plan.status is PlanStatus.DRAFT
    for _ in range(3):
        qtbot.keyClick(page.editor, Qt.Key.Key_Y, CTRL)
        qtbot.wait(10)
    assert stored(page) == marked


@pytest.mark.long
def test_ctrl_z_in_a_locked_text_takes_back_what_was_done_to_the_plan(page, qtbot):
    """Who closed a plan and stands in its text is not left with a dead key."""
    plans = page.services.plans
    plans.submit(page.plan_id)
    plans.issue(page.plan_id, 91, page.services.office.today())
    page.refresh()
    for key, status in ((Qt.Key.Key_Z, PlanStatus.SUBMITTED), (Qt.Key.Key_Y, PlanStatus.ISSUED)):
        page.editor.setReadOnly(True)  # also of a plan that is submitted, so that the key stands in a locked text
        page.editor.setFocus()
        qtbot.keyClick(page.editor, key, CTRL)
        qtbot.wait(10)
        assert plans.get(page.plan_id).status is status
