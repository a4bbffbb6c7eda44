"""The audit in the window: who, when, what, before, after; searched, and written to Excel."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from desktop.domain.base.audit import _UNSEEN, MAIN
from desktop.domain.task.rows import ProgressChange
from desktop.gui import audit_words
from desktop.gui.kit.basic import Button
from desktop.gui.kit.forms import choose
from desktop.gui.places import PageAt
from desktop.gui.settings.audit import Audit
from desktop.services import open_services
from desktop.storage import tables
from tests.at_length import long
from tests.gui.offices import clipped, close, named, opened, settle
from tests.gui.seen import pick as pick_words


@pytest.fixture
def worked(office):
    """Return an office in which two people have worked."""
    lan = opened(office, datetime(2026, 11, 16, 8, 0))
    unit = lan.units.all()[0]
    lan.units.save(replace(unit, phone="0905111222"))
    lan.close()
    hung = open_services(office, author="Hùng", now=lambda: datetime(2026, 11, 16, 9, 0))
    task = next(row for row in hung.tasks.rows() if not row.recurring)
    hung.tasks.report([task.id], ProgressChange(percent=35, result="Đã gửi số 7429"))
    hung.plans.delete(hung.plans.rows()[0].id)
    hung.undo.undo()
    hung.close()
    return office


def audit(window):
    settle()
    window.go(PageAt("settings"))
    window.current().show_section("audit")
    settle()
    return window.current().findChild(Audit)


def texts(table):
    model = table.row_model
    return [[column.cell(row).text for column in model.columns] for row in model.rows]


def pick(table, number):
    index = table.row_model.index(number, 0)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    settle()


def test_who_when_what_before_and_after_are_seen(show, worked):
    for _ in range(2):
        window = show(worked)
        section = audit(window)
        shown = texts(section.table)
        assert shown[0][:2] == ["16/11/2026 09:00", "Hùng"]
        assert "hoàn tác" in shown[0][2]
        pick(section.table, 1)
        fields = {row[1]: row[2:] for row in texts(section.changes)}
        assert fields["Tỷ lệ hoàn thành"][1] == "35%"
        assert fields["Kết quả"][1] == "Đã gửi số 7429"
        assert clipped(section) == []
        close(window)


@pytest.mark.long
@pytest.mark.parametrize(
    ("words", "count"),
    [("sua don vi", 1), ("da gui so 7429", 0), *long(("0905111222", 1), ("Đã gửi số 7429", 1), ("zzz", 0))],
)
def test_words_are_looked_for_everywhere(show, worked, words, count):
    section = audit(show(worked))
    QTest.keyClicks(section.text, words) if words.isascii() else section.text.setText(words)
    section.fill()
    assert section.table.row_model.rowCount() == count


@pytest.mark.long
def test_a_kind_and_a_person_are_chosen(show, worked):
    section = audit(show(worked))
    everything = section.table.row_model.rowCount()
    pick_words(named(section, "Who"), "Hùng")
    assert section.table.row_model.rowCount() == 2
    choose(named(section, "About"), "task")
    assert section.table.row_model.rowCount() == 1
    pick_words(named(section, "Who"), "Everybody")
    pick_words(named(section, "About"), "Everything")
    assert section.table.row_model.rowCount() == everything


@pytest.mark.long
def test_what_is_listed_is_written_to_excel(show, worked, tmp_path, monkeypatch):
    window = show(worked)
    section = audit(window)
    section.text.setText("0905111222")
    section.fill()
    target = tmp_path / "Nhật ký.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), "(*.xlsx)"))
    button = next(b for b in section.findChildren(Button) if b.isVisible() and "Excel" in b.text())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    rows = [row for row in openpyxl.load_workbook(target).worksheets[0].iter_rows(values_only=True) if row[1]]
    assert rows[-1][1:5] == ("Lan", "Sửa đơn vị", f"Đơn vị: {window.services.units.all()[0].name}", "Điện thoại")
    assert rows[-1][6] == "0905111222"
    assert target.name in window.strip.text()


def test_every_field_of_the_journal_has_words():
    """A new column must not be shown by its name in the database."""
    for table in tables.metadata.tables.values():
        if table.name not in MAIN:
            continue
        assert table.name in audit_words._THINGS
        for column in table.columns:
            hidden = column.name in _UNSEEN or table.name == "draft"
            assert hidden or column.name in audit_words._FIELDS or column.name in _RARE, f"{table.name}.{column.name}"


_RARE = {
    "sample",
    "run_in",
    "header_rows",
    "landscape",
    "at",
    "added_at",
    "written_at",
    "key",
    "totals",
    "plans",
    "data",
}
"""Fields that change with others that say it, or never after they were written."""
