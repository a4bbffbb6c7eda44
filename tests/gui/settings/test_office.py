from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from desktop.gui.kit.forms import Field
from desktop.gui.places import PageAt
from tests.gui.seen import plain, press, says, spoken, write


def field(page, words):
    """Return what is filled in under a label that is shown."""
    shown = (item.control for item in page.findChildren(Field) if item.isVisible())
    return next(item for item in shown if plain(item.accessibleName()) in spoken(words))


def test_ctrl_z_takes_back_what_was_done_to_the_office_or_to_the_signers_by_what_is_shown(window, qtbot):
    """Both are kept of one office: the step of the other section stays, in whichever order they were done."""
    window.go(PageAt("settings"))
    page, office = window.current(), window.services.office
    before = office.required()
    for section, words, typed in (("signers", "Chairman", "Trần Thị Hoa"), ("office", "Place in “…, date”", "Hà Bắc")):
        page.show_section(section)
        write(field(page, words), typed)
        press(page, "Save")
    assert (office.required().chairman, office.required().place) == ("Trần Thị Hoa", "Hà Bắc")

    def keys(section, key):
        page.show_section(section)
        page.sections.setFocus()
        qtbot.keyClick(page.sections, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.wait(10)
        return office.required().chairman, office.required().place

    assert keys("signers", Qt.Key.Key_Z) == (before.chairman, "Hà Bắc")
    assert keys("signers", Qt.Key.Key_Z) == (before.chairman, "Hà Bắc"), "there was but one step here"
    assert keys("signers", Qt.Key.Key_Y) == ("Trần Thị Hoa", "Hà Bắc")
    assert keys("office", Qt.Key.Key_Z) == ("Trần Thị Hoa", before.place)
    assert keys("office", Qt.Key.Key_Y) == ("Trần Thị Hoa", "Hà Bắc")


@pytest.mark.long
@pytest.mark.parametrize(("section", "words"), [("signers", "Chairman"), ("office", "Place in “…, date”")])
def test_ctrl_s_saves_what_was_typed(window, qtbot, section, words):
    """It did nothing, and nothing said so: what was typed was kept when the section was left."""
    window.go(PageAt("settings"))
    page = window.current()
    page.show_section(section)
    typed = field(page, words)
    write(typed, "Hà Bắc")
    qtbot.keyClick(typed, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    office = window.services.office.required()
    assert "Hà Bắc" in (office.chairman, office.place)
    assert says(window, "The office was saved.")
