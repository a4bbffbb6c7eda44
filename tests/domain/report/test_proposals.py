"""The proposed text of a report: what a careful reader would strike out does not stand in it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from desktop.catalogue.words import words
from desktop.domain.base.period import Span
from desktop.domain.out.workbook import ReportClass
from desktop.domain.report.figures import Figures, ReportLine
from desktop.domain.report.proposals import Facts, PlanFact, decimal, percent, propose, short
from desktop.domain.report.regime import ReportKind
from desktop.domain.task.task import Recurrence

SPAN = Span(date(2025, 12, 15), date(2026, 6, 14))
NEXT = Span(date(2026, 6, 15), date(2026, 12, 14))
SAYS = words()


def line(number: int, text: str, standing: ReportClass = ReportClass.WAITING_IN_TIME, unit: str = "Phòng Kinh tế",
         due: date | None = date(2026, 10, 31), **more: object) -> ReportLine:  # fmt: skip
    made = ReportLine(
        number, 1, "06/KH-UBND", "Công tác thử năm 2026", text, 1, unit, (), due, standing, 0, "", "", "", None, ""
    )
    return replace(made, **more)  # type: ignore[arg-type]


def text_of(*lines: ReportLine, earlier: Figures | None = None, **other: object) -> dict[str, list[str]]:
    """Return the sentences of each part; `other` are facts that are not those of a first half-year."""
    facts = Facts(
        ReportKind.HALF, "công tác thử", "Ủy ban nhân dân xã Thanh Bình", "Ủy ban nhân dân tỉnh Hà Sơn", "",
        "6 tháng đầu năm 2026", "6 tháng cuối năm 2026", NEXT, Figures(SPAN.last, SPAN, lines),
        (PlanFact(1, "06/KH-UBND", date(2026, 1, 12), "Công tác thử năm 2026"),), earlier, "6 tháng cuối năm 2025",
    )  # fmt: skip
    facts = replace(facts, **other)  # type: ignore[arg-type]
    parts = propose(facts, lambda key, **values: SAYS(f"report.{key}", **values))
    return {part.key: [said.text for paragraph in part.paragraphs for said in paragraph] for part in parts}


def test_work_comes_before_reports_and_routine_in_the_focus_of_the_next_period() -> None:
    reports = [
        line(n, "Báo cáo kết quả thực hiện Kế hoạch 6 tháng đầu năm", product="Báo cáo", due=date(2026, 6, 16))
        for n in (1, 2, 3)
    ]
    routine = [
        line(n, f"Hằng quý cung cấp số liệu {n}", recurring=(Recurrence.QUARTERLY,), due=date(2026, 6, 30))
        for n in (4, 5)
    ]
    work = [line(n, f"Rà soát danh mục {n}", product="Báo cáo kết quả kiểm tra") for n in range(6, 13)]
    said = text_of(*reports, *routine, *work)["next"]
    assert said[0].startswith("Tập trung hoàn thành 12 nhiệm vụ đến hạn trong 6 tháng cuối năm 2026")
    assert said[0].endswith("trọng tâm:")
    assert [text.split(" (")[0] for text in said[1:8]] == [f"Rà soát danh mục {n}" for n in range(6, 13)]


def test_what_is_due_in_the_rest_of_a_year_is_of_that_year_and_not_of_the_next() -> None:
    of_year: dict[str, object] = {
        "kind": ReportKind.YEAR, "period": "năm 2026", "next_period": "năm 2027",
        "next_span": Span(date(2026, 12, 14), date(2027, 12, 14)),
    }  # fmt: skip
    rest = [line(1, "Báo cáo kết quả cả năm", due=date(2026, 12, 16)), line(2, "Kiểm kê", due=date(2026, 12, 31))]
    ahead = line(3, "Lập danh mục", due=date(2027, 2, 28))
    head = "Trong thời gian còn lại của năm 2026, hoàn thành 02 nhiệm vụ đến hạn, gồm:"
    said = text_of(*rest, ahead, **of_year)["next"]
    assert said[:5] == [
        head,
        "Báo cáo kết quả cả năm (Phòng Kinh tế chủ trì, thời hạn 16/12/2026).",
        "Kiểm kê (Phòng Kinh tế chủ trì, thời hạn 31/12/2026).",
        "Tập trung hoàn thành 01 nhiệm vụ đến hạn trong năm 2027 (từ ngày 01/01/2027 đến ngày 14/12/2027), gồm:",
        "Lập danh mục (Phòng Kinh tế chủ trì, thời hạn 28/02/2027).",
    ]
    assert not [text for text in text_of(*rest, **of_year)["next"] if "năm 2027" in text]
    assert text_of(ahead, **of_year)["next"][0] == (
        "Tập trung hoàn thành 01 nhiệm vụ đến hạn trong năm 2027 (từ ngày 15/12/2026 đến ngày 14/12/2027), gồm:"
    )
    calendar = of_year | {"next_span": Span(date(2026, 12, 31), date(2027, 12, 31))}
    assert text_of(ahead, **calendar)["next"][0] == "Tập trung hoàn thành 01 nhiệm vụ đến hạn trong năm 2027, gồm:"


def test_the_days_of_the_next_period_are_said_where_they_begin_before_it() -> None:
    """“Nhiệm vụ đến hạn trong quý III” had those of June among them, whose report was closed on the 9th."""
    of_quarter: dict[str, object] = {
        "kind": ReportKind.QUARTER, "next_period": "quý III năm 2026", "next_span": Span(SPAN.last, date(2026, 9, 30)),
    }  # fmt: skip
    assert text_of(line(1, "Kiểm kê", due=date(2026, 6, 20)), **of_quarter)["next"][0] == (
        "Tập trung hoàn thành 01 nhiệm vụ đến hạn trong quý III năm 2026 (từ ngày 15/6/2026 đến ngày 30/9/2026), gồm:"
    )


def test_how_things_are_has_no_results() -> None:
    said = text_of(line(1, "A"), subject="tình hình người nước ngoài tạm trú", next_period="", period="")
    assert "báo cáo tình hình người nước ngoài tạm trú (số liệu" in said["opening"][0]
    assert said["closing"][0].startswith("Trên đây là báo cáo tình hình người nước ngoài tạm trú, ")
    usual = text_of(line(1, "A"), next_period="", period="")
    assert "báo cáo kết quả công tác thử (số liệu" in usual["opening"][0]


def test_two_tasks_in_the_same_words_are_told_apart_by_their_plans() -> None:
    twins = [line(n, "Báo cáo kết quả", plan_id=n, plan_number=f"1{n}/KH-UBND") for n in (1, 2)]
    assert [text.split(" (")[0] for text in text_of(*twins)["next"][1:3]] == [
        "Báo cáo kết quả của Kế hoạch số 11/KH-UBND", "Báo cáo kết quả của Kế hoạch số 12/KH-UBND"
    ]  # fmt: skip


def test_what_is_late_is_said_as_it_is_the_most_first() -> None:
    late, done = ReportClass.DOING_OVERDUE, ReportClass.DONE_LATE
    of_one = [line(1, "A", late), line(2, "B", late, "Công an xã"), line(3, "C", late, "Công an xã")]
    assert text_of(*of_one)["shortcomings"][0] == (
        "Bên cạnh kết quả đạt được, còn 03 nhiệm vụ quá hạn chưa hoàn thành, thuộc: Công an xã và Phòng Kinh tế."
    )
    assert "gồm: Công an xã 02 nhiệm vụ và Phòng Kinh tế 01 nhiệm vụ" in " ".join(text_of(*of_one)["progress"])
    assert text_of(line(1, "A", done, done_on=date(2026, 5, 1)))["shortcomings"][0] == (
        "Bên cạnh kết quả đạt được, có 01 nhiệm vụ hoàn thành sau thời hạn, thuộc: Phòng Kinh tế."
    )
    many = [line(n, str(n), late, f"Đơn vị {n}") for n in range(1, 7)]
    (said,) = text_of(*many)["shortcomings"][:1]
    assert said.endswith("tập trung ở: Đơn vị 1, Đơn vị 2, Đơn vị 3 và Đơn vị 4.")


def test_nothing_done_is_said_in_words_not_as_zero() -> None:
    earlier = Figures(date(2025, 12, 14), Span(date(2025, 6, 15), date(2025, 12, 14)), (line(1, "A"),))
    (said,) = [text for text in text_of(line(1, "A"), earlier=earlier)["progress"] if text.startswith("Trong kỳ")]
    assert said.startswith("Trong kỳ, chưa có nhiệm vụ hoàn thành, cũng như 6 tháng cuối năm 2025;")
    assert not [
        text for texts in text_of(line(1, "A"), earlier=earlier).values() for text in texts if "00 nhiệm" in text
    ]


def test_a_difficulty_and_the_proposal_behind_it_are_told_apart() -> None:
    said = text_of(line(1, "A", difficulties="Thiếu người biết ngoại ngữ, đề nghị cấp trên mở lớp bồi dưỡng"))
    assert "Phòng Kinh tế: thiếu người biết ngoại ngữ." in said["shortcomings"]
    assert said["requests"] == ["Đề nghị cấp trên mở lớp bồi dưỡng (ý kiến của Phòng Kinh tế)."]


def test_units_that_say_the_same_are_told_together() -> None:
    same = "Thiếu người biết ngoại ngữ, đề nghị cấp trên mở lớp bồi dưỡng"
    lines = [line(1, "A", difficulties=same), line(2, "B", unit="Các thôn", difficulties=same),
             line(3, "C", unit="Công an xã", difficulties="Thiếu xe")]  # fmt: skip
    said = text_of(*lines)
    assert said["shortcomings"] == ["Phòng Kinh tế và các thôn: thiếu người biết ngoại ngữ.", "Công an xã: thiếu xe."]
    assert said["requests"] == ["Đề nghị cấp trên mở lớp bồi dưỡng (ý kiến của Phòng Kinh tế và các thôn)."]


def test_a_sentence_names_units_without_abbreviations() -> None:
    office = "Văn phòng HĐND và UBND"
    said = text_of(line(1, "Rà soát", ReportClass.DOING_OVERDUE, office), line(2, "Kiểm tra", unit=office))
    text = " ".join(sentence for part in said.values() for sentence in part)
    assert "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân" in text
    assert "HĐND" not in text


def test_who_only_takes_part_is_not_said_to_lead_what_is_late() -> None:
    (said,) = [text for text in text_of(line(1, "Phối hợp đăng tin, bài", ReportClass.DOING_OVERDUE))["progress"]
               if text.startswith("Còn 01")]  # fmt: skip
    assert "(Phòng Kinh tế, thời hạn" in said
    (said,) = [text for text in text_of(line(1, "Đăng tin, bài", ReportClass.DOING_OVERDUE))["progress"]
               if text.startswith("Còn 01")]  # fmt: skip
    assert "(Phòng Kinh tế chủ trì, thời hạn" in said


def test_a_subject_that_begins_with_the_result_does_not_say_it_twice() -> None:
    facts = Facts(
        ReportKind.AD_HOC, "Kết quả công tác thử", "Ủy ban nhân dân xã Thanh Bình", "Ủy ban nhân dân tỉnh Hà Sơn", "",
        "", "", NEXT, Figures(SPAN.last, SPAN, ()), (), None, "",
    )  # fmt: skip
    parts = propose(facts, lambda key, **values: SAYS(f"report.{key}", **values))
    told = " ".join(said.text for part in parts for paragraph in part.paragraphs for said in paragraph)
    assert told.count("báo cáo kết quả công tác thử") == 2
    assert "kết quả kết quả" not in told.lower()


def test_the_name_of_all_units_is_no_unit_that_is_counted() -> None:
    everybody = "Các cơ quan, đơn vị và các thôn"
    units = ("Phòng Kinh tế", "Công an xã", everybody)
    said = text_of(*(line(number, "Rà soát danh mục", unit=unit) for number, unit in enumerate(units, 1)))
    assert any(text.startswith("Có 03 nhiệm vụ được phân công cho 02 cơ quan") for text in said["directing"])
    said = text_of(line(1, "Phân công", unit=everybody))
    assert any(text.startswith("Có 01 nhiệm vụ được phân công cho các cơ quan, đơn vị;") for text in said["directing"])


def test_what_was_reported_of_a_task_is_told_beside_how_it_stands() -> None:
    day = {"reported": date(2026, 5, 4)}
    said = text_of(
        line(1, "Lập danh mục", ReportClass.DOING_IN_TIME, result="Đã có 12 mục", percent=40, **day),
        line(2, "Mua sắm thiết bị", ReportClass.WAITING_OVERDUE, result="Chưa bố trí được kinh phí", **day),
        line(3, "Tổ chức hội thảo", ReportClass.PAUSED, result="Chờ hướng dẫn", **day),
    )
    assert said["results"] == [
        "Phòng Kinh tế: đang thực hiện 01 nhiệm vụ có kết quả trong kỳ, chưa thực hiện 01 nhiệm vụ có báo cáo trong "
        "kỳ, tạm dừng 01 nhiệm vụ có báo cáo trong kỳ, cụ thể:",
        "Lập danh mục (đang thực hiện, đạt 40%); kết quả: đã có 12 mục.",
        "Mua sắm thiết bị (chưa thực hiện); tình hình: chưa bố trí được kinh phí.",
        "Tổ chức hội thảo (tạm dừng); tình hình: chờ hướng dẫn.",
    ]


def test_a_task_with_several_days_is_no_periodic_one_and_keeps_all_of_them() -> None:
    """It was counted among “nhiệm vụ định kỳ”, and named “… 6 tháng trước ngày 15/6/2026, năm”."""
    twice = "Báo cáo kết quả gửi Sở Ngoại vụ: 6 tháng trước ngày 15/6/2026, năm trước ngày 10/12/2026"
    monthly = line(1, "Rà soát hằng tháng", recurring=(Recurrence.MONTHLY,), periods=5, met=4)
    said = text_of(monthly, line(2, twice, ReportClass.DOING_IN_TIME, periods=1, met=1, due=date(2026, 12, 9),
                                 result="Đã gửi", reported=date(2026, 6, 12)))  # fmt: skip
    assert "01 nhiệm vụ định kỳ đã thực hiện 04/05 kỳ đến hạn; còn 01 kỳ chưa có kết quả." in said["progress"]
    assert "01 nhiệm vụ có nhiều thời hạn đã có kết quả đối với đủ 01/01 thời hạn đã đến." in said["progress"]
    assert any("15/6/2026, năm trước ngày 10/12/2026 (" in text for text in said["results"])
    assert not any("năm (" in text for text in (*said["results"], *said["next"]))


def test_a_plan_whose_letterhead_abbreviates_the_office_is_its_own() -> None:
    """It came from a file with "UBND XÃ THANH BÌNH", and the report said that no plan had been issued."""
    plan = PlanFact(1, "06/KH-UBND", date(2026, 1, 12), "Công tác thử năm 2026", issuer="UBND xã Thanh Bình")
    assert "06/KH-UBND" in text_of(line(1, "A"), plans=(plan,))["directing"][0]
    other = replace(plan, issuer="UBND xã Thanh Hòa")
    assert "không ban hành kế hoạch mới" in text_of(line(1, "A"), plans=(other,))["directing"][0]


def test_what_is_due_on_the_day_of_the_figures_is_not_due_in_the_days_after_it() -> None:
    """A deadline "before 15/6" ends on the fourteenth, when the figures are taken."""
    ahead = Span(SPAN.last, NEXT.last)
    said = text_of(line(1, "Kiểm kê", due=date(2026, 6, 14)), line(2, "Lập danh mục"), next_span=ahead)["next"]
    assert said[:4] == [
        "Hoàn thành ngay 01 nhiệm vụ đến hạn ngày 14/6/2026, gồm:",
        "Kiểm kê (Phòng Kinh tế chủ trì, thời hạn 14/6/2026).",
        "Tập trung hoàn thành 01 nhiệm vụ đến hạn trong 6 tháng cuối năm 2026"
        " (từ ngày 15/6/2026 đến ngày 14/12/2026), gồm:",
        "Lập danh mục (Phòng Kinh tế chủ trì, thời hạn 31/10/2026).",
    ]


def test_a_task_that_was_late_in_some_of_its_periods_says_in_how_many() -> None:
    late: dict[str, object] = {"done_on": date(2026, 5, 27), "periods": 3, "late": 1, "met": 3}
    once = line(1, "Xây dựng tin, bài", ReportClass.DONE_LATE, **late)
    monthly = line(2, "Rà soát", ReportClass.DONE_LATE, recurring=(Recurrence.MONTHLY,), **late)
    said = text_of(once, monthly)["results"]
    assert any("(hoàn thành ngày 27/5/2026, quá hạn 01/03 thời hạn)" in text for text in said)
    assert any("(hoàn thành ngày 27/5/2026, quá hạn 01/03 kỳ)" in text for text in said)


def test_a_half_goes_up_as_in_a_workbook() -> None:
    """9 of 16 were “56,2%”, where Excel and every reader has 56,3%."""
    assert [percent(100 * a / b) for a, b in ((9, 16), (6, 96), (1, 3), (2, 3), (4, 4), (0, 5))] == [
        "56,3%", "6,3%", "33,3%", "66,7%", "100%", "0%",
    ]  # fmt: skip
    assert decimal(-0.25) == "-0,3"


def test_a_unit_is_named_once_before_its_task() -> None:
    task = line(1, "Phòng Kinh tế kiểm kê vật tư", ReportClass.DONE_EARLY, done_on=date(2026, 6, 1), result="Đủ")
    said = text_of(task)["results"]
    assert said[1].startswith("Kiểm kê vật tư (hoàn thành")
    assert text_of(line(1, "Phòng Kinh tế kiểm kê vật tư"))["next"][1].startswith(
        "Kiểm kê vật tư (Phòng Kinh tế chủ trì"
    )


def test_what_is_due_before_the_day_of_the_figures_is_not_due_in_the_days_after_it() -> None:
    """A report that is begun early counted a deadline of the 25th to the days from the first of the next month on."""
    ahead = Span(date(2026, 6, 30), date(2026, 7, 31))
    of_month: dict[str, object] = {"next_period": "tháng 7 năm 2026", "next_span": ahead}
    soon, then = line(1, "Kiểm kê", due=date(2026, 6, 25)), line(2, "Lập danh mục", due=date(2026, 7, 10))
    assert text_of(soon, then, **of_month)["next"][:4] == [
        "Từ ngày 15/6/2026 đến ngày 30/6/2026, hoàn thành 01 nhiệm vụ đến hạn, gồm:",
        "Kiểm kê (Phòng Kinh tế chủ trì, thời hạn 25/6/2026).",
        "Tập trung hoàn thành 01 nhiệm vụ đến hạn trong tháng 7 năm 2026, gồm:",
        "Lập danh mục (Phòng Kinh tế chủ trì, thời hạn 10/7/2026).",
    ]


def test_what_was_due_last_year_is_not_counted_from_this_years_beginning() -> None:
    month: dict[str, object] = {"kind": ReportKind.MONTH, "period": "tháng 6 năm 2026", "next_period": "tháng 7"}
    said = text_of(line(1, "Kiểm kê"), line(2, "Rà soát"), **month)["progress"]
    assert any("; lũy kế từ đầu năm đến ngày 14/6/2026: " in text for text in said)
    for old in ({"due": date(2025, 12, 20)}, {"done_on": date(2025, 11, 3), "standing": ReportClass.DONE_EARLY}):
        said = text_of(line(1, "Kiểm kê", **old), line(2, "Rà soát"), **month)["progress"]  # type: ignore[arg-type]
        assert any(text.startswith("Tổng số 02 nhiệm vụ; đến ngày 14/6/2026: ") for text in said)
        assert not any("từ đầu năm" in text for text in said)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Niêm yết thủ tục bằng hai thứ tiếng, xong trước 31/3/2027.", "niêm yết thủ tục bằng hai thứ tiếng"),
        ("In 1.500 tờ rơi; thời gian hoàn thành: 31/5/2027.", "in 1.500 tờ rơi"),
        ("In 1.500 tờ rơi, thời hạn hoàn thành trước ngày 31/5/2027.", "in 1.500 tờ rơi"),
        ("Rà soát sản phẩm, trình Chủ tịch trước ngày 15/5/2027.", "rà soát sản phẩm, trình Chủ tịch"),
        ("Giảm số hộ nghèo đến 1/2.", "giảm số hộ nghèo đến 1/2"),
        ("Trực từ 10/3/2027 đến 13/3/2027.", "trực từ 10/3/2027 đến 13/3/2027"),
    ],
)
def test_a_task_in_a_sentence_leaves_out_its_day_however_it_is_written(text, said):
    """The day stands behind it: “…, xong trước 31/3/2027 (…, thời hạn 30/3/2027)” said two."""
    assert short(text) == said


def test_papers_are_named_in_the_order_in_which_they_were_issued():
    """“34, 36 và 35”: a version of the first plan was issued after the second plan."""
    day = date(2026, 3, 2)
    plans = (
        PlanFact(1, "36/KH-UBND", day, "Đối ngoại năm 2026", replaced=(("34/KH-UBND", day),)),
        PlanFact(2, "35/KH-UBND", day, "Phòng, chống mua bán người năm 2026"),
        PlanFact(3, "101/KH-UBND", date(2026, 3, 1), "Lễ hội năm 2026"),
    )
    (said, *_rest) = text_of(line(1, "Lập biểu"), plans=plans)["directing"]
    assert re.findall(r"(\d+)/KH", said) == ["101", "34", "35", "36"]


def test_demands_are_told_by_how_far_their_tasks_are() -> None:
    """What nobody had begun was told as under way, beside counts of tasks that said otherwise."""
    begun, waiting = ReportClass.DOING_IN_TIME, ReportClass.WAITING_IN_TIME
    done, late, paused = ReportClass.DONE_ON_TIME, ReportClass.WAITING_OVERDUE, ReportClass.PAUSED
    of = [(1, done), (1, done), (2, done), (2, waiting), (3, begun), (4, waiting), (4, waiting), (5, late), (5, begun),
          (6, paused), (6, done), (7, waiting)]  # fmt: skip
    lines = [line(n, f"Việc {n}", standing, demands=(key,)) for n, (key, standing) in enumerate(of)]
    said = [text for texts in text_of(*lines).values() for text in texts if text.startswith("Cấp trên giao")]
    assert said == [
        "Cấp trên giao 07 yêu cầu: đã hoàn thành 01; đang thực hiện 02; chưa thực hiện 02; tạm dừng 01; quá hạn 01."
    ]


def test_what_a_continuous_duty_had_for_result_is_told() -> None:
    duty = {"continuous": True, "due": None, "standing": ReportClass.DOING_IN_TIME, "reported": date(2026, 3, 1)}
    told = text_of(
        line(1, "Trực cổng thông tin", result="Đăng 42 tin, bài", **duty),
        line(2, "Giữ trật tự", **duty),
        line(3, "Trực tổng đài", result="Nhận 5 cuộc gọi", **duty | {"reported": date(2025, 3, 1)}),
    )
    said = [text for texts in told.values() for text in texts]
    assert any("đăng 42 tin, bài" in text for text in said)
    assert not any("cuộc gọi" in text for text in said)
    assert any(text.startswith("03 nhiệm vụ thường xuyên") for text in said)
