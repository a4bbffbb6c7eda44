from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.office.office import Unit
from desktop.domain.task.filter import Due, TaskFilter
from desktop.domain.task.progress import DueState
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import choose
from desktop.gui.places import PageAt
from desktop.gui.tasks.saved_filters import SaveDialog
from tests.gui.seen import wrong

LATE = frozenset({DueState.OVERDUE})


@pytest.fixture
def page(window):
    """Give the task page."""
    window.go(PageAt("tasks"))
    return window.page("tasks")


def settle():
    for _ in range(4):
        QApplication.processEvents()


def rows(page):
    return [row for row in page.table.row_model.rows if hasattr(row, "state")]


def entries(page):
    return {action.text(): action for action in page.filters.saved.menu_of().actions() if action.text()}


def pick(page, name):
    menu = page.filters.saved.menu_of()
    next(action for action in menu.actions() if action.text() == name).trigger()


def in_dialogs(*acts):
    """Do something in each of the dialogs that will open, one after the other."""
    left = list(acts)

    def act():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        if len(left) > 1:
            QTimer.singleShot(0, act)
        left.pop(0)(dialog)

    QTimer.singleShot(0, act)
    return left


def typed(name, *, then="accept"):
    def act(dialog):
        dialog.name.setText(name)
        getattr(dialog, then)()

    return act


def test_what_is_chosen_is_saved_under_a_name_and_chosen_again(page, window):
    filters = page.filters
    unit = rows(page)[0].unit_id
    choose(filters.unit, unit)
    choose(filters.state, LATE)
    choose(filters.due, Due.BY_WEEK)
    choose(filters.group, "plan")
    filters.text.setText("báo cáo")
    left = in_dialogs(typed("Việc chậm"))
    filters.saved.save()
    assert not left
    kept = window.services.filters.find("Việc chậm")
    assert kept == replace(filters.chosen(), name="Việc chậm")
    assert (kept.unit_id, kept.state, kept.due, kept.group, kept.text) == (unit, LATE, Due.BY_WEEK, "plan", "báo cáo")
    settle()
    assert filters.saved.text().strip() == "Việc chậm"
    found = {row.id for row in rows(page)}
    filters.show_filter(TaskFilter())
    filters.changed.emit()
    assert len(rows(page)) > len(found)
    assert filters.saved.current() is None
    pick(page, "Việc chậm")
    assert {row.id for row in rows(page)} == found
    assert filters.chosen() == replace(kept, name="")
    assert entries(page)["Việc chậm"].isChecked()


def test_the_order_of_the_head_is_kept_and_shown(page, window):
    window.services.filters.save(TaskFilter("Hạn muộn nhất", order="deadline", descending=True))
    settle()
    pick(page, "Hạn muộn nhất")
    days = [row.last_day for row in rows(page) if row.last_day]
    assert days == sorted(days, reverse=True)
    assert page.table.order() == ("deadline", True)


def test_a_name_that_is_taken_asks_first(page, window):
    window.services.filters.save(TaskFilter("Quá hạn", year=2025))
    settle()
    choose(page.filters.state, LATE)
    left = in_dialogs(typed("quá hạn"), lambda question: question.reject(), typed("Khác", then="reject"))
    page.filters.saved.save()
    while left:
        settle()
    assert window.services.filters.all() == [TaskFilter("Quá hạn", year=2025)]
    left = in_dialogs(typed("quá hạn"), lambda question: question.accept())
    page.filters.saved.save()
    assert not left
    assert window.services.filters.all() == [TaskFilter("quá hạn", state=LATE)]
    window.undo()
    assert window.services.filters.all() == [TaskFilter("Quá hạn", year=2025)]


def test_a_filter_without_a_name_is_refused_at_the_field(page, window, qtbot):
    dialog = SaveDialog(window, window.services, TaskFilter(), "", "")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.accept()
    assert dialog.isVisible()
    assert wrong(dialog.field)
    QTest.keyClicks(dialog.name, "a")
    assert wrong(dialog.field) == ""


def test_a_filter_is_removed_with_a_strip_that_takes_it_back(page, window):
    window.services.filters.save(TaskFilter("Rác & thải"))
    settle()
    menus = [action.menu() for action in page.filters.saved.menu_of().actions() if action.menu()]
    menus[0].actions()[0].trigger()
    assert window.services.filters.all() == []
    assert window.strip.isVisible()
    settle()
    assert "Rác && thải" not in entries(page)
    window.strip.action.click()
    settle()
    assert "Rác && thải" in entries(page)


def test_a_filter_whose_unit_is_gone_says_so_and_shows_nothing(page, window):
    units = window.services.units
    market = units.save(Unit("Ban Quản lý chợ"))
    window.services.filters.save(TaskFilter("Chợ", unit_id=market, unit="Ban Quản lý chợ"))
    units.delete(market)
    settle()
    pick(page, "Chợ")
    assert rows(page) == []
    assert "Ban Quản lý chợ" in page.filters.unit.currentText()
    assert any("Ban Quản lý chợ" in label.text() for label in page.card.findChildren(QLabel))
    page.refresh()
    assert page.filters.chosen().unit == "Ban Quản lý chợ", "its name does not grow"
    assert rows(page) == []
    choose(page.filters.unit, None)
    assert rows(page)
    assert not page.filters.gone()


@pytest.mark.long
def test_a_plan_in_the_bin_is_named_and_comes_back(page, window):
    task = rows(page)[0]
    choose(page.filters.plan, task.plan_id)
    window.services.filters.save(replace(page.filters.chosen(), name="Một kế hoạch"))
    found = {row.id for row in rows(page)}
    choose(page.filters.plan, None)
    window.services.plans.delete(task.plan_id)
    settle()
    pick(page, "Một kế hoạch")
    assert rows(page) == []
    assert task.plan_title in page.filters.gone()
    window.services.undo.undo()  # on the list of plans; Ctrl+Z on the tasks leaves plans alone
    settle()
    assert {row.id for row in rows(page)} == found
    assert not page.filters.gone()


def test_a_unit_that_vanishes_while_it_is_chosen_does_not_become_every_unit(page, window):
    keep, gone = (unit.id for unit in window.services.units.all()[:2])
    choose(page.filters.unit, gone)
    window.services.filters.save(replace(page.filters.chosen(), name="Của một đơn vị"))
    window.services.units.merge(keep, gone)
    settle()
    assert rows(page) == []
    assert page.filters.gone()
    pick(page, "Của một đơn vị")
    assert {row.unit_id for row in rows(page)} == {keep}


@pytest.mark.long
def test_periods_go_with_the_day(page, window):
    window.services.filters.save(TaskFilter("Tháng này", due=Due.MONTH))
    settle()
    pick(page, "Tháng này")
    assert {(row.last_day.year, row.last_day.month) for row in rows(page)} == {(2026, 11)}
    window.services._context.now = lambda: datetime(2026, 12, 1, 8)
    page.refresh()
    assert {(row.last_day.year, row.last_day.month) for row in rows(page)} == {(2026, 12)}
    assert page.filters.due.currentData() is Due.MONTH


@pytest.mark.long
def test_every_entry_of_the_choices_is_kept_as_it_is(page, window):
    for box in (page.filters.state, page.filters.due, page.filters.group):
        for number in range(box.count()):
            box.setCurrentIndex(number)
            wanted = page.filters.query()
            window.services.filters.save(replace(page.filters.chosen(), name=f"Số {number}"))
            kept = window.services.filters.find(f"Số {number}")
            page.filters.show_filter(TaskFilter())
            page.filters.show_filter(kept)
            assert (box.currentIndex(), page.filters.query()) == (number, wanted)
        box.setCurrentIndex(0)


@pytest.mark.long
def test_the_halves_follow_the_year_that_is_chosen(page):
    choose(page.filters.due, Due.FIRST_HALF)
    assert "2026" in page.filters.due.currentText()
    choose(page.filters.year, 2025)
    assert "2025" in page.filters.due.currentText()
    assert page.filters.query().due_before.year == 2025


@pytest.mark.long
def test_in_a_narrow_window_the_saved_filters_are_behind_the_button(page, window):
    row = page.filters._row
    window.resize(820, 600)
    settle()
    assert not page.filters.saved.isVisible()
    row._unfold()
    assert page.filters.saved.isVisible()
    assert page.filters.saved.text().strip() == page.filters.saved.accessibleName(), "in words here"
    window.services.filters.save(TaskFilter("Chậm, theo đơn vị", state=LATE, group="unit"))
    settle()
    pick(page, "Chậm, theo đơn vị")
    assert not row._popup.isVisible(), "what was picked is to be seen"
    assert "(1)" in row._button.text(), "groups keep nothing back"
    window.resize(1366, 768)
    settle()
    assert page.filters.saved.isVisible()


@pytest.mark.long
def test_no_filter_is_in_force_in_the_morning(window, page, show, office):
    everything = len(rows(page))
    window.services.filters.save(TaskFilter("Chậm", state=LATE))
    settle()
    pick(page, "Chậm")
    window.close()
    again = show(office)
    again.go(PageAt("tasks"))
    page = again.page("tasks")
    assert len(rows(page)) == everything
    assert "Chậm" in entries(page)
