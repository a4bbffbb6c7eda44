"""From a superior's paper to the report on it: nothing is invented, its name and its order are kept."""

from __future__ import annotations

import json
import re
import shutil
from datetime import date, datetime
from pathlib import Path

import docx
import openpyxl
import pytest

from desktop.domain.base.text import clean
from desktop.domain.office.unit_names import full_name
from desktop.domain.task.progress import last_day
from desktop.domain.task.rows import ProgressChange, TaskQuery
from desktop.services import open_services
from desktop.services.wizard.service import PlanWizard, run_directive
from tests.at_length import one_of

PAPERS = Path(__file__).parents[2] / "data" / "directives"
_DAY = re.compile(r"(?:ngày\s+)?(\d{1,2})(?:/|\s+tháng\s+)(\d{1,2})(?:/|\s+năm\s+)(\d{4})")
_SHORT_DAY = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?![\d/])")
_SYMBOL = re.compile(r"\d+(?:/\d{4})?/[A-ZĐ][\wĐ-]*(?:-[\wĐ]+)*")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")


def opened(folder, today=date(2026, 11, 27)):
    return open_services(folder, author="Lan", now=lambda: datetime(today.year, today.month, today.day, 9, 0))


@pytest.fixture(scope="module")
def commune(tmp_path_factory):
    folder = tmp_path_factory.mktemp("traced") / "data"
    services = opened(folder)
    from desktop.domain.office.office import Level

    services.office.set_up(services.office.propose(Level.COMMUNE, "Tỉnh Hà Sơn", "Thanh Bình"))
    services.close()
    return folder


def days_in(text):
    return {date(int(y), int(m), int(d)) for d, m, y in _DAY.findall(text) if int(m) <= 12 and int(d) <= 31}


def known_of_office(services):
    """Everything that the office has in its books: settings, units, legal library."""
    office = services.office.required()
    legal = [
        " ".join(f"{value:%d/%m/%Y}" if isinstance(value, date) else str(value) for value in vars(item).values())
        for item in map(services.legal.get, [row.id for row in services.legal.rows()])
    ]
    units = [unit.name for unit in services.units.all()]
    return "\n".join([json.dumps(vars(office), default=str, ensure_ascii=False), *legal, *units])


@pytest.mark.parametrize("path", one_of(4, sorted(PAPERS.glob("*.txt"))), ids=lambda path: path.stem)
def test_no_figure_date_or_symbol_is_invented(commune, tmp_path, path):
    services = opened(shutil.copytree(commune, tmp_path / "data"))
    directive, _read = services.directives.read(path)
    plan = services.plans.get(run_directive(services, path, {}))
    paper = " ".join(path.read_text(encoding="utf-8").split())
    office = known_of_office(services)
    own_days = {due.day for task in plan.tasks for due in task.deadlines}
    own_days |= {last_day(due) for task in plan.tasks for due in task.deadlines}
    asked = [last_day(due) for item in directive.demands for due in item.deadlines]
    late = [day for day in own_days if not any(day <= wanted for wanted in asked)]
    assert late == [], "a day of ours is no earlier than any asked"
    known_days = days_in(paper) | days_in(office) | own_days
    known_numbers = set(_NUMBER.findall(f"{paper} {office}"))
    known_numbers |= {str(int(number)) for number in known_numbers if number.isdecimal()}
    years = {str(plan.year), str((plan.year or 0) - 1)}
    lines = [clean(block.text) for block in plan.blocks if block.text]
    lines += [clean(plan.title), *plan.recipients, plan.superior]
    invented = []
    for line in lines:
        rest = line
        for symbol in _SYMBOL.findall(line):
            if symbol not in paper and symbol not in office:
                invented.append((symbol, line))
        for match in _DAY.finditer(line):
            day = date(int(match[3]), int(match[2]), int(match[1]))
            if day not in known_days:
                invented.append((match[0], line))
        rest = _DAY.sub(" ", rest)
        for match in _SHORT_DAY.finditer(rest):
            if not any((day.day, day.month) == (int(match[1]), int(match[2])) for day in known_days) and (
                match[0] not in paper
            ):
                invented.append((match[0], line))
        rest = _SHORT_DAY.sub(" ", _SYMBOL.sub(" ", rest))
        invented += [
            (number, line) for number in _NUMBER.findall(rest)
            if number not in known_numbers and number.lstrip("0") not in known_numbers and number not in years
        ]  # fmt: skip
    services.close()
    assert invented == []


@pytest.fixture(scope="module")
def answered(commune, tmp_path_factory):
    """A plan that answers the province's, issued, with two of its tasks done."""
    folder = shutil.copytree(commune, tmp_path_factory.mktemp("answered") / "data")
    services = opened(folder)
    plan_id = run_directive(services, PAPERS / "1-ke-hoach-tinh.txt", {})
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 8, date(2026, 12, 1))
    services.close()
    services = opened(folder, date(2027, 6, 10))
    rows = services.tasks.rows(TaskQuery(plan_id=plan_id, order="position"))
    wanted = [row.id for row in rows if not row.periods]
    services.tasks.report(wanted[::-1], ProgressChange(percent=100, done_on=date(2027, 6, 8), result="Đã xong"))
    services.close()
    return folder, plan_id


def test_the_superiors_paper_stands_with_the_tasks_in_every_paper(answered, tmp_path):
    folder, plan_id = answered
    services = opened(shutil.copytree(folder, tmp_path / "data"), date(2027, 6, 16))
    row = next(row for row in services.tasks.rows(TaskQuery(plan_id=plan_id)) if row.origin_note)
    above = "Kế hoạch số 118/KH-UBND"
    services.exports.slip_docx(row.id, tmp_path / "slip.docx")
    services.exports.tracking_docx(row.unit_id, tmp_path / "sheet.docx")
    for name in ("slip.docx", "sheet.docx"):
        tables = docx.Document(str(tmp_path / name)).tables
        cells = " ".join(cell.text for table in tables for line in table.rows for cell in line.cells)
        assert above in cells and "08/KH-UBND" in cells, name
    services.exports.progress_xlsx(plan_id, "2027-H1", tmp_path / "book.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "book.xlsx")["Chi tiết"]
    sources = [line[2] for line in sheet.iter_rows(min_row=8, values_only=True) if line[1]]
    assert sources and all(str(source).startswith("08/KH-UBND; 118/KH-UBND ngày") for source in sources)
    form = services.unit_forms.write(tmp_path / "forms", [row.unit_id])[0].path
    cells = [str(cell) for line in openpyxl.load_workbook(form).worksheets[0].iter_rows(values_only=True)
             for cell in line if cell]  # fmt: skip
    assert any("118/KH-UBND ngày" in cell for cell in cells)
    services.close()


def test_the_report_answers_in_the_order_of_the_paper(answered, tmp_path):
    folder, _plan_id = answered
    services = opened(shutil.copytree(folder, tmp_path / "data"), date(2027, 6, 16))
    report = services.reports.find("2027-H1")
    lines = {line.task_id: line for line in report.figures.lines}
    texts = [block.text for block in report.content.blocks]
    head = next(n for n, text in enumerate(texts) if text.startswith("Thực hiện Kế hoạch số 118/KH-UBND ngày"))
    told = [
        item.proposal for item in report.content.sentences()
        if item.block > head and item.proposal is not None and item.proposal.key.startswith(("done:", "doing:"))
    ]  # fmt: skip
    order = [min(lines[source.id].demands) for item in told for source in item.sources if lines[source.id].demands]
    assert len(order) > 2
    assert order == sorted(order)
    units = {lines[item.sources[0].id].unit for item in told if lines[item.sources[0].id].demands}
    assert all(any(text.startswith(f"{full_name(unit)}:") for text in texts[head:]) for unit in units)
    services.close()


def test_a_body_that_the_office_has_not_named_gets_no_line_among_the_recipients(commune, tmp_path):
    services = opened(shutil.copytree(commune, tmp_path / "data"))
    assert not services.office.required().affairs_body
    plan = services.plans.get(run_directive(services, PAPERS / "1-ke-hoach-tinh.txt", {}))
    assert not [line for line in plan.recipients if line[:1].islower() or "cơ quan phụ trách" in line]
    services.close()


def test_results_go_to_whom_the_subject_of_the_paper_belongs(commune, tmp_path):
    """They went to whom most duties were given: the police, of a letter on foreign affairs."""
    services = opened(shutil.copytree(commune, tmp_path / "data"))
    lines = (PAPERS / "2-cong-van-so.txt").read_text(encoding="utf-8").splitlines()
    first = next(n for n, line in enumerate(lines) if line.startswith("1. "))
    last = next(n for n, line in enumerate(lines) if line.startswith("4. "))
    duties = ["1. Xây dựng kế hoạch đối ngoại năm 2027.", "2. Giao Công an cấp xã rà soát việc khai báo tạm trú.",
              "3. Giao Công an cấp xã lập danh sách lao động nước ngoài."]  # fmt: skip
    head = [line.replace("rà soát, chấn chỉnh công tác văn thư, lưu trữ", "nhiệm vụ đối ngoại") for line in lines]
    path = tmp_path / "paper.txt"
    path.write_text("\n".join([*head[:first], *duties, *lines[last + 1 :]]), encoding="utf-8")
    directive, read = services.directives.read(path)
    wizard = PlanWizard(services)
    wizard.choose_directive(directive, read.plan, str(path))
    assert "gửi kết quả về Văn phòng HĐND và UBND để tổng hợp" in wizard.answers["closing"]
    blocks = wizard.answers["blocks"]  # the template's sentence on money names a circular, which the paper does not
    assert blocks[next(n for n, block in enumerate(blocks) if "KINH PHÍ" in str(block)) + 1].startswith("Kinh phí")
    wizard.decided()
    assert "gửi kết quả về Văn phòng HĐND và UBND để tổng hợp" in wizard.answers["closing"]
    services.close()


def test_a_demand_that_goes_to_another_unit_leaves_nobody_among_the_recipients(commune, tmp_path):
    """Who had a duty for a while stayed there as “added by hand”; what was typed to close the plan went."""
    services = opened(shutil.copytree(commune, tmp_path / "data"))
    path = PAPERS / "2-cong-van-so.txt"
    directive, read = services.directives.read(path)
    wizard = PlanWizard(services)
    wizard.choose_directive(directive, read.plan, str(path))
    proposed = wizard.answers["closing"]
    before = list(wizard.answers["recipients"])
    duty = wizard.paper()["demands"][0]["tasks"][0]
    own = duty["unit"]
    duty["unit"] = "Trạm Y tế xã"
    wizard.decided()
    assert "Trạm Y tế xã" in wizard.answers["recipients"]
    duty["unit"] = own
    wizard.decided()
    assert sorted(wizard.answers["recipients"]) == sorted(before)
    assert wizard.answers["closing"] == proposed
    wizard.answers["closing"] = typed = proposed.replace("./.", ". Hằng tuần giao ban vào thứ Hai./.")
    wizard.answers["recipients"].insert(-1, "Trường THCS Thanh Bình")
    duty["unit"] = "Trạm Y tế xã"
    wizard.decided()
    assert wizard.answers["closing"] == typed
    assert "Trường THCS Thanh Bình" in wizard.answers["recipients"], "whom somebody added stays"
    services.close()
