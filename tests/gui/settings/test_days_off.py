from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.gui.places import PageAt
from desktop.gui.settings.days_off import DaysOff
from tests.gui.seen import can_press, press, says, write


@pytest.fixture
def section(window):
    """Give the section of the days off."""
    window.go(PageAt("settings"))
    window.current().show_section("calendar")
    return window.current().findChild(DaysOff)


def own(section):
    return [row.day for row in section.window().services.calendar.days(2026) if row.own]


def test_a_day_is_added_and_removed(section):
    day = date(2026, 11, 27)
    section.day.set_date(day)
    section.reason.setText("Ngày hội của xã")
    section.add.click()
    assert own(section) == [day]
    assert day in [row.day for row in section.window().services.calendar.days(2026)]
    assert section.reason.text() == ""
    assert section.table.current().day == day, "what was added is chosen"
    section.table.clearSelection()
    place = [row.day for row in section.window().services.calendar.days(2026)].index(day)
    section.table.choose(place)
    press(section, "Remove")
    assert own(section) == []


def test_days_of_the_state_cannot_be_removed_and_a_day_off_cannot_be_added_twice(section):
    section.table.choose(0)
    assert not can_press(section, "Remove")
    section.day.set_date(date(2026, 9, 2))
    section.reason.setText("Quốc khánh")
    section.add.click()
    assert own(section) == []
    assert section.reason.text() == "Quốc khánh"  # what was refused stays to be corrected


@pytest.mark.long
def test_ctrl_z_takes_back_what_was_done_in_the_section_that_is_shown(section, qtbot):
    """A day off stays where another section is shown when the key is pressed."""
    page, day = section.window().current(), date(2026, 11, 27)
    section.day.set_date(day)
    section.reason.setText("Ngày hội của xã")
    section.add.click()
    for shown, left in (("look", [day]), ("office", [day]), ("calendar", [])):
        page.show_section(shown)
        page.sections.setFocus()
        qtbot.keyClick(page.sections, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.wait(10)
        assert own(section) == left, shown


def test_what_is_done_to_the_list_is_told_and_can_be_taken_back(section, qtbot):
    """After a removal the keys were in the field of the day: Ctrl+Z did nothing there, and nothing else offered it."""
    window, day = section.window(), date(2026, 11, 27)
    for reason, said in (("Ngày hội", "Đã thêm ngày 27/11/2026"), ("Ngày khác", "“Ngày hội” đã được thay")):
        section.day.set_date(day)
        section.reason.setText(reason)
        press(section, "Add")
        assert says(window, said)
    section.table.choose([row.day for row in window.services.calendar.days(2026)].index(day))
    press(section, "Remove")
    assert says(window, "Đã bỏ ngày 27/11/2026") and own(section) == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert own(section) == [day]


def test_a_day_without_a_year_is_one_of_the_year_that_is_shown(section):
    press(section, "Year after")
    write(section.day, "5/3")
    write(section.reason, "Ngày hội của xã")
    assert section.day.text() == "05/03/2027"
    press(section, "Add")
    assert date(2027, 3, 5) in [row.day for row in section.window().services.calendar.days(2027)]
