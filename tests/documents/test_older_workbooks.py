"""Workbooks in older formats: one that would fill the memory of what converts it is not given to it."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from desktop.documents.reading import convert, read_book
from desktop.documents.workbooks import older
from desktop.domain.base.errors import UserError

NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{short}:1.0"' for short in ("office", "table", "text")
)
FULL = "<table:table-row {rows}><table:table-cell {columns}><text:p>x</text:p></table:table-cell></table:table-row>"
EMPTY = "<table:table-row {rows}><table:table-cell {columns}/></table:table-row>"


def workbook(row: str, rows: str, columns: str) -> bytes:
    out = io.BytesIO()
    shown = row.format(
        rows=f'table:number-rows-repeated="{rows}"', columns=f'table:number-columns-repeated="{columns}"'
    )
    with zipfile.ZipFile(out, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", f"<office:document-content {NAMES}>{shown}</office:document-content>")
    return out.getvalue()


@pytest.fixture
def converted(monkeypatch):
    def office(_office, _source, target, _folder):
        target.write_bytes(b"converted")
        return True

    monkeypatch.setattr(convert, "find_office", lambda: Path("soffice"))
    monkeypatch.setattr(convert, "_by_office", office)


@pytest.mark.usefixtures("converted")
@pytest.mark.parametrize(
    ("row", "rows", "columns"),
    [(EMPTY, "1048576", "16384"), (FULL, "3", "4"), (FULL, "-1", "x")],
)
def test_it_is_converted(row, rows, columns):
    assert older.as_xlsx(workbook(row, rows, columns), "a.ods") == b"converted"


@pytest.mark.usefixtures("converted")
@pytest.mark.parametrize(
    ("rows", "columns"), [("1000000", "1"), ("2147483647", "2147483647"), ("1000", "1000"), ("9" * 5000, "1")]
)
def test_cells_that_come_again_without_end(rows, columns, tmp_path):
    with pytest.raises(UserError, match="far more"):
        older.as_xlsx(workbook(FULL, rows, columns), "a.ods")
    (tmp_path / "a.ods").write_bytes(workbook(FULL, rows, columns))
    with pytest.raises(UserError, match="far more"):
        read_book(tmp_path / "a.ods")


@pytest.mark.usefixtures("converted")
def test_one_that_is_cut_off_is_damaged():
    data = workbook(FULL, "1", "1").replace(b"</office:document-content>", b"<office:document-content/>")
    with pytest.raises(UserError, match="damaged"):
        older.as_xlsx(data, "a.ods")
