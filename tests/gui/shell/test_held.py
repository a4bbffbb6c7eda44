"""The window over a database that another program holds: it says so, and opens once that lets go."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from desktop.domain.base.patience import MOMENT
from desktop.domain.plan.plan import PlanStatus
from desktop.gui.kit.basic import Button
from desktop.gui.places import NewPlan, PlanAt, ReportAt
from desktop.gui.shell.window import MainWindow
from desktop.services import open_services
from desktop.storage import sqlite
from desktop.storage.database import FILE_NAME
from tests.gui.offices import opened, settle
from tests.gui.test_pages import text_fields

NO_WAITING_READERS = pytest.mark.skipif(
    sqlite.wal_is_safe(sqlite3.sqlite_version_info), reason="readers of a write-ahead log never wait"
)


@NO_WAITING_READERS
def test_it_says_so_and_opens_once_the_other_lets_go(tmp_path, qtbot):
    services = opened(tmp_path)
    services.office.make_sample()
    services.close()
    window = MainWindow(tmp_path, lambda: open_services(tmp_path, wait=0.1))
    qtbot.addWidget(window)
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        window.show()

        def again() -> Button | None:
            found = [button for button in window.findChildren(Button) if button.isVisible()]
            return next((button for button in found if button.property("kind") == "primary"), None)

        qtbot.waitUntil(lambda: window._built and window._root.count() == 2)
        for _ in range(2):
            first = again()
            assert first is not None
            assert first.hasFocus() or not window.isActiveWindow()
            QTest.mouseClick(first, Qt.MouseButton.LeftButton)
            qtbot.waitUntil(lambda first=first: window._root.count() == 2 and again() not in (None, first))
            assert not window.ready
        holder.execute("ROLLBACK")
    last = again()
    assert last is not None
    QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.ready)
    qtbot.waitUntil(lambda: window.current() is not None)
    assert window._root.currentWidget() is window._frame
    window.close()


@contextlib.contextmanager
def holding(folder):
    """Let another program hold the data, so that nothing can be read either."""
    with contextlib.closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        yield
        holder.execute("ROLLBACK")


@pytest.fixture
def waits(monkeypatch):
    """Give how long each connection that is opened waits for a file that is held."""
    found = []
    real = sqlite.connect

    def connect(path, wait=sqlite.WAIT, **more):
        found.append(wait)
        return real(path, wait, **more)

    monkeypatch.setattr(sqlite, "connect", connect)
    monkeypatch.setattr("desktop.gui.kit.later._AGAIN", 50)
    return found


@pytest.fixture
def window(sample, tmp_path, show):
    return show(shutil.copytree(sample, tmp_path / "office"))


def wizard(window, step):
    window.go(NewPlan())
    view = window.whole
    view.machine.choose_template("doi-ngoai", 2027)
    view.show_step(step)
    settle()
    return view


def report_text(window):
    window.go(ReportAt(window.services.reports.begin("2026-11")))
    settle()
    return window.current().editor


@pytest.mark.long
@NO_WAITING_READERS
@pytest.mark.parametrize("kind", ["general", "bases", "ending", "report"])
def test_nobody_who_types_waits_and_nothing_is_said(window, tmp_path, waits, qtbot, kind):
    fields = [report_text(window)] if kind == "report" else text_fields(wizard(window, kind))[:3]
    settle()
    window.strip.close_strip()  # the notice of the morning
    waits.clear()
    for field in fields:
        with holding(tmp_path / "office"):
            field.setFocus()
            before, words = len(waits), "Ten"
            QTest.keyClicks(field, words)
            for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 4):
                QTest.keyClick(field, key)
            qtbot.waitUntil(lambda before=before: len(waits) > before)  # something wanted to read or to be kept
            settle()
            assert "Ten" in (field.text() if isinstance(field, QLineEdit) else field.toPlainText())
        assert not window.strip.isVisible()
    assert max(waits) <= MOMENT


@pytest.mark.long
@NO_WAITING_READERS
@pytest.mark.parametrize("kind", ["plan", "report"])
def test_a_page_whose_thing_cannot_be_read_for_a_moment_stays_with_what_is_typed(window, tmp_path, qtbot, kind):
    if kind == "report":
        report_text(window)
    else:
        draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
        window.go(PlanAt(draft.id))
        settle()
    page = window.current()
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(page.editor, " kept")
    page.save_typed()  # what it shows is read again in the next moment
    with holding(tmp_path / "office"):
        QTest.keyClicks(page.editor, " and more")
        settle()
        qtbot.wait(50)
        settle()
        assert window.current() is page
    assert "kept and more" in page.editor.toPlainText()
    page.save_typed()
    kept = window.services.reports.get(page.place().report_id).content if kind == "report" else page.plan
    assert any("kept and more" in block.text for block in kept.blocks)
