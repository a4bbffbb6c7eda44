"""Numbers and dates of plans as a register of documents has them."""

from __future__ import annotations

import sqlite3
from datetime import date

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.numbers import key
from desktop.domain.base.text import runs
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, PlanStatus
from desktop.domain.task.task import Deadline, Task
from desktop.services.safety.service import verify


def a_plan(title="Công tác đối ngoại", **parts):
    return Plan(title, year=2026, tasks=[Task(runs("Việc"), deadline=Deadline(date(2026, 11, 1)))], **parts)


def imported(number, day, title="Kế hoạch đã đọc", issuer=""):
    dated = PartialDate(day.day, day.month, day.year)
    return Plan(title, year=day.year, number=number, dated=dated, issuer=issuer, status=PlanStatus.ISSUED)


def test_one_number_has_many_spellings():
    assert key("5/KH-UBND") == key("05/KH-UBND") == key(" 005 / kh-ubnd ")
    assert key("5/KH-UBND") != key("5/QĐ-UBND")
    assert key("KH-UBND") is None


def test_a_new_version_has_no_number_until_it_gets_its_own(services):
    plan_id = services.plans.add(a_plan())
    services.plans.issue(plan_id, 5, date(2026, 3, 5))
    services.plans.revise(plan_id)
    plan = services.plans.get(plan_id)
    assert (plan.number, plan.dated.day, plan.dated.month) == ("", None, None)
    assert (plan.known_number, plan.known_date) == ("05/KH-UBND", date(2026, 3, 5))
    printed = repr(services.exports.sheet(plan))
    replaced = "Kế hoạch này thay thế Kế hoạch số 05/KH-UBND ngày 05 tháng 3 năm 2026 của "
    assert printed.count(replaced) == 1
    printed = printed.replace(replaced, "")
    assert "05/KH-UBND" not in printed
    assert "tháng 3 " not in printed
    assert "ngày 05" not in printed
    assert [row.number for row in services.plans.rows()] == ["05/KH-UBND"]  # what is in force
    assert [row.plan_number for row in services.tasks.rows()] == ["05/KH-UBND"]
    assert services.plans.rows(text="05/kh")
    services.plans.issue(plan_id, 9, date(2026, 4, 6))
    assert [row.plan_number for row in services.tasks.rows()] == ["09/KH-UBND"]
    services.undo.undo()
    services.undo.undo()
    plan = services.plans.get(plan_id)
    assert (plan.number, plan.dated.value, plan.locked) == ("05/KH-UBND", date(2026, 3, 5), True)


@pytest.mark.parametrize("spelling", ["5", "05/KH-UBND", "5/KH-UBND", "5/kh-ubnd"])
def test_the_reason_names_what_has_the_number(services, spelling):
    first = services.plans.add(a_plan("Kế hoạch thứ nhất"))
    services.plans.issue(first, 5, date(2026, 3, 5))
    other = services.plans.add(a_plan("Kế hoạch thứ hai"))
    services.plans.change_head(other, HeadField.DATED, PartialDate(None, None, 2026))

    def reason():
        with pytest.raises(UserError) as caught:
            services.plans.change_head(other, HeadField.NUMBER, spelling)
        assert "6 is free" in str(caught.value) or "7 is free" in str(caught.value)
        assert services.plans.taken(spelling, 2026, "KH-UBND") is not None
        return str(caught.value)

    assert "“Kế hoạch thứ nhất” of 05/3/2026 has it" in reason()
    services.plans.delete(first)
    assert "“Kế hoạch thứ nhất” of 05/3/2026, now in the bin, has it" in reason()
    services.plans.restore(first)
    services.plans.revise(first)
    services.plans.issue(first, 6, date(2026, 4, 6))
    assert "version 1 of “Kế hoạch thứ nhất” was issued with it on 05/3/2026" in reason()


def test_a_number_typed_into_a_draft_is_named(services):
    draft = services.plans.add(a_plan("Đang soạn"))
    services.plans.change_head(draft, HeadField.DATED, PartialDate(None, None, 2026))
    services.plans.change_head(draft, HeadField.NUMBER, "5")
    other = services.plans.add(a_plan())
    with pytest.raises(UserError, match="typed into the draft “Đang soạn”"):
        services.plans.issue(other, 5, date(2026, 3, 5))
    services.plans.issue(draft, 5, date(2026, 3, 5))  # its own


def test_numbers_of_plans_that_were_read_count(services):
    issuer = services.office.required().issuer
    read = services.plans.add(imported("12/KH-UBND", date(2026, 2, 3), issuer=issuer))
    assert services.plans.next_number(2026, "KH-UBND") == 13
    with pytest.raises(UserError, match="Kế hoạch đã đọc"):
        services.plans.add(imported("12/KH-UBND", date(2026, 9, 9), "Một kế hoạch khác", issuer))
    services.plans.add(imported("12/KH-UBND", date(2026, 1, 9), "Của tỉnh", "ỦY BAN NHÂN DÂN\nTỈNH HÀ SƠN"))
    services.plans.add(imported("12/KH-UBND", date(2025, 1, 9), "Năm trước", issuer))
    services.plans.revise(read)
    services.plans.issue(read, 15, date(2026, 5, 5))
    other = services.plans.add(a_plan())
    with pytest.raises(UserError, match="version 1 of “Kế hoạch đã đọc”"):
        services.plans.issue(other, 12, date(2026, 6, 6))


def test_out_of_the_bin_comes_no_number_twice(services, tmp_path):
    first, second = services.plans.add(a_plan("Một")), services.plans.add(a_plan("Hai"))
    services.plans.issue(first, 5, date(2026, 3, 5))
    services.plans.delete(first)
    services.plans.issue(second, 6, date(2026, 3, 6))
    connection = sqlite3.connect(tmp_path / "data" / "so-ke-hoach.sqlite3")
    with connection:  # as an earlier release allowed
        connection.execute("UPDATE plan SET number = '05/KH-UBND' WHERE id = ?", (second,))
    connection.close()
    with pytest.raises(UserError, match="“Hai” of 06/3/2026 has it"):
        services.plans.restore(first)


@pytest.mark.parametrize("number", [100_000, 2**62])
def test_no_office_gives_a_hundred_thousand_numbers_a_year(services, number):
    plan_id = services.plans.add(a_plan())
    for give in (lambda: services.plans.issue(plan_id, number, date(2026, 3, 5)),
                 lambda: services.plans.change_head(plan_id, HeadField.NUMBER, str(number))):  # fmt: skip
        with pytest.raises(UserError, match="too high"):
            give()


def test_verify_names_two_plans_with_one_number(services, tmp_path):
    first, second = services.plans.add(a_plan("Một")), services.plans.add(a_plan("Hai"))
    services.plans.issue(first, 5, date(2026, 3, 5))
    services.plans.issue(second, 6, date(2026, 3, 6))
    services.plans.add(imported("05/KH-UBND", date(2026, 1, 9), "Của tỉnh", "ỦY BAN NHÂN DÂN\nTỈNH HÀ SƠN"))
    assert verify(tmp_path / "data") == []
    connection = sqlite3.connect(tmp_path / "data" / "so-ke-hoach.sqlite3")
    with connection:
        connection.execute("UPDATE plan SET number = '5/KH-UBND' WHERE id = ?", (second,))
    connection.close()
    (fault,) = verify(tmp_path / "data")
    assert f"plan {second}: number 5/KH-UBND of 2026 is that of plan {first}" in fault


def test_letters_know_the_date_of_a_plan(services):
    plan_id = services.plans.add(a_plan())
    services.plans.issue(plan_id, 5, date(2026, 3, 5))
    assert [row.plan_dated for row in services.tasks.rows()] == [date(2026, 3, 5)]


def test_a_new_version_has_no_note_with_the_number_of_the_one_before(services):
    """Its appendix was signed as “Kèm theo Kế hoạch số 12/KH-UBND”, which it replaces."""
    plan = imported("12/KH-UBND", date(2026, 2, 3), issuer=services.office.required().issuer)
    note = Block(BlockKind.PARAGRAPH, runs("(Kèm theo Kế hoạch số 12/KH-UBND ngày 03/02/2026 của UBND xã)"))
    plan.blocks += [Block(BlockKind.APPENDIX, runs("PHỤ LỤC")), note, Block(BlockKind.PARAGRAPH, runs("Máy tính: 03."))]
    read = services.plans.add(plan)
    services.plans.revise(read)
    assert [block.text for block in services.plans.get(read).blocks[-2:]] == ["PHỤ LỤC", "Máy tính: 03."]
