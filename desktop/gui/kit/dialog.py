"""Dialogs of the look: a question as heading, a sentence on what follows, buttons named by their verbs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QWidget,
)

from desktop.gui.kit.basic import (
    Button,
    IconLabel,
    Label,
    ScrollArea,
    boxed,
    column,
    row,
)
from desktop.gui.kit.forms import show_error
from desktop.gui.kit.theme import theme
from desktop.gui.kit.within import within

Answer = TypeVar("Answer")

_MARGIN = 24
_FRAME = 48  # pixels that the title of a window and the edge of the screen take


class PlainDialog(QDialog):
    """A dialog that gives the keys back to the window below it when it closes.

    What is proposed in the field that it begins with gives way to what is typed.
    """

    _begun = False

    def event(self, event: QEvent) -> bool:
        """Select what stands in the first field, once it has the keys: Qt does so only for who comes with Tab."""
        if event.type() == QEvent.Type.WindowActivate and not self._begun:
            self._begun = True
            QTimer.singleShot(0, self, self._select_first)
        return super().event(event)

    def _select_first(self) -> None:
        field = self.focusWidget()
        if isinstance(field, QLineEdit | QAbstractSpinBox):
            field.selectAll()

    def done(self, result: int) -> None:
        """Close, and give the keys back where the system gives them to no window."""
        super().done(result)
        below = self.parentWidget()
        if below is not None and QApplication.activeWindow() is None:
            below.window().activateWindow()


class _Body(ScrollArea):
    """What stands between question and answers; it slides where a screen is too low for all of it.

    `changed` tells that it needs another height: an error under a field, a field that came or went.
    """

    changed = Signal()

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.setContentsMargins(0, 0, 0, 0)
        self._inner = boxed(layout)
        self._inner.installEventFilter(self)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for what the content asks for."""
        return self._inner.sizeHint()

    def least_width(self) -> int:
        """Return the width below which something of the content is cut."""
        return self._inner.minimumSizeHint().width()

    def heightForWidth(self, width: int) -> int:
        """Return the height that the content needs at a width."""
        layout = self._inner.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._inner.sizeHint().height()
        return layout.totalHeightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell that the content needs another height."""
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            QTimer.singleShot(0, self, self.changed.emit)
        return super().eventFilter(watched, event)


class Dialog(PlainDialog):
    """A dialog 480 wide, or as wide as what its body cannot break.

    The harmless answer has the focus and is what Esc gives; it asks before lines that were typed are lost.
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
        self._body: _Body | None = None
        if body is not None:
            self._body = _Body(body)
            self._body.changed.connect(self._fit)
            parts.append(self._body)
        self.setLayout(column(*parts, 8, row(None, self.no, self.yes), spacing=12, margins=(_MARGIN, 24, _MARGIN, 20)))
        if kind == "danger":
            self.no.setDefault(True)
            self.no.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.yes.setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room that the words need: of the height Qt grants two thirds of the screen and cuts them."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None or not self.isVisible():
            return
        wide = 0 if self._body is None else self._body.least_width() + 2 * _MARGIN
        if wide > self.width():  # a choice of one line that is long
            self.setFixedWidth(min(wide, self.screen().availableGeometry().width() - _FRAME))
        needed = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else layout.sizeHint().height()
        screen = self.screen().availableGeometry()
        room = screen.height() - _FRAME
        if self._body is not None:  # a bar that came before the height did would take the width by which the words fit
            slides = Qt.ScrollBarPolicy.ScrollBarAsNeeded if needed > room else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            self._body.setVerticalScrollBarPolicy(slides)
        self.setFixedHeight(min(needed, room))
        below = self.frameGeometry().bottom() - screen.bottom()  # it grows downwards from where it came
        if below > 0:
            self.move(self.x(), max(self.y() - below, screen.top()))

    def reject(self) -> None:
        """Close without doing it; what was typed into a field of several lines is asked about first.

        Esc may have been meant for a list of choices that was open, or for nothing at all.
        """
        typed = any(field.document().isModified() for field in within(self) if isinstance(field, QPlainTextEdit))
        if not typed or ask(
            self, "alert", self.tr("Discard what was typed?"), self.tr("It is not kept."),
            yes=self.tr("Discard it"), no=self.tr("Go on typing"), danger=True,
        ):  # fmt: skip
            super().reject()

    def ask_with(self, more: Callable[[], Answer | None]) -> Answer | None:
        """Show the dialog, ask `more` when its verb is pressed, and return that answer; None where it was left.

        It stays open while `more` gives None, as where a file was not named: what was chosen is not chosen again.
        """
        check, answers = self._act, []

        def act() -> bool:
            answer = more() if check is None or check() else None
            if answer is not None:
                answers.append(answer)
            return answer is not None

        self._act = act
        agreed = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return answers[-1] if agreed else None

    def accept(self) -> None:
        """Do what the verb says and close, unless it cannot be done: then go to the first field that is wrong."""
        if self._act is None or self._act():
            super().accept()
        else:
            show_error(self)


def ask(
    parent: QWidget | None, icon: str, question: str, text: str, *, yes: str, no: str, danger: bool = False
) -> bool:
    """Ask a question and return whether the answer was the verb `yes`."""
    dialog = Dialog(parent, icon, question, text, yes=yes, no=no, kind="danger" if danger else "primary")
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer
