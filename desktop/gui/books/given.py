"""What the level above changed of tasks that it gave by an earlier workbook: shown, for nothing changes by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLayout

from desktop.domain.base.filling import filled
from desktop.domain.out.tally import GivenChange
from desktop.gui import labels
from desktop.gui.kit.basic import Label, column
from desktop.gui.kit.dialog import Dialog
from desktop.gui.places import PlanAt
from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate


def show_changes(shell: Shell, name: str, changes: Sequence[GivenChange]) -> None:
    """Show what a workbook gives otherwise than before, and lead to the office's own plan where that is wanted."""
    dialog = Dialog(
        shell.widget,
        "conflict",
        filled(
            translate("GivenChanges", "The level above changed {count} task{count:|s} that it gave before"),
            count=len(changes),
        ),
        translate(
            "GivenChanges",
            "So says “{name}”. Your own plan is not changed by that: look at these tasks, and change or revise it.",
        ).format(name=name),
        yes=translate("GivenChanges", "Open our plan"),
        no=translate("GivenChanges", "Close"),
        body=column(*map(_part, changes), spacing=12),
    )
    wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    if wanted:
        shell.go(PlanAt(changes[0].plan_id, 1))


def _part(change: GivenChange) -> QLayout:
    before, now = change.before, change.now
    head = Label(f"{before.number}. {before.text}", 10, bold=True, wrap=True)
    said = [translate("GivenChanges", "It is given no more.")] if now is None else []
    if now is not None:
        known = (
            (translate("GivenChanges", "Task"), before.text, now.text),
            (translate("GivenChanges", "Deadline"), labels.day(before.deadline), labels.day(now.deadline)),
            (translate("GivenChanges", "Product"), before.product, now.product),
        )
        said = [f"{field}: {old or labels.EMPTY} → {new or labels.EMPTY}" for field, old, new in known if old != new]
    return column(head, *(Label(line, 10, tone="muted", wrap=True) for line in said), spacing=2)
