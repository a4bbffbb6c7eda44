"""Windows of every width: nothing lies over something else, and no word is cut."""

from __future__ import annotations

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
    QWidgetItem,
)
from shiboken6 import isValid

from desktop.gui.kit.page_parts import FilterRow, Header, SearchField
from desktop.gui.kit.table import Table
from desktop.gui.places import NewPlan, PageAt, PlanAt, ReportAt
from tests.at_length import long
from tests.gui.offices import named, opened, overlapping, settle

WIDTHS = (1000, 1024, 1100, 1180, 1240, 1280, 1366)
KINDS = (QAbstractButton, QComboBox, QLineEdit, QLabel)


def within(widget, kind):
    above = widget.parentWidget()
    while above is not None and not isinstance(above, kind):
        above = above.parentWidget()
    return above is not None


def crowded(page):
    """Return what lies over something else in head and filters, and buttons whose words have no room."""
    found = [part for kind in KINDS for part in page.findChildren(kind) if part.window() is page.window()]
    seen = [part for part in found if part.isVisible() and part.width()]
    places = [(w, w.rect().translated(w.mapTo(page, QPoint()))) for w in seen if within(w, (Header, FilterRow))]
    out = []
    for number, (one, place) in enumerate(places):
        for other, there in places[number + 1 :]:
            inside = one.isAncestorOf(other) or other.isAncestorOf(one)
            common = place.intersected(there)
            if not inside and min(common.width(), common.height()) > 2:
                out.append(f"{one.accessibleName()} / {other.accessibleName()}")
    for button in seen:
        style = button.toolButtonStyle() if isinstance(button, QToolButton) else None
        if isinstance(button, QAbstractButton) and style is not Qt.ToolButtonStyle.ToolButtonIconOnly:
            words = button.fontMetrics().horizontalAdvance(button.text().replace("&", "").strip())
            if button.width() < words and not within(button, QAbstractScrollArea):
                out.append(f"{button.text()} has {button.width()} of {words}")
    return out


@pytest.mark.long
def test_looking_for_what_overlaps_keeps_no_item_of_a_layout(window):
    """An item that is kept outlives its layout on the Python side, and stands for whatever gets its place."""

    def kept():
        return {id(part) for part in gc.get_objects() if type(part) is QWidgetItem and isValid(part)}

    before = kept()
    assert overlapping(window) == []
    assert kept() <= before


def test_what_lies_over_its_neighbour_is_found_in_a_row_and_in_a_layout_within_it(qtbot):
    widget, first, second, third = QWidget(), QLabel("one"), QLabel("two"), QLabel("three")
    inner = QHBoxLayout()
    inner.addWidget(second)
    inner.addWidget(third)
    outer = QHBoxLayout(widget)
    outer.addWidget(first)
    outer.addStretch()
    outer.addLayout(inner)
    qtbot.addWidget(widget)
    widget.show()
    assert overlapping(widget) == []
    third.move(second.x() + 3, third.y())
    assert overlapping(widget) == ["three over two"]
    inner.setGeometry(first.geometry())
    assert "QHBoxLayout over one" in overlapping(widget)
    first.hide()
    assert not [words for words in overlapping(widget) if words.endswith("one")]


def sized(window):
    """Give the window all widths, up and down, each settled."""
    for width in (*WIDTHS, *reversed(WIDTHS)):
        window.resize(width, 700)
        for _ in range(3):
            settle()
        yield width


@pytest.mark.long
@pytest.mark.parametrize("key", ["tasks", *long("plans", "units")])
def test_head_and_filters_have_room_in_windows_of_every_width(window, key):
    window.go(PageAt(key))
    if key == "tasks":
        window.current().table.choose(0)
        settle()
    for width in sized(window):
        assert crowded(window.current()) == [], width


@pytest.mark.long
def test_a_plan_shows_its_pages_where_there_is_room_for_all_names(window):
    (plan, *_) = window.services.plans.rows()
    window.go(PlanAt(plan.id))
    for width in sized(window):
        assert crowded(window.current()) == [], width


@pytest.mark.long
def test_the_search_is_an_icon_with_its_name_where_room_is_short(window):
    window.go(PageAt("tasks"))
    search = window.current().findChild(SearchField)
    for width in range(1366, 900, -20):
        window.resize(width, 700)
        for _ in range(3):
            settle()
        if not search.text():
            break
    assert search.text() == ""
    assert "Ctrl+K" in search.toolTip()


@pytest.fixture
def vietnamese(office):
    """Give the folder of the sample office in Vietnamese, and a way to set the size of its text."""

    def sized(text_size):
        services = opened(office)
        services.office.save_settings(replace(services.office.settings(), language="vi", text_size=text_size))
        services.close()
        return office

    return sized


@pytest.mark.parametrize("key", ["plans", *long("overview", "reports", "legal", "units")])
def test_the_search_gives_its_words_in_the_least_window_with_large_text(show, vietnamese, key):
    window = show(vietnamese(150), (800, 500))
    window.go(PageAt(key))
    settle()
    assert crowded(window.current()) == []
    assert window.current().findChild(SearchField).text() == ""
    window.resize(1700, 740)
    settle()
    assert window.current().findChild(SearchField).text() != ""


@pytest.mark.long
def test_the_kinds_of_paragraph_are_named_in_full_while_the_list_is_closed(show, vietnamese):
    window = show(vietnamese(100), (1366, 740))
    (plan, *_) = window.services.plans.rows()
    window.go(PlanAt(plan.id))
    settle()
    kind = window.current().tools.kind
    for number in range(kind.count()):
        option = QStyleOptionComboBox()
        kind.setCurrentIndex(number)
        kind.initStyleOption(option)
        assert (
            option.currentText == kind.itemText(number).partition(" (")[0] or option.currentText == kind.currentText()
        )
        assert kind.fontMetrics().horizontalAdvance(option.currentText) <= kind.room(option)


@pytest.mark.long
@pytest.mark.parametrize("text_size", [100, 125])
def test_the_ways_to_look_at_tasks_keep_their_words_as_long_as_there_is_room(show, vietnamese, text_size):
    window = show(vietnamese(text_size), (1366, 740))
    window.go(PageAt("tasks"))
    settle()
    shown = window.current().views.switch.findChildren(QToolButton)
    assert {button.toolButtonStyle() for button in shown} == {Qt.ToolButtonStyle.ToolButtonTextBesideIcon}


@pytest.mark.long
def test_buttons_give_their_words_for_the_title(show, vietnamese):
    window = show(vietnamese(100), (1366, 740))
    plan = next(row for row in window.services.plans.rows() if row.number.startswith("06/"))
    window.go(PlanAt(plan.id))
    for _ in range(3):
        settle()
    title = window.current().header.title
    assert title.text() == title.full_text() == plan.title


@pytest.mark.long
def test_ways_to_find_stand_behind_a_button_in_a_small_window(show, vietnamese):
    window = show(vietnamese(100), (1093, 543))
    (plan, *_) = window.services.plans.rows()
    window.go(PlanAt(plan.id))
    bar = window.current().find_bar
    window.current().find_words(replace=True)
    bar.words.setText("Xã")
    settle()
    assert bar.places_found() and not bar.case.isVisible()
    before = bar.count.text()
    button = named(bar, "How words are found", QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    (menu,) = (menu for menu in button.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == bar.case.text())
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    settle()
    assert bar.case.isChecked() and button.isChecked() and bar.count.text() != before
    window.resize(1366, 740)
    settle()
    assert bar.case.isVisible() and not button.isVisible()


@pytest.mark.long
def test_the_days_of_a_report_do_not_lie_over_its_tabs(show, vietnamese):
    window = show(vietnamese(100), (1366, 740))
    window.go(ReportAt(window.services.reports.begin("2026-11")))
    for width in range(1366, 1180, -20):
        window.resize(width, 740)
        for _ in range(3):
            settle()
        assert overlapping(window) == [], width


def test_what_a_row_is_known_by_is_bold_and_what_cannot_be_done_is_off(window):
    window.go(PageAt("plans"))
    page = window.current()
    page.show_bin(shown=True)
    assert not page.unfinished.isVisible()
    page.show_bin(shown=False)
    assert page.unfinished.isVisible()
    window.go(NewPlan())
    settle()
    kinds = named(window, "Kinds of plans", Table)
    assert kinds.row_model.main == 0
