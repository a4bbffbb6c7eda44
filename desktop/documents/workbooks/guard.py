"""The one door for workbooks that come from outside: what may be opened, told from the package before a reader sees it."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path

from desktop import paths, unpacking
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

MAX_FILE = 30 << 20
MAX_UNPACKED = 80 << 20
MAX_MEMBERS = 500
MAX_ROWS, MAX_COLUMNS = 30_000, 500
MAX_CELLS = 400_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PLACE = re.compile(rb'<c [^>]*?\br="([A-Z]{1,4})([0-9]{1,8})"')
_ROW = re.compile(rb'<row [^>]*?\br="([0-9]{1,8})"')
ENDINGS = (".xlsx", ".xlsm")


def load(path: Path) -> bytes:
    """Return the bytes of a workbook, or raise the sentence that says why they cannot be had."""
    try:
        if path.is_dir() or paths.is_stream(path):
            raise _no_workbook(path.name)
        if path.stat().st_size > MAX_FILE:
            raise _too_much(path.name)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} does not exist."), name=str(path)) from None
    except (OSError, ValueError):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be opened. Close it in other programs and try again."),
            name=path.name,
        ) from None


def damaged(name: str) -> UserError:
    """Return the error for a workbook that is cut off or broken."""
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The file {name} is damaged and cannot be read. Ask for it again or use a copy."),
        name=name,
    )


def _too_much(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "The file {name} is refused: it holds far more than any such workbook. Ask for it again."
        ),
        name=name,
    )


def _no_workbook(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The file {name} is no Excel workbook (.xlsx). Save it as .xlsx and try again."),
        name=name,
    )


def check(data: bytes, name: str) -> list[UserError]:
    """Raise the sentence for a workbook that is not opened; return what in it is passed over.

    Nothing in a workbook is ever run and nothing that it points to is ever asked for: macros and links to other files
    are passed over, and the values that the cells hold are read.
    """
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors", "The file {name} is protected by a password. Save a copy without one and choose that."
                ),
                name=name,
            )
        raise _no_workbook(name)
    if not data.startswith(b"PK"):
        raise damaged(name) if not data.strip(b"\x00") else _no_workbook(name)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            return _look_into(package, name)
    except (*unpacking.UNREADABLE, zlib.error, UnicodeDecodeError, KeyError):
        raise damaged(name) from None


def _look_into(package: zipfile.ZipFile, name: str) -> list[UserError]:
    if unpacking.refusal(package, members=MAX_MEMBERS, unpacked=MAX_UNPACKED):
        raise _too_much(name)
    members = package.namelist()
    if "xl/workbook.xml" not in members:
        if "[Content_Types].xml" in members and not any(item.startswith(("word/", "ppt/")) for item in members):
            raise damaged(name)
        raise _no_workbook(name)
    for member in package.infolist():
        if member.flag_bits & 1:
            raise damaged(name)
        part = member.filename
        if part.startswith("xl/worksheets/") and part.endswith(".xml"):
            _check_sheet(package.read(member), name)
        elif part.endswith((".xml", ".rels")) and part.startswith(("xl/", "_rels/", "[Content")):
            _check_words(package.read(member), name)
    notes = []
    if any(item.lower().endswith("vbaproject.bin") for item in members):
        notes.append(UserError(QT_TRANSLATE_NOOP("errors", "{name} holds macros; they were not run."), name=name))
    if any(item.startswith("xl/externalLinks/") for item in members):
        notes.append(
            UserError(QT_TRANSLATE_NOOP("errors", "{name} points to other files; they were not opened."), name=name)
        )
    return notes


def _check_words(data: bytes, name: str) -> None:
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        raise damaged(name)


def _check_sheet(data: bytes, name: str) -> None:
    """Refuse a sheet whose cells lie so far apart, or are so many, that a reader would fill the memory with it."""
    _check_words(data[:4096], name)
    if data.count(b"<c ") + data.count(b"<c>") > MAX_CELLS or data.count(b"<row") > MAX_ROWS:
        raise _too_much(name)
    rows = _ROW.findall(data)
    places = _PLACE.findall(data)
    if any(len(column) > 2 for column, _row in places):
        raise _too_much(name)
    if max(map(int, rows), default=0) > MAX_ROWS or max((int(row) for _column, row in places), default=0) > MAX_ROWS:
        raise _too_much(name)
