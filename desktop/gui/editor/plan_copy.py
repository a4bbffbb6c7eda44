"""Paragraphs of a plan for other programs: with their numbers and signs, which the editor only paints; and cells."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from desktop.gui.editor import plan_document as form
from desktop.gui.editor import plan_table as tables

_OWN = "application/x-plan-paragraphs"  # what the editor itself takes: words without signs, as Qt gives them
_FAMILY, _SIZE = "Times New Roman", 14


def for_others(source: QMimeData, cursor: QTextCursor, marker_of: Callable[[QTextBlock], str]) -> QMimeData:
    """Return what is copied, with the markers before the paragraphs that the selection holds from their beginning.

    Of one paragraph words alone are taken. The editor finds what it would have given itself with `own`.
    """
    document = cursor.document()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first = document.findBlock(start)
    if first.next().position() >= end or not first.next().isValid():
        return source
    markers = []
    for text_block in form.text_blocks(first):
        if text_block.position() > end:
            break
        whole = text_block.position() >= start and not tables.is_cell(text_block) and text_block.position() < end
        markers.append(marker_of(text_block) if whole else "")
    copied = QTextDocument()
    edit = QTextCursor(copied)
    edit.insertFragment(cursor.selection())
    blocks = list(form.text_blocks(copied.begin()))
    if not any(markers) or len(blocks) != len(markers):
        return source
    for text_block, marker in zip(blocks, markers, strict=True):
        if marker and text_block.text():
            edit.setPosition(text_block.position())
            edit.insertText(f"{marker} ", _plain_as(text_block))
    edit.select(QTextCursor.SelectionType.Document)
    look = QTextCharFormat()
    look.setFontFamilies([_FAMILY])
    look.setFontPointSize(_SIZE)
    edit.mergeCharFormat(look)
    out = QMimeData()
    out.setHtml(edit.selection().toHtml())
    out.setText(edit.selection().toPlainText())
    out.setData(_OWN, json.dumps([source.html(), source.text()]).encode())
    return out


def as_cells(rows: Sequence[Sequence[str]]) -> str:
    """Return cells as a spreadsheet has them in words alone: Qt gives them one below the other."""
    out = io.StringIO()
    csv.writer(out, dialect="excel-tab", lineterminator="\n").writerows(rows)
    return out.getvalue().rstrip("\n")


def own(source: QMimeData) -> QMimeData:
    """Return what the editor gave of its own text, without signs; what comes from others as it is."""
    if not source.hasFormat(_OWN):
        return source
    html, text = json.loads(bytes(source.data(_OWN).data()).decode())
    out = QMimeData()
    out.setHtml(html)
    out.setText(text)
    return out


def _plain_as(text_block: QTextBlock) -> QTextCharFormat:
    """Return the look of a marker: bold where the paragraph begins bold."""
    place, out = text_block.begin(), QTextCharFormat()
    if not place.atEnd():
        out.setFontWeight(place.fragment().charFormat().fontWeight())
    return out
