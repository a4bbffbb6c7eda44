from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
from pathlib import Path

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import NamedUnits, Task
from desktop.storage import backup, journal, sqlite, tables
from desktop.storage.database import FILE_NAME, REVISIONS, Database
from desktop.storage.schema import MIGRATIONS


def test_new_file_is_made_at_the_newest_revision(tmp_path):
    Database(tmp_path / "a" / "b").close()
    assert sqlite.revision(tmp_path / "a" / "b" / FILE_NAME) == REVISIONS[-1]


def test_what_tests_make_anew_is_a_copy(tmp_path, monkeypatch):
    """The migrations take a third of a second, and hundreds of tests begin with a new office."""
    Database(tmp_path / "first").close()
    monkeypatch.setattr("desktop.storage.schema._run", lambda *_: pytest.fail("the migrations ran again"))
    Database(tmp_path / "second").close()


@pytest.mark.parametrize(
    ("statement", "also"),
    [
        ("UPDATE unit SET phone = '0258'", "unit"),
        ("DELETE FROM plan", "task"),  # it goes with its plan
        ("INSERT INTO day_off VALUES ('2027-02-08', 'Nghỉ bù', 0)", "day_off"),
    ],
)
def test_no_test_writes_outside_the_scope_of_the_journal(services, tmp_path, statement, also):
    services.plans.add(Plan("Công tác", year=2026, tasks=[Task(runs("Việc"))]))
    database = Database(tmp_path / "data")
    with (
        pytest.raises(AssertionError, match=f"outside the scope.*'{also}'"),
        database.transaction(writing=True) as session,
    ):
        session.connection().exec_driver_sql(statement)
    database.close()


def test_files_of_migrations_are_numbered_in_the_order_in_which_they_run():
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    chain = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(chain)) == REVISIONS


def test_migrations_make_exactly_the_tables_of_the_code(tmp_path):
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    database = Database(tmp_path)
    with database.engine.connect() as connection:
        found = compare_metadata(MigrationContext.configure(connection), tables.metadata)
    database.close()
    assert found == []


def test_data_outlives_closing(tmp_path):
    with Database(tmp_path).transaction() as session:
        session.execute(tables.setting.insert().values(key="theme", value="dark"))
    with Database(tmp_path).transaction() as session:
        assert session.execute(tables.setting.select()).one().value == "dark"


def test_an_error_leaves_nothing_half_done(tmp_path):
    database = Database(tmp_path)
    with pytest.raises(ZeroDivisionError), database.transaction() as session:
        session.execute(tables.setting.insert().values(key="theme", value="dark"))
        raise ZeroDivisionError
    with database.transaction() as session:
        assert session.execute(tables.setting.select()).all() == []


def test_file_of_a_newer_program_is_refused_and_left_alone(tmp_path):
    Database(tmp_path).close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(UserError, match="newer version"):
        Database(tmp_path)
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_damaged_file_is_refused(tmp_path):
    Database(tmp_path).close()
    data = bytearray((tmp_path / FILE_NAME).read_bytes())
    data[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
    (tmp_path / FILE_NAME).write_bytes(data)
    with pytest.raises(UserError, match="damaged"):
        Database(tmp_path)


def test_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"Day khong phai co so du lieu" * 50)
    with pytest.raises(UserError, match="damaged"):
        Database(tmp_path)


@pytest.mark.parametrize("folder", ["//server/share/data", "\\\\server\\share\\data"])
def test_network_folder_is_refused(folder):
    from pathlib import Path

    with pytest.raises(UserError, match="network"):
        Database(Path(folder))


def test_folder_that_cannot_be_made_is_refused(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError, match="cannot be made"):
        Database(tmp_path / "file" / "data")


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 45, 0), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 52, 0), True),
    ],
)
def test_write_ahead_log_only_where_it_is_safe(version, safe):
    assert sqlite.wal_is_safe(version) is safe


def test_commits_are_durable_and_keys_are_kept(tmp_path, monkeypatch, no_waiting_for_the_disk):
    monkeypatch.setattr(sqlite, "DURABLE", no_waiting_for_the_disk)
    with Database(tmp_path).transaction() as session:
        full = 2
        assert session.connection().exec_driver_sql("PRAGMA synchronous").scalar() == full
        assert session.connection().exec_driver_sql("PRAGMA foreign_keys").scalar() == 1


def test_file_of_the_first_release_is_copied_then_brought_up_to_date(tmp_path):
    """The file in tests/data was written by the program when its schema was at 0001."""
    old = Path(__file__).parent.parent / "data" / "databases" / "0001.sqlite3"
    shutil.copy(old, tmp_path / FILE_NAME)
    query = "SELECT text, percent, last_day, result FROM task ORDER BY id"
    with contextlib.closing(sqlite3.connect(old)) as connection:
        tasks = connection.execute(query).fetchall()
    database = Database(tmp_path)
    assert sqlite.revision(database.path) == REVISIONS[-1]
    with database.transaction() as session:
        assert [tuple(row) for row in session.connection().exec_driver_sql(query)] == tasks
        assert len(session.execute(tables.operation.select()).all()) == 3
    database.close()
    (kept,) = backup.found(tmp_path)
    assert kept.reason == "before-upgrade"
    assert sqlite.revision(kept.path) == "0001"
    with contextlib.closing(sqlite3.connect(kept.path)) as connection:
        assert connection.execute(query).fetchall() == tasks


def test_an_upgrade_that_is_begun_again_keeps_no_second_copy(tmp_path):
    """A write that was killed leaves something in pages that hold nothing, and the same data was kept twice."""
    old = Path(__file__).parent.parent / "data" / "databases" / "0001.sqlite3"
    path = shutil.copy(old, tmp_path / FILE_NAME)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE gone (words)")
        connection.executemany("INSERT INTO gone VALUES (?)", [("w" * 3000,)] * 40)
        connection.execute("DROP TABLE gone")
        connection.commit()
    (tmp_path / "backups").mkdir()
    sqlite.copy(path, tmp_path / "backups" / "before-upgrade-0001-20250101-080000.sqlite3")
    pages = bytearray(path.read_bytes())
    size, trunk = int.from_bytes(pages[16:18]), int.from_bytes(pages[32:36])
    leaf = int.from_bytes(pages[(trunk - 1) * size + 8 :][:4])
    pages[(leaf - 1) * size : leaf * size] = b"x" * size
    path.write_bytes(pages)
    Database(tmp_path).close()
    assert len(list((tmp_path / "backups").glob("before-upgrade-*"))) == 1


def schema(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
        keys = {
            name: sorted(row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({name})")) for name, _ in rows
        }
        columns = {
            name: sorted(row[1:] for row in connection.execute(f"PRAGMA table_info({name})")) for name, _ in rows
        }
    return {name: ("AUTOINCREMENT" in sql, "INDEX" in sql, keys[name], columns[name]) for name, sql in rows}


def test_a_file_that_was_upgraded_has_the_schema_of_a_new_one(tmp_path):
    (tmp_path / "old").mkdir()
    shutil.copy(Path(__file__).parent.parent / "data" / "databases" / "0001.sqlite3", tmp_path / "old" / FILE_NAME)
    old, new = schema(Database(tmp_path / "old").path), schema(Database(tmp_path / "new").path)
    assert old == new
    assert [name for name, (numbered, *_) in new.items() if name in ("plan", "task", "block") and not numbered] == []
    assert sqlite.foreign_key_faults(tmp_path / "old" / FILE_NAME) == []


def test_numbers_that_undo_freed_before_the_upgrade_are_not_given_again(tmp_path):
    path = tmp_path / FILE_NAME
    shutil.copy(Path(__file__).parent.parent / "data" / "databases" / "0001.sqlite3", path)
    gone = json.dumps([["plan", "[70]", None, {"id": 70}], ["task", "[900]", None, {"id": 900}]])
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(
            "INSERT INTO operation (at, author, action, subject, detail, changes, undone) "
            "VALUES ('2026-11-16 08:30:00.000000', 'Lan', 'plan.added', 'plan:70', '{}', ?, 1)", (gone,)
        )  # fmt: skip
        connection.commit()
    with Database(tmp_path).transaction() as session:
        assert sqlite.highest_number(session.connection(), "plan") == 70
        assert sqlite.highest_number(session.connection(), "task") == 900
        highest = session.connection().exec_driver_sql("SELECT max(id) FROM block").scalar()
        assert sqlite.highest_number(session.connection(), "block") == (highest or 0)


def test_what_was_done_before_the_upgrade_can_still_be_undone(tmp_path):
    shutil.copy(Path(__file__).parent.parent / "data" / "databases" / "0001.sqlite3", tmp_path / FILE_NAME)
    with Database(tmp_path).transaction() as session:
        before = session.scalar(
            tables.task.select().with_only_columns(tables.task.c.percent).where(tables.task.c.id == 3)
        )
        last = journal.last_undoable(session)
        journal.undo(session, last.id)
        after = session.scalar(
            tables.task.select().with_only_columns(tables.task.c.percent).where(tables.task.c.id == 3)
        )
    assert (last.action, before, after) == ("task.reported", 10, 0)


def test_a_full_disk_is_called_so(tmp_path):
    database = Database(tmp_path)
    with pytest.raises(UserError, match="The disk is full"), database.transaction() as session:
        connection = session.connection()
        connection.exec_driver_sql("PRAGMA max_page_count = 1")  # (as many as there are)
        connection.exec_driver_sql("INSERT INTO setting (key, value) VALUES ('x', hex(zeroblob(1000000)))")
    database.close()


def test_plans_that_were_issued_before_the_upgrade_keep_the_names_that_they_are_printed_with(tmp_path):
    old = Path(__file__).parent.parent / "data" / "databases" / "0001.sqlite3"
    leads = "SELECT t.id, u.name, u.unit_group FROM task t LEFT JOIN unit u ON u.id = t.unit_id"
    partners = "SELECT s.task_id, u.name FROM task_support s JOIN unit u ON u.id = s.unit_id ORDER BY u.position"

    def signed(status):
        folder = tmp_path / status
        folder.mkdir()
        shutil.copy(old, folder / FILE_NAME)
        with contextlib.closing(sqlite3.connect(folder / FILE_NAME)) as connection:
            connection.execute("UPDATE plan SET status = ?", (status,))
            connection.commit()
        task = tables.task.c
        with Database(folder).transaction() as session:
            rows = session.execute(tables.task.select().with_only_columns(task.id, task.signed))
            return {row.id: row.signed for row in rows}

    with contextlib.closing(sqlite3.connect(old)) as connection:
        beside = connection.execute(partners).fetchall()
        named = {
            key: NamedUnits(name or "", group == "request", tuple(unit for task, unit in beside if task == key))
            for key, name, group in connection.execute(leads)
        }
    assert any(units.partners for units in named.values())
    assert signed("issued") == signed("closed") == named
    assert signed("draft") == dict.fromkeys(named)
