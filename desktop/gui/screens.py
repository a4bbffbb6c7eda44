"""Pictures of every page, wizard step and dialog, for looking at them one by one."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QThread, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.plan.plan import PlanStatus
from desktop.gui.places import NewPlan, PageAt, PlanAt, ReportAt, UnfinishedAt
from desktop.gui.shell.window import MainWindow
from desktop.services import Services, open_services

if TYPE_CHECKING:
    from desktop.gui.plans.plan_page import PlanPage

_FULL, _SCALED = (1366, 768), (1093, 543)


@dataclass(frozen=True)
class Look:
    """A window's size, colours, text size and language; `_SCALED` is what 125 % scaling leaves of 1366 x 768."""

    name: str
    size: tuple[int, int] = _FULL
    theme: str = "light"
    text_size: int = 100
    language: str = "vi"


_PLAIN = Look("")
_LOOKS = (
    Look("light"),
    Look("dark", theme="dark"),
    Look("small", _SCALED),
    Look("text-125", text_size=125),
    Look("text-150", text_size=150),
    Look("english", language="en"),
)


def pages(services: Services, folder: Path) -> Iterator[Path]:
    """Take a picture of every page in `folder` and yield each file."""
    yield from _in_looks(services, folder, (_PLAIN,), _pages)


def everything(services: Services, folder: Path) -> Iterator[Path]:
    """Take pictures of pages, wizard steps, dialogs and empty lists in every look, and yield each file."""
    yield from _in_looks(services, folder, _LOOKS, _pages, _reports, _wizard, _dialogs, _empty)
    yield from _first_start(folder)
    yield from _damaged(folder)


See = Callable[[str, QWidget], object]
"""What is done with each thing that a scene shows, while it is shown: its name, and the widget."""
Scene = Callable[[MainWindow, See], None]


def show_everything(services: Services, look: Look, see: See) -> None:
    """Go through all scenes in one look; whoever wants to see them is called while each is on the screen."""
    before = services.office.settings()
    try:
        _choose(services, look)
        for scene in (_pages, _reports, _wizard, _dialogs, _empty):
            with _window(services, look) as window:

                def settled(name: str, widget: QWidget) -> None:
                    settle()
                    see(name, widget)

                scene(window, settled)
    finally:
        services.office.save_settings(before)


def _in_looks(services: Services, folder: Path, looks: tuple[Look, ...], *scenes: Scene) -> Iterator[Path]:
    before = services.office.settings()
    try:
        for look in looks:
            _choose(services, look)
            (folder / look.name).mkdir(parents=True, exist_ok=True)
            for scene in scenes:
                kept: list[Path] = []

                def keep(name: str, widget: QWidget, look: Look = look, kept: list[Path] = kept) -> None:
                    kept.append(_keep(widget, folder / look.name / f"{name}.png"))

                with _window(services, look) as window:
                    scene(window, keep)
                yield from kept
    finally:
        services.office.save_settings(before)


def _choose(services: Services, look: Look) -> None:
    settings = services.office.settings()
    services.office.save_settings(replace(settings, theme=look.theme, text_size=look.text_size, language=look.language))


@contextmanager
def _window(services: Services, look: Look) -> Iterator[MainWindow]:
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        window = MainWindow(Path(folder), lambda: services)
        window.resize(*look.size)
        window.show()
        window.load()
        settle()
        try:
            yield window
        finally:
            window.let_go()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle() -> None:
    """Let the window take up what was just done."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _keep(widget: QWidget, path: Path) -> Path:
    settle()
    widget.grab().save(str(path))
    return path


def _pages(window: MainWindow, see: See) -> None:
    from desktop.gui.tasks.page import TasksPage  # noqa: PLC0415
    from desktop.gui.tasks.views import View  # noqa: PLC0415 (pages are loaded when they are shown)

    for key in ("overview", "plans", "tasks"):
        window.go(PageAt(key))
        see(key, window)
    tasks = window.page("tasks")
    if isinstance(tasks, TasksPage):
        tasks.table.choose(3)
        see("tasks-panel", window)
        tasks.panel.close_panel()
        tasks.group_by("unit")
        see("tasks-groups", window)
        tasks.group_by("")
        tasks.tick_all()
        see("tasks-ticked", window)
        tasks.primary()
        settle()
        see("tasks-several", window)
        tasks.panel.close_panel()
        for view in (View.MONTH, View.YEAR, View.BOARD):
            tasks.views.show_view(view)
            see(f"tasks-{view.value}", window)
        tasks.views.show_view(View.TABLE)
    window.go(UnfinishedAt())
    see("left-over", window)
    for key in ("legal", "units"):
        window.go(PageAt(key))
        see(key, window)
        table = window.page(key).table  # type: ignore[attr-defined]
        table.choose(2)
        see(f"{key}-form", window)
    window.go(PageAt("settings"))
    settings = window.page("settings")
    for section in settings.section_keys:  # type: ignore[attr-defined]
        settings.show_section(section)  # type: ignore[attr-defined]
        see(f"settings-{section}", window)
    _plan(window, see)
    window.show_keys()
    see("shortcuts", window)


def _plan(window: MainWindow, see: See) -> None:
    from desktop.gui.editor.plan_head import Part  # noqa: PLC0415
    from desktop.gui.plans.plan_page import PlanPage  # noqa: PLC0415

    rows = window.services.plans.rows()
    for status, name in ((PlanStatus.DRAFT, "plan"), (PlanStatus.ISSUED, "plan-issued")):
        plan = next((row for row in rows if row.status is status), None)
        if plan is None:
            continue
        tabs = ("text", "assignment", "progress", "files", "history") if status is PlanStatus.DRAFT else ("text",)
        for number, tab in enumerate(tabs):
            window.go(PlanAt(plan.id, number))
            see(f"{name}-{tab}", window)
        page = window.current()
        if not isinstance(page, PlanPage):
            continue
        page.show_tab(0)
        for part, words in ((Part.INFO, "info"), (Part.ENDING, "recipients"), (Part.APPENDIX, "appendix")):
            page.show_part(part)
            see(f"{name}-{words}", window)
        if status is PlanStatus.DRAFT:
            page.find_words(replace=True)
            page.find_bar.words.setText("kế hoạch")
            see("plan-find", window)
            _files(window, page, see)


def _reports(window: MainWindow, see: See) -> None:
    """Show the list with some reports, one that is being written, and what is asked about it; all is taken back."""
    from desktop.domain.report.regime import ReportKind  # noqa: PLC0415
    from desktop.gui.reports.page import ReportsPage  # noqa: PLC0415
    from desktop.gui.reports.report_page import ReportPage  # noqa: PLC0415
    from desktop.gui.reports.rules import RulesPage  # noqa: PLC0415

    service, today = window.services.reports, window.services.office.today()
    begun = window.services.undo.last()
    rule = service.new_rule()
    rule.kind, rule.since = ReportKind.MONTH, today.replace(day=1)
    number = service.save_rule(rule)
    key = next(row.key for row in service.rows(today=today) if row.rule_id == number)
    report_id = service.begin(key)
    window.go(PageAt("reports"))
    settle()
    page = window.page("reports")
    if isinstance(page, ReportsPage):
        page.table.choose(1)
        see("reports-one", window)
        _modal("dialog-report-new", page.primary, see)
    window.go(PageAt("report-rules"))
    see("report-rules", window)
    rules = window.page("report-rules")
    if isinstance(rules, RulesPage):
        _modal("dialog-report-rule", rules.primary, see)
    window.go(ReportAt(report_id))
    settle()
    shown = window.page(f"report:{report_id}")
    if isinstance(shown, ReportPage):
        found = shown.editor.document().find("nhiệm vụ")
        found.clearSelection()
        shown.editor.setTextCursor(found)
        see("report-text", window)
        for tab, name in ((1, "head"), (2, "figures"), (3, "history")):
            shown.arrive(ReportAt(report_id, tab))
            see(f"report-{name}", window)
        service.submit(report_id)
        settle()
        _modal("dialog-report-issue", shown.primary, see)
        service.issue(report_id, 7, max(today, service.get(report_id).cut_off))
        settle()
        _modal("dialog-report-sent", shown.primary, see)
    window.go(PageAt("reports"))
    while (last := window.services.undo.last()) is not None and last != begun:
        window.services.undo.undo(last.id)
    settle()


def _files(window: MainWindow, page: PlanPage, see: See) -> None:
    """Show the tab of files with a signed copy in it, and take it out again."""
    from desktop.domain.plan.files import PlanFileKind  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="sokehoach-") as folder:
        path = Path(folder) / "KH 01 da ky.pdf"
        path.write_bytes(b"%PDF-1.4")
        page.show_tab(3)
        page.files.add([path], PlanFileKind.SIGNED)
        settle()
        page.files.table.choose(1)
        see("plan-files-one", window)
        window.undo()
        settle()


def _wizard(window: MainWindow, see: See) -> None:
    from desktop.gui.wizard.assign import AssignStep  # noqa: PLC0415
    from desktop.gui.wizard.view import PlanWizardView  # noqa: PLC0415
    from desktop.services.wizard.service import STEPS  # noqa: PLC0415

    before = set(window.services.drafts.keys())
    window.go(NewPlan())
    view = window.findChild(PlanWizardView)
    if isinstance(view, PlanWizardView):
        kind = next(iter(window.services.plans.kinds()))
        view.machine.choose_template(kind, window.services.office.today().year + 1)
        for number, step in enumerate(STEPS, start=1):
            view.show_step(step)
            see(f"wizard-{number}-{step}", window)
        view.machine.answers["blocks"] = [*_DUTIES, *view.machine.answers["blocks"]]
        view.show_step("assign")
        page = view.page("assign")
        if isinstance(page, AssignStep):
            _modal("dialog-duties", page.from_text.click, see)
        view.later()
    window.go(PageAt("plans"))
    see("plans-drafts", window)
    window.go(PageAt("overview"))
    see("overview-draft", window)
    for key in set(window.services.drafts.keys()) - before:
        window.services.drafts.discard(key)


_DUTIES = (
    "Công an xã chủ trì kiểm tra đăng ký tạm trú của người nước ngoài, hoàn thành trước ngày 30/6/2027.",
    "Phòng Kinh tế chủ trì lập danh mục sản phẩm giới thiệu với đối tác, hoàn thành trước ngày 15/9/2027.",
)


def _dialogs(window: MainWindow, see: See) -> None:
    from desktop.gui.shell.search import SearchDialog  # noqa: PLC0415
    from desktop.gui.tasks.page import TasksPage  # noqa: PLC0415
    from desktop.gui.units.page import UnitsPage  # noqa: PLC0415

    search = SearchDialog(window)
    search.edit.setText("doi ngoai")
    search.look()
    search.show()
    see("dialog-search", search)
    search.close()
    search.deleteLater()
    window.go(PageAt("tasks"))
    tasks = window.page("tasks")
    if isinstance(tasks, TasksPage):
        tasks.table.choose(0)
        _modal("dialog-history", tasks.show_history, see)
        _modal("dialog-letter", tasks.write_letter, see)
    window.go(PageAt("units"))
    units = window.page("units")
    if isinstance(units, UnitsPage):
        units.table.choose(2)
        _modal("dialog-merge", units.merge, see)
    _modal("dialog-help", window.help, see)
    window.say(window.tr("Undone: {what}").format(what="…"), undo=True)
    see("strip", window)


def _modal(name: str, act: Callable[[], object], see: See) -> None:
    """Open a dialog that waits for an answer, show it while it waits, and leave it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            try:
                settle()
                see(name, dialog)
            finally:
                dialog.reject()

    QTimer.singleShot(0, look)
    act()


def _empty(window: MainWindow, see: See) -> None:
    from desktop.gui.plans.page import PlansPage  # noqa: PLC0415

    window.go(PageAt("plans"))
    plans = window.page("plans")
    if isinstance(plans, PlansPage):
        plans.show_text("zzz")
        see("plans-none-found", window)
        plans.show_text("")
        plans.show_bin(shown=True)
        see("plans-bin", window)


def damaged(folder: Path, look: Look, see: See) -> None:
    """Show what stands in the window's place when the data cannot be read: an office in `folder`, made for it."""
    services = open_services(folder)
    try:
        services.office.make_sample()
        _choose(services, look)
        services.safety.backup()
        database = next(services.safety.data_dir.glob("*.sqlite3"))
    finally:
        services.close()
    snapshot = {"language": look.language, "theme": look.theme, "text_size": look.text_size}
    (folder / "window.json").write_text(json.dumps(snapshot), encoding="utf-8")
    database.write_bytes(b"torn" * 1000)
    window = MainWindow(folder, lambda: open_services(folder, wait=0.1))
    window.resize(*look.size)
    window.show()
    window.load()
    try:
        for _ in range(200):
            settle()
            if getattr(window.in_front(), "ready", False):
                break
            QThread.msleep(20)
        see("damaged", window)
    finally:
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _first_start(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sokehoach-") as data:
        services = open_services(Path(data))
        try:
            for look in _LOOKS:
                _choose(services, look)
                with _window(services, look) as window:
                    yield _keep(window, folder / look.name / "first-start.png")
                    window.first_start().begin()
                    yield _keep(window, folder / look.name / "first-start-office.png")
        finally:
            services.close()


def _damaged(folder: Path) -> Iterator[Path]:
    for look in _LOOKS:
        kept: list[Path] = []

        def keep(name: str, widget: QWidget, look: Look = look, kept: list[Path] = kept) -> None:
            kept.append(_keep(widget, folder / look.name / f"{name}.png"))

        with tempfile.TemporaryDirectory(prefix="sokehoach-") as data:
            damaged(Path(data), look, keep)
        yield from kept
