"""Units and their duties in the ways in which plans name them."""

from __future__ import annotations

import pytest

from desktop.documents.reading import read_text
from desktop.documents.reading.inspect import inspection
from desktop.domain.office.office import UnitGroup
from desktop.domain.plan.plan import BlockKind


def plan(*lines: str, section: str = "III. TỔ CHỨC THỰC HIỆN"):
    text = [
        "KẾ HOẠCH",
        "Quảng bá làng nghề năm 2026",
        "",
        "I. NỘI DUNG",
        "Tham gia hội chợ.",
        section,
        *lines,
        "Nơi nhận:",
    ]
    return read_text("\n".join([*text, "- Lưu: VT.", "CHỦ TỊCH", "Lê Văn Sơn"]), "plan.txt")


def entries(*lines: str, **options):
    found = inspection(plan(*lines, **options))["assignments"]
    return [(entry["unit"], [(task["role"], task["text"]) for task in entry["tasks"]]) for entry in found]


def test_units_in_sentences():
    assert entries(
        "- Giao Phòng Kinh tế chủ trì, phối hợp với các thôn tổ chức hội chợ.",
        "- Văn phòng HĐND và UBND có trách nhiệm theo dõi việc thực hiện.",
        "- Đề nghị Hội Nông dân xã phối hợp vận động hội viên.",
        "- Công an xã: Bảo đảm an ninh hội chợ.",
    ) == [
        ("Phòng Kinh tế", [("both", "Giao Phòng Kinh tế chủ trì, phối hợp với các thôn tổ chức hội chợ.")]),
        ("Văn phòng HĐND và UBND", [("own", "Văn phòng HĐND và UBND có trách nhiệm theo dõi việc thực hiện.")]),
        ("Đề nghị Hội Nông dân xã", [("coordinate", "Đề nghị Hội Nông dân xã phối hợp vận động hội viên.")]),
        ("Công an xã", [("own", "Công an xã: Bảo đảm an ninh hội chợ.")]),
    ]


def test_groups_of_units():
    assert entries(
        "1. Các phòng chuyên môn",
        "a) Phòng Kinh tế",
        "- Chủ trì tổ chức hội chợ.",
        "b) Ban Quản lý chợ",
        "- Bố trí gian hàng.",
        "2. Chế độ báo cáo",
        "Các đơn vị gửi báo cáo hằng quý.",
    ) == [
        ("Phòng Kinh tế", [("lead", "Chủ trì tổ chức hội chợ.")]),
        ("Ban Quản lý chợ", [("own", "Bố trí gian hàng.")]),
    ]


def test_units_as_bullets():
    assert entries(
        "- Phòng Kinh tế:",
        "+ Chủ trì tổ chức hội chợ.",
        "+ Báo cáo kết quả.",
        "- Công an xã:",
        "+ Bảo đảm an ninh.",
    ) == [
        ("Phòng Kinh tế", [("lead", "Chủ trì tổ chức hội chợ."), ("own", "Báo cáo kết quả.")]),
        ("Công an xã", [("own", "Bảo đảm an ninh.")]),
    ]


def test_units_in_bold_without_number():
    assert entries(
        "**Phòng Kinh tế**",
        "",
        "Chủ trì tổ chức hội chợ cho các hộ làm nghề của xã.",
        "",
        "**Công an xã**",
        "",
        "Bảo đảm an ninh, trật tự trong những ngày diễn ra hội chợ.",
    ) == [
        ("Phòng Kinh tế", [("lead", "Chủ trì tổ chức hội chợ cho các hộ làm nghề của xã.")]),
        ("Công an xã", [("own", "Bảo đảm an ninh, trật tự trong những ngày diễn ra hội chợ.")]),
    ]


def test_remarks_at_the_end_are_no_duties():
    result = plan(
        "1. Phòng Kinh tế",
        "Chủ trì tổ chức hội chợ.",
        "Trong quá trình thực hiện nếu có vướng mắc, các đơn vị báo cáo Ủy ban nhân dân xã.",
        "Trên đây là Kế hoạch quảng bá làng nghề./.",
    )
    assert [task.text for task in result.plan.tasks] == ["Chủ trì tổ chức hội chợ."]
    assert [block.kind for block in result.plan.blocks[-2:]] == [BlockKind.PARAGRAPH, BlockKind.CLOSING]


@pytest.mark.parametrize("words", ["Kinh phí thực hiện: 45.000.000 đồng từ ngân sách xã.", "Kinh phí do xã bảo đảm."])
def test_the_money_behind_the_last_unit_is_no_duty_of_it(words):
    result = plan("1. Phòng Kinh tế", "- Chủ trì tổ chức hội chợ.", "2. Các ấp: Vận động nhân dân tham gia.", words)
    assert [task.text for task in result.plan.tasks] == ["Chủ trì tổ chức hội chợ.", "Vận động nhân dân tham gia."]
    asked = plan("1. Phòng Kinh tế", "Chủ trì tổ chức hội chợ.", "Kinh phí: lập dự toán, trình trước ngày 10/3.")
    assert len(asked.plan.tasks) == 2


def test_last_duty_may_end_the_plan():
    result = plan("1. Phòng Kinh tế", "Chủ trì tổ chức hội chợ.", "2. Các thôn", "Vận động nhân dân tham gia./.")
    assert [task.unit.name for task in result.plan.tasks] == ["Phòng Kinh tế", "Các thôn"]
    assert inspection(result)["closing"] == "Vận động nhân dân tham gia./."


def test_one_object_a_unit_and_its_group():
    result = plan(
        "1. Đề nghị Ủy ban Mặt trận Tổ quốc xã:",
        "- Vận động hội viên.",
        "2. Phòng Kinh tế",
        "- Chủ trì, phối hợp với Ủy ban Mặt trận Tổ quốc xã, Công an xã tổ chức hội chợ.",
        "3. Công an xã",
        "- Bảo đảm an ninh.",
    )
    front, economy, police = (task.unit for task in result.plan.tasks)
    assert (front.name, front.group) == ("Ủy ban Mặt trận Tổ quốc xã", UnitGroup.REQUEST)
    assert result.plan.tasks[1].supporting == [front, police]
    assert economy.group is UnitGroup.ASSIGN


def test_blocks_of_duties_hold_the_task_and_no_words():
    result = plan("1. Phòng Kinh tế", "- Chủ trì tổ chức hội chợ.")
    block = next(block for block in result.plan.blocks if block.task is not None)
    assert block.runs == ()
    assert block.text == "Chủ trì tổ chức hội chợ."
    assert result.plan.tasks == [block.task]


@pytest.mark.parametrize(
    "section",
    [
        "IV/ TỔ CHỨC THỰC HIỆN",
        "III. PHÂN CÔNG NHIỆM VỤ",
        "C. TỔ CHỨC TRIỂN KHAI THỰC HIỆN",
        "V. Trách nhiệm thực hiện",
        "3. TỔ CHỨC THỰC HIỆN",
    ],
)
def test_names_of_the_section(section):
    lines = (
        ["a) Phòng Kinh tế", "- Chủ trì hội chợ."]
        if section.startswith("3.")
        else ["1. Phòng Kinh tế", "- Chủ trì hội chợ."]
    )
    assert entries(*lines, section=section) == [("Phòng Kinh tế", [("lead", "Chủ trì hội chợ.")])]


@pytest.mark.parametrize(
    ("section", "unit"),
    [
        ("III. NHIỆM VỤ CỦA UBND CÁC XÃ, PHƯỜNG", "UBND CÁC XÃ, PHƯỜNG"),
        ("III. Trách nhiệm của Ủy ban nhân dân các xã, phường", "Ủy ban nhân dân các xã, phường"),
        ("III. NHIỆM VỤ CỦA MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ", "MẶT TRẬN TỔ QUỐC VÀ CÁC ĐOÀN THỂ"),
    ],
)
def test_a_section_names_those_whose_duties_are_its_points(section, unit):
    points = ["1. Lắp đặt bể chứa tại các cánh đồng.", "2. Phối hợp với đơn vị thu gom hai đợt mỗi năm."]
    duties = [("own", points[0][3:]), ("coordinate", points[1][3:])]
    assert entries(*points, section=section) == [(unit, duties)]
    assert entries(*points, section="III. NHIỆM VỤ CỦA NĂM 2026") == []


def test_topics_are_no_units():
    assert (
        entries(
            "1. Công tác tuyên truyền",
            "- Đưa tin trên loa.",
            "2. Mở rộng thị trường",
            "- Ký kết hợp đồng.",
            "3. Nâng cao tay nghề",
            "- Mở lớp.",
            section="III. NỘI DUNG VÀ TỔ CHỨC THỰC HIỆN",
        )
        == []
    )


def test_recurring_duty_has_no_single_date():
    result = plan(
        "1. Phòng Kinh tế", "- Báo cáo 6 tháng (trước ngày 15/6), năm (trước ngày 15/12).", "- Gửi tin trước ngày 20/5."
    )
    first, second = result.plan.tasks
    assert first.deadline is None
    assert [str(often) for often in first.recurring] == ["6-months", "yearly"]
    assert second.deadline.day.isoformat() == "2026-05-20"


def test_lettered_duty_with_its_topic_before_a_colon():
    assert entries("1. Công an xã", "a) Về an ninh: Chủ trì tuần tra.", "b) Về giao thông: Phân luồng xe vào chợ.") == [
        ("Công an xã", [("own", "Về an ninh: Chủ trì tuần tra."), ("own", "Về giao thông: Phân luồng xe vào chợ.")])
    ]


def test_who_does_it_in_brackets():
    tasks = plan(
        "1. Trang trí cổng làng (Phòng Văn hóa - Xã hội chủ trì, phối hợp với các thôn; xong trước ngày 10/11/2026).",
        "2. Soạn kịch bản (Văn phòng HĐND và UBND, hoàn thành trước 05/11/2026).",
        "3. Trưng bày sản phẩm (khoảng 40 gian, hoàn thành trước 05/11/2026).",
        section="II. CÁC HOẠT ĐỘNG",
    ).plan.tasks
    assert [
        (task.unit and task.unit.name, [unit.name for unit in task.supporting], task.deadline and task.deadline.day.day)
        for task in tasks
    ] == [("Phòng Văn hóa - Xã hội", ["các thôn"], 10), ("Văn phòng HĐND và UBND", [], 5)]


def test_persons_by_short_titles():
    assert entries("1. Đ/c Lò Thị Pó, công chức Văn hóa: gửi giấy mời.", "2. Công an xã: giữ trật tự.")[0] == (
        "Đ/c Lò Thị Pó, công chức Văn hóa",
        [("own", "Đ/c Lò Thị Pó, công chức Văn hóa: gửi giấy mời.")],
    )


def test_a_job_whose_labels_stand_behind_its_sentence_is_no_heading():
    job = "1. Tổ chức hội thi. Đơn vị chủ trì: Phòng Văn hóa - Xã hội, Công an xã. Thời gian: trước ngày 20/9/2026."
    first, second = plan(job, "2. Công an xã tuần tra khu vực hội chợ.").plan.tasks
    assert (first.unit.name, [unit.name for unit in first.supporting]) == ("Phòng Văn hóa - Xã hội", ["Công an xã"])
    assert first.text.startswith("Tổ chức hội thi.")
    assert second.unit.name == "Công an xã"


def test_last_words_to_everybody_are_no_duty_of_the_last_unit():
    result = plan(
        "1. Công an xã",
        "- Bảo đảm an ninh hội chợ.",
        "2. Đề nghị Hội Nông dân xã: Tuyên truyền đến hội viên.",
        "Các bộ phận báo cáo tiến độ vào thứ Năm hằng tuần về Phòng Kinh tế./.",
    )
    assert inspection(result)["closing"].startswith("Các bộ phận báo cáo")


@pytest.mark.parametrize(
    ("duty", "days"),
    [
        ("Báo cáo 6 tháng trước ngày 10/6, cả năm trước ngày 25/11.", ["2026-06-10", "2026-11-25"]),
        ("Báo cáo 6 tháng (trước ngày 10/6), năm (trước ngày 25/11).", []),
        ("Báo cáo quý trước ngày 15 tháng cuối quý, 6 tháng trước ngày 10/6, năm trước ngày 25/11.", []),
        ("Hằng năm báo cáo trước ngày 25/11.", []),
    ],
)
def test_days_of_half_year_and_year_are_those_of_the_plans_own_year(duty, days):
    task = inspection(plan("1. Công an xã", f"- {duty}"))["assignments"][0]["tasks"][0]
    assert task.get("deadlines", []) == days
    assert task["deadline"] == (days[0] if days else None)


def test_the_day_of_what_is_done_once_stands_beside_what_comes_back():
    duty = "Đếm người cao tuổi mỗi quý một lần; cung cấp danh sách hội viên chậm nhất ngày 10/4."
    task = inspection(plan("1. Trạm Y tế xã", f"- {duty}"))["assignments"][0]["tasks"][0]
    assert (task["deadline"], task["recurring"]) == ("2026-04-10", ["quarterly"])
    duty = "Hoàn thiện sổ khám trong quý IV/2026; định kỳ ngày 25 hằng tháng báo cáo kết quả."
    task = inspection(plan("1. Trạm Y tế xã", f"- {duty}"))["assignments"][0]["tasks"][0]
    assert (task["deadline"], task["recurring"]) == (None, ["monthly"])  # a quarter is no day that the paper names


def test_a_unit_that_a_later_clause_asks_is_listed_with_a_capital():
    """As one is that is asked in a sentence of its own."""
    found = entries(
        "1. Giao Phòng Kinh tế tổng hợp số liệu; đề nghị Hội Nông dân xã vận động hội viên.",
        "2. Đề nghị Đoàn Thanh niên xã tuyên truyền đến đoàn viên.",
    )
    assert [unit for unit, *_ in found] == ["Phòng Kinh tế", "Đề nghị Hội Nông dân xã", "Đề nghị Đoàn Thanh niên xã"]
