"""Who did what when, and what stood before and after."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime

import openpyxl
import pytest

from desktop.domain.base.audit import AuditLine
from desktop.domain.task.rows import ProgressChange
from desktop.services import open_services


@pytest.fixture
def opened(sample, tmp_path):
    services = open_services(shutil.copytree(sample, tmp_path / "data"), author="Lan")
    services._context.dirty = True  # as after it was made
    yield services
    services.close()


def test_before_and_after_are_told_of_each_step(opened):
    unit = opened.units.all()[0]
    opened.units.save(replace(unit, phone='0905 "100%"'))
    step = opened.audit.steps()[0]
    assert (step.author, step.action, step.undone) == ("Lan", "unit.edited", False)
    (change,) = opened.audit.changes([step.id])[step.id]
    assert (change.field, change.before, change.after, change.of) == ("phone", unit.phone, '0905 "100%"', unit.name)
    opened._context.author = "Minh"
    opened.undo.undo()
    (undone, *_) = opened.audit.steps()
    assert (undone.author, undone.undone, undone.undone_by) == ("Lan", True, "Minh")
    assert undone.undone_at >= undone.at
    opened.undo.redo()
    assert opened.audit.steps()[0] == step


def test_words_are_found_in_what_was_changed(opened):
    opened.units.save(replace(opened.units.all()[0], phone='0905 "100%"'))
    wanted = opened.audit.steps()[0].id
    assert opened.audit.with_words('0905 "100%"') == {wanted}
    assert opened.audit.with_words("0905 _100_") == set()
    task = next(row for row in opened.tasks.rows() if not row.recurring)
    opened.tasks.report([task.id], ProgressChange(result="Đã gửi Sở"))
    assert opened.audit.with_words("Đã gửi Sở") == {opened.audit.steps()[0].id}


def test_many_steps_are_read_at_once(opened):
    ids = [step.id for step in opened.audit.steps()]
    assert set(opened.audit.changes(ids * 300)) == set(ids)


def test_the_workbook_holds_every_line_as_text(opened, tmp_path):
    at = datetime(2026, 11, 16, 8, 30)
    lines = [
        AuditLine(at, "Lan", "Sửa đơn vị", "Đơn vị: A", "Điện thoại", "—", "=1+1"),
        AuditLine(at, "Lan", "Sửa kế hoạch", "B", "Nội dung", "x" * 40_000, "\x00y"),
    ]
    path = tmp_path / "Nhật ký.xlsx"
    opened.audit.write_xlsx(lines, "2 việc", path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(number for number, row in enumerate(rows) if row[0] == "Thời điểm")
    assert rows[head + 1][0] == at
    assert rows[head + 1][1:] == ["Lan", "Sửa đơn vị", "Đơn vị: A", "Điện thoại", "—", "=1+1"]
    assert sheet.cell(head + 2, 7).data_type == "s"
    assert rows[head + 2][5].endswith("…")
    assert len(rows) == head + 3
