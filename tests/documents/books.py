"""Invented workbooks for the tests and the bench, and LibreOffice to work them out."""

from __future__ import annotations

import csv
import shutil
import subprocess
from datetime import date, timedelta
from pathlib import Path

from desktop.domain.base.period import Period
from desktop.domain.out.workbook import (
    DONE,
    AssignmentBook,
    AssignmentLine,
    ProgressBook,
    ProgressLine,
    ReportClass,
    Sender,
    Timing,
)
from desktop.domain.task.task import Recurrence

UNITS = ("Văn phòng HĐND và UBND", "Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Công an xã", "=Tổ 1", "")
SENDER = Sender("ỦY BAN NHÂN DÂN XÃ THỬ NGHIỆM & CỘNG SỰ", "xã", "Tỉnh Thử", "Thử Nghiệm", "09999")
HOSTILE = ('=HYPERLINK("http://x")', "+1+1", "-Chủ trì", "@SUM(A1)", "<b>&\"'</b>")
SOFFICE = shutil.which("soffice")


def progress_book(count: int) -> ProgressBook:
    """Return a book of `count` lines: units by turns, standings in uneven shares, texts that try to be formulas."""
    return ProgressBook(
        SENDER,
        Period.parse("2026-H1"),
        date(2026, 6, 14),
        tuple(_progress_line(i) for i in range(count)),
        "07/KH-UBND",
        "Công tác thử nghiệm năm 2026",
    )


def _progress_line(i: int) -> ProgressLine:
    item = tuple(ReportClass)[(i + i // 4) % len(ReportClass)]
    day = date(2026, 1, 5) + timedelta(days=i % 300)
    opening = HOSTILE[i] if i < len(HOSTILE) else "Tham mưu"
    return ProgressLine(
        text=f"{opening} nội dung thử số {i + 1}, rà soát và tổng hợp kết quả của các thôn để báo cáo theo quy định",
        source="07/KH-UBND",
        unit=UNITS[i * 5 % len(UNITS)],
        standing=item,
        supporting=tuple(unit for unit in UNITS[: i % 3] if unit),
        last_day=None if i % 8 == 7 else day,
        timing=Timing(continuous=i % 8 == 7),
        result="Đã gửi lấy ý kiến các đơn vị liên quan" if i % 2 else "",
        product=f"{i + 1}/BC-UBND" if i % 3 else "",
        done_on=day - timedelta(days=1) if item in DONE else None,
        difficulties="Thiếu người" if i % 5 == 0 else "",
    )


def assignment_book(count: int) -> AssignmentBook:
    """Return a book of `count` lines with every kind of time."""
    timings = (
        Timing(),
        Timing("theo từng đoàn"),
        Timing(recurring=(Recurrence.QUARTERLY, Recurrence.AD_HOC)),
        Timing(continuous=True),
    )
    lines = tuple(
        AssignmentLine(
            text=f"{HOSTILE[i % len(HOSTILE)]} việc {i + 1}",
            unit=UNITS[i % len(UNITS)],
            supporting=(UNITS[1], UNITS[2])[: i % 3],
            deadline=None if i % 4 else date(2026, 11, 30),
            inclusive=i % 8 != 0,
            timing=timings[i % 4],
            product="Báo cáo",
            note="@" if i == 2 else "",
            given_to=UNITS[i % len(UNITS)],
        )
        for i in range(count)
    )
    return AssignmentBook(SENDER, "", "Công tác thử nghiệm năm 2026", lines)


def worked_out(path: Path, folder: Path) -> dict[str, list[list[str]]]:
    """Return the cells of each visible sheet as LibreOffice shows them after working out what has no stored value."""
    assert SOFFICE is not None
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
    subprocess.run(
        [
            SOFFICE,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            every_sheet,
            "--outdir",
            str(folder),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    sheets = {}
    for file in folder.glob(f"{path.stem}-*.csv"):
        with file.open(encoding="utf-8", newline="") as stream:
            sheets[file.stem.removeprefix(f"{path.stem}-")] = list(csv.reader(stream))
    return sheets
