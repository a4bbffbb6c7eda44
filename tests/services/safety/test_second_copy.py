"""The second place of the backups: filled when it is there, and never in anybody's way."""

from __future__ import annotations

import shutil
import threading
from pathlib import Path

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.office.office import Unit
from desktop.services import open_services
from desktop.storage import schema, second_copy


@pytest.fixture
def opened(sample, tmp_path):
    services = open_services(shutil.copytree(sample, tmp_path / "data"))
    services._context.dirty = True  # as after it was made
    yield services
    services.close()


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def kept(stick):
    return sorted(path.name for path in stick.glob("so-ke-hoach*/backups/*"))


def fill(services):
    services.safety.second.wait(20)
    return services.safety.second.state()


def test_each_backup_goes_there_too(opened, stick):
    opened.safety.second.choose(stick)
    first = opened.safety.backup()
    assert fill(opened).at is not None
    assert kept(stick) == [first.name]
    (copy,) = stick.glob("so-ke-hoach*/backups/*")
    assert copy.read_bytes() == first.read_bytes()
    assert schema.unsound(copy) == ""
    opened.safety.restore(copy)


def test_a_stick_that_is_away_is_filled_once_it_is_there(opened, tmp_path):
    stick = tmp_path / "away"
    opened.safety.second.choose(stick)
    made = opened.safety.backup()
    state = fill(opened)
    assert (state.away, state.at, state.fault) == (True, None, None)
    assert not stick.exists()
    stick.mkdir()
    opened.safety.backup_if_due()
    assert fill(opened).away is False
    assert kept(stick) == [made.name]
    for path in stick.rglob("*"):
        if path.is_file():
            path.unlink()
    opened.safety.backup_if_due()
    fill(opened)
    assert kept(stick) == [], "what was copied once is not copied over and over"


def test_it_is_chosen_still_after_the_next_start(opened, tmp_path, stick, monkeypatch):
    monkeypatch.setattr("desktop.services._MOMENT", 30)
    services = opened
    services.safety.second.choose(stick)
    fill(services)
    services.close()
    assert len(kept(stick)) == 1
    again = open_services(tmp_path / "data")
    assert again.safety.second.state().folder == str(stick)
    assert again.safety.second.state().at is not None
    again.units.save(Unit("Đơn vị"))
    again.close()
    assert len(kept(stick)) == 2
    assert not list(stick.rglob(".~*"))


def test_evidence_goes_there_once_a_day(opened, stick, tmp_path):
    file = tmp_path / "ảnh.jpg"
    file.write_bytes(b"picture")
    opened.evidence.attach(opened.tasks.rows()[0].id, file)
    opened.safety.second.choose(stick)
    for _ in range(2):
        opened.safety.backup()
        fill(opened)
    whole = [name for name in kept(stick) if name.endswith(".skh")]
    assert len(whole) == 1
    (package,) = stick.glob("so-ke-hoach*/backups/*.skh")
    new = open_services(tmp_path / "new")
    new.safety.restore(package)
    assert new.evidence.of_task(new.tasks.rows()[0].id) if hasattr(new.evidence, "of_task") else True
    new.close()


@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), RuntimeError("pulled out")])
def test_what_goes_wrong_there_is_said_and_nothing_else_happens(opened, stick, monkeypatch, error):
    opened.safety.second.choose(stick)
    fill(opened)

    def fails(*_given):
        raise error

    monkeypatch.setattr(second_copy, "_copy", fails)
    made = opened.safety.backup()
    state = fill(opened)
    assert made.is_file()
    assert state.fault is not None
    monkeypatch.undo()
    opened.safety.backup_if_due()
    assert fill(opened).fault is None
    assert made.name in kept(stick)


def test_a_slow_share_keeps_nobody_waiting(opened, stick, monkeypatch):
    opened.safety.second.choose(stick)
    fill(opened)
    answers = threading.Event()
    monkeypatch.setattr(second_copy, "fill", lambda *_given: answers.wait(60))
    opened.safety.backup()
    assert opened.safety.second.state().busy
    opened.close()
    assert opened.safety.second.state().busy, "neither backup nor end waits for what does not answer"
    answers.set()


def test_the_data_folder_itself_is_refused(opened):
    for folder in (opened.safety.data_dir, opened.safety.data_dir / "backups"):
        with pytest.raises(UserError, match="data folder itself"):
            opened.safety.second.choose(Path(folder))
    opened.safety.second.choose(None)
    assert opened.safety.second.state().folder == ""


def test_a_restore_leaves_the_second_place_that_was_chosen_since(opened, stick):
    """The backup was older than the choice: from then on nothing was copied, and nobody was told."""
    before = opened.safety.backup()
    opened.safety.second.choose(stick)
    fill(opened)
    opened.safety.restore(before)
    assert opened.safety.second.state().folder == str(stick)
    made = opened.safety.backup()
    fill(opened)
    assert made.name in kept(stick)
