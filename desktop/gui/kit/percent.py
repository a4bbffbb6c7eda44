"""A percentage as it is reported: typed, stepped, or taken from the quarters beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.gui.kit.basic import row
from desktop.gui.kit.forms import (
    NumberBox,
    Segmented,
    UndoGuard,
)
from desktop.gui.kit.theme import theme

_BESIDE = 52  # pixels at 100 % that the arrows and the margins take
_WHOLE, _TYPED = 100, 999  # percent; what three digits can say


class _PercentSpin(NumberBox):
    """A number that may be typed too large, so that the form can say so; the arrows stop at 100."""

    def stepBy(self, steps: int) -> None:  # noqa: N802 (Qt)
        """Step within the percentages."""
        self.setValue(min(self.value() + steps * self.singleStep(), _WHOLE))


class PercentEdit(QWidget):
    """A percentage with 25, 50, 75 and 100 beside it. With `optional` it may say nothing (None).

    A number over 100 stays as it was typed, for the form to refuse it (see `is_valid`): cutting it off after two
    digits would make 13 out of 130.
    """

    changed = Signal()

    def __init__(self, *, optional: bool = False) -> None:
        super().__init__()
        self._spin = _PercentSpin(0, _TYPED)
        self._spin.setSuffix("%")
        self.set_optional(optional)
        self._spin.setSingleStep(5)
        self._quick = Segmented([(str(value), "", value) for value in (25, 50, 75, 100)], self.tr("Percent"))
        self._quick.setProperty("tight", "1")
        self._quick.picked.connect(self._spin.setValue)
        self._spin.valueChanged.connect(self._quick.choose)
        self._spin.valueChanged.connect(lambda _value: self.changed.emit())
        self._spin.installEventFilter(UndoGuard(self))
        self.setLayout(row(self._spin, (self._quick, 1)))
        self.setFocusProxy(self._spin)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 (Qt)
        """Name the number for screen readers, too."""
        super().setAccessibleName(name)
        self._spin.setAccessibleName(name)

    def set_optional(self, optional: bool) -> None:
        """Let it say nothing, or not."""
        self._spin.setMinimum(-1 if optional else 0)
        self._spin.setSpecialValueText(self.tr("as it is") if optional else "")
        words = self._spin.fontMetrics().horizontalAdvance(self._spin.specialValueText())
        self._spin.setFixedWidth(max(theme.px(92), words + theme.px(_BESIDE)))

    def value(self) -> int | None:
        """Return the number, or None where nothing is said."""
        value = self._spin.value()
        return None if value < 0 else value

    def is_valid(self) -> bool:
        """Return whether the number is a percentage."""
        return self._spin.value() <= _WHOLE

    def set_value(self, value: int | None) -> None:
        """Show a percentage."""
        self._spin.setValue(-1 if value is None else value)
        self._quick.choose(value)
