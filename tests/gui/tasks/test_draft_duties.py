"""A duty of a plan that is not issued is given to nobody: it is never late, nor left over at the year's end."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.gui.kit.table import CELL
from desktop.gui.places import PageAt, TasksAt, UnfinishedAt
from tests.gui.offices import settle
from tests.gui.seen import cell, lines

LATE, EVERY = "Rà soát tủ sách khu dân cư", "Báo cáo tủ sách hằng quý trước ngày 15 tháng cuối quý"


@pytest.fixture
def draft(services):
    """Give the number of a plan that nobody signed, all of whose days are over."""
    unit = services.units.all()[0]
    tasks = [Task(runs(LATE), unit=unit, deadline=Deadline(date(2026, 3, 2))),
             Task(runs(EVERY), unit=unit, recurring=(Recurrence.QUARTERLY,))]  # fmt: skip
    return services.plans.add(Plan("Tủ sách năm 2026", year=2026, tasks=tasks))


@pytest.fixture
def window(show, office, draft):
    """Give the window on the last day of the year."""
    return show(office, (1366, 768), datetime(2026, 12, 31, 8, 30))


def _row(table, words):
    """Return what stands in the row of these words."""
    model, number = table.model(), cell(table, words).row()
    cells = (model.index(number, column).data(CELL) for column in range(model.columnCount()))
    return " | ".join(f"{item.text} {item.below}" for item in cells)


def _duty(window, draft, words):
    """Return what the list of tasks says of a duty."""
    window.go(TasksAt(TaskQuery(plan_id=draft)))
    settle()
    return _row(window.page("tasks").table, words)


def _plan_row(window, words):
    window.go(PageAt("plans"))
    settle()
    return _row(window.page("plans").table, words)


def _left(window):
    window.go(UnfinishedAt(2026))
    settle()
    return str(lines(window.page("left-over").table))


def test_what_nobody_signed_is_late_nowhere_until_it_is_issued(window, draft):
    for words in (LATE, EVERY):
        row = _duty(window, draft, words)
        assert "Chưa ban hành" in row and "Quá" not in row, row
    assert "quá hạn" not in _plan_row(window, "Tủ sách")
    assert LATE not in _left(window)

    window.services.plans.issue(draft, 77, date(2026, 1, 5))
    assert "Quá" in _duty(window, draft, LATE)
    assert "quá hạn" in _plan_row(window, "Tủ sách")
    assert LATE in _left(window)
