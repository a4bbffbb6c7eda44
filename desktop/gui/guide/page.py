"""The book of the program: chapters at the left, the text beside them; a page, or a dialog over what is no page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextBrowser, QTextEdit, QWidget

from desktop.domain.base.text_search import Wanted, places
from desktop.gui.files import ask_where, file_name, print_asked, write
from desktop.gui.guide.find import language
from desktop.gui.kit.basic import Button, Label, card, column, row
from desktop.gui.kit.dialog import PlainDialog
from desktop.gui.kit.sections import Sections
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import GuideAt, KeysAt, PageAt
from desktop.services.exports.guide import guide, guide_docx, guide_sheet, quick_start_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.gui.places import Place
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_WIDEST = 760  # pixels at 100 %: longer lines are hard to read


class _Text(QTextBrowser):
    """A text whose lines are not too long to be read; what slides it stands at the edge of the card all the same."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room beside the longest line empty."""
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        self.setViewportMargins(0, 0, max(0, room - theme.px(_WIDEST)), 0)
        super().resizeEvent(event)


class GuideView(QWidget):
    """Chapters and the text of one; the field leaves the chapters that hold its words, and marks them in the text."""

    def __init__(self) -> None:
        super().__init__()
        self._guide = guide(language())
        words = translate("GuideView", "Words to look for in the guide")
        self.field = QLineEdit()
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setProperty("lead", "1")
        self.field.addAction(theme.small_icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _text: self._look())
        entries = [(chapter.key, "file", chapter.title) for chapter in self._guide.chapters]
        self.chapters = Sections(entries, translate("GuideView", "Chapters"))
        self.chapters.setFixedWidth(theme.px(270))
        self.chapters.picked.connect(self._show)
        self._nothing = Label(translate("GuideView", "No chapter holds these words"), 10, tone="muted", wrap=True)
        self._nothing.hide()
        self.text = _Text()
        self.text.setProperty("bare", "1")
        self.text.setFont(theme.font(10.5))
        self.text.setAccessibleName(self._guide.title)
        self.text.document().setDocumentMargin(theme.px(16))
        paper = card(row((self.text, 1), spacing=0, margins=(8, 4, 2, 4)))
        side = column(self.field, self._nothing, (self.chapters, 1), spacing=8)
        self.setLayout(row(side, (paper, 1), spacing=16))
        self.chapters.choose(self._guide.quick_start.key)

    def chapter(self) -> str:
        """Return the key of the chapter that is shown."""
        return self._guide.chapters[max(self.chapters.currentIndex().row(), 0)].key

    def show_chapter(self, key: str) -> None:
        """Show a chapter; without words in the field, so that all of them can be chosen."""
        self.field.clear()
        self.chapters.choose(self._guide.chapter(key).key)

    def show_page(self, page: str) -> None:
        """Show what the book says about a page of the window."""
        self.show_chapter(self._guide.about(page).key)

    def _show(self, key: str) -> None:
        self.text.setMarkdown(self._guide.chapter(key).source)
        self._mark()

    def _look(self) -> None:
        wanted = Wanted(self.field.text().strip(), marks=False)
        found = []
        for number, chapter in enumerate(self._guide.chapters):
            here = not wanted.words or bool(places(chapter.source.replace("**", ""), wanted))
            self.chapters.setRowHidden(number, not here)
            found += [chapter.key] if here else []
        self._nothing.setVisible(not found)
        if found and self.chapter() not in found:
            self.chapters.choose(found[0])
        self._mark()

    def _mark(self) -> None:
        wanted = Wanted(self.field.text().strip(), marks=False)
        form = QTextCharFormat()
        form.setBackground(theme.colour("accent_soft"))
        marks = []
        for start in places(self.text.document().toPlainText(), wanted):
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(start)
            cursor.setPosition(start + len(wanted.words), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, form
            marks.append(mark)
        self.text.setExtraSelections(marks)
        if marks:
            first = QTextCursor(self.text.document())
            first.setPosition(marks[0].cursor.selectionStart())
            self.text.setTextCursor(first)
            self.text.ensureCursorVisible()


class GuidePage(Page):
    """The book as a page; Esc and Alt+Left go back to the page that it was asked from."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("GuidePage", "Guide"))
        self.header.crumb.set_way("  ›  ".join((self.tr("Help"), self.tr("Guide"))), self.back)
        self._keys = Button(self.tr("Keyboard shortcuts"), icon="list", clicked=self._show_keys)
        self._save = Button(self.tr("Save the guide …"), icon="download", clicked=self._write)
        self._print = Button(self.tr("Print the quick start"), icon="print", clicked=self._print_quick_start)
        self.header.set_actions(self._keys, self._save, self._print)
        self.header.set_context(
            self.tr("By tasks of a day. The quick start fits on one page to hang beside the screen.")
        )
        self.view = GuideView()
        self.body.addWidget(self.view, 1)
        self._from = "overview"

    def arrive(self, place: Place) -> None:
        """Show the chapter that is asked for."""
        if isinstance(place, GuideAt):
            self._from = place.came_from or self._from
            self.view.show_chapter(place.chapter) if place.chapter else self.view.show_page(
                self._from.partition(":")[0]
            )

    def place(self) -> GuideAt:
        """Return the chapter that is shown."""
        return GuideAt(self.view.chapter(), self._from)

    def panes(self) -> list[QWidget]:
        """Return the field, the chapters and the text."""
        return [self.view.field, self.view.chapters, self.view.text]

    def back(self) -> None:
        """Go back."""
        self.shell.go(PageAt(self._from))

    def set_compact(self, compact: bool) -> None:
        """Leave icons of the buttons."""
        super().set_compact(compact)
        for button in (self._keys, self._save, self._print):
            button.set_short(compact)

    def _show_keys(self) -> None:
        self.shell.go(KeysAt("guide", self.header.title.full_text()))

    def _write(self) -> None:
        path = ask_where(
            self.shell,
            file_name(guide(language()).title),
            {".docx": translate("exporting", "Word document"), ".pdf": translate("exporting", "PDF document")},
        )
        if path is not None:
            write(self.shell, path, write_guide)

    def _print_quick_start(self) -> None:
        print_asked(self.shell, lambda: quick_start_sheet(language()), guide(language()).quick_start.title)


class GuideDialog(PlainDialog):
    """The book over what is no page: the wizard, the first start."""

    def __init__(self, parent: QWidget, page: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.resize(min(theme.px(980), parent.width() - 40), min(theme.px(600), parent.height() - 40))
        view = GuideView()
        view.show_page(page)
        close = Button(self.tr("Close"), clicked=self.accept)
        self.setLayout(column((view, 1), row(None, close), spacing=12, margins=(16, 16, 16, 12)))
        view.text.setFocus(Qt.FocusReason.OtherFocusReason)


def write_guide(path: Path) -> None:
    """Write the book to a file by its ending, .pdf or .docx."""
    if path.suffix.lower() == ".pdf":
        from desktop.gui.paper import preview as paper  # with the first PDF

        paper.pdf(guide_sheet(language()), path, guide(language()).title)
    else:
        guide_docx(language(), path)
