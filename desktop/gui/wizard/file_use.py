"""The question that is asked once of a plan that was read from a file: what is to be made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QDialog, QRadioButton, QWidget

from desktop.domain.base.filling import filled
from desktop.domain.directive.citing import issuer_words
from desktop.domain.plan.own_names import OwnNames, OwnProvince, issuer_of
from desktop.domain.plan.plan import Plan
from desktop.gui import labels
from desktop.gui.kit.basic import Label, column
from desktop.gui.kit.dialog import Dialog
from desktop.services.reading.service import FileUse

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Found:
    """What is known of the file. `new_year` is the year that it can be moved to, None where that makes no sense.

    `past` says that it is for a year before the one that plans are made for now.

    `names` tells how its text would name our place, `province` our province; what it `left` names the other one then.
    """

    foreign: bool
    issued: bool
    new_year: int | None
    names: OwnNames | None = None
    province: OwnProvince | None = None
    left: Sequence[str] = ()
    past: bool = False

    @property
    def clear(self) -> bool:
        """Return whether there is nothing to ask."""
        return not self.foreign and not self.issued and self.new_year is None and self.province is None


def ask_use(parent: QWidget, plan: Plan, found: Found) -> FileUse | None:
    """Ask what is made of a file and return it, None when the file is not to be used."""
    dialog = UseDialog(parent, plan, found)
    chosen = dialog.use() if dialog.exec() == QDialog.DialogCode.Accepted else None
    dialog.deleteLater()
    return chosen


class UseDialog(Dialog):
    """A tick for the own form where the file is another office's, and the ways to go on."""

    def __init__(self, parent: QWidget, plan: Plan, found: Found) -> None:
        issuer = issuer_words(issuer_of(plan))
        number = labels.joined(plan.number, labels.day(plan.dated.value) if plan.dated.value else "")
        question = translate("FileUse", "What is made of this file?")
        if found.foreign:
            question = translate("FileUse", "This file is by {issuer}. Use our own form?").format(issuer=issuer)
        self.own_form = QCheckBox(translate("FileUse", "Use our letterhead, symbol, place, signer and recipients"))
        self.own_form.setChecked(found.foreign)
        self.own_form.setVisible(found.foreign)
        self.renamed = Label("", 9, tone="muted", wrap=True)
        becomes = translate("FileUse", "“{old}” in the text becomes “{new}”; papers cited by number stay as they are.")
        places = [names for names in (found.names, found.province) if names is not None]
        said = [becomes.format(old=names.old, new=names.new) for names in places]
        if found.left and found.names is not None:
            words = translate(
                "FileUse",
                "“{name}” stays in the text {count} time{count:|s}, as in “{example}”: look through it with Ctrl+H.",
            )
            said.append(filled(words, name=found.names.name, count=len(found.left), example=found.left[0]))
        self.renamed.setText("\n".join(said))
        self.province = QCheckBox()
        if found.province is not None:
            self.province.setText(
                translate("FileUse", "Write “{new}” for “{old}” in the text").format(
                    old=found.province.old, new=found.province.new
                )
            )
            self.province.setChecked(True)
        self.issued = QRadioButton(
            translate("FileUse", "It is issued ({number}): keep it as issued, its text locked").format(number=number)
        )
        self.draft = QRadioButton(translate("FileUse", "Take its text for a new draft"))
        self.moved = QRadioButton(
            translate("FileUse", "Make the plan of {year} from it: years and deadlines move along").format(
                year=found.new_year
            )
        )
        self._found = found
        group = QButtonGroup(parent)
        ways = ((self.issued, found.issued), (self.draft, True), (self.moved, found.new_year is not None))
        for button, shown in ways:
            group.addButton(button)
            button.setVisible(shown)
        single = sum(shown for _button, shown in ways) == 1
        self.draft.setVisible(not single)
        super().__init__(
            parent, "file-in", question, "", yes=translate("FileUse", "Continue"),
            no=translate("FileUse", "Do not use the file"),
            body=column(self.own_form, self.renamed, self.issued, self.draft, self.moved, self.province, spacing=10),
        )  # fmt: skip
        group.setParent(self)
        first = self.issued if found.issued and not found.foreign else self.draft
        if found.new_year is not None and found.foreign and found.past:
            first = self.moved
        first.setChecked(True)
        self.own_form.toggled.connect(self._form_chosen)
        self.issued.toggled.connect(lambda _on: self._form_chosen(on=self.own_form.isChecked()))
        self._form_chosen(on=self.own_form.isChecked())
        self.yes.setFocus()

    def _form_chosen(self, on: bool) -> None:
        """A plan in our own form was not issued by us."""
        self.renamed.setVisible(on and bool(self.renamed.text()))
        kept = self.issued.isChecked() and not on
        self.province.setVisible(self._found.province is not None and not on and not kept)
        self.issued.setVisible(self._found.issued and not on)
        if on and self.issued.isChecked():
            self.draft.setChecked(True)

    def use(self) -> FileUse:
        """Return what was chosen."""
        year = self._found.new_year if self.moved.isChecked() else None
        own, issued = self.own_form.isChecked(), self.issued.isChecked()
        province = self._found.province is not None and self.province.isChecked() and not own and not issued
        return FileUse(own_form=own, issued=issued, year=year, province=province)
