"""Tables: how high rows are where heads of groups stood before, and what the focus shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.gui.kit.basic import chip_width, widest
from desktop.gui.kit.table import Cell, Column, Group, Table


@pytest.fixture
def table(qtbot):
    shown = Table([Column("Việc", lambda item: Cell(item, below="ghi thêm"), 100, stretch=True),
                   Column("Hạn", Cell, 100)])  # fmt: skip
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    return shown


def test_a_row_where_a_head_stood_has_the_height_of_rows(table):
    table.set_two_lines()
    for rows in ([Group("1"), "a", Group("2"), "b"], [Group("1"), "a", "a2", Group("2"), "b"], ["a", "b"]):
        table.set_rows(rows, key=str)
        heads = {table.rowHeight(n) for n, row in enumerate(rows) if isinstance(row, Group)}
        below = {table.rowHeight(n) for n, row in enumerate(rows) if not isinstance(row, Group)}
        assert len(below) == 1 and all(head < min(below) for head in heads)


def test_the_row_that_the_focus_comes_to_looks_chosen(table, qtbot):
    table.set_rows(["a", "b"])
    table.show()
    table.activateWindow()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [0]
    assert table.walked()
    table.choose(1)
    assert not table.walked()


def test_keys_go_from_row_to_row_over_the_heads_of_groups(table, qtbot):
    table.set_rows([Group("1"), "a", "b", Group("2"), "c", "d"])
    table.show()
    table.activateWindow()
    table.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(table.hasFocus)
    came = [table.current()]
    for key in ("Down", "Down", "Down", "Up", "Home", "Up", "End", "Down", "PageUp", "PageDown"):
        QTest.keyClick(table, getattr(Qt.Key, f"Key_{key}"))
        came.append(table.current())
    assert came == ["a", "b", "c", "d", "c", "a", "a", "d", "d", "a", "d"]
    assert [index.row() for index in table.selectionModel().selectedRows()] == [5]


def test_a_column_is_as_wide_as_the_widest_of_its_words_not_as_those_with_the_most_letters(qtbot):
    words = ["Đã trình ký", "Đã ban hành", "iiiiiiiiiiiiiiii"]
    shown = Table([Column("", Cell, stretch=True), Column("", Cell, chip=True, sample=widest(words))])
    qtbot.addWidget(shown)
    shown.set_rows(words)
    assert shown.columnWidth(1) >= max(map(chip_width, words))
    assert widest([]) == ""


def test_a_key_sorts_by_a_column_as_a_click_on_its_head_does(qtbot):
    heads = [Column("Việc", Cell, stretch=True), Column("Hạn", Cell, key="due"), Column("Đơn vị", Cell, key="unit")]
    shown = Table([*heads, Column("Ghi chú", Cell, key="note", name="note", extra=True)])
    qtbot.addWidget(shown)
    shown.set_rows(["a", "b"])
    shown.show_order("due", descending=False)
    shown.show()
    shown.setFocus()
    asked = []
    shown.order_asked.connect(lambda key, descending: asked.append((key, descending)))
    for down in (0, 1):
        QTest.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        menu = QApplication.activePopupWidget()
        assert [action.text() for action in menu.actions()][1:] == ["Đơn vị"], "what is hidden gives no order"
        for _ in range(down + 1):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        QApplication.processEvents()
    assert asked == [("due", True), ("unit", False)]
    assert shown.order() == ("unit", False)
