"""What was arranged stays: the panel's width, groups under another order, what was added in sight."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.gui.kit.table import Group
from desktop.gui.places import PageAt
from tests.gui.offices import named, settle
from tests.gui.seen import write, wrong


def heads(page):
    return [item.title for item in page.table.row_model.rows if isinstance(item, Group)]


@pytest.mark.long
def test_the_panel_grows_back_with_the_window(window):
    window.go(PageAt("tasks"))
    page = window.current()
    page.table.choose(2)
    settle()
    before = page.panel.width()
    for size in ((900, 600), (1366, 768)):
        window.resize(*size)
        settle()
    assert page.panel.width() == before


@pytest.mark.long
def test_another_order_keeps_the_groups(window):
    window.go(PageAt("tasks"))
    page = window.current()
    page.group_by("unit")
    settle()
    before, head = heads(page), page.table.horizontalHeader()
    number = next(n for n, item in enumerate(page.table.row_model.columns) if item.key == "deadline")
    place = QPoint(head.sectionViewportPosition(number) + 20, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert page.table.order()[0] == "deadline"
    assert heads(page) == before != []


def test_a_number_of_another_kind_is_told_and_what_was_added_is_in_sight(window):
    window.go(PageAt("legal"))
    page = window.current()
    page.new()
    typed = {
        "Kind": "Luật", "Number": "12/2026/NĐ-CP", "Date": "01/02/2026", "Issuer": "Chính phủ",
        "Subject": "quy định thử",
    }  # fmt: skip
    for label, words in typed.items():
        write(named(page.panel, label), words)
    assert not page.save() and "Nghị định" in wrong(named(page.panel, "Kind"))
    write(named(page.panel, "Kind"), "Nghị định")
    assert page.save()
    settle()
    assert page.table.current().number == "12/2026/NĐ-CP"
    row = page.table.visualRect(page.table.currentIndex())
    assert page.table.viewport().rect().contains(row.center())
