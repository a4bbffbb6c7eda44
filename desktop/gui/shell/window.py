"""The main window: navigation, pages made when they are first shown, status line, search, undo, help."""

from __future__ import annotations

import functools
import importlib
import json
import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QRect, Qt, QTime, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop import i18n, paths
from desktop.domain.errors import QT_TRANSLATE_NOOP, UserError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QWidget

    from desktop.domain.rows import TaskQuery
    from desktop.gui.first_start.page import FirstStart
    from desktop.gui.page import Page
    from desktop.gui.shell.drops import FileDrops
    from desktop.gui.shell.lock import Lock
    from desktop.gui.shell.reminders import Reminders
    from desktop.services import Services

_log = logging.getLogger(__name__)
_SNAPSHOT = "window.json"
_COMPACT, _NARROW, _WHILE_OPEN = 1180, 1000, 5 * 60 * 1000
_AFTER_MIDNIGHT = 500  # ms
_LEFT_OVER = "left-over"  # key of the page of unfinished tasks
_KEYS = "keys"  # key of the page of keys
_SETTLED = 10  # ms in which what was last seen is painted
_LOOK = {"language": "vi", "theme": "system", "text_size": 100}

_PAGES = {
    "overview": ("overview", QT_TRANSLATE_NOOP("MainWindow", "Overview"), "", "overview.page.OverviewPage"),
    "plans": ("plan", QT_TRANSLATE_NOOP("MainWindow", "Plans"), "", "plans.page.PlansPage"),
    "tasks": ("tasks", QT_TRANSLATE_NOOP("MainWindow", "Tasks"), "", "tasks.page.TasksPage"),
    "legal": ("legal", QT_TRANSLATE_NOOP("MainWindow", "Legal documents"), QT_TRANSLATE_NOOP("MainWindow", "Legal"),
              "legal.page.LegalPage"),
    "units": ("units", QT_TRANSLATE_NOOP("MainWindow", "Units"), "", "units.page.UnitsPage"),
    "settings": ("settings", QT_TRANSLATE_NOOP("MainWindow", "Settings"), "", "settings.page.SettingsPage"),
}  # fmt: skip


_FRAME_WIDE, _FRAME_HIGH = 16, 40  # what Windows draws around a window of ordinary text size


def first_place(room: QRect) -> QRect:
    """Return where the window stands at the first start: with its frame within `room`, the screen less the taskbar."""
    wide, high = min(1366, room.width() - _FRAME_WIDE), min(768, room.height() - _FRAME_HIGH)
    left = room.x() + (room.width() - wide) // 2
    top = room.y() + (room.height() - high - _FRAME_HIGH) // 2 + _FRAME_HIGH - _FRAME_WIDE // 2
    return QRect(left, top, wide, high)


class MainWindow(QMainWindow):
    """The one window. What takes time comes after its first paint, step by step.

    It paints its grounds, then builds the frame with what the first page showed last, then calls `load` and shows
    what the database holds. `folder` is the office's data folder: a small file there keeps the window's place and
    what is shown until the database is open.
    """

    def __init__(self, folder: Path, load: Callable[[], Services]) -> None:
        super().__init__()
        self._folder, self._load = folder, load
        self._services: Services | None = None
        self._unsubscribe: Callable[[], None] = lambda: None
        self._reminders: Reminders | None = None
        self._drops: FileDrops | None = None
        self._waiting: Path | None = None
        self._once_loaded: Callable[[], object] | None = None
        self._lock: Lock | None = None
        self._covered: QWidget | None = None
        self._pages: dict[str, Page] = {}
        self._stale: set[str] = set()
        self._shown = ""
        self._asked_from = ""  # the page that the sheet of keys goes back to
        self._loading = False
        self._built = False
        self._snapshot = self._read_snapshot()
        self.settings_section = "office"
        self.setWindowTitle("Sổ Kế hoạch")
        self.setMinimumSize(800, 500)
        self._restore_place()
        self._timer = QTimer(self)
        self._timer.setInterval(_WHILE_OPEN)
        self._timer.timeout.connect(self._work_goes_on)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds until the frame is built; build it after the first time."""
        if self._built:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        grounds = self._snapshot.get("grounds", {})
        painter.fillRect(self.rect(), QColor(grounds.get("canvas", "#F6F5F2")))
        side = QRect(0, 0, int(grounds.get("side", 0)), self.height())
        painter.fillRect(side, QColor(grounds.get("nav", "#EEECE8")))
        painter.end()
        if not self._loading:
            self._loading = True
            QTimer.singleShot(0, self._fill_frame)

    def _fill_frame(self) -> None:
        self.build()
        if self._services is None:
            self._show_remembered()
            QTimer.singleShot(_SETTLED, self.load)

    def build(self) -> None:
        """Make the frame; pages are made when they are shown."""
        if self._built:
            return
        from desktop.gui.kit.keys import bind, bind_stroke  # noqa: PLC0415 (what only the frame needs)
        from desktop.gui.kit.theme import theme  # noqa: PLC0415

        self._built = True
        theme.icon_folder = self._folder / "look"
        self._apply_look()
        self._build()
        for name, act in (
            ("search", self.search), ("new", self._new), ("undo", self._undo_key), ("redo", self._redo_key),
            ("help", self.help), ("pane", self._next_pane), ("back", self._back), ("lock", self.lock_now),
        ):  # fmt: skip
            bind(self, name, act)
        for number, key in enumerate(_PAGES, start=1):
            bind_stroke(self, f"Ctrl+{number}", functools.partial(self._go, key))
        self._letters = QTimer(self)
        self._letters.setSingleShot(True)
        self._letters.setInterval(0)
        self._letters.timeout.connect(self._give_letters)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusObjectChanged.connect(self.letters_later)

    @property
    def services(self) -> Services:
        """Return the use cases; they are there once the window is loaded."""
        if self._services is None:
            raise RuntimeError("the window is not loaded yet")
        return self._services

    @property
    def loaded(self) -> bool:
        """Return whether the services are there."""
        return self._services is not None

    # Frame

    def _build(self) -> None:
        from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout  # noqa: PLC0415

        from desktop.gui.kit.basic import ElidedLabel, IconLabel, Label, boxed, column, row  # noqa: PLC0415
        from desktop.gui.kit.messages import Strip  # noqa: PLC0415
        from desktop.gui.kit.theme import theme  # noqa: PLC0415
        from desktop.gui.shell.navigation import Navigation, Place  # noqa: PLC0415

        self._pages.clear()
        self._stale.clear()
        translate = QApplication.translate
        self._nav = Navigation(
            [
                Place(key, icon, translate("MainWindow", words), translate("MainWindow", short) if short else "",
                      apart=key == "settings")
                for key, (icon, words, short, _) in _PAGES.items()
            ],
            self.tr("Pages"),
        )  # fmt: skip
        self._nav.asked.connect(self.show_page)
        self._nav.left.connect(self._back)
        self.show_overdue(int(self._snapshot.get("overdue", 0)))
        self._office_label = ElidedLabel(self._snapshot.get("office", ""), 9, tone="muted")
        mark = QFrame()
        mark.setFixedSize(theme.px(36), theme.px(36))
        mark.setObjectName("mark")
        mark.setStyleSheet(f"QFrame#mark{{background:{theme.colour('accent').name()};border-radius:6px}}")
        inside = QVBoxLayout(mark)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(IconLabel("register", "on_accent"), 0, Qt.AlignmentFlag.AlignCenter)
        self._brand = boxed(column(Label("Sổ Kế hoạch", 10, bold=True), self._office_label, spacing=0))
        head = boxed(row(mark, (self._brand, 1), spacing=12, margins=(16, 20, 12, 16)))
        self._side = QFrame()
        self._side.setObjectName("nav")
        self._side.setLayout(column(head, (self._nav, 1), spacing=0))
        self._stack = QStackedWidget()
        self.strip = Strip()
        strip_holder = boxed(column(self.strip, margins=(24, 0, 24, 12)))
        strip_holder.hide()
        self.strip.shown.connect(strip_holder.setVisible)
        self._status = self._status_line()
        right = column((self._stack, 1), strip_holder, self._status, spacing=0)
        self._frame = boxed(row(self._side, (boxed(right), 1), spacing=0))
        self._root = QStackedWidget()
        self._root.addWidget(self._frame)
        self.setCentralWidget(self._root)
        self._compact = False
        self._narrow = False
        self._adapt(force=True)

    def _show_remembered(self) -> None:
        """Show the first page as it was last seen, with its day on it, until the database is open."""
        content = self._snapshot.get("overview")
        if not isinstance(content, dict) or self._snapshot.get("locked"):
            return
        from desktop.gui.overview.page import Content, OverviewPage  # noqa: PLC0415 (not before the first start)

        try:
            kept = Content(**content)
        except TypeError:
            return
        page = OverviewPage(self)
        page.show_content(kept)
        self._add("overview", page)
        self._stale.add("overview")
        self._shown = "overview"
        self._stack.setCurrentWidget(page)
        self._nav.show_place("overview")

    def keep_overview(self, content: dict[str, Any]) -> None:
        """Remember what the first page shows, for the next start; not where it is for those with the password."""
        if not self._snapshot.get("locked"):
            self.keep("overview", content)

    def keep(self, name: str, value: object) -> None:
        """Remember how something is shown (a JSON value) until the next start and after."""
        if self._snapshot.get(name) != value:
            self._snapshot[name] = value
            self._write_snapshot()

    def kept(self, name: str) -> Any:  # noqa: ANN401 (what was kept, or anything that was put into the file by hand)
        """Return what `keep` was given, None for nothing."""
        return self._snapshot.get(name)

    def _status_line(self) -> QFrame:
        from PySide6.QtWidgets import QFrame  # noqa: PLC0415

        from desktop.gui.kit.basic import Button, ElidedLabel, IconLabel, Label, row  # noqa: PLC0415
        from desktop.gui.kit.theme import theme  # noqa: PLC0415

        frame = QFrame()
        frame.setObjectName("status")
        frame.setFixedHeight(theme.px(30))
        self._status_office = ElidedLabel(self._snapshot.get("office_full", ""), 9, tone="muted")
        self._status_data = Label(self.tr("Data: opening …"), 9, tone="muted")
        self._status_backup = Label("", 9, tone="muted")
        help_button = Button(self.tr("F1  Help"), "flat", clicked=self.help)
        help_button.setFont(theme.font(9))
        help_button.setProperty("low", "1")
        help_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setLayout(
            row(IconLabel("units", "text2", 16), self._status_office, 16, IconLabel("folder", "text2", 16),
                self._status_data, 16, IconLabel("shield", "text2", 16), self._status_backup, None, help_button,
                margins=(24, 0, 16, 0))
        )  # fmt: skip
        self._status_office.setSizePolicy(self._status_office.sizePolicy().horizontalPolicy().Maximum,
                                          self._status_office.sizePolicy().verticalPolicy())  # fmt: skip
        return frame

    def load(self) -> None:
        """Open the services and show the first page; called once."""
        self._loading = True
        self.build()
        if self._services is not None:
            return
        try:
            self._services = self._load()
        except UserError as error:
            self._show_fault(error)
            return
        self._unsubscribe = self._services.subscribe(self._changed)
        settings = self._services.office.settings()
        kept = {"language": settings.language, "theme": settings.theme, "text_size": settings.text_size}
        changed = any(self._snapshot.get(key, default) != kept[key] for key, default in _LOOK.items())
        self._snapshot.update(kept)
        self._timer.start()
        self._shown = "overview"
        if changed:
            self.rebuild()
        elif self._services.office.get() is None:
            self._first_start()
        else:
            self._update_status()
            self.show_page("overview")
        QTimer.singleShot(0, self, self._remind)
        if self._once_loaded is not None:
            QTimer.singleShot(0, self, self._once_loaded)
        QTimer.singleShot(0, self, self._open_waiting)
        QTimer.singleShot(0, self, self._take_drops)
        QTimer.singleShot(0, self, self._say_what_happened)
        self.lock_changed()
        if self._lock is not None:
            self._lock.lock()

    # Lock

    @property
    def locked(self) -> bool:
        """Return whether the window asks for the password and shows nothing else."""
        return self._lock is not None and self._lock.locked

    def lock_changed(self) -> None:
        """Take over whether there is a password, and after how much rest it is asked for."""
        there = self.services.lock.is_set()
        if self._lock is None and there:
            from desktop.gui.shell.lock import Lock  # noqa: PLC0415 (for who has a password)

            self._lock = Lock(self)
        elif self._lock is not None:
            self._lock.settings_changed()
        self._snapshot["locked"] = there
        if there:
            self._snapshot.pop("overview", None)
        self._write_snapshot()

    def lock_now(self) -> None:
        """Lock the window, where there is a password."""
        if not self.loaded or self.locked:
            return
        if self._lock is None or not self.services.lock.is_set():
            self.strip.say(self.tr("There is no password yet. Set one in Settings → Screen lock."), tone="amber")
            return
        self._lock.lock()

    def keep_typed(self) -> None:
        """Keep what is being typed, wherever that is."""
        for part in (self.current(), self._root.currentWidget()):
            if part is not None and hasattr(part, "leave"):
                part.leave()

    def cover(self, page: QWidget) -> None:
        """Show a page in the place of everything."""
        self._covered = self._root.currentWidget()
        self._root.addWidget(page)
        self._root.setCurrentWidget(page)

    def uncover(self) -> None:
        """Show again what was covered."""
        page, covered = self._root.currentWidget(), self._covered
        self._covered = None
        if covered is None or page is None:
            return
        self._root.setCurrentWidget(covered)
        self._root.removeWidget(page)
        page.deleteLater()
        QTimer.singleShot(0, self, self._open_waiting)

    def _say_what_happened(self) -> None:
        from desktop.gui.shell.start_notices import StartNotices  # noqa: PLC0415 (after the first paint)

        if self._services is not None and self._services.office.get() is not None:
            self._notices = StartNotices(self, self._folder)

    def _take_drops(self) -> None:
        from desktop.gui.shell.drops import FileDrops  # noqa: PLC0415 (after the first paint)

        if self.isVisible():
            self._drops = FileDrops(self)

    def _show_fault(self, error: UserError) -> None:
        """Say in the window why the data cannot be opened, and offer the way on."""
        from desktop.gui.first_start.damaged import fault_page  # noqa: PLC0415 (not on a good day)

        page = fault_page(self, error)
        self._root.addWidget(page)
        self._root.setCurrentWidget(page)
        page.begin()

    def show_fault_in(self, language: str, error: UserError) -> None:
        """Say it in another language."""
        self.keep("language", language)
        self.rebuild()
        self._show_fault(error)

    @property
    def folder(self) -> Path:
        """Return the office's data folder, also while it cannot be opened."""
        return self._folder

    def load_again(self, then: Callable[[], object] | None = None) -> None:
        """Open the services anew after it failed, and do something once they are open."""
        shown = self._root.currentWidget()
        self._root.setCurrentWidget(self._frame)
        if shown is not None:
            self._root.removeWidget(shown)
            shown.deleteLater()
        self._once_loaded = then
        QTimer.singleShot(_SETTLED, self, self.load)

    def _first_start(self) -> None:
        from desktop.gui.first_start.page import FirstStart  # noqa: PLC0415 (once in an office's life)

        page = FirstStart(self)
        page.done.connect(self._office_ready)
        self._root.addWidget(page)
        self._root.setCurrentWidget(page)
        self._first = page

    def first_start(self) -> FirstStart:
        """Return the page of the first start while it is shown."""
        return self._first

    def _office_ready(self) -> None:
        self._root.setCurrentWidget(self._frame)
        self._root.removeWidget(self._first)
        self._first.deleteLater()
        self._update_status()
        self.show_page("overview")
        self._remind()

    # Pages

    def show_page(self, key: str) -> None:
        """Show a page of the navigation."""
        if not self.loaded or self._root.currentWidget() is not self._frame:
            return
        if key not in self._pages:
            module, _, name = _PAGES[key][3].rpartition(".")
            made: Page = getattr(importlib.import_module(f"desktop.gui.{module}"), name)(self)
            self._add(key, made)
            made.refresh()
        self._show(key)

    def _add(self, key: str, page: Page) -> None:
        page.set_compact(self._compact)
        page.set_narrow(self._narrow)
        self._pages[key] = page
        self._stack.addWidget(page)

    def _show(self, key: str) -> None:
        if self._shown in self._pages and self._shown != key:
            self._pages[self._shown].leave()
            self.strip.move_on()
        self._shown = key
        page = self._pages[key]
        if key in self._stale:
            self._stale.discard(key)
            page.refresh()
        self._stack.setCurrentWidget(page)
        self._nav.show_place("plans" if key.startswith("plan:") else "tasks" if key == _LEFT_OVER else key)
        if not self._nav.browsing:
            self._focus_first(page)
        self.letters_later()

    def letters_later(self, _focus: object = None) -> None:
        """Give what is shown its letters of the Alt key, once it is shown: whenever the focus goes elsewhere, too."""
        if self._built and self._services is not None:
            self._letters.start()

    def _give_letters(self) -> None:
        from desktop.gui.kit.letters import give_letters  # noqa: PLC0415 (after the first paint)

        for window in (self, QApplication.activeModalWidget()):
            if window is not None:
                give_letters(window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give letters to what came up since, before one of them is pressed."""
        if event.key() == Qt.Key.Key_Alt and self._built:
            self.letters_later()
        super().keyPressEvent(event)

    def page(self, key: str) -> Page:
        """Return a page that has been shown."""
        return self._pages[key]

    def current(self) -> Page | None:
        """Return the page that is shown."""
        return self._pages.get(self._shown)

    def open_plan(self, plan_id: int, tab: int = 0) -> None:
        """Show a plan's own page."""
        from desktop.gui.plans.plan_page import PlanPage  # noqa: PLC0415 (the editor is loaded with the first plan)

        key = f"plan:{plan_id}"
        for old in [name for name in self._pages if name.startswith("plan:") and name != key]:
            self.close_page(old)
        if key not in self._pages:
            try:
                page = PlanPage(self, plan_id)
            except UserError as error:
                self.say_error(error)
                return
            self._add(key, page)
        self._show(key)
        self._pages[key].show_tab(tab)  # type: ignore[attr-defined]

    def open_record(self, key: str, record_id: int) -> None:
        """Show a unit ("units") or a legal document ("legal") in its form."""
        self.show_page(key)
        self._pages[key].open_record(record_id)  # type: ignore[attr-defined]

    def close_page(self, key: str) -> None:
        """Forget a page that was opened for one thing."""
        page = self._pages.pop(key, None)
        if page is not None:
            page.leave()
            self._stack.removeWidget(page)
            page.deleteLater()

    def open_tasks(self, query: TaskQuery, task_id: int | None = None, period: str = "") -> None:
        """Show the task list with a filter, and a task of it, or what it owes for a period."""
        self.show_page("tasks")
        self._pages["tasks"].show_query(query, task_id, period)  # type: ignore[attr-defined]

    def open_left_over(self, year: int = 0, into: int = 0) -> None:
        """Show what a year left unfinished, by default the one that is to be settled; `into` is a draft for it."""
        from desktop.gui.unfinished.page import LeftOverPage  # noqa: PLC0415 (a few times a year)

        if _LEFT_OVER not in self._pages:
            self._add(_LEFT_OVER, LeftOverPage(self))
        self._stale.discard(_LEFT_OVER)
        self._pages[_LEFT_OVER].show_year(year, into)  # type: ignore[attr-defined]
        self._show(_LEFT_OVER)

    def new_plan(self, previous: tuple[int, int] | None = None) -> None:
        """Open the plan wizard for another plan; drafts that were begun stay.

        `previous` proposes to move a plan, given by its id, to a year.
        """
        self._open_wizard(previous)

    def new_plan_from(self, path: Path) -> None:
        """Open the plan wizard over what a file says."""
        self.new_plan()
        self.wizard.begin_from(path)

    def new_plan_from_text(self, text: str) -> None:
        """Open the plan wizard over copied text."""
        self.new_plan()
        self.wizard.begin_from_text(text)

    def in_front(self) -> QWidget | None:
        """Return what is shown in the place of the pages: the wizard, the first start; None for the pages."""
        shown = self._root.currentWidget()
        return None if shown is self._frame else shown

    def open_draft(self, key: str) -> None:
        """Go on with a draft where it was left."""
        self._open_wizard(None, key)

    def _open_wizard(self, previous: tuple[int, int] | None, draft: str = "") -> None:
        from desktop.gui.wizard.view import PlanWizardView  # noqa: PLC0415

        view = PlanWizardView(self, previous, draft)
        view.finished.connect(self._wizard_done)
        self._root.addWidget(view)
        self._root.setCurrentWidget(view)
        self.wizard = view

    def _wizard_done(self, plan_id: int) -> None:
        view = self.wizard
        self._root.setCurrentWidget(self._frame)
        self._root.removeWidget(view)
        view.deleteLater()
        self._changed(frozenset({"drafts"}))
        if plan_id:
            self.open_plan(plan_id)

    def _changed(self, subjects: frozenset[str]) -> None:
        """Refresh what shows one of the subjects: the page in front now, the others when they are shown."""
        for key, page in self._pages.items():
            if page.subjects & subjects:
                if key == self._shown:
                    QTimer.singleShot(0, page, functools.partial(self._refresh, page))
                else:
                    self._stale.add(key)
        if subjects & {"office", "backups"}:
            self._update_status()
        if self._reminders is not None:
            self._reminders.changed(subjects)

    def _refresh(self, page: Page) -> None:
        if self.loaded:  # what is saved while the window closes is shown no more
            page.refresh()

    # What every page may use

    def say(self, text: str, *, undo: bool = False, tone: str = "") -> None:
        """Tell what was done, with an offer to take it back; `tone` is that of the strip."""
        if undo:  # it takes back what it tells of, whatever is done meanwhile
            last = self.services.undo.last()
            do = functools.partial(self.undo, last.id if last is not None else None)
            self.strip.say(text, tone=tone, action=self.tr("Undo"), do=do)
        else:
            self.strip.say(text, tone=tone)

    def say_error(self, error: UserError) -> None:
        """Show the sentence of an error."""
        self.strip.say(i18n.sentence(error), tone="red")

    def attempt(self, act: Callable[[], Any]) -> bool:
        """Do something that may be refused; show the sentence when it is, and return whether it was done."""
        try:
            act()
        except UserError as error:
            self.say_error(error)
            return False
        return True

    def undo(self, operation_id: int | None = None) -> None:
        """Take back an operation, by default the last one of what the page shows."""
        from desktop.gui import labels  # noqa: PLC0415 (after the first paint)

        page = self.current()
        if operation_id is None and page is not None:
            page.leave()  # what is still being typed is a step, too
            last = self.services.undo.last(*page.undo_scope())
            if last is None:
                self.say(self.tr("There is nothing to undo on this page."))
                return
            if self.services.undo.is_of_before(last) and not self._takes_back_of_before(labels.action(last), last.at):
                return
            operation_id = last.id
        try:
            done = self.services.undo.undo(operation_id)
        except UserError as error:
            self.say_error(error)
            return
        self.strip.say(self.tr("Undone: {what}").format(what=labels.action(done)), action=self.tr("Redo"), do=self.redo)

    def _takes_back_of_before(self, what: str, at: datetime) -> bool:
        from desktop.gui import labels  # noqa: PLC0415 (after the first paint)
        from desktop.gui.kit.dialog import ask  # noqa: PLC0415

        return ask(
            self, "undo", self.tr("Undo a step of before?"),
            self.tr("“{what}” was done on {moment}, before the program was opened this time.").format(
                what=what, moment=labels.moment(at)
            ),
            yes=self.tr("Undo it"), no=self.tr("Leave it"),
        )  # fmt: skip

    def redo(self) -> None:
        """Do again what was undone last of what the page shows."""
        from desktop.gui import labels  # noqa: PLC0415 (after the first paint)

        page = self.current()
        try:
            done = self.services.undo.redo(*(page.undo_scope() if page is not None else ()))
        except UserError as error:
            self.say_error(error)
            return
        self.say(self.tr("Done again: {what}").format(what=labels.action(done)), undo=True)

    def _undo_key(self) -> None:
        self._take_back(self.undo, "undo")

    def _redo_key(self) -> None:
        self._take_back(self.redo, "redo")

    def _take_back(self, act: Callable[[], None], of_field: str) -> None:
        """Let the field that has the focus undo or redo its typing, else the page its last step."""
        from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit  # noqa: PLC0415

        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit):
            getattr(focus, of_field)()
        elif self.loaded and self.in_front() is None and not isinstance(focus, QSpinBox | QComboBox):
            act()

    def search(self) -> None:
        """Search over everything."""
        if self.loaded and not self.locked and self.services.office.get() is not None:
            from desktop.gui.shell.search import SearchDialog  # noqa: PLC0415

            dialog = SearchDialog(self)
            dialog.exec()
            dialog.deleteLater()

    def help(self, key: str = "") -> None:
        """Show the help of a page, by default of what is in front; pressed again, F1 leads on to the sheet of keys."""
        from desktop.gui.shell.help import KEYS, HelpDialog  # noqa: PLC0415

        key = key or (self._asked_from if self._shown == _KEYS else self._shown) or "overview"
        shown = "plan" if key.startswith("plan:") else key
        dialog = HelpDialog(self, getattr(self.in_front(), "help_page", shown))
        answer = dialog.exec()
        dialog.deleteLater()
        if answer == KEYS:
            self.show_keys()

    def show_keys(self) -> None:
        """Show the sheet of keys: as a page, or over what is none."""
        from desktop.gui.shortcuts.page import ShortcutsDialog, ShortcutsPage  # noqa: PLC0415 (rarely)

        if self.in_front() is not None or self.current() is None:
            dialog = ShortcutsDialog(self)
            dialog.exec()
            dialog.deleteLater()
            return
        page = self._pages.get(_KEYS)
        if not isinstance(page, ShortcutsPage):
            page = ShortcutsPage(self)
            self._add(_KEYS, page)
        if self._shown != _KEYS:
            self._asked_from = self._shown
            words = _PAGES[self._shown][1] if self._shown in _PAGES else ""
            title = QApplication.translate("MainWindow", words) if words else self._pages[self._shown].header.title
            page.come_from(self._shown, title if isinstance(title, str) else title.full_text())
        self._show(_KEYS)

    def go_back_to(self, key: str) -> None:
        """Show a page again that another one was opened from; the first one where it is gone."""
        if key in self._pages:
            self._show(key)
        else:
            self.show_page(key if key in _PAGES else "overview")

    def show_crash(self, report: Path | None) -> None:
        """Tell that a fault of the program was met; what was typed is kept."""
        from desktop.gui.recent import open_path  # noqa: PLC0415 (for a crash only)

        text = self.tr("The program met a fault of its own. What was saved is safe; go on working, or start it again.")
        if report is None:
            self.strip.say(text, tone="red")
            return
        kept = self.tr("A report was kept; it holds none of the office's texts.")
        self.strip.say(f"{text} {kept}", tone="red", action=self.tr("Show the report"), do=lambda: open_path(report))

    def _go(self, key: str) -> None:
        """Show a page by its key; the wizard is left for later, its draft is kept."""
        front = self.in_front()
        if front is not None:
            from desktop.gui.wizard.view import PlanWizardView  # noqa: PLC0415 (not before the first plan)

            if isinstance(front, PlanWizardView):
                front.later()
        self.show_page(key)

    def _new(self) -> None:
        page = self.current()
        if page is not None and self.loaded and self._root.currentWidget() is self._frame:
            page.new()

    def _back(self) -> None:
        page = self.current()
        if page is not None and self.loaded and self._root.currentWidget() is self._frame:
            page.back()

    def _focus_first(self, page: Page) -> None:
        """Put the focus where the work of a page begins: into its table or text, else its first field."""
        from desktop.gui.page import focus_pane  # noqa: PLC0415 (after the first paint)

        panes = page.panes()
        focus_pane(next((pane for pane in panes if pane.focusPolicy() != Qt.FocusPolicy.NoFocus), page))

    def _next_pane(self) -> None:
        """Move the focus on: navigation, filters, table or text, panel."""
        page = self.current()
        if page is None or self.in_front() is not None:
            return
        from desktop.gui.page import focus_pane  # noqa: PLC0415 (after the first paint)

        panes = [self._nav, *page.panes()]
        focus = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(panes) if focus is not None and
                     (pane is focus or pane.isAncestorOf(focus))), len(panes) - 1)  # fmt: skip
        for step in range(1, len(panes) + 1):
            if focus_pane(panes[(here + step) % len(panes)]):
                return

    def _work_goes_on(self) -> None:
        """Keep a copy every 30 minutes of work; begin a new day with its figures and its notice."""
        if self._services is not None:
            self.attempt(self._services.safety.backup_if_due)
            self._remind()
            self._wait_for_midnight()

    def _wait_for_midnight(self) -> None:
        """Begin the new day with its first second where it comes before the next look at the clock."""
        left = QTime.currentTime().msecsTo(QTime(23, 59, 59, 999)) + _AFTER_MIDNIGHT
        if left < _WHILE_OPEN:
            QTimer.singleShot(left, self, self._remind)

    def _remind(self) -> None:
        """Give the notice of the day; pages that were filled on the day before are filled anew."""
        if self._services is None or self._services.office.get() is None:
            return
        if self._reminders is None:
            from desktop.gui.shell.reminders import Reminders  # noqa: PLC0415 (after the first paint)

            self._reminders = Reminders(self)
        if self._reminders.check():
            self._stale.update(self._pages)
            if self._shown in self._pages:
                self._show(self._shown)

    def open_file(self, path: Path) -> None:
        """Offer to take over a file of another computer (.skh), once the data is loaded."""
        self._waiting = path
        if self.loaded:
            self._open_waiting()

    def _open_waiting(self) -> None:
        if self.locked:
            return
        path, self._waiting = self._waiting, None
        if path is None or self._services is None:
            return
        shown = self._root.currentWidget()
        if self._services.office.get() is None:
            self._first.take_over_from(path)
        elif shown is self._frame:
            self.show_page("settings")
            self._pages["settings"].restore_from(path)  # type: ignore[attr-defined]
        else:
            words = self.tr("Finish or leave what is open first, then open “{name}” again.").format(name=path.name)
            getattr(shown, "strip", self.strip).say(words, tone="amber")

    def show_overdue(self, count: int) -> None:
        """Show how many tasks are late beside the words of their page."""
        self._snapshot["overdue"] = count
        self._nav.show_badge("tasks", count, self.tr("{count} overdue").format(count=count))

    def come_forward(self) -> None:
        """Bring the window before the others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def _update_status(self) -> None:
        from desktop.gui import labels  # noqa: PLC0415

        office = self.services.office.get()
        if office is None:
            return
        name = f"{office.level.value} {office.name}"
        self._snapshot["office"] = f"UBND {name}"
        self._snapshot["office_full"] = f"UBND {name}, {office.province}"
        self._office_label.set_text(self._snapshot["office"])
        self._status_office.set_text(self._snapshot["office_full"])
        cloud = "cloud" in self.services.safety.warnings()
        self._status_data.setText(self.tr("Data: in a cloud folder") if cloud else self.tr("Data: fine"))
        self._status_data.set_tone("amber" if cloud else "muted")
        last, today = self.services.safety.last_backup(), self.services.office.today()
        self._status_backup.setText(
            self.tr("Last backup: {time}").format(time=labels.in_words(last, today))
            if last
            else self.tr("No backup yet")
        )

    # Look, place, end

    def rebuild(self) -> None:
        """Make the frame anew in the language, colours and text size of the settings."""
        shown = self._shown
        self._apply_look()
        old = self._root
        self._shown = ""
        self._asked_from = ""  # the page that the sheet of keys goes back to
        self._build()
        old.deleteLater()
        if self._services is None:
            return
        if self._services.office.get() is None:
            self._first_start()
            return
        self._update_status()
        if shown:
            self.show_page(shown if shown in _PAGES else "plans")

    def settings_changed(self) -> None:
        """Take over the settings that were just saved."""
        settings = self.services.office.settings()
        self._snapshot.update(language=settings.language, theme=settings.theme, text_size=settings.text_size)
        self._write_snapshot()
        self.rebuild()

    def language(self) -> str:
        """Return the language in force, "vi" or "en"."""
        return str(self._snapshot.get("language", _LOOK["language"]))

    def _apply_look(self) -> None:
        from desktop.gui.kit.theme import theme  # noqa: PLC0415

        app = QApplication.instance()
        if isinstance(app, QApplication):
            i18n.install(app, self._snapshot.get("language", "vi"))
            theme.apply(app, self._snapshot.get("theme", "system"), int(self._snapshot.get("text_size", 100)))

    def _width(self) -> float:
        """Return the width of the window, measured by the text size."""
        return self.width() * 100 / int(self._snapshot.get("text_size", _LOOK["text_size"]))

    def is_compact(self) -> bool:
        """Return whether the window is too narrow for the roomy layout."""
        return self._width() < _COMPACT

    def is_narrow(self) -> bool:
        """Return whether the window is too narrow even for that."""
        return self._width() < _NARROW

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change to the compact layout and back."""
        super().resizeEvent(event)
        if self._built:
            self._adapt()

    def _adapt(self, *, force: bool = False) -> None:
        compact, narrow = self.is_compact(), self.is_narrow()
        if force or compact != self._compact:
            self._set_compact(compact=compact)
        if force or narrow != self._narrow:
            self._narrow = narrow
            for page in self._pages.values():
                page.set_narrow(narrow)

    def _set_compact(self, *, compact: bool) -> None:
        self._compact = compact
        from desktop.gui.kit.theme import theme  # noqa: PLC0415

        self._side.setFixedWidth(theme.px(104 if compact else 200))
        self._snapshot["grounds"] = {
            "canvas": theme.colour("canvas").name(),
            "nav": theme.colour("nav").name(),
            "side": self._side.width(),
        }
        self._brand.setVisible(not compact)
        self._nav.set_compact(compact)
        for page in self._pages.values():
            page.set_compact(compact)

    def _restore_place(self) -> None:
        place = self._snapshot.get("geometry", "")
        if not place or not self.restoreGeometry(QByteArray.fromBase64(place.encode())):
            screen = QGuiApplication.primaryScreen()
            self.setGeometry(first_place(screen.availableGeometry() if screen else QRect(0, 0, 1366, 768)))

    def _read_snapshot(self) -> dict[str, Any]:
        try:
            value = json.loads((self._folder / _SNAPSHOT).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return value if isinstance(value, dict) else {}

    def _write_snapshot(self) -> None:
        self._snapshot["geometry"] = bytes(self.saveGeometry().toBase64().data()).decode()
        try:
            paths.write_atomic(self._folder / _SNAPSHOT, json.dumps(self._snapshot, ensure_ascii=False).encode())
        except UserError:
            _log.warning("the window's place could not be kept", exc_info=True)

    def let_go(self) -> None:
        """Forget the services without closing them: for who opened them and still needs them."""
        self._timer.stop()
        self._unsubscribe()
        self._forget_reminders()
        self._services = None

    def _forget_reminders(self) -> None:
        if self._reminders is not None:
            self._reminders.end()
            self._reminders.deleteLater()
            self._reminders = None
        if self._lock is not None:
            self._lock.end()
            self._lock.deleteLater()
            self._lock = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed, the window's place, and a backup of the day's work."""
        if not self._built:
            event.accept()
            return
        page = self.current()
        if page is not None:
            page.leave()
        root = self._root.currentWidget()
        if root is not None and hasattr(root, "leave"):
            root.leave()
        self._timer.stop()
        if self._drops is not None:
            self._drops.let_go()
        if self._services is not None:
            self._unsubscribe()
            self._forget_reminders()
            failed = self._services.close()
            self._snapshot["backup_failed"] = "" if failed is None else i18n.sentence(failed)
            self._write_snapshot()
            self._services = None
        event.accept()
