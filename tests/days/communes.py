"""An office of a province and what thirty communes sent to it, some of it damaged, foreign or of another period."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import openpyxl

from desktop.documents.workbooks.progress import write_progress
from desktop.domain.base.period import Period
from desktop.domain.office.office import Level
from desktop.domain.out.workbook import PlanKey, ProgressBook, ReportClass, Sender
from desktop.services import open_services
from tests.documents.books import progress_book

NOW = datetime(2026, 6, 25, 9)
_PLAN = PlanKey(3, "07/KH-UBND", date(2026, 1, 20), "Kế hoạch công tác đối ngoại năm 2026")


def book_of(number: int) -> ProgressBook:
    """Return what a commune sends."""
    name = f"Thử {number:02d}"
    sender = Sender(f"ỦY BAN NHÂN DÂN\nXÃ {name.upper()}", "xã", "Tỉnh Thử", name)
    book = progress_book(12)
    lines = tuple(replace(line, key=f"3.{n}") for n, line in enumerate(book.lines, 1))
    return replace(book, sender=sender, lines=lines, plans=(_PLAN,), period=Period.parse("2026-H1"),
                   as_of=date(2026, 6, 14), span=None)  # fmt: skip


def _put(path: Path, book: ProgressBook, sent: date) -> None:
    write_progress(book, path)
    stamp = datetime.combine(sent, datetime.min.time()).timestamp()
    os.utime(path, (stamp, stamp))


def thirty(folder: Path) -> None:
    """Make the office in `data`, the communes' files in `files`, and one that corrects another beside them."""
    services = open_services(folder / "data", now=lambda: NOW)
    services.office.set_up(services.office.propose(Level.PROVINCE, "Tỉnh Thử", "Thử"))
    services.consolidation.save_places([f"xã Thử {number:02d}" for number in range(1, 31)])
    services.close()
    files = folder / "files"
    files.mkdir()
    for number in range(1, 28):
        book = book_of(number)
        if number == 27:
            book = replace(book, period=Period.parse("2025-H1"), as_of=date(2025, 6, 14))
        _put(files / f"xa-{number:02d}.xlsx", book, date(2026, 6, 23 if number % 9 == 0 else 18))
    (files / "hong-1.xlsx").write_bytes((files / "xa-01.xlsx").read_bytes()[:3000])
    (files / "hong-2.xlsx").write_bytes(b"PK\x03\x04 khong phai")
    foreign = openpyxl.Workbook()
    foreign.active["A1"] = "Báo giá"
    foreign.save(files / "bao gia.xlsx")
    book = book_of(7)
    lines = tuple(replace(line, standing=ReportClass.DONE_EARLY) for line in book.lines)
    _put(folder / "corrected.xlsx", replace(book, lines=lines, as_of=date(2026, 6, 20)), date(2026, 6, 24))
