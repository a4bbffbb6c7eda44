"""Keys and clicks that lead from one thing to the next, as a person gives them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton, QWidget

from desktop.domain.plan.plan import PlanStatus
from desktop.domain.plan.steps import STEPS
from desktop.gui.places import PageAt, PlanAt
from desktop.gui.shell.window import first_place
from tests.at_length import one_of
from tests.gui.offices import settle
from tests.gui.seen import lines, until

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def visible(window, kind):
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def title(window):
    return window.current().header.title.toolTip() or window.current().header.title.text()


@pytest.fixture
def on_plan(window):
    plan = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go(PlanAt(plan.id))
    settle()
    return window


def by_key(key, modifier=Qt.KeyboardModifier.NoModifier):
    def act(window):
        QTest.keyClick(QApplication.focusWidget() or window, key, modifier)

    return act


def by_crumb(window):
    crumb = next(label for label in visible(window, QLabel) if "›" in label.text())
    QTest.mouseClick(crumb, LEFT)


def by_navigation(window):
    places = next(view for view in visible(window, QListView) if view.accessibleName() == "Các trang")
    spot = places.visualRect(places.currentIndex()).center()
    QTest.mouseClick(places.viewport(), LEFT, pos=spot)


def by_navigation_and_enter(window):
    places = next(view for view in visible(window, QListView) if view.accessibleName() == "Các trang")
    places.setFocus()
    QTest.keyClick(places, Qt.Key.Key_Return)


WAYS = {
    "Esc": by_key(Qt.Key.Key_Escape),
    "Alt+Left": by_key(Qt.Key.Key_Left, ALT),
    "Ctrl+2": by_key(Qt.Key.Key_2, CTRL),
    "breadcrumb": by_crumb,
    "navigation": by_navigation,
    "Enter in the navigation": by_navigation_and_enter,
}


@pytest.mark.long
@pytest.mark.parametrize("way", one_of(2, WAYS))
def test_a_plan_is_left_for_the_list(on_plan, way):
    assert title(on_plan) != "Kế hoạch"
    WAYS[way](on_plan)
    settle()
    assert title(on_plan) == "Kế hoạch"


@pytest.mark.long
def test_alt_left_leads_back_over_the_pages_that_were_shown(on_plan):
    plan, back = title(on_plan), WAYS["Alt+Left"]
    WAYS["Ctrl+2"](on_plan)
    by_key(Qt.Key.Key_5, CTRL)(on_plan)
    settle()
    assert title(on_plan) == "Văn bản căn cứ"
    for _ in range(2):
        back(on_plan)
        settle()
        assert title(on_plan) == "Kế hoạch"
        by_key(Qt.Key.Key_5, CTRL)(on_plan)
        settle()
    draft = next(row for row in on_plan.services.plans.rows() if row.status is PlanStatus.DRAFT)
    on_plan.go(PlanAt(draft.id))
    by_key(Qt.Key.Key_5, CTRL)(on_plan)
    settle()
    back(on_plan)
    settle()
    assert title(on_plan) == plan, "a plan that was left for another page is come back to"
    back(on_plan)
    settle()
    assert title(on_plan) == "Kế hoạch"


def test_ctrl_n_begins_a_plan_and_leaves_the_one_that_is_open_as_it_is(on_plan):
    before = {row.id: row.status for row in on_plan.services.plans.rows()}
    QTest.keyClick(on_plan, Qt.Key.Key_N, CTRL)
    settle()
    assert {row.id: row.status for row in on_plan.services.plans.rows()} == before
    assert any(button.text().strip() == "Tiếp tục" for button in visible(on_plan, QPushButton))  # the wizard's


def test_enter_presses_the_button_that_has_the_focus(on_plan):
    button = next(item for item in visible(on_plan, QPushButton) if item.text().strip() == "Trình ký")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    settle()
    assert any(item.text().strip() == "Rút về dự thảo" for item in visible(on_plan, QPushButton))


@pytest.mark.long
def test_enter_in_the_search_opens_what_the_arrows_chose(window):
    seen = {}

    def type_and_choose():
        dialog = QApplication.activeModalWidget()
        edit = next(iter(visible(dialog, QLineEdit)))
        QTest.keyClicks(edit, "doi ngoai")
        until(lambda: any("đối ngoại" in words.lower() for view in visible(dialog, QListView) for words in lines(view)))
        for _ in range(2):
            QTest.keyClick(edit, Qt.Key.Key_Down)
        view = next(view for view in visible(dialog, QListView) if view.model().rowCount(QModelIndex()))
        seen["row"], seen["words"] = view.currentIndex().row(), view.currentIndex().data()
        QTest.keyClick(edit, Qt.Key.Key_Return)

    QTimer.singleShot(100, type_and_choose)
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    settle()
    assert seen["row"] == 2
    assert title(window) == seen["words"]


def test_the_key_of_a_page_leaves_the_wizard_and_keeps_its_draft(window):
    QTest.keyClick(window, Qt.Key.Key_N, CTRL)
    template = next(item for item in visible(window, QLabel) if item.text() == "Từ mẫu có sẵn")
    QTest.mouseClick(template, LEFT)
    settle()
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    settle()
    assert title(window) == "Kế hoạch"
    assert not any(item.text().strip() == "Tiếp tục" for item in visible(window, QPushButton))


class Windows(QObject):
    """Notes every window that comes up."""

    def __init__(self):
        super().__init__()
        self.shown = []

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


@pytest.mark.long
def test_nothing_flashes_up_as_a_window_of_its_own(on_plan, qapp):
    """A part that is shown before it has its place opens as a window, and takes the keys from the real one."""
    watch = Windows()
    qapp.installEventFilter(watch)
    try:
        for number in range(1, 7):
            QTest.keyClick(on_plan, getattr(Qt.Key, f"Key_{number}"), CTRL)
            settle()
        for tab in range(5):
            on_plan.go(PlanAt(on_plan.services.plans.rows()[0].id, tab))
            settle()
        QTest.keyClick(on_plan, Qt.Key.Key_N, CTRL)
        for step in STEPS:
            on_plan.whole.show_step(step)
            settle()
    finally:
        qapp.removeEventFilter(watch)
    assert watch.shown == []
    assert QApplication.activeWindow() is on_plan


def strip_words(window):
    return " ".join(label.text() for label in visible(window, QLabel))


def press(window, words):
    QTest.mouseClick(next(item for item in visible(window, QPushButton) if item.text().strip() == words), LEFT)
    settle()


@pytest.mark.long
def test_undo_and_redo_stay_with_what_the_page_shows(on_plan):
    """Ctrl+Z on a plan takes back a step of the plan, not what was done on another page after it; Ctrl+Y brings it."""
    press(on_plan, "Trình ký")
    document = on_plan.services.legal.rows()[0]
    on_plan.services.legal.delete(document.id)
    settle()
    QTest.keyClick(on_plan.current().header, Qt.Key.Key_Z, CTRL)
    settle()
    assert any(item.text().strip() == "Trình ký" for item in visible(on_plan, QPushButton))
    assert document.id not in [row.id for row in on_plan.services.legal.rows()]
    QTest.keyClick(on_plan.current().header, Qt.Key.Key_Y, CTRL)
    settle()
    assert any(item.text().strip() == "Rút về dự thảo" for item in visible(on_plan, QPushButton))
    assert "Đã làm lại" in strip_words(on_plan)
    on_plan.go(PageAt("legal"))
    settle()
    assert not on_plan.strip.isVisible()  # its step is not one of this page


@pytest.mark.long
def test_ctrl_z_on_lists_takes_back_no_text_that_they_do_not_show(on_plan):
    number, editor = on_plan.current().plan_id, on_plan.current().editor
    press(on_plan, "Trình ký")
    press(on_plan, "Rút về dự thảo")
    editor.setFocus()
    QTest.keyClicks(editor, "abc")
    for key in ("plans", "overview"):
        on_plan.go(PageAt(key))
        settle()
        QTest.keyClick(on_plan.current().header, Qt.Key.Key_Z, CTRL)
        settle()
        assert any("abc" in block.text for block in on_plan.services.plans.get(number).blocks)
        assert "Sửa nội dung" not in strip_words(on_plan)


@pytest.mark.long
def test_a_plan_is_not_put_into_the_bin_by_redo_in_its_text_and_its_page_does_not_outlive_it(on_plan):
    """Ctrl+Y in the text put the plan into the bin again, and its page went on to be typed in and submitted."""
    services = on_plan.services
    number = next(row.id for row in services.plans.rows() if row.status is PlanStatus.DRAFT)
    on_plan.go(PageAt("plans"))
    services.plans.delete(number)
    services.undo.undo()
    on_plan.go(PlanAt(number))
    settle()
    page = on_plan.current()
    page.editor.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(page.editor, Qt.Key.Key_Y, CTRL)
    settle()
    assert number in [row.id for row in services.plans.rows()]
    page.editor.clearFocus()
    QTest.keyClick(page.header, Qt.Key.Key_Y, CTRL)  # outside of the text it is the last step of the plan
    settle()
    assert number not in [row.id for row in services.plans.rows()]
    assert title(on_plan) == "Kế hoạch" and "Đã làm lại: Chuyển vào thùng rác" in strip_words(on_plan)


@pytest.mark.long
def test_enter_at_the_question_leaves_a_step_of_before_as_it_is(on_plan, monkeypatch):
    """The focus stood on “Hoàn tác”: Ctrl+Z and Enter took the plan away that was made a week ago."""
    services, asked = on_plan.services, []
    plans = services.plans.rows()
    monkeypatch.setattr(services.undo, "is_of_before", lambda _row: True)

    def enter():
        asked.append(QApplication.activeModalWidget().windowTitle())
        QTest.keyClick(QApplication.activeModalWidget().focusWidget(), Qt.Key.Key_Return)

    QTimer.singleShot(200, enter)
    QTest.keyClick(on_plan.current().header, Qt.Key.Key_Z, CTRL)
    settle()
    assert asked == ["Hoàn tác thao tác từ trước?"]
    assert services.plans.rows() == plans


@pytest.mark.long
def test_the_strip_takes_back_what_it_tells_of(on_plan):
    press(on_plan, "Trình ký")
    document = on_plan.services.legal.rows()[0]
    on_plan.services.legal.delete(document.id)
    settle()
    press(on_plan, "Hoàn tác")
    assert any(item.text().strip() == "Trình ký" for item in visible(on_plan, QPushButton))
    assert document.id not in [row.id for row in on_plan.services.legal.rows()]
    assert "Đã hoàn tác" in strip_words(on_plan)
    press(on_plan, "Làm lại")
    assert any(item.text().strip() == "Rút về dự thảo" for item in visible(on_plan, QPushButton))


@pytest.mark.long
def test_the_strip_brings_back_what_another_page_counts(on_plan):
    """What the strip took back comes again by the same strip, also where Ctrl+Z of the page does not reach it."""
    document = on_plan.services.legal.rows()[0]
    on_plan.services.legal.delete(document.id)
    on_plan.say("Đã xóa", undo=True)
    settle()
    press(on_plan, "Hoàn tác")
    assert document.id in [row.id for row in on_plan.services.legal.rows()]
    press(on_plan, "Làm lại")
    assert document.id not in [row.id for row in on_plan.services.legal.rows()]


def test_a_page_without_a_step_of_its_own_says_so(window):
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    settle()
    before = window.services.plans.rows()
    QTest.keyClick(window.current().table, Qt.Key.Key_Z, CTRL)
    settle()
    assert "chưa có gì để hoàn tác" in strip_words(window)
    QTest.keyClick(window.current().table, Qt.Key.Key_Y, CTRL)
    settle()
    assert "chưa có gì để làm lại" in strip_words(window)
    assert not window.strip.styleSheet(), "it is no error"
    assert window.services.plans.rows() == before


def test_no_tool_beside_takes_the_heading_of_the_panel_of_tasks(window):
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    settle()
    page = window.current()
    page.table.choose(0)
    window.resize(1093, 543)
    settle()
    title = page.panel.title
    assert title.fontMetrics().horizontalAdvance(title.full_text()) <= title.width()


def names_of_f6(window, count):
    seen = []
    for _ in range(count):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        seen.append(focus.accessibleName() or type(focus).__name__)
    return seen


def test_f6_leads_through_navigation_filters_table_and_panel_and_round(window):
    QTest.keyClick(window, Qt.Key.Key_3, CTRL)
    settle()
    table = window.current().table
    assert table.hasFocus(), "a page begins with its table"
    QTest.keyClick(table, Qt.Key.Key_Return)
    settle()
    table.setFocus()
    seen = names_of_f6(window, 4)
    assert seen[1] == "Các trang"
    assert seen[3] == table.accessibleName()
    assert len(set(seen)) == 4


def test_f6_leads_from_the_outline_to_the_text(on_plan):
    seen = names_of_f6(on_plan, 6)
    assert {"Bố cục", "Nội dung kế hoạch", "Các trang"} <= set(seen)


@pytest.mark.parametrize("room", [QRect(0, 0, 1366, 728), QRect(0, 40, 1093, 503), QRect(1920, 0, 1920, 1040)])
def test_the_window_fits_the_screen_at_the_first_start(room):
    place = first_place(room)
    with_frame = place.adjusted(-8, -32, 8, 8)
    assert room.contains(with_frame)
    assert place.width() <= 1366
