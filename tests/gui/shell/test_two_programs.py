"""A record that is open in the window and changed by another program meanwhile."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import PlanStatus
from desktop.domain.task.rows import TaskQuery
from desktop.gui.editor.plan_head import Part
from desktop.gui.places import PageAt, PlanAt, TasksAt
from desktop.paths import ROOT
from tests.gui.offices import close, named, opened, settle, window_over
from tests.gui.seen import says


@pytest.mark.long
def test_what_was_typed_stays_until_it_is_read_again(window, office, qtbot):
    window.go(PageAt("units"))
    settle()
    page = window.current()
    unit = window.services.units.all()[0]
    page.open_record(unit.id)
    settle()
    for turn in ("1", "2"):
        other = opened(office)
        theirs = other.units.get(unit.id)
        theirs.phone = f"0207 {turn}"
        other.units.save(theirs)
        other.close()
        qtbot.keyClicks(named(page.panel, "E-mail"), f"a{turn}@x.vn")
        typed = named(page.panel, "E-mail").text()
        assert not page.save()
        assert named(page.panel, "E-mail").text() == typed
        assert window.strip.isVisible()
        discard = next(item for item in page.panel.findChildren(QPushButton) if item.text() == "Bỏ thay đổi")
        qtbot.mouseClick(discard, Qt.MouseButton.LeftButton)
        settle()
        assert named(page.panel, "Telephone").text() == f"0207 {turn}"
        qtbot.keyClicks(named(page.panel, "E-mail"), f"b{turn}@x.vn")
        assert page.save()
        settle()


@pytest.mark.long
def test_a_form_that_was_not_touched_follows_an_undo(window):
    window.go(PageAt("units"))
    settle()
    page = window.current()
    unit = window.services.units.all()[0]
    page.open_record(unit.id)
    named(page.panel, "Telephone").setText("0207 5")
    assert page.save()
    window.undo()
    settle()
    assert named(page.panel, "Telephone").text() == unit.phone
    named(page.panel, "Telephone").setText("0207 6")
    assert page.save()


def run(folder, *arguments):
    """Run a command of the program in a process of its own, as somebody at a prompt does."""
    command = [sys.executable, "-m", "desktop", "--data", str(folder), *arguments]
    done = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return done.stdout


def open_draft(window):
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    settle()
    return window.current()


def type_words(page, words, qtbot):
    """Type at the end of the paragraph “Mục đích”."""
    block = next(block for block in page.plan.blocks if block.text.startswith("Mục đích"))
    page.editor.go_to(block)
    page.editor.setFocus()
    qtbot.keyClick(page.editor, Qt.Key.Key_End)
    qtbot.keyClicks(page.editor, words)


def button(page, words):
    found = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text().strip() == words]
    return found[0] if found else None


@pytest.mark.long
def test_a_command_while_text_is_typed_takes_nothing_away(window, office, qtbot):
    page = open_draft(window)
    plan_id, task = page.plan_id, page.plan.tasks[0]
    for turn, answer in ((1, "Giữ phần vừa nhập"), (2, "Đọc lại"), (3, "Giữ phần vừa nhập")):
        type_words(page, f" abc{turn}", qtbot)
        run(office, "duty", str(task.id), "--set", f"deadline=2027-08-{10 + turn}")
        qtbot.waitUntil(lambda: button(page, "Đọc lại") is not None)
        assert f"abc{turn}" in page.editor.toPlainText()
        assert f"2027-08-{10 + turn}" == opened(office).plans.get(plan_id).tasks[0].deadline.day.isoformat()
        assert not page._keeping.again_timer.isActive()
        assert not page._save_timer.isActive()
        qtbot.keyClicks(page.editor, "d")
        qtbot.waitUntil(lambda: not page._save_timer.isActive())
        assert not page._keeping.again_timer.isActive()
        assert says(page, "Chưa lưu")
        page.services.unsaved.wait()
        kept = [path.read_text(encoding="utf-8") for path in (office / "unsaved").glob("[a-z]*.json")]
        assert any(f"abc{turn}d" in text for text in kept)
        qtbot.mouseClick(button(page, answer), Qt.MouseButton.LeftButton)
        settle()
        assert button(page, "Đọc lại") is None
        assert page.plan.tasks[0].deadline.day.isoformat() == f"2027-08-{10 + turn}"
        assert (f"abc{turn}d" in page.editor.toPlainText()) == (answer != "Đọc lại")
        if answer == "Đọc lại":
            qtbot.mouseClick(button(page, "Đưa trở lại"), Qt.MouseButton.LeftButton)
            settle()
        stored = opened(office).plans.get(plan_id)
        assert stored.tasks[0].deadline.day.isoformat() == f"2027-08-{10 + turn}"
        assert any(f"abc{turn}d" in block.text for block in stored.blocks)
    type_words(page, " xong", qtbot)
    page.save()
    assert says(page, "Đã lưu")


@pytest.mark.long
def test_the_plan_of_another_window_is_followed_and_steps_wait_for_the_choice(window, office, qtbot):
    page = open_draft(window)
    other = opened(office)
    type_words(page, " abc", qtbot)
    theirs = other.plans.get(page.plan_id)
    theirs.title = "Tên của người khác"
    other.plans.save(theirs)
    page.primary()
    settle()
    assert other.plans.get(page.plan_id).status is PlanStatus.DRAFT
    assert button(page, "Đọc lại") is not None
    page.refresh()
    assert "abc" in page.editor.toPlainText()
    qtbot.mouseClick(button(page, "Giữ phần vừa nhập"), Qt.MouseButton.LeftButton)
    settle()
    kept = other.plans.get(page.plan_id)
    assert kept.title == "Tên của người khác"
    assert any("abc" in block.text for block in kept.blocks)
    assert "Tên của người khác" in page.header.title.text()


@pytest.mark.long
def test_what_another_page_changes_is_not_written_back(window, qtbot):
    page = open_draft(window)
    unit, heir = page.plan.tasks[0].unit, window.services.units.all()[-1]
    window.go(PageAt("units"))
    window.services.units.hand_over(unit.id, heir.id)
    settle()
    window.go(PlanAt(page.plan_id))
    page = window.current()
    settle()
    type_words(page, " abc", qtbot)
    page.save()
    assert button(page, "Đọc lại") is None
    assert window.services.plans.get(page.plan_id).tasks[0].unit.id == heir.id


@pytest.mark.long
def test_a_report_in_the_panel_over_that_of_a_command(window, office, qtbot):
    window.go(PageAt("tasks"))
    settle()
    page = window.current()
    row = next(row for row in window.services.tasks.rows() if not row.periods and row.percent < 50)
    for turn, answer in ((1, "Đọc lại"), (2, "Vẫn lưu nội dung vừa nhập"), (3, "Bỏ thay đổi")):
        window.go(TasksAt(TaskQuery(), row.id))
        settle()
        named(page.panel, "Result so far").setFocus()
        qtbot.keyClicks(named(page.panel, "Result so far"), f"toi{turn}")
        run(office, "task", str(row.id), "--set", f"result=ho{turn}", "--set", f"percent={50 + turn}")
        assert not page.panel.save()
        assert f"toi{turn}" in named(page.panel, "Result so far").toPlainText()
        now = opened(office).tasks.get(row.id)
        assert (now.result, now.percent) == (f"ho{turn}", 50 + turn)
        choice = button(window, answer)
        assert choice is not None, answer
        qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
        settle()
        now = opened(office).tasks.get(row.id)
        mine = answer.startswith("Vẫn")
        assert (f"toi{turn}" in now.result) == mine
        assert named(page.panel, "Result so far").toPlainText() == now.result
        assert not page.panel.dirty()


@pytest.mark.long
def test_a_title_that_a_command_changed_meanwhile_is_not_overwritten(window, office, qtbot):
    page = open_draft(window)
    page.show_part(Part.INFO)
    settle()
    for turn, answer in ((1, "Đọc lại"), (2, "Giữ phần vừa nhập")):
        other = opened(office)
        other.plans.change_head(page.plan_id, HeadField.TITLE, f"Tên của họ {turn}")
        title = page.head.info.title
        title.setFocus()
        title.setPlainText(f"Tên của tôi {turn}")
        page.head.commit()
        page.head.commit()
        assert other.plans.get(page.plan_id).title == f"Tên của họ {turn}"
        assert title.toPlainText() == f"Tên của tôi {turn}"
        qtbot.mouseClick(button(page, answer), Qt.MouseButton.LeftButton)
        settle()
        assert button(page, "Đọc lại") is None
        expected = f"Tên của họ {turn}" if answer == "Đọc lại" else f"Tên của tôi {turn}"
        assert other.plans.get(page.plan_id).title == expected
        assert title.toPlainText() == expected
        assert page.header.title.text() == expected
        other.close()


@pytest.mark.long
def test_closing_before_the_choice_loses_neither(window, office, qtbot):
    page = open_draft(window)
    plan_id, task = page.plan_id, page.plan.tasks[0]
    type_words(page, " abc", qtbot)
    run(office, "duty", str(task.id), "--set", "deadline=2027-08-11")
    qtbot.waitUntil(lambda: button(page, "Đọc lại") is not None)
    qtbot.keyClicks(page.editor, "de")
    close(window)
    stored = opened(office).plans.get(plan_id)
    assert not any("abc" in block.text for block in stored.blocks)
    again = window_over(office)
    page = open_draft(again)
    assert button(page, "Đọc lại") is None
    qtbot.mouseClick(button(page, "Đưa trở lại"), Qt.MouseButton.LeftButton)
    settle()
    stored = opened(office).plans.get(plan_id)
    assert any("abcde" in block.text for block in stored.blocks)
    assert stored.tasks[0].deadline.day.isoformat() == "2027-08-11"
    again.undo()
    settle()
    stored = opened(office).plans.get(plan_id)
    assert not any("abc" in block.text for block in stored.blocks)
    assert stored.tasks[0].deadline.day.isoformat() == "2027-08-11"
    close(again)


@pytest.mark.long
def test_the_grid_of_duties_waits_for_the_choice_too(window, office, qtbot):
    page = open_draft(window)
    page.show_tab(1)
    settle()
    mine, theirs = page.plan.tasks[:2]
    run(office, "duty", str(theirs.id), "--set", "product=Báo cáo của họ")
    before = [task.id for task in opened(office).plans.get(page.plan_id).tasks]
    page.grid._own(mine, mine.unit.name, "Ghi chú của tôi")
    settle()
    assert button(page, "Đọc lại") is not None
    assert mine.note == "Ghi chú của tôi"
    qtbot.mouseClick(button(page, "Giữ phần vừa nhập"), Qt.MouseButton.LeftButton)
    settle()
    stored = {task.id: task for task in opened(office).plans.get(page.plan_id).tasks}
    assert [*stored] == before
    assert (stored[mine.id].note, stored[theirs.id].product) == ("Ghi chú của tôi", "Báo cáo của họ")
    assert next(task for task in page.grid.tasks() if task.id == theirs.id).product == "Báo cáo của họ"
