"""What a row offers: its menu, the Delete key, columns drawn as wanted."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu

from desktop.domain.office.office import Level, Unit
from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.gui.kit.table import Group
from desktop.gui.kit.theme import theme
from desktop.gui.places import PageAt, PlanAt
from desktop.gui.tasks.board_view import CardList
from desktop.gui.units.page import MergeDialog
from tests.at_length import long, one_of
from tests.gui import seen
from tests.gui.offices import named, opened
from tests.gui.seen import items, press, write, wrong


@pytest.fixture
def office(sample, tmp_path):
    """Give a copy of the sample office, in English."""
    folder = shutil.copytree(sample, tmp_path / "office")
    services = opened(folder)
    services.office.save_settings(replace(services.office.settings(), language="en"))
    services.close()
    return folder


def settle():
    for _ in range(4):
        QApplication.processEvents()


def shown(window, key):
    window.go(PageAt(key))
    settle()
    return window.current()


def place(table, number, column=1):
    return table.visualRect(table.row_model.index(number, column)).center()


def right_click(table, number):
    """Ask for the menu of a row with the mouse, and return it."""
    spot = place(table, number)
    view = table.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, view.mapToGlobal(spot))
    QApplication.sendEvent(view, event)
    settle()
    return menu()


def menu():
    return next((item for item in QApplication.topLevelWidgets() if isinstance(item, QMenu) and item.isVisible()), None)


def words(shown_menu):
    return [action.text().partition("\t")[0] if not action.isSeparator() else "|" for action in shown_menu.actions()]


def pick(shown_menu, text):
    action = next(item for item in shown_menu.actions() if item.text().partition("\t")[0] == text)
    QTest.mouseClick(shown_menu, Qt.MouseButton.LeftButton, pos=shown_menu.actionGeometry(action).center())
    settle()


def press_button(window, text):
    found = [b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.text().strip() == text]
    assert found, text
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    settle()


def draft(table):
    return next(n for n, row in enumerate(table.row_model.rows) if row.status is PlanStatus.DRAFT)


@pytest.mark.parametrize(("year", "moved"), [(2024, 2027), (2026, 2027), (2027, 2028)])
def test_a_plan_of_long_ago_is_moved_to_the_year_that_is_planned_now(window, year, moved):
    """Of one of 2025 the menu proposed 2026 in November 2027."""
    key = window.services.plans.add(Plan(f"Công tác thư viện năm {year}", year=year))
    page = shown(window, "plans")
    number = next(n for n, row in enumerate(page.table.row_model.rows) if getattr(row, "id", 0) == key)
    page.table.scrollTo(page.table.row_model.index(number, 1))
    pick(right_click(page.table, number), "Move to a new year …")
    answers = window.in_front().machine.answers
    assert (answers["source"]["plan"], answers["year"]) == (key, moved), "it is November 2026"


def test_the_menu_of_a_plan_holds_what_applies(window):
    page = shown(window, "plans")
    page.table.choose(0)
    number = draft(page.table)
    found = right_click(page.table, number)
    assert page.table.currentIndex().row() == number, "the row is chosen"
    assert words(found) == ["Open", "Rename …", "Duplicate", "Compare with the plan before …", "Move to a new year …",
                            "|", "Export", "|", "Put into the bin"]  # fmt: skip
    found.close()
    settle()
    issued = next(n for n, row in enumerate(page.table.row_model.rows) if row.status is PlanStatus.ISSUED)
    found = right_click(page.table, issued)
    assert "Rename …" not in words(found), "an issued plan is locked"
    found.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Menu, *long(Qt.Key.Key_F10)])
@pytest.mark.parametrize("name", one_of(2, ["plans", "tasks", "units", "legal"]))
def test_the_menu_opens_from_the_keyboard(window, name, key):
    table = shown(window, name).table
    number = next(n for n, row in enumerate(table.row_model.rows) if not isinstance(row, Group))
    table.choose(number)
    table.setFocus()
    QTest.keyClick(table, key, Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_F10 else Qt.KeyboardModifier(0))
    settle()
    found = menu()
    assert found is not None
    assert len(found.actions()) > 2
    found.close()
    settle()


@pytest.mark.long
def test_a_plan_is_copied_as_a_draft_and_the_copy_is_chosen(window):
    page = shown(window, "plans")
    before = {row.id for row in page.table.row_model.rows}
    source = page.table.row_model.rows[0]
    pick(right_click(page.table, 0), "Duplicate")
    copy = page.table.current()
    assert copy.id not in before
    assert copy.title == f"{source.title} (copy)"
    assert copy.status is PlanStatus.DRAFT
    old, new = window.services.plans.get(source.id), window.services.plans.get(copy.id)
    assert [block.text for block in old.blocks] == [block.text for block in new.blocks]
    assert [task.text for task in old.tasks] == [task.text for task in new.tasks]
    assert not any(task.percent for task in new.tasks)
    press_button(window, "Undo")
    assert {row.id for row in page.table.row_model.rows} == before


@pytest.mark.parametrize("name", ["plans", "legal"])
def test_delete_puts_a_row_away_and_undo_brings_it_back(window, name):
    page = shown(window, name)
    number = (
        draft(page.table)
        if name == "plans"
        else next(n for n, r in enumerate(page.table.row_model.rows) if not r.cited)
    )
    gone = page.table.row_model.rows[number].id
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place(page.table, number))
    settle()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    settle()
    assert gone not in [row.id for row in page.table.row_model.rows]
    press_button(window, "Undo")
    assert gone in [row.id for row in page.table.row_model.rows]


def test_delete_on_a_task_says_where_it_is_taken_out(window):
    page = shown(window, "tasks")
    page.table.choose(0)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    settle()
    assert "part of its plan" in window.strip.text()


def drag(heads, before, after):
    """Drag within the heads of a table."""
    view, left = heads.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=before)
    for step in range(1, 5):
        QTest.mouseMove(view, before + (after - before) * step / 4)
    QTest.mouseRelease(view, left, pos=after)
    settle()


@pytest.mark.long
def test_widths_and_order_of_columns_are_kept(show, office):
    window = show(office, (1366, 768))
    table = shown(window, "plans").table
    heads, number = table.horizontalHeader(), 2
    middle = heads.height() // 2
    before = [table.columnWidth(n) for n in range(8)]
    edge = QPoint(heads.sectionViewportPosition(number) + before[number] - 1, middle)
    drag(heads, edge, edge + QPoint(15, 0))
    assert table.columnWidth(number) == before[number] + 15
    assert [table.columnWidth(n) for n in range(8) if n != number] == before[:number] + before[number + 1 :]
    QTest.qWait(400)
    assert sum(table.columnWidth(n) for n in range(8)) == sum(before), "the title gave the room"
    assert [n for n in range(8) if table.columnWidth(n) != before[n]] == [0, number]
    edge = QPoint(heads.sectionViewportPosition(number) + table.columnWidth(number) - 1, middle)
    drag(heads, edge, edge + QPoint(600, 0))
    QTest.qWait(400)
    shown_ = [n for n in range(8) if not table.isColumnHidden(n)]
    assert [n for n in shown_ if table.columnWidth(n) != before[n]] == [0, number], "none was pushed out"
    assert table.horizontalScrollBar().isVisible(), "what has no room is slid to"
    drag(heads, edge + QPoint(600, 0), edge)
    from_, to = heads.sectionViewportPosition(6) + 20, heads.sectionViewportPosition(4) + 10
    drag(heads, QPoint(from_, middle), QPoint(to, middle))
    order = [heads.logicalIndex(n) for n in range(8)]
    assert order != list(range(8))
    QTest.qWait(400)
    wide = table.columnWidth(number)
    window.close()
    settle()
    again = shown(show(office, (1366, 768)), "plans").table
    assert [again.horizontalHeader().logicalIndex(n) for n in range(8)] == order
    assert again.columnWidth(number) == wide
    again.usual_layout()
    assert [again.columnWidth(n) for n in range(8)] == before


@pytest.mark.parametrize(
    "kept", [*long("x", [], {"widths": 3, "order": {}}), {"widths": {"number": "a", "x": 9}, "order": [3]}]
)
def test_an_arrangement_that_makes_no_sense_is_let_be(show, office, kept):
    window = show(office, (1366, 768))
    table = shown(window, "plans").table
    before = [table.columnWidth(n) for n in range(8)]
    table.track_layout(kept, lambda _layout: None)
    assert [table.columnWidth(n) for n in range(8)] == before


def test_a_merge_proposes_what_is_alike_or_nothing(window):
    units = [Unit("Công an xã", id=1), Unit("Trạm Y tế xã", id=2), Unit("Trạm y tế  xã Thanh", id=3)]
    alike = MergeDialog(window, units[2], units)
    assert alike.staying().name == "Trạm Y tế xã"
    assert alike.yes.isEnabled()
    none = MergeDialog(window, units[0], units)
    assert none.staying() is None
    assert not none.yes.isEnabled()
    none.show()
    seen.pick(named(none, "Unit that stays"), "Trạm Y tế xã")
    assert none.yes.isEnabled()
    alike.deleteLater()
    none.close()
    none.deleteLater()


@pytest.mark.long
@pytest.mark.parametrize(
    ("kind", "number", "right"),
    [
        ("Thông tư", "150/2025/NĐ-CP", False),
        ("Kế hoạch", "06/KH-UBND", True),
        *long(
            ("Nghị định", "150/2025/NĐ-CP", True),
            ("Luật", "72/2025/QH15", True),
            ("Quyết định", "06/KH-UBND", False),
            ("Kết luận", "12-KL/TW", True),
            ("", "06/KH-UBND", True),
        ),
    ],
)
def test_kind_and_number_of_a_document_agree(window, kind, number, right):
    page = shown(window, "legal")
    press_button(page, "Add a document")
    write(named(page.panel, "Kind"), kind)
    write(named(page.panel, "Number"), number)
    count = len(window.services.legal.rows())
    press_button(page.panel, "Save")
    said, other = wrong(named(page.panel, "Kind")), {"Thông tư": "Nghị định", "Quyết định": "Kế hoạch"}.get(kind)
    assert said == ("" if right else f"The number {number} is that of a document of the kind “{other}”.")
    if not right:
        assert len(window.services.legal.rows()) == count
    press_button(page.panel, "Discard")


def test_a_unit_that_was_just_added_is_chosen_and_in_sight(window):
    page = shown(window, "units")
    groups = named(page.filters, "Group")
    seen.pick(groups, groups.itemText(1))
    press_button(page, "Add a unit")
    write(named(page.panel, "Name"), "Tổ công nghệ số cộng đồng")
    seen.pick(named(page.panel, "Group"), groups.itemText(2))
    press_button(page.panel, "Save")
    assert page.table.current().name == "Tổ công nghệ số cộng đồng"
    box = page.table.visualRect(page.table.currentIndex())
    assert page.table.viewport().rect().contains(box.center())


def test_an_empty_book_offers_next_steps_and_shows_no_red_zero(show, tmp_path):
    folder = tmp_path / "new"
    services = opened(folder)
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    services.office.save_settings(replace(services.office.settings(), language="en"))
    services.close()
    window = show(folder)
    page = shown(window, "overview")
    words = [b.text().strip() for b in page.findChildren(QAbstractButton) if b.isVisible()]
    assert {"Make a plan", "Look at the units", "Name the signers"} <= set(words)
    image = page.grab().toImage()
    reds = {theme.colour("red").rgb()}
    late = seen.figure(page, "Overdue")
    number = next(label for label in late.findChildren(QLabel) if label.text() == "0")
    place = number.mapTo(page, QPoint())
    columns, lines = range(place.x(), place.x() + 30), range(place.y(), place.y() + number.height())
    assert not any(image.pixel(x, y) in reds for x in columns for y in lines)
    press_button(page, "Look at the units")
    assert window.current() is window.page("units")


@pytest.mark.long
def test_the_panel_is_as_wide_as_before_after_the_window_was_narrow(window):
    page = shown(window, "units")
    page.table.choose(0)
    settle()
    before = page.panel.width()
    window.resize(860, 540)
    settle()
    window.resize(1366, 768)
    settle()
    assert page.panel.width() == before


def test_usual_columns_are_as_wide_and_stand_as_before(window):
    page = shown(window, "tasks")
    table = page.table
    count = range(len(table.row_model.columns))
    before = [table.columnWidth(n) for n in count]
    table.track_layout({"widths": {"due": 160}, "order": ["percent", "due"]}, lambda _layout: None)
    assert [table.columnWidth(n) for n in count] != before
    press(page, "Choose columns")
    popup = QApplication.activePopupWidget()
    press_button(popup, "Usual columns")
    popup.close()
    assert [table.columnWidth(n) for n in count] == before
    assert [table.horizontalHeader().visualIndex(n) for n in count] == list(count)


@pytest.mark.long
def test_the_outline_has_a_menu_by_mouse_and_keys(window):
    plan = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(plan.id))
    settle()
    page = window.current()
    tree = page.outline
    heading = next(i for i in items(tree) if i.text(0).startswith("II."))
    spot = tree.visualItemRect(heading).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, tree.viewport().mapToGlobal(spot))
    QApplication.sendEvent(tree.viewport(), event)
    settle()
    found = menu()
    assert words(found)[:4] == ["Go there", "|", "Rename", "Move up"]
    assert tree.currentItem() is heading
    pick(found, "Move up")
    moved = [i.text(0) for i in items(tree) if i.text(0).startswith(("I.", "II."))]
    assert moved[0].removeprefix("I. ") == heading_words(heading, tree)
    window.undo()
    settle()
    tree.setFocus()
    tree.setCurrentItem(next(i for i in items(tree) if i.text(0).startswith("I.")))
    QTest.keyClick(tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert "Rename" in words(menu())
    menu().close()


def heading_words(_item, tree):
    current = tree.currentItem().text(0)
    return current.partition(" ")[2]


@pytest.mark.long
def test_tasks_of_a_plan_have_a_menu_that_leads_to_the_text(window):
    plan = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(plan.id, 2))
    settle()
    page = window.current()
    found = right_click(page.progress.table, 0)
    task = page.progress.table.current()
    assert "Show it in the text" in words(found)
    pick(found, "Show it in the text")
    assert page.editor.current_block().text == task.text
    window.go(PlanAt(plan.id, 1))
    settle()
    table = page.grid.table
    table.go_to(page.grid.tasks()[0])
    QTest.keyClick(table, Qt.Key.Key_Menu)
    settle()
    found = menu()
    count = len(page.grid.tasks())
    pick(found, "Remove the task")
    assert len(page.grid.tasks()) == count - 1


@pytest.mark.long
def test_a_step_of_the_history_has_a_menu(window):
    plan = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.services.plans.submit(plan.id)
    window.go(PlanAt(plan.id, 5))
    settle()
    page = window.current()
    pick(right_click(page.history.table, 0), "Copy the line")
    assert QApplication.clipboard().text().endswith(str(page.history.table.row_model.index(0, 2).data()))
    found = right_click(page.history.table, 0)
    assert words(found) == ["Undo the last step", "|", "Copy the line"]
    pick(found, "Undo the last step")
    assert window.services.plans.get(plan.id).status is PlanStatus.DRAFT


@pytest.mark.long
def test_what_menus_of_a_plan_offer_has_its_icon(window):
    plan = next(row for row in window.services.plans.rows() if row.status is PlanStatus.ISSUED)
    window.go(PlanAt(plan.id, 3))
    settle()
    page = window.current()
    menus = [right_click(page.progress.table, 0)]
    menus += [part for part in page.findChildren(QMenu) if part.actions() and part not in menus]
    page.grid.table.go_to(page.grid.tasks()[0])
    page.outline.setCurrentItem(items(page.outline)[1])
    for open_one in (page.outline.open_menu, page.grid.table.open_menu):
        open_one()
        settle()
        if menu() is not None:
            menus.append(menu())
    bare = [item.text() for one in menus for item in one.actions() if not item.isSeparator() and item.icon().isNull()]
    assert len(menus) > 2
    assert bare == []
    for one in menus:
        one.close()


def test_what_can_be_done_with_a_task_has_its_icon(window):
    """In the table and on the board: statuses, too."""
    page = shown(window, "tasks")
    found = right_click(page.table, 0)
    assert "Done" in words(found) and bare(found) == []
    found.close()
    press(page, "Board")
    settle()
    cards = next(part for part in page.findChildren(CardList) if part.isVisible() and part.model().rowCount())
    cards.setFocus()
    cards.setCurrentIndex(cards.model().index(0, 0))
    spot = cards.visualRect(cards.currentIndex()).center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, cards.viewport().mapToGlobal(spot))
    QApplication.sendEvent(cards.viewport(), asked)
    settle()
    assert "Done" in words(menu()) and bare(menu()) == []
    menu().close()


def bare(one):
    return [item.text() for item in one.actions() if not item.isSeparator() and item.icon().isNull()]
