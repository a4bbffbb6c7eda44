"""The assignment grid: cells, keys, windows over cells."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QStyle, QStyleOptionComboBox

from desktop.domain.base.text import Run, runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.task.task import Deadline, Recurrence, Role, Task, TaskPeriod
from desktop.gui import labels
from desktop.gui.editor.assign_grid import AssignGrid
from desktop.gui.editor.assign_table import (
    DUE,
    NUMBER,
    PRODUCT,
    ROLE,
    SUPPORT,
    TEXT,
)
from desktop.gui.kit.forms import choose
from tests.gui.seen import press, says, wrong
from tests.gui.unikey import TELEX_WORDS, VNI_LATE, result, type_keys


@pytest.fixture
def units():
    return [Unit("Văn phòng HĐND và UBND", "VP"), Unit("Công an xã"), Unit("Hội Nông dân", group=UnitGroup.REQUEST)]


@pytest.fixture
def tasks(units):
    office, police, _ = units
    return [
        Task((Run("Lập "), Run("danh mục", bold=True)), office, Role.LEAD, deadline=Deadline(date(2027, 1, 31), False)),
        Task(runs("Giữ trật tự"), police, continuous=True),
        Task(runs("Báo cáo"), office, recurring=(Recurrence.QUARTERLY,)),
        Task(runs("Bố trí kinh phí"), office),
    ]


@pytest.fixture
def grid(qtbot, units, tasks):
    made = AssignGrid(units)
    made.resize(1100, 500)
    qtbot.addWidget(made)
    made.show()
    made.set_tasks(tasks)
    return made


def texts(grid):
    return [item if isinstance(item, str) else item.text for item in grid.table.lines]


def cell(grid, task, column):
    return grid.table.model().index(grid.table.lines.index(task), column)


def open_editor(grid, task, column, kind):
    grid.show_task(task, column)
    grid.table.edit(grid.table.currentIndex())
    return grid.table.findChild(kind)


def test_tasks_stand_under_their_units_and_the_numbers_run_on(grid):
    lines = texts(grid)
    assert lines[0].startswith("Văn phòng HĐND và UBND") and lines[4].startswith("Công an xã")
    assert [grid.table.model().index(line, 0).data() for line in (1, 2, 3, 5)] == ["1", "2", "3", "4"]


@pytest.mark.parametrize("sequence", [TELEX_WORDS, VNI_LATE])
@pytest.mark.parametrize(("column", "kind"), [(TEXT, QPlainTextEdit), (PRODUCT, QLineEdit)])
def test_words_are_typed_in_the_cell_as_unikey_sends_them(grid, tasks, qtbot, column, kind, sequence):
    editor = open_editor(grid, tasks[1], column, kind)
    editor.selectAll()
    type_keys(editor, sequence)
    with qtbot.waitSignal(grid.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert (tasks[1].text if column == TEXT else tasks[1].product) == result(sequence)


@pytest.mark.parametrize("width", [1100, 800, 700, 640, 625])
def test_all_columns_are_seen_in_narrow_windows(grid, width):
    grid.resize(width, 500)
    table = grid.table
    assert sum(table.columnWidth(number) for number in range(PRODUCT + 1)) <= table.viewport().width()
    assert table.columnWidth(TEXT) >= 200


def test_words_that_stay_keep_their_formatting(grid, tasks, qtbot):
    before = tasks[0].runs
    editor = open_editor(grid, tasks[0], TEXT, QPlainTextEdit)
    with qtbot.assertNotEmitted(grid.changed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert tasks[0].runs == before


def test_enter_opens_a_cell_and_tab_goes_to_the_next(grid, tasks, qtbot):
    grid.show_task(tasks[0], ROLE)
    qtbot.keyClick(grid.table, Qt.Key.Key_Return)
    choice = grid.table.findChild(QComboBox)
    choose(choice, Role.COORDINATE.value)
    choice.activated.emit(choice.currentIndex())
    assert tasks[0].role is Role.COORDINATE
    qtbot.keyClick(grid.table, Qt.Key.Key_Tab)
    assert grid.table.currentIndex().column() == SUPPORT


def test_the_list_of_roles_shows_them_whole(grid, tasks, qtbot):
    """It was as narrow as its column: “Chủ trì, ph”."""
    choice = open_editor(grid, tasks[0], ROLE, QComboBox)
    words = QStyle.SubControl.SC_ComboBoxEditField
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    room = choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, words, choice).width()
    longest = max(choice.fontMetrics().horizontalAdvance(choice.itemText(n)) for n in range(choice.count()))
    assert room >= longest


@pytest.mark.parametrize(("key", "column"), [(Qt.Key.Key_Tab, ROLE), (Qt.Key.Key_Backtab, NUMBER)])
def test_tab_in_the_words_of_a_duty_goes_on_and_types_nothing(grid, tasks, qtbot, key, column):
    editor = open_editor(grid, tasks[1], TEXT, QPlainTextEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "xong")
    qtbot.keyClick(editor, key)
    assert tasks[1].text == "xong"
    assert grid.table.currentIndex().column() == column


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # windows that pop up, without a screen
def test_a_deadline_is_changed_in_its_window(grid, tasks, qtbot):
    popup = grid.open_popup(tasks[3], DUE)
    choose(popup.kind, "by")
    popup.day.setText("31/02/2027")
    popup.take()
    assert popup.isVisible() and tasks[3].deadline is None
    popup.day.setText("30/06/2027")
    with qtbot.waitSignal(grid.changed):
        popup.take()
    assert tasks[3].deadline == Deadline(date(2027, 6, 30), True)
    assert cell(grid, tasks[3], DUE).data().endswith("30/06/2027")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_deadline_without_a_year_is_in_that_of_the_plan(grid, tasks):
    """“30/6” was called a day that the calendar does not have."""
    grid.set_dated(None, 2027)
    popup = grid.open_popup(tasks[3], DUE)
    choose(popup.kind, "by")
    popup.day.setText("31/2")
    popup.take()
    assert popup.isVisible() and tasks[3].deadline is None
    popup.day.setText("30/6")
    popup.more.setText("15.9; 20/12/2028")
    popup.day.editingFinished.emit()
    assert popup.day.text() == "30/06/2027"
    popup.take()
    assert [due.day for due in tasks[3].deadlines] == [date(2027, 6, 30), date(2027, 9, 15), date(2028, 12, 20)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(("number", "inclusive"), [(3, True), (0, False)])
def test_figures_typed_at_once_are_the_day(grid, tasks, qtbot, number, inclusive):
    """The list of kinds had the keys, and swallowed them."""
    grid.set_dated(None, 2027)
    popup = grid.open_popup(tasks[number], DUE)
    for figure in "30/6":
        qtbot.keyClicks(popup.focusWidget(), figure)
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert tasks[number].deadline == Deadline(date(2027, 6, 30), inclusive)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_keys_lead_from_the_filter_of_units_to_what_it_leaves(grid, tasks, qtbot, key):
    """Enter behind a filter closed the window with nothing ticked and nothing said."""
    popup = grid.open_popup(tasks[0], SUPPORT)
    qtbot.keyClicks(popup.filter, "nong dan")
    qtbot.keyClick(popup.filter, key)
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Space)
    qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert [unit.name for unit in tasks[0].supporting] == ["Hội Nông dân"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_window_over_a_low_cell_stays_on_the_screen_when_it_asks_for_more(grid, tasks, qtbot):
    room = grid.screen().availableGeometry()
    grid.move(0, room.bottom() - grid.height())
    popup = grid.open_popup(tasks[3], DUE)
    popup.open_at(room.bottomLeft())
    for kind in ("by", "recurring", "none", "by"):
        choose(popup.kind, kind)
        qtbot.waitUntil(lambda: room.contains(popup.geometry()))
    popup.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(("kind", "day"), [("by", "09/03/2027"), ("before", "10/03/2027")])
def test_a_deadline_before_the_plan_is_refused_at_its_field(grid, tasks, kind, day):
    grid.set_dated(date(2027, 3, 10))
    popup = grid.open_popup(tasks[3], DUE)
    choose(popup.kind, kind)
    popup.day.setText(day)
    popup.take()
    assert popup.isVisible() and "10/03/2027" in wrong(popup.day_field) and tasks[3].deadline is None
    popup.day.setText("11/03/2027")
    popup.take()
    assert tasks[3].deadline == Deadline(date(2027, 3, 11), kind == "by")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("typed", ["văn phòng hđnd và ubnd", "VP"])
def test_the_lead_cannot_be_typed_as_a_supporting_unit(grid, tasks, typed):
    popup = grid.open_popup(tasks[0], SUPPORT)
    popup.other.setText(typed)
    popup.take()
    assert popup.isVisible() and wrong(popup.other_field) and tasks[0].supporting == []
    popup.other.setText("Đội Thư viện")
    popup.take()
    assert [unit.name for unit in tasks[0].supporting] == ["Đội Thư viện"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("typed", ["Hội Nông dân", "Công an xã; Hội Nông dân"])
def test_a_task_has_one_lead_that_does_not_support_it(grid, tasks, units, typed):
    tasks[3].supporting = [units[2]]
    popup = grid.open_popup(tasks[3], TEXT)
    popup.unit.setText(typed)
    popup.take()
    assert popup.isVisible() and wrong(popup.unit_field) and tasks[3].unit is units[0]
    popup.unit.setText("Công an xã")
    popup.take()
    assert tasks[3].unit is units[1]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_escape_leaves_the_deadline_as_it_was(grid, tasks, qtbot):
    popup = grid.open_popup(tasks[0], DUE)
    choose(popup.kind, "continuous")
    with qtbot.assertNotEmitted(grid.changed):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)
    assert tasks[0].deadline == Deadline(date(2027, 1, 31), False) and not tasks[0].continuous


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_recurrence_with_words(grid, tasks):
    popup = grid.open_popup(tasks[1], DUE)
    choose(popup.kind, "recurring")
    popup.take()
    assert popup.isVisible() and says(popup, "how often"), "nothing says when it comes back"
    popup.every[Recurrence.MONTHLY].setChecked(True)
    popup.words.setText("trước ngày 20")
    popup.take()
    assert (tasks[1].recurring, tasks[1].timing, tasks[1].continuous) == ((Recurrence.MONTHLY,), "trước ngày 20", False)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_supporting_units_are_ticked_and_a_new_one_is_typed(grid, tasks, units):
    popup = grid.open_popup(tasks[0], SUPPORT)
    assert "Văn phòng HĐND và UBND" not in popup.boxes
    popup.filter.setText("nong dan")
    assert [name for name, box in popup.boxes.items() if not box.isHidden()] == ["Hội Nông dân"]
    popup.boxes["Hội Nông dân"].setChecked(True)
    popup.other.setText("Đội Thư viện")
    popup.take()
    assert tasks[0].supporting[0] is units[2] and tasks[0].supporting[1].name == "Đội Thư viện"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_several_supporting_units_are_typed_at_once(grid, tasks, units):
    """They became one unit of that long name, in the list of units and in letters, and nobody was told."""
    popup = grid.open_popup(tasks[0], SUPPORT)
    popup.other.setText("Chi cục Thú y tỉnh; hội nông dân, Đội Thư viện; VP")
    popup.take()
    assert popup.isVisible() and wrong(popup.other_field)
    popup.other.setText("Chi cục Thú y tỉnh; Hội Nông dân, Đội Thư viện")
    popup.take()
    assert [unit.name for unit in tasks[0].supporting] == ["Chi cục Thú y tỉnh", "Hội Nông dân", "Đội Thư viện"]
    assert tasks[0].supporting[1] is units[2]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_task_is_given_to_another_unit(grid, tasks, units):
    popup = grid.open_popup(tasks[3], TEXT)
    popup.unit.setText("")
    popup.take()
    assert popup.isVisible()
    popup.unit.setText("cong an xa")
    popup.note.setText("Gấp")
    popup.take()
    assert tasks[3].unit is units[1] and tasks[3].note == "Gấp"
    assert texts(grid).index("Bố trí kinh phí") > texts(grid).index("Giữ trật tự")


def test_a_new_task_without_words_is_forgotten(grid, qtbot):
    grid.show_task(grid.tasks()[0])
    grid.add()
    assert len(grid.table.lines) == 7 and len(grid.tasks()) == 4
    with qtbot.assertNotEmitted(grid.changed):
        qtbot.keyClick(grid.table.findChild(QPlainTextEdit), Qt.Key.Key_Escape)
    assert len(grid.table.lines) == 6


def test_tasks_move_within_their_unit_and_are_removed(grid, tasks, qtbot):
    grid.show_task(tasks[0])
    grid.move_task(1)
    assert [task.text for task in grid.tasks()][:3] == ["Báo cáo", "Giữ trật tự", "Lập danh mục"]
    assert grid.table.current() is tasks[0]
    with qtbot.waitSignal(grid.removed) as told:
        grid.remove()
    assert told.args == [tasks[0]] and tasks[0] not in grid.tasks() and grid.table.current() is not None


def test_the_missing_deadline_is_said_and_found(grid, tasks):
    assert says(grid, "1 task has no deadline yet")
    press(grid, "Go there")
    assert grid.table.current() is tasks[3] and grid.table.currentIndex().column() == DUE


def test_nothing_is_edited_while_it_is_locked(grid, tasks):
    grid.set_locked(True)
    grid.show_task(tasks[0])
    grid.table.edit(grid.table.currentIndex())
    assert grid.table.findChild(QPlainTextEdit) is None
    assert grid.open_popup(tasks[0], DUE) is None
    grid.remove()
    assert len(grid.tasks()) == 4


def test_rows_are_one_to_three_lines_high(grid, tasks, qtbot):
    low = grid.table.rowHeight(1)
    tasks[0].runs = runs("Tham mưu, rà soát và báo cáo " * 30)
    grid.set_tasks(tasks)
    high = grid.table.rowHeight(1)
    assert (low, high) == (34, 72)


def due_popup(grid, task, kind):
    popup = grid.open_popup(task, DUE)
    choose(popup.kind, kind)
    return popup


def test_a_week_is_given_by_a_tick_and_a_day_in_words(grid, tasks):
    popup = due_popup(grid, tasks[3], "recurring")
    popup.every[Recurrence.WEEKLY].setChecked(True)
    popup.words.setText("thứ Sáu")
    popup.take()
    assert (tasks[3].recurring, tasks[3].timing) == ((Recurrence.WEEKLY,), "thứ Sáu")
    assert "thứ Sáu" in cell(grid, tasks[3], DUE).data()
    popup = due_popup(grid, tasks[1], "words")
    popup.words.setText("Thứ Hai hằng tuần")
    popup.take()
    assert (tasks[1].recurring, tasks[1].timing) == ((Recurrence.WEEKLY,), "Thứ Hai hằng tuần")


@pytest.mark.parametrize(
    ("typed", "day", "inclusive"),
    [("cuối quý III", date(2027, 9, 30), True), ("trước 25/11", date(2027, 11, 25), False),
     ("ngày 30.9.2027", date(2027, 9, 30), True)],
)  # fmt: skip
def test_words_that_name_a_day_are_that_day(grid, tasks, typed, day, inclusive):
    """They stayed words: the task was never due, and no list, letter or reminder knew the day on the paper."""
    grid.set_dated(date(2026, 12, 1), 2027)
    popup = due_popup(grid, tasks[3], "words")
    popup.words.setText(typed)
    popup.take()
    assert (tasks[3].deadline, tasks[3].timing) == (Deadline(day, inclusive, typed), "")
    popup = due_popup(grid, tasks[3], "words")
    popup.words.setText("thường xuyên")
    popup.take()
    assert (tasks[3].deadline, tasks[3].continuous) == (None, True)
    popup = due_popup(grid, tasks[3], "words")
    popup.words.setText("trước mùa mưa")
    popup.take()
    assert (tasks[3].deadline, tasks[3].timing, tasks[3].continuous) == (None, "trước mùa mưa", False)


def test_words_that_were_words_before_stay_so_until_they_are_changed(grid, tasks):
    grid.set_dated(date(2026, 12, 1), 2027)
    tasks[3].timing = "cuối quý III"
    grid.open_popup(tasks[3], DUE).take()
    assert (tasks[3].deadline, tasks[3].timing) == (None, "cuối quý III")


def test_a_day_in_words_before_the_plan_is_refused_at_its_field(grid, tasks):
    grid.set_dated(date(2027, 3, 10), 2027)
    popup = due_popup(grid, tasks[3], "words")
    popup.words.setText("trước 01/3")
    popup.take()
    assert not popup.isHidden() and "10/03/2027" in wrong(popup.words) and tasks[3].deadline is None


def test_the_day_that_working_days_are_counted_from_is_asked_for(grid, tasks, qtbot):
    off = {date(2027, 2, day) for day in range(4, 11)}
    grid.set_working(lambda day: day.weekday() < 5 and day not in off)
    popup = due_popup(grid, tasks[3], "words")
    assert popup.start_field.isHidden()
    popup.words.setText("05 ngày làm việc kể từ ngày nhận được văn bản")
    assert not popup.start_field.isHidden()
    qtbot.keyClicks(popup.start, "31/02/2027")
    popup.take()
    assert not popup.isHidden()
    popup.start.clear()
    qtbot.keyClicks(popup.start, "01/02/2027")
    popup.take()
    assert tasks[3].deadline.day == date(2027, 2, 15)
    assert "05 ngày làm việc kể từ ngày nhận được văn bản" in tasks[3].deadline.wording
    popup = due_popup(grid, tasks[1], "words")
    popup.words.setText("03 ngày làm việc kể từ khi nhận hồ sơ")
    popup.take()
    assert (tasks[1].deadline, tasks[1].timing) == (None, "03 ngày làm việc kể từ khi nhận hồ sơ")


@pytest.mark.parametrize("accepted", [True, False])
def test_missed_periods_are_given_up_only_when_it_is_said(grid, tasks, qtbot, accepted):
    task = tasks[2]
    task.items = [TaskPeriod("2027-Q1", date(2027, 3, 31)), TaskPeriod("2027-Q2", date(2027, 6, 30))]
    grid.set_in_force(date(2027, 4, 5))
    with qtbot.waitSignal(grid.missed) as told:
        popup = due_popup(grid, task, "recurring")
        popup.every[Recurrence.QUARTERLY].setChecked(False)
        popup.every[Recurrence.HALF_YEARLY].setChecked(True)
        popup.take()
    assert [item.period for item in told.args[1]] == ["2027-Q1"]
    popup = due_popup(grid, task, "by")
    qtbot.keyClicks(popup.day, "30/11/2027")
    asked = []

    def answer():
        dialog = QApplication.activeModalWidget()
        asked.append(task.deadline)  # nothing is given up yet
        (dialog.yes if accepted else dialog.no).click()

    popup.take()
    QTimer.singleShot(0, grid, answer)  # behind the question
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [None]
    assert (task.deadline is not None) == accepted
    assert (Recurrence.HALF_YEARLY in task.recurring) or accepted


def test_delete_takes_the_row_out_but_in_an_open_cell_only_letters(grid, tasks, qtbot):
    grid.show_task(tasks[1])
    grid.table.setFocus()
    qtbot.keyClick(grid.table, Qt.Key.Key_Return)
    editor = grid.table.findChild(QPlainTextEdit)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert len(grid.tasks()) == 4
    qtbot.keyClick(grid.table, Qt.Key.Key_Delete)
    assert tasks[1] not in grid.tasks() and len(grid.tasks()) == 3
    grid.set_locked(True)
    qtbot.keyClick(grid.table, Qt.Key.Key_Delete)
    assert len(grid.tasks()) == 3


def test_supporting_units_are_shown_in_the_order_of_the_directory(grid, tasks):
    """In the wizard they come from the sentence, in a plan from the data: both list them alike."""
    known = [Unit(name, position=number, id=number + 1) for number, name in enumerate("ABC")]
    tasks[0].supporting = [Unit("Đội mới"), known[2], known[0]]
    grid.set_tasks(tasks)
    assert cell(grid, tasks[0], SUPPORT).data() == "A; C; Đội mới"


def test_a_new_task_is_due_when_its_words_say_so(grid, qtbot):
    """It stood “without a date” in all lists, and was chased by nobody, with its day on the paper that was signed."""
    grid.set_dated(date(2026, 12, 14), 2027)
    grid.add()
    editor = grid.table.findChild(QPlainTextEdit)
    editor.setPlainText("Lắp đặt 02 cụm pa nô, hoàn thành trước ngày 20/5")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    new = next(task for task in grid.tasks() if task.text.startswith("Lắp đặt"))
    assert new.deadline == Deadline(date(2027, 5, 20), False, "trước ngày 20/5")
    new.deadline = None  # taken away by hand
    grid.table.model().setData(
        cell(grid, new, TEXT), "Lắp đặt 03 cụm pa nô, hoàn thành trước ngày 20/5", Qt.ItemDataRole.EditRole
    )
    assert (new.text[8:10], new.deadline) == ("03", None)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_new_task_goes_to_the_unit_that_its_words_name(grid, tasks, units, qtbot, key):
    """It stayed with the first unit of the grid, and nothing told."""
    grid.set_dated(None, 2027)
    grid.show_task(tasks[0])
    grid.add()
    editor = grid.table.findChild(QPlainTextEdit)
    editor.setPlainText("Công an xã chủ trì, phối hợp với Hội Nông dân kiểm tra xe chở quá tải")
    qtbot.keyClick(editor, key)
    new = next(task for task in grid.tasks() if task.text.startswith("Công an xã"))
    assert (new.unit, new.role, new.supporting) == (units[1], Role.BOTH, [units[2]])
    if key == Qt.Key.Key_Tab:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: texts(grid).index(new.text) == texts(grid).index("Giữ trật tự") + 1)
    assert grid.table.current() is new
    grid.add()  # below it, of the same unit
    editor = grid.table.findChild(QPlainTextEdit)
    editor.setPlainText("Lập biên bản")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert next(task for task in grid.tasks() if task.text == "Lập biên bản").unit is units[1]


def test_words_typed_on_the_last_row_are_seen_whole(grid, tasks, qtbot):
    grid.resize(1100, 230)
    qtbot.waitUntil(lambda: grid.table.viewport().height() < 200)
    grid.show_task(tasks[1])
    grid.add()
    editor = grid.table.findChild(QPlainTextEdit)
    assert grid.table.viewport().rect().contains(editor.geometry())


CTRL = Qt.KeyboardModifier.ControlModifier


def pasted(grid, qtbot, task, column, text):
    """Paste into the cell of a task; return what is told."""
    told = []
    grid.not_taken.connect(told.append)
    QApplication.clipboard().setText(text)
    grid.show_task(task, column)
    qtbot.keyClick(grid.table, Qt.Key.Key_V, CTRL)
    grid.not_taken.disconnect(told.append)
    return told


def test_cells_of_a_spreadsheet_go_into_the_cells_beside_and_below(grid, tasks, units, qtbot):
    """Ctrl+V did nothing in the grid, and said nothing."""
    grid.set_dated(date(2027, 1, 15), 2027)
    assert not pasted(
        grid, qtbot, tasks[0], SUPPORT, 'Công an xã; Trạm Y tế\tcuối quý III\t"Báo\ncáo"\r\n\t\tTờ trình\r\n'
    )
    first, below = tasks[0], tasks[2]  # of the same unit
    assert [unit.name for unit in first.supporting] == ["Công an xã", "Trạm Y tế"]
    assert (first.deadline.day, first.product) == (date(2027, 9, 30), "Báo cáo")
    assert (below.supporting, below.recurring, below.deadline, below.product) == ([], (), None, "Tờ trình")
    assert tasks[3].product == tasks[1].product == ""


@pytest.mark.parametrize(
    ("column", "text", "check"),
    [
        (TEXT, " Lập sổ \n", lambda task: task.text == "Lập sổ"),
        (ROLE, labels.word(Role.BOTH).upper(), lambda task: task.role is Role.BOTH),
        (DUE, "trước 25/11", lambda task: task.deadline.day == date(2027, 11, 25) and not task.deadline.inclusive),
        (DUE, "30.9.2027", lambda task: task.deadline.day == date(2027, 9, 30)),
        (DUE, "hằng tháng", lambda task: task.recurring == (Recurrence.MONTHLY,) and task.deadline is None),
        (DUE, "thường xuyên", lambda task: task.continuous and task.deadline is None),
        (PRODUCT, "=1+1", lambda task: task.product == "=1+1"),
    ],
)
def test_one_cell_takes_what_was_copied(grid, tasks, qtbot, column, text, check):
    grid.set_dated(None, 2027)
    assert not pasted(grid, qtbot, tasks[0], column, text)
    assert check(tasks[0])


@pytest.mark.parametrize(
    ("text", "recurring", "continuous"), [("hằng tháng", (Recurrence.MONTHLY,), False), ("thường xuyên", (), True)]
)
def test_a_pasted_time_counts_before_the_day_in_the_words_of_the_task(grid, tasks, qtbot, text, recurring, continuous):
    """The cell kept the day of the words, and nothing told that what was pasted was lost."""
    grid.set_dated(None, 2027)
    tasks[0].runs, tasks[0].deadline = runs("Lập sổ, xong trong tháng 01/2027"), Deadline(date(2027, 1, 31))
    assert not pasted(grid, qtbot, tasks[0], DUE, text)
    assert (tasks[0].deadlines, tasks[0].recurring, tasks[0].continuous) == ((), recurring, continuous)


def test_what_a_cell_cannot_take_is_told_and_stays(grid, tasks, units, qtbot):
    grid.set_dated(date(2027, 3, 1), 2027)
    before = tasks[0].deadline
    assert pasted(grid, qtbot, tasks[0], DUE, "15/2/2027") == ["1 cell could not be taken: “15/2/2027”."]
    assert tasks[0].deadline == before
    assert pasted(grid, qtbot, tasks[0], ROLE, "Trưởng ban") == ["1 cell could not be taken: “Trưởng ban”."]
    assert pasted(grid, qtbot, tasks[0], SUPPORT, units[0].name)
    assert pasted(grid, qtbot, tasks[0], SUPPORT, "cuối quý III") == ["1 cell could not be taken: “cuối quý III”."]
    assert pasted(grid, qtbot, tasks[0], SUPPORT, "30.9.2027")
    assert not pasted(grid, qtbot, tasks[0], TEXT, "\t\tTổ dân phố số 3; Hội Người cao tuổi")
    assert tasks[0].role is Role.LEAD and len(tasks[0].supporting) == 2
    tasks[0].supporting.clear()
    assert tasks[0].supporting == []
    assert pasted(grid, qtbot, tasks[1], PRODUCT, "a\nb\nc") == ["2 rows found no task: add the tasks first."]
    tasks[2].items.append(TaskPeriod("2027-Q1", date(2027, 3, 31)))
    grid.set_in_force(date(2027, 5, 1))
    assert pasted(grid, qtbot, tasks[2], DUE, "30/9/2027")
    assert tasks[2].recurring == (Recurrence.QUARTERLY,)
    grid.set_locked(True)
    assert not pasted(grid, qtbot, tasks[3], TEXT, "Khác") and tasks[3].text == "Bố trí kinh phí"


def test_a_cell_that_was_copied_is_pasted_as_the_same(grid, tasks, qtbot):
    grid.set_dated(None, 2027)
    tasks[0].supporting, tasks[0].product = [Unit("Công an xã")], "Sổ"
    for column in (SUPPORT, DUE, PRODUCT):
        grid.show_task(tasks[0], column)
        qtbot.keyClick(grid.table, Qt.Key.Key_C, CTRL)
        assert not pasted(grid, qtbot, tasks[3], column, QApplication.clipboard().text())
    assert [unit.name for unit in tasks[3].supporting] == ["Công an xã"]
    assert (tasks[3].deadline.day, tasks[3].deadline.inclusive, tasks[3].product) == (date(2027, 1, 31), False, "Sổ")
    grid.show_task(tasks[0], NUMBER)
    qtbot.keyClick(grid.table, Qt.Key.Key_C, CTRL)
    assert QApplication.clipboard().text().split("\t")[0] == "Lập danh mục"
    assert not pasted(grid, qtbot, tasks[2], NUMBER, QApplication.clipboard().text())
    assert (tasks[2].text, tasks[2].role, tasks[2].product) == ("Lập danh mục", Role.LEAD, "Sổ")


def test_the_cursor_stays_on_its_line_where_the_tasks_are_read_anew(grid, tasks):
    """After Ctrl+Z no cell was chosen any more."""
    grid.show_task(tasks[2], DUE)
    line = grid.table.currentIndex().row()
    grid.set_tasks([replace(task) for task in tasks])
    assert (grid.table.currentIndex().row(), grid.table.currentIndex().column()) == (line, DUE)
