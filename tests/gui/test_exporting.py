"""Files written from the window while another program holds the one that has their name."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel

from desktop import paths
from desktop.domain.office.unit_names import is_own_office
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import TaskQuery
from desktop.gui import exporting, send_forms
from desktop.gui.files import ask_for_files, open_folder
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.table import Table
from desktop.gui.places import PageAt, TasksAt
from desktop.gui.settings.backups import Backups
from desktop.gui.tasks import programme
from tests.at_length import one_of
from tests.gui.offices import clipped, settle
from tests.gui.seen import press, wrong


@pytest.fixture
def held(tmp_path, monkeypatch):
    """Let a file be held: nothing can take its name."""
    target = tmp_path / "out" / "Kế hoạch.docx"
    target.parent.mkdir()
    target.write_bytes(b"open in Word")
    real = paths.replace

    def replace(source, to):
        if to.exists() and to.read_bytes() == b"open in Word":
            raise PermissionError(13, "held")
        real(source, to)

    monkeypatch.setattr(paths, "replace", replace)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), "(*.docx)"))
    return target


def answer(*, wanted):
    def click():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):  # not yet, or work is still being waited for
            QTimer.singleShot(20, click)
            return
        assert clipped(dialog) == []
        QTest.mouseClick(dialog.yes if wanted else dialog.no, Qt.MouseButton.LeftButton)

    QTimer.singleShot(200, click)


@pytest.mark.long
def test_another_name_is_offered_for_a_file_that_is_held(window, held):
    settle()
    plan = window.services.plans.rows()[0].id
    answer(wanted=False)
    exporting.export_plan(window, plan)
    assert [path.name for path in held.parent.iterdir()] == [held.name]
    assert "Kế hoạch.docx" in window.strip.text()
    for number in (2, 3):
        answer(wanted=True)
        exporting.export_plan(window, plan)
        path = held.with_stem(f"Kế hoạch ({number})")
        assert path.is_file()
        assert path.name in window.strip.text()
        assert str(path) in [str(item.path) for item in window.services.plan_files.exports(plan)]
    assert held.read_bytes() == b"open in Word"
    assert QApplication.overrideCursor() is None


@pytest.mark.long
def test_all_data_is_taken_along_under_another_name_too(window, held):
    settle()
    whole = held.with_name("Kế hoạch.docx.skh")
    whole.write_bytes(b"open in Word")
    window.go(PageAt("settings"))
    window.current().show_section("backups")
    answer(wanted=True)
    window.current().findChild(Backups).take_along()
    assert whole.read_bytes() == b"open in Word"
    assert held.with_name("Kế hoạch.docx (2).skh").is_file()


def test_files_are_looked_for_where_one_was_opened_last(window, tmp_path, monkeypatch):
    asked = []

    def ask(_parent, _title, folder, _kinds):
        asked.append(folder)
        return str(tmp_path / "so-lieu" / "cu.docx"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", ask)
    documents = open_folder(window)
    (tmp_path / "so-lieu").mkdir()
    assert ask_for_files(window, "x") == [tmp_path / "so-lieu" / "cu.docx"]
    ask_for_files(window, "x")
    assert asked == [documents, str(tmp_path / "so-lieu")]
    (tmp_path / "so-lieu").rmdir()
    assert open_folder(window) == documents, "a stick that is not there any more"


def test_without_the_folder_of_documents_files_are_looked_for_at_home(window, tmp_path, monkeypatch):
    """The dialogs began in the folder of the program."""
    gone = str(tmp_path / "Documents")
    monkeypatch.setattr("desktop.gui.files.QStandardPaths.writableLocation", lambda _place: gone)
    assert open_folder(window) == str(Path.home())


@pytest.mark.long
def test_a_long_export_is_stopped_and_leaves_no_file(window, tmp_path, monkeypatch):
    """Cancel ends the writing at the next cell: nothing lies at the place, and nothing is said or noted."""
    from desktop.documents.workbooks.sheet import Book
    from desktop.gui.files import write
    from desktop.gui.kit.waiting import WaitingDialog

    real = Book.text

    def slowly(*given, **more):
        time.sleep(0.005)
        real(*given, **more)

    monkeypatch.setattr(Book, "text", slowly)
    seen = []

    def press():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, WaitingDialog):
            QTimer.singleShot(10, press)
            return
        seen.append(dialog.windowTitle())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, press)
    path = tmp_path / "Tiến độ.xlsx"
    assert not write(window, path, lambda path: window.services.exports.progress_xlsx(None, "", path))
    assert seen == ["Đang ghi “Tiến độ.xlsx”…"]
    assert list(tmp_path.glob("*.xlsx")) == []
    assert "Tiến độ" not in window.strip.text()


@pytest.mark.long
def test_the_whole_work_file_is_made_from_the_plan_s_menu_as_a_folder_and_as_an_archive(window, tmp_path, monkeypatch):
    settle()
    plan = window.services.plans.rows()[0].id
    archive = tmp_path / "Hồ sơ.zip"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(archive), "(*.zip)"))
    acts = [entry[1] for entry in exporting.of_plan(window, plan) if entry is not None][-2:]
    for act in (*acts, acts[0]):
        act()
    folders = sorted(path for path in tmp_path.iterdir() if path.is_dir() and path.name.startswith("Hồ sơ công việc"))
    assert len(folders) == 2, "the second time a folder beside the first"
    names = [sorted(str(path.relative_to(folder)) for path in folder.rglob("*.*")) for folder in folders]
    packed = set(zipfile.ZipFile(archive).namelist()) - {"SHA256SUMS.txt"}
    assert names[0] == names[1] == sorted(packed) and names[0][0].startswith("00 ")
    assert {path.rpartition(".")[2] for path in names[0]} >= {"docx", "pdf"}


ASKED = {
    "reminder": lambda window: exporting.export_reminder(window, None),
    "slip": lambda window: exporting.export_slip(window, late(window)),
    "forms": send_forms.send,
    "programme": programme.export_programme,
    "persons": programme.export_persons,
}


def late(window):
    return next(
        row for row in window.services.tasks.rows(TaskQuery(state=frozenset({DueState.OVERDUE}))) if row.unit_id
    )


@pytest.mark.long
@pytest.mark.parametrize("what", one_of(2, ASKED))
def test_what_was_chosen_is_not_chosen_again_where_a_file_is_not_named(window, tmp_path, monkeypatch, what):
    """The question comes back as it was left when the name of the file is not given, and goes with its own no."""
    settle()
    over, left = [], []

    def name(parent, *_args):
        over.append(parent)
        if len(over) == 1:
            return "", ""
        return str(tmp_path / ("Thư.xlsx" if what == "persons" else "Thư.docx")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *args: name(*args)[0] and str(tmp_path))

    def choose():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):
            QTimer.singleShot(20, choose)
            return
        tables = dialog.findChildren(Table)
        for box in dialog.findChildren(QComboBox):
            year = next((n for n in range(box.count()) if str(box.itemData(n)) == "2026"), box.count() - 1)
            box.setCurrentIndex(year)
        for table in tables:
            QTest.keyClick(table, Qt.Key.Key_Space)
        before = shown(dialog)
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        left.append((dialog.isVisible(), shown(dialog) == before))
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        left.append(dialog.isVisible())
        if dialog.isVisible():
            dialog.reject()  # a test that fails does not wait for ever

    QTimer.singleShot(200, choose)
    ASKED[what](window)
    settle()
    assert left == [(True, True), False]
    assert all(isinstance(parent, Dialog) for parent in over), "files are asked for over the question"
    assert list(tmp_path.glob("*.docx")) or list(tmp_path.glob("*.xlsx"))


def shown(dialog):
    ticks = [table.row_model.index(0, 0).data(Qt.ItemDataRole.UserRole) for table in dialog.findChildren(Table)]
    return (
        [box.currentText() for box in dialog.findChildren(QComboBox)],
        ticks,
        [w.text() for w in dialog.findChildren(QLabel)],
    )


def test_a_period_without_anything_due_says_so_in_its_field(window):
    settle()
    said = []

    def choose():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, Dialog):
            QTimer.singleShot(20, choose)
            return
        (box,) = dialog.findChildren(QComboBox)
        box.setCurrentIndex(0)
        QTest.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        said.append(wrong(box))
        dialog.reject()

    QTimer.singleShot(200, choose)
    programme.export_programme(window)
    assert said and said[0]


def test_that_nobody_is_to_be_reminded_is_no_error(window):
    """All is well where no task is late: a plain sentence says so, while a refusal is red."""
    chased = {item.id for item in window.services.exports.chased_units()}
    idle = next(unit for unit in window.services.units.all()[1:] if unit.id not in chased)
    tones = []
    for unit in (idle, window.services.units.all()[0]):
        exporting.export_reminder(window, unit.id)
        label = next(label for label in window.findChildren(QLabel) if unit.name in label.text() and label.isVisible())
        tones.append(label.property("tone") or "")
    assert tones == ["", "red"], "the office's own office writes the letters itself"


def test_a_task_of_the_own_office_that_is_open_leaves_the_reminder_to_the_others(window, monkeypatch):
    """The first task of the list is open of itself: of the own office, it let no letter be written."""
    own = next(unit for unit in window.services.units.all() if is_own_office(unit.name))
    row = window.services.tasks.rows(TaskQuery(unit_id=own.id))[0]
    window.go(TasksAt(TaskQuery(), row.id))
    settle()
    page, asked = window.current(), []
    settle()
    assert [task.unit_id for task in page.panel.tasks()] == [own.id] and not page.panel.isHidden()
    monkeypatch.setattr("desktop.gui.tasks.page.export_reminder", lambda _shell, unit_id: asked.append(unit_id))
    press(page, "Reminder letter")
    assert asked == [None]
