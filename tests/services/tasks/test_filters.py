from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.office.office import Unit
from desktop.domain.task.filter import GONE, Due, TaskFilter
from desktop.domain.task.progress import SOON_STATES
from desktop.domain.task.task import TaskStatus
from desktop.services import open_services
from desktop.services.office.service import Settings


def everything(services):
    unit = services.units.all()[0]
    return TaskFilter(
        "Việc của văn phòng", text="hội nghị", unit_id=unit.id, unit=unit.label, state=SOON_STATES, plan_id=7,
        plan="Kế hoạch đối ngoại", due=Due.BY_WEEK, year=2026, group="unit", order="deadline", descending=True,
    )  # fmt: skip


def test_a_filter_is_kept_whole_also_beside_the_settings(services):
    kept = [everything(services), TaskFilter("An toàn", status=TaskStatus.PAUSED)]
    for item in kept:
        services.filters.save(item)
    services.office.save_settings(Settings(text_size=125))
    assert services.filters.all() == kept[::-1], "by name"
    assert services.office.settings() == Settings(text_size=125)


def test_a_filter_of_the_same_name_takes_the_place(services):
    services.filters.save(TaskFilter("Quá hạn", year=2025))
    services.filters.save(TaskFilter("  quá  HẠN ", year=2026))
    assert services.filters.all() == [TaskFilter("quá HẠN", year=2026)]
    assert services.filters.find("QUÁ HẠN").year == 2026
    assert services.filters.find("Qua han") is None, "another word"
    services.undo.undo()
    assert services.filters.all() == [TaskFilter("Quá hạn", year=2025)]


@pytest.mark.parametrize(("name", "says"), [("  ", "no name"), ("x" * 61, "61 letters")])
def test_a_wrong_name_is_refused(services, name, says):
    with pytest.raises(UserError, match=says):
        services.filters.save(TaskFilter(name))
    assert services.filters.all() == []


def test_a_filter_is_removed_and_comes_back(services):
    kept = services.filters.save(everything(services))
    told = []
    services.subscribe(told.append)
    services.filters.remove(kept.name)
    assert services.filters.all() == []
    assert services.undo.undo().action == "filter.removed"
    assert services.filters.all() == [kept]
    assert all("filters" in subjects for subjects in told)
    with pytest.raises(UserError, match="no saved filter"):
        services.filters.remove("Khác")


def test_a_filter_follows_a_unit_that_is_merged(services):
    keep, gone, other = services.units.all()[:3]
    of_gone = services.filters.save(TaskFilter("A", unit_id=gone.id, unit=gone.label))
    of_other = services.filters.save(TaskFilter("B", unit_id=other.id, unit=other.label))
    services.units.merge(keep.id, gone.id)
    assert services.filters.all() == [replace(of_gone, unit_id=keep.id, unit=keep.label), of_other]
    services.undo.undo()
    assert services.filters.all() == [of_gone, of_other]
    assert services.units.get(gone.id).name == gone.name


def test_a_filter_of_a_removed_unit_finds_nothing_not_another_unit(services):
    unit_id = services.units.save(Unit("Ban Quản lý chợ"))
    services.filters.save(TaskFilter("Chợ", unit_id=unit_id, unit="Ban Quản lý chợ"))
    services.units.delete(unit_id)
    assert services.units.save(Unit("Ban Quản lý bến xe")) != unit_id, "the number is not given again"
    kept = services.filters.find("Chợ")
    assert (kept.unit_id, kept.unit) == (GONE, "Ban Quản lý chợ")
    assert services.tasks.rows(kept.query(services.office.today())) == []


def test_filters_are_in_the_backup(services):
    kept = services.filters.save(everything(services))
    copy = services.safety.backup()
    services.filters.remove(kept.name)
    services.safety.restore(copy)
    assert services.filters.all() == [kept]


def test_filters_are_there_at_the_next_start(tmp_path):
    first = open_services(tmp_path, now=lambda: datetime(2026, 11, 16, 8))
    first.filters.save(TaskFilter("Quý này", due=Due.QUARTER))
    first.close()
    second = open_services(tmp_path)
    assert second.filters.all() == [TaskFilter("Quý này", due=Due.QUARTER)]
    second.close()
