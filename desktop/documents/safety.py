"""What kind of file it is, and whether it may be opened: everything from outside is hostile until read."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths, unpacking
from desktop.documents import compound
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from lxml import etree

MAX_FILE = 60 * 1024 * 1024
MAX_UNPACKED = 50 * 1024 * 1024
MAX_MEMBERS = 1000
MAX_TEXT = 4 * 1024 * 1024
"""Bytes of a text file; a plan of 100 pages has 400 kB."""
MAX_LINE = 20_000
"""Characters of a paragraph."""
MAX_PARAGRAPHS = 12_000
MAX_CELLS = 60_000
MAX_ROWS = 12_000
MAX_RUNS = 100_000
"""Pieces of text of one look; a plan of 100 pages has 5,000."""

_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\x00", b"MM\x00*", b"RIFF")
_WEB_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+html|<html|<head|<meta"
    rb"|MIME-Version:.*?Content-Type:\s*multipart/related)",
    re.IGNORECASE | re.DOTALL,
)
_MAIL = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:[a-z][\w-]*:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){0,60}?"
    rb"(?:MIME-Version|Message-ID|Received|Return-Path|DKIM-Signature):",
    re.IGNORECASE,
)
_SAVED_PAGE = b"snapshot-content-location:"  # a browser keeps a web page as if it were sent
_ENCRYPTED = "EncryptedPackage"


def damaged(name: str) -> UserError:
    """Return the error for a file that is cut off or broken."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The file {name} is damaged and cannot be read. Ask for it again or use a copy."),
        name=name,
    )


def locked(name: str) -> UserError:
    """Return the error for a file that asks for a password."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The file {name} is protected by a password. Save a copy without password and choose the copy.",
        ),
        name=name,
    )


def hostile(name: str) -> UserError:
    """Return the error for a package beyond the limits."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "The file {name} is refused: unpacked it is far larger than any plan. Ask for it again."
        ),
        name=name,
    )


def too_much(name: str) -> UserError:
    """Return the error for a file whose text is more than any plan's, or takes too long to be taken apart."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The file {name} is refused: reading it takes far more than any plan. Save it again as .docx, or choose "
            "another copy.",
        ),
        name=name,
    )


def load(path: Path) -> bytes:
    """Return the bytes of a file, or raise the sentence that says why they cannot be had."""
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name} is a folder. Choose a Word, PDF or text file."), name=path.name
            )
        if paths.is_stream(path):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "{name} is no file but a device. Choose a Word, PDF or text file."),
                name=path.name,
            )
        if size > MAX_FILE:
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The file {name} is larger than 60 MB, which no plan is."), name=path.name
            )
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} does not exist."), name=str(path)) from None
    except (OSError, ValueError):  # (a name with a zero in it)
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be opened. Close it in other programs and try again."),
            name=path.name,
        ) from None
    if not data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} is empty."), name=path.name)
    return data


def sniff(data: bytes, name: str) -> str:
    """Return what the bytes are: docx, odt, doc, rtf, pdf or txt; the extension is not asked.

    Raise a `UserError` for what is no document (a picture, a workbook, a file with a password).
    """
    head = data[:1024].lstrip(b"\x00\xef\xbb\xbf \t\r\n")
    if data.startswith(b"PK"):
        return _sniff_zip(data, name)
    if data.startswith(compound.HEAD):
        streams = compound.streams(data)
        if _ENCRYPTED in streams:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The file {name} is protected by a password. Open it in Word, save a copy without password and "
                    "choose the copy.",
                ),
                name=name,
            )
        if "WordDocument" not in streams:
            raise _not_a_plan(name)
        return "doc"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if head.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(_PICTURES):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors", "The file {name} is a picture. A plan is read from Word, PDF with text, or a text file."
            ),
            name=name,
        )
    if _looks_binary(data) or _is_owner_file(data):
        raise _not_a_plan(name)
    page = _WEB_PAGE.match(data[:4096].replace(b"\x00", b""))
    if page is not None and not page[0].lstrip(b"\xef\xbb\xbf").upper().startswith(b"MIME"):
        return "html"
    if page is not None:
        raise web_page(name)
    if _MAIL.match(data[:8192]) is not None:
        raise web_page(name) if _SAVED_PAGE in data[:8192].lower() else _mail(name)
    return "txt"


def _mail(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The file {name} is an e-mail. Save what is attached to it and choose that file."),
        name=name,
    )


def web_page(name: str) -> UserError:
    """Return the error for a web page that holds no paper of an office, or holds it in parts."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "The file {name} is a web page under another name. Open it in Word, save it as .docx and choose that file.",
        ),
        name=name,
    )


def sniff_book(data: bytes, name: str) -> str:
    """Return what workbook the bytes are: xlsx, xls or ods; raise a `UserError` for what is none."""
    if data.startswith(b"PK"):
        with open_package(data, name) as package:
            names = set(package.namelist())
            if any(part.startswith("xl/workbook") for part in names):
                return "xlsx"
            mime = member(package, "mimetype", name) or b""
            if mime.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
                return "ods"
    if data.startswith(compound.HEAD):
        streams = compound.streams(data)
        if _ENCRYPTED in streams:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The file {name} is protected by a password. Open it in Excel, save a copy without password and "
                    "choose the copy.",
                ),
                name=name,
            )
        if streams & {"Workbook", "Book"}:
            return "xls"
    raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} is no Excel workbook, or it is damaged."), name=name)


def _is_owner_file(data: bytes) -> bool:
    """Return whether it is the small file that Word keeps beside an open one: a name, its length before it."""
    return len(data) in {162, 165} and 0 < data[0] < 55 and b"\x00" in data[1:]


def _not_a_plan(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The file {name} is no Word, PDF or text document, or it is damaged."), name=name
    )


def _looks_binary(data: bytes) -> bool:
    sample = data[:65536]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    zeros = sample.count(0)
    if zeros > len(sample) // 4:  # UTF-16 without a mark: every other byte of plain text is zero
        half = max(sample[0::2].count(0), sample[1::2].count(0))
        return half < len(sample) // 6
    control = sum(1 for byte in sample if byte < 32 and byte not in (9, 10, 12, 13))
    return zeros > 0 or control > max(4, len(sample) // 50)


def _sniff_zip(data: bytes, name: str) -> str:
    with open_package(data, name) as package:
        names = set(package.namelist())
        if "word/document.xml" in names or any(n.startswith("word/document") for n in names):
            return "docx"
        try:
            mime = unpacking.read(package, "mimetype") if "mimetype" in names else b""
        except unpacking.UNREADABLE:
            raise damaged(name) from None
        if mime.startswith(b"application/vnd.oasis.opendocument.text"):
            return "odt"
        if "[Content_Types].xml" in names and not any(n.startswith(("xl/", "ppt/")) for n in names):
            raise damaged(name)
    raise _not_a_plan(name)


def open_package(data: bytes, name: str) -> zipfile.ZipFile:
    """Open a zip package after its table of contents was checked against the limits."""
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
    except unpacking.UNREADABLE:
        raise damaged(name) from None
    if unpacking.refusal(package, members=MAX_MEMBERS, unpacked=MAX_UNPACKED):
        raise hostile(name)
    for member in package.infolist():
        if not unpacking.is_usual(member):
            raise damaged(name)
        if member.flag_bits & 1:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The file {name} is protected by a password. Open it in Word, save a copy without password and "
                    "choose the copy.",
                ),
                name=name,
            )
    return package


def member(package: zipfile.ZipFile, path: str, name: str) -> bytes | None:
    """Return one member of a package (None where it is missing); no more is unpacked than was announced."""
    try:
        info = package.getinfo(path)
    except KeyError:
        return None
    try:
        return unpacking.read(package, info)
    except unpacking.UNREADABLE:
        raise damaged(name) from None


def parse_xml(data: bytes, name: str) -> etree._Element:
    """Parse XML without entities, network or document types."""
    from lxml import etree

    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise damaged(name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        code = getattr(error, "code", None)
        if code == etree.ErrorTypes.ERR_NO_MEMORY:  # it may be sound: only the reading stopped
            raise hostile(name) from None
        if code == etree.ErrorTypes.ERR_RESOURCE_LIMIT:
            raise too_much(name) from None
        raise damaged(name) from None
    except ValueError:
        raise damaged(name) from None
