"""A letter with Alt is for what is shown with it; where it is nobody's, it is not typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit

from desktop.gui.places import PageAt, PlanAt
from tests.gui.offices import settle

ALT, ALTGR = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(show, office):
    """Give the main window over the sample office."""
    return show(office)


def draft(window):
    return next(item.id for item in window.services.plans.rows() if item.status.name == "DRAFT")


def test_a_letter_with_alt_is_not_typed_over_the_selected_text(window):
    window.go(PlanAt(draft(window)))
    settle()
    editor = next(item for item in window.current().findChildren(QTextEdit) if item.isVisible())
    editor.setFocus()
    settle()
    editor.selectAll()
    before = editor.toPlainText()
    QTest.keyClick(editor, Qt.Key.Key_Z, ALT)
    QTest.keyClick(editor, Qt.Key.Key_1, ALT)
    assert editor.toPlainText() == before


def test_a_letter_with_alt_is_not_typed_into_a_field(window):
    window.go(PageAt("tasks"))
    settle()
    field = next(item for item in window.current().findChildren(QLineEdit) if item.isVisible())
    field.setFocus()
    settle()
    QTest.keyClick(field, Qt.Key.Key_Z, ALT)
    assert not field.text()
    QTest.keyClicks(field, "an")
    QTest.keyClick(field, Qt.Key.Key_Z, ALTGR)
    assert field.text() == "anz"
    assert QApplication.focusWidget() is field
