"""Pictures of every page, wizard step and dialog, for looking at them one by one."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop.domain.plan import PlanStatus
from desktop.gui.places import NewPlan, PageAt, PlanAt, UnfinishedAt
from desktop.gui.shell.window import MainWindow
from desktop.services import Services, open_services

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
    yield from _in_looks(services, folder, _LOOKS, _pages, _wizard, _dialogs, _empty)
    yield from _first_start(folder)


Scene = Callable[[MainWindow], Iterator[tuple[str, QWidget]]]


def _in_looks(services: Services, folder: Path, looks: tuple[Look, ...], *scenes: Scene) -> Iterator[Path]:
    before = services.office.settings()
    try:
        for look in looks:
            _choose(services, look)
            (folder / look.name).mkdir(parents=True, exist_ok=True)
            for scene in scenes:
                with _window(services, look) as window:
                    for name, widget in scene(window):
                        yield _keep(widget, folder / look.name / f"{name}.png")
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


def _pages(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    from desktop.gui.tasks.page import TasksPage  # noqa: PLC0415
    from desktop.gui.tasks.views import View  # noqa: PLC0415 (pages are loaded when they are shown)

    for key in ("overview", "plans", "tasks"):
        window.go(PageAt(key))
        yield key, window
    tasks = window.page("tasks")
    if isinstance(tasks, TasksPage):
        tasks.table.choose(3)
        yield "tasks-panel", window
        tasks.panel.close_panel()
        tasks.group_by("unit")
        yield "tasks-groups", window
        tasks.group_by("")
        tasks.tick_all()
        yield "tasks-ticked", window
        for view in (View.MONTH, View.YEAR, View.BOARD):
            tasks.views.show_view(view)
            yield f"tasks-{view.value}", window
        tasks.views.show_view(View.TABLE)
    window.go(UnfinishedAt())
    yield "left-over", window
    for key in ("legal", "units"):
        window.go(PageAt(key))
        yield key, window
        table = window.page(key).table  # type: ignore[attr-defined]
        table.choose(2)
        yield f"{key}-form", window
    window.go(PageAt("settings"))
    settings = window.page("settings")
    for section in settings.section_keys:  # type: ignore[attr-defined]
        settings.show_section(section)  # type: ignore[attr-defined]
        yield f"settings-{section}", window
    yield from _plan(window)


def _plan(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    rows = window.services.plans.rows()
    for status, name in ((PlanStatus.DRAFT, "plan"), (PlanStatus.ISSUED, "plan-issued")):
        plan = next((row for row in rows if row.status is status), None)
        if plan is None:
            continue
        tabs = ("text", "assignment", "progress", "files", "history") if status is PlanStatus.DRAFT else ("text",)
        for number, tab in enumerate(tabs):
            window.go(PlanAt(plan.id, number))
            yield f"{name}-{tab}", window


def _wizard(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    from desktop.gui.wizard.view import PlanWizardView  # noqa: PLC0415
    from desktop.services.wizard import STEPS  # noqa: PLC0415

    before = set(window.services.drafts.keys())
    window.go(NewPlan())
    view = window.findChild(PlanWizardView)
    if isinstance(view, PlanWizardView):
        kind = next(iter(window.services.plans.kinds()))
        view.machine.choose_template(kind, window.services.office.today().year + 1)
        for number, step in enumerate(STEPS, start=1):
            view.show_step(step)
            yield f"wizard-{number}-{step}", window
        view.later()
    for key in set(window.services.drafts.keys()) - before:
        window.services.drafts.discard(key)


def _dialogs(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    from desktop.gui.shell.search import SearchDialog  # noqa: PLC0415
    from desktop.gui.tasks.page import TasksPage  # noqa: PLC0415
    from desktop.gui.units.page import UnitsPage  # noqa: PLC0415

    search = SearchDialog(window)
    search.edit.setText("doi ngoai")
    search.look()
    search.show()
    yield "dialog-search", search
    search.close()
    search.deleteLater()
    window.go(PageAt("tasks"))
    tasks = window.page("tasks")
    if isinstance(tasks, TasksPage):
        tasks.table.choose(0)
        yield from _modal("dialog-history", tasks.show_history)
    window.go(PageAt("units"))
    units = window.page("units")
    if isinstance(units, UnitsPage):
        units.table.choose(2)
        yield from _modal("dialog-merge", units.merge)
    yield from _modal("dialog-help", window.help)
    window.say(window.tr("Undone: {what}").format(what="…"), undo=True)
    yield "strip", window


def _modal(name: str, act: Callable[[], object]) -> Iterator[tuple[str, QWidget]]:
    """Open a dialog that waits for an answer, take its picture while it waits, and leave it."""
    caught: list[QWidget] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            settle()
            label = _Still(dialog)
            caught.append(label)
            dialog.reject()

    QTimer.singleShot(0, look)
    act()
    yield from ((name, still) for still in caught)
    for still in caught:
        still.deleteLater()


class _Still(QWidget):
    """A picture of a widget that is gone."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._picture = widget.grab()
        self.resize(widget.size())

    def grab(self) -> object:  # type: ignore[override]
        """Return the picture."""
        return self._picture


def _empty(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    from desktop.gui.plans.page import PlansPage  # noqa: PLC0415

    window.go(PageAt("plans"))
    plans = window.page("plans")
    if isinstance(plans, PlansPage):
        plans.show_text("zzz")
        yield "plans-none-found", window
        plans.show_text("")
        plans.show_bin(shown=True)
        yield "plans-bin", window


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
