"""Tasks that no plan gives: of the office's own conclusions, of letters, and by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.coverage import Answer
from desktop.domain.office.office import Level
from desktop.domain.task.progress import DueState
from desktop.domain.task.task import Deadline, Origin, Role
from desktop.services import open_services

PAPERS = Path(__file__).parents[2] / "data" / "directives"
OWN = """ỦY BAN NHÂN DÂN
XÃ THANH BÌNH
Số: 45/TB-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thanh Bình, ngày 16 tháng 11 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp giao ban tháng 11 năm 2026

Ngày 14/11/2026, Chủ tịch Ủy ban nhân dân xã chủ trì họp giao ban và kết luận như sau:
1. Giao Phòng Kinh tế rà soát dự toán năm 2027, trình Ủy ban nhân dân xã trước ngày 05/12/2026.
2. Công an xã xây dựng phương án trực Tết, hoàn thành chậm nhất ngày 20/12/2026.
3. Văn phòng HĐND và UBND hằng tháng báo cáo tiến độ giải quyết đơn thư.
Văn phòng HĐND và UBND thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Các đơn vị có tên ở trên;
- Lưu: VT.
TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG
Nguyễn Văn An
"""


@pytest.fixture
def office(tmp_path):
    services = open_services(tmp_path / "data", today=date(2026, 11, 27))
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    yield services
    services.close()


def test_a_unit_that_is_told_to_lead_leads(office, tmp_path):
    """The task said “Giao Phòng Kinh tế chủ trì …” under Phòng Kinh tế, which only carried it out."""
    path = tmp_path / "ket-luan.txt"
    told = "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát hộ kinh doanh, báo cáo trước ngày 05/12/2026."
    path.write_text(OWN.replace(OWN.splitlines()[11], f"1. {told}"), encoding="utf-8")
    paper, _ = office.directives.read(path)
    line = office.outside.lines(paper)[0]
    assert line.text == f"C{told.removeprefix('Giao Phòng Kinh tế c')}"
    plan_id = office.outside.take(paper, [line], path)
    (task,) = office.plans.get(plan_id).tasks
    assert (task.role, [unit.name for unit in task.supporting]) == (Role.BOTH, ["Công an xã"])
    assert len(office.outside.lines(paper)) == 2, "and it is known to be taken"


def test_a_meeting_is_no_unit_that_is_given_a_task(office, tmp_path):
    """“Họp giao ban” in the opening made a unit “Ban. Sau khi nghe báo cáo …” of what nobody was named for."""
    path = tmp_path / "ket-luan.txt"
    opening = "đồng chí Hồ Văn Lực, Chủ tịch UBND xã chủ trì họp giao ban. Sau khi nghe báo cáo và ý kiến thảo luận, "
    opening += "Chủ tịch UBND xã kết luận, chỉ đạo:"
    given = ("Đồng ý mua 01 máy phát điện; giao Văn phòng hoàn thiện thủ tục.",
             "Thống nhất phương án; giao Ban Chỉ huy Quân sự xã tổ chức diễn tập trước ngày 05/12/2026.")  # fmt: skip
    lines = OWN.splitlines()
    lines[10:14] = [f"Ngày 14/11/2026, {opening}", *(f"{at}. {words}" for at, words in enumerate(given, 1))]
    path.write_text("\n".join(lines), encoding="utf-8")
    paper, _ = office.directives.read(path)
    assert [line.unit for line in office.outside.lines(paper)][:2] == [
        "Văn phòng", "Ban Chỉ huy Quân sự xã"
    ]  # fmt: skip


def test_own_conclusions_become_tasks_of_the_units_that_they_name(office, tmp_path):
    path = tmp_path / "ket-luan.txt"
    path.write_text(OWN, encoding="utf-8")
    paper, _ = office.directives.read(path)
    lines = office.outside.lines(paper)
    assert [(line.unit, line.deadline) for line in lines[:2]] == [
        ("Phòng Kinh tế", date(2026, 12, 5)), ("Công an xã", date(2026, 12, 20)),
    ]  # fmt: skip
    assert [line.text for line in lines[:2]] == [
        "Rà soát dự toán năm 2027, trình Ủy ban nhân dân xã trước ngày 05/12/2026.",
        "Công an xã xây dựng phương án trực Tết, hoàn thành chậm nhất ngày 20/12/2026.",
    ]
    for line in lines[3:]:
        line.taken = False
    plan_id = office.outside.take(paper, lines, path)
    rows = [row for row in office.tasks.rows() if row.plan_id == plan_id]
    assert [(row.unit, row.last_day) for row in rows if row.last_day and not row.recurring] == [
        ("Phòng Kinh tế", date(2026, 12, 4)), ("Công an xã", date(2026, 12, 20)),
    ]  # fmt: skip
    assert {row.plan_number for row in rows} == {"45/TB-UBND"}
    assert rows[0].state is not DueState.NONE
    assert [item.name for item in office.plan_files.rows(plan_id)] == ["ket-luan.txt"]
    office.exports.slip_docx(rows[0].id, tmp_path / "phieu.docx")
    office.exports.progress_xlsx(None, "", tmp_path / "tien-do.xlsx")
    assert (tmp_path / "phieu.docx").stat().st_size > 4000
    office.undo.undo()
    assert office.tasks.rows() == []


PERSONS = """ỦY BAN NHÂN DÂN
XÃ THANH BÌNH
Số: 52/TB-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thanh Bình, ngày 20 tháng 11 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch Ủy ban nhân dân xã tại hội nghị giao ban tháng 11 năm 2026

Sau khi nghe Văn phòng trình bày Báo cáo số 77/BC-UBND và ý kiến thảo luận, Chủ tịch UBND xã kết luận:
Cơ bản thống nhất với báo cáo của Văn phòng HĐND và UBND xã về thu ngân sách.
I. VỀ KẾT QUẢ THÁNG 10
Các chỉ tiêu cơ bản đạt tiến độ; thu ngân sách đạt 82% dự toán.
II. VỀ NHIỆM VỤ THÁNG 12
1. Giao đồng chí Chánh Văn phòng HĐND và UBND xã chuẩn bị kỳ họp cuối năm, gửi tài liệu chậm nhất ngày 15/12/2026.
2. Công an xã, Ban Chỉ huy Quân sự xã phối hợp tuần tra, hằng tuần báo cáo tình hình.
3. Trưởng các thôn vận động nhân dân nộp quỹ phòng, chống thiên tai, hoàn thành trước ngày 10/12/2026.
4. Tổ xử lý rác thải liên thôn dọn bãi tập kết, xong trước ngày 18/12/2026.
Trên đây là kết luận của Chủ tịch Ủy ban nhân dân xã, đề nghị các đơn vị thực hiện./.
Nơi nhận:
- Các đơn vị;
- Lưu: VT.
CHỦ TỊCH
Nguyễn Văn An
"""


def test_an_own_conclusion_gives_its_own_words_days_and_units(office, tmp_path):
    """Who leads a unit stands for it, a unit that is new keeps its name, no day moves; what looks back is no task."""
    path = tmp_path / "ket-luan.txt"
    path.write_text(PERSONS, encoding="utf-8")
    paper, _ = office.directives.read(path)
    lines = office.outside.lines(paper)
    assert [(line.unit, line.supporting, line.last_day) for line in lines] == [
        ("Văn phòng HĐND và UBND", (), date(2026, 12, 15)),
        ("Công an xã", ("Ban Chỉ huy Quân sự xã",), None),
        ("Các thôn", (), date(2026, 12, 9)),
        ("Tổ xử lý rác thải liên thôn", (), date(2026, 12, 17)),
    ]
    assert all(line.text in PERSONS for line in lines), "the office's own words stay as they are"
    tasks = office.plans.get(office.outside.take(paper, lines, path)).tasks
    assert [unit.name for unit in tasks[1].supporting] == ["Ban Chỉ huy Quân sự xã"]
    assert [row.last_day for row in office.tasks.rows() if row.text.startswith("Trưởng")] == [date(2026, 12, 9)]


def test_the_same_paper_again_gives_what_was_left(office, tmp_path):
    path = tmp_path / "ket-luan.txt"
    path.write_text(PERSONS, encoding="utf-8")
    paper, _ = office.directives.read(path)
    lines = office.outside.lines(paper)
    lines[2].taken = lines[3].taken = False
    first = office.outside.take(paper, lines, path)
    again, _ = office.directives.read(path)
    left = office.outside.lines(again)
    assert [line.unit for line in left] == ["Các thôn", "Tổ xử lý rác thải liên thôn"]
    left[1].taken = False
    assert office.outside.take(again, left, path) == first
    assert len(office.tasks.rows()) == 3
    answered = office.directives.coverage(first).rows
    assert [(bool(row.tasks), row.demand.left_out) for row in answered] == [
        (True, ""), (True, ""), (True, ""), (False, "không lấy"),
    ]  # fmt: skip
    office.undo.undo()
    assert len(office.tasks.rows()) == 2
    office.undo.redo(("task",))
    assert len(office.tasks.rows()) == 3
    held = office.outside.add("Gửi báo cáo", "", None, number="52/TB-UBND", issuer="Ủy ban nhân dân tỉnh Hà Sơn")
    (row,) = [row for row in office.tasks.rows() if row.id == held]
    assert row.plan_id != first, "another agency gave its paper the same number"


def test_a_letter_of_the_province_gives_tasks_without_a_plan(office):
    paper, _ = office.directives.read(PAPERS / "2-cong-van-so.txt")
    plan_id = office.outside.take(paper, office.outside.lines(paper), None)
    tasks = office.plans.get(plan_id).tasks
    assert len(tasks) == 5
    assert {task.origin for task in tasks} == {Origin.DEMAND}
    assert [task.id for task in office.directives.coverage(plan_id).rows[0].tasks] == [tasks[0].id]


def test_a_task_by_hand_has_its_source_and_stands_with_others_of_it(office):
    source = {"kind": "Công văn", "number": "12/SNV", "dated": date(2026, 11, 20), "issuer": "Sở Nội vụ"}
    first = office.outside.add("Lập danh sách công chức", "Văn phòng HĐND và UBND", date(2026, 12, 1), **source)
    second = office.outside.add("Gửi báo cáo", "Phòng Kinh tế", None, **source)
    free = office.outside.add("Dọn kho hồ sơ", "", None)
    rows = {row.id: row for row in office.tasks.rows()}
    assert rows[first].plan_id == rows[second].plan_id != rows[free].plan_id
    assert rows[first].plan_number == "12/SNV"
    assert rows[free].plan_title == "Nhiệm vụ ngoài kế hoạch năm 2026"
    assert office.tasks.get(free).origin is Origin.OWN
    with pytest.raises(UserError):
        office.outside.add("  ", "", None)


def test_a_task_by_hand_is_of_the_unit_that_its_words_name(office):
    """The day was taken from the words, the unit was not: the task was nobody's, and no letter chased it."""
    said = "Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã rà soát hộ kinh doanh, xong trước ngày 05/12/2026"
    task = office.tasks.get(office.outside.add(said, "", None))
    assert (task.unit.name, [unit.name for unit in task.supporting]) == ("Phòng Kinh tế", ["Công an xã"])
    assert office.tasks.get(office.outside.add(said, "Công an xã", None)).unit.name == "Công an xã"
    assert office.tasks.get(office.outside.add("Dọn kho hồ sơ", "", None)).unit is None


def test_what_holds_tasks_outside_of_plans_goes_no_way_of_a_plan(office, tmp_path):
    path = tmp_path / "ket-luan.txt"
    path.write_text(OWN, encoding="utf-8")
    paper, _ = office.directives.read(path)
    held = office.outside.take(paper, office.outside.lines(paper), path)
    for step in (office.plans.revise, office.plans.close):
        with pytest.raises(UserError, match="outside of plans"):
            step(held)
    with pytest.raises(UserError, match="outside of plans"):  # it would be a false copy of the paper
        office.exports.plan_docx(held, tmp_path / "a.docx")
    plan = office.plans.get(held)
    plan.tasks[0].deadline = Deadline(date(2026, 12, 12))
    office.plans.save(plan)  # nothing of it is locked
    assert office.plans.get(held).tasks[0].deadline.day == date(2026, 12, 12)
    assert {row.answer for row in office.directives.coverage(held).rows} == {Answer.IN_WORK}


def test_papers_out_call_it_by_its_own_kind(office, tmp_path):
    path = tmp_path / "ket-luan.txt"
    path.write_text(OWN, encoding="utf-8")
    paper, _ = office.directives.read(path)
    held = office.outside.take(paper, office.outside.lines(paper), path)
    office.exports.assignment_xlsx(held, tmp_path / "a.xlsx")
    assert openpyxl.load_workbook(tmp_path / "a.xlsx")["Phân công"]["A3"].value.startswith("Thông báo số 45/TB-UBND: ")
    office.packages.workfile(held, tmp_path / "work")
    names = [path.relative_to(tmp_path / "work").as_posix() for path in (tmp_path / "work").rglob("*.*")]
    assert sorted(names) == ["00 Mục lục hồ sơ.docx", "1 Văn bản giao nhiệm vụ/ket-luan.txt"]


def test_a_report_does_not_say_that_own_conclusions_are_of_the_superior(office, tmp_path):
    path = tmp_path / "ket-luan.txt"
    path.write_text(OWN, encoding="utf-8")
    paper, _ = office.directives.read(path)
    office.outside.take(paper, office.outside.lines(paper), path)
    texts = [block.text for block in office.reports.draft(Period.parse("2026-Q4")).content.blocks]
    assert not [text for text in texts if "Cấp trên giao" in text]
    assert any("báo cáo kết quả thực hiện nhiệm vụ quý IV năm 2026" in text for text in texts)
    letter, _ = office.directives.read(PAPERS / "2-cong-van-so.txt")
    office.outside.take(letter, office.outside.lines(letter))
    texts = [block.text for block in office.reports.draft(Period.parse("2026-Q4")).content.blocks]
    assert any("Cấp trên giao" in text for text in texts)
    assert any("ban hành 01 văn bản: Thông báo số 45/TB-UBND." in text for text in texts)  # and not the letter


SEVERAL = """ỦY BAN NHÂN DÂN XÃ THANH BÌNH
VĂN PHÒNG
Số: 14/TB-VP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Thanh Bình, ngày 10 tháng 8 năm 2026

THÔNG BÁO
Kết luận của Phó Chủ tịch Ủy ban nhân dân xã tại buổi làm việc về thu ngân sách

Ngày 08/8/2026, Phó Chủ tịch Ủy ban nhân dân xã làm việc với các đơn vị về thu ngân sách và kết luận như sau:
1. Các đơn vị đã tích cực hưởng ứng; Phòng Kinh tế đã hoàn thành hồ sơ 03 tuyến đường.
2. Thống nhất chủ trương cho phép Trạm Y tế xã nhận 01 máy siêu âm.
3. Phòng Kinh tế rà soát quỹ đất, xong trước ngày 20/8/2026; Phòng Văn hóa - Xã hội lập dự toán mua sắm thiết \
bị, xong trước ngày 25/8/2026; Văn phòng HĐND và UBND tổng hợp kết quả hằng tháng.
4. Phòng Kinh tế, Phòng Văn hóa - Xã hội rà soát thủ tục hành chính thuộc lĩnh vực phụ trách trước ngày 28/8/2026.
5. Công an xã, Ban Chỉ huy Quân sự xã phối hợp tuần tra khu vực lòng hồ.
6. Tổ chức Tết Trung thu cho thiếu nhi toàn xã. Đơn vị chủ trì: Phòng Văn hóa - Xã hội, Trạm Y tế xã. Đơn vị \
phối hợp: các trường học. Thời gian: trước ngày 20/9/2026.
7. Công an xã cung cấp số liệu hộ vi phạm đến hết ngày 31/7/2026 cho Phòng Kinh tế.
8. Trưởng thôn Nà Tông, Trưởng thôn Khuổi Lếch vận động các hộ còn nợ nộp thuế.
Văn phòng HĐND và UBND xã thông báo để các đơn vị biết, thực hiện./.
Nơi nhận:
- Các đơn vị;
- Lưu: VT.
CHÁNH VĂN PHÒNG
Nguyễn Văn An
"""


def test_each_unit_of_a_sentence_has_its_own_part(office, tmp_path):
    """The bureau writes down what its leaders conclude; what looks back or is agreed to gives nothing."""
    path = tmp_path / "ket-luan.txt"
    path.write_text(SEVERAL, encoding="utf-8")
    paper, _ = office.directives.read(path)
    assert short_citation(paper) == ("Thông báo số 14/TB-VP ngày 10/8/2026 của Văn phòng Ủy ban nhân dân xã Thanh Bình")
    lines = office.outside.lines(paper)
    assert [(line.unit, line.text.split(",")[0], line.deadline) for line in lines] == [
        ("Phòng Kinh tế", "Phòng Kinh tế rà soát quỹ đất", date(2026, 8, 20)),
        ("Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội lập dự toán mua sắm thiết bị", date(2026, 8, 25)),
        ("Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND tổng hợp kết quả hằng tháng.", None),
        ("Phòng Kinh tế", "Phòng Kinh tế", date(2026, 8, 28)),
        ("Phòng Văn hóa - Xã hội", "Phòng Kinh tế", date(2026, 8, 28)),
        ("Công an xã", "Công an xã", None),
        ("Phòng Văn hóa - Xã hội", "Tổ chức Tết Trung thu cho thiếu nhi toàn xã.", date(2026, 9, 20)),
        ("Trạm Y tế xã", "Tổ chức Tết Trung thu cho thiếu nhi toàn xã.", date(2026, 9, 20)),
        ("Công an xã", "Công an xã cung cấp số liệu hộ vi phạm đến hết ngày 31/7/2026 cho Phòng Kinh tế.", None),
        ("Các thôn", "Trưởng thôn Nà Tông", None),
    ]
    assert lines[5].supporting == ("Ban Chỉ huy Quân sự xã",)
    held = office.outside.take(paper, lines, path)
    assert len(office.plans.get(held).tasks) == 10
    (both,) = [row for row in office.directives.coverage(held).rows if row.demand.place == "Mục 4"]
    assert len(both.tasks) == 2
