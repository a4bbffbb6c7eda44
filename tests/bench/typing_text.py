"""Typing in a plan: from a key to its paint while all that typing sets off runs, and what a save costs.

The plan is the largest of the sample office, and one of ten times its text. A key counts from the moment at which it
was to be pressed, so that whatever holds up the window shows. Ten times the text may cost twelve times at most.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.gui.places import PlanAt
from tests.bench.race import Floor, Race

if TYPE_CHECKING:
    from desktop.domain.plan.plan import Plan
    from desktop.services import Services

KEYS, EVERY = 60, 0.045
KEY, SAVE, DRAFT = 0.016, 0.050, 0.016
_NOW = datetime(2026, 11, 16, 8)
_kept: dict[str, Any] = {}


def key(folder: Path) -> Race:
    """Race a key to its paint, at the 95th percentile of a line typed without a pause, at ten times the text."""
    return Race(lambda: _line(_page(folder, 10)), (Floor("the largest plan", lambda: _line(_page(folder, 1))),), 5, KEY)


def save(folder: Path) -> Race:
    """Race a save of one more letter."""
    return _race(folder, lambda page: page.save(), SAVE)


def preview(folder: Path) -> Race:
    """Race the pages after one more letter; they are laid out bit by bit, between keys."""
    return _race(folder, lambda page: page._show_preview(), None)


def cell(folder: Path) -> Race:
    """Race a key in the middle of a table of 300 rows, as `key` does."""
    return Race(
        lambda: _line(_table_page(folder)), (Floor("the largest plan", lambda: _line(_page(folder, 1))),), 5, KEY
    )


def table_save(folder: Path) -> Race:
    """Race a save of one more letter in such a table, with what composes the pages of the preview."""

    def run(page: Any) -> float:
        page.editor.insertPlainText("a")
        start = time.process_time()
        page.save()
        page._sheet()
        return time.process_time() - start

    floor = Floor("the largest plan", lambda: run(_page(folder, 1)))
    return Race(lambda: run(_table_page(folder)), (floor,), 9, SAVE)


def draft(folder: Path) -> Race:
    """Race what is kept beside the database while somebody types without a pause."""
    return _race(folder, lambda page: page.keep_draft(), DRAFT)


def _race(folder: Path, act: Callable[[Any], None], limit: float | None) -> Race:
    def run(times: int) -> float:
        page = _page(folder, times)
        page.editor.insertPlainText("a")
        start = time.process_time()
        act(page)
        return time.process_time() - start

    return Race(lambda: run(10), (Floor("the largest plan", lambda: run(1), 12.0),), 9, limit)


def _line(page: Any) -> float:
    """Type a line as fast as a good typist, and return the delay of the slow keys."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest

    editor = page.editor
    editor.setFocus()
    delays: list[float] = []
    loop = QEventLoop()
    begin = time.perf_counter() + EVERY
    timer = QTimer(editor)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)

    def due() -> float:
        return begin + len(delays) * EVERY

    def press() -> None:
        at = due()
        QTest.keyClick(editor, Qt.Key.Key_A)
        editor.viewport().repaint()
        delays.append(time.perf_counter() - at)
        if len(delays) < KEYS:
            timer.start(max(0, round((due() - time.perf_counter()) * 1000)))
        else:
            loop.quit()

    timer.timeout.connect(press)
    timer.start(round(EVERY * 1000))
    loop.exec()
    timer.deleteLater()
    page.save()
    page.services.unsaved.wait()
    return sorted(delays)[round(KEYS * 0.95) - 1]


def _page(folder: Path, times: int) -> Any:
    """Return the page of a plan of so many times the largest one's text, with the cursor in its middle."""
    name = f"page-{times}"
    if name not in _kept:
        window = _window(folder / f"typing-{times}")
        window.go(PlanAt(_plan(window.services, times)))
        page = window.current()
        plain = [block for block in page.plan.blocks if block.task is None and len(block.text) > 40]
        page.editor.go_to(plain[len(plain) // 2])
        _kept[name] = page
        _kept[f"window-{times}"] = window
    page = _kept[name]
    page.window().activateWindow()
    return page


def _table_page(folder: Path) -> Any:
    """Return the page of the largest plan with a table of 300 rows and 5 columns in it, the cursor in its middle."""
    if "table" not in _kept:
        rows = [["TT", "Nội dung công việc", "Chủ trì", "Thời hạn", "Ghi chú"]]
        rows += [[str(n), f"Kiểm tra việc số {n} trên địa bàn các thôn", "Công an xã", "30/6/2027", ""]
                 for n in range(1, 300)]  # fmt: skip
        window = _window(folder / "typing-table")
        window.go(PlanAt(_plan(window.services, 1)))
        page = window.current()
        editor = page.editor
        editor.go_to([block for block in page._plan.blocks if block.task is None and len(block.text) > 40][3])
        editor.insert_table(rows)
        page.save()
        cursor = editor.textCursor()
        cursor.setPosition(cursor.currentTable().cellAt(150, 1).lastPosition())
        editor.setTextCursor(cursor)
        _kept["table"], _kept["window-table"] = page, window
    page = _kept["table"]
    page.window().activateWindow()
    return page


def _window(home: Path) -> Any:
    from PySide6.QtWidgets import QApplication

    from desktop.gui.shell.window import MainWindow
    from desktop.services import open_services

    _kept["app"] = QApplication.instance() or QApplication([])
    services = open_services(home, author="bench", now=lambda: _NOW)
    services.office.make_sample()
    services.close()
    window = MainWindow(home, lambda: open_services(home, author="bench", now=lambda: _NOW))
    window.resize(1366, 768)
    window.show()
    window.load()
    gc.collect()
    gc.freeze()  # as the program does behind its start
    return window


def _plan(services: Services, times: int) -> int:
    from desktop.domain.plan.next_year import duplicate
    from desktop.domain.plan.plan import renumber

    def size(plan: Plan) -> int:
        return sum(len(block.text) for block in plan.blocks)

    largest = max((services.plans.get(row.id) for row in services.plans.rows()), key=size)
    plan = duplicate(largest, f"Kế hoạch lớn {times} lần")
    for _ in range(times - 1):
        more = duplicate(largest, "")
        plan.blocks += more.blocks
        plan.tasks += more.tasks
    renumber(plan.blocks)
    return services.plans.add(plan)
