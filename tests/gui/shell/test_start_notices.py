"""What the window says of the last run: a crash, a clock that was set back, a backup that failed; each once."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from desktop import log
from desktop.gui.kit.basic import ToolButton
from desktop.gui.places import NewPlan
from desktop.storage import backup
from tests.gui.offices import NOW, close, settle, window_over
from tests.gui.seen import find_button, says


def said(window):
    """Return the sentence in the strip, "" where it is closed."""
    settle()
    return window.strip.text() if window.strip.isVisible() else ""


def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def close_strip(window):
    press(window.strip.findChild(ToolButton))


@pytest.fixture
def opened_urls(monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()) or True)
    return urls


@pytest.mark.long
def test_a_crash_of_the_last_run_is_offered_once(office, qtbot, opened_urls):
    log.start(office / "log")
    report = log.crash_report(KeyError("x"))
    for _ in range(2):  # not seen: another sentence came in between
        window = window_over(office)
        assert "gặp lỗi nội bộ" in said(window)
        window.say("Something else.")
        assert said(window) == "Something else."
        close(window)
    window = window_over(office)
    assert "gặp lỗi nội bộ" in said(window)
    press(window.strip.action)
    assert opened_urls == [str(report)]
    close(window)
    window = window_over(office)
    assert "gặp lỗi nội bộ" not in said(window)
    close(window)


@pytest.mark.long
def test_a_clock_that_was_set_back_is_said_until_something_is_done_at_the_new_time(office, qtbot):
    early = NOW - timedelta(days=400)
    for _ in range(2):
        window = window_over(office, now=early)
        assert "bị lùi lại" in said(window)
        assert f"{NOW:%d/%m/%Y}" in said(window)
        close_strip(window)
        close(window)
    window = window_over(office, now=early)
    unit = window.services.units.all()[0]
    unit.name += " mới"
    window.services.units.save(unit)
    close(window)
    window = window_over(office, now=early)
    assert "bị lùi lại" not in said(window)
    close(window)


@pytest.mark.long
def test_a_backup_that_failed_at_the_end_is_said_and_made_up_for(office, qtbot, monkeypatch):
    made = backup.make
    from desktop.domain.base.errors import UserError

    def full(*_arguments):
        raise UserError("The disk is full.")

    window = window_over(office)
    unit = window.services.units.all()[0]
    unit.name += " mới"
    window.services.units.save(unit)
    monkeypatch.setattr(backup, "make", full)
    close(window)
    monkeypatch.setattr(backup, "make", made)
    before = len(backup.found(office))
    window = window_over(office)
    assert "The disk is full." in said(window)
    press(window.strip.action)
    assert len(backup.found(office)) == before + 1
    close(window)
    window = window_over(office)
    assert "The disk is full." not in said(window)
    close(window)


def test_all_three_come_one_after_the_other(office, qtbot):
    log.start(office / "log")
    log.crash_report(KeyError("x"))
    window = window_over(office)
    window.memory.save("backup_failed", "The disk is full.")
    close(window)
    from desktop.gui.shell.start_notices import BACKUP_FAILED

    window = window_over(office, now=NOW - timedelta(days=400))
    window.memory.save(BACKUP_FAILED, "The disk is full.")
    first = said(window)
    close_strip(window)
    second = said(window)
    assert ("gặp lỗi nội bộ" in first, "bị lùi lại" in second) == (True, True)
    close(window)


def test_a_fault_under_the_wizard_is_told_in_the_wizard(office, qtbot, opened_urls):
    window = window_over(office)
    log.start(office / "log")
    window.go(NewPlan())
    settle()
    window.show_crash(log.crash_report(RuntimeError("Nguyễn Văn A")))
    assert says(window, "không chứa nội dung")
    press(find_button(window, "Xem bản ghi lỗi"))
    assert len(opened_urls) == 1
    close(window)


def test_a_fault_in_the_window_offers_its_report(office, qtbot, opened_urls):
    from desktop import app

    window = window_over(office)
    log.start(office / "log")
    app._crash(window, RuntimeError, RuntimeError("Nguyễn Văn A"), None)
    assert "không chứa nội dung" in said(window)
    press(window.strip.action)
    (path,) = opened_urls
    assert "Nguyễn" not in Path(path).read_text(encoding="utf-8")
    close(window)


def test_a_refusal_that_nobody_caught_is_its_sentence_and_no_fault(office, qapp, monkeypatch):
    from desktop import app
    from desktop.domain.base.errors import UserError

    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the test
    window = app.open_window(qapp, office)
    window.load()
    settle()
    sys.excepthook(UserError, UserError("The disk is full."), None)
    assert said(window) == "The disk is full."
    window.go(NewPlan())
    settle()
    sys.excepthook(UserError, UserError("The folder went."), None)
    assert says(window, "The folder went."), "said under the wizard"
    assert log.reports(office / "log") == []
    close(window)
