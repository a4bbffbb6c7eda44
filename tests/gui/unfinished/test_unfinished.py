from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.plan.plan import Plan, PlanStatus
from desktop.domain.plan.unfinished import Fate
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ProgressChange, TaskQuery, TaskRow
from desktop.gui.kit.choice_table import Head
from desktop.gui.places import FormsAt, PageAt, PlanAt, TasksAt, UnfinishedAt
from desktop.gui.unfinished import page as unfinished
from desktop.gui.unfinished.new_dates import NewDatesDialog
from tests.at_length import long
from tests.gui.offices import settle
from tests.gui.seen import button, can_press, entries, open_menu, pick_entry, press, says

YEAR_END = datetime(2026, 12, 31, 8, 30)
NONE = Qt.KeyboardModifier.NoModifier
FATES = (Fate.CARRY, Fate.DONE, Fate.PAUSE, None)
MAKE = "Lập kế hoạch năm 2027 từ kế hoạch năm trước"


@pytest.fixture(autouse=True)
def proposed_days(monkeypatch, request):
    """Take the days that are proposed for what is late, unless a test answers the question itself."""
    if "asked_for" not in request.node.name:
        monkeypatch.setattr(unfinished, "ask_days", lambda _parent, _tasks, proposed, _today: dict(proposed))


@pytest.fixture
def window(show, office):
    """Give the main window over the sample office on the last day of the year."""
    return show(office, (1366, 768), YEAR_END)


@pytest.fixture
def page(window):
    """Give the page of what was left unfinished."""
    window.go(UnfinishedAt())
    return window.page("left-over")


def heads(page):
    return [row for row in page.table.row_model.rows if isinstance(row, Head)]


def tasks(page):
    return [row for row in page.table.row_model.rows if isinstance(row, TaskRow)]


def choices(page):
    """Return what is marked in the table for each task, those that are left aside."""
    model, first = page.table.row_model, len(page.table.row_model.columns) - len(FATES)
    marked = {}
    for number, row in enumerate(model.rows):
        on = [fate for place, fate in enumerate(FATES) if model.index(number, first + place).data() == "✓"]
        if isinstance(row, TaskRow) and on != [None]:
            (marked[row.id],) = on
    return marked


def into(page):
    """Return for each plan what its row says about where its tasks go."""
    return {head.key: head.more for head in heads(page)}


def everything(folder):
    with closing(sqlite3.connect(folder / "so-ke-hoach.sqlite3")) as data:
        names = data.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('operation', 'sqlite_sequence')"
        ).fetchall()
        return {name: sorted(map(str, data.execute(f"SELECT * FROM {name}"))) for (name,) in names}


def draft(window):
    return next(plan for plan in window.services.plans.rows() if plan.status is PlanStatus.DRAFT)


def place(page, row, column):
    """Return where a cell is on the screen of the table."""
    index = page.table.row_model.index(page.table.row_model.rows.index(row), column)
    page.table.scrollTo(index)
    return page.table.visualRect(index)


def radio(page, row, number, qtbot):
    box = place(page, row, 5 + number)
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.topLeft() + QPoint(16, 17))


def test_every_unfinished_task_stands_once_under_its_plan(page, window):
    wanted = [row.id for row in window.services.unfinished.unfinished(2026)]
    assert [task.id for task in tasks(page)] == wanted
    assert len(wanted) > 10
    owner = None
    for row in page.table.row_model.rows:
        owner = row.key if isinstance(row, Head) else owner
        assert isinstance(row, Head) or row.plan_id == owner
    assert page.header.title.full_text().endswith("2026")
    assert not can_press(page, "Carry out")


def test_a_click_chooses_and_the_heads_show_what_all_have(page, qtbot):
    head = heads(page)[1]
    one, two, paused, *others = page.table.members(head)
    count = len(others) + 3
    radio(page, one, 0, qtbot)
    radio(page, two, 1, qtbot)
    radio(page, paused, 3, qtbot)
    assert choices(page) == {one.id: Fate.CARRY, two.id: Fate.DONE}
    assert page.table.choice(head) is None
    radio(page, head, 0, qtbot)
    assert set(choices(page).values()) == {Fate.CARRY}
    assert len(choices(page)) == count
    assert page.table.choice(head) is Fate.CARRY
    radio(page, head, 3, qtbot)
    assert choices(page) == {}
    radio(page, head, 2, qtbot)
    assert set(choices(page).values()) == {Fate.PAUSE}
    assert len(choices(page)) == count  # those that are paused for a time, too


@pytest.mark.long
def test_what_is_chosen_stays_chosen_over_another_year_and_a_kill(page, window, office, show, qtbot):
    one, two, *_others = tasks(page)
    radio(page, one, 0, qtbot)
    radio(page, two, 1, qtbot)
    page.show_year(2025)
    page.show_year(2026)
    marked = {one.id: Fate.CARRY, two.id: Fate.DONE}
    assert choices(page) == marked
    again = show(shutil.copytree(office, office.parent / "killed"), (1366, 768), YEAR_END)
    again.go(UnfinishedAt())
    assert choices(again.page("left-over")) == marked
    settle()
    press(again.page("left-over"), "Carry out")
    assert choices(again.page("left-over")) == {}
    again.close()
    after = show(office.parent / "killed", (1366, 768), YEAR_END)
    after.go(UnfinishedAt())
    assert choices(after.page("left-over")) == {}


def test_keys_move_between_rows_and_choices(page, qtbot):
    table = page.table
    table.setFocus()
    table.choose(1)
    first, second = tasks(page)[:2]
    qtbot.keyClick(table, Qt.Key.Key_Left)
    assert choices(page) == {first.id: Fate.PAUSE}
    for _ in range(4):
        qtbot.keyClick(table, Qt.Key.Key_Left)
    assert choices(page) == {first.id: Fate.CARRY}
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)  # goes around, from leaving it to carrying it
    assert choices(page)[second.id] is Fate.CARRY
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert choices(page)[second.id] is Fate.DONE
    table.choose(0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert {choices(page)[task.id] for task in table.members(heads(page)[0])} == {Fate.CARRY}


@pytest.mark.long
def test_tab_goes_from_the_header_to_the_table(page, window, qtbot):
    window.activateWindow()
    before = len(tasks(page))
    page.table.pick(tasks(page)[0], Fate.DONE)
    act = button(page, "Carry out")
    act.setFocus()
    qtbot.keyClick(act, Qt.Key.Key_Tab)
    assert window.focusWidget() is page.table
    qtbot.keyClick(page.table, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is act
    qtbot.keyClick(act, Qt.Key.Key_Space)
    assert len(tasks(page)) == before - 1


@pytest.mark.long
def test_all_is_done_in_one_step_and_undone_in_one(page, window, qtbot):
    before = everything(window.folder)
    first, second, third = heads(page)
    count, (carry, pause, done) = len(tasks(page)), [len(page.table.members(head)) for head in heads(page)]
    page.table.pick(first, Fate.CARRY)
    page.table.pick(second, Fate.PAUSE)
    page.table.pick(third, Fate.DONE)
    page.primary()
    carried = page.services.tasks.rows(TaskQuery(plan_id=draft(window).id))
    assert {row.text for row in carried} >= {"Dịch sang tiếng Anh mười thủ tục hành chính hay dùng, chậm nhất ngày "
                                            "07/11/2027."}  # fmt: skip
    figures = [int(word) for word in window.strip.text().split() if word.isdigit()]
    assert figures == [carry, done, pause]
    assert len(tasks(page)) == pause
    assert choices(page) == {}
    assert window.services.unfinished.due() is None
    window.strip.action.click()
    assert everything(window.folder) == before
    qtbot.waitUntil(lambda: len(tasks(page)) == count)


@pytest.mark.long
def test_a_refusal_keeps_the_choices_and_changes_nothing(page, window):
    task = tasks(page)[0]
    page.table.pick(task, Fate.CARRY)
    window.services.plans.submit(draft(window).id)
    window.services.plans.issue(draft_id(window), 88, date(2026, 12, 31))
    before = everything(window.folder)
    page.primary()
    assert window.strip.isVisible()
    assert everything(window.folder) == before
    assert choices(page) == {task.id: Fate.CARRY}


def draft_id(window):
    return next(plan.id for plan in window.services.plans.rows(2027))


@pytest.mark.long
def test_another_draft_can_be_chosen_for_a_plan(page, window, qtbot):
    other = window.services.plans.add(Plan("Thông tin đối ngoại năm 2027", kind="thong-tin-doi-ngoai", year=2027))
    settle()
    head = heads(page)[0]
    page.table.setFocus()
    page.table.choose(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert len(entries(open_menu())) == 2
    pick_entry("Thông tin đối ngoại năm 2027")
    settle()
    assert "Thông tin" in heads(page)[0].more
    radio(page, page.table.members(heads(page)[0])[0], 0, qtbot)
    press(page, "Carry out")
    assert len(window.services.plans.get(other).tasks) == 1
    box = place(page, heads(page)[0], 0)
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=box.topRight() + QPoint(-20, 17))
    assert len(entries(open_menu())) == 2
    open_menu().close()
    assert head.key == heads(page)[0].key


def test_the_draft_of_the_same_kind_is_proposed(window):
    window.services.plans.add(Plan("Thông tin đối ngoại năm 2027", kind="thong-tin-doi-ngoai", year=2027))
    window.go(UnfinishedAt())
    page = window.page("left-over")
    plans = {plan.id: plan for plan in window.services.plans.rows()}
    drafts = {plan.kind: plan.title for plan in plans.values() if plan.year == 2027}
    proposed = {plans[key].kind: more for key, more in into(page).items() if plans[key].kind in drafts}
    assert set(proposed) == {"doi-ngoai", "thong-tin-doi-ngoai"}
    for kind, more in proposed.items():
        assert more.endswith(drafts[kind])


@pytest.mark.long
def test_from_a_draft_what_is_over_is_proposed_for_it(window):
    plan = draft(window)
    window.go(PlanAt(plan.id))
    press(window.current(), "Carry unfinished tasks into this plan")
    page = window.page("left-over")
    rows = {task.id: task.status for task in tasks(page)}
    late = {key for key, fate in choices(page).items() if fate is Fate.CARRY}
    plans = {row.id: row for row in window.services.plans.rows()}
    same = {task.id for task in tasks(page) if plans[task.plan_id].kind == plan.kind}
    assert late == same < set(rows)  # on the last day of the year all of them are over; those of other plans stay
    assert all(more.endswith(plan.title) for more in into(page).values())


@pytest.mark.long
def test_only_a_draft_offers_to_take_what_earlier_years_left(window):
    for plan in window.services.plans.rows():
        window.go(PlanAt(plan.id))
        offered = can_press(window.current(), "Carry unfinished tasks into this plan")
        assert offered == (plan.status is PlanStatus.DRAFT)
    first = window.services.plans.add(Plan("Công tác năm 2026", year=2026))  # nothing of 2025 is left
    window.go(PlanAt(first))
    assert not can_press(window.current(), "Carry unfinished tasks into this plan")


@pytest.mark.long
def test_without_a_draft_it_says_so_and_opens_the_wizard_with_the_old_plan(page, window, qtbot):
    assert not can_press(page, MAKE)
    window.services.plans.delete(draft(window).id)
    settle()
    assert can_press(page, MAKE)
    assert Fate.CARRY not in page.table.keys(tasks(page)[0])
    page.table.choose(len(page.table.members(heads(page)[0])) + 2)  # a task of the second plan
    press(page, MAKE)
    assert window.whole.machine.answers["source"] == {"type": "previous", "plan": heads(page)[1].key, "from_year": 2026}
    assert window.whole.machine.answers["year"] == 2027


def test_the_wizards_plan_takes_what_was_left_over(page, window, qtbot):
    window.services.plans.delete(draft(window).id)
    settle()
    old = tasks(page)[0].plan_id
    others = [task for task in tasks(page) if task.plan_id != old]
    press(page, MAKE)
    window.whole.finish()
    assert old not in {row.plan_id for row in window.services.unfinished.unfinished(2026)}
    assert len(window.services.unfinished.unfinished(2026)) == len(others)


@pytest.mark.long
def test_a_year_with_nothing_left_says_so(window):
    for row in window.services.unfinished.unfinished(2026):
        window.services.tasks.report([row.id], ProgressChange(percent=100))
    window.go(UnfinishedAt())
    page = window.page("left-over")
    assert tasks(page) == []
    assert says(page, "Năm 2026 không còn nhiệm vụ nào chưa hoàn thành")
    press(page, "See the tasks")
    assert window.current() is window.page("tasks")


@pytest.mark.long
@pytest.mark.parametrize(
    ("now", "counted"),
    [
        (datetime(2026, 10, 31, 8), False), (datetime(2026, 11, 1, 8), True), (datetime(2027, 3, 31, 8), True),
        (datetime(2027, 4, 1, 8), False),
    ],
)  # fmt: skip
def test_the_button_counts_from_november_to_march_and_always_opens_the_page(show, office, qtbot, now, counted):
    window = show(office, (1366, 768), now)
    due = window.services.unfinished.due()
    words = str(due.waiting) if due is not None else ""
    assert bool(words) == counted
    for key in ("plans", "tasks"):
        window.go(PageAt(key))
        button = window.page(key).unfinished
        qtbot.waitUntil(button.isVisible)
        assert (words in button.text() and bool(button.text())) if words else button.text() == "", button.text()
        assert button.toolTip()
    window.page("tasks").unfinished.click()
    assert window.current() is window.page("left-over")
    assert window.page("left-over").year() == 2026


@pytest.mark.long
def test_the_panel_says_where_a_task_went(page, window):
    task = tasks(page)[0]
    page.table.pick(task, Fate.CARRY)
    page.primary()
    window.go(TasksAt(TaskQuery(plan_id=task.plan_id), task.id))
    panel = window.page("tasks").panel
    assert says(panel, draft(window).title)
    assert panel.tasks()[0].status is task.status, "it is owed till the new plan is issued"


@pytest.mark.long
@pytest.mark.parametrize("size", [(1366, 768), (1093, 543)])
def test_unit_day_and_state_are_there_in_a_small_window(page, window, size):
    window.resize(*size)
    settle()
    assert not any(page.table.isColumnHidden(number) for number in range(9))
    last = page.table.columnViewportPosition(8) + page.table.columnWidth(8)
    assert last <= page.table.viewport().width()


@pytest.mark.long
def test_the_foot_tells_the_paused_apart_from_those_that_the_button_counts(window):
    window.go(PageAt("tasks"))
    counted = window.page("tasks").unfinished.text()
    window.go(UnfinishedAt())
    found = tasks(window.page("left-over"))
    paused = sum(row.state is DueState.PAUSED for row in found)
    assert paused
    assert counted.split()[0] == str(len(found) - paused)
    assert f"{paused} nhiệm vụ tạm dừng" in window.page("left-over").card.count.text()


def answer(days, accepted):
    """Fill the open question, look whether it stays open while a day is wrong, and close it."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NewDatesDialog)
    first = next(iter(dialog.fields.values()))
    proposed = [edit.date() for edit in dialog.fields.values()]
    first.setText("01/01/2020")
    dialog.yes.click()
    assert dialog.isVisible()
    for edit, day in zip(dialog.fields.values(), days, strict=False):
        edit.setText(day)
    (dialog.yes if accepted else dialog.no).click()
    assert not dialog.isVisible()
    answered.append(proposed)


answered = []


@pytest.mark.long
@pytest.mark.parametrize("accepted", [True, False])
def test_the_new_day_of_what_is_late_is_asked_for(page, window, accepted):
    answered.clear()
    late = [task for task in tasks(page) if task.state is DueState.OVERDUE and Fate.CARRY in page.table.keys(task)][:2]
    for task in late:
        page.table.pick(task, Fate.CARRY)
    before = everything(window.folder)
    QTimer.singleShot(0, page, lambda: answer(["15/3/2027", ""], accepted))
    press(page, "Carry out")
    assert [day.year for day in answered[0]] == [2027, 2027]
    if not accepted:
        assert everything(window.folder) == before
        return
    new = [window.services.tasks.get(window.services.tasks.get(task.id).continued_by) for task in late]
    assert [task.deadline.day for task in new] == [date(2027, 3, 15), late[1].deadline]


@pytest.mark.long
@pytest.mark.parametrize("way", ["Esc", *long("Alt+Left", "breadcrumb")])
@pytest.mark.parametrize("origin", ["plan", "tasks", *long("plans", "reports")])
def test_the_page_leads_back_to_where_it_was_opened(window, origin, way):
    window.activateWindow()
    window.go(PlanAt(draft(window).id) if origin == "plan" else PageAt(origin))
    settle()
    before = window.current()
    if origin == "reports":
        window.go(FormsAt())  # its way back is of the same kind
    else:
        press(before, "Carry unfinished tasks into this plan" if origin == "plan" else "chưa hoàn thành")
    settle()
    assert window.current() is not before
    if way == "breadcrumb":
        crumb = next(label for label in window.current().findChildren(QLabel) if "›" in label.text())
        words = {"plan": "Kế hoạch", "plans": "Kế hoạch", "tasks": "Nhiệm vụ", "reports": "Báo cáo"}[origin]
        assert crumb.text().startswith(f"{words}  ›")
        QTest.mouseClick(crumb, Qt.MouseButton.LeftButton)
    else:
        key, keys = (Qt.Key.Key_Escape, NONE) if way == "Esc" else (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        QTest.keyClick(QApplication.focusWidget() or window, key, keys)
    settle()
    assert window.current() is before


@pytest.mark.long
def test_a_task_that_was_looked_at_does_not_take_the_way_back(window):
    window.activateWindow()
    window.go(PageAt("plans"))
    press(window.current(), "chưa hoàn thành")
    settle()
    page = window.current()
    box = place(page, tasks(page)[0], 0)
    for act in (QTest.mouseClick, QTest.mouseDClick):
        act(page.table.viewport(), Qt.MouseButton.LeftButton, NONE, box.center())
    settle()
    assert window.current() is window.page("tasks")
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.current() is page
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    assert window.current() is window.page("plans")
