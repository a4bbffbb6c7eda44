"""The report on what offices below sent: figures as in the workbook, sources, own words, tables that are kept."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest
from docx import Document

from desktop import cli
from desktop.catalogue.decree import measures
from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.out.workbook import ReportClass
from desktop.domain.plan.plan import BlockKind, Plan
from desktop.domain.report.regime import ReportKind
from desktop.domain.task.rows import TaskQuery
from desktop.domain.task.task import Deadline, Recurrence, Task
from desktop.services import open_services
from desktop.storage import collected
from tests.services.consolidation.test_consolidation import PERIOD, book_of, put

NOW = datetime(2026, 6, 25, 9)
KEY = f"collected:{PERIOD}"


@pytest.fixture(scope="module")
def read_in(tmp_path_factory):
    """A province of five communes: two in time, one late, one missing, one damaged file."""
    folder = tmp_path_factory.mktemp("read")
    files = folder / "in"
    files.mkdir()
    for number in range(3):
        book = book_of(number)
        lines = tuple(replace(line, difficulties="Thiếu người; đề nghị tập huấn" if n == 1 else "")
                      for n, line in enumerate(book.lines))  # fmt: skip
        put(files / f"{number}.xlsx", replace(book, lines=lines), date(2026, 6, 23 if number == 2 else 18))
    (files / "hỏng.xlsx").write_bytes(b"PK\x03\x04")
    with closing(open_services(folder / "data", author="Lan", now=lambda: NOW)) as opened:
        opened.office.set_up(opened.office.propose(Level.PROVINCE, "Tỉnh Thử", "Thử"))
        names = ["xã Hòa An", "xã Hoa Ân", "phường Đông Sơn", "xã Yên Phú", "xã Tân Lập"]
        opened.consolidation.save_places(names)
        opened.consolidation.read([files])
    return folder / "data"


@pytest.fixture
def services(read_in, tmp_path):
    shutil.copytree(read_in, tmp_path / "data")
    with closing(open_services(tmp_path / "data", author="Lan", now=lambda: NOW)) as opened:
        yield opened


def tables(report):
    return {block.rows[0][1]: block.rows for block in report.content.blocks if block.kind is BlockKind.TABLE}


def sentence(report, key):
    return next(item for item in report.content.sentences() if item.proposal and item.proposal.key == key)


def test_figures_are_those_of_the_workbook(services, tmp_path):
    report = services.reports.get(services.reports.begin(KEY))
    services.reports.xlsx(report, tmp_path / "a.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Chi tiết"]
    head = next(n for n in range(1, 30) if sheet.cell(n, 3).value == "Nhiệm vụ")
    rows = [row for row in sheet.iter_rows(min_row=head + 1, values_only=True) if row[2]]
    words = Counter(row[9] for row in rows)
    total = sentence(report, "total").text
    done = sum(count for word, count in words.items() if word.startswith("Hoàn thành"))
    late = sum(count for word, count in words.items() if word.endswith("quá hạn") and not word.startswith("Hoàn"))
    assert f"{len(rows)} nhiệm vụ tại 03 địa phương" in total and f"hoàn thành {done} nhiệm vụ" in total
    assert f"{late:02d} nhiệm vụ quá hạn" in sentence(report, "overdue").text
    places = next(item.rows for item in report.content.blocks if item.kind is BlockKind.TABLE)
    assert places[-1][4:6] == [str(len(rows)), str(done)] and places[-1][9] == str(late)
    assert sum(int(row[4]) for row in places[1:-1] if row[4]) == len(rows)
    assert sentence(report, "sent").text.startswith(
        "Đến ngày 25/6/2026, có 03/05 xã, phường, đặc khu gửi báo cáo, đạt 60%"
    )
    assert "Còn 02 địa phương chưa gửi báo cáo: xã Yên Phú và xã Tân Lập." in sentence(report, "missing").text
    assert "thiếu người (03 địa phương)" in sentence(report, "difficulties").text


def test_a_sentence_shows_the_files_behind_it(services):
    report = services.reports.get(services.reports.begin(KEY))
    found = sentence(report, "late")
    cards = services.reports.sources(report, found.proposal.sources)
    assert [(card.title, card.number, card.done_on) for card in cards[:1]] == [
        ("phường Đông Sơn", "2.xlsx", date(2026, 6, 23))
    ]
    assert cards[-1].who == "03/05 địa phương đã gửi".replace("03/05", "3/5")
    services.consolidation.forget([found.proposal.sources[0].id])
    assert services.reports.sources(report, found.proposal.sources)[0].gone


def test_own_words_and_corrected_tables_survive_new_figures(services, tmp_path):
    number = services.reports.begin(KEY)
    report = services.reports.get(number)
    assert not services.reports.stale(report)
    blocks = report.content.blocks
    own = next(
        n
        for n, block in enumerate(blocks)
        if "kiến nghị, đề xuất" in block.text and block.kind not in {BlockKind.SECTION}
    )
    blocks[own].runs = runs("Đề nghị Bộ Ngoại giao bố trí kinh phí tập huấn.")
    late = next(block for block in blocks if block.kind is BlockKind.TABLE and block.rows[0][2] == "Nhiệm vụ")
    late.rows[1][6] = "Đã đôn đốc bằng điện thoại"
    services.reports.save(report)
    put(tmp_path / "3.xlsx", book_of(3), date(2026, 6, 24))
    services.consolidation.read([tmp_path / "3.xlsx"], PERIOD)
    assert services.reports.stale(services.reports.get(number))
    changes = services.reports.renew(number)
    report = services.reports.get(number)
    assert any(change.kept and change.key == "table:overdue" for change in changes)
    assert (
        "có 04/05" in sentence(report, "sent").text
        and "Ủy ban nhân dân xã Tân Lập chưa gửi" in sentence(report, "missing").text
    )
    texts = [block.text for block in report.content.blocks]
    assert "Đề nghị Bộ Ngoại giao bố trí kinh phí tập huấn." in texts
    kept = [block for block in report.content.blocks if block.kind is BlockKind.TABLE]
    assert kept[0].rows[-1][4] == str(20 + 21 + 22 + 23) and kept[2].rows[1][6] == "Đã đôn đốc bằng điện thoại"
    assert len(services.reports.versions(number)) == 1 and not services.reports.stale(report)


def test_it_is_one_report_and_no_report_of_the_office_itself(services):
    number = services.reports.begin(KEY)
    assert services.reports.begin(KEY) == number
    assert services.reports.find(str(PERIOD)).id is None, "the office's own report of the period is another one"
    row = next(row for row in services.reports.rows() if row.id == number)
    assert row.title.startswith("Tổng hợp kết quả") and row.year == 2026
    with pytest.raises(UserError):
        services.reports.begin("collected:2026-Q3")


def test_all_sent_has_one_appendix_less(services, tmp_path):
    services.consolidation.save_places(["xã Hòa An", "xã Hoa Ân", "phường Đông Sơn"])
    report = services.reports.gathered(PERIOD)
    assert "100% xã, phường, đặc khu (3/3)".replace("3/3", "03/03") in sentence(report, "sent").text
    assert "Phụ lục II)" in sentence(report, "overdue").text and "missing" not in {
        item.key for item in report.content.proposals
    }


def test_the_package_holds_report_and_workbook(services):
    report = services.reports.get(services.reports.begin(KEY))
    names = [name for name, _data in services.packages.package(report).files]
    assert [name.rpartition(".")[2] for name in names] == ["docx", "xlsx"]


def test_by_command(read_in, tmp_path, capsys):
    out, report = tmp_path / "a.docx", tmp_path / "b.docx"
    data = ["--data", str(read_in), "--json"]
    book = put(tmp_path / "0.xlsx", book_of(0))
    reading = ["consolidate", str(book), "--report", str(out), "--today", "2026-06-25"]
    assert cli.main([*reading, *data]) == cli.NO  # it contradicts what this commune sent before
    capsys.readouterr()
    assert cli.main(["export", "report", KEY, "--to", str(report), *data]) == 0
    capsys.readouterr()
    for path in (out, report):
        document = Document(str(path))
        text = "\n".join(paragraph.text for paragraph in document.paragraphs)
        assert "TÌNH HÌNH GỬI BÁO CÁO" in text and "Phụ lục IV" in text
        assert any("Xã Yên Phú" in row.cells[1].text for table in document.tables for row in table.rows)
    assert cli.main(["report", KEY, *data]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["sentences"][1]["sources"] and found["sentences"][-2]["own"] is not None


def test_files_are_added_to_a_report_by_command(services, tmp_path, capsys):
    number = services.reports.begin(KEY)
    paper = tmp_path / "Công văn.txt"
    paper.write_text("Công văn", "utf-8")
    data = str(services.office._context.database.folder)
    assert cli.main(["report", str(number), "--attach", str(paper), "--data", data, "--json"]) == 0
    capsys.readouterr()
    assert [row.name for row in services.report_files.attached(number)] == ["Công văn.txt"]


def test_a_report_knows_without_reading_rows_whether_something_came_since(services, tmp_path, monkeypatch):
    number = services.reports.begin(KEY)
    monkeypatch.setattr(collected, "rows_of", None)  # what pages ask again and again must not read what offices sent
    assert not services.reports.stale(services.reports.get(number))
    services.consolidation.set_due(PERIOD, date(2026, 6, 30))
    assert services.reports.stale(services.reports.get(number)), "who was late is in time now"
    services.undo.undo()
    assert not services.reports.stale(services.reports.get(number))
    put(tmp_path / "3.xlsx", book_of(3), date(2026, 6, 24))
    services.consolidation.read([tmp_path / "3.xlsx"], PERIOD)
    assert services.reports.stale(services.reports.get(number))
    services.undo.undo()
    assert not services.reports.stale(services.reports.get(number))
    services.undo.redo()
    assert services.reports.stale(services.reports.get(number))


def test_it_is_due_on_the_day_of_the_office_s_own_report(services):
    assert services.reports.gathered(PERIOD).due is None
    rule = replace(services.reports.new_rule(), kind=ReportKind.HALF, receiver="Bộ Ngoại giao", due_day=28)
    services.reports.save_rule(rule)
    report = services.reports.gathered(PERIOD)
    assert (report.due, report.receiver) == (date(2026, 6, 28), "Bộ Ngoại giao")
    number = services.reports.begin(KEY)
    assert next(row for row in services.reports.rows() if row.id == number).due == date(2026, 6, 28)


def test_it_tells_per_given_task_who_has_done_it(services, tmp_path):
    tasks = [Task(runs(f"Nhiệm vụ {n} của tỉnh"), deadline=Deadline(date(2026, 6, 1 + n))) for n in range(2)]
    tasks.append(Task(runs("Cung cấp số liệu"), recurring=(Recurrence.QUARTERLY,)))
    plan = services.plans.add(Plan("Công tác năm 2026", year=2026, symbol="KH-UBND", tasks=tasks))
    services.plans.issue(plan, 48, date(2026, 2, 11))
    ids = list(dict.fromkeys(row.id for row in services.tasks.rows(TaskQuery(plan_id=plan, order="position"))))
    book = book_of(3)
    states = (ReportClass.DONE_ON_TIME, ReportClass.DOING_OVERDUE)
    lines = tuple(
        replace(line, demand=f"48/KH-UBND#{plan}.{ids[n]}", standing=states[n]) if n < 2 else line
        for n, line in enumerate(book.lines)
    )
    put(tmp_path / "3.xlsx", replace(book, lines=lines), date(2026, 6, 24))
    services.consolidation.read([tmp_path / "3.xlsx"], PERIOD)
    report = services.reports.gathered(PERIOD)
    found = sentence(report, f"given:{plan}.{ids[0]}")
    assert found.text == "Nhiệm vụ 0 của tỉnh: 01 địa phương hoàn thành, 04 chưa có số liệu."
    found = sentence(report, f"given:{plan}.{ids[1]}")
    assert found.text == "Nhiệm vụ 1 của tỉnh: 01 quá hạn, 04 chưa có số liệu."
    assert services.reports.sources(report, found.proposal.sources)[-1].title == "Nhiệm vụ 1 của tỉnh"
    rows = tables(report)["Nhiệm vụ"]
    assert [row[2:7] for row in rows[1:]] == [
        ["48/KH-UBND", "01/6/2026", "01: xã Yên Phú", "0", "0"],
        ["48/KH-UBND", "02/6/2026", "0", "0", "01: xã Yên Phú"],
        ["48/KH-UBND", "Hằng quý", "0", "0", "0"],
    ]  # fmt: skip


def test_names_of_offices_stand_on_one_line_of_the_appendix(services):
    report = services.reports.gathered(PERIOD)
    table = next(block for block in report.content.blocks if block.kind is BlockKind.TABLE)
    name = table.widths[1] / sum(table.widths) * measures().text_width(landscape=True)
    room = name - 2 * measures().table.cell_side
    assert room > measures().typeface.width("Phường Hồng Hà Giang", measures().type.table.size.value)


def test_one_sentence_after_the_other_is_traced_without_reading_the_files_again(services, monkeypatch):
    report = services.reports.get(services.reports.begin(KEY))
    found = [item.proposal.sources for item in report.content.sentences() if item.sourced]
    asked = []
    of_period = collected.of_period
    monkeypatch.setattr(collected, "of_period", lambda *args: asked.append(args) or of_period(*args))
    for sources in found:
        services.reports.sources(report, sources)
    assert len(found) > 5 and len(asked) == 1
    services.consolidation.forget([found[1][0].id])
    assert services.reports.sources(report, found[1])[0].gone


def test_files_that_contradict_each_other_are_one_reason(services, tmp_path):
    book = book_of(3)
    put(tmp_path / "a.xlsx", book)
    put(tmp_path / "b.xlsx", replace(book, lines=book.lines[:-1]))
    services.consolidation.read([tmp_path / "a.xlsx", tmp_path / "b.xlsx"], PERIOD)
    report = services.reports.get(services.reports.begin(KEY))
    listed = [block.rows for block in report.content.blocks if block.kind is BlockKind.TABLE]
    rows = next(rows for rows in listed if rows[0][-1] == "Lý do")
    said = next(row[-1] for row in rows if row[1] == "Xã Yên Phú")
    assert sorted(re.findall(r"[ab]\.xlsx", said)) == ["a.xlsx", "b.xlsx"] and said.count("cùng ngày") == 1


def test_many_kinds_of_units_stand_in_lines_and_in_an_appendix(services, tmp_path):
    book = book_of(3)
    lines = tuple(replace(line, unit=f"Phòng {'ABCDEFGHIKLM'[number % 12]}") for number, line in enumerate(book.lines))
    put(tmp_path / "3.xlsx", replace(book, lines=lines))
    services.consolidation.read([tmp_path / "3.xlsx"], PERIOD)
    report = services.reports.get(services.reports.begin(KEY))
    totals = services.consolidation.overview(PERIOD).totals
    said = [item for item in report.content.sentences() if item.proposal and item.proposal.key.startswith("units")]
    rows = next(rows for rows in tables(report).values() if rows[0][1] == "Nhóm đơn vị chủ trì")
    assert len(rows) - 1 == len(totals.units) > 9
    assert sum(int(row[2]) for row in rows[1:]) == totals.total
    assert len(said) == 1 + 7 + 1 and "Phụ lục" in said[0].text
    counts = [re.search(r"hoàn thành (\d+)/(\d+)", item.text).groups() for item in said[1:]]
    assert [sum(map(int, column)) for column in zip(*counts, strict=True)] == [totals.done, totals.total]
    assert f"{len(totals.units) - 7:02d} nhóm đơn vị khác" in said[-1].text


def test_what_an_office_paused_is_not_told_as_within_time(services, tmp_path):
    """Its day may be over: the report said “chưa hoàn thành, còn trong hạn” of it."""
    tasks = [Task(runs("Lập danh mục"), deadline=Deadline(date(2026, 2, 28)))]
    plan = services.plans.add(Plan("Công tác năm 2026", year=2026, symbol="KH-UBND", tasks=tasks))
    services.plans.issue(plan, 48, date(2026, 2, 11))
    (task,) = services.tasks.rows(TaskQuery(plan_id=plan))
    book = book_of(3)
    first = replace(book.lines[0], demand=f"48/KH-UBND#{plan}.{task.id}", standing=ReportClass.PAUSED, done_on=None)
    put(tmp_path / "3.xlsx", replace(book, lines=(first, *book.lines[1:])), date(2026, 6, 18))
    services.consolidation.read([tmp_path / "3.xlsx"], PERIOD)
    (row,) = services.consolidation.tally(plan, PERIOD)
    assert (row.working, row.paused) == ((), ("xã Yên Phú",))
    report = services.reports.gathered(PERIOD)
    assert sentence(report, f"given:{plan}.{task.id}").text == ("Lập danh mục: 01 tạm dừng, 04 chưa có số liệu.")
    heads, told = tables(report)["Nhiệm vụ"]
    assert dict(zip(heads[4:8], told[4:8], strict=True)) == {
        "Đã hoàn thành": "0", "Còn trong hạn": "0", "Quá hạn": "0", "Tạm dừng": "01: xã Yên Phú",
    }  # fmt: skip
    assert heads[8] == "Chưa có số liệu" and told[8].startswith("04: ")


def test_only_offices_of_which_a_file_counts_are_told_as_added_beside_the_list(services, tmp_path):
    for name, number in (("Ngoài Một", 0), ("Ngoài Hai", 1)):
        book = book_of(3)
        book = replace(book, sender=replace(book.sender, name=name))
        put(tmp_path / f"{number}.xlsx", replace(book, period=Period.parse("2025-H1")) if number else book)
    services.consolidation.read([tmp_path / "0.xlsx", tmp_path / "1.xlsx"], PERIOD)
    assert "có 01 địa phương gửi báo cáo và được cộng vào số liệu: xã Ngoài Một." in (
        sentence(services.reports.gathered(PERIOD), "unlisted").text
    )
