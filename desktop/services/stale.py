"""Two who change one record: the later does not overwrite what it has not seen."""

from __future__ import annotations

import textwrap
from dataclasses import fields
from datetime import datetime

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, StaleError
from desktop.domain.office.office import LegalDocument, Office, Unit
from desktop.domain.plan.content import content, difference
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Task, TaskPeriod
from desktop.storage import journal
from desktop.storage.database import Session

_QUOTE = 70


def refuse_changed(session: Session, read: Unit | LegalDocument | Office, stored: object, subject: str) -> None:
    """Raise StaleError where a record is no longer as it was read, saying who changed it and when.

    The contents are compared: what was changed and taken back since is no hindrance.
    """
    if all(_value(getattr(read, item.name)) == _value(getattr(stored, item.name)) for item in fields(read)):
        return
    last = next(iter(journal.entries(session, subject, 1)), None)
    name = f"{read.kind} {read.number}".strip() if isinstance(read, LegalDocument) else read.name
    if last is None:
        raise StaleError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” was changed while it was open here, so it was not saved. “Discard” reads it again."
            ),
            name=name,
        )
    raise StaleError(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” was changed by {author} at {time} while it was open here, so it was not saved. “Discard” reads "
            "it again.",
        ),
        name=name,
        author=last.author or "?",
        time=f"{last.at:%H:%M %d/%m/%Y}",
    )


def refuse_changed_plan(session: Session, plan: Plan, stored: Plan | None) -> None:
    """Raise StaleError where a plan is no longer as it was read, saying who changed what and when."""
    if stored is None:
        raise StaleError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” is no longer in the database: its making was undone elsewhere. It was not saved."
            ),
            name=plan.title,
        )
    if plan.as_read is None:
        return
    now = content(stored)
    if now == plan.as_read:
        return
    what = difference(plan.as_read, now)
    rows = plan.as_read.rows_that_differ(now)
    if plan.as_read.head != now.head:
        rows.add(("plan", plan.id or 0))
    who, when = _who(journal.last_touching(session, rows))
    if when is None:
        raise StaleError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” was changed while it was open here ({what}), so what was typed here is not saved."
            ),
            name=plan.title,
            what=what,
        )
    raise StaleError(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” was changed by {author} at {time} while it was open here ({what}), so what was typed here is not "
            "saved.",
        ),
        name=plan.title,
        author=who or "?",
        time=f"{when:%H:%M %d/%m/%Y}",
        what=what,
    )


def _who(last: journal.Entry | None) -> tuple[str, datetime | None]:
    """Return who changed something last, and when; whoever took a step back changed it after the one who did it."""
    if last is None:
        return "", None
    return (last.undone_by, last.undone_at) if last.undone else (last.author, last.at)


def refuse_changed_head(session: Session, plan: Plan, field: HeadField, shown: object) -> None:
    """Raise StaleError where a part of a plan's head or foot is no longer as it was `shown`."""
    if _value(getattr(plan, field.value)) != _value(shown):
        raise changed_here(session, "plan", plan.id)


def changed_here(session: Session, table: str, number: int | None) -> StaleError:
    """Return the error that says who changed a plan or report last, and when."""
    who, when = _who(journal.last_touching(session, {(table, number or 0)}))
    return StaleError(
        QT_TRANSLATE_NOOP(
            "errors",
            "This was changed by {author} at {time} while it was open here, so what was typed here is not saved.",
        )
        if when is not None
        else QT_TRANSLATE_NOOP(
            "errors", "This was changed while it was open here, so what was typed here is not saved."
        ),
        author=who or "?",
        time=f"{when:%H:%M %d/%m/%Y}" if when is not None else "?",
    )


_PROGRESS = ("status", "percent", "done_on")


def refuse_reported(task: Task, item: TaskPeriod | None, change: ProgressChange, shown: ProgressChange) -> None:
    """Raise StaleError where what a report changes is no longer as it was `shown`, saying who reported and when.

    What was not shown is None; status, percentage and day go together.
    """
    names = {name for name, value in vars(change).items() if value is not None}
    if names & set(_PROGRESS):
        names |= set(_PROGRESS)
    for name in names:
        was = getattr(shown, name)
        holder = item if item is not None and hasattr(item, name) else task
        if was is None or getattr(holder, name) == was:
            continue
        last = task.updates[-1] if task.updates else None
        raise StaleError(
            QT_TRANSLATE_NOOP(
                "errors",
                "“{name}” was reported on by {author} at {time} while it was open here ({percent} % now), so nothing "
                "was saved. Read it again first.",
            ),
            name=textwrap.shorten(task.text, _QUOTE, placeholder=" …"),
            author=(last.author if last is not None else "") or "?",
            time=f"{last.at:%H:%M %d/%m/%Y}" if last is not None else "?",
            percent=(item or task).percent,
        )


def _value(value: object) -> object:
    """Return a value for comparing: another record by its id, lists by what is in them."""
    if isinstance(value, Unit):
        return value.id
    return list(value) if isinstance(value, list) else value
