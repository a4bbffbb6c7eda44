from __future__ import annotations

import errno
import os
import re
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop import i18n, paths
from desktop.domain.base.errors import TakenError, UserError

ROOT = Path(__file__).resolve().parent.parent


def test_a_failed_write_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "kế hoạch.docx"
    target.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), paths.replacing(target) as temporary:
        temporary.write_bytes(b"half")
        raise ZeroDivisionError
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["kế hoạch.docx"]


def test_what_a_killed_run_left_is_removed_by_the_next(tmp_path):
    target = tmp_path / "plan.docx"
    left, fresh = tmp_path / ".~plan-abc.docx", tmp_path / ".~plan-def.docx"
    for path in (left, fresh):
        path.write_bytes(b"half")
    os.utime(left, (time.time() - 300,) * 2)
    paths.write_atomic(target, b"new")
    assert (left.exists(), fresh.exists(), target.read_bytes()) == (False, True, b"new")


@pytest.mark.parametrize("done", [False, True])
def test_what_another_run_still_writes_or_is_just_done_with_stops_nobody(tmp_path, monkeypatch, done):
    """Its file is gone between the moment in which it is found and that in which it is looked at."""
    theirs, left = tmp_path / ".~plan-abc.docx", tmp_path / ".~plan-def.docx"
    for path in (theirs, left):
        path.write_bytes(b"half")
    os.utime(left, (0, 0))
    real = Path.glob

    def found(folder, pattern):
        listed = sorted(real(folder, pattern))
        if done:
            theirs.unlink(missing_ok=True)
        return iter(listed)

    monkeypatch.setattr(Path, "glob", found)
    paths.write_atomic(tmp_path / "plan.docx", b"new")
    assert (tmp_path / "plan.docx").read_bytes() == b"new"
    assert (theirs.exists(), left.exists()) == (not done, False)


def test_a_copy_that_is_read_for_minutes_is_left_to_who_reads_it_and_goes_with_the_next_start_after_a_kill(tmp_path):
    """A large backup is unpacked first, then its files are gone through: nothing is written meanwhile."""
    with paths.work_folder(tmp_path) as work:
        (work / "copy").write_bytes(b"data")
        for path in (work / "copy", work, work.with_suffix(".held")):
            os.utime(path, (time.time() - 9000,) * 2)
        paths.clear_left(tmp_path)
        assert (work / "copy").exists()
    assert not [*tmp_path.iterdir()]
    code = (
        "import os, sys, pathlib; from desktop import paths\n"
        "with paths.work_folder(pathlib.Path(sys.argv[1])) as work: (work / 'copy').touch(); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, tmp_path], check=False)
    left = [*tmp_path.iterdir()]
    assert len(left) == 2
    for path in left:
        os.utime(path, (time.time() - 300,) * 2)
    paths.clear_left(tmp_path)
    assert not [*tmp_path.iterdir()]


def test_a_copy_that_a_killed_backup_left_goes_with_the_next_start(tmp_path):
    left, fresh = tmp_path / ".~manual-abc.sqlite3", tmp_path / ".~manual-def.sqlite3"
    for path, age in ((left, 300), (fresh, 60)):
        path.write_bytes(b"half")
        os.utime(path, (time.time() - age,) * 2)
    paths.clear_left(tmp_path)
    assert [*tmp_path.iterdir()] == [fresh]


def test_a_file_without_an_ending_is_written(tmp_path):
    left = tmp_path / ".~mark-abc"
    left.write_bytes(b"half")
    os.utime(left, (0, 0))
    paths.write_atomic(tmp_path / "mark", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["mark"]


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match=r"plan\.docx"):
        paths.write_atomic(tmp_path / "file" / "plan.docx", b"x")


@pytest.mark.skipif(sys.platform == "win32", reason="folders are synced elsewhere")
def test_a_file_that_stands_is_not_said_to_be_lost_because_its_folder_cannot_be_synced(tmp_path, monkeypatch):
    def sync(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(paths, "sync", sync)
    paths.write_atomic(tmp_path / "plan.docx", b"new")
    assert (tmp_path / "plan.docx").read_bytes() == b"new"


def test_a_full_disk_is_called_so(tmp_path, monkeypatch):
    def full(_source, _target):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(paths, "replace", full)
    with pytest.raises(UserError, match="the disk is full") as told:
        paths.write_atomic(tmp_path / "plan.docx", b"x")
    assert "No space" not in str(told.value)


@pytest.mark.parametrize("number", sorted({*errno.errorcode} - {errno.EACCES, errno.EPERM, errno.ENOSPC}))
def test_no_reason_of_the_system_is_told_in_its_own_english(number):
    error = OSError(number, os.strerror(number))
    told = i18n.sentence_in(paths.cannot_write(Path("plan.docx"), error), "vi")
    assert os.strerror(number) not in told
    assert not re.search(r"[a-z]{3,} [a-z]{3,} (the|is|not|or)\b|\{", told)


@pytest.mark.parametrize(
    "number", [errno.ENOENT, errno.EACCES, errno.EROFS, errno.ENAMETOOLONG, errno.EIO, errno.EISDIR]
)
def test_the_reasons_that_people_meet_are_told_in_words(number):
    assert str(number) not in str(paths.reason(OSError(number, os.strerror(number))))


def test_long_names_with_vietnamese_letters_are_written(tmp_path):
    target = tmp_path / ("Thư mục có dấu " * 4).strip() / ("ẪỆỔỰÝ " * 8 + ".docx")
    paths.write_atomic(target, b"x")
    assert target.read_bytes() == b"x"


@pytest.mark.long
@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that cannot be caught")
def test_an_export_that_is_killed_leaves_the_old_or_the_new_file_whole(services, tmp_path):
    """Export the same plan over and over in another process, and kill that in the middle, several times."""
    from docx import Document

    from desktop.catalogue import templates, units
    from desktop.domain.plan.proposals import draft

    office = services.office.get()
    plan = draft(templates.template("doi-ngoai"), office, 2027, services.units.all(), units.names(office.level))
    plan_id = services.plans.add(plan)
    target = tmp_path / "plan.docx"
    code = (
        "import sys, pathlib\nfrom desktop.services import open_services\n"
        "services = open_services(pathlib.Path(sys.argv[1]))\nprint('go', flush=True)\n"
        "while True: services.exports.plan_docx(int(sys.argv[2]), pathlib.Path(sys.argv[3]))\n"
    )
    for wait in (0.02, 0.05, 0.11, 0.17):
        worker = subprocess.Popen([sys.executable, "-c", code, tmp_path / "data", str(plan_id), target], cwd=ROOT,
                                  stdout=subprocess.PIPE)  # fmt: skip
        assert worker.stdout is not None
        worker.stdout.readline()
        time.sleep(wait)
        worker.send_signal(signal.SIGKILL)
        worker.wait()
        worker.stdout.close()
        if target.exists():
            assert len(Document(str(target)).paragraphs) > 20
    assert services.safety.verify() == []


def test_a_file_that_is_held_for_a_moment_is_tried_five_times(tmp_path, monkeypatch):
    target, tries = tmp_path / "plan.docx", []
    target.write_bytes(b"old")
    real = os.replace

    def replace(source, to):
        tries.append(to)
        if len(tries) < 5:
            raise PermissionError(13, "held")
        real(source, to)

    monkeypatch.setattr(paths.os, "replace", replace)
    monkeypatch.setattr(paths.time, "sleep", lambda _seconds: None)
    paths.write_atomic(target, b"new")
    assert (target.read_bytes(), len(tries)) == (b"new", 5)
    monkeypatch.setattr(paths.os, "replace", lambda *_given: (_ for _ in ()).throw(PermissionError(13, "held")))
    with pytest.raises(TakenError):
        paths.write_atomic(target, b"newer")
    assert [path.name for path in tmp_path.iterdir()] == ["plan.docx"]
    assert paths.free_name(target).name == "plan (2).docx"


def test_a_long_name_keeps_its_end_and_breaks_off_between_words():
    """The forms of two days for one unit were called the same, and a plan's file ended within a word."""
    unit = "Ủy ban Mặt trận Tổ quốc Việt Nam phường và các tổ chức chính trị - xã hội"
    names = [paths.safe_name(f"Phiếu {unit} 2027-11-{day}") for day in (22, 23)]
    assert names[0] == "Phiếu Ủy ban Mặt trận Tổ quốc Việt Nam phường và các … trị - xã hội 2027-11-22"
    assert names[0] != names[1] and len(names[0]) <= 80
    title = "KH 142 Chuẩn hóa, làm sạch dữ liệu đất đai, hộ tịch phục vụ giải quyết thủ tục hành chính"
    assert paths.safe_name(title) == "KH 142 Chuẩn hóa, làm sạch dữ liệu đất đai, hộ tịch … thủ tục hành chính"
    assert paths.safe_name("KH 06 Công tác: đối ngoại?") == "KH 06 Công tác- đối ngoại-"
    assert (paths.safe_name("x" * 300), paths.safe_name("...")) == ("x" * 80, "ke-hoach")
