"""What the journal calls the operations of plans and drafts."""

from __future__ import annotations

from desktop.domain.base.errors import QT_TRANSLATE_NOOP

ACTIONS = {
    "plan.added": QT_TRANSLATE_NOOP("labels", "Plan added"),
    "plan.edited": QT_TRANSLATE_NOOP("labels", "Plan edited"),
    "plan.replaced": QT_TRANSLATE_NOOP("labels", "Words replaced in the plan"),
    "plan.answered": QT_TRANSLATE_NOOP("labels", "Task made for a superior's demand"),
    "plan.moved": QT_TRANSLATE_NOOP("labels", "Order of the plan changed"),
    "plan.headed": QT_TRANSLATE_NOOP("labels", "Heading of the plan added or renamed"),
    "plan.marked": QT_TRANSLATE_NOOP("labels", "Paragraph made a task, or a task a paragraph"),
    "plan.assigned": QT_TRANSLATE_NOOP("labels", "Assignment changed"),
    "plan.head": QT_TRANSLATE_NOOP("labels", "Changed: {part}"),
    "plan.attached": QT_TRANSLATE_NOOP("labels", "File added to the plan: {file}"),
    "plan.detached": QT_TRANSLATE_NOOP("labels", "File taken out of the plan: {file}"),
    "plan.file-renamed": QT_TRANSLATE_NOOP("labels", "File renamed: {file}"),
    "plan.export-forgotten": QT_TRANSLATE_NOOP("labels", "Entry of an exported file removed: {file}"),
    "plan.paper-added": QT_TRANSLATE_NOOP("labels", "Superior's paper added: {paper}"),
    "plan.paper-removed": QT_TRANSLATE_NOOP("labels", "Superior's paper taken out: {paper}"),
    "plan.demand-decided": QT_TRANSLATE_NOOP("labels", "Decided whether a demand is taken: {demand}"),
    "plan.submitted": QT_TRANSLATE_NOOP("labels", "Submitted for signature"),
    "plan.withdrawn": QT_TRANSLATE_NOOP("labels", "Taken back to draft"),
    "plan.issued": QT_TRANSLATE_NOOP("labels", "Issued as {number}, {day}"),
    "plan.closed": QT_TRANSLATE_NOOP("labels", "Plan closed"),
    "plan.reopened": QT_TRANSLATE_NOOP("labels", "Plan reopened"),
    "plan.revised": QT_TRANSLATE_NOOP("labels", "Version {version} begun"),
    "plan.items": QT_TRANSLATE_NOOP("labels", "Deadlines of recurring tasks made by the new version"),
    "plan.deleted": QT_TRANSLATE_NOOP("labels", "Plan put into the bin"),
    "plan.restored": QT_TRANSLATE_NOOP("labels", "Plan taken out of the bin"),
    "draft.deleted": QT_TRANSLATE_NOOP("labels", "Draft put into the bin"),
    "draft.restored": QT_TRANSLATE_NOOP("labels", "Draft taken out of the bin"),
    "draft.purged": QT_TRANSLATE_NOOP("labels", "Draft removed for good"),
    "draft.renamed": QT_TRANSLATE_NOOP("labels", "Draft renamed"),
    "draft.replaced": QT_TRANSLATE_NOOP("labels", "Words replaced in the draft"),
    "draft.copied": QT_TRANSLATE_NOOP("labels", "Draft copied"),
}
"""The words of each action; {named} places are filled from its detail."""
