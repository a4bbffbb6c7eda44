"""Writing files from the window: asks where, remembers the folder, says what was written and offers to open it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from desktop import i18n, paths
from desktop.domain.errors import TakenError, UserError
from desktop.domain.plan import Plan
from desktop.domain.plan_file import ExportKind
from desktop.domain.rows import TaskRow
from desktop.gui.kit.dialog import ask
from desktop.gui.recent import open_path, remember
from desktop.gui.shell_api import Offer, Shell

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def file_name(*parts: str) -> str:
    """Return a file's name made of parts, without signs that Windows does not allow, at most 80 letters long."""
    name = " ".join(part for part in parts if part)
    return _FORBIDDEN.sub("-", name).strip(" .")[:80].strip(" .") or "ke-hoach"


def ask_where(shell: Shell, name: str, kinds: dict[str, str]) -> Path | None:
    """Ask for a file to write; `kinds` maps endings to words. The folder is remembered."""
    settings = shell.services.office.settings()
    folder = Path(settings.export_folder) if settings.export_folder else None
    if folder is None or not folder.is_dir():  # a stick that is not there any more
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents or Path.home())
    first = next(iter(kinds))
    title = QCoreApplication.translate("exporting", "Save as")
    filters = ";;".join(f"{words} (*{ending})" for ending, words in kinds.items())
    chosen, used = QFileDialog.getSaveFileName(shell.widget, title, str(folder / f"{name}{first}"), filters)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in kinds:
        ending = next((item for item in kinds if f"*{item})" in used), first)
        path = path.with_name(path.name + ending)
    if str(path.parent) != settings.export_folder:
        shell.services.office.save_settings(replace(settings, export_folder=str(path.parent)))
    return path


def written(parent: QWidget, path: Path, act: Callable[[Path], object]) -> Path:
    """Write a file and return its path: another one where the user takes the name that is offered for a held file.

    Raises UserError when it cannot be written.
    """
    translate = QCoreApplication.translate
    while True:
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            act(path)
        except TakenError:
            QApplication.restoreOverrideCursor()
            other = paths.free_name(path)
            if not ask(
                parent, "lock",
                translate("exporting", "“{name}” is held by another program").format(name=path.name),
                translate("exporting", "It is probably open in Word or Excel; it was tried five times. Write it as "
                                       "“{name}” instead?").format(name=other.name),
                yes=translate("exporting", "Write under the other name"), no=translate("exporting", "Do not write"),
            ):  # fmt: skip
                raise
            path = other
        except BaseException:
            QApplication.restoreOverrideCursor()
            raise
        else:
            QApplication.restoreOverrideCursor()
            return path


def write(shell: Shell, path: Path, act: Callable[[Path], object], noted: tuple[int, ExportKind] | None = None) -> bool:
    """Write a file, then say so with an offer to open it; a refusal is said in a sentence.

    `noted` is the plan whose list of files shall name it, and what it is.
    """
    try:
        path = written(shell.widget, path, act)
    except UserError as error:
        shell.say(i18n.sentence(error), tone="red")
        return False
    translate = QCoreApplication.translate
    shell.say(
        translate("exporting", "“{name}” was written.").format(name=path.name),
        offer=Offer(translate("exporting", "Open"), lambda: open_path(path)),
        other=Offer(translate("exporting", "Open the folder"), lambda: open_path(path.parent)),
    )
    remember(shell, path)
    if noted is not None:
        shell.services.plan_files.note_export(*noted, path)
    return True


def write_again(shell: Shell, plan_id: int, kind: ExportKind, path: Path) -> bool:
    """Write what was written once at the same place; a folder that is gone is made again."""
    acts: dict[ExportKind, Callable[[Path], object]] = {
        ExportKind.PLAN: lambda path: write_plan(shell, plan_id, path),
        ExportKind.ASSIGNMENT: lambda path: write_assignment(shell, plan_id, path),
        ExportKind.PROGRESS: lambda path: shell.services.exports.progress_xlsx(plan_id, "", path),
    }
    return write(shell, path, acts[kind], (plan_id, kind))


def export_plan(shell: Shell, plan_id: int) -> None:
    """Ask where, and write a plan as .docx or .pdf."""
    plan = shell.services.plans.get(plan_id)
    translate = QCoreApplication.translate
    path = ask_where(
        shell, file_name(*short_number(plan), plan.title),
        {".docx": translate("exporting", "Word document"), ".pdf": translate("exporting", "PDF document")},
    )  # fmt: skip
    if path is not None:
        write(shell, path, lambda path: write_plan(shell, plan_id, path), (plan_id, ExportKind.PLAN))


def short_number(plan: Plan) -> tuple[str, str]:
    """Return kind and number as a file's name begins with them: "KH", "06"."""
    number, _, symbol = plan.number.partition("/")
    return (symbol or plan.symbol).rpartition("/")[2].partition("-")[0], number


def write_plan(shell: Shell, plan_id: int, path: Path) -> None:
    """Write a plan to a file by its ending."""
    if path.suffix.lower() == ".pdf":
        from desktop.gui.paper import preview as paper  # noqa: PLC0415 (with the first PDF)

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
        write(shell, path, lambda path: write_assignment(shell, plan_id, path), (plan_id, ExportKind.ASSIGNMENT))


def write_assignment(shell: Shell, plan_id: int, path: Path) -> None:
    """Write a plan's assignment table to a file by its ending."""
    service = shell.services.exports
    (service.assignment_docx if path.suffix.lower() == ".docx" else service.assignment_xlsx)(plan_id, path)


def export_progress(shell: Shell, plan_id: int | None) -> None:
    """Ask where, and write the progress workbook of a plan, or of all."""
    today = shell.services.office.today()
    kind = () if plan_id is None else short_number(shell.services.plans.get(plan_id))
    path = ask_where(
        shell, file_name("Tiến độ", *kind, f"{today:%Y-%m-%d}"),
        {".xlsx": QCoreApplication.translate("exporting", "Excel workbook")},
    )  # fmt: skip
    if path is not None:
        noted = None if plan_id is None else (plan_id, ExportKind.PROGRESS)
        write(shell, path, lambda path: shell.services.exports.progress_xlsx(plan_id, "", path), noted)


def export_reminder(shell: Shell, unit_id: int | Sequence[int] | None) -> None:
    """Show whom the letter reminds, ask where, and write it; say so where there is nothing to.

    The unit is ticked, or several, or all that are late; others that have something due may be ticked, too.
    """
    from desktop.gui.letter_dialog import ReminderDialog  # noqa: PLC0415 (with the first letter)

    service, today = shell.services.exports, shell.services.office.today()
    found = shell.attempt(lambda: service.reminder_rows(unit_id, today))
    if found is None:
        return
    ticked = list(dict.fromkeys(row.unit_id for row in found.value if row.unit_id is not None))
    dialog = ReminderDialog(
        shell.widget, service.chased_units(today), ticked, service.new_date(today), today,
        shell.services.calendar.is_working,
    )  # fmt: skip
    written = dialog.exec() == QDialog.DialogCode.Accepted
    chosen, day = dialog.chosen(), dialog.new_date.date()
    dialog.deleteLater()
    if not written:
        return
    whom = "các đơn vị" if len(chosen) > 1 else shell.services.units.get(chosen[0]).label
    path = _ask_for_letter(shell, "Đôn đốc", whom)
    if path is not None:
        write(shell, path, lambda path: service.reminder_docx(chosen, path, today, day))


def export_slip(shell: Shell, task: TaskRow) -> None:
    """Show whom the slip goes to, ask where, and write the slip that gives a task to its unit."""
    from desktop.gui.letter_dialog import SlipDialog  # noqa: PLC0415 (with the first letter)

    dialog = SlipDialog(shell.widget, task)
    written = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    path = _ask_for_letter(shell, "Phiếu giao việc", task.unit_short or task.unit) if written else None
    if path is not None:
        write(shell, path, lambda path: shell.services.exports.slip_docx(task.id, path))


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
