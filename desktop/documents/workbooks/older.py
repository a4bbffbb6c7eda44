"""Workbooks that came back in another format than the one they were sent in: .xls and .ods as .xlsx."""

from __future__ import annotations

import io
import zipfile

from desktop import unpacking
from desktop.documents import compound

ENDINGS = (".xls", ".ods")

_MEMBERS, _UNPACKED = 2_000, 300 << 20
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def as_xlsx(data: bytes, name: str) -> bytes:
    """Return a workbook as .xlsx, whatever its name says; raise UserError where nothing is there to convert it."""
    kind = "xls" if compound.streams(data) & {"Workbook", "Book"} else "ods" if _is_ods(data) else ""
    if not kind:
        return data
    from desktop.documents.reading.convert import converted_bytes  # a tenth of a second that few workbooks need

    return converted_bytes(data, name, kind, "xlsx")


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
