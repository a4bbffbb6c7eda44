"""The first content of the legal library, from resources/legal.toml."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop.catalogue.data import broken, known, line_of, load
from desktop.domain.office import LegalDocument, LegalStatus
from desktop.paths import resource


def library(path: Path | None = None) -> list[LegalDocument]:
    """Return fresh documents. Raises UserError with file and line when the file is wrong."""
    path = path or resource("legal.toml")
    out = []
    for entry in load(path).get("document", []):
        number = f'"{entry.get("number")}"'
        known(path, entry, {"kind", "number", "date", "issuer", "subject", "status"}, {"note"}, number)
        if type(entry["date"]) is not date:
            raise broken(path, line_of(path, number, "date ="), "the date is not written as 2026-11-30")
        if entry["status"] not in list(LegalStatus):
            raise broken(path, line_of(path, number, "status ="), f"“{entry['status']}” is no status")
        out.append(LegalDocument(**{**entry, "status": LegalStatus(entry["status"])}))
    return out
