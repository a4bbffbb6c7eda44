"""E-mails that came, as files (.eml): what is attached to them."""

from __future__ import annotations

import email
import email.errors
from dataclasses import dataclass, field
from datetime import datetime
from email.policy import default
from email.utils import parsedate_to_datetime
from pathlib import Path

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

MAX_MAIL = 60 << 20
MAX_ATTACHMENTS = 500


@dataclass(frozen=True)
class Mail:
    """What is attached to an e-mail that came, and when that was sent."""

    sent: datetime | None
    files: list[tuple[str, bytes]] = field(default_factory=list)


def attachments(data: bytes, name: str) -> Mail:
    """Return what is attached to an e-mail, or to one that is passed on within it; UserError for what is none."""
    damaged = UserError(
        QT_TRANSLATE_NOOP("errors", "{name} is no e-mail that can be read. Save its attachments, and read those."),
        name=name,
    )
    if len(data) > MAX_MAIL:
        raise damaged
    try:
        message = email.message_from_bytes(data, policy=default)
        if not message.keys():
            raise damaged
        files: list[tuple[str, bytes]] = []
        for part in message.walk():
            title = part.get_filename()
            if title and not part.is_multipart():
                content = part.get_payload(decode=True)
                if isinstance(content, bytes):
                    files.append((Path(title.replace("\\", "/")).name, content))
            if len(files) >= MAX_ATTACHMENTS:
                break
        sent = message.get("Date")
        try:
            day = parsedate_to_datetime(str(sent)).astimezone().replace(tzinfo=None) if sent else None
        except (ValueError, TypeError, OverflowError):
            day = None
    except (email.errors.MessageError, ValueError, LookupError, RecursionError, AttributeError, TypeError):
        raise damaged from None
    return Mail(day, files)
