from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Recurrence, Task, TaskStatus
from desktop.gui.kit.forms import choose
from desktop.gui.places import PageAt
from desktop.gui.tasks.period_question import PeriodDialog
from tests.gui.offices import named, opened
from tests.gui.seen import press, write


@pytest.fixture
def window(show, tmp_path):
    services = opened(tmp_path / "office")
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    tasks = [
        Task(runs("Báo cáo hằng quý"), recurring=(Recurrence.QUARTERLY,)),
        Task(runs("Việc một lần")),
    ]
    services.plans.add(Plan("Đối ngoại năm 2027", year=2027, tasks=tasks))
    services.close()
    shown = show(tmp_path / "office")
    shown.go(PageAt("tasks"))
    return shown


def answer(accept: bool, period: str = "") -> list[PeriodDialog]:
    seen: list[PeriodDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PeriodDialog):
            QTimer.singleShot(20, act)
            return
        seen.append(dialog)
        if period:
            field = next(iter(dialog.fields.values()))
            choose(field, period)
        QTest.mouseClick(dialog.yes if accept else dialog.no, Qt.MouseButton.LeftButton)

    QTimer.singleShot(20, act)
    return seen


def settle() -> None:
    for _ in range(8):
        QTest.qWait(10)


@pytest.mark.long
def test_a_bulk_report_asks_for_the_period(window):
    page, tasks = window.current(), window.services.tasks
    recurring, single = sorted(tasks.rows(), key=lambda row: not row.recurring)
    page.tick_all()
    page.primary()
    seen = answer(accept=False)
    QTest.qWait(10)
    write(named(page.panel, "Progress").findChild(QAbstractSpinBox), "100")
    assert not page.panel.save(), "the user went back: what was typed stays"
    assert seen
    assert not tasks.get(single.id).percent
    answer(accept=True, period="2027-Q2")
    assert page.panel.save() or page.panel.isHidden()
    assert [item.status is TaskStatus.DONE for item in tasks.items(recurring.id)] == [False, True, False, False]
    assert tasks.get(single.id).status is TaskStatus.DONE
    window.undo()
    assert not tasks.get(single.id).percent


def test_a_card_that_is_put_into_another_column_asks_for_the_period(window):
    page, tasks = window.current(), window.services.tasks
    row = next(row for row in tasks.rows() if row.recurring)
    answer(accept=True)
    page.views.moved.emit(row, TaskStatus.DONE)
    settle()
    assert [item.status is TaskStatus.DONE for item in tasks.items(row.id)] == [True, False, False, False]


@pytest.mark.long
def test_a_task_is_ended_by_name_and_taken_up_again(window, monkeypatch):
    monkeypatch.setattr("desktop.gui.tasks.page.ask", lambda *_args, **_words: True)
    page, tasks = window.current(), window.services.tasks
    row = next(row for row in tasks.rows() if row.recurring)
    tasks.report_item(row.id, "2027-Q1", ProgressChange(percent=100), date(2026, 11, 16))
    page.show_query(TaskQuery(), row.id)
    press(page.panel, "End the task")
    assert tasks.get(row.id).status is TaskStatus.DONE
    assert sum(item.status is TaskStatus.DONE for item in tasks.items(row.id)) == 1
    press(page.panel, "Take the task up again")
    assert tasks.get(row.id).status is TaskStatus.IN_PROGRESS


def test_after_a_report_the_row_of_the_next_period_is_chosen(window):
    page, tasks = window.current(), window.services.tasks
    row = next(row for row in tasks.rows() if row.recurring)
    page.show_query(TaskQuery(), row.id)
    assert page.panel.period() == "2027-Q1"
    window.services._context.now = lambda: datetime(2027, 8, 2, 8)
    page.refresh()
    page._select(row.id, "2027-Q1")
    write(named(page.panel, "Progress").findChild(QAbstractSpinBox), "100")
    assert page.panel.save()
    settle()
    assert page.panel.period() == page.table.current().period == "2027-Q2"
    listed = [(item.period, item.status) for item in page.table.row_model.rows if item.id == row.id]
    assert listed == [("2027-Q1", TaskStatus.DONE), ("2027-Q2", TaskStatus.NOT_STARTED)]
