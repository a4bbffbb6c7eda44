"""Windows of every width: nothing lies over something else, and no word is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QToolButton

from desktop.gui.kit.page_parts import FilterRow, Header, SearchField
from desktop.gui.places import PageAt, PlanAt
from tests.gui.offices import settle

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


def sized(window):
    """Give the window all widths, up and down, each settled."""
    for width in (*WIDTHS, *reversed(WIDTHS)):
        window.resize(width, 700)
        for _ in range(3):
            settle()
        yield width


@pytest.mark.parametrize("key", ["tasks", "plans", "units"])
def test_head_and_filters_have_room_in_windows_of_every_width(window, key):
    window.go(PageAt(key))
    if key == "tasks":
        window.current().table.choose(0)
        settle()
    for width in sized(window):
        assert crowded(window.current()) == [], width


def test_a_plan_shows_its_pages_where_there_is_room_for_all_names(window):
    (plan, *_) = window.services.plans.rows()
    window.go(PlanAt(plan.id))
    for width in sized(window):
        assert crowded(window.current()) == [], width


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
