"""What is typed in forms and in the wizard is not closed away unasked when it cannot be saved."""

from __future__ import annotations

import contextlib

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from desktop.domain.base.errors import UserError
from desktop.domain.plan.plan import PlanStatus
from desktop.gui.kit import dialog
from desktop.gui.places import NewPlan, PageAt, PlanAt
from desktop.services import unsaved_files
from desktop.services.base import Context
from desktop.services.unsaved_files import FOLDER
from desktop.services.wizard.drafts import DraftService
from tests.gui.offices import named, settle
from tests.gui.seen import says


@pytest.fixture
def full(monkeypatch):
    """Let nothing be written while the block lasts."""

    @contextlib.contextmanager
    def fill():
        def refuse(*_given, **_named):
            raise UserError("The disk is full.")

        with monkeypatch.context() as patch:
            patch.setattr(Context, "writing", refuse)
            patch.setattr(DraftService, "save_over", refuse)
            patch.setattr(unsaved_files, "_write", lambda *_given: False)
            yield

    return fill


@pytest.fixture
def asked(monkeypatch):
    """Answer “Keep it open” and give what was asked about."""
    words = []
    monkeypatch.setattr(dialog, "ask", lambda *given, **_named: words.append(given[3]))
    return words


ABOVE = "Agency above it in the letterhead, if any"


def type_into(form, words, qtbot):
    """Type into the field with this label, behind what is there."""
    field = named(form, words)
    assert field.isVisible()
    field.setFocus()
    qtbot.keyClicks(field, "typed words")


def unit_form(window, qtbot):
    window.go(PageAt("units"))
    page = window.current()
    page.open_record(page.services.units.rows()[0].id)
    settle()
    type_into(page.panel, "Telephone", qtbot)
    return page, lambda: any("typed words" in row.phone for row in page.services.units.all())


def legal_form(window, qtbot):
    window.go(PageAt("legal"))
    page = window.current()
    page.open_record(page.services.legal.rows()[0].id)
    settle()
    type_into(page.panel, "Note", qtbot)
    return page, lambda: any("typed words" in row.note for row in page.services.legal.rows())


def office_form(window, qtbot):
    window.go(PageAt("settings"))
    page = window.current()
    page.show_section("office")
    settle()
    type_into(page, ABOVE, qtbot)
    return page, lambda: "typed words" in page.services.office.required().parent


def task_form(window, qtbot):
    window.go(PageAt("tasks"))
    settle()
    page = window.current()
    page.primary()
    settle()
    field = next(item for item in page.panel.findChildren(QPlainTextEdit) if item.isVisible())
    field.setFocus()
    qtbot.keyClicks(field, "typed words")
    assert page.panel.dirty()
    return page, lambda: any("typed words" in row.result for row in page.services.tasks.rows())


@pytest.mark.long
@pytest.mark.parametrize("form", [unit_form, legal_form, office_form, task_form])
def test_a_form_that_cannot_be_saved_is_not_closed_away_unasked(window, qtbot, full, asked, form):
    page, kept = form(window, qtbot)
    for count in (1, 2):
        with full():
            assert not window.close()
        assert len(asked) == count and page.name() in asked[-1]
        assert window.isVisible() and page.lost()
    with full():
        window.go(PageAt("plans"))  # the page is left, its text waits
        assert not window.close()
        assert len(asked) == 3 and page.isVisible()  # it is shown where the question is about it
        window.go(PageAt("plans"))
    assert not kept()
    assert window.close()
    assert len(asked) == 3


def test_the_office_that_could_not_be_saved_is_not_filled_over(window, qtbot, full):
    page, kept = office_form(window, qtbot)
    with full():
        page.leave()
    page.refresh()
    assert named(page, ABOVE).text().endswith("typed words")
    page.leave()
    assert kept() and not page.lost()


def test_the_wizard_says_and_asks_when_the_draft_cannot_be_kept(window, qtbot, full, asked):
    window.go(NewPlan())
    wizard = window.in_front()
    wizard.machine.answers["title"] = "Công tác thử"
    wizard.touch()
    with full():
        qtbot.waitUntil(lambda: says(wizard, "Chưa lưu"))
        assert wizard.strip.isVisible()
        assert not window.close()
        wizard.later()
        window._leave_for("plans")
        assert window.in_front() is wizard
    assert len(asked) == 3 and "Công tác thử" in asked[0]
    wizard.later()
    assert len(asked) == 3 and window.in_front() is None
    assert [row.title for row in window.services.drafts.rows()][:1] == ["Công tác thử"]


@pytest.mark.long
def test_another_plan_does_not_take_the_place_of_one_whose_text_is_nowhere(window, office, full):
    rows = window.services.plans.rows()
    first = next(row.id for row in rows if row.status is PlanStatus.DRAFT)
    other = next(row.id for row in rows if row.id != first)
    window.go(PlanAt(first))
    page = window.current()
    page.editor.go_to(next(block for block in page.plan.blocks if block.text.startswith("Mục đích")))
    page.editor.insertPlainText("chữ mới ")
    with full():
        window.go(PlanAt(other))
        assert window.current() is page
        assert "chữ mới" in page.editor.toPlainText()
    window.go(PlanAt(other))
    assert window.current() is not page
    window.services.unsaved.wait()
    assert list((office / FOLDER).glob(f"plan-{first}-*.json"))  # and is offered when it is opened again
