from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.office import Level
from desktop.gui.kit.forms import (
    DateEdit,
    choose,
    combo,
    parse_date,
    set_entries,
)


def test_a_list_gives_back_the_very_objects_behind_its_entries(qtbot):
    box = combo([("Xã", Level.COMMUNE), ("Phường", Level.WARD), ("Mọi cấp", None)])
    qtbot.addWidget(box)
    assert box.currentData() is Level.COMMUNE
    choose(box, Level.WARD)
    assert box.currentData() is Level.WARD
    set_entries(box, [("Mọi cấp", None), ("Phường", Level.WARD)])
    assert box.currentData() is Level.WARD, "what was chosen stays chosen"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("05/01/2026", date(2026, 1, 5)),
        ("5-1-2026", date(2026, 1, 5)),
        ("29/02/2027", None),
        ("31.12.2026", date(2026, 12, 31)),
        ("", None),
        ("mai", None),
    ],
)
def test_dates_are_read_as_they_are_typed(text, day):
    assert parse_date(text) == day


def test_a_date_field_may_stay_empty_but_not_wrong(qtbot):
    edit = DateEdit()
    qtbot.addWidget(edit)
    assert edit.is_valid()
    edit.setText("31/02/2026")
    assert not edit.is_valid()
    edit.set_date(date(2026, 2, 28))
    assert (edit.is_valid(), edit.date()) == (True, date(2026, 2, 28))
