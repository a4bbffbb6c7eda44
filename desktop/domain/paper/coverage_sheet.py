"""What a plan answers of its superiors' papers, as a paper for those who asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.base.text import day_words, runs
from desktop.domain.office.office import Office
from desktop.domain.out.coverage import CoverageLine
from desktop.domain.paper.decree import Measures
from desktop.domain.paper.letterhead import letterhead, ruled
from desktop.domain.paper.letters import cell, head_row, spread
from desktop.domain.paper.sheet import Cell, PageItem, Paragraph, Row, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.paper.words import PaperWords
from desktop.domain.plan.plan import PartialDate

_SHARES = (12, 58, 26, 30, 62, 34, 30, 28)
"""Widths of the columns, in parts."""
_CENTRED = frozenset({0, 3, 6, 7})


def coverage_sheet(
    office: Office, plan: str, lines: Sequence[CoverageLine], today: date, measures: Measures, paper: PaperWords,
    words: tuple[str, str, Sequence[str]],
) -> Sheet:  # fmt: skip
    """Compose the table on landscape pages; `words` are title, "as of" and the heads of the columns."""
    width = measures.text_width(landscape=True)
    head = letterhead(
        measures, paper, parent=office.parent, issuer=office.issuer, number="", place="", dated=PartialDate(),
        landscape=True,
    )  # fmt: skip
    widths = spread(_SHARES, width)
    rows = [head_row(words[2])]
    for line in lines:
        if line.is_group:
            group = Cell((Paragraph(Style.TABLE_GROUP, runs(line.cells[0])),), span=len(widths))
            rows.append(Row((group,), keep_next=True))
            continue
        cells = [
            cell(Style.TABLE_CENTRE if number in _CENTRED else Style.TABLE_TEXT, text)
            for number, text in enumerate(line.cells)
        ]
        rows.append(held(measures, widths, tuple(cells)))
    note = runs(words[1].format(day=day_words(today)))
    items: tuple[PageItem, ...] = (
        replace(head, rows=head.rows[:1]),  # an inner paper: neither number nor date
        Paragraph(Style.KIND, runs(words[0])),
        Paragraph(Style.APPENDIX_TITLE, runs(plan)),
        ruled(measures, Style.APPENDIX_NOTE, measures.type.appendix_note, note, width),
        Table(widths, tuple(rows), header_rows=1),
    )
    return Sheet(measures, (SheetSection(items, landscape=True),))
