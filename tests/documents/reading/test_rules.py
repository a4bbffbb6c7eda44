"""Decisions of reading: headings, paragraphs, subjects; each with the rule that decided."""

from __future__ import annotations

import json

import pytest

from desktop.cli import main
from desktop.documents.reading import duties, headings, lines, read_text, zones
from desktop.documents.reading.body import build_body
from desktop.documents.reading.headings import Habits, Verdict, habits, judge, paragraph
from desktop.documents.reading.inspect import explanation
from desktop.documents.reading.rules import Decision, Rule
from desktop.documents.reading.source import Grid, Line, Source
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Block, BlockKind
from tests.documents.reading.sample_plan import as_text

PLAIN = Habits(frozenset(), formatted=False)


def line(text, **options):
    return Line(runs(text, bold=options.pop("bold", False)), **options)


def test_the_first_rule_answers_and_is_named():
    decision = Decision(
        Rule("even", lambda number: number % 2 == 0, then="even"),
        Rule("large", lambda number: number > 10, lambda number: f"odd, {number}"),
        otherwise=("small", "odd"),
    )
    assert [(decision(n).answer, decision(n).why) for n in (4, 11, 3)] == [
        ("even", "even"),
        ("odd, 11", "large"),
        ("odd", "small"),
    ]


@pytest.mark.parametrize(
    ("text", "after", "verdict", "why"),
    [
        ("1. Công tác tuyên truyền", "a) Rà soát.", Verdict.HEADING, "it has a number and no full stop"),
        ("1. Mục đích: Nâng cao chất lượng phục vụ.", "2. Yêu cầu", Verdict.RUN_IN, "a short lead stands before"),
        ("1. Rà soát, thống kê hộ nghèo; báo cáo kết quả.", "2. Lập hồ sơ.", Verdict.SENTENCE, "it ends as one"),
        ("1. Mục đích.", "Nâng cao chất lượng phục vụ bạn đọc.", Verdict.HEADING, "a few words with a full stop"),
        ("1. Các nhiệm vụ trọng tâm:", "- Rà soát hộ nghèo.", Verdict.HEADING, "something else stands below"),
        ("1. Các nhiệm vụ trọng tâm:", "2. Rà soát", Verdict.SENTENCE, "nothing stands below"),
        ("a) Công an xã có trách nhiệm:", "- Tuần tra.", Verdict.SENTENCE, "it opens a list"),
        ("a) Tuần tra ban đêm", "b) Canh gác", Verdict.SENTENCE, "among others"),
        ("1. Tăng cường quản lý. Báo cáo kịp thời", "2. Lập hồ sơ", Verdict.SENTENCE, "two sentences"),
    ],
)
def test_numbered_paragraphs_without_formatting(text, after, verdict, why):
    para = paragraph(line(text))
    assert judge(para, paragraph(line(after)), PLAIN)[0] is verdict
    assert why in para.why[0]


def test_where_headings_are_bold_a_light_one_is_a_sentence():
    paras = [paragraph(line("1. Mục đích", bold=True)), *(paragraph(line(f"- ý {n} của mục đích.")) for n in range(3)),
             paragraph(line("2. Chủ trì rà soát danh sách hộ nghèo trên địa bàn"))]  # fmt: skip
    style = habits(paras)
    assert judge(paras[0], paras[1], style)[0] is Verdict.HEADING
    assert judge(paras[4], None, style)[0] is Verdict.SENTENCE
    assert "bold" in paras[0].why[0]


@pytest.mark.parametrize(
    ("before", "after", "goes_on"),
    [
        ("Rà soát danh sách hộ nghèo, hộ cận nghèo và báo cáo Ủy ban nhân dân xã theo", "quy định.", True),
        ("Rà soát danh sách hộ nghèo.", "Lập hồ sơ.", False),
        ("Căn cứ Luật số 72/2025/QH15 ngày", "16 tháng 6 năm 2025;", True),
        ("theo Nghị định số 150/2025/NĐ-", "CP của Chính phủ", True),
        ("Các đơn vị báo cáo kết quả./.", "quy định khác", False),
        ("Rà soát hộ nghèo", "- Lập hồ sơ", False),
        ("giai đoạn 2021", "- 2025 và các năm sau", True),
    ],
)
def test_lines_of_one_paragraph(before, after, goes_on):
    groups = lines.join_lines([line(before), line(after)], lines.Layout(0, frozenset()))
    assert (len(groups) == 1) is goes_on
    assert groups[-1][-1].why


@pytest.mark.parametrize(
    ("parts", "count"),
    [
        (["Công tác thư viện", "năm 2026", "Căn cứ Luật số 5;"], 2),
        (["CÔNG TÁC THƯ VIỆN", "TRÊN ĐỊA BÀN XÃ", "Căn cứ Luật số 5;"], 2),
        (["Công tác thư viện năm 2026", "I. MỤC ĐÍCH"], 1),
        (["Công tác thư viện của", "Ủy ban nhân dân xã", "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"], 2),
        (["Công tác thư viện năm 2026", "(Kèm theo Quyết định số 5/QĐ-UBND)", "I. MỤC ĐÍCH"], 1),
    ],
)
def test_subjects(parts, count):
    items = [line(part) for part in parts]
    assert zones.find_title(items, Source(items))[1] == count
    assert all(item.why for item in items[1:count])


@pytest.mark.parametrize(("centred", "count"), [(True, 2), (False, 1)])
def test_a_bold_line_below_a_centred_subject_is_of_it_only_where_it_is_centred_too(centred, count):
    items = [line("Công tác thư viện", bold=True), line("Những việc cần làm ngay", bold=True)]
    items[0].centred, items[1].centred = True, centred
    assert zones.find_title(items, Source(items))[1] == count


def test_body_kinds():
    texts = [
        "Căn cứ Luật số 5/2020/QH14;",
        "Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
        "I. MỤC ĐÍCH",
        "1. Mục đích",
        "- Nâng cao chất lượng.",
        "2. Yêu cầu: Đúng thời gian, đúng nội dung.",
        "a) Kịp thời.",
        "b) Tiết kiệm.",
    ]
    kinds = [block.kind for block, _ in build_body([paragraph(line(text)) for text in texts])]
    assert kinds == [
        BlockKind.BASIS, BlockKind.PARAGRAPH, BlockKind.SECTION, BlockKind.HEADING, BlockKind.BULLET, BlockKind.HEADING,
        BlockKind.PARAGRAPH, BlockKind.POINT, BlockKind.POINT,
    ]  # fmt: skip


def test_an_appendix_is_known_by_its_name():
    from desktop.documents.reading.appendix import is_task_table, opens_appendix, tasks_of_rows

    assert opens_appendix(line("PHỤ LỤC I"))
    assert not opens_appendix(line("Biểu dương các tập thể, cá nhân có thành tích"))
    head = ["TT", "Nội dung công việc", "Đơn vị chủ trì", "Thời gian"]
    cells = [[[line(text)] for text in row] for row in (head, ["1", "Rà soát hộ nghèo", "Công an xã", "30/6/2026"])]
    assert is_task_table(Grid(cells))
    assert not is_task_table(Grid([cells[0][:2], cells[1][:2]]))
    task = tasks_of_rows([head, ["1", "Rà soát hộ nghèo", "Công an xã", "30/6"]], 2026)[0]
    assert (task.unit.name, task.deadline.day.isoformat()) == ("Công an xã", "2026-06-30")


def test_every_rule_has_its_words():
    for decision in (headings._JUDGE, lines._GOES_ON, zones._SUBJECT_GOES_ON):
        words = [rule.words for rule in decision.rules]
        assert all(text.endswith(".") for text in words)
        assert len(words) > 10


def test_a_file_is_explained_line_by_line(tmp_path, capsys):
    path = tmp_path / "plan.txt"
    path.write_text(as_text(), encoding="utf-8")
    assert main(["inspect", str(path), "--explain", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)["lines"]
    assert {"head", "title", "body", "ending"} <= {item["zone"] for item in found}
    duties = [item for item in found if item["kind"] == "task"]
    assert duties
    assert all(item["unit"] and item["why"] for item in duties)
    assert main(["inspect", str(path), "--explain"]) == 0
    assert "→" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "options", "whose"),
    [
        ("Công an xã tuần tra hằng đêm.", {}, "NAMED"),
        ("Công an xã tuần tra hằng đêm.", {"has_heads": True}, "NOBODYS"),
        ("Giao Công an xã tuần tra hằng đêm.", {"has_heads": True}, "NAMED"),
        ("Công an xã tuần tra hằng đêm.", {"judging": True}, "NOBODYS"),
        ("Kinh phí từ ngân sách xã.", {}, "NOBODYS"),
        ("Kiểm tra các điểm có nguy cơ.", {"owned": True}, "OWNER"),
        ("Các cơ quan, đơn vị nghiêm túc thực hiện Kế hoạch này.", {}, "NOBODYS"),
    ],
)
def test_whose_duty_a_paragraph_is(text, options, whose):
    facts = {"owned": False, "whole": False, "has_heads": False, "judging": False, "plain_duty": False}
    said = duties._Said(Block(BlockKind.PARAGRAPH, runs(text)), None, **{**facts, **options})
    assert duties._WHOSE(said).answer.name == whose


def test_ending_is_explained_line_by_line():
    paper = ["KẾ HOẠCH", "Trồng cây năm 2026", "I. NỘI DUNG", "Các thôn trồng cây./.", "CHỦ TỊCH", "Lê Văn Sơn",
             "Nơi nhận:", "- Các thôn;", "- Lưu: VT.", "PHỤ LỤC", "Danh sách tuyến đường"]  # fmt: skip
    told = {item["text"]: item for item in explanation(read_text("\n".join(paper), "plan.txt"))}
    assert told["CHỦ TỊCH"]["why"][0] == "Ending: a title of somebody who signs."
    assert told["CHỦ TỊCH"]["zone"] == "ending"
    assert told["PHỤ LỤC"]["zone"] == "appendix"
