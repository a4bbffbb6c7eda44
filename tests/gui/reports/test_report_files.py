"""The tab “Tệp” of a report, and the package that is made of what lies in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollBar, QTabBar

from desktop.domain.plan.files import FileKind
from desktop.gui.kit.table import Group
from desktop.gui.places import ReportAt
from desktop.gui.reports import dialogs
from desktop.gui.reports.report_page import FILES
from tests.at_length import long
from tests.gui.offices import clipped
from tests.gui.seen import can_press, press, says, texts


@pytest.fixture
def issued(office):
    """Give an issued report of the sample office."""
    from tests.gui.offices import opened

    services = opened(office)
    number = services.reports.begin("2026-H1")
    services.reports.issue(number, 96, date(2026, 6, 16))
    services.close()
    return number


def settle():
    for _ in range(3):
        QApplication.processEvents()


def at_files(window, number):
    window.go(ReportAt(number, FILES))
    settle()
    return window.current()


def listed(page):
    model = page.files.table.row_model
    return {
        Path(getattr(row, "name", "") or row.path).name: model.index(number, 4).data()
        for number, row in enumerate(model.rows)
        if not isinstance(row, Group)
    }


def titles(page):
    return [row.title.split("  ·  ")[0] for row in page.files.table.row_model.rows if isinstance(row, Group)]


def words(page):
    return page.findChild(QTabBar).tabText(FILES).replace("&", "")


def copies(window, number, folder):
    """Write the report as it would be signed, and a paper that goes with it."""
    signed, paper = folder / "BC 96 da ky.docx", folder / "Danh sach doan.pdf"
    window.services.reports.docx(window.services.reports.get(number), signed)
    paper.write_bytes(b"%PDF-1.7 x")
    return signed, paper


def drop(page, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPoint(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    page.files.dropEvent(event)
    settle()


def choose_from_menu(number):
    menu = QApplication.activePopupWidget()
    found = [action.text() for action in menu.actions()]
    place = menu.actionGeometry(menu.actions()[number]).center()
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    settle()
    return found


def test_files_are_dropped_compared_renamed_removed_and_there_after_a_restart(show, office, issued, tmp_path):
    window = show(office)
    page = at_files(window, issued)
    assert titles(page) == []
    before = window.services.report_files.count(issued)
    signed, paper = copies(window, issued, tmp_path)
    for round_ in range(2):  # twice: the second time the same acts have to be as good as the first
        drop(page, signed)
        assert choose_from_menu(0) == ["Bản ký", "Tài liệu kèm theo"]
        drop(page, paper)
        choose_from_menu(1)
        assert listed(page)["BC 96 da ky.docx"] == "Khớp số, ngày"
        assert words(page) == f"Tệp ({before + 2})"
        if round_ == 0:
            for _ in range(2):
                page.files.table.setFocus()
                page.files.table.choose(1)
                QTest.keyClick(page.files.table, Qt.Key.Key_Delete)
                settle()
                name = next(iter(listed(page)), "")
                window.undo()
                settle()
                assert name != "BC 96 da ky.docx"
            window.undo()
            window.undo()
            settle()
            assert window.services.report_files.rows(issued) == []
    window.close()
    window = show(office)
    page = at_files(window, issued)
    assert listed(page)["BC 96 da ky.docx"] == "Khớp số, ngày"
    assert "Danh sach doan.pdf" in listed(page)
    assert {"Bản ký", "Tài liệu kèm theo"} <= set(titles(page))


@pytest.mark.long
def test_an_export_is_listed_and_written_again(show, office, issued, tmp_path, monkeypatch):
    window = show(office)
    page = at_files(window, issued)
    for name in ("BC.docx", "BC.xlsx"):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        dialogs.export(window, issued)
        settle()
        assert listed(page)[name] == "Mở được"
    (tmp_path / "BC.docx").unlink()
    page.files._again()
    assert listed(page)["BC.docx"] == "Không còn ở chỗ cũ"
    row = next(row for row in window.services.report_files.exports(issued) if row.path.endswith("BC.docx"))
    page.files.table.choose_row(("ExportRow", row.id), key=lambda item: (type(item).__name__, item.id))
    page.files.export_again()
    settle()
    assert (tmp_path / "BC.docx").is_file()
    assert listed(page)["BC.docx"] == "Mở được"


@pytest.mark.long
def test_the_package_takes_the_signed_copy_that_is_added_in_it(show, office, issued, tmp_path, monkeypatch):
    window = show(office)
    page = at_files(window, issued)
    signed, paper = copies(window, issued, tmp_path)
    window.services.report_files.attach(issued, FileKind.ATTACHED, [paper])
    report = window.services.reports.get(issued)
    dialog = dialogs.PackageDialog(window, report, window.services.packages.package(report))
    dialog.dialog.show()
    settle()
    assert can_press(dialog.dialog, "Add the signed copy …")
    assert says(dialog.dialog, "Danh sach doan.pdf")
    monkeypatch.setattr("desktop.gui.files.ask_for_files", lambda *_args, **_more: [signed])
    press(dialog.dialog, "Add the signed copy …")
    settle()
    assert not can_press(dialog.dialog, "Add the signed copy …")
    there = next(text for text in texts(dialog.dialog) if "Danh sach doan.pdf" in text)
    assert "bản ký" in there.partition("Danh sach doan.pdf")[0], "it stands first"
    assert clipped(dialog.dialog) == []
    monkeypatch.setattr("desktop.gui.files.open_path", lambda _path: None)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "Gói.zip"), ""))
    dialog.write_zip()
    settle()
    dialog.dialog.close()
    assert (tmp_path / "Gói.zip").is_file()
    assert listed(page)["Gói.zip"] == "Mở được"
    assert listed(page)["BC 96 da ky.docx"] == "Khớp số, ngày"


@pytest.mark.long
def test_all_of_the_package_is_seen_where_the_screen_has_the_height(show, office):
    """A bar that came before the dialog had its height took the width by which the words fit, and stayed."""
    window = show(office)
    number = window.services.reports.begin("2026-H1")
    window.services.reports.issue(number, 120, date(2026, 6, 17))
    report = window.services.reports.get(number)
    package = window.services.packages.package(report, lambda *_: bytes(158_000))
    dialog = dialogs.PackageDialog(window, report, package)
    seen = []

    def look():
        seen.extend(bar for bar in dialog.dialog.findChildren(QScrollBar) if bar.isVisible())
        dialog.dialog.reject()

    QTimer.singleShot(300, look)
    dialog.ask()
    assert seen == []


@pytest.mark.long
@pytest.mark.parametrize("size", [(911, 473), *long(((1366, 740),), ((1093, 543),))])
def test_no_words_are_clipped(show, office, issued, size, tmp_path):
    window = show(office, size)
    signed, paper = copies(window, issued, tmp_path)
    window.services.report_files.attach(issued, FileKind.SIGNED, [signed])
    window.services.report_files.attach(issued, FileKind.ATTACHED, [paper])
    page = at_files(window, issued)
    assert clipped(page) == []
