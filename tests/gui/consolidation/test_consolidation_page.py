"""Files of communes in the window: read, filtered, chosen, written; for offices to which others report."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import replace
from datetime import datetime

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.out.consolidation import Standing, Totals
from desktop.domain.out.workbook import OVERDUE, ReportClass
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Task
from desktop.gui.consolidation import page as pages
from desktop.gui.consolidation.dialogs import DueDialog, PlacesDialog, TallyDialog
from desktop.gui.consolidation.totals import TotalsCard
from desktop.gui.kit.table import Group, Table
from desktop.gui.places import CollectedAt
from tests.at_length import long
from tests.gui.offices import clipped, named, opened, settle
from tests.gui.seen import button, can_press, figure, lines, pick, press, says, tabs, write
from tests.services.consolidation.test_consolidation import PERIOD, book_of, put

NOW = datetime(2026, 6, 25, 9)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def province(tmp_path):
    services = opened(tmp_path / "province", NOW)
    services.office.set_up(services.office.propose(Level.PROVINCE, "Tỉnh Thử", "Thử"))
    services.consolidation.save_places(["xã Hòa An", "xã Hoa Ân", "phường Đông Sơn", "xã Yên Phú", "xã Tân Lập"])
    services.close()
    return tmp_path / "province"


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "Tệp của xã"
    folder.mkdir()
    for number in range(3):
        put(folder / f"{number}.xlsx", book_of(number))
    lines = tuple(replace(line, standing=ReportClass.PAUSED, done_on=None) for line in book_of(2).lines)
    put(folder / "2 khác.xlsx", replace(book_of(2), lines=lines))
    (folder / "hỏng.xlsx").write_bytes(b"PK broken")
    return folder


@pytest.fixture
def page(show, province, sources):
    window = show(province, (1366, 768), NOW)
    window.go(CollectedAt((sources,)))
    return read_through(window.current())


def read_through(page):
    """Wait until the page has read what it was given."""
    for _ in range(200):
        settle()
        if not page.strip.isVisible():
            break
        QTest.qWait(30)
    return page


def names(page):
    return [item.name for item in page.table.row_model.rows if not isinstance(item, Group)]


def test_the_page_is_there_for_offices_that_receive(show, province, office):
    above = show(province, (1366, 768), NOW)
    settle()
    number = next(n for n, words in enumerate(lines(named(above, "Pages")), 1) if "Tổng hợp" in words)
    QTest.keyClick(above, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    settle()
    assert isinstance(above.current(), pages.ConsolidationPage)
    below = show(office)
    assert not any("Tổng hợp" in words for words in lines(named(below, "Pages")))


def test_a_city_is_named_as_one(show, tmp_path):
    services = opened(tmp_path / "city", NOW)
    services.office.set_up(services.office.propose(Level.PROVINCE, "Thành phố Cần Thơ", "Cần Thơ"))
    services.close()
    window = show(tmp_path / "city", (1366, 768), NOW)
    settle()
    assert says(window, "UBND thành phố Cần Thơ") and not says(window, "tỉnh Cần Thơ")


def test_files_are_read_filtered_and_chosen(page):
    window = page.shell.widget.window()
    assert names(page) == ["phường Đông Sơn", "hỏng.xlsx", "xã Yên Phú", "xã Tân Lập", "xã Hòa An", "xã Hoa Ân"]
    QTest.mouseClick(figure(page, "Missing"), LEFT)
    settle()
    assert names(page) == ["xã Yên Phú", "xã Tân Lập"]
    QTest.mouseClick(figure(page, "Missing"), LEFT)
    write(named(page, "Filter by words"), "dong son")
    settle()
    assert names(page) == ["phường Đông Sơn"]
    page.table.choose(1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    act = next(item for item in menu.actions() if "2 khác.xlsx" in item.text())
    menu.close()
    act.trigger()
    settle()
    row = next(row for row in page._found.rows if row.place.name == "phường Đông Sơn")
    assert row.totals.all["paused"] == 22
    window.undo()
    settle()
    assert next(row for row in page._found.rows if row.place.name == "phường Đông Sơn").standing is Standing.REFUSED


def test_of_two_files_that_contradict_each_other_one_is_chosen_where_they_are_told(page):
    """The choice stood in a menu alone, and after it the panel went on saying that they contradict each other."""
    write(named(page, "Filter by words"), "dong son")
    settle()
    page.table.choose(1)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle()
    assert says(page.panel, "Contradiction") and not says(page.panel, "22 nhiệm vụ")
    (let,) = (
        item for item in page.panel.findChildren(QAbstractButton) if item.accessibleDescription() == "2 khác.xlsx"
    )
    QTest.mouseClick(let, LEFT)
    settle()
    assert not says(page.panel, "Contradiction") and says(page.panel, "22 nhiệm vụ")
    assert not can_press(page.panel, "Let this file count")
    page.shell.widget.window().undo()
    settle()
    assert says(page.panel, "Contradiction") and can_press(page.panel, "Let this file count")


def test_an_offices_figures_stand_at_the_right(page):
    write(named(page, "Filter by words"), "hoa an")
    settle()
    row = next(n for n, item in enumerate(page.table.row_model.rows) if getattr(item, "name", "") == "xã Hòa An")
    page.table.choose(row)
    page.table.setFocus()
    assert page._side.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle()
    assert page.panel.isVisible()
    assert not page._side.isVisible()
    assert page.panel.title.full_text() == "xã Hòa An"
    lines = page.services.consolidation.lines(page.table.current().office.files)
    assert len(lines) == 20
    late = sum(line.standing in OVERDUE for line in lines)
    texts = " ".join(label.text() for label in page.panel.findChildren(QLabel))
    assert "20 nhiệm vụ" in texts
    assert f": {late}" in texts
    assert "0.xlsx" in texts
    page.table.choose(row + 1)
    settle()
    assert page.panel.title.full_text() == page.table.current().name
    page.panel.close_panel()
    assert page._side.isVisible()


def test_the_tasks_of_one_kind_of_unit_are_counted(page):
    found = page._found
    name = next(iter(found.totals.units))
    pick(named(page, "Kind of unit"), name)
    settle()
    row = next(item for item in page.table.row_model.rows if getattr(item, "name", "") == "xã Hòa An")
    wanted = sum(row.office.totals.units[name].values())
    assert page._total_cell(row).text == str(wanted)
    assert 0 < wanted < row.office.totals.total
    pick(named(page, "Plan"), named(page, "Plan").itemText(1))
    settle()
    assert named(page, "Kind of unit").currentData() == "", "of both at once nothing is counted"
    assert page._total_cell(row).text == str(row.office.totals.total)


@pytest.mark.long
def test_reading_leaves_the_window_free_and_keeps_what_was_read(show, province, sources, monkeypatch):
    window = show(province, (1366, 768), NOW)
    service = window.services.consolidation
    read_one, goes_on = service._read_one, threading.Event()

    def slow(source, day):
        goes_on.wait(0.5)
        return read_one(source, day)

    monkeypatch.setattr(service, "_read_one", slow)
    window.go(CollectedAt((sources,)))
    settle()
    page = window.current()
    assert page.strip.isVisible()
    assert QApplication.activeModalWidget() is None
    assert not can_press(page, "Read files …")
    QTest.keyClick(button(page.strip, "Stop"), Qt.Key.Key_Escape)
    assert page.strip.isVisible(), "Esc does not stop"
    write(named(page, "Filter by words"), "hoa")
    press(page.strip, "Stop")
    goes_on.set()
    read_through(page)
    assert not page.strip.isVisible()
    assert can_press(page, "Read files …")
    assert 0 < len(page._found.files) + len(page._found.refused) < 5, "what was read is kept"
    page.read([sources])
    read_through(page)
    assert page._found.sent == 2


@pytest.mark.long
def test_one_workbook_and_a_letter_are_written(page, tmp_path, monkeypatch):
    monkeypatch.setattr(pages, "ask_where", lambda _shell, name, kinds: tmp_path / f"{name}{next(iter(kinds))}")
    press(page, "Write Excel")
    settle()
    assert (tmp_path / "Tổng hợp 2026-H1.xlsx").stat().st_size > 10_000
    agree = "desktop.gui.consolidation.dialogs.LetterDialog.exec"
    monkeypatch.setattr(agree, lambda dialog: (dialog.accept(), dialog.result())[1])
    QTest.mouseClick(page._letter, LEFT)
    settle()
    assert (tmp_path / "Đôn đốc gửi báo cáo 2026-H1.docx").stat().st_size > 5000


def test_the_list_and_the_day_are_changed(page, monkeypatch):
    def edit(dialog):
        dialog._edit.setPlainText("xã Hòa An\n\nxã Hoa Ân")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(PlacesDialog, "exec", edit)
    press(page, "List of communes …")
    settle()
    assert [place.name for place in page.services.consolidation.places()] == ["xã Hòa An", "xã Hoa Ân"]

    def later(dialog):
        dialog.day.setText("30/06/2026")
        dialog.accept()
        return dialog.result()

    monkeypatch.setattr(DueDialog, "exec", later)
    press(page, "Day due …")
    settle()
    assert f"{page.services.consolidation.due(PERIOD):%d/%m}" == "30/06"


@pytest.mark.parametrize("size", [(911, 473), *long(((1366, 768),), ((1093, 543),))])
def test_nothing_is_cut(show, province, sources, size):
    window = show(province, size, NOW)
    assert not clipped(window.current())
    window.go(CollectedAt((sources,)))
    read_through(window.current())
    assert not clipped(window.current())


def test_tasks_are_given_and_counted(show, province, tmp_path, monkeypatch):
    services = opened(province, NOW)
    title = "Công tác thông tin đối ngoại và hội nhập quốc tế năm 2026 của tỉnh Hà Sơn"
    plan = services.plans.add(Plan(title, year=2026, symbol="KH-UBND", tasks=[Task(runs("Báo cáo"))]))
    services.plans.issue(plan, 48, NOW.date())
    services.close()
    window = show(province, (1366, 768), NOW)
    window.go(CollectedAt())
    settle()
    page = window.current()
    monkeypatch.setattr(pages, "ask_where", lambda _shell, name, kinds: tmp_path / f"giao{next(iter(kinds))}")
    QTest.mouseClick(page._down, LEFT)
    menu = QApplication.activePopupWidget()
    give = menu.actions()[0]
    assert give.text().endswith("hội nhập quốc …"), "a long title ends at a word"
    menu.close()
    give.trigger()
    settle()
    assert window.services.consolidation.gives(tmp_path / "giao.xlsx")
    seen = []
    monkeypatch.setattr(TallyDialog, "exec", lambda dialog: seen.append(dialog.findChild(Table).row_model))
    page.show_tally(plan)
    (model,) = seen
    assert len(model.rows) == 1
    assert "Còn trong hạn" in [column.title for column in model.columns], "who has not begun is not in work"


@pytest.mark.long
def test_what_the_level_above_gives_is_taken_in_where_it_is_dropped(show, office, tmp_path):
    services = opened(tmp_path / "tỉnh", NOW)
    services.office.set_up(services.office.propose(Level.PROVINCE, "Tỉnh Hà Sơn", "Hà Sơn"))
    plan = services.plans.add(Plan("Công tác năm 2026", year=2026, symbol="KH-UBND", tasks=[Task(runs("Báo cáo"))]))
    services.plans.issue(plan, 48, NOW.date())
    services.consolidation.give(plan, tmp_path / "giao.xlsx")
    services.close()
    window = show(office)
    settle()
    _said, ways = window._drops._ways([tmp_path / "giao.xlsx"])
    before = len(window.services.plans.rows())
    ways[0].act()
    settle()
    assert len(window.services.plans.rows()) == before + 1
    assert "Báo cáo" in {row.text for row in window.services.tasks.rows()}


class Gate:
    """Lets files through one by one, as many as are let."""

    def __init__(self, service, monkeypatch):
        self._read_one, self._free = service._read_one, threading.Semaphore(0)
        monkeypatch.setattr(service, "_read_one", self.read_one)
        monkeypatch.setattr(pages, "_LIVE", 0.0)
        monkeypatch.setattr(pages, "_SHARE", 0)

    def read_one(self, source, day):
        assert self._free.acquire(timeout=20)
        return self._read_one(source, day)

    def let(self, count):
        for _ in range(count):
            self._free.release()


def soon(true):
    for _ in range(200):
        settle()
        if true():
            return True
        QTest.qWait(20)
    return False


def in_sight(page):
    """Return the offices that are seen, each with its place on the screen."""
    table, model = page.table, page.table.row_model
    return {
        row.name: table.rowViewportPosition(number)
        for number, row in enumerate(model.rows)
        if not isinstance(row, Group) and 0 <= table.rowViewportPosition(number) < table.viewport().height()
    }


@pytest.mark.long
def test_rows_arrive_while_files_are_read_and_move_neither_choice_nor_scroll(
    show, province, sources, monkeypatch, tmp_path
):
    services = opened(province, NOW)
    others = [f"xã Thôn {number:02d}" for number in range(60)]
    known = [place.name for place in services.consolidation.places()]
    services.consolidation.save_places([*others[:30], *known, *others[30:]])
    services.close()
    window = show(province, (1366, 768), NOW)
    gate = Gate(window.services.consolidation, monkeypatch)
    window.go(CollectedAt((sources,)))
    settle()
    page = window.current()
    assert page.strip.isVisible()
    gate.let(1)
    assert soon(lambda: page._found.sent == 1)
    assert says(figure(page, "In time"), "1")
    number = next(n for n, row in enumerate(page.table.row_model.rows) if getattr(row, "name", "") == "xã Thôn 40")
    page.table.choose(number)
    settle()
    before, place = in_sight(page), page.table.verticalScrollBar().value()
    assert place > 0
    assert "xã Thôn 40" in before
    gate.let(3)
    assert soon(lambda: len(page._found.files) + len(page._found.refused) == 4)
    assert page.table.current().name == "xã Thôn 40"
    after = in_sight(page)
    stayed = before.keys() & after.keys()
    assert "xã Thôn 40" in stayed
    assert all(before[name] == after[name] for name in stayed)
    monkeypatch.setattr(pages, "ask_where", lambda *_: tmp_path / "giữa chừng.xlsx")
    press(page, "Write Excel")
    settle()
    texts = [
        str(cell.value) for row in load_workbook(tmp_path / "giữa chừng.xlsx").worksheets[0].iter_rows() for cell in row
    ]
    assert any("4 trong 5 tệp" in text for text in texts)
    assert page.strip.isVisible()
    press(page.strip, "Stop")
    gate.let(1)
    read_through(page)
    assert page.table.current().name == "xã Thôn 40"
    assert len(page._found.files) + len(page._found.refused) >= 4, "what was read is kept"
    assert page._found.underway is None


@pytest.mark.long
def test_the_list_begins_at_its_top_as_long_as_nobody_scrolls(show, province, sources, monkeypatch):
    window = show(province, (1366, 768), NOW)
    gate = Gate(window.services.consolidation, monkeypatch)
    window.go(CollectedAt((sources,)))
    settle()
    page = window.current()
    for count in range(1, 6):
        gate.let(1)
        if count < 5:
            assert soon(lambda count=count: page._found.underway == (count, 5))
            assert page.table.verticalScrollBar().value() == 0
    read_through(page)
    assert len(page._found.files) + len(page._found.refused) == 5


@pytest.mark.long
def test_the_report_on_all_is_begun_edited_and_leads_back_to_a_file(page):
    window = page.shell.widget.window()
    assert not clipped(window)
    press(page, "Write report")
    settle()
    report = window.current()
    assert report.editor.toPlainText().count("Phụ lục") >= 2, "sentences name the appendices"
    assert list(tabs(report))[:2] == ["Nội dung", "Thông tin chung"] and len(tabs(report)) == 4
    late = next(item for item in report._sentences if item.proposal and item.proposal.key == "overdue")
    report.editor.setTextCursor(report.editor.select(late))
    settle()
    card = report.sources._shown[0]
    QTest.mouseClick(card, LEFT, pos=card.rect().center())
    settle()
    assert window.current() is page and not page.panel.isHidden()
    assert page.panel.title.text() == page.table.current().name == "xã Hòa An"
    QTest.mouseClick(figure(page, "Missing"), LEFT)
    press(page, "Write report")
    settle()
    assert window.current().place().report_id == report.place().report_id, "there is one report on a period"
    report = window.current()
    report.editor.selectAll()
    assert report.editor.textCursor().currentTable() is None or report.editor.document().blockCount() > 50
    report.save()
    kept = page.services.reports.get(report.place().report_id)
    assert not page.services.reports.stale(kept), "what the editor wrote back is what was proposed"


@pytest.mark.parametrize("height", [600, 455, 424])
def test_lines_of_the_totals_are_as_high_as_their_words(height):
    card = TotalsCard(lambda: None)
    card.resize(card.width(), height)
    card.show()
    settle()
    counts = Counter({item.value: 5 for item in ReportClass})
    card.show_totals(Totals(counts), [(f"xã Thử {number}", 5) for number in range(9)])
    settle()
    lines = [part for part in card.findChildren(QWidget) if part.accessibleName().endswith(": 5") and part.isVisible()]
    assert len(lines) >= len(ReportClass) + 3
    assert all(part.height() >= part.fontMetrics().height() for part in lines)
    assert all(part.mapTo(card, part.rect().bottomLeft()).y() < height for part in lines)
    card.hide()


def test_the_question_for_the_letter_tells_whose_file_has_to_come_again(page, monkeypatch):
    asked = []
    monkeypatch.setattr(pages.LetterDialog, "exec", lambda dialog: asked.extend(dialog.findChildren(QLabel)) or 0)
    words = []
    monkeypatch.setattr(pages.LetterDialog, "deleteLater", lambda _dialog: words.extend(w.text() for w in asked))
    press(page, "Đôn đốc (3)")
    settle()
    said = next(text for text in words if "xã Tân Lập" in text).splitlines()
    assert "xã Tân Lập" in said and "phường Đông Sơn: phải gửi lại tệp" in said
