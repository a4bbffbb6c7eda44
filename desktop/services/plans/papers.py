"""Steps on superiors' papers that run inside another service's transaction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import fold
from desktop.domain.directive.citing import document_of
from desktop.domain.directive.demand import Directive
from desktop.domain.office.unit_names import is_same_body
from desktop.domain.plan.files import FileKind
from desktop.services.base import Context
from desktop.services.evidence.steps import fit
from desktop.storage import directives, evidence, kept_files, records
from desktop.storage.database import Session


def save_papers(
    context: Context, session: Session, plan_id: int, papers: Sequence[tuple[Directive, Path | None]]
) -> list[str]:
    """Keep superiors' papers with a plan: what they ask, an entry of the legal library, and their files.

    Return the files that were copied into the data folder, to be put away when the transaction fails. A file that is
    gone by now, or cannot be kept, is passed over: what it asks is known.
    """
    copied: list[str] = []
    for paper, path in papers:
        directives.add_paper(session, plan_id, paper)
        _into_library(session, paper)
        if path is None:
            continue
        known = {item.sha256: item.name for item in kept_files.files(session, kept_files.PLANS, plan_id)}
        try:
            size = fit(path, known)
            relative, digest = evidence.take_in(path, context.database.folder, plan_id, evidence.PLAN_FOLDER)
        except (UserError, OSError):
            continue
        copied.append(relative)
        kept_files.add_file(
            session, kept_files.PLANS, plan_id, kind=FileKind.SUPERIOR, name=path.name, path=relative, sha256=digest,
            size=size, added_at=context.time(), author=context.author, number=paper.number, dated=paper.dated,
        )  # fmt: skip
    return copied


def _into_library(session: Session, paper: Directive) -> None:
    """Add a paper to the legal library, where it has a number and is not there yet."""
    document = document_of(paper)
    if not document.number:
        return
    for known in records.legal_documents(session):
        if fold(known.number) == fold(document.number) and is_same_body(known.issuer, document.issuer):
            return
    session.add(document)
    session.flush()
