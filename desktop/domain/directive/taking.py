"""What the office decides of each demand of a paper, as JSON values: taken, joined, split, or left out with a reason.

A paper is {"kind", "number", "date", "issuer", "subject", "file", "path", "demands"}. A demand has what the paper says
of it ("key", "text", "place", "addressee", "scope", "deadlines", "recurring", …), and "tasks": the duties that are made
of it, several where it was split; one that is left out has a reason in "left_out", one that is "joined" to another that
one's key.
A duty is {"text", "unit", "role", "supporting", "deadlines", "recurring", "continuous", "product"}; "typed" says that
its date was set by hand, "fields", "like", "like_all", "like_year" why the unit in "proposed" was proposed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from desktop.domain.base.text import clean
from desktop.domain.directive.citing import short_citation
from desktop.domain.directive.demand import Demand, Directive, Proposal, Scope
from desktop.domain.plan.answers import deadline_json
from desktop.domain.task.task import Deadline, Origin, Recurrence

Json = dict[str, Any]


def paper_json(paper: Directive, proposals: Sequence[Proposal], path: str = "", *, carried_out: str = "") -> Json:
    """Return a paper with everything taken that it asks of the office and of all, as it is proposed.

    `carried_out` is the reason for leaving out what asks for nothing but that the paper is carried out.
    """
    asked = [
        demand_json(demand)
        | {"tasks": [duty_json(proposal)], "joined": 0}
        | ({"left_out": carried_out} if demand.carries_out else {})
        for demand, proposal in zip(paper.demands, proposals, strict=True)
        if demand.scope is not Scope.OTHERS
    ]
    return {
        "kind": paper.kind, "number": paper.number, "date": paper.dated.isoformat() if paper.dated else "",
        "issuer": paper.issuer, "subject": paper.subject, "file": paper.file, "path": path, "demands": asked,
    }  # fmt: skip


def demand_json(demand: Demand) -> Json:
    """Return what a paper says of a demand."""
    return {
        "key": demand.key, "text": demand.text, "place": demand.place, "addressee": demand.addressee,
        "scope": demand.scope.value, "deadlines": [deadline_json(due) for due in demand.deadlines],
        "day_named": demand.day_named, "recurring": [item.value for item in demand.recurring],
        "continuous": demand.continuous, "supporting": list(demand.supporting), "product": demand.product,
        "left_out": demand.left_out, "paragraph": demand.paragraph,
    }  # fmt: skip


def duty_json(proposal: Proposal) -> Json:
    """Return a proposed duty."""
    return {
        "text": proposal.text, "unit": proposal.unit, "proposed": proposal.unit, "role": proposal.role.value,
        "supporting": list(proposal.supporting), "deadlines": [deadline_json(due) for due in proposal.deadlines],
        "recurring": [item.value for item in proposal.recurring], "continuous": proposal.continuous,
        "product": proposal.product, "typed": False, "fields": list(proposal.fields), "like": proposal.like,
        "like_all": proposal.like_all, "like_year": proposal.like_year,
    }  # fmt: skip


def json_deadlines(items: Iterable[Json]) -> tuple[Deadline, ...]:
    """Return the dates due that JSON stands for."""
    return tuple(
        Deadline(date.fromisoformat(item["deadline"]), item.get("inclusive", True), item.get("wording", ""))
        for item in items
    )


def json_demand(data: Json) -> Demand:
    """Return the demand that JSON stands for."""
    return Demand(
        data["text"], data.get("place", ""), data.get("addressee", ""), Scope(data.get("scope", Scope.US)),
        json_deadlines(data.get("deadlines", [])),
        tuple(item for item in Recurrence if item.value in data.get("recurring", [])),
        bool(data.get("continuous")), tuple(data.get("supporting", [])), data.get("product", ""),
        bool(data.get("day_named", True)), int(data.get("key", 0)), clean(data.get("left_out", "")),
        data.get("paragraph"),
    )  # fmt: skip


def json_paper(data: Json) -> Directive:
    """Return the paper that JSON stands for, with its demands."""
    day = data.get("date", "")
    return Directive(
        data.get("kind", ""), data.get("number", ""), date.fromisoformat(day) if day else None,
        data.get("issuer", ""), data.get("subject", ""), [json_demand(item) for item in data.get("demands", [])],
        data.get("file", ""),
    )  # fmt: skip


def taken(paper: Json) -> list[Json]:
    """Return the demands that are taken: neither left out nor joined to another."""
    return [item for item in paper["demands"] if not item.get("left_out") and not item.get("joined")]


def tasks_of(paper: Json) -> list[Json]:
    """Return the duties of a paper as tasks of the wizard's answers, in the order of the paper."""
    note = short_citation(json_paper(paper))
    out = []
    for item in taken(paper):
        keys = [item["key"], *(other["key"] for other in paper["demands"] if other.get("joined") == item["key"])]
        for duty in item["tasks"]:
            first, *more = duty["deadlines"] or [{}]
            task: Json = {
                "text": duty["text"], "unit": duty["unit"], "role": duty["role"],
                "supporting": list(duty["supporting"]), "deadline": first.get("deadline", ""),
                "inclusive": first.get("inclusive", True), "wording": first.get("wording", ""),
                "recurring": list(duty["recurring"]), "continuous": duty["continuous"], "product": duty["product"],
                "origin": Origin.DEMAND.value, "origin_note": note, "demands": keys,
            }  # fmt: skip
            if more:
                task["more_deadlines"] = list(more)
            out.append(task)
    return out


def leave_out(paper: Json, key: int, reason: str) -> None:
    """Leave a demand out for a reason, or take it again with an empty one; what was joined to it stands alone again."""
    for item in paper["demands"]:
        if item["key"] == key:
            item["left_out"], item["joined"] = clean(reason), 0
        elif item.get("joined") == key and reason:
            item["joined"] = 0


def join(paper: Json, key: int, to: int) -> None:
    """Let one duty answer two demands: `key` goes into that of `to`."""
    for item in paper["demands"]:
        if item["key"] == key:
            item["joined"], item["left_out"] = to, ""
        elif item.get("joined") == key:
            item["joined"] = to


def split(paper: Json, key: int, duty: int, place: int) -> bool:
    """Cut a duty of a demand in two at a place of its text; return whether both parts have words."""
    item = next(item for item in paper["demands"] if item["key"] == key)
    text = item["tasks"][duty]["text"]
    first, second = text[:place].rstrip(" ;,."), text[place:].lstrip(" ;,.")
    if not first or not second:
        return False
    whole = item["tasks"][duty]
    parts = []
    for part in (first, second):
        words = f"{part[:1].upper()}{part[1:]}".rstrip(".") + "."
        own = [due for due in whole["deadlines"] if due["wording"] and due["wording"] in words]
        keep = own or ([] if any(due["wording"] in text for due in whole["deadlines"] if due["wording"]) else
                       whole["deadlines"])  # fmt: skip
        parts.append({**whole, "text": words, "deadlines": list(keep), "supporting": list(whole["supporting"])})
    item["tasks"][duty : duty + 1] = parts
    return True


def redate(paper: Json, key: int, duty: int, due: Deadline | None) -> None:
    """Set the office's own date of a duty by hand; its words follow in the text."""
    item = next(item for item in paper["demands"] if item["key"] == key)
    own = item["tasks"][duty]
    old = own["deadlines"][0] if own["deadlines"] else None
    if old is not None and due is not None and old["wording"] and old["wording"] in own["text"]:
        own["text"] = own["text"].replace(old["wording"], due.wording, 1)
    own["deadlines"] = ([deadline_json(due)] if due is not None else []) + own["deadlines"][1:]
    own["typed"] = True


def follow(paper: Json, tasks: Sequence[Json]) -> None:
    """Take over into a paper's duties what was changed of them in later steps: unit, words, dates."""
    for item in taken(paper):
        own = [task for task in tasks if item["key"] in task.get("demands", [])]
        if len(own) != len(item["tasks"]):
            continue
        for duty, task in zip(item["tasks"], own, strict=True):
            if isinstance(task["text"], str):
                duty["text"] = task["text"]
            duty["unit"], duty["role"] = task.get("unit", ""), task.get("role", duty["role"])
            duty["supporting"], duty["product"] = list(task.get("supporting", [])), task.get("product", "")
            first = [{"deadline": task["deadline"], "inclusive": task.get("inclusive", True),
                      "wording": task.get("wording", "")}] if task.get("deadline") else []  # fmt: skip
            now = [*first, *task.get("more_deadlines", [])]
            if [due["deadline"] for due in now] != [due["deadline"] for due in duty["deadlines"]]:
                duty["typed"] = True
            duty["deadlines"] = now
            duty["recurring"] = list(task.get("recurring", duty["recurring"]))
            duty["continuous"] = bool(task.get("continuous", duty["continuous"]))


def move_dates(paper: Json, proposals: dict[int, Proposal]) -> None:
    """Put other proposed dates (and the words that name them) into duties whose date nobody set by hand.

    `proposals` are those of demands by their keys. Duties of a demand that was split keep the order of its dates.
    """
    for item in taken(paper):
        proposal = proposals.get(item["key"])
        if proposal is None:
            continue
        dues = list(proposal.deadlines)
        for duty in item["tasks"]:
            count = len(duty["deadlines"])
            own, dues = dues[:count], dues[count:] if len(item["tasks"]) > 1 else dues
            if duty["typed"] or not own:
                continue
            for old, new in zip(duty["deadlines"], own, strict=False):
                if old["wording"] and old["wording"] in duty["text"]:
                    duty["text"] = duty["text"].replace(old["wording"], new.wording, 1)
            duty["deadlines"] = [deadline_json(due) for due in own]
