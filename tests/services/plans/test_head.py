"""Head and foot of a plan can be changed until it is issued, one step each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.base.errors import StaleError, UserError
from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus, Signature
from desktop.domain.plan.recipients import Reason
from desktop.domain.task.task import Task
from desktop.services.wizard.service import PlanWizard, run
from tests.at_length import one_of

SUPERIOR = "118/KH-UBND ngày 30/10/2026 của UBND tỉnh Hà Sơn"


@pytest.fixture
def plan_id(services):
    first, second = services.units.all()[:2]
    tasks = [Task(runs("Báo cáo"), unit=first), Task(runs("Tổng hợp"), unit=second, supporting=[first])]
    blocks = [Block(BlockKind.PARAGRAPH, runs("Ủy ban nhân dân xã ban hành Kế hoạch.")),
              *(Block(BlockKind.PARAGRAPH, task=task) for task in tasks)]  # fmt: skip
    lines = ["UBND tỉnh Hà Sơn", first.name, "Lưu: VT"]
    return services.plans.add(Plan("Đối ngoại", year=2026, tasks=tasks, blocks=blocks, recipients=lines))


CHANGES = [
    (HeadField.TITLE, "Công tác đối ngoại"), (HeadField.YEAR, 2027), (HeadField.URGENCY, "KHẨN"),
    (HeadField.SUPERIOR, SUPERIOR), (HeadField.PARENT, "TỈNH HÀ SƠN"),
    (HeadField.ISSUER, "ỦY BAN NHÂN DÂN\nXÃ AN PHÚ"), (HeadField.SYMBOL, "KH-HĐND"), (HeadField.PLACE, "An Phú"),
    (HeadField.DATED, PartialDate(None, 2, 2027)), (HeadField.DRAFTING_UNIT, "Phòng Kinh tế"),
    (HeadField.SIGNATURE, Signature("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Minh Quý")),
    (HeadField.RECIPIENTS, ["Công an xã", "Lưu: VT"]), (HeadField.APPENDIX, True),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), one_of(3, CHANGES))
def test_each_part_is_one_step_that_says_what_it_was(services, plan_id, field, value):
    before = getattr(services.plans.get(plan_id), field.value)
    services.plans.change_head(plan_id, field, value)
    assert getattr(services.plans.get(plan_id), field.value) == value
    row = services.plans.history(plan_id)[0]
    assert (row.action, row.detail["field"]) == ("plan.head", field.value)
    services.plans.change_head(plan_id, field, value)  # the same once more is no step
    assert services.plans.history(plan_id)[0].id == row.id
    services.undo.undo()
    assert getattr(services.plans.get(plan_id), field.value) == before


def test_two_changes_are_two_steps(services, plan_id):
    services.plans.change_head(plan_id, HeadField.PLACE, "An Phú")
    services.plans.change_head(plan_id, HeadField.PLACE, "Hòa An")
    services.undo.undo()
    assert services.plans.get(plan_id).place == "An Phú"


def test_an_issued_plan_keeps_its_head(services, plan_id):
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 6, date(2026, 11, 16))
    with pytest.raises(UserError, match="locked"):
        services.plans.change_head(plan_id, HeadField.PLACE, "An Phú")


@pytest.mark.parametrize(("field", "value"), [
    (HeadField.TITLE, " "), (HeadField.YEAR, 1999), (HeadField.ISSUER, " \n"), (HeadField.SYMBOL, "/"),
    (HeadField.DATED, PartialDate(31, 2, None)), (HeadField.DATED, PartialDate(None, 13, 2026)),
])  # fmt: skip
def test_what_cannot_stand_there_is_refused_and_nothing_is_changed(services, plan_id, field, value):
    before = services.plans.get(plan_id)
    with pytest.raises(UserError):
        services.plans.change_head(plan_id, field, value)
    after = services.plans.get(plan_id)
    assert getattr(after, field.value) == getattr(before, field.value)
    assert after.changed_at == before.changed_at


def test_a_number_that_is_taken_is_refused(services, plan_id):
    other = services.plans.add(Plan("Khác", year=2026))
    services.plans.submit(other)
    services.plans.issue(other, 6, date(2026, 11, 16))
    services.plans.change_head(plan_id, HeadField.DATED, PartialDate(None, None, 2026))
    with pytest.raises(UserError, match="taken"):
        services.plans.change_head(plan_id, HeadField.NUMBER, "6")
    services.plans.change_head(plan_id, HeadField.NUMBER, "7")
    assert services.plans.get(plan_id).number == "07/KH-UBND"


def test_the_superiors_plan_stands_first_among_the_bases_and_follows_a_change(services, plan_id):
    services.plans.change_head(plan_id, HeadField.SUPERIOR, SUPERIOR)
    first = services.plans.get(plan_id).blocks[0]
    written = SUPERIOR.replace("30/10/2026", "30 tháng 10 năm 2026")  # as the other bases have their days
    assert (first.kind, written in first.text) == (BlockKind.BASIS, True)
    services.plans.change_head(plan_id, HeadField.SUPERIOR, SUPERIOR.replace("118", "120"))
    blocks = services.plans.get(plan_id).blocks
    assert [("120/" in block.text, "118/" in block.text) for block in blocks[:2]] == [(True, False)] * 2
    services.plans.change_head(plan_id, HeadField.SUPERIOR, "")
    plan = services.plans.get(plan_id)
    assert plan.blocks[0].text == "Ủy ban nhân dân xã ban hành Kế hoạch."
    assert len(plan.blocks) == 3


def test_recipients_say_why_they_are_there_and_who_is_missing(services, plan_id):
    first, second = services.units.all()[:2]
    found = services.plans.recipients(plan_id)
    assert [(item.name, item.listed, item.reason, item.count) for item in found] == [
        ("UBND tỉnh Hà Sơn", True, Reason.ABOVE, 0), (first.name, True, Reason.LEADS, 1),
        (second.name, False, Reason.LEADS, 1), ("Lưu: VT", True, Reason.COPY, 0),
    ]  # fmt: skip
    assert services.plans.get(plan_id).recipients == ["UBND tỉnh Hà Sơn", first.name, "Lưu: VT"]


def test_whom_every_plan_goes_to_was_not_added_by_hand_in_a_plan_of_no_kind_of_ours(services, plan_id):
    """A neighbour's plan in our form had the committee and the chairman, and said that somebody had put them there."""
    lines = ["Thường trực Đảng ủy xã", "Chủ tịch, các Phó Chủ tịch UBND xã", "Hội Khuyến học xã"]
    services.plans.change_head(plan_id, HeadField.RECIPIENTS, lines)
    found = {item.name: item.reason for item in services.plans.recipients(plan_id)}
    assert [found[line] for line in lines] == [Reason.USUAL, Reason.USUAL, Reason.ADDED]
    read = replace(services.plans.get(plan_id), source_file="Kế hoạch.docx")
    found = {item.name: item.reason for item in services.plans.recipients_of(read)}
    assert [found[line] for line in lines] == [Reason.USUAL, Reason.USUAL, Reason.READ], "the file may have had it"


def test_recipients_have_full_names_and_the_file_copy_last(services, plan_id):
    services.units.save(Unit("Văn phòng HĐND và UBND xã Mới", short_name="VP mới"))
    services.plans.change_head(plan_id, HeadField.RECIPIENTS, ["Lưu: VT", "- VP mới;", "VP mới", "Công an xã."])
    lines = services.plans.get(plan_id).recipients
    assert lines == ["Văn phòng HĐND và UBND xã Mới", "Công an xã", "Lưu: VT"]


def test_a_draft_is_dated_with_the_year_of_drafting_which_can_be_left_open(services, plan_id):
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2027)
    assert [wizard.answers[name] for name in ("day", "month", "issue_year")] == [None, None, 2026]
    wizard.choose_previous(plan_id, 2027)
    assert wizard.answers["issue_year"] == 2026
    services.plans.change_head(plan_id, HeadField.DATED, PartialDate())
    assert services.plans.get(plan_id).dated == PartialDate()


def test_head_and_foot_go_along_to_a_new_year(services, plan_id):
    for field, value in CHANGES:
        if field not in {HeadField.TITLE, HeadField.YEAR, HeadField.DATED}:
            services.plans.change_head(plan_id, field, value)
    old = services.plans.get(plan_id)
    wizard = PlanWizard(services)
    wizard.choose_previous(plan_id, 2027)
    new = services.plans.get(wizard.finish())
    for field in set(HeadField) - {HeadField.TITLE, HeadField.YEAR, HeadField.DATED, HeadField.NUMBER}:
        assert getattr(new, field.value) == getattr(old, field.value), field


def test_a_draft_is_printed_and_issued_with_full_names_and_an_issued_one_stays_as_it_is(services, plan_id, tmp_path):
    services.units.save(Unit("Văn phòng HĐND và UBND xã Mới", short_name="VP mới"))
    plan = services.plans.get(plan_id)
    plan.recipients = ["VP mới", "Lưu: VT"]
    services.plans.save(plan)

    def printed():
        return repr(services.exports.sheet(services.plans.get(plan_id)))

    assert "- Văn phòng HĐND và UBND xã Mới;" in printed()
    assert services.plans.get(plan_id).recipients == ["VP mới", "Lưu: VT"]  # looking changes nothing
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 6, date(2026, 11, 16))
    assert services.plans.get(plan_id).recipients == ["Văn phòng HĐND và UBND xã Mới", "Lưu: VT"]
    other = services.plans.add(Plan("Cũ", year=2025, recipients=["VP mới"], status=PlanStatus.ISSUED))
    assert "- VP mới." in repr(services.exports.sheet(services.plans.get(other)))


def test_a_new_version_of_an_issued_plan_can_be_changed_like_a_draft(services, plan_id):
    services.plans.submit(plan_id)
    services.plans.issue(plan_id, 6, date(2026, 11, 16))
    services.plans.revise(plan_id)
    for dated in (PartialDate(), PartialDate(None, 12, 2026)):  # its own number is not another plan's
        services.plans.change_head(plan_id, HeadField.DATED, dated)
    for field, value in CHANGES:
        services.plans.change_head(plan_id, field, value)
        assert getattr(services.plans.get(plan_id), field.value) == value


@pytest.mark.parametrize("reread", [False, True])
def test_a_text_that_is_open_while_a_step_of_it_is_undone_can_still_be_kept(services, plan_id, reread):
    opened = services.plans.get(plan_id)
    task = Task(runs("Việc mới"), unit=services.units.all()[0])
    opened.tasks.append(task)
    opened.blocks += [Block(BlockKind.PARAGRAPH, runs("Thêm")), Block(BlockKind.PARAGRAPH, task=task)]
    services.plans.save(opened)
    if reread:
        opened = services.plans.get(plan_id)
        task = opened.tasks[-1]
    services.undo.undo()
    opened.blocks.insert(0, Block(BlockKind.PARAGRAPH, runs("Trước")))
    with pytest.raises(StaleError, match="1 task removed"):
        services.plans.save(opened)
    services.plans.bring_together(opened)
    assert task not in opened.tasks
    opened.tasks.append(task)  # put back by hand, with the numbers of rows that are gone
    opened.blocks.append(Block(BlockKind.PARAGRAPH, task=task))
    for words in ("Nữa", "Và nữa"):
        opened.blocks.insert(0, Block(BlockKind.PARAGRAPH, runs(words)))
        services.plans.save(opened)
        fresh = services.plans.get(plan_id)
        assert [block.text for block in fresh.blocks] == [block.text for block in opened.blocks]
        assert [item.text for item in fresh.tasks] == [item.text for item in opened.tasks]


def test_an_answers_file_leaves_the_date_open_only_when_it_says_so(services):
    first = run(services, "trong", {"title": "A", "blocks": ["Nội dung."], "year": 2027})
    second = run(services, "trong", {"title": "B", "blocks": ["Nội dung."], "year": 2027, "issue_year": None})
    assert services.plans.get(first).dated == PartialDate(None, None, 2026)
    assert services.plans.get(second).dated == PartialDate()


def test_the_text_follows_the_subject_in_the_same_step_and_what_does_not_is_told(services):
    """The first sentence and the closing went on with the old subject, and nobody was told."""
    wizard = PlanWizard(services)
    wizard.choose_template("doi-ngoai", 2026)
    plan_id = services.plans.add(wizard.plan())
    before = services.plans.get(plan_id)
    title = before.title.replace("Công tác đối ngoại", "Công tác thanh niên")
    assert services.plans.change_head(plan_id, HeadField.TITLE, title) == []
    said = [block.text for block in services.plans.get(plan_id).blocks if "Kế hoạch công tác thanh niên" in block.text]
    assert len(said) == 2
    left = services.plans.change_head(plan_id, HeadField.DRAFTING_UNIT, "Phòng Kinh tế")
    plan = services.plans.get(plan_id)
    assert left == [] and plan.recipients[-1] == "Lưu: VT, KT"
    assert any(block.text.startswith("Theo đề nghị của Trưởng Phòng Kinh tế") for block in plan.blocks)
    services.undo.undo()
    services.undo.undo()
    assert [b.text for b in services.plans.get(plan_id).blocks] == [b.text for b in before.blocks]
    lead = next(block for block in before.blocks if block.text.endswith("như sau:"))
    lead.runs = runs("Ủy ban nhân dân xã ban hành Kế hoạch công tác đối ngoại và hội nhập như sau:")
    services.plans.save(before)
    assert services.plans.rename(plan_id, title) == [lead.text]
