"""Rows of the progress workbooks that other offices sent."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from desktop.domain.base.errors import UserError
from desktop.domain.out.consolidation import Collected, PlanPart, SentLine, Totals
from desktop.domain.out.workbook import ReportClass
from desktop.storage import tables as t

_AT_ONCE = 500


def packed(lines: Iterable[SentLine]) -> bytes:
    """Return the rows of a workbook as they are kept."""
    rows = [
        (line.key, line.text, line.source, line.unit, line.supporting, line.due, line.result, line.product,
         line.standing.value, line.done_on, line.late, line.difficulties, line.demand)
        for line in lines
    ]  # fmt: skip
    return zlib.compress(json.dumps(rows, ensure_ascii=False).encode(), 1)


def unpacked(data: bytes) -> list[SentLine]:
    """Return the rows of a workbook."""
    standings = {item.value: item for item in ReportClass}
    rows = json.loads(zlib.decompress(data))
    return [SentLine(*row[:8], standings[row[8]], *row[9:]) for row in rows]  # type: ignore[call-arg]


def add(session: Session, files: Sequence[tuple[Collected, bytes | None]]) -> None:
    """Keep files with their rows."""
    if not files:
        return
    session.execute(
        t.collected.insert(),
        [
            {
                "period": item.period, "office": item.office, "name": item.name, "file": item.file,
                "sha256": item.sha256, "content": item.content, "outcome": item.outcome, "as_of": item.as_of,
                "received_on": item.received_on, "totals": _totals(item), "plans": list(item.plans),
                "reason": None if item.reason is None else [item.reason.source, _plain(item.reason.values)],
                "chosen": item.chosen, "changed": item.changed,
            }
            for item, _rows in files
        ],
    )  # fmt: skip
    rows = [{"sha256": item.sha256, "data": data} for item, data in files if data is not None]
    if rows:
        session.execute(insert(t.collected_rows).on_conflict_do_nothing(), rows)


def _totals(item: Collected) -> dict[str, object]:
    parts = {key: [part.plan, part.totals.plain()] for key, part in item.parts.items()}
    return {**item.totals.plain(), **({"parts": parts} if parts else {})}


def _plain(values: Mapping[str, object]) -> dict[str, str]:
    return {key: str(value) for key, value in values.items()}


def of_period(session: Session, period: str) -> list[Collected]:
    """Return all files of a period in the order in which they were read."""
    query = t.collected.select().where(t.collected.c.period == period).order_by(t.collected.c.id)
    return [_collected(row) for row in session.execute(query).mappings()]


def _collected(row: Mapping[Any, Any]) -> Collected:
    values = dict(row)
    parts = values["totals"].get("parts", {})
    values["parts"] = {key: PlanPart(plan, Totals.of(totals)) for key, (plan, totals) in parts.items()}
    values["totals"] = Totals.of(values["totals"])
    values["plans"] = tuple(values["plans"])
    reason = values["reason"]
    values["reason"] = None if reason is None else UserError(reason[0], **reason[1])
    return Collected(**values)


def sums(session: Session, period: str) -> set[str]:
    """Return the sums of the files of a period."""
    return set(session.scalars(select(t.collected.c.sha256).where(t.collected.c.period == period)))


def marks(session: Session, periods: Sequence[str]) -> list[tuple[int, bool]]:
    """Return the numbers of the files of some periods, and which of them were chosen: another list is another text."""
    c = t.collected.c
    asked = select(c.id, c.chosen).where(c.period.in_(periods)).order_by(c.id)
    return [(number, chosen) for number, chosen in session.execute(asked)]


def periods(session: Session) -> list[str]:
    """Return the periods of which files are kept."""
    return list(session.scalars(select(t.collected.c.period).distinct().order_by(t.collected.c.period.desc())))


def rows_of(
    session: Session, files: Sequence[Collected], held: Mapping[str, bytes] | None = None
) -> Iterator[tuple[Collected, list[SentLine]]]:
    """Yield files with their rows, a few at a time; `held` are rows that are not in the database yet."""
    c = t.collected_rows.c
    for first in range(0, len(files), _AT_ONCE):
        part = files[first : first + _AT_ONCE]
        found = dict(
            session.execute(select(c.sha256, c.data).where(c.sha256.in_([item.sha256 for item in part]))).all()
        )
        for item in part:
            data = found.get(item.sha256) or (held or {}).get(item.sha256)
            if data is not None:
                yield item, item.counted(unpacked(data))


def choose(session: Session, file_id: int) -> None:
    """Let a file count before others of its office."""
    session.execute(t.collected.update().where(t.collected.c.id == file_id).values(chosen=True))


def remove(session: Session, file_ids: Sequence[int]) -> None:
    """Forget files."""
    session.execute(delete(t.collected).where(t.collected.c.id.in_(file_ids)))
