"""Work beside the window: it paints meanwhile, shows how far the work is, stops it, and closes cleanly."""

from __future__ import annotations

import gc
import os
import signal
import threading
import time

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton

from desktop.domain.base import work
from desktop.domain.base.errors import UserError
from desktop.gui.kit.waiting import WaitingDialog
from desktop.gui.places import PageAt


def answer(window, act):
    """Do something to the dialog as soon as it is there."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, WaitingDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, window, look)

    QTimer.singleShot(0, window, look)


def slow(seconds=0.6):
    """Take a while, and tell of it."""
    for number in range(round(seconds * 100)):
        work.report(number, 60)
        time.sleep(0.01)
    return threading.current_thread().name


def test_short_work_is_done_without_a_dialog(window):
    done = []
    assert window.run(lambda: 7, done.append, words="Counting …")
    assert done == [7]
    assert QApplication.overrideCursor() is None


@pytest.mark.long
def test_long_work_runs_in_a_thread_and_shows_how_far_it_is(window):
    seen, done = [], []

    def look(dialog):
        bar = dialog.findChild(QProgressBar)
        seen.append((dialog.windowTitle(), bar.maximum()))
        if bar.maximum() != 60:
            answer(window, look)

    answer(window, look)
    assert window.run(slow, done.append, words="Counting …")
    assert done == ["work"]
    assert seen[-1] == ("Counting …", 60)
    assert QApplication.activeModalWidget() is None
    assert gc.isenabled()


@pytest.mark.long
def test_cancel_stops_the_work(window):
    done, failed = [], []

    def press(dialog):
        QTest.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)

    over = []
    answer(window, press)
    assert not window.run(lambda: over.append(slow(30)), done.append, words="Counting …", failed=failed.append)
    assert done == failed == over == []


@pytest.mark.long
def test_escape_stops_the_work_but_not_one_that_must_go_on(window):
    answer(window, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not window.run(lambda: slow(30), words="Counting …")
    answer(window, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert window.run(slow, words="Counting …", may_stop=False)


def test_a_refusal_is_said_and_a_fault_is_raised(window):
    def refuse():
        raise UserError("There is no paper.")

    assert not window.run(refuse, words="Printing …")
    assert window.strip.text() == "There is no paper."
    with pytest.raises(ZeroDivisionError):
        window.run(lambda: 1 / 0, words="Dividing …")


def test_pages_hear_on_their_own_thread_what_the_work_changed(window):
    heard = []
    end = window.services.subscribe(lambda subjects: heard.append((threading.current_thread(), subjects)))
    unit = window.services.units.all()[0]
    unit.name = "Văn phòng mới"
    done = []
    window.run(lambda: window.services.units.save(unit), lambda _: done.append(len(heard)), words="Saving …")
    end()
    assert [thread for thread, _ in heard] == [threading.main_thread()]
    assert "units" in heard[0][1]
    assert done == [1], "they hear before what follows the work is done"


@pytest.mark.long
def test_closing_the_window_stops_the_work_and_closes_then(window):
    answer(window, lambda _dialog: window.close())
    assert not window.run(lambda: slow(30), words="Counting …")
    assert window.isVisible()
    QApplication.processEvents()
    assert not window.isVisible()


@pytest.mark.long
def test_closing_waits_for_what_must_not_be_left_half_done(window):
    done = []
    answer(window, lambda _dialog: window.close())
    assert window.run(slow, done.append, words="Counting …", may_stop=False)
    assert done
    QApplication.processEvents()
    assert not window.isVisible()


@pytest.mark.long
def test_a_transaction_of_stopped_work_leaves_nothing(window):
    unit = window.services.units.all()[0]
    before = unit.name

    def change():
        with window.services._context.writing("units") as session:
            from desktop.domain.office.office import Unit

            session.get(Unit, unit.id).name = "Một nửa"
            session.flush()
            slow(30)

    answer(window, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    window.go(PageAt("units"))
    assert not window.run(change, words="Changing …")
    assert window.services.units.all()[0].name == before


def test_a_restore_waits_until_other_threads_have_read(services, tmp_path):
    copy = services.safety.backup()
    inside, go_on, order = threading.Event(), threading.Event(), []

    def read():
        with services._context.reading():
            inside.set()
            go_on.wait(10)
            order.append("read")

    reader = threading.Thread(target=read)
    reader.start()
    assert inside.wait(10)
    restorer = threading.Thread(target=lambda: (services.safety.restore(copy), order.append("restored")))
    restorer.start()
    time.sleep(0.05)
    go_on.set()
    reader.join(10)
    restorer.join(30)
    assert order == ["read", "restored"]
    assert services.units.all()


@pytest.mark.long
@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="a process is made to stand still as POSIX does it")
def test_reading_is_stopped_at_once_and_the_next_file_is_read(window, tmp_path):
    """The file is read by a process of its own, which tells nothing: it is ended."""
    from desktop.documents.reading import worker

    path = tmp_path / "ke hoach.txt"
    path.write_text(
        "KẾ HOẠCH\nChuyển đổi số năm 2027\n\nI. MỤC ĐÍCH\n1. Nâng cao chất lượng phục vụ.\n", encoding="utf-8"
    )
    reading, read = window.services.reading, []
    worker.close()
    assert window.run(lambda: reading.read(path), read.append, words="Reading …", hasten=reading.stop)
    os.kill(worker._kept[0]._process.pid, signal.SIGSTOP)
    answer(window, lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    assert not window.run(lambda: reading.read(path), read.append, words="Reading …", hasten=reading.stop)
    assert window.run(lambda: reading.read(path), read.append, words="Reading …", hasten=reading.stop)
    assert [item.plan.title for item in read] == ["Chuyển đổi số năm 2027"] * 2
    worker.close()
