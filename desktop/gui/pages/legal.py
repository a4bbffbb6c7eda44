"""The library of legal documents: number, date, issuer, subject, status; where cited; dates that differ."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.domain.office import LegalDocument, LegalStatus
from desktop.domain.rows import LegalRow
from desktop.gui import labels
from desktop.gui.main_window import MainWindow
from desktop.gui.widgets.basic import Button, ToolButton, boxed, clear, column, row
from desktop.gui.widgets.forms import DateEdit, Field, choose, combo, filter_field, text_area, text_field
from desktop.gui.widgets.page import EmptyState, ListCard, Page, SidePanel, notice
from desktop.gui.widgets.table import Cell, Column, Table

_KINDS = ("Luật", "Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Thông tư", "Kết luận", "Chương trình", "Kế hoạch",
          "Hướng dẫn", "Công văn")  # fmt: skip
_CHIPS = {LegalStatus.IN_FORCE: "issued", LegalStatus.AMENDED: "finding_warning", LegalStatus.REPLACED: "overdue",
          LegalStatus.EXPIRED: "overdue", LegalStatus.UNKNOWN: "not_started"}  # fmt: skip


class LegalPage(Page):
    """The legal library."""

    subjects = frozenset({"legal", "plans"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "")
        self.header.title.set_text(self.tr("Legal documents"))
        self.header.set_context(self.tr("Documents that plans rest upon; the wizard takes bases from here"))
        self.header.set_actions(
            Button(self.tr("Search  Ctrl+K"), icon="search", clicked=window.search),
            Button(self.tr("New document"), "primary", "plus", clicked=self.primary),
        )
        self._filter = filter_field(self.tr("Number, issuer or words of the subject"))
        self.table = Table(
            [
                Column(self.tr("Subject"), self._subject_cell, 240, stretch=True),
                Column(self.tr("Number"), lambda item: Cell(item.number or labels.EMPTY), 130),
                Column(self.tr("Date"), self._date_cell, 110),
                Column(self.tr("Issuer"), lambda item: Cell(item.issuer or labels.EMPTY), 150, rank=2),
                Column(self.tr("Status"), self._status_cell, 150),
                Column(self.tr("Cited in"), lambda item: Cell(str(item.cited) if item.cited else labels.EMPTY), 90,
                       right=True, rank=1),
            ]
        )  # fmt: skip
        self.table.chosen.connect(self._choose)
        self._card = ListCard(
            self.table, EmptyState("legal", self.tr("No document fits the filter"), "",
                                   [Button(self.tr("Clear the filter"), clicked=self._filter.clear)])
        )  # fmt: skip
        self._document: LegalDocument | None = None
        self._kind = combo([(kind, kind) for kind in _KINDS])
        self._kind.setEditable(False)
        self._number, self._issuer = text_field(), text_field()
        self._date = DateEdit()
        self._subject, self._note = text_area(lines=4), text_area(lines=2)
        self._status = combo([(labels.word(item), item) for item in LegalStatus])
        self._warning = column(spacing=0)
        self._date_field = Field(self.tr("Date"), self._date)
        self._number_field = Field(self.tr("Number and symbol"), self._number)
        body = column(
            self._warning, Field(self.tr("Kind"), self._kind), row((self._number_field, 1), (self._date_field, 1)),
            Field(self.tr("Issuer"), self._issuer), Field(self.tr("Subject"), self._subject),
            Field(self.tr("Status"), self._status), Field(self.tr("Note"), self._note), None,
        )  # fmt: skip
        self._bin = ToolButton("trash", self.tr("Remove from the library"), self._delete)
        self._copy = ToolButton("copy", self.tr("Copy as a full citation"), self._copy_citation)
        self.panel = SidePanel(
            self.tr("Document"), body,
            [self._bin, self._copy, boxed(row(None)), Button(self.tr("Save"), "tonal", clicked=self.save)],
        )  # fmt: skip
        self.panel.saved.connect(self.save)
        self.panel.hide()
        self._filter.textChanged.connect(self.refresh)
        self.body.addLayout(row((self._filter, 1)))
        self.body.addLayout(row((self._card, 1), self.panel, spacing=12), 1)

    @staticmethod
    def _subject_cell(item: LegalRow) -> Cell:
        text = f"{item.kind} {item.subject}".strip()
        return Cell(text, tooltip=text)

    @staticmethod
    def _date_cell(item: LegalRow) -> Cell:
        return Cell(labels.day(item.date), "red" if item.conflict else "text", icon="alert" if item.conflict else "")

    @staticmethod
    def _status_cell(item: LegalRow) -> Cell:
        return Cell(labels.word(item.status), chip=_CHIPS[item.status])

    def refresh(self) -> None:
        """Read the list again."""
        rows = self.services.legal.rows(self._filter.text())
        self.table.set_rows(rows, key=lambda item: item.id)
        self._card.show_rows(len(rows), self.tr("{count} documents").format(count=len(rows)))

    def primary(self) -> None:
        """Begin a new document."""
        self.table.clearSelection()
        self._fill(LegalDocument(_KINDS[2], "", None, "", ""), None)
        self._number.setFocus()

    def _choose(self, item: LegalRow) -> None:
        self._fill(self.services.legal.get(item.id), item)

    def _fill(self, document: LegalDocument, item: LegalRow | None) -> None:
        self._document = document
        if self._kind.findData(document.kind) < 0:
            self._kind.addItem(document.kind, document.kind)
        choose(self._kind, document.kind)
        self._number.setText(document.number)
        self._issuer.setText(document.issuer)
        self._date.set_date(document.date)
        self._subject.setPlainText(document.subject)
        self._note.setPlainText(document.note)
        choose(self._status, document.status)
        self._number_field.set_error("")
        self._date_field.set_error("")
        clear(self._warning)
        if item is not None and item.conflict is not None:
            text = self.tr("A plan cites this document with the date {day}. Check the original.")
            self._warning.addWidget(notice("warning", "amber", text.format(day=labels.day(item.conflict))))
        for button in (self._bin, self._copy):
            button.setEnabled(document.id is not None)
        self.panel.title.set_text(
            f"{document.kind} {document.number}".strip() if document.id else self.tr("New document")
        )
        self.panel.show()

    def save(self) -> None:
        """Keep the document in the panel."""
        document = self._document
        if document is None:
            return
        if not self._date.is_valid():
            self._date_field.set_error(self.tr("There is no such day. Type it as dd/mm/yyyy."))
            return
        if not self._number.text().strip() and not self._subject.toPlainText().strip():
            self._number_field.set_error(self.tr("Type the number, or the subject."))
            return
        document.kind, document.number = self._kind.currentData(), self._number.text()
        document.issuer, document.date = self._issuer.text(), self._date.date()
        document.subject, document.note = self._subject.toPlainText(), self._note.toPlainText()
        document.status = self._status.currentData()
        if self.window_.attempt(lambda: self.services.legal.save(document)):
            self._fill(document, None)
            self.window_.say(
                self.tr("“{name}” was saved.").format(name=f"{document.kind} {document.number}"), undo=True
            )

    def _delete(self) -> None:
        document = self._document
        if document is not None and self.window_.attempt(lambda: self.services.legal.delete(document.id or 0)):
            self.panel.hide()
            name = f"{document.kind} {document.number}"
            self.window_.say(self.tr("“{name}” was removed.").format(name=name), undo=True)

    def _copy_citation(self) -> None:
        if self._document is not None:
            QApplication.clipboard().setText(self.services.legal.cite(self._document))
            self.window_.say(self.tr("The citation is on the clipboard."))
