"""What was saved is said to be saved, whatever goes wrong beside it; a fault is a sentence, never a traceback."""

from __future__ import annotations

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop import cli, log, paths
from desktop.domain.base.errors import UserError
from desktop.services import open_services
from desktop.services.tasks.service import TaskService
from desktop.storage import backup
from desktop.storage.database import FILE_NAME
from tests.at_length import long

ROOT = Path(__file__).resolve().parent.parent.parent
posix = pytest.mark.skipif(sys.platform == "win32", reason="rights and devices of POSIX")


@pytest.fixture
def data(sample, tmp_path):
    return Path(shutil.copytree(sample, tmp_path / "office"))


def percent(data):
    with sqlite3.connect(data / FILE_NAME) as connection:
        value = connection.execute("SELECT percent FROM task WHERE id = 2").fetchone()[0]
    connection.close()
    return value


WRITING = {
    "task": ["task", "2", "--set", "percent=44"],
    "duty": ["duty", "26", "--set", "product=Báo cáo"],
    "unit": ["unit", "Công an xã", "--set", "name=Công an xã Thanh Bình"],
    "attach": ["task", "2", "--attach", str(ROOT / "pyproject.toml")],
    "new": ["new", "--kind", "trong", "--answers", "answers.json"],
}


def test_a_backup_that_fails_is_a_warning_beside_what_was_saved(data, capsys):
    shutil.rmtree(data / "backups", ignore_errors=True)
    (data / "backups").write_text("a file in the folder's place")
    assert cli.main(["task", "2", "--set", "percent=44", "--json", "--data", str(data)]) == 0
    out, err = capsys.readouterr()
    assert '"percent": 44' in out
    assert len(err.splitlines()) == 1
    assert percent(data) == 44


def test_a_full_disk_after_the_change_is_a_warning(data, capsys, monkeypatch):
    def full(*_arguments):
        raise UserError("The database could not be written: {reason}.", reason="full")

    monkeypatch.setattr(backup, "make", full)
    assert cli.main(["task", "2", "--set", "percent=45", "--data", str(data)]) == 0
    assert "full" in capsys.readouterr().err
    assert percent(data) == 45


def test_a_command_that_is_refused_says_that_alone(data, capsys):
    shutil.rmtree(data / "backups", ignore_errors=True)
    (data / "backups").write_text("a file in the folder's place")
    assert cli.main(["task", "2", "--set", "percent=44", "--attach", "nowhere.docx", "--data", str(data)]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)
    assert percent(data) != 44


def test_a_command_of_several_parts_is_one_step_or_none(data, tmp_path, capsys):
    command = ["task", "2", "--set", "percent=46", "--data", str(data)]
    before = percent(data)
    assert cli.main([*command, "--attach", "nowhere.docx"]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert percent(data) == before
    proof = tmp_path / "proof.txt"
    proof.write_text("proof")
    assert cli.main([*command, "--attach", str(proof), "--end"]) == 0
    assert kept(data) == ["proof.txt"]
    services = open_services(data)
    assert services.undo.last().action == "task.ended"
    services.undo.undo()
    services.close()
    assert percent(data) == before
    assert kept(data) == []


def kept(data):
    return [path.name for path in (data / "evidence").rglob("proof*") if "bin" not in path.parts]


@posix
def test_an_answer_that_cannot_be_written_hides_nothing(data):
    command = [sys.executable, "-m", "desktop", "task", "2", "--set", "percent=47", "--json", "--data", data]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 0
    assert len(done.stderr.splitlines()) == 1
    assert percent(data) == 47


@posix
def test_nowhere_to_say_it_is_no_traceback(data):
    command = [sys.executable, "-m", "desktop", "tasks", "--data", data]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=full, check=False)
    assert done.returncode == 2


@pytest.mark.long
@posix
@pytest.mark.parametrize("limit", [4096, 65_536, 131_072, 400_000])
@pytest.mark.parametrize("name", ["task", "attach", "backup", "export", "import"])
def test_files_that_may_not_grow_leave_old_or_new_and_a_sentence(data, tmp_path, name, limit):
    import resource

    target = tmp_path / "target.docx"
    target.write_bytes(b"old")
    command = {
        "task": ["task", "2", "--set", "percent=44", "--set", "result=" + "x" * 3000],
        "attach": ["task", "2", "--attach", ROOT / "tests" / "data" / "databases" / "0001.sqlite3"],
        "backup": ["backup"],
        "export": ["export", "plan", "3", "--to", target],
        "import": ["import", _text(tmp_path)],
    }[name]
    before = _content(data)
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--data", data, *command], cwd=ROOT, capture_output=True, text=True,
        check=False, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )  # fmt: skip
    assert "Traceback" not in done.stderr
    assert "Error" not in done.stderr
    if done.returncode == 0:
        assert name in {"backup", "export"} or _content(data) != before
    else:
        assert done.returncode == 2
        assert len(done.stderr.splitlines()) == 1
        assert _content(data) == before
        assert target.read_bytes() == b"old"
    assert cli.main(["verify", "--data", str(data)]) == 0


def _text(folder):
    path = folder / "plan.txt"
    path.write_text("KẾ HOẠCH\nTổ chức Tết trồng cây năm 2031\n1. Công an xã chủ trì bảo vệ, xong 15/3/2031.")
    return path


def _content(data):
    with sqlite3.connect(data / FILE_NAME) as connection:
        lines = list(connection.iterdump())
    connection.close()
    return lines


def test_a_fault_of_the_program_is_a_sentence_and_a_report_without_words_of_people(data, capsys, monkeypatch):
    names = ["Tran Thi B", "Nguyễn Văn A nợ thuế"]

    def fail(*_arguments, **_named):
        raise RuntimeError(names[0]) from ValueError(names[1])

    monkeypatch.setattr(TaskService, "record", fail)
    assert cli.main(["task", "2", "--set", "percent=44", "--data", str(data)]) == 3
    err = capsys.readouterr().err
    assert len(err.splitlines()) == 1
    (report,) = log.reports(data / "log")
    assert str(report) in err
    text = report.read_text(encoding="utf-8")
    assert "builtins.RuntimeError" in text
    assert "desktop/cli/tasks.py" in text.replace("\\", "/")
    assert "command task" in text
    assert "Nguyễn" not in text
    assert "Tran Thi B" not in text


def test_a_report_is_written_where_the_disk_is_full(tmp_path, monkeypatch):
    log.start(tmp_path)
    kept = (tmp_path / log._RESERVE).stat().st_size

    def full(path, data):
        path.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(log, "_write", full)
    for _ in range(60):
        log.note("task.reported", "task:3")
    report = log.crash_report(KeyError("Lê Thị C"))
    assert report is not None
    assert report.stat().st_size <= kept
    text = report.read_text(encoding="utf-8")
    assert "builtins.KeyError\n" in text
    assert text.count("task.reported task:3") == log._LAST
    assert not (tmp_path / log._RESERVE).exists()
    assert log.reports(tmp_path) == [report]


def test_an_error_of_the_database_is_reported_without_its_values(tmp_path):
    from sqlalchemy import create_engine, text
    from sqlalchemy.exc import OperationalError

    name = "Phạm Văn D"
    with create_engine("sqlite://").connect() as connection, pytest.raises(OperationalError) as caught:
        connection.execute(text("SELECT :name FROM nowhere"), {"name": name})
    report = log._report(caught.value)
    assert "no such table: nowhere" in report
    assert "Phạm" not in report


@pytest.mark.long
@posix
def test_data_are_the_users_alone(tmp_path, capsys):
    umask = os.umask(0o022)
    try:
        data = tmp_path / "office"
        assert cli.main(["sample", "--data", str(data)]) == 0
        assert cli.main([*WRITING["attach"], "--data", str(data)]) == 0
        assert cli.main(["backup", "--data", str(data)]) == 0
        saved = capsys.readouterr().out.strip()
        assert cli.main(["restore", saved, "--data", str(data)]) == 0
        target = tmp_path / "plan.docx"
        assert cli.main(["export", "plan", "1", "--to", str(target), "--data", str(data)]) == 0
    finally:
        os.umask(umask)
    found = [data, *data.rglob("*")]
    assert len(found) > 8
    open_ = {str(path): oct(stat.S_IMODE(path.stat().st_mode)) for path in found if path.stat().st_mode & 0o077}
    assert open_ == {}
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


@posix
def test_a_folder_of_an_older_release_is_closed_and_one_of_others_is_left(tmp_path, monkeypatch):
    old = tmp_path / "old"
    services = open_services(old)
    services.close()
    (old / "so-ke-hoach.sqlite3").chmod(0o644)
    old.chmod(0o755)
    open_services(old).close()
    assert stat.S_IMODE(old.stat().st_mode) == 0o700
    assert stat.S_IMODE((old / FILE_NAME).stat().st_mode) == 0o600
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    (shared / "theirs.txt").write_text("")
    (shared / "theirs.txt").chmod(0o644)
    monkeypatch.setattr(paths.Path, "home", lambda: tmp_path / "home")
    (tmp_path / "home").mkdir(mode=0o755)
    for folder in (shared, tmp_path / "home"):
        mode = folder.stat().st_mode
        open_services(folder).close()
        assert folder.stat().st_mode == mode
        assert stat.S_IMODE((folder / FILE_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE((shared / "theirs.txt").stat().st_mode) == 0o644


@posix
@pytest.mark.parametrize("command", [["import"], ["inspect"], ["restore"], ["task", "2", "--attach"],
                                     ["new", "--kind", "trong", "--answers"]])  # fmt: skip
@pytest.mark.parametrize("device", ["/dev/zero", "pipe"])
def test_a_link_to_a_device_is_refused_in_a_sentence(data, tmp_path, capsys, command, device):
    link = tmp_path / "plan.docx"
    if device == "pipe":
        os.mkfifo(link)
    else:
        link.symlink_to(device)
    assert cli.main([*command, str(link), "--data", str(data)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize(
    "command", [["plans"], ["sample"], ["verify"], ["backup"], ["task", "2", "--set", "percent=3"]]
)
@pytest.mark.parametrize("place", ["file", "file/below", "x" * 300])
def test_places_that_cannot_be_are_said_in_a_sentence(tmp_path, capsys, command, place):
    (tmp_path / "file").write_text("")
    assert cli.main([*command, "--data", str(tmp_path / place)]) == 2
    out, err = capsys.readouterr()
    assert (out, len(err.splitlines())) == ("", 1)


def test_a_copy_that_a_killed_run_left_is_no_fault(data):
    stray = data / "evidence" / "2" / "left.txt"
    stray.parent.mkdir(parents=True)
    stray.write_text("copied, then killed")
    assert cli.main(["verify", "--data", str(data)]) == 1
    assert cli.main(["plans", "--data", str(data)]) == 0
    assert cli.main(["verify", "--data", str(data)]) == 0
    assert (data / "evidence" / "bin" / "2" / "left.txt").read_text() == "copied, then killed"


@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE task SET status = 'foo'",
        "UPDATE task SET deadline = 'hôm nay'",
        "UPDATE block SET runs = '[[1]]'",
        *long(
            "UPDATE plan SET status = 'foo'",
            "UPDATE unit SET unit_group = 'foo'",
            "UPDATE task SET recurring = 'always'",
            "UPDATE block SET kind = 'foo'",
            "UPDATE task SET more_deadlines = '[1]'",
        ),
    ],
)
def test_values_that_no_release_writes_are_said_in_a_sentence(data, tmp_path, capsys, fault):
    with sqlite3.connect(data / FILE_NAME) as connection:
        connection.execute(fault)
    connection.close()
    codes = []
    for command in (["tasks"], ["plans"], ["task", "2", "--set", "percent=3"], ["duty", "2", "--set", "unit=Công an"],
                    ["export", "plan", "1", "--to", str(tmp_path / "a.docx")],
                    ["export", "progress", "--to", str(tmp_path / "a.xlsx")]):  # fmt: skip
        codes.append(cli.main([*command, "--data", str(data)]))
        assert len(capsys.readouterr().err.splitlines()) == (codes[-1] != 0), command
    assert set(codes) <= {0, 2}
    assert 2 in codes


def test_a_clock_that_was_set_back_is_a_warning_beside_what_is_saved(tmp_path, capsys):
    services = open_services(tmp_path, now=lambda: datetime.now() + timedelta(days=400))
    services.office.make_sample()
    services.close()
    assert cli.main(["tasks", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().err == ""
    report = ["task", "2", "--data", str(tmp_path), "--set"]
    assert cli.main([*report, "percent=3"]) == 0
    warned = capsys.readouterr().err
    assert len(warned.splitlines()) == 1
    assert f"{datetime.now() + timedelta(days=400):%Y}" in warned
    assert cli.main([*report, "percent=4"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2026-13-01", "", "hôm nay", "2026-02-29"])
@pytest.mark.parametrize("command", ["tasks", "unfinished"])
def test_days_that_cannot_be_are_refused(data, capsys, command, day):
    assert cli.main([command, "--today", day, "--data", str(data)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
