"""The window over data that cannot be opened: it says what is wrong, and a backup leads on; nothing is overwritten."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desktop.gui.kit.basic import Button
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.table import Table
from desktop.gui.shell.window import MainWindow
from desktop.services import open_services
from desktop.storage.database import FILE_NAME
from tests.at_length import long
from tests.gui.offices import clipped, close, settle
from tests.gui.seen import press

BEGUN = datetime(2026, 11, 16, 8, 0)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Make an office with three backups, an hour and a change of a unit between each, once."""
    folder = tmp_path_factory.mktemp("made") / "office"
    now = [BEGUN]
    services = open_services(folder, author="Lan", now=lambda: now[0])
    services.office.make_sample()
    services.office.save_settings(replace(services.office.settings(), language="en"))
    for hour in range(3):
        services.safety.backup("auto")
        now[0] += timedelta(hours=1)
        services.units.save(replace(services.units.all()[0], phone=str(hour)))
    services._context.dirty = False
    services.close()
    (folder / "window.json").write_text('{"language": "en"}', encoding="utf-8")
    return folder


@pytest.fixture
def kept(made, tmp_path):
    """Return a copy of that office's folder."""
    return shutil.copytree(made, tmp_path / "office")


@pytest.fixture
def start():
    """Return what starts the window over a folder, as the program does."""
    windows = []

    def begin(folder):
        window = MainWindow(folder, lambda: open_services(folder, wait=0.1))
        window.resize(1366, 768)
        windows.append(window)
        window.show()
        return window

    yield begin
    for window in windows:
        close(window)


def primary(window):
    found = [b for b in window.findChildren(Button) if b.isVisible()]
    return next((b for b in found if b.property("kind") == "primary"), None)


def said(window):
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def checked(window):
    return window._built and getattr(window.in_front(), "ready", False)


def phone(window):
    return window.services.units.all()[0].phone


@pytest.mark.long
@pytest.mark.parametrize("row", [0, *long(1)])
def test_a_backup_is_opened_and_the_file_is_kept(kept, start, qtbot, row):
    (kept / FILE_NAME).write_bytes(b"torn" * 1000)
    for _ in range(2):  # to look and to leave changes nothing
        window = start(kept)
        qtbot.waitUntil(lambda window=window: checked(window))
        for wide, high in ((1366, 768), (1093, 543), (911, 500)):
            window.resize(wide, high)
            settle()
            assert clipped(window.in_front()) == [], wide
        assert not window.ready
        QApplication.sendEvent(
            window.in_front(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        )
        assert not window.isVisible()
    assert (kept / FILE_NAME).read_bytes() == b"torn" * 1000
    window = start(kept)
    qtbot.waitUntil(lambda: checked(window))
    table = window.in_front().findChild(Table)
    assert table.row_model.rowCount() == 3
    assert primary(window).hasFocus() or not window.isActiveWindow()
    words = primary(window).text()
    for _ in range(row):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert (primary(window).text() == words) is (row == 0)
    QTest.mouseClick(primary(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.ready)
    settle()
    assert phone(window) == str(1 - row)
    (aside,) = kept.glob("khong-doc-duoc*")
    assert (aside / FILE_NAME).read_bytes() == b"torn" * 1000
    qtbot.waitUntil(lambda: any(aside.name in text for text in said(window)))
    window.services.units.save(replace(window.services.units.all()[0], phone="later"))
    window.close()
    again = start(kept)
    qtbot.waitUntil(lambda: again.ready)
    assert phone(again) == "later"


@pytest.mark.long
def test_what_must_be_typed_again_is_told_from_the_history(kept, start, qtbot):
    """The journal can still be read where only another part of the file is torn."""
    connection = sqlite3.connect(kept / FILE_NAME)
    page, size = connection.execute(
        "SELECT (SELECT rootpage FROM sqlite_master WHERE name = 'citation'), page_size FROM pragma_page_size"
    ).fetchone()
    connection.close()
    data = bytearray((kept / FILE_NAME).read_bytes())
    data[(page - 1) * size : page * size] = b"\xff" * size
    (kept / FILE_NAME).write_bytes(data)
    window = start(kept)
    qtbot.waitUntil(lambda: checked(window))
    offers = window.in_front().table.row_model.rows
    assert [len(offer.lost) for offer in offers] == [1, 2, 3]
    assert [step.action for step in offers[1].lost] == ["unit.edited", "unit.edited"]
    QTest.mouseClick(primary(window), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.ready)
    (written,) = kept.glob("khong-doc-duoc*/nhap-lai.txt")
    words = written.read_text(encoding="utf-8-sig")
    assert "11:00" in words
    assert "Telephone → 2" in words


def test_without_a_good_backup_one_elsewhere_or_a_new_office_lead_on(kept, start, qtbot, monkeypatch, tmp_path):
    elsewhere = tmp_path / "usb.sqlite3"
    newest = max((kept / "backups").iterdir())
    elsewhere.write_bytes(newest.read_bytes())
    for path in (kept / "backups").iterdir():
        path.write_bytes(b"no")
    (kept / FILE_NAME).unlink()
    bad = tmp_path / "bad.sqlite3"
    bad.write_bytes(b"no")
    window = start(kept)
    qtbot.waitUntil(lambda: checked(window))
    page = window.in_front()
    assert primary(window) is None
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(bad), ""))
    press(page, "Choose a backup elsewhere …")
    assert page._fault.isVisible()
    assert not (kept / FILE_NAME).exists()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_given: (str(elsewhere), ""))
    press(page, "Choose a backup elsewhere …")
    qtbot.waitUntil(lambda: window.ready)
    assert phone(window) == "1"


@pytest.mark.long
@pytest.mark.parametrize("wanted", [False, True])
def test_a_new_office_is_begun_only_when_it_is_wanted(kept, start, qtbot, wanted):
    (kept / FILE_NAME).write_bytes(b"")
    window = start(kept)
    qtbot.waitUntil(lambda: checked(window))

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, Dialog)
        assert dialog.no.hasFocus() or not dialog.isActiveWindow()
        QTest.mouseClick(dialog.yes if wanted else dialog.no, Qt.MouseButton.LeftButton)

    QTimer.singleShot(100, answer)
    window.in_front().begin_anew()
    if wanted:
        qtbot.waitUntil(lambda: window.ready)
        qtbot.waitUntil(lambda: hasattr(window, "_first"))
        assert window.services.office.get() is None
        assert [path.name for path in kept.glob("khong-doc-duoc*/*.sqlite3")] == [FILE_NAME]
    else:
        assert (kept / FILE_NAME).read_bytes() == b""
        assert not window.ready


def test_the_copy_from_before_a_half_upgrade_comes_first(kept, start, qtbot):
    from tests.faults.test_damaged import half_upgraded

    old = kept / "backups" / "before-upgrade-0001-20250101-080000.sqlite3"
    half_upgraded(kept / FILE_NAME)
    from tests.faults.test_database import OLD

    old.write_bytes(OLD.read_bytes())
    window = start(kept)
    qtbot.waitUntil(lambda: checked(window))
    offers = window.in_front().table.row_model.rows
    assert offers[0].reason == "before-upgrade"
    assert "not finished" in " ".join(said(window))


def test_language_and_help_are_at_hand(kept, start, qtbot, monkeypatch):
    (kept / FILE_NAME).write_bytes(b"")
    window = start(kept)
    qtbot.waitUntil(lambda: checked(window))
    shown = []
    monkeypatch.setattr("desktop.gui.shell.help.HelpDialog.__init__", lambda self, parent, page: shown.append(page))
    monkeypatch.setattr("desktop.gui.shell.help.HelpDialog.exec", lambda self: 0)
    monkeypatch.setattr("desktop.gui.shell.help.HelpDialog.deleteLater", lambda self: None)
    window.help()
    assert shown == ["damaged"]
    window.show_fault_in("vi", window.in_front()._error)
    qtbot.waitUntil(lambda: any("không đọc được" in text for text in said(window)))
    qtbot.waitUntil(lambda: bool(window.in_front()._good))


def test_what_support_needs_holds_nothing_of_the_office(kept, start, qtbot):
    (kept / FILE_NAME).write_bytes(b"")
    window = start(kept)
    qtbot.waitUntil(lambda: checked(window))
    report = window.in_front().report()
    assert "auto-20261116-080000.sqlite3" in report
    assert "Thanh" not in report
