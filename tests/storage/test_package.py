"""Backups with evidence files: what is in them, and what is refused."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Task
from desktop.storage import backup, evidence, package
from desktop.storage.database import Database
from tests.broken_packages import broken_lzma, lying, memory

NOW = datetime(2026, 11, 16, 9, 0)
DATABASE = "so-ke-hoach.sqlite3"


@pytest.fixture
def office(tmp_path):
    """Give a data folder with two evidence files of one task."""
    data = tmp_path / "data"
    database = Database(data)
    with database.transaction() as session:
        session.add(Plan("Kế hoạch", tasks=[Task(runs("việc"))]))
        session.flush()
        for name, content in (("Báo cáo số 12.pdf", b"%PDF-1.7"), ("ảnh.jpg", b"\xff\xd8" + bytes(5_000_000))):
            (tmp_path / name).write_bytes(content)
            path, digest = evidence.take_in(tmp_path / name, data, 1)
            evidence.add(
                session, task_id=1, name=name, path=path, sha256=digest, size=len(content), added_at=NOW, author="Lan"
            )
    database.close()
    return data


def made(office):
    path, left_out = backup.make_whole(office / DATABASE, office, "manual", NOW)
    return path, left_out


def rewritten(path, change):
    """Write a package anew with its members changed: `change` gets them as a dictionary of names and bytes."""
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w") as new:
        for name, data in members.items():
            new.writestr(name, data, zipfile.ZIP_DEFLATED if name.endswith(".json") else zipfile.ZIP_STORED)
    return path


def told(members, statement, *values):
    """Change the database within the members."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(members[DATABASE])
        connection.execute(statement, values)
        connection.commit()
        members[DATABASE] = connection.serialize()


def test_it_holds_the_database_and_every_evidence_file(office, tmp_path):
    path, left_out = made(office)
    assert (path.name, left_out) == ("manual-20261116-090000.skh", [])
    assert package.damage(path, path.parent) == ""
    assert [item.path.name for item in backup.found(office)] == [path.name]
    other = tmp_path / "other"
    with package.opened(path, path.parent) as whole:
        whole.put_evidence(other)
        kept = evidence.files_of(whole.database)
    assert [(other / item.path).read_bytes() for item in kept] == [(office / item.path).read_bytes() for item in kept]
    assert len(kept) == 2


def test_without_evidence_it_is_a_database(tmp_path):
    Database(tmp_path).close()
    path, _ = backup.make_whole(tmp_path / DATABASE, tmp_path, "manual", NOW)
    assert path.suffix == ".sqlite3"


def test_what_is_missing_or_changed_is_left_out_and_named(office):
    one, other = (item.path for item in evidence.files_of(office / DATABASE))
    (office / one).unlink()
    (office / other).write_bytes(b"another picture")
    path, left_out = made(office)
    assert left_out == [one, other]
    assert package.damage(path, path.parent) == ""


def test_files_that_are_there_are_not_written_again(office):
    path, _ = made(office)
    one, other = (office / item.path for item in evidence.files_of(office / DATABASE))
    other.write_bytes(b"changed")
    before = one.stat().st_mtime_ns
    with package.opened(path, path.parent) as whole:
        whole.put_evidence(office)
    assert one.stat().st_mtime_ns == before
    assert other.stat().st_size == 5_000_002


def _without_picture(members):
    """Leave out what packs so well that it is taken for a bomb."""
    del members[next(name for name in members if name.endswith(".jpg"))]
    told(members, "DELETE FROM evidence WHERE name = 'ảnh.jpg'")


def test_one_that_cannot_be_unpacked_is_damaged(office):
    path, _ = made(office)
    rewritten(path, _without_picture)
    assert package.damage(path, path.parent) == ""
    path.write_bytes(broken_lzma(path.read_bytes(), DATABASE))
    assert package.damage(path, path.parent) != ""


def test_no_more_is_unpacked_than_is_announced(office):
    path, _ = made(office)
    sound = path.read_bytes()
    for name in (DATABASE, "left-out.json"):
        path.write_bytes(lying(sound, name, bytes(60_000_000)))
        with memory() as most:
            assert package.damage(path, path.parent) != ""
        assert most[0] < 10_000_000


def _lost(members):
    del members[next(name for name in members if name.endswith(".pdf"))]


def _exchanged(members):
    members[next(name for name in members if name.endswith(".pdf"))] = b"%PDF-1.8"


def _strange(members):
    members["evidence/1/../../../autorun.inf"] = b"x"


def _escaping(members):
    name = next(name for name in members if name.endswith(".pdf"))
    members["evidence/../../outside.pdf"] = members.pop(name)
    told(members, "UPDATE evidence SET path = ? WHERE path = ?", "evidence/../../outside.pdf", name)


def _absolute(members):
    name = next(name for name in members if name.endswith(".pdf"))
    members["/outside.pdf"] = members.pop(name)
    told(members, "UPDATE evidence SET path = ? WHERE path = ?", "/outside.pdf", name)


def _bomb(members):
    members["left-out.json"] = b" " * 200_000_000


def _no_database(members):
    del members[DATABASE]


def _broken_database(members):
    members[DATABASE] = b"Day khong phai co so du lieu" * 1000


def _broken_list(members):
    members["left-out.json"] = json.dumps(3).encode()


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (_lost, "missing"),
        (_exchanged, "not what was attached"),
        (_strange, "does not belong"),
        (_escaping, "out of the data folder"),
        (_absolute, "out of the data folder"),
        (_bomb, "unpacks to"),
        (_no_database, "no backup"),
        (_broken_database, "not a database"),
        (_broken_list, "int"),
    ],
)
def test_what_is_no_sound_package_is_refused(office, change, word):
    path = rewritten(made(office)[0], change)
    assert word in package.damage(path, path.parent)


@pytest.mark.parametrize("place", [100, -3000, -30])
def test_a_flipped_byte_or_a_cut_file_is_found(office, place):
    path, _ = made(office)
    data = bytearray(path.read_bytes())
    data[place] ^= 0xFF
    path.write_bytes(data)
    assert package.damage(path, path.parent)
    path.write_bytes(data[: len(data) // 2])
    assert package.damage(path, path.parent)


def test_a_member_that_stands_twice_is_refused(office):
    path, _ = made(office)
    raw = io.BytesIO(path.read_bytes())
    with zipfile.ZipFile(raw, "a") as both, pytest.warns(UserWarning, match="Duplicate"):
        both.writestr("left-out.json", "[]")
    path.write_bytes(raw.getvalue())
    assert "no backup" in package.damage(path, path.parent)
