"""The first opening of a data folder that an older release wrote."""

from __future__ import annotations

import shutil
import sqlite3
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop.domain.office.office import LegalStatus
from desktop.domain.task.rows import ProgressChange
from desktop.services import open_services
from desktop.storage import records
from desktop.storage.database import FILE_NAME

OLD = Path(__file__).parents[2] / "data" / "databases" / "0001.sqlite3"
QUARTERLY = 2
"""The recurring task of the kept file; its plan is of 2026."""


@pytest.fixture
def folder(tmp_path):
    shutil.copy(OLD, tmp_path / FILE_NAME)
    return tmp_path


def opened(folder, day):
    return open_services(folder, author="Lan", now=lambda: datetime(day.year, day.month, day.day, 8))


def owed(services):
    return [(item.period, item.last_day) for item in services.tasks.items(QUARTERLY)]


@pytest.mark.parametrize(
    ("day", "periods"),
    [
        (date(2026, 8, 1), ["2026-Q3", "2026-Q4"]),
        (date(2026, 9, 30), ["2026-Q3", "2026-Q4"]),
        (date(2026, 10, 1), ["2026-Q4"]),
        (date(2027, 1, 1), []),
    ],
)
def test_recurring_tasks_owe_what_falls_due_from_the_opening_on(folder, day, periods):
    services = opened(folder, day)
    assert [period for period, _ in owed(services)] == periods
    assert not any(row.id == QUARTERLY and row.state == "overdue" for row in services.tasks.rows())
    services.close()


def test_it_is_done_once_and_can_be_undone(folder):
    services = opened(folder, date(2026, 11, 16))
    assert owed(services) == [("2026-Q4", date(2026, 12, 31))]
    assert services.plans.history(1)[0].action == "plan.items"
    services.undo.undo(services.plans.history(1)[0].id)
    assert owed(services) == []
    services.close()
    again = opened(folder, date(2026, 11, 17))
    assert owed(again) == [], "what was taken back stays so"
    with again._context.reading() as session:
        assert "items-to-make" not in records.settings(session)
    again.close()


def test_what_was_reported_before_stays_and_a_new_year_needs_nothing(folder):
    services = opened(folder, date(2026, 11, 16))
    services.tasks.report_item(QUARTERLY, "2026-Q4", ProgressChange(percent=50))
    services.close()
    later = opened(folder, date(2027, 1, 2))
    assert [(item.period, item.percent) for item in later.tasks.items(QUARTERLY)] == [("2026-Q4", 50)]
    later.close()


def test_a_restored_older_backup_is_completed_too(services, tmp_path):
    copy = tmp_path / "old.sqlite3"
    shutil.copy(OLD, copy)
    services.safety.restore(copy)
    assert owed(services) == [("2026-Q4", date(2026, 12, 31))]


def test_a_file_without_recurring_tasks_is_not_touched(tmp_path):
    first = opened(tmp_path, date(2026, 11, 16))
    first.close()
    assert first.safety.backups() == [], "nothing was written that would be worth a backup"


def test_what_a_newer_library_knows_is_taken_over_once(folder):
    """A replaced document is told to be so; what the office wrote itself stays, and so does what it took out."""
    with sqlite3.connect(folder / FILE_NAME) as connection:
        connection.execute("DELETE FROM setting WHERE key = 'legal-library'")
        connection.execute("UPDATE legal SET note = 'của mình' WHERE number = '72/2025/QH15'")
        connection.execute("UPDATE legal SET number = '80/2020/NĐ-CP' WHERE number = '30/2020/NĐ-CP'")
    connection.close()
    services = opened(folder, date(2026, 11, 16))
    rows = {row.number: row for row in services.legal.rows()}
    assert rows["80/2020/NĐ-CP"].status is LegalStatus.REPLACED
    assert "313/2025/NĐ-CP" in rows["80/2020/NĐ-CP"].note
    assert rows["72/2025/QH15"].note == "của mình"
    services.legal.delete(rows["313/2025/NĐ-CP"].id)
    services.close()
    again = opened(folder, date(2026, 11, 17))
    assert "313/2025/NĐ-CP" not in {row.number for row in again.legal.rows()}
    again.close()
