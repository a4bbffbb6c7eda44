"""Progress workbooks of many offices: each file has its own outcome, totals equal an independent count."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date, datetime
from email.message import EmailMessage

import openpyxl
import pytest
from docx import Document

from desktop import cli
from desktop.documents.package import Attached, archive
from desktop.documents.workbooks import guard
from desktop.documents.workbooks.progress import write_progress
from desktop.domain.base import work
from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period
from desktop.domain.office.office import Level
from desktop.domain.out.consolidation import Standing, plan_kind, unit_kind
from desktop.domain.out.outcome import Outcome
from desktop.domain.out.workbook import DONE, OVERDUE, PlanKey, ReportClass, Sender
from desktop.services import open_services
from desktop.services.consolidation.service import count_of
from desktop.storage.database import FILE_NAME
from tests.broken_packages import broken_lzma, lying, memory
from tests.documents.books import SOFFICE, progress_book

NOW = datetime(2026, 6, 25, 9)
PERIOD = Period.parse("2026-H1")
PLAN = PlanKey(3, "07/KH-UBND", date(2026, 1, 20), "Công tác đối ngoại năm 2026")
NAMES = (("xã", "Hòa An", "00001"), ("xã", "Hoa Ân", "00002"), ("phường", "Đông Sơn", "00003"), ("xã", "Yên Phú", ""))


def book_of(number, **changes):
    level, name, code = NAMES[number]
    sender = Sender(f"ỦY BAN NHÂN DÂN {level.upper()} {name.upper()}", level, "Tỉnh Thử", name, code)
    book = progress_book(20 + number)
    lines = tuple(replace(line, key=f"3.{n}") for n, line in enumerate(book.lines, 1))
    return replace(book, sender=sender, lines=lines, plans=(PLAN,), **changes)


def put(path, book, sent=date(2026, 6, 18)):
    write_progress(book, path)
    stamp = datetime.combine(sent, datetime.min.time()).timestamp()
    os.utime(path, (stamp, stamp))
    return path


@pytest.fixture(scope="module")
def sources(tmp_path_factory):
    """The workbooks of four offices, of which one is late."""
    folder = tmp_path_factory.mktemp("sources")
    for number in range(4):
        put(folder / f"{number}.xlsx", book_of(number), date(2026, 6, 23 if number == 2 else 18))
    return folder


@pytest.fixture
def services(tmp_path):
    opened = open_services(tmp_path / "data", author="Lan", now=lambda: NOW)
    opened.office.set_up(opened.office.propose(Level.PROVINCE, "Tỉnh Thử", "Thử"))
    opened.consolidation.save_places(["xã Hòa An", "xã Hoa Ân", "phường Đông Sơn", "xã Yên Phú", "xã Tân Lập"])
    yield opened
    opened.close()


def outcomes(read):
    return {item.file: item.outcome for item in read}


def test_sent_late_and_missing(services, sources):
    period, read = services.consolidation.read([sources])
    assert period == PERIOD and set(outcomes(read).values()) == {Outcome.TAKEN}
    found = services.consolidation.overview(period)
    assert found.due == date(2026, 6, 20)
    assert [(row.place.name, row.standing) for row in found.rows if row.standing is not Standing.ON_TIME] == [
        ("xã Tân Lập", Standing.MISSING), ("phường Đông Sơn", Standing.LATE)
    ]  # fmt: skip
    assert next(row for row in found.rows if row.standing is Standing.LATE).days_late == 3
    assert found.sent == 4
    services.consolidation.set_due(period, date(2026, 6, 30))
    assert services.consolidation.overview(period).of(Standing.LATE) == []


def test_a_letter_before_the_day_asks_by_the_day_that_all_were_told(services, sources, tmp_path):
    services.consolidation.read([sources])
    told = {}
    for today in (date(2026, 6, 17), date(2026, 6, 22)):  # due on 20/6
        assert services.consolidation.chase(PERIOD, tmp_path / "letter.docx", today) == 1
        told[today.day] = "\n".join(item.text for item in Document(tmp_path / "letter.docx").paragraphs)
    assert "chậm nhất ngày 20/6/2026" in told[17]
    assert "chậm nhất ngày 29/6/2026" in told[22]


def test_totals_equal_an_independent_count(services, sources):
    services.consolidation.read([sources])
    found = services.consolidation.overview(PERIOD)
    words, units = Counter(), Counter()
    for path in sources.iterdir():
        sheet = openpyxl.load_workbook(path)["Chi tiết"]
        head = next(n for n in range(1, 30) if sheet.cell(n, 2).value == "Nhiệm vụ")
        for row in sheet.iter_rows(min_row=head + 1, values_only=True):
            if row[1]:
                words[row[8]] += 1
                units[row[3]] += 1
    named = {"done-early": "Hoàn thành trước hạn", "paused": "Tạm dừng", "doing-overdue": "Đang thực hiện, quá hạn"}
    assert {key: found.totals.all[key] for key in named} == {key: words[word] for key, word in named.items()}
    assert found.totals.total == sum(words.values()) == 20 + 21 + 22 + 23
    assert found.totals.done == sum(count for word, count in words.items() if word.startswith("Hoàn thành"))
    assert {name: sum(count.values()) for name, count in found.totals.units.items()}["Phòng Kinh tế"] == units[
        "Phòng Kinh tế"
    ]
    assert list(found.totals.kinds) == ["Công tác đối ngoại"]


def test_names_that_differ_in_tones_are_two_offices(services, sources):
    services.consolidation.read([sources])
    rows = {row.place.name: row for row in services.consolidation.overview(PERIOD).rows}
    assert (rows["xã Hòa An"].totals.total, rows["xã Hoa Ân"].totals.total) == (20, 21)


def test_the_same_file_again_adds_nothing(services, sources):
    services.consolidation.read([sources])
    before = services.consolidation.overview(PERIOD)
    _period, read = services.consolidation.read([sources])
    assert set(outcomes(read).values()) == {Outcome.SAME}
    assert services.consolidation.overview(PERIOD) == before


def test_a_corrected_file_takes_the_place_of_the_first(services, sources, tmp_path):
    services.consolidation.read([sources])
    book = book_of(3)
    lines = tuple(replace(line, standing=ReportClass.DONE_EARLY) for line in book.lines)
    put(tmp_path / "sửa.xlsx", replace(book, lines=lines, as_of=date(2026, 6, 20)), date(2026, 6, 24))
    services.consolidation.read([tmp_path / "sửa.xlsx"])
    row = next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Yên Phú")
    assert (row.totals.done, len(row.replaced), row.standing) == (23, 1, Standing.ON_TIME), "it was in time at first"


BORDER = PlanKey(4, "09/KH-UBND", date(2026, 3, 1), "Công tác biên giới năm 2026")


def two_books():
    """Return the workbook of a commune's two plans, 15 tasks and 8, and the later one of the first plan, all done."""
    book = book_of(3)
    rows = [replace(line, key=line.key.replace("3.", "4.")) for line in book.lines[15:]]
    done = tuple(replace(line, standing=ReportClass.DONE_EARLY) for line in book.lines[:15])
    both = replace(book, plans=(PLAN, BORDER), lines=(*book.lines[:15], *rows))
    return both, replace(book, lines=done, as_of=date(2026, 6, 20))


def test_of_a_file_that_was_corrected_for_one_plan_the_other_plans_go_on_counting(services, tmp_path):
    """The commune sent all of its plans, then a corrected workbook of one: the others went out of the figures."""
    both, one = two_books()
    put(tmp_path / "tất cả.xlsx", both, date(2026, 6, 15))
    put(tmp_path / "một.xlsx", one, date(2026, 6, 22))
    for paths in (["tất cả.xlsx", "một.xlsx"], ["một.xlsx"], ["tất cả.xlsx"]):  # at once, again, and again
        services.consolidation.read([tmp_path / name for name in paths], PERIOD)
    found = services.consolidation.overview(PERIOD)
    row = next(row for row in found.rows if row.place.name == "xã Yên Phú")
    assert ([item.plans for item in row.files], row.replaced, row.left_out) == (
        [("07/KH-UBND",), ("09/KH-UBND",)],
        (),
        (),
    )
    border = Counter(line.standing.value for line in both.lines[15:])
    assert row.totals.total == found.totals.total == 23
    assert row.totals.all == Counter({ReportClass.DONE_EARLY.value: 15}) + border
    assert found.totals.kinds == {
        "Công tác đối ngoại": Counter({ReportClass.DONE_EARLY.value: 15}),
        "Công tác biên giới": border,
    }
    assert sum(found.totals.units[unit_kind("Phòng Kinh tế")].values()) == sum(
        line.unit == "Phòng Kinh tế" for line in both.lines
    )
    keys = [line.key for line in services.consolidation.lines(row.files)]
    assert sorted(keys) == sorted(line.key for line in both.lines)
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    sheets = openpyxl.load_workbook(tmp_path / "all.xlsx")
    assert not any("bản mới không có" in str(cell.value) for cells in sheets["Theo xã"].iter_rows() for cell in cells)
    services.consolidation.forget([row.files[0].id])  # the correction was a mistake
    row = next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Yên Phú")
    assert ([item.file for item in row.files], row.files[0].gone, row.totals.total) == (
        ["tất cả.xlsx"],
        frozenset(),
        23,
    )


def test_a_row_that_is_of_no_plan_counts_with_what_is_left_of_its_file(services, tmp_path):
    both, one = two_books()
    by_hand = replace(both.lines[0], key="", standing=ReportClass.PAUSED)
    put(tmp_path / "tất cả.xlsx", replace(both, lines=(*both.lines, by_hand)), date(2026, 6, 15))
    put(tmp_path / "một.xlsx", one, date(2026, 6, 22))
    services.consolidation.read([tmp_path / "tất cả.xlsx", tmp_path / "một.xlsx"], PERIOD)
    row = next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Yên Phú")
    assert row.totals.total == len(services.consolidation.lines(row.files)) == 24


def test_of_a_file_that_an_older_program_kept_the_plans_that_do_not_count_are_told(services, tmp_path):
    """It has no figures by plan."""
    both, one = two_books()
    put(tmp_path / "tất cả.xlsx", both, date(2026, 6, 15))
    put(tmp_path / "một.xlsx", one, date(2026, 6, 22))
    services.consolidation.read([tmp_path / "tất cả.xlsx", tmp_path / "một.xlsx"], PERIOD)
    with sqlite3.connect(tmp_path / "data" / FILE_NAME) as connection:
        connection.execute("UPDATE collected SET totals = json_remove(totals, '$.parts')")
    row = next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Yên Phú")
    assert ([item.file for item in row.replaced], row.left_out) == (["tất cả.xlsx"], ("09/KH-UBND",))
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx")["Theo xã"]
    notes = {cells[1].value: cells[10].value for cells in sheet.iter_rows()}
    assert "bản mới không có 09/KH-UBND của bản trước" in notes["xã Yên Phú"]


def test_where_no_file_counts_yet_none_of_its_plans_is_told_as_left_out(services, tmp_path):
    put(tmp_path / "đầu.xlsx", book_of(3), date(2026, 6, 15))
    for number, standing in enumerate((ReportClass.DONE_EARLY, ReportClass.PAUSED)):
        lines = tuple(replace(line, standing=standing, done_on=None) for line in book_of(3).lines)
        put(tmp_path / f"{number}.xlsx", replace(book_of(3), lines=lines, as_of=date(2026, 6, 20)), date(2026, 6, 22))
    other = book_of(3, period=Period.parse("2025-H1"))
    put(tmp_path / "cũ.xlsx", other)
    services.consolidation.read([tmp_path], PERIOD)
    row = next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Yên Phú")
    assert (row.standing, len(row.contradicting), len(row.replaced), row.left_out) == (Standing.REFUSED, 2, 1, ())
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx")["Theo xã"]
    (note,) = [cells[10].value for cells in sheet.iter_rows() if cells[1].value == "xã Yên Phú"]
    assert "bản mới không có" not in note and ".;" not in note


def test_two_files_that_contradict_each_other_wait_for_a_choice(services, sources, tmp_path):
    services.consolidation.read([sources])
    book = book_of(3)
    lines = tuple(replace(line, standing=ReportClass.PAUSED, done_on=None) for line in book.lines)
    put(tmp_path / "khác.xlsx", replace(book, lines=lines))
    services.consolidation.read([tmp_path / "khác.xlsx"])

    def row():
        return next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Yên Phú")

    assert row().standing is Standing.REFUSED and {item.file for item in row().refused} == {"3.xlsx", "khác.xlsx"}
    services.consolidation.choose(next(item.id for item in row().refused if item.file == "khác.xlsx"))
    assert row().totals.all == Counter({"paused": 23})
    services.undo.undo()
    assert row().standing is Standing.REFUSED


def test_files_of_two_plans_of_an_office_are_added(services, sources, tmp_path):
    services.consolidation.read([sources])
    other = replace(book_of(3), plans=(PlanKey(9, "12/KH-UBND", date(2026, 2, 1), "Thông tin đối ngoại năm 2026"),))
    put(tmp_path / "b.xlsx", other)
    services.consolidation.read([tmp_path / "b.xlsx"])
    row = next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Yên Phú")
    assert row.totals.total == 46 and len(row.files) == 2


def test_each_bad_file_is_named_and_none_stops_the_rest(services, sources, tmp_path):
    folder = tmp_path / "in"
    shutil.copytree(sources, folder)
    put(folder / "other period.xlsx", book_of(3, period=Period.parse("2026-Q3")))
    put(folder / "other year.xlsx", book_of(3, period=Period.parse("2025-H1")))
    (folder / "cut.xlsx").write_bytes((folder / "0.xlsx").read_bytes()[:3000])
    (folder / "empty.xlsx").write_bytes(b"")
    (folder / "empty, too.xlsx").write_bytes(b"")
    (folder / "word.xlsx").write_bytes(b"%PDF-1.7 not a workbook")
    openpyxl.Workbook().save(folder / "foreign.xlsx")
    for name, key, value in (("newer.xlsx", "version", "9"), ("no day.xlsx", "as_of", "hôm qua")):
        book = openpyxl.load_workbook(folder / "0.xlsx")
        hidden = book["so-ke-hoach"]
        next(row for row in hidden.iter_rows(max_col=2) if row[0].value == key)[1].value = value
        book.save(folder / name)
    book = openpyxl.load_workbook(folder / "0.xlsx")
    book["Chi tiết"].cell(12, 9).value = "gần xong"
    book.save(folder / "word in a cell.xlsx")
    period, read = services.consolidation.read([folder])
    found = outcomes(read)
    assert period == PERIOD
    assert {name: found[name] for name in found if not name[0].isdigit()} == {
        "other period.xlsx": Outcome.OTHER_PERIOD, "other year.xlsx": Outcome.OTHER_YEAR, "cut.xlsx": Outcome.DAMAGED,
        "empty.xlsx": Outcome.DAMAGED, "empty, too.xlsx": Outcome.DAMAGED, "word.xlsx": Outcome.DAMAGED,
        "foreign.xlsx": Outcome.FOREIGN,
        "newer.xlsx": Outcome.NEWER, "no day.xlsx": Outcome.DAMAGED, "word in a cell.xlsx": Outcome.DAMAGED,
    }  # fmt: skip
    assert all(isinstance(item.reason, UserError) for item in read if item.outcome is not Outcome.TAKEN)
    assert "I12" in str(next(item.reason for item in read if item.file == "word in a cell.xlsx"))
    assert services.consolidation.overview(PERIOD).totals.total == 86
    assert len(services.consolidation.overview(PERIOD).refused) == 10
    services.consolidation.read([folder])
    assert len(services.consolidation.overview(PERIOD).refused) == 10, "what was refused is listed once"


@pytest.mark.parametrize(
    ("name", "office"),
    [
        ("xã Yên Phú.xlsx", "xã Yên Phú"),
        ("Bieu tien do 6T - Xa Yen Phu (1).xlsx", "xã Yên Phú"),
        ("yen-phu_2026.xlsx", "xã Yên Phú"),
        ("BaoCao_YenPhu.xlsx", "xã Yên Phú"),
        ("YenPhu 6 tháng.xlsx", "xã Yên Phú"),
        ("phường Đông Sơn.xlsx", "phường Đông Sơn"),
        ("xã Hoa An.xlsx", ""),  # two offices are written so without tones
        ("báo cáo.xlsx", ""),
    ],
)
def test_a_file_that_cannot_be_read_is_known_by_the_office_in_its_name(services, sources, tmp_path, name, office):
    (tmp_path / name).write_bytes((sources / "0.xlsx").read_bytes()[:3000])
    services.consolidation.read([tmp_path / name], PERIOD)
    found = services.consolidation.overview(PERIOD)
    assert [row.place.name for row in found.of(Standing.REFUSED)] == ([office] if office else [])
    assert len(found.strays) == (not office) and len(found.refused) == 1


def test_a_damaged_file_of_whom_another_counts_stands_apart(services, sources, tmp_path):
    services.consolidation.read([sources])
    (tmp_path / "xã Yên Phú.xlsx").write_bytes(b"PK")
    services.consolidation.read([tmp_path / "xã Yên Phú.xlsx"], PERIOD)
    found = services.consolidation.overview(PERIOD)
    assert found.of(Standing.REFUSED) == [] and [item.file for item in found.strays] == ["xã Yên Phú.xlsx"]


def test_a_file_whose_heads_were_changed_is_told_so(services, sources, tmp_path):
    """It opens in Excel: called damaged, nobody would know what to mend."""
    book = openpyxl.load_workbook(sources / "3.xlsx")
    for cell in book["Chi tiết"][7]:
        cell.value = f"Cột {cell.column}"
    book.save(tmp_path / "x.xlsx")
    _period, read = services.consolidation.read([tmp_path / "x.xlsx"], PERIOD)
    assert read[0].outcome is Outcome.DAMAGED
    assert "heads were changed" in str(read[0].reason)


@pytest.mark.parametrize("fault", ["newer", "word in a cell"])
def test_a_refused_file_under_any_name_is_known_by_what_it_says_of_its_office(services, sources, tmp_path, fault):
    book = openpyxl.load_workbook(sources / "3.xlsx")
    if fault == "newer":
        next(row for row in book["so-ke-hoach"].iter_rows() if row[0].value == "version")[1].value = "9"
    else:
        book["Chi tiết"].cell(12, 9).value = "gần xong"
    book.save(tmp_path / "gửi tỉnh.xlsx")
    services.consolidation.read([tmp_path / "gửi tỉnh.xlsx"], PERIOD)
    found = services.consolidation.overview(PERIOD)
    assert [row.place.name for row in found.of(Standing.REFUSED)] == ["xã Yên Phú"] and not found.strays


def test_what_a_package_of_the_program_holds_beside_the_workbook_is_not_told_as_refused(services, sources, tmp_path):
    """Each commune's package brought a file “not taken”: the sheet for the e-office."""
    book = (sources / "0.xlsx").read_bytes()
    names = ("Biểu tiến độ.xlsx", "Thông tin văn bản.xlsx", "BC 88.pdf")
    packed = archive([Attached(name, data) for name, data in zip(names, (book, b"PK", b"%PDF"), strict=True)])
    (tmp_path / "gói.zip").write_bytes(packed)
    _period, read = services.consolidation.read([tmp_path / "gói.zip"], PERIOD)
    assert [(item.file, item.outcome) for item in read] == [("Biểu tiến độ.xlsx", Outcome.TAKEN)]
    with zipfile.ZipFile(tmp_path / "gói.zip") as package:
        package.extractall(tmp_path / "bung" / "xã")
    _period, read = services.consolidation.read([tmp_path / "bung"], PERIOD)
    assert [(item.file, item.outcome) for item in read] == [("Biểu tiến độ.xlsx", Outcome.SAME)]
    assert not services.consolidation.overview(PERIOD).refused


def test_archives_and_emails(services, sources, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as package:
        for path in sources.glob("[01].xlsx"):
            package.write(path, f"xã/{path.name}")
    mail = EmailMessage()
    mail["Date"] = "Mon, 22 Jun 2026 08:00:00 +0700"
    mail["Subject"] = "Báo cáo"
    mail.set_content("Kính gửi")
    data = (sources / "2.xlsx").read_bytes()
    mail.add_attachment(data, maintype="application", subtype="octet-stream", filename="xã Đông Sơn.xlsx")
    (tmp_path / "b.eml").write_bytes(mail.as_bytes())
    (tmp_path / "c.zip").write_bytes(b"PK broken")
    _period, read = services.consolidation.read([tmp_path / name for name in ("a.zip", "b.eml", "c.zip", "d.xlsx")])
    assert [item.outcome for item in read] == [Outcome.TAKEN] * 3 + [Outcome.DAMAGED] * 2
    late = services.consolidation.overview(PERIOD).of(Standing.LATE)
    assert [(row.place.name, row.received_on) for row in late] == [("phường Đông Sơn", date(2026, 6, 22))]


def test_an_archive_that_does_not_say_when_its_files_were_written(services, sources, tmp_path):
    """Many programs leave the day and the month 0, which no day is."""
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as package:
        package.write(sources / "0.xlsx", "xã.xlsx")
        package.writestr("tên\x1b[31m\x07.xlsx", b"PK")
    data = bytearray((tmp_path / "a.zip").read_bytes())
    with zipfile.ZipFile(tmp_path / "a.zip") as package:
        where = package.start_dir
        day = package.infolist()[0].date_time
    for start in (10, where + 12):  # in front of the file, and in the list
        data[start : start + 4] = bytes(4)
    (tmp_path / "a.zip").write_bytes(data)
    os.utime(tmp_path / "a.zip", (datetime(2026, 6, 20, 8).timestamp(),) * 2)
    with zipfile.ZipFile(tmp_path / "a.zip") as package:
        assert package.infolist()[0].date_time == (1980, 0, 0, 0, 0, 0) != day
    _period, read = services.consolidation.read([tmp_path / "a.zip"])
    assert [(item.file, item.outcome) for item in read] == [
        ("xã.xlsx", Outcome.TAKEN),
        ("tên[31m.xlsx", Outcome.DAMAGED),
    ]
    assert services.consolidation.overview(PERIOD).files[0].received_on == date(2026, 6, 20)


def test_a_member_that_cannot_be_unpacked_is_told(services, sources, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as package:
        package.write(sources / "0.xlsx", "a.xlsx")
    (tmp_path / "a.zip").write_bytes(broken_lzma((tmp_path / "a.zip").read_bytes(), "a.xlsx"))
    (tmp_path / "b.xlsx").write_bytes(broken_lzma((sources / "1.xlsx").read_bytes(), "xl/workbook.xml"))
    (tmp_path / "c.xlsx").write_bytes(broken_lzma((sources / "1.xlsx").read_bytes(), "xl/worksheets/sheet1.xml"))
    _period, read = services.consolidation.read([tmp_path / name for name in ("a.zip", "b.xlsx", "c.xlsx")], PERIOD)
    assert [item.outcome for item in read] == [Outcome.DAMAGED] * 3


def test_no_more_is_unpacked_than_is_announced(services, sources, tmp_path):
    sound = (sources / "1.xlsx").read_bytes()
    (tmp_path / "a.zip").write_bytes(lying(b"PK\x05\x06" + bytes(18), "a.xlsx", bytes(60_000_000)))
    for name, part in (("b", "xl/workbook.xml"), ("c", "xl/sharedStrings.xml")):
        (tmp_path / f"{name}.xlsx").write_bytes(lying(sound, part, bytes(60_000_000)))
    with memory() as most:
        _period, read = services.consolidation.read(sorted(tmp_path.glob("*.*")), PERIOD)
    assert [item.outcome for item in read] == [Outcome.DAMAGED] * 3
    assert most[0] < 30_000_000


@pytest.mark.parametrize("part", ["xl/_rels/workbook.xml.rels", "xl/media/image1.png", "xl/styles.xml"])
def test_a_reader_of_all_sheets_is_given_nothing_that_announces_less(sources, part):
    data = lying((sources / "1.xlsx").read_bytes(), part, bytes(60_000_000))
    with memory() as most, pytest.raises(UserError, match="damaged"):
        guard.check(data, "a.xlsx")
    assert most[0] < 10_000_000


def test_what_was_read_before_it_was_stopped_is_kept(services, sources):
    def watcher(done, _of):
        if done == 2:
            raise work.Stopped

    with pytest.raises(work.Stopped), work.watched(watcher):
        services.consolidation.read([sources])
    assert len(services.consolidation.overview(PERIOD).files) == 2


def test_the_workbook_of_all(services, sources, tmp_path):
    (tmp_path / "x.xlsx").write_bytes(b"PK")
    services.consolidation.read([sources, tmp_path / "x.xlsx"])
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    book = openpyxl.load_workbook(tmp_path / "all.xlsx")
    assert book.sheetnames[:6] == [
        "Tổng hợp",
        "Theo xã",
        "Chi tiết",
        "Quá hạn",
        "Khó khăn, kiến nghị",
        "Tệp không nhận",
    ]
    found = services.consolidation.overview(PERIOD).totals
    for name, count in (("Chi tiết", found.total), ("Quá hạn", found.overdue), ("Khó khăn, kiến nghị", found.said),
                        ("Tệp không nhận", 1), ("Theo xã", 5)):  # fmt: skip
        sheet = book[name]
        numbers = [cell.value for cell in sheet["A"] if isinstance(cell.value, int)]
        assert numbers == list(range(1, count + 1)), name
    texts = [
        cell
        for row in book["Chi tiết"].iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value[0] in "=+-@"
    ]
    assert texts and all(cell.data_type in {"inlineStr", "s"} for cell in texts)
    assert all(cell.quotePrefix for cell in texts)
    assert len(book["Tổng hợp"]._charts) == 2
    assert found.done == sum(found.all[item] for item in DONE) and found.overdue == sum(found.all[i] for i in OVERDUE)


def test_the_workbook_counts_offices_as_the_page_does(services, sources, tmp_path):
    """Each office of the list stands once; what came from another one, or of nobody, is told of beside."""
    stranger = Sender("ỦY BAN NHÂN DÂN XÃ LẠ", "xã", "Tỉnh Thử", "Lạ", "99999")
    put(tmp_path / "lạ.xlsx", replace(book_of(0), sender=stranger))
    (tmp_path / "x.pdf").write_bytes(b"%PDF")
    services.consolidation.read([sources, tmp_path / "lạ.xlsx", tmp_path / "x.pdf"])
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx")["Tổng hợp"]
    shown = {row[0].value: row[1].value for row in sheet.iter_rows()}
    found = services.consolidation.overview(PERIOD)
    assert (shown["Số xã, phường, đặc khu phải gửi"], found.unlisted, len(found.strays)) == (5, 1, 1)
    assert (shown["Gửi đúng hạn"], shown["Gửi sau hạn"], shown["Chưa gửi"]) == (3, 1, 1)
    assert (shown["Tệp không nhận"], shown["Gửi ngoài danh sách"]) == (1, 1)
    assert shown["Tệp không nhận"] == found.count(Standing.REFUSED)


def test_rows_are_as_high_as_their_words_need(services, tmp_path):
    book = book_of(1)
    put(tmp_path / "dài.xlsx", replace(book, lines=(replace(book.lines[0], text="dài " * 60), *book.lines[1:])))
    services.consolidation.read([tmp_path / "dài.xlsx"])
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets[2]
    heights = {str(sheet.cell(row, 3).value)[:7]: sheet.row_dimensions[row].height for row in range(5, 8)}
    assert heights["dài dài"] > 60
    assert sorted(heights.values())[0] < 40


@pytest.mark.long
@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not there")
def test_libreoffice_opens_the_workbook_of_all(services, sources, tmp_path):
    services.consolidation.read([sources])
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    command = [
        SOFFICE,
        f"-env:UserInstallation=file://{tmp_path}/lo",
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
    ]
    subprocess.run([*command, "--outdir", tmp_path / "lo-out", tmp_path / "all.xlsx"], check=True, capture_output=True,
                   timeout=120)  # fmt: skip
    there = openpyxl.load_workbook(tmp_path / "lo-out" / "all.xlsx", data_only=True)
    here = openpyxl.load_workbook(tmp_path / "all.xlsx", data_only=True)
    for name in ("Tổng hợp", "Theo xã", "Chi tiết"):
        values = [[cell.value for row in book[name].iter_rows() for cell in row if isinstance(cell.value, (str, int))]
                  for book in (here, there)]  # fmt: skip
        assert values[0] == values[1], name


def test_the_list_of_offices_can_be_edited_and_taken_back(services):
    assert [place.name for place in services.consolidation.places()][-1] == "xã Tân Lập"
    services.consolidation.save_places(["xã  Mới ", ""])
    assert [place.name for place in services.consolidation.places()] == ["xã Mới"]
    services.undo.undo()
    assert len(services.consolidation.places()) == 5
    for names, words in ((["Mới"], "no level"), (["xã Mới", "xã Mới"], "twice")):
        with pytest.raises(UserError, match=words):
            services.consolidation.save_places(names)


def test_a_province_knows_its_communes(tmp_path):
    services = open_services(tmp_path / "data", author="Lan", now=lambda: NOW)
    services.office.set_up(services.office.propose(Level.PROVINCE, "Tỉnh Tuyên Quang", "Tuyên Quang"))
    assert len(services.consolidation.places()) == 124
    services.close()


def test_a_commune_of_another_province_does_not_count(services, sources, tmp_path):
    """It may have the name of one of ours: both stood in the report, and both were added."""
    book = book_of(0)
    put(tmp_path / "lạ.xlsx", replace(book, sender=replace(book.sender, province="Tỉnh Khác", code="")))
    put(tmp_path / "gần.xlsx", replace(book, sender=replace(book.sender, province="Thử", name="Ngoài", code="")))
    _period, read = services.consolidation.read([sources, tmp_path / "lạ.xlsx", tmp_path / "gần.xlsx"], PERIOD)
    assert outcomes(read)["lạ.xlsx"] is Outcome.FOREIGN and outcomes(read)["gần.xlsx"] is Outcome.TAKEN
    found = services.consolidation.overview(PERIOD)
    assert found.totals.total == 86 + 20 and found.unlisted == 1
    assert [item.file for item in found.refused] == ["lạ.xlsx"]
    (told,) = [item for item in read if item.file == "lạ.xlsx"]
    assert "another province" in str(told.reason)


def test_the_command(services, sources, tmp_path, capsys, qapp):
    services.close()
    (tmp_path / "x.xlsx").write_bytes(b"PK")
    words = ["--data", str(tmp_path / "data"), "consolidate", str(sources), "--to", str(tmp_path / "o.xlsx"), "--json"]
    assert cli.main([*words, "--today", "2026-06-25"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert (said["totals"]["tasks"], said["offices"]["missing"]) == (86, ["xã Tân Lập"])
    assert (tmp_path / "o.xlsx").is_file()
    assert cli.main(["--data", str(tmp_path / "data"), "consolidate", str(tmp_path / "x.xlsx"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["files"][0]["outcome"] == "damaged"


def test_the_command_tells_of_files_that_contradict_each_other(services, sources, tmp_path, capsys, qapp):
    services.close()
    book = book_of(3)
    put(tmp_path / "a.xlsx", book)
    lines = tuple(replace(line, standing=ReportClass.PAUSED, done_on=None) for line in book.lines)
    put(tmp_path / "b.xlsx", replace(book, lines=lines))
    words = ["--data", str(tmp_path / "data"), "consolidate"]
    assert cli.main([*words, str(tmp_path / "a.xlsx")]) == 0
    assert cli.main([*words, str(tmp_path / "b.xlsx")]) == 1
    told = capsys.readouterr().out.splitlines()[-1]
    assert all(word in told for word in ("a.xlsx", "b.xlsx", "Yên Phú"))


def test_a_file_that_is_refused_is_refused_again(services, tmp_path):
    for name in ("a.xlsx", "b.xlsx"):  # the same bytes twice, and once more later
        (tmp_path / name).write_bytes(b"PK\x03\x04 no workbook")
    for _ in range(2):
        _period, read = services.consolidation.read([tmp_path / "a.xlsx", tmp_path / "b.xlsx"], PERIOD)
        assert [item.outcome for item in read] == [Outcome.DAMAGED, Outcome.DAMAGED]
        for item in read:  # a refusal that is kept with its way through the program keeps the bytes of its file
            assert (item.reason.__traceback__, item.reason.__context__) == (None, None)
        assert all(item.reason is not None for item in read)


def test_what_was_read_so_far_is_shown_and_written_while_the_reading_goes_on(services, sources, tmp_path):
    service, seen = services.consolidation, []

    def look(done, _of):
        if done == 3:
            found = service.overview(PERIOD)
            seen.append((found.sent, found.underway, service.underway()))
            assert len(service.lines(found.files)) == found.totals.total > 0
            assert not any(item.kept for item in found.files)
            service.write(PERIOD, tmp_path / "a.xlsx")

    with work.watched(look):
        service.read([sources])
    assert seen == [(3, (3, 4), PERIOD)]
    words = [
        cell.value for row in openpyxl.load_workbook(tmp_path / "a.xlsx").worksheets[0].iter_rows() for cell in row
    ]
    assert any("3 trong 4 tệp" in str(word) for word in words)
    found = service.overview(PERIOD)
    assert (found.sent, found.underway, service.underway()) == (4, None, None)
    assert all(item.kept for item in found.files)
    service.write(PERIOD, tmp_path / "b.xlsx")
    words = [
        cell.value for row in openpyxl.load_workbook(tmp_path / "b.xlsx").worksheets[0].iter_rows() for cell in row
    ]
    assert not any("Mới đọc" in str(word) for word in words)


def test_files_that_are_read_again_count_once_while_they_are_read(services, sources):
    service, seen = services.consolidation, []
    service.read([sources])
    totals = service.overview(PERIOD).totals.total

    def look(done, _of):
        if done == 3:
            for anew in (True, False):
                seen.append(service.overview(PERIOD, anew=anew).totals.total)

    with work.watched(look):
        service.read([sources], PERIOD)
    assert seen == [totals, totals]


def test_a_reading_that_is_stopped_leaves_nothing_underway(services, sources):
    def stop(done, _of):
        if done == 2:
            raise work.Stopped

    with work.watched(stop), pytest.raises(work.Stopped):
        services.consolidation.read([sources])
    found = services.consolidation.overview(PERIOD)
    assert (found.sent, found.underway) == (2, None)
    services.undo.undo(services.undo.last().id)
    assert services.consolidation.overview(PERIOD).sent == 0


def test_plans_and_units_of_communes_are_counted_by_what_they_have_in_common():
    titles = (
        ("Công tác đối ngoại năm 2026 của xã Mù Cả", "xã Mù Cả"),
        ("Công tác đối ngoại phường Lê Lợi năm 2026", "phường Lê Lợi"),
        ("Kế hoạch công tác đối ngoại trên địa bàn đặc khu Lý Sơn năm 2026", "đặc khu Lý Sơn"),
        ("Công tác đối ngoại năm 2026 trên địa bàn xã", "xã Mù Cả"),
        ("Công tác đối ngoại trên địa bàn phường năm 2026", "phường Lê Lợi"),
        ("Công tác đối ngoại của UBND đặc khu", ""),
    )
    assert plan_kind("Quản lý chợ tại xã Ba Tơ", "xã Mù Cả") == "Quản lý chợ tại xã Ba Tơ"
    assert {plan_kind(title, office) for title, office in titles} == {"Công tác đối ngoại"}
    assert unit_kind("Phòng Văn hóa - Xã hội") == "Phòng Văn hóa - Xã hội"
    assert unit_kind("Công an xã") == unit_kind("Công an phường") == "Công an"
    assert unit_kind("Văn phòng HĐND và UBND (đầu mối)") == "Văn phòng HĐND và UBND"


def test_who_has_not_sent_has_no_figures_in_the_workbook(services, sources, tmp_path):
    services.consolidation.read([sources])
    services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
    rows = openpyxl.load_workbook(tmp_path / "all.xlsx").worksheets[1].iter_rows(min_row=5, values_only=True)
    by_name = {row[1]: row for row in rows}
    assert by_name["xã Tân Lập"][4:10] == (None,) * 6
    assert by_name["xã Hòa An"][4] == 20


def test_the_files_of_folders_in_folders_and_of_archives_are_counted_before_they_are_read(sources, tmp_path):
    shutil.copytree(sources, tmp_path / "in" / "deeper")
    with zipfile.ZipFile(tmp_path / "in" / "all.zip", "w") as package:
        for path in sources.iterdir():
            package.write(path, path.name)
    assert count_of([tmp_path / "in"]) == 8


def test_macros_and_links_are_passed_over_with_a_sentence(services, tmp_path):
    whole = put(tmp_path / "whole.xlsx", book_of(0))
    for name, part in (("macro.xlsm", "xl/vbaProject.bin"), ("links.xlsx", "xl/externalLinks/externalLink1.xml")):
        shutil.copy(whole, tmp_path / name)
        with zipfile.ZipFile(tmp_path / name, "a") as package:
            package.writestr(part, b"<x/>")
        _period, read = services.consolidation.read([tmp_path / name])
        assert read[0].outcome is Outcome.TAKEN and name in str(read[0].reason)
        row = next(row for row in services.consolidation.overview(PERIOD).rows if row.place.name == "xã Hòa An")
        assert row.files and row.files[0].reason is not None and row.totals.total == 20
        services.consolidation.write(PERIOD, tmp_path / "all.xlsx")
        notes = [cell.value for cell in openpyxl.load_workbook(tmp_path / "all.xlsx")["Theo xã"]["K"]]
        assert any(name in str(note) for note in notes)
        services.consolidation.forget([item.id for item in row.files])


@pytest.mark.skipif(sys.platform == "win32", reason="limits of files are those of POSIX")
@pytest.mark.parametrize("limit", [100, 6000, 30_000])
def test_a_disk_that_takes_no_more_of_the_workbook_is_a_sentence(services, sources, tmp_path, limit):
    """XlsxWriter tells of it in an error of its own, which was told as a fault of the program."""
    import resource

    services.consolidation.read([sources])
    target = tmp_path / "all.xlsx"
    target.write_bytes(b"the last one")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(UserError, match=r"all\.xlsx"):
            services.consolidation.write(PERIOD, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert target.read_bytes() == b"the last one"
    assert not list((tmp_path / "data").glob(".~*"))
    services.consolidation.write(PERIOD, target)
    assert zipfile.is_zipfile(target)
