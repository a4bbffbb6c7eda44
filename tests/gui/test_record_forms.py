"""What is typed in the forms of units and legal documents is kept beside the database until it is saved."""

from __future__ import annotations

import shutil

import pytest

from desktop.gui.places import PageAt
from tests.gui.offices import named, settle
from tests.gui.seen import find_button, press

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
    qtbot.waitUntil(lambda: any("typed at last" in path.read_text() for path in left.glob("*.json")))
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
