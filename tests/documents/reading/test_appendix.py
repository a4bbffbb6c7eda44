"""Tables of tasks as offices draw them: heads of one row or two, with and without numbers before the rows."""

from __future__ import annotations

import pytest

from desktop.documents.reading.appendix import tasks_of_rows

SCHEDULE = [
    ["Thời gian", "Nội dung công việc", "Người/bộ phận thực hiện", "Ghi chú"],
    ["Tuần 2 tháng 9/2026", "Phổ biến kế hoạch đến giáo viên", "Ban Giám hiệu", ""],
    ["Ngày 26/9/2026", "Tổ chức hoạt động vui Trung thu", "Liên đội", "Sân trường"],
    ["Trước 20/10/2026", "Tham quan làng nghề gốm", "Tổ Khoa học xã hội", ""],
]
MERGED_UNITS = [
    ["Bộ phận thực hiện", "TT", "Nội dung công việc", "Bộ phận phối hợp", "Thời gian"],
    ["Tổ Tiếp nhận hồ sơ", "1", "Niêm yết công khai thủ tục hành chính", "", "Trước 20/7/2026"],
    ["", "2", "Công khai kết quả giải quyết hồ sơ", "", "Thứ Hai hằng tuần"],
    ["Tổ Tổng hợp", "3", "Lấy phiếu khảo sát của 300 công dân", "", "30/9/2026"],
]
UNITS_ABOVE = [
    ["STT", "Nội dung công việc", "Thời gian hoàn thành", "Ghi chú"],
    ["I", "PHÒNG KINH TẾ", "PHÒNG KINH TẾ", "PHÒNG KINH TẾ"],
    ["1", "Dựng rạp, gian hàng", "05/7/2026", ""],
    ["II", "Công an xã", "", ""],
    ["2", "Phân luồng giao thông", "", ""],
]
TOPICS_ABOVE = [
    ["STT", "Nội dung công việc", "Thời gian hoàn thành"],
    ["I", "CÔNG TÁC CHUẨN BỊ", ""],
    ["1", "Dựng rạp, gian hàng", "05/7/2026"],
]
TWO_ROWS = [
    ["TT", "Nội dung", "", "Đơn vị thực hiện", "", "Thời gian"],
    ["", "Nhiệm vụ", "Sản phẩm", "Chủ trì", "Phối hợp", ""],
    ["1", "Rà soát hộ nghèo", "Danh sách", "Phòng Kinh tế", "Các thôn", "30/9/2026"],
]


@pytest.mark.parametrize(
    ("rows", "jobs"),
    [
        (
            SCHEDULE,
            [
                ("Ban Giám hiệu", "Phổ biến kế hoạch đến giáo viên"),
                ("Liên đội", "Tổ chức hoạt động vui Trung thu"),
                ("Tổ Khoa học xã hội", "Tham quan làng nghề gốm"),
            ],
        ),
        (
            MERGED_UNITS,
            [
                ("Tổ Tiếp nhận hồ sơ", "Niêm yết công khai thủ tục hành chính"),
                ("Tổ Tiếp nhận hồ sơ", "Công khai kết quả giải quyết hồ sơ"),
                ("Tổ Tổng hợp", "Lấy phiếu khảo sát của 300 công dân"),
            ],
        ),
        (
            UNITS_ABOVE,
            [("PHÒNG KINH TẾ", "Dựng rạp, gian hàng"), ("Công an xã", "Phân luồng giao thông")],
        ),
        (TOPICS_ABOVE, []),
        (TWO_ROWS, [("Phòng Kinh tế", "Rà soát hộ nghèo")]),
    ],
    ids=["time first", "merged units first", "units above", "topics above", "head of two rows"],
)
def test_the_rows_below_a_head_are_tasks_whatever_their_first_column_holds(rows, jobs):
    assert [(task.unit.name, task.text) for task in tasks_of_rows(rows, 2026)] == jobs
