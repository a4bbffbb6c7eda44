from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop import cli
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Task
from desktop.services import open_services
from desktop.services.safety.service import verify
from desktop.storage.database import FILE_NAME


def test_work_is_backed_up_when_the_program_ends(tmp_path):
    opened = open_services(tmp_path)
    opened.units.save(Unit("Đơn vị"))
    opened.close()
    again = open_services(tmp_path)
    assert [row.reason for row in again.safety.backups()] == ["close"]
    again.close()
    third = open_services(tmp_path)
    assert len(third.safety.backups()) == 1, "nothing changed, nothing is copied"
    third.close()


def test_restore_brings_back_and_keeps_what_it_replaces(services):
    services.units.save(Unit("Trước"))
    kept = services.safety.backup()
    services.units.save(Unit("Sau"))
    before = services.safety.restore(kept)
    names = [unit.name for unit in services.units.all()]
    assert "Trước" in names
    assert "Sau" not in names
    services.safety.restore(before)
    assert "Sau" in [unit.name for unit in services.units.all()]


def test_the_backup_that_is_put_back_stays_where_it_is(tmp_path):
    """The copy of what it replaces thinned the older ones: the one that was chosen was deleted before it was read."""
    day = datetime(2027, 5, 24, 8, 25)
    opened = open_services(tmp_path, now=lambda: day)
    opened.units.save(Unit("Sáng"))
    morning = opened.safety.backup("auto")
    day += timedelta(minutes=40)
    opened.units.save(Unit("Chiều"))
    opened.safety.backup("close")
    day += timedelta(days=23)
    opened.safety.restore(morning)
    names = [unit.name for unit in opened.units.all()]
    assert "Sáng" in names
    assert "Chiều" not in names
    assert morning.is_file()
    opened.safety.backup("auto")
    assert not morning.is_file(), "a copy that nobody wants goes with the days"
    opened.close()


def test_restore_gives_exactly_what_the_backup_holds(services):
    def rows():
        with contextlib.closing(sqlite3.connect(services.safety.data_dir / FILE_NAME)) as connection:
            names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in names}

    before, copy = rows(), services.safety.backup()
    services.plans.add(Plan("Kế hoạch khác", year=2027))
    services.safety.restore(copy)
    assert rows() == before


def test_restore_refuses_what_is_no_backup(services, tmp_path):
    other = tmp_path / "letter.sqlite3"
    other.write_bytes(b"no database at all" * 100)
    with pytest.raises(UserError, match="damaged or no backup"):
        services.safety.restore(other)
    with pytest.raises(UserError, match="no backup"):
        services.safety.restore(tmp_path / "missing.sqlite3")
    assert services.office.get() is not None


def test_verify_finds_a_damaged_backup(services):
    path = Path(services.safety.backup())
    assert services.safety.verify() == []
    data = bytearray(path.read_bytes())
    data[4096:12288] = b"\xff" * 8192
    path.write_bytes(data)
    assert [str(path) in fault for fault in services.safety.verify()] == [True]


def test_verify_of_an_empty_folder_says_so(tmp_path):
    with pytest.raises(UserError, match="no database"):
        verify(tmp_path)


@pytest.fixture
def proof(services, tmp_path):
    """Give the evidence file of a task, attached."""
    services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=[Task(runs("Báo cáo năm"))]))
    path = tmp_path / "Báo cáo số 12.pdf"
    path.write_bytes(b"%PDF-1.7 the report")
    services.tasks.attach(services.tasks.rows()[0].id, path)
    return path.read_bytes()


def test_all_data_moves_to_another_computer_in_one_file(services, proof, tmp_path):
    made = services.safety.backup_whole()
    assert (made.path.suffix, made.left_out) == (".skh", ())
    assert services.safety.verify() == []
    taken = tmp_path / "usb.skh"
    shutil.copy(made.path, taken)
    other = open_services(tmp_path / "other")
    other.safety.restore(taken)
    assert other.office.get().name == "Thanh Bình"
    (row,) = other.tasks.evidence(other.tasks.rows()[0].id)
    assert other.evidence.file(row.id).read_bytes() == proof
    assert verify(tmp_path / "other") == []
    other.close()


def test_restoring_over_other_evidence_keeps_both_offices_whole(services, proof, tmp_path):
    made = services.safety.backup_whole()
    other = open_services(tmp_path / "other")
    other.plans.add(Plan("Khác", tasks=[Task(runs("x"))]))
    mine = tmp_path / "mine" / "Báo cáo số 12.pdf"
    mine.parent.mkdir()
    mine.write_bytes(b"%PDF-1.7 of the other office")
    other.tasks.attach(other.tasks.rows()[0].id, mine)
    before = other.safety.restore(made.path)
    (row,) = other.tasks.evidence(other.tasks.rows()[0].id)
    assert other.evidence.file(row.id).read_bytes() == proof
    other.safety.restore(before)
    (row,) = other.tasks.evidence(other.tasks.rows()[0].id)
    assert other.evidence.file(row.id).read_bytes() == mine.read_bytes()
    assert other.safety.verify() == []
    other.close()


def test_a_broken_package_changes_nothing(services, proof, tmp_path):
    made = services.safety.backup_whole()
    data = made.path.read_bytes()
    made.path.write_bytes(data[:-40])
    services.units.save(Unit("Sau"))
    copies = len(services.safety.backups())
    with pytest.raises(UserError, match="damaged or no backup"):
        services.safety.restore(made.path)
    assert "Sau" in [unit.name for unit in services.units.all()]
    assert len(services.safety.backups()) == copies
    assert [str(made.path) in fault for fault in services.safety.verify()] == [True]


def test_copies_made_by_themselves_leave_the_evidence_where_it_is(services, proof):
    (row,) = services.tasks.evidence(services.tasks.rows()[0].id)
    copy = services.safety.backup("auto")
    assert copy.suffix == ".sqlite3"
    services.tasks.detach(row.id)
    services.safety.restore(copy)
    assert services.evidence.file(row.id).read_bytes() == proof, "it was in the bin, not gone"


def test_command_backup_names_what_is_missing(services, proof, capsys):
    (row,) = services.tasks.evidence(services.tasks.rows()[0].id)
    folder = str(services.safety.data_dir)
    assert cli.main(["--data", folder, "--json", "backup"]) == cli.OK
    made = json.loads(capsys.readouterr().out)
    assert (Path(made["file"]).suffix, made["left_out"]) == (".skh", [])
    Path(row.path).unlink()
    assert cli.main(["--data", folder, "backup"]) == cli.OK
    said = capsys.readouterr()
    assert Path(said.out.strip()).is_file()
    assert "Báo cáo số 12.pdf" in said.err
    assert cli.main(["--data", folder, "restore", made["file"]]) == cli.OK
    assert Path(row.path).read_bytes() == proof
