"""What was typed of a report on a task that is not saved yet, offered again after a kill."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop.services.unsaved_files import Unsaved, UnsavedFiles


class UnsavedProgress(UnsavedFiles):
    """One file a panel that is open on a task, or several: the words of the report, and the period that it is on."""

    kind = "task"
    several = 0  # in the place of a task's id: a report on several at once

    def save(self, task_id: int, period: str, words: list[str], key: str) -> None:
        """Write what was typed of a report on a task, or on a period of it."""
        self._keep(task_id, key, {"period": period, "words": words})

    def find(self, task_id: int, stored: Callable[[str], list[str]], key: str) -> Unsaved | None:
        """Return the newest that other panels, or a run that was killed, left of a task.

        `stored` gives the words that a period has; what is the same is forgotten.
        """

        def same(data: dict[str, Any]) -> bool:
            now = stored(str(data["period"]))
            if len(data["words"]) != len(now):
                raise ValueError("other words than a report has")
            return bool(data["words"] == now)

        return self._newest(task_id, key, same)
