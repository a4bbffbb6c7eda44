"""What all tests share: an office in a fresh data folder, made of real parts."""

from __future__ import annotations

import os
from datetime import date, datetime

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 11, 16)
"""The day on which the tests' office lives: a Monday."""


@pytest.fixture
def services(tmp_path):
    """Give an open office of the commune Thanh Bình with its usual units, on the day TODAY."""
    from desktop.domain.office.office import Level
    from desktop.services import open_services

    opened = open_services(tmp_path / "data", author="Lan", now=lambda: datetime(2026, 11, 16, 8, 30))
    office = opened.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình")
    office.chairman = "Nguyễn Văn Bình"
    opened.office.set_up(office)
    yield opened
    opened.close()


@pytest.fixture(autouse=True, scope="session")
def journal_watch():
    """Let every write outside the scope of the journal fail."""
    from tests.journal_watch import Watch

    watch = Watch()
    with pytest.MonkeyPatch.context() as patch:
        watch.install(patch)
        yield
    watch.remove()


@pytest.fixture
def show(qapp):
    """Give a way to show windows over data folders; each is gone at the end, or it would be styled ever again."""
    from PySide6.QtWidgets import QApplication

    from tests.gui.offices import close, window_over

    windows = []

    def one(folder, *size_and_time):
        windows.append(window_over(folder, *size_and_time))
        return windows[-1]

    yield one
    for window in windows:
        close(window)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, "a window is left over"
