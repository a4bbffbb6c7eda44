"""A record that is open in the window and changed by another program meanwhile."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.gui.places import PageAt
from tests.gui.offices import opened, settle


def test_what_was_typed_stays_until_it_is_read_again(window, office, qtbot):
    window.go(PageAt("units"))
    settle()
    page = window.current()
    unit = window.services.units.all()[0]
    page.open_record(unit.id)
    settle()
    for turn in ("1", "2"):
        other = opened(office)
        theirs = other.units.get(unit.id)
        theirs.phone = f"0207 {turn}"
        other.units.save(theirs)
        other.close()
        qtbot.keyClicks(page._email, f"a{turn}@x.vn")
        typed = page._email.text()
        assert not page.save()
        assert page._email.text() == typed
        assert window.strip.isVisible()
        discard = next(item for item in page.panel.findChildren(QPushButton) if item.text() == "Bỏ thay đổi")
        qtbot.mouseClick(discard, Qt.MouseButton.LeftButton)
        settle()
        assert page._phone.text() == f"0207 {turn}"
        qtbot.keyClicks(page._email, f"b{turn}@x.vn")
        assert page.save()
        settle()


def test_a_form_that_was_not_touched_follows_an_undo(window):
    window.go(PageAt("units"))
    settle()
    page = window.current()
    unit = window.services.units.all()[0]
    page.open_record(unit.id)
    page._phone.setText("0207 5")
    assert page.save()
    window.undo()
    settle()
    assert page._phone.text() == unit.phone
    page._phone.setText("0207 6")
    assert page.save()
