"""Month, year and board with 5,000 tasks, from rows to the painted view, against a plain QTableView."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tests.bench import task_window, tasks
from tests.bench.race import Floor, Race

COUNT = 5_000
BARS = {"month": 3.0, "year": 15.0, "board": 15.0}


def bench(what: str) -> Callable[[Path], Race]:
    """Return the bench of a view."""
    return lambda folder: _race(what, folder)


def _race(what: str, folder: Path) -> Race:
    from desktop.gui.tasks.board_view import BoardView
    from desktop.gui.tasks.month_view import MonthView
    from desktop.gui.tasks.year_view import YearView

    task_window.application()
    services, _database = tasks.office(tasks.SMALL, folder)
    day, rows = date(2026, 6, 1), list(services.tasks.rows())
    many = [
        rows[n % len(rows)]._replace(id=n, plan_id=n % 200, last_day=day + timedelta(days=n % 365 - 180))
        for n in range(COUNT)
    ]
    made: dict[str, Callable[[], Any]] = {
        "month": lambda: MonthView(lambda year: services.calendar.working([year])),
        "year": YearView,
        "board": BoardView,
    }
    view = made[what]()
    view.resize(1100, 600)
    view.show()
    table = task_window.plain_table()
    plain: Any = table.model()

    def ours() -> float:
        start = time.process_time()
        view.set_rows(many, day)
        view.grab()
        return time.process_time() - start

    def floor() -> None:
        plain.show_rows([(row.text, row.unit, row.plan_title, row.last_day, row.status, row.percent) for row in many])
        table.viewport().grab()

    return Race(ours, (Floor("a plain QTableView", floor, BARS[what]),), 7, 1.0)
