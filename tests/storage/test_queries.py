from __future__ import annotations

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.base.calendar import WorkingCalendar
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.task import progress
from desktop.domain.task.progress import Horizon, last_day
from desktop.domain.task.task import Deadline, Task, TaskStatus
from desktop.storage import queries, tables
from desktop.storage.database import Database
from tests.at_length import examples

TODAY = date(2026, 11, 16)
CALENDAR = WorkingCalendar({TODAY + timedelta(days=n): "nghỉ" for n in (1, 2, 3, 4, 9, 10, 11)})
SEEN = Horizon(TODAY, lambda day: CALENDAR.next_working_day(day) - timedelta(days=1))
near = st.integers(-12, 12).map(lambda days: TODAY + timedelta(days=days))
some_tasks = st.lists(
    st.tuples(
        st.sampled_from(list(TaskStatus)),
        st.none() | st.builds(Deadline, near, st.booleans()),
        st.none() | near,
        st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


@settings(max_examples=examples(25), deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(some_tasks, st.sampled_from(list(PlanStatus)), st.sampled_from((1, 2)))
def test_state_in_sql_is_the_state_of_the_domain(tmp_path, drawn, plan_status, version):
    from desktop.domain.task.rows import TaskQuery

    database = Database(tmp_path)
    tasks = [
        Task(runs(f"việc {n}"), status=status, deadline=deadline, done_on=done, continuous=continuous, position=n)
        for n, (status, deadline, done, continuous) in enumerate(drawn)
    ]
    with database.transaction() as session:
        session.execute(tables.plan.delete())
        session.add(Plan("Kế hoạch", tasks=tasks, status=plan_status, version=version))
        session.flush()
        rows = queries.task_rows(session, TaskQuery(order="position"), SEEN, CALENDAR.last_working_day)
    assert [row.state for row in rows] == [
        progress.state(
            task.status,
            last_day(task.deadline) if task.deadline else None,
            task.done_on,
            continuous=task.continuous,
            today=TODAY,
            working=CALENDAR.last_working_day(last_day(task.deadline)) if task.deadline else None,
            given=version > 1 or plan_status in {PlanStatus.ISSUED, PlanStatus.CLOSED},
        )
        for task in tasks
    ]
    database.close()
