"""Backups from the window: made, restored, taken to another computer."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from desktop.gui.kit.basic import ElidedLabel
from desktop.gui.places import PageAt
from tests.gui.offices import opened


@pytest.fixture
def section(window, monkeypatch):
    """Give the section of the backups; every question is answered with yes."""
    monkeypatch.setattr("desktop.gui.settings.backups.ask", lambda *_args, **_words: True)
    window.go(PageAt("settings"))
    window.current().show_section("backups")
    return window.current()._backups


def settle():
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def answer(monkeypatch, path):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(path), ""))


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
    start.take_over()
    assert start._fault.isVisible()
    answer(monkeypatch, taken)
    start.take_over()
    settle()
    assert first.current() is first.page("overview")
    assert len(first.services.plans.rows()) == plans
    first.close()
