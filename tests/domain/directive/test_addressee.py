"""Whom a name in a superior's paper means, for a commune of the province."""

from __future__ import annotations

import pytest

from desktop.domain.directive.addressee import addressee_of, scope_of
from desktop.domain.office.office import Level, Office

OFFICE = Office(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình", "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH", "Thanh Bình")
NAMES = """
Ủy ban nhân dân các xã, phường|us
UBND cấp xã|us
Các xã, phường, đặc khu|us
Các địa phương|us
Các địa phương có rừng|us
Cấp xã|us
Đối với cấp xã|us
Trách nhiệm của UBND cấp xã|us
Chủ tịch UBND các xã biên giới|us
Ủy ban nhân dân các xã ven biển|us
Đảng ủy, Ủy ban nhân dân các xã, phường|us
HĐND, UBND các xã|us
UBND xã, phường nơi có dự án|us
Ủy ban nhân dân các xã, phường nơi có dự án đi qua|us
UBND xã Thanh Bình|us
Chủ tịch UBND xã Thanh Bình|us
UBND các xã: Thanh Bình, Vĩnh Thịnh|us
UBND các xã: Cẩm Lạc, Vĩnh Thịnh|others
UBND xã Cẩm Lạc|others
UBND phường Bến Hạ|others
Công an các xã, phường|others
Công an cấp xã|others
Trạm Y tế các xã|others
Hội Nông dân các xã|others
Sở Nội vụ|others
UBND tỉnh|others
Văn phòng UBND tỉnh|others
Văn phòng HĐND và UBND các xã|others
Các sở, ban, ngành|others
Các sở, ban, ngành cấp tỉnh|others
Các sở, ban, ngành, địa phương|all
Các cơ quan, đơn vị, địa phương|all
Thủ trưởng các cơ quan, đơn vị|all
Các cơ quan, đơn vị liên quan|all
Tất cả các cơ quan, đơn vị|all
Các cơ quan, đơn vị|others
Các đơn vị|others
Yêu cầu các cơ quan, đơn vị|all
Các sở, ban, ngành, cơ quan, đơn vị|others
Các cấp, các ngành|all
Các sở, ngành, Ủy ban nhân dân các xã, phường|us
Giám đốc các sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các xã, phường|us
Sở Y tế, UBND các xã, phường|us
Các đơn vị trực thuộc Sở|others
Các phòng chuyên môn thuộc Sở|others
Chính quyền địa phương cấp xã|us
Chính quyền cơ sở|us
UBND các huyện, thị xã, thành phố|others
Các huyện, thành phố|others
Ủy ban nhân dân các xã, phường, đặc khu trên địa bàn tỉnh|us
Các cơ quan báo chí|others
Các doanh nghiệp|others
Ủy ban MTTQ Việt Nam các xã|others
Ban Chỉ huy Quân sự cấp xã|others
Uỷ ban nhân dân xã, phường, đặc khu|us
các xã, phường có liên quan|us
Các đơn vị, địa phương liên quan|all
Các trường học|others
Tổ công tác cấp xã|others
Ban Chỉ đạo cấp xã|others
Người đứng đầu cấp ủy, chính quyền các xã, phường|us
Các thôn, bản, tổ dân phố|others
Các đơn vị cung ứng dịch vụ thu gom rác|others
Các đơn vị kinh doanh vận tải|others
Các đơn vị sự nghiệp công lập|others
Thủ trưởng các đơn vị sự nghiệp|others
Các đơn vị trường học|others
Các đơn vị: Trung tâm Y tế khu vực, Bệnh viện Đa khoa|others
Các cơ quan chuyên môn thuộc UBND tỉnh|others
Các cơ quan chuyên môn thuộc UBND tỉnh, các địa phương|all
Các đơn vị sự nghiệp công lập, các địa phương|all
Các cơ quan, đơn vị thuộc tỉnh và địa phương|all
Các chủ đầu tư, ban quản lý dự án, địa phương|all
UBND các xã Cẩm Lạc, Vĩnh Thịnh|others
UBND các xã Thanh Bình, Vĩnh Thịnh|us
Các xã Thanh Bình, Vĩnh Thịnh|us
UBND 03 xã Cẩm Lạc, Vĩnh Thịnh, Nà Pha|others
UBND 03 xã: Cẩm Lạc, Thanh Bình, Nà Pha|us
UBND các xã vùng cao gồm Cẩm Lạc, Vĩnh Thịnh|others
UBND các xã biên giới: Cẩm Lạc và Thanh Bình|us
UBND các phường Bến Hạ, Đông Hải và các xã Cẩm Lạc, Thanh Bình|us
UBND các xã, phường tỉnh Hà Sơn|us
UBND các xã thuộc vùng hồ Cẩm Lạc|us
UBND 75 xã, phường|us
Trạm Y tế các xã Thanh Bình, Cẩm Lạc|others
UBND các xã, phường, đặc khu Cồn Cỏ|us
UBND các xã, phường và đặc khu Phú Quốc, Thổ Châu|us
UBND đặc khu Cồn Cỏ|others
Các sở, ban, ngành, UBND các xã, phường, đặc khu Cồn Cỏ|us
các xã biên giới Cẩm Lạc, Vĩnh Thịnh|others
các xã biên giới Thanh Bình, Vĩnh Thịnh|us
Các đơn vị quản lý kho|others
"""


@pytest.mark.parametrize(("name", "scope"), [line.split("|") for line in NAMES.strip().splitlines()])
def test_a_name_means_communes_or_everybody_or_others(name, scope):
    assert scope_of(name, OFFICE).value == scope


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Yêu cầu Ủy ban nhân dân các xã, phường rà soát hộ nghèo.", "Ủy ban nhân dân các xã, phường"),
        ("Ủy ban nhân dân tỉnh yêu cầu các địa phương báo cáo kết quả.", "các địa phương"),
        ("Đề nghị quý Ủy ban quan tâm, chỉ đạo.", "quý Ủy ban"),
        ("Đối với các xã điểm (Thanh Bình, Nà Pha): khởi công công trình.", "các xã điểm (Thanh Bình, Nà Pha)"),
        ("UBND các xã, phường: lập danh sách hộ nghèo.", "UBND các xã, phường"),
        ("Mỗi xã, phường bố trí tối thiểu 70 người.", "Mỗi xã, phường"),
        ("Năm 2027, mỗi xã, phường bố trí kinh phí.", "mỗi xã, phường"),
        ("Hưởng ứng Tuần lễ, mỗi địa phương tổ chức một hoạt động.", "mỗi địa phương"),
        ("Từ tháng 01/2027, các cơ quan, địa phương gửi báo cáo.", "các cơ quan, địa phương"),
    ],
)
def test_whom_a_sentence_addresses(sentence, name):
    found = addressee_of(sentence, inside=True)
    assert found is not None
    assert found[0] == name
