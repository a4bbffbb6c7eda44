"""Dialogs: where what is typed first goes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.gui.kit.basic import Label, column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import DateEdit, Field
from desktop.gui.number_dialog import NumberDialog


def test_what_is_typed_takes_the_place_of_what_is_proposed(window):
    """A clerk whose register goes on with 120 types 120: the proposal must not stand behind it."""
    given = []

    def typed():
        asked = QApplication.activeModalWidget()
        QTest.keyClicks(QApplication.focusWidget(), "120")
        asked.accept()

    dialog = NumberDialog(window, "Ban hành?", "BC-UBND", date(2026, 6, 17), lambda _day: 97,
                          lambda number, _day: given.append(number))  # fmt: skip
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
                          lambda number, day: given.append((number, day)))  # fmt: skip
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
