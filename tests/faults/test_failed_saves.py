"""A plan whose keeping failed is kept by the next try, as it is in memory, with every new thing in it."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3

import pytest
from sqlalchemy import event

from desktop.domain.base.errors import HeldError, StaleError, UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.marking import mark
from desktop.domain.plan.plan import Block, BlockKind
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import TaskStatus
from desktop.services import open_services
from desktop.storage.database import FILE_NAME
from tests.services.plans.test_plans import a_plan, shape


@contextlib.contextmanager
def held(services, folder):
    """Let another program hold the database."""
    with contextlib.closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        yield
        holder.execute("ROLLBACK")


@contextlib.contextmanager
def full(services, folder):
    """Leave no page of room in the file."""

    def limit(connection, _record):
        connection.execute(f"PRAGMA max_page_count={connection.execute('PRAGMA page_count').fetchone()[0]}")

    engine = services._context.database.engine
    event.listen(engine, "connect", limit)
    yield
    event.remove(engine, "connect", limit)


@contextlib.contextmanager
def late(services, folder):
    """Fail when all is written but the end."""
    from desktop.services.plans import service as plans

    before = plans.save_citations

    def refuse(session, plan, found=None):
        session.flush()
        raise UserError("late")

    plans.save_citations = refuse
    yield
    plans.save_citations = before


@pytest.fixture
def services(sample, tmp_path):
    made = open_services(shutil.copytree(sample, tmp_path, dirs_exist_ok=True), wait=0.05)
    yield made
    made.close()


def change(plan, services, number):
    """Change all that keeping goes through: words, a new duty of a new unit, one that is gone, one that moves."""
    plan.blocks[0].runs = runs(f"Căn cứ mới {number}; " + "chữ " * 3000)
    block = Block(BlockKind.PARAGRAPH, runs(f"Giao Trung tâm Học tập {number} chủ trì tổ chức lớp {number}."))
    plan.blocks.append(block)
    mark(plan, block, services.units.all(), services.units.finder())
    plan.tasks[0].supporting = [Unit(f"Đội xung kích số {number}")]
    plan.tasks[0].unit = plan.tasks[1].unit


@pytest.mark.parametrize("fault", [held, full, late])
def test_a_save_that_failed_goes_well_later(services, tmp_path, fault):
    plan_id = services.plans.add(a_plan(services))
    task = services.plans.get(plan_id).tasks[0]
    services.tasks.report([task.id], ProgressChange(status=TaskStatus.IN_PROGRESS, percent=30, result="Đang làm"))
    plan = services.plans.get(plan_id)
    for number in (1, 2):
        change(plan, services, number)
        wanted = None
        for _ in range(2):
            with fault(services, tmp_path), pytest.raises(UserError) as caught:
                services.plans.save(plan)
            assert fault is not held or isinstance(caught.value, HeldError)
            wanted = wanted or shape(plan)
            assert shape(plan) == wanted
            assert services.plans.get(plan_id).blocks[0].text != plan.blocks[0].text
        services.plans.save(plan)
        assert shape(services.plans.get(plan_id)) == wanted
    assert services.plans.get(plan_id).tasks[0].percent == 30
    services.undo.undo()
    with pytest.raises(StaleError):
        services.plans.save(plan)
    plan.as_read = None  # it is wanted as it is here all the same
    services.plans.save(plan)
    assert [unit.name for unit in services.units.all()].count("Trung tâm Học tập 2") == 1


@pytest.mark.parametrize("fault", [held, full, late])
def test_a_plan_that_was_not_added_is_added_later(services, tmp_path, fault):
    plan = a_plan(services)
    plan.blocks[0].runs = runs("chữ " * 3000)
    wanted = shape(plan)
    for _ in range(2):
        with fault(services, tmp_path), pytest.raises(UserError):
            services.plans.add(plan)
    assert (plan.id, [unit.id for task in plan.tasks for unit in task.supporting]) == (None, [None])
    other = services.plans.add(a_plan(services, title="Khác"))
    plan_id = services.plans.add(plan)
    assert plan_id != other
    assert shape(services.plans.get(plan_id)) == wanted
    assert len(services.plans.get(other).blocks) == 5
