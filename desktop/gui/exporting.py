"""Writing files from the window: asks where, remembers the folder, says what was written and offers to open it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from desktop import paths
from desktop.domain.errors import TakenError, UserError
from desktop.domain.plan import Plan
from desktop.domain.plan_file import ExportKind
from desktop.domain.rows import TaskRow
from desktop.gui.kit.dialog import ask
from desktop.gui.kit.messages import Strip
from desktop.gui.recent import open_path, remember
from desktop.gui.shell.window import MainWindow

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')


def file_name(*parts: str) -> str:
    """Return a file's name made of parts, without signs that Windows does not allow, at most 80 letters long."""
    name = " ".join(part for part in parts if part)
    return _FORBIDDEN.sub("-", name).strip(" .")[:80].strip(" .") or "ke-hoach"


def ask_where(window: MainWindow, name: str, kinds: dict[str, str]) -> Path | None:
    """Ask for a file to write; `kinds` maps endings to words. The folder is remembered."""
    settings = window.services.office.settings()
    folder = Path(settings.export_folder) if settings.export_folder else None
    if folder is None or not folder.is_dir():  # a stick that is not there any more
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents or Path.home())
    first = next(iter(kinds))
    title = QCoreApplication.translate("exporting", "Save as")
    filters = ";;".join(f"{words} (*{ending})" for ending, words in kinds.items())
    chosen, used = QFileDialog.getSaveFileName(window, title, str(folder / f"{name}{first}"), filters)
    if not chosen:
        return None
    path = Path(chosen)
    if path.suffix.lower() not in kinds:
        ending = next((item for item in kinds if f"*{item})" in used), first)
        path = path.with_name(path.name + ending)
    if str(path.parent) != settings.export_folder:
        window.services.office.save_settings(replace(settings, export_folder=str(path.parent)))
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


def write(
    window: MainWindow, path: Path, act: Callable[[Path], object], noted: tuple[int, ExportKind] | None = None
) -> bool:
    """Write a file, then say so with an offer to open it; a refusal is said in a sentence.

    `noted` is the plan whose list of files shall name it, and what it is.
    """
    try:
        path = written(window, path, act)
    except UserError as error:
        window.say_error(error)
        return False
    tell(window, window.strip, path)
    if noted is not None:
        window.services.plan_files.note_export(*noted, path)
    return True


def tell(window: MainWindow, strip: Strip, path: Path) -> None:
    """Say that a file was written, and offer to open it or its folder; it is one of the recent ones from now on."""
    translate = QCoreApplication.translate
    strip.say(
        translate("exporting", "“{name}” was written.").format(name=path.name),
        action=translate("exporting", "Open"),
        do=lambda: open_path(path),
        other=(translate("exporting", "Open the folder"), lambda: open_path(path.parent)),
    )
    remember(window, path)


def write_again(window: MainWindow, plan_id: int, kind: ExportKind, path: Path) -> bool:
    """Write what was written once at the same place; a folder that is gone is made again."""
    acts: dict[ExportKind, Callable[[Path], object]] = {
        ExportKind.PLAN: lambda path: write_plan(window, plan_id, path),
        ExportKind.ASSIGNMENT: lambda path: write_assignment(window, plan_id, path),
        ExportKind.PROGRESS: lambda path: window.services.exports.progress_xlsx(plan_id, "", path),
    }
    return write(window, path, acts[kind], (plan_id, kind))


def export_plan(window: MainWindow, plan_id: int) -> None:
    """Ask where, and write a plan as .docx or .pdf."""
    plan = window.services.plans.get(plan_id)
    translate = QCoreApplication.translate
    path = ask_where(
        window, file_name(*short_number(plan), plan.title),
        {".docx": translate("exporting", "Word document"), ".pdf": translate("exporting", "PDF document")},
    )  # fmt: skip
    if path is not None:
        write(window, path, lambda path: write_plan(window, plan_id, path), (plan_id, ExportKind.PLAN))


def short_number(plan: Plan) -> tuple[str, str]:
    """Return kind and number as a file's name begins with them: "KH", "06"."""
    number, _, symbol = plan.number.partition("/")
    return (symbol or plan.symbol).rpartition("/")[2].partition("-")[0], number


def write_plan(window: MainWindow, plan_id: int, path: Path) -> None:
    """Write a plan to a file by its ending."""
    if path.suffix.lower() == ".pdf":
        from desktop.gui.paper import preview as paper  # noqa: PLC0415 (with the first PDF)

        plan = window.services.plans.get(plan_id)
        paper.pdf(window.services.exports.sheet(plan), path, plan.title)
    else:
        window.services.exports.plan_docx(plan_id, path)


def export_assignment(window: MainWindow, plan_id: int) -> None:
    """Ask where, and write a plan's assignment table as .xlsx or .docx."""
    plan = window.services.plans.get(plan_id)
    translate = QCoreApplication.translate
    path = ask_where(
        window, file_name("Biểu phân công", *short_number(plan), str(plan.year or "")),
        {".xlsx": translate("exporting", "Excel workbook"), ".docx": translate("exporting", "Word document")},
    )  # fmt: skip
    if path is not None:
        write(window, path, lambda path: write_assignment(window, plan_id, path), (plan_id, ExportKind.ASSIGNMENT))


def write_assignment(window: MainWindow, plan_id: int, path: Path) -> None:
    """Write a plan's assignment table to a file by its ending."""
    service = window.services.exports
    (service.assignment_docx if path.suffix.lower() == ".docx" else service.assignment_xlsx)(plan_id, path)


def export_progress(window: MainWindow, plan_id: int | None) -> None:
    """Ask where, and write the progress workbook of a plan, or of all."""
    today = window.services.office.today()
    kind = () if plan_id is None else short_number(window.services.plans.get(plan_id))
    path = ask_where(
        window, file_name("Tiến độ", *kind, f"{today:%Y-%m-%d}"),
        {".xlsx": QCoreApplication.translate("exporting", "Excel workbook")},
    )  # fmt: skip
    if path is not None:
        noted = None if plan_id is None else (plan_id, ExportKind.PROGRESS)
        write(window, path, lambda path: window.services.exports.progress_xlsx(plan_id, "", path), noted)


def export_reminder(window: MainWindow, unit_id: int | Sequence[int] | None) -> None:
    """Show whom the letter reminds, ask where, and write it; say so where there is nothing to.

    The unit is ticked, or several, or all that are late; others that have something due may be ticked, too.
    """
    from desktop.gui.letter_dialog import ReminderDialog  # noqa: PLC0415 (with the first letter)

    service, today = window.services.exports, window.services.office.today()
    rows: list[TaskRow] = []
    if not window.attempt(lambda: rows.extend(service.reminder_rows(unit_id, today))):
        return
    ticked = list(dict.fromkeys(row.unit_id for row in rows if row.unit_id is not None))
    dialog = ReminderDialog(
        window, service.chased_units(today), ticked, service.new_date(today), today,
        window.services.calendar.is_working,
    )  # fmt: skip
    written = dialog.exec() == QDialog.DialogCode.Accepted
    chosen, day = dialog.chosen(), dialog.new_date.date()
    dialog.deleteLater()
    if not written:
        return
    whom = "các đơn vị" if len(chosen) > 1 else window.services.units.get(chosen[0]).label
    path = _ask_for_letter(window, "Đôn đốc", whom)
    if path is not None:
        write(window, path, lambda path: service.reminder_docx(chosen, path, today, day))


def export_slip(window: MainWindow, task: TaskRow) -> None:
    """Show whom the slip goes to, ask where, and write the slip that gives a task to its unit."""
    from desktop.gui.letter_dialog import SlipDialog  # noqa: PLC0415 (with the first letter)

    dialog = SlipDialog(window, task)
    written = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    path = _ask_for_letter(window, "Phiếu giao việc", task.unit_short or task.unit) if written else None
    if path is not None:
        write(window, path, lambda path: window.services.exports.slip_docx(task.id, path))


def export_tracking(window: MainWindow, unit_id: int) -> None:
    """Ask where, and write the table of a unit's tasks."""
    path = _ask_for_letter(window, "Bảng theo dõi", window.services.units.get(unit_id).label)
    if path is not None:
        write(window, path, lambda path: window.services.exports.tracking_docx(unit_id, path))


def export_calendar(window: MainWindow, unit_id: int | None) -> None:
    """Ask where, and write the deadlines of a unit, or of all, as a calendar file."""
    whom = "" if unit_id is None else window.services.units.get(unit_id).label
    path = ask_where(
        window, file_name("Lịch hạn nhiệm vụ", whom),
        {".ics": QCoreApplication.translate("exporting", "Calendar file for the phone or Outlook")},
    )  # fmt: skip
    if path is not None:
        write(window, path, lambda path: window.services.exports.calendar_ics(path, unit_id))


def _ask_for_letter(window: MainWindow, what: str, whom: str) -> Path | None:
    name = file_name(what, whom, f"{window.services.office.today():%Y-%m-%d}")
    return ask_where(window, name, {".docx": QCoreApplication.translate("exporting", "Word document")})
