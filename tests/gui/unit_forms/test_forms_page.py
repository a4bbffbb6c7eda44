"""Units' forms in the window: read, chosen line by line with mouse and keys, taken, taken back."""

from __future__ import annotations

import re
from dataclasses import replace

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from desktop.domain.out.unit_form import FormField
from desktop.domain.task.rows import ProgressChange
from desktop.gui.kit.basic import ElidedLabel
from desktop.gui.kit.theme import theme
from desktop.gui.places import FormsAt
from desktop.gui.unit_forms.lines import Line, TaskHead
from tests.at_length import long
from tests.gui.offices import clipped, opened, settle
from tests.gui.seen import button, can_press, entries, open_menu, press, says, texts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def forms(office, tmp_path):
    """Three forms of the sample office: one with news and a conflict, one with a wrong cell, one that is no form."""
    services = opened(office)
    folder = tmp_path / "Phiếu"
    first, second = [item.path for item in services.unit_forms.write(folder, mail=False)][:2]
    for path in folder.iterdir():
        if path not in {first, second}:
            path.unlink()
    for path, wrong in ((first, False), (second, True)):
        book = openpyxl.load_workbook(path)
        sheet = book.worksheets[0]
        head = next(row for row in range(1, 40) if sheet.cell(row, 2).value == "Nhiệm vụ")
        key = next(sheet.cell(row, 13).value for row in range(head + 1, 60) if "." not in sheet.cell(row, 13).value)
        row = next(row for row in range(head + 1, 60) if sheet.cell(row, 13).value == key)
        now = services.tasks.get(int(key)).percent
        sheet.cell(row, 8).value = 55 if now != 55 else 45
        sheet.cell(row, 9).value = "Đã gửi lấy ý kiến các đơn vị"
        sheet.cell(row, 12).value = "Thiếu kinh phí"
        if wrong:
            sheet.cell(row, 6).value = "31/11/2026"
            sheet.cell(row, 8).value = "nhiều"
        else:
            services.tasks.report([int(key)], ProgressChange(percent=30 if now != 30 else 35))
        book.save(path)
    openpyxl.Workbook().save(folder / "z.xlsx")
    services.close()
    return folder


@pytest.fixture
def page(window, forms):
    window.go(FormsAt((forms,)))
    settle()
    return window.current()


def click(table, row, column):
    box = table.visualRect(table.row_model.index(row, column))
    QTest.mouseClick(table.viewport(), LEFT, pos=box.topLeft() + QPoint(16, box.height() // 2))
    settle()


def row_of(table, field):
    return next(n for n, row in enumerate(table.row_model.rows) if isinstance(row, Line) and row.part.field is field)


def test_a_form_is_compared_and_taken_line_by_line(page, window, forms):
    assert [item.name[-6:] for _n, item in page.files.row_model.rows][-1] == "z.xlsx"
    page.files.choose(next(n for n, item in enumerate(page._read) if any(p.conflict for p in item.differences)))
    settle()
    rows = page.lines.row_model.rows
    assert isinstance(rows[0], TaskHead) and len(rows) == 4
    conflict = row_of(page.lines, FormField.PERCENT)
    assert rows[conflict].taken is None
    click(page.lines, row_of(page.lines, FormField.DIFFICULTIES), 0)
    click(page.lines, conflict, 3)
    assert [row.taken for row in page.lines.row_model.rows if isinstance(row, Line)] == [True, True, False]
    page.lines.choose(conflict)
    page.lines.setFocus()
    QTest.keyClick(page.lines, Qt.Key.Key_Left)
    assert page.lines.row_model.rows[conflict].taken is False
    QTest.keyClick(page.lines, Qt.Key.Key_Right)
    task_id = int(rows[0].key)
    before = window.services.tasks.get(task_id)
    QTest.keyClick(page.lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle()
    after = window.services.tasks.get(task_id)
    assert (after.percent, after.result) == (
        55,
        "Đã gửi lấy ý kiến các đơn vị",
    ) and after.difficulties == before.difficulties
    window.undo()
    settle()
    assert window.services.tasks.get(task_id).percent == before.percent


@pytest.mark.long
def test_all_forms_are_taken_but_no_conflict(page, window):
    QTest.mouseClick(page._all, LEFT)
    settle()
    left = [part for item in page._read for part in item.differences]
    assert [part.conflict for part in left] == [True]
    taken = {item.form.unit_id for item in page._read if item.form is not None}
    assert len(taken) == 2 and not taken & set(window.services.unit_forms.waiting())
    assert says(page, "What is not taken yet is not written. Choose single lines, a form, or take all.")
    page.files.choose(next(n for n, item in page.files.row_model.rows if item.differences))
    page.lines.choose(row_of(page.lines, FormField.PERCENT))
    page.lines.setFocus()
    QTest.keyClick(page.lines, Qt.Key.Key_Right)
    press(page, "Take this form")
    settle()
    assert says(page, "No line is left to be taken.") and not can_press(page, "Take all")


@pytest.mark.long
@pytest.mark.parametrize("size", [(911, 473), *long(((1366, 768),), ((1093, 543),))])
def test_nothing_is_cut(show, office, forms, size):
    window = show(office, size)
    window.go(FormsAt((forms,)))
    settle()
    page = window.current()
    for number in range(3):
        page.files.choose(number)
        settle()
        assert not clipped(page)


@pytest.mark.long
@pytest.mark.parametrize("text", [100, 125])
def test_name_and_days_are_whole_in_a_low_window(show, office, forms, text):
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), text_size=text))
    services.close()
    window = show(office, (1093, 543))
    window.go(FormsAt((forms,)))
    settle()
    page = window.current()
    page.files.choose(next(n for n, item in page.files.row_model.rows if any(p.conflict for p in item.differences)))
    settle()
    lines = [label for label in page.findChildren(ElidedLabel) if label.isVisible() and label.text()]
    assert lines and all(label.height() >= label.fontMetrics().height() for label in lines)
    table = page.lines
    notes = [(n, row.note) for n, row in enumerate(table.row_model.rows) if isinstance(row, TaskHead)]
    for number, note in notes:
        room = table.visualRect(table.row_model.index(number, 4)) & table.viewport().rect()
        assert room.width() >= QFontMetricsF(theme.font(10)).horizontalAdvance(note) + 12


@pytest.mark.long
def test_a_form_that_was_read_last_is_offered(window, forms):
    first = min(forms.iterdir())
    window.go(FormsAt((first,)))
    settle()
    QTest.mouseClick(button(window.current(), "Recent files"), LEFT)
    assert entries(open_menu()) == [first.name]
    open_menu().close()


@pytest.mark.long
def test_what_was_read_last_is_looked_at(window, forms):
    first, _second, foreign = sorted(forms.iterdir(), key=lambda path: (path.name == "z.xlsx", path.name))
    for path in (foreign, first):
        window.go(FormsAt((path,)))
        settle()
        assert any(path.name in text for text in texts(window.current())), "its form is the one that is shown"


@pytest.mark.long
def test_the_page_names_the_formats_that_it_reads(window, forms):
    window.go(FormsAt(()))
    settle()
    for ending in (".xlsx", ".xls,", ".ods", ".eml"):
        assert ending in " ".join(texts(window.current())), "while nothing was read"
    window.go(FormsAt((forms,)))
    settle()
    for ending in (".xlsx", ".xls,", ".ods", ".eml"):
        assert ending in " ".join(texts(window.current())), "below what was read"


@pytest.mark.long
def test_a_row_names_the_cells_that_cannot_be_taken(page):
    model = page.files.row_model
    rows = [str(model.index(number, 0).data(Qt.ItemDataRole.ToolTipRole)) for number in range(model.rowCount())]
    assert any(re.search(r"2 ô sai: F(\d+), H\1$", words) for words in rows), rows
