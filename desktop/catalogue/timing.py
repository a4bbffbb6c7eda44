"""When a task without a date is due, in the words of documents."""

from __future__ import annotations

from desktop.catalogue.words import words
from desktop.domain.out.workbook import Timing
from desktop.domain.task.wording import rhythm


def timing_words(timing: Timing) -> str:
    """Return when a task without a date is due: its own wording, how often it comes back, or "Thường xuyên"."""
    names = [words()(f"recurrence.{item.value}") for item in timing.recurring]
    text = rhythm(timing.wording, timing.recurring, names)
    if text:
        return text[0].upper() + text[1:]
    return words()("workbook.continuous") if timing.continuous else ""
