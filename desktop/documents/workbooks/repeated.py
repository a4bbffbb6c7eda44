"""Workbooks of OpenDocument whose cells come again: what LibreOffice would make of them, before it does."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from desktop import unpacking
from desktop.documents.safety import damaged
from desktop.documents.workbooks import guard

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"


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
