"""Tasks that no plan gives: of the office's own conclusions, of letters, and by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.office.office import Level
from desktop.domain.task.progress import DueState
from desktop.domain.task.task import Origin
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


def test_own_conclusions_become_tasks_of_the_units_that_they_name(office, tmp_path):
    path = tmp_path / "ket-luan.txt"
    path.write_text(OWN, encoding="utf-8")
    paper, _ = office.directives.read(path)
    lines = office.outside.lines(paper)
    assert [(line.unit, line.deadline) for line in lines[:2]] == [
        ("Phòng Kinh tế", date(2026, 12, 5)), ("Công an xã", date(2026, 12, 20)),
    ]  # fmt: skip
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
