from __future__ import annotations

import pickle

from sqlalchemy import inspect

from desktop.documents.reading.parcel import packed
from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan
from desktop.domain.task.task import Task
from desktop.storage import mapping  # noqa: F401 (the classes must be mapped, as in the program)


def test_a_plan_out_of_a_parcel_is_one_that_the_database_can_keep():
    unit = Unit("Phòng Kinh tế")
    task = Task(runs("Việc"), unit=unit, supporting=[Unit("Công an xã")])
    plan = Plan("Công tác", dated=PartialDate(5, 3, 2026), tasks=[task], blocks=[Block(BlockKind.POINT, task=task)])
    data = packed([plan, {"unit": unit}])
    assert b"_sa_instance_state" not in data
    read, more = pickle.loads(data)  # noqa: S301 (our own)
    assert inspect(read).transient
    assert read.dated.value == plan.dated.value
    assert read.blocks[0].task is read.tasks[0], "one object stays one"
    assert read.tasks[0].unit is more["unit"]
    assert read.tasks[0].supporting[0].name == "Công an xã"
