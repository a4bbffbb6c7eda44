"""The calendar file, read back by hand as RFC 5545 describes it and by the library."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest

from desktop.documents.calendar_file import write_calendar
from desktop.domain.out.deadline_calendar import Agenda, Entry
from tests.documents.books import SENDER

NOW = datetime(2026, 11, 16, 1, 30, tzinfo=UTC)
LONG = "Chủ trì, phối hợp với Phòng Kinh tế; rà soát \\ tổng hợp, báo cáo kết quả thực hiện " * 4
AGENDA = Agenda(
    SENDER,
    (
        Entry(
            "task-1.x@so-ke-hoach", date(2026, 11, 27), "Báo cáo\nkết quả", "Công an xã", "05/KH", date(2026, 11, 29)
        ),
        Entry("task-2.x@so-ke-hoach", date(2026, 12, 31), LONG.strip()),
        Entry("task-3.x@so-ke-hoach", date(2028, 2, 29), "Việc ngày 29 tháng 2"),
        Entry(
            "task-4-2028-Q3.x@so-ke-hoach",
            date(2028, 9, 29),
            "Báo cáo số người nước ngoài",
            period="2028-Q3",
            report=True,
        ),
        Entry("task-5.x@so-ke-hoach", date(2028, 10, 2), "Tổng hợp số liệu", report=True),
    ),
)


@pytest.fixture
def raw(tmp_path: Path) -> bytes:
    write_calendar(AGENDA, tmp_path / "lịch.ics", NOW)
    return (tmp_path / "lịch.ics").read_bytes()


def unfolded(raw: bytes) -> list[str]:
    return raw.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")


def unescaped(value: str) -> str:
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


def events(raw: bytes) -> list[list[str]]:
    text = "\n".join(unfolded(raw))
    return [part.splitlines() for part in re.findall(r"BEGIN:VEVENT\n(.*?)\nEND:VEVENT", text, re.DOTALL)]


def value(lines: list[str], name: str) -> str:
    (found,) = [line.split(":", 1)[1] for line in lines if re.match(rf"{name}[:;]", line)]
    return found


def test_lines_end_and_fold_as_the_format_asks(raw: bytes) -> None:
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    for line in raw.split(b"\r\n"):
        assert len(line) <= 75
        line.decode("utf-8")  # a fold never cuts a letter


def test_the_file_says_what_it_is(raw: bytes) -> None:
    lines = unfolded(raw)
    assert lines[0] == "BEGIN:VCALENDAR"
    assert {"VERSION:2.0", "METHOD:PUBLISH", "CALSCALE:GREGORIAN"} <= set(lines)
    assert f"X-WR-CALNAME:Hạn nhiệm vụ - {SENDER.issuer}" in lines


def test_each_deadline_is_a_whole_day(raw: bytes) -> None:
    found = events(raw)
    assert len(found) == len(AGENDA.entries)
    for lines, entry in zip(found, AGENDA.entries, strict=True):
        assert f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}" in lines
        assert f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}" in lines
        assert value(lines, "UID") == entry.uid
        assert value(lines, "DTSTAMP") == "20261116T013000Z"


def test_words_are_escaped_and_whole(raw: bytes) -> None:
    first, second, *_ = events(raw)
    head = first[: first.index("BEGIN:VALARM")]
    assert unescaped(value(head, "SUMMARY")) == "Hạn: Báo cáo\nkết quả"
    assert unescaped(value(head, "DESCRIPTION")).splitlines() == [
        "Báo cáo",
        "kết quả",
        "Ngày cuối cùng còn trong hạn: 29/11/2026 (ngày nghỉ)",
        "Chủ trì: Công an xã",
        "Văn bản giao: 05/KH",
        SENDER.issuer,
    ]
    head = second[: second.index("BEGIN:VALARM")]
    assert unescaped(value(head, "DESCRIPTION")).startswith(LONG.strip())
    assert unescaped(value(head, "SUMMARY")).endswith(" …")


def test_reports_and_periods_are_told_by_the_summary(raw: bytes) -> None:
    *_, by_period, once = (lines[: lines.index("BEGIN:VALARM")] for lines in events(raw))
    assert value(by_period, "SUMMARY") == "Báo cáo số người nước ngoài (quý III năm 2028)"
    assert value(once, "SUMMARY") == "Báo cáo: Tổng hợp số liệu"


def test_it_reminds_in_the_morning_7_3_and_1_days_before(raw: bytes) -> None:
    for lines in events(raw):
        assert [line for line in lines if line.startswith("TRIGGER")] == [
            "TRIGGER:-P6DT16H",
            "TRIGGER:-P2DT16H",
            "TRIGGER:-PT16H",
        ]
        assert lines.count("ACTION:DISPLAY") == 3


def test_the_library_reads_it_back(raw: bytes) -> None:
    found = list(icalendar.Calendar.from_ical(raw).walk("VEVENT"))
    assert [part.decoded("dtstart") for part in found] == [entry.day for entry in AGENDA.entries]
    assert [str(part["uid"]) for part in found] == [entry.uid for entry in AGENDA.entries]


def test_the_same_deadlines_give_the_same_bytes(raw: bytes, tmp_path: Path) -> None:
    write_calendar(AGENDA, tmp_path / "again.ics", NOW)
    assert (tmp_path / "again.ics").read_bytes() == raw


def test_a_unit_gives_its_name_to_the_calendar(tmp_path: Path) -> None:
    write_calendar(replace(AGENDA, entries=(), unit="Công an xã"), tmp_path / "a.ics", NOW)
    assert f"X-WR-CALNAME:Hạn nhiệm vụ - {SENDER.issuer} - Công an xã" in unfolded((tmp_path / "a.ics").read_bytes())
