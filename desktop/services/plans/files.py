"""Files of a plan: signed copies, the superior's papers, and what was written out of the book."""

from __future__ import annotations

from collections.abc import Collection

from desktop.domain.base.changed import Changed
from desktop.domain.plan.files import Owner
from desktop.services.evidence.owned import Actions, OwnedFileService
from desktop.services.plans.steps import existing_plan
from desktop.storage import journal, kept_files, records
from desktop.storage.database import Session


class PlanFileService(OwnedFileService):
    """Files of plans."""

    shelf = kept_files.PLANS
    word = "plan"
    actions = Actions("plan.attached", "plan.detached", "plan.file-renamed", "plan.export-forgotten")
    changed = Changed.PLANS

    def _owner(self, session: Session, owner_id: int) -> Owner:
        plan = existing_plan(session, owner_id)
        return Owner(plan.title, plan.known_number, plan.known_date, signed=plan.locked)

    def _scope(self, owner_id: int) -> journal.Scope:
        return journal.plan_scope(owner_id)

    def _tasks(self, session: Session, owner_id: int) -> Collection[int]:
        return records.task_ids_of(session, owner_id)
