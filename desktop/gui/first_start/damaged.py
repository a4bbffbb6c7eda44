"""What stands in the window's place when the office's data cannot be opened: what is wrong, and the way on."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QMenu, QVBoxLayout, QWidget

import desktop
from desktop import i18n, paths
from desktop.domain.base.audit import Step
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, DamagedError, HeldError, UserError
from desktop.domain.base.filling import filled
from desktop.gui import audit_words, labels
from desktop.gui.files import ask_for_backup, open_path
from desktop.gui.kit.basic import Button, ElidedLabel, IconLabel, Label, boxed, card, clear, column, row, scrolled
from desktop.gui.kit.choice_table import draw_radio
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import choose, combo
from desktop.gui.kit.row_menu import fill_menu
from desktop.gui.kit.table import Cell, Column, RowDelegate, Table
from desktop.gui.kit.table_model import Index
from desktop.gui.kit.theme import theme
from desktop.gui.shell_api import Offer, Runner

if TYPE_CHECKING:
    from desktop.gui.shell_api import Memory
    from desktop.services.safety import rescue

translate = QCoreApplication.translate

_WIDTH = 840
_MOST, _PAD = 4, 32
_SHOWN = 3  # entries that are seen at once; the rest scrolls
_TITLES = {
    "damaged": (
        QT_TRANSLATE_NOOP("Damaged", "The data in use cannot be read"),
        QT_TRANSLATE_NOOP(
            "Damaged", "Mostly the power or the disk failed while something was written; it is not the way you work."
        ),
    ),
    "missing": (
        QT_TRANSLATE_NOOP("Damaged", "The office's data is not in its place"),
        QT_TRANSLATE_NOOP("Damaged", "The file was moved, renamed or deleted; its backups are still here."),
    ),
    "foreign": (
        QT_TRANSLATE_NOOP("Damaged", "The file in the data's place is not this program's"),
        QT_TRANSLATE_NOOP("Damaged", "Another program's file has its name, or it has lost its form."),
    ),
    "half": (
        QT_TRANSLATE_NOOP("Damaged", "The last upgrade was not finished"),
        QT_TRANSLATE_NOOP("Damaged", "The program was stopped while it upgraded the data; it kept a copy from before."),
    ),
}
_RETYPE = "nhap-lai.txt"
_COMPACT, _NARROW = 1180, 1000


class Opening(Runner, Protocol):
    """What is needed of the window that cannot open its data."""

    @property
    def memory(self) -> Memory:
        """Return what is remembered on this computer."""

    @property
    def folder(self) -> Path:
        """Return the office's data folder."""

    def close(self) -> bool:
        """Close the program."""

    def load_again(self, then: Callable[[], object] | None = None) -> None:
        """Open the data anew, and do something once it is open."""

    def show_fault_in(self, language: str, error: UserError) -> None:
        """Say what is wrong in another language."""

    def say(self, text: str, *, other: Offer | None = None) -> None:
        """Tell what was done."""


def fault_page(shell: Opening, error: UserError) -> FaultPage:
    """Return what is shown for an error with which the data could not be opened."""
    return DamagedPage(shell, error) if isinstance(error, DamagedError) else FaultPage(shell, error)


class FaultPage(QWidget):
    """The name of the program, the language, and one card with what is wrong. Esc closes the program."""

    help_page = "damaged"

    def __init__(self, shell: Opening, error: UserError) -> None:
        super().__init__()
        self._shell, self._error = shell, error
        mark = QFrame()
        mark.setObjectName("mark")
        mark.setFixedSize(28, 28)
        mark.setStyleSheet(f"QFrame#mark{{background:{theme.colour('accent').name()};border-radius:6px}}")
        inner = QVBoxLayout(mark)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(IconLabel("register", "on_accent", 16), 0, Qt.AlignmentFlag.AlignCenter)
        language = combo([("Tiếng Việt", "vi"), ("English", "en")], translate("FirstStart", "Language"))
        choose(language, shell.memory.load("language") or "vi")
        language.currentIndexChanged.connect(lambda _index: self._speak(str(language.currentData())))
        foot = Label(
            labels.joined(
                translate("FirstStart", "Version {version}").format(version=desktop.__version__),
                self.tr("F1  Help: when the data cannot be opened"),
            ),
            9,
            tone="muted",
        )
        self.close_button = Button(self.tr("Close the program"), clicked=shell.close)
        self._frame = card(self.content())
        self._frame.setMaximumWidth(theme.px(_WIDTH))
        self._frame.setMinimumWidth(min(theme.px(_WIDTH), 700))
        top = row(
            mark, Label("Sổ Kế hoạch", 10, bold=True), None, IconLabel("globe", "text2", 16), language,
            margins=(24, 12, 24, 0),
        )  # fmt: skip
        middle = boxed(column(None, row(None, (self._frame, 20), None, margins=(24, 0, 24, 0)), None))
        self.setLayout(column(top, (middle, 1), row(None, foot, None), spacing=8, margins=(0, 0, 0, 12)))

    def content(self) -> QVBoxLayout:
        """Return what stands on the card."""
        held = isinstance(self._error, HeldError)
        title = self.tr("The data is open in another window") if held else self.tr("The data could not be opened")
        self._first = (
            Button(self.tr("Try again"), "primary", "redo", clicked=self._shell.load_again)
            if held
            else self.close_button
        )
        buttons = [self.close_button, self._first] if held else [self.close_button]
        return column(
            self.heading("lock" if held else "database", title, i18n.sentence(self._error)),
            row(self._folder_button(), None, *buttons),
            spacing=24,
            margins=(_PAD, 24, _PAD, 20),
        )

    def heading(self, icon: str, title: str, text: str, *more: QWidget) -> QWidget:
        """Return an emblem with a title and a sentence."""
        tile = QFrame()
        tile.setProperty("card", "1")
        tile.setFixedSize(theme.px(56), theme.px(56))
        inner = QVBoxLayout(tile)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(IconLabel(icon, "accent_text", 28), 0, Qt.AlignmentFlag.AlignCenter)
        words = column(Label(title, 18, bold=True, wrap=True), Label(text, 10, tone="muted", wrap=True), spacing=0)
        return boxed(row(column(tile, None), (words, 1), *more, spacing=16))

    def begin(self) -> None:
        """Put the focus where Enter goes on."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the program with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._shell.close()
        else:
            super().keyPressEvent(event)

    def _folder_button(self) -> Button:
        folder = QUrl.fromLocalFile(str(self._shell.folder))
        return Button(
            self.tr("Open the data folder"), "flat", "folder", clicked=lambda: QDesktopServices.openUrl(folder)
        )

    def _speak(self, language: str) -> None:
        QTimer.singleShot(0, self, lambda: self._shell.show_fault_in(language, self._error))


class _Delegate(RowDelegate):
    def content(self, painter: QPainter, inner: QRectF, cell: Cell, index: Index, *, selected: bool) -> None:
        if index.column() == 0:
            draw_radio(painter, inner, on=selected)
            inner = inner.adjusted(theme.px(28), 0, 0, 0)
            cell = replace(cell, bold=selected)
        super().content(painter, inner, cell, index, selected=False)


class DamagedPage(FaultPage):
    """The newest good backups with what they hold and what each lacks; one is put in the place of what is there."""

    def __init__(self, shell: Opening, error: DamagedError) -> None:
        self._kind = error.kind
        self._now = datetime.now()
        self._good: list[rescue.Offer] = []
        self._bad = 0
        self._words = ""  # of the filled button, where it names a backup
        self.ready = False
        """Whether all backups that are to be opened have been."""
        self._coming: Iterator[rescue.Offer | None] = iter(())
        super().__init__(shell, error)

    def content(self) -> QVBoxLayout:
        """Return what stands on the card."""
        from desktop.services.safety import rescue  # SQLAlchemy is loaded by now

        title, reason = (translate("Damaged", words) for words in _TITLES[self._kind])
        kept = rescue.kept_as(self._shell.folder, self._now)
        self._ways = Button(self.tr("Other ways"), "flat", "more", clicked=self._show_ways)
        file = self.tr("The file is kept as it is") if kept else self.tr("Nothing is overwritten")
        place = self.tr("It will lie in “{folder}”.").format(folder=kept) if kept else self.tr("There is no file here.")
        self._checked, self._choose = Label("", 10, bold=True), Label("", 9, tone="muted", wrap=True)
        promises = row(
            (_promise("lock", Label(file, 10, bold=True), Label(place, 9, tone="muted", wrap=True)), 1),
            (_promise("shield", self._checked, self._choose), 1),
            spacing=16,
        )
        today = self._now.date()
        self.table = Table(
            (
                Column(
                    self.tr("Backup"), lambda item: Cell(labels.when(item.made_at, today), tooltip=_holds(item)), 185,
                    stretch=True,
                ),
                Column(self.tr("What is in it"), lambda offer: Cell(_holds(offer)), 235, rank=2),
                Column(self.tr("To be typed again"), self._lack_cell, 215),
                Column(
                    self.tr("Check"), lambda _offer: Cell(self.tr("Opened"), icon="check", tint="green"), 115, rank=1
                ),
            )
        )  # fmt: skip
        self.table.setItemDelegate(_Delegate(self.table))
        self.table.setAccessibleName(self.tr("Good backups"))
        self.table.chosen.connect(lambda _offer: self._show_chosen())
        self.table.opened.connect(lambda _offer: self.restore())
        self._table_card = card(column(self.table, margins=(1, 1, 1, 1)))
        self._since = Label("", 9, bold=True)
        self._source = Label(self.tr("By the history"), 9, tone="muted")
        self._entries = column(spacing=0)
        self._details = card(
            column(
                row((self._since, 1), self._source),
                (scrolled(column(self._entries, None, spacing=0)), 1),
                spacing=2,
                margins=(16, 8, 16, 8),
            )
        )
        self._details.setProperty("card", "2")
        self._details.setFixedHeight(theme.px(34 + 20 * _SHOWN))
        self._fault = Label("", 10, tone="red", wrap=True)
        self._fault.hide()
        self._open = Button(self.tr("Restore the backup"), "primary", clicked=self.restore)
        self._elsewhere = Button(self.tr("Choose a backup elsewhere …"), icon="file-in", clicked=self.restore_file)
        self._anew = Button(self.tr("Begin a new office, keep the old file"), clicked=self.begin_anew)
        support = Button(self.tr("Save what support needs"), "flat", "save", clicked=self.save_report)
        self._flat = [self._folder_button(), support]
        for part in (self._elsewhere, self._anew, self._details, self._table_card, self._open, self._ways):
            part.hide()
        self._nothing = row(self._elsewhere, self._anew, None)
        return column(
            self.heading("database", title, reason, self._ways),
            promises,
            self._table_card,
            self._details,
            self._nothing,
            self._fault,
            row(*self._flat, None, self.close_button, self._open),
            spacing=12,
            margins=(_PAD, 24, _PAD, 20),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        """Show as many backups as there is room for, and leave the words of the lesser buttons to their tooltips."""
        width = self.width() / theme.factor
        rows = 2 if width < _NARROW else 3 if width < _COMPACT else _MOST
        heads, height = self.table.horizontalHeader(), self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(heads.height() + min(len(self._good), rows) * height + 1)
        for button in self._flat:
            button.set_short(False)
        if self._words:
            self._open.set_words(self._words)
        buttons = [*self._flat, self.close_button, self._open]
        wanted = sum(button.sizeHint().width() + 8 for button in buttons)
        room = min(theme.px(_WIDTH), self.width() - 48) - 2 * _PAD
        for button in self._flat:
            button.set_short(wanted > room)
        if self._words and sum(button.sizeHint().width() + 8 for button in buttons) > room - theme.px(40):
            self._open.set_words(self.tr("Restore the backup"))  # the chosen row says which

    def begin(self) -> None:
        """Open and check the backups, one after the other, while the window stays awake."""
        from desktop.services.safety import rescue

        self._coming = rescue.offers(self._shell.folder, self._kind)
        self._checked.setText(self.tr("The backups are being opened …"))
        self._choose.setText(self.tr("Only those that are good will be shown."))
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        try:
            offer = next(self._coming)
        except StopIteration:
            self._all_there()
            return
        except UserError as error:
            self._say(error)
            self._all_there()
            return
        if offer is None:
            self._bad += 1
        else:
            self._good.append(offer)
            self._show_good()
        QTimer.singleShot(0, self, self._next)

    def _show_good(self) -> None:
        self.table.set_rows(self._good, key=lambda offer: offer.path)
        self._fold()
        for part in (self._table_card, self._details, self._open):
            part.show()
        if len(self._good) == 1:
            self.table.choose(0)
            self._show_chosen()
            self._open.setDefault(True)
            self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def _all_there(self) -> None:
        good, self.ready = len(self._good), True
        self._ways.setVisible(bool(good))
        self._elsewhere.setVisible(not good)
        self._anew.setVisible(not good)
        if not good:
            self._checked.setText(self.tr("No good backup was found here"))
            self._choose.setText(self.tr("There may be one on a USB stick or in a shared folder."))
            self._elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._choose.setText(self.tr("Choose one to go on with; the others stay."))
        if self._bad:
            words = self.tr("{good} good backup{good:|s}; {bad} that cannot be read {bad:is|are} left out")
        elif good == 1:
            words = self.tr("The newest backup is good")
        else:
            words = self.tr("The newest {good} backup{good:|s} {good:is|are all} good")
        self._checked.setText(filled(words, good=good, bad=self._bad))

    def _show_chosen(self) -> None:
        offer: rescue.Offer | None = self.table.current()
        if offer is None:
            return
        when = labels.in_words(offer.made_at, self._now.date())
        self._words = self.tr("Restore the backup of {time}").format(time=when)
        self._fold()
        clear(self._entries)
        self._source.setVisible(bool(offer.lost))
        if offer.lost is None:
            self._since.setText(self.tr("What was typed after {time} is not known").format(time=when))
            self._entries.addWidget(Label(self.tr("The history in the file cannot be read."), 9))
        elif not offer.lost:
            self._since.setText(self.tr("Nothing was typed after {time}").format(time=when))
        else:
            self._since.setText(self.tr("Typed after {time}, to be typed again").format(time=when))
            for step in offer.lost:
                self._entries.addWidget(ElidedLabel(_line(step, offer.made_at), 9))

    def _lack_cell(self, offer: rescue.Offer) -> Cell:
        if offer.lost is not None and not offer.lost:
            return Cell(self.tr("Nothing"))
        what = (
            self.tr("Not known")
            if offer.lost is None
            else filled(self.tr("{count} change{count:|s}"), count=len(offer.lost))
        )
        if offer.until is None or offer.until <= offer.made_at:
            return Cell(what)
        worked = labels.duration(offer.until - offer.made_at)
        return Cell(self.tr("{what}, about {time}").format(what=what, time=worked))

    # Ways on

    def restore(self) -> None:
        """Put the chosen backup in the place of what is there, and open it."""
        offer: rescue.Offer | None = self.table.current()
        if offer is not None:
            name = labels.in_words(offer.made_at, self._now.date())
            self._put(offer.path, name, offer.lost or ())

    def restore_file(self) -> None:
        """Ask for a backup that lies elsewhere, and open it."""
        path = ask_for_backup(self)
        if path is not None:
            self._put(path, f"“{path.name}”", ())

    def begin_anew(self) -> None:
        """Begin with an empty office when the user wants it; what is there is kept."""
        from desktop.services.safety import rescue

        dialog = Dialog(
            self, "register", self.tr("Begin a new office?"),
            self.tr("It begins empty, without any of what was typed. The old file and all backups stay as they are."),
            yes=self.tr("Begin a new office"), no=self.tr("Go back"), kind="",
        )  # fmt: skip
        dialog.no.setDefault(True)
        dialog.no.setFocus(Qt.FocusReason.OtherFocusReason)
        wanted = dialog.exec() == Dialog.DialogCode.Accepted
        dialog.deleteLater()
        if not wanted:
            return
        try:
            rescue.begin_anew(self._shell.folder, lambda: self._now)
        except (UserError, OSError) as error:
            self._say(error)
            return
        self._shell.load_again()

    def _put(self, path: Path, name: str, lost: Sequence[Step]) -> None:
        from desktop.services.safety import rescue

        shell, now = self._shell, self._now

        def put() -> tuple[Path | None, Path | None]:
            kept = rescue.rescue(shell.folder, path, lambda: now)
            return kept, None if kept is None else _write_retype(kept, lost)

        try:
            shell.run(
                put, lambda done: self._open_again(name, *done),
                words=self.tr("Restoring the backup …"), may_stop=False, failed=self._say,
            )  # fmt: skip
        except OSError as error:
            self._say(error)

    def _open_again(self, name: str, kept: Path | None, again: Path | None) -> None:
        shell = self._shell
        words = translate("Damaged", "The backup of {time} is open.").format(time=name)
        if kept is not None:
            words += " " + translate("Damaged", "The file that could not be read lies in “{folder}”.").format(
                folder=kept.name
            )
        shell.load_again(lambda: _tell(shell, words, again))

    def _say(self, error: UserError | OSError) -> None:
        self._fault.setText(i18n.sentence(error if isinstance(error, UserError) else paths.reason(error)))
        self._fault.show()

    def _show_ways(self) -> None:
        menu = QMenu(self)
        fill_menu(
            menu,
            [
                (self._elsewhere.text().strip(), self.restore_file, "file-in"),
                (self._anew.text().strip(), self.begin_anew, "plus"),
            ],
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._ways.mapToGlobal(self._ways.rect().bottomLeft()))

    def save_report(self) -> None:
        """Write what somebody who helps must know: versions, what is wrong, the files; nothing of what was typed."""
        name = f"so-ke-hoach {self._now:%Y-%m-%d %H%M}.txt"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as"), str(Path.home() / name), "*.txt")
        if not chosen:
            return
        try:
            paths.write_atomic(Path(chosen), self.report().encode())
        except UserError as error:
            self._say(error)

    def report(self) -> str:
        """Return that, as plain text."""
        folder = self._shell.folder
        files = sorted(path for path in [*folder.iterdir(), *(folder / "backups").glob("*")] if path.is_file())
        lines = [
            f"Sổ Kế hoạch {desktop.__version__}, Python {sys.version.split()[0]}, {sys.platform} {platform.release()}",
            f"{self._now:%Y-%m-%d %H:%M:%S}",
            f"{self._kind}: {i18n.sentence(self._error)}",
            *(f"{offer.path.name}: {offer.contents}" for offer in self._good),
            f"unreadable backups: {self._bad}",
            "",
        ]
        for path in files:
            about = path.stat()
            lines.append(
                f"{path.relative_to(folder).as_posix()}  {about.st_size}  {datetime.fromtimestamp(about.st_mtime)}"
            )
        return "\n".join(lines) + "\n"


def _promise(icon: str, title: Label, text: Label) -> QWidget:
    return boxed(row(column(IconLabel(icon, "text2"), None), (column(title, text, spacing=0), 1), spacing=12))


def _holds(offer: rescue.Offer) -> str:
    inside = offer.contents
    words = translate("Damaged", "{plans} plan{plans:|s}, {tasks} task{tasks:|s}, {files} file{files:|s}")
    return filled(words, plans=inside.plans, tasks=inside.tasks, files=inside.files)


def _line(step: Step, since: datetime) -> str:
    at = f"{step.at:%H:%M}" if step.at.date() == since.date() else f"{step.at:%d/%m %H:%M}"
    return f"{at}  {labels.named_action(step)}"


def _write_retype(folder: Path, lost: Sequence[Step]) -> Path | None:
    """Keep what is to be typed again beside the file that cannot be read; None for nothing."""
    if not lost:
        return None
    lines = []
    for step in lost:
        lines.append(_line(step, datetime.min))
        for change in step.changes:
            what, value = audit_words.field(change), audit_words.value(change, change.after, {})
            lines.append(f"        {audit_words.of(change, {})}: {what} → {value}")
    path = folder / _RETYPE
    paths.write_atomic(path, ("\n".join(lines) + "\n").encode("utf-8-sig"))
    return path


def _tell(shell: Opening, words: str, again: Path | None) -> None:
    offer = Offer(translate("Damaged", "Show what is to be typed again"), lambda: open_path(again)) if again else None
    shell.say(words, other=offer)
