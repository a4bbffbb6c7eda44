from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.errors import UserError
from desktop.domain.office import Unit
from desktop.services import open_services
from desktop.services.safety import verify


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
