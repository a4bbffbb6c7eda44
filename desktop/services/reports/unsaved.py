"""Text of open reports that is not in the database yet, offered again after a kill."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from desktop.domain.plan.plan import Signature, renumber
from desktop.domain.report.content import Content, from_json, to_json
from desktop.domain.report.report import Report
from desktop.services.unsaved_files import Unsaved, UnsavedFiles

_HEAD = ("title", "receiver", "basis", "place", "recipients")
"""What may be typed above and below the text, and is words."""


class UnsavedReports(UnsavedFiles):
    """One file a page that is open on a report: its text, head and foot as they are in memory."""

    kind = "report"

    def save(self, report: Report, key: str) -> None:
        """Write the text, head and foot of a report as they are in memory."""
        self._keep(report.id or 0, key, _as_json(report))

    def find(self, report: Report, key: str) -> Unsaved | None:
        """Return the newest text of a report that other pages, or a run that was killed, left unsaved.

        Text that is the same as the stored one is forgotten.
        """
        stored = _typed(_as_json(report))

        def same(data: dict[str, Any]) -> bool:
            _head(data), from_json(data["content"])  # (raises for what cannot be put back)
            return bool(_typed(data) == stored)

        return self._newest(report.id or 0, key, same)

    @staticmethod
    def put_back(report: Report, found: Unsaved) -> None:
        """Put what was found into a report in memory; the report is not kept by this.

        What was proposed since stays known, so that sentences put in anew keep their sources.
        """
        for name, value in _head(found.data).items():
            setattr(report, name, value)
        typed = from_json(found.data["content"])
        known = {item.key for item in report.content.proposals}
        proposals = (*report.content.proposals, *(item for item in typed.proposals if item.key not in known))
        report.content = Content(typed.blocks, proposals, typed.own, report.content.made_of)
        renumber(report.content.blocks)


def _as_json(report: Report) -> dict[str, Any]:
    signed = report.signature
    return {
        "report": report.id,
        **{name: getattr(report, name) for name in _HEAD},
        "due": None if report.due is None else report.due.isoformat(),
        "signature": [signed.authority, signed.deputy, signed.title, signed.name],
        "content": to_json(report.content),
    }


def _head(data: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of head and foot by their names in a report."""
    due, signature = data["due"], Signature(*data["signature"])
    return {**{name: data[name] for name in _HEAD}, "due": due and date.fromisoformat(due), "signature": signature}


def _typed(data: dict[str, Any]) -> Any:  # noqa: ANN401 (JSON)
    """Return what is compared: all that is typed, not what was proposed."""
    head = [data[name] for name in (*_HEAD, "due", "signature")]
    return json.loads(json.dumps([head, data["content"]["blocks"], data["content"]["own"]]))
