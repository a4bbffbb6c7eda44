"""What is stored of superiors' papers and of how tasks were given before."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from desktop.domain.directive.demand import Demand, Directive, Scope
from desktop.domain.directive.proposing import Given
from desktop.domain.plan.files import FileKind
from desktop.storage import tables as t
from desktop.storage.database import Session

_LOOKED_AT = 5000  # the newest tasks; what lies further back says little of who does what now


def tasks_before(session: Session) -> list[Given]:
    """Return the tasks that were given to a unit, the newest first."""
    rows = session.execute(
        select(t.task.c.text, t.task.c.unit_id, t.plan.c.year)
        .join(t.plan)
        .where(t.plan.c.deleted_at.is_(None), t.task.c.unit_id.is_not(None))
        .order_by(t.task.c.id.desc())
        .limit(_LOOKED_AT)
    )
    return [Given(row.text, row.unit_id, row.year) for row in rows]


def papers(session: Session, plan_id: int) -> list[Directive]:
    """Return the superiors' papers of a plan with what they ask, in the order in which they came."""
    paper, demand = t.plan_paper, t.demand
    out: dict[int, Directive] = {}
    for row in session.execute(paper.select().where(paper.c.plan_id == plan_id).order_by(paper.c.id)):
        out[row.id] = Directive(row.kind, row.number, row.dated, row.issuer, row.subject, file=row.file, id=row.id)
    for row in session.execute(demand.select().where(demand.c.plan_id == plan_id).order_by(demand.c.number)):
        out[row.paper_id].demands.append(
            Demand(
                row.text, row.place, row.addressee, row.asked_of, row.deadlines, row.recurring, row.continuous,
                tuple(row.supporting), row.product, row.day_named, row.number, row.left_out, id=row.id,
            )
        )  # fmt: skip
    return list(out.values())


@dataclass(frozen=True)
class KnownPaper:
    """A paper in the book: how much it asks, and its file within the data folder ("" for none)."""

    paper: Directive
    asked: int
    of_all: int
    path: str


def known_papers(session: Session) -> list[KnownPaper]:
    """Return the papers of all plans outside the bin, the newest first, each once."""
    paper, demand, kept = t.plan_paper.c, t.demand.c, t.plan_file.c
    counts: dict[int, dict[Scope, int]] = {}
    for row in session.execute(
        select(demand.paper_id, demand.asked_of, func.count()).group_by(demand.paper_id, demand.asked_of)
    ):
        counts.setdefault(row[0], {})[row[1]] = row[2]
    files = {
        (row.plan_id, row.number): row.path
        for row in session.execute(t.plan_file.select().where(kept.kind == FileKind.SUPERIOR).order_by(kept.id))
    }
    out: dict[tuple[str, str, str], KnownPaper] = {}
    rows = t.plan_paper.select().join(t.plan).where(t.plan.c.deleted_at.is_(None)).order_by(paper.id.desc())
    for row in session.execute(rows):
        found = Directive(row.kind, row.number, row.dated, row.issuer, row.subject, file=row.file, id=row.id)
        own = counts.get(row.id, {})
        item = KnownPaper(found, own.get(Scope.US, 0), own.get(Scope.ALL, 0), files.get((row.plan_id, row.number), ""))
        out.setdefault((row.number, row.issuer, row.subject), item)
    return list(out.values())


def add_paper(session: Session, plan_id: int, paper: Directive) -> None:
    """Keep a paper with its demands, whose keys are set already."""
    row = {"kind": paper.kind, "number": paper.number, "dated": paper.dated, "issuer": paper.issuer,
           "subject": paper.subject, "file": paper.file}  # fmt: skip
    session.execute(t.plan_paper.insert().values(plan_id=plan_id, **row))
    paper.id = session.scalar(select(func.max(t.plan_paper.c.id)))
    rows = [
        {
            "plan_id": plan_id, "paper_id": paper.id, "number": item.key, "text": item.text, "place": item.place,
            "addressee": item.addressee, "asked_of": item.scope, "deadlines": item.deadlines,
            "day_named": item.day_named, "recurring": item.recurring, "continuous": item.continuous,
            "supporting": list(item.supporting), "product": item.product, "left_out": item.left_out,
        }
        for item in paper.demands
    ]  # fmt: skip
    if rows:
        session.execute(t.demand.insert(), rows)


def remove_paper(session: Session, paper_id: int) -> None:
    """Forget a paper and what it asks."""
    session.execute(t.demand.delete().where(t.demand.c.paper_id == paper_id))
    session.execute(t.plan_paper.delete().where(t.plan_paper.c.id == paper_id))


def leave_out(session: Session, plan_id: int, number: int, reason: str) -> None:
    """Keep why a demand is not taken; an empty reason takes it again."""
    demand = t.demand.c
    session.execute(t.demand.update().where(demand.plan_id == plan_id, demand.number == number).values(left_out=reason))
