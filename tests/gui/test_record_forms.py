"""What is typed in the forms of units and legal documents is kept beside the database until it is saved."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import Qt

from desktop.gui.places import PageAt
from tests.gui.offices import named, settle
from tests.gui.seen import find_button, press, says

BACK = "Put it back"


def typed(page, words, qtbot):
    field = named(page.panel, words)
    field.setFocus()
    qtbot.keyClicks(field, "typed at last")
    return field


@pytest.mark.parametrize("new", [False, True])
@pytest.mark.parametrize(
    ("subject", "field", "kept"), [("legal", "Issuer", "unsaved_legal"), ("units", "Telephone", "unsaved_units")]
)
def test_what_was_typed_when_the_power_went_is_offered_again(
    window, show, office, tmp_path, qtbot, subject, field, kept, new
):
    window.go(PageAt(subject))
    page = window.current()
    rows = page.rows()
    number, other = (None, rows[0].id) if new else (rows[1].id, rows[0].id)
    page.open_record(number)
    settle()
    typed(page, field, qtbot)
    left = office / "unsaved"
    qtbot.waitUntil(lambda: any("typed at last" in path.read_text() for path in left.glob("[a-z]*.json")))
    killed = shutil.copytree(office, tmp_path / "killed")
    press(page.panel, "Discard")
    qtbot.waitUntil(lambda: not list(left.iterdir()))

    window = show(killed)
    window.go(PageAt(subject))
    page = window.current()
    page.open_record(other)
    settle()
    assert find_button(page.panel, BACK) is None, "it was not of this one"
    page.open_record(number)
    settle()
    press(page.panel, BACK)
    assert named(page.panel, field).text().endswith("typed at last")
    assert find_button(page.panel, BACK) is None
    if new:
        press(page.panel, "Discard")
    else:
        press(page.panel, "Save")
        assert not page.dirty()
    getattr(window.services, kept).wait()
    assert not list((killed / "unsaved").iterdir())


@pytest.mark.parametrize("subject", ["legal", "units"])
def test_enter_on_a_row_leads_into_its_form_also_where_it_is_open_already(window, qtbot, subject):
    window.go(PageAt(subject))
    page = window.current()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    settle()
    assert page.panel.isVisible() and page.table.hasFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.first_field().hasFocus()


@pytest.mark.long
@pytest.mark.parametrize(
    ("section", "field"), [("office", "Agency above it in the letterhead, if any"), ("signers", "Chairman")]
)
def test_what_was_typed_of_the_office_when_the_power_went_is_offered_again(
    window, show, office, tmp_path, qtbot, section, field
):
    window.go(PageAt("settings"))
    page = window.current()
    page.show_section(section)
    settle()
    edit = named(page, field)
    edit.setFocus()
    qtbot.keyClicks(edit, "typed at last")
    left = office / "unsaved"
    qtbot.waitUntil(lambda: any("typed at last" in path.read_text() for path in left.glob("[a-z]*.json")))
    killed = shutil.copytree(office, tmp_path / "killed")
    press(page, "Discard")
    qtbot.waitUntil(lambda: not list(left.iterdir()))

    window = show(killed)
    window.go(PageAt("settings"))
    page = window.current()
    page.show_section("signers" if section == "office" else "office")
    settle()
    assert find_button(page, BACK) is None, "it was not of this section"
    page.show_section(section)
    settle()
    press(page, BACK)
    assert named(page, field).text().endswith("typed at last") and find_button(page, BACK) is None
    press(page, "Save")
    assert not page.lost()
    window.services.unsaved_office.wait()
    assert not list((killed / "unsaved").iterdir())


@pytest.mark.long
def test_a_document_that_the_library_holds_is_not_added_a_second_time(window):
    window.go(PageAt("legal"))
    page = window.current()
    held = next(row for row in page.rows() if row.number and row.date)
    count = len(page.services.legal.rows())

    def add(issuer, day):
        page.open_record(None)
        for words, text in (("Kind", held.kind), ("Number", held.number.lower()), ("Issuer", issuer), ("Date", day)):
            named(page.panel, words).setText(text)
        press(page.panel, "Save")
        said = says(page.panel, "Văn bản này đã có trong danh mục.")
        press(page.panel, "Discard")
        return said

    assert add(held.issuer, "") and add(held.issuer, f"{held.date:%d/%m/%Y}")
    assert len(page.services.legal.rows()) == count
    assert not add(held.issuer, f"{held.date:%d/%m}/2019") and not add("Another issuer", "")
    assert len(page.services.legal.rows()) == count + 2
