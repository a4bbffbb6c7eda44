"""What a backup would change, told before it does."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.plan.plan import OUTSIDE
from desktop.services import open_services
from desktop.services.safety import rescue


@pytest.fixture
def services(sample, tmp_path):
    opened = open_services(shutil.copytree(sample, tmp_path / "data"))
    opened._context.dirty = True  # as after it was made
    yield opened
    opened.close()


def test_a_preview_tells_what_is_taken_back(services):
    kept = services.safety.backup()
    folder = services.safety.data_dir
    assert rescue.preview(folder, kept).back == ()
    unit = services.units.all()[0]
    services.units.save(replace(unit, phone="1"))
    services.plans.delete(services.plans.rows()[0].id)
    services.undo.undo()
    services.plans.delete(services.plans.rows()[0].id)
    found = rescue.preview(folder, kept)
    assert [step.action for step in found.back or ()] == ["unit.edited", "plan.deleted"]
    assert found.now.plans == found.then.plans - 1
    assert found.now.tasks < found.then.tasks


def test_tasks_outside_of_plans_are_counted_and_are_no_plan(services):
    kept = services.safety.backup()
    services.outside.add("Trả lời công văn", services.units.all()[0].name, None)
    found = rescue.preview(services.safety.data_dir, kept)
    assert (found.now.plans, found.now.tasks) == (found.then.plans, found.then.tasks + 1)
    assert found.now.plans == sum(row.kind != OUTSIDE for row in services.plans.rows())


def test_a_preview_names_the_drafts_that_lose_what_was_typed(services):
    drafts, folder = services.drafts, services.safety.data_dir
    drafts.save("plan-wizard:1", {"title": "Như cũ"})
    drafts.save("plan-wizard:2", {"title": "Viết thêm"})
    drafts.save("plan-wizard:3", {"title": "Vào thùng rác"})
    kept = services.safety.backup()
    assert rescue.preview(folder, kept).drafts == ()
    drafts.save("plan-wizard:2", {"title": "Viết thêm", "closing": "một câu"})
    drafts.save("plan-wizard:4", {"title": "Mới soạn"})
    drafts.delete("plan-wizard:3")
    found = rescue.preview(folder, kept)
    assert set(found.drafts) == {"Viết thêm", "Mới soạn"}
    assert [step.action for step in found.back or ()] == ["draft.deleted"]


def test_a_preview_of_what_is_no_backup_is_refused(services, tmp_path):
    (tmp_path / "bad.sqlite3").write_bytes(b"no")
    for name in ("bad.sqlite3", "gone.sqlite3"):
        with pytest.raises(UserError):
            rescue.preview(services.safety.data_dir, tmp_path / name)
