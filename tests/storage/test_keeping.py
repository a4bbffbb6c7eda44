"""A changed plan is kept row by row: only what differs is written, and all of it."""

from __future__ import annotations

import json
import random
import sqlite3

import pytest

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Block, BlockKind, put_in_order
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Deadline, Recurrence, Task
from tests.at_length import one_of
from tests.conftest import TODAY
from tests.services.plans.test_plans import a_plan, shape


@pytest.fixture
def plan(services):
    made = a_plan(services)
    made.blocks += [Block(BlockKind.PARAGRAPH, runs(f"Đoạn {number}")) for number in range(50)]
    return services.plans.get(services.plans.add(made))


def written(services, folder, act):
    """Return the rows, by table, that an act put into the journal as an operation of its own."""
    with sqlite3.connect(folder / "data" / "so-ke-hoach.sqlite3") as connection:
        connection.execute("UPDATE operation SET at = '2020-01-01 00:00:00.000000'")  # or it joins the one before
    connection.close()
    act()
    with sqlite3.connect(folder / "data" / "so-ke-hoach.sqlite3") as connection:
        changes, at = connection.execute("SELECT changes, at FROM operation ORDER BY id DESC LIMIT 1").fetchone()
    connection.close()
    return [] if at.startswith("2020") else sorted(table for table, _key, _before, _after in json.loads(changes))


def test_one_letter_writes_one_paragraph(services, tmp_path, plan):
    plan.blocks[20].runs = runs("Khác")
    assert written(services, tmp_path, lambda: services.plans.save(plan)) == ["block"]


def test_nothing_new_writes_nothing(services, tmp_path, plan):
    services.plans.save(plan)
    assert written(services, tmp_path, lambda: services.plans.save(plan)) == []


def test_a_paragraph_between_two_moves_no_other(services, tmp_path, plan):
    plan.blocks.insert(20, Block(BlockKind.PARAGRAPH, runs("Mới")))
    assert written(services, tmp_path, lambda: services.plans.save(plan)) == ["block"]
    assert shape(services.plans.get(plan.id)) == shape(plan)


def test_a_paragraph_that_moves_moves_alone(services, tmp_path, plan):
    plan.blocks.insert(10, plan.blocks.pop(40))
    assert written(services, tmp_path, lambda: services.plans.save(plan)) == ["block"]
    assert shape(services.plans.get(plan.id)) == shape(plan)


def test_the_words_of_a_duty_write_the_duty_and_not_its_paragraph(services, tmp_path, plan):
    plan.tasks[1].runs = runs("Theo dõi khác")
    assert written(services, tmp_path, lambda: services.plans.save(plan)) == ["task"]
    found = services.tasks.rows(services_query("theo doi khac"))
    assert [row.id for row in found] == [plan.tasks[1].id], "it is found by its new words"


def services_query(words):
    from desktop.domain.task.rows import TaskQuery

    return TaskQuery(text=words)


def test_a_deadline_moves_the_last_day(services, plan):
    plan.tasks[1].deadline = Deadline(TODAY, inclusive=False)
    services.plans.save(plan)
    assert not services.safety.verify(), "the day that is sorted by is that of the deadline"


def test_periods_come_and_go_with_the_words(services, plan):
    plan.tasks[1].continuous, plan.tasks[1].recurring = False, (Recurrence.MONTHLY,)
    services.plans.save(plan)
    monthly = services.plans.get(plan.id).tasks[1]
    assert monthly.items
    assert all(item.id for item in plan.tasks[1].items)
    plan.tasks[1].recurring = ()
    services.plans.save(plan)
    assert not services.plans.get(plan.id).tasks[1].items
    services.undo.undo()


def test_what_is_reported_while_the_text_is_open_stays(services, plan):
    task = plan.tasks[1]
    services.tasks.report([task.id], ProgressChange(percent=40, result="Đang làm"))
    plan.blocks[30].runs = runs("Khác")
    services.plans.save(plan)
    services.plans.save(plan)
    kept = services.tasks.get(task.id)
    assert (kept.percent, kept.result, len(kept.updates)) == (40, "Đang làm", 1)
    assert (task.percent, len(task.updates)) == (40, 1)


@pytest.mark.parametrize("seed", one_of(3, range(12)))
def test_whatever_is_changed_is_read_again_and_can_be_undone(services, plan, seed):
    chance = random.Random(seed)  # noqa: S311
    for _ in range(6):
        before = shape(services.plans.get(plan.id))
        for _ in range(chance.randint(1, 4)):
            change(plan, services, chance)
        services.plans.save(plan)
        assert shape(services.plans.get(plan.id)) == shape(plan)
        if chance.random() < 0.3:
            done = services.undo.last()
            services.undo.undo(done.id)
            if chance.random() < 0.5:
                services.undo.redo()
                assert shape(services.plans.get(plan.id)) == shape(plan)
            else:
                assert before  # what was added to an earlier step goes with it
                plan = services.plans.get(plan.id)
        if chance.random() < 0.3:
            plan = services.plans.get(plan.id)
    assert not services.safety.verify()


def change(plan, services, chance):
    """Change something of a plan."""
    blocks, at = plan.blocks, chance.randrange(len(plan.blocks))
    number = chance.randrange(10**6)
    match chance.randrange(8):
        case 0:
            blocks.insert(at, Block(BlockKind.PARAGRAPH, runs(f"Mới {number}")))
        case 1:
            block = blocks[at]
            if block.task is None:
                del blocks[at]
        case 2:
            blocks.insert(chance.randrange(len(blocks)), blocks.pop(at))
        case 3:
            task = Task(runs(f"Việc {number}"), unit=Unit(f"Tổ {number % 3}"), supporting=[services.units.all()[1]])
            plan.tasks.append(task)
            blocks.insert(at, Block(BlockKind.BULLET, marker="-", task=task))
        case 4:
            task = chance.choice(plan.tasks)
            if len(plan.tasks) > 1:
                plan.tasks[:] = [item for item in plan.tasks if item is not task]
                blocks[:] = [block for block in blocks if block.task is not task]
        case 5:
            task = chance.choice(plan.tasks)
            task.recurring = (chance.choice(list(Recurrence)),)
            task.deadline = None
        case 6:
            task = chance.choice(plan.tasks)
            chosen = chance.sample(range(8), chance.randrange(3))
            task.supporting = [services.units.all()[number] for number in sorted(chosen)]  # as the directory has them
            task.unit = chance.choice([None, *services.units.all()[:4]])
        case _:
            plan.title = f"Kế hoạch {number}"


def test_positions_rise_whatever_happens():
    chance = random.Random(3)  # noqa: S311
    parts = [Block(BlockKind.PARAGRAPH) for _ in range(5)]
    for step in range(1000):
        if chance.random() < 0.6 or len(parts) < 3:
            parts.insert(chance.randrange(len(parts) + 1) if step % 3 else 0, Block(BlockKind.PARAGRAPH))
        elif chance.random() < 0.5:
            del parts[chance.randrange(len(parts))]
        else:
            parts.insert(chance.randrange(len(parts)), parts.pop(chance.randrange(len(parts))))
        put_in_order(parts)
        for number, part in enumerate(parts):
            part.id = part.id or 10**6 + step * 1000 + number
        places = [part.position for part in parts]
        assert places == sorted(set(places))


def test_positions_without_gaps_are_spread_once():
    parts = [Block(BlockKind.PARAGRAPH, position=number, id=number + 1) for number in range(10)]
    parts.insert(4, Block(BlockKind.PARAGRAPH))
    put_in_order(parts)
    places = [part.position for part in parts]
    assert places == sorted(set(places))
    parts[4].id = 99
    parts.insert(7, Block(BlockKind.PARAGRAPH))
    put_in_order(parts)
    assert [part.position for part in parts if part.id] == places
