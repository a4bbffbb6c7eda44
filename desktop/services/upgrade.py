"""What a migration leaves to the program, because it follows from words and dates that the domain reads."""

from __future__ import annotations

from desktop.services.base import Context
from desktop.services.plans import renew_items
from desktop.storage import journal, records


def complete(context: Context) -> None:
    """Let recurring tasks owe what a release without items could not keep; once, when the migration has asked for it.

    Nothing that fell due before today is made up as overdue.
    """
    with context.database.transaction() as session:
        asked = records.take_setting(session, "items-to-make")
        plan_ids = records.plans_without_items(session) if asked else []
        for plan_id in plan_ids:
            plan = records.plan(session, plan_id)
            if plan is None:
                continue
            scope = journal.plan_scope(plan_id)
            with context.operation(session, "plan.items", f"plan:{plan_id}", scope, {"name": plan.title}):
                renew_items(context, plan)
    if plan_ids:
        context.tell("plans", "tasks")
