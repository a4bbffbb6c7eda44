"""Text that cannot be saved, or not yet, outlives the page, the window and a kill."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from desktop.domain.base.errors import UserError
from desktop.domain.plan.plan import PlanStatus
from desktop.domain.report.rows import ReportStatus
from desktop.gui.kit import dialog
from desktop.gui.places import PlanAt, ReportAt
from desktop.services import unsaved_files
from desktop.services.unsaved_files import FOLDER
from desktop.storage.database import FILE_NAME
from tests.at_length import long
from tests.gui.offices import close, settle, window_over
from tests.gui.seen import open_tab, press, says, until


def open_draft(window):
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    window.go(PlanAt(draft.id))
    return window.current()


def type_words(page, words, qtbot):
    block = next(block for block in page.plan.blocks if block.text.startswith("Mục đích"))
    page.editor.go_to(block)
    cursor = page.editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    page.editor.setTextCursor(cursor)
    page.editor.insertPlainText(words)  # QTest types no Vietnamese letter


def files(folder):
    return sorted((folder / FOLDER).glob("[a-z]*.json"))


def shown(page, words):
    found = [b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text().strip() == words]
    return found[0] if found else None


def stored_texts(page):
    return [block.text for block in page.services.plans.get(page.plan_id).blocks]


@pytest.fixture
def again_soon(monkeypatch):
    """Let a save that failed be tried again at once."""
    monkeypatch.setattr("desktop.gui.editor.keeping.AGAIN_AFTER", 50)


@pytest.fixture
def without_a_pause(monkeypatch):
    """Let no pause be long enough for the save, however busy the machine is; only the file is left."""
    monkeypatch.setattr("desktop.gui.editor.keeping.SAVE_AFTER", 3_600_000)


@pytest.fixture
def failing(monkeypatch):
    """Let every save of a plan fail while the block lasts."""

    @contextlib.contextmanager
    def fail():
        from desktop.services.plans import service as plans

        with monkeypatch.context() as patch:

            def refuse(session, plan, found=None):
                session.flush()
                raise UserError("The disk is full.")

            patch.setattr(plans, "save_citations", refuse)
            yield

    return fail


@pytest.mark.long
def test_who_types_without_a_pause_is_on_the_disk_within_a_second(without_a_pause, window, office, qtbot):
    page = open_draft(window)
    type_words(page, "a", qtbot)
    for _ in range(9):
        qtbot.wait(100)
        qtbot.keyClicks(page.editor, "b")
        if files(office):
            break
    page.services.unsaved.wait()
    assert "Mục đích" in stored_texts(page)
    assert files(office)
    page.save()
    page.services.unsaved.wait()
    assert not files(office)


@pytest.mark.long
def test_a_kill_loses_nothing_and_the_text_is_offered(window, office, tmp_path, qtbot):
    page = open_draft(window)
    type_words(page, " bị ngắt", qtbot)
    page.keep_draft()
    page.services.unsaved.wait()
    killed = tmp_path / "killed"  # what a kill at this moment leaves
    shutil.copytree(office, killed)
    for answer in ("Bỏ đi", "Đưa trở lại"):
        folder = tmp_path / answer
        shutil.copytree(killed, folder)
        after = window_over(folder)
        page = open_draft(after)
        settle()
        assert not any("bị ngắt" in text for text in stored_texts(page))
        button = shown(page, answer)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert shown(page, answer) is None
        assert [text for text in stored_texts(page) if "bị ngắt" in text] == (
            ["Mục đích bị ngắt"] if answer == "Đưa trở lại" else []
        )
        assert ("bị ngắt" in page.editor.toPlainText()) == (answer == "Đưa trở lại")
        assert not files(folder)
        if answer == "Đưa trở lại":
            after.undo()
            assert not any("bị ngắt" in text for text in stored_texts(page))
        close(after)


@pytest.mark.long
@pytest.mark.usefixtures("again_soon")
def test_a_failed_save_is_tried_again_and_goes_well(window, office, qtbot, failing):
    page = open_draft(window)
    with failing():
        type_words(page, " đầy", qtbot)
        page.save()
        assert says(page, "Chưa lưu")
        type_words(page, " đĩa", qtbot)
        page.save()
        page.steps.submit()
        assert page.services.plans.get(page.plan_id).status is PlanStatus.DRAFT
        page.refresh()
        assert "Mục đích đầy đĩa" in page.editor.toPlainText()
    qtbot.waitUntil(lambda: "Mục đích đầy đĩa" in stored_texts(page))
    assert not says(page, "Chưa lưu")
    page.services.unsaved.wait()
    assert not files(office)


def test_closing_the_window_over_a_failed_save_loses_nothing(window, office, qtbot, failing):
    page = open_draft(window)
    before = len(page.plan.tasks)
    with failing():
        type_words(page, " giữ", qtbot)
        qtbot.keyClick(page.editor, Qt.Key.Key_Return)
        page.editor.insertPlainText("Giao Công an xã tuần tra trước ngày 15/6/2027.")
        press(page, "Make it a task")
        close(window)
    assert files(office)
    again = window_over(office)
    page = open_draft(again)
    settle()
    assert len(page.plan.tasks) == before
    qtbot.mouseClick(shown(page, "Đưa trở lại"), Qt.MouseButton.LeftButton)
    plan = page.services.plans.get(page.plan_id)
    assert "Mục đích giữ" in [block.text for block in plan.blocks]
    duty = next(task for task in plan.tasks if "tuần tra" in task.text)
    assert (duty.unit.name, len(plan.tasks)) == ("Công an xã", before + 1)
    close(again)
    last = window_over(office)
    assert shown(open_draft(last), "Đưa trở lại") is None
    close(last)


def test_a_file_that_is_no_text_is_passed_over(window, office, qtbot):
    draft = next(row for row in window.services.plans.rows() if row.status is PlanStatus.DRAFT)
    (office / FOLDER).mkdir(exist_ok=True)
    (office / FOLDER / f"plan-{draft.id}-xyz.json").write_text("{")
    page = open_draft(window)
    assert shown(page, "Đưa trở lại") is None


@pytest.mark.parametrize("new", [False, *long(True)])
def test_a_kill_while_a_cell_of_the_grid_is_open_loses_no_word(window, show, office, tmp_path, qtbot, new):
    page = open_draft(window)
    page.show_tab(1)
    table = page.grid.table
    count = len(page.plan.tasks)
    if new:
        page.grid.add()
    else:
        table.go_to(page.plan.tasks[0])
        qtbot.keyClick(table, Qt.Key.Key_F2)
    cell = table.findChild(QPlainTextEdit)
    cell.setFocus()
    qtbot.keyClicks(cell, "Hoan thanh so theo doi")
    until(lambda: any("Hoan thanh so theo doi" in path.read_text(encoding="utf-8") for path in files(office)))
    page.services.unsaved.wait()
    assert files(office)
    assert len(page.plan.tasks) == count  # what is open in the cell is not taken yet
    killed = shutil.copytree(office, tmp_path / "killed")
    qtbot.keyClick(cell, Qt.Key.Key_Escape)
    page.services.unsaved.wait()
    assert not files(office)  # nothing to offer of what was given up

    again = show(killed)
    other = open_draft(again)
    settle()
    assert shown(other, "Đưa trở lại") is not None
    qtbot.mouseClick(shown(other, "Đưa trở lại"), Qt.MouseButton.LeftButton)
    kept = other.services.plans.get(other.plan_id)
    assert len(kept.tasks) == count + new
    found = [task for task in kept.tasks if task.text == "Hoan thanh so theo doi"]
    assert len(found) == 1
    assert any(block.task is found[0] for block in kept.blocks)


@pytest.mark.usefixtures("again_soon")
def test_a_database_that_is_held_for_a_moment_is_not_waited_for(window, office, qtbot):
    page = open_draft(window)
    window.strip.close_strip()  # the notice of the morning
    with contextlib.closing(sqlite3.connect(office / FILE_NAME, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")  # nothing can be read either
        type_words(page, " thêm", qtbot)
        qtbot.waitUntil(lambda: says(page, "Chưa lưu được"))
        page.services.unsaved.wait()
        assert files(office)
        assert not window.strip.isVisible(), "it is tried again before anything more is said"
        qtbot.waitUntil(window.strip.isVisible)
        holder.execute("ROLLBACK")
    qtbot.waitUntil(lambda: any(text.endswith(" thêm") for text in stored_texts(page)))
    page.services.unsaved.wait()
    assert not files(office)


@pytest.mark.long
def test_text_that_cannot_be_written_anywhere_is_not_closed_away_unasked(window, office, failing, monkeypatch, qtbot):
    page = open_draft(window)
    type_words(page, " ổ đĩa đầy", qtbot)
    asked = []
    with failing(), monkeypatch.context() as patch:
        patch.setattr(unsaved_files, "_write", lambda *_given: False)
        patch.setattr(dialog, "ask", lambda *given, **_named: asked.append(given[2]))  # “Keep it open”
        assert not window.close()
    assert len(asked) == 1 and window.isVisible() and window.ready
    page.save()
    assert any("ổ đĩa đầy" in text for text in stored_texts(page))
    monkeypatch.setattr(dialog, "ask", lambda *_given, **_named: pytest.fail("nothing is lost"))
    assert window.close()


@pytest.mark.long
def test_text_that_lies_in_a_file_is_closed_without_a_question(window, office, failing, monkeypatch, qtbot):
    type_words(open_draft(window), " để lại", qtbot)
    monkeypatch.setattr(dialog, "ask", lambda *_given, **_named: pytest.fail("it is offered at the next start"))
    with failing():
        assert window.close()
    assert files(office)


# Reports


def open_report(window):
    kept = [row.id for row in window.services.reports.rows() if row.id is not None]
    window.go(ReportAt(kept[0] if kept else window.services.reports.begin("2026-11")))
    settle()
    return window.current()


def type_in_report(page, words):
    page.editor.moveCursor(QTextCursor.MoveOperation.End)
    page.editor.insertPlainText(words)


def in_report(page, words):
    """Return whether words are in the text of a report as it is stored."""
    return any(words in block.text for block in page.services.reports.get(page.place().report_id).content.blocks)


@pytest.fixture
def refusing(monkeypatch):
    """Let every save of a report fail while the block lasts."""

    @contextlib.contextmanager
    def refuse():
        from desktop.storage import reports

        def fail(_session, _report):
            raise UserError("The disk is full.")

        with monkeypatch.context() as patch:
            patch.setattr(reports, "save", fail)
            yield

    return refuse


@pytest.mark.long
def test_who_types_a_report_without_a_pause_is_on_the_disk_within_a_second(without_a_pause, window, office, qtbot):
    page = open_report(window)
    type_in_report(page, "a")
    for _ in range(9):
        qtbot.wait(100)
        qtbot.keyClicks(page.editor, "b")
        if files(office):
            break
    page.services.unsaved_reports.wait()
    assert not in_report(page, "ab")
    assert files(office)
    page.save()
    page.services.unsaved_reports.wait()
    assert not files(office)


@pytest.mark.long
def test_a_kill_loses_nothing_of_a_report_and_the_text_is_offered(window, office, tmp_path, qtbot):
    page = open_report(window)
    type_in_report(page, " Câu bị ngắt.")
    open_tab(page, "Head and foot")  # (leaving the text saves it)
    assert in_report(page, "Câu bị ngắt.")
    page.head.signer.setFocus()
    qtbot.keyClick(page.head.signer, Qt.Key.Key_End)
    qtbot.keyClicks(page.head.signer, " Moi")
    open_tab(page, "Text")
    assert page.services.reports.get(page.place().report_id).signature.name.endswith(" Moi")
    type_in_report(page, " Câu sau.")
    qtbot.waitUntil(lambda: bool(files(office)))
    page.services.unsaved_reports.wait()
    killed = tmp_path / "killed"  # what a kill at this moment leaves
    shutil.copytree(office, killed)
    for answer in ("Bỏ đi", "Đưa trở lại"):
        folder = tmp_path / answer
        shutil.copytree(killed, folder)
        after = window_over(folder)
        page = open_report(after)
        assert not in_report(page, "Câu sau.")
        assert in_report(page, "Câu bị ngắt.")
        button = shown(page, answer)
        assert button is not None
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        settle()
        assert shown(page, answer) is None
        assert in_report(page, "Câu sau.") == (answer == "Đưa trở lại")
        assert ("Câu sau." in page.editor.toPlainText()) == (answer == "Đưa trở lại")
        assert not files(folder)
        if answer == "Đưa trở lại":
            after.undo()
            assert not in_report(page, "Câu sau.")
        close(after)


def test_a_kill_while_a_field_of_a_report_is_typed_in_loses_no_word(window, office, tmp_path, qtbot):
    page = open_report(window)
    open_tab(page, "Head and foot")
    page.head.receiver.setFocus()
    qtbot.keyClick(page.head.receiver, Qt.Key.Key_End)
    qtbot.keyClicks(page.head.receiver, " Moi")
    qtbot.waitUntil(lambda: bool(files(office)))
    page.services.unsaved_reports.wait()
    killed = shutil.copytree(office, tmp_path / "killed")
    after = window_over(killed)
    page = open_report(after)
    qtbot.mouseClick(shown(page, "Đưa trở lại"), Qt.MouseButton.LeftButton)
    assert page.services.reports.get(page.place().report_id).receiver.endswith(" Moi")
    close(after)


@pytest.mark.long
@pytest.mark.usefixtures("again_soon")
def test_a_failed_save_of_a_report_is_tried_again_and_goes_well(window, office, qtbot, refusing):
    page = open_report(window)
    with refusing():
        type_in_report(page, " Câu một.")
        page.save()
        assert says(page, "Chưa lưu")
        type_in_report(page, " Câu hai.")
        page.save()
        press(page, "Submit")
        assert page.services.reports.get(page.place().report_id).status is ReportStatus.DRAFT
        page.refresh()
        assert "Câu một. Câu hai." in page.editor.toPlainText()
        page.services.unsaved_reports.wait()
        assert files(office)
    qtbot.waitUntil(lambda: in_report(page, "Câu một. Câu hai."))
    assert not says(page, "Chưa lưu")
    page.services.unsaved_reports.wait()
    assert not files(office)


@pytest.mark.usefixtures("again_soon")
def test_a_report_that_another_program_holds_for_a_moment_is_saved_then(window, office, qtbot):
    page = open_report(window)
    window.strip.close_strip()  # the notice of the morning
    with contextlib.closing(sqlite3.connect(office / FILE_NAME, isolation_level=None)) as holder:
        holder.execute("BEGIN EXCLUSIVE")
        type_in_report(page, " Câu thêm.")
        page.save_typed()
        page.services.unsaved_reports.wait()
        assert files(office)
        assert not window.strip.isVisible(), "it is tried again before anything more is said"
        holder.execute("ROLLBACK")
    qtbot.waitUntil(lambda: in_report(page, "Câu thêm."))


@pytest.mark.long
def test_a_report_that_cannot_be_written_anywhere_is_not_closed_away_unasked(window, office, refusing, monkeypatch):
    page = open_report(window)
    type_in_report(page, " Ổ đĩa đầy.")
    asked = []
    with refusing(), monkeypatch.context() as patch:
        patch.setattr(unsaved_files, "_write", lambda *_given: False)
        patch.setattr(dialog, "ask", lambda *given, **_named: asked.append(given[2]))  # “Keep it open”
        assert not window.close()
    assert len(asked) == 1 and window.isVisible() and window.ready
    page.save()
    assert in_report(page, "Ổ đĩa đầy.")
    monkeypatch.setattr(dialog, "ask", lambda *_given, **_named: pytest.fail("nothing is lost"))
    assert window.close()


@pytest.mark.long
def test_a_report_that_lies_in_a_file_is_closed_without_a_question(window, office, refusing, monkeypatch, qtbot):
    type_in_report(open_report(window), " Câu để lại.")
    monkeypatch.setattr(dialog, "ask", lambda *_given, **_named: pytest.fail("it is offered at the next start"))
    with refusing():
        assert window.close()
    assert files(office)
    again = window_over(office)
    assert shown(open_report(again), "Đưa trở lại") is not None
    close(again)
