"""What was typed in a form that is not saved yet, offered again after a kill."""

from __future__ import annotations

from typing import Any

from desktop.services.base import Context
from desktop.services.unsaved_files import Unsaved, UnsavedFiles


class UnsavedRecords(UnsavedFiles):
    """One file a form that is open on a record of a `kind`: the words of its fields, in their order.

    A record that is not in the database yet has the number 0.
    """

    def __init__(self, context: Context, kind: str) -> None:
        super().__init__(context)
        self.kind = kind

    def save(self, record_id: int, words: list[str], key: str) -> None:
        """Write what stands in the fields of a record."""
        self._keep(record_id, key, {"words": words})

    def find(self, record_id: int, stored: list[str], key: str) -> Unsaved | None:
        """Return the newest that other forms, or a run that was killed, left of a record.

        `stored` are the words as they are saved; what is the same is forgotten.
        """

        def same(data: dict[str, Any]) -> bool:
            if len(data["words"]) != len(stored):
                raise ValueError("other fields than the form has")
            return bool(data["words"] == stored)

        return self._newest(record_id, key, same)
