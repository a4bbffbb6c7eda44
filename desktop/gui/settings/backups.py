"""Backups: the list of those that are kept, making one, restoring one, also from a file of another computer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QWidget

from desktop import i18n
from desktop.domain.base.backup import BackupRow
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.filling import filled
from desktop.domain.office.office import Level
from desktop.gui import labels
from desktop.gui.files import ask_for_backup, ask_where, file_name, written
from desktop.gui.kit.basic import Button, ElidedLabel, IconLabel, Label, card_head, column, row, scrolled
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.messages import Notice
from desktop.gui.kit.page_parts import EmptyState, ListCard
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.safety.rescue import Preview

translate = QCoreApplication.translate

_NARROW = 640  # of the section, at 100 %
_EVERY, _BUSY = 40, 700  # ms between the looks at two backups, and at a second place that is being filled
_SMALL = 30_000_000  # bytes of a backup that is opened by itself; a larger one when it is asked for
_LINES, _MOST_LINES = 5, 100  # of what a backup takes back: seen at once, and in all

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
        self._damaged: set[str] = set()
        self._looked: set[tuple[str, int]] = set()
        self._safe = Notice("shield", "green", " ", self.tr("The data is backed up"))
        self.table = Table(
            (
                Column(self.tr("Made at"), self._when_cell, 180, stretch=True),
                Column(self.tr("Reason"), _reason_cell, 220, rank=2),
                Column(
                    self.tr("Size"), lambda item: Cell(labels.size(item.size)), right=True, sample="1.000,0 MB", rank=1
                ),
                Column(self.tr("Check"), self._check_cell, 150),
            )
        )
        self.table.setAccessibleName(self.tr("Backups"))
        self._card = ListCard(
            self.table,
            EmptyState(
                "shield",
                self.tr("There is no backup yet"),
                self.tr("One is made every 30 minutes of work and on closing."),
            ),
        )
        self._chosen = Button(self.tr("Restore the chosen one …"), icon="restore", clicked=self.restore)
        self._chosen.setEnabled(False)
        self.table.chosen.connect(lambda _row: self._chosen.setEnabled(True))
        from_file = Button(self.tr("Restore from a file …"), icon="file-in", clicked=self.restore_file)
        from_file.setToolTip(self.tr("Restore a backup that was made on another computer"))
        take = Button(self.tr("Take along …"), icon="download", clicked=self.take_along)
        take.setToolTip(self.tr("Write all data to one file, for another computer"))
        self._title = Label("", 12, bold=True)
        self._check = Button(self.tr("Check all"), "flat", "shield", clicked=self.verify)
        self._card.put_head(
            card_head(
                self._title,
                self._check,
                Button(self.tr("Open the folder"), "flat", "folder", clicked=self._open_folder),
            )
        )
        self._card.totals.addWidget(take)
        self._card.totals.addWidget(from_file)
        self._card.totals.addWidget(self._chosen)
        self._second = SecondPlace(shell)
        self._looking = QTimer(self)
        self._looking.setInterval(_EVERY)
        self._looking.timeout.connect(self._look_at_one)
        self._lesser = (take, from_file)
        self.setLayout(column(self._safe, (self._card, 1), self._second, spacing=12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave icons of the lesser buttons where there is no room for words."""
        super().resizeEvent(event)
        for button in self._lesser:
            button.set_short(self.width() / theme.factor < _NARROW)

    def refresh(self) -> None:
        """Read the list again."""
        safety = self._shell.services.safety
        kept = safety.backups()
        self._today = self._shell.services.office.today()
        self.table.set_rows(kept, key=lambda item: item.path)
        self._chosen.setEnabled(self.table.current() is not None)
        self._title.setText(filled(self.tr("{count} backup{count:|s}"), count=len(kept)))
        self._card.show_rows(len(kept), "")
        self._check.setEnabled(bool(kept))
        self._show_newest()
        self._second.refresh()
        if self.isVisible():
            self._looking.start()

    def _show_newest(self) -> None:
        """Tell of which time the newest backup is that can be read."""
        last = next((item.made_at for item in self.table.row_model.items() if item.path not in self._damaged), None)
        self._safe.setVisible(last is not None)
        if last is not None:
            self._safe.set_text(
                self.tr(
                    "The newest copy is of {time}; each is checked before it is kept. A copy of the database is made "
                    "after 30 minutes of work and when the program is closed. “Back up now” puts the evidence files "
                    "into it too. “Take along” writes all that to a file for another computer."
                ).format(time=labels.in_words(last, self._today))
            )

    def showEvent(self, event: QShowEvent) -> None:
        """Open one backup after the other while the list is seen, so that it tells which can be read."""
        super().showEvent(event)
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the backups alone."""
        super().hideEvent(event)
        self._looking.stop()

    def _look_at_one(self) -> None:
        if not self._shell.ready:
            self._looking.stop()
            return
        waiting = (item for item in self.table.row_model.items() if (item.path, item.size) not in self._looked)
        item: BackupRow | None = next((item for item in waiting if item.size < _SMALL), None)
        if item is None:
            self._looking.stop()
            return
        self._looked.add((item.path, item.size))
        self._note(item.path, damaged=not self._shell.services.safety.is_sound(Path(item.path)))

    def _note(self, path: str, *, damaged: bool) -> None:
        (self._damaged.add if damaged else self._damaged.discard)(path)
        self.table.viewport().update()
        self._show_newest()

    def back_up(self) -> None:
        """Make a backup of all data and say what could not go into it."""
        self._shell.run(
            self._shell.services.safety.backup_whole,
            lambda made: self._say_made(self.tr("A backup was made and checked."), made.left_out),
            words=self.tr("Backing up all data …"),
        )

    def take_along(self) -> None:
        """Write all data to a file that another computer can open."""
        services = self._shell.services
        office = services.office.required()
        place = office.province if office.level is Level.PROVINCE else f"{office.level.value} {office.name}"
        name = file_name(place, f"{services.office.today():%Y-%m-%d}")
        path = ask_where(self._shell, name, {".skh": self.tr("All data of an office")})
        if path is None:
            return
        left_out: list[str] = []

        def act(path: Path) -> None:
            left_out[:] = services.safety.take_along(path)

        kept = written(self._shell, path, act)
        if kept is not None:
            words = self.tr("All data was written to “{name}” and checked. Open that file on the other computer.")
            self._say_made(words.format(name=kept.name), left_out)

    def _say_made(self, words: str, left_out: Sequence[str]) -> None:
        if not left_out:
            self._shell.say(words)
            return
        names = ", ".join(path.rpartition("/")[2] for path in left_out[:3])
        names += " …" if len(left_out) > 3 else ""
        lack = self.tr(
            "{count} evidence file{count:|s} {count:is|are} missing or {count:was|were} changed and not in "
            "it: {names}. Attach {count:it|them} again to {count:its task|their tasks}."
        )
        self._shell.say(f"{words} {filled(lack, count=len(left_out), names=names)}", tone="amber")

    def verify(self) -> None:
        """Check the data and all backups."""
        safety = self._shell.services.safety
        self._shell.run(safety.verify, self._show_faults, words=self.tr("Checking the data and all backups …"))

    def _show_faults(self, faults: list[str]) -> None:
        safety = self._shell.services.safety
        for item in safety.backups():
            self._looked.add((item.path, item.size))
            self._note(item.path, damaged=any(item.path in fault for fault in faults))
        if faults:
            self._shell.say("\n".join(faults), tone="red")
        else:
            self._shell.say(self.tr("The data and all backups are sound."))

    def restore(self) -> None:
        """Restore the backup that is chosen in the list."""
        chosen: BackupRow | None = self.table.current()
        if chosen is not None:
            time = labels.in_words(chosen.made_at, self._today)
            self._restore(
                Path(chosen.path),
                self.tr("Restore the backup of {time}?").format(time=time),
                self.tr("The backup of {time} was restored.").format(time=time),
            )

    def restore_file(self) -> None:
        """Ask for a file and restore it."""
        path = ask_for_backup(self)
        if path is not None:
            self.restore_from(path)

    def restore_from(self, path: Path) -> None:
        """Restore a file of another computer when the user wants it."""
        self._restore(
            path,
            self.tr("Restore the backup “{name}”?").format(name=path.name),
            self.tr("The backup “{name}” was restored.").format(name=path.name),
        )

    def _restore(self, path: Path, question: str, done: str) -> None:
        from desktop.services.safety import rescue  # SQLAlchemy is loaded by now

        shell, safety = self._shell, self._shell.services.safety
        found: list[rescue.Preview] = []
        refused: list[UserError] = []
        shell.run(
            lambda: rescue.preview(safety.data_dir, path), found.append,
            words=self.tr("Reading the backup …"), failed=refused.append,
        )  # fmt: skip
        if refused:
            shell.say(i18n.sentence(refused[0]), tone="red")
            self._note(str(path), damaged=True)
        if not found or not ask_to_restore(self, question, found[0]):
            return
        shell.run(
            lambda: safety.restore(path),
            lambda _before: shell.say(done),
            words=self.tr("Restoring the backup …"), may_stop=False,
        )  # fmt: skip

    def _open_folder(self) -> None:
        safety = self._shell.services.safety
        kept = safety.backups()
        folder = Path(kept[0].path).parent if kept else safety.data_dir
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _check_cell(self, item: BackupRow) -> Cell:
        if item.path in self._damaged:
            return Cell(self.tr("Cannot be read"), "red", bold=True, icon="alert")
        if (item.path, item.size) in self._looked:
            return Cell(self.tr("Can be read"), icon="check", tint="green")
        return Cell(self.tr("Checked when made"), "text2")

    def _when_cell(self, item: BackupRow) -> Cell:
        return Cell(labels.when(item.made_at, self._today), tooltip=labels.moment(item.made_at))


def ask_to_restore(parent: QWidget, question: str, preview: Preview) -> bool:
    """Say what putting a backup in place changes, and return whether it is wanted."""
    dialog = RestoreDialog(parent, question, preview)
    wanted = dialog.exec() == Dialog.DialogCode.Accepted
    dialog.deleteLater()
    return wanted


class RestoreDialog(Dialog):
    """What putting a backup in the place of the data changes, before it is done."""

    def __init__(self, parent: QWidget, question: str, preview: Preview) -> None:
        now, then = preview.now, preview.then
        table = QGridLayout()
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(2)
        for number, (what, before, after) in enumerate(
            (
                ("", translate("Backups", "Now"), translate("Backups", "Then")),
                (translate("Backups", "Plans"), str(now.plans), str(then.plans)),
                (translate("Backups", "Tasks"), str(now.tasks), str(then.tasks)),
                (translate("Backups", "Files"), str(now.files), str(then.files)),
            )
        ):
            for place, words in enumerate((what, before, after)):
                differs = place == 2 and before != after and number > 0
                label = Label(words, 10 if number else 9, bold=differs, tone="" if number and place else "muted")
                table.addWidget(label, number, place)
        table.setColumnStretch(3, 1)
        body = column(table, spacing=12)
        if preview.back is None:
            body.addWidget(Label(translate("Backups", "What was done since then cannot be told."), 10, wrap=True))
        elif preview.back:
            words = filled(
                translate("Backups", "{count} change{count:|s} {count:is|are} taken back:"), count=len(preview.back)
            )
            body.addWidget(Label(words, 10, bold=True))
            entries = column(spacing=0)
            for step in reversed(preview.back[-_MOST_LINES:]):
                entries.addWidget(ElidedLabel(f"{labels.moment(step.at)}  {labels.named_action(step)}", 9))
            if len(preview.back) > _MOST_LINES:
                entries.addWidget(Label("…", 9))
            area = scrolled(column(entries, None, spacing=0))
            area.setFixedHeight(theme.px(20 * min(len(preview.back), _LINES)) + 4)
            body.addWidget(area)
        elif not preview.drafts:
            body.addWidget(Label(translate("Backups", "Nothing was changed since then."), 10))
        if preview.drafts:
            words = translate(
                "Backups", "{count} draft{count:|s} {count:loses|lose} what was written in {count:it|them} since then:"
            )
            body.addWidget(Label(filled(words, count=len(preview.drafts)), 10, bold=True, wrap=True))
            for title in preview.drafts[:_LINES]:
                body.addWidget(ElidedLabel(labels.draft_subject(title), 9))
            if len(preview.drafts) > _LINES:
                body.addWidget(Label("…", 9))
        super().__init__(
            parent,
            "restore",
            question,
            translate("Backups", "What is there now is kept first, as a backup of its own: you can come back to it."),
            yes=translate("Backups", "Restore"),
            no=translate("Backups", "Do not restore"),
            kind="danger",
            body=body,
        )


class SecondPlace(QFrame):
    """The second place of the backups: where it is, when it was filled, and how to choose another one."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setProperty("card", "1")
        self._shell = shell
        self._title = ElidedLabel("", 10, bold=True)
        self._words = Label("", 9, tone="muted", wrap=True)
        self._choose = Button(self.tr("Choose a folder …"), icon="folder", clicked=self.choose)
        self._none = Button(self.tr("No second copy"), "flat", clicked=self._forget)
        self._timer = QTimer(self)
        self._timer.setInterval(_BUSY)
        self._timer.timeout.connect(self.refresh)
        self.setLayout(
            row(
                IconLabel("usb", "text2"),
                (column(self._title, self._words, spacing=0), 1),
                self._none,
                self._choose,
                spacing=12,
                margins=(16, 10, 12, 10),
            )
        )

    def refresh(self) -> None:
        """Show how the second place is now, and look again while it is being filled."""
        if not self._shell.ready:
            self._timer.stop()
            return
        state = self._shell.services.safety.second.state()
        today = self._shell.services.office.today()
        self._none.setVisible(bool(state.folder))
        tone = "muted"
        if not state.folder:
            self._title.set_text(self.tr("A second copy, on a USB stick or a share"))
            words = self.tr("If this computer breaks, its backups go with it. Choose a folder elsewhere; it is filled "
                            "by itself whenever it is there.")  # fmt: skip
        else:
            self._title.set_text(self.tr("Second copy: {folder}").format(folder=state.folder))
            last = self.tr("Last filled with the backup of {time}.").format(
                time=labels.in_words(state.at, today)
            ) if state.at else self.tr("Not filled yet.")  # fmt: skip
            if state.busy:
                words = self.tr("It is being filled …")
            elif state.away:
                words = labels.joined(self.tr("The folder is not there now; it is filled once it is."), last)
            elif state.fault is not None:
                words, tone = labels.joined(i18n.sentence(state.fault), last), "amber"
            else:
                words = last
        self._words.setText(words)
        self._words.set_tone(tone)
        if state.busy and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def choose(self) -> None:
        """Ask for a folder and fill it."""
        second = self._shell.services.safety.second
        title = self.tr("Choose a folder for the second copy")
        chosen = QFileDialog.getExistingDirectory(self, title, second.state().folder)
        if chosen and self._shell.attempt(lambda: second.choose(Path(chosen))):
            self.refresh()

    def _forget(self) -> None:
        if self._shell.attempt(lambda: self._shell.services.safety.second.choose(None)):
            self.refresh()
            self._shell.say(self.tr("There is no second copy any more; what was copied stays where it is."))


def _reason_cell(item: BackupRow) -> Cell:
    reason = _REASONS.get(item.reason)
    return Cell(translate("Backups", reason) if reason else item.reason, "text2")
