"""The library of legal documents that plans rest upon."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.base.changed import Changed
from desktop.domain.base.citation import kinds_of
from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import LegalDocument, LegalStatus
from desktop.domain.office.rows import LegalRow
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    ToolButton,
    column,
    row,
    widest,
)
from desktop.gui.kit.forms import (
    ChoiceEdit,
    Combo,
    DateEdit,
    Field,
    choose,
    combo,
    filter_combo,
    text_area,
    text_field,
)
from desktop.gui.kit.messages import Notice
from desktop.gui.kit.page_parts import EmptyState
from desktop.gui.kit.row_menu import Entry
from desktop.gui.kit.table import Cell, Column
from desktop.gui.record_page import RecordPage

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.unsaved_records import UnsavedRecords

translate = QCoreApplication.translate

_STATES = {
    LegalStatus.IN_FORCE: "issued",
    LegalStatus.AMENDED: "finding_hint",
    LegalStatus.REPLACED: "due_7",
    LegalStatus.EXPIRED: "due_7",
    LegalStatus.UNKNOWN: "not_started",
}
_KINDS = (
    "Luật", "Nghị quyết", "Nghị định", "Quyết định", "Chỉ thị", "Thông tư", "Kế hoạch", "Chương trình", "Kết luận",
    "Hướng dẫn", "Công văn", "Quy định", "Quy chế", "Đề án",
)  # fmt: skip


class LegalPage(RecordPage[LegalRow]):
    """Legal documents, where they are cited, and dates that do not agree."""

    icon = "legal"
    subjects = frozenset({Changed.LEGAL, Changed.PLANS})
    undo_kinds = frozenset({"legal"})

    def __init__(self, shell: Shell) -> None:
        self._document = LegalDocument("", "", None, "", "")
        self._conflicts: dict[int, LegalRow] = {}
        super().__init__(
            shell,
            translate("LegalPage", "Legal documents"),
            translate("LegalPage", "Add a document"),
        )

    def columns(self) -> Sequence[Column[LegalRow]]:
        """Return the columns of the list."""
        longest = widest(labels.word(item) for item in LegalStatus)
        return (
            Column(self.tr("Number"), _number_cell, key="number", sample="150/2025/NĐ-CP WW"),
            Column(
                self.tr("Subject"),
                lambda item: Cell(f"{item.kind} {item.subject}"),
                240,
                stretch=True,
                key="subject",
            ),
            Column(self.tr("Date"), _date_cell, key="date", sample="30/12/2026 WW"),
            Column(self.tr("Issuer"), lambda item: Cell(item.issuer, "text2"), 130, key="issuer", rank=3),
            Column(self.tr("Status"), _status_cell, key="status", sample=longest, chip=True, rank=1),
            Column(self.tr("Cited"), _cited_cell, key="cited", right=True, sample="1000", rank=2),
        )

    def context(self) -> str:
        """Return the line under the title."""
        return self.tr("Documents that plans rest upon; the wizard takes bases from here")

    def make_choices(self) -> Sequence[Combo]:
        """Return the choices of status and kind."""
        self._status_choice = filter_combo(
            [(self.tr("Every status"), None), *((labels.word(item), item) for item in LegalStatus)], self.tr("Status")
        )
        self._use_choice = filter_combo(
            [
                (self.tr("Every document"), None),
                (self.tr("Cited in a plan"), "cited"),
                (self.tr("With two dates"), "conflict"),
            ],
            self.tr("Use"),
        )
        return (self._status_choice, self._use_choice)

    def make_form(self) -> QLayout:
        """Return the fields of a document."""
        self._notice = Notice("warning", "amber")
        self._kind = ChoiceEdit(_KINDS)
        self._number = text_field(placeholder="150/2025/NĐ-CP")
        self._date = DateEdit()
        self._issuer = text_field()
        self._subject = text_area(lines=4)
        self._status = combo([(labels.word(item), item) for item in LegalStatus])
        self._note = text_area(lines=2)
        self._kind_field = Field(self.tr("Kind"), self._kind)
        self._number_field = Field(self.tr("Number"), self._number)
        self._date_field = Field(self.tr("Date"), self._date)
        self._cited = Label("", 9, tone="muted", wrap=True)
        return column(
            self._notice,
            self._kind_field,
            row((self._number_field, 1), (self._date_field, 1)),
            Field(self.tr("Issuer"), self._issuer),
            Field(self.tr("Subject"), self._subject),
            Field(self.tr("Status"), self._status),
            Field(self.tr("Note"), self._note),
            self._cited,
            None,
        )

    def fields(self) -> Sequence[QPlainTextEdit | QLineEdit | Combo]:
        """Return the fields of a document."""
        return self._kind, self._number, self._date, self._issuer, self._subject, self._status, self._note

    def unsaved(self) -> UnsavedRecords:
        """Return what keeps documents that are typed."""
        return self.services.unsaved_legal

    def form_actions(self) -> Sequence[QWidget]:
        """Return the button that copies the citation."""
        self._copy = ToolButton("copy", self.tr("Copy the citation"), self._copy_citation)
        return (self._copy,)

    def menu_entries(self) -> Sequence[Entry]:
        """Return what can be done with a document."""
        return ((self.tr("Copy the citation"), self._copy_citation, "copy"),)

    def first_field(self) -> QWidget:
        """Return the field of the kind."""
        return self._kind

    def rows(self) -> list[LegalRow]:
        """Return the documents that the filters let through."""
        status, use = self._status_choice.currentData(), self._use_choice.currentData()
        found = [
            item
            for item in self.services.legal.rows(self.text.text())
            if (status is None or item.status is status)
            and (use != "cited" or item.cited)
            and (use != "conflict" or item.conflict is not None)
        ]
        self._conflicts = {item.id: item for item in found if item.conflict is not None}
        key, descending = self.table.order()
        if key:
            found.sort(key=lambda item: _key(item, key), reverse=descending)
        return found

    def show_record(self, record_id: int | None) -> str:
        """Put a document into the fields."""
        blank = LegalDocument("", "", None, "", "")
        document = self._document = blank if record_id is None else self.services.legal.get(record_id)
        self._kind.setText(document.kind)
        self._number.setText(document.number)
        self._date.set_date(document.date)
        self._issuer.setText(document.issuer)
        self._subject.setPlainText(document.subject)
        choose(self._status, document.status)
        self._note.setPlainText(document.note)
        row_ = next((item for item in self.services.legal.rows() if item.id == record_id), None)
        self._show_use(row_)
        self._copy.setEnabled(record_id is not None)
        return f"{document.kind} {document.number}".strip() or self.tr("New document")

    def _show_use(self, item: LegalRow | None) -> None:
        self._notice.setVisible(item is not None and item.conflict is not None)
        if item is not None and item.conflict is not None:
            self._notice.set_text(
                self.tr("The library says {date}, a plan says {other}. Look at the document itself.").format(
                    date=labels.day(item.date), other=labels.day(item.conflict)
                )
            )
        cited = item.cited if item is not None else 0
        self._cited.setText(filled(self.tr("Cited in {count} plan{count:|s}"), count=cited) if cited else "")

    def values(self) -> tuple[object, ...]:
        """Return what stands in the fields."""
        return (
            clean(self._kind.text()),
            clean(self._number.text()),
            self._date.text().strip(),
            clean(self._issuer.text()),
            clean(self._subject.toPlainText().replace("\n", " ")),
            self._status.currentData(),
            clean(self._note.toPlainText()),
        )

    def check(self) -> bool:
        """Mark a date that does not exist, a kind that is not that of the number, and what is held already."""
        wrong = self.tr("There is no such day. Type it as dd/mm/yyyy.")
        self._date_field.set_error("" if self._date.is_valid() else wrong)
        number, kind = clean(self._number.text()), clean(self._kind.text())
        others = kinds_of(number)
        other = others[0] if others and kind and fold(kind) not in map(fold, others) else ""
        said = self.tr("The number {number} is that of a document of the kind “{kind}”.")
        self._kind_field.set_error(said.format(number=number, kind=other) if other else "")
        twice = self._document.id is None and self._is_known()
        self._number_field.set_error(self.tr("This document is in the library already.") if twice else "")
        return self._date.is_valid() and not other and not twice

    def _is_known(self) -> bool:
        """Return whether the library holds the document in the fields; numbers begin anew each year."""
        texts = (self._kind.text(), self._number.text(), self._issuer.text())
        typed, day = tuple(fold(clean(text)) for text in texts), self._date.date()
        return bool(typed[1]) and any(
            typed == tuple(map(fold, (item.kind, item.number, item.issuer)))
            and (day is None or item.date is None or day == item.date)
            for item in self.services.legal.rows()
        )

    def store(self, record_id: int | None) -> tuple[int, str]:
        """Save the document."""
        document = self._from_fields(record_id)
        kept = self.services.legal.save(document, self._document if record_id is not None else None)
        return kept, self.tr("“{name}” was saved.").format(name=f"{document.kind} {document.number}".strip())

    def _from_fields(self, record_id: int | None) -> LegalDocument:
        return LegalDocument(
            clean(self._kind.text()),
            clean(self._number.text()),
            self._date.date(),
            clean(self._issuer.text()),
            clean(self._subject.toPlainText().replace("\n", " ")),
            self._status.currentData(),
            clean(self._note.toPlainText()),
            record_id,
        )

    def remove(self, record_id: int) -> str:
        """Remove the document."""
        name = f"{self._document.kind} {self._document.number}".strip()
        self.services.legal.delete(record_id)
        return self.tr("“{name}” was removed.").format(name=name)

    def count_words(self, rows: list[LegalRow]) -> str:
        """Return how many documents there are."""
        return filled(self.tr("{count} document{count:|s}"), count=len(rows))

    def empty(self) -> EmptyState:
        """Say that the library is empty."""
        return EmptyState(
            "legal",
            self.tr("The library is empty"),
            self.tr("Documents come in with every plan that is read, or are added here."),
            [Button(self.tr("Add a document"), icon="plus", clicked=self.primary)],
        )

    def _copy_citation(self) -> None:
        text = self.services.legal.cite(self._from_fields(self._document.id))
        QGuiApplication.clipboard().setText(text)
        self.shell.say(self.tr("Copied: {text}").format(text=text))


def _number_cell(item: LegalRow) -> Cell:
    return Cell(item.number or item.kind, tooltip=f"{item.kind} {item.number}".strip())


def _date_cell(item: LegalRow) -> Cell:
    if item.conflict is None:
        return Cell(labels.day(item.date))
    both = f"{labels.day(item.date)} / {labels.day(item.conflict)}"
    return Cell(labels.day(item.date), "amber", bold=True, icon="warning", tooltip=both)


def _status_cell(item: LegalRow) -> Cell:
    return Cell(labels.word(item.status), chip=_STATES[item.status])


def _cited_cell(item: LegalRow) -> Cell:
    return Cell(str(item.cited)) if item.cited else Cell(labels.EMPTY, "text2")


def _key(item: LegalRow, key: str) -> tuple[object, ...]:
    return {
        "number": (fold(item.number),),
        "subject": (fold(item.subject),),
        "date": (item.date is None, item.date or labels.LAST),
        "issuer": (fold(item.issuer),),
        "status": (list(LegalStatus).index(item.status),),
        "cited": (item.cited,),
    }[key]
