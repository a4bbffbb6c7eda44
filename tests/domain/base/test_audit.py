from __future__ import annotations

from desktop.domain.base.audit import FieldChange, field_changes


def test_a_row_that_changed_is_told_field_by_field():
    before = {"id": 3, "name": "A", "phone": "", "folded": "a", "position": 1}
    after = {"id": 3, "name": "A", "phone": "090", "folded": "a 090", "position": 2}
    assert field_changes([["unit", "[3]", before, after]]) == (FieldChange("unit", "phone", "", "090", "A"),)


def test_a_row_that_came_or_went_is_told_by_its_name():
    row = {"id": 3, "name": "A", "phone": "090"}
    assert field_changes([["unit", "[3]", None, row]]) == (FieldChange("unit", "name", None, "A"),)
    assert field_changes([["unit", "[3]", row, None]]) == (FieldChange("unit", "name", "A", None),)


def test_what_is_said_twice_is_told_once():
    task = {"id": 1, "text": "x", "percent": 0, "runs": "[]"}
    update = {"id": 9, "task_id": 1, "percent": 50, "result": ""}
    changes = [
        ["task", "[1]", task, {**task, "percent": 50, "runs": '[["x", 0]]'}],
        ["task_update", "[9]", None, update],
    ]
    assert [(item.table, item.field) for item in field_changes(changes)] == [("task", "percent")]
    assert [item.table for item in field_changes(changes[1:])] == ["task_update"]


def test_tables_of_a_later_release_are_left_out():
    assert field_changes([["unknown", "[1]", None, {"id": 1}]]) == ()
