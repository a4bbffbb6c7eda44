"""Rows of the forms that went out to units."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from desktop.storage import tables as t


@dataclass(frozen=True)
class SentOut:
    """A form that was made for a unit; `sha256` is that of the file that came back last."""

    id: int
    unit_id: int
    code: str
    made_on: date
    back_by: date
    path: str
    received_on: date | None
    sha256: str | None


def add(session: Session, unit_id: int, code: str, made_on: date, back_by: date, path: str) -> None:
    """Note that a form was made."""
    session.execute(
        t.unit_form.insert().values(unit_id=unit_id, code=code, made_on=made_on, back_by=back_by, path=path)
    )


def of_code(session: Session, code: str) -> SentOut | None:
    """Return the form with a code, None where this book has made none."""
    row = session.execute(t.unit_form.select().where(t.unit_form.c.code == code)).mappings().first()
    return None if row is None else SentOut(**row)


def every(session: Session) -> list[SentOut]:
    """Return all forms, the newest first."""
    query = t.unit_form.select().order_by(t.unit_form.c.made_on.desc(), t.unit_form.c.id.desc())
    return [SentOut(**row) for row in session.execute(query).mappings()]


def receive(session: Session, form_id: int, day: date, sha256: str) -> None:
    """Note that a form came back."""
    chosen = t.unit_form.update().where(t.unit_form.c.id == form_id)
    session.execute(chosen.values(received_on=day, sha256=sha256))
