"""The keys that Unikey and EVKey send: backspaces and then the composed letters; they are no input method to Qt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

BACK = Qt.Key.Key_Backspace
# "<" is a Backspace.
TELEX = "d<đie<êm<<ềm"  # ddieemf, and the same for d9ie6m2
TELEX_WORDS = "U<ỦY<Y ba<a<<ban nh<ha<ân da<<dân"
VNI_LATE = "dung<<<<đung tru<ư<o<<ươngf<<<<ường"  # dung9 truong7 with the signs behind the letters


def type_keys(widget, sequence):
    """Send a sequence to a widget as Unikey does."""
    for sign in sequence:
        if sign == "<":
            QTest.keyClick(widget, BACK)
        else:
            QTest.sendKeyEvent(QTest.KeyAction.Click, widget, Qt.Key.Key_unknown, sign, Qt.KeyboardModifier.NoModifier)


def result(sequence):
    """Return what a sequence leaves in a plain line."""
    out = []
    for sign in sequence:
        out.pop() if sign == "<" else out.append(sign)
    return "".join(out)
