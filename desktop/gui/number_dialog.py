"""The dialog that issues a document: its number and date, refused where they are wrong."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.base.numbers import out_of_order
from desktop.gui.kit.basic import column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import (
    DateEdit,
    Field,
    NumberBox,
)
from desktop.gui.kit.messages import Notice

translate = QCoreApplication.translate


class NumberDialog:
    """Number and date of a document. It stays open with the reason at the field while `issue` refuses them.

    `next_number` gives the number to propose for a day; one that was typed stays when the day is changed after it.
    `warning` says what speaks against issuing the document as it is on a day, empty where nothing does; `others` gives
    the numbers and days of the other documents of a year in the same register.
    """

    def __init__(
        self,
        parent: QWidget,
        question: str,
        symbol: str,
        day: date,
        next_number: Callable[[date], int],
        issue: Callable[[int, date], object],
        warning: Callable[[date], str],
        others: Callable[[int], Sequence[tuple[int, date]]],
    ) -> None:
        self._next_number, self._issue, self._warning = next_number, issue, warning
        self._others = functools.cache(others)
        self.day = DateEdit(day)
        self.number = NumberBox(1, 99999)
        self._proposed = self.number.value()
        self._propose()
        self.warned = Notice("warning", "amber")
        self._warn()
        self.day.changed.connect(lambda _day: self._propose())
        self.day.changed.connect(lambda _day: self._warn())
        self.number.valueChanged.connect(lambda _number: self._warn())
        self.number_field = Field(translate("PlanPage", "Number (/{symbol})").format(symbol=symbol), self.number)
        self.day_field = Field(translate("PlanPage", "Date"), self.day)
        self.dialog = Dialog(
            parent, "check", question,
            translate("PlanPage", "It gets its number and date, and its text is locked. This can be undone."),
            yes=translate("PlanPage", "Issue"), no=translate("PlanPage", "Not yet"),
            body=column(self.warned, self.number_field, self.day_field, spacing=10), act=self._try,
        )  # fmt: skip

    def ask(self) -> bool:
        """Return whether the document was issued."""
        answer = self.dialog.exec() == Dialog.DialogCode.Accepted
        self.dialog.deleteLater()
        return answer

    def _propose(self) -> None:
        day = self.day.date()
        if day is not None and self.number.value() == self._proposed:
            self._proposed = self._next_number(day)
            self.number.setValue(self._proposed)

    def _warn(self) -> None:
        day = self.day.date()
        words = ""
        if day is not None:
            odd = out_of_order(self._others(day.year), self.number.value(), day)
            words = "\n".join(filter(None, (self._warning(day), i18n.sentence(odd) if odd is not None else "")))
        self.warned.set_text(words)
        self.warned.setVisible(bool(words))

    def _try(self) -> bool:
        day = self.day.date()
        self.number_field.set_error("")
        self.day_field.set_error("")
        if day is None:
            self.day_field.set_error(translate("PlanPage", "There is no such day. Type it as dd/mm/yyyy."))
            return False
        try:
            self._issue(self.number.value(), day)
        except UserError as error:
            field = self.number_field if "number" in error.values else self.day_field
            field.set_error(i18n.sentence(error))
            return False
        return True
