"""Lines below a heading that is a duty, and its assignment: what is changed in one is in the other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.office.unit_names import finder
from desktop.domain.plan.details import (
    about_text,
    duty_of,
    follow_assignment,
    follow_text,
    given,
    said,
    take_out_of_text,
    timed_otherwise,
)
from desktop.domain.plan.duty import beside_text, owners, place_changed, reword, task_from_words
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Deadline, Recurrence, Role, Task

OFFICE, POLICE, ECONOMY = (
    Unit(name, id=number + 1) for number, name in enumerate(("Văn phòng HĐND và UBND", "Công an xã", "Phòng Kinh tế"))
)
FIND = finder([OFFICE, POLICE, ECONOMY])
BEFORE_JULY = Deadline(date(2027, 6, 30), False)


@pytest.fixture
def task():
    return Task(runs("Rà soát thủ tục"), OFFICE, Role.BOTH, [POLICE, ECONOMY], BEFORE_JULY, product="Báo cáo")


@pytest.fixture
def plan(task):
    return Plan("Cải cách", year=2027, tasks=[task], blocks=[
        Block(BlockKind.HEADING, runs("Rà soát thủ tục:", bold=True), "1.", 2),
        Block(BlockKind.PARAGRAPH, runs("Theo Quyết định của tỉnh.")),
        Block(BlockKind.BULLET, runs("Đơn vị chủ trì: Văn phòng HĐND và UBND"), "-"),
        Block(BlockKind.BULLET, runs("Phối hợp: Công an xã, Phòng Kinh tế; sản phẩm: Báo cáo."), "-"),
        Block(BlockKind.BULLET, runs("Thời hạn: Trước ngày 30/6/2027"), "-"),
        Block(BlockKind.HEADING, runs("Tập huấn", bold=True), "2.", 2),
        Block(BlockKind.BULLET, runs("Thời hạn: Quý III/2027"), "-"),
    ])  # fmt: skip


def lines(plan):
    return [block.text for block in plan.blocks[2:5]]


@pytest.mark.parametrize(
    ("change", "line", "text"),
    [
        ({"deadline": Deadline(date(2027, 7, 5), False)}, 2, "Thời hạn: Trước ngày 05/7/2027"),
        ({"deadline": Deadline(date(2027, 7, 5), True)}, 2, "Thời hạn: Chậm nhất ngày 05/7/2027"),
        ({"more_deadlines": (Deadline(date(2027, 9, 1), False),)}, 2, "Thời hạn: Trước ngày 30/6/2027; 01/9/2027"),
        ({"deadline": None, "recurring": (Recurrence.QUARTERLY,)}, 2, "Thời hạn: Hằng quý"),
        ({"deadline": None, "continuous": True}, 2, "Thời hạn: Thường xuyên"),
        ({"unit": POLICE, "supporting": [ECONOMY]}, 0, "Đơn vị chủ trì: Công an xã"),
        ({"supporting": [ECONOMY]}, 1, "Phối hợp: Phòng Kinh tế; sản phẩm: Báo cáo."),
        ({"product": "Danh mục"}, 1, "Phối hợp: Công an xã, Phòng Kinh tế; sản phẩm: Danh mục."),
    ],
)
def test_the_lines_say_what_the_assignment_was_changed_to(plan, task, change, line, text):
    before, units = given(plan), owners(plan)
    for name, value in change.items():
        setattr(task, name, value)
    size = len(plan.blocks)
    place_changed(plan, units)
    assert follow_assignment(plan, before) == []
    assert lines(plan)[line] == text
    assert len(plan.blocks) == size, "what stands as a heading is not put into the text again"


@pytest.mark.parametrize(
    ("change", "left"),
    [
        ({"deadline": None}, ["Thời hạn: Trước ngày 30/6/2027"]),
        ({"unit": None}, ["Đơn vị chủ trì: Văn phòng HĐND và UBND"]),
        ({"supporting": []}, ["Phối hợp: Công an xã, Phòng Kinh tế; sản phẩm: Báo cáo."]),
    ],
)
def test_what_the_text_cannot_say_is_told(plan, task, change, left):
    before, text = given(plan), lines(plan)
    for name, value in change.items():
        setattr(task, name, value)
    assert follow_assignment(plan, before) == left
    assert lines(plan) == text


def test_lines_that_say_more_than_the_assignment_stay_and_are_told(plan, task):
    plan.blocks[3].runs = runs("Phối hợp: Công an xã, Phòng Kinh tế, các đơn vị liên quan")
    before = given(plan)
    task.supporting = [POLICE]
    assert follow_assignment(plan, before) == ["Phối hợp: Công an xã, Phòng Kinh tế, các đơn vị liên quan"]


def test_a_sentence_with_a_day_of_its_own_is_told():
    """The words of a duty are its author's; a plan does not print one day in the text and another in the table."""
    task = Task(runs("Rà soát, xong trước ngày 30/6/2027."), OFFICE, deadline=BEFORE_JULY)
    plan = Plan("Cải cách", year=2027, tasks=[task], blocks=[Block(BlockKind.POINT, task=task)])
    before = given(plan)
    task.deadline = Deadline(date(2027, 8, 1))
    assert follow_assignment(plan, before) == [task.text]
    before = given(plan)
    task.deadline = BEFORE_JULY
    assert follow_assignment(plan, before) == []


@pytest.mark.parametrize(
    ("partners", "told"),
    [([ECONOMY], True), ([POLICE, ECONOMY], True), ([], True), ([POLICE], False)],
)
def test_a_sentence_with_partners_of_its_own_is_told(partners, told):
    """The grid said Phòng Kinh tế, and the plan went to paper with Công an xã alone."""
    task = Task(runs("Chủ trì, phối hợp với Công an xã rà soát thủ tục."), OFFICE, Role.BOTH, [POLICE])
    plan = Plan("Cải cách", year=2027, tasks=[task], blocks=[Block(BlockKind.POINT, task=task)])
    before = given(plan)
    task.supporting = partners
    assert follow_assignment(plan, before) == ([task.text] if told else [])


def test_partners_that_no_sentence_names_are_not_asked_for_in_it():
    task = Task(runs("Rà soát thủ tục, phối hợp với các đơn vị liên quan."), OFFICE, Role.BOTH, [POLICE])
    plan = Plan("Cải cách", year=2027, tasks=[task], blocks=[Block(BlockKind.POINT, task=task)])
    before = given(plan)
    task.supporting = [ECONOMY]
    assert follow_assignment(plan, before) == []


def test_the_heading_gets_the_words_of_the_assignment(plan, task):
    before = given(plan)
    task.runs = runs("Công bố thủ tục")
    assert follow_assignment(plan, before) == []
    assert plan.blocks[0].text == "Công bố thủ tục:" and plan.blocks[0].runs[0].bold
    assert duty_of(plan, plan.blocks[4]) is task and duty_of(plan, plan.blocks[6]) is None


@pytest.mark.parametrize(
    ("line", "text", "name", "value"),
    [
        (2, "Thời hạn: chậm nhất ngày 15/8/2027", "deadline", date(2027, 8, 15)),
        (2, "Thời hạn: Hằng quý", "recurring", (Recurrence.QUARTERLY,)),
        (0, "Đơn vị chủ trì: Công an xã", "unit", POLICE),
        (1, "Phối hợp: Phòng Kinh tế", "supporting", [ECONOMY]),
        (1, "Phối hợp: Công an xã; sản phẩm: Sổ", "product", "Sổ"),
        (0, "Đơn vị chủ trì: Công a", "unit", OFFICE),
        (2, "Thời hạn: Trước ngày 3", "deadline", date(2027, 6, 30)),
        (1, "Phối hợp: Đội Thư viện", "supporting", [POLICE, ECONOMY]),
    ],
)
def test_the_assignment_says_what_the_lines_were_changed_to(plan, task, line, text, name, value):
    """What is half typed, and a name that is not in the directory, change nothing."""
    before = said(plan)
    plan.blocks[2 + line].runs = runs(text)
    follow_text(plan, before, FIND)
    now = getattr(task, name)
    assert (now.day if name == "deadline" else now) == value


def test_a_line_that_says_the_same_in_other_words_keeps_what_was_set_in_the_assignment(plan, task):
    task.deadline = Deadline(date(2027, 9, 9))
    before = said(plan)
    plan.blocks[4].runs = runs("Thời hạn: xong trước ngày 30/6/2027")
    follow_text(plan, before, FIND)
    assert task.deadline.day == date(2027, 9, 9)


def twice(plan, unit):
    """Let a second heading with the same words, and a duty of its own, stand in the plan."""
    other = replace(plan.tasks[0], unit=unit, supporting=[])
    plan.tasks.append(other)
    plan.blocks += [replace(block) for block in plan.blocks[:5]]
    plan.blocks[-3].runs = runs(f"Đơn vị chủ trì: {unit.name}")
    plan.blocks[-2].runs = runs("Sản phẩm: Báo cáo")
    return other


def test_two_headings_with_the_same_words_are_told_apart_by_who_leads(plan, task):
    """The first heading was renamed, and the duty of the second took its words; changes of either were told nobody."""
    other = twice(plan, POLICE)
    before = given(plan)
    other.deadline = Deadline(date(2027, 9, 1), False)
    assert follow_assignment(plan, before) == []
    assert (
        lines(plan)[2] == "Thời hạn: Trước ngày 30/6/2027" and plan.blocks[-1].text == "Thời hạn: Trước ngày 01/9/2027"
    )
    before, other.unit = given(plan), ECONOMY
    assert follow_assignment(plan, before) == [] and plan.blocks[-3].text == "Đơn vị chủ trì: Phòng Kinh tế"
    before, other.runs = given(plan), runs("Tập huấn cán bộ")
    assert follow_assignment(plan, before) == []
    assert plan.blocks[0].text == "Rà soát thủ tục:" and plan.blocks[-5].text == "Tập huấn cán bộ:"
    twice(plan, POLICE)
    reword(plan.blocks[0], runs("Đơn giản hóa thủ tục"), beside_text(plan))
    assert [item.text for item in plan.tasks] == ["Đơn giản hóa thủ tục", "Tập huấn cán bộ", "Rà soát thủ tục"]


def test_two_headings_that_nothing_tells_apart_stay_and_are_told(plan, task):
    other = twice(plan, OFFICE)
    before, text = given(plan), lines(plan)
    task.deadline = None
    assert follow_assignment(plan, before) == ["Rà soát thủ tục"]
    before, task.runs = given(plan), runs("Việc khác")
    assert follow_assignment(plan, before) == ["Rà soát thủ tục:"]
    task.runs = other.runs
    reword(plan.blocks[0], runs("Đơn giản hóa thủ tục"), beside_text(plan))
    assert lines(plan) == text and task.text == other.text == "Rà soát thủ tục"
    assert {kind for found in said(plan).values() for kind in found} == {"own"}


def test_of_two_headings_the_one_with_the_line_of_the_duty_is_meant(plan, task):
    plan.blocks.append(replace(plan.blocks[0]))
    before = given(plan)
    task.deadline = Deadline(date(2027, 7, 5), False)
    assert follow_assignment(plan, before) == [] and lines(plan)[2] == "Thời hạn: Trước ngày 05/7/2027"


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("Phát tờ rơi trước ngày 28/4/2027.", [(date(2027, 4, 28), False)]),
        ("Phát tờ rơi chậm nhất ngày 28/4 và 28/9/2027.", [(date(2027, 4, 28), True), (date(2027, 9, 28), True)]),
        ("Phát tờ rơi trong tháng 5/2027.", [(date(2027, 5, 31), True)]),
        ("Phát tờ rơi trước ngày 1", [(date(2027, 4, 15), False)]),  # half typed
        ("Phát tờ rơi.", [(date(2027, 4, 15), False)]),
    ],
)
def test_a_deadline_that_was_read_from_the_words_of_a_duty_follows_them(words, days):
    duty = task_from_words(runs("Phát tờ rơi trước ngày 15/4/2027."), POLICE, 2027)
    plan = Plan("Đối ngoại", year=2027, tasks=[duty], blocks=[Block(BlockKind.BULLET, task=duty)])
    before, duty.runs = said(plan), runs(words)
    follow_text(plan, before, FIND)
    assert [(due.day, due.inclusive) for due in duty.deadlines] == days
    duty.runs = runs("Phát tờ rơi hằng quý.")
    follow_text(plan, before, FIND)
    assert duty.deadlines == () and duty.recurring == (Recurrence.QUARTERLY,), "as well when it was half typed before"


def test_words_that_are_typed_in_the_grid_bring_their_deadline_and_one_that_was_set_stays():
    plain = task_from_words(runs("Vận động kiều bào."), POLICE, 2027)
    fixed = task_from_words(runs("Phát tờ rơi trước ngày 15/4/2027."), POLICE, 2027)
    fixed.deadline = Deadline(date(2027, 4, 20))
    plan = Plan("Đối ngoại", year=2027, tasks=[plain, fixed])
    plain.runs = runs("Vận động kiều bào trước ngày 20/11/2027.")  # taken from it in the grid
    before, plain.runs = said(plan), runs("Vận động kiều bào.")
    follow_text(plan, before, FIND)
    plain.runs = runs("Vận động kiều bào trước ngày 25/11/2027.")
    follow_text(plan, before, FIND)
    assert plain.deadline == Deadline(date(2027, 11, 25), False, "trước ngày 25/11/2027")
    plain.deadline, plain.runs = None, runs("Vận động kiều bào.")
    before = given(plan)
    plain.runs = runs("Vận động kiều bào, gửi danh sách trước ngày 30/11/2027.")
    fixed.runs = runs("Phát tờ rơi trước ngày 28/4/2027.")
    follow_assignment(plan, before)
    assert plain.deadline == Deadline(date(2027, 11, 30), False, "trước ngày 30/11/2027")
    assert fixed.deadline == Deadline(date(2027, 4, 20)), "the review and the question before signature tell of it"


def test_the_row_of_a_table_that_a_duty_was_read_from_and_its_assignment_follow_each_other():
    """A deadline that was changed in the table of the text stayed as it was in the list, and the other way round."""
    duty = Task(runs("Xây dựng phim ngắn"), POLICE, Role.BOTH, [ECONOMY], Deadline(date(2027, 9, 30)), product="Phim")
    table = Block(BlockKind.TABLE, rows=[
        ["TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian hoàn thành", "Sản phẩm"],
        ["A. Tuyên truyền", "", "", "", "", ""],
        ["1", "Xây dựng phim ngắn", "Công an xã", "Phòng Kinh tế", "Quý III/2027", "Phim"],
    ])  # fmt: skip
    plan = Plan("Đối ngoại", year=2027, tasks=[duty], blocks=[table])
    before = said(plan)
    table.rows[2][4], table.rows[2][2], table.rows[2][5] = "Trước 20/11", "Văn phòng HĐND và UBND", "Video"
    follow_text(plan, before, FIND)
    assert (duty.unit, duty.product) == (OFFICE, "Video")
    assert (duty.deadline.day, duty.deadline.inclusive) == (date(2027, 11, 20), False)
    assignment = given(plan)
    duty.deadline, duty.unit = Deadline(date(2027, 12, 5)), POLICE
    assert follow_assignment(plan, assignment) == []
    assert table.rows[2][2:5] == ["Công an xã", "Phòng Kinh tế", "Chậm nhất ngày 05/12/2027"]
    assert duty_of(plan, table) is None, "the foot names no duty for all rows"
    assignment, duty.supporting = given(plan), []
    assert follow_assignment(plan, assignment) == ["Phòng Kinh tế"], "what the text cannot say is told"


def table_plan(*names):
    """Return a plan whose duties stand in the rows of a table and nowhere else."""
    table = Block(BlockKind.TABLE, rows=[["TT", "Nội dung công việc", "Chủ trì"]])
    table.rows += [[f"{number:02}", name, "Công an xã"] for number, name in enumerate(names, 9)]
    return Plan("Đối ngoại", year=2027, tasks=[Task(runs(name), POLICE) for name in names], blocks=[table]), table


def test_words_that_are_typed_over_in_the_row_of_a_table_are_those_of_its_duty_and_the_other_way_round():
    plan, table = table_plan("Làm phim", "Phát tờ rơi")
    before = said(plan)
    for words in ("Làm phim n", "Làm phim ngắn, trước ngày 20/11/2027"):  # as it is kept while it is typed
        table.rows[1][1] = words
        follow_text(plan, before, FIND)
    assert [task.text for task in plan.tasks] == ["Làm phim ngắn, trước ngày 20/11/2027", "Phát tờ rơi"]
    assert plan.tasks[0].deadline.day == date(2027, 11, 20)
    table.rows[2][1] = ""
    table.rows.insert(1, ["08", "Làm phim ngắn, trước ngày 20/11/2027", ""])  # nothing tells which is meant
    follow_text(plan, before, FIND)
    assert plan.tasks[1].text == "Phát tờ rơi"
    del table.rows[1]
    table.rows[2][1] = "Phát tờ rơi"
    follow_text(plan, before, FIND)
    assignment = given(plan)
    plan.tasks[1].runs = runs("Phát 500 tờ rơi")
    assert follow_assignment(plan, assignment) == [] and table.rows[2][1] == "Phát 500 tờ rơi"


def test_a_duty_that_is_taken_out_of_the_assignment_leaves_its_row_and_those_below_are_counted_on(plan, task):
    """The row was signed, and nobody had the duty."""
    told, table = table_plan("Làm phim", "Phát tờ rơi", "Đón đoàn")
    assert take_out_of_text(told, told.tasks.pop(0)) == []
    assert table.rows[1:] == [["09", "Phát tờ rơi", "Công an xã"], ["10", "Đón đoàn", "Công an xã"]]
    for duty in list(told.tasks):
        take_out_of_text(told, duty)
        told.tasks.remove(duty)
    assert not told.blocks
    assert take_out_of_text(plan, task) == [plan.blocks[0].text], "lines below a heading are its author's"


def test_the_heading_of_a_unit_goes_with_its_last_duty():
    """“1. Công an xã” stood over nothing, and was printed."""
    first, second, third = (Task(runs(words), unit=POLICE) for words in ("Tuần tra.", "Trực chốt.", "Tập huấn."))
    blocks = [
        Block(BlockKind.SECTION, runs("TỔ CHỨC THỰC HIỆN")),
        Block(BlockKind.HEADING, runs("Công an xã")),
        Block(BlockKind.PARAGRAPH, task=first),
        Block(BlockKind.PARAGRAPH, task=second),
        Block(BlockKind.HEADING, runs("Tập huấn")),
        Block(BlockKind.PARAGRAPH, task=third),
        Block(BlockKind.CLOSING, runs("Trên đây là Kế hoạch./.")),
    ]
    plan = Plan("Kế hoạch", blocks=blocks, tasks=[first, second, third])
    take_out_of_text(plan, second)
    assert [block.text for block in plan.blocks[1:3]] == ["Công an xã", "Tuần tra."]
    take_out_of_text(plan, first)
    take_out_of_text(plan, third)
    assert [block.text for block in plan.blocks] == ["TỔ CHỨC THỰC HIỆN", "Tập huấn", "Trên đây là Kế hoạch./."]
    assert plan.blocks[1].marker == "1."


@pytest.mark.parametrize(
    ("words", "deadline", "otherwise"),
    [
        ("Trước ngày 30/6/2027", BEFORE_JULY, False),
        ("Hạn ngày 29/6/2027", BEFORE_JULY, False),  # the last day is the same
        ("Hạn ngày 30/6/2027", BEFORE_JULY, True),
        ("Hạn ngày 31/5", Deadline(date(2027, 5, 30)), True),
        ("31/05", Deadline(date(2027, 5, 31)), False),
        ("31/5/27", Deadline(date(2027, 5, 30)), True),  # it is not read, and names another day all the same
        ("31/5/27", Deadline(date(2027, 5, 31)), False),
        ("Hằng quý", Deadline(date(2027, 5, 31)), True),
        ("Theo Kế hoạch số 12/KH-UBND", Deadline(date(2027, 5, 31)), False),
        ("Sau khi có hướng dẫn", Deadline(date(2027, 5, 31)), False),
    ],
)
def test_a_line_or_a_cell_with_another_time_than_the_deadline_is_found_before_the_plan_is_signed(
    plan, task, words, deadline, otherwise
):
    task.deadline = deadline
    plan.blocks[4].runs = runs(f"Thời hạn: {words}")
    assert timed_otherwise(plan, 2027) == [task] * otherwise
    row = ["1", "Lập danh mục", "Công an xã", words]
    cell = Task(runs("Lập danh mục"), POLICE, deadline=deadline)
    heads = ["STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Thời gian hoàn thành"]
    table = Block(BlockKind.TABLE, rows=[heads, row], header_rows=1)
    assert timed_otherwise(Plan("Bảng", year=2027, tasks=[cell], blocks=[table]), 2027) == [cell] * otherwise


@pytest.mark.parametrize(
    ("wording", "otherwise"),
    [("chậm nhất ngày 31/5", True), ("trước ngày 31/5", False), ("trong tháng 5", False),
     ("05 ngày làm việc kể từ ngày 20/5/2027", False)],
)  # fmt: skip
def test_words_of_a_deadline_that_name_another_day_than_it_are_found(wording, otherwise):
    task = Task(runs("Lập danh mục"), POLICE, deadline=Deadline(date(2027, 5, 30), True, wording))
    assert timed_otherwise(Plan("Bảng", year=2027, tasks=[task]), 2027) == [task] * otherwise


def test_words_that_the_text_still_says_are_quoted_with_their_end():
    """There stands the day that was to be changed: “… trật tự các sự kiện có yếu tố …” did not show what was meant."""
    words = (
        "Phối hợp Công an xã xây dựng phương án bảo đảm an ninh, trật tự các sự kiện có yếu tố nước ngoài, hoàn thành "
        "trước ngày 28/02/2027."
    )
    said = str(about_text([words]).values["words"])
    assert said.startswith("Phối hợp Công an xã") and said.endswith("hoàn thành trước ngày 28/02/2027.")
    assert len(said) <= 90
    assert about_text(["Thời hạn: trước ngày 30/6/2027"]).values["words"] == "Thời hạn: trước ngày 30/6/2027"
