"""Windows over offices, for the tests of the pages."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import shiboken6
from lxml import etree
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QStackedLayout,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QWidget,
)
from sqlalchemy import event
from sqlalchemy.engine import Engine

from desktop.gui.kit import dialog
from desktop.gui.kit.basic import ElidedLabel
from desktop.gui.shell.window import MainWindow
from desktop.paths import ROOT
from desktop.services import open_services

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox)
NOW = datetime(2026, 11, 16, 8, 30)
"""When the tests' windows are open: a Monday."""


def opened(folder, now=NOW):
    """Open the services of an office at a time."""
    return open_services(folder, author="Lan", now=lambda: now)


def window_over(folder, size=(1366, 768), now=NOW):
    """Show a window over a data folder, loaded."""
    window = MainWindow(folder, lambda: opened(folder, now))
    window.resize(*size)
    window.show()
    window.load()
    return window


def close(window):
    """Close a window and let nothing of it live on; what a test has left unsaved is given up."""
    if shiboken6.isValid(window):
        with patch.object(dialog, "ask", return_value=True):
            window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def settle():
    """Let happen what happens in the program between two acts: timers, sizes, and what was to be deleted goes.

    Qt deletes what `deleteLater` was called on only in the loop in which it was called; in a test, which runs in none,
    it would live on and a use of it after its end stay hidden.
    """
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


@cache
def in_vietnamese():
    """Return the translations of each English text."""
    found = {}
    for message in etree.parse(ROOT / "i18n" / "desktop_vi.ts").iter("message"):
        found.setdefault(message.findtext("source"), set()).add(message.findtext("translation"))
    return found


def named(root, name, kind=QWidget):
    """Return the control under `root` that a screen reader calls by a name, the outermost that is shown.

    The name is that of the English window; in a Vietnamese one its translation is looked for.
    """
    names = {name, *in_vietnamese().get(name, ())}
    found = [part for part in root.findChildren(kind) if part.accessibleName() in names]
    assert found, name
    return next((part for part in found if part.isVisible()), found[0])


def clipped(widget):
    """Return the words of labels, buttons and combos that have less room than they need."""
    out = []
    for label in widget.findChildren(QLabel):
        if not label.isVisible() or isinstance(label, ElidedLabel) or not label.text():
            continue
        if label.wordWrap():
            if label.height() < label.heightForWidth(label.width()) - 1:
                out.append(label.text())
        elif label.toolTip() != label.text() and label.width() < label.sizeHint().width():
            out.append(label.text())
    for button in widget.findChildren(QPushButton):
        if button.isVisible() and button.width() < button.minimumSizeHint().width():
            out.append(button.text())
    for box in widget.findChildren(QAbstractButton):
        if isinstance(box, QCheckBox | QRadioButton) and box.isVisible() and box.width() < box.sizeHint().width():
            out.append(box.text())
    for combo in widget.findChildren(QComboBox):
        option = QStyleOptionComboBox()
        combo.initStyleOption(option)
        part = QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
        words = combo.fontMetrics().horizontalAdvance(option.currentText)
        if combo.isVisible() and words > combo.style().subControlRect(*part).width():
            out.append(combo.currentText())
    return out


def overlapping(widget):
    """Return the names of controls and words that lie over another part of the same row or column."""
    out = []
    for layout in widget.findChildren(QLayout):
        above = layout.parentWidget()
        if above is None or not above.isVisibleTo(widget) or isinstance(layout, QStackedLayout | QGridLayout):
            continue
        places = _places(layout)
        out += [f"{two} over {one}" for (a, one), (b, two) in pairwise(places) if a.intersects(b)]
    return out


def _places(layout):
    """Return where the parts of a layout lie, in their order, and their words.

    They are not asked of the layout: PySide keeps the items that it hands out and does not hear of their end, and what
    comes to lie at the same place in memory is taken for one, a viewport for an item.
    """
    inner = [part for part in layout.children() if isinstance(part, QLayout)]
    parts = [part for part in layout.parentWidget().children() if isinstance(part, QWidget)]
    found = {layout.indexOf(part): (part.geometry(), type(part).__name__) for part in inner if not part.isEmpty()}
    found.update(
        {layout.indexOf(part): (part.geometry(), _words_of(part)) for part in parts if part.isVisibleTo(part.parent())}
    )
    return [found[number] for number in sorted(found) if number >= 0]


def _words_of(part):
    return part.accessibleName() or (part.text() if isinstance(part, QLabel | QAbstractButton) else repr(part))


def squeezed(widget):
    """Return the names of controls that another widget cuts off: a field without its lower border, a hidden button.

    What slides within an area that scrolls is not cut, but what is wider than an area that only slides up and down.
    """
    out = []
    for area in widget.findChildren(QScrollArea):
        across = area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        if area.isVisibleTo(widget) and not across and area.widget().width() > area.viewport().width():
            out.append(f"{area.widget().width()} in {area.viewport().width()}")
    for control in widget.findChildren(QWidget):
        if not isinstance(control, CONTROLS) or not control.isVisibleTo(widget) or control.visibleRegion().isEmpty():
            continue
        above, box = control.parentWidget(), control.rect()
        if isinstance(above, QTabBar):  # what slides the tabs
            continue
        while above is not None and above is not widget.parentWidget():
            if isinstance(above, QAbstractScrollArea) or isinstance(above.parentWidget(), QAbstractScrollArea):
                break
            box.moveTopLeft(control.mapTo(above, QPoint()))
            if not above.rect().contains(box) and not above.isWindow():
                out.append(control.accessibleName() or getattr(control, "text", str)() or type(control).__name__)
                break
            above = above.parentWidget()
    return out


def translate():
    """Compile the translations where that has not been done since they changed."""
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.exists() or compiled.stat().st_mtime < source.stat().st_mtime:
            tool = Path(sys.executable).with_name("pyside6-lrelease")
            subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)


@contextmanager
def reads() -> Iterator[list[str]]:
    """Yield the statements that reach a database meanwhile."""
    asked: list[str] = []

    def note(_connection, _cursor, statement, *_more):
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(Engine, "before_cursor_execute", note)
