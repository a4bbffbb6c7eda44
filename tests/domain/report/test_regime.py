"""Which reports are owed: days of the figures, days due, and what a plan's own words ask for."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Period
from desktop.domain.report.regime import (
    CutOff,
    ReportKind,
    ReportRule,
    Which,
    after,
    before,
    check_rule,
    proposals_in,
)


def rule(kind: ReportKind, **values: object) -> ReportRule:
    return ReportRule(kind, "công tác đối ngoại", "Sở Ngoại vụ", **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "period", "first", "last"),
    [
        (ReportKind.MONTH, "2026-11", date(2026, 10, 15), date(2026, 11, 14)),
        (ReportKind.MONTH, "2026-01", date(2025, 12, 15), date(2026, 1, 14)),
        (ReportKind.QUARTER, "2026-Q3", date(2026, 6, 15), date(2026, 9, 14)),
        (ReportKind.HALF, "2026-H1", date(2025, 12, 15), date(2026, 6, 14)),
        (ReportKind.HALF, "2026-H2", date(2026, 6, 15), date(2026, 12, 14)),
        (ReportKind.NINE_MONTHS, "2026-9M", date(2025, 12, 15), date(2026, 9, 14)),
        (ReportKind.YEAR, "2026", date(2025, 12, 15), date(2026, 12, 14)),
    ],
)
def test_the_decrees_days(kind: ReportKind, period: str, first: date, last: date) -> None:
    span = rule(kind).span(Period.parse(period))
    assert (span.first, span.last) == (first, last)


def test_periods_of_the_calendar_are_offered_too() -> None:
    span = rule(ReportKind.QUARTER, cut_off=CutOff.CALENDAR).span(Period.parse("2026-Q1"))
    assert (span.first, span.last) == (date(2026, 1, 1), date(2026, 3, 31))


def test_figures_may_be_closed_some_days_before_the_report_is_due() -> None:
    early = rule(ReportKind.YEAR, cut_off=CutOff.BEFORE_DUE, due_day=29, shift=-1, lead_days=5)
    period = Period.parse("2026")
    assert early.due(period) == date(2026, 11, 29)
    assert early.span(period).last == date(2026, 11, 24)
    assert early.span(period).first == date(2025, 11, 25)


def test_the_day_due_lies_in_the_last_month_or_beside_it() -> None:
    assert rule(ReportKind.HALF, due_day=20).due(Period.parse("2026-H1")) == date(2026, 6, 20)
    assert rule(ReportKind.YEAR, due_day=5, shift=1).due(Period.parse("2026")) == date(2027, 1, 5)
    assert rule(ReportKind.MONTH, due_day=31).due(Period.parse("2026-02")) == date(2026, 2, 28)


def test_periods_that_a_longer_report_covers_can_be_left_out() -> None:
    assert [str(p) for p in rule(ReportKind.QUARTER, which=Which.PARTS).periods(2026)] == ["2026-Q1", "2026-Q3"]
    assert [str(p) for p in rule(ReportKind.HALF, which=Which.PARTS).periods(2026)] == ["2026-H1"]
    assert len(rule(ReportKind.MONTH, which=Which.PARTS).periods(2026)) == 8
    assert rule(ReportKind.AD_HOC).periods(2026) == []


@pytest.mark.parametrize(
    ("period", "last", "next_"),
    [("2026-01", "2025-12", "2026-02"), ("2026-Q4", "2026-Q3", "2027-Q1"), ("2026-H1", "2025-H2", "2026-H2"),
     ("2026", "2025", "2027"), ("2026-9M", "2025-9M", "2026-Q4")],
)  # fmt: skip
def test_periods_before_and_after(period: str, last: str, next_: str) -> None:
    assert (str(before(Period.parse(period))), str(after(Period.parse(period)))) == (last, next_)


def test_a_report_is_not_due_before_its_figures_are_closed() -> None:
    with pytest.raises(UserError, match="before its figures"):
        check_rule(rule(ReportKind.MONTH, due_day=10))
    check_rule(rule(ReportKind.MONTH, due_day=10, shift=1))
    with pytest.raises(UserError, match="who gets"):
        check_rule(ReportRule(ReportKind.YEAR, "x", " "))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Tổng hợp, báo cáo kết quả thực hiện năm về Sở Ngoại vụ tỉnh Hà Sơn trước ngày 30/11 để tổng hợp.",
            [(ReportKind.YEAR, "Sở Ngoại vụ tỉnh Hà Sơn", 29, -1)],
        ),
        (
            "Tham mưu báo cáo 6 tháng trước ngày 15/6, báo cáo năm trước ngày 15/12 gửi Ủy ban nhân dân tỉnh Hà Sơn.",
            [(kind, "Ủy ban nhân dân tỉnh Hà Sơn", 14, 0) for kind in (ReportKind.HALF, ReportKind.YEAR)],
        ),
        (
            "Hằng tháng, báo cáo tình hình gửi Sở Ngoại vụ chậm nhất ngày 18.",
            [(ReportKind.MONTH, "Sở Ngoại vụ", 18, 0)],
        ),
        (
            "Hằng tháng, báo cáo tình hình gửi Sở Ngoại vụ chậm nhất ngày 05 của tháng sau.",
            [(ReportKind.MONTH, "Sở Ngoại vụ", 5, 1)],
        ),
        (
            "Báo cáo hằng quý gửi Sở Ngoại vụ trước ngày 20 tháng cuối quý.",
            [(ReportKind.QUARTER, "Sở Ngoại vụ", 19, 0)],
        ),
        (
            "Báo cáo hằng quý, gửi Sở Ngoại vụ trước ngày 10 của tháng đầu quý sau.",
            [(ReportKind.QUARTER, "Sở Ngoại vụ", 9, 1)],
        ),
        *(
            (text, [(ReportKind.HALF, "Sở Nội vụ", 14, 0), (ReportKind.QUARTER, "Sở Nội vụ", 19, 0),
                    (ReportKind.YEAR, "Sở Nội vụ", 14, 0)])
            for text in (
                "Báo cáo kết quả hằng quý (trước ngày 20 của tháng cuối quý), 6 tháng (trước ngày 15/6) và năm (trước "
                "ngày 15/12) về Sở Nội vụ để tổng hợp.",
                "Trước ngày 20 tháng cuối quý, trước ngày 15/6 và trước ngày 15/12 báo cáo kết quả quý, 6 tháng, năm "
                "về Sở Nội vụ.",
            )
        ),
        (
            "Báo cáo kết quả gửi Sở Ngoại vụ: 6 tháng trước ngày 15/6/2026, năm trước ngày 15/12/2026.",
            [(kind, "Sở Ngoại vụ", 14, 0) for kind in (ReportKind.HALF, ReportKind.YEAR)],
        ),
        ("Báo cáo kết quả về Ủy ban nhân dân xã (qua Văn phòng) trước ngày 25/11 để tổng hợp.", []),
        ("Báo cáo kết quả đón đoàn doanh nghiệp gửi Sở Ngoại vụ chậm nhất ngày 04/11/2026.", []),
        ("Các báo cáo viên tuyên truyền về Luật trước ngày 30/6.", []),
        ("Kiểm tra việc thực hiện Kế hoạch trước ngày 30/11.", []),
        ("Kiểm tra công vụ hằng quý, báo cáo Chủ tịch UBND xã sau mỗi đợt.", []),
        ("Báo cáo số liệu cho Văn phòng HĐND và UBND xã trước ngày 25 hằng tháng.", []),
        ("Hằng tháng báo cáo kết quả cho Phòng Văn hóa - Xã hội trước ngày 20.", []),
        ("Các đơn vị gửi kết quả về Văn phòng HĐND và UBND xã trước ngày 10 của tháng cuối quý; báo cáo năm trước ngày "
         "05/12/2027 để tổng hợp.", []),
        ("Tổng hợp, trình Chủ tịch UBND xã báo cáo năm trước ngày 05/12.", [(ReportKind.YEAR, "cấp trên", 4, 0)]),
    ],
)  # fmt: skip
def test_what_a_plans_own_words_ask_for(text: str, wanted: list[tuple[ReportKind, str, int, int]]) -> None:
    found = proposals_in(text, "công tác đối ngoại", "cấp trên", "06/KH-UBND")
    assert [(p.rule.kind, p.rule.receiver, p.rule.due_day, p.rule.shift) for p in found] == wanted
    for proposal in found:
        check_rule(proposal.rule)  # each of them can be kept as it is
        assert proposal.quote in text


def test_what_is_submitted_to_the_office_itself_goes_on_to_the_level_above() -> None:
    drafted = "Tổng hợp, trình Ủy ban nhân dân tỉnh báo cáo kết quả trong 6 tháng đầu năm chậm nhất ngày 20/6/2027."
    (found,) = proposals_in(drafted, "công tác đối ngoại", "Bộ Ngoại giao", of_province=True)
    assert found.rule.receiver == "Bộ Ngoại giao"
    handed_in = "Gửi báo cáo 6 tháng đầu năm về Ủy ban nhân dân tỉnh (qua Sở Ngoại vụ) chậm nhất ngày 17/6/2027."
    assert proposals_in(handed_in, "công tác đối ngoại", "Bộ Ngoại giao", of_province=True) == []
    of_commune = drafted.replace("nhân dân tỉnh báo cáo", "nhân dân xã báo cáo").replace(
        " chậm", ", gửi Sở Ngoại vụ chậm"
    )
    (found,) = proposals_in(of_commune, "công tác đối ngoại", "Ủy ban nhân dân tỉnh Hà Sơn")
    assert found.rule.receiver == "Sở Ngoại vụ"


def test_the_superior_that_a_plan_names_in_short_is_named_in_full() -> None:
    asked = "Tham mưu báo cáo năm gửi UBND tỉnh (qua Sở Nội vụ) trước ngày 15/12."
    (found,) = proposals_in(asked, "cải cách hành chính", "Ủy ban nhân dân tỉnh Hà Sơn")
    assert found.rule.receiver == "Ủy ban nhân dân tỉnh Hà Sơn"
    (found,) = proposals_in(asked, "cải cách hành chính", "Sở Nội vụ tỉnh Hà Sơn")
    assert found.rule.receiver == "UBND tỉnh", "which province is not said"
    (found,) = proposals_in(asked.replace("tỉnh", "tỉnh Hà Nam"), "x", "Ủy ban nhân dân tỉnh Hà Sơn")
    assert found.rule.receiver == "UBND tỉnh Hà Nam"


@pytest.mark.parametrize(
    "name",
    ["Sở Văn hóa, Thể thao và Du lịch tỉnh Hà Sơn", "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường",
     "Sở Nội vụ"],
)  # fmt: skip
@pytest.mark.parametrize("rest", ["trước ngày 18/6", ", trước ngày 18/6", "và Sở Tài chính trước ngày 18/6",
                                  "và tự chịu trách nhiệm; trước ngày 18/6"])  # fmt: skip
def test_the_name_of_a_receiver_is_whole(name: str, rest: str) -> None:
    found = proposals_in(f"Báo cáo kết quả 6 tháng gửi {name} {rest}.".replace(" ,", ","), "x", "UBND tỉnh")
    assert [item.rule.receiver for item in found] == [name] * len(found) != []
