"""What the journal calls the operations of tasks and their filters."""

from __future__ import annotations

from desktop.domain.base.errors import QT_TRANSLATE_NOOP

ACTIONS = {
    "task.reported": QT_TRANSLATE_NOOP("labels", "Progress reported"),
    "task.imported": QT_TRANSLATE_NOOP("labels", "{count} task{count:|s} taken over from {name}"),
    "task.outside": QT_TRANSLATE_NOOP("labels", "Task added outside of plans"),
    "task.sourced": QT_TRANSLATE_NOOP("labels", "Source of the task noted"),
    "task.received": QT_TRANSLATE_NOOP("labels", "Receipt of the task noted"),
    "task.attached": QT_TRANSLATE_NOOP("labels", "File attached: {file}"),
    "task.detached": QT_TRANSLATE_NOOP("labels", "File detached: {file}"),
    "task.carried": QT_TRANSLATE_NOOP("labels", "Unfinished tasks carried into the plan"),
    "task.ended": QT_TRANSLATE_NOOP("labels", "Task ended as a whole"),
    "task.form": QT_TRANSLATE_NOOP("labels", "Unit's form taken over"),
    "task.settled": QT_TRANSLATE_NOOP("labels", "Unfinished tasks: {carry} carried over, {done} done, {pause} paused"),
    "filter.saved": QT_TRANSLATE_NOOP("labels", "Filter “{name}” saved"),
    "filter.removed": QT_TRANSLATE_NOOP("labels", "Filter “{name}” removed"),
}
"""The words of each action; {named} places are filled from its detail."""
