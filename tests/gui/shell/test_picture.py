"""The picture of the first page, which the next start paints before anything of the page is made."""

import sys

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.gui.places import PageAt
from desktop.gui.shell.picture import FirstPicture
from desktop.gui.shell.window import MainWindow
from tests.gui.offices import close, opened, settle


def begun(folder):
    """Return a window over a folder that keeps pictures, painted and nothing more."""
    window = MainWindow(folder, lambda: opened(folder))
    window.picture = FirstPicture(folder / "look", window.memory)
    window.resize(1366, 768)
    window.show()
    return window


def worked(folder, *, then=lambda _window: None):
    """Open the window, do something, close it; return the pictures that are there then."""
    window = begun(folder)
    window.load()
    settle()
    then(window)
    close(window)
    return sorted((folder / "look").glob("first-*.png"))


@pytest.mark.long
def test_the_next_start_paints_what_was_seen_last_before_anything_is_made(office, qapp):
    [kept] = worked(office, then=lambda window: window.go(PageAt("tasks")))
    if sys.platform != "win32":
        assert kept.stat().st_mode & 0o077 == 0
    window = begun(office)
    first = window.grab().toImage()
    assert window.pictured
    assert window.centralWidget() is None
    assert len({first.pixelColor(x, 140).rgb() for x in range(220, 1340)}) > 50, "it shows nothing"
    assert first.convertToFormat(QImage.Format.Format_RGB32) == QImage(str(kept)).convertToFormat(
        QImage.Format.Format_RGB32
    )
    window.build()
    window.show_remembered()
    QApplication.processEvents()
    later = window.grab().toImage()
    different = sum(
        later.pixelColor(x, y) != first.pixelColor(x, y) for x in range(0, 1366, 7) for y in range(0, 768, 7)
    )
    assert different < 110 * 196 // 100, "the page that follows looks otherwise"
    window.load()
    close(window)


def test_a_picture_of_anything_else_is_not_shown(office, qapp):
    assert len(worked(office)) == 1
    window = begun(office)
    window.memory.note(overdue=99)
    assert window.picture.load(window) is None
    window.resize(1200, 700)
    assert window.picture.load(window) is None
    window.load()
    close(window)
    assert len(list((office / "look").glob("first-*.png"))) == 1


@pytest.mark.long
def test_with_a_password_nothing_is_kept(office, qapp):
    assert worked(office)
    assert worked(office, then=lambda window: window.services.lock.set_password("mật khẩu 1")) == []
