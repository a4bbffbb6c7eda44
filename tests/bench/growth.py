"""Ten times the load costs at most twelve times as much: the same work raced against itself with a tenth of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.bench import documents, tasks
from tests.bench.race import Floor, Race
from tests.documents.books import progress_book

BAR = 12.0
FEW, MANY = 1_000, 10_000


def _against(few: Callable[[], object], many: Callable[[], object], rounds: int = 5) -> Race:
    return Race(lambda: _done(many), (Floor("a tenth of the load", lambda: _done(few), BAR),), rounds)


def _done(work: Callable[[], object]) -> None:
    work()


def progress(folder: Path) -> Race:
    """Write progress workbooks of 1,000 and 10,000 rows."""
    from desktop.documents.workbooks.progress import write_progress

    few, many = progress_book(FEW), progress_book(MANY)
    return _against(
        lambda: write_progress(few, folder / "few.xlsx"), lambda: write_progress(many, folder / "many.xlsx")
    )


def tasks_listed(folder: Path) -> Race:
    """List all of 10,000 and of 100,000 tasks by their deadlines."""
    query = tasks.query_of(tasks.QUESTIONS["sort"])
    few, many = tasks.office(10_000, folder)[0], tasks.office(100_000, folder)[0]
    return _against(lambda: few.tasks.rows(query, tasks.TODAY), lambda: many.tasks.rows(query, tasks.TODAY), rounds=3)


def plan_written(folder: Path) -> Race:
    """Write plans of 40 and 400 duties with their appendix."""
    few, many = documents.writer(40, folder), documents.writer(400, folder)
    return _against(few, many)


def plan_read(folder: Path) -> Race:
    """Read plans of 40 and 400 duties."""
    from desktop.documents import reading

    paths = [folder / f"read-{count}.docx" for count in (40, 400)]
    for count, path in zip((40, 400), paths, strict=True):
        documents.writer(count, folder, path)()
    few, many = paths
    return _against(lambda: reading.read(few), lambda: reading.read(many))
