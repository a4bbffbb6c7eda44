from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys

import pytest

from desktop import app
from desktop.gui.kit.theme import Theme
from desktop.paths import ROOT
from tests.gui.offices import opened


@pytest.fixture
def taken(sample, tmp_path):
    """Give all data of the sample office in one file."""
    services = opened(shutil.copytree(sample, tmp_path / "old"))
    services.safety.take_along(tmp_path / "xã Hòa An.skh")
    services.close()
    return tmp_path / "xã Hòa An.skh"


def test_a_file_of_an_office_begins_a_new_computer(show, taken, tmp_path, qtbot):
    window = show(tmp_path / "new")
    window.open_file(taken)
    qtbot.waitUntil(lambda: window.current() is not None)
    assert len(window.services.plans.rows()) > 3


def test_a_file_of_an_office_is_restored_over_another_after_a_question(show, sample, taken, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "desktop.gui.settings.backups.ask_to_restore",
        lambda _parent, name, _preview: asked.append(name) or len(asked) > 1,
    )
    services = opened(shutil.copytree(sample, tmp_path / "office"))
    services.plans.delete(services.plans.rows()[0].id)
    services.close()
    window = show(tmp_path / "office")
    before = len(window.services.plans.rows())
    window.open_file(taken)
    assert "xã Hòa An.skh" in asked[0]
    assert len(window.services.plans.rows()) == before, "restored although the answer was no"
    window.open_file(taken)
    assert len(window.services.plans.rows()) == before + 1


def test_a_second_start_hands_its_file_to_the_window_that_is_open(show, taken, tmp_path, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(
        "desktop.gui.settings.backups.ask_to_restore", lambda _parent, name, _preview: bool(asked.append(name))
    )
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    folder = tmp_path / "old"
    window = show(folder)
    app._watch(folder, window)
    lock = app.QLockFile(str(folder / "window.lock"))
    assert lock.tryLock(100)
    command = [sys.executable, "-m", "desktop", "--data", folder, "-platform", "offscreen", taken]
    second = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (second.returncode, second.stderr) == (0, "")
    qtbot.waitUntil(lambda: bool(asked))
    assert "xã Hòa An.skh" in asked[0]
    lock.unlock()


def test_a_word_that_is_no_command_is_refused(tmp_path):
    command = [sys.executable, "-m", "desktop", "--data", tmp_path, "tsks"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 2
    assert "tsks" in run.stderr
    assert "Traceback" not in run.stderr


_DAY = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.gui.places import PageAt
from tests.gui.offices import close, window_over
app = QApplication([])
folder = Path(sys.argv[1])
for name in ("light", "dark"):
    window = window_over(folder)
    if window.services.office.get() is None:
        window.services.office.make_sample()
        close(window)
        window = window_over(folder)
    for key in ("overview", "plans", "tasks", "legal", "units", "settings"):
        window.go(PageAt(key))
        app.processEvents()
    window.memory.save("theme", name)
    window.rebuild()
    close(window)
"""


@pytest.mark.long
def test_nothing_is_written_into_the_folder_that_the_program_is_started_from(tmp_path):
    here = tmp_path / "here"
    here.mkdir()
    here.chmod(0o555)
    run = subprocess.run(
        [sys.executable, "-c", _DAY, tmp_path / "data"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=here,
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
    )
    assert run.returncode == 0, run.stderr
    assert list(here.iterdir()) == []
    assert {path.name for path in tmp_path.iterdir()} == {"here", "data"}
    assert list((tmp_path / "data" / "look").glob("*.png")), "the icons lie in the data folder"


def test_a_look_without_a_folder_for_its_icons_writes_none(qapp, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(RuntimeError, match="no folder"):
        Theme().apply(qapp, qapp, "light", 100)
    assert list(tmp_path.iterdir()) == []


def test_what_is_put_off_for_the_start_is_taken_up_again(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(app, "_STARTED", 10)
    app._start_lightly(qapp)
    try:
        assert not gc.isenabled()
        qtbot.waitUntil(gc.isenabled)
    finally:
        gc.enable()
        gc.unfreeze()
