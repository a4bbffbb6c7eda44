"""The check of a packed program by itself (hidden option --smoke): everything that is loaded late is used once.

A release is packed by following import statements. What is only loaded when it is needed (libraries, data,
translations, migrations) can be left out unnoticed; here its absence becomes an exit code.
"""

from __future__ import annotations

import faulthandler
import json
import shutil
import sys
import time
import traceback
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, qVersion
from PySide6.QtGui import QFontDatabase, QIcon
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import desktop
from desktop import i18n, paths
from desktop.catalogue import templates
from desktop.catalogue.holidays import national_days
from desktop.domain.out.deadline_calendar import Agenda, Entry
from desktop.domain.out.workbook import sender
from desktop.gui.kit.within import within
from desktop.gui.places import NewPlan

if TYPE_CHECKING:
    from desktop.gui.shell.window import MainWindow
    from desktop.services import Services

T = TypeVar("T")
RESULT = "result.json"
KINDS = ("doi-ngoai", "thong-tin-doi-ngoai", "thong-tin-doi-ngoai-tinh", "doi-ngoai-nhan-dan")
"""The kinds of plans that every release has; an office may have more."""
LIMIT = 150
"""Seconds after which a hanging check writes where it hangs and ends itself."""


class SmokeError(Exception):
    """Something of the packed program does not do what it should."""


def run(folder: Path, open_window: Callable[[Path], MainWindow]) -> int:
    """Do the program's work in a fresh data folder under `folder`, write result.json there, and return the exit code.

    The application object must be there. Files of an earlier run are replaced.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / RESULT).unlink(missing_ok=True)
    data = folder / "data"
    shutil.rmtree(data, ignore_errors=True)
    seconds: dict[str, float] = {}
    result: dict[str, object] = {
        "ok": False,
        "version": desktop.__version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": sys.version.split()[0],
        "qt": qVersion(),
        "platform": QApplication.platformName(),
        "fonts": len(QFontDatabase.families()),
        "steps": seconds,
    }
    with (folder / "hang.txt").open("w", encoding="utf-8") as hang:
        faulthandler.dump_traceback_later(LIMIT, exit=True, file=hang)
        try:
            _work(folder, data, open_window, _Steps(seconds))
            result["ok"] = True
        except Exception:  # whatever it is, it belongs into the result
            result["error"] = traceback.format_exc()
        finally:
            faulthandler.cancel_dump_traceback_later()
    (folder / "hang.txt").unlink(missing_ok=True)
    paths.write_atomic(folder / RESULT, json.dumps(result, ensure_ascii=False, indent=1).encode())
    return 0 if result["ok"] else 1


class _Steps:
    """Does one thing after the other and keeps how long each took."""

    def __init__(self, seconds: dict[str, float]) -> None:
        self._seconds = seconds

    def __call__(self, name: str, act: Callable[[], T]) -> T:
        start = time.perf_counter()
        self._seconds[name] = -1.0  # stays when the step fails
        done = act()
        self._seconds[name] = round(time.perf_counter() - start, 3)
        return done


def _work(folder: Path, data: Path, open_window: Callable[[Path], MainWindow], step: _Steps) -> None:
    step("translations", _translations)
    step("icons", _icons)
    step("holidays", _holidays)
    services = step("database", lambda: _open(data))
    try:
        step("sample office", services.sample.make)
        plan_id = step("wizard", lambda: _plans(services))
        step("word", lambda: _word(services, plan_id, folder / "ke-hoach.docx"))
        step("pdf", lambda: _pdf(services, plan_id, folder / "ke-hoach.pdf"))
        step("excel", lambda: _excel(services, plan_id, folder))
        step("calendar", lambda: _calendar(services, plan_id, folder / "lich.ics"))
        step("password", lambda: _password(services))
        step("backup", services.safety.backup)
    finally:
        failed = services.close()
    _need(failed is None, f"backup at the end: {failed}")
    step("window", lambda: _window(open_window(data), folder / "window.png"))


def _need(condition: object, what: str) -> None:
    if not condition:
        raise SmokeError(what)


def _translations() -> None:
    """Demand both languages: ours and, in Vietnamese, Qt's own words."""
    app = QApplication.instance()
    assert app is not None  # noqa: S101 (for mypy; run() says so)
    i18n.install(app, "vi")
    words = (("SettingsPage", "About"), ("QPlatformTheme", "Cancel"))
    translate = QCoreApplication.translate
    _need(all(translate(*word) != word[1] for word in words), "the Vietnamese translations are not there")
    _need(paths.translation("desktop_en").exists(), "the English translation is not there")


def _icons() -> None:
    """Demand that drawings can be painted: that needs Qt's part for SVG."""
    names = sorted(paths.resource("icons").glob("*.svg"))
    _need(names, "resources/icons is empty")
    for name in names:
        _need(not QIcon(str(name)).pixmap(16, 16).isNull(), f"{name.name} cannot be painted")


def _holidays() -> None:
    days = national_days(2026)
    _need(date(2026, 2, 17) in days and "Tết" in str(days[date(2026, 2, 17)]), f"Tết 2026 is not a day off: {days}")


def _open(data: Path) -> Services:
    from desktop.services import open_services

    return open_services(data)


def _plans(services: Services) -> int:
    """Make a plan of every kind by the wizard, taking what it proposes; return the first one's id."""
    from desktop.services.wizard import service as wizard

    office, today = services.office.required(), services.office.today()
    kinds = [key for key in templates.keys() if templates.template(key).title]  # noqa: SIM118 (a function)
    _need(not (lost := set(KINDS) - set(kinds)), f"kinds of plans are missing: {sorted(lost)}")
    made = [wizard.run(services, kind, wizard.answers_template(kind, office, today)) for kind in kinds]
    return made[0]


def _word(services: Services, plan_id: int, path: Path) -> None:
    """Write the plan as .docx and read it back: the same tasks, the same title."""
    plan = services.plans.get(plan_id)
    services.exports.plan_docx(plan_id, path)
    read = services.reading.read(path).plan
    _need(read.title == plan.title, f"the title was read back as {read.title!r}")
    _need(len(read.tasks) > len(plan.tasks) / 2, f"{len(plan.tasks)} tasks were written, {len(read.tasks)} read back")


def _pdf(services: Services, plan_id: int, path: Path) -> None:
    """Write the plan as .pdf and read its text."""
    from desktop.gui.paper import printing as paper_print

    plan = services.plans.get(plan_id)
    paper_print.pdf(services.exports.sheet(plan), path, plan.title)
    _need(path.read_bytes().startswith(b"%PDF-"), "the .pdf is none")
    if not QFontDatabase.families():
        return  # Qt's offscreen platform on Windows: there are no letters to be read
    read = services.reading.read(path).plan
    _need(len(read.tasks) > len(plan.tasks) / 2, f"{len(plan.tasks)} tasks were written, {len(read.tasks)} read back")


def _excel(services: Services, plan_id: int, folder: Path) -> None:
    import openpyxl

    services.exports.assignment_xlsx(plan_id, assignment := folder / "bieu-phan-cong.xlsx")
    services.exports.progress_xlsx(None, str(services.office.today().year), progress := folder / "tien-do.xlsx")
    for path in (assignment, progress):
        book = openpyxl.load_workbook(path)
        _need(any(sheet.max_row > 5 for sheet in book.worksheets), f"{path.name} is empty")
        book.close()


def _calendar(services: Services, plan_id: int, path: Path) -> None:
    from desktop.documents.calendar_file import write_calendar

    task = services.plans.get(plan_id).tasks[0]
    entries = (Entry("smoke", date.today() + timedelta(30), task.text),)
    write_calendar(Agenda(sender(services.office.required()), entries), path, datetime.now().astimezone())
    _need(b"BEGIN:VEVENT" in path.read_bytes(), "the calendar file is empty")


def _look() -> None:
    """Let the window paint what was just done."""
    for _ in range(20):
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _picture(window: QWidget, path: Path) -> None:
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    _need(len(colours) > 8, "the window is blank")
    _need(image.save(str(path)), f"{path.name} could not be written")


def _password(services: Services) -> None:
    services.lock.set_password("mật khẩu")
    _need(services.lock.opens("mật khẩu"), "the password is not known again")
    _need(not services.lock.opens("mat khau"), "another word opens the lock")
    services.lock.reset()


def _window(window: MainWindow, picture: Path) -> None:
    """Show the real window over the data, then the wizard, see that each is what is shown, and keep pictures."""
    try:
        clock = QElapsedTimer()
        clock.start()
        while not window.ready and clock.elapsed() < 60_000:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        _need(window.ready, "the window was not loaded within a minute")
        _look()
        _need(window.current() is not None and window.in_front() is None, "the window shows no page")
        _picture(window, picture)
        window.go(NewPlan())
        _look()
        front = window.in_front()
        _need(front is not None and front.isVisible(), "the plan wizard does not come to the front")
        words = {part.text() for part in within(window, seen=True) if isinstance(part, QLabel)}
        step = QCoreApplication.translate("SourceStep", "Where does the plan begin?")
        _need(step in words, f"the plan wizard does not show its first step, but {sorted(words)}")
        _picture(window, picture.with_stem("wizard"))
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
