"""The card that stands in the place of a plan's text while head, foot or appendix are being changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from desktop.domain.paper.sheet import Cell, PageItem, Paragraph, Row, Sheet, Style, Table
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import Plan
from desktop.domain.plan.searching import Hit
from desktop.gui import labels
from desktop.gui.editor.head_form import AppendixForm, HeadForm
from desktop.gui.editor.plan_info_form import InfoForm
from desktop.gui.editor.recipients_form import EndingForm
from desktop.gui.kit.basic import (
    Label,
    boxed,
    card_head,
    column,
    line,
    row,
    scrolled,
)
from desktop.gui.kit.messages import notice

if TYPE_CHECKING:
    from desktop.services import Services


class Part(IntEnum):
    """Entries of the outline that are no part of the text."""

    INFO = 0
    ENDING = 1
    APPENDIX = 2


_STYLES: Mapping[Style, HeadField] = {
    Style.PARENT: HeadField.PARENT, Style.ISSUER: HeadField.ISSUER, Style.NUMBER: HeadField.NUMBER,
    Style.DATE: HeadField.DATED, Style.URGENCY: HeadField.URGENCY, Style.SUBJECT: HeadField.TITLE,
    Style.AUTHORITY: HeadField.SIGNATURE, Style.SIGNER: HeadField.SIGNATURE,
    Style.RECIPIENTS: HeadField.RECIPIENTS, Style.RECIPIENT: HeadField.RECIPIENTS,
}  # fmt: skip
_SHOWN_AT = {HeadField.SYMBOL: HeadField.NUMBER, HeadField.PLACE: HeadField.DATED, HeadField.YEAR: HeadField.TITLE}
_FIELDS = list(HeadField)


def code(field: HeadField) -> int:
    """Return the number by which the preview knows where a field is printed, below all numbers of blocks."""
    return -1 - _FIELDS.index(_SHOWN_AT.get(field, field))


def field_of(number: int) -> HeadField | None:
    """Return the field of a number of the preview, None for a block of the text."""
    return _FIELDS[-1 - number] if -len(_FIELDS) <= number < 0 else None


def tagged(sheet: Sheet) -> Sheet:
    """Return a sheet of which head and foot of the first section know what field they show."""
    if not sheet.sections:
        return sheet
    first, *rest = sheet.sections
    return replace(sheet, sections=(replace(first, items=tuple(map(_tagged, first.items))), *rest))


def _tagged(item: PageItem) -> PageItem:
    if isinstance(item, Paragraph):
        return _paragraph(item)
    if item.blocks or item.ruled:
        return item
    return _table(item)


def _table(table: Table) -> Table:
    rows = tuple(
        Row(tuple(Cell(tuple(map(_paragraph, cell.paragraphs)), cell.span) for cell in row_.cells), row_.keep_next,
            row_.splits)
        for row_ in table.rows
    )  # fmt: skip
    return replace(table, rows=rows)


def _paragraph(item: Paragraph) -> Paragraph:
    field = _STYLES.get(item.style)
    return item if field is None or item.blocks else replace(item, blocks=(code(field),))


class PlanHead(QFrame):
    """Holds the three forms, and their heading (`top`), which stands above them on the page.

    `changed` tells a field and its new value, `entered` the field that has the focus.
    """

    changed = Signal(object, object)
    entered = Signal(object)

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._plan_id = 0
        self.info = InfoForm()
        self.ending = EndingForm(
            lambda: services.plans.recipients(self._plan_id),
            lambda by_unit: services.plans.recipients_arranged(self._plan_id, by_unit=by_unit),
        )
        self.appendix = AppendixForm()
        self._forms: dict[Part, HeadForm] = {
            Part.INFO: self.info, Part.ENDING: self.ending, Part.APPENDIX: self.appendix
        }  # fmt: skip
        self._part = Part.INFO
        self._heading = Label("", 12, bold=True)
        self.top = card_head(self._heading)
        self._locked = notice("lock", "amber", "")
        self._locked_row = boxed(row((self._locked, 1), margins=(12, 8, 12, 0)))
        self._stack = QStackedWidget()
        for form in self._forms.values():
            form.changed.connect(self.changed)
            form.entered.connect(self.entered)
            self._stack.addWidget(scrolled(column(form, margins=(16, 12, 16, 12))))
        hint = self.tr("Every field is kept when it is left, as one step that can be undone.")
        foot = boxed(row((Label(hint, 9, tone="muted", wrap=True), 1), margins=(16, 6, 16, 6)))
        self.setLayout(column(self._locked_row, (self._stack, 1), line(), foot, spacing=0))

    def part(self) -> Part:
        """Return what is shown."""
        return self._part

    def show_part(self, part: Part, plan: Plan) -> None:
        """Show a form filled with the plan."""
        self._part = part
        self._heading.setText(part_name(part))
        self._stack.setCurrentIndex(int(part))
        self.show_plan(plan)

    def show_plan(self, plan: Plan) -> None:
        """Fill the form that is shown."""
        self._plan_id = plan.id or 0
        self._locked_row.setVisible(plan.locked)
        words = self.tr("Issued as {number} on {day}; a new version changes it (“Revise”).")
        self._locked.set_text(words.format(number=plan.number, day=labels.day(plan.dated.value)))
        self.info.set_units(self._services.units.all_of(plan.year))
        if (office := self._services.office.get()) is not None:
            self.ending.set_office(office)
        self._forms[self._part].show_plan(plan)

    def commit(self) -> None:
        """Tell what was changed in the form that is shown and not told yet."""
        self._forms[self._part].commit_all()

    def set_error(self, field: HeadField, sentence: str) -> None:
        """Show at a field why it was refused, or take the sentence away."""
        for form in self._forms.values():
            form.set_error(field, sentence)

    def show_hits(self, found: Sequence[Hit], current: Hit | None, size: int) -> None:
        """Mark in all forms where words were found, and bring those that were gone to into view."""
        for part, form in self._forms.items():
            control = form.show_hits(found, current, size)
            area = self._stack.widget(int(part))
            if (
                control is not None
                and current is not None
                and isinstance(area, QScrollArea)
                and (inner := area.widget())
            ):
                spot = control.mapTo(inner, form.spot(control))
                area.ensureVisible(spot.x(), spot.y(), 0, control.fontMetrics().height() * 2)
                self.entered.emit(current.field)

    def focus(self, field: HeadField) -> None:
        """Put the focus into a field of the form that is shown."""
        self._forms[self._part].focus(field)

    def focus_first(self) -> None:
        """Put the focus into the first field of the form that is shown."""
        first = {Part.INFO: HeadField.TITLE, Part.ENDING: HeadField.RECIPIENTS, Part.APPENDIX: HeadField.APPENDIX}
        self.focus(first[self._part])

    @staticmethod
    def part_of(field: HeadField) -> Part:
        """Return the form that a field belongs to."""
        if field in {HeadField.SIGNATURE, HeadField.RECIPIENTS}:
            return Part.ENDING
        return Part.APPENDIX if field is HeadField.APPENDIX else Part.INFO


def part_name(part: Part) -> str:
    """Return what an entry of the outline is called."""
    match part:
        case Part.INFO:
            return QCoreApplication.translate("PlanHead", "General")
        case Part.ENDING:
            return QCoreApplication.translate("PlanHead", "Recipients, signature")
    return QCoreApplication.translate("PlanHead", "Appendix: assignment table")
