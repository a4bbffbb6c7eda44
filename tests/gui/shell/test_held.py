"""The window over a database that another program holds: it says so, and opens once that lets go."""

from __future__ import annotations

import contextlib
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.gui.kit.basic import Button
from desktop.gui.shell.window import MainWindow
from desktop.services import open_services
from desktop.storage import sqlite
from desktop.storage.database import FILE_NAME
from tests.gui.offices import opened


@pytest.mark.skipif(sqlite.wal_is_safe(sqlite3.sqlite_version_info), reason="readers of a write-ahead log never wait")
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
