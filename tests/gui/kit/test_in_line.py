"""Controls stand in line and do not move: with the focus, with a fault, at every text size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.gui.kit.basic import Button, ToolButton
from desktop.gui.kit.forms import DateEdit, Field, combo
from desktop.gui.kit.page_parts import EmptyState
from desktop.gui.kit.theme import theme


@pytest.fixture(params=[100, 110, 125, 150])
def size(request, qapp, tmp_path):
    theme.icon_folder = tmp_path
    theme.apply(qapp, qapp, "light", request.param)
    yield request.param
    theme.apply(qapp, qapp, "light", 100)


def shown(qtbot, *parts):
    widget = QWidget()
    layout = QVBoxLayout(widget)
    for part in parts:
        layout.addWidget(part)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_fields_are_of_one_height(qtbot, size):
    parts = [combo([("a", 1)]), QSpinBox(), QLineEdit(), DateEdit(), Button("q"), Button("t", "tonal")]
    widget = shown(qtbot, *parts)
    assert widget.isVisible()
    assert {part.height() for part in parts} == {parts[0].height()}


def test_nothing_moves_with_focus_or_fault(qtbot, size):
    parts = [
        combo([("a", 1)]), QSpinBox(), QLineEdit(), DateEdit(), Button("q"), Button("f", "flat"),
        ToolButton("plus", "x"), QCheckBox("x"), QRadioButton("y"),
    ]  # fmt: skip
    widget = shown(qtbot, *parts)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    for part in parts:
        before = part.sizeHint()
        part.setFocus()
        assert part.hasFocus() and part.sizeHint() == before, type(part).__name__
        part.setProperty("bad", "1")
        part.style().unpolish(part)
        part.style().polish(part)
        assert part.sizeHint() == before, type(part).__name__


def test_a_locked_field_of_any_kind_looks_locked(qtbot, size):
    parts = [combo([("a", 1)]), QSpinBox(), QLineEdit("x"), DateEdit(), QTextEdit("x"), QPlainTextEdit("x")]
    widget = shown(qtbot, *parts)
    assert widget.isVisible()
    for part in parts:
        part.setEnabled(False)
        seen = part.grab().toImage().pixelColor(part.width() // 2, part.height() // 2)
        assert seen.name() == theme.colour("raised").name(), type(part).__name__


def test_a_field_beside_a_higher_one_begins_at_the_same_height(qtbot, size):
    left, right = (
        Field("A", QLineEdit()),
        Field("B", QLineEdit(), "A help that is long enough for two lines or more. " * 3),
    )
    widget = QWidget()
    layout = QHBoxLayout(widget)
    layout.addWidget(left)
    layout.addWidget(right)
    widget.resize(400, 300)
    qtbot.addWidget(widget)
    widget.show()
    assert left.control.y() == right.control.y() and left._label.y() == right._label.y()


def test_how_a_date_is_typed_is_never_cut(qtbot, size):
    edit = DateEdit()
    widget = shown(qtbot, edit)
    assert widget.isVisible()
    for width in (120, 150, 240):
        edit.setFixedWidth(theme.px(width))
        words = edit.placeholderText()
        assert words and edit.fontMetrics().horizontalAdvance(words) < edit.width() - theme.px(16) - 20


def test_an_empty_state_without_a_sentence_has_no_gap(qtbot, size):
    card = EmptyState("tasks", "Nothing matches")
    widget = shown(qtbot, card)
    assert widget.isVisible()
    assert not card.text.isVisible()
    card.set_text("Because of the filter")
    assert card.text.isVisible()


def test_a_low_empty_state_keeps_its_sentence_whole(qtbot, size):
    """In the least window with large text the sentence was cut at its top and below."""
    card = EmptyState("tasks", "This plan has no paper of the level above", "Add one. " * 20, [Button("Add a paper")])
    qtbot.addWidget(card)
    card.resize(theme.px(400), theme.px(170))
    card.show()
    qtbot.waitUntil(lambda: card.title.height() >= card.title.heightForWidth(card.title.width()), timeout=2000)
    assert not card.text.isVisible()
    card.resize(theme.px(400), theme.px(500))
    assert card.text.isVisible()
