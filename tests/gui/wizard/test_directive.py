"""The wizard's way from a superior's paper to a plan, by mouse and keys on what is seen."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QScrollArea, QToolButton

from desktop.domain.directive.coverage import Answer
from desktop.domain.directive.demand import Scope
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.gui.kit.basic import Button, ElidedLabel, Label
from desktop.gui.kit.forms import choose
from desktop.gui.kit.within import within
from desktop.gui.places import NewPlan
from desktop.gui.wizard.directive import PaperText
from desktop.gui.wizard.typing_in import TypeIn
from desktop.gui.wizard.view import PlanWizardView
from tests.documents.reading.pdf_maker import Pdf
from tests.gui.offices import named, settle
from tests.gui.seen import find_button, leave, write, wrong

PAPERS = Path(__file__).parents[2] / "data" / "directives"


def read(window, monkeypatch, path):
    """Begin a plan with a superior's paper."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.go(NewPlan())
    settle()
    view = window.findChildren(PlanWizardView)[-1]
    source = view.page("source")
    QTest.mouseClick(source.cards["directive"], Qt.MouseButton.LeftButton)
    settle()
    QTest.mouseClick(source.open_paper, Qt.MouseButton.LeftButton)
    settle()
    return view


@pytest.fixture
def wizard(window, monkeypatch):
    """Give the wizard, in which the province's plan was read."""
    return read(window, monkeypatch, PAPERS / "1-ke-hoach-tinh.txt")


def demands(view):
    return view.page("source").demands


def press(part, words):
    button = next(b for b in part.findChildren(Button) if b.isVisible() and b.text().strip() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def key(view, name):
    QTest.keyClick(demands(view).list, name)
    settle()


def taken(view):
    return [(task["demands"], task["unit"], task["text"]) for task in view.machine.answers["tasks"]]


@pytest.mark.long
def test_what_is_asked_stands_beside_the_paper_and_is_a_plan_in_the_end(wizard, window):
    review = demands(wizard)
    assert review.isVisible()
    assert all(named(review, f"Lấy yêu cầu {number}").isVisible() for number in range(1, 6))
    assert find_button(review, "Lấy yêu cầu 6") is None
    assert "Lập danh mục đoàn vào" in review.text.toPlainText()
    wizard.show_step("review")
    settle()
    assert wizard.machine.problems("review") == [] or all(
        problem.severity != "error" for problem in wizard.machine.problems("review")
    )
    wizard.finish()
    settle()
    row = window.services.plans.rows(2027)[0]
    found = window.services.directives.coverage(row.id)
    assert {item.answer for item in found.rows} == {Answer.COVERED}
    assert [item.name for item in window.services.plan_files.rows(row.id)] == ["1-ke-hoach-tinh.txt"]
    assert any(item.number == "118/KH-UBND" for item in window.services.legal.rows("118/KH-UBND"))


def test_a_demand_far_down_is_seen_when_it_is_opened(window, monkeypatch, tmp_path, qtbot):
    paper = tmp_path / "giay.txt"
    before, words, behind = (PAPERS / "1-ke-hoach-tinh.txt").read_text("utf-8").partition("a) Lập danh mục")
    more = [f"Rà soát, thống kê, báo cáo Sở Ngoại vụ việc thứ {n} trước ngày 31/7/2027." for n in range(1, 15)]
    paper.write_text(before + "\n".join(f"- {line}" for line in more) + "\n" + words + behind, "utf-8")
    review = demands(read(window, monkeypatch, paper))
    area = next(part for part in within(review.list) if isinstance(part, QScrollArea))
    scroll = area.verticalScrollBar()

    def row(number):
        return named(review, f"Lấy yêu cầu {number}").parentWidget()

    for number in (14, 10):
        qtbot.waitUntil(lambda: scroll.maximum() > 300)
        scroll.setValue(scroll.maximum() if number == 14 else 0)
        settle()
        QTest.mouseClick(row(number), Qt.MouseButton.LeftButton, pos=row(number).rect().center())
        qtbot.waitUntil(lambda: row(number).height() > 100)  # noqa: B023 -- asked within the round
        qtbot.wait(50)
        assert row(number).visibleRegion().boundingRect().height() > 100


@pytest.mark.long
def test_a_demand_is_left_out_with_a_reason_and_taken_again(wizard):
    review = demands(wizard)
    review.list.setFocus()
    key(wizard, Qt.Key.Key_Down)
    key(wizard, Qt.Key.Key_K)
    reason = named(review, "Why is it not taken?")
    assert reason.hasFocus()
    write(reason, "không thuộc địa bàn")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    settle()
    assert [keys for keys, _, _ in taken(wizard)] == [[1], [3], [4], [5]]
    key(wizard, Qt.Key.Key_Space)
    assert [keys for keys, _, _ in taken(wizard)] == [[1], [2], [3], [4], [5]]


def seen(review):
    labels = (part for part in within(review.list, seen=True) if isinstance(part, Label))
    return " ".join(part.full_text() if isinstance(part, ElidedLabel) else part.text() for part in labels)


@pytest.mark.long
def test_another_unit_is_shown_at_once_and_not_for_reasons_of_the_proposed_one(wizard):
    """The line named the old unit until another demand was opened, and its fields as those of the chosen one."""
    review = demands(wizard)
    unit = named(review, "Proposed unit")
    own = unit.currentData()
    before = seen(review)
    assert own in before and "do người soạn chọn" not in before
    choose(unit, "Công an xã")
    assert "Công an xã" in seen(review) and "do người soạn chọn" in seen(review)
    choose(unit, own)
    assert seen(review) == before


@pytest.mark.long
def test_a_day_beside_what_comes_back_is_told(window, monkeypatch, tmp_path):
    """A duty has its periods or a day: that of the last report was dropped without a word."""
    words = (PAPERS / "1-ke-hoach-tinh.txt").read_text(encoding="utf-8")
    path = tmp_path / "paper.txt"
    old = "a) Lập danh mục đoàn vào dự kiến trong năm, gửi Sở Ngoại vụ trước ngày 31/3/2027."
    both = "a) Báo cáo kết quả trước ngày 20 hằng tháng và báo cáo tổng kết trước ngày 15/7/2027."
    assert old in words
    path.write_text(words.replace(old, both), encoding="utf-8")
    assert "trước ngày 15/7/2027. Hãy tách" in seen(demands(read(window, monkeypatch, path)))


@pytest.mark.long
def test_a_demand_is_cut_in_two_and_another_joined(wizard):
    review = demands(wizard)
    review.list.setFocus()
    key(wizard, Qt.Key.Key_Down)
    key(wizard, Qt.Key.Key_T)  # the caret goes where a cut is likely
    press(review, "Tách")
    parts = [text for keys, _, text in taken(wizard) if keys == [2]]
    assert parts == [
        "Rà soát, chuẩn hóa biển chỉ dẫn hai thứ tiếng tại các điểm đến, hoàn thành chậm nhất ngày 24/8/2027.",
        "Giới thiệu sản phẩm OCOP với các đoàn khách.",
    ]
    assert wizard.machine.answers["tasks"][2]["deadline"] == ""
    review.join_to(4, 3)
    settle()
    assert [keys for keys, _, _ in taken(wizard)] == [[1], [2], [2], [3, 4], [5]]


@pytest.mark.long
def test_dates_move_unless_they_were_set_by_hand(wizard):
    review = demands(wizard)
    day = named(review, "Our date")
    write(day, "01/03/2027")
    leave(day)
    settle()
    review.days.setValue(10)
    settle()
    dates = [task["deadline"] for task in wizard.machine.answers["tasks"]]
    assert dates[:3] == ["2027-03-01", "2027-08-17", "2027-06-16"]
    assert "01/3/2027" in taken(wizard)[0][2]
    day = named(review, "Our date")
    write(day, "01/04/2027")
    leave(day)
    assert "30/03/2027" in wrong(day)


@pytest.mark.long
def test_a_draft_is_resumed_with_what_was_decided(wizard, window):
    review = demands(wizard)
    review.change(lambda: review.paper()["demands"][0].update(left_out="đã có trong kế hoạch khác"))
    wizard.leave()
    key_ = wizard.machine.key
    from desktop.services.wizard.service import PlanWizard

    again = PlanWizard.resume(window.services, key_)
    assert again.paper()["demands"][0]["left_out"] == "đã có trong kế hoạch khác"
    assert [task["demands"] for task in again.answers["tasks"]] == [[2], [3], [4], [5]]


def scan(path):
    """Write a .pdf whose two pages are pictures without a word."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(72)
    painter = QPainter(writer)
    for number, colour in enumerate(("#eeeeee", "#dddddd")):
        if number:
            writer.newPage()
        picture = QImage(200, 280, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        painter.drawImage(QRectF(0, 0, 500, 700), picture)
    painter.end()


def garbled(path):
    """Write a .pdf of two pages whose fonts do not tell their letters."""
    pdf = Pdf()
    pdf.told = (False, False)
    for number in range(2):
        if number:
            pdf.page()
        for line in range(12):
            pdf.show(80, 700 - 30 * line, "Giao các xã rà soát hộ nghèo, báo cáo kết quả")
    path.write_bytes(pdf.data())


@pytest.mark.long
@pytest.mark.parametrize("write", [scan, garbled])
def test_a_scan_is_typed_by_hand_beside_its_pages(write, window, monkeypatch, tmp_path):
    paper = tmp_path / "van-ban-quet.pdf"
    write(paper)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(paper), ""))
    window.go(NewPlan())
    settle()
    view = window.findChildren(PlanWizardView)[-1]
    source = view.page("source")
    QTest.mouseClick(source.cards["directive"], Qt.MouseButton.LeftButton)
    settle()
    QTest.mouseClick(source.open_paper, Qt.MouseButton.LeftButton)
    settle()
    offered = next(b for b in view.findChildren(Button) if b.isVisible() and b.text().strip() == "Nhập tay")
    words = (PAPERS / "1-ke-hoach-tinh.txt").read_text(encoding="utf-8")
    seen = []

    def typing(*, accept):
        dialog = window.findChild(TypeIn)
        if dialog is None or not dialog.pages.pages():
            QTimer.singleShot(50, lambda: typing(accept=accept))
            return
        seen.append((dialog.pages.pages(), dialog.words.toPlainText()))
        dialog.words.setPlainText(words)
        QTest.mouseClick(dialog.read if accept else dialog.close_button, Qt.MouseButton.LeftButton)

    for accept in (False, True):
        QTimer.singleShot(0, partial(typing, accept=accept))
        QTest.mouseClick(offered, Qt.MouseButton.LeftButton)
        settle()
    assert seen == [(2, ""), (2, words)]  # what was typed stayed when the dialog was closed
    review = demands(view)
    assert review.isVisible()
    assert all(named(review, f"Lấy yêu cầu {number}").isVisible() for number in range(1, 6))
    assert find_button(review, "Lấy yêu cầu 6") is None
    assert view.machine.paper()["path"] == str(paper)


def test_each_row_of_a_papers_table_is_marked_with_what_it_asks(window):
    rows = [["TT", "Nội dung", "Chủ trì"], ["1", "Tập huấn", "Sở Y tế"], ["2", "Lập danh sách", "UBND các xã"],
            ["3", "Họp dân", "UBND các xã"]]  # fmt: skip
    text = PaperText()
    text.resize(600, 400)
    asked = [(0, 1, Scope.US, "Lập danh sách"), (0, 2, Scope.US, "Họp dân"), (0, 3, Scope.OTHERS, "Tập huấn")]
    text.show_paper(Plan("Kế hoạch", blocks=[Block(BlockKind.TABLE, rows=rows)]), asked)
    text.show()
    settle()
    chosen = []
    text.block_chosen.connect(chosen.append)
    for words in ("Họp dân", "Lập danh sách", "Tập huấn"):
        spot = text.cursorRect(text.document().find(words)).center()
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert chosen == [2, 1]  # what others do cannot be chosen
    text.deleteLater()


@pytest.fixture
def longest_word(monkeypatch):
    """Let the office be of the level with the longest word."""
    monkeypatch.setattr("desktop.gui.wizard.directive.level_word", lambda _office: "đặc khu")


@pytest.mark.long
@pytest.mark.usefixtures("longest_word")
@pytest.mark.parametrize("width", [1366, 1280, 1100])
def test_what_stands_over_the_paper_has_room_for_its_words(width, window, request, qtbot):
    window.resize(width, 740)
    review = demands(request.getfixturevalue("wizard"))
    buttons = [part for part in review.findChildren(QToolButton) if part.isVisible() and part.text()][:4]
    assert any("đặc khu" in part.text() for part in buttons)

    def fit():
        edges = sorted((part.mapTo(review, part.rect().topLeft()).x(), part.width()) for part in buttons)
        apart = all(left + wide <= following for (left, wide), (following, _) in pairwise(edges))
        return apart and all(part.width() >= part.sizeHint().width() for part in buttons)

    qtbot.waitUntil(fit)
