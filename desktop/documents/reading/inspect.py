"""What a plan holds, in the form that `inspect --json` prints (see the project's contracts)."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile
from typing import Any

from desktop.catalogue.holidays import is_working_day
from desktop.documents.reading import signs
from desktop.documents.reading.markers import Shape, find_marker
from desktop.documents.reading.source import is_upper
from desktop.documents.reading.structure import ReadPlan, SourceParagraph
from desktop.documents.reading.zones import receivers
from desktop.domain.base.citation import citations, distinct
from desktop.domain.base.text import clean, fold
from desktop.domain.plan.duty import named_days
from desktop.domain.plan.plan import Block, BlockKind, Signature, body
from desktop.domain.task.task import Recurrence, Task
from desktop.domain.task.wording import recounted

_COUNTED = {
    BlockKind.BASIS,
    BlockKind.PARAGRAPH,
    BlockKind.BULLET,
    BlockKind.POINT,
    BlockKind.NUMBERED,
    BlockKind.CLOSING,
}


def inspection(read: ReadPlan) -> dict[str, Any]:
    """Return the plan as plain data for JSON; every text is NFC with one space between words."""
    plan = read.plan
    cover = read.cover
    # the paper that came is the decision: what it is called and rests on is said first, then what is attached to it
    blocks = [*(cover.blocks if cover is not None else []), *body(plan)]
    signature = plan.signature
    return {
        "issuer": {"parent": plan.parent or None, "name": clean(plan.issuer.replace("\n", " ")) or None},
        "number": plan.number or None,
        "place": plan.place or None,
        "date": {"day": plan.dated.day, "month": plan.dated.month, "year": plan.dated.year},
        "kind": plan.document_kind if cover is None else cover.kind,
        "title": plan.title if cover is None else cover.title,
        **({"addressees": receivers(_greeting(blocks))} if _greeting(blocks) else {}),
        "year": plan.year,
        "bases": [clean(block.text) for block in blocks if block.kind is BlockKind.BASIS],
        "outline": _outline(blocks),
        "paragraphs": sum(1 for block in blocks if _is_counted(block)) - len(_names_of_parts(blocks)),
        "citations": _citations(read),
        "assignments": [
            {"unit": clean(unit), "tasks": [_task(task, plan.year or plan.dated.year) for task in tasks]}
            for unit, tasks in read.assignments
        ],
        "closing": _closing(blocks),
        "recipients": list(plan.recipients),
        "signature": _signature(signature),
        **({"gives_no_tasks": True} if read.gives_no_tasks else {}),
        **({"signatures": [_signature(one) for one in read.signers]} if read.signers else {}),
    }


def explanation(read: ReadPlan) -> list[dict[str, Any]]:
    """Return line by line where it stands, what it was understood as, and why; the reasons are to be translated."""
    return [
        {
            "zone": item.zone,
            "kind": item.kind,
            "text": clean(item.text.replace("\n", " ")),
            "unit": _unit_of(read, item),
            "why": list(item.why),
        }
        for item in read.paragraphs
        if item.text.strip()
    ]


def _unit_of(read: ReadPlan, item: SourceParagraph) -> str | None:
    task = read.plan.blocks[item.block].task if item.block is not None else None
    return task.unit.name if task is not None and task.unit is not None else None


def _signature(one: Signature) -> dict[str, str | None]:
    """Return who signs; "TRƯỞNG BAN" between the board and his other office is his title, and stands for nobody."""
    standing_for = signs.POWER.match(one.deputy) is not None
    return {
        "authority": one.authority or None,
        "title": (one.title if standing_for else one.deputy or one.title) or None,
        "deputy": (one.deputy if standing_for else None) or None,
        "name": one.name or None,
    }


def _greeting(blocks: list[Block]) -> list[str]:
    return [block.text for block in blocks if block.kind is BlockKind.ADDRESSEE]


def _is_counted(block: Block) -> bool:
    return block.kind in _COUNTED and fold(block.text).strip(" :") not in {"quyet dinh", "quyet nghi"}


def _names_of_parts(blocks: list[Block]) -> dict[int, str]:
    """Return the names that stand in capitals on the line below "Phần thứ nhất", by the identity of its block."""
    return {
        id(part): clean(below.text)
        for part, below in pairwise(blocks)
        if part.kind is BlockKind.SECTION
        and find_marker(f"{part.marker} ").shape is Shape.PART
        and not part.text.strip(" .:")
        and below.kind is BlockKind.PARAGRAPH
        and is_upper(below.text)
    }


def _outline(blocks: list[Block]) -> list[dict[str, Any]]:
    out = []
    parts = _names_of_parts(blocks)
    for block in blocks:
        if not block.depth or not block.marker:
            continue
        if block.kind is BlockKind.POINT and (block.task is not None or block.text.rstrip().endswith(":")):
            continue
        sentence = block.kind in {BlockKind.NUMBERED, BlockKind.POINT}
        text = _bold_beginning(block) if sentence else parts.get(id(block)) or clean(block.text)
        out.append({"depth": block.depth, "marker": block.marker, "text": text})
    return out


def _bold_beginning(block: Block) -> str:
    """Return the bold words that a sentence begins with, which stand for a heading ("**Đề nghị** Văn phòng …")."""
    words = clean("".join(run.text for run in takewhile(lambda run: run.bold, block.content))).rstrip(" :.")
    return words if len(words.split()) > 1 and len(block.text.split()) > len(words.split()) + 1 else ""


def _task(task: Task, year: int | None) -> dict[str, Any]:
    text = clean(task.text)
    several = named_days(text, task.recurring, year)
    if not several and task.deadline is not None:  # "Thời gian hoàn thành: trước ngày 30/10" on a line below
        several = named_days(task.deadline.wording, task.recurring, year)
    deadline = several[0] if several else None
    if deadline is not None:
        deadline = recounted(deadline, is_working_day)
    return {
        "text": text,
        "role": str(task.role),
        "deadline": deadline.day.isoformat() if deadline else None,
        **({"deadlines": [due.day.isoformat() for due in several]} if len(several) > 1 else {}),
        "recurring": [str(item) for item in task.recurring if item is not Recurrence.WEEKLY or _says_when(text)],
    }


def _says_when(text: str) -> bool:
    """Return whether a weekly duty is printed as one: the contract has no week for a plain "Hằng tuần báo cáo …"."""
    return re.match(r"h[ằà]ng tuần báo cáo\b(?!.*\bthứ\b)", text, re.IGNORECASE) is None


def _citations(read: ReadPlan) -> list[dict[str, Any]]:
    plan = read.plan
    texts = [plan.title]
    for block in plan.blocks:
        if block.kind is BlockKind.NOTE:
            texts.append("")  # notes come last, as they stand on the page
            continue
        texts.append(" . ".join(cell for row in block.rows for cell in row) if block.rows else block.text)
    texts.extend(read.notes)
    found = [item for text in _joined_run_ins(plan.blocks, texts) for item in citations(text)]
    own = plan.number
    rows = []
    for item in distinct(found):
        if own and item.number == own and item.date in {None, plan.dated.value}:
            continue
        rows.append({"kind": item.kind, "number": item.number, "date": item.date.isoformat() if item.date else None})
    return rows


def _joined_run_ins(blocks: list[Block], texts: list[str]) -> list[str]:
    """Return the texts with a run-in heading and its body as one (a citation may go over the colon)."""
    out = [texts[0]]
    for index in range(len(blocks)):
        text = texts[index + 1]
        if index and blocks[index - 1].run_in:
            out[-1] = f"{out[-1]}: {text}"
        else:
            out.append(text)
    return [*out, *texts[len(blocks) + 1 :]]


def _closing(blocks: list[Block]) -> str:
    texts = [block.text for block in blocks if block.kind in _COUNTED and block.text]
    return clean(re.sub(r"\s+", " ", texts[-1])) if texts else ""
