"""The one door for workbooks from outside: what may be opened, told from the package before a reader sees it."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import paths, unpacking
from desktop.documents.safety import damaged, open_package, sniff_book
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from openpyxl import Workbook

MAX_FILE = 30 << 20
MAX_ROWS, MAX_COLUMNS = 30_000, 702
MAX_CELLS = 400_000
_UNCOUNTED = 20_000
"""Up to so many cells of a workbook are told from the length of its sheets, of which they have four bytes at least."""
ENDINGS = (".xlsx", ".xlsm")
STAMP_SHEET = "so-ke-hoach"
"""Name of the hidden sheet; column A holds the keys of `domain.workbook.stamp`, column B the values."""

_SHEET = re.compile(r'<sheet name="([^"]*)"[^>]*? r:id="([^"]*)"')
_TARGET = re.compile(r'<Relationship Id="([^"]*)"[^>]*? Target="([^"]*)"')
_TARGET_FIRST = re.compile(r'<Relationship [^>]*?Target="([^"]*)"[^>]*? Id="([^"]*)"')
_FAR = re.compile(rb'r="(?:[A-Z]{3}|[A-Z]{1,2}[0-9]{5})')
_PLACE = re.compile(rb'<(?:\w+:)?c\b[^>]*?\br="([A-Z]{1,4})([0-9]{1,8})"[^>]*>\s*<(?:\w+:)?[fiv]')
"""A cell that holds something. Rows and cells that are only formatted reach far down in many sound workbooks."""
_AREA = re.compile(
    rb'<(?:\w+:)?(?:mergeCell|hyperlink)\b[^>]*?\bref="\$?([A-Z]{1,4})\$?([0-9]{1,8}):\$?([A-Z]{1,4})\$?([0-9]{1,8})"'
)
"""Cells that are one, or one link: a reader makes an object of each that lies in them."""
_OF_AREAS = (b"mergeCell", b"hyperlink")
_ENTRY = re.compile(rb"<(?:\w+:)?sheet\b")
_ROOT = re.compile(rb"<(\w+:)?worksheet\b")


def load(path: Path) -> bytes:
    """Return the bytes of a workbook or an e-mail, or raise the sentence that says why they cannot be had."""
    try:
        if path.is_dir() or paths.is_stream(path):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "The file {name} is no Excel workbook, or it is damaged."), name=path.name
            )
        if path.stat().st_size > MAX_FILE:
            raise too_much(path.name)
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise UserError(QT_TRANSLATE_NOOP("errors", "The file {name} does not exist."), name=str(path)) from None
    except (OSError, ValueError):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The file {name} cannot be opened. Close it in other programs and try again."),
            name=path.name,
        ) from None


def stamp(rows: Iterable[Sequence[object]]) -> dict[str, str]:
    """Return what the rows of the hidden sheet say, as text."""
    return {
        str(row[0]): "" if row[1] is None else str(row[1]) for row in rows if len(row) > 1 and row[0] not in {None, ""}
    }


def stamp_of(book: Workbook) -> dict[str, str]:
    """Return what the hidden sheet of a workbook says, nothing where it has none."""
    if STAMP_SHEET not in book.sheetnames:
        return {}
    return stamp(book[STAMP_SHEET].iter_rows(min_row=1, max_col=2, values_only=True))


def too_much(name: str) -> UserError:
    """Return the error for a workbook that holds more than any of its kind."""
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors", "The file {name} is refused: it holds far more than any such workbook. Ask for it again."
        ),
        name=name,
    )


def check(data: bytes, name: str, sheets: Collection[str] = ()) -> list[UserError]:
    """Raise the sentence for a workbook that is not opened; return what in it is passed over.

    A reader that opens some sheets only names them in `sheets`: the others are not looked into.

    Nothing in a workbook is ever run and nothing that it points to is ever asked for: macros and links to other files
    are passed over, and the values that the cells hold are read.
    """
    if not data.strip(b"\x00"):
        raise damaged(name)
    if not data.startswith(b"PK") and sniff_book(data, name) != "xlsx":
        raise _other_kind(name)
    with open_package(data, name) as package:
        if "xl/workbook.xml" not in package.namelist() and sniff_book(data, name) != "xlsx":
            raise _other_kind(name)
        try:
            return _look_into(package, name, sheets)
        except (*unpacking.UNREADABLE, KeyError):
            raise damaged(name) from None


def _other_kind(name: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("errors", "The file {name} is no workbook of the kind .xlsx. Save it as .xlsx first."),
        name=name,
    )


def _look_into(package: zipfile.ZipFile, name: str, sheets: Collection[str]) -> list[UserError]:
    members = package.namelist()
    wanted = _parts_of(package, sheets) if sheets else ()
    cells = 0
    for part in members:
        sheet = part.startswith("xl/worksheets/") and part.endswith(".xml") and (not wanted or part in wanted)
        if sheet or part in {"xl/workbook.xml", "xl/sharedStrings.xml"} or (not sheets and part.endswith(".xml")):
            data, held = _unpacked(package, part, name, cells) if sheet else (unpacking.read(package, part), 0)
            if b"<!D" in data or b"\0" in data[:256]:  # a type of document, which could declare entities; UTF-16
                raise damaged(name)
            if part == "xl/workbook.xml" and len(_ENTRY.findall(data)) > sum(map(_is_sheet, members)):
                raise damaged(name)  # a sheet that is named again and again would be read as often
            if sheet:
                cells += held + _check_sheet(data, name)
                if cells > MAX_CELLS:
                    raise too_much(name)
        elif not sheets:
            for _piece in unpacking.pieces(package, part):  # a reader may ask for it: it must be what it announces
                pass
    notes = []
    if any(item.lower().endswith("vbaproject.bin") for item in members):
        notes.append(UserError(QT_TRANSLATE_NOOP("errors", "{name} holds macros; they were not run."), name=name))
    if any(item.startswith("xl/externalLinks/") for item in members):
        notes.append(
            UserError(QT_TRANSLATE_NOOP("errors", "{name} points to other files; they were not opened."), name=name)
        )
    return notes


def _parts_of(package: zipfile.ZipFile, sheets: Collection[str]) -> frozenset[str]:
    """Return the parts of some sheets, none where they are not told as usual: then all are looked at."""
    told = unpacking.read(package, "xl/_rels/workbook.xml.rels").decode()
    targets = dict(_TARGET.findall(told)) | {key: target for target, key in _TARGET_FIRST.findall(told)}
    book = unpacking.read(package, "xl/workbook.xml").decode()
    found = [key for title, key in _SHEET.findall(book) if title in sheets]
    parts = frozenset(f"xl/{targets[key].removeprefix('/xl/')}" for key in found if key in targets)
    return parts if len(parts) == len(sheets) else frozenset()


def _is_sheet(part: str) -> bool:
    return part.startswith("xl/") and "sheets/" in part and "_rels/" not in part


def _unpacked(package: zipfile.ZipFile, part: str, name: str, before: int) -> tuple[bytes, int]:
    """Return a sheet and about how many cells it has at most, behind those `before` it.

    One with too many is not unpacked to its end.
    """
    most = package.getinfo(part).file_size // len(b"<c/>")
    if before + most <= _UNCOUNTED:
        return unpacking.read(package, part), most
    pieces: list[bytes] = []
    cells = rows = 0
    mark = b"<"
    for piece in unpacking.pieces(package, part):
        if not pieces and (root := _ROOT.search(piece[:4096])) is not None:
            mark += root[1] or b""
        pieces.append(piece)
        cells, rows = cells + piece.count(mark + b"c"), rows + piece.count(mark + b"row")  # "<col>", too: a bound
        if cells > MAX_CELLS or rows > MAX_ROWS:
            raise too_much(name)
    return b"".join(pieces), cells


def _check_sheet(data: bytes, name: str) -> int:
    """Return how many cells of a sheet are one with others.

    A sheet whose cells lie so far apart that a reader fills the memory is refused.
    """
    held = 0
    ends = [data.find(word) for word in _OF_AREAS if word in data]  # both stand behind the cells, which are many
    for left, top, right, bottom in _AREA.findall(data, data.rfind(b"<", 0, min(ends))) if ends else ():
        held += (_column(right) - _column(left) + 1) * (int(bottom) - int(top) + 1)
        if held > MAX_CELLS:
            raise too_much(name)
    if _FAR.search(data) is not None:
        for column, row in _PLACE.findall(data):
            if len(column) > 2 or int(row) > MAX_ROWS:
                raise too_much(name)
    return held


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
