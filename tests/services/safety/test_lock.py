"""The password of the window."""

from __future__ import annotations

import shutil
import sqlite3
import unicodedata

import pytest

from desktop import cli
from desktop.domain.base.errors import UserError
from desktop.services import open_services
from desktop.services.safety import lock
from desktop.storage.database import FILE_NAME

MEMORY = lock._MEMORY
SECRET = "mật khẩu 1"  # noqa: S105 (of a test)


@pytest.fixture
def opened(sample, tmp_path):
    services = open_services(shutil.copytree(sample, tmp_path / "data"))
    services._context.dirty = True  # as after it was made
    yield services
    services.close()


@pytest.fixture(autouse=True)
def clock(monkeypatch):
    monkeypatch.setattr(lock, "_MEMORY", 64)  # KiB: as many tests hash as one likes
    now = [1000.0]
    monkeypatch.setattr(lock.time, "monotonic", lambda: now[0])
    return now


def test_there_is_none_until_it_is_set(opened):
    assert not opened.lock.is_set()
    with pytest.raises(UserError, match="at least 6"):
        opened.lock.set_password("ngắn")
    opened.lock.set_password(SECRET)
    assert opened.lock.is_set()
    assert opened.lock.opens(SECRET)
    assert opened.lock.opens(unicodedata.normalize("NFD", SECRET)), "keyboards write it in either form"
    assert not opened.lock.opens(SECRET.upper())
    assert not opened.lock.opens("")


def test_the_database_holds_a_hash_alone(opened, monkeypatch):
    monkeypatch.setattr(lock, "_MEMORY", MEMORY)
    opened.lock.set_password(SECRET)
    with sqlite3.connect(opened.safety.data_dir / FILE_NAME) as connection:
        (kept,) = connection.execute("SELECT value FROM setting WHERE key = 'password'").fetchone()
    connection.close()
    assert kept.startswith('"$argon2id$v=19$m=65536,t=3,p=1$')
    opened.lock.set_password("another one", SECRET)
    assert not opened.lock.opens(SECRET)


def test_it_is_changed_and_removed_only_by_who_knows_it(opened):
    opened.lock.set_password(SECRET)
    for act in (lambda: opened.lock.set_password("another one", "wrong"), lambda: opened.lock.remove_password("wrong")):
        with pytest.raises(UserError, match="not the present"):
            act()
    assert opened.lock.opens(SECRET)
    opened.lock.remove_password(SECRET)
    assert not opened.lock.is_set()


def test_guessing_takes_longer_and_longer(opened, clock):
    opened.lock.set_password(SECRET)
    for _ in range(2):
        assert not opened.lock.opens("wrong")
    assert opened.lock.pause() == 0
    pauses = []
    for _ in range(9):
        assert not opened.lock.opens("wrong")
        pauses.append(opened.lock.pause())
        assert not opened.lock.opens(SECRET), "not before the pause is over"
        clock[0] += opened.lock.pause()
    assert pauses[:3] == [1, 2, 4]
    assert pauses[-1] == 60
    assert opened.lock.opens(SECRET)
    assert not opened.lock.opens("wrong")
    assert opened.lock.pause() == 0


def test_a_restore_leaves_the_password_of_now(opened):
    before = opened.safety.backup()
    opened.lock.set_password(SECRET)
    opened.safety.restore(before)
    assert opened.lock.opens(SECRET)
    with_it = opened.safety.backup()
    opened.lock.remove_password(SECRET)
    opened.safety.restore(with_it)
    assert not opened.lock.is_set()


def test_a_forgotten_one_is_taken_away_by_command(opened, tmp_path):
    opened.lock.set_password(SECRET)
    assert cli.main(["--data", str(tmp_path / "data"), "password", "--remove"]) == 0
    assert not opened.lock.is_set()


def test_what_stands_there_by_mistake_opens_nothing(opened):
    opened.lock._keep("no hash")
    assert opened.lock.is_set()
    assert not opened.lock.opens("no hash")
