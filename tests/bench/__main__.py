"""Run benches and print a table; exit with 1 when a bar is missed."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.bench import (
    collected,
    documents,
    growth,
    memory,
    task_window,
    tasks,
    typing_text,
    views,
    window,
    workbooks,
)
from tests.bench.race import HEAD, Race, result

BENCHES: dict[str, Callable[[Path], Race]] = {
    "progress-60": workbooks.progress_60,
    "progress-10000": workbooks.progress_10000,
    "consolidate": collected.consolidate,
    "plan-docx": documents.plan_docx,
    "appendix-400": documents.appendix_400,
    "pdf": documents.pdf,
    "read-plan": documents.read_plan,
    "memory-60": memory.bench(60, 4.0),
    "memory-100000": memory.bench(100_000, 5.0),
    "tenfold-progress": growth.progress,
    "tenfold-plan": growth.plan_written,
    "tenfold-reading": growth.plan_read,
    "tenfold-tasks": growth.tasks_listed,
    "tenfold-files": collected.tenfold,
    "typing-key": typing_text.key,
    "typing-save": typing_text.save,
    "typing-cell": typing_text.cell,
    "typing-table-save": typing_text.table_save,
    "typing-draft": typing_text.draft,
    "typing-preview": typing_text.preview,
    "first-paint": window.start("seen", 1.5),
    "window-shown": window.start("first", None),
    "window-settled": window.start("settled", 5.0),
    **{f"{what}-{count}": tasks.bench(what, count) for count in (2_000, 100_000) for what in tasks.QUESTIONS},
    **{
        f"shown-{what}-{count}": task_window.bench(what, count)
        for count in (2_000, 100_000)
        for what in task_window.LIMITS
    },
    **{f"view-{what}": views.bench(what) for what in views.BARS},
}


def main(names: list[str]) -> int:
    """Run the benches whose name begins with one of `names` (all without any)."""
    chosen = {key: make for key, make in BENCHES.items() if not names or key.startswith(tuple(names))}
    if not chosen:
        print("There is no such bench. Benches: " + ", ".join(BENCHES), file=sys.stderr)  # noqa: T201
        return 2
    missed = False
    print(HEAD, flush=True)  # noqa: T201
    with tempfile.TemporaryDirectory(prefix="bench-", ignore_cleanup_errors=True) as folder:
        for key, make in chosen.items():
            try:
                lines, ok = result(key, make(Path(folder)))
            except Exception as error:
                lines, ok = [f"{key:<19} failed: {type(error).__name__}: {error}"], False
            missed |= not ok
            print(*lines, sep="\n", flush=True)  # noqa: T201
        tasks.close()
    return int(missed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
