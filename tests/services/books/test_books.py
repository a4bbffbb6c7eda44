"""Workbooks of tasks: what is understood of them, beside what the office has, and saved once."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime

import pytest
import xlsxwriter
from openpyxl import load_workbook

from desktop.documents.reading.convert import find_office
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level, Unit
from desktop.domain.plan.book import Book, BookSheet, BookState, layout, year_of
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.table_heads import TaskColumn
from desktop.domain.task.task import Deadline, Recurrence, Role, Task, TaskStatus
from desktop.services import open_services
from tests.documents import task_books


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("books") / "data"
    services = open_services(folder, author="Lan", now=lambda: datetime(2026, 3, 2, 8))
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    services.close()
    return folder


@pytest.fixture
def services(made, tmp_path):
    shutil.copytree(made, tmp_path / "data")
    opened = open_services(tmp_path / "data", author="Lan", now=lambda: datetime(2026, 3, 2, 8))
    yield opened
    opened.close()


def taken(services, path):
    book = services.books.read(path)
    return services.books.save(book, services.books.lines(book))


def test_a_book_of_several_sheets_becomes_tasks(services, tmp_path):
    book = services.books.read(task_books.full(tmp_path / "so.xlsx"))
    assert (book.title, book.year) == ("Sổ theo dõi nhiệm vụ được giao năm 2026", 2026)
    assert book.sheets == ["Nhiệm vụ 2026", "Đột xuất"]
    assert book.unsure == {}
    saved = services.books.save(book, services.books.lines(book))
    assert (saved.added, saved.changed) == (8, 0)
    plan = services.plans.get(saved.plan_id)
    tasks = {task.text: task for task in plan.tasks}
    poor = tasks["Rà soát hộ nghèo, cận nghèo"]
    assert poor.unit.name == task_books.ECONOMY
    assert [unit.name for unit in poor.supporting] == [task_books.OFFICE, "Công an xã"]
    assert (poor.deadline.day, poor.status, poor.result) == (date(2026, 3, 31), TaskStatus.DONE, "Đã có danh sách")
    assert poor.origin_note == "Công văn số 120/UBND-LĐ ngày 05/01/2026"
    assert (road := tasks["Lập dự toán sửa chữa đường liên thôn"]).note == "Chờ vốn"
    assert plan.kind == "outside"
    assert (road.deadline.day, road.status, road.percent) == (date(2026, 4, 15), TaskStatus.IN_PROGRESS, 60)
    assert tasks["Tổ chức hội diễn văn nghệ"].deadline.day == date(2026, 6, 30)
    assert tasks["Báo cáo công tác gia đình"].items
    twice = [task.unit.name for task in plan.tasks if task.text == "Kiểm tra các điểm vui chơi"]
    assert twice == ["Công an xã", task_books.CULTURE]
    voters = tasks["=Tổng hợp ý kiến cử tri"]
    assert (voters.deadline.day, voters.percent) == (date(2026, 3, 19), 50)
    heads = [block.text for block in plan.blocks if block.task is None]
    assert heads == ["LĨNH VỰC KINH TẾ", "LĨNH VỰC VĂN HÓA"]


def test_the_same_book_again_adds_nothing(services, tmp_path):
    path = task_books.full(tmp_path / "so.xlsx")
    taken(services, path)
    before = services.undo.last()
    book = services.books.read(path)
    lines = services.books.lines(book)
    assert {line.state for line in lines} == {BookState.SAME}
    again = services.books.save(book, lines)
    assert (again.plan_id, again.added, again.changed) == (None, 0, 0)
    assert services.undo.last() == before


def test_a_later_state_of_the_book_is_shown_beside_the_old_one(services, tmp_path):
    first = taken(services, task_books.full(tmp_path / "so.xlsx"))
    path = task_books.full(tmp_path / "so.xlsx", done="Đã hoàn thành ngày 10/02/2026", more=("Lập hồ sơ quyết toán",))
    book = services.books.read(path)
    lines = services.books.lines(book)
    changed = [line for line in lines if line.state is BookState.CHANGED]
    assert [(item.name, item.old, item.new) for line in changed for item in line.differences] == [
        (TaskColumn.STATUS, "in-progress", "done"),
        (TaskColumn.DONE_ON, "", "10/02/2026"),
    ]
    saved = services.books.save(book, lines)
    assert (saved.plan_id, saved.added, saved.changed) == (first.plan_id, 1, 1)
    road = services.tasks.get(changed[0].old.id)
    assert (road.status, road.percent, road.done_on) == (TaskStatus.DONE, 100, date(2026, 2, 10))
    assert len(services.plans.get(first.plan_id).tasks) == 9
    services.undo.undo()
    assert len(services.plans.get(first.plan_id).tasks) == 8
    assert services.tasks.get(road.id).status is TaskStatus.IN_PROGRESS


def test_what_was_reported_here_is_not_undone_by_an_empty_cell(services, tmp_path):
    path = task_books.full(tmp_path / "so.xlsx")
    plan = services.plans.get(taken(services, path).plan_id)
    play = next(task for task in plan.tasks if task.text == "Kiểm tra các điểm vui chơi")
    services.tasks.report([play.id], ProgressChange(percent=30, result="Đã kiểm tra 3 điểm"))
    lines = services.books.lines(services.books.read(path))
    assert {line.state for line in lines} == {BookState.SAME}


@pytest.mark.parametrize(
    ("head", "columns"),
    [
        (["STT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm", "Tiến độ thực hiện"],
         {"number": 0, "content": 1, "lead": 2, "support": 3, "time": 4, "product": 5, "status": 6}),
        (["TT", "Văn bản giao nhiệm vụ", "Nội dung công việc", "Bộ phận thực hiện", "Hạn xử lý", "Tình hình thực hiện"],
         {"number": 0, "source": 1, "content": 2, "lead": 3, "time": 4, "status": 5}),
        (["Số TT", "Tên việc", "Người được giao", "Kỳ hạn", "Ngày hoàn thành", "Khó khăn, vướng mắc", "Ghi chú"],
         {"number": 0, "content": 1, "lead": 2, "time": 3, "done_on": 4, "difficulties": 5, "note": 6}),
        (["Đơn vị", "Nội dung", "Trạng thái", "Thời hạn"], {"lead": 0, "content": 1, "status": 2, "time": 3}),
        (["TT", "Nhiệm vụ", "ĐV được giao", "ĐV phối hợp", "Hạn XL", "Tiến độ (%)", "Trạng thái"],
         {"number": 0, "content": 1, "lead": 2, "support": 3, "time": 4, "percent": 5, "status": 6}),
        (["TT", "Nhiệm vụ", "Người thực hiện", "Ngày giao", "Hạn xử lý", "Tiến độ (%)", "Tình trạng"],
         {"number": 0, "content": 1, "lead": 2, "time": 4, "percent": 5, "status": 6}),
        (["TT", "Ý kiến chỉ đạo", "Công việc", "Phòng, ban thực hiện", "Hạn", "Tỷ lệ (%)"],
         {"number": 0, "source": 1, "content": 2, "lead": 3, "time": 4, "percent": 5}),
    ],
    ids=lambda item: item[1] if isinstance(item, list) else "",
)  # fmt: skip
def test_heads_in_other_words(services, tmp_path, head, columns):
    path = task_books.of_rows(tmp_path / "b.xlsx", [["UBND XÃ A"], [], head, ["1"] + ["x y z"] * (len(head) - 1)])
    found = services.books.read(path).layouts["Sheet"]
    assert {str(name): place for name, place in found.columns.items()} == columns
    assert not found.unsure


def test_what_a_program_wrote_out_is_read(services, tmp_path):
    head = ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Hạn"]
    rows = [
        [1, "Cập nhật dữ liệu hộ tịch", "Phòng Kinh tế\nCông an xã", "2026-10-30 17:00:00"],
        [2, "Thu quỹ phòng, chống thiên tai", "Phòng Văn hóa -\nXã hội", "2026-11-30"],
    ]
    path = task_books.of_rows(tmp_path / "b.xlsx", [head, *rows])
    found = [line.row.task for line in services.books.lines(services.books.read(path))]
    assert [(task.unit.name, task.deadline.day) for task in found] == [
        ("Phòng Kinh tế", date(2026, 10, 30)), ("Phòng Văn hóa - Xã hội", date(2026, 11, 30)),
    ]  # fmt: skip
    assert [unit.name for unit in found[0].supporting] == ["Công an xã"]
    taken(services, path)
    assert {line.state for line in services.books.lines(services.books.read(path))} == {BookState.SAME}


def test_what_the_head_does_not_tell_is_asked(services, tmp_path):
    rows = [["TT", "Nội dung", "Ai làm", "Xong trước"], *([n, "Rà soát danh sách hộ nghèo", "Công an xã",
            datetime(2026, 5, n)] for n in range(1, 4))]  # fmt: skip
    path = task_books.of_rows(tmp_path / "b.xlsx", rows)
    book = services.books.read(path)
    assert book.unsure == {"Sheet": frozenset({TaskColumn.CONTENT, TaskColumn.LEAD, TaskColumn.TIME})}
    found = book.layouts["Sheet"].with_column(TaskColumn.LEAD, 2).with_column(TaskColumn.TIME, 3)
    book.layouts["Sheet"] = found.with_column(TaskColumn.CONTENT, 1)
    assert book.unsure == {}
    first = services.books.lines(book)[-1].row.task
    assert (first.unit.name, first.deadline.day) == ("Công an xã", date(2026, 5, 3))


def test_what_is_no_workbook_of_tasks_is_refused(services, tmp_path):
    with pytest.raises(UserError, match="No table of tasks"):
        services.books.read(task_books.of_rows(tmp_path / "b.xlsx", [["Họ tên", "Điện thoại"], ["A", "1"]]))
    (tmp_path / "c.xlsx").write_bytes(b"PK\x03\x04 cut off")
    with pytest.raises(UserError):
        services.books.read(tmp_path / "c.xlsx")
    (tmp_path / "d.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600)
    with pytest.raises(UserError, match="no Excel workbook"):
        services.books.read(tmp_path / "d.xls")


@pytest.mark.long
@pytest.mark.skipif(find_office() is None, reason="needs LibreOffice")
def test_an_old_workbook_goes_through_the_converter(services, tmp_path):
    task_books.full(tmp_path / "so.xlsx")
    subprocess.run(
        [find_office(), f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}", "--headless", "--convert-to", "xls",
         "--outdir", tmp_path, tmp_path / "so.xlsx"], check=True, capture_output=True,
    )  # fmt: skip
    assert taken(services, tmp_path / "so.xls").added == 8


@pytest.mark.parametrize(
    ("result", "done"),
    [
        ("Hoàn thành (Báo cáo số 12/BC-UBND ngày 20/02/2026)", True),
        ("Đã hoàn thành (đúng hạn)", True),
        ("Đã hoàn thành", True),
        ("Đã xong, bàn giao ngày 27/02/2026", True),
        ("Hoàn thành 3/5 thôn", False),
        ("Hoàn thành dự thảo, đang lấy ý kiến", False),
        ("Chưa hoàn thành (chờ vốn)", False),
        ("Cơ bản hoàn thành", False),
    ],
)
def test_a_result_in_a_book_without_states_ends_a_task(services, tmp_path, result, done):
    heads = ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn", "Kết quả thực hiện"]
    rows = [[1, "Sửa chữa mương thôn Trung", "Phòng Kinh tế", "28/02/2026", result]]
    saved = taken(services, task_books.of_rows(tmp_path / "so.xlsx", [heads, *rows]))
    (task,) = services.plans.get(saved.plan_id).tasks
    assert task.result == result
    assert (task.status is TaskStatus.DONE) is done


@pytest.mark.parametrize("name", ["Các cơ quan, đơn vị và các tổ dân phố", "Trường Tiểu học Kim Đồng, cơ sở 2"])
def test_a_unit_of_the_directory_is_one_also_with_commas_in_its_name(services, tmp_path, name):
    """Our own progress workbook, taken back, offered the tasks of “Các cơ quan, đơn vị và …” as new ones."""
    services.units.save(Unit(name))
    head = ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn"]
    rows = [[1, "Phân công người phụ trách", name, "Công an xã", ""], [2, "Rà soát hộ nghèo", "Công an xã", name, ""]]
    path = task_books.of_rows(tmp_path / "so.xlsx", [head, *rows])
    first, second = (line.row.task for line in services.books.lines(services.books.read(path)))
    assert (first.unit.name, [unit.name for unit in first.supporting]) == (name, ["Công an xã"])
    assert (second.unit.name, [unit.name for unit in second.supporting]) == ("Công an xã", [name])


def test_what_says_that_nobody_has_a_task_is_no_unit(services, tmp_path):
    """Our own tables of a plan say “Chưa phân công”; taken back, they made a unit of that name."""
    head = ["STT", "Nội dung công việc", "Đơn vị chủ trì", "Thời hạn"]
    rows = [[1, "Sửa chữa mương thôn Trung", "Chưa phân công", "28/02/2026"], [2, "Rà soát hộ nghèo", "Công an xã", ""]]
    path = task_books.of_rows(tmp_path / "so.xlsx", [head, *rows])
    first, second = (line.row.task for line in services.books.lines(services.books.read(path)))
    assert first.unit is None and second.unit.name == "Công an xã"
    assert "Chưa phân công" not in {unit.name for unit in services.units.all()}


def test_a_sheet_of_totals_gives_no_tasks(services, tmp_path):
    """Sheets that count by unit stand in most workbooks: each unit of them became a new task of that name."""
    head = ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Hạn"]
    tasks = [head, *([n, f"Rà soát hồ sơ lần {n}", "Công an xã", "30/10/2026"] for n in (1, 2, 3))]
    names = ("Văn phòng HĐND và UBND", "Trung tâm Phục vụ hành chính công", "Công an xã")
    units = [["Đơn vị", "Tổng số", "Đã xong", "Còn lại"], *([name, 5, 3, 2] for name in names)]
    path = tmp_path / "so.xlsx"
    with xlsxwriter.Workbook(path) as file:
        for name, rows in (("Chi tiết", tasks), ("Theo đơn vị", units)):
            sheet = file.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    book = services.books.read(path)
    assert book.sheets == ["Chi tiết"] and len(services.books.lines(book)) == 3


def test_the_workbooks_of_this_program_ask_nothing(services, tmp_path):
    plan = services.books.save(book := services.books.read(task_books.full(tmp_path / "so.xlsx")),
                               services.books.lines(book)).plan_id  # fmt: skip
    services.exports.progress_xlsx(None, "", tmp_path / "tien-do.xlsx")
    services.exports.assignment_xlsx(plan, tmp_path / "phan-cong.xlsx")
    progress, assignment = (services.books.read(tmp_path / name) for name in ("tien-do.xlsx", "phan-cong.xlsx"))
    assert (progress.sheets, progress.unsure) == (["Chi tiết", "Quá hạn"], {})
    assert (assignment.sheets, assignment.unsure) == (["Phân công"], {})
    assert not [line.row.task.text for line in services.books.lines(progress) if line.state is BookState.NEW]


def test_of_a_workbook_of_another_office_nothing_is_said(services, tmp_path):
    taken(services, task_books.full(tmp_path / "so.xlsx"))
    services.exports.progress_xlsx(None, "", path := tmp_path / "tien-do.xlsx")
    assert services.books.read(path).own
    office = services.office.required()
    services.office.save(replace(office, name="Xã khác"))
    assert not services.books.read(path).own
    assert not services.books.read(tmp_path / "so.xlsx").own


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("Kế hoạch số 47/KH-UBND: Thực hiện Chỉ thị ngày 05/01/2022 của Ban Bí thư", 2026),  # that of its days
        ("Kế hoạch năm 2027 thực hiện Chỉ thị ngày 05/01/2022", 2027),
        ("Ngày 16 tháng 3 năm 2025", 2025),
    ],
)
def test_the_day_of_a_paper_that_a_head_cites_is_not_the_year_of_the_book(head, year):
    heads = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"]
    sheet = BookSheet(
        "Phân công", [[head, "", "", ""], heads, ["1", "Rà soát hộ nghèo", "Công an xã", date(2026, 3, 31)]]
    )
    book = Book("biểu.xlsx", [sheet])
    assert year_of(book, {sheet.name: layout(sheet)}, 2030) == year


def two_plans(services, words=("Trực điện thoại", "Chỉ tiếp khách khi được phép", "Lập sổ theo dõi")):
    """Issue two plans of one unit that share a duty of the same words, the second with more of its own."""
    unit = services.units.all()[0]
    out = []
    for number, texts in ((6, words[:2]), (47, words[1:])):
        blocks = [Block(BlockKind.SECTION, runs("NHIỆM VỤ"), marker="I.", depth=1)]
        tasks = [Task(runs(text), unit=unit, continuous=True) for text in texts]
        blocks += [Block(BlockKind.BULLET, task=task, marker="-") for task in tasks]
        plan_id = services.plans.add(Plan(f"Kế hoạch {number}", year=2026, blocks=blocks, tasks=tasks))
        services.plans.issue(plan_id, number, date(2026, 2, number // 3 + 1))
        out.append(plan_id)
    return out


@pytest.mark.parametrize("alone", [True, False])
def test_what_several_plans_say_in_the_same_words_is_told_apart_in_our_own_workbook(services, tmp_path, alone):
    """Taken back as it was written, the workbook of one plan set back the progress of another plan's duty."""
    first, second = two_plans(services)
    shared = next(task for task in services.plans.get(first).tasks if "tiếp khách" in task.text)
    services.tasks.report([shared.id], ProgressChange(percent=50, result="Đã tiếp hai đoàn"))
    services.exports.progress_xlsx(second if alone else None, "", path := tmp_path / "tien-do.xlsx")
    lines = services.books.lines(services.books.read(path))
    assert [line.state for line in lines] == [BookState.SAME] * (2 if alone else 4)


@pytest.mark.parametrize(("source", "plan"), [("47/KH-UBND", 1), ("Kế hoạch số 06/KH-UBND", 0), ("", 1)])
def test_a_row_is_of_the_plan_that_it_names_or_that_most_rows_are_of(services, tmp_path, source, plan):
    ids = two_plans(services)
    path = tmp_path / "theo-doi.xlsx"
    with xlsxwriter.Workbook(path) as file:
        sheet = file.add_worksheet("Theo dõi")
        unit = services.units.all()[0].name
        heads = ("STT", "Nội dung nhiệm vụ", "Văn bản giao", "Đơn vị chủ trì", "Tiến độ (%)")
        for at, row in enumerate([heads, (1, "Lập sổ theo dõi", "", unit, 0),
                                  (2, "Chỉ tiếp khách khi được phép", source, unit, 30)]):  # fmt: skip
            sheet.write_row(at, 0, row)
    lines = services.books.lines(services.books.read(path))
    changed = [line.old.id for line in lines if line.state is BookState.CHANGED]
    assert changed == [next(task.id for task in services.plans.get(ids[plan]).tasks if "tiếp khách" in task.text)]
    told = [line.plans for line in lines if line.doubtful]
    assert told == ([] if source else [("47/KH-UBND", "06/KH-UBND")]), "a guess is told"


def test_our_own_workbook_is_taken_back_with_what_was_changed_in_it_and_nothing_else(services, tmp_path):
    """Lines of a cell were joined, the last day on time was taken for another day, a product's number was left."""
    units = services.units.all()
    tasks = [
        Task(runs(text), unit=units[0], deadline=Deadline(date(2026, 7, 1), inclusive=False))
        for text in ("Đặt phao tiêu", "Mua áo phao", "Tập huấn cứu đuối")
    ]
    blocks = [Block(BlockKind.BULLET, task=task, marker="-") for task in tasks]
    plan_id = services.plans.add(Plan("An toàn đường thủy", year=2026, blocks=blocks, tasks=tasks))
    services.plans.issue(plan_id, 6, date(2026, 2, 3))
    first, second, third = (task.id for task in services.plans.get(plan_id).tasks)
    asked = "Thiếu vốn\nĐề nghị tạm ứng"
    services.tasks.report([first], ProgressChange(percent=30, result="Đã mua\nChưa lắp", difficulties=asked))
    services.exports.progress_xlsx(None, "", path := tmp_path / "tien-do.xlsx")
    lines = services.books.lines(services.books.read(path))
    assert [(line.state, line.differences) for line in lines] == [(BookState.SAME, ())] * 3
    file = load_workbook(path)
    sheet = file["Chi tiết"]
    rows = {sheet.cell(row, 2).value: row for row in range(1, sheet.max_row + 1)}
    heads = {cell.value: cell.column for cell in sheet[rows["Nhiệm vụ"]]}

    def put(text, head, value):
        sheet.cell(rows[text], heads[head]).value = value

    put("Mua áo phao", "Trạng thái", "Hoàn thành")
    put("Mua áo phao", "Ngày hoàn thành", datetime(2026, 3, 1))
    put("Mua áo phao", "Sản phẩm (số, ký hiệu)", "12/BC-UBND")
    put("Mua áo phao", "Kết quả đến kỳ", "Đã mua 40 áo\nGiao ba thôn")
    put("Tập huấn cứu đuối", "Trạng thái", "Tạm dừng")
    file.save(path)
    book = services.books.read(path)
    lines = services.books.lines(book)
    assert [line.state for line in lines].count(BookState.CHANGED) == 2
    assert not any(line.goes_back or any(item.kept for item in line.differences) for line in lines)
    services.books.save(book, lines)
    kept = {task.id: task for task in services.plans.get(plan_id).tasks}
    assert (kept[first].difficulties, kept[first].result) == (asked, "Đã mua\nChưa lắp")
    assert (kept[second].status, kept[second].product_number) == (TaskStatus.DONE, "12/BC-UBND")
    assert kept[second].result == "Đã mua 40 áo\nGiao ba thôn"
    assert kept[third].status is TaskStatus.PAUSED
    assert all(task.deadline.day == date(2026, 7, 1) for task in kept.values())


def test_our_own_workbook_changes_no_unit_and_no_day_of_tasks_that_come_back_or_are_taken_part_in(services, tmp_path):
    """It names the body that coordinates, and the day of the period: they stood as changes, one became a new unit."""
    office, police, school = services.units.all()[:3]
    day = Deadline(date(2026, 7, 1))
    with_police = runs(f"Phối hợp với {police.name} trực chốt")
    tasks = [
        Task(runs("Phối hợp tuần tra cửa biển"), unit=school, role=Role.COORDINATE, deadline=day),
        Task(with_police, unit=school, role=Role.COORDINATE, supporting=[police], deadline=day),
        Task(runs("Báo cáo số tàu ra khơi"), unit=office, recurring=(Recurrence.QUARTERLY,)),
    ]
    blocks = [Block(BlockKind.BULLET, task=task, marker="-") for task in tasks]
    plan_id = services.plans.add(Plan("An toàn đường thủy", year=2026, blocks=blocks, tasks=tasks))
    services.plans.issue(plan_id, 6, date(2026, 2, 3))
    services.outside.add("Phối hợp cứu hộ trên biển", school.name, date(2026, 8, 1))
    services.exports.progress_xlsx(None, "", path := tmp_path / "tien-do.xlsx")
    lines = services.books.lines(services.books.read(path))
    assert [line.old.role for line in lines].count(Role.COORDINATE) == 3
    assert [(line.state, line.differences) for line in lines] == [(BookState.SAME, ())] * 4
