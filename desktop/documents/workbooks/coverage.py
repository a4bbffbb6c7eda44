"""What a plan answers of its superiors' papers as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop.catalogue.words import words
from desktop.documents.workbooks import sheet as kit
from desktop.domain.base.text import day_words
from desktop.domain.out.coverage import CoverageLine
from desktop.domain.out.workbook import Sender

WIDTHS = (6, 48, 20, 14, 52, 26, 16, 18)
_CENTRED = frozenset({0, 3, 6, 7})


def write_coverage(
    sender: Sender, plan: str, lines: Sequence[CoverageLine], today: date, path: Path, part: str = "coverage"
) -> None:
    """Write the table to `path` (.xlsx), whole or not at all; UserError if it cannot be.

    `part` of the words has its title and the heads of its columns.
    """
    say = words()
    out = kit.Book()
    table = out.sheet(say("coverage.sheet"))
    title = say(f"{part}.title")
    out.file.set_properties({"title": title, "author": sender.issuer, "company": sender.issuer})
    last = len(WIDTHS) - 1
    about = say(f"{part}.about", plan=plan)
    height = kit.LINE_HEIGHT * kit.line_count(about, sum(WIDTHS))
    head = out.title_block(
        table, sender,
        ((title, "title", 24), (about, "subject", height + 4),
         (say("coverage.as_of", day=day_words(today)), "note", 18)), last,
    )  # fmt: skip
    for column, (name, width) in enumerate(zip(say.row(f"{part}.columns"), WIDTHS, strict=True)):
        table.set_column(column, column, width)
        out.text(table, head, column, name, "head")
    table.set_row(head, 2 * kit.LINE_HEIGHT)
    table.growing = range(head + 1, head + 1 + len(lines))
    for row, line in enumerate(lines, start=head + 1):
        if line.is_group:
            out.text(table, row, 0, line.cells[0], "group_first")
            for column in range(1, last):
                out.text(table, row, column, "", "group_middle")
            out.text(table, row, last, "", "group_last")
            continue
        lines_of = 1
        for column, text in enumerate(line.cells):
            formula = text[:1] in tuple("=+-@")
            out.text(table, row, column, text, "centre" if column in _CENTRED and not formula else "text")
            lines_of = max(lines_of, sum(kit.line_count(part, WIDTHS[column]) for part in text.split("\n")))
        table.set_row(row, kit.LINE_HEIGHT * lines_of)
    table.freeze_panes(head + 1, 0)
    out.page(table, sender, title, head_row=head)
    table.print_area(0, 0, max(head + len(lines), head + 1), last)
    out.save(path)
