"""Forms for head and foot of a plan in the place of its text: each field is kept when it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QTextCursor
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QTextEdit, QWidget

from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.domain.plan.searching import Hit
from desktop.gui.kit.basic import Label, column
from desktop.gui.kit.forms import Field, forget_typing
from desktop.gui.kit.theme import theme

CURRENT, OTHERS = 200, 70
"""How strong the ground of a found place is, of 255: that of the one that was gone to, and of all others."""


class HeadForm(QWidget):
    """Fields of a plan's head or foot. `changed` tells a field that was left with another value, `entered` the focus.

    What is refused stays in its field with the sentence under it, so that nothing that was typed is lost.
    """

    changed = Signal(object, object)
    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.plan: Plan | None = None
        self._readers: dict[HeadField, Callable[[], Any]] = {}
        self._controls: dict[QObject, HeadField] = {}
        self._fields: dict[HeadField, Field] = {}
        self._filling = False

    def watch(self, field: HeadField, frame: Field | None, read: Callable[[], Any], *controls: QWidget) -> None:
        """Keep `field` as `read` gives it when one of its controls is left, or chosen from."""
        self._readers[field] = read
        if frame is not None:
            self._fields[field] = frame
        for control in controls:
            self._controls[control] = field
            control.installEventFilter(self)
            if isinstance(control, QLineEdit | QSpinBox):
                control.editingFinished.connect(lambda field=field: self.commit(field))
            elif isinstance(control, QComboBox):
                control.activated.connect(lambda _number, field=field: self.commit(field))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field when it is left, and tell which one is entered."""
        field = self._controls.get(watched)
        if field is not None and isinstance(event, QFocusEvent):
            if event.type() == QEvent.Type.FocusIn:
                self.entered.emit(field)
            elif event.type() == QEvent.Type.FocusOut and event.reason() != Qt.FocusReason.PopupFocusReason:
                self.commit(field)
        return super().eventFilter(watched, event)

    def commit(self, field: HeadField) -> None:
        """Tell the value of a field when it is another than the plan's."""
        if self._filling or self.plan is None or self.plan.locked:
            return
        value = self._readers[field]()
        if value != self.shown(field):
            self.changed.emit(field, value)
            for control, kept in self._controls.items():
                if kept is field:
                    forget_typing(control)
        else:
            self.set_error(field, "")

    def commit_all(self) -> None:
        """Tell all that was changed and not told yet (the page is being left)."""
        for field in self._readers:
            self.commit(field)

    def shown(self, field: HeadField) -> Any:  # noqa: ANN401 (of the type of the attribute)
        """Return the plan's value of a field as the form's controls give it back."""
        return getattr(self.plan, field.value)

    def show_plan(self, plan: Plan) -> None:
        """Show a plan; a field with an error keeps what was typed while it is the same plan."""
        if self.plan is None or self.plan.id != plan.id or plan.locked:
            for field in self._fields:
                self.set_error(field, "")
        self.plan = plan
        self._filling = True
        self.fill(plan)
        self._filling = False
        for control in self._controls:
            if isinstance(control, QWidget):
                control.setEnabled(not plan.locked)

    def fill(self, plan: Plan) -> None:
        """Put the plan's values into the controls."""
        raise NotImplementedError

    def put_text(self, edit: QLineEdit, field: HeadField, text: str) -> None:
        """Show a text unless the field holds one that was refused."""
        if not self.has_error(field) and edit.text() != text:
            edit.setText(text)
            edit.setCursorPosition(0)  # of words that are longer than the field the beginning is seen

    def set_error(self, field: HeadField, sentence: str) -> None:
        """Show why a value was refused, or take the sentence away."""
        if (frame := self._fields.get(field)) is not None and frame.error() != sentence:
            frame.set_error(sentence)
            for control, own in self._controls.items():  # several may stand in one frame
                if own is field and isinstance(control, QWidget):
                    control.setAccessibleDescription(sentence)

    def has_error(self, field: HeadField) -> bool:
        """Return whether a field holds what was refused."""
        frame = self._fields.get(field)
        return frame is not None and bool(frame.error())

    def focus(self, field: HeadField) -> bool:
        """Put the focus into a field; return whether the form has it."""
        control = next((item for item, own in self._controls.items() if own is field), None)
        if isinstance(control, QWidget):
            control.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def show_hits(self, found: Sequence[Hit], current: Hit | None, size: int) -> QWidget | None:
        """Mark the fields in which words were found, and select those that were gone to; return their field."""
        chosen: QWidget | None = None
        if self.plan is None:  # never shown yet
            return None
        for control, field in self._controls.items():
            if not isinstance(control, QLineEdit | QPlainTextEdit | QComboBox):
                continue
            own = [hit for hit in found if hit.field is field and self.holds(control, hit)]
            _mark(control, own, current if current in own else None, size)
            if current is not None and current in own:
                chosen = control
        return chosen

    def spot(self, control: QWidget) -> QPoint:
        """Return where in a control the place stands that was gone to."""
        return control.rect().center()

    def holds(self, control: QWidget, hit: Hit) -> bool:
        """Return whether a control of the hit's field is the one that shows the hit's line."""
        return hit.line == 0


def _mark(
    control: QLineEdit | QPlainTextEdit | QComboBox, found: Sequence[Hit], current: Hit | None, size: int
) -> None:
    if isinstance(control, QPlainTextEdit):
        marks = []
        for hit in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(control.document())
            mark.cursor.setPosition(hit.start)
            mark.cursor.setPosition(hit.start + size, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(ground(strong=hit == current))
            marks.append(mark)
            if hit == current:
                control.setTextCursor(mark.cursor)
        control.setExtraSelections(marks)
        return
    if control.property("hit") != ("1" if found else ""):
        control.setProperty("hit", "1" if found else "")
        control.style().polish(control)
    if isinstance(control, QLineEdit):
        if current is not None:
            control.setSelection(current.start, size)
        elif not control.hasFocus():
            control.deselect()


def ground(*, strong: bool) -> QColor:
    """Return the ground of words that were found."""
    colour = QColor(theme.colour("amber"))
    colour.setAlpha(CURRENT if strong else OTHERS)
    return colour


class AppendixForm(HeadForm):
    """Whether the assignment table is printed as an appendix, and which appendices the text has."""

    def __init__(self) -> None:
        super().__init__()
        self.box = QCheckBox(self.tr("Print the assignment table as an appendix"))
        self.box.clicked.connect(lambda _on: self.commit(HeadField.APPENDIX))
        self._own = Label("", 10, tone="muted", wrap=True)
        hint = self.tr("It lists every duty with its unit, deadline and product, on pages of its own after the text.")
        self.watch(HeadField.APPENDIX, None, self.box.isChecked, self.box)
        self.setLayout(column(self.box, Label(hint, 9, tone="muted", wrap=True), 8, self._own, None, spacing=6))

    def fill(self, plan: Plan) -> None:
        """Show the choice and the names of the text's own appendices."""
        self.box.setChecked(plan.assignment_appendix)
        names = [block.text for block in plan.blocks if block.kind is BlockKind.APPENDIX]
        self._own.setText(self.tr("Appendices of the text: {names}").format(names="; ".join(names)) if names else "")
        self._own.setVisible(bool(names))
