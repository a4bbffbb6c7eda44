from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.domain.task.progress import DueState
from desktop.domain.task.task import Recurrence
from desktop.gui.tasks.marks import mark
from desktop.gui.tasks.year_model import (
    LANES,
    YearLine,
    places,
    year_lines,
)
from desktop.gui.tasks.year_view import YearView


@pytest.fixture
def view(services, qtbot):
    """Give the timeline of the sample's tasks."""
    shown = YearView()
    qtbot.addWidget(shown)
    shown.resize(1100, 600)
    shown.set_rows(services.tasks.rows(), services.office.today())
    shown.show()
    return shown


def of_year(services, year):
    return [row for row in services.tasks.rows() if row.last_day is not None and row.last_day.year == year]


@pytest.mark.parametrize("by_unit", [False, True])
def test_every_task_of_the_year_stands_in_its_month(view, services, by_unit):
    view.set_by_unit(by_unit)
    shown = {
        (task.id, month) for line in view.chart.lines.lines for month, tasks in line.months.items() for task in tasks
    }
    assert shown == {(task.id, task.last_day.month) for task in of_year(services, view.year)}
    assert len(shown) > 20


def test_lines_are_plans_in_the_order_of_their_numbers(view, services):
    names = [line.name for line in view.chart.lines.lines]
    numbers = [int(name.split("/")[0]) for name in names if name[0].isdigit()]
    assert numbers == sorted(numbers)
    view.set_by_unit(True)
    units = {unit.label for unit in services.units.all()} | {unit.name for unit in services.units.all()}
    assert {line.full for line in view.chart.lines.lines} <= units


def test_the_line_of_today_does_not_strike_a_number_through(view, services):
    view.resize(700, 600)  # narrow months, so that some are overfull
    chart = view.chart
    cells = [chart.lines.index(line, month) for line in range(chart.lines.rowCount()) for month in range(1, 13)]
    month = next(cell.column() for cell in cells if chart.more(cell) is not None)
    line = next(cell.row() for cell in cells if chart.more(cell) is not None)
    seen = []
    for today in (date(view.year, month, 15), date(view.year - 1, month, 15)):
        chart.set_lines(year_lines(services.tasks.rows(), view.year, by_unit=False)[0], view.year, today)
        cell = chart.lines.index(line, month)
        chart.scrollTo(cell)
        box, _count = chart.more(cell)
        middle = box.toRect().adjusted(box.width() // 3, 2, -int(box.width() // 3), -2)
        seen.append(chart.viewport().grab(middle).toImage())
    assert seen[0] == seen[1]


def test_another_year_shows_its_own_tasks(view, services):
    view.show_year(2025)
    shown = {task.id for line in view.chart.lines.lines for tasks in line.months.values() for task in tasks}
    assert shown == {task.id for task in of_year(services, 2025)}


def test_what_goes_on_or_comes_back_is_a_line_and_not_a_mark(services):
    task = services.tasks.rows()[0]._replace(last_day=None, deadline=None, year=2026, continuous=False)
    quarterly = task._replace(id=1, recurring=(Recurrence.QUARTERLY,))
    always = task._replace(id=2, recurring=(), continuous=True)
    nothing = task._replace(id=3, recurring=())
    lines, undated = year_lines([quarterly, always, nothing], 2026, by_unit=False)
    assert lines[0].running == [quarterly, always]
    assert lines[0].recurs == [3, 6, 9, 12]
    assert lines[0].continuous
    assert undated == 1
    assert year_lines([quarterly], 2025, by_unit=False)[0] == []
    assert not YearLine("", "", running=[quarterly]).continuous


def test_states_differ_in_shape_and_not_only_in_colour(services):
    task = services.tasks.rows()[0]
    states = (
        DueState.OVERDUE,
        DueState.DUE7,
        DueState.ON_TRACK,
        DueState.DONE_ON_TIME,
        DueState.DONE_LATE,
        DueState.PAUSED,
    )
    assert len({mark(task._replace(state=state))[0] for state in states}) == len(states)


def test_marks_do_not_lie_on_each_other_and_the_rest_is_counted(services):
    task = services.tasks.rows()[0]
    rows = [task._replace(id=number, last_day=date(2026, 12, 31)) for number in range(10)]
    found, more = places(rows, 3)
    assert len({(place.slot, place.lane) for place in found}) == LANES
    assert more == 10 - LANES


def test_the_urgent_ones_are_seen_first_where_room_is_short(services):
    task = services.tasks.rows()[0]._replace(last_day=date(2026, 12, 31))
    rows = [task._replace(id=number, state=DueState.DONE_EARLY) for number in range(10)]
    late = task._replace(id=99, state=DueState.OVERDUE)
    assert places([*rows, late], 1)[0][0].task == late


def test_a_click_on_a_mark_tells_its_task(view, qtbot):
    chart = view.chart
    index = next(
        chart.lines.index(row, month) for row, line in enumerate(chart.lines.lines) for month in sorted(line.months)
    )
    box, task = chart.marks(index)[0]
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(chart.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert told.args == [task]
    assert task.text.split()[0] in chart.words_at(box.center().toPoint())


def test_enter_opens_a_month_and_the_name_lists_the_whole_line(view, qtbot):
    chart = view.chart
    row, month = next(
        (row, month)
        for row, line in enumerate(chart.lines.lines)
        for month, tasks in line.months.items()
        if len(tasks) == 1
    )
    chart.setCurrentIndex(chart.lines.index(row, month))
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert told.args == chart.lines.lines[row].months[month]
    chart.setCurrentIndex(chart.lines.index(row, 0))
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    menu = chart.findChild(QMenu)
    assert len([action for action in menu.actions() if action.isEnabled()]) == min(
        40, len(chart.lines.lines[row].tasks)
    )
    menu.close()


def test_marks_stay_inside_their_row(view):
    chart = view.chart
    for row in range(len(chart.lines.lines)):
        for month in range(1, 13):
            index = chart.lines.index(row, month)
            box = chart.visualRect(index)
            assert all(place.bottom() <= box.bottom() for place, _task in chart.marks(index))
            more = chart.more(index)
            if more is not None:
                assert all(not place.intersects(more[0]) for place, _task in chart.marks(index))
