from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTime
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QCheckBox, QSystemTrayIcon

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.progress import WAITING_STATES
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.gui.places import PageAt
from desktop.gui.shell.navigation import Navigation
from desktop.gui.shell.window import MainWindow
from desktop.paths import resource
from desktop.services import open_services
from tests.gui.offices import translate

MORNING = datetime(2026, 11, 16, 8, 30)


class Clock:
    def __init__(self):
        self.now = MORNING

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def start(tmp_path, qapp, qtbot, clock):
    """Give a way to start the program over an office whose tasks are due so many days from the morning."""
    windows = []
    translate()
    QApplication.setWindowIcon(QIcon(str(resource("icons", "app.svg"))))

    def one(*days):
        services = open_services(tmp_path / "data", author="Lan", now=clock)
        if services.office.get() is None:
            services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
            tasks = [Task(runs(f"Việc {day}"), deadline=Deadline(MORNING.date() + timedelta(day))) for day in days]
            services.plans.add(Plan("Kế hoạch", year=2026, status=PlanStatus.ISSUED, tasks=tasks))
        services.close()
        window = MainWindow(tmp_path / "data", lambda: open_services(tmp_path / "data", author="Lan", now=clock))
        windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.load()
        QCoreApplication.processEvents()
        return window

    yield one
    for window in windows:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said(window):
    return window.strip.text() if window.strip.isVisible() else ""


def badge(window):
    navigation = window.findChild(Navigation)
    return navigation.model().index(navigation.keys().index("tasks"), 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_start_tells_what_is_late_and_due(start, qtbot):
    window = start(-3, -1, 0, 1, 7, 8)
    assert (
        said(window)
        == "Nhắc việc: 2 nhiệm vụ quá hạn, 1 nhiệm vụ đến hạn hôm nay, 2 nhiệm vụ đến hạn trong 7 ngày tới."
    )
    assert badge(window) == "Nhiệm vụ: 2 quá hạn"
    qtbot.mouseClick(window.strip.action, Qt.MouseButton.LeftButton)
    page = window.current()
    assert page.filters.query().state == WAITING_STATES
    assert len(page.table.row_model.rows) == 5


def test_periods_of_one_task_are_told_as_one_task(tmp_path, start, clock):
    clock.now = datetime(2026, 1, 5, 8, 30)
    window = start(-311)  # 09/01/2026
    monthly = Task(runs("Báo cáo hằng tháng"), recurring=(Recurrence.MONTHLY,))
    window.services.plans.add(Plan("Kế hoạch tháng", year=2026, status=PlanStatus.ISSUED, tasks=[monthly]))
    window.close()
    clock.now = datetime(2026, 4, 20, 8, 30)
    window = start()
    assert said(window) == "Nhắc việc: 2 nhiệm vụ quá hạn (4 lượt theo kỳ)."
    assert [note for _number, note in window.current().content.figures[:2]] == [
        "của 2 nhiệm vụ, 4 chưa thực hiện",
        "của 2 nhiệm vụ, lâu nhất 101 ngày",
    ]


def test_the_notice_goes_when_the_user_goes_on(start):
    window = start(-3)
    window.go(PageAt("overview"))
    assert said(window)
    QCoreApplication.processEvents()
    window.go(PageAt("plans"))
    assert not said(window)
    window.say("Đã lưu")
    window.go(PageAt("tasks"))
    assert said(window) == "Đã lưu", "what was done can be taken back from another page, too"


@pytest.mark.long
def test_a_report_due_on_a_day_off_has_both_its_days(start):
    window = start()
    saturday = MORNING.date() + timedelta(5)
    task = Task(runs("Báo cáo kết quả thực hiện Kế hoạch"), deadline=Deadline(saturday))
    window.services.plans.add(Plan("Kế hoạch", year=2026, status=PlanStatus.ISSUED, tasks=[task]))
    window.go(PageAt("overview"))
    QCoreApplication.processEvents()
    _, _, days, _, left, *_ = next(iter(window.page("overview").content.reports))
    assert left == "Còn 5 ngày"
    assert days.startswith("Hạn 21/11/2026 (ngày làm việc liền trước 20/11)"), "five days lead to the 21st alone"


def test_an_office_without_anything_due_is_left_in_peace(start):
    window = start(8, 30)
    assert said(window) == ""
    assert badge(window) == "Nhiệm vụ"


@pytest.mark.long
def test_the_count_follows_the_work(start):
    window = start(-3, -1)
    first, second = window.services.tasks.rows()
    window.services.tasks.report([first.id], ProgressChange(percent=100))
    QCoreApplication.processEvents()
    assert badge(window) == "Nhiệm vụ: 1 quá hạn"
    window.services.tasks.report([second.id], ProgressChange(percent=100))
    QCoreApplication.processEvents()
    assert badge(window) == "Nhiệm vụ"
    window.undo()
    QCoreApplication.processEvents()
    assert badge(window) == "Nhiệm vụ: 1 quá hạn"


def test_the_count_is_there_before_the_database_is_open(start, clock, tmp_path):
    start(-3).close()
    window = MainWindow(tmp_path / "data", lambda: pytest.fail("opened"))
    window.build()
    assert badge(window) == "Nhiệm vụ: 1 quá hạn"
    window.deleteLater()


@pytest.mark.long
def test_each_day_while_the_window_is_open_has_its_notice_and_its_figures(start, clock):
    window = start(0, 7)
    window.go(PageAt("tasks"))
    window.strip.close_strip()
    clock.now = MORNING + timedelta(hours=6)
    window._timer.timeout.emit()
    assert said(window) == "", "the same day again"
    clock.now = MORNING + timedelta(days=1)
    window._timer.timeout.emit()
    assert said(window) == "Nhắc việc: 1 nhiệm vụ quá hạn, 1 nhiệm vụ đến hạn trong 7 ngày tới."
    assert window.current().table.row_model.rows[0].state == "overdue", "the page still shows the day before"
    window.strip.close_strip()
    window._timer.timeout.emit()
    assert said(window) == ""


@pytest.mark.long
@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # the tray is there for the test's sake
def test_the_system_is_told_once_a_day_unless_the_settings_say_no(start, clock, monkeypatch, qtbot):
    told = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _self, _title, words, *_more: told.append(words))
    window = start(-1)
    assert told == ["Nhắc việc: 1 nhiệm vụ quá hạn."]
    tray = window.findChild(QSystemTrayIcon)
    assert "1 nhiệm vụ quá hạn" in tray.toolTip()
    window.go(PageAt("settings"))
    window.current().show_section("look")
    window.current().findChild(QCheckBox).click()
    assert window.services.office.settings().notifications is False
    clock.now = MORNING + timedelta(days=1)
    window._timer.timeout.emit()
    assert len(told) == 1
    assert said(window) == "Nhắc việc: 1 nhiệm vụ quá hạn."
    tray.messageClicked.emit()
    assert window.current().filters.query().state == WAITING_STATES
    window.services.tasks.report([window.services.tasks.rows()[0].id], ProgressChange(percent=100))
    QCoreApplication.processEvents()
    assert not tray.isVisible(), "an icon in the tray without anything to tell"


@pytest.mark.long
def test_an_office_that_has_just_come_in_has_its_notice_and_count(tmp_path, qtbot, clock):
    window = MainWindow(tmp_path / "new", lambda: open_services(tmp_path / "new", author="Lan", now=clock))
    qtbot.addWidget(window)
    window.show()
    window.load()
    QCoreApplication.processEvents()
    window.first_start().try_sample()
    QCoreApplication.processEvents()
    overdue = window.services.overview.notice().overdue
    assert overdue
    assert str(overdue) in said(window)
    assert window.memory.load("overdue") == overdue
    window.close()


def test_a_new_day_begins_with_its_first_second(show, tmp_path, monkeypatch):
    shown = show(tmp_path / "office")
    waits: list[int] = []
    monkeypatch.setattr(
        "desktop.gui.shell.window.QTimer.singleShot", lambda wait, _owner, _act: waits.append(wait), raising=True
    )
    for hour, minute, awaited in ((23, 58, True), (23, 50, False), (0, 1, False)):
        waits.clear()
        monkeypatch.setattr(
            "desktop.gui.shell.window.QTime.currentTime", lambda hour=hour, minute=minute: QTime(hour, minute, 30)
        )
        shown._wait_for_midnight()
        assert bool(waits) is awaited
        assert all(89_000 < wait < 91_000 for wait in waits)
