"""What the journal calls the operations of reports."""

from __future__ import annotations

from desktop.domain.base.errors import QT_TRANSLATE_NOOP

ACTIONS = {
    "report.rule-added": QT_TRANSLATE_NOOP("labels", "Report added to what is owed"),
    "report.rule-edited": QT_TRANSLATE_NOOP("labels", "Rule of a report changed"),
    "report.rule-removed": QT_TRANSLATE_NOOP("labels", "Report taken out of what is owed"),
    "report.added": QT_TRANSLATE_NOOP("labels", "Report begun"),
    "report.edited": QT_TRANSLATE_NOOP("labels", "Report edited"),
    "report.renewed": QT_TRANSLATE_NOOP(
        "labels", "Figures of the report taken anew, {count} sentence{count:|s} changed"
    ),
    "report.deleted": QT_TRANSLATE_NOOP("labels", "Report removed"),
    "report.submitted": QT_TRANSLATE_NOOP("labels", "Report submitted for signature"),
    "report.withdrawn": QT_TRANSLATE_NOOP("labels", "Report taken back to draft"),
    "report.issued": QT_TRANSLATE_NOOP("labels", "Report issued as {number}, {day}"),
    "report.unissued": QT_TRANSLATE_NOOP("labels", "Number taken off the report"),
    "report.restored": QT_TRANSLATE_NOOP("labels", "Earlier text of the report taken again"),
    "report.sent": QT_TRANSLATE_NOOP("labels", "Report sent on {day}"),
    "report.sending-edited": QT_TRANSLATE_NOOP("labels", "Sending of the report corrected: {day}"),
    "report.attached": QT_TRANSLATE_NOOP("labels", "File added to the report: {file}"),
    "report.detached": QT_TRANSLATE_NOOP("labels", "File taken out of the report: {file}"),
    "report.file-renamed": QT_TRANSLATE_NOOP("labels", "File renamed: {file}"),
    "report.export-forgotten": QT_TRANSLATE_NOOP("labels", "Entry of an exported file removed: {file}"),
    "report.unsent": QT_TRANSLATE_NOOP("labels", "Sending of the report taken back"),
}
"""The words of each action; {named} places are filled from its detail."""
