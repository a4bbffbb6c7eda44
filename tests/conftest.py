"""What all tests share: an office in a fresh data folder, made of real parts."""

from __future__ import annotations

import gc
import os
import shutil
from datetime import date, datetime

import pytest
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 11, 16)
"""The day on which the tests' office lives: a Monday."""
NOW = datetime(2026, 11, 16, 8, 30)


QtBot.waitUntil.__kwdefaults__["timeout"] = 60_000  # what comes late has come: no test hangs on how fast it is here

COVERED = ("domain", "services", "storage")
"""Rooms whose own tests count for what is walked through of them; measured, the others would take a third longer."""


def pytest_collection_modifyitems(config, items):
    if config.pluginmanager.hasplugin("_cov"):
        for item in items:
            if item.path.relative_to(config.rootpath).parts[1] not in COVERED:
                item.add_marker("no_cover")


def pytest_collection_finish(session):
    """Look for garbage no more among what all tests share, as the program does behind its start."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 10, 10)


@pytest.fixture(autouse=True, scope="session")
def new_databases(tmp_path_factory):
    """Run the migrations of a new database once: every further one is a copy of that."""
    from desktop.storage import schema

    template = tmp_path_factory.mktemp("new") / "new.sqlite3"
    template.touch()
    real = schema.upgrade

    def upgrade(path, *wait):
        if path.stat().st_size:  # not the empty place of a new one
            real(path, *wait)
            return
        if not template.stat().st_size:
            real(template, *wait)
        shutil.copyfile(template, path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(schema, "upgrade", upgrade)
        yield


@pytest.fixture(autouse=True, scope="session")
def no_waiting_for_the_disk():
    """Let a power cut take what tests write (killed programs are tried in processes of their own): tells how it is."""
    from desktop import paths
    from desktop.storage import sqlite

    with pytest.MonkeyPatch.context() as patch:
        real = sqlite.DURABLE
        patch.setattr(sqlite, "DURABLE", "OFF")
        patch.setattr(paths, "sync", lambda _handle: None)
        yield real


@pytest.fixture(autouse=True, scope="session")
def statements_are_compiled_once():
    """Let the databases of all tests share what SQLAlchemy compiles: each would compile the same statements anew."""
    from desktop.storage import sqlite

    real = sqlite.create_engine
    first = real("sqlite://", query_cache_size=5000)
    first.connect().close()  # from now on its dialect knows this SQLite

    def create_engine(*args, **options):
        made = real(*args, **options)
        made.dialect = made.pool._dialect = first.dialect
        made._compiled_cache = first._compiled_cache
        return made

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "create_engine", create_engine)
        yield
    first.dispose()


@pytest.fixture(scope="session")
def office_template(tmp_path_factory):
    """Make the commune Thanh Bình with its usual units once."""
    from desktop.domain.office.office import Level
    from desktop.services import open_services

    folder = tmp_path_factory.mktemp("template") / "data"
    made = open_services(folder, author="Lan", now=lambda: NOW)
    office = made.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình")
    office.chairman = "Nguyễn Văn Bình"
    made.office.set_up(office)
    made._context.dirty = False  # no backup: it would be one more than a new office has
    made.close()
    return folder


@pytest.fixture
def services(office_template, tmp_path):
    """Give an open office of the commune Thanh Bình with its usual units, on the day TODAY."""
    from desktop.services import open_services

    opened = open_services(shutil.copytree(office_template, tmp_path / "data"), author="Lan", now=lambda: NOW)
    opened._context.dirty = True  # as after the set-up
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """Make the sample office once; tests work on copies."""
    from desktop.services import open_services

    folder = tmp_path_factory.mktemp("sample") / "office"
    made = open_services(folder, author="Lan", now=lambda: NOW)
    made.office.make_sample()
    made._context.dirty = False  # no backup: it would be one more than a new office has
    made.close()
    return folder


@pytest.fixture(autouse=True, scope="session")
def journal_watch():
    """Let every write outside the scope of the journal fail."""
    from tests.journal_watch import Watch

    watch = Watch()
    with pytest.MonkeyPatch.context() as patch:
        watch.install(patch)
        yield
    watch.remove()


@pytest.fixture
def show(qapp):
    """Give a way to show windows over data folders; each is gone at the end, or it would be styled ever again."""
    from PySide6.QtWidgets import QApplication

    from tests.gui.offices import close, window_over

    windows = []

    def one(folder, *size_and_time):
        windows.append(window_over(folder, *size_and_time))
        return windows[-1]

    yield one
    for window in windows:
        close(window)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    told = [type(widget).__name__ for widget in left]
    for widget in left:
        widget.hide()  # that of a test which failed is told of once, not by every test after it
    assert not told, "a window is left over"
