"""The tab “Phiếu” of a report: given out, taken back, late, and as it stood once the report was sent."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QTabBar

from desktop.domain.office.unit_names import is_own_office
from desktop.domain.report.unit_forms import FormState
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.theme import theme
from desktop.gui.places import ReportAt
from desktop.gui.reports.report_page import FORMS
from tests.at_length import long
from tests.gui.offices import clipped, opened, settle


@pytest.fixture
def draft(office):
    """Give a draft of a report that counts the tasks of several units."""
    services = opened(office)
    number = services.reports.begin("2026-11")
    services.close()
    return number


def at_forms(window, number):
    window.go(ReportAt(number, FORMS))
    settle()
    return window.current()


def words(page):
    return page.findChild(QTabBar).tabText(FORMS).replace("&", "")


def press(page, text):
    settle()
    shown = page.forms.findChildren(QPushButton)
    button = next(b for b in shown if b.isVisible() and b.text().replace("&", "").strip().startswith(text))
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def answer(act):
    def now():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog):
            act(dialog)
        else:
            QTimer.singleShot(20, now)

    QTimer.singleShot(0, now)


def tick(page, row):
    box = page.forms.table.visualRect(page.forms.table.row_model.index(row, 0))
    QTest.mouseClick(page.forms.table.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(16, 16))
    settle()


def send_back(services, path, result):
    """Fill in a form as its unit would, and take it into the book."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head = next(row for row in range(1, 40) if sheet.cell(row, 2).value == "Nhiệm vụ")
    sheet.cell(head + 1, 9).value = result
    book.save(path)
    services.unit_forms.accept(services.unit_forms.read([path]))


def test_forms_go_out_come_back_and_stay_as_they_were_once_the_report_is_sent(
    show, office, draft, tmp_path, monkeypatch
):
    window = show(office)
    page = at_forms(window, draft)
    units = page.forms._units
    assert len(units) > 2
    assert words(page) == "Phiếu"
    assert {item.state for item in units} == {FormState.NOT_OUT}
    assert page.forms.meant() == [item.unit_id for item in units]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "Phiếu"))
    for round_ in range(2):  # the second round asks the others
        for row in (2 * round_, 2 * round_ + 1) if len(units) > 3 else (round_,):
            tick(page, row)
        ticked = page.forms.meant()
        answered: list[list[int]] = []
        answer(lambda dialog, answered=answered: (answered.append(dialog.chosen()), dialog.yes.click()))
        press(page, "Phát phiếu")
        assert sorted(answered[0]) == sorted(ticked)
        for key in ticked:
            tick(page, next(n for n, item in enumerate(page.forms._units) if item.unit_id == key))
    asked = [item for item in page.forms._units if item.form is not None]
    assert words(page) == f"Phiếu (0/{len(asked)})"
    written = sorted((tmp_path / "Phiếu").glob("*.xlsx"))
    send_back(window.services, written[0], "Đã gửi lấy ý kiến")
    settle()
    assert words(page) == f"Phiếu (1/{len(asked)})"
    undo = window.services.undo
    undo.undo(undo.last().id)
    settle()
    assert words(page) == f"Phiếu (0/{len(asked)})"
    send_back(window.services, written[0], "Đã gửi lấy ý kiến")
    settle()
    assert words(page) == f"Phiếu (1/{len(asked)})"
    report = window.services.reports.get(draft)
    day = max(report.cut_off, window.services.office.today())
    window.services.reports.submit(draft)
    window.services.reports.issue(draft, 120, day)
    window.services.reports.mark_sent(draft, window.services.office.today(), "mail")
    settle()
    assert not any(b.isVisible() for b in page.forms.findChildren(QPushButton))
    send_back(window.services, written[1], "Đến sau khi gửi")
    settle()
    assert sum(item.state is FormState.BACK for item in page.forms._units) in {1, 2}  # the same day counts
    tick(page, 0)
    assert page.forms._ticked == set()
    window.close()
    window = show(office)
    assert words(at_forms(window, draft)).startswith("Phiếu (")


def from_menu(page, words):
    """Open the menu of the reminders and choose one of them."""
    press(page, "Công văn đôn đốc")
    menu = QApplication.activePopupWidget()
    action = next(item for item in menu.actions() if words in item.text())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle()


@pytest.mark.long
def test_the_reminder_is_for_those_that_are_ticked(show, office, draft, monkeypatch):
    window = show(office)
    page = at_forms(window, draft)
    asked: list[object] = []
    monkeypatch.setattr("desktop.gui.exporting.export_reminder", lambda _shell, units: asked.append(units))
    from_menu(page, "nhiệm vụ quá hạn")
    tick(page, 1)
    from_menu(page, "nhiệm vụ quá hạn")
    units = [item.unit_id for item in page.forms._units]
    assert asked == [units, [units[1]]]


@pytest.mark.long
def test_a_letter_reminds_of_forms_that_are_not_back(show, office, draft, tmp_path, monkeypatch):
    window = show(office)
    page = at_forms(window, draft)
    from_menu(page, "phiếu chưa gửi lại")  # none is out: it says so, and asks nothing
    window.services.unit_forms.write(tmp_path / "forms", today=date(2026, 11, 2), mail=False)
    settle()
    path = tmp_path / "Đôn đốc.docx"
    monkeypatch.setattr("desktop.gui.exporting.ask_where", lambda *_: path)
    seen: list[list[int]] = []
    answer(lambda dialog: (seen.append(dialog.chosen()), dialog.yes.click()))
    from_menu(page, "phiếu chưa gửi lại")
    late = [item.unit_id for item in page.forms._units
            if item.state is FormState.OVERDUE and not is_own_office(item.unit)]  # fmt: skip
    assert sorted(seen[0]) == sorted(late) and path.is_file()


@pytest.mark.long
def test_a_form_that_is_late_says_by_how_much(show, office, draft, monkeypatch):
    window = show(office)
    services = window.services
    services.unit_forms.write(office.parent / "forms", today=date(2026, 11, 2), mail=False)
    page = at_forms(window, draft)
    late = [item for item in page.forms._units if item.state is FormState.OVERDUE]
    assert late
    model = page.forms.table.row_model
    told = [model.index(row, 6).data() for row in range(model.rowCount())]
    assert any("quá hạn" in words for words in told)


@pytest.mark.long
@pytest.mark.parametrize("size", [(911, 473), *long(((1366, 740),), ((1093, 543),))])
def test_no_words_are_clipped(show, office, draft, size):
    window = show(office, size)
    window.services.unit_forms.write(office.parent / "forms", today=date(2026, 11, 2), mail=False)
    assert clipped(at_forms(window, draft)) == []


@pytest.mark.long
def test_how_many_days_a_form_is_late_can_be_read(show, office, draft):
    """“Chưa gửi lại, quá hạn 10 ngày” ended in “quá hạn 1…”."""
    table = at_forms(show(office), draft).forms.table
    room = table.columnWidth(table.row_model.columnCount() - 1) - theme.px(48)  # the icon and the rims
    said = "Chưa gửi lại, quá hạn 100 ngày"
    assert QFontMetricsF(theme.font(10, bold=True)).horizontalAdvance(said) <= room
