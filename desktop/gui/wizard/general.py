"""Step 2: subject, year, the superior's plan, number and date, signer."""

from __future__ import annotations

from dataclasses import asdict, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from desktop import i18n
from desktop.domain.base.text import clean
from desktop.domain.paper.sheet import Sheet
from desktop.domain.plan.details import about_text
from desktop.domain.plan.head import URGENCIES
from desktop.domain.plan.plan import PartialDate, Signature
from desktop.domain.plan.proposals import signature_forms, signer_of
from desktop.gui.kit.basic import (
    Label,
    boxed,
    card,
    column,
    row,
    scrolled,
)
from desktop.gui.kit.forms import (
    ChoiceEdit,
    Field,
    NumberBox,
    choose,
    combo,
    text_area,
    text_field,
)
from desktop.gui.kit.theme import theme
from desktop.gui.paper.head_preview import HeadPreview
from desktop.gui.wizard.step import StepPage, WizardHost

_SIDE_BY_SIDE = 800  # pixels at 100 % that fields and signature take beside each other


class GeneralStep(StepPage):
    """Fields of the plan as a whole."""

    def __init__(self, view: WizardHost) -> None:
        super().__init__(view, "general", "", "")
        self.heading.setText(self.tr("General"))
        self.hint.set_text(self.tr("Number and day may stay open: they are written after the signature."))
        self._seen = False  # what is missing is said once the step was left
        self._before = "", ""  # subject and drafting unit as the text names them
        office = self._office = self.services.office.required()
        self._forms = signature_forms(office)
        self.title = text_area(lines=2, placeholder=self.tr("What the plan is about"))
        self._title_field = Field(self.tr("Subject"), self.title)
        self.title.textChanged.connect(lambda: self.put("title", clean(" ".join(self.title.toPlainText().split()))))
        self.title.textChanged.connect(lambda: self._title_field.set_error(""))
        self.year = NumberBox(2000, 2100)
        self.year.valueChanged.connect(lambda year: self.put("year", year))
        self.superior = text_field(
            placeholder=self.tr("Plan of the level above that is carried out, where there is one")
        )
        self.number = text_field(placeholder=self.tr("open"))
        self.day, self.month, self.issue_year = text_field(), text_field(), text_field()
        for edit in (self.day, self.month, self.issue_year):
            edit.setPlaceholderText("…")
        self.place = text_field()
        self.parent_office, self.issuer = text_field(), text_area(lines=2)
        self.symbol = text_field()
        self.symbol.textChanged.connect(lambda text: self.put("symbol", clean(text)))
        self.parent_office.textChanged.connect(lambda text: self.put("parent", clean(text)))
        self.issuer.textChanged.connect(
            lambda: self.put("issuer", "\n".join(filter(None, map(clean, self.issuer.toPlainText().split("\n")))))
        )
        self.drafting = ChoiceEdit([unit.name for unit in self.services.units.all()])
        self.urgency = combo([(words or self.tr("Not urgent"), words) for words in URGENCIES], self.tr("Urgency"))
        self.superior.textChanged.connect(lambda text: self.changes(lambda: self.machine.name_superior(clean(text))))
        for edit, name in ((self.number, "number"), (self.place, "place"), (self.drafting, "drafting_unit")):
            edit.textChanged.connect(lambda text, name=name: self.put(name, clean(text)))
        for edit, name in ((self.day, "day"), (self.month, "month"), (self.issue_year, "issue_year")):
            edit.textChanged.connect(lambda text, name=name: self._date_part(name, text))
        self.urgency.currentIndexChanged.connect(lambda _index: self.put("urgency", self.urgency.currentData()))
        self.form = combo(
            [(" / ".join(filter(None, (item.authority, item.deputy, item.title))), number)
             for number, item in enumerate(self._forms)],
            self.tr("Form of signature"),
        )  # fmt: skip
        self.form.currentIndexChanged.connect(lambda _index: self._form_chosen())
        names = [office.chairman, *office.deputies]
        self.signer = ChoiceEdit([name for name in names if name])
        self.signer.textChanged.connect(lambda _text: self._sign())
        self._date_field = Field(self.tr("Date"), boxed(row(self.day, self.month, self.issue_year, spacing=6)))
        self._date_field.control.setAccessibleName(self.tr("Date"))
        for edit, words in ((self.day, self.tr("Day")), (self.month, self.tr("Month")),
                            (self.issue_year, self.tr("Year of the date"))):  # fmt: skip
            edit.setAccessibleName(words)
        self._build()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._title_field, 0, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(self.tr("Superior's plan"), self.superior), 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(self.tr("Year of the plan"), self.year), 2, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(self.tr("Urgency"), self.urgency), 2, 1, Qt.AlignmentFlag.AlignTop)
        numbers = boxed(row(Field(self.tr("Number"), self.number), Field(self.tr("Symbol"), self.symbol), spacing=8))
        grid.addWidget(numbers, 3, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(self.tr("Place"), self.place), 3, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._date_field, 4, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(self.tr("Drafting unit"), self.drafting), 4, 1, Qt.AlignmentFlag.AlignTop)
        letterhead = self.tr("Letterhead, issuing office")
        grid.addWidget(Field(self.tr("Letterhead, office above"), self.parent_office), 5, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Field(letterhead, self.issuer), 5, 1, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        left = card(column(grid, None, margins=(16, 14, 16, 16)))
        self.preview = HeadPreview(self._sheet)
        self.preview.setAccessibleName(self.tr("As it will be printed"))
        framed = card(column(self.preview, margins=(1, 1, 1, 1)))
        right = card(
            column(
                Label(self.tr("Signature"), 12, bold=True),
                Field(self.tr("Form of signature"), self.form),
                Field(self.tr("Signer"), self.signer),
                4,
                Label(self.tr("As it will be printed"), 9, bold=True, tone="muted"),
                framed,
                None,
                margins=(16, 14, 16, 16),
            )
        )
        self._cards = row((left, 3), (right, 2), spacing=12)
        self.body.addWidget(scrolled(self._cards), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the signature under the fields where both have no room side by side."""
        super().resizeEvent(event)
        narrow = self.width() < theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._cards.direction() != direction:
            self._cards.setDirection(direction)

    def load(self) -> None:
        """Show the answers."""
        self.machine.year_of_now()  # the field is never empty, and what it shows is the answer
        answers = self.answers
        self.title.setPlainText(answers.get("title", ""))
        self.year.setValue(answers["year"])
        for edit, name in ((self.superior, "superior"), (self.number, "number"), (self.drafting, "drafting_unit")):
            edit.setText(str(answers.get(name) or ""))
        office = self.services.office.required()
        self.place.setText(answers.get("place") or office.place)
        self.parent_office.setText(answers.get("parent", office.parent))
        self.issuer.setPlainText(answers.get("issuer") or office.issuer)
        self.symbol.setText(answers.get("symbol") or f"KH-{office.symbol}")
        self.symbol.setCursorPosition(0)  # in a narrow field the beginning is seen
        for edit, name in ((self.day, "day"), (self.month, "month"), (self.issue_year, "issue_year")):
            edit.setText(str(answers.get(name) or ""))
        choose(self.urgency, answers.get("urgency", ""))
        signature = Signature(**answers.get("signature", {}))
        known = next((number for number, item in enumerate(self._forms) if _form(item) == _form(signature)), None)
        while self.form.count() > len(self._forms):
            self.form.removeItem(self.form.count() - 1)
        if known is None and signature.title:
            words = " / ".join(filter(None, (signature.authority, signature.deputy, signature.title)))
            self.form.addItem(words, -1)
        choose(self.form, -1 if known is None and signature.title else known)
        self.signer.setText(signature.name)
        self._before = answers.get("title") or self._before[0], answers.get("drafting_unit", "")
        missing = self._seen and not answers.get("title")
        self._title_field.set_error(self.tr("The plan has no subject. Type what it is about.") if missing else "")
        self._seen = True
        self._check_date()
        self.preview.renew()

    def _date_part(self, name: str, text: str) -> None:
        self.put(name, int(text) if text.strip().isdigit() else None)
        self._check_date()

    def _check_date(self) -> None:
        day, month, year = (self.answers.get(name) for name in ("day", "month", "issue_year"))
        typed = [edit.text().strip() for edit in (self.day, self.month, self.issue_year)]
        wrong = PartialDate(day or 1, month or 1, year or 2000).value is None
        wrong = wrong or not all(text.isdigit() for text in typed if text)
        self._date_field.set_error(self.tr("There is no such day. Correct it or leave it open.") if wrong else "")

    def _form_chosen(self) -> None:
        number = self.form.currentData()
        if self._loading or number is None or number < 0:
            return
        chosen = self._forms[number]
        chosen = replace(chosen, name=signer_of(chosen, clean(self.signer.text()), self._office))
        self.put("signature", asdict(chosen))
        self._loading = True
        self.signer.setText(chosen.name)
        self._loading = False

    def _sign(self) -> None:
        signature = {**self.answers.get("signature", {}), "name": clean(self.signer.text())}
        self.put("signature", signature)

    def _sheet(self) -> Sheet:
        """Return the plan without its text, for the preview of what stands above and below that."""
        return self.services.exports.sheet(replace(self.machine.plan(), blocks=[], tasks=[], assignment_appendix=False))

    def put(self, name: str, value: object) -> None:
        """Change one answer; the preview follows."""
        super().put(name, value)
        self.preview.renew_later()

    def leave(self) -> None:
        """Say at the field what is missing; let the text follow what was changed, and say where it does not."""
        if not self.answers.get("title"):
            self._title_field.set_error(self.tr("The plan has no subject. Type what it is about."))
            return
        now = self.answers["title"], self.answers.get("drafting_unit", "")
        before, self._before = self._before, now
        if now != before:
            left: list[str] = []
            self.changes(lambda: left.extend(self.machine.follow_head(*before)))
            if left:
                self.view.say(i18n.sentence(about_text(left)), tone="amber")

    def show_field(self, field: str) -> None:
        """Put the focus on the field of a problem."""
        fields = {"title": self.title, "year": self.year, "day": self.day, "signature": self.signer}
        self.leave()
        fields.get(field, self.title).setFocus()


def _form(signature: Signature) -> tuple[str, str, str]:
    return signature.authority, signature.deputy, signature.title
