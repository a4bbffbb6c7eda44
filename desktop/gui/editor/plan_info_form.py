"""The form “Thông tin chung” of a plan: subject, year, urgency, letterhead, number, place and date."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from desktop.domain.base.text import clean
from desktop.domain.office.office import Unit
from desktop.domain.plan.head import FIRST_YEAR, LAST_YEAR, URGENCIES, HeadField
from desktop.domain.plan.plan import PartialDate, Plan
from desktop.gui.editor.head_form import HeadForm
from desktop.gui.kit.basic import column, row
from desktop.gui.kit.forms import (
    ChoiceEdit,
    Field,
    NumberBox,
    UndoGuard,
    choose,
    combo,
    text_area,
    text_field,
)

_NO_YEAR = FIRST_YEAR - 1


class InfoForm(HeadForm):
    """What is printed at the head of page 1."""

    def __init__(self) -> None:
        super().__init__()
        self.title = text_area(lines=2, placeholder=self.tr("What the plan is about"))
        self.year = NumberBox(_NO_YEAR, LAST_YEAR)
        self.year.setSpecialValueText("…")
        self.year.installEventFilter(UndoGuard(self))
        self.urgency = combo([(words or self.tr("Not urgent"), words) for words in URGENCIES], self.tr("Urgency"))
        self.superior = text_field(placeholder=self.tr("Number, date and office, where there is one"))
        self.parent_office = text_field(placeholder=self.tr("not printed"))
        self.issuer = text_area(lines=2)
        self.number, self.symbol = text_field(placeholder=self.tr("open until it is signed")), text_field()
        self.place = text_field()
        self.day, self.month, self.dated_year = text_field(), text_field(), text_field()
        for edit, name in ((self.day, self.tr("Day")), (self.month, self.tr("Month")),
                           (self.dated_year, self.tr("Year of the date"))):  # fmt: skip
            edit.setPlaceholderText("…")
            edit.setMaxLength(4)
            edit.setAccessibleName(name)
        self.drafting = ChoiceEdit()
        self._build()

    def _build(self) -> None:
        title = Field(self.tr("Subject"), self.title)
        year = Field(self.tr("Year of the plan"), self.year)
        hint = self.tr("Stands first among the bases; the basis follows what is changed here.")
        superior = Field(self.tr("Carries out the superior's plan"), self.superior, hint)
        parent = Field(self.tr("Letterhead, office above"), self.parent_office)
        issuer = Field(self.tr("Letterhead, issuing office"), self.issuer)
        number, symbol = Field(self.tr("Number"), self.number), Field(self.tr("Symbol"), self.symbol)
        place = Field(self.tr("Place"), self.place)
        day = Field(self.tr("Day"), self.day)
        month, dated_year = Field(self.tr("Month"), self.month), Field(self.tr("Year of the date"), self.dated_year)
        drafting = Field(self.tr("Drafting unit"), self.drafting)
        self.setLayout(
            column(
                title,
                _topped(row((year, 1), (Field(self.tr("Urgency"), self.urgency), 1))),
                superior,
                _topped(row((parent, 2), (issuer, 3))),
                _topped(row((number, 3), (symbol, 2))),
                _topped(row((place, 3), (day, 1), (month, 1), (dated_year, 1))),
                drafting,
                None,
                spacing=10,
            )
        )
        self.watch(HeadField.TITLE, title, lambda: clean(" ".join(self.title.toPlainText().split())), self.title)
        self.watch(HeadField.YEAR, year, self._year, self.year)
        self.watch(HeadField.URGENCY, None, self.urgency.currentData, self.urgency)
        self.watch(HeadField.ISSUER, issuer, self._issuer, self.issuer)
        for field, frame, edit in (
            (HeadField.SUPERIOR, superior, self.superior), (HeadField.PARENT, parent, self.parent_office),
            (HeadField.NUMBER, number, self.number), (HeadField.SYMBOL, symbol, self.symbol),
            (HeadField.PLACE, place, self.place), (HeadField.DRAFTING_UNIT, drafting, self.drafting),
        ):  # fmt: skip
            self.watch(field, frame, partial(_text, edit), edit)
        self.watch(HeadField.DATED, place, self._dated, self.day, self.month, self.dated_year)

    def set_units(self, units: list[Unit]) -> None:
        """Propose these units as the one that drafts."""
        self.drafting.set_choices([unit.name for unit in units])

    def shown(self, field: HeadField) -> Any:  # noqa: ANN401 (of the type of the attribute)
        """Return the number without the symbol, which stands in a field of its own."""
        value = super().shown(field)
        if field is HeadField.NUMBER and self.plan is not None:
            return value.removesuffix(f"/{self.plan.symbol}")
        return value

    def fill(self, plan: Plan) -> None:
        """Put the plan's values into the controls."""
        if not self.has_error(HeadField.TITLE) and self.title.toPlainText() != plan.title:
            self.title.setPlainText(plan.title)
        self.year.setValue(_NO_YEAR if plan.year is None else plan.year)
        choose(self.urgency, plan.urgency)
        if not self.has_error(HeadField.ISSUER) and self.issuer.toPlainText() != plan.issuer:
            self.issuer.setPlainText(plan.issuer)
        for edit, field in (
            (self.superior, HeadField.SUPERIOR), (self.parent_office, HeadField.PARENT),
            (self.number, HeadField.NUMBER), (self.symbol, HeadField.SYMBOL), (self.place, HeadField.PLACE),
            (self.drafting, HeadField.DRAFTING_UNIT),
        ):  # fmt: skip
            self.put_text(edit, field, self.shown(field))
        for edit, value in ((self.day, plan.dated.day), (self.month, plan.dated.month),
                            (self.dated_year, plan.dated.year)):  # fmt: skip
            self.put_text(edit, HeadField.DATED, "" if value is None else str(value))

    def _year(self) -> int | None:
        value = self.year.value()
        return None if value == _NO_YEAR else value

    def _issuer(self) -> str:
        return "\n".join(line for line in map(clean, self.issuer.toPlainText().split("\n")) if line)

    def _dated(self) -> PartialDate:
        """Return the date as far as it is typed; what is no number is no day."""
        day, month, year = map(_part, (self.day, self.month, self.dated_year))
        return PartialDate(day, month, year)


def _topped(parts: QHBoxLayout) -> QHBoxLayout:
    """Let fields side by side begin at one height, whatever stands under one of them."""
    for number in range(parts.count()):
        if (item := parts.itemAt(number)) is not None:
            item.setAlignment(Qt.AlignmentFlag.AlignTop)
    return parts


def _text(edit: QLineEdit) -> str:
    return clean(edit.text())


def _part(edit: QLineEdit) -> int | None:
    text = edit.text().strip()
    if not text:
        return None
    return int(text) if text.isascii() and text.isdigit() else -1  # refused, with what was typed left in its place
