from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from desktop.domain.task.progress import DueState
from desktop.gui.tasks.month_view import MonthView, month_after


@pytest.fixture
def view(services, qtbot):
    """Give the calendar of the sample's tasks."""
    shown = MonthView(lambda year: services.calendar.working([year]))
    qtbot.addWidget(shown)
    shown.resize(1000, 600)
    shown.set_rows(services.tasks.rows(), services.office.today())
    shown.show()
    return shown


def cell(view, day):
    return view.grid.days.place(day)


def click(view, qtbot, line):
    qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=line.box.center().toPoint())


def test_every_task_with_a_date_stands_on_the_last_working_day_for_it(view, services):
    for task in services.tasks.rows():
        if task.last_day is None:
            continue
        day = services.calendar.working([task.last_day.year, task.last_day.year - 1]).last_working_day(task.last_day)
        view.show_month(day)
        index = cell(view, day)
        assert view.grid.days.day(index) == day
        assert task in view.grid.days.of_day(day)


def test_the_month_begins_with_the_monday_of_its_first_week(view):
    view.show_month(date(2026, 11, 5))
    days = view.grid.days
    assert days.day(days.index(0, 0)) == date(2026, 10, 26)
    assert days.rowCount() == 6
    view.show_month(date(2027, 2, 1))
    assert days.day(days.index(0, 0)) == date(2027, 2, 1)
    assert days.rowCount() == 4


def test_holidays_are_days_off_and_say_why(view):
    view.show_month(date(2026, 9, 2))
    days = view.grid.days
    assert not days.is_working(date(2026, 9, 2))
    assert days.is_working(date(2026, 9, 3))
    assert "Quốc khánh" in view.grid.words_at(view.grid.visualRect(cell(view, date(2026, 9, 2))).center())
    assert "Quốc khánh" in cell(view, date(2026, 9, 2)).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_click_on_a_line_tells_its_task(view, services, qtbot):
    task = next(row for row in services.tasks.rows() if row.last_day is not None and row.last_day == row.working_day)
    view.show_month(task.last_day)
    line = view.grid.lines(cell(view, task.last_day))[0]
    with qtbot.waitSignal(view.chosen) as told:
        click(view, qtbot, line)
    assert told.args == [line.task]


def test_what_has_no_room_is_counted_and_listed_in_a_menu(view, services, qtbot):
    day = services.office.today()
    rows = [
        row._replace(id=number, last_day=day, working_day=day) for number, row in enumerate(services.tasks.rows()[:12])
    ]
    view.set_rows(rows, day)
    lines = view.grid.lines(cell(view, day))
    shown = [line.task for line in lines[:-1]]
    assert 0 < len(shown) < 12
    assert lines[-1].task is None
    assert lines[-1].more == 12 - len(shown)
    assert lines[-1].box.bottom() <= view.grid.visualRect(cell(view, day)).bottom()
    click(view, qtbot, lines[-1])
    menu = view.grid.findChild(QMenu)
    assert len(menu.actions()) == 12
    with qtbot.waitSignal(view.chosen) as told:
        menu.actions()[11].trigger()
    assert told.args == [rows[11]]
    menu.close()


def test_arrows_go_over_the_end_of_a_month(view, qtbot):
    view.grid.go_to(date(2026, 11, 30))
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.grid.current_day() == date(2026, 12, 1)
    assert view.grid.days.month == date(2026, 12, 1)
    qtbot.keyClick(view.grid, Qt.Key.Key_Up)
    assert view.grid.current_day() == date(2026, 11, 24)
    qtbot.keyClick(view.grid, Qt.Key.Key_PageDown)
    assert view.grid.current_day() == date(2026, 12, 24)


def test_enter_opens_the_only_task_of_a_day(view, services, qtbot):
    days = view.grid.days.tasks
    day, tasks = next((day, tasks) for day, tasks in days.items() if len(tasks) == 1)
    view.grid.go_to(day)
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view.grid, Qt.Key.Key_Return)
    assert told.args == tasks


def test_the_month_stays_when_the_tasks_change(view, services):
    view.show_month(date(2026, 3, 1))
    view.grid.go_to(date(2026, 3, 9))
    view.set_rows([], services.office.today())
    assert view.grid.days.month == date(2026, 3, 1)
    assert view.grid.current_day() == date(2026, 3, 9)


def test_a_tooltip_gives_the_whole_text(view, services):
    task = max((row for row in services.tasks.rows() if row.last_day), key=lambda row: len(row.text))
    view.set_rows([task], services.office.today())
    view.select(task)
    line = view.grid.lines(cell(view, task.working_day))[0]
    words = view.grid.words_at(QPoint(*(int(value) for value in line.box.center().toTuple())))
    assert task.text.split()[-1] in words
    assert f"{task.last_day:%d/%m/%Y}" in words


def test_months_follow_each_other():
    assert month_after(date(2026, 12, 31), 1) == date(2027, 1, 1)
    assert month_after(date(2026, 1, 31), -1) == date(2025, 12, 1)


def test_what_goes_on_all_the_time_is_not_counted_as_without_a_date(view, services):
    """The calendar said 8 where the list had 6 “without a date”."""
    task = services.tasks.rows()[0]._replace(last_day=None, deadline=None)
    rows = [task._replace(id=1, state=DueState.NONE), task._replace(id=2, state=DueState.CONTINUOUS)]
    view.set_rows(rows, services.office.today())
    assert any(label.text() == "1 without a date" for label in view.findChildren(QLabel))
