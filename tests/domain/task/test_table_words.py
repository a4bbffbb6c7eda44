"""What a table leaves out of a duty, and who leads one in which a unit only takes part."""

from __future__ import annotations

import re
from datetime import date

import pytest

from desktop.catalogue import templates, units
from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words
from desktop.domain.base.text import plain
from desktop.domain.office.office import Level, Office
from desktop.domain.paper.assignment import assignment_table
from desktop.domain.plan.plan import tasks_in_order
from desktop.domain.plan.proposals import draft
from desktop.domain.task.table_words import in_table, lead_and_partners, without_unit
from desktop.domain.task.task import Deadline, Role

DAY = Deadline(date(2027, 6, 30))


@pytest.mark.parametrize(
    ("text", "role", "shown"),
    [
        ("Chủ trì rà soát; gửi danh sách chậm nhất ngày 30/6/2027.", Role.LEAD, "Rà soát; gửi danh sách"),
        ("Chủ trì, phối hợp với các cơ quan, đơn vị lập biểu, hoàn thành trước ngày 30/6/2027.", Role.BOTH, "Lập biểu"),
        ("Chủ trì, phối hợp với Công an xã rà soát số liệu.", Role.BOTH, "Rà soát số liệu"),
        ("Chủ trì phối hợp với Công an xã và Trạm Y tế xã rà soát số liệu.", Role.BOTH, "Rà soát số liệu"),
        ("Chủ trì, phối hợp với Hội Chữ thập đỏ rà soát số liệu.", Role.BOTH,
         "Chủ trì, phối hợp với Hội Chữ thập đỏ rà soát số liệu"),
        ("Chủ trì, phối hợp với Công an xã, Hội Chữ thập đỏ rà soát số liệu.", Role.BOTH,
         "Chủ trì, phối hợp với Công an xã, Hội Chữ thập đỏ rà soát số liệu"),
        ("Chủ trì, phối hợp với Công an xã và các đoàn thể rà soát số liệu.", Role.BOTH,
         "Chủ trì, phối hợp với Công an xã và các đoàn thể rà soát số liệu"),
        ("Chủ trì, phối hợp với Công an xã Hòa An rà soát số liệu.", Role.BOTH,
         "Chủ trì, phối hợp với Công an xã Hòa An rà soát số liệu"),
        ("Chủ trì, phối hợp với các cơ quan chức năng rà soát số liệu.", Role.BOTH,
         "Chủ trì, phối hợp với các cơ quan chức năng rà soát số liệu"),
        ("Chủ trì, phối hợp với Trung tâm Y tế xã rà soát số liệu.", Role.BOTH, "Rà soát số liệu"),
        ("Chủ trì, phối hợp với Trung tâm Y tế xã Hòa An, Công an xã tổ chức hội nghị.", Role.BOTH,
         "Tổ chức hội nghị"),
        ("Chủ trì, phối hợp với Trung tâm Y tế xã hội hóa công tác y tế.", Role.BOTH, "Xã hội hóa công tác y tế"),
        ("Lập danh mục trước ngày 30/6/2027; hướng dẫn quản lý.", Role.OWN, "Lập danh mục; hướng dẫn quản lý"),
        ("Góp ý trước ngày 30/6/2027 và trước ngày 15/10/2027.", Role.OWN,
         "Góp ý trước ngày 30/6/2027 và trước ngày 15/10/2027"),
        ("Thực hiện Kế hoạch ngày 30/6/2027.", Role.OWN, "Thực hiện Kế hoạch ngày 30/6/2027"),
        ("Làm phóng sự về biển đảo, xong trước ngày 30/6/2027.", Role.OWN, "Làm phóng sự về biển đảo"),
        ("Rà soát xong chậm nhất ngày 30/6/2027.", Role.OWN, "Rà soát"),
        ("Lập biểu, thời hạn hoàn thành: trước ngày 30/6/2027; gửi Công an xã.", Role.OWN, "Lập biểu; gửi Công an xã"),
        ("Lập biểu; thời hạn trước ngày 30/6/2027.", Role.OWN, "Lập biểu"),
        ("Lập biểu (xong trước ngày 30/6/2027).", Role.OWN, "Lập biểu"),
        ("In tờ rơi; thời gian hoàn thành: 30/6/2027.", Role.OWN, "In tờ rơi"),
        ("In tờ rơi; thời gian hoàn thành: 15/6/2027.", Role.OWN, "In tờ rơi; thời gian hoàn thành: 15/6/2027"),
        ("Thời gian: 30/6/2027.", Role.OWN, "Thời gian: 30/6/2027"),
        ("Kiểm tra các thôn, kết thúc trước ngày 30/6/2027.", Role.OWN, "Kiểm tra các thôn"),
        ("Đợt kiểm tra kết thúc trước ngày 30/6/2027.", Role.OWN, "Đợt kiểm tra kết thúc"),
        ("Rà soát giấy phép hết hạn trước ngày 30/6/2027.", Role.OWN, "Rà soát giấy phép hết hạn"),
        ("Hoàn thành trước ngày 30/6/2027.", Role.OWN, "Hoàn thành trước ngày 30/6/2027"),
        ("Xét khen thưởng; trình trước ngày 30/6/2027.", Role.OWN, "Xét khen thưởng; trình trước ngày 30/6/2027"),
        ("Lập dự toán, gửi trước ngày 30/6/2027.", Role.OWN, "Lập dự toán, gửi trước ngày 30/6/2027"),
        ("Rà soát hồ sơ; báo cáo chậm nhất ngày 30/6/2027.", Role.OWN,
         "Rà soát hồ sơ; báo cáo chậm nhất ngày 30/6/2027"),
        ("Lập dự toán, gửi trước ngày 30/6/2027 về Phòng Kinh tế.", Role.OWN, "Lập dự toán, gửi về Phòng Kinh tế"),
        ("Nghiệm thu công trình trước ngày 30/6/2027.", Role.OWN, "Nghiệm thu công trình"),
        ("Rà soát, kiểm tra trước ngày 30/6/2027.", Role.OWN, "Rà soát, kiểm tra"),
        ("Phối hợp với Công an xã nắm tình hình.", Role.COORDINATE, "Phối hợp với Công an xã nắm tình hình"),
    ],
)  # fmt: skip
def test_a_table_leaves_out_what_its_columns_say(text: str, role: Role, shown: str) -> None:
    assert in_table(text, role, ("Công an xã", "Trạm Y tế xã", "Trung tâm Y tế"), DAY) == shown


def test_another_day_than_the_deadline_stays() -> None:
    text = "Báo cáo chậm nhất ngày 29/6/2027"
    assert in_table(text, Role.OWN, (), DAY) == text
    assert in_table(text, Role.OWN) == text


def test_who_only_takes_part_has_another_lead() -> None:
    focal, police = "Văn phòng (đầu mối)", "Công an xã"
    text = "Phối hợp với Công an xã nắm tình hình."
    assert lead_and_partners("Ban Chỉ huy Quân sự xã", text, Role.COORDINATE, (police,), focal) == (
        police, ["Ban Chỉ huy Quân sự xã"]
    )  # fmt: skip
    assert lead_and_partners("Mặt trận xã", "Phối hợp tuyên truyền.", Role.COORDINATE, ("Đoàn xã",), focal) == (
        focal, ["Mặt trận xã", "Đoàn xã"]
    )  # fmt: skip
    text = "Phối hợp Công an xã tuần tra."
    assert lead_and_partners("Đoàn xã", text, Role.COORDINATE, (police,), focal) == (police, ["Đoàn xã"])
    assert lead_and_partners(police, "Chủ trì kiểm tra.", Role.LEAD, ("Đoàn xã",), focal) == (police, ["Đoàn xã"])


@pytest.mark.parametrize(
    "text",
    [
        "Giao Công an xã phối hợp Trạm Y tế xã tuyên truyền.",
        "Giao cho Công an xã phối hợp chặt chẽ với Trạm Y tế xã tuyên truyền.",
        "Công an xã phối hợp với Trạm Y tế xã tuyên truyền.",
        "Công an xã chủ động phối hợp cùng Trạm Y tế xã tuyên truyền.",
    ],
)
def test_who_is_named_before_the_partners_leads(text):
    """The coordinating body, or the partner, stood in the signed table as the lead of what the police was given."""
    found = lead_and_partners("Công an xã", text, Role.COORDINATE, ("Trạm Y tế xã",), "Văn phòng (đầu mối)")
    assert found == ("Công an xã", ["Trạm Y tế xã"])


def test_who_is_asked_to_take_part_with_nobody_named_does_not_lead():
    found = lead_and_partners("Đoàn xã", "Đề nghị Đoàn xã phối hợp thực hiện.", Role.COORDINATE, (), "Văn phòng")
    assert found == ("Văn phòng", ["Đoàn xã"])


def test_paper_and_workbook_say_the_same_of_every_duty_of_a_template() -> None:
    """Lead, partners, words and time of a duty are those of one table, whatever file it is written to."""
    office = Office(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình", "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", "Thanh Bình")
    kind = templates.template("doi-ngoai")
    plan = draft(kind, office, 2027, units.for_level(office.level), units.names(office.level))
    table = assignment_table(plan, measures(), paper_words())
    rows = [row.cells for row in table.rows[1:] if len(row.cells) > 1]
    assert len(rows) == len(plan.tasks)
    led = 0
    for cells, task in zip(rows, tasks_in_order(plan), strict=True):
        shown = ["".join(plain(part.runs) for part in cell.paragraphs) for cell in cells]
        assert task.unit is not None
        names = [unit.name for unit in task.supporting]
        lead, partners = lead_and_partners(task.unit.name, task.text, task.role, names, paper_words().focal)
        assert shown[2:4] == [lead, "; ".join(partners)]
        assert shown[2], shown
        assert shown[4], shown
        assert shown[5], shown
        assert not re.search(r"chậm nhất ngày|^Chủ trì", shown[1]), shown
        led += lead != task.unit.name
    assert led  # a unit that only takes part has another lead


@pytest.mark.parametrize(
    ("unit", "text", "left"),
    [
        ("Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội tuyên truyền trên đài", "tuyên truyền trên đài"),
        ("Trạm Y tế", "Trạm Y tế phường chuẩn bị 200 cơ số thuốc", "chuẩn bị 200 cơ số thuốc"),
        ("Công an xã", "Công an xã có trách nhiệm nắm tình hình", "nắm tình hình"),
        ("Công an xã", "Công an xã: nắm tình hình", "nắm tình hình"),
        ("Phòng Kinh tế", "Phòng Kinh tế là cơ quan thường trực", "Phòng Kinh tế là cơ quan thường trực"),
        (
            "Công an xã",
            "Công an xã và Ban Chỉ huy Quân sự xã tuần tra",
            "Công an xã và Ban Chỉ huy Quân sự xã tuần tra",
        ),
        ("Công an xã", "Giao Công an xã tham mưu thành lập Tổ công tác", "tham mưu thành lập Tổ công tác"),
        ("Công an xã", "Giao cho Công an xã: nắm tình hình", "nắm tình hình"),
        ("Công an xã", "Giao Công an xã và Trạm Y tế xã trực", "Giao Công an xã và Trạm Y tế xã trực"),
        ("Công an xã", "Giao chỉ tiêu cho các thôn", "Giao chỉ tiêu cho các thôn"),
        ("Văn phòng", "Văn phòng HĐND và UBND tổng hợp", "Văn phòng HĐND và UBND tổng hợp"),
        ("Công an xã", "Nắm tình hình", "Nắm tình hình"),
        ("", "Nắm tình hình", "Nắm tình hình"),
    ],
)
def test_a_duty_does_not_name_again_the_unit_that_stands_beside_it(unit, text, left):
    """“Phòng Văn hóa - Xã hội: Phòng Văn hóa - Xã hội tuyên truyền …” stood in the report."""
    assert without_unit(text, unit) == left
