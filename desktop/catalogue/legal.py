"""The first content of the legal library, from resources/legal.toml."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop.catalogue.data import Reader
from desktop.domain.base.errors import QT_TRANSLATE_NOOP
from desktop.domain.office.office import LegalDocument, LegalStatus
from desktop.paths import resource

VERSION = 3
"""State of resources/legal.toml. Add one with each change of its facts: offices that there are take them over."""


def library(path: Path | None = None) -> list[LegalDocument]:
    """Return fresh documents. Raises UserError with file and line when the file is wrong."""
    reader = Reader(path or resource("legal.toml"))
    out = []
    for entry, where in reader.tables(reader.data, (), "document"):
        reader.keys(entry, where, {"kind", "number", "date", "issuer", "subject", "status"}, {"note"})
        day = entry.get("date")
        if type(day) is not date:
            reader.fault(
                (*where, "date"),
                QT_TRANSLATE_NOOP("errors", "{file}, line {line}: the date is not written as 2026-11-30. Correct it."),
            )
            day = None
        status = reader.choice(
            reader.text(entry, where, "status"), (*where, "status"), LegalStatus, LegalStatus.UNKNOWN
        )
        kind, number, issuer, subject, note = (
            reader.text(entry, where, key) for key in ("kind", "number", "issuer", "subject", "note")
        )
        out.append(LegalDocument(kind, number, day, issuer, subject, status, note))
    reader.check()
    return out
