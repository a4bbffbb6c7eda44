"""A neighbour's plan in our own name: its place and level become ours, cited papers and other places stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.domain.base.text import Run, plain, runs
from desktop.domain.office.office import Level, Office, Unit
from desktop.domain.plan.own_names import (
    in_our_name,
    in_our_province,
    issuer_of,
    left_over,
    letterhead,
    own_names,
    own_province,
    still_issued,
    still_named,
)
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Task

OURS = Office(Level.WARD, "Thành phố Hải Phòng", "Hồng Bàng", "ỦY BAN NHÂN DÂN\nPHƯỜNG HỒNG BÀNG", "Hồng Bàng")


def plan(*blocks, title="", tasks=()):
    return Plan(title, issuer="ỦY BAN NHÂN DÂN\nXÃ AN LÃO", blocks=list(blocks), tasks=list(tasks))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Cải cách hành chính trên địa bàn xã An Lão", "Cải cách hành chính trên địa bàn phường Hồng Bàng"),
        ("Ủy ban nhân dân xã An Lão ban hành", "Ủy ban nhân dân phường Hồng Bàng ban hành"),
        ("UBND xã giao Công an xã, Đảng ủy xã", "UBND phường giao Công an phường, Đảng ủy phường"),
        ("Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam phường"),
        ("ỦY BAN NHÂN DÂN XÃ AN LÃO", "ỦY BAN NHÂN DÂN PHƯỜNG HỒNG BÀNG"),
        ("chính quyền xã; phát triển xã hội", "chính quyền phường; phát triển xã hội"),
        ("Nghị quyết của Đảng bộ xã; lễ hội của xã", "Nghị quyết của Đảng bộ phường; lễ hội của phường"),
        ("Ủy ban nhân dân xã, phường, đặc khu; nhiệm vụ của xã hoặc phường",
         "Ủy ban nhân dân xã, phường, đặc khu; nhiệm vụ của xã hoặc phường"),
        ("các tổ chức của xã hội và của xã Kiến Thụy", "các tổ chức của xã hội và của xã Kiến Thụy"),
        ("Phòng Văn hóa - Xã hội", "Phòng Văn hóa - Xã hội"),
        ("Ủy ban nhân dân cấp xã, các xã và xã An Lão Thượng", "Ủy ban nhân dân cấp xã, các xã và xã An Lão Thượng"),
        ("Phối hợp với Ủy ban nhân dân xã Kiến Thụy", "Phối hợp với Ủy ban nhân dân xã Kiến Thụy"),
        ("Nghị quyết số 12/NQ-HĐND ngày 05/01/2026 của HĐND xã An Lão; công an xã",
         "Nghị quyết số 12/NQ-HĐND ngày 05/01/2026 của HĐND xã An Lão; công an phường"),
        ("Thực hiện Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND tỉnh, UBND xã An Lão ban hành Kế hoạch như sau:",
         "Thực hiện Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND tỉnh, UBND phường Hồng Bàng ban hành Kế hoạch "
         "như sau:"),
        ("Căn cứ Công văn số 7/SNV-TCBC của Sở Nội vụ, Ủy ban nhân dân xã xây dựng Kế hoạch",
         "Căn cứ Công văn số 7/SNV-TCBC của Sở Nội vụ, Ủy ban nhân dân phường xây dựng Kế hoạch"),
        ("Báo cáo Ủy ban nhân dân xã 6 tháng một lần; phối hợp với Công an xã 03 lần",
         "Báo cáo Ủy ban nhân dân phường 6 tháng một lần; phối hợp với Công an phường 03 lần"),
        ("Lễ hội của xã An Lão năm ngày; UBND xã 6 phối hợp",
         "Lễ hội của phường Hồng Bàng năm ngày; UBND xã 6 phối hợp"),
        ("Các phòng, ban, đơn vị thuộc xã; cơ quan thuộc xã, phường",
         "Các phòng, ban, đơn vị thuộc phường; cơ quan thuộc xã, phường"),
        ("Quyết định số 5/QĐ-UBND của UBND xã An Lão ban hành Quy chế",
         "Quyết định số 5/QĐ-UBND của UBND xã An Lão ban hành Quy chế"),
    ],
)  # fmt: skip
def test_the_neighbours_place_becomes_ours(before, after):
    made = in_our_name(plan(Block(BlockKind.PARAGRAPH, runs(before)), title=before), OURS)
    assert (made.title, made.blocks[0].text) == (after, after)


def test_what_goes_on_naming_the_neighbours_place_is_told():
    """Schools and markets keep their names, and were printed in our plan with nobody told."""
    text = Block(BlockKind.PARAGRAPH, runs("UBND xã An Lão giao Trường THCS An Lão; xã An Lão Thượng phối hợp."))
    cited = Block(BlockKind.BASIS, runs("Căn cứ Nghị quyết số 12/NQ-HĐND của HĐND xã An Lão;"))
    table = Block(BlockKind.TABLE, rows=[["Ban Quản lý chợ An Lão", "Công an xã"]])
    found = left_over(plan(text, cited, table), OURS)
    assert found == ["Bàng giao Trường THCS An Lão", "Ban Quản lý chợ An Lão"]
    ours = replace(OURS, name="An Lão")
    assert left_over(plan(text), ours) == [], "the name is ours, too"
    capitals = Block(BlockKind.SECTION, runs("QUẢN LÝ CHỢ AN LÃO"))
    words = Block(BlockKind.PARAGRAPH, runs("cảnh an lão, quê an lão"))
    assert left_over(plan(capitals, words), OURS) == ["QUẢN LÝ CHỢ AN LÃO"]


def test_an_office_that_issues_the_plan_behind_the_papers_it_cites_is_still_named():
    """The first sentence went to paper with the neighbour as its author, for it follows a number in one breath."""
    cited = "Thực hiện Kế hoạch số 25/KH-UBND ngày 27/7/2025 của UBND tỉnh về an toàn của Sở Công Thương trên địa bàn"
    assert list(still_named("SỞ CÔNG THƯƠNG", f"{cited}, Sở Công Thương ban hành Kế hoạch như sau:")) == [
        "Sở Công Thương"
    ]
    assert not list(still_named("SỞ CÔNG THƯƠNG", f"{cited} tỉnh:"))
    assert list(still_named("An Lão", "Căn cứ Luật số 72/2025/QH15, UBND xã An Lão xây dựng kế hoạch:"))


@pytest.mark.parametrize(
    ("issuer", "text", "told"),
    [
        ("Ủy ban nhân dân tỉnh Hà Lam", "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:", True),
        ("UBND TỈNH HÀ LAM", "Căn cứ Luật Trẻ em, UBND tỉnh xây dựng kế hoạch:", True),
        ("Ủy ban nhân dân tỉnh Hà Lam", "UBND tỉnh ban hành Kế hoạch số 12/KH-UBND", False),
        ("Ủy ban nhân dân tỉnh Hà Lam", "báo cáo UBND tỉnh; UBND tỉnh yêu cầu", False),
        ("Sở Y tế", "UBND tỉnh ban hành Kế hoạch", False),
        (
            "ĐẢNG ỦY PHƯỜNG HỒNG BÀNG",
            "Theo đó, Ban Thường vụ Đảng ủy phường ban hành Kế hoạch:",
            True,
        ),
        ("Đảng uỷ phường Hồng Bàng", "Đảng uỷ phường Hồng Bàng xây dựng Kế hoạch", True),
        ("ĐẢNG ỦY PHƯỜNG HỒNG BÀNG", "báo cáo Thường trực Đảng ủy, UBND phường ban hành Kế hoạch", False),
        ("ỦY BAN NHÂN DÂN\nXÃ AN LÃO", "Đảng ủy xã ban hành Kế hoạch", False),
    ],
)
def test_a_province_that_goes_on_issuing_the_plan_of_a_ward_is_told(issuer, text, told):
    """Its name had become ours, and “Ủy ban nhân dân tỉnh ban hành Kế hoạch” went to paper under a ward's head."""
    assert bool(still_issued(issuer, OURS, text)) == told
    if "tỉnh" in text:
        assert not still_issued(issuer, replace(OURS, level=Level.PROVINCE), text)


def test_a_commune_of_the_same_level_changes_its_name_alone():
    ours = Office(Level.COMMUNE, "Thành phố Hải Phòng", "Hòa An", "ỦY BAN NHÂN DÂN\nXÃ HÒA AN", "Hòa An")
    made = in_our_name(plan(Block(BlockKind.PARAGRAPH, runs("Công an xã An Lão và Công an xã"))), ours)
    assert made.blocks[0].text == "Công an xã Hòa An và Công an xã"
    same = Plan("", issuer=ours.issuer)
    assert own_names(same, ours) is None and in_our_name(same, ours) is same


def test_formatting_tables_units_and_the_read_plan_stay_right():
    task = Task(
        runs("Công an xã trực."), unit=Unit("Công an xã"), supporting=[Unit("Hội Nông dân xã"), Unit("Cũ", id=3)]
    )
    read = plan(
        Block(BlockKind.PARAGRAPH, (Run("Địa bàn "), Run("xã An", bold=True), Run(" Lão, hết."))),
        Block(BlockKind.TABLE, rows=[["Đơn vị"], ["Công an xã"]]),
        Block(BlockKind.BULLET, task=task),
        tasks=[task],
    )
    made = in_our_name(read, OURS)
    assert made.blocks[0].runs == (Run("Địa bàn "), Run("phường Hồng Bàng", bold=True), Run(", hết."))
    assert made.blocks[1].rows == [["Đơn vị"], ["Công an phường"]]
    assert made.blocks[2].task is made.tasks[0] and made.tasks[0] is not task
    assert made.tasks[0].unit.name == "Công an phường" and plain(made.tasks[0].runs) == "Công an phường trực."
    assert [unit.name for unit in made.tasks[0].supporting] == ["Hội Nông dân phường", "Cũ"]
    assert plain(read.blocks[0].runs) == "Địa bàn xã An Lão, hết." and task.unit.name == "Công an xã"


@pytest.mark.parametrize(
    ("before", "after", "above"),
    [
        ("UBND tỉnh Hà Giang chỉ đạo; trên địa bàn tỉnh Hà Giang, giáp tỉnh Lào Cai.",
         "UBND thành phố Hải Phòng chỉ đạo; trên địa bàn thành phố Hải Phòng, giáp tỉnh Lào Cai.", ""),
        ("CÔNG AN TỈNH HÀ GIANG và Công an tỉnh", "CÔNG AN THÀNH PHỐ HẢI PHÒNG và Công an tỉnh", ""),
        ("Công an tỉnh Bà Rịa - Vũng Tàu", "Công an thành phố Hải Phòng", "UBND TỈNH BÀ RỊA - VŨNG TÀU"),
        ("UBND thành phố Huế; của thành phố Thái Nguyên", "UBND thành phố Hải Phòng; của thành phố Thái Nguyên", ""),
        ("Kế hoạch số 12/KH-UBND ngày 01/2/2026 của UBND tỉnh Hà Giang", None, ""),
        ("UBND thành phố Hải Phòng và của tỉnh Hà Giang", None, ""),
        ("giáp tỉnh Hà Giang; UBND tỉnh và tỉnh bạn", None, "UBND TỈNH HÀ GIANG"),
    ],
)  # fmt: skip
def test_another_province_becomes_ours_but_not_in_cited_papers_nor_where_ours_is_named(before, after, above):
    read = Plan(
        "", issuer=OURS.issuer, parent=above, blocks=[Block(BlockKind.PARAGRAPH, runs(before))], recipients=[before]
    )
    assert (own_province(read, OURS) is None) == (after is None)
    assert in_our_province(read, OURS).blocks[0].text == (after or before)
    assert in_our_province(read, OURS).recipients == [after or before]
    assert read.blocks[0].text == before


@pytest.mark.parametrize(
    ("villages", "before", "after"),
    [
        ("Các tổ dân phố", "Giao các thôn rà soát; thôn gửi danh sách", "Giao các tổ dân phố rà soát; tổ dân phố gửi "
         "danh sách"),
        ("Các tổ dân phố", "Trưởng thôn, Phó trưởng thôn, trưởng các thôn", "Tổ trưởng tổ dân phố, Tổ phó tổ dân phố, "
         "tổ trưởng các tổ dân phố"),
        ("Các khu phố", "Các thôn: tổ trưởng tổ dân phố lập sổ", "Các khu phố: trưởng khu phố lập sổ"),
        ("Các bản", "Các Khu phố và TỔ TRƯỞNG TỔ DÂN PHỐ", "Các bản và TRƯỞNG BẢN"),
        ("Các thôn", "Trưởng bản; các bản; Trưởng các buôn có trách nhiệm", "Trưởng thôn; các thôn; Trưởng các thôn "
         "có trách nhiệm"),
        ("Các thôn", "Gửi các bản cam kết, văn bản, bản đồ; buôn lậu; làng xóm",
         "Gửi các bản cam kết, văn bản, bản đồ; buôn lậu; làng xóm"),
        ("Các tổ dân phố", "Xây dựng nông thôn mới; thôn đội trưởng; y tế thôn bản; thôn 3; thôn Kim Châm",
         "Xây dựng nông thôn mới; thôn đội trưởng; y tế thôn bản; thôn 3; thôn Kim Châm"),
        ("Các tổ dân phố", "Các thôn, tổ dân phố; thôn và khu phố", "Các thôn, tổ dân phố; thôn và khu phố"),
        ("Các thôn, tổ dân phố", "Các khu phố họp dân", "Các khu phố họp dân"),
        ("", "Các thôn họp dân", "Các tổ dân phố họp dân"),
    ],
)  # fmt: skip
def test_the_neighbours_villages_become_ours_by_the_word_of_the_directory(villages, before, after):
    """The level tells it where no unit of the directory does."""
    units = [Unit("Công an phường"), *([Unit(villages)] if villages else [])]
    task = Task(runs(before), unit=Unit("Các thôn"))
    made = in_our_name(plan(Block(BlockKind.PARAGRAPH, runs(before)), tasks=[task]), OURS, units)
    assert (made.blocks[0].text, made.tasks[0].text) == (after, after)


def test_a_neighbour_of_the_same_level_keeps_the_word_of_its_villages_where_the_directory_has_none():
    ours = Office(Level.COMMUNE, "Thành phố Hải Phòng", "Hòa An", "ỦY BAN NHÂN DÂN\nXÃ HÒA AN", "Hòa An")
    read = plan(Block(BlockKind.PARAGRAPH, runs("Các bản, Trưởng bản")))
    assert in_our_name(read, ours).blocks[0].text == "Các bản, Trưởng bản"
    assert in_our_name(read, ours, [Unit("Các thôn")]).blocks[0].text == "Các thôn, Trưởng thôn"


@pytest.mark.parametrize(
    ("first", "issuer"),
    [
        ("Thực hiện Kế hoạch số 2/KH-UBND của UBND tỉnh, Ủy ban nhân dân xã An Lão ban hành Kế hoạch như sau:",
         "Ủy ban nhân dân xã An Lão"),
        ("UBND phường An Biên xây dựng kế hoạch thực hiện như sau:", "UBND phường An Biên"),
        ("Căn cứ Kế hoạch của Ủy ban nhân dân xã An Lão;", ""),
        ("Ủy ban nhân dân xã ban hành Kế hoạch như sau:", ""),
    ],
)  # fmt: skip
def test_a_plan_without_a_letterhead_says_in_its_first_sentence_whose_it_is(first, issuer):
    read = Plan("Công tác", blocks=[Block(BlockKind.PARAGRAPH, runs(first))])
    assert issuer_of(read) == issuer
    assert (own_names(read, OURS) is not None) == bool(issuer)
    assert letterhead("Ủy ban nhân dân xã An Lão") == "ỦY BAN NHÂN DÂN\nXÃ AN LÃO"
