"""Dialogs of the look: a question as heading, a sentence on what follows, buttons named by their verbs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QWidget

from desktop.gui.kit.basic import (
    Button,
    IconLabel,
    Label,
    column,
    row,
)
from desktop.gui.kit.theme import theme


class PlainDialog(QDialog):
    """A dialog that gives the keys back to the window below it when it closes."""

    def done(self, result: int) -> None:
        """Close, and give the keys back where the system gives them to no window."""
        super().done(result)
        below = self.parentWidget()
        if below is not None and QApplication.activeWindow() is None:
            below.window().activateWindow()


class Dialog(PlainDialog):
    """A dialog 480 wide. The harmless answer has the focus and is what Esc gives.

    `act` is done when the verb is pressed; the dialog stays open while it returns False.
    """

    def __init__(
        self,
        parent: QWidget | None,
        icon: str,
        question: str,
        text: str,
        *,
        yes: str,
        no: str,
        kind: str = "primary",
        body: QLayout | None = None,
        act: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._act = act
        self.setWindowTitle(question)
        self.setFixedWidth(theme.px(480))
        tone = "red" if kind == "danger" else "accent_text"
        heading = Label(question, 12, bold=True, wrap=True)
        self.yes = Button(yes, kind, clicked=self.accept)
        self.no = Button(no, clicked=self.reject)
        parts: list[QWidget | QLayout | int] = [row(IconLabel(icon, tone), (heading, 1), spacing=12)]
        if text:
            parts.append(Label(text, 10, wrap=True))
        if body is not None:
            parts.append(body)
        self.setLayout(column(*parts, 8, row(None, self.no, self.yes), spacing=12, margins=(24, 24, 24, 20)))
        if kind == "danger":
            self.no.setDefault(True)
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.yes.setDefault(True)

    def accept(self) -> None:
        """Do what the verb says and close, unless it cannot be done."""
        if self._act is None or self._act():
            super().accept()


def ask(
    parent: QWidget | None, icon: str, question: str, text: str, *, yes: str, no: str, danger: bool = False
) -> bool:
    """Ask a question and return whether the answer was the verb `yes`."""
    dialog = Dialog(parent, icon, question, text, yes=yes, no=no, kind="danger" if danger else "primary")
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
