"""Reports: figures as they stood at the cut-off, sentences that a count of its own confirms, the way up."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from desktop.catalogue import templates, units
from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period, Span
from desktop.domain.base.text import runs
from desktop.domain.office.office import Level
from desktop.domain.office.unit_names import full_name
from desktop.domain.out.workbook import ReportClass
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus
from desktop.domain.plan.proposals import draft
from desktop.domain.report.regime import ReportKind, ReportRule
from desktop.domain.report.rows import ReportState
from desktop.domain.task.rows import ProgressChange, TaskQuery, TaskRow
from desktop.domain.task.task import Deadline, Recurrence, Task, TaskStatus
from desktop.services import Services, open_services

TODAY = date(2026, 11, 16)


def opened(folder: Path, today: date = TODAY) -> Services:
    return open_services(folder, author="Lan", now=lambda: datetime(today.year, today.month, today.day, 9, 0))


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "data"
    services = opened(folder)
    services.office.make_sample()
    services.close()
    return folder


@pytest.fixture
def folder(sample: Path, tmp_path: Path) -> Path:
    shutil.copytree(sample, tmp_path / "data")
    return tmp_path / "data"


def text_of(report: object) -> list[str]:
    return [f"{block.marker} {block.text}" for block in report.content.blocks]  # type: ignore[attr-defined]


def unbegun(services: Services) -> TaskRow:
    rows = services.tasks.rows(TaskQuery(year=2026))
    return next(row for row in rows if row.status is TaskStatus.NOT_STARTED and not row.periods)


def test_the_figures_are_those_of_a_count_by_hand(folder: Path) -> None:
    services = opened(folder)
    cut_off = date(2026, 11, 14)
    report = services.reports.find("2026-11")
    expected: Counter[str] = Counter()
    done_in_period = 0
    for row in services.tasks.rows(TaskQuery(year=2026)):
        task = services.tasks.get(row.id)
        known = [update for update in task.updates if update.at.date() <= cut_off]
        if task.status is TaskStatus.DONE and task.done_on and task.done_on <= cut_off and not task.items:
            expected["done"] += 1
            done_in_period += task.done_on >= date(2026, 10, 15)
        elif known and known[-1].status is TaskStatus.PAUSED:
            expected["paused"] += 1
        elif known and known[-1].status is not TaskStatus.NOT_STARTED:
            expected["doing"] += 1
        else:
            expected["waiting"] += 1
    figures = report.figures
    assert figures is not None
    assert figures.total == sum(expected.values())
    assert (figures.done, figures.doing, figures.waiting, figures.paused) == tuple(
        expected[key] for key in ("done", "doing", "waiting", "paused")
    )
    sentences = {item.proposal.key: item.text for item in report.content.sentences() if item.proposal}
    counted = f"Tổng số {figures.total:02d} nhiệm vụ; lũy kế từ đầu năm đến ngày 14/11/2026: hoàn thành "
    assert sentences["total"].startswith(f"{counted}{expected['done']:02d} nhiệm vụ")
    assert f"hoàn thành {done_in_period:02d} nhiệm vụ" in sentences["compared"]
    assert "đến hạn trong tháng 12 năm 2026 (từ ngày 15/11/2026 đến ngày 14/12/2026)" in sentences["next:count"]
    services.close()


def test_a_report_of_a_period_that_goes_on_speaks_of_no_day_to_come(folder: Path) -> None:
    services = opened(folder)
    report = services.reports.find("2026")
    days = "số liệu từ ngày 15/12/2025 đến ngày"
    assert report.cut_off > TODAY
    assert any(f"({days} {TODAY:%d/%m/%Y})" in text for text in text_of(report))
    mail = services.packages.package(report).text
    assert f"({days} {TODAY:%d/%m/%Y})" in mail
    services.close()
    services = opened(folder, report.cut_off)
    assert any(f"({days} 14/12/2026)" in text for text in text_of(services.reports.find("2026")))
    services.close()


def test_figures_that_were_taken_before_the_cut_off_are_old_once_it_has_come(
    office_template: Path, tmp_path: Path
) -> None:
    """The text names their day, though all that was given out stands where it stood."""
    folder = shutil.copytree(office_template, tmp_path / "office")
    services = opened(folder)
    task = Task(runs("Trực cổng thông tin"), unit=services.units.all()[1], continuous=True)
    services.plans.issue(services.plans.add(Plan("Thông tin", year=2026, tasks=[task])), 6, date(2026, 1, 12))
    number = services.reports.begin("2026")
    report = services.reports.get(number)
    assert report.cut_off > TODAY
    assert not services.reports.stale(report)
    services.close()
    services = opened(folder, report.cut_off)
    assert services.reports.stale(report)
    services.reports.renew(number)
    assert not services.reports.stale(services.reports.get(number))
    services.close()


def test_a_period_before_the_plan_is_compared_with_nothing(folder: Path) -> None:
    services = opened(folder)
    scope = next(f"plan:{row.id}" for row in services.plans.rows() if row.number.startswith("06/"))
    drafted = {period: services.reports.draft(Period.parse(period), scope) for period in ("2026-H1", "2026-H2")}
    keys = {
        period: {item.proposal.key for item in report.content.sentences() if item.proposal}
        for period, report in drafted.items()
    }
    assert "compared" not in keys["2026-H1"]
    assert "compared" in keys["2026-H2"]
    services.close()


def test_a_report_of_a_past_period_is_the_same_a_month_and_more_progress_later(folder: Path) -> None:
    services = opened(folder)
    before = services.reports.find("2026-11")
    services.close()
    services = opened(folder, TODAY + timedelta(days=30))
    rows = [row for row in services.tasks.rows(TaskQuery(year=2026)) if row.status is not TaskStatus.DONE]
    for row in rows[:25]:
        if not row.periods:
            change = ProgressChange(
                status=TaskStatus.DONE, result="Xong", product_number="99/BC", difficulties="Đề nghị x"
            )
            services.tasks.report([row.id], change)
    after = services.reports.find("2026-11")
    assert text_of(after) == text_of(before)
    assert after.figures == before.figures
    services.close()


def test_a_task_that_is_taken_up_again_was_done_on_its_day_all_the_same(folder: Path) -> None:
    """Reported some days after it was done in time, it must not become late in a report that is made again."""
    services = opened(folder, TODAY - timedelta(days=5))
    row = next(r for r in services.tasks.rows(TaskQuery(year=2026))
               if r.status is not TaskStatus.DONE and not r.periods and r.last_day is not None
               and TODAY - timedelta(days=40) < r.last_day < TODAY - timedelta(days=8))  # fmt: skip
    change = ProgressChange(status=TaskStatus.DONE, done_on=row.last_day, result="Đã gửi")
    services.tasks.report([row.id], change)
    services.close()
    services = opened(folder)
    before = services.reports.find("2026-11").figures
    services.close()
    services = opened(folder, TODAY + timedelta(days=30))
    services.tasks.report([row.id], ProgressChange(status=TaskStatus.IN_PROGRESS, percent=80))
    after = services.reports.find("2026-11").figures
    assert before is not None
    assert after is not None
    line = next(item for item in after.lines if item.task_id == row.id)
    assert (line.standing, line.done_on) == (ReportClass.DONE_ON_TIME, row.last_day)
    assert after == before
    services.close()


def test_work_that_was_done_by_the_cut_off_and_reported_after_it_counts(folder: Path) -> None:
    services = opened(folder)
    row = next(
        r for r in services.tasks.rows(TaskQuery(year=2026)) if r.status is TaskStatus.NOT_STARTED and not r.periods
    )
    before = services.reports.find("2026-11").figures
    services.tasks.report([row.id], ProgressChange(status=TaskStatus.DONE, done_on=date(2026, 11, 13), result="Đã gửi"))
    after = services.reports.find("2026-11").figures
    assert before is not None
    assert after is not None
    assert after.done == before.done + 1
    assert next(line.result for line in after.lines if line.task_id == row.id) == "Đã gửi"
    services.close()


def test_each_proposed_sentence_rests_on_something(folder: Path) -> None:
    services = opened(folder)
    report = services.reports.find("2026-H1")
    sentences = report.content.sentences()
    assert sentences
    usual = [item for item in sentences if not item.sourced]
    assert [item.proposal and item.proposal.key for item in usual] == ["causes:outer", "causes:inner"]
    done = next(item for item in sentences if item.proposal and item.proposal.key.startswith("done:"))
    assert done.proposal is not None
    (card,) = services.reports.sources(report, done.proposal.sources)
    assert (card.source.kind, card.gone) == ("task", False)
    assert card.who
    heads = [item.text for item in sentences if item.proposal and item.proposal.key.startswith("unit:")]
    assert f"{full_name(card.who)}:" in heads  # without abbreviations, once above what it did
    services.close()


def test_own_words_survive_new_figures_and_the_text_before_is_kept(folder: Path) -> None:
    services = opened(folder)
    number = services.reports.begin("2026-11")
    report = services.reports.get(number)
    place = next(n for n, block in enumerate(report.content.blocks) if block.text.startswith("Tổng số"))
    report.content.blocks[place].runs = runs(
        f"{report.content.blocks[place].text} Nhìn chung, công tác đã đi vào nền nếp."
    )
    services.reports.save(report)
    task = next(
        r for r in services.tasks.rows(TaskQuery(year=2026)) if r.status is TaskStatus.NOT_STARTED and not r.periods
    )
    services.tasks.report(
        [task.id], ProgressChange(status=TaskStatus.DONE, done_on=date(2026, 11, 12), result="Xong sớm")
    )
    assert {change.key for change in services.reports.changes(number)} >= {"total", f"done:{task.id}"}
    services.reports.renew(number)
    fresh = services.reports.get(number)
    words = fresh.content.blocks[place].text
    assert words.endswith("Nhìn chung, công tác đã đi vào nền nếp.")
    assert words.startswith("Tổng số") and words != report.content.blocks[place].text
    assert any("Xong sớm" in block.text or "xong sớm" in block.text for block in fresh.content.blocks)
    own = [item for item in fresh.content.sentences() if item.proposal is None]
    assert [item.text for item in own] == ["Nhìn chung, công tác đã đi vào nền nếp."]
    (version,) = services.reports.versions(number)
    assert version.why == "renewed"
    services.undo.undo()
    assert text_of(services.reports.get(number)) == text_of(report)
    services.close()


def test_the_list_has_what_is_due_in_work_sent_and_late(folder: Path) -> None:
    services = opened(folder)
    rule = services.reports.save_rule(ReportRule(ReportKind.MONTH, "công tác đối ngoại", "Sở Ngoại vụ tỉnh Hà Sơn"))
    rows = {row.period: row for row in services.reports.rows(2026)}
    assert len(rows) == 12
    assert rows["2026-11"].state is ReportState.TO_DO
    assert rows["2026-11"].days_left(TODAY) == 2
    assert rows["2026-10"].state is ReportState.LATE
    number = services.reports.begin(f"{rule}:2026-10")
    assert services.reports.begin(f"{rule}:2026-10") == number
    services.reports.submit(number)
    services.reports.issue(number, 209, date(2026, 11, 15))
    services.reports.mark_sent(number, date(2026, 11, 16), "mail", "SNV-115")
    rows = {row.period: row for row in services.reports.rows(2026)}
    assert (rows["2026-10"].state, rows["2026-10"].number) == (ReportState.SENT_LATE, "209/BC-UBND")
    services.reports.begin(f"{rule}:2026-11")
    assert next(row for row in services.reports.rows(2026) if row.period == "2026-11").state is ReportState.DRAFT
    near = services.reports.rows()
    assert {row.year for row in near} >= {2026, 2027}
    services.close()


def test_a_number_is_given_once_and_an_issued_text_is_locked(folder: Path) -> None:
    services = opened(folder)
    first, second = services.reports.begin("2026-09"), services.reports.begin("2026-10")
    services.reports.issue(first, 5, date(2026, 11, 2))
    with pytest.raises(UserError, match="6 is free"):
        services.reports.issue(second, 5, date(2026, 11, 3))
    assert services.reports.next_number(2026) == 6
    assert services.reports.others(services.reports.get(first), 2026) == []
    assert services.reports.others(services.reports.get(second), 2026) == [(5, date(2026, 11, 2))]
    assert services.reports.others(services.reports.get(second), 2025) == []
    with pytest.raises(UserError, match="locked"):
        services.reports.save(services.reports.get(first))
    with pytest.raises(UserError, match="closed on 14/10/2026"):
        services.reports.issue(second, 6, date(2026, 10, 1))
    services.reports.unissue(first)
    services.reports.save(services.reports.get(first))
    services.close()


def test_a_report_that_somebody_asked_for(folder: Path) -> None:
    services = opened(folder)
    number = services.reports.begin_ad_hoc(
        ReportKind.AD_HOC, "Kết quả đón đoàn doanh nghiệp tỉnh bạn", "Sở Ngoại vụ",
        Span(date(2026, 10, 1), date(2026, 10, 30)), date(2026, 11, 4),
        "Công văn số 12/SNV-HTQT ngày 20/10/2026 của Sở Ngoại vụ",
    )  # fmt: skip
    report = services.reports.get(number)
    assert report.title == "Kết quả đón đoàn doanh nghiệp tỉnh bạn"
    assert any("Thực hiện Công văn số 12/SNV-HTQT" in block.text for block in report.content.blocks)
    assert next(row for row in services.reports.rows(2026) if row.id == number).state is ReportState.LATE
    with pytest.raises(UserError, match="before its figures"):
        services.reports.begin_ad_hoc(
            ReportKind.AD_HOC, "x", "y", Span(date(2026, 10, 1), date(2026, 10, 30)), date(2026, 10, 4)
        )
    services.close()


def test_a_plan_of_the_next_year_that_was_issued_in_the_days_of_a_report_is_told(folder: Path) -> None:
    services = opened(folder)
    plan = services.plans.add(Plan("Kế hoạch công tác đối ngoại năm 2027", year=2027))
    services.plans.submit(plan)
    services.plans.issue(plan, 91, TODAY)
    span = Span(TODAY - timedelta(days=3), TODAY)
    number = services.reports.begin_ad_hoc(ReportKind.AD_HOC, "Kết quả đối ngoại", "Sở Ngoại vụ", span, None)
    text = "\n".join(text_of(services.reports.get(number)))
    assert "ban hành 01 văn bản: Kế hoạch số 91/KH-UBND" in text
    assert "không ban hành kế hoạch mới" not in text
    assert "PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI" in text
    services.close()


def test_a_version_that_was_replaced_in_the_days_of_a_report_was_issued_in_them_too(folder: Path) -> None:
    services = opened(folder)
    plan = services.plans.add(Plan("Kế hoạch công tác đối ngoại năm 2027", year=2027))
    services.plans.issue(plan, 91, TODAY - timedelta(days=2))
    services.plans.revise(plan)
    services.plans.issue(plan, 92, TODAY)
    for days, told in ((3, "ban hành 02 văn bản chỉ đạo, triển khai, gồm: Kế hoạch số 91/KH-UBND"), (1, "ban hành 01")):
        span = Span(TODAY - timedelta(days=days), TODAY)
        number = services.reports.begin_ad_hoc(ReportKind.AD_HOC, "Kết quả đối ngoại", "Sở Ngoại vụ", span, None)
        text = "\n".join(text_of(services.reports.get(number)))
        assert told in text and "Kế hoạch số 92/KH-UBND" in text
    services.close()


def test_plans_propose_reports(folder: Path) -> None:
    services = opened(folder)
    found = services.reports.proposed_rules()
    assert all("báo cáo" in proposal.quote.lower() for proposal in found)
    services.reports.save_rules([proposal.rule for proposal in found])
    assert services.reports.proposed_rules() == []
    services.close()


def test_a_sentence_without_a_day_proposes_nothing_beside_one_with_it(folder: Path) -> None:
    services = opened(folder)
    services.reports.save_rules([proposal.rule for proposal in services.reports.proposed_rules()])

    def days_of(subject: str, *texts: str) -> list[tuple[ReportKind, int]]:
        blocks = [Block(BlockKind.POINT, runs(text)) for text in texts]
        plan = services.plans.add(Plan(f"Công tác {subject} năm 2026", year=2026, blocks=blocks))
        services.plans.submit(plan)
        services.plans.issue(plan, 90 + plan, TODAY)
        found = services.reports.proposed_rules()
        services.plans.delete(plan)
        return [(proposal.rule.kind, proposal.rule.due_day) for proposal in found]

    regime = "Thực hiện chế độ báo cáo 6 tháng, năm và đột xuất."
    half = "Báo cáo kết quả 6 tháng chậm nhất ngày 22/6/2026."
    assert days_of("hội nhập", regime) == [(ReportKind.HALF, 18), (ReportKind.YEAR, 18)]
    assert days_of("hòa giải", regime, half) == [(ReportKind.YEAR, 18), (ReportKind.HALF, 22)]
    services.close()


def test_the_report_that_a_plan_from_a_file_asks_for_is_on_that_plan(folder: Path) -> None:
    """Titled “Kết quả chuyển đổi số” it told the tasks of all plans, and no report could be bound to some of them."""
    services = opened(folder)
    services.reports.save_rules([proposal.rule for proposal in services.reports.proposed_rules()])
    for year, subject in ((2026, "Chuyển đổi số"), (2026, "Phòng cháy"), (2027, "Chuyển đổi số")):
        blocks = [Block(BlockKind.POINT, runs("Báo cáo kết quả 6 tháng gửi Sở Khoa học và Công nghệ trước ngày 20/6."))]
        task = Task(runs(f"{subject} {year}"), deadline=Deadline(date(year, 3, 1)))
        plan = Plan(f"{subject} xã Đồng Văn năm {year}", year=year, kind="imported", blocks=blocks, tasks=[task])
        plan.status, plan.dated = PlanStatus.ISSUED, PartialDate(5, 1, year)
        services.plans.add(plan)
    found = [item.rule for item in services.reports.proposed_rules()]
    rule = next(rule for rule in found if rule.subject == "chuyển đổi số xã Đồng Văn")
    assert (rule.subject, rule.scope) in services.reports.scopes()
    for year in (2026, 2027):
        report = services.reports.draft(Period.parse(f"{year}-H1"), rule.scope)
        assert [line.text for line in report.figures.lines] == [f"Chuyển đổi số {year}"]
    services.close()


def test_plans_of_two_kinds_each_propose_their_report(folder: Path) -> None:
    """To one receiver by one day: one of the two reports was never proposed, and nobody was told of it."""
    services = opened(folder)
    services.reports.save_rules([proposal.rule for proposal in services.reports.proposed_rules()])
    for number, subject in enumerate(("hội nhập", "hòa giải")):
        blocks = [Block(BlockKind.POINT, runs("Báo cáo kết quả 6 tháng chậm nhất ngày 22/6/2026."))]
        plan = Plan(f"Công tác {subject} năm 2026", year=2026, kind=f"kind-{number}", blocks=blocks)
        key = services.plans.add(plan)
        services.plans.submit(key)
        services.plans.issue(key, 90 + number, TODAY)
    found = services.reports.proposed_rules()
    assert sorted(proposal.rule.subject for proposal in found) == ["công tác hòa giải", "công tác hội nhập"]
    services.reports.save_rules([proposal.rule for proposal in found])
    assert services.reports.proposed_rules() == []
    services.close()


@pytest.mark.parametrize(
    ("subject", "receiver"),
    [
        ("công tác đối ngoại", "Sở Ngoại vụ tỉnh Hà Sơn"),
        ("công tác thông tin đối ngoại", "Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Sơn"),
        ("công tác đối ngoại nhân dân", "Ủy ban nhân dân tỉnh Hà Sơn"),
        ("công tác chuyển đổi số", "Ủy ban nhân dân tỉnh Hà Sơn"),
    ],
)
def test_a_report_goes_to_the_body_that_the_settings_name(folder: Path, subject: str, receiver: str) -> None:
    services = opened(folder)
    span = Span(date(2026, 1, 1), date(2026, 6, 14))
    made = services.reports.begin_ad_hoc(ReportKind.THEMATIC, subject, "", span, None)
    assert services.reports.get(made).receiver == receiver
    office = services.office.required()
    office.affairs_body = office.information_body = ""
    services.office.save(office)
    made = services.reports.begin_ad_hoc(ReportKind.THEMATIC, subject, "", span, None)
    assert services.reports.get(made).receiver == "Ủy ban nhân dân tỉnh Hà Sơn"
    services.close()


def test_the_document_and_the_workbook_say_the_same(folder: Path, tmp_path: Path) -> None:
    import docx

    services = opened(folder)
    report = services.reports.find("2026-H1")
    services.reports.docx(report, tmp_path / "bc.docx")
    services.reports.xlsx(report, tmp_path / "td.xlsx")
    document = docx.Document(str(tmp_path / "bc.docx"))
    words = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "BÁO CÁO" in words
    assert "Kính gửi: Sở Ngoại vụ tỉnh Hà Sơn" in words
    total = re.search(r"Tổng số (\d+) nhiệm vụ; đến ngày 14/6/2026: hoàn thành (\d+)", words)
    assert total is not None
    book = openpyxl.load_workbook(tmp_path / "td.xlsx", data_only=True)
    assert (book["Tổng hợp"]["B5"].value, book["Tổng hợp"]["B6"].value) == (int(total[1]), int(total[2]))
    rows = [[cell.text for cell in row.cells] for row in document.tables[-1].rows]
    tasks = [row for row in rows if row[0].isdigit()]
    assert len(tasks) == int(total[1])
    above = [row[0] for row in rows[1:] if not row[0].isdigit()]
    assert above and all(
        re.match(r"Kế hoạch số \d+/KH-UBND ngày .+ năm 20\d\d của Ủy ban nhân dân xã", text) for text in above
    )
    assert all(text in words for text in above)  # the opening cites each of them whole, too
    assert not [row for row in tasks if re.search(r"/0[3-9]/20", " ".join(row[4:]))]
    sheet = book["Chi tiết"]
    leads = {str(row[1].value): row[3].value for row in sheet.iter_rows(min_row=8) if row[1].value}
    shown = {text.rstrip("."): unit for text, unit in leads.items()}
    same = [row for row in tasks if row[1] in shown]
    assert same and all(shown[row[1]] == row[2] for row in same)  # without a column of documents: each stands above
    stamped = dict(book["so-ke-hoach"].iter_rows(values_only=True))
    assert (stamped["period"], stamped["first"], stamped["as_of"]) == ("2026-H1", "2025-12-15", "2026-06-14")
    services.close()


def cells_of(path: Path) -> list[tuple[object, ...]]:
    book = openpyxl.load_workbook(path)
    return [(sheet.title, *row) for sheet in book for row in sheet.iter_rows(values_only=True)]


def test_the_workbook_of_a_past_period_is_the_same_a_month_later(folder: Path, tmp_path: Path) -> None:
    services = opened(folder, date(2026, 6, 16))
    services.exports.progress_xlsx(None, "2026-H1", tmp_path / "in-june.xlsx")
    open_ones = [row.id for row in services.tasks.rows(TaskQuery(year=2026)) if not row.periods and not row.done_on]
    services.close()
    services = opened(folder, date(2026, 7, 20))
    services.tasks.report(open_ones[:3], ProgressChange(percent=100, done_on=date(2026, 7, 17), result="Xong sau kỳ"))
    services.exports.progress_xlsx(None, "2026-H1", tmp_path / "in-july.xlsx")
    services.exports.progress_xlsx(None, "", tmp_path / "now.xlsx")
    services.close()
    first, later = cells_of(tmp_path / "in-june.xlsx"), cells_of(tmp_path / "in-july.xlsx")
    assert first == later
    assert any("Xong sau kỳ" in row for row in cells_of(tmp_path / "now.xlsx"))
    assert not any("Xong sau kỳ" in row for row in later)


@pytest.mark.parametrize(
    ("subject", "receiver"),
    [
        ("công tác đối ngoại", "Bộ Ngoại giao"),
        ("công tác đối ngoại nhân dân", "Bộ Ngoại giao"),
        ("công tác thông tin đối ngoại", "Bộ Văn hóa, Thể thao và Du lịch"),
        ("ứng dụng công nghệ thông tin", "Thủ tướng Chính phủ"),
        ("phòng, chống thiên tai", "Thủ tướng Chính phủ"),
    ],
)
def test_a_province_reports_to_the_ministry_in_charge(tmp_path: Path, subject: str, receiver: str) -> None:
    services = opened(tmp_path / "data")
    services.office.set_up(services.office.propose(Level.PROVINCE, "thành phố Hải Phòng", "Hải Phòng"))
    made = services.reports.begin_ad_hoc(
        ReportKind.THEMATIC, subject, "", Span(date(2026, 1, 1), date(2026, 6, 14)), None
    )
    assert services.reports.get(made).receiver == receiver
    services.close()


def test_how_a_report_was_sent_can_be_corrected(folder: Path) -> None:
    services = opened(folder)
    number = services.reports.begin("2026-11")
    services.reports.mark_sent(number, date(2026, 11, 15), "mail", "BC-11")
    services.reports.mark_sent(number, TODAY, "system", "Số đến 412")
    found = services.reports.get(number)
    assert (found.sent_on, found.sent_way, found.sent_note) == (TODAY, "system", "Số đến 412")
    assert [row.action for row in services.reports.history(number)][:2] == ["report.sending-edited", "report.sent"]
    services.undo.undo()
    assert services.reports.get(number).sent_note == "BC-11"


@pytest.mark.parametrize(
    ("level", "province", "name", "kind", "receiver", "party"),
    [
        (Level.PROVINCE, "thành phố Hải Phòng", "Hải Phòng", "thong-tin-doi-ngoai-tinh",
         "Bộ Văn hóa, Thể thao và Du lịch", "Thường trực Thành ủy"),
        (Level.DISTRICT, "tỉnh Thái Nguyên", "Định Hóa", "thong-tin-doi-ngoai-huyen",
         "Ủy ban nhân dân tỉnh Thái Nguyên", "Thường trực Huyện ủy"),
    ],
)  # fmt: skip
def test_nobody_reports_to_himself_and_the_title_says_what_the_plan_is_about(
    tmp_path: Path, level: Level, province: str, name: str, kind: str, receiver: str, party: str
) -> None:
    services = opened(tmp_path / "data")
    services.office.set_up(services.office.propose(level, province, name))
    office = services.office.required()
    plan = draft(templates.template(kind), office, 2026, services.units.all(), units.names(office.level, province))
    plan.number, plan.status, plan.issued_on = "10/KH-UBND", PlanStatus.ISSUED, date(2026, 1, 22)
    services.plans.add(plan)
    report = services.reports.find("2026-H1")
    assert report.receiver == receiver
    assert report.title.startswith("Kết quả công tác thông tin đối ngoại ")
    assert report.recipients[1].startswith(party)
    assert services.reports.new_rule().receiver != f"Ủy ban nhân dân {province}" or level is Level.DISTRICT
    services.close()


def test_the_same_report_is_not_owed_twice(folder: Path) -> None:
    services = opened(folder)
    with_day = {"due_day": 20, "since": date(2026, 1, 1)}
    first = ReportRule(ReportKind.MONTH, "công tác đối ngoại", "Sở Ngoại vụ", **with_day)
    number = services.reports.save_rule(first)
    with pytest.raises(UserError, match="in the list already"):
        services.reports.save_rule(ReportRule(ReportKind.MONTH, "Công tác đối ngoại ", "sở Ngoại vụ", **with_day))
    with pytest.raises(UserError, match="in the list already"):
        again = ReportRule(ReportKind.QUARTER, "đoàn ra", "Sở Ngoại vụ")
        services.reports.save_rules([again, ReportRule(ReportKind.QUARTER, "đoàn ra", "Sở Ngoại vụ")])
    services.reports.save_rule(ReportRule(ReportKind.MONTH, "công tác đối ngoại", "Sở Ngoại vụ", due_day=25))
    kept = next(rule for rule in services.reports.rules() if rule.id == number)
    kept.basis = "Công văn số 12"
    assert services.reports.save_rule(kept) == number, "a rule does not repeat itself"
    services.close()


def test_a_report_is_about_what_the_plans_are_about_and_nothing_else(tmp_path):
    services = open_services(tmp_path / "data", today=date(2026, 6, 20))
    services.office.set_up(services.office.propose(Level.COMMUNE, "tỉnh Hà Sơn", "Thanh Bình"))
    for title, subject in (
        ("Phòng, chống đuối nước trẻ em trên địa bàn xã năm 2026", "phòng, chống đuối nước trẻ em trên địa bàn xã"),
        ("Rà soát hộ nghèo năm 2026", "thực hiện nhiệm vụ"),
        ("Công tác đối ngoại năm 2026", "thực hiện nhiệm vụ"),
    ):
        services.plans.add(Plan(title, kind="blank", year=2026, status=PlanStatus.ISSUED))
        assert services.reports.draft(Period.parse("2026-H1")).subject == subject
    for title in ("Công tác đối ngoại năm 2027", "Thông tin đối ngoại năm 2027"):
        services.plans.add(Plan(title, kind="blank", year=2027, status=PlanStatus.ISSUED))
    assert services.reports.draft(Period.parse("2027-H1")).subject == "công tác đối ngoại"
    services.close()


def test_what_was_done_before_and_heard_of_after_a_report_went_out_is_told_in_the_next(tmp_path: Path) -> None:
    """Each report says what was sent: the sum of what was done in each is what is done in all."""
    day = [datetime(2027, 2, 1, 9)]
    services = open_services(tmp_path / "data", now=lambda: day[0])
    services.office.set_up(services.office.propose(Level.COMMUNE, "Đắk Lắk", "Ea Kao"))
    tasks = [Task(runs(f"Rà soát {word}"), deadline=Deadline(date(2027, 5, 31))) for word in ("hồ", "đập", "kênh")]
    tasks.append(Task(runs("Nạo vét hằng quý"), recurring=(Recurrence.QUARTERLY,)))
    plan = services.plans.add(Plan("Thủy lợi năm 2027", year=2027, tasks=tasks))
    services.plans.issue(plan, 3, date(2027, 2, 1))
    first, second, third, often = (task.id or 0 for task in tasks)
    services.tasks.report([first], ProgressChange(status=TaskStatus.DONE, done_on=date(2027, 2, 20)), date(2027, 3, 1))
    day[0] = datetime(2027, 3, 18, 9)
    sent = services.reports.begin("2027-Q1")
    services.reports.submit(sent)
    services.reports.issue(sent, 21, date(2027, 3, 18))
    day[0] = datetime(2027, 5, 3, 9)
    services.tasks.report([second], ProgressChange(status=TaskStatus.DONE, done_on=date(2027, 3, 10)))
    services.tasks.report([third], ProgressChange(status=TaskStatus.DONE, done_on=date(2027, 5, 2)))
    quarter = ProgressChange(status=TaskStatus.DONE, done_on=date(2027, 3, 5), result="Đã nạo vét 2 km")
    services.tasks.report_item(often, "2027-Q1", quarter)
    day[0] = datetime(2027, 6, 17, 9)
    found = services.reports.get(services.reports.begin("2027-Q2"))
    text = "\n".join(text_of(found))
    assert "Trong kỳ, hoàn thành 02 nhiệm vụ, tăng 01 nhiệm vụ so với quý I năm 2027" in text
    assert "à soát đập (hoàn thành ngày 10/3/2027" in text and "à soát hồ (hoàn thành" not in text
    assert "ã nạo vét 2 km" in text
    assert [line.task_id for line in found.figures.done_within()] == [second, third]
    services.close()


def test_what_is_done_after_the_last_report_of_a_year_is_told_in_the_first_of_the_next(folder: Path) -> None:
    """It was in no report: that of the year counts to 14 December, those of the next take the plans of their year."""
    services = opened(folder, date(2026, 12, 28))
    task = unbegun(services)
    change = ProgressChange(status=TaskStatus.DONE, percent=100, done_on=date(2026, 12, 28), result="Đã bàn giao 3 bộ")
    services.tasks.report([task.id], change)
    services.close()
    services = opened(folder, date(2027, 4, 1))
    told = {
        period: text_of(services.reports.draft(Period.parse(period)))
        for period in ("2026", "2027-Q1", "2027-H1", "2027-Q2")
    }
    head = " Nhiệm vụ theo kế hoạch năm 2026: hoàn thành trong kỳ 01 nhiệm vụ, cụ thể:"
    assert [head in texts for texts in told.values()] == [False, True, True, False]
    assert any("đã bàn giao 3 bộ" in text and "28/12/2026" in text for text in told["2027-Q1"])
    assert not any("bàn giao 3 bộ" in text for text in [*told["2026"], *told["2027-Q2"]])
    assert "Tổng số" not in " ".join(told["2027-Q1"])  # of the plans of 2027 none is in force
    services.close()
