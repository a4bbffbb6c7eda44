"""The programme of work from the window: who sees to a task is typed in the panel, the period is asked for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from docx import Document
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from desktop.domain.base.period import Period
from desktop.domain.task.rows import TaskQuery
from desktop.gui.kit.basic import ToolButton
from desktop.gui.places import PageAt, TasksAt
from desktop.gui.tasks.programme import PeriodDialog
from tests.gui.offices import named, opened, settle


@pytest.fixture
def window(show, office):
    services = opened(office)
    unit = services.units.all()[1]
    services.units.save(replace(unit, people=["Lê Thị Bình"], leader="Ngô Văn Hải"))
    services.close()
    return show(office)


def test_the_programme_is_written_for_the_period_that_is_chosen(window, tmp_path, monkeypatch):
    target = tmp_path / "ct.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), "(*.docx)"))
    window.go(PageAt("tasks"))
    settle()
    page = window.current()
    name = QCoreApplication.translate("TasksPage", "Tasks outside of plans, forms, workbooks, programme")
    (button,) = [b for b in page.findChildren(ToolButton) if name in (b.toolTip(), b.accessibleName())]

    def choose():
        menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
        QTimer.singleShot(0, answer)
        wanted = QCoreApplication.translate("TasksPage", "Programme of work …")
        action = next(item for item in menu.actions() if item.text().replace("&", "") == wanted)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PeriodDialog)
        box = dialog._period
        box.setCurrentIndex(next(n for n in range(box.count()) if str(box.itemData(n)) == "2026"))
        dialog.accept()

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()
    choose()
    settle()
    assert target.exists()
    tables = Document(str(target)).tables
    assert len(tables[1].rows) > len(window.services.programme.lines(Period.parse("2026")))


@pytest.mark.long
def test_the_person_is_proposed_from_the_unit_and_saved(window):
    unit = window.services.units.all()[1]
    task = next(row for row in window.services.tasks.rows(TaskQuery()) if row.unit_id == unit.id)
    window.go(TasksAt(TaskQuery(), task.id))
    settle()
    panel = window.current().panel
    QTest.keyClicks(named(panel, "Person in charge"), "le")
    settle()
    assert named(panel, "Person in charge")._found.rowCount() == 1
    named(panel, "Person in charge").setText("Lê Thị Bình")
    QTest.keyClick(named(panel, "Person in charge"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert window.services.tasks.get(task.id).person == "Lê Thị Bình"
