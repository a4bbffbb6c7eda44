"""The structures in which papers give duties, each in words that no rule was made for."""

from __future__ import annotations

import io

import docx
import pytest

from desktop.documents.reading import read_bytes, read_text
from desktop.documents.reading.inspect import inspection
from desktop.domain.task.task import Recurrence

HEAD = """ỦY BAN NHÂN DÂN
XÃ SUỐI BẠC
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 48/KH-UBND
Suối Bạc, ngày 12 tháng 02 năm 2027
KẾ HOẠCH
Chăm lo Tết Trung thu cho trẻ em năm 2027
Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;
Ủy ban nhân dân xã ban hành Kế hoạch như sau:
I. MỤC ĐÍCH
Mọi trẻ em trên địa bàn được vui Trung thu.
"""
FOOT = """
Trên đây là Kế hoạch chăm lo Tết Trung thu cho trẻ em năm 2027./.
Nơi nhận:
- Như trên;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Lò Văn Mẫu"""


def read(*lines: str, section: str = "II. TỔ CHỨC THỰC HIỆN"):
    return read_text("\n".join([HEAD.rstrip("\n"), section, *lines]) + FOOT, "plan.txt")


def duties(*lines: str, **options):
    """Return unit, role and last day of each duty of the assignments."""
    found = inspection(read(*lines, **options))["assignments"]
    return [(entry["unit"], [(task["role"], task["deadline"]) for task in entry["tasks"]]) for entry in found]


def tasks(*lines: str, **options):
    """Return all tasks, those of labelled lines and tables with them."""
    return [
        (
            task.unit.name if task.unit else "",
            [unit.name for unit in task.supporting],
            task.text,
            task.deadline.day.isoformat() if task.deadline else None,
        )
        for task in read(*lines, **options).plan.tasks
    ]


def test_persons_and_posts_are_in_charge():
    assert duties(
        "1. Đồng chí Lường Thị Hoa - Phó Chủ tịch UBND xã, Trưởng ban: Chỉ đạo toàn diện đêm hội.",
        "2. Ông Hà Văn Nam, Bí thư Đoàn xã: Chuẩn bị trò chơi, xong trước ngày 20/9/2027.",
        "3. Trưởng phòng Kinh tế phụ trách việc mua quà.",
        "4. Các ủy viên còn lại căn cứ lĩnh vực của mình, chủ động phối hợp chuẩn bị.",
    ) == [
        ("Đồng chí Lường Thị Hoa - Phó Chủ tịch UBND xã, Trưởng ban", [("own", None)]),
        ("Ông Hà Văn Nam, Bí thư Đoàn xã", [("own", "2027-09-20")]),
        ("Trưởng phòng Kinh tế", [("own", None)]),
        ("Các ủy viên còn lại", [("coordinate", None)]),
    ]


def test_what_a_duty_is_based_on_may_stand_before_its_unit():
    assert duties(
        "1. Trên cơ sở Kế hoạch này, các bản, các trường mầm non chọn ngày tổ chức, báo về xã trước ngày 10/9/2027.",
        "2. Căn cứ nguồn kinh phí được giao, Phòng Kinh tế chủ trì, phối hợp với Đoàn xã mua quà.",
    ) == [("các bản, các trường mầm non", [("own", "2027-09-10")]), ("Phòng Kinh tế", [("both", None)])]


def test_labelled_lines_make_one_task():
    found = tasks(
        "1. Mua quà cho trẻ em",
        "- Yêu cầu: mỗi em một suất, đúng danh sách.",
        "- Cơ quan chủ trì: Phòng Văn hóa - Xã hội.",
        "- Cơ quan phối hợp: Đoàn xã; Trạm Y tế xã.",
        "- Thời hạn: trước ngày 15/9/2027.",
        "- Sản phẩm: Danh sách ký nhận.",
        "2. Dựng sân khấu",
        "- Chủ trì: Trung tâm Dịch vụ tổng hợp xã.",
        "- Tiến độ: Tháng 8/2027.",
        section="II. NỘI DUNG VÀ PHÂN CÔNG",
    )
    assert found == [
        ("Phòng Văn hóa - Xã hội", ["Đoàn xã", "Trạm Y tế xã"], "Mua quà cho trẻ em", "2027-09-15"),
        ("Trung tâm Dịch vụ tổng hợp xã", [], "Dựng sân khấu", "2027-08-31"),
    ]


def test_the_job_of_labelled_lines_may_stand_below_a_title():
    found = tasks("1. Quà trung thu", "- Mua quà cho trẻ em.", "- Cơ quan chủ trì: Đoàn xã.", "- Thời hạn: 15/9/2027.")
    assert found == [("Đoàn xã", [], "Mua quà cho trẻ em.", "2027-09-15")]
    found = tasks(
        "1. Mua quà cho trẻ em", "- Số lượng: 90 suất.", "- Cơ quan chủ trì: Đoàn xã.", "- Thời hạn: 15/9/2027."
    )
    assert found == [("Đoàn xã", [], "Mua quà cho trẻ em", "2027-09-15")]


def test_who_leads_in_behind_what_he_agrees_to_gets_no_duty():
    assert duties(
        "Cơ bản thống nhất với giải pháp mà Đoàn xã đề xuất. Phó Chủ tịch UBND xã yêu cầu:",
        "1. Công an xã giữ trật tự trước ngày 10/9/2027.",
        "2. Trạm Y tế xã trực cấp cứu.",
        section="II. KẾT LUẬN VÀ TỔ CHỨC THỰC HIỆN",
    ) == [("Công an xã", [("own", "2027-09-10")]), ("Trạm Y tế xã", [("own", None)])]


@pytest.mark.parametrize("lead", ["UBND các xã có liên quan", "Các đơn vị liên quan"])
def test_a_job_may_be_led_by_whoever_is_concerned(lead):
    found = tasks("1. Đếm ghe đánh cá", f"- Cơ quan chủ trì: {lead}.", "- Thời hạn: trước ngày 15/9/2027.")
    assert found == [(lead, [], "Đếm ghe đánh cá", "2027-09-15")]


def test_what_is_given_by_name_below_words_to_all_is_not_alls():
    assert duties(
        "Các phòng, trường học, UBND xã bám sát chương trình năm 2027, tập trung làm tốt mấy việc sau:",
        "1. Giao Phòng Kinh tế:",
        "a) Mua quà cho trẻ em trước ngày 10/9/2027.",
        "2. Giao Công an xã chủ trì, phối hợp với Đoàn xã giữ trật tự.",
        "3. Giao Trạm Y tế xã trực cấp cứu trước ngày 15/9/2027.",
        section="II. KẾT LUẬN VÀ TỔ CHỨC THỰC HIỆN",
    ) == [
        ("Phòng Kinh tế", [("own", "2027-09-10")]),
        ("Công an xã", [("both", None)]),
        ("Trạm Y tế xã", [("own", "2027-09-15")]),
    ]


def test_labels_behind_a_sentence_make_one_task():
    assert tasks(
        "- Vận động ủng hộ bánh kẹo (Chủ trì: Đoàn xã; phối hợp: Hội Phụ nữ xã; thời gian: tháng 8/2027).",
        section="II. NỘI DUNG",
    ) == [
        (
            "Đoàn xã",
            ["Hội Phụ nữ xã"],
            "Vận động ủng hộ bánh kẹo (Chủ trì: Đoàn xã; phối hợp: Hội Phụ nữ xã; thời gian: tháng 8/2027).",
            "2027-08-31",
        )
    ]


def test_a_unit_is_given_a_list_of_numbers():
    assert duties(
        "Giao Đoàn xã chủ trì, phối hợp với các chi đoàn:",
        "1. Lập danh sách trẻ em từng bản.",
        "2. Tập văn nghệ trước ngày 05/9/2027.",
        "Đề nghị Hội Khuyến học xã:",
        "1. Trao thưởng học sinh giỏi chậm nhất ngày 14/9/2027.",
    ) == [
        ("Đoàn xã", [("own", None), ("own", "2027-09-05")]),
        ("Đề nghị Hội Khuyến học xã", [("own", "2027-09-14")]),
    ]


def test_verbs_and_events_and_reports_are_no_units():
    assert (
        duties(
            "1. Thời gian: Từ ngày 14/9/2027 đến ngày 15/9/2027.",
            "2. Địa điểm: Hội thi được tổ chức tại sân trường.",
            "3. Cơ sở vật chất cần được chuẩn bị trước.",
            section="II. THỜI GIAN, ĐỊA ĐIỂM TỔ CHỨC THỰC HIỆN",
        )
        == []
    )
    assert duties(
        "1. Văn phòng HĐND và UBND xã thực hiện việc báo cáo theo các mốc sau đây:",
        "a) Báo cáo nhanh kết quả đêm hội chậm nhất ngày 16/9/2027.",
        "b) Báo cáo tổng kết chậm nhất ngày 25/9/2027.",
    ) == [("Văn phòng HĐND và UBND xã", [("own", "2027-09-16"), ("own", "2027-09-25")])]


def test_members_of_a_group_stand_below_it():
    assert duties(
        "1. Các phòng, đơn vị thuộc xã",
        "a) Phòng Kinh tế bố trí kinh phí trước ngày 01/8/2027.",
        "b) Ban Quản lý dự án xã là đầu mối dựng rạp, có trách nhiệm:",
        "- Thuê âm thanh.",
        "- Trả lại mặt bằng trước ngày 17/9/2027.",
        "c) Trung tâm Dịch vụ tổng hợp xã phát thanh lời mời.",
        "2. Trạm Y tế xã",
        "- Trực cấp cứu suốt đêm hội.",
    ) == [
        ("Phòng Kinh tế", [("own", "2027-08-01")]),
        ("Ban Quản lý dự án xã", [("own", None), ("own", "2027-09-17")]),
        ("Trung tâm Dịch vụ tổng hợp xã", [("own", None)]),
        ("Trạm Y tế xã", [("own", None)]),
    ]


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("Giao Ban Quản lý dự án đầu tư xây dựng phường ký hợp đồng.", "Ban Quản lý dự án đầu tư xây dựng phường"),
        ("Bộ phận tiếp nhận và trả kết quả công khai lịch làm việc.", "Bộ phận tiếp nhận và trả kết quả"),
        ("Riêng UBND các xã: Đông Phú, Tây Hòa khẩn trương khắc phục.", "UBND các xã: Đông Phú, Tây Hòa"),
        ("Văn phòng đăng ký đất đai khu vực 2 cung cấp bản đồ.", "Văn phòng đăng ký đất đai khu vực 2"),
        ("Các chủ cơ sở giết mổ ký cam kết.", "Các chủ cơ sở giết mổ"),
        ("Trường Mầm non công lập Hoa Ban xây dựng kế hoạch.", "Trường Mầm non công lập Hoa Ban"),
        ("Ủy ban nhân dân các xã, phường, đặc khu rà soát.", "Ủy ban nhân dân các xã, phường, đặc khu"),
        ("Ban tổ chức đêm hội bố trí chỗ ngồi.", "Ban tổ chức đêm hội"),
        ("Tổ công nghệ số cộng đồng hướng dẫn người dân.", "Tổ công nghệ số cộng đồng"),
        ("Công an xã niêm phong hòm phiếu.", "Công an xã"),
    ],
)  # fmt: skip
def test_where_a_name_ends(words, unit):
    assert [name for name, _ in duties(f"- {words}")] == [unit]


def test_two_duties_given_in_one_part_of_the_text():
    assert tasks(
        "- Đêm hội diễn ra tại sân vận động xã.",
        "- Giao Công an xã phân luồng xe, xong trước ngày 13/9/2027.",
        section="II. NỘI DUNG",
    ) == [("Công an xã", [], "Giao Công an xã phân luồng xe, xong trước ngày 13/9/2027.", "2027-09-13")]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Tuần tra ban đêm, thời gian thực hiện: từ tháng 3 đến tháng 5.", "2027-05-31"),
        ("Khám sức khỏe từ quý I/2027 đến quý III/2027.", "2027-09-30"),
        ("Dọn vệ sinh (hoàn thành trước 15/4).", "2027-04-15"),
        ("Nạo vét mương trong quý II.", "2027-06-30"),
    ],
)
def test_ranges_and_dates_without_a_year(words, day):
    task = read("1. Công an xã", f"- {words}").plan.tasks[0]
    assert task.deadline is not None
    assert task.deadline.day.isoformat() == day


def test_symbols_of_forms_are_no_documents():
    cited = inspection(
        read("1. Công an xã", "- Kiểm tra biên bản (mẫu 05/TNTT, Biểu số 02/BC) theo Chỉ thị số 09/CT-UBND.")
    )["citations"]
    assert [item["number"] for item in cited] == ["09/CT-UBND"]


def test_a_unit_gives_what_stands_below_to_another_one():
    assert tasks(
        "1. Phòng Kinh tế",
        "- Lập danh sách hộ trồng chè.",
        "- Giao Tổ khuyến nông:",
        "+ Cấp giống trước ngày 10/3/2027;",
        "+ Ghi sổ theo dõi.",
        "- Tổng hợp kết quả.",
        "2. Công an xã",
        "- Tuần tra ban đêm.",
    ) == [
        ("Phòng Kinh tế", [], "Lập danh sách hộ trồng chè.", None),
        ("Tổ khuyến nông", [], "Cấp giống trước ngày 10/3/2027;", "2027-03-10"),
        ("Tổ khuyến nông", [], "Ghi sổ theo dõi.", None),
        ("Phòng Kinh tế", [], "Tổng hợp kết quả.", None),
        ("Công an xã", [], "Tuần tra ban đêm.", None),
    ]


def test_what_leads_in_below_a_unit_is_no_duty():
    assert tasks(
        "1. Trạm Y tế xã",
        "Chịu trách nhiệm về công tác phòng bệnh trên địa bàn, trong đó tập trung:",
        "- Phun hóa chất trước ngày 05/4/2027.",
        "2. Công an xã",
        "- Tuần tra ban đêm.",
    ) == [
        ("Trạm Y tế xã", [], "Phun hóa chất trước ngày 05/4/2027.", "2027-04-05"),
        ("Công an xã", [], "Tuần tra ban đêm.", None),
    ]


def test_the_line_that_tells_the_matter_is_the_duty_and_not_the_topic_above():
    assert tasks(
        "1. Quản lý đàn chó",
        "- Nội dung: Lập sổ theo dõi đến từng hộ.",
        "- Cơ quan chủ trì: Phòng Kinh tế.",
        "- Cơ quan phối hợp: Công an xã.",
        "- Thời gian: trước ngày 31/3/2027.",
        section="II. NỘI DUNG THỰC HIỆN",
    ) == [("Phòng Kinh tế", ["Công an xã"], "Lập sổ theo dõi đến từng hộ", "2027-03-31")]


def test_a_heading_asks_those_whose_duties_stand_below():
    assert duties(
        "1. Để kịp tiến độ, yêu cầu các chủ đầu tư; UBND các xã, phường:",
        "a) Lập tiến độ trước ngày 18/8/2027.",
        "b) Báo cáo vướng mắc.",
        "2. Riêng đối với Sở Xây dựng, ngoài nội dung tại mục 1, đề nghị:",
        "a) Công bố giá vật liệu.",
        "b) Kiểm tra các mỏ đá.",
    ) == [
        ("các chủ đầu tư; UBND các xã, phường", [("own", "2027-08-18"), ("own", None)]),
        ("Sở Xây dựng", [("own", None), ("own", None)]),
    ]


def test_a_clause_that_goes_on_with_the_name_is_no_other_unit():
    text = "Các sở, ban, ngành, đơn vị sự nghiệp; UBND các xã, phường chấm điểm trước ngày 12/10/2027."
    assert tasks("1. Sở Nội vụ", "- Kiểm tra.", "2. Chấm điểm", f"- {text}", section="II. PHÂN CÔNG NHIỆM VỤ")[1:] == [
        ("Các sở, ban, ngành, đơn vị sự nghiệp; UBND các xã, phường", [], text, "2027-10-12")
    ]


def test_a_heading_that_ends_with_a_word_for_numbers_is_over():
    assert tasks(
        "1. Củng cố các hợp tác xã trên địa bàn vùng đồng bào dân tộc thiểu số",
        "Phòng Kinh tế chủ trì lập danh sách hợp tác xã yếu.",
        "2. Tuyên truyền",
        "Công an xã tuần tra.",
    ) == [
        ("Phòng Kinh tế", [], "Phòng Kinh tế chủ trì lập danh sách hợp tác xã yếu.", None),
        ("Công an xã", [], "Công an xã tuần tra.", None),
    ]


def test_what_is_given_behind_the_first_sentence_of_a_part_without_duties():
    given = "Tổng kinh phí là 120 triệu đồng. Giao Phòng Kinh tế thẩm định, bố trí theo phân cấp."
    plan = read("1. Công an xã", "- Tuần tra.", "III. KINH PHÍ", given).plan
    assert [(task.unit.name, task.text) for task in plan.tasks] == [
        ("Công an xã", "Tuần tra."), ("Phòng Kinh tế", given),
    ]  # fmt: skip


def with_table(grid, *lines):
    document = docx.Document()
    for line in [*HEAD.rstrip("\n").split("\n"), "II. TỔ CHỨC THỰC HIỆN", *lines,
                 *FOOT.strip("\n").split("\n"), "PHỤ LỤC"]:  # fmt: skip
        document.add_paragraph(line)
    table = document.add_table(len(grid), len(grid[0]))
    for row, cells in zip(table.rows, grid, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    file = io.BytesIO()
    document.save(file)
    return read_bytes("docx", file.getvalue(), "plan.docx").plan


def test_a_table_behind_the_text_tells_its_duties_again_and_completes_them():
    text = "Chủ trì, phối hợp với Công an xã lập danh mục đoàn vào dự kiến trong năm trước ngày 28/02/2027."
    grid = [
        ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian", "Sản phẩm"],
        ["1", "Lập danh mục đoàn vào dự kiến trong năm", "Phòng Kinh tế", "28/02/2027", "Danh mục"],
        ["2", "Lập danh mục đoàn ra dự kiến trong năm", "Phòng Kinh tế", "30/4/2027", "Danh mục"],
        ["3", "Lập danh mục đoàn vào dự kiến trong năm", "Văn phòng", "30/5/2027", "Danh mục"],
    ]
    plan = with_table(grid, "1. Phòng Kinh tế", f"- {text}", "2. Công an xã", "- Tuần tra.")
    assert [(task.unit.name, task.text, task.product) for task in plan.tasks] == [
        ("Phòng Kinh tế", text, "Danh mục"),
        ("Công an xã", "Tuần tra.", ""),
        ("Phòng Kinh tế", grid[2][1], "Danh mục"),
        ("Văn phòng", grid[3][1], "Danh mục"),
    ]


def test_a_table_tells_of_a_duty_of_the_text_how_often_and_with_whom():
    """“Thường xuyên” of the column was lost, and who only takes part was its own partner."""
    guard = "Bảo đảm an ninh, trật tự cho các hoạt động giao lưu."
    youth = "Phối hợp tổ chức giao lưu thanh niên, tình nguyện quốc tế khi được cấp có thẩm quyền cho phép."
    plan = with_table(
        [
            ["TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành"],
            ["1", guard.rstrip("."), "Công an xã", "Trạm Y tế xã", "Thường xuyên"],
            ["2", youth.rstrip("."), "Văn phòng", "Đoàn Thanh niên xã; Các trường học", "Hằng quý"],
        ],
        "1. Công an xã", f"- {guard}", "2. Đoàn Thanh niên xã", f"- {youth}",
    )  # fmt: skip
    police, young = plan.tasks
    assert police.continuous and [unit.name for unit in police.supporting] == ["Trạm Y tế xã"]
    assert young.recurring == (Recurrence.QUARTERLY,)
    assert [unit.name for unit in young.supporting] == ["Các trường học"]


def test_the_name_of_a_part_may_stand_below_its_number():
    lines = [
        "ĐỀ ÁN",
        "Nâng cấp nhà văn hóa bản giai đoạn 2026 - 2030",
        "Phần thứ nhất",
        "SỰ CẦN THIẾT",
        "Nhiều nhà văn hóa đã xuống cấp.",
        "Phần thứ hai",
        "TỔ CHỨC THỰC HIỆN",
        "1. Phòng Kinh tế",
        "- Tham mưu bố trí vốn./.",
        "Nơi nhận:",
        "- Lưu: VT.",
        "CHỦ TỊCH",
        "Lê Văn Sơn",
    ]
    found = inspection(read_text("\n".join(lines), "plan.txt"))
    assert [(item["depth"], item["marker"], item["text"]) for item in found["outline"]] == [
        (1, "Phần thứ nhất", "SỰ CẦN THIẾT"),
        (1, "Phần thứ hai", "TỔ CHỨC THỰC HIỆN"),
        (2, "1.", "Phòng Kinh tế"),
    ]
    assert found["paragraphs"] == 2
    assert [entry["unit"] for entry in found["assignments"]] == ["Phòng Kinh tế"]


def test_labelled_lines_below_the_duty_of_a_unit_belong_to_it():
    lines = [
        "KẾ HOẠCH",
        "Xây dựng nông thôn mới năm 2026",
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Kinh tế",
        "- Hoàn thiện hồ sơ đề nghị công nhận.",
        "Thời gian hoàn thành: trước ngày 30/10/2026.",
        "- Kiểm tra các tuyến đường nội đồng.",
        "+ Đơn vị phối hợp: Công an xã; các thôn.",
        "+ Thời gian: hằng quý.",
        "2. Công an xã",
        "- Tuần tra ban đêm./.",
        "Nơi nhận:",
        "- Lưu: VT.",
        "CHỦ TỊCH",
        "Lê Văn Sơn",
    ]
    read_plan = read_text("\n".join(lines), "plan.txt")
    told = [
        (task.text, [unit.name for unit in task.supporting], task.deadline and task.deadline.wording, task.recurring)
        for task in read_plan.plan.tasks
    ]
    assert told == [
        ("Hoàn thiện hồ sơ đề nghị công nhận.", [], "trước ngày 30/10/2026", ()),
        ("Kiểm tra các tuyến đường nội đồng.", ["Công an xã", "các thôn"], None, (Recurrence.QUARTERLY,)),
        ("Tuần tra ban đêm./.", [], None, ()),
    ]
    first, _ = inspection(read_plan)["assignments"]
    assert [task["deadline"] for task in first["tasks"]] == ["2026-10-30", None]


def test_the_last_of_a_list_of_duties_is_one_although_headings_with_such_numbers_are_bold():
    """“5. Trạm Y tế xã: bố trí …”, without a full stop and with nothing below it, was read as a heading."""
    bold = {
        "II. PHÂN CÔNG", "I. MỤC ĐÍCH", "1. Phòng Văn hóa - Xã hội:", "2. Công an xã:",
    }  # fmt: skip
    lines = [
        *HEAD.strip().splitlines(), "II. PHÂN CÔNG", "1. Phòng Văn hóa - Xã hội:",
        "+ Xây dựng kịch bản; xong trước ngày 05/3/2027", "2. Công an xã:", "+ Bố trí 15 đồng chí giữ trật tự",
        "3. Phòng Kinh tế: dự trù kinh phí 120 triệu đồng, trình Ủy ban nhân dân xã trước ngày 20/2/2027",
        "4. Ban Chỉ huy Quân sự xã: huy động 30 dân quân trực trong các ngày diễn ra lễ hội",
        "5. Trạm Y tế xã: bố trí 01 xe cứu thương, 04 y, bác sĩ trực tại bến thuyền", *FOOT.strip().splitlines(),
    ]  # fmt: skip
    document = docx.Document()
    for text in lines:
        document.add_paragraph().add_run(text).bold = text in bold or text == "KẾ HOẠCH"
    out = io.BytesIO()
    document.save(out)
    tasks = read_bytes("docx", out.getvalue(), "le-hoi.docx").plan.tasks
    assert [task.unit.name for task in tasks][-3:] == ["Phòng Kinh tế", "Ban Chỉ huy Quân sự xã", "Trạm Y tế xã"]
