"""Text of open plans that is not in the database yet: on the disk within a second, offered again after a kill."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from weakref import WeakKeyDictionary

from desktop.domain.office.office import Unit
from desktop.domain.plan.answers import block_json, json_block, json_task, task_json
from desktop.domain.plan.content import BLOCK, TASK, changed_fields, field_values, woven
from desktop.domain.plan.duty import place
from desktop.domain.plan.plan import Block, Plan, Values, tasks_in_order
from desktop.domain.task.task import Task
from desktop.services.base import Context
from desktop.services.units.service import UnitService
from desktop.services.unsaved_files import Unsaved, UnsavedFiles


class UnsavedService(UnsavedFiles):
    """One file a page that is open on a plan: its text and duties as they are in memory."""

    kind = "plan"

    def __init__(self, context: Context, units: UnitService) -> None:
        super().__init__(context)
        self._units = units
        self._json = _AsJson()

    def save(self, plan: Plan, key: str) -> None:
        """Write the text and the duties of a plan as they are in memory."""
        self._keep(plan.id or 0, key, self._json.of(plan))

    def find(self, plan: Plan, key: str) -> Unsaved | None:
        """Return the newest text of a plan that other pages, or a run that was killed, left unsaved.

        Text that is the same as the stored one is forgotten.
        """
        stored = _words(_as_json(plan))
        return self._newest(plan.id or 0, key, lambda data: bool(_words(data) == stored))

    def put_back(self, plan: Plan, found: Unsaved) -> None:
        """Put what was found into a plan in memory; the plan is not kept by this.

        Of each duty and paragraph only what was changed here is put back, so that what others changed since stays.
        Duties that were taken out before it was left go only where the plan was not changed since.
        """
        data = found.data
        new_units: dict[str, Unit] = {}
        find = self._units.finder()

        def unit_of(name: str) -> Unit:
            return find(name) or new_units.setdefault(name, Unit(name))

        known = data.get("known")
        stored = {task.id: task for task in plan.tasks}
        tasks: list[Task | None] = []
        for item in data["tasks"]:
            typed, key = json_task(item, unit_of, plan.year), item.get("id")
            changed = item.get("changed", TASK)
            task = stored.get(key) if key is not None else None
            if task is None:  # one that was taken out elsewhere comes back only where it was changed here
                gone = known is not None and key in known["tasks"] and not changed
                tasks.append(None if gone else typed)
                continue
            for name in changed:
                setattr(task, name, getattr(typed, name))
            tasks.append(task)
        mine = [task for task in tasks if task is not None]
        here = {id(task) for task in mine}
        same = data.get("base") == _base(plan)
        staying = [task for task in plan.tasks if id(task) not in here and not same]
        blocks = self._blocks(plan, data, tasks)
        taken = {id(block.task) for block in blocks if block.task is not None}
        of_others = [
            block
            for block in plan.blocks
            if block not in blocks
            and id(block.task) not in taken
            and (block.task in staying if block.task is not None else known and block.id not in known["blocks"])
        ]
        keep = {id(part) for part in (*mine, *staying, *blocks, *of_others)}
        before = known or {"tasks": [], "blocks": []}
        plan.tasks[:] = woven(mine, before["tasks"], plan.tasks, keep)
        plan.blocks[:] = woven(blocks, before["blocks"], plan.blocks, keep)
        in_text = {id(block.task) for block in plan.blocks}
        for task in mine:
            if task.id is None and id(task) not in in_text:  # one that was just being typed in the grid
                place(plan, task)

    @staticmethod
    def _blocks(plan: Plan, data: dict[str, Any], tasks: list[Task | None]) -> list[Block]:
        """Return the blocks that were found: those of the plan with what was changed about them, and new ones."""
        known = data.get("known")
        stored = {block.id: block for block in plan.blocks}
        blocks: list[Block] = []
        for item in data["blocks"]:
            if item.get("task") is not None and tasks[item["task"]] is None:
                continue
            made = json_block(item, [task or Task(()) for task in tasks])
            key, changed = item.get("id"), item.get("changed", BLOCK)
            block = stored.get(key) if key is not None else None
            if block is not None:
                for name in changed:
                    setattr(block, name, getattr(made, name))
                blocks.append(block)
            elif known is None or key not in known["blocks"] or changed:
                blocks.append(made)
        return blocks


def _as_json(plan: Plan) -> dict[str, Any]:
    """Return text and duties with what was changed of each since it was read, so that the rest can follow others."""
    return _AsJson().of(plan)


class _AsJson:
    """Makes JSON of plans; of a plan that changes a little most parts are those of the last time."""

    def __init__(self) -> None:
        self._known: WeakKeyDictionary[Block | Task, tuple[object, dict[str, Any]]] = WeakKeyDictionary()

    def of(self, plan: Plan) -> dict[str, Any]:
        """Return text and duties of a plan."""
        ordered = tasks_in_order(plan)
        order = {id(task): index for index, task in enumerate(ordered)}
        read = plan.as_read
        of_tasks, of_blocks = (dict(read.tasks), dict(read.blocks)) if read is not None else ({}, {})
        return {
            "plan": plan.id,
            "base": _base(plan),
            **({} if read is None else {"known": {"tasks": list(of_tasks), "blocks": list(of_blocks)}}),
            "tasks": [self._part(task, TASK, of_tasks, None) for task in ordered],
            # what is read from the database takes its time to be asked: each thing once
            "blocks": [self._part(block, BLOCK, of_blocks, order.get(id(block.task))) for block in plan.blocks],
        }

    def _part(self, part: Block | Task, names: tuple[str, ...], read: Mapping[int, Values], place: int | None) -> Any:  # noqa: ANN401 (JSON)
        key = part.id
        was = read.get(key or 0)
        units = None if isinstance(part, Block) else (part.unit and part.unit.name, [u.name for u in part.supporting])
        state = field_values(part, names), was, key, place, units
        known = self._known.get(part)
        if known is not None and known[0] == state:
            return known[1]
        out = task_json(part) if isinstance(part, Task) else block_json(part, place)
        out |= {"id": key}
        if was is not None:  # nothing for a part that is new
            out["changed"] = changed_fields(part, names, was)
        self._known[part] = state, out
        return out


def _base(plan: Plan) -> str:
    return plan.changed_at.isoformat() if plan.changed_at is not None else ""


def _words(data: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
    """Return what is compared: all but numbers, which new blocks and duties get only when they are kept."""
    own = {"id", "changed"}
    tasks = [{name: value for name, value in task.items() if name not in own} for task in data["tasks"]]
    blocks = [{name: value for name, value in block.items() if name not in own} for block in data["blocks"]]
    return json.loads(json.dumps([tasks, blocks]))
