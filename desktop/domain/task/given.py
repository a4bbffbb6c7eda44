"""Which paper gave a task, as tables name it: the office's own, and the superior's that it answers."""

from __future__ import annotations


def short_origin(origin: str) -> str:
    """Return the superior's paper by kind, number and day, "" where the origin of a task is no numbered paper."""
    return origin.partition(" của ")[0].strip() if " số " in origin else ""


def given_by(own: str, origin: str) -> str:
    """Return what stands in a column of papers: the one that the office gave the task by, and the superior's."""
    above = short_origin(origin)
    if not above or not own or own in origin:
        return own or above
    if " số " not in own:  # a column that names papers by their numbers
        above = above.partition(" số ")[2]
    return f"{own}; {above}"
