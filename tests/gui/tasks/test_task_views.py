from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.progress import OPEN_STATES
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Task, TaskStatus
from desktop.gui.places import PageAt
from desktop.gui.tasks.board_view import COLUMNS
from desktop.gui.tasks.marks import Legend
from desktop.gui.tasks.views import View
from tests.gui.offices import named, settle
from tests.gui.seen import pick, says


@pytest.fixture
def page(window):
    """Give the task page."""
    window.go(PageAt("tasks"))
    return window.page("tasks")


def buttons(page):
    return page.views.switch.findChildren(QToolButton)


def shown_ids(page):
    drawn = page.views.drawn()
    if page.views.view is View.BOARD:
        return {task.id for cards in drawn.lists for task in cards.cards.rows}
    if page.views.view is View.MONTH:
        return {task.id for tasks in drawn.grid.days.tasks.values() for task in tasks}
    return {task.id for line in drawn.chart.lines.lines for tasks in line.months.values() for task in tasks}


def test_the_switch_shows_each_view(page, qtbot):
    for number, view in ((1, View.MONTH), (2, View.YEAR), (3, View.BOARD)):
        qtbot.mouseClick(buttons(page)[number], Qt.MouseButton.LeftButton)
        assert page.views.view is view
        assert page.views.drawn().isVisible()
    qtbot.mouseClick(buttons(page)[0], Qt.MouseButton.LeftButton)
    assert page.table.isVisible()
    assert page.panel.isHidden()


def test_the_keyboard_goes_from_the_table_into_the_view_that_takes_its_place(page, qtbot):
    page.table.setFocus()
    for number in (1, 2, 3, 0):
        qtbot.mouseClick(buttons(page)[number], Qt.MouseButton.LeftButton)
        focus = page.window().focusWidget()
        assert page.views.isAncestorOf(focus)
        assert not isinstance(focus, QToolButton)


def test_the_last_week_of_a_month_is_seen_whole_and_so_are_the_words_of_the_marks(page):
    page.views.show_view(View.MONTH)
    settle()
    month = page.views.drawn()
    for first in (date(2026, 11, 1), date(2026, 12, 1)):  # six weeks, five
        month.show_month(first)
        settle()
        last = month.grid.model().index(month.grid.model().rowCount() - 1, 6)
        assert month.grid.viewport().rect().contains(month.grid.visualRect(last))
    legend = month.findChildren(Legend)[0]
    assert {"Quá hạn", "Tạm dừng"} <= {words.text() for words in legend.findChildren(QLabel)}
    assert legend.isVisible()


@pytest.mark.long
@pytest.mark.parametrize("view", [View.MONTH, View.YEAR, View.BOARD])
def test_each_view_shows_the_tasks_of_the_filter(page, view):
    page.views.show_view(view)
    everything = shown_ids(page)
    unit = page.services.units.all()[0]
    page.show_query(TaskQuery(unit_id=unit.id))
    rows = page.services.tasks.rows(TaskQuery(unit_id=unit.id), date(2026, 11, 16))
    wanted = {
        row.id
        for row in rows
        if view is View.BOARD or (row.last_day and (view is View.MONTH or row.last_day.year == 2026))
    }
    assert shown_ids(page) == wanted < everything


@pytest.mark.long
@pytest.mark.parametrize("view", [View.MONTH, View.YEAR, View.BOARD])
def test_a_task_chosen_in_a_view_opens_in_the_panel_and_is_saved_there(page, view):
    page.views.show_view(view)
    task = next(row for row in page.services.tasks.rows() if row.status is TaskStatus.IN_PROGRESS and row.last_day)
    page.views.drawn().chosen.emit(task)
    assert not page.panel.isHidden()
    assert [row.id for row in page.panel.tasks()] == [task.id]
    named(page.panel, "Progress").set_value(35)
    page.panel.save()
    assert page.services.tasks.get(task.id).percent == 35
    assert page.views.view is view


@pytest.mark.long
def test_a_card_in_another_column_is_a_report_that_can_be_undone(page, window, qtbot):
    page.views.show_view(View.BOARD)
    board = page.views.drawn()
    task = board.lists[0].cards.rows[0]
    board.moved.emit(task, TaskStatus.DONE)
    kept = page.services.tasks.get(task.id)
    assert (kept.status, kept.percent, kept.done_on) == (TaskStatus.DONE, 100, date(2026, 11, 16))
    qtbot.waitUntil(lambda: task.id in {row.id for row in board.lists[3].cards.rows})
    window.undo()
    assert page.services.tasks.get(task.id).status is TaskStatus.NOT_STARTED
    qtbot.waitUntil(lambda: task.id in {row.id for row in board.lists[0].cards.rows})


def test_what_was_typed_in_the_panel_is_saved_before_a_card_moves(page):
    page.views.show_view(View.BOARD)
    board = page.views.drawn()
    first, second = board.lists[1].cards.rows[:2]
    board.chosen.emit(first)
    named(page.panel, "Progress").set_value(15)
    board.moved.emit(second, TaskStatus.PAUSED)
    assert page.services.tasks.get(first.id).percent == 15
    assert page.services.tasks.get(second.id).status is TaskStatus.PAUSED


def plain_cards(page):
    """Return the first cards of tasks that were not begun and have no periods."""
    page.views.show_view(View.BOARD)
    return [task for task in page.views.drawn().lists[0].cards.rows if not task.recurring and not task.period][:2]


def send(page, task, status):
    """Send a card to a column by its number."""
    cards = page.views.drawn().lists[COLUMNS.index(task.status)]
    cards.setFocus()
    cards.setCurrentIndex(cards.cards.index(cards.cards.rows.index(task)))
    QTest.keyClicks(cards, str(COLUMNS.index(status) + 1))
    settle()


def test_the_panel_goes_along_with_the_card_that_is_moved(page, window):
    first, other = plain_cards(page)
    send(page, other, TaskStatus.IN_PROGRESS)
    assert page.panel.isHidden(), "nobody asked for it"
    window.undo()
    settle()
    page.show_query(TaskQuery(), first.id)
    send(page, other, TaskStatus.PAUSED)
    assert [task.id for task in page.panel.tasks()] == [other.id]
    assert says(page.panel, other.text)
    assert named(page.panel, "Status").currentData() is TaskStatus.PAUSED
    assert page.table.current().id == other.id
    window.undo()
    settle()
    assert named(page.panel, "Status").currentData() is TaskStatus.NOT_STARTED


def test_the_panel_shows_how_a_task_stands_that_left_the_filter(page, window):
    task, _other = plain_cards(page)
    page.show_query(TaskQuery(unit_id=task.unit_id, state=OPEN_STATES), task.id)
    send(page, task, TaskStatus.PAUSED)
    assert task.id not in shown_ids(page)
    assert named(page.panel, "Status").currentData() is TaskStatus.PAUSED
    window.services.tasks.report([task.id], ProgressChange(status=TaskStatus.DONE), date(2026, 11, 16))
    settle()
    assert named(page.panel, "Status").currentData() is TaskStatus.DONE, "done from elsewhere"


def test_the_calendar_knows_the_offices_own_days_off(page, qtbot):
    page.services.calendar.add(date(2026, 11, 17), "Ngày truyền thống của xã")
    page.views.show_view(View.MONTH)
    days = page.views.drawn().grid.days
    assert not days.is_working(date(2026, 11, 17))
    page.services.calendar.add(date(2026, 11, 18), "Nghỉ bù")
    qtbot.waitUntil(lambda: not days.is_working(date(2026, 11, 18)))


def test_in_a_small_window_the_switch_has_icons_and_says_what_they_are(page, window, qtbot):
    window.resize(800, 500)
    qtbot.waitUntil(lambda: all(b.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly for b in buttons(page)))
    for button in buttons(page):
        assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
        assert button.toolTip() == button.accessibleName()
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= 800 - 104)


@pytest.mark.long
def test_two_plans_of_one_name_are_two_groups(window):
    for count in (1, 2):
        tasks = [Task(runs(f"Việc thứ {number}")) for number in range(count)]
        window.services.plans.add(Plan("Kiểm kê sổ sách", year=2026, tasks=tasks))
    window.go(PageAt("tasks"))
    settle()
    page = window.page("tasks")
    pick(named(page, "Groups"), "By plan")
    settle()
    rows = page.table.model()
    titles = [str(rows.index(number, 0).data()) for number in range(rows.rowCount())]
    assert sorted(title for title in titles if title.startswith("Kiểm kê sổ sách")) == [
        "Kiểm kê sổ sách (1)  ·  1 nhiệm vụ",
        "Kiểm kê sổ sách (2)  ·  2 nhiệm vụ",
    ]
