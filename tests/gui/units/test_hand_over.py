"""The open tasks of a unit that has ended, handed over on the page of units."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from desktop.domain.base.text import runs
from desktop.domain.office.office import Unit
from desktop.domain.plan.plan import Block, BlockKind, Plan
from desktop.domain.task.task import Deadline, Task
from desktop.gui.places import PageAt
from desktop.gui.units.hand_over import HandOverDialog
from tests.gui.offices import settle
from tests.gui.seen import press, says, write


@pytest.fixture
def window(show, services, office):
    """Give a window over an office with a unit that ended yesterday and has two open tasks."""
    gone = services.units.get(services.units.save(Unit("Phòng Thống kê")))
    heir = services.units.get(services.units.save(Unit("Phòng Kinh tế - Hạ tầng")))
    tasks = [Task(runs(f"Nhiệm vụ thử {number}"), unit=gone, deadline=Deadline(date(2026, 12, number)))
             for number in (1, 2)]  # fmt: skip
    services.plans.add(Plan("Công tác", year=2026, tasks=tasks))
    gone.valid_to, gone.successor = date(2026, 11, 15), heir
    services.units.save(gone)
    services.close()
    return show(office)


ENDED = "Đơn vị này hoạt động đến hết ngày 15/11/2026 và còn 2 nhiệm vụ chưa hoàn thành."


def owners(window):
    return {row.unit for row in window.services.tasks.rows() if row.text.startswith("Nhiệm vụ thử")}


def test_open_tasks_of_a_unit_that_ended_are_listed_and_handed_over(window, qtbot, monkeypatch):
    window.go(PageAt("units"))
    settle()
    page = window.current()
    gone = window.services.units.find("Phòng Thống kê")
    heir = window.services.units.find("Phòng Kinh tế - Hạ tầng")
    page.open_record(heir.id)
    assert not says(page.panel, ENDED)
    page.open_record(gone.id)
    settle()
    assert says(page.panel, ENDED)
    seen = []

    def answer(dialog):
        dialog.show()
        seen.append((dialog.tasks.model().rowCount(), dialog.successor()))
        qtbot.mouseClick(dialog.yes, Qt.MouseButton.LeftButton)
        return dialog.result()

    monkeypatch.setattr(HandOverDialog, "exec", answer)
    for _ in range(2):
        press(page.panel, "Bàn giao nhiệm vụ chưa hoàn thành")
        settle()
        assert seen[-1] == (2, heir.id)
        assert owners(window) == {heir.name}
        assert not says(page.panel, ENDED)
        window.undo()
        settle()
        QApplication.processEvents()
        assert owners(window) == {gone.name}
        assert says(page.panel, ENDED)


def renamed(window, qtbot, unit, new, words):
    """Give a unit another name on its page, answer with the button of these words, and return what was asked."""
    window.go(PageAt("units"))
    settle()
    page = window.current()
    page.open_record(unit.id)
    settle()
    asked = []

    def answer():
        if (dialog := QApplication.activeModalWidget()) is None:
            QTimer.singleShot(20, answer)
            return
        asked.extend(label.text() for label in dialog.findChildren(QLabel))
        press(dialog, words)

    write(next(item for item in page.panel.findChildren(QLineEdit) if item.text() == unit.name), new)
    answer()
    press(page.panel, "Save")
    qtbot.waitUntil(lambda: bool(asked))
    settle()
    return asked


@pytest.mark.long
@pytest.mark.parametrize("words", ["Leave it", "Write the new name"])
def test_a_unit_that_is_renamed_is_so_in_drafts_when_it_is_wanted_and_not_in_what_was_issued(window, qtbot, words):
    """A draft went to signature with headings and recipients that no unit has any more."""
    unit = window.services.units.find("Phòng Kinh tế")
    drafts = [
        window.services.plans.add(Plan(
            title, year=2026, blocks=[Block(BlockKind.HEADING, runs("Phòng Kinh tế", bold=True), "1.", 2)],
            tasks=[Task(runs("Tổng hợp số liệu"), unit=unit)], recipients=["Phòng Kinh tế"],
        ))
        for title in ("Xúc tiến đầu tư", "Quảng bá nông sản")
    ]  # fmt: skip
    window.services.plans.submit(drafts[1])
    asked = renamed(window, qtbot, unit, "Phòng Đô thị", words)
    assert any("“Xúc tiến đầu tư”" in words for words in asked) and not any("Quảng bá" in words for words in asked)
    new = "Phòng Đô thị" if words == "Write the new name" else "Phòng Kinh tế"
    for plan, name in zip(map(window.services.plans.get, drafts), (new, "Phòng Kinh tế"), strict=True):
        assert (plan.recipients, plan.blocks[0].text) == ([name], name), "what waits for signature stays"
        assert plan.tasks[0].unit.name == "Phòng Đô thị"


@pytest.mark.long
def test_a_unit_that_is_renamed_is_so_in_what_is_being_drafted_in_the_wizard(window, qtbot):
    """Its duties went to the new name, and the recipients and sentences beside them kept one that no unit has."""
    services = window.services
    unit, (old, new) = services.units.find("Phòng Kinh tế"), ("Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị")
    words = {
        "title": "Xúc tiến đầu tư", "year": 2026, "bases": [f"Theo đề nghị của {old}"],
        "recipients": [old, new, "Lưu: VT"], "blocks": [f"{new} và {old}; phòng kinh tế"],
        "superior": f"Kế hoạch của {old} huyện",
        "tasks": [{"text": f"Gửi {old}.", "unit": old, "supporting": [old]}],
    }  # fmt: skip
    services.drafts.save("plan-wizard:1", words)
    services.drafts.save("plan-wizard:2", {"title": "Quảng bá nông sản", "recipients": [new]})
    asked = renamed(window, qtbot, unit, new, "Write the new name")
    assert any("“Xúc tiến đầu tư”" in words for words in asked) and not any("Quảng bá" in words for words in asked)
    kept = services.drafts.load("plan-wizard:1")
    assert kept == words | {
        "bases": [f"Theo đề nghị của {new}"], "recipients": [new, "Lưu: VT"],
        "blocks": [f"{new} và {new}; phòng kinh tế"],
        "tasks": [{"text": f"Gửi {new}.", "unit": new, "supporting": [new]}],
    }  # fmt: skip
    window.go(PageAt("plans"))
    window.undo()
    settle()
    assert services.drafts.load("plan-wizard:1") == words
