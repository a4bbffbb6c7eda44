"""Plans that are being drafted in the wizard: kept as they are typed, as many as wanted, with a bin of their own."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable
from datetime import datetime
from typing import Any

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, StaleError, UserError
from desktop.domain.base.text import clean
from desktop.domain.plan.rows import DraftRow
from desktop.domain.plan.steps import STEPS
from desktop.services.base import Context
from desktop.storage import journal, records
from desktop.storage.database import Session

PREFIX = "plan-wizard"
"""How the keys of drafts begin; a draft of a version that knew only one has this and nothing more."""


_OF_OTHERS = {"papers", "source", "superior", "kind", "step", "visited"}
"""What a draft holds that is no text of its own."""


class DraftService:
    """Drafts by key. What is typed is no part of the history; what is done with a draft as a whole is, with undo."""

    def __init__(self, context: Context) -> None:
        self._context = context

    @staticmethod
    def new_key() -> str:
        """Return a key that no draft has or had."""
        return f"{PREFIX}:{uuid.uuid4().hex[:12]}"

    def save(self, key: str, data: dict[str, Any]) -> datetime:
        """Keep `data` (JSON values) under `key` and return when; it is on the disk when this returns.

        Nobody is told: this comes with every letter that is typed.
        """
        return self.save_over(key, data, None)[0]

    def save_over(self, key: str, data: dict[str, Any], before: str | None) -> tuple[datetime, str]:
        """Keep `data` as `save` does; return when, and the text that stands in the database now.

        `before` is the text that stood there when the caller kept or read it last: raises StaleError when another one
        stands there now, or none, since somebody else typed in the draft, finished it or put it into the bin.
        """
        at = self._context.time()
        with self._context.database.transaction() as session:
            if before is not None and before != _standing(session, key):
                raise StaleError(QT_TRANSLATE_NOOP("errors", "This draft was changed in another window."))
            records.save_draft(session, key, data, at)
            text = _standing(session, key)
        self._context.dirty = True
        return at, text

    def load(self, key: str) -> dict[str, Any] | None:
        """Return what was kept under `key`; None when there is nothing or it cannot be read."""
        with self._context.reading() as session:
            return records.draft(session, key)

    def text(self, key: str) -> str:
        """Return what was kept under `key` as it stands in the database, to be looked at without this program."""
        with self._context.reading() as session:
            return next((found.text for found in records.draft_texts(session, key)), "")

    def standing(self, key: str) -> str | None:
        """Return the text of a draft outside the bin, for `keep`; None where there is none."""
        with self._context.reading() as session:
            return _standing(session, key) or None

    def discard(self, key: str) -> None:
        """Forget a draft without a trace."""
        with self._context.writing(Changed.DRAFTS) as session:
            records.remove_draft(session, key)

    def keys(self) -> list[str]:
        """Return the keys of all drafts outside the bin."""
        return sorted(row.key for row in self.rows())

    def rows(self) -> list[DraftRow]:
        """Return the drafts, the one that was changed last first."""
        return self._rows(deleted=False)

    def deleted(self) -> list[DraftRow]:
        """Return the drafts in the bin."""
        return self._rows(deleted=True)

    def _rows(self, *, deleted: bool) -> list[DraftRow]:
        with self._context.reading() as session:
            found = [item for item in records.draft_texts(session) if item.key.partition(":")[0] == PREFIX]
            return _listed(session, [item for item in found if (item.deleted_at is not None) == deleted])

    # --- a draft as a whole

    def delete(self, key: str) -> None:
        """Put a draft into the bin."""
        at = self._context.time()
        self._do("draft.deleted", key, lambda session: records.put_draft_into_bin(session, key, at))

    def restore(self, key: str) -> None:
        """Take a draft out of the bin."""
        self._do("draft.restored", key, lambda session: records.put_draft_into_bin(session, key, None))

    def purge(self, key: str) -> None:
        """Remove a draft for good; only undo brings it back."""
        self._do("draft.purged", key, lambda session: records.remove_draft(session, key))

    def rename(self, key: str, title: str) -> None:
        """Give a draft another subject."""
        at = self._context.time()

        def change(session: Session) -> None:
            data = _readable(records.draft(session, key))
            records.save_draft(session, key, {**data, "title": clean(title)}, at)

        self._do("draft.renamed", key, change)

    def naming(self, name: str, new: str) -> list[DraftRow]:
        """Return the drafts that name a body by its old name, and would by its new one (see `write_name`)."""
        return [row for row in self.rows() if _anew(data := self.load(row.key) or {}, name, new) != data]

    def write_name(self, key: str, name: str, new: str) -> None:
        """Put the new name of a body wherever a draft has its old one as whole words; papers of others stay."""
        at = self._context.time()

        def change(session: Session) -> None:
            data = _anew(_readable(records.draft(session, key)), name, new)
            data["recipients"] = list(dict.fromkeys(data.get("recipients", [])))
            records.save_draft(session, key, data, at)

        self._do("draft.replaced", key, change)

    def copy(self, key: str) -> str:
        """Make a second draft of one and return its key."""
        fresh, at = self.new_key(), self._context.time()
        self._do(
            "draft.copied", fresh,
            lambda session: records.save_draft(session, fresh, _readable(records.draft(session, key)), at), named=key,
        )  # fmt: skip
        return fresh

    def _do(self, action: str, key: str, change: Callable[[Session], object], *, named: str = "") -> None:
        with self._context.writing(Changed.DRAFTS) as session:
            found = next(iter(records.draft_texts(session, named or key)), None)
            if found is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This draft is no longer there."))
            data = records.json_object(found.text)
            name = clean(str(data.get("title") or "")) if isinstance(data, dict) else ""
            with self._context.operation(session, action, f"draft:{key}", journal.draft_scope(key), {"name": name}):
                change(session)


def _anew(data: dict[str, Any], name: str, new: str) -> dict[str, Any]:
    """Return what was typed in a draft with another name of a body; where that holds the old one it stays as it is."""
    whole = re.compile(rf"(?<!\w)(?:{re.escape(new)}|{re.escape(name)})(?!\w)")

    def put(value: Any) -> Any:  # noqa: ANN401 (JSON)
        if isinstance(value, str):
            return whole.sub(new, value)
        if isinstance(value, list):
            return [put(item) for item in value]
        return {key: put(item) for key, item in value.items()} if isinstance(value, dict) else value

    return {key: value if key in _OF_OTHERS else put(value) for key, value in data.items()}


def _standing(session: Session, key: str) -> str:
    """Return the text of a draft outside the bin, empty where there is none."""
    return next((found.text for found in records.draft_texts(session, key) if found.deleted_at is None), "")


def _readable(data: dict[str, Any] | None) -> dict[str, Any]:
    if data is None:
        raise UserError(QT_TRANSLATE_NOOP("errors", "This draft cannot be read by this version of the program."))
    return data


def _listed(session: Session, found: list[records.DraftText]) -> list[DraftRow]:
    every = [(item, records.json_object(item.text)) for item in found]
    plans = [
        data.get("source", {}).get("plan") for _item, data in every if is_readable(data) and isinstance(data, dict)
    ]
    years = records.years_of_plans(session, [plan for plan in plans if isinstance(plan, int)])
    return [_row(item, data, years) for item, data in every]


def _row(item: records.DraftText, data: object, years: dict[int, int | None]) -> DraftRow:
    if not isinstance(data, dict) or not is_readable(data):
        return DraftRow(item.key, "", "", None, 0, len(STEPS), "", "", item.changed_at, readable=False)
    source = data.get("source", {})
    way = source.get("type", "")
    name = clean(data.get("superior", "")) or source.get("file", "")
    if way == "previous":
        name = str(years.get(source.get("plan")) or "")
    step = STEPS.index(data.get("step", STEPS[0]))
    return DraftRow(
        item.key, clean(data.get("title", "")), data.get("kind", ""), data.get("year"), step, len(STEPS), way, name,
        item.changed_at,
    )  # fmt: skip


def is_readable(data: object) -> bool:
    """Return whether the wizard of this version can go on with a draft."""
    if not isinstance(data, dict) or data.get("step", STEPS[0]) not in STEPS:
        return False
    from desktop.domain.plan.answers import to_plan  # with the first draft

    try:
        plan = to_plan(data, [])
        json.dumps([plan.title + "", plan.year or 0, sorted(data.get("visited", []))])
        return isinstance(data.get("source", {}), dict)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        return False
