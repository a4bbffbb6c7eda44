"""Superiors' papers as plain data for JSON (see the project's contracts)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.domain.directive.demand import Demand, Directive, Proposal, Scope


def directive_json(directive: Directive, proposals: Sequence[Proposal]) -> dict[str, Any]:
    """Return a paper with what it asks; `proposals` are those of its demands, empty before an office is set up."""
    found: list[Proposal | None] = [*proposals] or [None for _ in directive.demands]
    pairs = zip(directive.demands, found, strict=True)
    return {
        "source": {
            "kind": directive.kind,
            "number": directive.number or None,
            "date": directive.dated.isoformat() if directive.dated else None,
            "issuer": directive.issuer or None,
            "subject": directive.subject,
        },
        "demands": [_demand(demand, proposal) for demand, proposal in pairs],
    }


def _demand(demand: Demand, proposal: Proposal | None) -> dict[str, Any]:
    due, last = demand.deadline, demand.last_day
    days = [item.day.isoformat() for item in demand.deadlines]
    return {
        "id": demand.key,
        "text": demand.text,
        "place": demand.place,
        "addressee": demand.addressee,
        "scope": demand.scope.value,
        "deadline": due.day.isoformat() if due is not None and demand.day_named else None,
        **({"deadlines": days} if len(days) > 1 and demand.day_named else {}),
        "last_day": last.isoformat() if last else None,
        "recurring": [item.value for item in demand.recurring],
        "proposal": _proposal(proposal) if proposal is not None and demand.scope is not Scope.OTHERS else None,
    }


def _proposal(proposal: Proposal) -> dict[str, Any]:
    return {
        "unit": proposal.unit or None,
        "supporting": list(proposal.supporting),
        "role": proposal.role.value,
        "deadline": proposal.deadlines[0].day.isoformat() if proposal.deadlines else None,
        "text": proposal.text,
        "product": proposal.product,
    }
