"""A plan as the answers of the wizard: JSON values that keep everything, and the way back.

A text is a string, or a list of [words, flags] where it has formatting; flags are letters of "biu" (bold, italic,
underlined). A block is {"kind", "text"} with "marker", "depth", "run_in", "rows", "header_rows", "landscape" and
"task" (the place of its duty in "tasks") where they say something; a plain string stands for a paragraph, or for a
bullet where it opens with "- ". On a block of the outline, "chosen": false leaves out all that stands under it, and
"part": "organisation" on a section marks where the duties go that no block names. A heading that is a string is bold.

A basis that is a string gets its `;` or `.` and italics; one that is a block is printed as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from desktop.domain.base.text import Run, Runs, clean, fold, merge, plain, runs, two_digits
from desktop.domain.office.office import Unit, UnitGroup
from desktop.domain.office.unit_names import finder
from desktop.domain.plan.duty import is_recurring, task_from_words
from desktop.domain.plan.plan import Block, BlockKind, PartialDate, Plan, Signature, renumber, tasks_in_order
from desktop.domain.plan.proposals import basis_blocks, organisation_blocks, text_blocks
from desktop.domain.task import wording
from desktop.domain.task.task import Deadline, Origin, Recurrence, Role, Task

Json = dict[str, Any]
Text = str | list[list[str]]

_LEVEL = {BlockKind.APPENDIX: 0, BlockKind.SECTION: 1, BlockKind.HEADING: 2, BlockKind.NUMBERED: 2}
_HEADINGS = {BlockKind.SECTION, BlockKind.HEADING, BlockKind.SUBHEADING}
_UNDER = 3  # subheadings; what is no outline has no level


def text_json(parts: Runs) -> Text:
    """Return runs as JSON: a string where nothing is formatted."""
    parts = merge(parts)
    if not any(run.bold or run.italic or run.underline for run in parts):
        return plain(parts)
    return [[run.text, "b" * run.bold + "i" * run.italic + "u" * run.underline] for run in parts]


def text_runs(text: Text) -> Runs:
    """Return the runs that a text of the answers stands for."""
    if isinstance(text, str):
        return runs(text)
    return merge(tuple(Run(words, "b" in flags, "i" in flags, "u" in flags) for words, flags in text))


def _heading_json(parts: Runs) -> Text:
    parts = merge(parts)
    if all(run.bold and not run.italic and not run.underline for run in parts):
        return plain(parts)
    return [[run.text, "b" * run.bold + "i" * run.italic + "u" * run.underline] for run in parts]


def block_json(block: Block, task: int | None = None) -> Json:
    """Return a block as JSON; `task` is the place of its duty, whose words live there."""
    out: Json = {"kind": block.kind.value}
    if task is None and block.kind is not BlockKind.TABLE:
        out["text"] = _heading_json(block.content) if block.kind in _HEADINGS else text_json(block.content)
    if task is not None:
        out["task"] = task
    for name in ("marker", "depth", "run_in", "rows", "header_rows", "landscape", "widths"):
        if value := getattr(block, name):
            out[name] = [list(row) for row in value] if name == "rows" else list(value) if name == "widths" else value
    return out


def json_block(data: Json | str, tasks: Sequence[Task] = ()) -> Block:
    """Return the block that JSON stands for."""
    if isinstance(data, str):
        return text_blocks([data])[0]
    kind = BlockKind(data["kind"])
    depth = min(_LEVEL.get(kind, _UNDER), _UNDER) if kind in _LEVEL or kind is BlockKind.SUBHEADING else 0
    number = data.get("task")
    text = data.get("text", "")
    words = runs(text, bold=True) if kind in _HEADINGS and isinstance(text, str) else text_runs(text)
    return Block(
        kind, () if number is not None else words,
        data.get("marker", "-" if kind is BlockKind.BULLET else ""), data.get("depth", depth),
        task=None if number is None else tasks[number], run_in=data.get("run_in", False),
        rows=[list(row) for row in data.get("rows", [])], header_rows=data.get("header_rows", 0),
        landscape=data.get("landscape", False), widths=list(data.get("widths", [])),
    )  # fmt: skip


def task_json(task: Task) -> Json:
    """Return what the wizard asks of a task; its progress is no answer."""
    due = task.deadline
    return {
        "text": text_json(task.runs), "unit": task.unit.name if task.unit else "", "role": task.role.value,
        "supporting": [unit.name for unit in task.supporting],
        "deadline": due.day.isoformat() if due else "", "inclusive": due.inclusive if due else True,
        "wording": due.wording if due else "", "timing": task.timing,
        **({"more_deadlines": [deadline_json(item) for item in task.more_deadlines]} if task.more_deadlines else {}),
        "recurring": [item.value for item in task.recurring], "continuous": task.continuous,
        "product": task.product, "note": task.note,
        **({} if task.continues is None else {"goes_on_with": task.continues}),
        **({"origin": task.origin.value} if task.origin else {}),
        **({"origin_note": task.origin_note} if task.origin_note else {}),
        **({"demands": list(task.demands)} if task.demands else {}),
    }  # fmt: skip


def deadline_json(due: Deadline) -> Json:
    """Return a date due."""
    return {"deadline": due.day.isoformat(), "inclusive": due.inclusive, "wording": due.wording}


def _json_deadline(data: Json) -> Deadline:
    words = clean(data.get("wording", ""))
    return Deadline(date.fromisoformat(data["deadline"]), data.get("inclusive", True), words)


def json_task(data: Json, unit_of: Callable[[str], Unit], year: int | None) -> Task:
    """Return the task that JSON stands for.

    A role that is left out follows from the first verb, a date that is left out from the wording of the deadline. Where
    nothing is said of the time, nor of a product, it is what the text says.
    """
    text = text_runs(data["text"])
    words, timing = clean(data.get("wording", "")), clean(data.get("timing", ""))
    task = task_from_words(text, unit_of(data["unit"]) if data.get("unit") else None, year, timing=words)
    if data.get("role"):
        task.role = Role(data["role"])
    if "recurring" in data:
        task.recurring = tuple(item for item in Recurrence if item.value in data["recurring"])
    if data.get("deadline"):
        task.deadline = _json_deadline(data)
        task.more_deadlines = tuple(_json_deadline(item) for item in data.get("more_deadlines", []))
        task.timing = timing
    elif data.keys() & {"deadline", "wording", "timing", "recurring"}:
        due = wording.due_dates(words, None if is_recurring(task.recurring) else year)
        task.deadline, task.more_deadlines = due[0] if due else None, due[1:]
        task.timing = timing or ("" if task.deadline else words)
    task.supporting = [unit_of(name) for name in data.get("supporting", []) if name]
    if data.keys() & {"continuous", "wording", "timing"}:
        task.continuous = data.get("continuous", False)
    task.product = clean(data["product"]) if "product" in data else task.product
    task.note, task.continues = clean(data.get("note", "")), data.get("goes_on_with")
    task.origin, task.origin_note = Origin(data.get("origin", "")), clean(data.get("origin_note", ""))
    task.demands = tuple(data.get("demands", ()))
    return task


def from_plan(plan: Plan) -> Json:
    """Return the answers that `to_plan` makes the same plan of; what was reported of its tasks is left out."""
    ordered = tasks_in_order(plan)
    order = {id(task): index for index, task in enumerate(ordered)}
    tasks = [task_json(task) for task in ordered]
    in_text = {id(block.task) for block in plan.blocks}
    for task, data in zip(ordered, tasks, strict=True):
        if id(task) not in in_text:
            data["in_text"] = False
    blocks = list(plan.blocks)
    last = next((index for index, block in enumerate(blocks) if block.kind is BlockKind.APPENDIX), len(blocks)) - 1
    closing: Text = ""
    if last >= 0 and _bare(blocks[last], BlockKind.CLOSING):
        closing = text_json(blocks.pop(last).runs)
    bases = 0
    while bases < len(blocks) and blocks[bases].kind is BlockKind.BASIS:
        bases += 1
    rest = bases
    lead_in: Text = ""
    if rest < len(blocks) and _bare(blocks[rest], BlockKind.PARAGRAPH):
        lead_in = text_json(blocks[rest].runs)
        rest += 1
    units = [unit for task in ordered for unit in (task.unit, *task.supporting) if unit is not None]
    return {
        "title": plan.title, "year": plan.year, "superior": plan.superior, "document_kind": plan.document_kind,
        "issuer": plan.issuer, "parent": plan.parent, "place": plan.place, "symbol": plan.symbol,
        "number": plan.number, "day": plan.dated.day, "month": plan.dated.month, "issue_year": plan.dated.year,
        "signature": {
            "authority": plan.signature.authority, "deputy": plan.signature.deputy,
            "title": plan.signature.title, "name": plan.signature.name,
        },
        "drafting_unit": plan.drafting_unit, "urgency": plan.urgency,
        "bases": [block_json(block) for block in blocks[:bases]], "lead_in": lead_in,
        "blocks": [
            block_json(block, None if block.task is None else order[id(block.task)]) for block in blocks[rest:]
        ],
        "tasks": tasks, "request": list(
            dict.fromkeys(unit.name for unit in units if unit.id is None and unit.group is UnitGroup.REQUEST)
        ),
        "recipients": list(plan.recipients), "closing": closing, "appendix": plan.assignment_appendix,
    }  # fmt: skip


def _bare(block: Block, kind: BlockKind) -> bool:
    """Return whether a block of this kind is nothing but words, so that an answer of its own can hold it."""
    more = block.marker or block.depth or block.run_in or block.landscape or block.task is not None
    return block.kind is kind and not more and bool(block.text)


def to_plan(answers: Json, units: Iterable[Unit], *, number_anew: bool = True) -> Plan:
    """Return the plan of checked answers.

    `units` is the directory in which names are looked up; others become new units. `number_anew` gives sections and
    headings running markers in place of those that they came with.
    """
    find = finder(units)
    known: dict[str, Unit] = {}
    request = {fold(name) for name in answers.get("request", [])}

    def unit_of(name: str) -> Unit:
        key = fold(name)
        if key not in known:
            group = UnitGroup.REQUEST if key in request else UnitGroup.ASSIGN
            known[key] = find(name) or Unit(clean(name), group=group)
        return known[key]

    year = answers.get("year")
    tasks = [json_task(data, unit_of, year) for data in answers.get("tasks", [])]
    chosen = chosen_blocks(answers.get("blocks", []))
    content = [json_block(data, tasks) for data in chosen]
    left_out = {
        data["task"] for data in answers.get("blocks", []) if isinstance(data, dict) and "task" in data
    } - {data["task"] for data in chosen if isinstance(data, dict) and "task" in data}  # fmt: skip
    placed = {id(block.task) for block in content if block.task is not None}
    loose = [
        task
        for index, (task, data) in enumerate(zip(tasks, answers.get("tasks", []), strict=True))
        if id(task) not in placed and index not in left_out and data.get("in_text", True)
    ]
    _place(content, loose, _organisation(chosen))
    first = next((i for i, block in enumerate(content) if block.kind is BlockKind.APPENDIX), len(content))
    blocks = bases(answers.get("bases", []))
    if lead_in := text_runs(answers.get("lead_in", "")):
        blocks.append(Block(BlockKind.PARAGRAPH, lead_in))
    blocks += content[:first]
    if closing := text_runs(answers.get("closing", "")):
        blocks.append(Block(BlockKind.CLOSING, closing))
    blocks += content[first:]
    if number_anew:
        renumber(blocks)
    symbol = answers.get("symbol", "KH-UBND")
    number = str(answers.get("number") or "")
    return Plan(
        title=answers.get("title", ""), kind=answers.get("kind", "blank"), year=year, symbol=symbol,
        document_kind=answers.get("document_kind", "KẾ HOẠCH"),
        number=f"{two_digits(int(number))}/{symbol}" if number.isascii() and number.isdigit() else number,
        issuer=answers.get("issuer", ""), parent=answers.get("parent", ""), place=answers.get("place", ""),
        dated=PartialDate(answers.get("day"), answers.get("month"), answers.get("issue_year")),
        urgency=answers.get("urgency", ""), superior=answers.get("superior", ""),
        drafting_unit=answers.get("drafting_unit", ""), blocks=blocks,
        tasks=[task for index, task in enumerate(tasks) if index not in left_out],
        recipients=list(answers.get("recipients", [])), signature=Signature(**answers.get("signature", {})),
        assignment_appendix=answers.get("appendix", False),
    )  # fmt: skip


def bases(items: Iterable[Json | str | list[list[str]]]) -> list[Block]:
    """Return the bases: strings get their sign and italics, blocks stay as they are."""
    items = list(items)
    out = []
    for index, item in enumerate(items):
        if isinstance(item, str):
            last = index == len(items) - 1
            out.append(basis_blocks([item] if last else [item, ""])[0])
        else:
            out.append(json_block(item) if isinstance(item, dict) else Block(BlockKind.BASIS, text_runs(item)))
    return out


def level(data: Json | str) -> int | None:
    """Return how high a block stands in the outline (0 appendix, 1 section …), None for what stands under it."""
    if isinstance(data, str):
        return None
    kind = BlockKind(data["kind"])
    below = kind is BlockKind.NUMBERED and data.get("depth") == _UNDER
    return _UNDER if kind is BlockKind.SUBHEADING or below else _LEVEL.get(kind)


def heading_words(data: Json, tasks: Sequence[Json]) -> str:
    """Return the words of a block of the outline; one that is a duty has them in its task."""
    number = data.get("task")
    return plain(text_runs(data.get("text", "") if number is None else tasks[number].get("text", "")))


def ticked(items: Iterable[Json | str]) -> list[bool]:
    """Return for each block whether it is ticked together with all that it stands under."""
    out = []
    skipped: int | None = None
    for item in items:
        own = level(item)
        if skipped is None or (own is not None and own <= skipped):
            left_out = isinstance(item, dict) and not item.get("chosen", True)
            skipped = (own if own is not None else _UNDER + 1) if left_out else None
        out.append(skipped is None)
        if own is None and skipped == _UNDER + 1:
            skipped = None  # a block that is no heading is left out alone
    return out


def chosen_blocks(items: Sequence[Json | str]) -> list[Json | str]:
    """Return the blocks that are ticked, with all that stands under them."""
    return [item for item, chosen in zip(items, ticked(items), strict=True) if chosen]


def _organisation(items: Sequence[Json | str]) -> int | None:
    """Return the place of the section for duties."""
    for index, item in enumerate(items):
        if isinstance(item, dict) and item.get("part") == "organisation":
            return index
    return None


def _place(content: list[Block], loose: Sequence[Task], section: int | None) -> None:
    """Put duties that no block names into the text: after the last one of their unit, or under a new heading."""
    fresh: list[Task] = []
    anchor = content[section] if section is not None else None
    for task in loose:
        mates = [i for i, b in enumerate(content) if b.task is not None and b.task.unit is task.unit is not None]
        if mates:
            mate = content[mates[-1]]
            content.insert(mates[-1] + 1, Block(mate.kind, marker=mate.marker, depth=mate.depth, task=task))
        else:
            fresh.append(task)
    if not fresh:
        return
    duties = [index for index, block in enumerate(content) if block.task is not None]
    start = next((i for i, b in enumerate(content) if b is anchor), duties[-1] if duties else len(content))
    end = start + 1
    while end < len(content) and content[end].kind not in (BlockKind.SECTION, BlockKind.APPENDIX, BlockKind.CLOSING):
        end += 1
    content[min(end, len(content)) : min(end, len(content))] = organisation_blocks(fresh)
