"""A paper that is a picture, typed by hand: its pages at the left, the words at the right."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.plan.files import FilePage
from desktop.gui.kit.basic import Button, Label, boxed, card, column, row
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.theme import theme
from desktop.gui.paper.preview import PaperColours, PaperView

_POLL = 80  # milliseconds between two looks whether a page was drawn
_WIDE, _HIGH = 1120, 680


class TypeIn(PlainDialog):
    """The pages of a scan beside a field for their words; `page` gives the picture of a page by its number."""

    def __init__(self, parent: QWidget, path: Path, page: Callable[[Path, int], FilePage], typed: str) -> None:
        super().__init__(parent)
        self._path, self._page = path, page
        self._wanted: Future[FilePage] | None = None
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="scan")
        self.setWindowTitle(self.tr("Type in “{name}”").format(name=path.name))
        room = parent.window().size()
        self.resize(
            min(theme.px(_WIDE), room.width() - theme.px(24)), min(theme.px(_HIGH), room.height() - theme.px(24))
        )
        self.pages = PaperView(PaperColours(desk=theme.colour("desk").name()))
        self.pages.set_whole_page(whole=False)  # to be read, not looked at
        self.pages.page_changed.connect(self._want)
        self._said = Label("", 9, tone="muted", wrap=True)
        self.words = QPlainTextEdit(typed)
        self.words.setAccessibleName(self.tr("Words of the paper"))
        self.words.setPlaceholderText(
            self.tr("Number, place and date, KẾ HOẠCH and its subject, then the text, a paragraph a line …")
        )
        self.words.textChanged.connect(self._changed)
        self.read = Button(self.tr("Read what is typed"), "primary", "check", clicked=self.accept)
        self.close_button = Button(self.tr("Close"), clicked=self.reject)
        hint = self.tr("Type what is needed: number, date, the sentences that give tasks. The typed words stay here.")
        right = column(Label(hint, 9, tone="muted", wrap=True), (self.words, 1), spacing=8)
        sides = row((card(column(self.pages, margins=(1, 1, 1, 1))), 5), (boxed(right), 5), spacing=12)
        foot = row((self._said, 1), self.close_button, self.read)
        self.setLayout(column((boxed(sides), 1), foot, spacing=12, margins=(16, 16, 16, 14)))
        self._timer = QTimer(self)
        self._timer.setInterval(_POLL)
        self._timer.timeout.connect(self._look)
        self._changed()
        self._want(0)
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> str:
        """Return the words that were typed."""
        return self.words.toPlainText()

    def _changed(self) -> None:
        self.read.setEnabled(bool(self.typed.strip()))

    def _want(self, number: int) -> None:
        if self.pages.pages() and (number >= self.pages.pages() or self.pages.has_picture(number)):
            return
        if self._wanted is not None:
            self._wanted.cancel()
        self._wanted = self._pool.submit(partial(self._page, self._path, number))
        self._timer.start()

    def _look(self) -> None:
        if self._wanted is None or not self._wanted.done():
            return
        wanted, self._wanted = self._wanted, None
        self._timer.stop()
        try:
            found = wanted.result()
        except UserError as error:
            self._said.setText(i18n.sentence(error))
            return
        size = QSize(found.width, found.height)
        picture = QImage(found.dots, size.width(), size.height(), found.stride, QImage.Format.Format_BGR888).copy()
        if not self.pages.pages():
            self.pages.set_count(found.count, picture.size())
        self.pages.set_picture(found.number, picture)

    def done(self, result: int) -> None:
        """Read on no longer."""
        self._timer.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
        super().done(result)
