"""E-mails as files (.eml): drafts that a mail program opens ready to be sent, and what came attached to others."""

from __future__ import annotations

import email
import email.errors
import mimetypes
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import format_datetime, make_msgid, parsedate_to_datetime
from pathlib import Path

from desktop import paths
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

MAX_MAIL = 60 << 20
MAX_ATTACHMENTS = 500


@dataclass(frozen=True)
class Mail:
    """An e-mail to be sent: `files` are its attachments, by name."""

    to: str
    subject: str
    body: str
    files: Sequence[tuple[str, bytes]] = ()
    cc: str = ""


@dataclass(frozen=True)
class Attached:
    """What is attached to an e-mail that came, and when that was sent."""

    sent: datetime | None
    files: list[tuple[str, bytes]] = field(default_factory=list)


def write_mail(mail: Mail, path: Path, now: datetime) -> None:
    """Write an e-mail as a draft, whole or not at all; UserError if it cannot be.

    `X-Unsent` lets Outlook open it as one that is still to be sent, with sender and signature of its own.
    """
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = " ".join(mail.subject.split())
    if mail.to:
        message["To"] = mail.to
    if mail.cc:
        message["Cc"] = mail.cc
    message["Date"] = format_datetime(now.astimezone())
    message["Message-ID"] = make_msgid(domain="so-ke-hoach")
    message.set_content(mail.body)
    for name, data in mail.files:
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        main, sub = kind.split("/", 1)
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    paths.write_atomic(path, message.as_bytes())


def attachments(data: bytes, name: str) -> Attached:
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
    return Attached(day, files)
