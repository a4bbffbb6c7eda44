"""What a migration leaves to the program, because it follows from words and dates that the domain reads."""

from __future__ import annotations

from desktop.catalogue import legal
from desktop.domain.base.changed import Changed
from desktop.domain.office.office import LegalStatus
from desktop.services.base import Context
from desktop.storage import journal, records

LIBRARY_SETTING = "legal-library"
_SHIPPED = {LegalStatus.IN_FORCE, LegalStatus.UNKNOWN}


def complete(context: Context) -> None:
    """Let recurring tasks owe what a release without items could not keep; once, when the migration has asked for it.

    Nothing that fell due before today is made up as overdue.
    """
    with context.database.transaction() as session:
        asked = records.take_setting(session, "items-to-make")
        plan_ids = records.plans_without_items(session) if asked else []
        for plan_id in plan_ids:
            from desktop.services.plans.steps import renew_items  # what reads words, at most once in an office's life

            plan = records.plan(session, plan_id)
            if plan is None:
                continue
            scope = journal.plan_scope(plan_id)
            with context.operation(session, "plan.items", f"plan:{plan_id}", scope, {"name": plan.title}):
                renew_items(context, plan)
    if plan_ids:
        context.emit(Changed.PLANS, Changed.TASKS)
    renew_library(context)


def renew_library(context: Context) -> None:
    """Take into the library what a newer program knows of documents, once; what the office wrote itself stays.

    New documents are added. One that the office has not touched (no note of its own, "in force" or "unknown" as it was
    shipped) takes the status that is known now.
    """
    with context.database.transaction() as session:
        if records.settings(session).get(LIBRARY_SETTING) == legal.VERSION or records.office(session) is None:
            return
        known = {(item.number, item.issuer): item for item in records.legal_documents(session)}
        with context.operation(session, "legal.renewed", "legal", journal.table_scope("legal"), {}):
            for item in legal.library():
                kept = known.get((item.number, item.issuer))
                if kept is None:
                    session.add(item)
                elif kept.status in _SHIPPED and (not kept.note or kept.status is LegalStatus.UNKNOWN):
                    kept.status, kept.note = item.status, item.note
        records.save_settings(session, {LIBRARY_SETTING: legal.VERSION})
    context.emit(Changed.LEGAL)
