from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QFileDialog, QLabel, QScrollArea, QWidget

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Priority, Recurrence, Task, TaskStatus
from desktop.gui import labels
from desktop.gui.kit.forms import choose
from desktop.gui.kit.lists import LineList
from desktop.gui.kit.table import CELL, Group
from desktop.gui.places import PageAt, PlanAt
from desktop.gui.tasks.panel import HistoryDialog
from desktop.gui.tasks.views import View
from tests.at_length import long
from tests.gui.offices import NOW, clipped, named, opened, translate
from tests.gui.seen import button, press, says, write, wrong, wrong_label

TODAY = NOW.date()
PLAIN, OTHER, QUARTERLY, MONTHLY = "Việc thường", "Việc khác", "Báo cáo hằng quý", "Báo cáo hằng tháng"


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    """Make an office with tasks that come back and tasks that do not once."""
    folder = tmp_path_factory.mktemp("filled") / "office"
    services = opened(folder)
    office = services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình")
    services.office.set_up(office)
    unit = services.units.all()[0]
    tasks = [
        Task(runs(PLAIN), unit=unit, deadline=Deadline(TODAY + timedelta(days=3))),
        Task(runs(OTHER), unit=unit, deadline=Deadline(TODAY + timedelta(days=9))),
        Task(runs(QUARTERLY), unit=unit, recurring=(Recurrence.QUARTERLY,)),
        Task(runs(MONTHLY), unit=unit, recurring=(Recurrence.MONTHLY,)),
    ]
    services.plans.add(Plan("Công tác năm 2027", year=2027, tasks=tasks))
    services.office.save_settings(replace(services.office.settings(), language="en"))
    services.close()
    return folder


@pytest.fixture
def folder(filled, tmp_path):
    """Give the data folder of a copy of that office."""
    return shutil.copytree(filled, tmp_path / "office")


@pytest.fixture
def shown(show):
    """Give a way to show windows at the list of tasks."""

    def one(folder, size=(1366, 768)):
        window = show(folder, size)
        window.go(PageAt("tasks"))
        return window

    return one


@pytest.fixture
def window(shown, folder):
    """Give the main window at the list of tasks."""
    return shown(folder)


@pytest.fixture
def panel(window):
    """Give the panel of the list; `open_task` shows a task in it."""
    return window.current().panel


@pytest.fixture
def report(tmp_path):
    """Give a file to attach."""
    path = tmp_path / "Báo cáo số 12.pdf"
    path.write_bytes(b"%PDF-1.7 " + b"x" * 5000)
    return path


class Opened(QObject):
    """Takes what the desktop would open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture
def desktop(qapp):
    """Give what is opened outside of the program."""
    taker = Opened()
    QDesktopServices.setUrlHandler("file", taker, "take")
    yield taker.urls
    QDesktopServices.unsetUrlHandler("file")


def open_task(window, text):
    """Show a task in the panel and return its row."""
    row = find(window, text)
    window.current().show_query(TaskQuery(), row.id)
    settle()
    return row


def find(window, text):
    return next(row for row in window.services.tasks.rows() if row.text == text)


def settle():
    for _ in range(4):
        QApplication.processEvents()


def whole(window, task_id):
    """Return all that is kept of a task's progress."""
    task = window.services.tasks.get(task_id)
    items = [(i.period, i.last_day, i.status, i.percent, i.result, i.done_on) for i in task.items]
    head = (task.status, task.percent, task.result, task.difficulties, task.product_number, task.done_on, task.priority)
    return head, items, len(task.updates), window.services.tasks.evidence(task_id)


def fields_of(panel):
    """Return what slides within the panel."""
    return next(area for area in panel.findChildren(QScrollArea) if area.isAncestorOf(named(panel, "Status")))


def press_line(lines, number):
    """Click a row of a list."""
    spot = lines.visualRect(lines.model().index(number, 0)).center()
    QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()


def percent(panel):
    """Return where the percentage is typed."""
    return named(panel, "Progress").findChild(QAbstractSpinBox)


def type_percent(panel, keys):
    write(percent(panel), keys)


# --- periods


def test_the_earliest_open_period_is_reported_on_first(window, panel):
    open_task(window, QUARTERLY)
    assert panel.periods.isVisible()
    lines = panel.periods.list.rows()
    assert [line.title for line in lines] == [f"Quarter {number}/2027" for number in ("I", "II", "III", "IV")]
    assert lines[0].meta == "Due 31/03/2027"
    assert {line.words for line in lines} == {"Not issued"}, "nothing of a draft is due"
    assert panel.period() == "2027-Q1"
    assert says(panel, "Report for the period: Quarter I/2027")
    open_task(window, PLAIN)
    assert not panel.periods.isVisible()
    assert panel.period() == ""


def test_a_last_day_off_shows_the_working_day_before(window, panel):
    open_task(window, MONTHLY)
    press_line(panel.periods.list, 1)
    assert panel.periods.list.rows()[1].meta == "Due 28/02/2027 (working day 26/02)"
    assert says(panel, "Due 28/02/2027 (last working day 26/02/2027)")


def test_a_report_goes_to_the_chosen_period_and_the_next_one_is_chosen(window, panel):
    row = open_task(window, QUARTERLY)
    press_line(panel.periods.list, 1)
    assert panel.period() == "2027-Q2"
    before = whole(window, row.id)
    named(panel, "Progress").set_value(100)
    named(panel, "Result so far").setPlainText("Đã gửi báo cáo quý II")
    named(panel, "Difficulties, proposals").setPlainText("Không")
    assert panel.save()
    items = {item.period: item for item in window.services.tasks.items(row.id)}
    assert (items["2027-Q2"].status, items["2027-Q2"].result) == (TaskStatus.DONE, "Đã gửi báo cáo quý II")
    assert items["2027-Q2"].done_on == TODAY
    assert {items[code].percent for code in ("2027-Q1", "2027-Q3", "2027-Q4")} == {0}
    assert window.services.tasks.get(row.id).difficulties == "Không"
    assert panel.period() == "2027-Q3", "the next one"
    assert named(panel, "Result so far").toPlainText() == "", "its own result"
    assert panel.periods.list.rows()[1].end == "100%"
    assert "Quarter II/2027" in window.strip.text()
    window.strip.action.click()
    assert whole(window, row.id) == before
    settle()
    assert panel.periods.list.rows()[1].end == "0%"


@pytest.mark.long
def test_a_period_that_is_under_way_stays_chosen(window, panel):
    row = open_task(window, QUARTERLY)
    press_line(panel.periods.list, 2)
    type_percent(panel, "40")
    assert panel.save()
    settle()
    assert panel.period() == "2027-Q3"
    assert named(panel, "Progress").value() == 40
    open_task(window, PLAIN)
    open_task(window, QUARTERLY)
    assert panel.period() == "2027-Q1", "opened again, it begins with the earliest"
    assert [item.percent for item in window.services.tasks.items(row.id)] == [0, 0, 40, 0]


@pytest.mark.long
def test_after_the_last_period_the_earliest_open_one_is_chosen(window, panel):
    row = open_task(window, QUARTERLY)
    press_line(panel.periods.list, 3)
    choose(named(panel, "Status"), TaskStatus.DONE)
    assert panel.save()
    assert panel.period() == "2027-Q1"
    for _ in range(3):
        choose(named(panel, "Status"), TaskStatus.DONE)
        assert panel.save()
    assert window.services.tasks.get(row.id).status is TaskStatus.DONE
    assert panel.period() == "2027-Q3", "nothing is owed any more: the one that was reported last"


@pytest.mark.long
def test_what_was_typed_is_saved_before_another_period_is_shown(window, panel):
    row = open_task(window, MONTHLY)
    named(panel, "Result so far").setPlainText("Tháng một xong một nửa")
    panel.periods.list.setFocus()
    QTest.keyClick(panel.periods.list, Qt.Key.Key_Down)
    settle()
    assert panel.period() == "2027-02"
    assert named(panel, "Result so far").toPlainText() == ""
    assert window.services.tasks.items(row.id)[0].result == "Tháng một xong một nửa"


@pytest.mark.long
def test_a_wrong_field_keeps_the_period_and_what_was_typed(window, panel):
    row = open_task(window, QUARTERLY)
    before = whole(window, row.id)
    type_percent(panel, "130")
    named(panel, "Result so far").setPlainText("Gần xong")
    press_line(panel.periods.list, 2)
    assert panel.period() == "2027-Q1"
    assert panel.periods.list.current().title == "Quarter I/2027"
    assert named(panel, "Result so far").toPlainText() == "Gần xong"
    assert whole(window, row.id) == before


def test_the_history_names_the_period(window, panel, qtbot):
    row = open_task(window, QUARTERLY)
    window.services.tasks.report_item(row.id, "2027-Q1", ProgressChange(percent=30, result="Đang soạn"))
    dialog = HistoryDialog(window, row.text, window.services.tasks.get(row.id).updates)
    qtbot.addWidget(dialog)
    assert "Quarter I/2027: Đang soạn" in dialog.findChild(LineList).rows()[0].title


@pytest.mark.parametrize(
    ("code", "name"),
    [
        ("2026", "Năm 2026"), ("2026-H1", "6 tháng đầu năm 2026"), ("2026-H2", "6 tháng cuối năm 2026"),
        ("2026-Q3", "Quý III/2026"), ("2026-9M", "9 tháng năm 2026"), ("2026-07", "Tháng 7/2026"), ("Kỳ lạ", "Kỳ lạ"),
    ],
)  # fmt: skip
def test_periods_have_names_for_people(qapp, code, name):
    from desktop import i18n

    translate()
    i18n.install(qapp, "vi")
    assert labels.period(code) == name


# --- priority


def test_the_priority_is_kept_and_seen_without_colour(window, panel):
    row = open_task(window, PLAIN)
    before = whole(window, row.id)
    choose(named(panel, "Priority"), Priority.URGENT)
    assert panel.save()
    settle()
    assert find(window, PLAIN).priority is Priority.URGENT
    model = window.current().table.row_model
    place = next(n for n, item in enumerate(model.rows) if item.id == row.id)
    index = model.index(place, 1)
    assert model.data(index, CELL).mark == "Urgent"
    assert model.data(index, Qt.ItemDataRole.AccessibleTextRole) == f"Urgent: {PLAIN}"
    assert model.data(index, Qt.ItemDataRole.ToolTipRole).startswith("Priority: Urgent\n")
    assert model.data(model.index(place + 1, 1), CELL).mark == ""
    window.strip.action.click()
    assert whole(window, row.id) == before


def test_a_card_of_the_board_shows_the_priority(window):
    page = window.current()
    page.views.show_view(View.BOARD)
    settle()
    cards = page.views.drawn().lists[0]
    place = next(n for n, item in enumerate(cards.cards.rows) if item.text == PLAIN)
    index = cards.cards.index(place)
    plain = cards.grab(cards.visualRect(index)).toImage()
    window.services.tasks.report([cards.cards.rows[place].id], ProgressChange(priority=Priority.HIGH))
    settle()
    assert cards.grab(cards.visualRect(index)).toImage() != plain
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("Priority: High\n")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Priority: High, ")


def test_several_tasks_get_a_priority_and_keep_the_rest(window, panel):
    page = window.current()
    page.tick_all()
    page.primary()
    settle()
    assert not panel.files.isVisible()
    assert not panel.periods.isVisible()
    assert named(panel, "Priority").currentData() is None
    choose(named(panel, "Priority"), Priority.HIGH)
    panel.save()
    rows = window.services.tasks.rows()
    assert {row.priority for row in rows} == {Priority.HIGH}
    assert {row.percent for row in rows} == {0}


# --- bad input


def test_percent_130_is_refused_at_the_field_and_stays_to_be_corrected(window, panel):
    row = open_task(window, PLAIN)
    before = whole(window, row.id)
    type_percent(panel, "130")
    named(panel, "Result so far").setPlainText("Xong hết")
    QTest.keyClick(named(panel, "Result so far"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "130 is no percentage" in wrong(percent(panel))
    assert percent(panel).property("bad") == "1"
    assert percent(panel).text() == "130%"
    assert whole(window, row.id) == before
    open_task(window, OTHER)
    assert panel.tasks()[0].id == row.id, "the list does not take it away"
    assert named(panel, "Result so far").toPlainText() == "Xong hết"
    type_percent(panel, "30")
    assert panel.save()
    assert wrong(percent(panel)) == ""
    kept = window.services.tasks.get(row.id)
    assert (kept.percent, kept.result) == (30, "Xong hết")


def test_the_arrows_stop_at_100(window, panel):
    open_task(window, PLAIN)
    named(panel, "Progress").set_value(97)
    QTest.keyClick(percent(panel), Qt.Key.Key_Up)
    assert named(panel, "Progress").value() == 100
    QTest.keyClick(percent(panel), Qt.Key.Key_Up)
    assert named(panel, "Progress").value() == 100


@pytest.mark.long
@pytest.mark.parametrize(
    ("typed", "sentence"),
    [("31/02/2026", "no such day"), ("17/11/2026", "has not come yet"), ("mai", "no such day")],
)
def test_a_wrong_day_is_refused_at_the_field(window, panel, typed, sentence):
    row = open_task(window, PLAIN)
    before = whole(window, row.id)
    QTest.keyClicks(named(panel, "Date done"), typed)
    named(panel, "Document number").setText("12/BC-UBND")
    assert not panel.save()
    assert sentence in wrong(named(panel, "Date done"))
    assert (named(panel, "Date done").text(), named(panel, "Document number").text()) == (typed, "12/BC-UBND")
    assert whole(window, row.id) == before
    named(panel, "Date done").clear()
    assert panel.save()
    assert window.services.tasks.get(row.id).product_number == "12/BC-UBND"


def test_a_day_makes_it_done_and_does_not_fit_what_goes_on(window, panel, monkeypatch):
    monkeypatch.setattr("desktop.gui.tasks.panel.ask", lambda *_args, **_words: True)  # a day that is asked about
    row = open_task(window, PLAIN)
    QTest.keyClicks(named(panel, "Date done"), "12/11/2026")
    assert (named(panel, "Status").currentData(), named(panel, "Progress").value()) == (TaskStatus.DONE, 100)
    choose(named(panel, "Status"), TaskStatus.IN_PROGRESS)
    assert not panel.save()
    assert "Only what is done has this day" in wrong(named(panel, "Date done"))
    choose(named(panel, "Status"), TaskStatus.DONE)
    assert panel.save()
    assert window.services.tasks.get(row.id).done_on == date(2026, 11, 12)


@pytest.mark.long
@pytest.mark.parametrize("meant", [True, False])
def test_a_day_before_the_plan_is_asked_about(window, panel, meant):
    """The question names both days; the answer saves the report, or leads back to the field with all that was typed."""
    row = open_task(window, PLAIN)
    before = whole(window, row.id)
    QTest.keyClicks(named(panel, "Date done"), "12/11/2016")
    asked = []

    def answer():
        dialog = QApplication.activeModalWidget()
        asked.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
        words = "Yes, save it" if meant else "Change the day"
        button = next(item for item in dialog.findChildren(QAbstractButton) if item.text().replace("&", "") == words)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, window, answer)
    assert panel.save() is meant
    assert "12/11/2016 lies before 01/01/2027" in asked[0]
    assert (whole(window, row.id) == before) is not meant
    if not meant:
        assert named(panel, "Date done").text() == "12/11/2016"
        named(panel, "Date done").clear()
        panel.discard() if hasattr(panel, "discard") else panel.save()


# --- nothing is lost


def test_closing_the_panel_saves_what_was_typed(window, panel):
    row = open_task(window, PLAIN)
    named(panel, "Result so far").setPlainText("Đã họp")
    QTest.keyClick(named(panel, "Result so far"), Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert window.services.tasks.get(row.id).result == "Đã họp"


def test_the_panel_stays_while_a_field_is_wrong(window, panel):
    open_task(window, PLAIN)
    named(panel, "Date done").setText("31/02/2026")
    panel.close_panel()
    assert not panel.isHidden()
    window.current().show_query(TaskQuery())
    assert not panel.isHidden()
    window.go(PageAt("overview"))
    window.go(PageAt("tasks"))
    assert named(panel, "Date done").text() == "31/02/2026"


def test_what_is_typed_stays_when_something_else_changes(window, panel, report):
    row = open_task(window, PLAIN)
    named(panel, "Result so far").setPlainText("Đang gõ dở")
    window.services.tasks.attach(row.id, report)
    settle()
    assert named(panel, "Result so far").toPlainText() == "Đang gõ dở"
    assert [line.title for line in panel.files.rows()] == [report.name]


@pytest.mark.long
def test_only_what_was_changed_is_reported(window, panel):
    row = open_task(window, PLAIN)
    named(panel, "Document number").setText("12/BC-UBND")
    window.services.tasks.report([row.id], ProgressChange(result="Từ máy khác"))
    settle()
    assert panel.save()
    kept = window.services.tasks.get(row.id)
    assert (kept.product_number, kept.result) == ("12/BC-UBND", "Từ máy khác")


def test_what_the_service_refuses_stays_in_the_panel(window, panel, report):
    row = open_task(window, PLAIN)
    named(panel, "Result so far").setPlainText("Công việc đã bỏ khỏi kế hoạch")
    plan = window.services.plans.get(row.plan_id)
    plan.tasks[:] = [task for task in plan.tasks if task.id != row.id]
    window.services.plans.save(plan)
    settle()
    assert not panel.save()
    assert "There is no task" in window.strip.text()
    window.current().show_query(TaskQuery(), find(window, OTHER).id)
    assert panel.tasks()[0].id == row.id
    assert named(panel, "Result so far").toPlainText() == "Công việc đã bỏ khỏi kế hoạch"
    panel.files.attach([report])
    assert "There is no task" in window.strip.text()
    panel.reset()
    open_task(window, OTHER)
    assert panel.tasks()[0].text == OTHER


@pytest.mark.long
def test_a_task_of_a_plan_in_the_bin_breaks_nothing(window, panel, report):
    row = open_task(window, QUARTERLY)
    window.services.plans.delete(row.plan_id)
    settle()
    panel.files.attach([report])
    named(panel, "Result so far").setPlainText("Vẫn gõ được")
    panel.save()
    window.services.plans.restore(row.plan_id)
    settle()
    assert window.services.tasks.items(row.id)[0].result == "Vẫn gõ được"


# --- evidence


def test_files_are_chosen_listed_opened_and_detached(window, panel, report, tmp_path, monkeypatch, desktop):
    other = tmp_path / "Ảnh.jpg"
    other.write_bytes(b"picture")
    row = open_task(window, PLAIN)
    assert says(panel.files, "None yet. Drop files here, or attach them.")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(report), str(other)], ""))
    panel.files.attach_button.click()
    settle()
    assert [(line.title, line.end) for line in panel.files.rows()] == [(report.name, "Lan"), (other.name, "Lan")]
    assert "16/11/2026" in panel.files.rows()[0].meta
    assert "2 files were attached." in window.strip.text()
    assert not panel.files.open_button.isEnabled()
    lines = panel.files.list
    press_line(lines, 0)
    assert desktop == [], "a click chooses"
    QTest.mouseDClick(
        lines.viewport(), Qt.MouseButton.LeftButton, pos=lines.visualRect(lines.model().index(0, 0)).center()
    )
    kept = window.services.tasks.evidence(row.id)
    assert [url.toLocalFile() for url in desktop] == [kept[0].path]
    lines.setFocus()
    QTest.keyClick(lines, Qt.Key.Key_Down)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    assert [url.toLocalFile() for url in desktop] == [kept[0].path, kept[1].path]
    before = whole(window, row.id)
    QTest.keyClick(lines, Qt.Key.Key_Delete)
    settle()
    assert [line.title for line in panel.files.rows()] == [report.name]
    assert "was detached" in window.strip.text()
    window.strip.action.click()
    settle()
    assert whole(window, row.id) == before
    assert [line.title for line in panel.files.rows()] == [report.name, other.name]
    assert window.services.evidence.file(kept[1].id).read_bytes() == b"picture"


def test_attaching_several_files_is_undone_as_one(window, panel, report, tmp_path):
    row = open_task(window, PLAIN)
    other = tmp_path / "Ảnh.jpg"
    other.write_bytes(b"picture")
    before = whole(window, row.id)
    panel.files.attach([report, other])
    window.strip.action.click()
    settle()
    assert whole(window, row.id) == before
    assert panel.files.rows() == []


def test_what_cannot_be_attached_is_told_and_the_rest_is_attached(window, panel, report, tmp_path):
    open_task(window, PLAIN)
    panel.files.attach([report, tmp_path / "none.pdf"])
    words = window.strip.text()
    assert f"“{report.name}” was attached." in words
    assert "“none.pdf” cannot be read" in words
    assert window.strip.action.isVisible()
    panel.files.attach([report])
    assert "is attached already" in window.strip.text()
    assert not window.strip.action.isVisible()
    assert len(panel.files.rows()) == 1


@pytest.mark.long
def test_a_file_that_is_gone_or_changed_is_told(window, panel, report, tmp_path, desktop):
    row = open_task(window, PLAIN)
    other = tmp_path / "Ảnh.jpg"
    other.write_bytes(b"picture")
    panel.files.attach([report, other])
    settle()
    gone, changed = window.services.tasks.evidence(row.id)
    (tmp_path / "office" / "evidence" / str(row.id) / report.name).unlink()
    (tmp_path / "office" / "evidence" / str(row.id) / other.name).write_bytes(b"forged!")
    panel.files.refresh()
    assert panel.files.rows()[0].meta == "The file is gone from the data folder"
    assert panel.files.rows()[0].icon == "warning"
    for number, item, sentence in ((0, gone, "is no longer in"), (1, changed, "has been changed")):
        panel.files.list.setCurrentIndex(panel.files.list.model().index(number, 0))
        panel.files.open_button.click()
        assert sentence in window.strip.text()
        assert item.name in window.strip.text()
    assert desktop == []


def test_files_are_dropped_anywhere_on_the_panel(window, panel, report):
    row = open_task(window, PLAIN)
    assert not any(part.acceptDrops() for part in panel.findChildren(QWidget)), "no field takes them for itself"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(report)), QUrl("https://example.org/")])
    enter = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(panel, enter)
    assert enter.isAccepted()
    drop_hint = named(panel, "Let go to attach")
    assert drop_hint.isVisible()
    drop = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(panel, drop)
    assert not drop_hint.isVisible()
    assert [item.name for item in window.services.tasks.evidence(row.id)] == [report.name]
    window.current().tick_all()
    window.current().primary()
    again = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(panel, again)
    assert not again.isAccepted(), "several tasks have no files in common"


@pytest.mark.long
def test_the_plan_lists_the_files_of_all_its_tasks(window, report, tmp_path, desktop):
    plain, other = find(window, PLAIN), find(window, OTHER)
    window.go(PlanAt(plain.plan_id, 4))
    files = window.current().files
    window.services.tasks.attach(plain.id, report)
    window.services.tasks.attach(other.id, report)
    settle()
    group, *shown = files.table.row_model.rows
    assert group.title.startswith("Evidence of the tasks")
    assert [row.name for row in shown] == [report.name, report.name]
    assert files.count.text().startswith("2 files")
    files.table.choose(2)
    press(files, "Open")
    (kept,) = window.services.tasks.evidence(other.id)
    assert [url.toLocalFile() for url in desktop] == [kept.path]


# --- keys and room


def test_the_keyboard_goes_through_the_panel_from_the_top_down(window, panel, report):
    row = open_task(window, QUARTERLY)
    window.services.tasks.attach(row.id, report)
    settle()
    panel.files.list.setCurrentIndex(panel.files.list.model().index(0, 0))
    panel.periods.list.setFocus()
    seen = [panel.periods.list]
    while seen[-1] is not button(panel, "Save"):
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
        assert QApplication.focusWidget() not in seen, "the panel is left before its foot"
        seen.append(QApplication.focusWidget())
    first = (
        "Status",
        "Date done",
        "Progress",
        "Result so far",
        "Difficulties, proposals",
        "Document number",
        "Priority",
    )
    fields = [*(named(panel, name) for name in first), panel.files.list, panel.files.attach_button,
              panel.files.open_button, panel.files.detach_button,
              *(button(panel, words) for words in ("Next task", "Discard", "Save"))]  # fmt: skip
    fields[2] = percent(panel)
    assert [part for part in seen if part in fields] == fields


@pytest.mark.long
@pytest.mark.parametrize("size", [150, *long(100, 125)])
@pytest.mark.parametrize(("theme", "room"), [
    ("light", (1093, 543)), ("dark", (1366, 768)), *long(("light", (1366, 768)), ("dark", (1093, 543))),
])  # fmt: skip
def test_nothing_is_clipped(shown, folder, report, theme, size, room):
    translate()
    services = opened(folder)
    services.office.save_settings(replace(services.office.settings(), language="vi", theme=theme, text_size=size))
    row = next(row for row in services.tasks.rows() if row.text == MONTHLY)
    services.tasks.attach(row.id, report)
    services.close()
    window = shown(folder, room)
    open_task(window, MONTHLY)
    panel = window.current().panel
    named(panel, "Date done").setText("31/12/2027")
    type_percent(panel, "130")
    panel.save()
    settle()
    assert wrong(percent(panel))
    error = wrong_label(named(panel, "Date done"))
    assert not error.visibleRegion().isEmpty()
    assert error.visibleRegion().boundingRect().height() == error.height(), "the sentence is in sight"
    assert clipped(panel) == []
    fields = fields_of(panel)
    assert fields.widget().width() <= fields.viewport().width()
    assert fields.verticalScrollBar().maximum() > 0
    panel.reset()


# --- several at once, in the real window


def tick(window, text):
    """Click the tick box of a task."""
    table = window.current().table
    number = next(n for n, item in enumerate(table.row_model.rows) if getattr(item, "text", "") == text)
    spot = table.visualRect(table.row_model.index(number, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()


def press_button(window, words):
    """Click the visible button with these words."""
    press(window, words)
    settle()


@pytest.mark.long
def test_an_open_panel_follows_the_ticks(window, panel):
    open_task(window, PLAIN)
    tick(window, OTHER)
    assert [task.text for task in panel.tasks()] == [OTHER]
    tick(window, QUARTERLY)
    assert {task.text for task in panel.tasks()} == {OTHER, QUARTERLY}
    assert panel.title.full_text() == "Update 2 tasks"
    choose(named(panel, "Priority"), Priority.URGENT)
    tick(window, PLAIN)
    assert len(panel.tasks()) == 3
    assert named(panel, "Priority").currentData() is Priority.URGENT, "what was filled in stays"
    tick(window, PLAIN)
    tick(window, QUARTERLY)
    assert named(panel, "Priority").currentData() is Priority.URGENT, "as long as a task is ticked"
    press_button(window, "Save")
    assert find(window, OTHER).priority is Priority.URGENT
    assert find(window, PLAIN).priority is not Priority.URGENT
    assert panel.isHidden()
    press_button(window, "Undo")
    assert find(window, OTHER).priority is not Priority.URGENT


@pytest.mark.long
def test_what_was_typed_for_one_task_is_saved_before_others_are_ticked(window, panel):
    open_task(window, PLAIN)
    named(panel, "Result so far").setPlainText("Đã gửi")
    tick(window, OTHER)
    assert find(window, PLAIN).result == "Đã gửi"
    assert find(window, OTHER).result == ""


@pytest.mark.long
def test_an_empty_report_on_several_changes_nothing_and_says_so(window, panel):
    tick(window, OTHER)
    tick(window, PLAIN)
    press_button(window, "Update them")
    before = whole(window, find(window, OTHER).id)
    press_button(window, "Save")
    assert "nothing was changed" in window.strip.text()
    assert panel.isVisible()
    assert whole(window, find(window, OTHER).id) == before


@pytest.mark.long
def test_only_what_changes_is_counted(window, panel):
    window.services.tasks.report([find(window, PLAIN).id], ProgressChange(priority=Priority.URGENT))
    tick(window, OTHER)
    tick(window, PLAIN)
    press_button(window, "Update them")
    choose(named(panel, "Priority"), Priority.URGENT)
    press_button(window, "Save")
    assert window.strip.text() == "1 task was updated."


def test_control_s_saves_wherever_the_focus_is(window, panel):
    task = find(window, PLAIN)
    table = window.current().table
    number = table.place_of(task.id, lambda row: row.id)
    spot = table.visualRect(table.row_model.index(number, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    settle()
    press_button(window, "100")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert find(window, PLAIN).status is TaskStatus.DONE


def test_an_error_below_the_fold_is_brought_into_sight(shown, folder):
    window = shown(folder, (1093, 480))
    panel = window.current().panel
    open_task(window, PLAIN)
    named(panel, "Date done").setText("31/02/2027")
    fields = fields_of(panel)
    fields.verticalScrollBar().setValue(fields.verticalScrollBar().maximum())
    settle()
    press_button(window, "Save")
    QTest.qWait(50)
    row = wrong_label(named(panel, "Date done"))
    place = row.mapTo(fields.viewport(), QPoint())
    assert place.y() >= 0
    assert place.y() + row.height() <= fields.viewport().height()


@pytest.mark.long
@pytest.mark.parametrize("kind", ["unit", "plan", "state"])
def test_groups_stay_when_a_head_asks_for_an_order(window, kind):
    page = window.current()
    page.group_by(kind)
    heads = page.table.horizontalHeader()
    due = next(n for n, item in enumerate(page.table.row_model.columns) if item.key == "deadline")
    spot = QPoint(heads.sectionViewportPosition(due) + 20, heads.height() // 2)
    for turned in (False, True):
        QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        settle()
        assert page.filters.group.currentData() == kind
        groups, days = [], {}
        for row in page.table.row_model.rows:
            if isinstance(row, Group):
                groups.append(row.title)
            elif row.last_day is not None:
                days.setdefault(groups[-1], []).append(row.last_day)
        assert groups
        assert len(groups) == len(set(groups)), "each group has one head"
        assert all(group == sorted(group, reverse=turned) for group in days.values())
        assert page.table.order() == ("deadline", turned)


@pytest.mark.long
@pytest.mark.parametrize("several", [False, True])
def test_statuses_that_are_passed_on_the_way_leave_the_percentage(window, panel, several):
    tasks = window.services.tasks
    rows = [find(window, text) for text in (PLAIN, OTHER)]
    tasks.report([row.id for row in rows], ProgressChange(percent=43))
    open_task(window, PLAIN)
    if several:
        panel.show_tasks([find(window, text) for text in (PLAIN, OTHER)], TODAY)
        settle()
    status = named(panel, "Status")
    status.setFocus()
    QTest.keyClick(status, Qt.Key.Key_Home)
    while status.currentData() is not TaskStatus.PAUSED:  # past "Not started" and "Done"
        QTest.keyClick(status, Qt.Key.Key_Down)
    press(panel, "Save")
    changed = rows if several else rows[:1]
    assert [(tasks.get(row.id).status, tasks.get(row.id).percent) for row in changed] == [
        (TaskStatus.PAUSED, 43)
    ] * len(changed)


@pytest.mark.parametrize("text", [PLAIN, QUARTERLY])
def test_what_was_typed_when_the_power_went_is_offered_again(window, panel, shown, folder, tmp_path, qtbot, text):
    open_task(window, text)
    if text == QUARTERLY:
        press_line(panel.periods.list, 1)
    result = named(panel, "Result so far")
    result.setFocus()
    QTest.keyClicks(result, "typed at last")
    left = folder / "unsaved"
    qtbot.waitUntil(lambda: any("typed at last" in path.read_text() for path in left.glob("task-*.json")))
    killed = shutil.copytree(folder, tmp_path / "killed")
    assert panel.save()
    qtbot.waitUntil(lambda: not list(left.iterdir()))

    window = shown(killed)
    panel = window.current().panel
    open_task(window, OTHER)
    qtbot.waitUntil(lambda: [task.text for task in panel.tasks()] == [OTHER])
    assert not says(panel, "was not saved")
    row = open_task(window, text)
    qtbot.waitUntil(lambda: [task.text for task in panel.tasks()] == [text] and says(panel, "was not saved"))
    press(panel, "Put it back")
    assert named(panel, "Result so far").toPlainText() == "typed at last"
    assert not says(panel, "was not saved")
    press(panel, "Save")
    items = window.services.tasks.items(row.id)
    kept = items[1].result if items else window.services.tasks.get(row.id).result
    assert kept == "typed at last"
    window.services.unsaved_progress.wait()
    assert not list((killed / "unsaved").iterdir())


def test_enter_that_opens_the_panel_of_a_narrow_window_does_not_close_it_again(shown, folder, qtbot):
    window = shown(folder, (800, 500))
    panel, table = window.current().panel, window.current().table
    window.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Home)
    before = table.current().status
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(QApplication.focusWidget(), key)
        settle()
        assert panel.isVisible() and named(panel, "Status").currentData() is before
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not named(panel, "Close") and panel.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    settle()
    assert not panel.isVisible() and QApplication.focusWidget() is table


def test_rows_of_one_task_are_not_told_as_tasks(window, panel):
    one, other = window.services.tasks.rows()[:2]
    periods = [other._replace(period=period) for period in ("2027-Q1", "2027-Q2")]
    panel.show_tasks([one, *periods], date(2027, 4, 1))
    assert panel.title.text() == "Update 3 rows of 2 tasks"
    panel.show_tasks([one, other], date(2027, 4, 1))
    assert panel.title.text() == "Update 2 tasks"


def test_enter_on_a_row_leads_into_its_panel_also_where_it_is_open_already(window, panel, qtbot):
    table = window.current().table
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    QTest.keyClick(table, Qt.Key.Key_Home)
    settle()
    assert panel.isVisible() and table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert panel.isAncestorOf(QApplication.focusWidget())


@pytest.mark.long
def test_what_was_filled_in_for_several_when_the_power_went_is_offered_again(window, folder, shown, tmp_path, qtbot):
    page = window.current()
    page.tick_all()
    page.primary()
    result = named(page.panel, "Result so far")
    result.setFocus()
    QTest.keyClicks(result, "for all of them")
    left = folder / "unsaved"
    qtbot.waitUntil(lambda: any("for all of them" in path.read_text() for path in left.glob("task-*.json")))
    killed = shutil.copytree(folder, tmp_path / "killed")
    press(page.panel, "Discard")
    qtbot.waitUntil(lambda: not list(left.iterdir()))

    window = shown(killed)
    page = window.current()
    open_task(window, PLAIN)
    qtbot.waitUntil(lambda: [task.text for task in page.panel.tasks()] == [PLAIN])
    assert not says(page.panel, "was not saved"), "it was not of this one"
    page.tick_all()
    page.primary()
    qtbot.waitUntil(lambda: says(page.panel, "was not saved"))
    press(page.panel, "Put it back")
    assert named(page.panel, "Result so far").toPlainText() == "for all of them"
    assert not says(page.panel, "was not saved")
    press(page.panel, "Discard")
    window.services.unsaved_progress.wait()
    assert not list((killed / "unsaved").iterdir())
