"""Progress workbooks of many offices, consolidated into one, against calamine that only reads their cells."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import python_calamine

from desktop.documents.workbooks.progress import write_progress
from desktop.domain.base.period import Period
from desktop.domain.office.office import Level
from desktop.domain.out.workbook import Sender
from desktop.services import open_services
from tests.bench.race import Floor, Race
from tests.documents.books import progress_book

_FILES = 400


def consolidate(folder: Path) -> Race:
    """Race the files of a province."""
    sources = folder / "files"
    sources.mkdir()
    book = progress_book(60)
    lines = tuple(replace(line, key=f"3.{number}") for number, line in enumerate(book.lines, 1))
    for number in range(_FILES):
        name = f"Thử {number}"
        sender = Sender(f"ỦY BAN NHÂN DÂN XÃ {name.upper()}", "xã", "Tỉnh Thử", name, f"{number:05}")
        write_progress(replace(book, sender=sender, lines=lines), sources / f"{number}.xlsx")
    files = sorted(sources.iterdir())
    services = open_services(folder / "data", author="Lan", now=lambda: datetime(2026, 6, 25, 9))
    services.office.set_up(services.office.propose(Level.PROVINCE, "Tỉnh Thử", "Thử"))
    period = Period.parse("2026-H1")

    def ours() -> float:
        start = time.process_time()
        services.consolidation.read(files, period)
        services.consolidation.write(period, folder / "all.xlsx")
        taken = time.process_time() - start
        services.consolidation.forget([item.id for item in services.consolidation.overview(period).files])
        return taken

    def alone() -> float:
        start = time.process_time()
        for path in files:
            workbook = python_calamine.CalamineWorkbook.from_path(str(path))
            for name in workbook.sheet_names:
                workbook.get_sheet_by_name(name).to_python()
        return time.process_time() - start

    return Race(ours, (Floor("calamine, reads the cells alone", alone, 3.0),), 3)
