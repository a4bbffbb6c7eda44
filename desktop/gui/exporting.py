"""The documents that more than one subject writes: plans, assignment, progress, letters, calendar files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain.office.office import UnitGroup
from desktop.domain.plan.files import ExportKind
from desktop.domain.plan.plan import Plan, Signature
from desktop.domain.report.report import Report
from desktop.domain.task.rows import IN_FORCE, TaskRow, UnitProgress
from desktop.gui.files import ask_for_folder, ask_where, file_name, open_path, write
from desktop.gui.kit.row_menu import Entry
from desktop.gui.letter_dialog import ReminderDialog, SlipDialog, signature_key
from desktop.gui.shell_api import Offer, Shell
from desktop.paths import free_name

_SIGNED = "letter-signature"
"""Under this name the window remembers who signed the last letter."""


def of_plan(shell: Shell, plan_id: int, *, outside: bool = False) -> list[Entry]:
    """Return for a menu what can be written of a plan; what holds tasks `outside` of plans has no text of its own."""
    translate = QCoreApplication.translate
    whole: Entry = (translate("exporting", "Plan as Word or PDF …"), lambda: export_plan(shell, plan_id), "file")
    return [
        *([] if outside else [whole]),
        (
            translate("exporting", "Assignment table as Excel or Word …"),
            lambda: export_assignment(shell, plan_id),
            "table",
        ),
        (translate("exporting", "Progress workbook …"), lambda: export_progress(shell, plan_id), "tasks"),
        (
            translate("exporting", "The whole work file as a folder …"),
            lambda: export_workfile(shell, plan_id),
            "folder",
        ),
        (
            translate("exporting", "The whole work file as an archive …"),
            lambda: export_workfile(shell, plan_id, packed=True),
            "archive",
        ),
    ]


def of_task(shell: Shell, task: TaskRow, reminded: Sequence[int] = ()) -> list[Entry]:
    """Return for a menu what can be written of a task that has a unit; `reminded` are units to remind in its stead."""
    translate = QCoreApplication.translate
    if task.unit_id is None:
        return []
    return [
        (translate("exporting", "Assignment slip …"), lambda: export_slip(shell, task), "print"),
        (translate("exporting", "Reminder letter …"), lambda: export_reminder(shell, reminded or task.unit_id), "send"),
    ]


def of_unit(shell: Shell, unit_id: int) -> list[Entry]:
    """Return for a menu what can be written of a unit."""
    translate = QCoreApplication.translate
    return [
        (translate("exporting", "Reminder letter …"), lambda: export_reminder(shell, unit_id), "send"),
        (translate("exporting", "Tracking sheet"), lambda: export_tracking(shell, unit_id), "table"),
        (
            translate("exporting", "Its deadlines as a calendar file"),
            lambda: export_calendar(shell, unit_id),
            "calendar",
        ),
    ]


def write_again(shell: Shell, plan_id: int, kind: ExportKind, path: Path) -> bool:
    """Write what was written once at the same place; a folder that is gone is made again."""
    acts: dict[ExportKind, Callable[[Path], object]] = {
        ExportKind.PLAN: lambda path: write_plan(shell, plan_id, path),
        ExportKind.ASSIGNMENT: lambda path: write_assignment(shell, plan_id, path),
        ExportKind.PROGRESS: lambda path: shell.services.exports.progress_xlsx(plan_id, "", path),
    }
    return write(shell, path, acts[kind], _noted(shell, plan_id, kind))


def _noted(shell: Shell, plan_id: int, kind: ExportKind) -> Callable[[Path], object]:
    """Return what lets the files of a plan name one that was written of it."""
    return partial(shell.services.plan_files.note_export, plan_id, kind)


def export_plan(shell: Shell, plan_id: int) -> None:
    """Ask where, and write a plan as .docx or .pdf."""
    plan = shell.services.plans.get(plan_id)
    translate = QCoreApplication.translate
    path = ask_where(
        shell, file_name(*short_number(plan), plan.title),
        {".docx": translate("exporting", "Word document"), ".pdf": translate("exporting", "PDF document")},
    )  # fmt: skip
    if path is not None:
        write(shell, path, lambda path: write_plan(shell, plan_id, path), _noted(shell, plan_id, ExportKind.PLAN))


def short_number(plan: Plan) -> tuple[str, str]:
    """Return kind and number as a file's name begins with them: "KH", "06"."""
    number, _, symbol = plan.number.partition("/")
    return (symbol or plan.symbol).rpartition("/")[2].partition("-")[0], number


def write_plan(shell: Shell, plan_id: int, path: Path) -> None:
    """Write a plan to a file by its ending."""
    if path.suffix.lower() == ".pdf":
        from desktop.gui.paper import preview as paper  # with the first PDF

        plan = shell.services.plans.get(plan_id)
        paper.pdf(shell.services.exports.sheet(plan), path, plan.title)
    else:
        shell.services.exports.plan_docx(plan_id, path)


def export_assignment(shell: Shell, plan_id: int) -> None:
    """Ask where, and write a plan's assignment table as .xlsx or .docx."""
    plan = shell.services.plans.get(plan_id)
    translate = QCoreApplication.translate
    path = ask_where(
        shell, file_name("Biểu phân công", *short_number(plan), str(plan.year or "")),
        {".xlsx": translate("exporting", "Excel workbook"), ".docx": translate("exporting", "Word document")},
    )  # fmt: skip
    if path is not None:
        noted = _noted(shell, plan_id, ExportKind.ASSIGNMENT)
        write(shell, path, lambda path: write_assignment(shell, plan_id, path), noted)


def write_assignment(shell: Shell, plan_id: int, path: Path) -> None:
    """Write a plan's assignment table to a file by its ending."""
    service = shell.services.exports
    (service.assignment_docx if path.suffix.lower() == ".docx" else service.assignment_xlsx)(plan_id, path)


def export_progress(shell: Shell, plan_id: int | None) -> None:
    """Ask where, and write the progress workbook of a plan, of all, or of those `IN_FORCE`."""
    today, one = shell.services.office.today(), None if plan_id == IN_FORCE else plan_id
    kind = () if one is None else short_number(shell.services.plans.get(one))
    path = ask_where(
        shell, file_name("Tiến độ", *kind, f"{today:%Y-%m-%d}"),
        {".xlsx": QCoreApplication.translate("exporting", "Excel workbook")},
    )  # fmt: skip
    if path is not None:
        noted = None if one is None else _noted(shell, one, ExportKind.PROGRESS)
        write(shell, path, lambda path: shell.services.exports.progress_xlsx(plan_id, "", path), noted)


def export_workfile(shell: Shell, plan_id: int, *, packed: bool = False) -> None:
    """Ask where, and put a plan, its superior's papers, evidence and reports with a numbered list into one place.

    That is a new folder in the one that is chosen, or an archive.
    """
    from desktop.gui.paper.preview import pdf_bytes  # with the first one

    plan = shell.services.plans.get(plan_id)
    translate = QCoreApplication.translate
    name = file_name("Hồ sơ công việc", *short_number(plan), str(plan.year or ""))
    if packed:
        path = ask_where(shell, name, {".zip": translate("exporting", "Archive")})
    else:
        folder = ask_for_folder(shell, translate("exporting", "Where shall the folder of the work file be made?"))
        path = folder / name if folder is not None else None
        if path is not None and path.exists():
            path = free_name(path)
    if path is not None:
        write(shell, path, lambda path: shell.services.packages.workfile(plan_id, path, pdf_bytes))


def export_reminder(shell: Shell, unit_id: int | Sequence[int] | None) -> None:
    """Show whom the letter reminds, ask where, and write it; say so where there is nothing to.

    The unit is ticked, or several, or all that are late; others that have something due may be ticked, too.
    """
    service, today = shell.services.exports, shell.services.office.today()
    found = shell.attempt(lambda: service.reminder_rows(unit_id, today))
    if found is None:
        return
    ticked = list(dict.fromkeys(row.unit_id for row in found.value if row.unit_id is not None))
    units = service.chased_units(today)
    names = ("Đôn đốc", "Đề nghị phối hợp")
    own = service.own_chased(today)
    _remind(shell, units, ticked, service.new_date(today), service.reminder_docx, names, own=own)


def export_form_reminder(shell: Shell, report: Report, unit_ids: Sequence[int]) -> None:
    """Show whom the letter about forms that are not back goes to, ask where, and write it; say so where none is out.

    The units of `unit_ids` are ticked; without any those that are late, and all where none is late yet.
    """
    service, today = shell.services.unit_forms, shell.services.office.today()
    owed = service.owed(report)
    if not owed:
        words = QCoreApplication.translate("exporting", "No form for this report is out that has not come back.")
        shell.say(words, passing=True)
        return
    units = [UnitProgress(item.unit_id, item.unit, item.tasks, 0, item.tasks, item.days_late) for item in owed]
    named = [item.unit_id for item in owed if item.unit_id in unit_ids]
    late = [item.unit_id for item in owed if item.days_late]
    ticked = named or late or [item.unit_id for item in owed]

    def act(chosen: Sequence[int], path: Path, today: date, day: date | None, signature: Signature) -> list[Path]:
        return service.chase(report, path, chosen, today, day, signature)

    day = service.asked_again_by(report, [item for item in owed if item.unit_id in ticked], today)
    names = ("Đôn đốc gửi phiếu", "Đề nghị gửi phiếu")
    _remind(shell, units, ticked, day, act, names, forms=True)


def _remind(
    shell: Shell,
    units: Sequence[UnitProgress],
    ticked: Sequence[int],
    new_date: date,
    act: Callable[[Sequence[int], Path, date, date | None, Signature], list[Path]],
    names: tuple[str, str],
    *,
    forms: bool = False,
    own: UnitProgress | None = None,
) -> None:
    """Ask whom a letter reminds, by when and where to, and write it; `names` begin the files for told and for asked.

    `own` is what the office's own office has, which no letter goes to.
    """
    today = shell.services.office.today()
    groups = {unit.id: unit.group for unit in shell.services.units.all()}
    dialog = ReminderDialog(
        shell.widget, units, ticked, new_date, today,
        shell.services.calendar.is_working, office=shell.services.office.required(),
        asked=[key for key, group in groups.items() if key is not None and group is UnitGroup.REQUEST],
        last_signature=shell.memory.load(_SIGNED), forms=forms, own=own,
    )  # fmt: skip

    def where() -> Path | None:
        chosen = dialog.chosen()
        whom = "các đơn vị" if len(chosen) > 1 else shell.services.units.get(chosen[0]).label
        return _ask_for_letter(shell, names[all(groups.get(key) is UnitGroup.REQUEST for key in chosen)], whom)

    path = dialog.ask_with(where)
    if path is None:
        return
    chosen, day, signature = dialog.chosen(), dialog.new_date.date(), dialog.signature.currentData()
    shell.memory.save(_SIGNED, signature_key(signature))
    made: list[Path] = []
    done = write(shell, path, lambda path: made.extend(act(chosen, path, today, day, signature)))
    if done and len(made) > 1:
        words = QCoreApplication.translate("exporting", "“{first}” and “{second}” were written.")
        shell.say(
            words.format(first=made[0].name, second=made[1].name),
            offer=Offer(QCoreApplication.translate("exporting", "Open the folder"), lambda: open_path(made[0].parent)),
        )


def export_slip(shell: Shell, task: TaskRow) -> None:
    """Show whom the slip goes to, ask where, and write the slip that gives a task to its unit."""
    dialog = SlipDialog(shell.widget, task, shell.services.office.required(), shell.memory.load(_SIGNED))
    what = "Đề nghị phối hợp" if task.unit_group is UnitGroup.REQUEST else "Phiếu giao việc"
    path = dialog.ask_with(lambda: _ask_for_letter(shell, what, task.unit_short or task.unit))
    if path is not None:
        signature = dialog.signature.currentData()
        shell.memory.save(_SIGNED, signature_key(signature))
        write(shell, path, lambda path: shell.services.exports.slip_docx(task.id, path, signature))


def export_tracking(shell: Shell, unit_id: int) -> None:
    """Ask where, and write the table of a unit's tasks."""
    path = _ask_for_letter(shell, "Bảng theo dõi", shell.services.units.get(unit_id).label)
    if path is not None:
        write(shell, path, lambda path: shell.services.exports.tracking_docx(unit_id, path))


def export_calendar(shell: Shell, unit_id: int | None) -> None:
    """Ask where, and write the deadlines of a unit, or of all, as a calendar file."""
    whom = "" if unit_id is None else shell.services.units.get(unit_id).label
    path = ask_where(
        shell, file_name("Lịch hạn nhiệm vụ", whom),
        {".ics": QCoreApplication.translate("exporting", "Calendar file for the phone or Outlook")},
    )  # fmt: skip
    if path is not None:
        write(shell, path, lambda path: shell.services.exports.calendar_ics(path, unit_id))


def _ask_for_letter(shell: Shell, what: str, whom: str) -> Path | None:
    name = file_name(what, whom, f"{shell.services.office.today():%Y-%m-%d}")
    return ask_where(shell, name, {".docx": QCoreApplication.translate("exporting", "Word document")})
