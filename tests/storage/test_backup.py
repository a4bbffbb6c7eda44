from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.base.errors import UserError
from desktop.storage import backup, sqlite
from desktop.storage.database import Database

NOW = datetime(2026, 11, 16, 9, 0)


def test_backup_is_a_whole_database(tmp_path):
    database = Database(tmp_path)
    path = backup.make(database.path, tmp_path, "manual", NOW)
    assert sqlite.damage(path) == ""
    assert path.name == "manual-20261116-090000.sqlite3"
    assert [item.reason for item in backup.found(tmp_path)] == ["manual"]


def test_two_backups_in_one_second_are_both_kept(tmp_path):
    database = Database(tmp_path)
    assert backup.make(database.path, tmp_path, "auto", NOW) != backup.make(database.path, tmp_path, "auto", NOW)
    assert len(backup.found(tmp_path)) == 2


def test_backup_of_a_damaged_file_is_not_kept(tmp_path):
    (tmp_path / "broken.sqlite3").write_bytes(b"x" * 8192)
    with pytest.raises((UserError, Exception)):
        backup.make(tmp_path / "broken.sqlite3", tmp_path, "manual", NOW)
    assert list((tmp_path / "backups").iterdir()) == []


def test_thinning_keeps_all_of_two_days_then_one_a_day_a_week_a_month():
    every_six_hours = [backup.Backup(Path(f"{n}"), NOW - timedelta(hours=6 * n), "auto") for n in range(4 * 400)]
    gone = {item.path for item in backup.superfluous(every_six_hours, NOW)}
    kept = [item for item in every_six_hours if item.path not in gone]
    ages = [(NOW - item.made_at).total_seconds() / 86400 for item in kept]
    assert sum(age <= 2 for age in ages) == 9
    assert sum(2 < age <= 14 for age in ages) in (12, 13)
    assert sum(14 < age <= 90 for age in ages) in (11, 12)
    assert sum(age > 90 for age in ages) in (10, 11, 12)


def test_thinning_never_takes_what_the_user_made():
    old = [backup.Backup(Path(str(n)), NOW - timedelta(days=50), "manual") for n in range(5)]
    assert backup.superfluous(old, NOW) == []
