"""Lists of 2,000 and 100,000 tasks: filter, sort and search against the same question put to SQLite by hand."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.race import Floor, Race

if TYPE_CHECKING:
    from desktop.domain.plan.plan import Plan
    from desktop.domain.task.rows import TaskQuery
    from desktop.services import Services

TODAY = date(2026, 6, 1)
SMALL, PER_PLAN = 2_000, 100
BAR = 3.0
VERBS = ("Rà soát", "Tổng hợp", "Tham mưu", "Kiểm tra", "Báo cáo", "Hướng dẫn", "Phối hợp", "Tổ chức")


@dataclass(frozen=True)
class Question:
    """What is asked for, the same by hand, and how long the answer may take with 2,000 and with 100,000 tasks."""

    query: dict[str, object]
    where: str
    values: tuple[object, ...]
    order: str
    small: float
    large: float


QUESTIONS = {
    "filter": Question(
        {"unit_id": 3, "status": "in-progress", "due_before": date(2026, 9, 1)},
        "task.unit_id = ? and task.status = ? and task.last_day < ?",
        (3, "in-progress", "2026-09-01"),
        "task.last_day",
        0.05,
        0.15,
    ),
    "sort": Question({"order": "deadline"}, "1", (), "task.last_day is null, task.last_day", 0.1, 2.0),
    "search": Question(
        {"text": "tong hop 77"},
        "' ' || task.folded like ? and ' ' || task.folded like ?",
        ("% tong% hop%", "% 77%"),
        "task.last_day",
        0.05,
        0.3,
    ),
}
_offices: dict[int, tuple[Services, Path]] = {}


def bench(what: str, count: int) -> Callable[[Path], Race]:
    """Return the bench of a question over so many tasks."""
    return lambda folder: _race(QUESTIONS[what], count, folder)


def close() -> None:
    """Close the offices that were made."""
    for services, _ in _offices.values():
        services.close()
    _offices.clear()


def _race(question: Question, count: int, folder: Path) -> Race:
    services, database = office(count, folder)
    query, by_hand = query_of(question), sqlite3.connect(database)
    sql = sql_of(question)
    found = len(by_hand.execute(sql, question.values).fetchall())
    rows = services.tasks.rows(query, TODAY)
    if not found or len(rows) != found:
        raise AssertionError(f"{len(rows)} tasks found, {found} by hand")
    return Race(
        lambda: _take(services.tasks.rows(query, TODAY)),
        (
            Floor(
                f"SQLite by hand, {found} rows",
                lambda: _take(by_hand.execute(sql, question.values).fetchall()),
                BAR if count > SMALL else None,  # below, the few thousandths that any query costs say nothing
            ),
        ),
        9 if count <= SMALL else 3,
        question.small if count <= SMALL else question.large,
    )


def _take(rows: list[object]) -> None:
    """Let go of an answer inside the time that is measured."""
    rows.clear()


def sql_of(question: Question) -> str:
    """Return a question as a careful person would put it to SQLite."""
    return (
        "select task.*, plan.title, plan.number, unit.name from task join plan on plan.id = task.plan_id "
        f"left join unit on unit.id = task.unit_id where {question.where} and plan.deleted_at is null "
        f"order by {question.order}"
    )


def query_of(question: Question) -> TaskQuery:
    """Return a question as the services take it."""
    from desktop.domain.task.rows import TaskQuery
    from desktop.domain.task.task import TaskStatus

    values = dict(question.query)
    if "status" in values:
        values["status"] = TaskStatus(str(values["status"]))
    return TaskQuery(**values)  # type: ignore[arg-type]


def office(count: int, folder: Path) -> tuple[Services, Path]:
    """Return an office of `count` tasks: 2,000 go in through the services, more are copies of those."""
    from desktop.services import open_services

    if count not in _offices:
        home = folder / f"tasks-{count}"
        if count == SMALL:
            services = open_services(home, author="bench")
            services.plans.add_all([_plan(number) for number in range(SMALL // PER_PLAN)])
        else:
            small, file = office(SMALL, folder)
            small.close()
            del _offices[SMALL]
            shutil.copytree(file.parent, home)
            _multiply(home / file.name, count // SMALL)
            services = open_services(home, author="bench")
        _offices[count] = services, next(home.glob("*.sqlite3"))
    return _offices[count]


def _plan(number: int) -> Plan:
    from desktop.domain.base.text import runs
    from desktop.domain.office.office import Unit
    from desktop.domain.plan.plan import Plan
    from desktop.domain.task.task import Deadline, Task, TaskStatus

    plan = Plan(f"Kế hoạch thử số {number + 1}", year=2026)
    for i in range(PER_PLAN):
        at = number * PER_PLAN + i
        day = TODAY + timedelta(days=at * 37 % 400 - 150)
        task = Task(
            runs(f"{VERBS[at % 8]} nội dung thử nghiệm số {at}, báo cáo kết quả theo quy định"),
            Unit(f"Đơn vị thử {at % 10 + 1}"),
            deadline=None if at % 9 == 0 else Deadline(day, inclusive=bool(at % 2)),
            continuous=at % 9 == 0,
            status=list(TaskStatus)[at // 10 % 4],
        )
        if task.status is TaskStatus.DONE:
            task.percent, task.done_on = 100, min(day, TODAY)
        plan.tasks.append(task)
    return plan


def _multiply(file: Path, times: int) -> None:
    with sqlite3.connect(file) as database:
        names = ", ".join(row[1] for row in database.execute("pragma table_info(task)") if row[1] != "id")
        for _ in range(times - 1):
            database.execute(f"insert into task ({names}) select {names} from task where id <= {SMALL}")
        database.execute("analyze")
    database.close()
