"""The table of what a superior asks beside what answers it."""

from __future__ import annotations

from datetime import date

from desktop.domain.base.text import runs
from desktop.domain.directive.coverage import coverage
from desktop.domain.directive.demand import Demand, Directive, Scope
from desktop.domain.out.coverage import coverage_lines
from desktop.domain.plan.plan import Plan
from desktop.domain.task.task import Deadline, Task


def test_every_date_of_the_superior_stands_beside_ours():
    dues = (Deadline(date(2026, 5, 31), inclusive=False), Deadline(date(2026, 6, 10)))
    asked = Demand("Cắm biển cảnh báo; lập hồ sơ", "Mục II.2", "Các xã", Scope.US, dues, key=1)
    paper = Directive("KẾ HOẠCH", "133/KH-UBND", date(2026, 4, 27), "UBND TỈNH", "Phòng, chống đuối nước", [asked])
    plan = Plan("Kế hoạch", tasks=[Task(runs("Cắm biển"), demands=(1,))])
    lines = coverage_lines(coverage(plan, [paper], {}), lambda key, **_words: key)
    assert next(line.cells[3] for line in lines if not line.is_group) == "30/5/2026; 10/6/2026"
