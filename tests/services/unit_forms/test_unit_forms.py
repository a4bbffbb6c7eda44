"""Forms of units: sent, maltreated, taken back; no wrong row is ever changed."""

from __future__ import annotations

import email
import shutil
import subprocess
import zipfile
from datetime import date, datetime
from email.policy import default

import openpyxl
import pytest
from docx import Document

from desktop import cli
from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Span
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level, UnitGroup
from desktop.domain.office.unit_names import is_own_office
from desktop.domain.out.unit_form import FormField
from desktop.domain.plan.plan import Plan
from desktop.domain.report.regime import ReportKind
from desktop.domain.report.rows import ReportRow, ReportState
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from desktop.services import open_services
from tests.at_length import one_of
from tests.documents.compound_files import compound

NOW = datetime(2026, 11, 16, 8, 30)
SOFFICE = shutil.which("soffice")
HEADS = {FormField.ACKNOWLEDGED: "Đã tiếp nhận", FormField.STATUS: "Trạng thái", FormField.PERCENT: "Tiến độ (%)",
         FormField.RESULT: "Kết quả", FormField.DONE_ON: "Ngày hoàn thành",
         FormField.PRODUCT_NUMBER: "Số, ký hiệu văn bản", FormField.DIFFICULTIES: "Khó khăn, kiến nghị"}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """An office whose units have tasks of an issued plan: dated, recurring, two with the same words."""
    folder = tmp_path_factory.mktemp("forms") / "data"
    services = open_services(folder, author="Lan", now=lambda: NOW)
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    first, second, third = services.units.all()[:3]
    first.email = "phong@xa.example"
    services.units.save(first)
    tasks = [Task(runs(f"Lập báo cáo số {n} của đơn vị"), unit=first, deadline=Deadline(date(2026, 11, 20 + n)))
             for n in range(6)]  # fmt: skip
    tasks += [
        Task(runs("Rà soát danh mục"), unit=first, deadline=Deadline(date(2026, 12, 5)), product="Danh mục"),
        Task(runs("Rà soát danh mục"), unit=first, deadline=Deadline(date(2026, 12, 20))),
        Task(runs("=1+1 là nội dung"), unit=first, continuous=True),
        Task(runs("Báo cáo hằng quý"), unit=first, recurring=(Recurrence.QUARTERLY,)),
        Task(runs("Việc của đơn vị khác"), unit=second, deadline=Deadline(date(2026, 12, 1))),
    ]
    plan = services.plans.add(Plan("Công tác năm 2026", year=2026, symbol="KH-UBND", tasks=tasks))
    services.plans.add(Plan("Dự thảo", year=2026, tasks=[Task(runs("Chưa giao"), unit=third)]))
    services.plans.issue(plan, 7, date(2026, 1, 10))
    services.tasks.report([services.plans.get(plan).tasks[0].id], ProgressChange(percent=40, result="=đã có dự thảo"))
    services.close()
    return folder


@pytest.fixture
def services(made, tmp_path):
    opened = open_services(shutil.copytree(made, tmp_path / "data"), author="Lan", now=lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def form(services, tmp_path):
    """The form of the first unit, as a file."""
    return services.unit_forms.write(tmp_path / "out", [services.units.all()[0].id])[0].path


def table(sheet):
    """Where the head and the columns are."""
    head = next(row for row in range(1, 40) if any(cell.value == "Nhiệm vụ" for cell in sheet[row]))
    return head, {cell.value: cell.column for cell in sheet[head] if cell.value}


def fill(path, said, act=None):
    """Fill a form in: `said` by the beginning of the task's text and the field; then `act` on book and sheet."""
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    head, columns = table(sheet)
    for row in range(head + 1, sheet.max_row + 1):
        text = str(sheet.cell(row, columns["Nhiệm vụ"]).value or "")
        for (beginning, field), value in said.items():
            if text.startswith(beginning):
                sheet.cell(row, columns[HEADS[field]]).value = value
    if act is not None:
        act(book, sheet)
    book.save(path)


def state(services):
    return {
        (row.text, row.last_day): (row.status, row.percent, row.result, row.done_on, row.product_number,
                                   row.difficulties, services.tasks.get(row.id).received_on)
        for row in services.tasks.rows(TaskQuery(order="position"))
    }  # fmt: skip


SAID = {
    ("Lập báo cáo số 1", FormField.PERCENT): 60,
    ("Lập báo cáo số 1", FormField.RESULT): "Đã gửi lấy ý kiến",
    ("Lập báo cáo số 2", FormField.STATUS): "Hoàn thành",
    ("Lập báo cáo số 2", FormField.DONE_ON): date(2026, 11, 13),
    ("Lập báo cáo số 2", FormField.PRODUCT_NUMBER): "47/BC-PKT",
    ("Lập báo cáo số 3", FormField.ACKNOWLEDGED): date(2026, 11, 9),
    ("=1+1 là nội dung", FormField.DIFFICULTIES): "-thiếu kinh phí",
}


def expected(before):
    after = dict(before)

    def change(beginning, **fields):
        key = next(key for key in after if key[0].startswith(beginning))
        names = ("status", "percent", "result", "done_on", "number", "difficulties", "acknowledged")
        after[key] = tuple({**dict(zip(names, after[key], strict=True)), **fields}.values())

    change("Lập báo cáo số 1", status=TaskStatus.IN_PROGRESS, percent=60, result="Đã gửi lấy ý kiến")
    change("Lập báo cáo số 2", status=TaskStatus.DONE, percent=100, done_on=date(2026, 11, 13), number="47/BC-PKT")
    change("Lập báo cáo số 3", acknowledged=date(2026, 11, 9))
    change("=1+1", difficulties="-thiếu kinh phí")
    return after


def test_each_unit_gets_its_own_form_with_an_email(services, tmp_path):
    written = services.unit_forms.write(tmp_path / "Phiếu đơn vị")
    units = services.units.all()
    assert [form.unit_id for form in written] == [units[0].id, units[1].id], "drafts give nobody a form"
    assert written[0].lines == 10, "nine tasks, and the quarter that is near"
    for form in written:
        message = email.message_from_bytes(form.mail.read_bytes(), policy=default)
        attached = next(message.iter_attachments())
        assert (attached.get_filename(), attached.get_content()) == (form.path.name, form.path.read_bytes())
        assert message["X-Unsent"] == "1" and "chậm nhất ngày 23/11/2026" in message["Subject"]
        body = message.get_body().get_content()
        assert "Ủy ban nhân dân xã" in body and "ỦY BAN" not in body
    assert email.message_from_bytes(written[0].mail.read_bytes(), policy=default)["To"] == "phong@xa.example"
    assert set(services.unit_forms.waiting()) == {units[0].id, units[1].id}
    for cut_off, waits in ((date(2026, 11, 30), 2), (date(2027, 6, 14), 0)):
        row = ReportRow("", 1, None, ReportKind.AD_HOC, "Báo cáo", "", date(2026, 1, 1), cut_off, cut_off, "",
                        ReportState.DRAFT)  # fmt: skip
        assert len(services.unit_forms.waiting(row)) == waits, "what was asked for months before is not waited for"


def test_what_was_done_of_another_year_is_asked_of_nobody(services, tmp_path):
    unit = services.units.all()[1]
    tasks = [Task(runs(f"Việc năm trước {n}"), unit=unit, deadline=Deadline(date(2025, 12, n))) for n in (1, 2)]
    plan = services.plans.add(Plan("Công tác năm 2025", year=2025, symbol="KH-UBND", tasks=tasks))
    services.plans.issue(plan, 3, date(2025, 1, 10))
    done = services.plans.get(plan).tasks[0].id
    services.tasks.report([done], ProgressChange(percent=100, done_on=date(2025, 12, 1)))
    sheet = openpyxl.load_workbook(services.unit_forms.write(tmp_path / "out", [unit.id])[0].path).worksheets[0]
    head, columns = table(sheet)
    texts = [sheet.cell(row, columns["Nhiệm vụ"]).value for row in range(head + 1, sheet.max_row + 1)]
    assert texts == ["Việc năm trước 2", "Việc của đơn vị khác"]
    assert services.unit_forms.write(tmp_path / "plan", [unit.id], plan)[0].lines == 2, "of that plan all are asked"


def test_plans_of_one_number_are_told_apart_by_their_days(services, tmp_path):
    """Numbers begin anew each year: the duties of two years stood one under the other, both of “07/KH-UBND”."""
    unit = services.units.all()[0]
    old = services.plans.add(Plan("Công tác năm 2025", year=2025, symbol="KH-UBND",
                                  tasks=[Task(runs("Việc năm 2025 còn dở"), unit=unit, continuous=True)]))  # fmt: skip
    services.plans.issue(old, 7, date(2025, 1, 8))
    written = next(item for item in services.unit_forms.write(tmp_path / "forms") if item.unit_id == unit.id)
    cells = {row[1]: row[2] for row in openpyxl.load_workbook(written.path).worksheets[0].iter_rows(values_only=True)}
    assert cells["Việc năm 2025 còn dở"] == "07/KH-UBND ngày 08/01/2025"
    assert cells["Rà soát danh mục"] == "07/KH-UBND ngày 10/01/2026"


def test_only_the_input_is_open(form):
    sheet = openpyxl.load_workbook(form).worksheets[0]
    head, columns = table(sheet)
    assert sheet.protection.sheet
    row = next(
        n for n in range(head + 1, 40) if sheet.cell(n, columns["Nhiệm vụ"]).value.startswith("Lập báo cáo số 1")
    )
    open_ = {name for name, column in columns.items() if not sheet.cell(row, column).protection.locked}
    assert open_ == set(HEADS.values())
    assert len(sheet.data_validations.dataValidation) == 4
    texts = [cell for line in sheet.iter_rows() for cell in line if str(cell.value).startswith("=")]
    assert texts and all(cell.data_type == "s" and cell.quotePrefix for cell in texts)


def test_what_is_untouched_says_nothing(services, form):
    read = services.unit_forms.read([form])[0]
    assert read.refused is None and not read.differences and not read.form.wrong and not read.form.notes


def sort_rows(book, sheet, *, without_key=False):
    """Sort the rows as a person does, with the hidden key or, worse, without it."""
    head, columns = table(sheet)
    last = max(columns.values()) - (1 if without_key else 0)
    rows = [[sheet.cell(n, c).value for c in range(1, last + 1)] for n in range(head + 1, sheet.max_row + 1)]
    rows.sort(key=str, reverse=True)
    for n, values in enumerate(rows, head + 1):
        for c, value in enumerate(values, 1):
            sheet.cell(n, c).value = value
            if str(value).startswith("="):
                sheet.cell(n, c).data_type = "s"  # openpyxl takes it for a formula, spreadsheets do not


def insert_column(book, sheet):
    _head, columns = table(sheet)
    sheet.insert_cols(columns["Trạng thái"])
    sheet.insert_cols(1)


def insert_rows(book, sheet):
    head, _columns = table(sheet)
    sheet.insert_rows(head + 3)
    sheet.insert_rows(1, 2)


def without_key(book, sheet):
    _head, columns = table(sheet)
    sheet.delete_cols(columns["Mã dòng"])


def days_as_text(book, sheet):
    head, columns = table(sheet)
    for name in ("Đã tiếp nhận", "Ngày hoàn thành"):
        for row in range(head + 1, sheet.max_row + 1):
            value = sheet.cell(row, columns[name]).value
            if isinstance(value, datetime):
                sheet.cell(row, columns[name]).value = f" {value.day}.{value.month}.{value.year}"


def days_as_numbers(book, sheet):
    head, columns = table(sheet)
    for name in ("Đã tiếp nhận", "Ngày hoàn thành"):
        for row in range(head + 1, sheet.max_row + 1):
            cell = sheet.cell(row, columns[name])
            if isinstance(cell.value, datetime):
                cell.value, cell.number_format = (cell.value - datetime(1899, 12, 30)).days, "General"


def percent_as_share(book, sheet):
    head, columns = table(sheet)
    for row in range(head + 1, sheet.max_row + 1):
        cell = sheet.cell(row, columns["Tiến độ (%)"])
        if isinstance(cell.value, int):
            cell.value, cell.number_format = cell.value / 100, "0%"


def half_emptied(book, sheet):
    """Empty cells that were printed with something."""
    head, columns = table(sheet)
    for row in range(head + 1, sheet.max_row + 1):
        if str(sheet.cell(row, columns["Nhiệm vụ"]).value).startswith("Lập báo cáo số 0"):
            for name in HEADS.values():
                sheet.cell(row, columns[name]).value = None
        sheet.cell(row, columns["Văn bản giao"]).value = None


def other_sheets(book, sheet):
    sheet.title = "Sheet1"
    book.create_sheet("Ghi chú của tôi", 0)["A1"] = "không liên quan"


def copied_rows(book, sheet):
    """A row that stands twice, and one that the unit added."""
    head, columns = table(sheet)
    last = sheet.max_row
    for column in columns.values():
        sheet.cell(last + 1, column).value = sheet.cell(head + 2, column).value
    sheet.cell(last + 2, columns["Nhiệm vụ"]).value = "Việc đơn vị tự thêm"
    sheet.cell(last + 2, columns["Kết quả"]).value = "Đã xong"


def formatted_to_the_end(book, sheet):
    for column in range(1, 8):
        sheet.cell(1_048_576, column).number_format = "0.00"


def filtered_and_hidden(book, sheet):
    head, _columns = table(sheet)
    for row in range(head + 2, head + 6):
        sheet.row_dimensions[row].hidden = True
    sheet.protection.disable()
    sheet.move_range(f"A1:{sheet.cell(head - 1, 12).coordinate}", rows=0, cols=0)


WAYS = {
    "sorted": sort_rows,
    "sorted without the hidden column": lambda book, sheet: sort_rows(book, sheet, without_key=True),
    "columns inserted": insert_column,
    "rows inserted": insert_rows,
    "hidden column deleted": without_key,
    "dates as text": days_as_text,
    "dates as numbers": days_as_numbers,
    "per cent as shares": percent_as_share,
    "cells emptied": half_emptied,
    "other sheets before it": other_sheets,
    "rows twice and rows added": copied_rows,
    "formatted to the last row": formatted_to_the_end,
    "rows hidden": filtered_and_hidden,
}


@pytest.mark.parametrize("way", one_of(3, WAYS))
def test_maltreated_forms_change_no_wrong_row(services, form, way):
    before = state(services)
    fill(form, SAID, WAYS[way])
    read = services.unit_forms.read([form])
    assert read[0].refused is None, read[0].refused
    accepted = services.unit_forms.accept(read)
    assert state(services) == expected(before)
    assert accepted == len(SAID)
    if way == "rows twice and rows added":
        assert [wrong.cell[0] for wrong in read[0].form.wrong] == ["B"], "the added row is told, not taken"
    services.undo.undo()
    assert state(services) == before


def test_two_tasks_with_the_same_words_are_told_by_their_day(services, form):
    def act(book, sheet):
        head, columns = table(sheet)
        rows = [n for n in range(head + 1, sheet.max_row + 1)
                if sheet.cell(n, columns["Nhiệm vụ"]).value == "Rà soát danh mục"]  # fmt: skip
        keys = [sheet.cell(n, columns["Mã dòng"]) for n in rows]
        sheet.cell(rows[1], columns["Tiến độ (%)"]).value = 70
        keys[0].value, keys[1].value = "999", ""

    fill(form, {}, act)
    services.unit_forms.accept(services.unit_forms.read([form]))
    found = {key[1]: value[1] for key, value in state(services).items() if key[0] == "Rà soát danh mục"}
    assert found == {date(2026, 12, 5): 0, date(2026, 12, 20): 70}


def test_a_row_that_could_be_two_is_told_not_taken(services, form):
    before = state(services)

    def act(book, sheet):
        head, columns = table(sheet)
        for n in range(head + 1, sheet.max_row + 1):
            if sheet.cell(n, columns["Nhiệm vụ"]).value == "Rà soát danh mục":
                sheet.cell(n, columns["Mã dòng"]).value = None
                sheet.cell(n, columns["Thời hạn"]).value = None
                sheet.cell(n, columns["Tiến độ (%)"]).value = 70

    fill(form, {}, act)
    read = services.unit_forms.read([form])
    assert len(read[0].form.wrong) == 2 and not read[0].differences
    services.unit_forms.accept(read)
    assert state(services) == before


def test_a_form_knows_a_duty_that_was_cut_and_pasted_in_the_new_version_of_its_plan(services, form):
    fill(form, {("Lập báo cáo số 1", FormField.PERCENT): 60})
    (number,) = {row.plan_id for row in services.tasks.rows() if row.text == "Lập báo cáo số 1 của đơn vị"}
    services.plans.revise(number)
    plan = services.plans.get(number)
    task = next(item for item in plan.tasks if item.text == "Lập báo cáo số 1 của đơn vị")
    plan.tasks.remove(task)
    services.plans.save(plan)
    plan.tasks.append(task)
    services.plans.save(plan)
    (received,) = services.unit_forms.read([form])
    services.unit_forms.accept([received])
    assert {row.percent for row in services.tasks.rows() if row.text == "Lập báo cáo số 1 của đơn vị"} == {60}


def test_a_text_that_was_rewritten_is_told_not_taken(services, form):
    def act(book, sheet):
        head, columns = table(sheet)
        for n in range(head + 1, sheet.max_row + 1):
            if str(sheet.cell(n, columns["Nhiệm vụ"]).value).startswith("Lập báo cáo số 1"):
                sheet.cell(n, columns["Nhiệm vụ"]).value = "Lập kế hoạch khác"

    fill(form, SAID, act)
    read = services.unit_forms.read([form])[0]
    assert len(read.form.wrong) == 1 and read.form.wrong[0].cell.startswith("B")
    assert {part.key for part in read.differences}.isdisjoint({read.form.wrong[0].key})


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        (FormField.DONE_ON, "31/11/2026", "not in the calendar"),
        (FormField.DONE_ON, "tuần sau", "no date"),
        (FormField.ACKNOWLEDGED, date(2027, 1, 5), "not come yet"),
        (FormField.PERCENT, "150", "no percentage"),
        (FormField.PERCENT, "gần xong", "no percentage"),
        (FormField.STATUS, "sắp xong", "no state"),
        (FormField.PERCENT, "=50+10", "no percentage"),  # no program has kept its result
        (FormField.DONE_ON, "=TODAY()", "no date"),
        (FormField.RESULT, "#REF!", "error"),
        (FormField.RESULT, "x" * 5001, "letters"),
    ],
)
def test_a_wrong_cell_is_named_and_the_others_are_taken(services, form, field, value, sentence):
    fill(form, {("Lập báo cáo số 1", field): value, ("Lập báo cáo số 2", FormField.PERCENT): 30})
    read = services.unit_forms.read([form])[0]
    assert [(wrong.cell[0], sentence in str(wrong.why)) for wrong in read.form.wrong] == [
        ("FGHIJKL"[list(HEADS).index(field)], True)
    ]
    assert [part.said for part in read.differences] == ["30"]


def test_a_cell_over_two_tasks_is_named_not_given_to_the_first(services, form):
    """Whose it is cannot be told: it was typed once for both, or the other's words were lost when they were merged."""

    def act(_book, sheet):
        head, columns = table(sheet)
        column = columns["Kết quả"]
        first = next(n for n in range(head + 1, sheet.max_row)
                     if str(sheet.cell(n, columns["Nhiệm vụ"]).value).startswith("Lập báo cáo số 1"))  # fmt: skip
        sheet.cell(first, column).value = "Đã làm cả hai việc"
        sheet.merge_cells(start_row=first, end_row=first + 1, start_column=column, end_column=column)
        beside = columns["Khó khăn, kiến nghị"]  # over columns of one row it is still that row's
        sheet.cell(first + 3, columns["Số, ký hiệu văn bản"]).value = "12/BC"
        sheet.merge_cells(start_row=first + 3, end_row=first + 3, start_column=beside - 1, end_column=beside)

    fill(form, {("Lập báo cáo số 1", FormField.PERCENT): 30}, act)
    read = services.unit_forms.read([form])[0]
    wrong = read.form.wrong[0]
    assert (len(read.form.wrong), wrong.cell[0], wrong.why.values["area"][0]) == (1, "I", "I")
    assert "merged" in str(wrong.why)
    assert {(part.field, part.said) for part in read.differences} == {
        (FormField.PERCENT, "30"), (FormField.PRODUCT_NUMBER, "12/BC")
    }  # fmt: skip


def test_state_progress_and_day_must_agree(services, form):
    fill(form, {("Lập báo cáo số 1", FormField.STATUS): "Hoàn thành", ("Lập báo cáo số 1", FormField.PERCENT): 50})
    read = services.unit_forms.read([form])[0]
    assert [wrong.cell[0] for wrong in read.form.wrong] == ["H"] and not read.differences


@pytest.mark.parametrize(("field", "value"), [(FormField.STATUS, "Hoàn thành"), (FormField.PERCENT, 100)])
def test_what_is_done_on_a_wrong_day_is_not_taken_as_done_today(services, form, field, value):
    said = {field: value, FormField.DONE_ON: "31/12/2026", FormField.RESULT: "Đã nộp"}
    fill(form, {("Lập báo cáo số 1", part): what for part, what in said.items()})
    read = services.unit_forms.read([form])[0]
    assert [wrong.cell[0] for wrong in read.form.wrong] == ["J"]
    assert [(part.field, part.said) for part in read.differences] == [(FormField.RESULT, "Đã nộp")]


@pytest.mark.parametrize(("field", "value"), [(FormField.STATUS, "Hoàn thành"), (FormField.PERCENT, 100)])
def test_what_is_done_without_a_day_shows_the_day_that_would_be_put_down(services, form, field, value):
    fill(form, {("Lập báo cáo số 1", field): value})
    read = services.unit_forms.read([form])
    assert {part.field: part.said for part in read[0].differences}[FormField.DONE_ON] == NOW.date().isoformat()
    assert services.unit_forms.accept(read) == 2
    task = next(row for row in services.tasks.rows() if row.text.startswith("Lập báo cáo số 1"))
    assert (task.status, task.done_on) == (TaskStatus.DONE, NOW.date())
    assert not services.unit_forms.read([form])[0].differences, "nothing is new in it"


def test_conflicts_are_marked_and_left_unless_chosen(services, form):
    fill(form, SAID)
    task = next(row for row in services.tasks.rows() if row.text.startswith("Lập báo cáo số 1"))
    services.tasks.report([task.id], ProgressChange(percent=30))
    read = services.unit_forms.read([form])
    conflict = [part for part in read[0].differences if part.conflict]
    assert [(part.base, part.now, part.said) for part in conflict] == [("0", "30", "60")]
    assert read[0].changed == {conflict[0].key: NOW.date()}
    assert services.unit_forms.accept(read) == len(SAID) - 1
    assert services.tasks.get(task.id).percent == 30 and services.tasks.get(task.id).result == "Đã gửi lấy ý kiến"
    again = services.unit_forms.read([form])
    assert services.unit_forms.accept(again, {(conflict[0].key, FormField.PERCENT)}) == 1
    assert services.tasks.get(task.id).percent == 60


def test_what_changed_since_it_was_read_is_not_overwritten(services, form):
    fill(form, SAID)
    read = services.unit_forms.read([form])
    task = next(row for row in services.tasks.rows() if row.text.startswith("Lập báo cáo số 1"))
    services.tasks.report([task.id], ProgressChange(percent=30))
    before = state(services)
    with pytest.raises(UserError, match="changed since"):
        services.unit_forms.accept(read)
    assert state(services) == before


def test_the_same_form_again_changes_nothing(services, form):
    fill(form, SAID)
    services.unit_forms.accept(services.unit_forms.read([form]))
    again = services.unit_forms.read([form])[0]
    assert again.differences == () and again.taken_on == NOW.date()
    assert services.unit_forms.waiting() == {}


def test_periods_come_back_to_their_own(services, form):
    fill(form, {("Báo cáo hằng quý\nKỳ: quý IV", FormField.PERCENT): 100})
    services.unit_forms.accept(services.unit_forms.read([form]))
    task = next(row for row in services.tasks.rows() if row.text == "Báo cáo hằng quý")
    assert {item.period: item.percent for item in services.tasks.items(task.id)}["2026-Q4"] == 100
    assert sum(item.percent for item in services.tasks.items(task.id)) == 100


def test_foreign_and_damaged_files_are_refused_and_the_rest_is_read(services, form, tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    fill(form, SAID)
    shutil.copy(form, folder / "a.xlsx")
    openpyxl.Workbook().save(folder / "b.xlsx")
    (folder / "c.xlsx").write_bytes(form.read_bytes()[:4000])
    shutil.copy(services.unit_forms.write(tmp_path / "out2", [services.units.all()[1].id])[0].mail, folder / "d.eml")
    (folder / "~$a.xlsx").write_bytes(b"x" * 165)
    book = openpyxl.load_workbook(form)
    del book["so-ke-hoach"]
    book.save(folder / "e.xlsx")
    read = {item.path.name: item for item in services.unit_forms.read([folder])}
    assert sorted(read) == ["a.xlsx", "b.xlsx", "c.xlsx", "d.eml", "e.xlsx"]
    assert len(read["a.xlsx"].differences) == len(SAID)
    assert read["d.eml"].form is not None and not read["d.eml"].differences
    for name in ("b.xlsx", "c.xlsx", "e.xlsx"):
        assert isinstance(read[name].refused, UserError), name


def test_a_form_of_another_office_or_release_is_refused(services, form, tmp_path):
    def change(key, value):
        def act(book, sheet):
            hidden = book["so-ke-hoach"]
            next(row for row in hidden.iter_rows(max_col=2) if row[0].value == key)[1].value = value

        path = tmp_path / f"{key}.xlsx"
        shutil.copy(form, path)
        fill(path, {}, act)
        return str(services.unit_forms.read([path])[0].refused)

    assert "another office" in change("office", "ha-noi/xa-khac")
    assert "newer version" in change("version", "9")
    assert "hidden sheet" in change("unit", "3")


@pytest.mark.parametrize("kind", ["bomb", "rows", "far", "links", "entities"])
def test_hostile_workbooks(services, form, tmp_path, kind):
    with zipfile.ZipFile(form) as source:
        members = {name: source.read(name) for name in source.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    rows = b"".join(b'<row r="%d"></row>' % n for n in range(1, 1_000_001)) if kind == "rows" else b""
    part = members[sheet]
    end = part.index(b"</sheetData>")
    if kind == "bomb":
        members["xl/media/a.bin"] = b"\0" * (60 << 20)
    elif kind == "rows":
        members[sheet] = part[:end] + rows + part[end:]
    elif kind == "far":
        cell = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
        members[sheet] = part[:end] + cell + part[end:]
    elif kind == "entities":
        members[sheet] = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "b">]>' + part
    else:
        members["xl/externalLinks/externalLink1.xml"] = b"<externalLink/>"
        members["xl/vbaProject.bin"] = b"macro"
    path = tmp_path / f"{kind}.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in members.items():
            target.writestr(name, data)
    read = services.unit_forms.read([path])[0]
    if kind == "links":
        assert read.refused is None and ["macros" in str(note) for note in read.form.notes] == [True, False]
    else:
        assert "refused" in str(read.refused) or "damaged" in str(read.refused)


def saved_as(kind, files, folder):
    """Let LibreOffice open files and save them anew, all at once."""
    profile = f"-env:UserInstallation=file://{folder.parent}/profile"
    command = [SOFFICE, profile, "--headless", "--norestore", "--convert-to", kind, "--outdir", folder, *files]
    subprocess.run(list(map(str, command)), check=True, capture_output=True, timeout=240)
    return sorted(folder.glob(f"*.{kind}"))


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not there")
@pytest.mark.long
def test_forms_maltreated_and_saved_by_libreoffice_come_back(made, services, form, tmp_path):
    """Each way of above, then saved as .ods and from that as .xlsx again."""
    before = state(services)
    files = {}
    for number, way in enumerate(WAYS):
        files[f"{number:02d}"] = way
        path = shutil.copy(form, tmp_path / f"{number:02d}.xlsx")
        fill(path, SAID, WAYS[way])
    ods = saved_as("ods", sorted(tmp_path.glob("??.xlsx")), tmp_path / "ods")
    again = saved_as("xlsx", ods, tmp_path / "xlsx")
    assert len(again) == len(WAYS)
    for path in again:
        way = files[path.stem]
        read = services.unit_forms.read([path])
        assert read[0].refused is None, (way, read[0].refused)
        assert services.unit_forms.accept(read) == len(SAID), (way, read[0].form.wrong)
        assert state(services) == expected(before), way
        services.undo.undo()
        assert state(services) == before
    read = services.unit_forms.read([ods[0]])
    assert services.unit_forms.accept(read) == len(SAID), "a form that came back as .ods"
    assert state(services) == expected(before)


def test_an_older_format_without_a_converter_is_refused_with_a_sentence(services, form, tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.documents.reading.convert.find_office", lambda: None)
    (tmp_path / "phiếu.xls").write_bytes(compound("Workbook"))
    with zipfile.ZipFile(tmp_path / "phiếu.ods", "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
    for read in services.unit_forms.read([tmp_path / "phiếu.xls", tmp_path / "phiếu.ods"]):
        assert "old format" in str(read.refused)


def test_the_commands(services, form, tmp_path, capsys, qapp):
    folder = tmp_path / "data"
    services.close()
    fill(form, SAID)
    assert cli.main(["--data", str(folder), "export", "forms", "--to", str(tmp_path / "all"), "--json"]) == 0
    assert len(list((tmp_path / "all").glob("*.xlsx"))) == len(list((tmp_path / "all").glob("*.eml"))) == 2
    capsys.readouterr()
    assert cli.main(["--data", str(folder), "receive", str(form), "--today", "2026-11-16", "--json"]) == 0
    assert '"accepted": 0' in capsys.readouterr().out
    assert cli.main(["--data", str(folder), "receive", str(form), "--accept", "--today", "2026-11-16", "--json"]) == 0
    assert f'"accepted": {len(SAID)}' in capsys.readouterr().out
    assert cli.main(["--data", str(folder), "receive", str(tmp_path / "data" / "log"), str(form)]) == 0
    with zipfile.ZipFile(form, "a") as package:
        package.writestr("xl/vbaProject.bin", b"macro")
    capsys.readouterr()
    assert cli.main(["--data", str(folder), "receive", str(form)]) == 0
    assert "macro" in capsys.readouterr().out, "what is passed over is told where no --json asks for it, too"


def report_on(services):
    span = Span(date(2026, 10, 15), date(2026, 11, 30))
    number = services.reports.begin_ad_hoc(ReportKind.THEMATIC, "công tác năm", "Sở Ngoại vụ", span, date(2026, 12, 4))
    return services.reports.get(number)


def test_a_form_names_the_report_that_it_is_for_and_is_asked_back_before_its_figures_close(services, tmp_path):
    report = report_on(services)
    found = services.unit_forms.write(tmp_path / "out", report=report)
    sheet = openpyxl.load_workbook(found[0].path).worksheets[0]
    text = "\n".join(str(sheet.cell(row, 1).value or "") for row in range(1, 12))
    named = "Báo cáo công tác năm (số liệu chốt đến ngày 30/11/2026, thời hạn gửi báo cáo ngày 04/12/2026)"
    assert f"Phục vụ {named}" in text and "chậm nhất ngày 27/11/2026" in text, "28/11 is a Saturday"
    message = email.message_from_bytes(found[0].mail.read_bytes(), policy=default)
    body = " ".join(message.get_body(("plain",)).get_content().split())
    assert f"để phục vụ {named}" in body
    assert services.unit_forms.asked_back()[1] == named, "the next report due is named where nobody named one"
    assert services.unit_forms.asked_back(report, date(2026, 11, 29))[0] == date(2026, 12, 3), "never after it is due"


def test_a_letter_reminds_units_whose_forms_are_not_back(services, tmp_path):
    report, path = report_on(services), tmp_path / "Đôn đốc.docx"
    with pytest.raises(UserError):
        services.unit_forms.chase(report, path)
    first, second = services.unit_forms.write(tmp_path / "out", report=report, today=date(2026, 11, 3))
    assert services.unit_forms.chase(report, path, today=date(2026, 12, 1)) == [path]
    document = Document(str(path))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    rows = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows if len(row.cells) == 6]
    assert is_own_office(first.unit) and [row[1] for row in rows[1:]] == [second.unit], "who writes is not written to"
    assert "để phục vụ Báo cáo công tác năm" in text and "yêu cầu" in text and "Quá hạn 04 ngày" in rows[1][5]
    services.unit_forms.accept(services.unit_forms.read([second.path]))
    with pytest.raises(UserError):
        services.unit_forms.chase(report, path, today=date(2026, 12, 1))


def test_a_letter_on_forms_that_are_not_due_gives_nobody_more_time(services, tmp_path):
    report, path = report_on(services), tmp_path / "Đôn đốc.docx"
    services.unit_forms.write(tmp_path / "out", report=report, today=date(2026, 11, 16))
    owed = services.unit_forms.owed(report, date(2026, 11, 26))
    assert [item.back_by for item in owed] == [date(2026, 11, 27)] and not owed[0].days_late
    assert services.unit_forms.asked_back(report, date(2026, 11, 26))[0] == date(2026, 12, 3), "a form of today"
    assert services.unit_forms.asked_again_by(report, owed, date(2026, 11, 26)) == date(2026, 11, 27)
    services.unit_forms.chase(report, path, today=date(2026, 11, 26))
    text = "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)
    assert "27/11/2026" in text and "03/12/2026" not in text
    late = services.unit_forms.owed(report, date(2026, 11, 30))
    assert services.unit_forms.asked_again_by(report, late, date(2026, 11, 30)) == date(2026, 12, 3)


def test_units_that_may_only_be_asked_get_a_letter_of_their_own(services, tmp_path):
    report = report_on(services)
    first = services.units.all()[0]
    first.name = "Phòng Văn hóa"
    services.units.save(first)
    written = services.unit_forms.write(tmp_path / "out", report=report)
    unit = next(unit for unit in services.units.all() if unit.id == written[1].unit_id)
    unit.group = UnitGroup.REQUEST
    services.units.save(unit)
    made = services.unit_forms.chase(report, tmp_path / "a.docx")
    told, asked = ("\n".join(part.text for part in Document(str(path)).paragraphs) for path in made)
    assert written[1].unit in asked and written[1].unit not in told
    assert "đề nghị" in asked and "yêu cầu" not in asked.casefold()


def test_forms_and_the_letter_about_them_by_command(services, tmp_path, capsys):
    number, data = str(report_on(services).id), ["--data", str(tmp_path / "data"), "--today", "2026-11-16"]
    assert cli.main(["export", "forms", "--report", number, "--to", str(tmp_path / "f"), *data]) == 0
    letter = tmp_path / "l.docx"
    assert cli.main(["export", "reminder", "--forms", number, "--to", str(letter), *data]) == 0
    assert letter.is_file()


def test_days_of_a_form_have_no_zero_before_the_months_from_march_on(tmp_path):
    services = open_services(tmp_path / "data", author="Lan", now=lambda: datetime(2026, 4, 2, 8, 30))
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    unit = services.units.all()[0]
    tasks = [Task(runs("Rà soát"), unit=unit, deadline=Deadline(date(2026, 4, 5))),
             Task(runs("Kiểm tra"), unit=unit, deadline=Deadline(date(2026, 4, 30))),
             Task(runs("Báo cáo hằng quý"), unit=unit, recurring=(Recurrence.QUARTERLY,))]  # fmt: skip
    plan = services.plans.add(Plan("Công tác năm 2026", year=2026, symbol="KH-UBND", tasks=tasks))
    services.plans.issue(plan, 7, date(2026, 1, 10))
    services.tasks.report([tasks[1].id], ProgressChange(percent=100), date(2026, 4, 1))
    sheet = openpyxl.load_workbook(services.unit_forms.write(tmp_path / "out", [unit.id])[0].path).worksheets[0]
    head, columns = table(sheet)
    rows = range(head + 1, sheet.max_row + 1)
    due = {sheet.cell(row, columns["Thời hạn"]).value for row in rows}
    assert {"05/4/2026", "30/4/2026", "30/6/2026"} <= due
    days = [cell for row in sheet.iter_rows(min_row=head + 1) for cell in row if isinstance(cell.value, datetime)]
    assert [(cell.value.date(), cell.number_format) for cell in days] == [(date(2026, 4, 1), "dd/m/yyyy")]
    services.close()


def test_what_is_a_workbook_of_tasks_says_where_it_is_read(services, tmp_path):
    services.exports.progress_xlsx(None, "", path := tmp_path / "tien-do.xlsx")
    (read,) = services.unit_forms.read([path])
    assert isinstance(read.refused, UserError) and "“New plan”" in str(read.refused)
