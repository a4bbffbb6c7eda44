from __future__ import annotations

import json
from datetime import date, timedelta

import pytest

from desktop.catalogue import legal as legal_catalogue
from desktop.catalogue import templates
from desktop.catalogue import units as unit_catalogue
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import Run, runs
from desktop.domain.office.office import LegalStatus, Unit
from desktop.domain.plan.answers import from_plan
from desktop.domain.plan.own_names import left_over
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, Signature
from desktop.domain.plan.proposals import draft
from desktop.domain.plan.steps import STEPS
from desktop.domain.task.task import Deadline, Recurrence, Role, Task
from desktop.services.reading.service import FileUse
from desktop.services.wizard import service as machine
from desktop.services.wizard.problems import find_problems, still_open
from desktop.services.wizard.service import PlanWizard
from tests.at_length import one_of

LETTER = """ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ THANH BÌNH\tĐộc lập - Tự do - Hạnh phúc

Số: /KH-UBND\tThanh Bình, ngày   tháng   năm 2026

KẾ HOẠCH
Đón Tết cho công nhân năm 2026

Căn cứ Nghị quyết số 7/NQ-HĐND ngày 05/01/2026 của HĐND xã;
Ủy ban nhân dân xã ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
- Chăm lo đời sống công nhân trên địa bàn.
II. TỔ CHỨC THỰC HIỆN
1. Công an xã
a) Chủ trì bảo đảm an ninh, trật tự trước ngày 15/02/2026.
b) Phối hợp với Đoàn Thanh niên xã tuyên truyền.
2. Đề nghị Hội Cựu chiến binh xã
Vận động hội viên tham gia.
Trên đây là Kế hoạch đón Tết, đề nghị các đơn vị thực hiện./.

Nơi nhận:
- Như trên;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn Bình
"""


SUPERIOR = "Kế hoạch số 48/KH-UBND ngày 11/02/2027 của Ủy ban nhân dân tỉnh Hà Sơn về công tác đối ngoại năm 2027"


def lines(plan):
    return [(b.kind, b.marker, b.content, b.depth, b.rows, b.header_rows, b.run_in, b.landscape) for b in plan.blocks]


def duties(plan):
    return [
        (
            t.runs, t.unit and t.unit.name, t.role, [u.name for u in t.supporting], t.deadline, t.recurring,
            t.continuous, t.timing, t.product, t.note,
        )
        for t in plan.tasks
    ]  # fmt: skip


def through_json(wizard):
    return json.loads(json.dumps(wizard.answers))


@pytest.mark.parametrize("key", templates.keys())
def test_a_template_taken_as_it_is_gives_the_plan_of_drafting(services, key):
    wizard = PlanWizard(services)
    wizard.choose_template(key, 2027)
    office = services.office.required()
    wanted = draft(templates.template(key), office, 2027, services.units.all(), unit_catalogue.names(office.level))
    made = PlanWizard(services, through_json(wizard)).plan()
    assert lines(made) == lines(wanted)
    assert duties(made) == duties(wanted)
    for name in ("title", "kind", "year", "symbol", "issuer", "place", "recipients", "signature"):
        assert getattr(made, name) == getattr(wanted, name), name


def test_a_topic_that_is_not_ticked_leaves_with_its_text_and_the_numbers_close_up(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    heads = [block for block in wizard.answers["blocks"] if block["kind"] == "heading"]
    assert wizard.plan().blocks[-1].kind is BlockKind.CLOSING
    before = [b.text for b in wizard.plan().blocks]
    heads[3]["chosen"] = False
    plan = wizard.plan()
    assert heads[3]["text"] not in [b.text for b in plan.blocks]
    assert len(plan.blocks) < len(before) - 1
    markers = [b.marker for b in plan.blocks if b.kind is BlockKind.HEADING]
    assert markers[2:5] == ["1.", "2.", "3."]


def test_an_unticked_section_takes_its_duties_with_it(services):
    duty = {"text": "Tổng hợp báo cáo", "unit": "Công an xã"}
    answers = {
        "title": "Thử", "year": 2027, "tasks": [duty],
        "blocks": [
            {"kind": "section", "text": "MỘT"},
            "Một đoạn văn.",
            {"kind": "section", "text": "HAI", "chosen": False},
            {"kind": "paragraph", "task": 0},
        ],
    }  # fmt: skip
    plan = PlanWizard(services, answers).plan()
    assert [b.text for b in plan.blocks] == ["MỘT", "Một đoạn văn."]
    assert plan.tasks == []


def a_rich_plan():
    lead = Task(
        (Run("Chủ trì "), Run("tổng hợp", bold=True)), role=Role.LEAD, product="Báo cáo",
        recurring=(Recurrence.QUARTERLY,), continuous=True, timing="Hằng quý", note="gấp",
    )  # fmt: skip
    aside = Task(runs("Chỉ có trong bảng"))
    blocks = [
        Block(BlockKind.BASIS, runs("Căn cứ Luật Đất đai", italic=True), "-"),
        Block(BlockKind.PARAGRAPH, (Run("Lời dẫn "), Run("đậm", underline=True))),
        Block(BlockKind.BASIS, runs("Theo đề nghị của Văn phòng,")),
        Block(BlockKind.SECTION, runs("PHẦN MỘT"), "A.", 1, run_in=True),
        Block(BlockKind.PARAGRAPH, runs("nối tiếp")),
        Block(BlockKind.NUMBERED, runs("Một câu."), "7.", 2),
        Block(BlockKind.SUBHEADING, (Run("Mục ", bold=True), Run("nhỏ")), "1.1.", 3),
        Block(BlockKind.BULLET, (Run("nghiêng", italic=True),), "+"),
        Block(BlockKind.POINT, marker="c)", depth=3, task=lead),
        Block(BlockKind.TABLE, rows=[["TT", "Việc"], ["1", ""]], header_rows=1),
        Block(BlockKind.CLOSING, runs("Trên đây là Kế hoạch./.")),
        Block(BlockKind.APPENDIX, runs("Phụ lục I"), landscape=True),
        Block(BlockKind.PARAGRAPH, runs("Chữ của phụ lục")),
    ]
    return Plan(
        "Thử", kind="imported", year=2026, number="12/KH-UBND", issuer="ỦY BAN NHÂN DÂN\nXÃ A", parent="B", place="A",
        dated=PartialDate(None, 3, 2026), urgency="KHẨN", superior="Kế hoạch tỉnh", drafting_unit="VP", blocks=blocks,
        tasks=[aside, lead], recipients=["Như trên", "Lưu: VT"], assignment_appendix=True, source_file="ke-hoach.docx",
        signature=Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Hoa"),
    )  # fmt: skip


def dated(problems):
    """Leave out that a duty has no deadline yet."""
    return [problem for problem in problems if "no deadline" not in problem.source]


def test_nothing_of_a_read_plan_is_lost(services):
    plan = a_rich_plan()
    wizard = PlanWizard(services)
    wizard.choose_read(plan, FileUse())  # another office's form is kept when that is wanted
    made = PlanWizard(services, through_json(wizard)).plan()
    assert lines(made) == lines(plan)
    assert duties(made) == [duties(plan)[1], duties(plan)[0]]
    fields = ("title", "kind", "year", "number", "issuer", "parent", "place", "dated", "urgency", "superior", "symbol",
              "drafting_unit", "recipients", "signature", "assignment_appendix", "source_file", "document_kind",
              )  # fmt: skip
    assert [getattr(made, name) for name in fields] == [getattr(plan, name) for name in fields]


def test_a_text_that_was_read_goes_through_the_wizard_to_the_list(services):
    read = services.reading.read_text(LETTER, "tet.txt")
    wanted = lines(read.plan)
    wizard = PlanWizard(services)
    wizard.choose_read(read.plan)
    kept = services.plans.get(wizard.finish())
    assert lines(kept) == wanted
    assert kept.tasks[0].unit.name == "Công an xã"
    assert kept.tasks[0].deadline == Deadline(date(2026, 2, 15), False, "trước ngày 15/02/2026")


def test_a_draft_from_an_own_file_names_the_year_of_drafting(services):
    """Its day goes with its number; the date line was printed for signature without a year."""
    plan = a_rich_plan()
    wizard = PlanWizard(services)
    wizard.choose_read(plan, FileUse(issued=False))
    assert wizard.plan().dated == PartialDate(None, None, services.office.today().year)


def test_a_new_duty_goes_behind_those_of_its_unit_and_a_new_unit_gets_a_heading(services):
    wizard = PlanWizard(services)
    wizard.choose_read(services.reading.read_text(LETTER, "tet.txt").plan)
    wizard.add_task({"text": "Trực đêm.", "unit": "Công an xã"})
    wizard.add_task({"text": "Lập dự toán.", "unit": "Phòng Kinh tế"})
    texts = [block.text for block in wizard.plan().blocks]
    assert texts.index("Trực đêm.") == texts.index("Phối hợp với Đoàn Thanh niên xã tuyên truyền.") + 1
    place = texts.index("Phòng Kinh tế")
    assert texts[place + 1] == "Lập dự toán."
    assert texts[place + 2].startswith("Trên đây")
    wizard.remove_task(0)
    texts = [block.text for block in wizard.plan().blocks]
    assert not any("bảo đảm an ninh" in text for text in texts)
    assert "Trực đêm." in texts
    assert "Phối hợp với Đoàn Thanh niên xã tuyên truyền." in texts


def test_last_years_plan_moves_to_the_new_year(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2026)
    wizard.answers["bases"] += ["Căn cứ Chương trình giai đoạn 2021 - 2025"]
    wizard.answers["number"] = "62/KH-UBND"
    last = wizard.finish()
    old = services.plans.get(last)
    wizard.choose_previous(last, 2027)
    assert wizard.answers["source"] == {"type": "previous", "plan": last, "from_year": 2026}
    assert (wizard.answers["title"], wizard.answers["number"]) == ("Công tác đối ngoại năm 2027 của xã Thanh Bình", "")
    assert "2021 - 2025" in str([str(problem.error()) for problem in wizard.problems("bases")])
    assert "bases" not in wizard.incomplete()
    new = services.plans.get(PlanWizard(services, through_json(wizard)).finish())
    assert new.id != last
    assert len(new.tasks) == len(old.tasks)
    assert new.tasks[0].deadline.wording == "chậm nhất ngày 28/02/2027"
    assert len(new.blocks) == len(old.blocks)
    assert services.plans.get(last).title == "Công tác đối ngoại năm 2026 của xã Thanh Bình"


def test_what_the_editor_changed_comes_back_into_the_answers(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    plan = wizard.plan()
    plan.blocks.insert(5, Block(BlockKind.PARAGRAPH, runs("Chen vào", bold=True)))
    wizard.take(plan)
    assert wizard.answers["source"] == {"type": "template"}
    assert lines(PlanWizard(services, through_json(wizard)).plan()) == lines(plan)


def test_the_editor_leaves_unticked_topics_bases_and_free_duties_as_they_were(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    heads = [block for block in wizard.answers["blocks"] if block["kind"] == "heading"]
    for index in (0, 3, 4):
        heads[index]["chosen"] = False
    before = through_json(wizard)
    wizard.take(wizard.plan())
    assert [block.get("text") for block in wizard.answers["blocks"]] == [block["text"] for block in before["blocks"]]
    assert [block.get("part") for block in wizard.answers["blocks"]] == [b.get("part") for b in before["blocks"]]
    assert [b["text"] for b in wizard.answers["blocks"] if not b.get("chosen", True)] == [
        heads[index]["text"] for index in (0, 3, 4)
    ]
    assert wizard.answers["bases"] == before["bases"]
    wizard.answers["tasks"][0]["unit"] = "Công an xã"  # duties are free: the text follows
    plan = wizard.plan()
    place = next(index for index, block in enumerate(plan.blocks) if block.task is plan.tasks[0])
    heading = next(block for block in reversed(plan.blocks[:place]) if block.kind is BlockKind.HEADING)
    assert heading.text == "Công an xã"


def test_a_duty_that_the_editor_moved_stays_where_it_was_put(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    plan = wizard.plan()
    duty = next(block for block in plan.blocks if block.task is not None)
    plan.blocks.remove(duty)
    plan.blocks.insert(6, duty)
    wizard.take(plan)
    made = PlanWizard(services, through_json(wizard)).plan()
    assert made.blocks[6].task is not None
    assert [(b.kind, b.content) for b in made.blocks] == [(b.kind, b.content) for b in plan.blocks]
    wizard.answers["blocks"][2]["chosen"] = False  # the topic that holds it now
    wizard.take(wizard.plan())
    assert duty.text in [block.get("text") for block in wizard.answers["blocks"]]


def test_bases_get_their_sign(services):
    plan = PlanWizard(services, {"title": "T", "bases": ["Căn cứ Luật A.", "Căn cứ Luật B"]}).plan()
    assert [b.text for b in plan.blocks] == ["Căn cứ Luật A;", "Căn cứ Luật B."]
    assert all(b.runs[0].italic for b in plan.blocks)


def test_the_draft_brings_everything_back(services):
    assert services.drafts.rows() == []
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.next()
    wizard.next()
    wizard.answers["title"] = "Đang gõ dở"
    wizard.save_draft()
    again = PlanWizard.resume(services, wizard.key)
    assert (again.step, again.visited, again.answers) == ("bases", {"source", "general", "bases"}, wizard.answers)
    again.finish()
    assert PlanWizard.resume(services, wizard.key) is None


def test_a_draft_that_two_go_on_with_becomes_two(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.answers["title"] = "Chung"
    wizard.save_draft()
    here, there = (PlanWizard.resume(services, wizard.key) for _ in range(2))
    there.answers["title"] = "Bên kia"
    there.save_draft()
    there.save_draft()
    assert there.key == wizard.key, "who goes on alone keeps the draft"
    here.answers["title"] = "Bên này"
    here.save_draft()
    here.answers["title"] = "Bên này 2"
    here.save_draft()
    assert here.key != wizard.key
    assert {row.title for row in services.drafts.rows()} == {"Bên kia", "Bên này 2"}
    there.finish()
    assert [row.title for row in services.drafts.rows()] == ["Bên này 2"]


def test_what_is_typed_in_a_draft_that_was_finished_elsewhere_is_kept(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.save_draft()
    here = PlanWizard.resume(services, wizard.key)
    wizard.finish()
    here.answers["title"] = "Gõ tiếp"
    here.save_draft()
    assert [row.title for row in services.drafts.rows()] == ["Gõ tiếp"]


def test_steps_stop_at_both_ends(services):
    wizard = PlanWizard(services)
    wizard.back()
    assert wizard.step == "source"
    for _ in range(9):
        wizard.next()
    assert wizard.step == "review"
    assert wizard.visited == set(machine.STEPS)
    with pytest.raises(ValueError):
        wizard.go("nowhere")


def test_without_a_source_there_is_no_plan(services):
    wizard = PlanWizard(services)
    assert "source" in wizard.incomplete()
    with pytest.raises(UserError, match="Choose what"):
        wizard.finish()
    assert services.plans.rows() == []


@pytest.mark.parametrize(
    ("change", "step", "field", "severity"),
    one_of(3, [
        ({"title": " "}, "general", "title", "error"),
        ({"year": None}, "general", "year", "warning"),
        ({"year": 1}, "general", "year", "error"),
        ({"day": 31, "month": 4}, "general", "day", "error"),
        ({"signature": {}}, "general", "signature", "warning"),
        ({"bases": []}, "bases", "bases", "warning"),
        ({"blocks": [], "lead_in": ""}, "content", "blocks", "error"),
        ({"blocks": [{"kind": "section", "text": "A"}, {"kind": "section", "text": "B"}, "C"]}, "content", "blocks",
         "warning"),
        ({"tasks": []}, "assign", "tasks", "warning"),
        ({"tasks": [{"text": "", "unit": "Công an xã"}]}, "assign", "tasks.0", "error"),
        ({"tasks": [{"text": "Làm", "unit": ""}]}, "assign", "tasks.0", "error"),
        ({"tasks": [{"text": "Làm", "unit": "Công an xã", "deadline": "2031-01-01"}]}, "assign", "tasks.0", "warning"),
        ({"day": 5, "month": 3, "issue_year": 2027, "tasks": [
            {"text": "Làm", "unit": "Công an xã", "deadline": "2027-03-04"}]}, "assign", "tasks.0", "error"),
        ({"day": 5, "month": 3, "issue_year": 2027, "tasks": [
            {"text": "Làm", "unit": "Công an xã", "deadline": "2027-03-05", "inclusive": False}]}, "assign", "tasks.0",
         "error"),
        ({"source": {"type": "file"}, "day": 5, "month": 3, "issue_year": 2027, "tasks": [
            {"text": "Làm", "unit": "Công an xã", "deadline": "2027-03-04"}]}, "assign", "tasks.0", "warning"),
        ({"tasks": [{"text": "Làm", "unit": "Công an xã", "supporting": ["Công An xã"]}]}, "assign", "tasks.0",
         "error"),
        ({"tasks": [{"text": "Làm", "unit": "Ban CHQS xã", "supporting": ["Ban Chỉ huy Quân sự xã"]}]}, "assign",
         "tasks.0", "error"),
        ({"tasks": [{"text": "Làm", "unit": "Phòng Kinh tế; Tổ công tác"}]}, "assign", "tasks.0", "error"),
        ({"tasks": [{"text": "Làm", "unit": "Phòng Kinh tế và Công an xã"}]}, "assign", "tasks.0", "error"),
        ({"tasks": [{"text": "Báo cáo chậm nhất ngày 31/11/2027.", "unit": "Phòng Kinh tế"}]}, "assign", "tasks.0",
         "warning"),
        ({"tasks": [{"text": "Làm " * 1300, "unit": "Phòng Kinh tế"}]}, "assign", "tasks.0", "error"),
        ({"recipients": []}, "ending", "recipients", "warning"),
        ({"closing": ""}, "ending", "closing", "warning"),
        ({"closing": "Hết."}, "ending", "closing", "warning"),
    ]),
)  # fmt: skip
def test_problems_name_step_and_field(services, change, step, field, severity):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.name_superior(SUPERIOR)
    wizard.answers["notices"] = []  # what a person compares before the plan is signed
    assert wizard.problems("review") == []
    wizard.answers.update(change)
    found = dated(wizard.problems(step))
    assert [(p.field, p.severity) for p in found] == [(field, severity)]
    assert str(found[0].error())
    assert (step in wizard.incomplete()) is (severity == "error")
    assert found[0] in wizard.problems("review")


def test_what_is_of_the_old_year_is_said_as_long_as_it_stands(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2026)
    asked = "Thực hiện Kế hoạch số 15/KH-UBND ngày 12/01/2026 của UBND tỉnh về cải cách hành chính năm 2026"
    wizard.answers["bases"] = [asked]
    heads = ["Chỉ tiêu", "Thực hiện 2025", "Kế hoạch 2026"]
    wizard.answers["blocks"] += [
        {"kind": "table", "rows": [heads, ["Hồ sơ trực tuyến", "46", "70"]], "header_rows": 1},
        "So với năm 2025, tăng ba bậc.",
    ]
    wizard.choose_previous(wizard.finish(), 2027)

    def said():
        problems = [str(problem.error()) for problem in wizard.problems("review")]
        return [words for words in problems if "2025" in words or "15/KH-UBND" in words]

    assert [words[:32] for words in said()] == [
        "The basis “Thực hiện Kế hoạch số", "“năm 2025” still stands in the t", "“2025” still stands in the text:",
    ]  # fmt: skip
    wizard.answers["bases"] = [asked.replace("15/KH", "11/KH").replace("2026", "2027")]
    table = next(item for item in wizard.answers["blocks"] if item["kind"] == "table")
    text = next(item for item in wizard.answers["blocks"] if "So với" in str(item.get("text")))
    assert table["rows"][0] == ["Chỉ tiêu", "Thực hiện 2025", "Kế hoạch 2027"]
    table["rows"][0][1] = "Thực hiện 2026"
    text["text"] = "So với năm 2026, tăng ba bậc."
    assert said() == []
    again = PlanWizard(services, json.loads(json.dumps(wizard.answers)))
    again.answers["bases"] = [asked]
    assert any("15/KH-UBND" in str(problem.error()) for problem in again.problems("review")), "a draft knows it, too"


def test_the_answers_template_makes_a_plan(services):
    office, today = services.office.required(), services.office.today()
    answers = json.loads(json.dumps(machine.answers_template("doi-ngoai", office, today)))
    plan = services.plans.get(machine.run(services, "doi-ngoai", answers))
    assert (plan.year, plan.dated) == (2027, PartialDate(None, None, 2026))  # the date line names the drafting year
    assert plan.tasks[0].deadline.wording == "chậm nhất ngày 28/02/2027"


def test_few_answers_are_enough_and_the_rest_comes_from_the_template(services):
    answers = {"title": "Của riêng", "year": 2027, "number": 7, "tasks": [
        {"text": "Chủ trì lập dự toán", "unit": "Tổ dự án", "wording": "trước ngày 30/11"}]}  # fmt: skip
    plan = services.plans.get(machine.run(services, "trong", answers))
    assert (plan.title, plan.number, plan.tasks[0].role) == ("Của riêng", "07/KH-UBND", Role.LEAD)
    assert plan.tasks[0].deadline.day.isoformat() == "2027-11-30"
    assert services.units.find("Tổ dự án") is not None


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"titel": "x"}, "titel"),
        ({"year": "2027"}, "year"),
        ({"month": 13}, "month"),
        ({"tasks": [{"text": "x", "role": "boss"}]}, "tasks.0.role"),
        ({"tasks": [{"unit": "x"}]}, "“text”"),
        ({"tasks": [{"text": "x", "deadline": "30/11/2027"}]}, "2026-11-30"),
        ({"tasks": [{"text": "x", "recurring": ["daily"]}]}, "quarterly"),
        ({"blocks": [{"kind": "chapter"}]}, "blocks.0.kind"),
        ({"blocks": [{"kind": "point", "task": 4}], "tasks": []}, "blocks.0.task"),
        ({"blocks": [{"kind": "paragraph", "text": [["x", "z"]]}]}, "blocks.0.text"),
        ({"recipients": "Lưu"}, "recipients"),
        ({"kind": "trong"}, "trong"),
        ({"appendix": 1}, "true or false"),
    ],
)
def test_a_wrong_answers_file_is_named_by_its_key(services, answers, words):
    with pytest.raises(UserError, match=words):
        machine.run(services, "doi-ngoai", answers)
    assert services.plans.rows() == []


def test_an_unknown_kind_is_named(services):
    with pytest.raises(UserError, match="doi-ngoai"):
        machine.run(services, "khong-co", {})


def test_a_name_with_and_in_it_is_one_unit(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    for name in ("Văn phòng HĐND và UBND", "Tổ Kinh tế và Hạ tầng"):
        wizard.answers["tasks"] = [{"text": "Làm", "unit": name}]
        assert dated(wizard.problems("assign")) == []


@pytest.mark.parametrize("name", ["Công an xã; Ban Chỉ huy Quân sự xã", "Công an xã, Đồn Biên phòng Đất Mũi"])
def test_two_units_as_lead_are_pointed_out_whatever_parts_them(services, name):
    """Of two that a comma parts, the directory need not know the second."""
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.answers["tasks"] = [{"text": "Làm", "unit": name}]
    assert [problem.values["name"] for problem in dated(wizard.problems("assign"))] == [name]


def test_a_deadline_that_the_dutys_own_words_do_not_name_is_pointed_out(services):
    """It was told once, as it was set in the grid, and never again."""
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    words = "Thẩm định nhu cầu, trình Ủy ban nhân dân xã trước ngày 25/4/2027."
    duty = {"text": words, "unit": "Công an xã"}
    for due in ({}, {"deadline": "2027-04-24"}, {"deadline": "2027-06-30", "wording": "đến hết quý II"},
                {"deadline": "2027-06-30", "recurring": ["quarterly"]}):  # fmt: skip
        wizard.answers["tasks"] = [duty | due]
        assert dated(wizard.problems("assign")) == []
    wizard.answers["tasks"] = [duty | {"deadline": "2027-06-30"}]
    (problem,) = dated(wizard.problems("assign"))
    assert (problem.field, problem.values["words"]) == ("tasks.0", "trước ngày 25/4/2027")
    assert problem.values["day"] == "30/6/2027"
    assert problem in wizard.problems("review")


def test_deadlines_that_are_over_are_pointed_out_before_the_plan_is_signed(services):
    """They were refused at issue, when the paper was signed: a template names days of February, and it was March."""
    wizard, today = PlanWizard(services), services.office.today()
    wizard.choose_template("doi-ngoai", today.year)
    days = [today - timedelta(days=20), today, today - timedelta(days=3)]
    wizard.answers["tasks"] = [
        {"text": f"Làm {number}", "unit": "Công an xã", "deadline": day.isoformat()} for number, day in enumerate(days)
    ]
    (problem,) = [item for item in wizard.problems("assign") if "due before today" in item.source]
    assert (problem.values["count"], problem.values["row"], problem.field) == (2, 1, "tasks.0")
    wizard.answers["tasks"] = wizard.answers["tasks"][1:]
    (problem,) = [item for item in wizard.problems("assign") if "was due" in item.source]
    assert problem.values["row"] == 2
    wizard.answers |= {"day": 1, "month": 1}
    assert not [item for item in wizard.problems("assign") if "due on" in item.source and "is over" in item.source]


def test_a_unit_that_ended_before_the_year_is_pointed_out_with_its_successor(services):
    heir = services.units.all()[1]
    services.units.save(Unit("Công chức Địa chính", valid_to=date(2025, 6, 30), successor=heir))
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2026)
    wizard.answers["tasks"] = [{"text": "Làm", "unit": "Công chức Địa chính xã"}]
    (problem,) = dated(wizard.problems("assign"))
    assert (problem.field, problem.severity) == ("tasks.0", "warning")
    assert str(problem.error()).endswith(f"“{heir.name}” took over.")
    wizard.answers["year"] = 2025
    assert dated(wizard.problems("assign")) == []


@pytest.mark.parametrize("number", [5, "5", "05/KH-UBND"])
def test_a_number_that_another_plan_has_is_refused(services, number):
    services.plans.issue(services.plans.add(Plan("Kế hoạch khác", symbol="KH-UBND")), 5, date(2027, 1, 4))
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.answers |= {"number": number, "day": 5, "month": 1, "issue_year": 2027}
    wizard.name_superior(SUPERIOR)
    assert [(p.field, p.severity) for p in wizard.problems("general")] == [("number", "error")]
    wizard.answers["issue_year"] = 2026
    assert wizard.problems("general") == []


def test_a_heading_with_sentences_numbered_below_it_is_not_empty(services):
    """A line "1.1. …" was taken for the next heading, and each unit above such lines for one without a duty."""
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.answers["blocks"] = [
        {"kind": "section", "text": "TỔ CHỨC THỰC HIỆN", "marker": "I.", "depth": 1},
        {"kind": "heading", "text": "Công an xã", "marker": "1.", "depth": 2},
        {"kind": "numbered", "text": "Tuần tra.", "marker": "1.1.", "depth": 3},
        {"kind": "heading", "text": "Trạm Y tế", "marker": "2.", "depth": 2},
        {"kind": "numbered", "text": "Trực.", "marker": "2.", "depth": 2},
    ]
    empty = [item.values["name"] for item in wizard.problems("content") if "stands under" in item.source]
    assert empty == ["Trạm Y tế"]


@pytest.mark.parametrize("behind", [[], [{"kind": "appendix", "text": "PHỤ LỤC"}]])
def test_a_section_with_the_ending_of_the_plan_alone_is_not_empty(services, behind):
    """It is the closing paragraph as well: “Các cơ quan, đơn vị tổ chức thực hiện; báo cáo kết quả …./.”."""
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.answers["blocks"] = [
        {"kind": "section", "text": "NỘI DUNG", "marker": "I.", "depth": 1},
        {"kind": "section", "text": "TỔ CHỨC THỰC HIỆN", "marker": "II.", "depth": 1},
        *behind,
    ]
    wizard.answers["tasks"] = []

    def empty():
        return [item.values["name"] for item in wizard.problems("content") if "stands under" in item.source]

    wizard.answers["closing"] = "Các cơ quan, đơn vị tổ chức thực hiện; báo cáo kết quả trước ngày 05/12/2027./."
    assert empty() == ["NỘI DUNG"]
    wizard.answers["closing"] = "Trên đây là Kế hoạch công tác năm 2027./."
    assert empty() == ["NỘI DUNG", "TỔ CHỨC THỰC HIỆN"]


def test_the_section_for_duties_is_empty_where_all_duties_stand_elsewhere_in_the_text(services):
    """The review said nothing of it, the question before the signature of the same plan did."""
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.answers["blocks"] = [
        {"kind": "section", "text": "NỘI DUNG", "marker": "I.", "depth": 1},
        {"kind": "section", "text": "TỔ CHỨC THỰC HIỆN", "marker": "II.", "depth": 1, "part": "organisation"},
    ]
    wizard.answers["tasks"] = wizard.answers["tasks"][:1]

    def empty():
        return [item.values["name"] for item in wizard.problems("content") if "stands under" in item.source]

    assert empty() == ["NỘI DUNG"]  # the duty comes into the last section
    wizard.answers["blocks"].insert(1, {"kind": "bullet", "task": 0})
    assert empty() == ["TỔ CHỨC THỰC HIỆN"]


def test_a_part_that_sections_stand_under_is_not_empty(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    markers = (("A.", "TÌNH HÌNH"), ("B.", "NỘI DUNG"), ("I.", "MỤC TIÊU"), ("II.", "KINH PHÍ"))
    wizard.answers["blocks"] = [
        {"kind": "section", "text": words, "marker": marker, "depth": 1} for marker, words in markers
    ]
    empty = [item.values["name"] for item in wizard.problems("content") if "stands under" in item.source]
    assert empty == ["TÌNH HÌNH", "MỤC TIÊU", "KINH PHÍ"]


def test_one_list_of_what_is_missing_feeds_all_steps(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    for task in wizard.answers["tasks"][:3]:
        task.update(deadline="", wording="", timing="", recurring=[], continuous=False)
    wizard.answers["recipients"] = ["Lưu: VT"]
    shown = [problem for step in STEPS[:-1] for problem in wizard.problems(step)]
    review = wizard.problems("review")
    assert sorted(map(str, shown)) == sorted(map(str, review))
    undated = next(problem for problem in review if problem.values.get("count") == 3)
    assert (undated.step, undated.field) == ("assign", "tasks.0")
    assert any(problem.step == "ending" and "units" in problem.values for problem in review)


def test_the_superiors_plan_is_the_first_basis_and_opens_the_plan(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    bases, lead = list(wizard.answers["bases"]), wizard.answers["lead_in"]
    typed = "Kế hoạch số 118/KH-UBND ngày 30/10/2026 của UBND tỉnh"
    for end in range(1, len(typed) + 1):  # letter by letter
        wizard.name_superior(typed[:end])
    cited = typed.replace("30/10/2026", "30 tháng 10 năm 2026")  # its day as the decree writes it
    assert wizard.answers["bases"] == [f"Thực hiện {cited}", *bases]
    plan = wizard.plan()
    assert plan.blocks[0].text.startswith(f"Thực hiện {cited}")
    opened = "Thực hiện Kế hoạch số 118/KH-UBND, Ủy ban nhân dân"  # cited whole in the bases, by its number behind them
    assert any(block.text.startswith(opened) for block in plan.blocks)
    wizard.take(wizard.plan())
    wizard.name_superior("")
    assert len(wizard.answers["bases"]) == len(bases) and wizard.answers["lead_in"] == lead


def test_the_office_whose_file_it_was_is_pointed_out_in_the_text(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    wizard.answers["source"] = {"type": "file", "issuer": "ỦY BAN NHÂN DÂN HUYỆN SƠN TÂY"}
    wizard.answers["closing"] = "Các phòng, ban của huyện Sơn Tây thực hiện./."
    assert any("huyện Sơn Tây" in str(problem.values.get("name")) for problem in wizard.problems("review"))


def test_what_goes_on_naming_the_neighbours_place_is_pointed_out_where_it_stands(services):
    """The question about the file told it, the list of what is missing did not."""
    office = services.office.required()
    read = services.reading.read_text(
        "ỦY BAN NHÂN DÂN\nXÃ BẾN HẠ\nKẾ HOẠCH\nQuản lý chợ năm 2026\n"
        "Căn cứ Nghị quyết số 12/NQ-HĐND của HĐND xã Bến Hạ;\nỦy ban nhân dân xã Bến Hạ ban hành Kế hoạch như sau:\n"
        "I. NỘI DUNG\nSửa chữa chợ Bến Hạ và đường vào chợ.\n"
        "II. TỔ CHỨC THỰC HIỆN\n1. Phòng Kinh tế\n- Sắp xếp lại chợ Bến Hạ.\nTrên đây là Kế hoạch quản lý chợ./.",
        "cho.txt",
    ).plan
    wizard = PlanWizard(services)
    wizard.choose_read(read)
    told = [item for item in find_problems(wizard.answers, services) if "whose file" in item.source]
    left = left_over(read, office)
    assert [(item.step, item.field) for item in told] == [("content", "blocks")]
    assert told[0].values == {"name": "Bến Hạ", "count": len(left), "example": left[0]} and len(left) == 2


def test_a_plan_of_the_party_becomes_one_of_the_committee(services):
    """“Số: 14/KH/ĐU-UBND” was signed above “Ban Thường vụ Đảng ủy xã ban hành” and “Kèm theo Kế hoạch số 45-KH/ĐU”."""
    read = services.reading.read_text(
        "ĐẢNG BỘ TỈNH\nĐẢNG ỦY XÃ BẾN HẠ\n*\nSố 45-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\nBến Hạ, ngày 18 tháng 3 năm 2027\n"
        "KẾ HOẠCH\nphòng, chống thiên tai năm 2027\n-----\n"
        "Thực hiện Chỉ thị số 42-CT/TW, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch như sau:\n"
        "I- NỘI DUNG\nSửa đường vào chợ.\nII- TỔ CHỨC THỰC HIỆN\n1- Phòng Kinh tế\n"
        "- Sắp xếp lại chợ trước ngày 20/5/2027.\n"
        "Trên đây là Kế hoạch.\nNơi nhận:\n- Lưu VPĐU.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nHoàng Văn Minh\n"
        "PHỤ LỤC\nDANH MỤC VẬT TƯ\n"
        "(Kèm theo Kế hoạch số 45-KH/ĐU ngày 18/3/2027 của Ban Thường vụ Đảng ủy xã)\nXuồng: 02.",
        "du.txt",
    ).plan
    wizard = PlanWizard(services)
    wizard.choose_read(read)
    assert wizard.answers["symbol"] == "KH-UBND" and wizard.answers["title"] == "Phòng, chống thiên tai năm 2027"
    (told,) = [item for item in find_problems(wizard.answers, services) if "whose file" in item.source]
    assert told.values["example"] == "Ban Thường vụ Đảng ủy xã ban hành Kế hoạch"
    assert not any("45-KH/ĐU" in block.text for block in wizard.plan().blocks)


def test_a_paper_of_another_province_is_pointed_out_in_the_basis_that_cites_it(services):
    """The plan of the file's own province went on as our basis, with nobody told."""
    lines = [
        "Căn cứ Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND tỉnh Đông Phước;",
        f"Căn cứ Quyết định số 7/QĐ-UBND ngày 05/01/2026 của Ủy ban nhân dân {services.office.required().province};",
        "Căn cứ Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ về hỗ trợ UBND tỉnh Đông Phước;",
        "Căn cứ Kế hoạch số 5-KH/TU ngày 02/01/2026 của Tỉnh ủy; Công văn số 9/SNV-TH của Sở Nội vụ;",
    ]
    read = services.reading.read_text(
        "UBND TỈNH ĐÔNG PHƯỚC\nUBND XÃ BẾN HẠ\nKẾ HOẠCH\nQuản lý chợ năm 2026\n" + "\n".join(lines)
        + "\nUBND xã ban hành Kế hoạch như sau:\nI. NỘI DUNG\nSửa chữa đường vào chợ.\nTrên đây là Kế hoạch./.",
        "cho.txt",
    ).plan  # fmt: skip
    wizard = PlanWizard(services)
    wizard.choose_read(read)
    (told,) = [item for item in find_problems(wizard.answers, services) if "another province" in item.source]
    assert (told.step, told.field) == ("bases", "bases.0")
    assert told.values["example"] == "Kế hoạch số 21/KH-UBND ngày 15/01/2026 của UBND tỉnh Đông Phước"
    wizard.answers["source"].pop("issuer")
    assert not [item for item in find_problems(wizard.answers, services) if "another province" in item.source]


def test_a_basis_whose_kind_is_not_its_numbers_is_pointed_out(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    assert wizard.problems("bases") == []
    wizard.answers["bases"] = [*wizard.answers["bases"], "Căn cứ Quyết định số 150/2025/NĐ-CP ngày 12/6/2025"]
    (problem,) = wizard.problems("bases")
    assert problem.values["other"] == "Nghị định" and problem.severity == "warning"


def test_a_plan_moved_to_a_year_twice_is_pointed_out(services):
    plan_id = services.plans.add(Plan("Công tác đối ngoại năm 2026", year=2026, tasks=[Task(runs("Việc"))]))
    wizard = PlanWizard(services)
    wizard.choose_previous(plan_id, 2027)

    def said():
        return [item for item in find_problems(wizard.answers, services) if "already" in item.source]

    assert said() == []
    services.plans.add(wizard.plan())
    (problem,) = said()
    assert (problem.step, problem.field, problem.severity) == ("general", "title", "warning")


def test_every_document_that_is_over_is_named_wherever_it_is_cited(services):
    """A plan of 2027 that rests on six replaced documents, in bases, text and duties, is told of all six."""
    answers = machine.PlanWizard(services).answers
    answers.update(
        {
            "source": {"kind": "blank"},
            "bases": [
                "Căn cứ Nghị định số 80/2020/NĐ-CP ngày 08/7/2020 của Chính phủ",
                "Căn cứ Nghị định số 88/2012/NĐ-CP ngày 23/10/2012 của Chính phủ",
                "Căn cứ Nghị định số 313/2025/NĐ-CP ngày 08/12/2025 của Chính phủ",
            ],
            "blocks": [
                {"kind": "paragraph", "text": "Người phát ngôn thực hiện theo Nghị định số 09/2017/NĐ-CP."},
                {"kind": "paragraph", "text": "Theo Thông tư 03/2021/TT-BNG và Thông tư số 71/2018/TT-BTC."},
            ],
            "tasks": [{"text": "Thực hiện Nghị định số 117/2017/NĐ-CP trước ngày 30/6/2027.", "unit": "Công an xã"}],
        }
    )
    over = [item for item in find_problems(answers, services) if "no longer" in item.source]
    assert {(item.step, item.values["number"]) for item in over} == {
        ("bases", "80/2020/NĐ-CP"), ("bases", "88/2012/NĐ-CP"), ("content", "09/2017/NĐ-CP"),
        ("content", "03/2021/TT-BNG"), ("content", "71/2018/TT-BTC"), ("assign", "117/2017/NĐ-CP"),
    }  # fmt: skip
    assert all("thay bằng" in str(item.values["note"]) for item in over)


def test_a_plan_without_the_superiors_one_and_what_is_to_be_compared_are_told(services):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    told = [problem for problem in wizard.problems("review") if problem.field == "superior"]
    assert [problem.severity for problem in told] == ["warning"]
    said = [str(problem.error()) for problem in wizard.problems("review")]
    assert any("Compare before it is signed: mức chi đón tiếp" in text for text in said)
    assert any("Who receives the reports is not named" in text for text in said)
    assert not any("{" in line for line in wizard.answers["recipients"])
    wizard.name_superior(SUPERIOR)
    assert not [problem for problem in wizard.problems("review") if problem.field == "superior"]
    office = services.office.required()
    office.affairs_body = "Văn phòng Ủy ban nhân dân tỉnh Hà Sơn"
    services.office.save(office)
    wizard.choose_template("doi-ngoai", 2027)
    assert "Văn phòng Ủy ban nhân dân tỉnh Hà Sơn" in wizard.answers["recipients"]
    assert not any("Who receives" in str(problem.error()) for problem in wizard.problems("review"))


def test_a_document_cited_without_its_symbol_is_known_by_kind_number_and_year(services):
    texts = ["Theo Nghị định số 12/2012 của Chính phủ.", "Thông tư 71/2018, Nghị định 999/2012 và Kế hoạch 80/2020."]
    answers = {
        "year": 2027,
        "source": {"type": "blank"},
        "blocks": [{"kind": "paragraph", "text": text} for text in texts],
    }
    told = [problem for problem in find_problems(answers, services) if "no longer in force" in problem.source]
    assert [problem.values["number"] for problem in told] == ["12/2012/NĐ-CP", "71/2018/TT-BTC"]


@pytest.mark.parametrize("place", ["bases", "lead_in", "blocks", "table", "tasks", "closing"])
def test_each_document_of_the_library_that_is_over_is_found_in_every_part_of_a_plan(services, place):
    over = [item for item in legal_catalogue.library() if item.status in (LegalStatus.REPLACED, LegalStatus.EXPIRED)]
    assert len(over) >= 18
    for item in over:
        words = f"Thực hiện {item.kind} số {item.number} của {item.issuer}"
        answers = {"year": 2027, "source": {"type": "blank"}}
        if place in ("blocks", "table"):
            block = {"kind": "paragraph", "text": words} if place == "blocks" else {"kind": "table", "rows": [[words]]}
            answers["blocks"] = [block]
        else:
            answers[place] = {"bases": [words], "tasks": [{"text": words}]}.get(place, words)
        told = [problem for problem in find_problems(answers, services) if "no longer in force" in problem.source]
        assert len(told) == 1 and item.number in str(told[0].values["number"])
        assert told[0].values["note"] == item.note


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015", "83/2015/QH13"),
        ("Căn cứ Luật Báo chí năm 2016", "103/2016/QH13"),
        ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025", "65/2025/QH15"),
        ("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", ""),
        ("Thực hiện Nghị quyết số 169/NQ-CP ngày 31/12/2021 của Chính phủ", "169/NQ-CP"),
        (
            "Kế hoạch số 08/KH-UBND ngày 14/01/2022 về thực hiện Chỉ thị số 25/CT-TTg giai đoạn 2022 - 2026",
            "08/KH-UBND",
        ),
        ("Thực hiện Thông tư số 102/2012/TT-BTC", "102/2012/TT-BTC"),
        ("Nghị định số 72/2015/NĐ-CP ngày 07/9/2015 của Chính phủ", "72/2015/NĐ-CP"),
        ("Nghị định số 72/2015/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 148/2026/NĐ-CP", ""),
        ("Quyết định số 173/QĐ-TTg giai đoạn 2026 - 2030, tầm nhìn đến năm 2045", ""),
    ],
)
def test_laws_without_a_number_periods_that_ended_and_what_was_amended_are_told(services, text, said):
    answers = {"year": 2027, "source": {"type": "blank"}, "bases": [text]}
    told = [problem for problem in find_problems(answers, services) if problem.field == "bases.0"]
    assert [said in str(problem.values["number"]) for problem in told] == ([True] if said else [])


def test_a_problem_names_a_duty_by_its_number_in_the_grid(services):
    wizard = PlanWizard(services)
    wizard.choose_read(services.reading.read_text(LETTER, "tet.txt").plan)
    wizard.answers["tasks"] = [
        {"text": "Trực.", "unit": "Công an xã", "deadline": "2026-02-01"}, {"text": "Lập dự toán.", "unit": "Phòng B"},
        {"text": "Tuần tra.", "unit": "công an xã", "deadline": "2026-02-01"},
    ]  # fmt: skip
    found = next(problem for problem in wizard.problems("assign") if "no deadline" in problem.source)
    assert found.field == "tasks.1" and found.values["row"] == 3  # both of the police stand before it


def test_the_plan_is_looked_through_once_for_the_marks_of_all_steps(services, monkeypatch):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    looked = []
    real = machine.find_problems
    monkeypatch.setattr(machine, "find_problems", lambda *asked: looked.append(1) or real(*asked))
    assert "review" not in wizard.incomplete()
    wizard.answers["title"] = ""
    assert wizard.incomplete() == {"general", "review"}
    assert len(looked) == 2


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh về công tác đối ngoại năm 2026;", True),
        ("Căn cứ Kế hoạch số 09/KH-UBND ngày 05/01/2027 của UBND tỉnh về công tác đối ngoại năm 2027;", False),
        ("Căn cứ Kế hoạch số 99/KH-UBND ngày 15/12/2026 của UBND tỉnh về đối ngoại giai đoạn 2026 - 2030;", False),
        ("Căn cứ Kế hoạch số 99/KH-UBND ngày 15/12/2026 của UBND tỉnh về đối ngoại năm 2026 - 2030;", False),
        ("Căn cứ Nghị quyết số 03/NQ-HĐND ngày 20/12/2026 về dự toán thu, chi ngân sách năm 2026;", False),
    ],
)
def test_a_paper_of_last_year_that_comes_each_year_is_told_before_the_plan_is_signed(services, words, told):
    """The review of the wizard told it, and the plan went to signature with it and without a word."""
    plan = Plan("Công tác đối ngoại năm 2027", year=2027, blocks=[Block(BlockKind.BASIS, runs(words))])
    found = [item for item in still_open(plan, services) if item.step == "bases"]
    assert [item.values["name"] for item in found] == [words] * told


def test_a_signer_whom_the_office_no_longer_has_is_told_before_the_plan_is_signed(services):
    """The plan of last year, or a draft, went to signature with the name of the former chairman."""
    office = services.office.required()
    signature = Signature("TM.", "", "CHỦ TỊCH", office.chairman)
    plan = Plan("Công tác năm 2026", year=2026, issuer=office.issuer, signature=signature)

    def told():
        return [
            found.values["name"]
            for found in [*find_problems(from_plan(plan), services), *still_open(plan, services)]
            if "none of the office's signers" in found.source
        ]

    assert told() == []
    office.chairman, before = "Trần Minh Khôi", office.chairman
    services.office.save(office)
    assert told() == [before, before]
    plan.signature = Signature("TM.", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Mai")
    assert told() == [], "of deputies the office has no names"
    plan.signature = Signature("TM.", "", "CHỦ TỊCH", before)
    plan.issuer = "ỦY BAN NHÂN DÂN\nXÃ KHÁC"
    assert told() == [], "another office's plan"


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Kế hoạch công tác thông tin đối ngoại năm 2027", "Kế hoạch"),
        ("KẾ HOẠCH Phòng cháy mùa khô năm 2027", "KẾ HOẠCH"),
        ("Kế hoạch hóa gia đình năm 2027", None),
        ("Thực hiện Kế hoạch số 12/KH-UBND", None),
    ],
)
def test_a_subject_that_says_the_kind_again_is_told(services, title, said):
    """Printed were “KẾ HOẠCH” and under it “Kế hoạch công tác …”, and the review found nothing."""
    wizard = PlanWizard(services)
    wizard.answers["title"] = title
    found = [problem.values["words"] for problem in wizard.problems("general") if "stands above it" in problem.source]
    assert found == ([said] if said else [])
