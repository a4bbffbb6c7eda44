"""What is sent: the draft of an e-mail with its files, an archive with their sums, the sheet for the e-office."""

from __future__ import annotations

import hashlib
import io
import mimetypes
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.errors import MessageError
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from desktop import paths
from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.domain.out.workbook import Sender

SUMS = "SHA256SUMS.txt"
"""The archive's list of files with their sums, as `sha256sum -c` reads it."""
_SHORT = 70  # letters of an address that need no second line
_DATE = (1980, 1, 1, 0, 0, 0)
"""The time of files in an archive: the same files make the same archive."""

mimetypes.add_type("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx")
mimetypes.add_type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx")


@dataclass(frozen=True)
class Attached:
    """A file of a package: its name there, and what it holds."""

    name: str
    data: bytes


def write_mail(path: Path, *, to: str, subject: str, text: str, files: Sequence[Attached]) -> None:
    """Write an .eml that mail programs open as a draft, ready to be sent (X-Unsent)."""
    mail = EmailMessage(policy=SMTP)
    mail["X-Unsent"] = "1"
    _address(mail, " ".join(to.replace(";", ",").split()).rstrip(", "))  # Outlook's habit: "a@x.vn; b@x.vn"
    one_line = " ".join(subject.split())
    # folded here: EmailMessage drops the space between two encoded words ("kết quảcông tác")
    mail.set_raw("Subject", Header(one_line, "utf-8", header_name="Subject").encode())
    mail.set_content(text, charset="utf-8", cte="base64")
    for file in files:
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        main, _, sub = kind.partition("/")
        mail.add_attachment(file.data, maintype=main, subtype=sub, filename=file.name)
    paths.write_atomic(path, mail.as_bytes())


def _address(mail: EmailMessage, to: str) -> None:
    """Say whom a draft goes to; what is no address ("vanphong@") stands there as it was typed, to be corrected."""
    try:
        if to:
            mail["To"] = to
            mail["To"].fold(policy=SMTP)
    except (IndexError, AttributeError, ValueError, MessageError):  # what the parser breaks off with
        del mail["To"]
        charset = "us-ascii" if to.isascii() and len(to) < _SHORT else "utf-8"  # a long one is folded as encoded words
        mail.set_raw("To", Header(to, charset, header_name="To").encode())


def archive(files: Sequence[Attached]) -> bytes:
    """Return a .zip of files with the list of their sums in it; names may hold folders."""
    out = io.BytesIO()
    sums = "".join(f"{hashlib.sha256(file.data).hexdigest()}  {file.name}\n" for file in files)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for file in (*files, Attached(SUMS, sums.encode())):
            info = zipfile.ZipInfo(file.name, _DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            packed.writestr(info, file.data)
    return out.getvalue()


def metadata_sheet(sender: Sender, facts: Mapping[str, str]) -> bytes:
    """Return the workbook with what the e-office asks about a paper, one line each, to be copied from."""
    say = words()
    out = kit.Book()
    sheet = out.sheet(say("package.sheet"))
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 90)
    head = out.title_block(sheet, sender, ((say("package.title"), "title", 24.0),), 1)
    for row, (name, value) in enumerate(facts.items(), start=head):
        out.text(sheet, row, 0, name, "label_bold")
        out.text(sheet, row, 1, value)
        sheet.set_row(row, kit.row_height(((value, 90.0),)))
    out.page(sheet, sender, say("package.title"))
    return out.data()
