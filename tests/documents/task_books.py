"""Workbooks in which offices follow their tasks up, in the forms that are met: made by hand for the tests."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import openpyxl

ECONOMY, CULTURE, OFFICE = "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Văn phòng HĐND và UBND"


def full(path: Path, *, done: str = "Đang thực hiện 60%", more: tuple[str, ...] = ()) -> Path:
    """Two tables on three sheets: a head of two rows, group rows, cells merged over two units, dates of all kinds."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Nhiệm vụ 2026"
    sheet["A1"], sheet["A2"] = "UBND XÃ THANH BÌNH", "SỔ THEO DÕI NHIỆM VỤ ĐƯỢC GIAO NĂM 2026"
    sheet.merge_cells("A2:I2")
    sheet.append([])
    sheet.append(["TT", "Nội dung nhiệm vụ", "Văn bản giao", "Đơn vị thực hiện", None, "Thời hạn", "Kết quả",
                  "Tình trạng", "Ghi chú"])  # fmt: skip
    sheet.append([None, None, None, "Chủ trì", "Phối hợp"])
    sheet.merge_cells("D4:E4")
    for column in "ABCFGHI":
        sheet.merge_cells(f"{column}4:{column}5")
    sheet.append(["I", "LĨNH VỰC KINH TẾ"])
    sheet.merge_cells("B6:I6")
    sheet.append([1, "Rà soát hộ nghèo, cận nghèo", "Công văn số 120/UBND-LĐ ngày 05/01/2026", ECONOMY,
                  f"{OFFICE}; Công an xã", datetime(2026, 3, 31), "Đã có danh sách", "Hoàn thành"])  # fmt: skip
    sheet.append([2, "Lập dự toán sửa chữa đường liên thôn", "Thông báo 15/TB-UBND", ECONOMY, None, "15/4/2026", None,
                  done, "Chờ vốn"])  # fmt: skip
    sheet.append(["II", "LĨNH VỰC VĂN HÓA"])
    sheet.append([3, "Tổ chức hội diễn văn nghệ", None, CULTURE, None, "trong quý II/2026"])
    sheet.append([4, "Báo cáo công tác gia đình", None, CULTURE, None, "Hằng quý", None, "Chưa thực hiện"])
    sheet.append([5, "Kiểm tra các điểm vui chơi", None, "Công an xã", None, datetime(2026, 6, 1)])
    sheet.append([None, None, None, CULTURE])
    for column in "ABF":
        sheet.merge_cells(f"{column}12:{column}13")
    for number, text in enumerate(more, 6):
        sheet.append([number, text, None, ECONOMY, None, datetime(2026, 9, 30)])
    sheet.append([])
    sheet.append([None, None, None, None, None, "Thanh Bình, ngày 01 tháng 02 năm 2026"])
    sheet.append([None, "Người lập biểu", None, None, None, "CHỦ TỊCH"])
    second = book.create_sheet("Đột xuất")
    second.append(["STT", "Công việc", "Người phụ trách", "Hạn", "% hoàn thành"])
    second.append([1, "Chuẩn bị tiếp đoàn kiểm tra", "Trưởng Công an xã", datetime(2026, 2, 10), 1])
    second.append([2, "=Tổng hợp ý kiến cử tri", OFFICE, 46100, 0.5])
    second["B3"].data_type = "s"
    book.create_sheet("Danh bạ").append(["Họ tên", "Điện thoại"])
    book.save(path)
    return path


def of_rows(path: Path, rows: list[list[object]]) -> Path:
    """One sheet of rows."""
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path
