"""The keys: one table for shortcuts, tooltips and the sheet; letters of the Alt key."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QPushButton, QTabBar

from desktop.domain.plan.plan import PlanStatus
from desktop.domain.plan.steps import STEPS
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.gui import subjects
from desktop.gui.kit import keys
from desktop.gui.kit.letters import give_letters, letter_of, plain
from desktop.gui.places import NewPlan, PageAt, PlanAt
from desktop.gui.shell.help import HelpDialog
from desktop.gui.shortcuts.page import (
    ShortcutsPage,
    as_html,
    parts_of,
)
from tests.at_length import long
from tests.gui.offices import clipped, named, opened, settle
from tests.gui.seen import button as button_of
from tests.gui.seen import says

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
OF_THE_EDITOR = {"Ctrl+B", "Ctrl+I", "Ctrl+U"}
OF_TABLES = {"Return", "F2", "Space", "Ctrl+A", "Shift+F10", "Alt+Down", "Del", "Esc"}


def seen(window):
    """Yield the letters of what is seen in a window, each with its words."""
    for widget in window.findChildren(QLabel) + window.findChildren(QAbstractButton):
        raw = (QLabel if isinstance(widget, QLabel) else QAbstractButton).text(widget)
        if widget.isVisible() and letter_of(raw) and (not isinstance(widget, QLabel) or widget.buddy()):
            yield letter_of(raw), raw
    for tabs in window.findChildren(QTabBar):
        if tabs.isVisible():
            words = [tabs.tabText(number) for number in range(tabs.count())]
            yield from ((letter_of(text), text) for text in words if letter_of(text))


def letters_are_sound(window, place):
    settle()
    give_letters(window)
    letters = Counter(letter for letter, _ in seen(window))
    assert letters or place == "about"
    assert set(letters.values()) <= {1}, (place, sorted(seen(window)))
    assert all(letter.isascii() for letter in letters)
    without = [
        b for b in window.findChildren(QPushButton)
        if b.isVisible() and b.text().strip() and not letter_of(QAbstractButton.text(b))
        and not b.property("low") and b.property("kind") != "search"
    ]  # fmt: skip
    for button in without:  # only where all of its letters lead elsewhere
        usable = {letter for letter in button.text().lower() if letter.isascii() and letter.isalpha()}
        assert usable <= set(letters), (place, button.text())
    assert len(without) <= 1, (place, [button.text() for button in without])


@pytest.mark.parametrize("language", ["vi", *long("en")])
def test_every_page_has_letters_and_none_twice(show, office, language):
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), language=language))
    services.close()
    window = show(office)
    for key in ("overview", "plans", "tasks", "legal", "units", "settings"):
        window.go(PageAt(key))
        letters_are_sound(window, key)
        if key in {"tasks", "legal", "units"}:
            window.current().table.choose(2)
            letters_are_sound(window, f"the panel of {key}")
    for section in window.page("settings").section_keys:
        window.page("settings").show_section(section)
        letters_are_sound(window, section)
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    for tab in range(5):
        window.go(PlanAt(draft.id, tab))
        letters_are_sound(window, f"tab {tab}")
    window.go(NewPlan())
    window.whole.machine.choose_template(next(iter(window.services.plans.kinds())), 2027)
    first = {"vi": "tq", "en": "cb"}[language]
    for step in STEPS:
        window.whole.show_step(step)
        letters_are_sound(window, step)
        own = {plain(words): letter for letter, words in seen(window)}
        if step not in {STEPS[0], STEPS[-1]}:
            assert {own[button_of(window.whole, words).text()] for words in ("Continue", "Back")} == set(first), step
        if step == STEPS[-1]:  # who went on by one key until here does not submit the plan by it
            assert first[0] not in own.values(), own


def test_a_letter_leads_to_its_field_and_presses_its_button(window):
    window.go(PageAt("units"))
    page = window.current()
    page.table.choose(1)
    settle()
    give_letters(window)
    label = next(item for item in page.panel.findChildren(QLabel) if item.buddy() is named(page.panel, "Telephone"))
    letter = letter_of(QLabel.text(label))
    QTest.keyClick(window, letter, ALT)
    assert window.focusWidget() is named(page.panel, "Telephone")
    assert label.text() == plain(QLabel.text(label)), "the words are told without the sign"


def test_letters_stay_where_they_are_when_more_is_shown(window):
    window.go(PageAt("units"))
    settle()
    give_letters(window)
    before = {words for _, words in seen(window)}
    window.current().table.choose(1)
    settle()
    give_letters(window)
    after = {words for _, words in seen(window)}
    assert before <= after


@pytest.mark.long
def test_all_shortcuts_of_the_window_are_in_the_table(window):
    every = [stroke for key in keys._ALL.values() for stroke in (*key.strokes, *key.also)]
    table = {QKeySequence(stroke).toString() for stroke in every}
    window.go(PlanAt(window.services.plans.rows()[0].id))
    for key in ("tasks", "units"):
        window.go(PageAt(key))
    window.go(NewPlan())
    found = {item.key().toString() for item in window.findChildren(QShortcut)}
    every = sum(bool(subject.name) for subject in subjects.SUBJECTS)  # pages of offices that receive have a key, too
    pages = {f"Ctrl+{number}" for number in range(1, every + 1)}
    of_pages = {item for item in found if item[:5] == "Ctrl+" and item[5:].isdigit()}
    assert of_pages == pages, "the sheet says how many pages there are"
    assert found - pages - {"Ctrl+V"} <= table, "what acts is on the sheet"
    assert table - pages <= found | OF_TABLES | OF_THE_EDITOR, "what is on the sheet acts"


def test_help_pressed_twice_leads_to_the_sheet_and_escape_back(window):
    window.go(PageAt("tasks"))
    settle()

    def again():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, HelpDialog)
        QTest.keyClick(dialog, Qt.Key.Key_F1)

    QTimer.singleShot(0, again)
    QTest.keyClick(window, Qt.Key.Key_F1)
    settle()
    page = window.current()
    assert isinstance(page, ShortcutsPage)
    assert window.focusWidget() is page.field
    assert clipped(page) == []
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    settle()
    assert window.current() is window.page("tasks")


def test_the_sheet_finds_words_without_tones_and_keys_that_are_pressed(window):
    window.go(PageAt("plans"))
    window.show_keys()
    page = window.current()

    def shown():
        return [item for group in page.sheet._groups for item in group.lines if item.isVisible()]

    count = len(shown())
    assert count == len(keys._ALL)
    QTest.keyClicks(page.field, "thung rac")
    assert len(shown()) == 1
    page.field.clear()
    assert len(shown()) == count
    QTest.keyClick(page.field, Qt.Key.Key_H, CTRL)
    settle()
    assert window.current() is page, "it is looked for, not done"
    assert page.field.text() == "Ctrl+H"
    assert len(shown()) == 1
    QTest.keyClick(page.field, Qt.Key.Key_J, CTRL)
    assert shown() == []
    assert says(page.sheet, "No key is found for this")


def test_strokes_are_shown_as_their_caps():
    one = {key.name: parts_of(key) for key in keys._ALL.values()}
    assert one["pages"][:4] == ["Ctrl", "+", "1", "…"]
    assert one["back"] == ["Alt", "+", "←"]
    assert one["open"] == ["Enter", "/", "F2"]
    assert one["hit"] == ["F3", "/", "Shift", "+", "F3"]
    assert keys.tip("Tìm", "search") == "Tìm (Ctrl+K)"
    assert as_html("Phím").count("<tr>") == len(keys._ALL) + len(keys.GROUPS)


def test_all_rows_are_ticked_by_a_key(window):
    window.go(PageAt("tasks"))
    page = window.current()
    QTest.keyClick(page.table, Qt.Key.Key_A, CTRL)
    assert len(page._ticked) == page.table.row_model.rowCount()


@pytest.mark.long
def test_undo_reaches_the_page_from_a_list_to_choose_from(window):
    """What was saved in a panel is taken back although the focus stands on one of its lists."""
    window.go(PageAt("tasks"))
    settle()
    page = window.current()
    task = window.services.tasks.rows(TaskQuery())[0]
    window.services.tasks.report([task.id], ProgressChange(result="Đã làm một phần"))
    settle()
    combo = next(item for item in page.findChildren(QComboBox) if item.isVisible())
    combo.setFocus()
    before = window.services.undo.last(*page.undo_scope())
    assert before is not None
    window._undo_key()
    assert window.services.undo.last(*page.undo_scope()) != before
