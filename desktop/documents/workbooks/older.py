"""Workbooks that came back in another format than the one they were sent in: .xls and .ods as .xlsx."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from desktop import unpacking
from desktop.documents import compound
from desktop.documents.safety import damaged
from desktop.documents.workbooks import guard

ENDINGS = (".xls", ".ods")

_MEMBERS, _UNPACKED = 2_000, 300 << 20
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def as_xlsx(data: bytes, name: str) -> bytes:
    """Return a workbook as .xlsx, whatever its name says; raise UserError where nothing is there to convert it."""
    kind = "xls" if compound.streams(data) & {"Workbook", "Book"} else "ods" if _is_ods(data) else ""
    if not kind:
        return data
    from desktop.documents.reading.convert import converted_bytes  # a tenth of a second that few workbooks need

    return converted_bytes(data, name, kind, "xlsx")


def check_repeated(data: bytes, name: str) -> None:
    """Refuse a workbook that says of a cell that it comes again a million times.

    LibreOffice makes each of them: 600 bytes took 3.9 GB. Empty cells, of which sound workbooks have as many, cost
    nothing.
    """
    from lxml import etree  # with the first of them

    cells = 0
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            content = unpacking.read(package, "content.xml") if "content.xml" in package.namelist() else b""
        if not content:
            return
        if b"<!DOCTYPE" in content:
            raise damaged(name)
        rows = etree.iterparse(
            io.BytesIO(content), tag=f"{_TABLE}table-row", resolve_entities=False, no_network=True, load_dtd=False
        )
        for _event, row in rows:
            cells += _repeated(row, "rows") * sum(_repeated(cell, "columns") for cell in row if len(cell))
            if cells > guard.MAX_CELLS:
                raise guard.too_much(name)
            row.clear()
    except (*unpacking.UNREADABLE, etree.XMLSyntaxError):
        raise damaged(name) from None


def _repeated(element: Any, what: str) -> int:  # noqa: ANN401 (an element of lxml)
    words = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return max(int(words[:12]), 1) if words.isdecimal() else 1


def _is_ods(data: bytes) -> bool:
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if package.getinfo("mimetype").file_size > len(_ODS) + 20:
                return False
            return unpacking.read(package, "mimetype").strip() == _ODS and not unpacking.refusal(
                package, members=_MEMBERS, unpacked=_UNPACKED
            )
    except (*unpacking.UNREADABLE, KeyError):
        return False
