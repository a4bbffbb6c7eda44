"""An invented plan of an invented commune (xã Thanh Bình, tỉnh Hà Sơn) for the tests of paper."""

from __future__ import annotations

from datetime import date

from desktop.domain.base.text import Run, runs
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, Signature, renumber
from desktop.domain.task.task import Deadline, Recurrence, Role, Task

SHORT = "Nâng cao nhận thức của cán bộ, công chức và Nhân dân về hội nhập."
LONG = (
    "Giới thiệu sản phẩm đặc trưng, điểm du lịch cộng đồng và nét văn hóa truyền thống của xã trên trang thông tin "
    "điện tử, mạng xã hội và tại các hội chợ do tỉnh tổ chức; phối hợp đón tiếp phóng viên, đoàn khách quốc tế đến "
    "làm việc, bảo đảm đúng quy định về an ninh, trật tự và lễ tân đối ngoại của địa phương."
)
LONG_TITLE = (
    "Triển khai thực hiện Chương trình hành động của tỉnh Hà Sơn về tăng cường công tác đối ngoại nhân dân, thông tin "
    "đối ngoại và hội nhập quốc tế trong tình hình mới trên địa bàn xã Thanh Bình, giai đoạn 2026 - 2030"
)
SIGNATURES = (
    Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", "Nguyễn Văn Bình"),
    Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Hạnh"),
    Signature("KT. CHỦ TỊCH", "", "PHÓ CHỦ TỊCH", "Trần Đức Ưng"),
)


def sample_plan(
    paragraphs: int = 4,
    *,
    title: str = "Công tác đối ngoại năm 2026 trên địa bàn xã Thanh Bình",
    number: str = "5/KH-UBND",
    form: int = 0,
    short_end: bool = False,
    tasks: bool = True,
    appendix: bool = False,
) -> Plan:
    """Return a plan; `paragraphs` sets its length, `form` the signature, `tasks` adds the table of tasks."""
    office = Unit("Văn phòng HĐND và UBND xã", "Văn phòng")
    economy = Unit("Phòng Kinh tế", "P. Kinh tế")
    front = Unit("Ủy ban MTTQ Việt Nam xã", "UBMTTQ", UnitGroup.REQUEST)
    duties = [
        Task(runs("Chủ trì, phối hợp với các đơn vị tổng hợp kết quả, báo cáo Ủy ban nhân dân tỉnh."), office,
             Role.BOTH, [economy], Deadline(date(2026, 11, 30), False, "trước ngày 30/11/2026"), product="Báo cáo"),
        Task(runs("Báo cáo định kỳ 6 tháng, năm."), office, recurring=(Recurrence.HALF_YEARLY, Recurrence.YEARLY)),
        Task(runs("Chủ trì quảng bá sản phẩm của địa phương."), economy, Role.LEAD, [office, front], continuous=True),
        Task(runs("Phối hợp vận động đoàn viên, hội viên tham gia."), front, Role.COORDINATE),
    ]  # fmt: skip
    kind = BlockKind
    blocks = [
        Block(kind.BASIS, runs("Căn cứ Luật Tổ chức chính quyền địa phương")),
        Block(kind.BASIS, runs("Thực hiện Kế hoạch số 12/KH-UBND ngày 08 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh "
                               "Hà Sơn về công tác đối ngoại năm 2026")),
        Block(kind.PARAGRAPH, runs("Ủy ban nhân dân xã Thanh Bình xây dựng Kế hoạch như sau:")),
        Block(kind.SECTION, runs("Mục đích, yêu cầu")),
        Block(kind.HEADING, runs("Mục đích")),
        *(Block(kind.BULLET, runs(LONG if i % 3 == 2 else SHORT), "-") for i in range(paragraphs)),
        Block(kind.HEADING, runs("Yêu cầu")),
        Block(kind.POINT, (Run("Việc thực hiện phải "), Run("đúng tiến độ", bold=True),
                           Run(", có kết quả cụ thể", italic=True), Run("."))),
        Block(kind.SECTION, runs("TỔ CHỨC THỰC HIỆN")),
        Block(kind.HEADING, runs("Văn phòng HĐND và UBND xã")),
        Block(kind.BULLET, marker="-", task=duties[0]),
        Block(kind.BULLET, marker="-", task=duties[1]),
        Block(kind.HEADING, runs("Phòng Kinh tế"), run_in=True),
        Block(kind.PARAGRAPH, task=duties[2]),
        Block(kind.NUMBERED, runs("Đề nghị Ủy ban MTTQ Việt Nam xã cùng tham gia.")),
        Block(kind.BULLET, marker="-", task=duties[3]),
        Block(kind.CLOSING, runs("Trên đây là Kế hoạch công tác đối ngoại./." if short_end else
                                 "Trên đây là Kế hoạch công tác đối ngoại năm 2026 trên địa bàn xã Thanh Bình; các đơn "
                                 "vị nghiêm túc thực hiện./.")),
    ]  # fmt: skip
    if appendix:
        rows = [["STT", "Hoạt động", "Thời gian"], ["1", "Hội chợ sản phẩm", "Quý II"], ["2", LONG, "Quý III"]]
        blocks += [
            Block(kind.APPENDIX, runs("Danh mục hoạt động")),
            Block(kind.PARAGRAPH, runs(LONG)),
            Block(kind.TABLE, rows=rows, header_rows=1),
        ]
    renumber(blocks)
    return Plan(
        title, year=2026, number=number, issuer="ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", place="Thanh Bình",
        dated=PartialDate(5, 1, 2026) if number else PartialDate(None, 3, 2026), blocks=blocks,
        tasks=duties if tasks else [], assignment_appendix=tasks, signature=SIGNATURES[form],
        recipients=["UBND tỉnh Hà Sơn (báo cáo)", "Thường trực Đảng ủy, HĐND xã", "Các đơn vị có nhiệm vụ",
                    "Lưu: VT, VP"],
    )  # fmt: skip
