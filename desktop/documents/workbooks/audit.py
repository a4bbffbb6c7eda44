"""The audit as a workbook: one row for each field that was changed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.domain.base.audit import AuditLine
from desktop.domain.out.workbook import Sender

WIDTHS = (18, 16, 30, 38, 22, 36, 36)
_LONGEST = 2000  # letters of a value: more makes a row that no screen shows
_MOST_LINES = 10  # of a row's height


def write_audit(sender: Sender, lines: Sequence[AuditLine], about: str, path: Path) -> None:
    """Write the audit to `path` (.xlsx), whole or not at all; UserError if it cannot be."""
    say = words()
    out = kit.Book()
    table = out.sheet(say("workbook.audit.sheet"))
    title = say("workbook.audit.title")
    out.file.set_properties({"title": title, "author": sender.issuer, "company": sender.issuer})
    head = out.title_block(table, sender, ((title, "title", 24), (about, "line", 18)), len(WIDTHS) - 1)
    for column, (name, width) in enumerate(zip(say.row("workbook.audit.columns"), WIDTHS, strict=True)):
        table.set_column(column, column, width)
        out.text(table, head, column, name, "head")
    table.growing = range(head + 1, head + 1 + len(lines))
    moment = out.style("date", num_format=f"{kit.DATE} hh:mm")
    for row, line in enumerate(lines, start=head + 1):
        table.write_datetime(row, 0, line.at, moment)
        values = (line.author, line.what, line.of, line.field, line.before, line.after)
        height = 1
        for column, value in enumerate(values, start=1):
            shown = value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"
            out.text(table, row, column, shown)
            height = max(height, kit.line_count(shown, WIDTHS[column]))
        table.set_row(row, kit.LINE_HEIGHT * min(height, _MOST_LINES))
    last = max(head + len(lines), head + 1)
    table.autofilter(head, 0, last, len(WIDTHS) - 1)
    table.freeze_panes(head + 1, 0)
    out.page(table, sender, title, head_row=head)
    table.print_area(0, 0, last, len(WIDTHS) - 1)
    out.save(path)
