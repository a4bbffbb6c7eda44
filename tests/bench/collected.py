"""Progress workbooks of many offices, consolidated into one, against calamine that only reads their cells."""

from __future__ import annotations

import time
from collections.abc import Callable
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
    files = _made(folder / "files", _FILES)

    def alone() -> float:
        start = time.process_time()
        for path in files:
            workbook = python_calamine.CalamineWorkbook.from_path(str(path))
            for name in workbook.sheet_names:
                workbook.get_sheet_by_name(name).to_python()
        return time.process_time() - start

    floor = Floor("calamine, reads the cells alone", alone, 3.0)
    return Race(_consolidator(files, folder / "collected"), (floor,), 3)


def tenfold(folder: Path) -> Race:
    """Race ten times the files against a tenth of them."""
    files = _made(folder / "tenfold-files", _FILES)
    few = _consolidator(files[: _FILES // 10], folder / "collected-few")
    return Race(_consolidator(files, folder / "collected-many"), (Floor("a tenth of the load", few, 12.0),), 3)


def _made(folder: Path, count: int) -> list[Path]:
    """Make the workbooks of so many communes, 60 tasks in each."""
    folder.mkdir()
    book = progress_book(60)
    lines = tuple(replace(line, key=f"3.{number}") for number, line in enumerate(book.lines, 1))
    for number in range(count):
        name = f"Thử {number}"
        sender = Sender(f"ỦY BAN NHÂN DÂN XÃ {name.upper()}", "xã", "Tỉnh Thử", name, f"{number:05}")
        write_progress(replace(book, sender=sender, lines=lines), folder / f"{number}.xlsx")
    return sorted(folder.iterdir())


def _consolidator(files: list[Path], folder: Path) -> Callable[[], float]:
    """Return what reads files in an office of a province, writes the one workbook, and forgets them."""
    services = open_services(folder, author="Lan", now=lambda: datetime(2026, 6, 25, 9))
    services.office.set_up(services.office.propose(Level.PROVINCE, "Tỉnh Thử", "Thử"))
    period = Period.parse("2026-H1")

    def run() -> float:
        start = time.process_time()
        services.consolidation.read(files, period)
        services.consolidation.write(period, folder / "all.xlsx")
        taken = time.process_time() - start
        services.consolidation.forget([item.id for item in services.consolidation.overview(period).files])
        return taken

    return run
