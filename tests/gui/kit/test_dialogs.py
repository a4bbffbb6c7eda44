"""Dialogs: where what is typed first goes."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from desktop.gui.kit.basic import Label, column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import DateEdit, Field, text_area
from desktop.gui.kit.within import within
from desktop.gui.number_dialog import NumberDialog


def test_what_is_typed_takes_the_place_of_what_is_proposed(window):
    """A clerk whose register goes on with 120 types 120: the proposal must not stand behind it."""
    given = []

    def typed():
        asked = QApplication.activeModalWidget()
        QTest.keyClicks(QApplication.focusWidget(), "120")
        asked.accept()

    dialog = NumberDialog(window, "Ban hành?", "BC-UBND", date(2026, 6, 17), lambda _day: 97,
                          lambda number, _day: given.append(number), lambda _day: "", lambda _year: [])  # fmt: skip
    QTimer.singleShot(200, typed)
    assert dialog.ask()
    assert given == [120]


def test_a_number_that_was_typed_stays_when_the_day_is_changed_after_it(window):
    """What nobody typed follows the year of the day."""
    given = []

    def typed():
        asked = QApplication.activeModalWidget()
        dialog.day.selectAll()
        QTest.keyClicks(dialog.day, "05/01/2027")
        given.append(dialog.number.value())
        dialog.number.selectAll()
        QTest.keyClicks(dialog.number, "120")
        dialog.day.selectAll()
        QTest.keyClicks(dialog.day, "15/06/2026")
        asked.accept()

    dialog = NumberDialog(window, "Ban hành?", "BC-UBND", date(2026, 6, 17), lambda day: 97 if day.year == 2026 else 1,
                          lambda number, day: given.append((number, day)), lambda _day: "",
                          lambda _year: [])  # fmt: skip
    QTimer.singleShot(200, typed)
    assert dialog.ask()
    assert given == [1, (120, date(2026, 6, 15))]


def test_a_day_that_is_proposed_gives_way_too(window):
    seen = []
    day = DateEdit(date(2026, 6, 17))
    dialog = Dialog(window, "send", "Đã gửi?", "", yes="Ghi", no="Chưa", body=column(Field("Ngày gửi", day)))

    def typed():
        QTest.keyClicks(QApplication.focusWidget(), "15/06/2026")
        seen.append(day.text())
        dialog.reject()

    QTimer.singleShot(200, typed)
    dialog.exec()
    dialog.deleteLater()
    assert seen == ["15/06/2026"]


def test_a_dialog_that_grows_stays_on_the_screen(window):
    """The answers lay below the edge, where the words needed more room than Qt had guessed."""
    body = column(*(Label("Một dòng.", 10) for _line in range(4)))
    dialog = Dialog(window, "info", "Có dừng không?", "", yes="Dừng", no="Để nguyên", body=body)
    screen = dialog.screen().availableGeometry()
    dialog.show()
    dialog.move(10, screen.bottom() - dialog.height())
    body.addWidget(Label("Thêm một dòng.\nThêm một dòng nữa.\nVà một dòng.", 10))
    before = dialog.height()
    QTest.qWait(50)
    assert dialog.height() > before and dialog.frameGeometry().bottom() <= screen.bottom()
    dialog.close()


@pytest.mark.long
@pytest.mark.parametrize(("typed", "asked"), [("", False), ("Ra soat", True)])
def test_lines_that_were_typed_are_not_thrown_away_by_escape(window, typed, asked):
    """Esc, meant for the list of choices that was open, took three lines of typing with it."""
    field, seen = text_area("Có sẵn"), []
    dialog = Dialog(window, "list", "Nhiệm vụ gì?", "", yes="Lưu", no="Thôi", body=column(field))
    dialog.show()

    def go_on(answer):
        seen.append(answer)
        parts = within(QApplication.activeModalWidget())
        next(part for part in parts if isinstance(part, QAbstractButton) and part.text() == answer).click()

    QTest.keyClicks(field, typed)
    for answer in ("Nhập tiếp", "Bỏ") if asked else ():
        assert dialog.isVisible()
        QTimer.singleShot(100, lambda answer=answer: go_on(answer))
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    if not asked:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert seen == (["Nhập tiếp", "Bỏ"] if asked else [])
    assert field.toPlainText() == ("Có sẵn" if not asked else f"{typed}Có sẵn")
    dialog.deleteLater()
