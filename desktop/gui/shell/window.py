"""The main window: first paint, opening the data, going from page to page, undo, search, help, and the end."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QByteArray, QRect, QTime, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QSpinBox,
    QStackedWidget,
    QTextEdit,
    QWidget,
)

from desktop import i18n
from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import NothingError, UserError
from desktop.domain.base.work import Stopped
from desktop.domain.office.office import Level
from desktop.gui import subjects
from desktop.gui.places import GuideAt, KeysAt, PageAt, Place, SettingsAt, TasksAt
from desktop.gui.shell.memory import WindowMemory
from desktop.gui.shell_api import Done, Offer

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QStackedWidget

    from desktop.gui.first_start.page import FirstStart
    from desktop.gui.kit.letters import LetterGuard
    from desktop.gui.kit.waiting import Work
    from desktop.gui.page import Page, Whole
    from desktop.gui.shell.drops import FileDrops
    from desktop.gui.shell.frame import Frame
    from desktop.gui.shell.lock import Lock
    from desktop.gui.shell.pages import Pages
    from desktop.gui.shell.picture import FirstPicture
    from desktop.gui.shell.reminders import Reminders
    from desktop.services import Services

T = TypeVar("T")
_COMPACT, _NARROW, _WHILE_OPEN = 1180, 1000, 5 * 60 * 1000
_AFTER_MIDNIGHT = 500  # ms
_SETTLED = 10  # ms in which what was last seen is painted
_LOOK = {"language": "vi", "theme": "system", "text_size": 100}
_WAYS = 20  # pages that Alt+Left leads back over
_FRAME_WIDE, _FRAME_HIGH = 16, 40  # what Windows draws around a window of ordinary text size


def first_place(room: QRect) -> QRect:
    """Return where the window stands at the first start: with its frame within `room`, the screen less the taskbar."""
    wide, high = min(1366, room.width() - _FRAME_WIDE), min(768, room.height() - _FRAME_HIGH)
    left = room.x() + (room.width() - wide) // 2
    top = room.y() + (room.height() - high - _FRAME_HIGH) // 2 + _FRAME_HIGH - _FRAME_WIDE // 2
    return QRect(left, top, wide, high)


class MainWindow(QMainWindow):
    """The one window, the Shell of its pages. What takes time comes after its first paint, step by step.

    It paints a picture of what the first page showed last, or its grounds, then builds the frame with the same, then
    calls `load` and shows what the database holds. `folder` is the office's data folder: a small file there keeps the
    window's place and what is shown until the database is open.
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
        self._letter_guard: LetterGuard | None = None
        self._works: list[Work[Any]] = []
        self._close_then = False
        self._covered: QWidget | None = None
        self._loading = False
        self._built = False
        self._compact = self._narrow = False
        self.memory = WindowMemory(folder, lambda: bytes(self.saveGeometry().toBase64().data()).decode())
        self.picture: FirstPicture | None = None
        self.pictured = False  # what was last seen is painted, before anything of it is made
        self.setWindowTitle("Sổ Kế hoạch")
        self.setMinimumSize(800, 500)
        self._restore_place()
        self._here: Place | None = None  # where one went last, and where one was before that
        self._ways: list[Place] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_WHILE_OPEN)
        self._timer.timeout.connect(self._work_goes_on)

    # First paint, frame

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a picture or the grounds until the frame is built; build it after the first time."""
        if self._built:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        seen = None if self.picture is None else self.picture.load(self)
        if seen is None:
            grounds = self.memory.load("grounds") or {}
            painter.fillRect(self.rect(), QColor(grounds.get("canvas", "#F6F5F2")))
            side = QRect(0, 0, int(grounds.get("side", 0)), self.height())
            painter.fillRect(side, QColor(grounds.get("nav", "#EEECE8")))
        else:
            painter.drawPixmap(0, 0, seen)
        self.pictured = seen is not None
        painter.end()
        if not self._loading:
            self._loading = True
            QTimer.singleShot(0, self._fill_frame)

    def _fill_frame(self) -> None:
        self.build()
        if self._services is None:
            self.show_remembered()
            QTimer.singleShot(_SETTLED, self.load)

    def build(self) -> None:
        """Make the frame; pages are made when they are shown."""
        if self._built:
            return
        from desktop.gui.kit.keys import bind, bind_stroke, number_pages  # what only the frame needs
        from desktop.gui.kit.theme import theme

        self._built = True
        theme.icon_folder = self._folder / "look"
        self._apply_look()
        self._build()
        for name, act in (
            ("search", self.search), ("new", self._new), ("undo", self._undo_key), ("redo", self._redo_key),
            ("help", self.help), ("pane", self._next_pane), ("back", self._go_back), ("lock", self.lock),
        ):  # fmt: skip
            bind(self, name, act)
        number_pages(sum(bool(subject.name) and not subject.receiving for subject in subjects.SUBJECTS))
        for number in range(1, sum(bool(subject.name) for subject in subjects.SUBJECTS) + 1):
            bind_stroke(self, f"Ctrl+{number}", functools.partial(self._leave_for_number, number))
        self._letters = QTimer(self)
        self._letters.setSingleShot(True)
        self._letters.setInterval(0)
        self._letters.timeout.connect(self._give_letters)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusObjectChanged.connect(self.letters_later)

    def _build(self) -> None:
        from desktop.gui.shell.frame import Frame
        from desktop.gui.shell.pages import Pages

        self._frame: Frame = Frame(self.help)
        self.strip = self._frame.strip
        self._pages: Pages = Pages(self, self._frame.stack, self.strip.move_on)
        self._frame.navigation.asked.connect(lambda key: self.go(PageAt(key)))
        self._frame.navigation.left.connect(self._back)
        self._frame.show_overdue(int(self.memory.load("overdue") or 0))
        self._frame.show_office(self.memory.load("office") or "", self.memory.load("office_full") or "")
        self._root: QStackedWidget = QStackedWidget()
        self._root.addWidget(self._frame)
        self.setCentralWidget(self._root)
        self._adapt(force=True)

    def show_remembered(self) -> None:
        """Show the first page as it was last seen, with its day on it, until the database is open."""
        content = self.memory.load("overview")
        if not isinstance(content, dict) or self.memory.load("locked"):
            return
        from desktop.gui.overview.page import Content, OverviewPage  # not before the first start

        try:
            kept = Content(**content)
        except TypeError:
            return
        page = OverviewPage(self)
        page.show_content(kept)
        self._pages.add("overview", page, stale=True)
        self._pages.shown = "overview"
        self._frame.stack.setCurrentWidget(page)
        self._frame.navigation.show_place("overview")

    # Opening the data

    @property
    def services(self) -> Services:
        """Return the use cases; they are there once the window is loaded."""
        if self._services is None:
            raise RuntimeError("the window is not loaded yet")
        return self._services

    @property
    def ready(self) -> bool:
        """Return whether the services are there."""
        return self._services is not None

    @property
    def widget(self) -> QWidget:
        """Return what dialogs stand over."""
        return self

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
        look = {"language": settings.language, "theme": settings.theme, "text_size": settings.text_size}
        changed = any(self._look(key) != look[key] for key in _LOOK)
        self.memory.note(**look)
        self._timer.start()
        if changed:
            self.rebuild()
        elif self._services.office.get() is None:
            self._first_start()
        else:
            self._update_status()
            self.go(PageAt("overview"))
        QTimer.singleShot(0, self, self._remind)
        if self._once_loaded is not None:
            QTimer.singleShot(0, self, self._once_loaded)
        QTimer.singleShot(0, self, self._open_waiting)
        QTimer.singleShot(0, self, self._take_drops)
        QTimer.singleShot(0, self, self._say_what_happened)
        self._lock_changed()
        if self._lock is not None:
            self._lock.lock()

    def _say_what_happened(self) -> None:
        from desktop.gui.shell.start_notices import StartNotices  # after the first paint

        if self._services is not None and self._services.office.get() is not None:
            self._notices = StartNotices(self, self.strip, self._folder)

    def _take_drops(self) -> None:
        from desktop.gui.shell.drops import FileDrops  # after the first paint

        if self.isVisible():
            self._drops = FileDrops(self, self.open_file, self.in_front, self.current)

    def _show_fault(self, error: UserError) -> None:
        """Say in the window why the data cannot be opened, and offer the way on."""
        from desktop.gui.first_start.damaged import fault_page  # not on a good day

        page = fault_page(self, error)
        self._bring(page)
        page.begin()

    def show_fault_in(self, language: str, error: UserError) -> None:
        """Say it in another language."""
        self.memory.save("language", language)
        self.rebuild()
        self._show_fault(error)

    @property
    def folder(self) -> Path:
        """Return the office's data folder, also while it cannot be opened."""
        return self._folder

    def load_again(self, then: Callable[[], object] | None = None) -> None:
        """Open the services anew after it failed, and do something once they are open."""
        self._take_down(self.in_front())
        self._once_loaded = then
        QTimer.singleShot(_SETTLED, self, self.load)

    def _first_start(self) -> None:
        from desktop.gui.first_start.page import FirstStart  # once in an office's life

        self._first = FirstStart(self)
        self._first.done.connect(self._office_ready)
        self._bring(self._first)

    def first_start(self) -> FirstStart:
        """Return the page of the first start while it is shown."""
        return self._first

    def _office_ready(self) -> None:
        self._take_down(self._first)
        self._update_status()
        self.go(PageAt("overview"))
        self._remind()

    # Lock

    @property
    def locked(self) -> bool:
        """Return whether the window asks for the password and shows nothing else."""
        return self._lock is not None and self._lock.locked

    def lock(self) -> None:
        """Lock the window, where there is a password."""
        if not self.ready or self.locked:
            return
        if self._lock is None or not self.services.lock.is_set():
            self.say(self.tr("There is no password yet. Set one in Settings → Screen lock."), tone="amber")
            return
        self._lock.lock()

    def _lock_changed(self) -> None:
        """Take over whether there is a password, and after how much rest it is asked for."""
        there = self.services.lock.is_set()
        if self._lock is None and there:
            from desktop.gui.shell.lock import Lock  # for who has a password

            self._lock = Lock(self)
        elif self._lock is not None:
            self._lock.settings_changed()
        if there or self.memory.load("locked"):
            self.memory.hold_back({"overview"} if there else set())
            self.memory.save("locked", there)
            if there and self.picture is not None:
                self.picture.forget()

    def cover(self, page: QWidget) -> None:
        """Keep what is being typed, and show a page in the place of everything."""
        from desktop.gui.page import Whole  # after the first paint

        current, front = self.current(), self.in_front()
        if current is not None:
            current.leave()
        if isinstance(front, Whole):
            front.leave()
        self._covered = self._root.currentWidget()
        self._bring(page)

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

    # Going from place to place

    def go(self, place: Place) -> None:
        """Show a place, in the page that knows it; not while something else takes the whole window."""
        if not self.ready or self.in_front() is not None:
            return
        from desktop.gui.shell.pages import subject_of  # after the first paint

        subject = subject_of(place.key)
        if subject.whole:
            self._open_whole(place)
            return
        before = self._pages.shown
        try:
            page = self._pages.show(place.key)
        except UserError as error:
            self.say_error(error)
            return
        if before and before != place.key:
            came = PageAt(before) if ":" not in before else self._here
            self._ways = [*self._ways[1 - _WAYS :], *([came] if came is not None else [])]
            if not isinstance(place, PageAt):
                page.opened_from(PageAt(before), self._name_in_navigation(before))
        self._here = place
        self._frame.navigation.show_place(subject.within or subject.key)
        if not self._frame.navigation.browsing:
            self._focus_first()
        page.arrive(place)
        self.letters_later()

    @staticmethod
    def _name_in_navigation(key: str) -> str:
        from desktop.gui.shell.pages import subject_of  # after the first paint

        subject = subject_of(key)
        return QApplication.translate("MainWindow", (subject_of(subject.within) if subject.within else subject).name)

    def letters_later(self, _focus: object = None) -> None:
        """Give what is shown its letters of the Alt key, once it is shown: whenever the focus goes elsewhere, too."""
        if self._built and self._services is not None:
            self._letters.start()

    def _give_letters(self) -> None:
        from desktop.gui.kit.letters import LetterGuard, give_letters  # after the first paint

        if self._letter_guard is None:
            self._letter_guard = LetterGuard(self)
        self._letter_guard.watch(QApplication.focusWidget())
        for window in (self, QApplication.activeModalWidget()):
            if window is not None:
                give_letters(window)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give letters to what came up since, before one of them is pressed."""
        from PySide6.QtCore import Qt  # its hundred enumerations: after the first paint

        if event.key() == Qt.Key.Key_Alt and self._built:
            self.letters_later()
        super().keyPressEvent(event)

    def gone(self, page: QWidget) -> None:
        """Forget the page of a thing that is no more; the list that it was opened from is shown in its place."""
        from desktop.gui.shell.pages import subject_of  # after the first paint

        key = self._pages.key_of(page)
        if not key:
            return
        if self._pages.shown == key:
            self.strip.take_along()
            self.go(PageAt(subject_of(key).within))
        self._pages.close(key)

    def page(self, key: str) -> Page:
        """Return a page that has been shown."""
        return self._pages[key]

    def current(self) -> Page | None:
        """Return the page that is shown."""
        return self._pages.current()

    def in_front(self) -> QWidget | None:
        """Return what is shown in the place of the pages: the wizard, the first start; None for the pages."""
        shown = self._root.currentWidget()
        return None if shown is self._frame else shown

    def _bring(self, widget: QWidget) -> None:
        self._root.addWidget(widget)
        self._root.setCurrentWidget(widget)

    def _take_down(self, widget: QWidget | None) -> None:
        self._root.setCurrentWidget(self._frame)
        if widget is not None:
            self._root.removeWidget(widget)
            widget.deleteLater()

    def _open_whole(self, place: Place) -> None:
        from desktop.gui.page import Whole  # after the first paint
        from desktop.gui.shell.pages import loaded, subject_of

        view = loaded(subject_of(place.key).page)(self, place)
        if not isinstance(view, Whole):
            raise TypeError(place.key)
        view.shown_anew.connect(self.letters_later)
        view.finished.connect(lambda then: self._whole_done(view, then))
        self._bring(view)
        self.whole = view
        view.focus_first()
        view.begin()

    def _whole_done(self, view: Whole, then: Place | None) -> None:
        self._take_down(view)
        self._changed(frozenset({Changed.DRAFTS}))
        if then is not None:
            self.go(then)

    def _leave_for_number(self, number: int) -> None:
        """Go to a page by its place in the navigation."""
        keys = self._frame.navigation.keys()
        if number <= len(keys):
            self._leave_for(keys[number - 1])

    def _leave_for(self, key: str) -> None:
        """Show a page by its key; what takes the whole window is left for later."""
        from desktop.gui.page import Whole  # after the first paint

        front = self.in_front()
        if isinstance(front, Whole):
            front.later()
        self.go(PageAt(key))  # (not while it could not be left)

    def _new(self) -> None:
        page = self.current()
        if page is not None and self.ready and self.in_front() is None:
            page.new()

    def _back(self) -> None:
        page = self.current()
        if page is not None and self.ready and self.in_front() is None:
            page.back()

    def _go_back(self) -> None:
        """Go to the list that a page was opened from; from a list, to the page that was shown before."""
        from desktop.gui.page import Page  # after the first paint

        page, ways = self.current(), self._ways
        if page is None or not self.ready or self.in_front() is not None:
            return
        if type(page).back is not Page.back:
            page.back()
            self._ways = ways[:-1] if ways and ways[-1].key == self._pages.shown else ways
        elif ways:
            self.go(ways[-1])
            self._ways = ways[:-1]

    def _focus_first(self) -> None:
        """Put the focus where the work of a page begins: into its table or text, else its first field."""
        from PySide6.QtCore import Qt  # after the first paint

        from desktop.gui.kit.page_parts import EmptyState
        from desktop.gui.kit.within import within
        from desktop.gui.page import focus_pane

        page = self.current()
        if page is not None:
            panes = [pane for pane in page.panes() if pane.focusPolicy() != Qt.FocusPolicy.NoFocus]
            filled = next((pane for pane in panes if not _is_empty(pane)), None)
            ways = (item.first for item in within(page, seen=True) if isinstance(item, EmptyState) and item.first)
            way = next(ways, None)  # what a page offers that has nothing to list yet
            focus_pane(filled or way or page)

    def _next_pane(self) -> None:
        """Move the focus on: navigation, filters, table or text, panel."""
        page = self.current()
        if page is None or self.in_front() is not None:
            return
        from desktop.gui.page import focus_pane  # after the first paint

        panes = [self._frame.navigation, *page.panes()]
        focus = QApplication.focusWidget()
        here = next((n for n, pane in enumerate(panes) if focus is not None and
                     (pane is focus or pane.isAncestorOf(focus))), len(panes) - 1)  # fmt: skip
        for step in range(1, len(panes) + 1):
            if focus_pane(panes[(here + step) % len(panes)]):
                return

    def _changed(self, subjects: frozenset[Changed]) -> None:
        """Refresh what shows one of the subjects."""
        self._pages.changed(subjects)
        if Changed.LOCK in subjects:
            self._lock_changed()
        if subjects & {Changed.OFFICE, Changed.BACKUPS}:
            self._update_status()
        if self._reminders is not None:
            self._reminders.changed(subjects)

    # What every page may use

    def say(
        self,
        text: str,
        *,
        tone: str = "",
        undo: bool = False,
        offer: Offer | None = None,
        other: Offer | None = None,
        passing: bool = False,
    ) -> None:
        """Tell what was done, with an offer to take it back or another one; `tone` is that of the strip."""
        if undo:  # it takes back what it tells of, whatever is done meanwhile
            last = self.services.undo.last()
            offer = Offer(self.tr("Undo"), functools.partial(self.undo, last.id if last is not None else None))
        self.strip.say(
            text, tone=tone, action=offer.words if offer else "", do=offer.act if offer else None,
            other=(other.words, other.act) if other else None, passing=passing, undo=undo,
        )  # fmt: skip

    def say_error(self, error: UserError) -> None:
        """Show the sentence of an error where it is seen; that there is nothing to do is none."""
        self._say_in_front(i18n.sentence(error), tone="" if isinstance(error, NothingError) else "red", passing=True)

    def attempt(self, act: Callable[[], T]) -> Done[T] | None:
        """Do something that may be refused: return what it gave, or show the sentence of the refusal."""
        try:
            return Done(act())
        except UserError as error:
            self.say_error(error)
            return None

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        *,
        words: str,
        may_stop: bool = True,
        hasten: Callable[[], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> bool:
        """Do work beside the window, then `done` with what it gave (see `Shell.run`)."""
        from desktop.gui.kit.waiting import Work, wait_for  # after the first paint

        doing = Work(work, hasten, may_stop=may_stop)
        self._works.append(doing)
        try:
            value = wait_for(QApplication.activeModalWidget() or self, doing, words)
        except Stopped:
            return False
        except UserError as error:
            (failed or self.say_error)(error)
            return False
        finally:
            self._work_over(doing)
        if done is not None:
            done(value)
        return True

    def beside(
        self,
        work: Callable[[], T],
        done: Callable[[T | None], object],
        *,
        begun: Callable[[Callable[[], None]], object],
        told: Callable[[int, int], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Do work while the window can be used (see `Shell.beside`)."""
        from desktop.gui.kit.waiting import Work, follow  # after the first paint

        doing = Work(work)
        self._works.append(doing)

        def over() -> None:
            value: T | None = None
            try:
                value = doing.result()
            except Stopped:
                pass
            except UserError as error:
                (failed or self.say_error)(error)
                return
            finally:
                self._work_over(doing)
            done(value)

        follow(self, doing, over, begun=begun, told=told)

    def _work_over(self, doing: Work[T]) -> None:
        """Tell the pages what work has changed, and do what waited for the last of it."""
        self._works.remove(doing)
        if self._services is not None:
            self._services.emit_late()
        if not self._works:
            QTimer.singleShot(0, self, self._after_work)

    def _after_work(self) -> None:
        """Do what had to wait for the work beside the window."""
        if self._works:
            return
        if self._close_then:
            self._close_then = False
            self.close()
        else:
            self._open_waiting()

    def undo(self, operation_id: int | None = None) -> None:
        """Take back an operation, by default the last one of what the page shows."""
        from desktop.gui import labels  # after the first paint

        page = self.current()
        if operation_id is None and page is not None:
            page.leave()  # what is still being typed is a step, too
            if page.lost():
                return  # the page said why it cannot be kept yet: a step of before is not what is meant
            last = self.services.undo.last(*page.undo_scope())
            if last is None:
                self.say(self.tr("There is nothing to undo on this page."), passing=True)
                return
            if self.services.undo.is_of_before(last) and not self._takes_back_of_before(labels.action(last), last.at):
                return
            operation_id = last.id
        done = self.attempt(lambda: self.services.undo.undo(operation_id))
        if done:
            words = self.tr("Undone: {what}").format(what=labels.action(done.value))
            self.say(words, offer=Offer(self.tr("Redo"), lambda: self.redo(done.value.id)), passing=True)

    def _takes_back_of_before(self, what: str, at: datetime) -> bool:
        from desktop.gui import labels  # after the first paint
        from desktop.gui.kit.dialog import ask

        return ask(
            self, "undo", self.tr("Undo a step of before?"),
            self.tr("“{what}” was done on {moment}, before the program was opened this time.").format(
                what=what, moment=labels.moment(at)
            ),
            yes=self.tr("Undo it"), no=self.tr("Leave it"), danger=True,
        )  # fmt: skip

    def _may_close(self) -> bool:
        """Keep what was typed anywhere; where that fails show it and ask. Return whether the window may be closed."""
        from desktop.gui.page import Whole, gives_up  # after the first paint

        page, front = self.current(), self.in_front()
        if page is not None:
            page.leave()
        if isinstance(front, Whole) and not front.may_leave():
            return False
        for key, other in list(self._pages.items()):
            if not other.lost():
                continue
            if other is not page:
                other.leave()  # what could not be saved when it was left may be saved now
                if not other.lost():
                    continue
            if front is None and not self.locked:
                self.go(PageAt(key)) if ":" not in key else self._pages.show(key)
            if not gives_up(self, other.name()):
                return False
        return True

    def redo(self, operation_id: int | None = None) -> None:
        """Do again an operation that was undone, by default the last one of what the page shows."""
        from desktop.gui import labels  # after the first paint

        page = self.current()
        scope = page.undo_scope() if page is not None and operation_id is None else ()
        if operation_id is None and self.services.undo.undone(*scope) is None:
            self.say(self.tr("There is nothing to redo on this page."), passing=True)
            return
        done = self.attempt(lambda: self.services.undo.redo(*scope, operation_id=operation_id))
        if done:
            self.say(self.tr("Done again: {what}").format(what=labels.action(done.value)), undo=True, passing=True)

    def _undo_key(self) -> None:
        self._take_back(self.undo, "undo")

    def _redo_key(self) -> None:
        self._take_back(self.redo, "redo")

    def _take_back(self, act: Callable[[], None], of_field: str) -> None:
        """Let the field that has the focus undo or redo its typing, else the page its last step."""
        from desktop.gui.kit.forms import has_typing  # after the first paint
        from desktop.gui.page import Whole

        focus = QApplication.focusWidget()
        typed = isinstance(focus, QLineEdit | QPlainTextEdit) and has_typing(focus, undo=of_field == "undo")
        if typed or isinstance(focus, QTextEdit):  # the text of a plan knows its page's steps, too
            getattr(focus, of_field)()
            return
        types = isinstance(focus, QSpinBox | QComboBox) and has_typing(focus, undo=of_field == "undo")
        if not self.ready or types:  # (a list to choose from undoes nothing itself)
            return
        front = self.in_front()
        if front is None:
            act()
        elif isinstance(front, Whole):
            getattr(front, of_field)()

    def search(self) -> None:
        """Search over everything."""
        if self.ready and not self.locked and self.services.office.get() is not None:
            from desktop.gui.shell.search import SearchDialog

            dialog = SearchDialog(self)
            dialog.exec()
            dialog.deleteLater()

    def help(self, key: str = "") -> None:
        """Show the help of a page, by default of what is in front; pressed again, F1 leads on to the sheet of keys."""
        from desktop.gui.shell.help import GUIDE, KEYS, HelpDialog

        page = self.current()
        place = page.place() if page is not None else None
        asked = place.came_from if isinstance(place, KeysAt) else self._pages.shown
        shown = (key or asked or "overview").partition(":")[0]
        dialog = HelpDialog(self, getattr(self.in_front(), "help_page", shown))
        answer = dialog.exec()
        dialog.deleteLater()
        if answer == KEYS:
            self.show_keys()
        elif answer == GUIDE:
            self._show_guide(getattr(self.in_front(), "help_page", shown))

    def _show_guide(self, page: str) -> None:
        """Show what the guide says about a page: as a page, or over what is none."""
        if self.in_front() is not None or self.current() is None:
            from desktop.gui.guide.page import GuideDialog  # rarely

            dialog = GuideDialog(self, page)
            dialog.exec()
            dialog.deleteLater()
        else:
            self.go(GuideAt("", self._pages.shown))

    def show_keys(self) -> None:
        """Show the sheet of keys: as a page, or over what is none."""
        page = self.current()
        if self.in_front() is not None or page is None:
            from desktop.gui.shortcuts.page import ShortcutsDialog  # rarely

            dialog = ShortcutsDialog(self)
            dialog.exec()
            dialog.deleteLater()
        elif not isinstance(page.place(), KeysAt):
            key = self._pages.shown
            words = next((subject.name for subject in subjects.SUBJECTS if subject.key == key), "")
            title = QApplication.translate("MainWindow", words) if words else page.header.title.full_text()
            self.go(KeysAt(key, title))

    def show_crash(self, report: Path | None) -> None:
        """Tell that a fault of the program was met; what was typed is kept."""
        from desktop.gui.files import open_path  # for a crash only

        text = self.tr("The program met a fault of its own. What was saved is safe; go on working, or start it again.")
        offer = None
        if report is not None:
            kept = self.tr("A report was kept; it holds none of the office's texts.")
            text = f"{text} {kept}"
            offer = Offer(self.tr("Show the report"), lambda: open_path(report))
        self._say_in_front(text, tone="red", offer=offer)

    def _say_in_front(self, text: str, *, tone: str, offer: Offer | None = None, passing: bool = False) -> None:
        """Say something where it is seen: the wizard has a line of its own, and covers that of the pages."""
        from desktop.gui.page import Whole  # after the first paint

        front = self.in_front()
        if isinstance(front, Whole):
            front.say(text, tone=tone, offer=offer)
        else:
            self.say(text, tone=tone, offer=offer, passing=passing)

    # While the window is open

    def _work_goes_on(self) -> None:
        """Keep a copy every 30 minutes of work; begin a new day with its figures and its notice."""
        if self._services is not None and not self._works:
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
            from desktop.gui.shell.reminders import Reminders  # after the first paint

            self._reminders = Reminders(self._services, self)
            self._reminders.counted.connect(self._show_overdue)
            self._reminders.said.connect(self._show_notice)
            self._reminders.asked.connect(self._show_waiting)
            self._reminders.called.connect(self.come_forward)
        if self._reminders.check():
            self._pages.day_began()

    def _show_overdue(self, count: int) -> None:
        self.memory.note(overdue=count)
        self._frame.show_overdue(count)

    def _show_notice(self, words: str) -> None:
        self.say(words, tone="amber", offer=Offer(self.tr("Show them"), self._show_waiting), passing=True)

    def _show_waiting(self) -> None:
        from desktop.domain.task.progress import WAITING_STATES  # after the first paint
        from desktop.domain.task.rows import IN_FORCE, TaskQuery

        self.come_forward()
        self.go(TasksAt(TaskQuery(state=WAITING_STATES, plan_id=IN_FORCE)))

    def open_file(self, path: Path) -> None:
        """Offer to take over a file of another computer (.skh), once the data is loaded."""
        self._waiting = path
        if self.ready:
            self._open_waiting()

    def _open_waiting(self) -> None:
        if self.locked or self._works:
            return
        path, self._waiting = self._waiting, None
        if path is None or self._services is None:
            return
        front = self.in_front()
        if self._services.office.get() is None:
            self._first.take_over_from(path)
        elif front is None:
            self.go(SettingsAt("backups", restore=path))
        else:
            words = self.tr("Finish or leave what is open first, then open “{name}” again.").format(name=path.name)
            self._say_in_front(words, tone="amber")

    def come_forward(self) -> None:
        """Bring the window before the others."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def _update_status(self) -> None:
        office = self.services.office.get()
        if office is None:
            return
        name, full = self._frame.names(office)
        self.memory.note(office=name, office_full=full)
        self._frame.show_office(name, full)
        self._frame.show_receiving(receives=office.level is Level.PROVINCE)
        safety, today = self.services.safety, self.services.office.today()
        self._frame.show_data("cloud" in safety.warnings(), safety.last_backup(), today)

    # Look, place, end

    def rebuild(self) -> None:
        """Make the frame anew in the language, colours and text size of the settings."""
        page = self.current()
        key = self._pages.shown
        place = (page.place() if page is not None else None) or PageAt(key or "overview")
        self._apply_look()
        old = self._root
        self._build()
        old.deleteLater()
        if self._services is None:
            return
        if self._services.office.get() is None:
            self._first_start()
            return
        self._update_status()
        self.go(place)

    def look_changed(self) -> None:
        """Take over the settings that were just saved."""
        settings = self.services.office.settings()
        self.memory.note(language=settings.language, theme=settings.theme, text_size=settings.text_size)
        self.memory.write()
        self.rebuild()

    def _look(self, key: str) -> object:
        kept = self.memory.load(key)
        return _LOOK[key] if kept is None else kept

    def _apply_look(self) -> None:
        from desktop.gui.kit.theme import theme

        app = QApplication.instance()
        if isinstance(app, QApplication):
            i18n.install(app, str(self._look("language")))
            theme.apply(app, self, str(self._look("theme")), int(str(self._look("text_size"))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change to the compact layout and back."""
        super().resizeEvent(event)
        if self._built:
            self._adapt()

    def _adapt(self, *, force: bool = False) -> None:
        """Let frame and pages give up what the window has no room for, measured by the text size."""
        width = self.width() * 100 / int(str(self._look("text_size")))
        compact, narrow = width < _COMPACT, width < _NARROW
        if force or compact != self._compact:
            self._compact = compact
            self._frame.set_compact(compact=compact)
            self._pages.set_compact(compact=compact)
            self._note_grounds()
        if force or narrow != self._narrow:
            self._narrow = narrow
            self._pages.set_narrow(narrow=narrow)

    def _note_grounds(self) -> None:
        from desktop.gui.kit.theme import theme

        canvas, nav = theme.colour("canvas").name(), theme.colour("nav").name()
        self.memory.note(grounds={"canvas": canvas, "nav": nav, "side": self._frame.side_width()})

    def _restore_place(self) -> None:
        place = self.memory.load("geometry") or ""
        if not place or not self.restoreGeometry(QByteArray.fromBase64(place.encode())):
            screen = QGuiApplication.primaryScreen()
            self.setGeometry(first_place(screen.availableGeometry() if screen else QRect(0, 0, 1366, 768)))

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
        if self._works:
            for doing in self._works:
                doing.stop()
            self._close_then = True
            event.ignore()
            return
        if not self._may_close():
            event.ignore()
            return
        self._timer.stop()
        if self._drops is not None:
            self._drops.let_go()
        if self._services is not None:
            self._save_picture()
            self._unsubscribe()
            self._forget_reminders()
            failed = self._services.close()
            self.memory.note(backup_failed="" if failed is None else i18n.sentence(failed))
            self.memory.write()
            self._services = None
        event.accept()

    def _save_picture(self) -> None:
        """Keep what the next start shows first."""
        if self.picture is None or self.locked or self.in_front() is not None:
            return
        with contextlib.suppress(UserError):  # nothing of this is painted: the window is closed before
            self._pages.show("overview")
            self._frame.show_first()
            self.picture.save(self, self._root)


def _is_empty(pane: QWidget) -> bool:
    """Return whether a part of a page is a list without a row."""
    from PySide6.QtCore import QModelIndex  # after the first paint
    from PySide6.QtWidgets import QAbstractItemView

    model = pane.model() if isinstance(pane, QAbstractItemView) else None
    return isinstance(pane, QAbstractItemView) and (model is None or model.rowCount(QModelIndex()) == 0)
