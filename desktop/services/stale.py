"""Two who change one record: the later does not overwrite what it has not seen."""

from __future__ import annotations

from dataclasses import fields

from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.office import LegalDocument, Office, Unit
from desktop.storage import journal
from desktop.storage.database import Session


def refuse_changed(session: Session, read: Unit | LegalDocument | Office, stored: object, subject: str) -> None:
    """Raise UserError where a record is no longer as it was read, saying who changed it and when.

    The contents are compared: what was changed and taken back since is no hindrance.
    """
    if all(_value(getattr(read, item.name)) == _value(getattr(stored, item.name)) for item in fields(read)):
        return
    last = next(iter(journal.entries(session, subject, 1)), None)
    name = f"{read.kind} {read.number}".strip() if isinstance(read, LegalDocument) else read.name
    if last is None:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "“{name}” was changed while it was open here, so it was not saved. “Discard” reads it again."
            ),
            name=name,
        )
    raise UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” was changed by {author} at {time} while it was open here, so it was not saved. “Discard” reads "
            "it again.",
        ),
        name=name,
        author=last.author or "?",
        time=f"{last.at:%H:%M %d/%m/%Y}",
    )


def _value(value: object) -> object:
    """Return a value for comparing: another record by its id, lists by what is in them."""
    if isinstance(value, Unit):
        return value.id
    return list(value) if isinstance(value, list) else value
