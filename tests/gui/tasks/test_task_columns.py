from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Priority
from desktop.gui.kit.column_chooser import ColumnList
from desktop.gui.kit.table import CELL, Group
from desktop.gui.places import PageAt
from desktop.gui.tasks.views import View
from tests.at_length import long
from tests.gui.seen import click_head, press, says


@pytest.fixture
def start(show, office):
    """Give a way to start the program and look at the tasks; the one before is closed."""
    windows = []

    def begin(size=(1366, 768)):
        for before in windows:
            before.close()
        windows.append(show(office, size))
        windows[-1].go(PageAt("tasks"))
        settle()
        return windows[-1].page("tasks")

    return begin


def settle():
    for _ in range(4):
        QApplication.processEvents()


def shown(page):
    """Return the names of the columns that are seen, empty for the two that always are."""
    table = page.table
    return [item.name for number, item in enumerate(table.row_model.columns) if not table.isColumnHidden(number)]


def column(page, name):
    return next(number for number, item in enumerate(page.table.row_model.columns) if item.name == name)


def cells(page, name):
    model = page.table.row_model
    return [model.index(number, column(page, name)).data(CELL).text for number in range(model.rowCount())]


def columns(page):
    """Open the list of columns."""
    press(page, "Choose columns")
    return page.findChild(ColumnList)


def test_the_usual_columns_are_those_of_before(start):
    page = start()
    assert shown(page) == ["", "", "unit", "due", "state", "percent"]


def test_a_column_is_ticked_and_seen_at_once(start, qtbot):
    page = start()
    popup = columns(page)
    popup.boxes["supporting"].setChecked(True)
    popup.boxes["percent"].setChecked(False)
    assert shown(page) == ["", "", "unit", "supporting", "due", "state"]
    assert "text" not in popup.boxes, "the task itself cannot be hidden"
    assert any("Phòng" in text for text in cells(page, "supporting"))
    popup.usual.click()
    assert shown(page) == ["", "", "unit", "due", "state", "percent"]
    assert popup.boxes["percent"].isChecked()
    qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()


def test_what_has_no_room_is_named_and_comes_back_in_a_wide_window(start):
    page = start((1093, 543))
    popup = columns(page)
    for box in popup.boxes.values():
        box.setChecked(True)
    settle()
    assert "note" not in shown(page), "low columns give way first"
    assert {"unit", "due", "state", "percent"} <= set(shown(page))
    assert page.table.columnWidth(1) >= 240
    assert says(popup, popup.boxes["note"].text())
    popup.close()
    width = sum(page.table.columnWidth(number) for number in range(page.table.row_model.columnCount()))
    assert width <= page.table.viewport().width()
    page.shell.resize(3200, 800)
    settle()
    assert len(shown(page)) == len(page.table.row_model.columns)


@pytest.mark.long
def test_columns_view_and_groups_are_kept_but_not_the_filter(start):
    page = start()
    everything = page.table.row_model.rowCount()
    columns(page).boxes["role"].setChecked(True)
    page.group_by("unit")
    page.filters.text.setText("đoàn")
    page.views.show_view(View.YEAR)
    page = start()
    assert page.views.view is View.YEAR
    assert page.views.drawn().isVisible()
    page.views.show_view(View.TABLE)
    assert shown(page) == ["", "", "unit", "role", "due", "state", "percent"]
    assert isinstance(page.table.row_model.rows[0], Group)
    page.group_by("")
    assert page.table.row_model.rowCount() == everything
    page = start()
    assert page.views.view is View.TABLE
    assert not isinstance(page.table.row_model.rows[0], Group)


@pytest.mark.long
def test_a_kept_calendar_opens_on_the_days_of_today(start):
    page = start()
    page.views.show_view(View.YEAR)
    page = start()
    assert page.views.drawn().year == 2026
    page.views.show_view(View.MONTH)
    page = start()
    assert page.views.drawn().grid.days.month == date(2026, 11, 1)
    assert page.views.drawn().grid.days.today == date(2026, 11, 16)


@pytest.mark.long
def test_each_choice_is_kept_by_itself(start):
    page = start()
    columns(page).boxes["note"].setChecked(True)
    page = start()
    assert "note" in shown(page)
    page.views.show_view(View.BOARD)
    page = start()
    assert page.views.view is View.BOARD
    assert page.views.drawn().isVisible()
    assert not page.filters.group.isEnabled(), "groups are the table's"


@pytest.mark.long
@pytest.mark.parametrize("kept", [*long("x", []), {"view": "wall", "group": 7, "columns": ["role", "no-such", 3]}])
def test_what_was_kept_may_be_anything(start, office, kept):
    start().shell.close()
    file = office / "window.json"
    file.write_text(json.dumps({**json.loads(file.read_text(encoding="utf-8")), "tasks": kept}), encoding="utf-8")
    page = start()
    assert page.views.view is View.TABLE
    assert page.table.row_model.rows
    assert not isinstance(page.table.row_model.rows[0], Group)


@pytest.mark.long
@pytest.mark.parametrize("name", ["role", *long("plan", "priority", "done_on")])
def test_the_head_of_a_chosen_column_sorts(start, name):
    page = start()
    services = page.services
    first, last = (row.id for row in (page.table.row_model.rows[0], page.table.row_model.rows[-1]))
    services.tasks.report([first], ProgressChange(priority=Priority.HIGH))
    services.tasks.report([last], ProgressChange(priority=Priority.URGENT, done_on=date(2026, 11, 1)))
    page.table.show_columns([name])
    click_head(page.table, page.table.row_model.columns[column(page, name)].title.rstrip(" ↑↓"))
    down = cells(page, name)
    click_head(page.table, page.table.row_model.columns[column(page, name)].title.rstrip(" ↑↓"))
    up = cells(page, name)
    assert down != up
    assert sorted(down) == sorted(up)
    if name == "priority":
        assert len({*down[:2]}) == 2, "urgent, high"
        assert down[0] == up[-1]
    if name == "done_on":
        assert down[-1] == up[-1] == "—"


def test_groups_reach_over_hidden_columns(start):
    page = start()
    page.group_by("unit")
    page.table.show_columns(["role", "note"])
    settle()
    assert page.table.columnSpan(0, 0) == len(page.table.row_model.columns)
    assert page.table.visualRect(page.table.row_model.index(0, 0)).width() > 800
