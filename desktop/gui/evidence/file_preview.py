"""The panel beside the files of a plan or report: what the chosen one shows, and what is known of it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.paper.sheet import Sheet
from desktop.domain.plan.files import FilePage
from desktop.domain.plan.plan import Plan
from desktop.gui.kit.basic import ElidedLabel, IconLabel, Label, boxed, clear, column, line, row, scrolled
from desktop.gui.kit.page_parts import EmptyState
from desktop.gui.kit.theme import theme
from desktop.gui.paper.preview import PaperColours, PaperView

READABLE = frozenset({".docx", ".pdf", ".txt"})
PAGES = ".pdf"
IMAGES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})
_LARGEST_SIDE = 2000  # pixels of a picture that is shown small
_POLL = 80  # milliseconds between two looks whether a file was read

Fact = tuple[str, str, str]
"""Icon, colour and words of a line under the picture."""


class FilePreview(QFrame):
    """Shows pictures and pages of PDFs as they are, of other documents their words on paper; nothing waits for it.

    `read` gives the document that a file holds, `sheet` how it stands on paper, `page` a page of a .pdf by its number.
    """

    def __init__(
        self, read: Callable[[Path], Plan], sheet: Callable[[Plan], Sheet], page: Callable[[Path, int], FilePage]
    ) -> None:
        super().__init__()
        self._read, self._sheet, self._page = read, sheet, page
        self._path: Path | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._wanted: Future[Plan | FilePage] | None = None
        self._known: dict[tuple[str, int, int], Plan | str] = {}
        self.setProperty("card", "1")
        self.setFixedWidth(theme.px(328))
        self.title = ElidedLabel("", 12, bold=True)
        colours = PaperColours(desk=theme.colour("desk").name())
        self._paper, self._pages = PaperView(colours), PaperView(colours)
        self._pages.page_changed.connect(self._want_page)
        self._picture = _Picture()
        self._nothing = EmptyState("file", "", "")
        self._nothing_area = scrolled(column(self._nothing))  # a low window has no room for all of it
        self._stack = QStackedWidget()
        for part in (self._nothing_area, self._paper, self._pages, self._picture):
            self._stack.addWidget(part)
        self._facts = column(spacing=4, margins=(16, 10, 16, 10))
        head = boxed(row((self.title, 1), margins=(16, 8, 16, 8)))
        parts = (head, line(), (self._stack, 1), line(), boxed(self._facts))
        self.setLayout(column(*parts, spacing=0, margins=(1, 1, 1, 1)))
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL)
        self._timer.timeout.connect(self._look)

    def show_file(self, path: Path | None, title: str, facts: list[Fact]) -> None:
        """Show a file, or that none is chosen, with what is known of it."""
        self.title.set_text(title)
        self._set_facts(facts)
        if path is not None and path == self._path and self._wanted is not None:
            return  # it is being read
        self._path = path
        self._forget()
        if path is None:
            self._say(self.tr("Choose a file to see it here"))
            return
        ending = path.suffix.lower()
        key = _key(path)
        if key is None:
            self._say(self.tr("The file is no longer there"), path.name)
        elif ending in IMAGES:
            self._show_picture(path)
        elif ending not in READABLE:
            self._say(self.tr("No preview of this kind of file"), self.tr("“Open” shows it in its own program."))
        elif key in self._known:
            self._show_read(self._known[key])
        else:
            self._say(self.tr("Reading …"), path.name)
            self._pages.set_count(0, QSize())
            self._want(partial(self._page, path, 0) if ending == PAGES else partial(self._read, path))

    def _want(self, read: Callable[[], Plan | FilePage]) -> None:
        self._forget()
        self._pool = self._pool or ThreadPoolExecutor(1, thread_name_prefix="preview")
        self._wanted = self._pool.submit(read)
        self._timer.start()

    def _want_page(self, number: int) -> None:
        """Ask for a page that was turned to."""
        if self._path is not None and number < self._pages.pages() and not self._pages.has_picture(number):
            self._want(partial(self._page, self._path, number))

    def _forget(self) -> None:
        self._timer.stop()
        if self._wanted is not None:
            self._wanted.cancel()
            self._wanted = None

    def _look(self) -> None:
        """Show what was read once it is."""
        if self._wanted is None or not self._wanted.done() or self._path is None:
            return
        wanted, self._wanted = self._wanted, None
        self._timer.stop()
        try:
            found: Plan | FilePage | str = wanted.result()
        except UserError as error:
            found = i18n.sentence(error)
        key = _key(self._path)
        if key is not None and not isinstance(found, FilePage):
            self._known[key] = found
        self._show_read(found)

    def _show_read(self, found: Plan | FilePage | str) -> None:
        if isinstance(found, str):
            self._say(self.tr("This file cannot be shown"), found)
            return
        if isinstance(found, FilePage):
            size = (found.width, found.height, found.stride)
            picture = QImage(found.dots, *size, QImage.Format.Format_BGR888).copy()
            if not self._pages.pages():
                self._pages.set_count(found.count, picture.size())
            self._pages.set_picture(found.number, picture)
            self._stack.setCurrentWidget(self._pages)
            return
        self._paper.set_sheet(self._sheet(found))
        self._stack.setCurrentWidget(self._paper)

    def _show_picture(self, path: Path) -> None:
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > _LARGEST_SIDE:
            reader.setScaledSize(size.scaled(QSize(_LARGEST_SIDE, _LARGEST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            self._say(self.tr("This picture cannot be shown"), path.name)
            return
        self._picture.set_picture(QPixmap.fromImage(image))
        self._picture.setAccessibleName(path.name)
        self._stack.setCurrentWidget(self._picture)

    def _say(self, title: str, text: str = "") -> None:
        self._nothing.title.setText(title)
        self._nothing.set_text(text)
        self._stack.setCurrentWidget(self._nothing_area)

    def _set_facts(self, facts: list[Fact]) -> None:
        clear(self._facts)
        for icon, colour, words in facts:
            label = Label(words, 10, wrap=True, bold=colour in {"green", "red", "amber"})
            label.setStyleSheet(f"color: {theme.colour(colour).name()}")
            self._facts.addWidget(boxed(row(IconLabel(icon, colour, 16), (label, 1), spacing=8)))

    def hideEvent(self, event: QHideEvent) -> None:
        """Read on no longer when nobody sees it."""
        super().hideEvent(event)
        self._forget()
        self._path = None
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


class _Picture(QLabel):
    """A picture as large as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(1, 1)

    def set_picture(self, picture: QPixmap) -> None:
        """Show another picture."""
        self._whole = picture
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit it anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._whole.isNull():
            room = self.size() - QSize(theme.px(16), theme.px(16))
            smooth = Qt.TransformationMode.SmoothTransformation
            self.setPixmap(self._whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio, smooth))


def _key(path: Path) -> tuple[str, int, int] | None:
    with contextlib.suppress(OSError):
        found = path.stat()
        return str(path), found.st_mtime_ns, found.st_size
    return None
