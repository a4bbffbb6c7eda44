"""How far the forms of a report are, as of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.report.unit_forms import FormOut, FormState, begins, ends, units_of

CUT_OFF, SENT = date(2026, 11, 14), date(2026, 11, 17)
NAMES = {1: (1, "Văn phòng"), 2: (2, "Phòng Kinh tế"), 3: (2, "Phòng Kinh tế"), 4: (4, "Công an"), 5: (5, "Trạm")}


@dataclass
class Line:
    unit_id: int | None


def day(number, month=11):
    return date(2026, month, number)


def states(forms, as_of, units=(1, 2, 4, 5)):
    since, until = begins(day(15, 10), CUT_OFF), ends(CUT_OFF, day(16))
    found = units_of([Line(unit) for unit in (*units, None)], forms, NAMES, since, until, as_of)
    return {item.unit_id: (item.state, item.days_late) for item in found}


def test_each_unit_has_the_state_of_its_newest_form():
    forms = [
        FormOut(4, day(10), day(13), None),
        FormOut(2, day(10), day(13), day(15)),
        FormOut(1, day(10), day(13), day(12)),
        FormOut(1, day(9), day(11), None),
    ]
    assert states(forms, day(16)) == {
        1: (FormState.BACK, 0), 2: (FormState.BACK_LATE, 2), 4: (FormState.OVERDUE, 3), 5: (FormState.NOT_OUT, 0)
    }  # fmt: skip
    assert states(forms, day(11))[4] == (FormState.OUT, 0)


def test_what_came_later_than_the_day_had_not_come_and_what_was_for_the_report_before_does_not_count():
    late, before = FormOut(1, day(10), day(13), day(20)), FormOut(2, day(15, 10), day(20, 10), day(19, 10))
    after = FormOut(4, day(25), day(30), None)
    assert states([after, late, before], SENT) == {
        1: (FormState.OVERDUE, 4), 2: (FormState.NOT_OUT, 0), 4: (FormState.NOT_OUT, 0), 5: (FormState.NOT_OUT, 0)
    }  # fmt: skip


def test_what_is_given_out_long_after_the_report_was_due_is_for_the_next():
    forms = [FormOut(1, day(10, 12), day(13, 12), None), FormOut(2, day(1, 12), day(4, 12), None)]
    assert states(forms, day(11, 12)) == {
        1: (FormState.NOT_OUT, 0), 2: (FormState.OVERDUE, 7), 4: (FormState.NOT_OUT, 0), 5: (FormState.NOT_OUT, 0)
    }  # fmt: skip


def test_who_took_over_stands_for_a_unit_that_ended():
    found = units_of([Line(3), Line(2)], [FormOut(3, day(10), day(13), day(12))], NAMES, day(1), SENT, SENT)
    assert [(item.unit_id, item.tasks, item.state) for item in found] == [(2, 2, FormState.BACK)]
