"""The tab “Tệp” of a plan: what is added, what was exported, what is gone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QTabBar

from desktop.domain.base.text import runs
from desktop.domain.plan.files import ExportKind, FileKind
from desktop.domain.plan.plan import Block, BlockKind, Plan, PlanStatus
from desktop.gui import exporting
from desktop.gui.kit.table import Group
from desktop.gui.places import PlanAt
from tests.at_length import long
from tests.gui.offices import clipped, named, settle
from tests.gui.seen import entries, open_menu, pick_entry, press, says


@pytest.fixture
def page(window):
    """Give the page of an issued plan of the sample, its files shown."""
    issued = next(row for row in window.services.plans.rows() if row.status is PlanStatus.ISSUED)
    window.go(PlanAt(issued.id))
    page = window.current()
    page.findChild(QTabBar).setCurrentIndex(4)
    QApplication.processEvents()
    return page


def shown(page):
    """The rows: titles of groups, names with state."""
    model = page.files.table.row_model
    out = []
    for number, row in enumerate(model.rows):
        if isinstance(row, Group):
            out.append(row.title)
        else:
            out.append((model.index(number, 0).data(), model.index(number, 4).data()))
    return out


def names(page):
    return [row[0] for row in shown(page) if isinstance(row, tuple)]


def choose(page, name):
    (row,) = (row for row in page.files.table.row_model.rows
              if not isinstance(row, Group) and Path(getattr(row, "name", "") or row.path).name == name)  # fmt: skip
    page.files.table.choose_row((type(row).__name__, row.id), key=lambda item: (type(item).__name__, item.id))
    return row


@pytest.mark.long
def test_an_export_is_listed_and_written_again_when_it_is_gone(page, window, tmp_path, monkeypatch, qtbot):
    target = tmp_path / "out" / "KH.docx"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    exporting.export_plan(window, page.plan_id)
    QApplication.processEvents()
    assert ("KH.docx", "Mở được") in shown(page)
    target.unlink()
    target.parent.rmdir()
    choose(page, "KH.docx")
    page.files.open_file()
    assert "không còn" in window.strip.text()
    assert ("KH.docx", "Không còn ở chỗ cũ") in shown(page)
    choose(page, "KH.docx")
    again = next(b for b in page.files.findChildren(QPushButton) if b.text().strip() == "Xuất lại")
    assert again.isVisible()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert target.is_file()
    assert ("KH.docx", "Mở được") in shown(page)


def test_a_signed_copy_is_added_compared_removed_and_brought_back(page, window, tmp_path, qtbot):
    paper = tmp_path / "KH da ky.docx"
    window.services.exports.plan_docx(page.plan_id, paper)
    page.files.add([paper], FileKind.SIGNED)
    assert ("KH da ky.docx", "Khớp số, ngày") in shown(page)
    assert any(isinstance(row, str) and row.startswith("Bản ký") for row in shown(page))
    choose(page, "KH da ky.docx")
    page.files.table.setFocus()
    qtbot.keyClick(page.files.table, Qt.Key.Key_Delete)
    QApplication.processEvents()
    assert "KH da ky.docx" not in names(page)
    window.undo()
    QApplication.processEvents()
    assert ("KH da ky.docx", "Khớp số, ngày") in shown(page)


@pytest.mark.long
def test_a_signed_copy_with_another_number_is_told_with_both(page, window, tmp_path):
    plan = window.services.plans.get(page.plan_id)
    blocks = [Block(BlockKind.PARAGRAPH, runs("Nội dung."))]
    other = window.services.plans.add(Plan("Việc khác", year=2026, issuer=plan.issuer, place="A", blocks=blocks))
    window.services.plans.submit(other)
    window.services.plans.issue(other, 99, date(2026, 11, 16))
    paper = tmp_path / "KH nham.docx"
    window.services.exports.plan_docx(other, paper)
    page.files.add([paper], FileKind.SIGNED)
    assert ("KH nham.docx", "Số, ngày không khớp") in shown(page)
    words = " ".join(label.text() for label in page.files.findChildren(QLabel) if label.isVisible())
    assert "99/KH-UBND" in words
    assert window.services.plans.get(page.plan_id).number in words


@pytest.mark.long
def test_evidence_that_is_detached_here_comes_back_with_undo(page, window, tmp_path, qtbot):
    services, paper = window.services, tmp_path / "Biên bản.txt"
    paper.write_text("Biên bản kiểm tra", encoding="utf-8")
    task = services.plans.get(page.plan_id).tasks[0]
    services.tasks.attach(task.id, paper)
    settle()
    choose(page, "Biên bản.txt")
    page.files.table.setFocus()
    qtbot.keyClick(page.files.table, Qt.Key.Key_Delete)
    assert "Biên bản.txt" not in names(page)
    window.undo()
    settle()
    assert "Biên bản.txt" in names(page)
    window.redo()
    settle()
    assert "Biên bản.txt" not in names(page)
    page.show_tab(0)
    last = services.undo.last(*page.undo_scope())
    assert last is None or not last.action.startswith("task."), "the text shows no evidence"


@pytest.mark.long
def test_the_entry_of_an_export_goes_and_the_file_stays(page, window, tmp_path, qtbot):
    target = tmp_path / "KH.docx"
    window.services.exports.plan_docx(page.plan_id, target)
    window.services.plan_files.note_export(page.plan_id, ExportKind.PLAN, target)
    QApplication.processEvents()
    choose(page, "KH.docx")
    page.files.table.setFocus()
    qtbot.keyClick(page.files.table, Qt.Key.Key_Delete)
    assert "KH.docx" not in names(page)
    assert target.is_file()


@pytest.mark.long
def test_a_copied_file_is_added_by_paste(page, tmp_path, qtbot):
    paper = tmp_path / "118.pdf"
    paper.write_bytes(b"%PDF-1.7 x")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(paper))])
    QApplication.clipboard().setMimeData(data)
    page.files.paste()
    assert entries(open_menu()) == ["Bản ký", "Văn bản của cấp trên"]
    pick_entry("Văn bản của cấp trên")
    QApplication.processEvents()
    assert ("118.pdf", "Mở được") in shown(page)


@pytest.mark.long
@pytest.mark.parametrize("size", [(911, 473), *long(((1366, 740),), ((1093, 543),))])
def test_no_words_are_clipped(show, office, size, tmp_path):
    window = show(office, size)
    issued = next(row for row in window.services.plans.rows() if row.status is PlanStatus.ISSUED)
    paper = tmp_path / "KH da ky.docx"
    window.services.exports.plan_docx(issued.id, paper)
    window.services.plan_files.attach(issued.id, FileKind.SIGNED, [paper])
    window.go(PlanAt(issued.id))
    window.current().findChild(QTabBar).setCurrentIndex(4)
    for _ in range(3):  # the header's buttons find their room once all parts have theirs
        QApplication.processEvents()
    assert clipped(window.current()) == []


@pytest.mark.long
def test_the_chosen_file_is_shown_at_the_side_and_the_tab_counts(page, window, tmp_path, qtbot):
    tabs, preview = page.findChild(QTabBar), page.files.preview
    before = page.services.plan_files.count(page.plan_id)
    picture = QImage(300, 200, QImage.Format.Format_RGB32)
    picture.fill(0xFF8800)
    picture.save(str(tmp_path / "quet.png"))
    page.services.exports.plan_docx(page.plan_id, tmp_path / "ky.docx")
    (tmp_path / "so.xlsx").write_bytes(b"PK")
    (tmp_path / "hong.docx").write_bytes(b"PK\x03\x04broken")
    paths = [tmp_path / name for name in ("quet.png", "ky.docx", "so.xlsx", "hong.docx")]
    page.files.add(paths, FileKind.SIGNED)
    qtbot.waitUntil(lambda: tabs.tabText(4).replace("&", "") == f"Tệp ({before + 4})")
    choose(page, "quet.png")
    assert named(preview, "quet.png").isVisible()
    choose(page, "so.xlsx")
    assert says(preview, "không xem trước được")
    choose(page, "ky.docx")
    assert says(preview, "Đang đọc")
    qtbot.waitUntil(lambda: says(preview, "Trang 1/"))
    choose(page, "hong.docx")
    qtbot.waitUntil(lambda: says(preview, "Không xem được"))
    assert says(preview, "hong.docx")
    choose(page, "ky.docx")
    assert says(preview, "Trang 1/")  # it is known
    choose(page, "hong.docx")
    tabs.setCurrentIndex(0)
    assert preview._pool is None


def scan(path, colours):
    """Write a .pdf whose pages are pictures without a word, one of each colour."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    for number, colour in enumerate(colours):
        if number:
            writer.newPage()
        picture = QImage(200, 280, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        painter.drawImage(QRectF(0, 0, 500, 700), picture)
    painter.end()


@pytest.mark.long
def test_the_pages_of_a_scan_are_shown_and_turned(page, window, tmp_path, qtbot):
    paper, preview = tmp_path / "quet.pdf", page.files.preview
    scan(paper, ["red", "blue", "lime"])
    page.files.add([paper], FileKind.SIGNED)
    choose(page, "quet.pdf")
    qtbot.waitUntil(lambda: says(preview, "Trang 1/3"))

    def middle():
        shown = named(preview, "Page preview").grab().toImage()
        colour = shown.pixelColor(shown.width() // 2, shown.height() // 2)
        return max(("red", colour.red()), ("green", colour.green()), ("blue", colour.blue()), key=lambda part: part[1])[
            0
        ]

    assert middle() == "red"
    press(preview, "Next page")
    qtbot.waitUntil(lambda: middle() == "blue")
    press(preview, "Next page")
    qtbot.waitUntil(lambda: middle() == "green")
