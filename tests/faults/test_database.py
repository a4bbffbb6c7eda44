"""What kills, other programs and odd folders do to the database file: old or new state, and it opens again."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from sqlalchemy.exc import OperationalError

from desktop.domain.base.errors import HeldError, UserError
from desktop.services import open_services
from desktop.storage import backup, restoring, sqlite, tables
from desktop.storage.database import FILE_NAME, REVISIONS, Database
from tests.at_length import long

ROOT = Path(__file__).resolve().parent.parent.parent
OLD = ROOT / "tests" / "data" / "databases" / "0001.sqlite3"
DIE = """
import os, sys, pathlib
from sqlalchemy import event
from sqlalchemy.engine import Engine
from desktop.storage.database import Database
left = [int(sys.argv[2])]
@event.listens_for(Engine, "after_cursor_execute")
def count(connection, cursor, statement, *more):
    if statement.split()[0] in ("CREATE", "ALTER", "INSERT", "UPDATE", "DELETE", "DROP"):
        left[0] -= 1
        if not left[0]:
            os._exit(9)
Database(pathlib.Path(sys.argv[1])).close()
"""
HOT = """
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("PRAGMA cache_size=1")
db.execute("PRAGMA cache_spill=1")
db.execute("BEGIN IMMEDIATE")
for n in range(300):
    db.execute("INSERT INTO setting VALUES (?, ?)", (f"half-{n}", '"' + "x" * 3000 + '"'))
os._exit(9)
"""
SLOW = """
import pathlib, sys, time
from desktop import paths
from desktop.storage.database import Database
real = paths.replace
def replace(source, target):
    real(source, target)
    time.sleep(0.1)
paths.replace = replace
print("there", flush=True)
sys.stdin.readline()
Database(pathlib.Path(sys.argv[1])).close()
"""


def content(path: Path) -> str:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return hashlib.sha256("\n".join(connection.iterdump()).encode()).hexdigest()


def dies(folder: Path, statement: int) -> bool:
    run = subprocess.run([sys.executable, "-c", DIE, folder, str(statement)], cwd=ROOT, check=False)
    assert run.returncode in (0, 9)
    return run.returncode == 9


def test_a_killed_commit_is_taken_back_and_not_called_damage(tmp_path):
    Database(tmp_path).close()
    before = content(tmp_path / FILE_NAME)
    subprocess.run([sys.executable, "-c", HOT, tmp_path / FILE_NAME], check=False)
    journal = tmp_path / f"{FILE_NAME}-journal"
    if not sqlite.wal_is_safe(sqlite3.sqlite_version_info):
        assert journal.stat().st_size > 0, "the kill left no hot journal: nothing is tested"
    Database(tmp_path).close()
    assert not journal.exists()
    assert content(tmp_path / FILE_NAME) == before


@pytest.mark.long
@pytest.mark.parametrize("statement", [1, 2, 4, 7, 10, 13, 16, 19])
def test_a_killed_upgrade_leaves_the_old_file_and_one_copy(tmp_path, statement):
    shutil.copy(OLD, tmp_path / FILE_NAME)
    old = content(OLD)
    died = [dies(tmp_path, statement) for _ in range(2)]
    if any(died):
        assert all(died)
        assert content(tmp_path / FILE_NAME) == old
    Database(tmp_path).close()
    assert sqlite.revision(tmp_path / FILE_NAME) == REVISIONS[-1]
    (kept,) = backup.found(tmp_path)
    assert content(kept.path) == old


def test_a_disk_that_fails_in_the_midst_of_an_upgrade_is_said_and_changes_nothing(tmp_path):
    """SQLite takes all back by itself then, and what the migration wants to clear up behind it is there no more."""
    shutil.copy(OLD, tmp_path / FILE_NAME)
    old = content(OLD)

    def fail(connection, _cursor, statement, *_more):
        if statement.startswith("INSERT INTO _alembic_tmp"):
            connection.connection.driver_connection.rollback()
            broken = sqlite3.OperationalError("disk I/O error")
            broken.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise OperationalError(statement, (), broken)

    event.listen(Engine, "before_cursor_execute", fail)
    try:
        with pytest.raises(UserError, match="disk"):
            Database(tmp_path)
    finally:
        event.remove(Engine, "before_cursor_execute", fail)
    assert content(tmp_path / FILE_NAME) == old
    Database(tmp_path).close()


@pytest.mark.parametrize("statement", [2, 20, *long(1, 9, 30)])
def test_a_killed_first_start_leaves_no_database_at_all(tmp_path, statement):
    assert dies(tmp_path, statement)
    assert not (tmp_path / FILE_NAME).exists()
    for left in tmp_path.glob(".~*"):
        os.utime(left, (0, 0))
    Database(tmp_path).close()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [FILE_NAME]


@pytest.mark.parametrize("empty", [False, True])
def test_of_two_first_starts_the_second_keeps_what_the_first_made(tmp_path, monkeypatch, empty):
    """The other one is done while this one still builds its file, which is none yet or an empty one.

    They wait for one another where the folder lets them; here it does not.
    """
    from desktop.storage import schema

    monkeypatch.setattr(Database, "_in_turn", lambda _: contextlib.nullcontext())
    if empty:
        (tmp_path / FILE_NAME).touch()
    real, begun = schema.upgrade, []

    def upgrade(path: Path, wait: float) -> None:
        if not begun:
            begun.append(path)
            with Database(tmp_path).transaction() as session:
                session.execute(tables.setting.insert().values(key="theme", value="dark"))
        real(path, wait)

    monkeypatch.setattr(schema, "upgrade", upgrade)
    with Database(tmp_path).transaction() as session:
        assert session.execute(tables.setting.select()).one().value == "dark"


@pytest.mark.parametrize("mode", ["EXCLUSIVE", "IMMEDIATE"])
def test_a_held_database_is_told_from_a_damaged_one(tmp_path, mode):
    services = open_services(tmp_path, wait=0.1)
    services.office.make_sample()
    services.close()
    with contextlib.closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as holder:
        holder.execute(f"BEGIN {mode}")
        if mode == "EXCLUSIVE" and not sqlite.wal_is_safe(sqlite3.sqlite_version_info):
            with pytest.raises(HeldError):
                Database(tmp_path, 0.1)
            with pytest.raises(HeldError):
                sqlite.copy(tmp_path / FILE_NAME, tmp_path / "copy.sqlite3", 0.1)
        with pytest.raises(HeldError), services._context.database.transaction() as session:
            session.execute(tables.setting.insert().values(key="x", value="y"))
        holder.execute("ROLLBACK")
    Database(tmp_path, 0.1).close()


@pytest.mark.parametrize("name", ["a?mode=memory", "ă â đ ế", *long("%41", "c%20d", "a#b", "100%", "a;b", "a'b")])
def test_data_lies_where_it_is_said_whatever_the_folder_is_called(tmp_path, name):
    if sys.platform == "win32" and "?" in name:
        pytest.skip("no name of Windows")
    folder = tmp_path / name
    services = open_services(folder)
    services.office.make_sample()
    kept = services.safety.backup()
    services.close()
    assert [path.name for path in tmp_path.iterdir()] == [name]
    assert (folder / FILE_NAME).stat().st_size > 100_000
    assert content(kept) == content(folder / FILE_NAME)


def test_relative_folders_and_files_are_those_of_the_prompt(tmp_path, monkeypatch):
    from desktop.services.safety.service import verify

    monkeypatch.chdir(tmp_path)
    services = open_services(Path("data"))
    services.office.make_sample()
    kept = services.safety.backup().relative_to(tmp_path)
    whole = Path("whole.skh")
    services.safety.take_along(whole)
    services.safety.restore(kept)
    services.safety.restore(whole)
    services.close()
    assert verify(Path("data")) == []


def test_a_folder_in_the_place_of_the_file_is_said_in_a_sentence(tmp_path):
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(UserError, match="cannot be opened"):
        Database(tmp_path, 0.1)


def test_a_database_that_has_gone_is_said_and_not_made_anew(tmp_path):
    database = Database(tmp_path)
    database.path.rename(tmp_path / "gone")
    with pytest.raises(UserError, match="cannot be opened"), database.transaction() as session:
        session.execute(tables.setting.select())
    assert not database.path.exists()


def test_a_full_disk_is_said_and_leaves_the_old_state(tmp_path):
    database = Database(tmp_path)
    before = content(database.path)
    with pytest.raises(UserError, match="disk is full"), database.transaction() as session:
        connection = session.connection()
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        for number in range(50):
            session.execute(tables.setting.insert().values(key=f"{number}", value="x" * 4000))
    assert content(database.path) == before


def test_what_killed_runs_left_is_cleared_at_the_next_start(tmp_path):
    Database(tmp_path).close()
    (tmp_path / "backups").mkdir()
    left = [tmp_path / ".~new-1.sqlite3", tmp_path / "backups" / ".~manual-1.sqlite3"]
    for folder in ("evidence/12", "plan-files/3"):
        (tmp_path / folder).mkdir(parents=True)
        left.append(tmp_path / folder / ".~proof-1.bin")
    fresh = tmp_path / "backups" / ".~manual-2.sqlite3"
    for path in (*left, fresh):
        path.write_bytes(b"half")
    for path in left:
        os.utime(path, (0, 0))
    Database(tmp_path).close()
    assert [path.exists() for path in (*left, fresh)] == [*[False] * len(left), True]


def test_a_new_file_never_takes_the_place_of_one_that_is_there(tmp_path):
    from desktop.storage import database

    (tmp_path / "made").write_bytes(b"new")
    (tmp_path / "there").write_bytes(b"old")
    with pytest.raises(FileExistsError):
        database._put(tmp_path / "made", tmp_path / "there")
    assert (tmp_path / "there").read_bytes() == b"old"


@pytest.mark.parametrize("step", ["copy", "form_faults"])
def test_of_two_upgrades_the_second_finds_what_the_first_made(tmp_path, monkeypatch, step):
    """The other one is done while this one has just learned that there is something to upgrade.

    They wait for one another where the folder lets them; here it does not.
    """
    from desktop.storage import schema

    monkeypatch.setattr(Database, "_in_turn", lambda _: contextlib.nullcontext())
    shutil.copy(OLD, tmp_path / FILE_NAME)
    room = sqlite if step == "copy" else schema
    real, begun = getattr(room, step), []

    def late(path: Path, *more):
        if not begun:
            begun.append(path)
            Database(tmp_path).close()
        return real(path, *more)

    monkeypatch.setattr(room, step, late)
    Database(tmp_path).close()
    assert begun
    assert sqlite.revision(tmp_path / FILE_NAME) == REVISIONS[-1]
    (kept,) = backup.found(tmp_path)
    assert content(kept.path) == content(OLD)


def test_a_killed_start_over_an_empty_file_is_begun_again(tmp_path):
    (tmp_path / FILE_NAME).touch()
    assert dies(tmp_path, 9)
    Database(tmp_path).close()
    assert sqlite.revision(tmp_path / FILE_NAME) == REVISIONS[-1]


@pytest.mark.long
def test_upgrades_at_the_same_moment_make_one(tmp_path):
    shutil.copy(OLD, tmp_path / FILE_NAME)
    command = [sys.executable, "-c", DIE, tmp_path, "0"]
    started = [subprocess.Popen(command, cwd=ROOT) for _ in range(2)]
    assert [process.wait() for process in started] == [0, 0]
    assert sqlite.revision(tmp_path / FILE_NAME) == REVISIONS[-1]


@pytest.mark.parametrize("revision", ["0001", *long(None)])
def test_a_start_waits_for_one_that_begins_anew_over_what_a_killed_first_start_left(tmp_path, monkeypatch, revision):
    """Half way the file of the other one looks like a damaged one beside copies of it."""
    from tests.faults.ground import half_begun  # asks for what only POSIX has

    half_begun(tmp_path / FILE_NAME, revision)
    command, others = [sys.executable, "-c", DIE, tmp_path, "0"], []
    real = restoring.commit

    def slowly(*arguments):
        others.append(subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True))
        with contextlib.suppress(subprocess.TimeoutExpired):
            others[0].wait(3)
        real(*arguments)

    monkeypatch.setattr(restoring, "commit", slowly)
    Database(tmp_path).close()
    words = others[0].communicate()[1]
    assert others[0].returncode == 0, words
    assert sqlite.revision(tmp_path / FILE_NAME) == REVISIONS[-1]
    assert not list(tmp_path.glob(".~*"))


@pytest.mark.long
def test_starts_at_the_same_moment_put_all_of_a_killed_restore_in_its_place(tmp_path):
    """What one of them has moved already is not the sign for another one that all is moved."""
    data, ready = tmp_path / "data", tmp_path / "data" / restoring.READY
    Database(data).close()
    backed_up = Database(tmp_path / "other")
    with backed_up.transaction() as session:
        session.execute(tables.setting.insert().values(key="theme", value="dark"))
    backed_up.close()
    files = [f"evidence/3/{number}.txt" for number in range(5)]
    for name in files:
        (ready / name).parent.mkdir(parents=True, exist_ok=True)
        (ready / name).write_text(name)
    sqlite.copy(backed_up.path, ready / FILE_NAME)
    command = [sys.executable, "-c", SLOW, data]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    started = [subprocess.Popen(command, cwd=ROOT, **pipes) for _ in range(2)]
    for process in started:
        process.stdout.readline()
    for process in started:
        process.stdin.write("\n")
        process.stdin.flush()
    for process in started:
        process.communicate()
        assert process.returncode == 0
    with contextlib.closing(sqlite3.connect(data / FILE_NAME)) as connection:
        assert connection.execute("SELECT value FROM setting WHERE key = 'theme'").fetchone() is not None
    assert [name for name in files if not (data / name).exists()] == []
    assert not ready.exists()
