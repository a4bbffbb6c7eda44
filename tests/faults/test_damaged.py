"""Data that cannot be used as it is: never a new office over it, what is there is kept, and a backup leads on."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop import cli
from desktop.domain.base.errors import DamagedError, UserError
from desktop.services import open_services
from desktop.services.safety import rescue
from desktop.services.safety import service as safety
from desktop.storage import restoring, schema, sqlite
from desktop.storage.database import FILE_NAME, REVISIONS, Database
from tests.at_length import one_of
from tests.faults.test_database import OLD, ROOT, content

DIE = """
import os, sys, pathlib
from desktop import paths
from desktop.storage import restoring
left = [int(sys.argv[3])]
def dies(real):
    def call(*given, **named):
        left[0] -= 1
        if not left[0]:
            os._exit(9)
        return real(*given, **named)
    return call
os.replace, os.rename, os.link, os.unlink, os.mkdir, os.rmdir, os.fsync = (
    dies(name) for name in (os.replace, os.rename, os.link, os.unlink, os.mkdir, os.rmdir, os.fsync))
from desktop import cli
sys.exit(cli.main(["--data", sys.argv[1], "restore", sys.argv[2]]))
"""


@pytest.fixture(scope="module")
def one(tmp_path_factory):
    """Make an office's folder with a backup, of a sample with one file of evidence; tests work on copies."""
    folder = tmp_path_factory.mktemp("one") / "data"
    services = open_services(folder)
    services.office.make_sample()
    services.safety.backup()
    services.close()
    return folder


@pytest.fixture
def office(one, tmp_path):
    return shutil.copytree(one, tmp_path / "data")


def run(folder: Path, *words: object) -> int:
    return cli.main(["--data", str(folder), *map(str, words)])


def half_upgraded(path: Path) -> None:
    shutil.copy(OLD, path)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE task_item (id INTEGER PRIMARY KEY)")


def foreign(path: Path) -> None:
    path.unlink()
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
        connection.execute("INSERT INTO recipe VALUES ('phở')")


def sql(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


FAULTS = {
    "empty": ("damaged", lambda path: path.write_bytes(b"")),
    "one byte": ("damaged", lambda path: path.write_bytes(b"x")),
    "torn": ("damaged", lambda path: path.write_bytes(path.read_bytes()[:5000])),
    "a byte short": ("damaged", lambda path: path.write_bytes(path.read_bytes()[:-1])),
    "a schema whose words are no text": (
        "damaged",
        lambda path: path.write_bytes(
            path.read_bytes().replace(b"CREATE TABLE day_off (", b"CREATE TABLE day_off \xff")
        ),
    ),
    "rubbish": ("damaged", lambda path: path.write_bytes(os.urandom(9000))),
    "gone": ("missing", lambda path: path.unlink()),
    "another program's": ("foreign", foreign),
    "another program's revision": (
        "foreign",
        lambda path: sql(path, "UPDATE alembic_version SET version_num = 'ab12'"),
    ),
    "no revision": ("foreign", lambda path: sql(path, "DELETE FROM alembic_version")),
    "no revision's table": ("foreign", lambda path: sql(path, "DROP TABLE alembic_version")),
    "a revision alone": (
        "damaged",
        lambda path: (
            path.write_bytes(b""),
            sql(
                path,
                "CREATE TABLE alembic_version (version_num TEXT)",
                f"INSERT INTO alembic_version VALUES ('{REVISIONS[-1]}')",
            ),
        ),
    ),
    "a table less": ("damaged", lambda path: sql(path, "DROP TABLE plan_file")),
    "half upgraded": ("half", half_upgraded),
}


@pytest.mark.parametrize("name", one_of(8, FAULTS))
def test_what_cannot_be_used_is_said_left_as_it_is_and_a_backup_leads_on(office, name, capsys):
    database = office / FILE_NAME
    before = content(database)
    kept = max((office / "backups").iterdir())
    kind, spoil = FAULTS[name]
    spoil(database)
    spoilt = database.read_bytes() if database.exists() else None
    for _ in range(2):
        with pytest.raises(DamagedError) as told:
            Database(office, 0.1)
        assert told.value.kind == kind
        assert run(office, "plans") == 2
    assert (database.read_bytes() if database.exists() else None) == spoilt
    assert run(office, "restore", kept) == 0
    assert "Traceback" not in capsys.readouterr().err
    assert content(database) == before
    aside = [path / FILE_NAME for path in office.glob(f"{restoring.ASIDE} *")]
    assert [path.read_bytes() for path in aside] == ([] if spoilt is None else [spoilt])
    assert run(office, "plans") == 0
    assert safety.verify(office) == []


def test_to_begin_anew_keeps_what_was_there(office):
    database = office / FILE_NAME
    database.write_bytes(b"x" * 4000)
    aside = rescue.begin_anew(office)
    assert aside is not None
    assert (aside / FILE_NAME).read_bytes() == b"x" * 4000
    services = open_services(office)
    assert services.office.get() is None
    services.close()


def test_an_empty_file_where_no_office_ever_was_is_no_damage(tmp_path):
    """A look from outside at a folder whose first start was killed leaves one."""
    (tmp_path / FILE_NAME).write_bytes(b"")
    assert run(tmp_path, "plans") == cli.OK
    assert run(tmp_path, "verify") == cli.OK
    (tmp_path / "other" / "evidence" / "3").mkdir(parents=True)
    (tmp_path / "other" / "evidence" / "3" / "kept.pdf").write_bytes(b"%PDF")
    (tmp_path / "other" / FILE_NAME).write_bytes(b"")
    assert run(tmp_path / "other", "plans") == cli.WRONG


def test_what_a_killed_first_start_of_an_older_release_left_is_begun_anew(tmp_path):
    sql(tmp_path / FILE_NAME, "CREATE TABLE office (id INTEGER)", "CREATE TABLE alembic_version (version_num TEXT)")
    Database(tmp_path).close()
    assert sqlite.revision(tmp_path / FILE_NAME) == REVISIONS[-1]
    assert len(list(tmp_path.glob(f"{restoring.ASIDE} *"))) == 1


BAD = {
    "a table less": ["DROP TABLE day_off"],
    "a column less": ["ALTER TABLE plan DROP COLUMN issuer"],
    "a computed column more": ["ALTER TABLE plan ADD COLUMN x TEXT AS (hex(zeroblob(1000)))"],
    "an index over an expression": ["CREATE INDEX i ON plan (length(hex(zeroblob(1000))))"],
    "a table more": ["CREATE TABLE more (x)"],
    "a trigger": ["CREATE TRIGGER t AFTER INSERT ON plan BEGIN DELETE FROM plan; END"],
    "a view": ["CREATE VIEW v AS SELECT 1"],
    "a broken key": ["UPDATE task SET plan_id = 999"],
    "an unknown state": ["UPDATE plan SET status = 'lost'"],
    "a date that is none": ["UPDATE task SET last_day = 'soon'"],
    "a text that is none": ["UPDATE plan SET title = CAST(x'4BC328' AS TEXT)"],
    "a text within JSON that is none": ["UPDATE operation SET changes = CAST(x'7B22C328223A317D' AS TEXT)"],
    "a revision that is none": ["UPDATE alembic_version SET version_num = '0000'"],
    "no revision": ["DELETE FROM alembic_version"],
}


@pytest.mark.parametrize("name", one_of(3, BAD))
def test_a_backup_without_the_form_of_ours_is_refused_before_anything_changes(office, tmp_path, name, capsys):
    before = content(office / FILE_NAME)
    bad = tmp_path / "bad.sqlite3"
    shutil.copy(office / FILE_NAME, bad)
    sql(bad, *BAD[name])
    whole = tmp_path / "bad.skh"
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as members:
        members.write(bad, FILE_NAME)
        members.writestr("left-out.json", "[]")
    for path in (bad, whole):
        assert run(office, "restore", path) == 2
        assert bad.stem in capsys.readouterr().err
    assert content(office / FILE_NAME) == before
    assert not list(office.glob(".~*"))


def test_every_release_has_the_form_that_it_is_checked_for():
    assert schema.form_faults(OLD, "0001") == []
    assert schema.unsound(OLD) == ""


def test_a_backup_of_an_older_release_is_brought_up_before_it_takes_the_place(office):
    assert run(office, "restore", OLD) == 0
    assert sqlite.revision(office / FILE_NAME) == REVISIONS[-1]
    assert safety.verify(office) == []


@pytest.fixture(scope="module")
def both(one, tmp_path_factory):
    """Make an office with evidence, and a package of another one whose evidence has the same names."""
    folder = tmp_path_factory.mktemp("both")
    office, other, whole = shutil.copytree(one, folder / "data"), folder / "other", folder / "other.skh"
    file = folder / "proof.txt"
    file.write_text("one", encoding="utf-8")
    services = open_services(office)
    services.evidence.attach(services.tasks.rows()[0].id, file)
    services.close()
    shutil.copytree(office, other)
    (evidence,) = [path for path in (other / "evidence").rglob("*") if path.is_file()]
    evidence.write_text("two", encoding="utf-8")
    sql(other / FILE_NAME, f"UPDATE evidence SET sha256 = '{hashlib.sha256(b'two').hexdigest()}'")
    services = open_services(other)
    assert services.safety.take_along(whole) == ()
    services.close()
    return office, whole


@pytest.fixture
def two(both, tmp_path):
    """Return an office's folder, and the package of the other one."""
    office, whole = both
    return shutil.copytree(office, tmp_path / "data"), whole


@pytest.mark.parametrize(
    ("step", "damaged"), one_of(26, [(step, bad) for bad in (False, True) for step in range(1, 40, 3)])
)
def test_a_killed_restore_leaves_the_old_or_the_new_state(two, tmp_path, step, damaged):
    office, whole = two
    with zipfile.ZipFile(whole) as members:
        members.extract(FILE_NAME, tmp_path / "new")
    states = {content(office / FILE_NAME), content(tmp_path / "new" / FILE_NAME)}
    if damaged:
        (office / FILE_NAME).write_bytes(b"")
    command = [sys.executable, "-c", DIE, office, whole, str(step)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode in (0, 9)
    for left in office.glob(".~*"):
        os.utime(left, (0, 0))
    if damaged:
        with contextlib.suppress(DamagedError):
            Database(office).close()
        if (office / FILE_NAME).stat().st_size == 0:
            assert run(office, "restore", whole) == 0
    Database(office).close()
    assert content(office / FILE_NAME) in states
    assert safety.verify(office) == []
    assert not (office / restoring.READY).exists()


def test_a_command_does_not_replace_the_data_under_an_open_window(office, capsys):
    from PySide6.QtCore import QLockFile

    kept = max((office / "backups").iterdir())
    before = content(office / FILE_NAME)
    lock = QLockFile(str(office / "window.lock"))
    assert lock.tryLock(100)
    assert run(office, "restore", kept) == 2
    lock.unlock()
    assert capsys.readouterr().err
    assert content(office / FILE_NAME) == before
    assert run(office, "restore", kept) == 0


def test_copies_of_the_data_lie_within_the_data_folder_only(two, monkeypatch):
    import tempfile

    office, whole = two
    real = tempfile.mkdtemp

    def within(*given, **named):
        assert Path(named["dir"]) == office
        return real(*given, **named)

    monkeypatch.setattr(tempfile, "mkdtemp", within)
    services = open_services(office)
    services.safety.backup_whole()
    services.safety.restore(whole)
    assert services.safety.verify() == []
    services.close()


def test_a_file_that_is_no_backup_does_not_lead_damaged_data_anywhere(office, tmp_path):
    (office / FILE_NAME).write_bytes(b"")
    bad = tmp_path / "bad.sqlite3"
    bad.write_bytes(b"no")
    with pytest.raises(UserError, match="no backup"):
        rescue.rescue(office, bad)
    assert (office / FILE_NAME).read_bytes() == b""
    assert not list(office.glob(f"{restoring.ASIDE} *"))
