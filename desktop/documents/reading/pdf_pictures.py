"""Pictures of the pages of a .pdf: a scan has no words to show, and a signed copy is known by its seal."""

from __future__ import annotations

import pypdfium2
import pypdfium2.raw as pdfium

from desktop.documents.safety import damaged, locked
from desktop.domain.plan.files import FilePage

WIDTH = 1100
"""Dots across a picture: enough to read a page that is shown over the width of a panel."""
_TALLEST = 3 * WIDTH


def page_picture(data: bytes, number: int, name: str) -> FilePage:
    """Return the picture of a page, the last one where there are not so many; `number` begins with 0."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) in {pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY}:
            raise locked(name) from None
        raise damaged(name) from None
    try:
        count = len(document)
        if count == 0:
            raise damaged(name)
        document.init_forms()  # digital signatures are drawn with the forms
        return _drawn(document, min(max(number, 0), count - 1), count)
    except pypdfium2.PdfiumError:
        raise damaged(name) from None
    finally:
        document.close()


def _drawn(document: pypdfium2.PdfDocument, number: int, count: int) -> FilePage:
    page = document[number]
    try:
        width, height = max(page.get_width(), 1.0), max(page.get_height(), 1.0)
        bitmap = page.render(scale=min(WIDTH / width, _TALLEST / height))
        try:
            return FilePage(number, count, bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
    finally:
        page.close()
