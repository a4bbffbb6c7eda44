"""Settings: the office, who signs, language and look, backups, the data folder, about the program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, qVersion
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QFrame, QStackedWidget, QVBoxLayout, QWidget

import desktop
from desktop import paths
from desktop.domain.base.changed import Changed
from desktop.domain.base.text import clean, clean_lines
from desktop.domain.office.office import Level
from desktop.gui import labels
from desktop.gui.editor.receivers_form import ReceiversForm
from desktop.gui.kit.basic import (
    Button,
    Label,
    boxed,
    card,
    card_head,
    column,
    line,
    row,
    scrolled,
)
from desktop.gui.kit.forms import (
    Field,
    Pair,
    Segmented,
    choose,
    combo,
    show_error,
    text_area,
    text_field,
)
from desktop.gui.kit.keys import bind
from desktop.gui.kit.messages import Notice
from desktop.gui.kit.sections import Sections
from desktop.gui.left_bar import KeptWords
from desktop.gui.page import Page, UndoScope
from desktop.gui.places import Place, SettingsAt
from desktop.gui.settings.audit import Audit
from desktop.gui.settings.backups import Backups
from desktop.gui.settings.days_off import DaysOff
from desktop.gui.settings.lock import LockSection

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate


class SettingsPage(Page):
    """One section at a time, chosen at the left."""

    subjects = frozenset({Changed.OFFICE, Changed.SETTINGS, Changed.CALENDAR, Changed.BACKUPS})
    undo_kinds = frozenset({"office", "calendar"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("SettingsPage", "Settings"))
        self.header.crumb.show()
        entries = [
            ("office", "units", self.tr("Office")),
            ("signers", "user", self.tr("Signers")),
            ("calendar", "calendar", self.tr("Working days")),
            ("look", "globe", self.tr("Language and look")),
            ("backups", "shield", self.tr("Backups")),
            ("audit", "clock", self.tr("History of changes")),
            ("lock", "lock", self.tr("Screen lock")),
            ("data", "folder", self.tr("Data folder")),
            ("about", "info", self.tr("About")),
        ]
        self.section_keys = tuple(key for key, _icon, _words in entries)
        self.sections = Sections(entries, self.tr("Sections"))
        self._stack = QStackedWidget()
        self._days_off = DaysOff(shell)
        self._backups = Backups(shell)
        self._audit = Audit(shell)
        self._lock = LockSection(shell)
        self._parts = {
            "office": self._office_part(),
            "signers": self._signers_part(),
            "calendar": self._days_off,
            "look": self._look_part(),
            "backups": self._backups,
            "audit": self._audit,
            "lock": self._lock,
            "data": self._data_part(),
            "about": self._about_part(),
        }
        for part in self._parts.values():
            self._stack.addWidget(part)
        self._backup_now = Button(self.tr("Back up now"), "primary", "save", clicked=self._backups.back_up)
        self.header.set_actions(self._backup_now)
        self.sections.picked.connect(self._show)
        self.body.addLayout(row(self.sections, (self._stack, 1), spacing=20))
        self._section = entries[0][0]
        self.sections.choose(self._section)

    def arrive(self, place: Place) -> None:
        """Show a section, and offer to restore a file."""
        if isinstance(place, SettingsAt):
            self.show_section(place.section)
            if place.restore is not None:
                self._backups.restore_from(place.restore)

    def place(self) -> SettingsAt:
        """Return the section that is shown."""
        return SettingsAt(self._section)

    def show_section(self, key: str) -> None:
        """Show a section by its key."""
        self.sections.choose(key)

    def _show(self, key: str) -> None:
        self.leave()
        if key != "office" and self._wrong():
            QTimer.singleShot(0, self, self._stay)
            return
        self._section = key
        words = self.sections.currentIndex().data()
        self.header.title.set_text(words)
        self.header.crumb.setText(f"{self.tr('Settings')}  ›  {words}")
        self._backup_now.setVisible(key == "backups")
        self._stack.setCurrentWidget(self._parts[key])

    def undo_scope(self) -> UndoScope:
        """Let Ctrl+Z take back what was done in the section that is shown; most keep nothing in the journal."""
        kinds = {"office": "office.edited", "signers": "office.signers", "calendar": "calendar"}
        kind = kinds.get(self._section, "settings")
        return frozenset({kind}), "", ()

    def primary(self) -> None:
        """Make a backup where backups are shown."""
        if self._section == "backups":
            self._backups.back_up()

    def refresh(self) -> None:
        """Read office, settings and backups again."""
        if not self.lost():
            self._fill_office()
        settings = self.services.office.settings()
        choose(self._language, settings.language)
        self._theme.choose(settings.theme)
        self._size.choose(settings.text_size)
        self._notifications.blockSignals(True)
        self._notifications.setChecked(settings.notifications)
        self._notifications.blockSignals(False)
        self._backups.refresh()
        self._audit.refresh()
        self._lock.refresh()
        self._days_off.refresh()

    def leave(self) -> None:
        """Save what was typed."""
        if self.lost():
            self._save_office()

    def lost(self) -> bool:
        """Return whether something typed about the office is not saved."""
        return bool(self._kept) and self._office_values() != self._kept

    # Office and signers

    _kept: tuple[object, ...] = ()

    def _office_part(self) -> QWidget:
        self._level = combo([(labels.word(level), level) for level in Level])
        self._province, self._name = text_field(), text_field()
        self._issuer = text_area(lines=2)
        self._parent, self._place, self._symbol = text_field(), text_field(), text_field()
        self._name_field = Field(self.tr("Name without the level"), self._name)
        self._province_field = Field(self.tr("Province"), self._province)
        for edit, field in ((self._province, self._province_field), (self._name, self._name_field)):
            edit.textChanged.connect(lambda _text, field=field: field.set_error(""))
        fields = column(
            Pair(Field(self.tr("Level"), self._level), self._name_field),
            self._province_field,
            Field(
                self.tr("Issuer in the letterhead"),
                self._issuer,
                self.tr("Two lines, as they are printed in bold at the left."),
            ),
            Field(self.tr("Agency above it in the letterhead, if any"), self._parent),
            Pair(Field(self.tr("Place in “…, date”"), self._place), Field(self.tr("Symbol after “KH-”"), self._symbol)),
        )
        self._receivers = ReceiversForm()
        fields.addWidget(self._receivers)
        self._kept_office = KeptWords(
            self,
            (self._level, self._province, self._name, self._issuer, self._parent, self._place, self._symbol,
             *self._receivers.edits()),
            lambda: self.services.unsaved_office, self._saved,
        )  # fmt: skip
        fields.insertWidget(0, self._kept_office.bar)
        return self._form(self.tr("The office"), fields)

    def _signers_part(self) -> QWidget:
        self._chairman = text_field()
        self._deputies = text_area(lines=4, placeholder=self.tr("One on each line"))
        self._chief = text_field()
        fields = column(
            Field(self.tr("Chairman"), self._chairman),
            Field(self.tr("Deputies"), self._deputies),
            Field(self.tr("Head of the committee's office"), self._chief, self.tr("Signs letters by order (TL.)")),
        )
        self._kept_signers = KeptWords(
            self, (self._chairman, self._deputies, self._chief), lambda: self.services.unsaved_office, self._saved
        )
        fields.insertWidget(0, self._kept_signers.bar)
        return self._form(self.tr("Who signs"), fields)

    def _form(self, title: str, fields: QVBoxLayout) -> QWidget:
        save = Button(self.tr("Save"), "tonal", clicked=self._save_now, key="save")
        discard = Button(self.tr("Discard"), clicked=self._fill_office)
        fields.setContentsMargins(16, 12, 16, 12)
        fields.addStretch(1)
        frame = card(
            column(
                card_head(Label(title, 12, bold=True)),
                line(),
                (scrolled(fields), 1),
                line(),
                row(None, discard, save, margins=(12, 8, 12, 8)),
                spacing=0,
                margins=(1, 1, 1, 1),
            )
        )
        frame.setMaximumWidth(720)
        bind(frame, "save", self._save_now, within=True)
        return boxed(row((frame, 20), None))

    def _fill_office(self) -> None:
        office = self._read = self.services.office.required()
        choose(self._level, office.level)
        self._province.setText(office.province)
        self._name.setText(office.name)
        self._issuer.setPlainText(office.issuer)
        self._parent.setText(office.parent)
        self._place.setText(office.place)
        self._symbol.setText(office.symbol)
        self._chairman.setText(office.chairman)
        self._deputies.setPlainText("\n".join(office.deputies))
        self._chief.setText(office.chief)
        self._receivers.fill(office)
        for field in (self._name_field, self._province_field):
            field.set_error("")
        self._kept = self._office_values()
        for number, kept in enumerate((self._kept_office, self._kept_signers)):
            kept.begin(number)

    def _office_values(self) -> tuple[object, ...]:
        return (
            self._level.currentData(),
            clean(self._province.text()),
            clean(self._name.text()),
            clean_lines(self._issuer.toPlainText()),
            clean(self._parent.text()),
            clean(self._place.text()),
            clean(self._symbol.text()),
            clean(self._chairman.text()),
            clean_lines(self._deputies.toPlainText()),
            clean(self._chief.text()),
            *self._receivers.values(),
        )

    def _save_now(self) -> None:
        """Save, or go to what is wrong."""
        self._save_office()
        show_error(self)

    def _saved(self) -> bool:
        """Save the office; return whether nothing is left to be saved."""
        self._save_now()
        return not self.lost()

    def _stay(self) -> None:
        """Stay where something is wrong."""
        self.sections.choose("office")
        show_error(self)

    def _wrong(self) -> bool:
        return bool(self._name_field.error() or self._province_field.error())

    def _save_office(self) -> None:
        missing = self.tr("This cannot stay empty.")
        self._name_field.set_error("" if clean(self._name.text()) else missing)
        self._province_field.set_error("" if clean(self._province.text()) else missing)
        if self._wrong():
            return
        office = self.services.office.required()
        office.level = self._level.currentData()
        office.province, office.name = clean(self._province.text()), clean(self._name.text())
        office.issuer = clean_lines(self._issuer.toPlainText())
        office.parent, office.place = clean(self._parent.text()), clean(self._place.text())
        office.symbol = clean(self._symbol.text())
        office.chairman = clean(self._chairman.text())
        office.deputies = [name for name in clean_lines(self._deputies.toPlainText()).splitlines() if name]
        office.chief = clean(self._chief.text())
        self._receivers.put(office)
        if self.shell.attempt(lambda: self.services.office.save(office, self._read)):
            self._fill_office()
            self.shell.say(self.tr("The office was saved."), undo=True)

    # Language and look

    def _look_part(self) -> QWidget:
        self._language = combo([("Tiếng Việt", "vi"), ("English", "en")])
        self._language.currentIndexChanged.connect(lambda _index: self._set(language=str(self._language.currentData())))
        self._theme = Segmented(
            [
                (self.tr("As the system"), "", "system"),
                (self.tr("Light"), "", "light"),
                (self.tr("Dark"), "", "dark"),
            ],
            self.tr("Colours"),
        )
        self._theme.picked.connect(lambda data: self._set(theme=data))
        self._size = Segmented([(f"{size}%", "", size) for size in (100, 110, 125, 150)], self.tr("Text size"))
        self._size.picked.connect(lambda data: self._set(text_size=data))
        self._notifications = QCheckBox(self.tr("Show notifications of the system"))
        self._notifications.toggled.connect(self._set_notifications)
        fields = column(
            Field(self.tr("Language"), self._language),
            Field(self.tr("Colours"), self._theme),
            Field(self.tr("Text size"), self._size, self.tr("Everything grows with it, and the window adapts.")),
            Field(
                self.tr("Reminders"),
                self._notifications,
                self.tr("At start and once a day: how many tasks are late and due. The program's own notice stays."),
            ),
            None,
            spacing=16,
            margins=(16, 16, 16, 16),
        )
        frame = card(column((scrolled(fields), 1), spacing=0, margins=(1, 1, 1, 1)))
        frame.setMaximumWidth(720)
        return boxed(row((frame, 20), None))

    def _set(self, **changes: object) -> None:
        settings = self.services.office.settings()
        changed = replace(settings, **changes)  # type: ignore[arg-type]
        if changed != settings:
            self.services.office.save_settings(changed)
            self.shell.look_changed()

    def _set_notifications(self, on: bool) -> None:
        self.services.office.save_settings(replace(self.services.office.settings(), notifications=on))

    # Data folder, about

    def _data_part(self) -> QWidget:
        folder = self.services.safety.data_dir
        path = text_field(str(folder))
        path.setReadOnly(True)
        path.setCursorPosition(0)
        parts: list[QWidget] = [Field(self.tr("The office's data is kept in"), path)]
        if "cloud" in self.services.safety.warnings():
            words = self.tr(
                "A cloud service copies this folder while the program writes, which can damage the data. Start the "
                "program with --data and another folder."
            )
            parts.append(Notice("warning", "amber", words))
        buttons = row(
            Button(self.tr("Open the folder"), icon="folder", clicked=self._open_data),
            Button(self.tr("Check the data"), icon="shield", clicked=self._backups.verify),
            None,
        )
        words = self.tr(
            "To move to another computer, make a backup, take the newest file of the folder of backups along and "
            "restore it there: the evidence files are in it. Or copy this whole folder while the program is closed."
        )
        fields = column(
            *parts, buttons, Label(words, 10, tone="muted", wrap=True), None, spacing=16, margins=(16, 16, 16, 16)
        )
        frame = card(column((scrolled(fields), 1), spacing=0, margins=(1, 1, 1, 1)))
        frame.setMaximumWidth(720)
        return boxed(row((frame, 20), None))

    def _open_data(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.services.safety.data_dir)))

    def _about_part(self) -> QWidget:
        licence = self.tr(
            "Free software under the MIT licence. It uses Qt under the LGPL; the licences of all its parts lie in the "
            "program's folder."
        )
        texts = paths.licences()
        shown = QUrl.fromLocalFile(str(texts))
        buttons = row(Button(self.tr("Licences"), icon="legal", clicked=lambda: QDesktopServices.openUrl(shown)), None)
        fields = column(
            Label("Sổ Kế hoạch", 18, bold=True),
            Label(self.tr("Version {version}").format(version=desktop.__version__), 10, tone="muted"),
            Label(self.tr("Plans, tasks and reports of communes and wards. It works without a network."), wrap=True),
            Label(licence, 10, wrap=True),
            *([buttons] if texts.is_dir() else []),  # only the packaged program has them
            Label(f"Qt {qVersion()}", 9, tone="muted"),
            None,
            spacing=8,
            margins=(16, 16, 16, 16),
        )
        frame: QFrame = card(column((scrolled(fields), 1), spacing=0, margins=(1, 1, 1, 1)))
        frame.setMaximumWidth(720)
        return boxed(row((frame, 20), None))
