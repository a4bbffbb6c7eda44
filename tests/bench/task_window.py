"""The task list in the window, from a click to its repaint, against SQLite by hand shown by a plain QTableView."""

from __future__ import annotations

import gc
import itertools
import sqlite3
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.gui.places import PageAt
from tests.bench import tasks
from tests.bench.race import Floor, Race

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QTableView

    from desktop.gui.shell.window import MainWindow

LIMITS = {"filter": 0.15, "sort": 0.4}
BAR = 3.0
_kept: list[QApplication] = []


def bench(what: str, count: int) -> Callable[[Path], Race]:
    """Return the bench of a question of `tasks.QUESTIONS` put through the page of tasks."""
    return lambda folder: _race(what, count, folder)


def _race(what: str, count: int, folder: Path) -> Race:
    from desktop.domain.task.rows import TaskQuery

    application()
    _services, database = tasks.office(count, folder)
    window = _window(database.parent)
    table = plain_table()
    plain: Any = table.model()
    page: Any = window.current()
    question, by_hand = tasks.QUESTIONS[what], sqlite3.connect(database)
    query, sql = tasks.query_of(question), tasks.sql_of(question)
    orders = itertools.cycle(("deadline", "urgency"))  # each round changes the order

    def ours() -> float:
        if what == "filter":
            page.show_query(TaskQuery())  # all of them, outside the time that is measured
        start = time.process_time()
        if what == "filter":
            page.show_query(query)
        else:
            page.filters.sort(next(orders), False)
        page.table.viewport().grab()
        return time.process_time() - start

    def floor() -> None:
        rows = by_hand.execute(sql, question.values).fetchall()
        plain.show_rows(rows)
        table.viewport().grab()

    return Race(
        ours, (Floor("SQLite by hand in a QTableView", floor, BAR if count > tasks.SMALL else None),), 7, LIMITS[what]
    )


def application() -> None:
    """Make the one application, and keep it."""
    from PySide6.QtWidgets import QApplication

    if not _kept:
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        _kept.append(app)


def _window(folder: Path) -> MainWindow:
    from desktop.domain.office.office import Level
    from desktop.gui.shell.window import MainWindow
    from desktop.services import Services, open_services

    def opened() -> Services:
        return open_services(folder, author="bench", now=lambda: datetime(2026, 6, 1, 8))

    services = opened()
    if services.office.get() is None:
        services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    services.close()
    window = MainWindow(folder, opened)
    window.resize(1366, 768)
    window.show()
    window.load()
    window.go(PageAt("tasks"))
    gc.collect()
    gc.freeze()  # as the program does behind its start
    return window


def plain_table() -> QTableView:
    """Return a table that shows tuples of six (`model().show_rows`) with what Qt has."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
    from PySide6.QtWidgets import QTableView

    class Plain(QAbstractTableModel):
        def __init__(self, parent: QTableView) -> None:
            super().__init__(parent)
            self.rows: list[tuple[object, ...]] = []

        def show_rows(self, rows: list[tuple[object, ...]]) -> None:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

        def rowCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
            return len(self.rows)

        def columnCount(self, _parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
            return 6

        def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
            return str(self.rows[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None

    table = QTableView()
    table.setModel(Plain(table))
    table.resize(1100, 520)
    table.show()
    return table
