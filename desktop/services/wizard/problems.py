"""What the answers of the plan wizard still lack, step by step."""

from __future__ import annotations

import dataclasses
import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from desktop.domain.base.citation import contradictions
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, day_words, fold, plain
from desktop.domain.directive.citing import issuer_words
from desktop.domain.office.office import Unit, day_for
from desktop.domain.plan import answers as form
from desktop.domain.plan.details import stated_otherwise
from desktop.domain.plan.law import cited_faults, sentence
from desktop.domain.plan.next_year import bases_for_last_year, cells_of_old_year, of_lunar_year, of_old_year
from desktop.domain.plan.own_names import of_other_provinces, other_place, still_issued, still_named
from desktop.domain.plan.plan import PART, Block, BlockKind, PartialDate, Plan, Signature
from desktop.domain.plan.proposals import signs_no_longer
from desktop.domain.plan.recipients import recipients_for
from desktop.domain.task.progress import last_day
from desktop.domain.task.task import LONGEST_TEXT, Deadline, TaskStatus
from desktop.domain.task.wording import impossible_deadline, is_unit_name, split_units

if TYPE_CHECKING:
    from desktop.services import Services


@dataclass(frozen=True)
class Problem:
    """A sentence about one field of a step; `severity` is "error" (no plan is made) or "warning".

    `field` names the answer, with the place in its list ("tasks.3"). `source` is English and marked for the context
    "errors", so that `i18n.sentence(problem.error())` gives it in the language in force.
    """

    step: str
    field: str
    source: str
    values: dict[str, object] = dataclasses.field(default_factory=dict)
    severity: str = "warning"

    def error(self) -> UserError:
        """Return the sentence as an error."""
        return UserError(self.source, **self.values)


def find_problems(answers: dict[str, Any], services: Services) -> list[Problem]:
    """Return all problems in the order of the steps."""
    if not answers:
        source = QT_TRANSLATE_NOOP("errors", "Choose what the plan is made from.")
        return [Problem("source", "source", source, severity="error")]
    return [
        *_general(answers, services), *_bases(answers), *_over(answers, services), *_content(answers),
        *_assign(answers, services),
        *_undated(answers), *_due_before(answers, services.office.today()),
        *_ending(answers, services), *_of_old_year(answers), *_notices(answers), *_strange(answers, services),
    ]  # fmt: skip


def still_open(plan: Plan, services: Services) -> list[Problem]:
    """Return what a plan lacks, whatever it was made of, but for the days of its duties."""
    answers, today = form.from_plan(plan), services.office.today()
    to_do, find = [task for task in plan.tasks if task.status is not TaskStatus.DONE], services.units.finder()
    names = dict.fromkeys(unit.name for task in to_do for unit in (task.unit, *task.supporting) if unit is not None)
    units = [unit for unit in map(find, names) if unit is not None]
    ended = [problem for unit in units for problem in _ended(unit, "tasks", plan.year, today)]
    signer = _signer(plan.signature, plan.issuer, services)
    bases = [
        Problem("bases", "bases", error.source, {**error.values, "name": block.text})
        for block, error in bases_for_last_year(plan)
    ]
    return [*bases, *ended, *_content(answers), *_ending(answers, services), *signer]


def _hard(answers: dict[str, Any]) -> str:
    """Return how hard a wrong value weighs: what a file says of an old plan is not refused, what is decided now is."""
    return "warning" if answers.get("source", {}).get("type") == "file" else "error"


def _general(answers: dict[str, Any], services: Services) -> Iterator[Problem]:
    if not clean(answers.get("title", "")):
        source = QT_TRANSLATE_NOOP("errors", "The plan has no subject. Type what it is about.")
        yield Problem("general", "title", source, severity="error")
    year = answers.get("year")
    if year is None:
        source = QT_TRANSLATE_NOOP("errors", "The plan has no year; deadlines without a year cannot be read.")
        yield Problem("general", "year", source)
    elif not 2000 <= year <= 2100:
        source = QT_TRANSLATE_NOOP("errors", "{year} is no year for a plan. Type one from 2000 to 2100.")
        yield Problem("general", "year", source, {"year": year}, "error")
    same = clean(answers.get("title", ""))
    if year and any(fold(row.title) == fold(same) for row in services.plans.rows(year)):
        source = QT_TRANSLATE_NOOP(
            "errors", "There is a plan of {year} with this subject already. Go on with that one, or change the subject."
        )
        yield Problem("general", "title", source, {"year": year})
    kind = fold(answers.get("document_kind") or Plan("").document_kind)
    if fold(same).startswith(f"{kind} ") and not fold(same).startswith("ke hoach hoa "):
        source = QT_TRANSLATE_NOOP(
            "errors", "The subject begins with “{words}”, which stands above it on the paper. Leave that out."
        )
        yield Problem("general", "title", source, {"words": same[: len(kind)]})
    if not clean(answers.get("superior", "")) and not any(map(_names_plan, form.bases(answers.get("bases", [])))):
        source = QT_TRANSLATE_NOOP(
            "errors", "The superior's plan is not named. Where there is one for {year}, name it: it is the first basis."
        )
        yield Problem("general", "superior", source, {"year": year or ""})
    day, month, issued = (answers.get(name) for name in ("day", "month", "issue_year"))
    if PartialDate(day or 1, month or 1, issued or 2000).value is None:
        source = QT_TRANSLATE_NOOP("errors", "The date of the plan names no day of the calendar. Correct it.")
        yield Problem("general", "day", source, severity="error")
    number, symbol = str(answers.get("number") or ""), answers.get("symbol", "")
    taken = services.plans.taken(number, issued, symbol) if number and issued else None
    if taken is not None:
        hard = "error" if answers.get("issued") else _hard(answers)
        yield Problem("general", "number", taken.source, taken.values, hard)
    if not clean(answers.get("signature", {}).get("name", "")):
        source = QT_TRANSLATE_NOOP("errors", "The name of the signer is open.")
        yield Problem("general", "signature", source)
    elif not answers.get("issued"):
        yield from _signer(Signature(**answers["signature"]), answers.get("issuer", ""), services)


def _signer(signature: Signature, issuer: str, services: Services) -> Iterator[Problem]:
    """Yield a problem where who signs a plan of our own is none of the office's signers."""
    office = services.office.required()
    if issuer and fold(issuer) != fold(office.issuer):
        return
    if signs_no_longer(signature, office):
        source = QT_TRANSLATE_NOOP(
            "errors",
            "“{name}” signs as {title} and is none of the office's signers. Choose who signs, or add the name.",
        )
        values: dict[str, object] = {"name": clean(signature.name), "title": clean(signature.title)}
        yield Problem("general", "signature", source, values)


def _names_plan(basis: Block) -> bool:
    """Return whether a basis is a plan, a programme or an order of the level above."""
    return re.search(r"\b(?:ke hoach|chuong trinh hanh dong|cong van) so\b", fold(basis.text)) is not None


def _bases(answers: dict[str, Any]) -> Iterator[Problem]:
    bases = form.bases(answers.get("bases", []))
    if not bases:
        yield Problem("bases", "bases", QT_TRANSLATE_NOOP("errors", "The plan names no basis."))
    for index, block in enumerate(bases):
        for kind, number, other in contradictions(block.text):
            source = QT_TRANSLATE_NOOP("errors", "“{kind} {number}”: that number is one of the kind “{other}”.")
            yield Problem("bases", f"bases.{index}", source, {"kind": kind, "number": number, "other": other})


def _over(answers: dict[str, Any], services: Services) -> Iterator[Problem]:
    """Yield a problem for each document, cited anywhere in the text, that a plan of its year should not rest upon."""
    places = list(_texts(answers))
    texts, year = [text for _step, _place, text in places], answers.get("year")
    for found in cited_faults(texts, services.legal.rows(), year, _dated(answers)):
        step, place, _text = places[found.place]
        told = sentence(found, year)
        yield Problem(step, place, told.source, told.values)


def _dated(answers: dict[str, Any]) -> date | None:
    """Return the plan's own day once it is whole."""
    return PartialDate(*(answers.get(name) for name in ("day", "month", "issue_year"))).value


def _texts(answers: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """Yield all texts of the answers, each with its step and field."""
    yield "general", "title", answers.get("title", "")
    for index, block in enumerate(form.bases(answers.get("bases", []))):
        yield "bases", f"bases.{index}", block.text
    yield "content", "blocks", plain(form.text_runs(answers.get("lead_in", "")))
    for item in answers.get("blocks", []):
        if isinstance(item, dict):
            yield "content", "blocks", plain(form.text_runs(item.get("text", "")))
            for cells in item.get("rows", []):
                yield "content", "blocks", "\n".join(cells)
        elif isinstance(item, str):
            yield "content", "blocks", item
    for index, task in enumerate(answers.get("tasks", [])):
        yield "assign", f"tasks.{index}", plain(form.text_runs(task.get("text", "")))
        for name in ("product", "note"):
            yield "assign", f"tasks.{index}", str(task.get(name) or "")
    yield "ending", "closing", plain(form.text_runs(answers.get("closing", "")))


def _is_part(item: Any) -> bool:  # noqa: ANN401 (a JSON value)
    """Return whether a block is a section that others stand under: "A.", "PHẦN THỨ HAI"."""
    return isinstance(item, dict) and PART.match(item.get("marker", "")) is not None


def _is_appendix(item: Any) -> bool:  # noqa: ANN401 (a JSON value)
    return isinstance(item, dict) and item.get("kind") == BlockKind.APPENDIX


def _content(answers: dict[str, Any]) -> Iterator[Problem]:
    blocks = answers.get("blocks", [])
    chosen = form.chosen_blocks(blocks)
    if not chosen and not form.text_runs(answers.get("lead_in", "")):
        source = QT_TRANSLATE_NOOP("errors", "The plan has no text. Choose or type its content.")
        yield Problem("content", "blocks", source, severity="error")
        return
    placed = {block["task"] for block in blocks if isinstance(block, dict) and "task" in block}
    loose = any(
        number not in placed and task.get("in_text", True) for number, task in enumerate(answers.get("tasks", []))
    )
    closing = plain(form.text_runs(answers.get("closing", ""))).strip()
    says_more = bool(closing) and not closing.startswith("Trên đây")  # it ends the last section and the plan in one
    chosen = [item for item in chosen if _says_something(item)]
    for index, item in enumerate(chosen):
        own = form.level(item)
        if own is None or not isinstance(item, dict) or item["kind"] == BlockKind.NUMBERED:
            continue
        following = chosen[index + 1] if index + 1 < len(chosen) else item
        after = form.level(following)
        filled = (item.get("part") == "organisation" and loose) or (_is_part(item) and not _is_part(following))
        filled = filled or (says_more and (following is item or _is_appendix(following)))
        name = plain(form.text_runs(item.get("text", "")))
        if after is not None and after <= own and not filled and own > 0:
            source = QT_TRANSLATE_NOOP("errors", "Nothing stands under the heading “{name}”.")
            yield Problem("content", "blocks", source, {"name": name})


def _says_something(item: dict[str, Any] | str) -> bool:
    """Return whether a block is more than an empty line."""
    if isinstance(item, str):
        return bool(item.strip())
    return (
        form.level(item) is not None or "task" in item or bool(item.get("rows") or form.text_runs(item.get("text", "")))
    )


def _assign(answers: dict[str, Any], services: Services) -> Iterator[Problem]:
    blocks = answers.get("blocks", [])
    placed = {block["task"] for block in blocks if isinstance(block, dict) and "task" in block}
    find = services.units.finder()
    tasks = answers.get("tasks", [])
    hard = _hard(answers)
    if not tasks:
        yield Problem("assign", "tasks", QT_TRANSLATE_NOOP("errors", "No unit has a duty yet."))
    rows = _shown_numbers(tasks)
    for index, task in enumerate(tasks):
        name, place = clean(task.get("unit", "")), f"tasks.{index}"
        text = clean(plain(form.text_runs(task.get("text", ""))))
        if not text:
            source = QT_TRANSLATE_NOOP("errors", "Duty {row} has no words. Type them or remove the duty.")
            yield Problem("assign", place, source, {"row": rows[index]}, "error")
        elif len(text) > LONGEST_TEXT:
            source = QT_TRANSLATE_NOOP(
                "errors",
                "Duty {row} has {count} letter{count:|s}, more than {limit}. Shorten it or make several duties of it.",
            )
            count = {"row": rows[index], "count": len(text), "limit": LONGEST_TEXT}
            yield Problem("assign", place, source, {**count}, "error")
        if not name:
            source = QT_TRANSLATE_NOOP("errors", "Duty {row} has no unit. Choose who does it.")
            known = index in placed or not task.get("in_text", True)
            yield Problem("assign", place, source, {"row": rows[index]}, "warning" if known else "error")
        elif _is_two(name, find):
            source = QT_TRANSLATE_NOOP(
                "errors", "Duty {row} names two units as lead, “{name}”. Keep one and let the other support it."
            )
            yield Problem("assign", place, source, {"row": rows[index], "name": name}, hard)
        unit = find(name) if name else None
        if unit is not None:
            yield from _ended(unit, place, answers.get("year"), services.office.today())
        yield from _due(answers, index, rows[index], task, hard)
        words = "" if task.get("deadline") else impossible_deadline(text)
        if words:
            source = QT_TRANSLATE_NOOP("errors", "Duty {row} names a day that does not exist, “{words}”. Correct it.")
            yield Problem("assign", place, source, {"row": rows[index], "words": words})
        supporting = task.get("supporting", [])
        if name and (fold(name) in map(fold, supporting) or (unit and unit.id in _ids(supporting, find))):
            source = QT_TRANSLATE_NOOP("errors", "Duty {row} names “{name}” as lead and as supporting unit. Keep one.")
            yield Problem("assign", place, source, {"row": rows[index], "name": name}, hard)


def _ended(unit: Unit, place: str, year: int | None, today: date) -> Iterator[Problem]:
    """Yield what is wrong with a duty of a unit that is no more when the plan is carried out."""
    if not year or unit.valid_to is None or unit.valid_to >= day_for(year, today):
        return
    if unit.successor is None:
        source = QT_TRANSLATE_NOOP("errors", "“{name}” no longer exists in {year}. Choose the unit that took over.")
        yield Problem("assign", place, source, {"name": unit.name, "year": year})
    else:
        source = QT_TRANSLATE_NOOP("errors", "“{name}” no longer exists in {year}; “{successor}” took over.")
        yield Problem("assign", place, source, {"name": unit.name, "year": year, "successor": unit.successor.name})


def _shown_numbers(tasks: Sequence[dict[str, Any]]) -> list[int]:
    """Return the numbers that duties have in the grid, which shows them by unit, units as they first come."""
    groups: dict[str, list[int]] = {}
    for index, task in enumerate(tasks):
        groups.setdefault(fold(clean(task.get("unit", ""))), []).append(index)
    numbers = {index: number for number, index in enumerate(itertools.chain(*groups.values()), start=1)}
    return [numbers[index] for index in range(len(tasks))]


def _undated(answers: dict[str, Any]) -> Iterator[Problem]:
    """Yield one problem for all duties that say nothing of when, at the first of them."""
    names = ("deadline", "wording", "timing", "recurring", "continuous")
    rows = _shown_numbers(answers.get("tasks", []))
    undated = [index for index, task in enumerate(answers.get("tasks", [])) if not any(map(task.get, names))]
    if len(undated) == 1:
        source = QT_TRANSLATE_NOOP("errors", "Duty {row} has no deadline yet.")
        yield Problem("assign", f"tasks.{undated[0]}", source, {"row": rows[undated[0]]})
    elif undated:
        source = QT_TRANSLATE_NOOP(
            "errors", "{count} dut{count:y|ies} {count:has|have} no deadline yet; the first is duty {row}."
        )
        yield Problem("assign", f"tasks.{undated[0]}", source, {"count": len(undated), "row": rows[undated[0]]})


def _due_before(answers: dict[str, Any], today: date) -> Iterator[Problem]:
    """Yield one problem for all duties that were due before today: a plan that is not dated yet comes after them."""
    if answers.get("issued") or _dated(answers) is not None:
        return
    rows, passed = _shown_numbers(answers.get("tasks", [])), []
    for index, task in enumerate(answers.get("tasks", [])):
        due = _day(task.get("deadline", ""))
        if due is not None and (last := last_day(Deadline(due, task.get("inclusive", True)))) < today:
            passed.append((index, last))
    if not passed:
        return
    if len(passed) == 1:
        source = QT_TRANSLATE_NOOP(
            "errors", "Duty {row} was due on {day}, which is over. Set a later day before issue."
        )
    else:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "{count} dut{count:y|ies} {count:was|were} due before today; the first is duty {row} ({day}). "
            "Set later days before issue.",
        )
    index, last = passed[0]
    yield Problem(
        "assign", f"tasks.{index}", source, {"count": len(passed), "row": rows[index], "day": day_words(last)}
    )


def _missing_recipients(answers: dict[str, Any], services: Services) -> list[str]:
    """Return the units that have duties but are no recipients, as they would be listed."""
    find, listed = services.units.finder(), answers.get("recipients", [])
    names = [clean(task.get("unit", "")) for task in answers.get("tasks", [])]
    units = {fold(unit.name): unit for unit in (find(name) or Unit(name) for name in names if name)}
    return [line for line in recipients_for(listed, units.values()) if line not in listed]


def _strange(answers: dict[str, Any], services: Services) -> Iterator[Problem]:
    """Yield a problem, at the first place, when the office whose file was taken over is still named in the text.

    Papers of another province that it cites are named each where they stand: what we carry out is what ours has asked.
    """
    issuer = answers.get("source", {}).get("issuer", "")
    office = services.office.required()
    name = other_place(issuer, office) if issuer else ""
    found = [
        (step, place, words)
        for step, place, text in _texts(answers)
        for words in (*still_named(name, text), still_issued(issuer, office, text))
        if words
    ]
    if found:
        source = QT_TRANSLATE_NOOP(
            "errors",
            "“{name}”, whose file this was, still stands in the text ({count} time{count:|s}), as in “{example}”.",
        )
        step, place, example = found[0]
        shown = name if not name.isupper() else issuer_words(issuer)
        yield Problem(step, place, source, {"name": shown, "count": len(found), "example": example})
    for step, place, text in _texts(answers) if issuer else ():
        papers = list(of_other_provinces(text, office))
        if not papers:
            continue
        source = QT_TRANSLATE_NOOP(
            "errors",
            "“{example}”, from the file that was taken over, is a paper of another province. Name that of ours.",
        )
        yield Problem(step, place, source, {"example": papers[0]})


def _due(answers: dict[str, Any], index: int, row: int, task: dict[str, Any], hard: str) -> Iterator[Problem]:
    """Yield what is wrong with the deadline of a duty."""
    year, place = answers.get("year"), f"tasks.{index}"
    dated = _dated(answers)
    due = _day(task.get("deadline", ""))
    if task.get("deadline") and due is None:
        source = QT_TRANSLATE_NOOP("errors", "The deadline of duty {row} is no date. Correct it.")
        yield Problem("assign", place, source, {"row": row}, "error")
    elif due is not None and dated is not None and last_day(Deadline(due, task.get("inclusive", True))) < dated:
        source = QT_TRANSLATE_NOOP(
            "errors", "The deadline of duty {row} ({day}) lies before the plan's date. Correct one."
        )
        yield Problem("assign", place, source, {"row": row, "day": day_words(due)}, hard)
    elif due is not None and year and not year <= due.year <= year + 1:
        source = QT_TRANSLATE_NOOP("errors", "The deadline of duty {row} ({day}) lies outside the plan's year.")
        yield Problem("assign", place, source, {"row": row, "day": day_words(due)})
    stated = stated_otherwise(form.json_task({"text": "", **task}, Unit, year), year) if due is not None else None
    if due is not None and stated is not None:
        source = QT_TRANSLATE_NOOP("errors", "Duty {row} says “{words}”, but its deadline is {day}. Correct one.")
        yield Problem("assign", place, source, {"row": row, "words": stated.wording, "day": day_words(due)})


def _is_two(name: str, find: Callable[[str], Unit | None]) -> bool:
    """Return whether a name that no unit has is made of the names of two units."""
    if find(name) is not None:
        return False
    parts = [part for part in re.split(r"\s*[;,+/]\s*|\s+và\s+", name) if part]
    if len(parts) > 1 and (";" in name or all(find(part) is not None for part in parts)):
        return True
    first, *others = split_units(name) or [name]
    return bool(others) and find(first) is not None and all(map(is_unit_name, others))


def _ids(names: list[str], find: Callable[[str], Unit | None]) -> set[int | None]:
    return {unit.id for unit in map(find, names) if unit is not None}


def _ending(answers: dict[str, Any], services: Services) -> Iterator[Problem]:
    if not any(clean(line) for line in answers.get("recipients", [])):
        source = QT_TRANSLATE_NOOP("errors", "The plan has no recipients.")
        yield Problem("ending", "recipients", source)
    elif absent := _missing_recipients(answers, services):
        source = QT_TRANSLATE_NOOP("errors", "These units have tasks but are no recipients: {units}")
        yield Problem("ending", "recipients", source, {"units": "; ".join(absent)})
    closing = plain(form.text_runs(answers.get("closing", ""))).rstrip()
    kinds = [block.get("kind") for block in answers.get("blocks", []) if isinstance(block, dict)]
    if not closing and BlockKind.CLOSING not in kinds:
        yield Problem("ending", "closing", QT_TRANSLATE_NOOP("errors", "The plan has no closing paragraph."))
    elif not closing:
        source = QT_TRANSLATE_NOOP("errors", "Text stands behind the closing paragraph, which has to be the last one.")
        yield Problem("content", "blocks", source)
    elif not closing.endswith("./."):
        source = QT_TRANSLATE_NOOP("errors", "The closing paragraph does not end with “./.”.")
        yield Problem("ending", "closing", source)


def _of_old_year(answers: dict[str, Any]) -> Iterator[Problem]:
    """Yield what still is of the year that the plan was moved from, in the words as they are now."""
    old, year = answers.get("source", {}).get("from_year"), answers.get("year")
    if old is None or year is None:
        return
    for step, place, text in _texts(answers):
        seen = of_lunar_year(text, year) if step == "general" else of_old_year(text, old, year, basis=step == "bases")
        for found in seen:
            yield Problem(step, place, found.source, found.values)
    for item in answers.get("blocks", []):
        for found in cells_of_old_year(item.get("rows", []) if isinstance(item, dict) else [], old):
            yield Problem("content", "blocks", found.source, found.values)


def _notices(answers: dict[str, Any]) -> Iterator[Problem]:
    for notice in answers.get("notices", []):
        yield Problem(notice["step"], notice.get("field", ""), notice["source"], dict(notice.get("values", {})))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
