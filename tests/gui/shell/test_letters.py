"""Letters from the window: from the list of tasks and from the directory of units."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

import icalendar
import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QPushButton, QToolButton
from shiboken6 import isValid

from desktop.domain.base.text import runs
from desktop.domain.office.office import UnitGroup
from desktop.domain.office.unit_names import is_own_office
from desktop.domain.plan.plan import Plan
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import IN_FORCE, TaskQuery
from desktop.domain.task.task import Deadline, Task
from desktop.gui.letter_dialog import ReminderDialog, SlipDialog
from desktop.gui.places import PageAt, TasksAt
from tests.conftest import TODAY
from tests.gui.offices import opened


@pytest.fixture
def window(show, office):
    """Give the main window over the sample office, in English."""
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), language="en"))
    services.close()
    return show(office)


@pytest.fixture
def saved(tmp_path, monkeypatch):
    """Give the file that the dialog answers with, and the names that it proposed."""
    path, proposed = tmp_path / "Thư.docx", []

    def ask(_parent, _title, name, _filters):
        proposed.append(name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return path, proposed


@pytest.fixture(autouse=True)
def agreed(monkeypatch):
    """Let the question whom a letter goes to be answered with what is ticked; give the dialogs that asked."""
    asked = []

    def answer(dialog):
        asked.append(dialog)
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(ReminderDialog, "exec", answer)
    monkeypatch.setattr(SlipDialog, "exec", answer)
    return asked


def late(window):
    """Return the overdue tasks of plans in force that a body of the office has, not its own office."""
    query = TaskQuery(state=frozenset({DueState.OVERDUE}), plan_id=IN_FORCE)
    rows = [row for row in window.services.tasks.rows(query) if row.unit_id is not None]
    return [row for row in rows if row.unit_group is UnitGroup.ASSIGN and not row.unit.startswith("Văn phòng")]


def receivers(path):
    texts = [item.text for item in Document(path).paragraphs]
    if "Kính gửi:" not in texts:
        return [text.removeprefix("Kính gửi: ") for text in texts if text.startswith("Kính gửi: ")]
    return [text[2:].rstrip(";.") for text in texts[texts.index("Kính gửi:") :] if text.startswith("- ")]


def days(path):
    """Return the units that a calendar file names, and how many days it has."""
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    return {unit for event in found for unit in re.findall("Chủ trì: (.*)", str(event["description"]))}, len(found)


def press(page, kind, name):
    """Press the button that is called `name`."""
    found = [item for item in page.findChildren(kind) if name in (item.text().strip(), item.toolTip())]
    assert len(found) == 1
    assert found[0].isVisible()
    assert found[0].isEnabled()
    found[0].click()


MORE = "Tasks, letters and more"


def from_menu(page, words, button=MORE):
    """Take an entry of a button's menu, by default that in the heading of a unit."""
    press(page, QToolButton, button)
    menu = next(item for item in QApplication.topLevelWidgets() if isinstance(item, QMenu) and item.isVisible())
    next(item for item in menu.actions() if item.text() == words).trigger()
    if isValid(menu):  # what is written goes through loops of its own, in which the menu may end
        menu.close()
    QApplication.processEvents()


@pytest.mark.long
def test_the_list_writes_to_the_unit_of_the_filter(window, saved):
    path, proposed = saved
    task = late(window)[0]
    window.go(TasksAt(TaskQuery(unit_id=task.unit_id)))
    press(window.current(), QPushButton, "Reminder letter")
    assert receivers(path) == [task.unit]
    assert "Đôn đốc" in proposed[0]
    assert task.unit_short in proposed[0]


@pytest.mark.long
def test_the_list_writes_to_the_unit_of_the_chosen_task(window, saved):
    path, _ = saved
    task = late(window)[-1]
    window.go(TasksAt(TaskQuery()))
    window.current().show_query(TaskQuery(), task.id)
    press(window.current(), QPushButton, "Reminder letter")
    assert receivers(path) == [task.unit]


@pytest.mark.long
def test_the_list_writes_to_all_that_are_late(window, saved):
    path, _ = saved
    window.go(TasksAt(TaskQuery()))
    press(window.current(), QPushButton, "Reminder letter")
    assert set(receivers(path)) == {row.unit for row in late(window)}
    assert len(receivers(path)) > 1


@pytest.mark.long
def test_a_unit_that_owes_nothing_is_said_before_a_file_is_asked_for(window, saved):
    path, proposed = saved
    idle = next(unit for unit in window.services.units.rows() if not unit.overdue and not unit.soon)
    window.go(TasksAt(TaskQuery(unit_id=idle.id)))
    press(window.current(), QPushButton, "Reminder letter")
    assert not proposed
    assert not path.exists()
    assert any(idle.name in label.text() for label in window.strip.findChildren(QLabel))


@pytest.mark.long
def test_a_task_gets_its_slip(window, saved):
    path, proposed = saved
    task = late(window)[0]
    window.go(TasksAt(TaskQuery()))
    window.current().show_query(TaskQuery(), task.id)
    press(window.current(), QToolButton, "Assignment slip")
    cells = [cell.text for table in Document(path).tables for line in table.rows for cell in line.cells]
    assert task.unit in cells
    assert any(cell and task.text.startswith(cell) for cell in cells)
    assert "Phiếu giao việc" in proposed[0]


@pytest.mark.long
def test_the_directory_writes_letter_and_tracking_sheet(window, saved):
    path, proposed = saved
    task = late(window)[0]
    window.go(PageAt("units"))
    page = window.current()
    page.open_record(task.unit_id)
    from_menu(page, "Reminder letter …")
    assert receivers(path) == [task.unit]
    from_menu(page, "Tracking sheet")
    assert f"Đơn vị: {task.unit}" in [item.text for item in Document(path).paragraphs]
    assert "Bảng theo dõi" in proposed[1]
    page.open_record(None)
    assert not any(item.isEnabled() for item in page.findChildren(QToolButton) if item.toolTip() == MORE)


@pytest.mark.long
def test_the_list_writes_the_days_of_the_unit_in_the_filter_or_of_all(window, saved):
    path, proposed = saved
    task = late(window)[0]
    name = "Deadlines as a calendar file, of the unit in the filter or of all"
    button = "Tasks outside of plans, forms, workbooks, programme"
    window.go(TasksAt(TaskQuery(unit_id=task.unit_id)))
    from_menu(window.current(), name, button)
    written = next(path.parent.glob("*.ics"))
    units, count = days(written)
    assert units == {task.unit}
    assert task.unit_short in proposed[0]
    window.go(TasksAt(TaskQuery()))
    from_menu(window.current(), name, button)
    all_units, all_count = days(written)
    assert all_units > units
    assert all_count > count


def test_the_directory_writes_the_days_of_a_unit(window, saved):
    task = late(window)[0]
    window.go(PageAt("units"))
    window.current().open_record(task.unit_id)
    from_menu(window.current(), "Its deadlines as a calendar file")
    units, _ = days(next(saved[0].parent.glob("*.ics")))
    assert units == {task.unit}


@pytest.mark.long
def test_units_are_shown_with_their_counts_and_can_be_ticked(window, saved, monkeypatch):
    path, proposed = saved
    seen = {}

    def answer(dialog):
        assert not proposed, "whom comes before the file's name"
        dialog.show()
        table = dialog.table
        seen["units"] = {unit.id: unit for unit in table.row_model.rows}
        seen["before"] = dialog.chosen()
        for unit in list(seen["units"].values())[:2]:
            number = table.place_of(unit.id, lambda row: row.id)
            if unit.id not in dialog.chosen():
                spot = table.visualRect(table.row_model.index(number, 0)).center()
                QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        for key in dialog.chosen():
            if key not in list(seen["units"])[:2]:
                table.choose(table.place_of(key, lambda row: row.id))
                QTest.keyClick(table, Qt.Key.Key_Space)
        seen["chosen"], seen["words"] = dialog.chosen(), dialog._count.text()
        dialog.new_date.setText("16/11/2026")
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        assert dialog.isVisible(), "today is no new date"
        dialog.new_date.setText("20/11/2026")
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(ReminderDialog, "exec", answer)
    window.go(TasksAt(TaskQuery()))
    press(window.current(), QPushButton, "Reminder letter")
    assert set(seen["before"]) == {row.unit_id for row in late(window)}
    assert seen["chosen"] == list(seen["units"])[:2]
    total = sum(seen["units"][key].total for key in seen["chosen"])
    assert seen["words"].startswith(f"2 units, {total} tasks")
    assert receivers(path) == [seen["units"][key].label for key in seen["chosen"]]
    assert any("20/11/2026" in item.text for item in Document(path).paragraphs)


def test_cancelling_asks_for_no_file(window, saved, monkeypatch):
    _, proposed = saved
    monkeypatch.setattr(ReminderDialog, "exec", lambda dialog: (dialog.reject(), dialog.result())[1])
    window.go(TasksAt(TaskQuery()))
    press(window.current(), QPushButton, "Reminder letter")
    assert not proposed


def test_what_the_office_that_writes_has_itself_is_told(window, saved, monkeypatch):
    services, seen = window.services, []
    own = next(unit for unit in services.units.all() if is_own_office(unit.name))
    had = services.exports.own_chased()
    task = Task(runs("Lập danh mục"), unit=own, deadline=Deadline(TODAY - timedelta(days=3)))
    services.plans.issue(services.plans.add(Plan("Khác năm 2026", year=2026, tasks=[task])), 88, date(2026, 2, 1))

    def look(dialog):
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        dialog.reject()
        return dialog.result()

    monkeypatch.setattr(ReminderDialog, "exec", look)
    window.go(TasksAt(TaskQuery()))
    press(window.current(), QPushButton, "Reminder letter")
    late = (had.overdue if had else 0) + 1
    assert any(words.startswith(f"{own.name} writes the letter and gets none: {late} overdue") for words in seen)


@pytest.mark.long
def test_the_ticked_tasks_units_are_reminded(window, saved):
    path, _ = saved
    window.go(TasksAt(TaskQuery()))
    page = window.current()
    task = late(window)[0]
    page._tick(task)
    press(page, QPushButton, "Remind their units")
    assert receivers(path) == [task.unit]
