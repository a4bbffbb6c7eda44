"""The watch over the journal's scope sees what it must see."""

from __future__ import annotations

import pytest

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Task
from desktop.storage import journal, records


@pytest.fixture
def plan_id(services):
    return services.plans.add(Plan("Kế hoạch", year=2026, tasks=[Task(runs("Việc"))]))


def test_a_row_outside_the_scope_fails(services, plan_id):
    context = services.plans._context
    with (
        pytest.raises(AssertionError, match=r"written outside the scope of the journal: \[\('unit'"),
        context.writing("plans") as session,
        context.operation(session, "plan.edited", f"plan:{plan_id}", journal.plan_scope(plan_id)),
    ):
        records.plan(session, plan_id).title = "Tên khác"
        records.unit(session, 1).phone = "0207"
    assert services.plans.get(plan_id).title == "Kế hoạch", "nothing of it was kept"


def test_rows_that_go_with_others_are_seen(services, plan_id):
    context = services.plans._context
    with (
        pytest.raises(AssertionError, match="'task'"),
        context.writing("plans") as session,
        context.operation(session, "plan.edited", f"plan:{plan_id}", journal.rows_scope(plan=plan_id)),
    ):
        session.delete(records.plan(session, plan_id))


def test_a_write_without_an_operation_fails(services):
    context = services.plans._context
    with pytest.raises(AssertionError, match="'unit'"), context.writing("units") as session:
        records.add_unit(session, Unit("Đơn vị không ghi sổ"))


def test_what_stays_within_passes_and_so_does_undo(services, plan_id):
    services.plans.rename(plan_id, "Tên khác")
    services.units.save(Unit("Đơn vị mới"))
    services.undo.undo()
    services.undo.redo()
    services.plans.duplicate(plan_id, "Bản sao")
