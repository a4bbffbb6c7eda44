"""Backups from the window: made, restored, taken to another computer."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desktop.gui.kit.basic import Button, ElidedLabel
from desktop.gui.places import PageAt
from desktop.gui.settings.backups import Backups, RestoreDialog
from tests.gui.offices import clipped, close, opened
from tests.gui.seen import says


@pytest.fixture
def section(window, monkeypatch):
    """Give the section of the backups; every question is answered with yes."""
    monkeypatch.setattr("desktop.gui.settings.backups.ask_to_restore", lambda *_args, **_words: True)
    window.go(PageAt("settings"))
    window.current().show_section("backups")
    return window.current().findChild(Backups)


def settle():
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answer(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))


@pytest.mark.long
def test_a_backup_is_made_and_restored(window, section):
    count = section.table.row_model.rowCount()
    window.current().primary()
    settle()
    assert section.table.row_model.rowCount() == count + 1
    plan = window.services.plans.rows()[0]
    window.services.plans.delete(plan.id)
    section.table.choose(0)
    section.restore()
    settle()
    assert plan.id in {row.id for row in window.services.plans.rows()}


@pytest.mark.long
def test_a_backup_of_another_computer_is_restored_from_its_file(window, section, monkeypatch, tmp_path):
    picture = tmp_path / "ảnh.jpg"
    picture.write_bytes(b"picture")
    plan = window.services.plans.rows()[0]
    window.services.tasks.attach(window.services.tasks.rows()[0].id, picture)
    taken = shutil.copy(window.services.safety.backup_whole().path, tmp_path / "usb.skh")
    window.services.plans.delete(plan.id)
    answer(monkeypatch, taken)
    section.restore_file()
    settle()
    assert plan.id in {row.id for row in window.services.plans.rows()}


def test_a_backup_tells_what_evidence_it_lacks(window, section, tmp_path):
    picture = tmp_path / "ảnh.jpg"
    picture.write_bytes(b"picture")
    task = window.services.tasks.rows()[0]
    window.services.tasks.attach(task.id, picture)
    Path(window.services.tasks.evidence(task.id)[0].path).unlink()
    section.back_up()
    labels = window.strip.findChildren(QLabel)
    said = [item.full_text() if isinstance(item, ElidedLabel) else item.text() for item in labels]
    assert any("ảnh.jpg" in text for text in said)


def test_data_of_another_computer_is_taken_over_at_the_first_start(show, office, monkeypatch, tmp_path):
    other = opened(office)
    plans = len(other.plans.rows())
    taken = other.safety.backup_whole().path
    other.close()
    first = show(tmp_path / "new")
    settle()
    start = first.first_start()
    answer(monkeypatch, tmp_path / "letter.skh")
    start.take_up()
    assert says(start, "letter.skh. Hãy chọn bản khác.")
    answer(monkeypatch, taken)
    start.take_up()
    settle()
    assert first.current() is first.page("overview")
    assert len(first.services.plans.rows()) == plans
    first.close()


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def visible(window, words):
    return next(b for b in window.findChildren(Button) if b.isVisible() and words in b.text())


def test_three_clicks_restore_and_what_changes_is_said_first(show, office, qtbot):
    """In the window, twice, and it is so after the next start."""
    window = show(office)
    settle()
    window.go(PageAt("settings"))
    window.current().show_section("backups")
    settle()
    click(visible(window, "Sao lưu ngay"))
    settle()
    units = window.services.units
    before = units.all()[0].phone
    for number in range(2):
        units.save(replace(units.all()[0], phone=f"090{number}"))
        window.services.drafts.save("plan-wizard:1", {"title": "Kế hoạch viết dở"})
        settle()
        section = window.current().findChild(Backups)
        said = []

        def answer(*, wanted, said=said):
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, RestoreDialog):  # not yet, or the backup is still being read
                QTimer.singleShot(20, lambda: answer(wanted=wanted))
                return
            assert dialog.no.hasFocus() or not dialog.isActiveWindow()
            said += [label.full_text() if isinstance(label, ElidedLabel) else label.text()
                     for label in dialog.findChildren(QLabel)]  # fmt: skip
            assert clipped(dialog) == []
            click(dialog.yes if wanted else dialog.no)

        row = next(n for n, item in enumerate(section.table.row_model.rows) if item.reason == "manual")
        index = section.table.row_model.index(row, 0)
        QTest.mouseClick(
            section.table.viewport(), Qt.MouseButton.LeftButton, pos=section.table.visualRect(index).center()
        )
        for wanted in (False, True):
            QTimer.singleShot(200, lambda wanted=wanted: answer(wanted=wanted))
            click(visible(window, "Khôi phục bản đã chọn"))
            settle()
            assert units.all()[0].phone == (before if wanted else f"090{number}")
        assert any("Sửa đơn vị" in words for words in said), said
        assert "Phần viết thêm từ đó trong 1 bản đang soạn sẽ mất:" in said and "Kế hoạch viết dở" in said
    close(window)
    again = show(office)
    assert again.services.units.all()[0].phone == before


def test_backups_that_cannot_be_read_are_marked_by_themselves(window, qtbot):
    bad = window.services.safety.backup()
    bad.write_bytes(b"no")
    window.go(PageAt("settings"))
    window.current().show_section("backups")
    section = window.current().findChild(Backups)
    qtbot.waitUntil(lambda: str(bad) in section._damaged)
    qtbot.waitUntil(lambda: not section._looking.isActive())
    assert section._damaged == {str(bad)}


def test_a_second_folder_is_chosen_filled_and_left(window, section, monkeypatch, tmp_path, qtbot):
    stick = tmp_path / "usb"
    stick.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(stick))
    window.services.safety.backup()
    click(visible(window, "Chọn thư mục"))
    second = window.services.safety.second
    qtbot.waitUntil(lambda: not second.state().busy)
    qtbot.waitUntil(lambda: says(section, "Lần chép gần nhất"))
    assert list(stick.rglob("*.sqlite3"))
    shutil.rmtree(stick)
    click(visible(window, "Sao lưu ngay"))
    qtbot.waitUntil(lambda: not second.state().busy)
    section.refresh()
    assert says(section, "chưa thấy")
    assert "Đã sao lưu" in window.strip.text()
    click(visible(window, "Bỏ bản thứ hai"))
    settle()
    assert second.state().folder == ""
