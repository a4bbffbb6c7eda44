"""Tables of tasks as offices draw them: heads of one row or two, with and without numbers before the rows."""

from __future__ import annotations

import pytest

from desktop.documents.reading.appendix import all_of_rows, tasks_of_rows

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


def test_what_a_task_has_no_place_for_is_its_note_and_rows_without_a_task_keep_their_words():
    """A table that was made tasks lost its costs, titles and sums, and half of “Quý I; bổ sung quý III”."""
    rows = [
        ["STT", "Nội dung", "Chủ trì", "Thời gian", "Kinh phí (triệu đồng)", "Ghi chú"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
        ["I", "MUA SẮM", "", "", "", ""],
        ["1", "Mua 30 cuốc", "Phòng Kinh tế", "Quý I; bổ sung quý III", "12,5", "Nguồn dự phòng"],
        ["2", "Mua 10 loa", "Công an xã", "khi có vốn", "8", ""],
        ["3", "Sửa chòi canh", "Công an xã", "trước 25/01", "-", ""],
        ["4", "Phát dọn", "Công an xã", "Đợt 1: 31/3; đợt 2: 30/9", "", ""],
        ["5", "Trực gác", "Công an xã", "Từ 01/3 đến 15/3", "", ""],
        ["6", "Báo cáo", "Công an xã", "Hằng quý", "", ""],
        ["", "Tổng cộng", "", "", "20,5", ""],
    ]
    title, *tasks, total = all_of_rows(rows, 2027)
    assert (title, total) == ("I. MUA SẮM", "Tổng cộng; 20,5")
    assert [task.note for task in tasks] == [
        "Nguồn dự phòng; Thời gian: Quý I; bổ sung quý III; Kinh phí (triệu đồng): 12,5",
        "Kinh phí (triệu đồng): 8", "", "", "Thời gian: Từ 01/3 đến 15/3", "",
    ]  # fmt: skip
    assert tasks[1].timing == "khi có vốn"
    assert all_of_rows(TOPICS_ABOVE, 2026) == []
