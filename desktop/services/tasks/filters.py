"""Named filters of the task list, kept with the office's data so that they are in its backups."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import Any

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Unit
from desktop.domain.task.filter import GONE, Due, TaskFilter
from desktop.domain.task.progress import DueState
from desktop.domain.task.task import TaskStatus
from desktop.services.base import Context
from desktop.storage import journal, records
from desktop.storage.database import Session

_KEY = "task-filters"
_LONGEST = 60  # letters of a name; a menu shows it whole

SCOPE = journal.Scope({"setting": "key = :filters"}, {"filters": _KEY})
"""The row that holds all of them."""


class TaskFilterService:
    """The filters that somebody gave a name to."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def all(self) -> list[TaskFilter]:
        """Return the filters by name."""
        with self._context.reading() as session:
            return sorted(_kept(session), key=lambda item: fold(item.name))

    def find(self, name: str) -> TaskFilter | None:
        """Return the filter of this name, capitals aside."""
        return next((item for item in self.all() if _same(item.name, name)), None)

    def save(self, chosen: TaskFilter) -> TaskFilter:
        """Keep a filter in the place of one of the same name; return it as kept. Raises UserError for a wrong name."""
        chosen = replace(chosen, name=clean(chosen.name), text=clean(chosen.text))
        if not chosen.name:
            raise UserError(QT_TRANSLATE_NOOP("errors", "The filter has no name. Type one."))
        if len(chosen.name) > _LONGEST:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The name has {count} letter{count:|s}. A filter's name has {most} at most."
                ),
                count=len(chosen.name),
                most=_LONGEST,
            )
        with self._context.writing(Changed.FILTERS) as session:
            others = [item for item in _kept(session) if not _same(item.name, chosen.name)]
            with self._context.operation(session, "filter.saved", "filters", SCOPE, {"name": chosen.name}):
                _keep(session, [*others, chosen])
        return chosen

    def remove(self, name: str) -> None:
        """Forget a filter; it can be undone. Raises UserError when there is none of this name."""
        with self._context.writing(Changed.FILTERS) as session:
            kept = _kept(session)
            others = [item for item in kept if not _same(item.name, name)]
            if len(others) == len(kept):
                raise UserError(QT_TRANSLATE_NOOP("errors", "There is no saved filter “{name}”."), name=name)
            with self._context.operation(session, "filter.removed", "filters", SCOPE, {"name": name}):
                _keep(session, others)


def replace_unit(session: Session, gone_id: int, keep: Unit | None) -> None:
    """Let the filters that ask for a unit follow it to the one it was merged into; without one they find nothing."""
    kept = _kept(session)
    if not any(item.unit_id == gone_id for item in kept):
        return
    follow = {"unit_id": GONE} if keep is None else {"unit_id": keep.id, "unit": keep.label}
    _keep(session, [replace(item, **follow) if item.unit_id == gone_id else item for item in kept])


def _same(one: str, other: str) -> bool:
    return clean(one).casefold() == clean(other).casefold()


def _kept(session: Session) -> list[TaskFilter]:
    return [_from_json(item) for item in records.settings(session).get(_KEY, [])]


def _keep(session: Session, filters: list[TaskFilter]) -> None:
    records.save_settings(session, {_KEY: [_to_json(item) for item in filters]})


def _to_json(item: TaskFilter) -> dict[str, Any]:
    return {**asdict(item), "state": None if item.state is None else sorted(item.state)}


def _from_json(values: dict[str, Any]) -> TaskFilter:
    status, state, due = values["status"], values["state"], values["due"]
    return TaskFilter(
        **{
            **values,
            "status": None if status is None else TaskStatus(status),
            "state": None if state is None else frozenset(DueState(item) for item in state),
            "due": None if due is None else Due(due),
        }
    )
