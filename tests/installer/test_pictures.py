"""What the proof under Wine sees in its pictures, tried on pictures of the real window."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "installer"))

from prove import shown_in

from desktop.gui.places import NewPlan, PageAt
from tests.gui.offices import close, opened, settle, window_over


@pytest.mark.long
@pytest.mark.parametrize("size", [(1366, 740), (1093, 543)])
def test_pages_wizard_and_first_start_are_told_apart(qapp, tmp_path, size):
    window = window_over(tmp_path / "new", size)
    try:
        settle()
        assert shown_in(window.grab().toImage()) == "first start"
    finally:
        close(window)
    services = opened(tmp_path / "office")
    services.office.make_sample()
    services.close()
    window = window_over(tmp_path / "office", size)
    try:
        for key in ("overview", "plans", "tasks", "legal", "units"):
            window.go(PageAt(key))
            settle()
            assert shown_in(window.grab().toImage()) == "page", key
        window.go(NewPlan())
        settle()
        assert shown_in(window.grab().toImage()) == "wizard"
        window.whole.later()
        settle()
        assert shown_in(window.grab().toImage()) == "page"
        image = window.grab().toImage()
        image.fill(0xFFEEECE8)
        assert shown_in(image) == ""
    finally:
        close(window)
