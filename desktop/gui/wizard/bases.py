"""Step 3: what the plan rests upon, picked from the legal library or typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import LegalStatus
from desktop.domain.office.rows import LegalRow
from desktop.domain.plan import answers as form
from desktop.domain.plan.proposals import with_sign
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    boxed,
    card,
    card_head,
    column,
    line,
    row,
)
from desktop.gui.kit.forms import (
    Field,
    filter_field,
    text_area,
)
from desktop.gui.kit.later import TYPING, later
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import (
    Cell,
    Column,
    Table,
)
from desktop.gui.kit.theme import theme
from desktop.gui.wizard.step import StepPage, WizardHost

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


_SIGNS = " .;,"
_PROPOSAL = ("theo de nghi", "xet de nghi")
_GONE = {LegalStatus.REPLACED, LegalStatus.EXPIRED}


_LOW = 800  # a window of this height has no room for the bases with their words above the library
_LOWEST = 470  # and one of this height hardly has any for three bases
_SHOWN = 90  # letters of an offered basis in the menu


class BasesStep(StepPage):
    """Above the plan's bases in order, below the library."""

    def __init__(self, view: WizardHost) -> None:
        super().__init__(view, "bases", "", "")
        self.heading.setText(self.tr("Bases"))
        self.hint.set_text(self.tr("Each basis ends in “;”, the last one in “.”: the program sets the signs."))
        self._texts: list[str] = []
        self._wrong: set[str] = set()
        self._marking = later(self, self._mark, TYPING)
        self.table = Table(
            [
                Column(self.tr("No."), lambda place: Cell(str(place + 1), "text2"), 50),
                Column(self.tr("Bases of this plan"), self._basis_cell, 300, stretch=True),
            ]
        )
        self.table.setAccessibleName(self.tr("Bases of this plan"))
        self.table.chosen.connect(self._show_basis)
        self.edit = text_area(lines=2)
        self.edit.setAccessibleName(self.tr("Words of the basis"))
        self.edit.textChanged.connect(self._typed)
        self._edit_field = Field(self.tr("Words of the chosen basis"), self.edit)
        self._up = ToolButton("up", self.tr("Move up"), lambda: self.move_basis(-1))
        self._down = ToolButton("down", self.tr("Move down"), lambda: self.move_basis(1))
        self._remove = ToolButton("trash", self.tr("Remove the basis"), self.remove)
        self.add_own = Button(self.tr("Add a basis of your own"), "", "plus", clicked=lambda: self.add(""))
        self.offered = Button("", "", "legal")
        self.offered.setMenu(QMenu(self.offered))
        self.offered.menu().setToolTipsVisible(True)
        head = card_head(Label(self.tr("Bases of this plan"), 12, bold=True), self._up, self._down, self._remove)
        self._open = Button(
            self.tr("Pick from the library"), "tonal", "legal", clicked=lambda: self._show_library(True)
        )
        foot = boxed(
            column(self._edit_field, row(self.add_own, self.offered, self._open, None), margins=(16, 8, 16, 12))
        )
        self._upper = card(column(head, line(), (self.table, 1), line(), foot, spacing=0, margins=(1, 1, 1, 1)))
        self.search = filter_field(self.tr("Number or words"))
        self._timer = later(self, self._fill_library, TYPING)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.library = Table(
            [
                Column(self.tr("Document"), lambda item: Cell(f"{item.kind} {item.number}".strip()), 220),
                Column(self.tr("Date"), lambda item: Cell(labels.day(item.date)), 100, rank=2),
                Column(self.tr("Subject"), lambda item: Cell(item.subject), 240, stretch=True),
                Column(self.tr("Validity"), _status_cell, 130, rank=1),
            ]
        )
        self.library.setAccessibleName(self.tr("Legal library"))
        self.library.opened.connect(self._add_document)
        self.take = Button(self.tr("Add to the bases"), "tonal", "plus", clicked=self._add_current)
        self._shut = Button(self.tr("Back to the bases"), "", clicked=lambda: self._show_library(False))
        lower_head = card_head(Label(self.tr("Legal library"), 12, bold=True), self.search, self.take, self._shut)
        self._found = ListCard(
            self.library, EmptyState("legal", self.tr("No document of the library goes with these words"))
        )
        self._found.setProperty("card", "")
        self._found.count.setWordWrap(False)  # of parts whose height follows from their width Qt takes none away
        self._lower = card(column(lower_head, line(), (self._found, 1), spacing=0, margins=(1, 1, 1, 1)))
        self.body.addWidget(self._upper, 6)
        self.body.addWidget(self._lower, 4)
        self._show_at_least(3)
        self._compact = self._picking = False
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Show bases and library one after the other where there is no room for both."""
        super().set_compact(compact)
        height = self.view.widget.height() / theme.factor
        self._compact = compact or height < _LOW
        self._show_at_least(3 if height >= _LOWEST else 2)
        self._arrange()

    def _show_at_least(self, rows: int) -> None:
        high = self.table.horizontalHeader().height() + rows * self.table.verticalHeader().defaultSectionSize()
        self.table.setMinimumHeight(high)

    def _show_library(self, shown: bool) -> None:
        self._picking = shown
        self._arrange()
        (self.search if shown else self.table).setFocus()

    def _arrange(self) -> None:
        self._upper.setVisible(not (self._compact and self._picking))
        self._lower.setVisible(not self._compact or self._picking)
        self._open.setVisible(self._compact)
        self._shut.setVisible(self._compact)

    def _basis_cell(self, place: int) -> Cell:
        text = self._texts[place]
        shown = with_sign(text, last=place == len(self._texts) - 1) if text else self.tr("(no words yet)")
        return Cell(shown, icon="warning" if f"bases.{place}" in self._wrong else "", tint="amber", tooltip=shown)

    def _mark(self) -> None:
        """Look once which bases something is wrong with, and what else is offered: too long for each row and key."""
        self._wrong = {problem.field for problem in self.machine.problems("bases")}
        self.table.viewport().update()
        self._show_offered()

    def load(self) -> None:
        """Show the bases."""
        self._texts = [block.text.rstrip(_SIGNS) for block in form.bases(self.answers.get("bases", []))]
        self._mark()
        self._fill(min(self.table.current() or 0, len(self._texts) - 1))
        self._fill_library()

    def _fill(self, chosen: int) -> None:
        self.table.set_rows(list(range(len(self._texts))))
        if 0 <= chosen < len(self._texts):
            self.table.choose(chosen)
        self._show_basis(self.table.current())

    def _fill_library(self) -> None:
        rows = self.services.legal.rows(self.search.text())
        self.library.set_rows(rows, key=lambda item: item.id)
        self._found.show_rows(len(rows), filled(self.tr("{count} document{count:|s}"), count=len(rows)))
        if rows and self.library.current() is None:
            self.library.choose(0)

    def _show_basis(self, place: int | None) -> None:
        known = place is not None and place < len(self._texts)
        for part in (self._up, self._down, self._remove, self._edit_field):
            part.setEnabled(known)
        text = self._texts[place] if known and place is not None else ""
        if clean(self.edit.toPlainText()) != text:
            before, self._loading = self._loading, True
            self.edit.setPlainText(text)
            self._loading = before

    def _typed(self) -> None:
        place = self.table.current()
        if self._loading or place is None:
            return
        self._texts[place] = clean(" ".join(self.edit.toPlainText().split())).rstrip(_SIGNS)
        self.table.viewport().update()
        self._keep()

    def _keep(self) -> None:
        self.put("bases", [text for text in self._texts if text])
        self._marking.start()

    def _show_offered(self) -> None:
        """Offer what else a plan of this kind may rest upon."""
        offered, menu = self.machine.offered_bases(), self.offered.menu()
        self.offered.setVisible(bool(offered))
        self.offered.set_words(self.tr("Further bases ({count})").format(count=len(offered)))
        menu.clear()
        for text in offered:
            short = text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(' ', 1)[0]} …"
            action = menu.addAction(theme.small_icon("legal"), short.replace("&", "&&"))
            action.setToolTip(text)
            action.triggered.connect(lambda _checked=False, words=text: self.add(words))

    def add(self, text: str) -> None:
        """Add a basis, once, before the proposal of the drafting body, which stands last; an empty one is typed."""
        text = clean(text).rstrip(_SIGNS)
        if text and fold(text) in {fold(item) for item in self._texts}:
            self._fill([fold(item) for item in self._texts].index(fold(text)))
            return
        self._texts = [item for item in self._texts if item]
        place = len(self._texts)
        if self._texts and fold(self._texts[-1]).startswith(_PROPOSAL):
            place -= 1
        self._texts.insert(place, text)
        self._fill(place)
        self.acts(self._keep)
        if not text:
            self.edit.setFocus()

    def _add_document(self, item: LegalRow) -> None:
        self.add(self.services.legal.basis(item.id))

    def _add_current(self) -> None:
        item = self.library.current()
        if item is not None:
            self._add_document(item)

    def move_basis(self, step: int) -> None:
        """Move the chosen basis up (-1) or down (1)."""
        place = self.table.current()
        if place is not None and 0 <= place + step < len(self._texts):
            texts = self._texts
            texts[place], texts[place + step] = texts[place + step], texts[place]
            self._fill(place + step)
            self.acts(self._keep)

    def remove(self) -> None:
        """Take the chosen basis out."""
        place = self.table.current()
        if place is not None:
            del self._texts[place]
            self._fill(min(place, len(self._texts) - 1))
            self.acts(self._keep)

    def leave(self) -> None:
        """Let no search and no look at the bases start after the step was left."""
        self._timer.stop()
        self._marking.stop()

    def first_field(self) -> QWidget | None:
        """Return the table."""
        return self.table

    def show_field(self, field: str) -> None:
        """Choose the basis of a problem."""
        name, _dot, place = field.partition(".")
        if name == "bases" and place.isdigit() and int(place) < len(self._texts):
            self.table.choose(int(place))
        self.table.setFocus()


def _status_cell(item: LegalRow) -> Cell:
    return Cell(labels.word(item.status), "red" if item.status in _GONE else "text2")
