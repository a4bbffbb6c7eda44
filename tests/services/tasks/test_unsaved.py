"""What was typed of a report on a task when the power went."""

from __future__ import annotations

NOTHING = ["", "", "", ""]


def test_a_report_that_was_not_saved_is_found_by_others_alone(services):
    kept = services.unsaved_progress
    kept.save(7, "2026-Q1", ["đã họp", "", "", ""], "mine")
    assert kept.find(7, lambda _period: NOTHING, "mine") is None, "the panel that typed it has it"
    assert kept.find(8, lambda _period: NOTHING, "other") is None
    found = kept.find(7, lambda _period: NOTHING, "other")
    assert found is not None and found.data["period"] == "2026-Q1" and found.data["words"][0] == "đã họp"


def test_a_report_that_came_into_the_database_is_forgotten(services):
    kept = services.unsaved_progress
    kept.save(7, "", ["đã họp", "", "", ""], "mine")
    assert kept.find(7, lambda _period: ["đã họp", "", "", ""], "other") is None
    assert kept.find(7, lambda _period: NOTHING, "other") is None


def test_what_no_report_can_hold_is_left_alone(services):
    kept = services.unsaved_progress
    kept.save(7, "", ["đã họp"], "mine")
    assert kept.find(7, lambda _period: NOTHING, "other") is None
    kept.drop(7, "mine")
    kept.wait()
