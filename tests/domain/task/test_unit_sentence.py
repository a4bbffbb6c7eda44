"""Whom a sentence gives its duty, and days on which something is held."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.task.task import Role
from desktop.domain.task.unit_sentence import asked_at, asked_in, names_listed, unit_in_sentence
from desktop.domain.task.wording import due_of, explicit_deadline, is_unit_name, recurring, role


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("UBND các xã: Mỏ Vàng, Khe Hạ giải tỏa đường trước ngày 10/5.", "UBND các xã: Mỏ Vàng, Khe Hạ"),
        ("Đề nghị Điện lực Sơn Bằng kéo lại dây.", "Đề nghị Điện lực Sơn Bằng"),
        ("Báo và Đài Phát thanh, Truyền hình Đắk Mây nhá tin mỗi tối.", "Báo và Đài Phát thanh, Truyền hình Đắk Mây"),
        ("Đề nghị Hội Nông dân, Tỉnh đoàn vận động hội viên trồng rừng.", "Đề nghị Hội Nông dân, Tỉnh đoàn"),
        ("Công ty dịch vụ thu gom, vận chuyển không đổ rác ven đường.", "Công ty dịch vụ thu gom, vận chuyển"),
        ("Đoàn kiểm tra liên ngành kiểm tra các chợ.", "Đoàn kiểm tra liên ngành"),
        ("Các chủ đập là tổ chức lập phương án xả lũ.", "Các chủ đập là tổ chức"),
        ("Đối với kiến nghị của 05 thôn, giao Phòng Kinh tế xem xét.", "giao Phòng Kinh tế"),
        ("UBND các xã phản hồi phiếu hỏi.", "UBND các xã"),
        ("Trước khi bàn giao, các thôn kiểm đếm dụng cụ.", "các thôn"),
        ("Qua rà soát hộ tịch, Công an xã lập danh sách.", "Công an xã"),
        ("Thuế tỉnh và Sở Tư pháp cung cấp số liệu.", "Thuế tỉnh và Sở Tư pháp"),
        ("Sở Nội vụ cùng UBND các phường kiểm tra kho.", "Sở Nội vụ"),
        ("Công an xã cùng với Ban Chỉ huy Quân sự xã trực.", "Công an xã"),
        ("Hội Phụ nữ cùng cấp vận động hội viên.", "Hội Phụ nữ cùng cấp"),
        ("UBND các xã: Mỏ Vàng và phường Bến Hạ (dưới 50%) giải trình.", "UBND các xã: Mỏ Vàng và phường Bến Hạ"),
        ("Trung tâm Kiểm soát bệnh tật tỉnh hướng dẫn chuyên môn.", "Trung tâm Kiểm soát bệnh tật tỉnh"),
        ("Ban Quản lý các công trình dân dụng lập lại dự toán.", "Ban Quản lý các công trình dân dụng"),
        ("Các Ban quản lý rừng, Vườn quốc gia và các công ty lâm nghiệp dọn đường băng cản lửa.",
         "Các Ban quản lý rừng, Vườn quốc gia và các công ty lâm nghiệp"),
        ("Các đơn vị quản lý kho kiểm tra vật tư.", "Các đơn vị quản lý kho"),
        ("Các Công ty cấp nước trữ nước ngọt.", "Các Công ty cấp nước"),
        ("Trong quý I, các thôn báo cáo số hộ.", "các thôn"),
        ("Tổ trưởng các tổ dân phố: Vận động các hộ ký cam kết.", "Tổ trưởng các tổ dân phố"),
        ("Trung tâm Cung ứng dịch vụ công vận hành đài.", "Trung tâm Cung ứng dịch vụ công"),
        ("Trung tâm Phục vụ hành chính công có trách nhiệm niêm yết bảng giá.", "Trung tâm Phục vụ hành chính công"),
        ("UBND các xã, phường, đặc khu nhân giống cây bản địa.", "UBND các xã, phường, đặc khu"),
        ("Bộ Chỉ huy Quân sự thành phố, Công an thành phố duy trì quân số.",
         "Bộ Chỉ huy Quân sự thành phố, Công an thành phố"),
        ("UBND các xã có tỷ lệ dưới 40% (theo Phụ lục), phải kiểm điểm trách nhiệm.",
         "UBND các xã có tỷ lệ dưới 40% (theo Phụ lục)"),
        ("Sở Nội vụ soi xét hồ sơ.", "Sở Nội vụ"),
        ("Chủ tịch UBND 09 xã có tỷ lệ nộp trực tuyến dưới 40% (Bảng kèm theo) giải trình bằng văn bản.",
         "Chủ tịch UBND 09 xã có tỷ lệ nộp trực tuyến dưới 40% (Bảng kèm theo)"),
        ("Chủ tịch UBND 07 xã đạt dưới 40% có văn bản giải trình.", "Chủ tịch UBND 07 xã đạt dưới 40%"),
        ("Riêng UBND các xã Mỏ Vàng, Khe Hạ và phường Bến Hạ có tỷ lệ nợ trên 40%, yêu cầu tổ chức kiểm điểm.",
         "Riêng UBND các xã Mỏ Vàng, Khe Hạ và phường Bến Hạ"),
        ("Giao Phòng Văn thư, lưu trữ tham mưu lập đoàn kiểm tra.", "Giao Phòng Văn thư, lưu trữ"),
        ("Đồng thời, Sở Xây dựng chỉ đạo Ban Quản lý cung cấp bản đồ.", "Sở Xây dựng"),
        ("Đối với các xã vùng cao, Sở Y tế hỗ trợ thuốc.", "Sở Y tế"),
        ("Đối với các xã vùng cao, ngân sách tỉnh hỗ trợ tiền vé.", None),
        ("Các sở chủ trì các dự án khẩn trương hướng dẫn cơ sở.", "Các sở chủ trì các dự án"),
        ("Trưởng các thôn vận động nhân dân góp công.", "Trưởng các thôn"),
        ("Ban Quản lý bảo trì đường bộ có trách nhiệm cắm biển báo.", "Ban Quản lý bảo trì đường bộ"),
        ("Ban Quản lý kiểm tra các sạp, lập biên bản.", "Ban Quản lý"),
        ("Các chi bộ được kiểm tra, giám sát chuẩn bị báo cáo.", "Các chi bộ được kiểm tra, giám sát"),
        ("Các trường được hỗ trợ lập dự toán.", "Các trường được hỗ trợ"),
        ("Chi cục An toàn vệ sinh thực phẩm lấy mẫu tại 30 cơ sở.", "Chi cục An toàn vệ sinh thực phẩm"),
        ("Trung tâm Lưu trữ lịch sử diễn tập chữa cháy.", "Trung tâm Lưu trữ lịch sử"),
        ("Trung tâm Điều dưỡng người có công bố trí xe.", "Trung tâm Điều dưỡng người có công"),
        ("Hộ kinh doanh chợ Vôi ký hợp đồng thu gom.", "Hộ kinh doanh chợ Vôi"),
        ("Tổ vệ sinh chợ Lam dọn rãnh nước.", "Tổ vệ sinh chợ Lam"),
        ("Phó Chủ tịch UBND xã phụ trách chung việc thực hiện Kế hoạch và báo cáo.", "Phó Chủ tịch UBND xã"),
        ("Công ty cổ phần Công trình đô thị Huế chỉnh trang bờ sông.", "Công ty cổ phần Công trình đô thị Huế"),
        ("Bà Lê Thị Sa - công chức Văn phòng phụ trách tin học quản trị trang tin.",
         "Bà Lê Thị Sa - công chức Văn phòng phụ trách tin học"),
        ("Công chức Tư pháp phụ trách hòa giải cơ sở.", "Công chức Tư pháp"),
        ("Đề nghị Thống kê cơ sở Bồ Lai hướng dẫn cách ghi phiếu.", "Đề nghị Thống kê cơ sở Bồ Lai"),
        ("Thống kê tỉnh chia sẻ số liệu.", "Thống kê tỉnh"),
        ("Thống kê cơ sở vật chất của các trường.", None),
        ("Phòng Mầm non là bộ phận thường trực, chủ trì tập huấn.", "Phòng Mầm non"),
        ("Căn cứ Kế hoạch này, xây dựng kế hoạch của cơ quan, đơn vị trước ngày 28/02/2026; báo cáo quý.", None),
        ("Các làng, thôn xây 42 bể chứa, hoàn thành trước ngày 30/5/2027.", "Các làng, thôn"),
        ("Các thôn xây bể chứa rác.", "Các thôn"),
        ("Các thôn nghèo thực hiện chương trình.", "Các thôn nghèo"),
        ("Các bản sao giấy tờ, hồ sơ còn thiếu.", None),
        ("Các thôn vùng sâu, vùng xa của xã.", None),
        ("Chi cục An toàn vệ sinh thực phẩm", None),
        ("Đồng chí Phó Chủ tịch UBND xã phụ trách kinh tế", None),
        ("UBND tỉnh ghi nhận cố gắng của các đơn vị.", None),
        ("Phân công lãnh đạo trực; báo cáo hằng ngày.", None),
        ("Sơ tán người dân ra khỏi vùng ngập.", None),
    ],
)  # fmt: skip
def test_the_unit_of_a_sentence(text: str, unit: str | None) -> None:
    found = unit_in_sentence(text)
    assert (found[0] if found is not None else None) == unit


@pytest.mark.parametrize("text", ["Sơ tán dân", "Số hóa sổ bộ", "Bố trí người trực", "Hò kéo pháo"])
def test_a_word_with_another_tone_is_no_unit(text: str) -> None:
    assert not is_unit_name(text)


def test_the_spelling_of_the_tone_does_not_matter() -> None:
    assert is_unit_name("Uỷ ban nhân dân xã")
    assert is_unit_name("Toà án nhân dân khu vực")


def test_whom_the_sender_asks() -> None:
    assert (
        asked_in("Thực hiện Công văn số 5/UBND, Sở Y tế đề nghị UBND các xã thực hiện như sau:")
        == "Đề nghị UBND các xã"
    )
    assert asked_in("Theo đề nghị của Sở Y tế; UBND tỉnh ban hành Kế hoạch như sau:") is None


def test_a_group_with_names_behind_its_colon() -> None:
    assert names_listed("UBND các xã, phường: Đông Khê, Tây Khê rà soát")
    assert not names_listed("UBND các xã, phường: Xây dựng kế hoạch")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Ra quân dọn vệ sinh vào sáng ngày 22/3/2026.", date(2026, 3, 22)),
        ("Tổ chức lễ phát động ngày 05/6/2026 tại nhà văn hóa.", date(2026, 6, 5)),
        ("Thực hiện Kế hoạch số 5/KH-UBND ngày 05/6/2026 của tỉnh.", None),
        ("Không dùng túi ni lông kể từ ngày 01/7/2026.", None),
        ("Tuyên truyền kỷ niệm Ngày Pháp luật ngày 09/11/2026.", None),
        ("Hướng dẫn xử lý đất giao sai trước ngày 01/7/2014; thời hạn 30/6/2026.", date(2026, 6, 30)),
        ("Hướng dẫn xử lý đất giao sai trước ngày 01/7/2014.", None),
        ("Ban hành quy chế (hạn 30/6/2026).", date(2026, 6, 30)),
        ("Ban hành quy chế, hoàn thành 30/6.", date(2026, 6, 30)),
        ("Xã hoàn thành 5/7 tiêu chí.", None),
        ("Phát thanh trong tuần cao điểm từ 22 - 28/6.", date(2026, 6, 28)),
        ("Khám sức khỏe cho trẻ trong hai ngày 01 - 02/6/2026.", date(2026, 6, 2)),
        ("Tăng từ 15 - 20% so với năm 2025.", None),
        ("Họp vào ngày 10/4/2026, báo cáo trước ngày 20/4/2026.", date(2026, 4, 10)),
    ],
)
def test_a_day_on_which_something_is_held(text: str, day: date | None) -> None:
    due = explicit_deadline(text, 2026)
    assert (due.day if due is not None else None) == day


@pytest.mark.parametrize(
    ("cell", "day"),
    [("Đêm 16/02/2026", date(2026, 2, 16)), ("20/02 - 28/02/2026", date(2026, 2, 28)), ("Sáng 05/3", date(2026, 3, 5))],
)
def test_a_day_in_a_cell(cell: str, day: date) -> None:
    assert [due.day for due in due_of(cell, 2026)] == [day]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Đăng ít nhất 02 tin mỗi tuần; mỗi tuần ít nhất 02 bài.", []),
        ("Định kỳ ngày 10 tháng cuối quý báo cáo.", ["quarterly"]),
        ("Báo cáo 6 tháng trước ngày 15/6/2027 và cả năm trước ngày 30/11/2027.", ["6-months", "yearly"]),
        ("Định kỳ 6 tháng, 01 năm báo cáo.", ["6-months", "yearly"]),
    ],
)
def test_how_often(text: str, names: list[str]) -> None:
    assert sorted(map(str, recurring(text))) == sorted(names)


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Để kịp thời vụ, Chủ tịch UBND xã yêu cầu Trưởng các thôn huy động máy gặt.", "yêu cầu Trưởng"),
        ("Thực hiện Công văn số 5/UBND, Sở Y tế đề nghị UBND các xã gửi danh sách.", "đề nghị UBND"),
        ("Căn cứ Công văn số 51/BYT-PB của Bộ Y tế về việc đề nghị các địa phương tăng cường tiêm chủng;", None),
        ("Sở Xây dựng đã yêu cầu nhà thầu khắc phục.", None),
        ("Chủ tịch UBND xã yêu cầu như sau:", None),
        ("Chiều 04/8, Phó Chủ tịch UBND tỉnh chủ trì họp giao ban tiến độ các dự án.", None),
        ("Về vướng mắc đất đai, đề nghị Sở Nông nghiệp và Môi trường hướng dẫn.", "đề nghị Sở"),
    ],
)
def test_where_a_sentence_asks_somebody(text: str, asks: str | None) -> None:
    place = asked_at(text)
    assert text[place:].startswith(asks) if asks else place == -1


def test_what_a_unit_does_by_its_functions_begins_behind_them() -> None:
    found = unit_in_sentence("Các sở khác theo chức năng, nhiệm vụ phối hợp với các xã tuần tra, chữa cháy rừng.")
    assert found is not None
    assert role(found[1]) is Role.COORDINATE
