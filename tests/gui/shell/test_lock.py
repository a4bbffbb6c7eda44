"""The locked window: at start and after a rest it shows nothing, and what was being done comes back."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.gui.kit.basic import Button
from desktop.gui.kit.dialog import Dialog
from desktop.gui.places import PageAt
from desktop.gui.shell.lock import LockForm
from tests.gui.offices import clipped, close, named, opened, settle
from tests.gui.seen import wrong

SECRET = "mat khau 1"  # noqa: S105 (of a test)


@pytest.fixture
def secret(office):
    services = opened(office)
    services.lock.set_password(SECRET)
    services.close()
    return office


def form(window):
    found = [item for top in QApplication.topLevelWidgets() for item in top.findChildren(LockForm) if item.isVisible()]
    return found[0] if found else None


def unlock(window, password=SECRET):
    QTest.keyClicks(form(window).edit, password)
    QTest.keyClick(form(window).edit, Qt.Key.Key_Return)
    settle()


def seen(window):
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def test_the_start_shows_nothing_until_the_password_is_typed(show, secret):
    for _ in range(2):
        window = show(secret)
        settle()
        assert window.locked
        assert form(window).edit.echoMode() is QLineEdit.EchoMode.Password
        assert clipped(form(window)) == []
        assert not [text for text in seen(window) if "Thanh Bình" in text]
        for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_K, Qt.Key.Key_N):
            QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        window.go(PageAt("plans"))
        window.search()
        QApplication.sendEvent(
            form(window), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        )
        assert window.locked
        unlock(window, "wrong")
        assert window.locked
        assert form(window).field.error()
        form(window).edit.clear()
        unlock(window)
        assert not window.locked
        assert window.current() is window.page("overview")
        close(window)
        kept = json.loads((secret / "window.json").read_text(encoding="utf-8"))
        assert kept["locked"] is True
        assert "overview" not in kept, "the next start would show it before the password"


def test_it_locks_after_a_rest_and_gives_back_what_was_typed(show, secret):
    window = show(secret)
    settle()
    unlock(window)
    window.go(PageAt("units"))
    page = window.current()
    page.open_record(window.services.units.all()[0].id)
    edit = page.first_field()
    edit.setFocus()
    QTest.keyClicks(edit, "x")
    typed = edit.text()
    lock = window._lock
    lock.look()
    assert not window.locked
    lock._last = (lock._last[0] - 601, lock._last[1] - 601)
    lock.look()
    settle()
    assert window.locked
    assert not page.isVisible()
    unlock(window)
    assert window.current() is page
    assert page.isVisible()
    assert edit.text() == typed


def test_tab_leads_from_the_password_to_what_opens_before_what_closes(show, secret):
    window = show(secret)
    settle()
    one = form(window)
    QTest.keyClicks(one.edit, SECRET)
    QTest.keyClick(one.edit, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is one.button
    QTest.keyClick(one.button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is one.close_button


@pytest.mark.long
def test_a_key_that_wakes_the_computer_does_not_reach_the_page(show, secret):
    window = show(secret)
    settle()
    unlock(window)
    lock = window._lock
    lock._last = (lock._last[0], lock._last[1] - 100_000)
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.locked
    unlock(window)
    assert window.current() is window.page("overview")


@pytest.mark.long
def test_a_dialog_that_is_open_is_not_seen_and_goes_on(show, secret):
    window = show(secret)
    settle()
    unlock(window)
    said = []

    def lock():
        window.lock()
        said.append(dialog.windowOpacity())
        said.append(window.locked)
        asked = QApplication.activeModalWidget()
        said.append(asked is not dialog)
        QTest.keyClick(asked, Qt.Key.Key_Escape)
        said.append(window.locked)
        unlock(window)
        said.append((window.locked, dialog.windowOpacity(), dialog.isVisible()))
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)

    dialog = Dialog(window, "undo", "A question?", "", yes="Yes", no="No")
    QTimer.singleShot(100, lock)
    assert dialog.exec() == Dialog.DialogCode.Accepted
    dialog.deleteLater()
    assert said == [0, True, True, True, (False, 1.0, True)]


def test_a_password_is_set_changed_and_removed_in_the_settings(show, office):
    window = show(office)
    settle()
    window.lock()
    assert not window.locked
    window.go(PageAt("settings"))
    window.current().show_section("lock")
    settle()
    section = window.current()

    def press(words):
        button = next(b for b in section.findChildren(Button) if b.isVisible() and words in b.text())
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()

    QTest.keyClicks(named(section, "New password"), SECRET)
    again_field = named(section, "New password once more")
    QTest.keyClicks(again_field, SECRET + "x")
    press("Đặt mật khẩu")
    assert not window.services.lock.is_set()
    assert wrong(again_field)
    QTest.keyClick(again_field, Qt.Key.Key_Backspace)
    press("Đặt mật khẩu")
    assert window.services.lock.is_set()
    assert clipped(section) == []
    press("Khóa ngay")
    assert window.locked
    unlock(window)
    QTest.keyClicks(named(section, "Present password"), SECRET)
    press("Bỏ mật khẩu")
    assert not window.services.lock.is_set()
    close(window)
    again = show(office)
    settle()
    assert not again.locked
    assert again.current() is not None
