"""Reports in the window: a clerk's way from what is owed to what was sent, by mouse and keys, twice."""

from __future__ import annotations

import email
from dataclasses import replace
from datetime import date, timedelta
from email.policy import default

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QFileDialog, QLineEdit, QSpinBox, QTabBar

from desktop.domain.plan.plan import Block
from desktop.domain.report.regime import ReportKind, ReportRule
from desktop.domain.report.rows import ReportState, ReportStatus
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import TaskStatus
from desktop.gui import labels, report_words
from desktop.gui.kit.basic import Button, chip_width
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import DateEdit, choose
from desktop.gui.places import PageAt, ReportAt
from desktop.gui.reports import dialogs
from tests.at_length import long
from tests.gui.offices import close, opened, settle, window_over
from tests.gui.seen import button, can_press, items, leave, open_tab, says, tab_shown, texts, write


def press(widget, words):
    button = next(
        b for b in widget.findChildren(Button) if b.text().replace("&", "").strip() == words and b.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    settle()


def answer(act):
    """Let the next question that comes up be answered by `act`; work beside the window may stand before it."""
    before = QApplication.activeModalWidget()

    def now():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, Dialog) and dialog is not before:
            act(dialog)
        else:
            QTimer.singleShot(20, now)

    QTimer.singleShot(0, now)


def soon(true):
    """Wait until something is true; return whether it came to be."""
    for _ in range(100):
        if true():
            return True
        QTest.qWait(50)
    return False


def behind(editor):
    """Return what the sentence of the cursor was proposed as, None for one's own; "" while that is not known."""
    here = editor.sentence_here()
    return "" if here is None else here.proposal.key if here.proposal else None


@pytest.fixture
def rule(office):
    services = opened(office)
    number = services.reports.save_rule(
        ReportRule(ReportKind.MONTH, "công tác đối ngoại", "Sở Ngoại vụ tỉnh Hà Sơn", since=date(2026, 11, 1))
    )
    services.close()
    return number


def shown(window, page, place=None):
    window.go(place or PageAt(page))
    settle()
    return window.page(page)


@pytest.mark.long
def test_undo_on_what_is_owed_leaves_the_reports_that_stand_elsewhere(show, office, rule):
    window = show(office)
    reports = window.services.reports
    reports.save_rule(ReportRule(ReportKind.YEAR, "công tác thư viện", "Sở Ngoại vụ tỉnh Hà Sơn"))
    reports.begin("2026-11")
    page = shown(window, "report-rules")
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert [row.period for row in reports.rows() if row.id is not None] == ["2026-11"]
    assert says(window, "Đã hoàn tác: Thêm vào chế độ báo cáo")


def test_a_clerk_writes_issues_packs_and_sends_a_report(show, office, rule, tmp_path, monkeypatch):
    window = show(office)
    page = shown(window, "reports")
    page.table.setFocus()
    page.table.choose(1)
    settle()
    assert page.table.current().period == "2026-11"
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle()
    (number,) = [row.id for row in window.services.reports.rows() if row.id is not None]
    report = window.page(f"report:{number}")
    assert report.isVisible()

    editor = report.editor
    found = editor.document().find("Tổng số")
    found.clearSelection()
    editor.setTextCursor(found)
    settle()
    assert says(report.sources, "nguồn")
    end = editor.select(report._shown)
    end.setPosition(end.selectionEnd())
    editor.setTextCursor(end)
    editor.setFocus()
    QTest.keyClicks(editor, " Cong tac da di vao ne nep.")
    report.save()
    settle()
    kept = window.services.reports.get(number)
    own = [item.text for item in kept.content.sentences() if item.proposal is None]
    assert own == ["Cong tac da di vao ne nep."]

    press(report, "Trình ký") if not any(
        report.outline.icon_of(b) == "warning" for b in report._plan.blocks
    ) else _submit(report)
    assert window.services.reports.get(number).status is ReportStatus.SUBMITTED
    answer(lambda dialog: (dialog.yes.click(), settle()))
    press(report, "Ban hành")
    issued = window.services.reports.get(number)
    assert issued.number == "01/BC-UBND"
    assert editor.isReadOnly()
    assert says(window, "Đã ban hành báo cáo “Công tác đối ngoại tháng 11"), (
        "it stays beside other reports, with its undo"
    )

    mail = tmp_path / "thư.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(mail), "(*.eml)"))
    monkeypatch.setattr("desktop.gui.files.open_path", lambda _path: None)

    def send(dialog):
        press(dialog, "Thư điện tử…")
        answer(lambda sent: sent.yes.click())
        dialog.yes.click()

    answer(send)
    press(report, "Gói gửi")
    settle()
    message = email.message_from_bytes(mail.read_bytes(), policy=default)
    assert [part.get_filename().rpartition(".")[2] for part in message.iter_attachments()] == ["pdf", "docx", "xlsx"]
    sent = window.services.reports.get(number)
    assert (sent.status, sent.sent_way) == (ReportStatus.SENT, "mail")
    close(window)

    window = window_over(office)
    settle()
    again = shown(window, f"report:{number}", ReportAt(number))
    assert again.editor.toPlainText().count("Cong tac da di vao ne nep.") == 1
    page = shown(window, "reports")
    assert [row.number for row in page.table.row_model.rows if hasattr(row, "number") and row.number] == ["01/BC-UBND"]
    close(window)


@pytest.mark.long
def test_a_report_whose_figures_are_old_is_not_issued_without_a_word(show, office, rule):
    """From the list of reports nothing else tells of it."""
    window = show(office)
    service, heard = window.services.reports, []
    number = service.begin("2026-11")
    service.submit(number)
    page = shown(window, "reports")
    row = next(
        row for row in window.services.tasks.rows(TaskQuery(year=2026))
        if row.status is TaskStatus.NOT_STARTED and not row.periods
    )  # fmt: skip

    def asked():
        assert page.table.choose_row(number, lambda item: item.id)
        answer(lambda dialog: (heard.append(says(dialog, "số liệu của kỳ đã khác")), dialog.reject()))
        QTest.keyClick(page.table, Qt.Key.Key_Return)
        settle()
        return heard.pop()

    assert not asked()
    done = ProgressChange(status=TaskStatus.DONE, done_on=date(2026, 11, 13), result="Đã gửi")
    window.services.tasks.report([row.id], done)
    settle()
    assert asked()


def _submit(report):
    answer(lambda dialog: dialog.yes.click())
    press(report, "Trình ký")


@pytest.mark.long
def test_a_changed_figure_makes_a_sentence_ones_own_and_it_can_be_written_again(show, office, rule):
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    report = shown(window, f"report:{number}", ReportAt(number))
    editor = report.editor
    before = editor.toPlainText()
    editor.setTextCursor(editor.document().find("; lũy kế từ đầu năm đến ngày"))
    sentence = editor.sentence_here()
    assert sentence.proposal.key == "total"
    digits = editor.select(sentence)
    digits.setPosition(digits.selectionStart() + len("Tổng số ") + 1)  # behind the first figure
    editor.setTextCursor(digits)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Backspace)
    QTest.keyClicks(editor, "6")
    assert soon(lambda: behind(editor) is None)
    press(report.sources, "Viết lại từ nguồn")
    assert editor.toPlainText() == before
    assert soon(lambda: behind(editor) == "total")
    press(report.sources, "Thành câu tự viết")
    assert soon(lambda: behind(editor) is None)
    press(report.sources, "Gắn lại nguồn")
    assert soon(lambda: behind(editor) == "total")
    report.save()
    assert window.services.reports.get(number).content.own == frozenset()


@pytest.mark.long
def test_paragraphs_that_come_and_go_are_kept(show, office, rule):
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    report = shown(window, f"report:{number}", ReportAt(number))
    editor = report.editor
    found = editor.document().find("Không có nhiệm vụ quá hạn")
    if found.isNull():
        found = editor.document().find("nhiệm vụ quá hạn chưa hoàn thành")
    found.movePosition(found.MoveOperation.EndOfBlock)
    editor.setTextCursor(found)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Mot doan moi cua can bo.")
    report.save()
    texts = [block.text for block in window.services.reports.get(number).content.blocks]
    assert "Mot doan moi cua can bo." in texts
    cursor = editor.document().find("Mot doan moi")
    cursor.select(cursor.SelectionType.BlockUnderCursor)
    editor.setTextCursor(cursor)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    report.save()
    fresh = [block.text for block in window.services.reports.get(number).content.blocks]
    assert fresh == [text for text in texts if text != "Mot doan moi cua can bo."]
    close(window)


@pytest.mark.long
def test_a_report_is_printed_as_it_stands(show, office, rule, monkeypatch):
    window = show(office)
    number = window.services.reports.begin("2026-11")
    report = shown(window, f"report:{number}", ReportAt(number))
    printed = []
    at = "desktop.gui.reports.report_page.print_asked"
    monkeypatch.setattr(at, lambda _shell, sheet, name: printed.append((str(sheet()), name)))
    window.activateWindow()
    report.editor.setFocus()
    settle()
    QTest.keyClick(report.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(report.editor, " In 7719")
    QTest.keyClick(report.editor, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(button(report.header, "Print"), Qt.MouseButton.LeftButton)
    assert [("In 7719" in words, name) for words, name in printed] == [
        (True, window.services.reports.get(number).title)
    ] * 2


def test_new_figures_are_shown_before_they_are_taken_and_undo_brings_the_text_back(show, office, rule):
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    report = shown(window, f"report:{number}", ReportAt(number))
    before = report.editor.toPlainText()
    rows = window.services.tasks.rows(TaskQuery(year=2026))
    task = next(row for row in rows if row.status is TaskStatus.NOT_STARTED and not row.periods)
    window.services.tasks.report(
        [task.id], ProgressChange(status=TaskStatus.DONE, done_on=date(2026, 11, 12), result="Xong sớm")
    )
    settle()
    answer(lambda dialog: dialog.no.click())
    press(report, "Tính lại số liệu")
    assert report.editor.toPlainText() == before
    answer(lambda dialog: dialog.yes.click())
    press(report, "Tính lại số liệu")
    assert "xong sớm" in report.editor.toPlainText()
    report.arrive(ReportAt(number, 5))
    settle()
    assert any(getattr(row, "why", "") == "renewed" for row in report.history.row_model.rows)
    window.undo()
    settle()
    assert window.services.reports.get(number).content.blocks[2].text in before
    report.arrive(ReportAt(number, 0))
    settle()
    assert report.editor.toPlainText() == before


@pytest.mark.long
def test_a_report_on_two_calendar_years_names_both_and_figures_go_no_further_than_today(show, office, rule):
    window = show(office)
    reports = window.services.reports
    yearly = reports.save_rule(ReportRule(ReportKind.YEAR, "công tác thư viện", "Sở Ngoại vụ tỉnh Hà Sơn"))
    number = reports.begin(f"{yearly}:2026")
    today, task = window.services.office.today(), window.services.tasks.rows(TaskQuery(year=2026))
    first = next(row.id for row in task if row.status is TaskStatus.NOT_STARTED and not row.periods)
    window.services.tasks.report([first], ProgressChange(status=TaskStatus.DONE, done_on=today, result="Xong"))
    report = shown(window, f"report:{number}", ReportAt(number))
    assert says(report, "15/12/2025 - 14/12/2026")
    asked = []
    answer(lambda dialog: (asked.extend(texts(dialog)), dialog.no.click()))
    press(report, "Tính lại số liệu")
    assert any(labels.day(today) in words for words in asked) and "14/12/2026" not in " ".join(asked[:3])


def test_what_the_plans_ask_for_is_taken_over_by_a_tick(show, office):
    window = show(office)
    page = shown(window, "report-rules")
    count = len(page._found)
    if not count:
        pytest.skip("the sample's plans ask for nothing")
    page.proposals.ticked.emit(page._found[0])
    settle()
    press(page, "Thêm vào chế độ (1)")
    assert len(window.services.reports.rules()) == 1
    assert len(page._found) == count - 1
    window.undo()
    settle()
    assert window.services.reports.rules() == []


@pytest.mark.long
def test_a_day_that_does_not_exist_is_told_of_at_the_head_of_a_report(show, office, rule):
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    window.go(ReportAt(number, 1))
    settle()
    head = window.current().head
    before = window.services.reports.get(number).due
    head.due.setFocus()
    head.due.selectAll()
    QTest.keyClicks(head.due, "31/02/2027")
    QTest.keyClick(head.due, Qt.Key.Key_Return)
    settle()
    assert "Không có ngày này" in head.due_field.error()
    assert window.services.reports.get(number).due == before
    head.due.selectAll()
    QTest.keyClicks(head.due, "28/02/2027")
    assert head.due_field.error() == ""


@pytest.mark.long
def test_a_signer_who_was_typed_stays_in_another_form(show, office, rule):
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    window.go(ReportAt(number, 1))
    settle()
    head = window.current().head
    write(head.signer, "Hoàng Đức Em")
    QTest.keyClick(head.signature, Qt.Key.Key_Down)
    assert (head.signature.currentData().deputy, head.signer.text()) == ("KT. CHỦ TỊCH", "Hoàng Đức Em")


@pytest.mark.long
def test_another_receiver_stands_in_the_greeting_and_the_closing(show, office, rule):
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    before = window.services.reports.get(number).receiver
    window.go(ReportAt(number, 1))
    settle()
    receiver = window.current().head.receiver
    write(receiver, "Văn phòng Ủy ban nhân dân tỉnh Hà Sơn")
    leave(receiver)
    window.current().save()
    text = [block.text for block in window.services.reports.get(number).content.blocks]
    assert "Kính gửi: Văn phòng Ủy ban nhân dân tỉnh Hà Sơn" in text
    assert "báo cáo Văn phòng Ủy ban nhân dân tỉnh Hà Sơn tổng hợp" in text[-1]
    assert not [words for words in (text[0], text[-1]) if before in words]


def test_a_report_that_was_added_is_chosen(show, office, rule):
    window = show(office)
    page = shown(window, "report-rules")
    page.table.choose(0)

    def fill(dialog):
        for edit in dialog.findChildren(QLineEdit):
            if edit.isVisible() and not edit.text():
                edit.setText("Công tác số 6634")
        for box in dialog.findChildren(QSpinBox):
            box.setValue(28)  # the same on the same day is in the list already
        answer(ask_first)
        dialog.yes.click()
        seen.append((len(window.services.reports.rules()), dialog.isVisible()))
        answer(lambda asked: asked.yes.click())
        dialog.yes.click()

    def ask_first(asked):
        seen.append(says(asked, "18/01/2026") and says(asked, "28/01/2026"))
        asked.no.click()

    seen = []
    answer(fill)
    page.primary()
    settle()
    assert seen == [True, (1, True)], "mostly only its day was changed: the one in the list is meant"
    assert len(window.services.reports.rules()) == 2
    assert page.table.current().id != rule
    assert not page.table.visualRect(page.table.currentIndex()).isEmpty()


@pytest.mark.long
def test_a_report_that_is_owed_is_bound_to_the_plans_that_it_is_about(show, office):
    window = show(office)
    page = shown(window, "report-rules")
    (scope,) = [scope for name, scope in window.services.reports.scopes() if name == "công tác đối ngoại"]

    def fill(dialog):
        (plans,) = [box for box in dialog.findChildren(QComboBox) if box.accessibleName() == "Kế hoạch"]
        seen.append(plans.currentText())
        plans.setCurrentText("Công tác đối ngoại")
        dialog.yes.click()

    seen = []
    answer(fill)
    page.primary()
    settle()
    assert seen == ["Mọi kế hoạch"]
    assert [rule.scope for rule in window.services.reports.rules()] == [scope]


def test_a_rule_is_refused_at_its_field(show, office):
    window = show(office)
    page = shown(window, "report-rules")
    seen = []

    def fill(dialog):
        dialog.findChildren(QSpinBox)[0].setValue(5)
        for box in dialog.findChildren(QSpinBox):
            box.setValue(5)
        dialog.yes.click()
        seen.append(dialog.isVisible())
        seen.append(dialog.focusWidget().accessibleName())
        dialog.no.click()

    answer(fill)
    page.primary()
    assert seen == [True, "Nộp ngày"], "the field that is wrong has the focus"
    assert window.services.reports.rules() == []


@pytest.mark.long
def test_a_new_rule_owes_nothing_of_before_it_unless_it_is_told_since_when(show, office):
    window = show(office)
    page = shown(window, "report-rules")
    today = window.services.office.today()

    def add(since):
        def fill(dialog):
            if since is not None:
                next(iter(dialog.findChildren(DateEdit))).set_date(since)
                for box in dialog.findChildren(QSpinBox):
                    box.setValue(28)  # the same on the same day is in the list already
                answer(lambda asked: asked.yes.click())  # twice, indeed
            dialog.yes.click()

        answer(fill)
        page.primary()
        settle()
        return [row.due for row in window.services.reports.rows() if row.id is None]

    assert min(add(None)) >= today
    assert min(add(today - timedelta(days=100))) < today - timedelta(days=60)


def test_reports_stand_on_the_overview_and_in_the_calendar_file(show, office, rule, tmp_path):
    window = show(office)
    window.go(PageAt("overview"))
    settle()
    overview = window.page("overview")
    lines = [item for item in overview.content.reports if isinstance(item[6], list)]
    assert lines
    assert lines[0][1].startswith("Công tác đối ngoại tháng 11")
    window.services.exports.calendar_ics(tmp_path / "lich.ics")
    text = (tmp_path / "lich.ics").read_text("utf-8").replace("\r\n ", "")
    assert f"UID:report-rule-{rule}-2026-11." in text


@pytest.mark.long
def test_units_that_owe_a_form_are_named_beside_the_report(show, office, rule, tmp_path):
    window = show(office)
    window.services.unit_forms.write(tmp_path / "phieu")
    page = shown(window, "reports")
    page.table.choose(1)
    settle()
    assert can_press(page, "Take forms back …")
    close(window)


def test_the_states_of_reports_are_seen_whole(show, office, rule):
    page = shown(show(office), "reports")
    column = page.table.columnWidth(len(page.table.row_model.columns) - 1)
    assert all(chip_width(report_words.state_word(item)) + 20 <= column for item in ReportState)


@pytest.mark.long
def test_the_list_is_a_calendar_too(show, office, rule):
    window = show(office)
    window.go(PageAt("reports"))
    page = window.current()
    page.switch.picked.emit("calendar")
    settle()
    entries = page.calendar.findChildren(QAbstractButton)
    assert len(entries) == sum(item.due is not None for item in page._rows if _shown_in(item, page))
    QTest.mouseClick(entries[0], Qt.MouseButton.LeftButton)
    settle()
    assert entries[0].isChecked()
    assert page.panel.isVisible()
    assert page.table.current().key == entries[0].item.key
    QTest.keyClick(entries[0], Qt.Key.Key_Down)
    settle()
    assert entries[1].isChecked()
    QTest.keyClick(entries[1], Qt.Key.Key_Return)
    settle()
    assert isinstance(window.current().place(), ReportAt)
    window.go(PageAt("reports"))
    assert window.memory.load("reports-view") == "calendar"
    page.switch.picked.emit("table")


def _shown_in(item, page):
    months = item.due.year * 12 + item.due.month - page._today.year * 12 - page._today.month
    return -5 <= months <= 6


def test_figures_of_a_unit_are_put_in_and_renewed(show, office, rule):
    window = show(office)
    number = window.services.reports.begin("2026-11")
    window.go(ReportAt(number))
    settle()
    page = window.current()
    heading = page.editor.document().find("Nguyên nhân")
    heading.clearSelection()
    page.editor.setTextCursor(heading)
    under, put = heading.block().text(), []

    def choose(dialog):
        dialog.table.choose(2)
        put.append(dialog.table.current())
        dialog.accept()

    answer(choose)
    press(page, page.tr("Put figures in …"))
    chosen = put[0]
    assert chosen.key.startswith("figure-unit:")
    report = window.services.reports.get(number)
    found = next(item for item in report.content.sentences() if item.text == chosen.text)
    assert found.proposal is not None
    assert found.proposal.sources == chosen.sources
    assert report.content.blocks[found.block - 1].text == under
    task = next(item.id for item in chosen.sources if item.kind == "task")
    window.services.tasks.report([task], ProgressChange(percent=100, done_on=date(2026, 11, 13), result="Xong"))
    settle()
    window.services.reports.renew(number)
    after = [item for item in window.services.reports.get(number).content.sentences()
             if item.proposal is not None and item.proposal.key == chosen.key]  # fmt: skip
    assert len(after) == 1


@pytest.mark.long
def test_a_report_that_was_begun_early_says_of_what_day_it_is_and_that_things_have_changed(show, office, rule):
    window = show(office)
    reports, today = window.services.reports, window.services.office.today()
    number = reports.begin("2026-12")
    report = shown(window, f"report:{number}", ReportAt(number))
    assert says(report, "hiện tính đến hôm nay")
    first = next(row.id for row in window.services.tasks.rows(TaskQuery(year=2026))
                 if row.status is TaskStatus.NOT_STARTED and not row.periods)  # fmt: skip
    window.services.tasks.report([first], ProgressChange(status=TaskStatus.DONE, done_on=today, result="Xong"))
    settle()
    assert says(report, f"hiện tính đến ngày {labels.day(today)}, từ đó đã có thay đổi")
    assert not says(report, "hiện tính đến hôm nay")
    page = shown(window, "reports")
    assert page.table.choose_row(number, lambda item: item.id)
    settle()
    assert says(page, f"Số liệu đến ngày {labels.day(today)}")
    assert not says(page, "Số liệu đến hôm nay")
    reports.renew(number)
    report = shown(window, f"report:{number}", ReportAt(number))
    assert says(report, "hiện tính đến hôm nay")


@pytest.mark.long
def test_the_page_shows_what_moved_since_the_cut_off_and_the_pages(show, office, rule):
    window = show(office)
    number = window.services.reports.begin("2026-11")
    task = next(row.id for row in window.services.tasks.rows(TaskQuery(year=2026))
                if row.status is TaskStatus.NOT_STARTED and not row.periods)  # fmt: skip
    window.services.tasks.report([task], ProgressChange(percent=100, done_on=date(2026, 11, 16), result="Sau chốt"))
    window.go(ReportAt(number))
    settle()
    page = window.current()
    assert can_press(page, "See what changed")
    press(page, page.tr("See what changed"))
    assert tab_shown(page) == "Số liệu"
    assert not can_press(page, "See what changed")
    now = page._changed[task]
    assert now.result == "Sau chốt"
    assert next(line for line in page._report.figures.lines if line.task_id == task).result != "Sau chốt"
    open_tab(page, "Text")
    press(page, page.tr("See the pages"))
    assert page.paper.isVisible()
    assert not page.sources.isVisible()
    assert soon(page.paper.laid_out)
    press(page, page.tr("See the sources"))
    assert page.sources.isVisible()


@pytest.mark.long
def test_a_double_click_opens_though_its_first_click_opened_the_panel(show, office, rule):
    window = show(office)
    window.go(PageAt("reports"))
    settle()
    page = window.current()
    QTest.mouseClick(button(page.panel, "Close"), Qt.MouseButton.LeftButton)
    settle()
    assert not page.panel.isVisible()
    index = page.table.model().index(1, 0)
    box = page.table.visualRect(index)
    spot = box.center()
    spot.setX(box.right() - 6)  # another column will be here
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    settle()
    assert page.table.indexAt(spot).column() > 0
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    settle()
    assert isinstance(window.current().place(), ReportAt)


def test_the_report_of_a_half_year_is_begun_where_a_new_report_is_asked_for(window):
    services = window.services
    made = dialogs.AdHocDialog(window, services)
    assert not made.period.isVisibleTo(made.dialog) and made.subject_field.isVisibleTo(made.dialog)
    choose(made.kind, ReportKind.HALF)
    assert made.period.isVisibleTo(made.dialog) and not made.subject_field.isVisibleTo(made.dialog)
    assert str(made.period.currentData()) == "2026-H1", "the newest whose figures are closed"
    made.dialog.show()
    QTest.mouseClick(made.dialog.yes, Qt.MouseButton.LeftButton)
    report = services.reports.get(made.made)
    assert report.period == "2026-H1" and "6 tháng đầu năm 2026" in report.title and report.figures.lines
    made.dialog.deleteLater()


@pytest.mark.long
@pytest.mark.parametrize("scale", [100, 125])
def test_a_low_window_shows_a_whole_row_of_what_the_plans_ask_for(show, office, scale):
    services = opened(office)
    services.office.save_settings(replace(services.office.settings(), text_size=scale))
    services.reports.save_rule(ReportRule(ReportKind.MONTH, "công tác đối ngoại", "Sở Ngoại vụ"))
    services.close()
    window = show(office, (1093, 543))
    page = shown(window, "report-rules")
    window.strip.close_strip()  # what the start has to say
    settle()
    for table in (page.table, page.proposals):
        row = table.visualRect(table.row_model.index(0, 0))
        assert table.viewport().rect().contains(row.left(), row.bottom())


@pytest.mark.long
def test_all_tabs_of_a_report_are_seen_in_a_narrow_window(show, office, rule):
    window = show(office, (800, 600))
    number = window.services.reports.begin(f"{rule}:2026-11")
    page = shown(window, f"report:{number}", ReportAt(number))
    bar = next(part for part in page.findChildren(QTabBar) if part.isVisible())
    QTest.qWait(50)
    assert bar.tabRect(bar.count() - 1).right() <= bar.width()
    for step in ("Submit", "Issue"):
        last = button(page.header, step)
        assert last.width() >= last.sizeHint().width()
        assert last.mapTo(page.header, last.rect().topRight()).x() <= page.header.width()
        if step == "Submit":
            press(page, "Trình ký")
            QTest.qWait(50)


def typed_beside(report, words):
    """Type at the end of a paragraph that figures stand in."""
    found = report.editor.document().find("nhiệm vụ")
    found.movePosition(found.MoveOperation.EndOfBlock)
    report.editor.setTextCursor(found)
    report.editor.setFocus()
    QTest.keyClick(report.editor, Qt.Key.Key_Return)
    QTest.keyClicks(report.editor, words)


@pytest.mark.long
def test_a_step_by_a_command_meanwhile_stays_and_is_shown(show, office, rule, qtbot):
    """What was typed was kept with the page's old state of all else: a report that was submitted was a draft again."""
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    report = shown(window, f"report:{number}", ReportAt(number))
    other = opened(office)
    other.reports.address(number, recipients=["Như trên", "Lưu: VT"])
    other.reports.submit(number)
    typed_beside(report, "Mot doan moi cua can bo.")
    QTest.keyClick(report.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: other.reports.get(number).content.blocks[-1].text != "" and any(
        block.text == "Mot doan moi cua can bo." for block in other.reports.get(number).content.blocks))  # fmt: skip
    kept = other.reports.get(number)
    assert kept.status is ReportStatus.SUBMITTED and kept.recipients == ["Như trên", "Lưu: VT"]
    assert soon(lambda: can_press(window, "Ban hành")) and not can_press(window, "Trình ký")
    other.close()
    close(window)


@pytest.mark.long
@pytest.mark.parametrize("choice", ["Giữ phần vừa nhập", *long("Đọc lại")])
def test_text_that_a_command_changed_meanwhile_is_not_overwritten(show, office, rule, choice):
    window = show(office)
    number = window.services.reports.begin(f"{rule}:2026-11")
    report = shown(window, f"report:{number}", ReportAt(number))
    other = opened(office)
    theirs = other.reports.get(number)
    theirs.content.blocks[-1].runs = (*theirs.content.blocks[-1].runs[:-1], replace(theirs.content.blocks[-1].runs[-1],
                                      text="do người khác sửa./."))  # fmt: skip
    theirs.place = "Nơi khác"
    other.reports.save(theirs)
    last = other.reports.get(number).content.blocks[-1].text
    typed_beside(report, "Mot doan moi cua can bo.")
    QTest.keyClick(report.editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert soon(lambda: can_press(window, choice)) and says(window, "Chưa lưu")
    assert other.reports.get(number).content.blocks[-1].text == last
    press(window, choice)
    assert not can_press(window, choice)
    texts = [block.text for block in other.reports.get(number).content.blocks]
    assert other.reports.get(number).place == "Nơi khác"
    if choice == "Đọc lại":
        assert texts[-1] == last and "Mot doan moi cua can bo." not in texts
        press(window, "Đưa trở lại")
        texts = [block.text for block in other.reports.get(number).content.blocks]
    assert "Mot doan moi cua can bo." in texts
    other.close()
    close(window)


@pytest.mark.long
def test_what_is_read_stays_in_sight_when_figures_are_renewed(show, office, rule):
    window = show(office)
    number = window.services.reports.begin("2026-12")
    window.go(ReportAt(number))
    settle()
    editor = window.current().editor
    block = editor.document().findBlockByNumber(editor.document().blockCount() * 2 // 3)
    editor.setTextCursor(QTextCursor(block))
    editor.ensureCursorVisible()
    words, at = block.text(), editor.cursorRect().top()
    tasks = [row for row in window.services.tasks.rows(TaskQuery(year=2026)) if row.percent < 100 and not row.result]
    for task in tasks[:12]:
        result = f"đã làm xong phần việc số {task.id}, dài hơn một dòng của báo cáo, nên phần sau dời xuống"
        window.services.tasks.report([task.id], ProgressChange(percent=66, result=result))
    settle()
    answer(lambda dialog: dialog.accept())
    press(window, window.current().tr("Take figures anew"))
    assert editor.textCursor().block().text() == words, "the cursor is in its paragraph"
    assert editor.viewport().rect().contains(editor.cursorRect().center()), "and it is still seen"
    assert abs(editor.cursorRect().top() - at) < 120, "about where it was: something is said at the foot"


@pytest.mark.long
def test_a_report_is_not_proposed_to_be_dated_on_a_day_that_has_not_come(show, office, rule):
    window = show(office)
    number = window.services.reports.begin("2026-12")  # its figures close on 14 December
    window.services.reports.submit(number)
    window.go(ReportAt(number))
    settle()
    seen = []

    def look(dialog):
        (field,) = dialog.findChildren(DateEdit)
        seen.append(field.date())
        QTest.mouseClick(button(dialog, "Issue"), Qt.MouseButton.LeftButton)
        seen.append(any("chốt số liệu 14/12/2026" in text for text in texts(dialog)))
        dialog.reject()

    answer(look)
    press(window, "Ban hành")
    assert seen == [window.services.office.today(), True]
    assert not window.services.reports.get(number).number


def test_the_keys_of_a_reports_outline_lead_to_its_text_and_never_to_another_tab(window):
    number = window.services.reports.begin("2026-H1")
    page = shown(window, f"report:{number}", ReportAt(number))
    outline, seen = page.outline, []
    outline.setFocus()
    outline.setCurrentItem(outline.topLevelItem(0))
    for _ in range(len(items(outline))):
        QTest.keyClick(outline, Qt.Key.Key_Down)
        entry = outline.entry()
        if isinstance(entry, Block):
            assert page.editor.current_block() is entry
            seen.append(entry)
        assert window.focusWidget() is outline
    assert len(seen) > 2
