from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextLayout

from desktop.domain.task.task import TaskStatus
from desktop.gui.kit.theme import theme
from desktop.gui.tasks.board_view import (
    COLUMNS,
    MIME,
    BoardView,
    two_lines,
)


@pytest.fixture
def view(services, qtbot):
    """Give the board of the sample's tasks."""
    shown = BoardView()
    qtbot.addWidget(shown)
    shown.resize(1100, 600)
    shown.set_rows(services.tasks.rows(), services.office.today())
    shown.show()
    return shown


def drop(cards, data):
    """Let go of what a drag carries over a column."""
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    cards.dropEvent(event)
    return event


def drag(cards, number):
    """Return what a drag of a card carries."""
    return cards.cards.mimeData([cards.cards.index(number)])


def test_every_task_stands_in_the_column_of_its_status(view, services):
    rows = services.tasks.rows()
    for status, cards in zip(COLUMNS, view.lists, strict=True):
        assert [task.id for task in cards.cards.rows] == [task.id for task in rows if task.status is status]
    assert sum(len(cards.cards.rows) for cards in view.lists) == len(rows)


def test_a_card_that_is_dropped_tells_its_new_status(view, qtbot):
    task = view.lists[0].cards.rows[1]
    with qtbot.waitSignal(view.moved) as told:
        event = drop(view.lists[2], drag(view.lists[0], 1))
    assert told.args == [task, TaskStatus.PAUSED]
    assert isinstance(told.args[1], TaskStatus)
    assert event.isAccepted()
    assert task in view.lists[0].cards.rows  # it moves when the report is kept, not before


def test_a_card_dropped_where_it_was_stays(view, qtbot):
    with qtbot.assertNotEmitted(view.moved):
        drop(view.lists[0], drag(view.lists[0], 0))


def test_a_drop_of_something_else_is_left_alone(view, qtbot):
    data = drag(view.lists[0], 0)
    data.clear()
    data.setText("một việc")
    with qtbot.assertNotEmitted(view.moved):
        drop(view.lists[1], data)
    assert not data.hasFormat(MIME)


@pytest.mark.parametrize(("key", "status"), [(Qt.Key.Key_2, COLUMNS[1]), (Qt.Key.Key_4, COLUMNS[3])])
def test_a_number_sends_the_card_to_that_column(view, qtbot, key, status):
    cards = view.lists[0]
    cards.setCurrentIndex(cards.cards.index(2))
    with qtbot.waitSignal(view.moved) as told:
        qtbot.keyClick(cards, key)
    assert told.args == [cards.cards.rows[2], status]


def test_the_menu_offers_the_other_columns(view, qtbot):
    cards = view.lists[1]
    cards.setCurrentIndex(cards.cards.index(0))
    menu = cards.open_menu(cards.mapToGlobal(cards.rect().center()))
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.isEnabled() for action in entries] == [True, True, False, True, True]
    with qtbot.waitSignal(view.moved) as told:
        entries[4].trigger()
    assert told.args == [cards.cards.rows[0], TaskStatus.DONE]
    menu.close()


def test_arrows_go_from_column_to_column_and_enter_opens(view, qtbot):
    first, second = view.lists[:2]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert second.currentIndex().isValid()
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert told.args == [second.current()]


def test_empty_columns_are_passed_over(view, services, qtbot):
    rows = [row for row in services.tasks.rows() if row.status in {COLUMNS[0], COLUMNS[3]}]
    view.set_rows(rows, services.office.today())
    qtbot.keyClick(view.lists[0], Qt.Key.Key_Right)
    assert view.lists[3].currentIndex().isValid()
    qtbot.keyClick(view.lists[3], Qt.Key.Key_Right)  # nothing beyond: stays


def test_a_click_chooses_a_card(view, qtbot):
    cards = view.lists[1]
    box = cards.visualRect(cards.cards.index(1))
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert told.args == [cards.cards.rows[1]]


def test_a_chosen_card_is_scrolled_to_in_its_column(view):
    task = view.lists[3].cards.rows[-1]
    view.select(task)
    cards = view.lists[3]
    assert cards.current() == task
    assert cards.viewport().rect().intersects(cards.visualRect(cards.currentIndex()))


def test_the_place_stays_when_a_card_leaves(view, services):
    cards = view.lists[0]
    cards.setCurrentIndex(cards.cards.index(3))
    gone, after = cards.cards.rows[3], cards.cards.rows[4]
    rows = [row for row in services.tasks.rows() if row.id != gone.id]
    view.set_rows(rows, services.office.today())
    assert cards.current() == after


def test_a_text_is_broken_between_words(qapp):
    layout = QTextLayout()
    layout.setFont(theme.font(10))
    text = "Tổng hợp kinh phí lớp tập huấn đối ngoại của xã"
    first, rest = two_lines(text, layout, 120)
    assert f"{first} {rest}" == text
    assert rest
    assert two_lines("Ngắn", layout, 120) == ("Ngắn", "")
