"""Letters as files: what Word gets is what the lists show."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta

import pytest
from docx import Document
from docx.oxml.ns import qn
from openpyxl import load_workbook

from desktop import cli
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import day_words, fold, printable, runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.plan.plan import PartialDate, Plan, PlanStatus
from desktop.domain.task.progress import DueState
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Role, Task, TaskPeriod

TODAY = date(2026, 11, 16)
CHASED = frozenset({DueState.OVERDUE, DueState.DUE1, DueState.DUE3, DueState.DUE7})


@pytest.fixture
def office(services):
    """Give an office whose first three units have tasks around every bound; the third is late with nothing."""
    units = services.units.all()[1:]  # the first one is the office that writes the letters
    tasks = [
        Task(
            runs(f"Việc {days} của đơn vị {index}"), unit=units[index], role=Role.LEAD,
            deadline=Deadline(TODAY + timedelta(days=days)),
        )
        for index in (0, 1)
        for days in (-30, -1, 0, 1, 7, 8, 60)
    ]  # fmt: skip
    tasks += [
        Task(runs("Việc thường xuyên"), unit=units[0], continuous=True),
        Task(runs("Việc không có hạn"), unit=units[0]),
        Task(runs("Việc sắp đến hạn"), unit=units[2], deadline=Deadline(TODAY + timedelta(days=2))),
        Task(runs("Việc chưa giao cho ai"), deadline=Deadline(TODAY - timedelta(days=2))),
    ]
    services.plans.issue(services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=tasks)), 6, date(2026, 1, 12))
    return services


@pytest.fixture
def command(qapp, tmp_path, monkeypatch):
    """Give the commands over the office's data folder, in English."""
    monkeypatch.setenv("SOKEHOACH_LANGUAGE", "en")
    return lambda *words: cli.main(["--data", str(tmp_path / "data"), *map(str, words)])


def paragraphs(path):
    return [item.text for item in Document(path).paragraphs]


def task_table(path):
    """Return the cells of the table of tasks without its head."""
    table = next(table for table in Document(path).tables if table.rows[0].cells[0].text == "TT")
    return [[cell.text for cell in row.cells] for row in table.rows[1:]]


def test_the_reminder_lists_what_the_filter_lists(office, tmp_path):
    unit, path = office.units.all()[1], tmp_path / "Đôn đốc.docx"
    office.exports.reminder_docx(unit.id, path)
    rows = office.tasks.rows(TaskQuery(unit_id=unit.id, state=CHASED), TODAY)
    assert [line[1] for line in task_table(path)] == [row.text for row in rows]
    assert [line[3].split("\n")[0] for line in task_table(path)] == [day_words(row.deadline) for row in rows]
    assert [line[1] for line in task_table(path)] == [f"Việc {days} của đơn vị 0" for days in (-30, -1, 0, 1, 7)]
    assert f"Kính gửi: {unit.name}" in paragraphs(path)


def test_the_day_is_an_argument(office, tmp_path):
    unit, path = office.units.all()[1], tmp_path / "a.docx"
    office.exports.reminder_docx(unit.id, path, TODAY + timedelta(days=2))
    assert [(line[1], line[4]) for line in task_table(path)][-2:] == [
        ("Việc 7 của đơn vị 0", "Còn 05 ngày"), ("Việc 8 của đơn vị 0", "Còn 06 ngày")
    ]  # fmt: skip


def test_what_is_done_is_not_chased(office, tmp_path):
    unit, path = office.units.all()[1], tmp_path / "a.docx"
    late = office.tasks.rows(TaskQuery(unit_id=unit.id, state=frozenset({DueState.OVERDUE})), TODAY)
    office.tasks.report([late[0].id], ProgressChange(percent=100))
    office.tasks.report([late[1].id], ProgressChange(percent=40, result="Đã có dự thảo"))
    office.exports.reminder_docx(unit.id, path)
    table = task_table(path)
    assert late[0].text not in [line[1] for line in table]
    assert table[0][1:] == [
        late[1].text,
        "Kế hoạch số 06/KH-UBND",
        table[0][3],
        "Quá hạn 01 ngày",
        "Đạt 40%\nĐã có dự thảo",
    ]


def test_all_that_are_late_get_one_letter(office, tmp_path):
    path = tmp_path / "a.docx"
    office.exports.reminder_docx(None, path)
    first, second, third = office.units.all()[1:4]
    texts = paragraphs(path)
    assert texts[texts.index("Kính gửi:") + 1 :][:2] == [f"- {first.name};", f"- {second.name}."]
    assert not any(third.name in text for text in texts)
    named = [line[1] for line in task_table(path) if line[0] != line[1]]  # the line of a unit is one cell
    assert named == [f"Việc {days} của đơn vị {unit}" for unit in (0, 1) for days in (-30, -1, 0, 1, 7)]


def test_the_new_date_is_a_working_day_a_week_on(office, tmp_path):
    unit, path = office.units.all()[1], tmp_path / "a.docx"
    office.exports.reminder_docx(unit.id, path)
    assert any("chậm nhất ngày 23/11/2026." in text for text in paragraphs(path))
    office.exports.reminder_docx(unit.id, path, date(2026, 11, 17))  # a week on is 24/11, a holiday since 2026
    assert any("chậm nhất ngày 23/11/2026." in text for text in paragraphs(path))
    office.exports.reminder_docx(unit.id, path, new_date=date(2026, 12, 1))
    assert any("chậm nhất ngày 01/12/2026." in text for text in paragraphs(path))


def test_the_offices_own_days_off_count(office, tmp_path):
    unit, path = office.units.all()[1], tmp_path / "a.docx"
    office.calendar.add(date(2026, 11, 23), "Ngày hội của xã")
    office.exports.reminder_docx(unit.id, path)
    assert any("chậm nhất ngày 20/11/2026." in text for text in paragraphs(path))
    assert "23/11/2026\n(thứ Hai; ngày làm việc liền trước: 20/11/2026)" in [line[3] for line in task_table(path)]


def test_a_new_date_that_has_come_is_refused(office, tmp_path):
    unit, path = office.units.all()[1], tmp_path / "a.docx"
    with pytest.raises(UserError, match="16/11/2026"):
        office.exports.reminder_docx(unit.id, path, new_date=TODAY)
    assert not path.exists()


def test_nothing_to_chase_is_said(office, tmp_path):
    idle, path = office.units.all()[5], tmp_path / "a.docx"
    with pytest.raises(UserError, match=r"no task that is overdue or due within 7 days") as refused:
        office.exports.reminder_docx(idle.id, path)
    assert idle.name in str(refused.value)
    with pytest.raises(UserError, match="no unit is late"):
        office.exports.reminder_docx(None, path, date(2026, 1, 5))
    assert not path.exists()


def test_the_command_finds_the_unit_in_any_spelling(office, command, tmp_path, capsys):
    path, unit = tmp_path / "a.docx", office.units.all()[2]
    begin = ("export", "reminder", "--to", path, "--unit")
    assert command(*begin, fold(unit.name).upper(), "--today", "2026-11-16") == cli.OK
    assert [line[1] for line in task_table(path)] == [f"Việc {days} của đơn vị 1" for days in (-30, -1, 0, 1, 7)]
    assert command(*begin, "Phòng Không Có") == cli.WRONG
    assert command(*begin, unit.name, "--today", "2026-01-05") == cli.WRONG
    sentences = capsys.readouterr().err.splitlines()
    assert len(sentences) == 2
    assert "Phòng Không Có" in sentences[0]
    assert unit.name in sentences[1]


def test_the_command_asks_for_the_day_that_is_given(office, command, tmp_path):
    path, today = tmp_path / "a.docx", ("--today", "16/11/2026")
    assert command("export", "reminder", "--to", path, *today, "--new-date", "02/12/2026") == cli.OK
    assert len(task_table(path)) == 12  # two units with five tasks each
    assert any("chậm nhất ngày 02/12/2026." in text for text in paragraphs(path))
    assert command("export", "reminder", "--to", path, *today, "--new-date", "31/11/2026") == cli.WRONG


def test_a_slip_holds_the_task(office, tmp_path):
    first, second = office.units.all()[1:3]
    row = office.tasks.rows(TaskQuery(unit_id=first.id), TODAY)[0]
    path = tmp_path / "a.docx"
    office.exports.slip_docx(row.id, path)
    table = next(table for table in Document(path).tables if table.rows[0].cells[0].text == "Đơn vị nhận nhiệm vụ")
    facts = {line.cells[0].text: line.cells[1].text for line in table.rows}
    assert facts["Nội dung nhiệm vụ"] == row.text
    assert facts["Đơn vị nhận nhiệm vụ"] == first.name
    assert facts["Thời hạn hoàn thành"].split("\n")[0] == f"Chậm nhất ngày {day_words(row.deadline)}"
    assert second.name not in facts.values()


def test_a_task_without_a_unit_has_no_slip(office, tmp_path):
    row = next(row for row in office.tasks.rows() if row.unit_id is None)
    with pytest.raises(UserError, match="has no unit yet"):
        office.exports.slip_docx(row.id, tmp_path / "a.docx")


def test_the_tracking_sheet_lists_all_tasks_of_the_unit(office, tmp_path):
    unit, path = office.units.all()[1], tmp_path / "a.docx"
    old = Plan("Công tác năm 2025", year=2025)
    old.tasks = [Task(runs("Việc năm trước còn dở"), unit=unit), Task(runs("Việc năm trước đã xong"), unit=unit)]
    office.plans.issue(office.plans.add(old), 7, date(2025, 1, 10))
    finished = next(row for row in office.tasks.rows() if row.text == "Việc năm trước đã xong")
    office.tasks.report([finished.id], ProgressChange(percent=100))
    office.exports.tracking_docx(unit.id, path)
    rows = office.tasks.rows(TaskQuery(unit_id=unit.id), TODAY)
    assert [line[1] for line in task_table(path)] == [row.text for row in rows if row.id != finished.id]
    assert "Việc năm trước còn dở" in [line[1] for line in task_table(path)]


def test_a_unit_without_tasks_has_no_tracking_sheet(office, tmp_path):
    with pytest.raises(UserError, match="no tasks to follow up in 2026"):
        office.exports.tracking_docx(office.units.all()[5].id, tmp_path / "a.docx")


def test_slip_and_tracking_by_command(office, command, tmp_path):
    row, unit = office.tasks.rows(TaskQuery(), TODAY)[0], fold(office.units.all()[1].name)
    slip, tracking = tmp_path / "phiếu.docx", tmp_path / "bảng.docx"
    assert command("export", "slip", row.id, "--to", slip) == cli.OK
    assert command("export", "tracking", "--unit", unit, "--to", tracking) == cli.OK
    assert slip.exists()
    assert len(task_table(tracking)) == 9
    assert command("export", "slip", row.id, "--today", "2026-12-09", "--to", slip) == cli.OK
    assert "tháng 12 năm 2026" in "".join(text.text or "" for text in Document(slip).element.iter(qn("w:t")))
    assert command("export", "slip", 999, "--to", slip) == cli.WRONG
    assert command("export", "tracking", "--unit", unit, "--to", tmp_path / "a.pdf") == cli.WRONG


def test_a_draft_gives_no_work(services, tmp_path):
    """Nothing of it is in a letter or a tracking sheet, and it has no slip."""
    unit = services.units.all()[1]
    task = Task(runs("Việc của dự thảo"), unit=unit, deadline=Deadline(TODAY - timedelta(days=3)))
    services.plans.add(Plan("Công tác năm 2027", year=2027, tasks=[task]))
    assert services.exports.chased_units() == []
    with pytest.raises(UserError, match="nothing to remind"):
        services.exports.reminder_docx(unit.id, tmp_path / "a.docx")
    with pytest.raises(UserError, match="no tasks to follow up"):
        services.exports.tracking_docx(unit.id, tmp_path / "a.docx")
    with pytest.raises(UserError, match="not issued yet"):
        services.exports.slip_docx(services.tasks.rows()[0].id, tmp_path / "a.docx")
    assert list(tmp_path.glob("*.docx")) == []


@pytest.mark.parametrize("in_force", [True, False])
def test_a_draft_owes_nothing_in_workbook_and_calendar_beside_plans_in_force(services, tmp_path, in_force):
    """An office that has nothing but drafts, read from files, has these there (see `test_cli_plans`)."""
    unit = services.units.all()[1]

    def plan(words, day):
        return Plan(words, year=2026, tasks=[Task(runs(f"Việc của {words}"), unit=unit, deadline=Deadline(day))])

    issued = services.plans.add(plan("kế hoạch đã ký", TODAY + timedelta(days=3)))
    services.plans.add(plan("bản dự thảo", TODAY - timedelta(days=3)))
    if in_force:
        services.plans.issue(issued, 6, date(2026, 1, 12))
    services.exports.progress_xlsx(None, "", tmp_path / "progress.xlsx", TODAY)
    services.exports.calendar_ics(tmp_path / "days.ics", today=TODAY)
    cells = {cell.value for row in load_workbook(tmp_path / "progress.xlsx")["Chi tiết"].iter_rows() for cell in row}
    assert "Việc của kế hoạch đã ký" in cells
    assert ("Việc của bản dự thảo" in cells) is not in_force
    days = (tmp_path / "days.ics").read_text(encoding="utf-8").replace("\n ", "")
    assert "Việc của kế hoạch đã ký" in days
    assert ("Việc của bản dự thảo" in days) is not in_force


def test_word_and_excel_number_the_assignment_alike(services, tmp_path):
    """A unit that only takes part keeps its row under its own name, whoever leads."""
    office, economy, police = services.units.all()[:3]
    plan = Plan("Công tác năm 2026", year=2026, tasks=[
        Task(runs("Việc chưa giao cho ai"), continuous=True),
        Task(runs("Phối hợp với cơ quan của tỉnh theo dõi phóng viên"), unit=office, role=Role.COORDINATE,
             continuous=True),
        Task(runs("Cập nhật sổ theo dõi"), unit=office, role=Role.OWN, continuous=True),
        Task(runs(f"Phối hợp với {police.name} quản lý cư trú"), unit=economy, role=Role.COORDINATE,
             supporting=[police], continuous=True),
        Task(runs("Chủ trì bảo đảm an ninh"), unit=police, role=Role.LEAD, continuous=True),
        Task(runs("Chủ trì rà soát dự án"), unit=economy, role=Role.LEAD, continuous=True),
    ])  # fmt: skip
    kept = services.plans.add(plan)
    services.exports.assignment_docx(kept, tmp_path / "t.docx")
    services.exports.assignment_xlsx(kept, tmp_path / "t.xlsx")
    (table,) = [item for item in Document(tmp_path / "t.docx").tables if len(item.rows) > 3]
    word = [[cell.text for cell in row.cells][:3] for row in table.rows]
    sheet = load_workbook(tmp_path / "t.xlsx").worksheets[0]
    excel = [[str(cell or "") for cell in row[:3]] for row in sheet.iter_rows(values_only=True)]
    numbered = [row for row in word if row[0].isdigit()]
    assert len(numbered) == 6
    assert [row[:2] for row in excel if row[0].isdigit()] == [row[:2] for row in numbered]
    assert [row[2] for row in excel if row[0].isdigit()][:-1] == [row[2] for row in numbered][:-1]
    heads = [row[0] for row in word if not row[0].isdigit()][1:-1]  # the last one: those of no unit
    assert [row[0] for row in excel if row[0] in heads] == heads  # each unit once, in one order


def test_a_plan_without_tasks_has_no_assignment_table(services, tmp_path):
    kept = services.plans.add(Plan("Công tác năm 2026", year=2026))
    for name, write in (("t.docx", services.exports.assignment_docx), ("t.xlsx", services.exports.assignment_xlsx)):
        with pytest.raises(UserError, match="no tasks yet"):
            write(kept, tmp_path / name)
        assert not (tmp_path / name).exists()


def test_who_is_told_and_who_is_asked_get_letters_of_their_own(office, tmp_path):
    front = next(unit for unit in office.units.all() if unit.group is UnitGroup.REQUEST)
    task = Task(runs("Phối hợp vận động"), unit=front, role=Role.COORDINATE, deadline=Deadline(TODAY))
    plan_id = office.plans.add(Plan("Đối ngoại nhân dân năm 2026", year=2026, tasks=[task]))
    office.plans.issue(plan_id, 47, date(2026, 3, 5))
    units = [office.units.all()[1].id, front.id]
    first, second = office.exports.reminder_docx(units, tmp_path / "a.docx")
    assert (first.name, second.name) == ("a.docx", "a - Công văn đề nghị phối hợp.docx")
    assert f"Kính gửi: {front.name}" in paragraphs(second)
    assert not any(front.name in text for text in paragraphs(first))
    assert not any("yêu cầu" in text.casefold() for text in paragraphs(second))
    office.exports.slip_docx(
        next(row.id for row in office.tasks.rows() if row.unit_id == front.id), tmp_path / "b.docx"
    )
    assert any("phối hợp thực hiện nội dung sau" in text for text in paragraphs(tmp_path / "b.docx"))


def test_missed_periods_of_one_task_are_one_task_to_chase(services):
    unit = services.units.all()[1]
    task = Task(runs("Tuyên truyền hằng tháng"), unit=unit, recurring=(Recurrence.MONTHLY,))
    task.items = [TaskPeriod(f"2026-0{month}", date(2026, month, 28)) for month in (1, 2, 3)]
    services.plans.add(Plan("Công tác năm 2026", year=2026, status=PlanStatus.ISSUED, tasks=[task]))
    [seen] = services.exports.chased_units(date(2026, 3, 26))
    assert (seen.total, seen.overdue, seen.soon) == (1, 1, 1), "as the letter counts them: it has a line for each task"


def test_the_office_writes_no_letter_to_itself(office, tmp_path):
    own = office.units.all()[0]
    task = Task(runs("Lập danh mục"), unit=own, deadline=Deadline(TODAY - timedelta(days=3)))
    office.plans.issue(office.plans.add(Plan("Khác năm 2026", year=2026, tasks=[task])), 8, date(2026, 2, 1))
    assert own.id not in [unit.id for unit in office.exports.chased_units()]
    seen = office.exports.own_chased()
    assert (seen.id, seen.overdue, seen.soon) == (own.id, 1, 0), "what it has itself is told beside"
    with pytest.raises(UserError, match="writes the letters itself"):
        office.exports.reminder_docx(own.id, tmp_path / "a.docx")


def test_units_that_are_named_and_not_late_are_told_by_their_names(office):
    late = {unit.id for unit in office.exports.chased_units()}
    assert late
    first, second = [unit for unit in office.units.all()[1:] if unit.id not in late][:2]
    with pytest.raises(UserError, match="has no task that is overdue") as told:
        office.exports.reminder_rows([first.id, second.id])
    assert told.value.values["name"] == f"{first.name}”, “{second.name}"


STRAY = "".join(map(chr, [*range(9), *range(0x0B, 0x20), 0x7F, 0x9F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF]))


@pytest.mark.parametrize("before", [False, True], ids=["typed", "of an older version"])
def test_stray_characters_reach_no_document(services, tmp_path, before):
    """They come by pasting and by damaged files; an older version may have kept those that a database takes."""
    words = STRAY if not before else STRAY.translate(dict.fromkeys([0, 0xD800, 0xDFFF]))
    unit = services.units.all()[1]
    deadline = Deadline(TODAY - timedelta(days=3))
    task = Task(runs("Việc của đơn vị"), unit=unit, role=Role.LEAD, deadline=deadline, product="Báo cáo")
    plan_id = services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=[task]))
    if before:
        with closing(sqlite3.connect(next((tmp_path / "data").glob("*.sqlite*")))) as database, database:
            for table, column in (("plan", "title"), ("task", "product"), ("unit", "name"), ("office", "issuer")):
                database.execute(f"UPDATE {table} SET {column} = {column} || ?", (words,))
    else:
        found = services.plans.get(plan_id)
        found.title = f"Công{words} tác"
        found.tasks[0].product = f"Báo{words} cáo"
        found.tasks[0].runs = runs(f"Việc{words} của đơn vị")
        services.plans.save(found)
        unit = services.units.all()[1]
        unit.name = f"Đội{words} lân"
        unit.other_names = [f"ĐL{words}"]
        services.units.save(unit)
        kept = services.plans.get(plan_id)
        assert kept.tasks[0].product.split() == ["Báo", "cáo"]
        assert services.units.all()[1].other_names[0].strip() == "ĐL"
    services.exports.plan_docx(plan_id, tmp_path / "plan.docx")
    services.plans.issue(plan_id, 9, date(2026, 1, 12))
    services.exports.reminder_docx(unit.id, tmp_path / "letter.docx")
    services.exports.progress_xlsx(None, "", tmp_path / "progress.xlsx")
    services.exports.calendar_ics(tmp_path / "calendar.ics")
    for path in tmp_path.glob("*.docx"):
        assert paragraphs(path)
    assert load_workbook(tmp_path / "progress.xlsx").worksheets
    raw = (tmp_path / "calendar.ics").read_bytes().replace(b"\r\n", b"\n").decode()
    assert "UID" in raw
    assert raw == printable(raw)


@pytest.mark.parametrize("way", ["rename", "merge", "hand-over"])
def test_an_issued_plan_is_printed_with_the_units_that_it_was_signed_with(services, tmp_path, way):
    """Its text was locked, but its table named whoever the directory has now: a copy was not what had been signed."""
    gone = services.units.get(services.units.save(Unit("Trạm Thú y", group=UnitGroup.REQUEST)))
    heir = services.units.get(services.units.save(Unit("Trung tâm Dịch vụ nông nghiệp")))
    lead, partner = services.units.find("Phòng Kinh tế"), services.units.find("Công an xã")
    tasks = [
        Task(runs("Tiêm phòng đàn vật nuôi"), unit=gone, supporting=[partner]),
        Task(runs("Cấp kinh phí"), unit=lead, role=Role.LEAD, supporting=[gone]),
        Task(runs("Việc chung")),
    ]
    number = services.plans.add(Plan("Phòng dịch", year=2026, tasks=tasks, assignment_appendix=True))

    def printed():
        paper, book = tmp_path / "ban.docx", tmp_path / "bieu.xlsx"
        services.exports.plan_docx(number, paper)
        services.exports.assignment_xlsx(number, book)
        table = [[cell.text for cell in row.cells] for row in Document(paper).tables[-1].rows]
        return table, [[cell.value for cell in row] for row in load_workbook(book).worksheets[0]]

    def end():
        if way == "rename":
            unit = services.units.get(gone.id)
            unit.name, unit.group = "Trạm Chăn nuôi và Thú y", UnitGroup.ASSIGN
            services.units.save(unit)
        elif way == "merge":
            services.units.merge(heir.id, gone.id)
        else:
            services.units.hand_over(gone.id, heir.id)

    services.plans.submit(number)
    services.plans.issue(number, 7, date(2026, 3, 2))
    signed = printed()
    assert any("Đề nghị Trạm Thú y" in cell for row in signed[0] for cell in row)
    end()
    assert printed() == signed
    services.plans.close(number)
    assert printed() == signed
    services.plans.reopen(number)
    services.plans.revise(number)  # the new version names those who are there now
    assert not any("Trạm Thú y" in cell for row in printed()[0] for cell in row)
    services.undo.undo()
    assert printed() == signed


def test_a_plan_that_comes_issued_keeps_its_units_names_and_a_copy_of_it_does_not(services, tmp_path):
    unit = services.units.find("Phòng Kinh tế")
    plan = Plan("Đã ban hành", year=2026, number="07/KH-UBND", dated=PartialDate(2, 3, 2026), assignment_appendix=True,
                status=PlanStatus.ISSUED, tasks=[Task(runs("Cấp kinh phí"), unit=unit)])  # fmt: skip
    number = services.plans.add(plan)
    copy = services.plans.duplicate(number, "Bản sao")
    unit.name = "Phòng Kinh tế và Hạ tầng"
    services.units.save(unit)

    def named(plan_id):
        services.exports.plan_docx(plan_id, tmp_path / "ban.docx")
        return {row.cells[0].text for row in Document(tmp_path / "ban.docx").tables[-1].rows}

    assert "Phòng Kinh tế" in named(number)
    assert "Phòng Kinh tế và Hạ tầng" in named(copy)
