"""Backups: the list of those that are kept, making one, restoring one, also from a file of another computer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.rows import BackupRow
from desktop.gui import labels
from desktop.gui.kit.basic import (
    Button,
    Label,
    card_head,
    column,
)
from desktop.gui.kit.dialog import ask
from desktop.gui.kit.messages import Notice
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import (
    Cell,
    Column,
    Table,
)

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_REASONS = {
    "manual": QT_TRANSLATE_NOOP("Backups", "Made by hand"),
    "auto": QT_TRANSLATE_NOOP("Backups", "By itself, after 30 minutes"),
    "close": QT_TRANSLATE_NOOP("Backups", "When the program was closed"),
    "before-import": QT_TRANSLATE_NOOP("Backups", "Before a file was read"),
    "before-restore": QT_TRANSLATE_NOOP("Backups", "Before a backup was restored"),
    "before-delete": QT_TRANSLATE_NOOP("Backups", "Before much was deleted"),
    "before-upgrade": QT_TRANSLATE_NOOP("Backups", "Before a new version"),
}


class Backups(QWidget):
    """The section of the settings that keeps the data safe."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._damaged: set[str] | None = None
        self._safe = Notice("shield", "green", " ", self.tr("The data is backed up"))
        self.table = Table(
            (
                Column(self.tr("Made at"), lambda item: Cell(labels.moment(item.made_at)), 180, stretch=True),
                Column(self.tr("Reason"), _reason_cell, 220, rank=2),
                Column(
                    self.tr("Size"), lambda item: Cell(labels.size(item.size)), right=True, sample="1.000,0 MB", rank=1
                ),
                Column(self.tr("Check"), self._check_cell, 150),
            )
        )
        self.table.setAccessibleName(self.tr("Backups"))
        self._card = ListCard(self.table, EmptyState("shield", self.tr("There is no backup yet")))
        self._chosen = Button(self.tr("Restore the chosen one …"), icon="restore", clicked=self.restore)
        self._chosen.setEnabled(False)
        self.table.chosen.connect(lambda _row: self._chosen.setEnabled(True))
        from_file = Button(self.tr("Restore from a file …"), icon="file-in", clicked=self.restore_file)
        from_file.setToolTip(self.tr("Restore a backup that was made on another computer"))
        take = Button(self.tr("Take along …"), icon="download", clicked=self.take_along)
        take.setToolTip(self.tr("Write all data to one file, for another computer"))
        self._title = Label("", 12, bold=True)
        self._card.put_head(
            card_head(
                self._title,
                Button(self.tr("Check all"), "flat", "shield", clicked=self.verify),
                Button(self.tr("Open the folder"), "flat", "folder", clicked=self._open_folder),
            )
        )
        self._card.totals.addWidget(take)
        self._card.totals.addWidget(from_file)
        self._card.totals.addWidget(self._chosen)
        self.setLayout(column(self._safe, (self._card, 1), spacing=12))

    def refresh(self) -> None:
        """Read the list again."""
        safety = self._shell.services.safety
        kept, last = safety.backups(), safety.last_backup()
        self._safe.setVisible(last is not None)
        if last is not None:
            self._safe.set_text(
                self.tr(
                    "The newest copy is of {time}; each is checked before it is kept. A copy of the database is made "
                    "after 30 minutes of work and when the program is closed. “Back up now” puts the evidence files "
                    "into it too. “Take along” writes all that to a file for another computer."
                ).format(time=labels.moment(last))
            )
        self.table.set_rows(kept, key=lambda item: item.path)
        self._chosen.setEnabled(self.table.current() is not None)
        self._title.setText(self.tr("{count} backups").format(count=len(kept)))
        self._card.show_rows(len(kept), "")

    def back_up(self) -> None:
        """Make a backup of all data and say what could not go into it."""
        made = self._shell.attempt(self._shell.services.safety.backup_whole)
        if made:
            self._say_made(self.tr("A backup was made and checked."), made.value.left_out)

    def take_along(self) -> None:
        """Write all data to a file that another computer can open."""
        from desktop.gui.exporting import ask_where, file_name  # noqa: PLC0415 (with the first export)

        services = self._shell.services
        office = services.office.required()
        name = file_name(f"{office.level.value} {office.name}", f"{services.office.today():%Y-%m-%d}")
        path = ask_where(self._shell, name, {".skh": self.tr("All data of an office")})
        written = None if path is None else self._shell.attempt(lambda: services.safety.take_along(path))
        if path is not None and written:
            words = self.tr("All data was written to “{name}” and checked. Open that file on the other computer.")
            self._say_made(words.format(name=path.name), written.value)

    def _say_made(self, words: str, left_out: Sequence[str]) -> None:
        if not left_out:
            self._shell.say(words)
            return
        names = ", ".join(path.rpartition("/")[2] for path in left_out[:3])
        names += " …" if len(left_out) > 3 else ""
        lack = self.tr(
            "{count} evidence files are missing or were changed and are not in it: {names}. Attach them again to their "
            "tasks."
        )
        self._shell.say(f"{words} {lack.format(count=len(left_out), names=names)}", tone="amber")

    def verify(self) -> None:
        """Check the data and all backups."""
        safety = self._shell.services.safety
        checked = self._shell.attempt(safety.verify)
        if checked is None:
            return
        faults = checked.value
        self._damaged = {item.path for item in safety.backups() for fault in faults if item.path in fault}
        self.table.viewport().update()
        if faults:
            self._shell.say("\n".join(faults), tone="red")
        else:
            self._shell.say(self.tr("The data and all backups are sound."))

    def restore(self) -> None:
        """Restore the backup that is chosen in the list."""
        chosen: BackupRow | None = self.table.current()
        if chosen is not None:
            self._restore(Path(chosen.path), labels.moment(chosen.made_at))

    def restore_file(self) -> None:
        """Ask for a file and restore it."""
        path = ask_for_backup(self)
        if path is not None:
            self.restore_from(path)

    def restore_from(self, path: Path) -> None:
        """Restore a file of another computer when the user wants it."""
        self._restore(path, path.name)

    def _restore(self, path: Path, name: str) -> None:
        if not ask(
            self,
            "restore",
            self.tr("Restore the backup of {time}?").format(time=name),
            self.tr(
                "The data goes back to that time. What is there now is kept in the list of backups, so that you can "
                "come back."
            ),
            yes=self.tr("Restore"),
            no=self.tr("Do not restore"),
            danger=True,
        ):
            return
        if self._shell.attempt(lambda: self._shell.services.safety.restore(path)):
            self._shell.say(self.tr("The backup of {time} was restored.").format(time=name))

    def _open_folder(self) -> None:
        safety = self._shell.services.safety
        kept = safety.backups()
        folder = Path(kept[0].path).parent if kept else safety.data_dir
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _check_cell(self, item: BackupRow) -> Cell:
        if self._damaged is not None and item.path in self._damaged:
            return Cell(self.tr("Damaged"), "red", bold=True, icon="alert")
        return Cell(self.tr("Checked"), icon="check")


def ask_for_backup(parent: QWidget) -> Path | None:
    """Ask for the file of a backup."""
    title = translate("Backups", "Choose a backup")
    kinds = translate("Backups", "Backups ({patterns})").format(patterns="*.skh *.sqlite3")
    path, _kind = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(path) if path else None


def _reason_cell(item: BackupRow) -> Cell:
    reason = _REASONS.get(item.reason)
    return Cell(translate("Backups", reason) if reason else item.reason, "text2")
