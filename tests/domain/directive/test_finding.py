"""What a paper asks, in sentences that stand among others."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.documents.reading import read_text
from desktop.domain.directive.demand import Demand, Scope
from desktop.domain.directive.finding import directive_of
from desktop.domain.directive.wording import adapted
from desktop.domain.office.office import Level, Office
from desktop.domain.task.task import Deadline

OFFICE = Office(Level.COMMUNE, "Tuyên Quang", "Hòa An", "ỦY BAN NHÂN DÂN\nXÃ HÒA AN", "Hòa An")
HEAD = ["ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", "Số: 88/KH-UBND", "Hà Sơn, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH",
        "Trồng rừng năm 2026", "", "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
        "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:"]  # fmt: skip


def ours(*body: str) -> list[tuple[str, str]]:
    plan = read_text("\n".join([*HEAD, *body, "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn"]), "plan.txt").plan
    directive = directive_of(plan, OFFICE, lambda rows, year: [])
    return [(demand.addressee, demand.text) for demand in directive.demands if demand.scope is not Scope.OTHERS]


def test_what_is_asked_in_the_second_sentence():
    body = [
        "I. NỘI DUNG",
        "1. Vườn ươm",
        "Mỗi vườn ươm được hỗ trợ 50 triệu đồng. UBND các xã, phường gửi danh sách vườn ươm trước ngày 10/4/2026.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Sở Nông nghiệp và Môi trường",
        "- Kiểm tra chất lượng cây giống. Ủy ban nhân dân các xã báo cáo diện tích trồng hằng tháng.",
        "- Tổng hợp kết quả. Tỉnh đoàn tham gia trồng cây.",
    ]
    assert ours(*body) == [
        ("UBND các xã, phường", "UBND các xã, phường gửi danh sách vườn ươm trước ngày 10/4/2026."),
        ("Ủy ban nhân dân các xã", "Ủy ban nhân dân các xã báo cáo diện tích trồng hằng tháng."),
    ]


@pytest.mark.parametrize(
    ("closing", "count"),
    [
        (
            "Nhận được Kế hoạch này, đề nghị các đơn vị, địa phương thực hiện; nếu có vướng mắc, báo về Sở./.",
            1,
        ),
        ("Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các đơn vị, địa phương phản ánh về Sở./.", 0),
        ("Trong quá trình thực hiện, nếu có vướng mắc, các sở, UBND các xã phản ánh về Sở Y tế./.", 1),
    ],
)
def test_closing_words_that_ask_and_tell_of_trouble(closing, count):
    body = ["I. NỘI DUNG", "Trồng 1.200 ha rừng phòng hộ.", closing]
    assert len(ours(*body)) == count


def test_trades_with_a_heading_of_their_own_are_not_everybody():
    body = [
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Các đơn vị cấp nước trên địa bàn tỉnh",
        "- Công khai chất lượng nước hằng tháng.",
    ]
    assert ours(*body) == []


def test_communes_that_are_named_are_asked_alone():
    body = [
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Chủ tịch UBND các xã, phường",
        "a) Bố trí đất trồng rừng trước ngày 15/4/2026.",
        "b) UBND các xã Cẩm Lạc, Vĩnh Thịnh báo cáo nguyên nhân chậm trồng rừng trước ngày 20/4/2026.",
        "c) UBND các xã Hòa An, Cẩm Lạc hoàn thành cắm mốc trước ngày 25/4/2026.",
    ]
    assert [text[:20] for _, text in ours(*body)] == ["Bố trí đất trồng rừn", "UBND các xã Hòa An, "]


def test_items_with_two_numbers_stand_below_the_unit_of_the_first_one():
    body = [
        "Để chủ động, Sở Y tế đề nghị các địa phương và yêu cầu các đơn vị trực thuộc thực hiện một số nội dung sau:",
        "1. Đề nghị Ủy ban nhân dân các xã, phường",
        "1.1. Thống kê bếp ăn tập thể, gửi danh sách trước ngày 20/9/2026.",
        "1.2. Giao trưởng thôn, tổ dân phố điều tra từng nhà, xong trước ngày 30/9/2026.",
        "2. Chi cục An toàn vệ sinh thực phẩm",
        "2.1. Mở 06 lớp tập huấn trước ngày 15/10/2026.",
        "2.2. Kiểm tra đột xuất các cơ sở nấu suất ăn trước ngày 15/11/2026.",
        "3. Các nội dung khác thực hiện theo Luật An toàn thực phẩm và hướng dẫn hiện hành.",
    ]
    assert ours(*body) == [
        ("Ủy ban nhân dân các xã, phường", "Thống kê bếp ăn tập thể, gửi danh sách trước ngày 20/9/2026."),
        ("Ủy ban nhân dân các xã, phường",
         "Giao trưởng thôn, tổ dân phố điều tra từng nhà, xong trước ngày 30/9/2026."),
    ]  # fmt: skip


def test_a_list_is_over_with_the_part_that_it_was_opened_in_and_a_part_that_looks_back_asks_nothing():
    body = [
        "1. Đánh giá chung",
        "Các địa phương làm tốt: phường Hải An, xã Kim Thành. Tuy nhiên còn 09 dự án chậm so với cam kết đầu năm.",
        "2. Nhiệm vụ chung",
        "Yêu cầu UBND các xã, phường có dự án:",
        "a) Hoàn thành kiểm đếm đất của toàn bộ các hộ trước ngày 20/6/2026.",
        "3. Nhiệm vụ cụ thể",
        "3.1. Dự án đường sắt (đoạn qua tỉnh): Sở Xây dựng chủ trì bàn giao cọc trước ngày 15/6/2026. UBND các xã, "
        "phường có tuyến đi qua xây dựng khu tái định cư chậm nhất ngày 30/9/2026.",
        "3.2. Dự án Khu công nghiệp: giao UBND xã Đại Sơn, UBND xã Yết Kiêu chi trả tiền bồi thường.",
        "4. Thanh tra tỉnh thanh tra đột xuất tại 03 xã có nhiều đơn thư trước ngày 15/8/2026.",
    ]
    assert [text[:30] for _, text in ours(*body)] == [
        "Hoàn thành kiểm đếm đất của to",
        "UBND các xã, phường có tuyến đ",
    ]


def test_a_later_clause_that_asks_communes():
    body = [
        "I. NỘI DUNG",
        "Mỗi đội dân phòng được trang bị theo danh mục; các xã có rừng thành lập tổ chữa cháy rừng.",
        "Chủ tịch UBND cấp xã kiện toàn Ban Chỉ huy. Mỗi xã, phường bố trí tối thiểu 70 người.",
    ]
    assert [name for name, _ in ours(*body)] == ["các xã có rừng", "Chủ tịch UBND cấp xã", "Mỗi xã, phường"]


def test_how_much_is_done_in_each_commune_is_not_asked_of_communes():
    assert ours(
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Chi cục Kiểm lâm",
        "- Cử 03 tổ đi cơ sở; mỗi xã làm việc ít nhất 01 buổi.",
        "- Tổng hợp nhu cầu cây giống; các xã có rừng lập danh sách hộ trồng.",
    ) == [("các xã có rừng", "Tổng hợp nhu cầu cây giống; các xã có rừng lập danh sách hộ trồng.")]


@pytest.mark.parametrize(("places", "count"), [("Nà Pha, Bến Hạ, Mường Lạn", 0), ("Nà Pha, Hòa An, Mường Lạn", 1)])
def test_places_in_brackets_behind_a_name_for_many_say_who_is_asked(places, count):
    found = ours(
        "I. TỔ CHỨC THỰC HIỆN",
        f"1. Chủ tịch UBND các xã vùng thấp, ven sông, ven suối, có đường ngầm, có bến đò và các xã khác ({places}):",
        "- Đưa người già, trẻ em đến nơi an toàn.",
    )
    assert len(found) == count


def test_one_closing_asks_communes_and_the_senders_own_offices():
    body = [
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Sở Y tế",
        "- Cấp thuốc.",
        "Đề nghị UBND các xã, phường phối hợp chỉ đạo; yêu cầu Thủ trưởng các đơn vị trực thuộc báo cáo trước 30/7./.",
    ]
    assert ours(*body) == [("UBND các xã, phường", "Đề nghị UBND các xã, phường phối hợp chỉ đạo;")]


def test_communes_in_brackets_behind_what_they_have_in_common():
    body = [
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Ủy ban nhân dân các xã, phường",
        "- Lập sổ theo dõi.",
        "- Riêng các xã có ổ dịch năm 2025 (Nà Pha, Mường Lạn) tiêm phòng bao vây trước 25/3.",
    ]
    assert ours(*body) == [("Ủy ban nhân dân các xã, phường", "Lập sổ theo dõi.")]


@pytest.mark.parametrize(
    ("text", "general"),
    [
        ("Yêu cầu các cơ quan, đơn vị, UBND các xã, phường nghiêm túc thực hiện./.", True),
        ("Yêu cầu các địa phương tổ chức triển khai thực hiện Kế hoạch này.", True),
        ("Yêu cầu các xã nghiêm túc triển khai thực hiện. Quá trình thực hiện, nếu có vướng mắc, báo cáo Sở.", True),
        ("UBND các xã tổ chức thực hiện việc thu gom rác.", False),
        ("Các xã triển khai thực hiện; báo cáo kết quả về Sở Xây dựng.", False),
    ],
)
def test_what_asks_for_nothing_but_that_the_paper_is_carried_out(text, general):
    assert Demand(text, "", "", Scope.US).carries_out is general
    due = Deadline(date(2027, 3, 1), inclusive=True)
    assert not Demand(text, "", "", Scope.US, (due,)).carries_out


def test_what_leads_into_the_list_of_what_is_asked_asks_nothing_itself():
    body = [
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Ủy ban nhân dân các xã, phường",
        "Chịu trách nhiệm về công tác trồng rừng, trong đó tập trung:",
        "- Lập sổ theo dõi.",
    ]
    assert ours(*body) == [("Ủy ban nhân dân các xã, phường", "Lập sổ theo dõi.")]


def test_a_topic_before_a_colon_and_who_asks_hide_nobody():
    body = [
        "I. NỘI DUNG",
        "Để hoàn thành chỉ tiêu, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:",
        "1. Báo cáo tiến độ trồng rừng: các sở, ngành, địa phương báo cáo về Sở Tài chính trước 09 giờ ngày 21/4/2026.",
        "2. Ủy ban nhân dân các xã cung cấp số liệu diện tích rừng đến hết ngày 31/01/2026.",
    ]
    text = "\n".join([*HEAD, *body, "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn"])
    found = directive_of(read_text(text, "plan.txt").plan, OFFICE, lambda rows, year: []).demands
    assert [(demand.addressee, demand.scope, demand.last_day) for demand in found] == [
        ("các sở, ngành, địa phương", Scope.ALL, date(2026, 4, 21)),
        ("Ủy ban nhân dân các xã", Scope.US, None),  # a day before the paper's own is of what is told, not due
    ]


def test_what_communes_are_to_ask_of_businesses_households_and_their_own_bodies_is_asked_of_communes():
    body = [
        "I. TỔ CHỨC THỰC HIỆN",
        "1. Ủy ban nhân dân các xã, phường",
        "a) Yêu cầu các cơ sở chế biến gỗ ký cam kết không mua gỗ trái phép, xong trong tháng 5/2026.",
        "b) Đề nghị các hộ nhận khoán phát dọn đường băng cản lửa trước ngày 15/4/2026.",
        "c) Giao Công an xã, phường là đầu mối theo dõi việc vận chuyển gỗ.",
    ]
    assert [who for who, _text in ours(*body)] == ["Ủy ban nhân dân các xã, phường"] * 3


def test_the_articles_of_the_decision_before_an_attached_plan_ask_too():
    executed = (
        "Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc các sở: Y tế, Tài chính; Chủ tịch Ủy ban nhân dân các xã, "
        "phường và Thủ trưởng các cơ quan có liên quan chịu trách nhiệm thi hành Quyết định này."
    )
    text = [
        "ỦY BAN NHÂN DÂN TỈNH HÀ SƠN", "Số: 88/QĐ-UBND", "Hà Sơn, ngày 02 tháng 3 năm 2026", "QUYẾT ĐỊNH",
        "Ban hành Kế hoạch tiêm chủng năm 2026", "", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH", "",
        "Căn cứ Luật Phòng bệnh ngày 10 tháng 12 năm 2025;", "", "QUYẾT ĐỊNH:", "",
        "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch tiêm chủng năm 2026.",
        "Điều 2. Giao Sở Y tế chủ trì, phối hợp với Sở Tài chính theo dõi, báo cáo kết quả trước ngày 15/12/2026.",
        f"Điều 3. {executed}", "", "Nơi nhận:", "- Như Điều 3;", "- Lưu: VT.", "", "CHỦ TỊCH", "Lê Văn Sơn", "",
        "KẾ HOẠCH", "Tiêm chủng năm 2026", "(Ban hành kèm theo Quyết định số 88/QĐ-UBND ngày 02/3/2026)", "",
        "I. TỔ CHỨC THỰC HIỆN", "1. Sở Y tế", "Cung ứng vắc xin trước ngày 30/4/2026.",
        "2. Ủy ban nhân dân các xã, phường", "Lập danh sách trẻ em trước ngày 15/4/2026.",
    ]  # fmt: skip
    read = read_text("\n".join(text), "plan.txt")
    assert [(unit, [task.text[:21] for task in tasks]) for unit, tasks in read.assignments] == [
        ("Sở Y tế", ["Giao Sở Y tế chủ trì,"]),
        ("Sở Y tế", ["Cung ứng vắc xin trướ"]),
        ("Ủy ban nhân dân các xã, phường", ["Lập danh sách trẻ em "]),
    ]
    assert [task.text[:12] for task in read.plan.tasks] == ["Cung ứng vắc", "Lập danh sác"], "the plan's own"
    asked = [d for d in directive_of(read.plan, OFFICE, lambda rows, year: []).demands if d.scope is not Scope.OTHERS]
    assert [(d.scope, d.text, d.place) for d in asked] == [
        (Scope.ALL, executed, "Điều 3"),
        (Scope.US, "Lập danh sách trẻ em trước ngày 15/4/2026.", "Mục I.2"),
    ]
    assert adapted(asked[0], OFFICE, (), directive_of(read.plan, OFFICE, lambda rows, year: [])).startswith(
        "Thi hành Quyết định số 88/QĐ-UBND ngày 02/3/2026"
    )


def asked(*body: str) -> list[tuple[Scope, str, date | None]]:
    plan = read_text("\n".join([*HEAD, *body, "Nơi nhận:", "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn"]), "plan.txt").plan
    directive = directive_of(plan, OFFICE, lambda rows, year: [])
    return [
        (item.scope, item.text, item.deadlines[0].day if item.deadlines else None)
        for item in directive.demands
        if item.scope is not Scope.OTHERS
    ]


def test_labelled_lines_below_a_job_say_who_leads_it_and_by_when():
    body = [
        "I. NHIỆM VỤ",
        "a) Số hóa sổ sách của các xã, phường; bàn giao về Lưu trữ lịch sử tỉnh.",
        "- Cơ quan chủ trì: UBND các xã, phường.",
        "- Cơ quan phối hợp: Sở Nội vụ.",
        "- Thời gian hoàn thành: Trước ngày 15 tháng 11 năm 2026.",
        "b) Cập nhật, công khai danh mục dữ liệu mở trên Cổng dữ liệu của tỉnh.",
        "- Cơ quan chủ trì: Các sở, ban, ngành tỉnh; UBND các xã, phường.",
        "- Thời gian hoàn thành: 30/4/2026.",
        "c) Nâng cấp Hệ thống thông tin giải quyết thủ tục hành chính.",
        "- Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: UBND các xã, phường.",
        "- Thời gian hoàn thành: 30/6/2026.",
    ]
    first, second = asked(*body)
    assert first == (Scope.US, body[1].removeprefix("a) "), date(2026, 11, 15))
    assert second == (Scope.ALL, body[5].removeprefix("b) "), date(2026, 4, 30))


def test_what_was_given_is_not_asked_and_a_closing_that_asks_for_a_report_is():
    money = "Sử dụng dự toán ngân sách năm 2026 đã giao cho các cơ quan, đơn vị, địa phương theo quy định."
    closing = (
        "Yêu cầu Thủ trưởng các sở, ban, ngành, Chủ tịch UBND các xã, phường triển khai thực hiện nghiêm túc Kế hoạch "
        "này, báo cáo UBND tỉnh những khó khăn, vướng mắc để xem xét, chỉ đạo./."
    )
    assert [text for _, text, _ in asked("I. KINH PHÍ", money, closing)] == [closing]


def test_what_stands_below_the_title_of_a_job_is_asked_and_the_communes_steering_committees_are_communes():
    body = [
        "I. NHIỆM VỤ",
        "1. Rà soát hiện trạng chợ",
        "Kiểm kê tài sản kết cấu hạ tầng chợ do Nhà nước đầu tư, phân hạng lại chợ.",
        "- Chủ trì: Ủy ban nhân dân các xã, phường.",
        "- Thời gian: hoàn thành trước ngày 30/4/2026.",
        "II. TỔ CHỨC THỰC HIỆN",
        "1. Ban Chỉ đạo các xã, phường",
        "- Phân công người giúp đỡ từng người cai nghiện tại cộng đồng.",
    ]
    assert asked(*body) == [
        (Scope.US, body[2], date(2026, 4, 30)),
        (Scope.US, body[7].removeprefix("- "), None),
    ]


@pytest.mark.parametrize(
    ("label", "note"),
    [
        ("PHỤ LỤC", "(Kèm theo Kế hoạch số 45/KH-UBND ngày 20 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh)"),
        ("PHỤ LỤC II", "(Ban hành kèm theo Kế hoạch số 45/KH-UBND ngày 20/01/2027 của Ủy ban nhân dân tỉnh)"),
    ],
)
def test_an_appendix_that_was_sent_alone_is_of_the_paper_that_it_goes_with(label, note):
    """It was a plan without a number, a day and an issuer: what it gave had no source."""
    text = [label, "PHÂN CÔNG NHIỆM VỤ ĐỐI NGOẠI NHÂN DÂN NĂM 2027", note, "", "1. UBND các xã, phường",
            "Rà soát các thỏa thuận kết nghĩa trước ngày 30/4/2027."]  # fmt: skip
    plan = read_text("\n".join(text), "phụ lục.txt").plan
    paper = directive_of(plan, OFFICE, lambda rows, year: [])
    assert (paper.kind, paper.number, paper.dated) == ("KẾ HOẠCH", "45/KH-UBND", date(2027, 1, 20))
    assert (paper.issuer, paper.subject) == ("Ủy ban nhân dân tỉnh", "PHÂN CÔNG NHIỆM VỤ ĐỐI NGOẠI NHÂN DÂN NĂM 2027")


def test_a_paper_with_a_letterhead_is_its_own_whatever_it_goes_with():
    note = "(Kèm theo Quyết định số 45/QĐ-UBND ngày 20/01/2026 của Ủy ban nhân dân tỉnh)"
    plan = read_text("\n".join([*HEAD[:5], note, *HEAD[5:], "Sở Y tế báo cáo."]), "plan.txt").plan
    assert directive_of(plan, OFFICE, lambda rows, year: []).number == "88/KH-UBND"
