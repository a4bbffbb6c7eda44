"""E-mails that came, as files (.eml): what is attached to them."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from email.message import Message
from email.parser import BytesFeedParser
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from pathlib import Path

from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean

MAX_MAIL = 60 << 20
MAX_ATTACHMENTS = 500
MAX_HEADER = 8_000
"""Characters of a line of the head that is taken apart: what that costs grows with their square."""
PROCESSOR = 3.0
"""Seconds of the processor that an e-mail may take; one of 30 MB takes half of one."""
_PIECE = 1 << 16
_TAKEN_APART = {"content-type", "content-disposition", "content-transfer-encoding", "date"}


@dataclass(frozen=True)
class Mail:
    """What is attached to an e-mail that came, and when that was sent."""

    sent: datetime | None
    files: list[tuple[str, bytes]] = field(default_factory=list)


class _TooMuchError(Exception):
    """Tells that an e-mail is none that people write."""


class _Guarded(EmailPolicy):
    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(list(sourcelines))
        if len(value) > MAX_HEADER and name.lower() in _TAKEN_APART:
            raise _TooMuchError
        return name, value


def attachments(data: bytes, name: str) -> Mail:
    """Return what is attached to an e-mail, or to one that is passed on within it; UserError for what is none."""
    damaged = UserError(
        QT_TRANSLATE_NOOP("errors", "{name} is no e-mail that can be read. Save its attachments, and read those."),
        name=name,
    )
    if len(data) > MAX_MAIL:
        raise damaged
    end = time.thread_time() + PROCESSOR
    try:
        message = _parsed(data, end)
        files = list(_files(message, end))
    except Exception:  # (the library raises whatever it meets in a codec's name or a bracket left open)
        raise damaged from None
    if not message.keys():
        raise damaged
    return Mail(_day(message), files)


def _parsed(data: bytes, end: float) -> Message[str, str]:
    parser = BytesFeedParser(policy=_Guarded())
    for start in range(0, len(data), _PIECE):
        parser.feed(data[start : start + _PIECE])
        _look_at_the_clock(end)
    return parser.close()


def _files(message: Message[str, str], end: float) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the bytes of what is attached, at most MAX_ATTACHMENTS."""
    count = 0
    for part in message.walk():
        _look_at_the_clock(end)
        title = part.get_filename()
        if title and not part.is_multipart():
            content = part.get_payload(decode=True)
            if isinstance(content, bytes):
                yield clean(Path(title.replace("\\", "/")).name), content
                count += 1
        if count >= MAX_ATTACHMENTS:
            return


def _day(message: Message[str, str]) -> datetime | None:
    """Return when it was sent; None where its date cannot be read."""
    with contextlib.suppress(Exception):  # (as above: of numbers beyond all days, too)
        if sent := message.get("Date"):
            return parsedate_to_datetime(str(sent)).astimezone().replace(tzinfo=None)
    return None


def _look_at_the_clock(end: float) -> None:
    if time.thread_time() > end:
        raise _TooMuchError
