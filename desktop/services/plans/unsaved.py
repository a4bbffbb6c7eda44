"""Text of open plans that is not in the database yet: on the disk within a second, offered again after a kill."""

from __future__ import annotations

import contextlib
import json
import logging
import uuid
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from desktop import paths
from desktop.domain.base.errors import UserError
from desktop.domain.office.office import Unit
from desktop.domain.plan.answers import block_json, json_block, json_task, task_json
from desktop.domain.plan.content import BLOCK, TASK, changed_fields, field_values, woven
from desktop.domain.plan.duty import place
from desktop.domain.plan.plan import Block, Plan, Values, tasks_in_order
from desktop.domain.task.task import Task
from desktop.services.base import Context
from desktop.services.units.service import UnitService

FOLDER = "unsaved"
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Unsaved:
    """What was found of a plan's text that never came into the database."""

    path: Path
    at: datetime
    data: dict[str, Any]


class UnsavedService:
    """One file a page that is open on a plan; it goes once the text is in the database.

    Files are written by a thread, in order, each whole or not at all: who types never waits for the disk. Nothing here
    raises: it is the net below `PlanService.save`, whose errors the user sees.
    """

    def __init__(self, context: Context, units: UnitService) -> None:
        self._context, self._units = context, units
        self._writer: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None
        self._json = _AsJson()
        self._lost: set[Path] = set()  # what could not be written when it was tried last

    @staticmethod
    def new_key() -> str:
        """Return a name for what one page keeps."""
        return uuid.uuid4().hex[:12]

    def save(self, plan: Plan, key: str) -> None:
        """Write the text and the duties of a plan as they are in memory."""
        data, at = self._json.of(plan), self._context.now()
        path = self._path(plan.id or 0, key)
        self._do(lambda: self._write(path, {**data, "at": at.isoformat(timespec="seconds")}))

    def _write(self, path: Path, data: dict[str, Any]) -> None:
        written = _write(path, data)
        (self._lost.discard if written else self._lost.add)(path)

    def is_lost(self, plan_id: int, key: str) -> bool:
        """Return whether what a page asked to keep last could not be written either."""
        self.wait()
        return self._path(plan_id, key) in self._lost

    def drop(self, plan_id: int, key: str) -> None:
        """Forget what a page kept: it is in the database."""
        path = self._path(plan_id, key)
        self._do(lambda: _remove(path))

    def discard(self, found: Unsaved) -> None:
        """Forget what was found: it was put back, or the user does not want it."""
        self._do(lambda: _remove(found.path))
        self.wait()

    def find(self, plan: Plan, key: str) -> Unsaved | None:
        """Return the newest text of a plan that other pages, or a run that was killed, left unsaved.

        Text that is the same as the stored one is forgotten.
        """
        self.wait()
        stored = _as_json(plan)
        out: list[Unsaved] = []
        for path in self._folder.glob(f"plan-{plan.id}-*.json"):
            if path == self._path(plan.id or 0, key):
                continue
            try:
                data = json.loads(path.read_bytes())
                found = Unsaved(path, datetime.fromisoformat(data["at"]), data)
                same = _words(data) == _words(stored)
            except (OSError, ValueError, KeyError, TypeError, AttributeError):
                _log.warning("%s cannot be read", path, exc_info=True)
                continue
            if same:
                self._do(partial(_remove, path))
            else:
                out.append(found)
        return max(out, key=lambda item: item.at, default=None)

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

    def wait(self) -> None:
        """Return when all that was asked for is on the disk."""
        if self._last is not None:
            self._last.result()
            self._last = None

    def close(self) -> None:
        """Write what is left and end the thread."""
        if self._writer is not None:
            self._writer.shutdown()
            self._writer = self._last = None

    @property
    def _folder(self) -> Path:
        return self._context.database.folder / FOLDER

    def _path(self, plan_id: int, key: str) -> Path:
        return self._folder / f"plan-{plan_id}-{key}.json"

    def _do(self, act: Callable[[], None]) -> None:
        if self._writer is None:
            self._writer = ThreadPoolExecutor(1, thread_name_prefix="unsaved")
        self._last = self._writer.submit(act)


def _write(path: Path, data: dict[str, Any]) -> bool:
    try:
        paths.write_atomic(path, json.dumps(data, ensure_ascii=False).encode())
    except (OSError, UserError):
        _log.warning("unsaved text cannot be written", exc_info=True)
        return False
    return True


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


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
            "blocks": [
                self._part(block, BLOCK, of_blocks, None if block.task is None else order[id(block.task)])
                for block in plan.blocks
            ],
        }

    def _part(self, part: Block | Task, names: tuple[str, ...], read: Mapping[int, Values], place: int | None) -> Any:  # noqa: ANN401 (JSON)
        was = read.get(part.id or 0)
        units = None if isinstance(part, Block) else (part.unit and part.unit.name, [u.name for u in part.supporting])
        state = field_values(part, names), was, part.id, place, units
        known = self._known.get(part)
        if known is not None and known[0] == state:
            return known[1]
        out = task_json(part) if isinstance(part, Task) else block_json(part, place)
        out |= {"id": part.id}
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
