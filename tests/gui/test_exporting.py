"""Files written from the window while another program holds the one that has their name."""

from __future__ import annotations

import time
import zipfile

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop import paths
from desktop.gui import exporting
from desktop.gui.files import ask_for_files, open_folder
from desktop.gui.kit.dialog import Dialog
from desktop.gui.places import PageAt
from desktop.gui.settings.backups import Backups
from tests.gui.offices import clipped, settle


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
