"""The dialog that issues a plan: its number and date, refused where they are wrong."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox, QWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.plan.plan import Plan
from desktop.gui.kit.basic import column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import (
    SPIN_MARGIN,
    DateEdit,
    Field,
)
from desktop.services import Services


class IssueForm:
    """Number and date of a plan, in a dialog that stays open with the reason at the field while it cannot be issued."""

    def __init__(self, parent: QWidget, services: Services, plan: Plan) -> None:
        translate = QCoreApplication.translate
        self._services, self._plan = services, plan
        first = plan.dated.value if plan.version == 1 else None  # a new version is a new document, with its own date
        self.day = DateEdit(first or services.office.today())
        self.number = QSpinBox()
        self.number.setRange(1, 99999)
        self.number.lineEdit().setTextMargins(SPIN_MARGIN, 0, 0, 0)
        self._propose()
        self.day.changed.connect(lambda _day: self._propose())
        words = translate("PlanPage", "Number (/{symbol})").format(symbol=plan.symbol)
        self.number_field = Field(words, self.number)
        self.day_field = Field(translate("PlanPage", "Date"), self.day)
        self.dialog = Dialog(
            parent, "check", translate("PlanPage", "Issue this plan?"),
            translate("PlanPage", "It gets its number and date, and its text is locked. This can be undone."),
            yes=translate("PlanPage", "Issue"), no=translate("PlanPage", "Not yet"),
            body=column(self.number_field, self.day_field, spacing=10), act=self._issue,
        )  # fmt: skip

    def ask(self) -> bool:
        """Return whether the plan was issued."""
        answer = self.dialog.exec() == Dialog.DialogCode.Accepted
        self.dialog.deleteLater()
        return answer

    def _propose(self) -> None:
        day = self.day.date()
        if day is not None:
            self.number.setValue(self._services.plans.next_number(day.year, self._plan.symbol))

    def _issue(self) -> bool:
        day = self.day.date()
        self.number_field.set_error("")
        self.day_field.set_error("")
        if day is None:
            words = QCoreApplication.translate("PlanPage", "There is no such day. Type it as dd/mm/yyyy.")
            self.day_field.set_error(words)
            return False
        try:
            self._services.plans.issue(self._plan.id or 0, self.number.value(), day)
        except UserError as error:
            field = self.number_field if "number" in error.values else self.day_field
            field.set_error(i18n.sentence(error))
            return False
        return True
