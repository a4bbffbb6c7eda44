"""Whom the office reports to, and by when: asked at the first start, changed in the settings."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.base.text import clean
from desktop.domain.office.office import Office
from desktop.gui.kit.basic import column
from desktop.gui.kit.forms import ChoiceEdit, Field, Pair, text_field

_AFFAIRS = ("Sở Ngoại vụ {province}", "Văn phòng Ủy ban nhân dân {province}")
_INFORMATION = ("Sở Văn hóa, Thể thao và Du lịch {province}", "Sở Văn hóa và Thể thao {province}")
"""Who receives in many provinces: each has settled it itself, so these are proposals."""


class ReceiversForm(QWidget):
    """The bodies of the level above that receive reports, and the days on which these are due."""

    def __init__(self) -> None:
        super().__init__()
        self.affairs = ChoiceEdit((), self.tr("As the province has settled it"))
        self.information = ChoiceEdit((), self.tr("As the province has settled it"))
        self.half, self.whole = text_field(placeholder="20/6"), text_field(placeholder="20/12")
        hint = self.tr("Left empty, plans speak of the body in charge. Units hand in two working days before.")
        fields = column(
            Field(self.tr("Receives reports on external affairs"), self.affairs),
            Field(self.tr("Receives reports on information abroad"), self.information),
            Pair(
                Field(self.tr("Half-year report due (day/month)"), self.half),
                Field(self.tr("Year's report due (day/month)"), self.whole, hint),
            ),
        )
        fields.setContentsMargins(0, 0, 0, 0)
        self.setLayout(fields)

    def propose(self, province: str) -> None:
        """Offer what bodies of a province are called, where it is known."""
        name = clean(province)
        for edit, forms in ((self.affairs, _AFFAIRS), (self.information, _INFORMATION)):
            edit.set_choices([form.format(province=name) for form in forms] if name else [])

    def fill(self, office: Office) -> None:
        """Show what is kept of an office."""
        self.propose(office.province)
        self.affairs.setText(office.affairs_body)
        self.information.setText(office.information_body)
        self.half.setText(office.report_half)
        self.whole.setText(office.report_year)

    def edits(self) -> tuple[QLineEdit, ...]:
        """Return the fields."""
        return self.affairs, self.information, self.half, self.whole

    def values(self) -> tuple[str, str, str, str]:
        """Return what stands in the fields."""
        affairs, information, half, whole = (clean(edit.text()) for edit in self.edits())
        return affairs, information, half, whole

    def put(self, office: Office) -> None:
        """Write the fields into an office; a day that was emptied is the usual one again."""
        usual = Office(office.level, "", "", "", "")
        office.affairs_body, office.information_body, half, whole = self.values()
        office.report_half, office.report_year = half or usual.report_half, whole or usual.report_year
