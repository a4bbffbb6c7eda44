"""Head and foot of a report: subject, receiver, day due, recipients, signature."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.base.text import clean
from desktop.domain.plan.plan import Signature
from desktop.domain.plan.proposals import signature_forms, signer_of
from desktop.domain.report.report import Report
from desktop.gui.kit.basic import boxed, card, column, row, scrolled
from desktop.gui.kit.forms import DateEdit, Field, Pair, combo, text_area, text_field
from desktop.services import Services


class HeadForm(QWidget):
    """`changed` tells that a field was left with another value, `typing` that one is being typed in.

    `take` writes them all into a report.
    """

    changed = Signal()
    typing = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._filling = False
        self._office = services.office.required()
        self._signatures = signature_forms(self._office)
        self.title = text_area(lines=2)
        self.receiver, self.basis, self.place = text_field(), text_field(), text_field()
        self.due = DateEdit()
        self.recipients = text_area(lines=6)
        forms = [" / ".join(filter(None, (item.authority, item.deputy, item.title))) for item in self._signatures]
        self.signature = combo(list(zip(forms, self._signatures, strict=True)), self.tr("Signed as"))
        self.signer = text_field()
        self.due_field = Field(self.tr("Due"), self.due)
        for field in (self.receiver, self.basis, self.place, self.signer):
            field.editingFinished.connect(self._tell)
            field.textEdited.connect(lambda _text: self.typing.emit())
        for area in (self.title, self.recipients):
            area.textChanged.connect(self._tell)
        self.due.changed.connect(lambda _day: self._tell())
        self.due.editingFinished.connect(self._check)
        self.signature.currentIndexChanged.connect(self._signed_as)
        left = column(
            Field(self.tr("Subject"), self.title), Field(self.tr("Receiver"), self.receiver),
            Field(self.tr("Asked for by"), self.basis), row(self.due_field, (Field(self.tr("Place"), self.place), 1)),
            None, spacing=10,
        )  # fmt: skip
        right = column(
            Field(self.tr("Recipients, one a line; the file copy last"), self.recipients),
            Field(self.tr("Signed as"), self.signature), Field(self.tr("Signer's name"), self.signer), None, spacing=10,
        )  # fmt: skip
        body = column(Pair(boxed(left), boxed(right)), None, spacing=0, margins=(20, 16, 20, 16))
        self.setLayout(column((card(column((scrolled(body), 1), margins=(1, 1, 1, 1))), 1)))

    def show_report(self, report: Report) -> None:
        """Show the head and foot of a report."""
        self._filling = True
        for area, text in ((self.title, report.title), (self.recipients, "\n".join(report.recipients))):
            if area.toPlainText() != text:
                area.setPlainText(text)
        for field, text in ((self.receiver, report.receiver), (self.basis, report.basis), (self.place, report.place),
                            (self.signer, report.signature.name)):  # fmt: skip
            field.setText(text)
            if not field.hasFocus():
                field.setCursorPosition(0)  # of words that are longer than the field the beginning is seen
        self.due.set_date(report.due)
        known = (report.signature.authority, report.signature.deputy, report.signature.title)
        places = [
            number for number, item in enumerate(self._signatures)
            if (item.authority, item.deputy, item.title) == known
        ]  # fmt: skip
        self.signature.setCurrentIndex(places[0] if places else -1)
        for part in (self.title, self.receiver, self.basis, self.place, self.due, self.recipients, self.signature,
                     self.signer):  # fmt: skip
            part.setEnabled(not report.locked)
        self._filling = False

    def _signed_as(self, _index: int) -> None:
        chosen = self.signature.currentData()
        if not self._filling and chosen is not None:
            self.signer.setText(signer_of(chosen, clean(self.signer.text()), self._office))
            self._tell()

    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit()
        if self.due.is_valid():
            self._check()

    def _check(self) -> None:
        """Say of a day that does not exist that it is not kept."""
        wrong = self.tr("There is no such day. Type it as dd/mm/yyyy.")
        self.due_field.set_error("" if self.due.is_valid() else wrong)

    def take(self, report: Report) -> None:
        """Write the fields into a report."""
        report.title = clean(self.title.toPlainText().replace("\n", " ")) or report.title
        report.receiver = clean(self.receiver.text()) or report.receiver
        report.basis, report.place = clean(self.basis.text()), clean(self.place.text())
        if self.due.is_valid():
            report.due = self.due.date()
        report.recipients = [text for text in map(clean, self.recipients.toPlainText().splitlines()) if text]
        form = self.signature.currentData() or report.signature
        report.signature = Signature(form.authority, form.deputy, form.title, clean(self.signer.text()))
