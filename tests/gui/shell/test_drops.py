"""Files that are dropped on the window, given to it as the desktop gives them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QPushButton, QToolButton

from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.plan.files import FileKind
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task.task import Deadline, Task
from desktop.gui.exporting import export_plan
from desktop.gui.files import remember
from desktop.gui.kit.dialog import Dialog
from desktop.gui.places import NewPlan, PageAt, PlanAt, ReportAt
from desktop.gui.shell.drops import DropDialog
from desktop.gui.wizard.view import PlanWizardView
from tests.gui.offices import named, opened
from tests.gui.seen import tab_shown, texts


@pytest.fixture
def office(sample, tmp_path):
    """Give a copy of the sample office, in English."""
    folder = shutil.copytree(sample, tmp_path / "office")
    services = opened(folder)
    services.office.save_settings(replace(services.office.settings(), language="en"))
    services.close()
    return folder


@pytest.fixture
def asked(monkeypatch):
    """Answer what is asked with the button of these words, pressed with the mouse; give the words that were offered."""
    seen = {"answer": "Nothing", "offered": []}

    def run(dialog):
        dialog.show()
        buttons = [b for b in dialog.findChildren(QPushButton) if b.isVisible()]
        seen["offered"] = [b.text().strip() for b in buttons]
        QTest.mouseClick(next(b for b in buttons if b.text().startswith(seen["answer"])), Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(DropDialog, "exec", run)
    return seen


MIDDLE = QPointF(600, 300)


def settle():
    for _ in range(5):
        QApplication.processEvents()


def drop(window, *paths, at=MIDDLE):
    """Drag files over the window and let them go; return whether they were taken."""
    settle()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    handle = window.windowHandle()
    enter = QDragEnterEvent(at.toPoint(), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(handle, enter)
    let_go = QDropEvent(at, copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(handle, let_go)
    settle()
    return enter.isAccepted()


@pytest.fixture
def plan(tmp_path):
    """Give a plan as Word writes it."""
    path = tmp_path / "Kế hoạch.docx"
    document = Document()
    for text in ("KẾ HOẠCH", "Công tác đối ngoại năm 2027", "I. MỤC ĐÍCH", "1. Nâng cao hiệu quả.",
                 "II. NHIỆM VỤ", "1. Công an xã rà soát, báo cáo trước ngày 15/6/2027."):  # fmt: skip
        document.add_paragraph(text)
    document.save(path)
    return path


def test_a_plan_that_is_dropped_anywhere_is_read_when_wanted(show, office, plan, asked):
    window = show(office)
    window.go(PageAt("legal"))
    assert drop(window, plan)
    assert asked["offered"] == [
        "Make a plan of what this superior's paper asks", "Nothing", "Read it as a new plan"
    ]  # fmt: skip
    assert window.in_front() is None
    asked["answer"] = "Read it"
    assert drop(window, plan)
    front = window.in_front()
    assert isinstance(front, PlanWizardView)
    assert front.machine.answers["source"]["file"] == plan.name
    front.later()
    settle()
    asked["answer"] = "Make a plan of what"
    assert drop(window, plan)
    front = window.in_front()
    assert isinstance(front, PlanWizardView)
    assert front.machine.answers["source"]["type"] == "directive"


def test_of_several_plans_it_is_said_that_each_is_dropped_alone(show, office, plan, asked):
    window = show(office)
    window.go(PageAt("legal"))
    assert drop(window, plan, shutil.copy(plan, plan.with_name("Kế hoạch khác.docx")))
    assert "one at a time" in window.strip.text() and "neither a plan" not in window.strip.text()
    assert asked["offered"] == []
    other = plan.with_name("ghi chú.dat")
    other.write_bytes(b"\0")
    assert drop(window, plan, other)
    said = window.strip.text()
    assert "one at a time" in said and plan.name not in said, "the plan is one, beside whatever it comes"
    assert drop(window, other)
    assert f"“{other.name}” is neither" in window.strip.text()


@pytest.mark.long
def test_a_file_is_offered_as_evidence_of_the_chosen_task(show, office, tmp_path, asked):
    window = show(office)
    picture = tmp_path / "Ảnh.png"
    picture.write_bytes(b"\x89PNG" + b"x" * 100)
    window.go(PageAt("tasks"))
    assert drop(window, picture)
    assert "choose a task first" in window.strip.text()
    page = window.current()
    page.table.choose(0)
    settle()
    task = page.panel.tasks()[0]
    before = len(window.services.tasks.evidence(task.id))
    asked["answer"] = "Attach"
    assert drop(window, picture)
    assert len(window.services.tasks.evidence(task.id)) == before + 1
    window.undo()
    assert len(window.services.tasks.evidence(task.id)) == before


@pytest.mark.long
def test_what_takes_files_itself_keeps_them(show, office, tmp_path, asked):
    window = show(office)
    window.go(PageAt("tasks"))
    page = window.current()
    page.table.choose(0)
    settle()
    path = tmp_path / "Ảnh.png"
    path.write_bytes(b"\x89PNG" + b"x" * 100)
    spot = page.panel.mapTo(window, page.panel.rect().center())
    drop(window, path, at=QPointF(spot))
    assert asked["offered"] == [], "the panel does not ask"


@pytest.mark.long
def test_a_backup_that_is_dropped_asks_to_be_restored(show, office, tmp_path, monkeypatch):
    said = []
    monkeypatch.setattr(
        "desktop.gui.settings.backups.ask_to_restore", lambda _parent, words, _preview: bool(said.append(words))
    )
    services = opened(office)
    services.safety.take_along(tmp_path / "xã.skh")
    services.close()
    window = show(office)
    assert drop(window, tmp_path / "xã.skh")
    assert said == ["Restore the backup “xã.skh”?"]


def test_words_that_are_dragged_stay_with_the_fields(show, office):
    window = show(office)
    settle()
    data = QMimeData()
    data.setText("chữ")
    event = QDragEnterEvent(
        QPointF(600, 300).toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(window.windowHandle(), event)
    assert not window.findChildren(DropDialog)


@pytest.mark.long
def test_files_that_were_written_are_kept_as_recent_and_can_be_opened(show, office, tmp_path, monkeypatch):
    opened_ = []
    monkeypatch.setattr("desktop.gui.files.open_path", opened_.append)
    monkeypatch.setattr("desktop.gui.files.open_path", opened_.append)
    window = show(office)
    target = tmp_path / "Kế hoạch & biểu.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    window.go(PageAt("plans"))
    settle()
    export_plan(window, window.services.plans.rows()[0].id)
    press(window.strip, "Open the folder")
    press(window.strip, "Open")
    assert opened_ == [tmp_path, target]
    window.close()
    again = show(office)
    again.go(PageAt("plans"))
    settle()
    page = again.current()
    QTest.mouseClick(page.recent, Qt.MouseButton.LeftButton)
    settle()
    menu = next(item for item in QApplication.topLevelWidgets() if isinstance(item, QMenu) and item.isVisible())
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == ["Kế hoạch && biểu.docx", "Open the folder"]
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(menu.actions()[0]).center())
    settle()
    assert opened_[-1] == target


def test_a_file_that_was_read_last_begins_the_next_plan(show, office, tmp_path):
    window = show(office)
    remember(window, old := tmp_path / "Kế hoạch cũ.txt")
    old.write_text("KẾ HOẠCH\nCông tác thư viện năm 2026\n\nI. MỤC ĐÍCH\n\n1. Kiểm kê sách.\n", encoding="utf-8")
    remember(window, picture := tmp_path / "ảnh.png")
    picture.write_bytes(b"")
    window.go(NewPlan())
    settle()
    step = window.in_front()
    QTest.mouseClick(named(step, "Read a Word or PDF file"), Qt.MouseButton.LeftButton)
    settle()
    clock = next(b for b in step.findChildren(QToolButton) if b.isVisible() and b.accessibleName() == "Recent files")
    QTest.mouseClick(clock, Qt.MouseButton.LeftButton)
    settle()
    menu = next(item for item in QApplication.topLevelWidgets() if isinstance(item, QMenu) and item.isVisible())
    assert [action.text() for action in menu.actions()] == [old.name]


def press(part, words):
    """Click a visible button."""
    button = next(b for b in part.findChildren(QPushButton) if b.isVisible() and b.text().strip() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


@pytest.mark.long
def test_a_workbook_of_the_level_above_is_nothing_else_and_tells_what_it_changed(
    show, office, tmp_path, asked, monkeypatch
):
    above = opened(tmp_path / "tinh")
    above.office.set_up(above.office.propose(Level.PROVINCE, "tỉnh Hà Sơn", "Hà Sơn"))
    tasks = [Task(runs("Báo cáo kết quả"), deadline=Deadline(date(2026, 5, 5))), Task(runs("Lập danh mục"))]
    plan = above.plans.add(Plan("Công tác năm 2026", year=2026, symbol="KH-UBND", tasks=tasks))
    above.plans.issue(plan, 48, date(2026, 2, 1))
    above.consolidation.give(plan, first := tmp_path / "giao.xlsx")
    above.plans.revise(plan)
    revised = above.plans.get(plan)
    revised.tasks[0].deadline = Deadline(date(2026, 4, 1))
    above.plans.save(revised)
    above.plans.issue(plan, 49, date(2026, 3, 1))
    above.consolidation.give(plan, later := tmp_path / "giao lại.xlsx")
    above.close()
    window = show(office)
    told = []

    def look(dialog):
        dialog.show()
        told.extend(texts(dialog))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(Dialog, "exec", look)
    asked["answer"] = "Take the tasks"
    assert drop(window, first)
    assert asked["offered"] == ["Nothing", "Take the tasks that the level above gives"]
    own = max(row.id for row in window.services.plans.rows())
    window.go(PageAt("tasks"))
    assert (drop(window, first), told) == (True, [])
    assert drop(window, later)
    assert "Deadline: 05/05/2026 → 01/04/2026" in told
    assert window.current().plan.id == own, "the button leads to the office's own plan"


@pytest.mark.long
def test_a_form_that_came_back_is_compared_first_whatever_it_was_saved_as(show, office, tmp_path, asked):
    """Taken over as a workbook of tasks, it would make a plan of duties that the office has already."""
    window = show(office)
    form = window.services.unit_forms.write(tmp_path / "forms", mail=False)[0].path
    assert drop(window, form)
    assert asked["offered"][-1] == "Compare as forms of units", "it is the answer of Enter"
    other = form.with_suffix(".ods")  # what is in it is looked at when it is read
    shutil.copyfile(form, other)
    assert drop(window, other)
    assert "Compare as forms of units" in asked["offered"]
    assert drop(window, form, other)
    assert asked["offered"][-1] == "Compare as forms of units"


@pytest.mark.long
def test_a_scan_let_go_on_what_was_issued_is_offered_as_its_signed_copy_first(show, office, tmp_path, asked, plan):
    """What was just signed has no signed copy yet; once it has one, a scan may as well be a paper to be read."""
    scan = tmp_path / "KH ky.pdf"
    scan.write_bytes(b"%PDF-1.4 " + b"x" * 100)
    window = show(office)
    services = window.services
    issued = next(row for row in services.plans.rows() if row.status is PlanStatus.ISSUED)
    window.go(PlanAt(issued.id))
    assert drop(window, plan)
    assert asked["offered"][-1] == "Read it as a new plan", "a Word file is no scan"
    assert "Keep it as the signed copy" in asked["offered"]
    asked["answer"] = "Keep it as the signed copy"
    assert drop(window, scan)
    assert asked["offered"][-1] == "Keep it as the signed copy", "it is the answer of Enter"
    assert [(row.name, row.kind) for row in services.plan_files.rows(issued.id)] == [(scan.name, FileKind.SIGNED)]
    assert tab_shown(window.current()).startswith("Files")
    window.go(PlanAt(issued.id))
    asked["answer"] = "Nothing"
    assert drop(window, scan)
    assert asked["offered"][-1] == "Read it as a new plan", "it has its signed copy"
    draft = services.plans.add(Plan("Việc khác", year=2026))
    window.go(PlanAt(draft))
    drop(window, scan)
    assert "Keep it as the signed copy" not in asked["offered"], "nothing is signed yet"


@pytest.mark.long
def test_a_scan_let_go_on_a_report_that_was_issued_is_offered_as_its_signed_copy(show, office, tmp_path, asked):
    scans = [tmp_path / "trang 1.jpg", tmp_path / "trang 2.jpg"]
    for number, scan in enumerate(scans):
        picture = QImage(20 + number, 30, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        picture.save(str(scan))
    window = show(office)
    services = window.services
    report = services.reports.begin("2026-H1")
    window.go(ReportAt(report))
    drop(window, *scans)
    assert "neither a plan" in window.strip.text()
    services.reports.issue(report, 96, date(2026, 6, 16))
    asked["answer"] = "Keep them"
    drop(window, *scans)
    assert asked["offered"] == ["Nothing", "Keep them as the signed copy"]
    assert [row.kind for row in services.report_files.rows(report)] == [FileKind.SIGNED, FileKind.SIGNED]
