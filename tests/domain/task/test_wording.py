"""Wordings of duties as offices write them."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.task.task import Deadline, Recurrence, Role
from desktop.domain.task.wording import (
    continuous,
    days_from,
    deadlines,
    due_dates,
    due_of,
    explicit_deadline,
    impossible_deadline,
    product,
    recounted,
    recurring,
    rhythm,
    role,
    split_units,
    supporting,
)

W, M, Q, H, Y, A = Recurrence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ trì, phối hợp với Công an xã tuần tra.", Role.BOTH),
        ("Chủ trì phối hợp các thôn dọn vệ sinh.", Role.BOTH),
        ("Chủ trì và phối hợp với các thôn.", Role.BOTH),
        ("chủ trì, chủ động phối hợp với các thôn.", Role.BOTH),
        ("Chủ trì/phối hợp với các thôn.", Role.BOTH),
        ("Chủ trì tham mưu kế hoạch; phối hợp với các thôn.", Role.LEAD),
        ("Chủ trì, tham mưu kế hoạch.", Role.LEAD),
        ("Là cơ quan đầu mối, chủ trì tham mưu.", Role.LEAD),
        ("Là cơ quan thường trực, chủ trì, phối hợp với các phòng.", Role.BOTH),
        ("Là đầu mối tổng hợp báo cáo.", Role.OWN),
        ("Chịu trách nhiệm chủ trì, phối hợp với các phòng.", Role.BOTH),
        ("Có trách nhiệm phối hợp với các phòng.", Role.COORDINATE),
        ("Phối hợp với các phòng; chủ trì tuyên truyền.", Role.COORDINATE),
        ("Phối kết hợp với nhà trường.", Role.COORDINATE),
        ("Chủ động phối hợp với nhà trường.", Role.COORDINATE),
        ("Thứ Sáu hằng tuần, chủ trì giao ban.", Role.LEAD),
        ("Hằng tuần chủ trì, phối hợp với Công an xã kiểm tra.", Role.BOTH),
        ("Theo chức năng, nhiệm vụ được giao, phối hợp với các phòng.", Role.COORDINATE),
        ("Theo chức năng, nhiệm vụ được giao, tham gia đề xuất.", Role.OWN),
        ("Tham mưu phối hợp với các phòng.", Role.OWN),
        ("Tham mưu Ủy ban nhân dân xã chủ trì hội nghị.", Role.OWN),
        ("Xây dựng kế hoạch, phối hợp với các thôn.", Role.OWN),
        ("Chủ tịch hội báo cáo kết quả.", Role.OWN),
    ],
)
def test_role(text, expected):
    assert role(text) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Báo cáo định kỳ (6 tháng, năm), đột xuất.", (H, Y, A)),
        ("Báo cáo định kỳ hằng tháng, quý, 6 tháng và năm.", (M, Q, H, Y)),
        ("Hàng tháng, trước ngày 20, gửi báo cáo.", (M,)),
        ("Báo cáo thứ Sáu hằng tuần.", (W,)),
        ("Rà soát, lập danh sách người có công hưởng trợ cấp hằng tháng.", ()),
        ("Chi trả trợ cấp hằng tháng cho người có công.", (M,)),
        ("Hằng tuần báo cáo Chủ tịch Ủy ban nhân dân xã.", (W,)),
        ("Mỗi tuần báo tường ra số mới.", ()),
        ("Hàng tuần, trước 16 giờ thứ Năm, gửi báo cáo nhanh.", (W,)),
        ("Định kỳ hằng tuần, tháng, quý báo cáo.", (W, M, Q)),
        ("Báo cáo tuần, tháng theo quy định.", (W, M)),
        ("Họp giao ban mỗi tuần.", (W,)),
        ("Giao ban 01 tuần/lần.", (W,)),
        ("Kiểm tra 02 tuần/lần.", ()),
        ("Cập nhật bản đồ 02 tuần một lần.", ()),
        ("Cập nhật bản đồ tuần một lần.", (W,)),
        ("Báo cáo tuần tra ban đêm.", ()),
        ("Hưởng ứng Tuần lễ áo dài hằng năm.", (Y,)),
        ("Tuần tra hằng đêm.", ()),
        ("Định kỳ hằng quý rà soát.", (Q,)),
        ("Báo cáo tháng, quý, 6 tháng, năm theo quy định.", (M, Q, H, Y)),
        ("Báo cáo kết quả 6 tháng, cả năm.", (H, Y)),
        ("Định kỳ 06 tháng/lần kiểm tra.", (H,)),
        ("Hằng năm, trên cơ sở dự toán, bố trí kinh phí.", (Y,)),
        ("Kiểm tra đột xuất các chợ.", (A,)),
        ("Kiểm tra công vụ đột xuất ít nhất 02 lần/quý.", ()),
        ("Kiểm tra đột xuất ít nhất 02 cơ sở mỗi quý.", (Q,)),
        ("Báo cáo đột xuất khi có yêu cầu, hằng quý.", (Q, A)),
        ("Định kỳ và đột xuất báo cáo.", (A,)),
        ("Sơ kết 6 tháng, tổng kết năm.", (H, Y)),
        ("Báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/12).", (H, Y)),
        ("Báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12.", (H, Y)),
        ("So với năm trước, tăng hai lớp.", ()),
        ("Định kỳ tổng hợp kết quả.", ()),
        ("Thường xuyên tuyên truyền.", ()),
        ("Báo cáo năm 2026 gửi trước ngày 10/12.", ()),
        ("Báo cáo tháng 6 năm 2026.", ()),
        ("Trong năm tới mở ba lớp.", ()),
        ("Hoàn thành trong quý II/2026.", ()),
        ("Gửi báo cáo trước 10/6 (6 tháng), trước 05/12 (năm) về Văn phòng.", (H, Y)),
        ("Nộp hồ sơ trước ngày 10/6 (năm bản).", ()),
        ("Gửi kết quả (báo cáo quý trước ngày 20 của tháng cuối; báo cáo năm trước ngày 20/11).", (Q, Y)),
        ("Gửi số liệu tiến độ từng tháng về Phòng Kinh tế.", (M,)),
        ("Từng tháng, từng quý đối chiếu công nợ.", (M, Q)),
        ("Giao ban từng tuần vào chiều thứ Sáu.", (W,)),
        ("Gửi báo cáo trước ngày 15 các tháng.", (M,)),
        ("Ngày cuối cùng của tháng báo cáo Chủ tịch xã.", (M,)),
        ("Cập nhật số liệu theo tháng, theo quý.", (M, Q)),
        ("Kiểm kê nửa năm một lần.", (H,)),
        ("Lập tiến độ chi tiết từng tuần.", ()),
        ("Họp tổ vào ngày làm việc thứ 3 của tháng.", (M,)),
        ("Gửi số liệu nhanh thứ Sáu cuối cùng của tháng.", (M,)),
        ("Trình phiên họp thường kỳ tháng.", (M,)),
        ("Ra quân Chủ nhật tuần thứ hai của tháng 7.", ()),
        ("Xong trong tuần cuối của tháng này.", ()),
        ("Giao chỉ tiêu từng quý cho các thôn.", ()),
        ("Thực hiện theo quy định.", ()),
        ("Tổng hợp theo tháng 7.", ()),
    ],
)
def test_recurring(text, expected):
    assert recurring(text) == expected


@pytest.mark.parametrize(
    ("text", "day", "inclusive", "wording"),
    [
        ("Gửi báo cáo trước ngày 30/11/2026.", "2026-11-30", False, "trước ngày 30/11/2026"),
        ("Gửi báo cáo trước 30/11/2026.", "2026-11-30", False, "trước 30/11/2026"),
        ("Hoàn thành trước ngày 5 tháng 9 năm 2026.", "2026-09-05", False, "trước ngày 5 tháng 9 năm 2026"),
        ("Chậm nhất ngày 20/12/2026 phải xong.", "2026-12-20", True, "Chậm nhất ngày 20/12/2026"),
        ("Gửi chậm nhất là ngày 20-12-2026.", "2026-12-20", True, "chậm nhất là ngày 20-12-2026"),
        ("Thực hiện đến ngày 15/8/2026.", "2026-08-15", True, "đến ngày 15/8/2026"),
        ("Thực hiện đến hết ngày 15/8/2026.", "2026-08-15", True, "đến hết ngày 15/8/2026"),
        ("Thời hạn hoàn thành: ngày 01.10.2026.", "2026-10-01", True, None),
        ("Gửi trước ngày 30/11 để tổng hợp.", "2026-11-30", False, "trước ngày 30/11"),
        ("Báo cáo trong 05 ngày làm việc kể từ ngày 10/3/2027.", "2027-03-17", True, None),
        ("Xong trong vòng 05 (năm) ngày làm việc, kể từ ngày 10/3.", "2026-03-17", True, None),
        ("Gửi chậm nhất sau 10 ngày kể từ ngày 10/3/2027.", "2027-03-20", True, None),
        ("Gửi về Văn phòng trước 17 giờ 00, ngày 25/3/2026.", "2026-03-25", True, "trước 17 giờ 00, ngày 25/3/2026"),
        ("Hạn cuối 25/3/2026.", "2026-03-25", True, None),
        ("Hoàn thành đến hết tháng 6.", "2026-06-30", True, "đến hết tháng 6"),
        ("Hoàn thành trong tháng 02/2028.", "2028-02-29", True, None),
        ("Hoàn thành trong quý II/2026.", "2026-06-30", True, None),
        ("Triển khai trước quý IV năm 2026.", "2026-10-01", False, "trước quý IV năm 2026"),
        ("Thời hạn: 20/8/2026.", "2026-08-20", True, "Thời hạn: 20/8/2026"),
        ("Thời gian hoàn thành: 20/8/2026.", "2026-08-20", True, None),
        ("Thời gian hoàn thành: Tháng 7/2026.", "2026-07-31", True, None),
        ("Thời gian: Quý IV/2026.", "2026-12-31", True, None),
        ("Thực hiện trong tháng 3 và tháng 4/2026.", "2026-04-30", True, "trong tháng 3 và tháng 4/2026"),
        ("Thực hiện trong quý I, II/2026.", "2026-06-30", True, None),
        ("Thực hiện từ 01/3 - 15/4/2026.", "2026-04-15", True, "từ 01/3 - 15/4/2026"),
        ("Hoàn thành trong 6 tháng đầu năm 2026.", "2026-06-30", True, None),
        ("Hoàn thành trong năm 2026.", "2026-12-31", True, None),
        ("Từ ngày 01/9/2026 đến ngày 30/9/2026 tổ chức chiến dịch.", "2026-09-30", True, "đến ngày 30/9/2026"),
    ],
)
def test_deadline(text, day, inclusive, wording):
    found = deadlines(text, 2026)
    assert (found.day.isoformat(), found.inclusive) == (day, inclusive)
    assert found.wording in text
    if wording is not None:
        assert found.wording == wording


@pytest.mark.parametrize(
    "text",
    [
        "Thực hiện Kế hoạch số 5/KH-UBND ngày 30/11/2026 của tỉnh.",
        "Trước ngày Luật có hiệu lực thi hành.",
        "Gửi báo cáo trước ngày 30/11 hằng năm.",
        "Gửi báo cáo trước ngày 20 hằng tháng.",
        "Số liệu tính đến ngày 31/12/2025.",
        "Trước ngày 31/02/2026 gửi kết quả.",
        "Chậm nhất ngày 31/11/2026 gửi kết quả.",
        "Kiểm kê trước ngày 29/02/2027.",
        "Hoàn thành trước tháng 13/2026.",
        "Phấn đấu đến năm 2030 mở mười lớp.",
        "Thường xuyên tuyên truyền.",
    ],
)
def test_no_deadline(text):
    assert deadlines(text, 2026) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Báo cáo chậm nhất ngày 31/11/2026.", "chậm nhất ngày 31/11/2026"),
        ("Kiểm kê trước ngày 29/02/2027.", "trước ngày 29/02/2027"),
        ("Kiểm kê trước ngày 31/4.", "trước ngày 31/4"),
        ("Kiểm kê trước ngày 29/02.", ""),
        ("Kiểm kê trước ngày 29/02/2028.", ""),
        ("Theo Kế hoạch số 45/KH-UBND, báo cáo trước ngày 20 hằng tháng.", ""),
        ("Đạt 15/16 tiêu chí.", ""),
    ],
)
def test_a_day_that_does_not_exist_is_told(text, words):
    assert impossible_deadline(text) == words


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "Báo cáo nhanh trước 15 giờ các ngày 05/02, 08/02 và 12/02/2027; báo cáo tổng hợp trước ngày 18/02/2027.",
            ["2027-02-05", "2027-02-08", "2027-02-12", "2027-02-18"],
        ),
        ("Báo cáo trước 15 giờ ngày 05/02 và 15 giờ ngày 08/02/2027.", ["2027-02-05", "2027-02-08"]),
        ("Báo cáo trước các ngày 05, 08 và 12/02/2027.", ["2027-02-05", "2027-02-08", "2027-02-12"]),
        ("Gửi chậm nhất vào các ngày 10, 20 và 30/3/2027.", ["2027-03-10", "2027-03-20", "2027-03-30"]),
        ("Gửi báo cáo trước ngày 15/6, 15/9 và 05/12/2027.", ["2027-06-15", "2027-09-15", "2027-12-05"]),
        ("Báo cáo trước 16 giờ thứ Sáu, ngày 05/02/2027.", ["2027-02-05"]),
        ("Báo cáo trước 17:00 ngày 05/02/2027.", ["2027-02-05"]),
        ("Ra quân vào các ngày 05, 12/02/2027.", ["2027-02-12"]),
        ("Bảo đảm thông tin trong các ngày 14, 15, 16/3/2026.", ["2026-03-16"]),
        ("Tổng vệ sinh vào sáng Chủ nhật 31/01/2027.", ["2027-01-31"]),
        ("Diệt lăng quăng trước ngày khai giảng 05/9/2026.", ["2026-09-05"]),
        ("Báo cáo kết quả (số liệu chốt đến hết ngày 14/12/2026) chậm nhất ngày 18/12/2026.", ["2026-12-18"]),
        ("Báo cáo tiến độ giải ngân đến ngày 30/11/2026.", []),
        ("Tập huấn cho phường Tân An ngày 23/3, phường Hòa Bình ngày 30/3.", ["2026-03-23"]),
        ("Giải ngân đạt 60% vào 30/6 và 100% vào cuối năm.", ["2026-06-30"]),
        ("Chuẩn bị lễ mừng ngày 27/7 tại nhà văn hóa.", []),
        ("Thực hiện Kế hoạch số 12/KH-UBND ngày 05/3 của UBND tỉnh.", []),
        ("Di dời cột điện. Thời hạn xong: 15/4.", ["2026-04-15"]),
        ("Lập danh sách hộ nghèo (hạn gửi: 20/5).", ["2026-05-20"]),
        ("Hạn cuối gửi báo cáo: 25/8/2026.", ["2026-08-25"]),
        ("Dọn các điểm tập kết rác, không để kéo dài quá 30/6/2026.", ["2026-06-30"]),
        ("Tu sửa nghĩa trang liệt sĩ trước dịp 27/7.", ["2026-07-27"]),
        ("Làm xong một phóng sự trước ngày Dân số Việt Nam (26/12).", ["2026-12-26"]),
        ("Cắm xong cờ trước Quốc khánh 2/9/2026.", ["2026-09-02"]),
        ("Sửa xong mái trường trước khi vào năm học mới (05/9/2026).", ["2026-09-05"]),
        ("Nghỉ trước Tết Nguyên đán năm 2026.", []),
        ("Số liệu tính từ ngày 15/12/2025 đến ngày 14/6/2026, gửi trước ngày 17/6/2026.", ["2026-06-17"]),
        ("Gửi danh sách trước ngày 08 và ngày 22/6/2026.", ["2026-06-08", "2026-06-22"]),
        ("Ra quân hai đợt: đợt 1 trong tháng 4, đợt 2 trong tháng 9/2026.", ["2026-04-30", "2026-09-30"]),
        ("Kiểm tra lần một trong quý II, lần hai trong quý IV.", ["2026-06-30", "2026-12-31"]),
    ],
)
def test_days_that_are_listed_with_their_year_or_month_at_the_last(text, days):
    assert [due.day.isoformat() for due in due_dates(text, 2026)] == days


def test_part_of_a_day_stands_for_the_word_day():
    found = explicit_deadline("Tổ chức giao lưu văn nghệ tối 31/12/2026.")
    assert found is not None
    assert found.day == date(2026, 12, 31)
    found = explicit_deadline("Tổ chức chung kết hội thi vào ngày 05/6/2027 nhân Ngày Môi trường thế giới.")
    assert found is not None and found.day.isoformat() == "2027-06-05"
    assert explicit_deadline("Ngày hội kéo dài từ sáng 30/4/2026 tới khuya") is None


def test_year_is_not_guessed():
    assert deadlines("Gửi trước ngày 30/11.") is None
    assert explicit_deadline("Hoàn thành trong quý II/2026.", 2026) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Báo cáo trước ngày 15/6 và trước ngày 30/11/2026.", "2026-06-15"),
        ("Duyệt hồ sơ trước 31/3, khởi công trước ngày 30/4/2026.", "2026-03-31"),
        ("Kiểm tra hai đợt: đợt đầu trước 20/01, đợt sau trước ngày 31/01/2026.", "2026-01-20"),
    ],
)
def test_the_first_of_several_dates_is_the_deadline_with_its_year_or_without(text, day):
    assert explicit_deadline(text, 2026).day.isoformat() == day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thường xuyên tuyên truyền.", True),
        ("Kiểm tra thường xuyên các cơ sở.", True),
        ("Bố trí kinh phí chi thường xuyên.", False),
        ("Mở một lớp.", False),
    ],
)
def test_continuous(text, expected):
    assert continuous(text) is expected


def test_product():
    assert product("Rà soát danh mục. Sản phẩm: Báo cáo của Ủy ban nhân dân xã.") == "Báo cáo của Ủy ban nhân dân xã"
    assert product("Rà soát danh mục.") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ trì, phối hợp với Công an xã, Phòng Kinh tế tổ chức tuần tra.", ["Công an xã", "Phòng Kinh tế"]),
        ("Phối hợp với Văn phòng HĐND và UBND tham mưu.", ["Văn phòng HĐND và UBND"]),
        ("Phối hợp với Phòng Kinh tế và Công an xã kiểm tra.", ["Phòng Kinh tế", "Công an xã"]),
        (
            "Phối hợp Sở Văn hóa, Thể thao và Du lịch, Công an tỉnh trong việc quản lý.",
            ["Sở Văn hóa, Thể thao và Du lịch", "Công an tỉnh"],
        ),
        ("Phối hợp với các cơ quan, đơn vị có liên quan triển khai.", []),
        ("Phối hợp với các thôn, Hội Nông dân xã và các đơn vị liên quan vận động.", ["các thôn", "Hội Nông dân xã"]),
        ("Phối hợp với Ban Chỉ huy Quân sự xã bảo đảm an ninh.", ["Ban Chỉ huy Quân sự xã"]),
        ("Phối hợp với Ban Quản lý chợ kiểm tra.", ["Ban Quản lý chợ"]),
        ("Tuyên truyền sâu rộng.", []),
        ("Cùng Công an xã kiểm tra các lò gạch.", ["Công an xã"]),
        ("Ra quân cùng ngày; phối hợp với Trạm Y tế xã.", ["Trạm Y tế xã"]),
        (
            "Phối hợp với Báo và phát thanh, truyền hình tỉnh, Sở Y tế tuyên truyền.",
            ["Báo và phát thanh, truyền hình tỉnh", "Sở Y tế"],
        ),
        ("Phối hợp với Báo Hà Sơn phát bản tin, truyền hình trực tiếp.", ["Báo Hà Sơn"]),
        ("Phối hợp phát động thi đua “Làng số, nhà số” trong tháng 5.", []),
        ("Phối hợp với các đơn vị treo khẩu hiệu “Trường học an toàn, nhà trường hạnh phúc”.", []),
        ("Phối hợp Công an xã phát động phong trào.", ["Công an xã"]),
        ("Phối hợp với Trung tâm Dịch vụ tổng hợp xã rà soát.", ["Trung tâm Dịch vụ tổng hợp xã"]),
        ("Phối hợp với Trung tâm Dịch vụ tổng hợp, Công an xã rà soát.", ["Trung tâm Dịch vụ tổng hợp", "Công an xã"]),
        ("Phối hợp với Đội quản lý trật tự đô thị kiểm tra.", ["Đội quản lý trật tự đô thị"]),
        ("Phối hợp với Phòng Kinh tế tổng hợp số liệu.", ["Phòng Kinh tế"]),
    ],
)
def test_supporting(text, expected):
    assert supporting(text) == expected


def test_days_counted_from_a_day_that_is_not_known_have_none():
    span = days_from("Gửi báo cáo trong 05 ngày làm việc kể từ ngày nhận được văn bản; lưu hồ sơ.")
    assert (span.count, span.working, span.start) == (5, True, None)
    assert span.wording == "trong 05 ngày làm việc kể từ ngày nhận được văn bản"
    assert span.due(lambda day: True) is None
    assert span.from_day(date(2027, 2, 1)).due(lambda day: day.weekday() < 5).day == date(2027, 2, 8)
    assert days_from("Hội nghị kéo dài 02 ngày từ ngày 10/3/2027") is None
    assert days_from("Gửi trước 05 ngày làm việc") is None


def test_working_days_are_counted_again_by_the_calendar_of_the_office():
    due = deadlines("Xong sau 03 ngày làm việc kể từ ngày 02/02/2027")
    assert due.day == date(2027, 2, 5)
    off = {date(2027, 2, day) for day in range(4, 11)}
    again = recounted(due, lambda day: day.weekday() < 5 and day not in off)
    assert (again.day, again.wording) == (date(2027, 2, 12), due.wording)
    assert recounted(Deadline(date(2027, 6, 1), True, due.wording), lambda day: True).day == date(2027, 6, 1)
    plain = deadlines("Xong trước ngày 05/02/2027")
    assert recounted(plain, lambda day: False) is plain


def test_the_day_is_said_with_how_often_it_comes():
    assert rhythm("thứ Sáu", (W,), ["Hằng tuần"]) == "Hằng tuần, thứ Sáu"
    assert rhythm("Thứ Sáu hằng tuần", (W,), ["Hằng tuần"]) == "Thứ Sáu hằng tuần"
    assert rhythm("", (W, M), ["Hằng tuần", "Hằng tháng"]) == "Hằng tuần, hằng tháng"
    assert rhythm("Theo từng đoàn", (A,), ["Khi có yêu cầu"]) == "Theo từng đoàn"
    assert rhythm("Theo từng đoàn", (), []) == "Theo từng đoàn"


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("Đợt 1: 31/5; Đợt 2: 30/10", ["2027-05-31", "2027-10-30"]),
        ("Lần 1 15/3, lần 2 15/9/2027", ["2027-03-15", "2027-09-15"]),
        ("Quý I: 20/3\nQuý III: 20/9", ["2027-03-20", "2027-09-20"]),
        ("15/3 - 20/3", ["2027-03-20"]),
        ("Quý I", ["2027-03-31"]),
        ("31/5 và 30/11", ["2027-05-31", "2027-11-30"]),
        ("05 và 12/8/2027", ["2027-08-05", "2027-08-12"]),
        ("Tháng 3; tháng 9", ["2027-03-31", "2027-09-30"]),
        ("Đợt 1 tháng 4; đợt 2: tháng 10/2027", ["2027-04-30", "2027-10-31"]),
        ("Quý II; quý IV", ["2027-06-30", "2027-12-31"]),
        ("Tháng 4, tháng 9/2027", ["2027-04-30", "2027-09-30"]),
        ("Quý II và quý IV/2027", ["2027-06-30", "2027-12-31"]),
        ("Đợt 1 trong tháng 4/2027, đợt 2 trong tháng 5/2027", ["2027-04-30", "2027-05-31"]),
        ("Tháng 12/2027 và quý I/2028", ["2027-12-31", "2028-03-31"]),
        ("10/5 và quý IV", ["2027-05-10", "2027-12-31"]),
        ("Quý I, 30/6/2027", ["2027-03-31", "2027-06-30"]),
        ("Tháng 3 và tháng 4/2027", ["2027-04-30"]),  # one span
        ("Quý III và quý IV", ["2027-12-31"]),
        ("Tuần 3 tháng 5", []),  # not the third of May
        ("Đợt 2 tháng 10", []),
    ],
)
def test_days_that_a_cell_lists(cell, days):
    assert [due.day.isoformat() for due in due_of(cell, 2027)] == days


@pytest.mark.parametrize(
    ("cell", "units"),
    [
        ("Phòng Kinh tế, Hạ tầng và Đô thị.", ["Phòng Kinh tế, Hạ tầng và Đô thị"]),
        (
            "Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính",
            ["Sở Văn hóa, Thể thao và Du lịch", "Sở Tài chính"],
        ),
        (
            "Trung tâm Văn hóa, Thông tin, Thể dục và Thể thao, Công an phường; Trạm Y tế",
            ["Trung tâm Văn hóa, Thông tin, Thể dục và Thể thao", "Công an phường", "Trạm Y tế"],
        ),
        (
            "Báo và Phát thanh, Truyền hình Hà Sơn, Công an tỉnh",
            ["Báo và Phát thanh, Truyền hình Hà Sơn", "Công an tỉnh"],
        ),
        ("Sở Y tế, Truyền hình cáp", ["Sở Y tế", "Truyền hình cáp"]),
        ("Phòng Kinh tế, Viettel và VNPT", ["Phòng Kinh tế", "Viettel và VNPT"]),
        ("Phòng Kinh tế, Trần Văn Bình và Lê Thị Hoa", ["Phòng Kinh tế", "Trần Văn Bình và Lê Thị Hoa"]),
        ("Các cơ quan, đơn vị và các tổ dân phố; Trạm Y tế", ["Các cơ quan, đơn vị và các tổ dân phố", "Trạm Y tế"]),
        ("Các khu phố, Viettel Đà Nẵng", ["Các khu phố", "Viettel Đà Nẵng"]),
    ],
)
def test_a_department_for_several_things_is_one_unit(cell, units):
    assert split_units(cell) == units


@pytest.mark.parametrize(
    "words",
    [
        "vào các ngày 06/6/2027 và 13/6/2027",
        "vào ngày 06/6 và ngày 13/6/2027",
        "ngày 30/5/2027, 06/6/2027 và 13/6/2027",
        "vào các ngày 06 và 13/6/2027",
    ],
)
def test_what_is_held_on_several_days_is_over_with_the_last(words):
    """Only days of one month counted: of two whole dates the first was the day due, and the second was lost."""
    (due,) = due_dates(f"Tổ chức ra quân tổng vệ sinh môi trường {words}.")
    assert (due.day.isoformat(), due.wording) == ("2027-06-13", words)


def test_days_that_a_cell_lists_share_the_only_year_in_it():
    assert [due.day.isoformat() for due in due_of("15/6 và 05/12/2027")] == ["2027-06-15", "2027-12-05"]


def test_a_cell_that_says_day_itself_is_not_said_to_say_it_twice():
    assert [due.wording for due in due_of("ngày 30.9.2027", 2027)] == ["chậm nhất ngày 30.9.2027"]
