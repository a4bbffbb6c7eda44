"""Settings: office, signers, language and look, backups, data folder, about."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import PySide6
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

import desktop
from desktop import paths
from desktop.domain.errors import QT_TRANSLATE_NOOP
from desktop.domain.rows import BackupRow
from desktop.gui import labels
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Button, Label, boxed, card, card_head, clear, column, line, row, scrolled
from desktop.gui.widgets.dialog import ask
from desktop.gui.widgets.forms import Field, choose, combo, text_area, text_field
from desktop.gui.widgets.page import EmptyState, ListCard, Page, notice
from desktop.gui.widgets.table import Cell, Column, Table

_REASONS = {
    "auto": QT_TRANSLATE_NOOP("SettingsPage", "Every 30 minutes of work"),
    "close": QT_TRANSLATE_NOOP("SettingsPage", "At the end of work"),
    "manual": QT_TRANSLATE_NOOP("SettingsPage", "Made by hand"),
    "before-restore": QT_TRANSLATE_NOOP("SettingsPage", "Before a restore"),
    "before-upgrade": QT_TRANSLATE_NOOP("SettingsPage", "Before an upgrade"),
    "before-import": QT_TRANSLATE_NOOP("SettingsPage", "Before an import"),
    "before-delete": QT_TRANSLATE_NOOP("SettingsPage", "Before deleting"),
}


class SettingsPage(Page):
    """Settings of the office and the program."""

    subjects = frozenset({"office", "backups"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, "")
        self.header.title.set_text(self.tr("Settings"))
        self._list = QListWidget()
        self._list.setFixedWidth(theme.px(192))
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setStyleSheet(
            "QListWidget{background:transparent}"
            f"QListWidget::item{{border-radius:6px;padding:0 10px;height:{theme.px(38)}px}}"
            f"QListWidget::item:selected{{background:{theme.colour('accent_soft').name()};"
            f"color:{theme.colour('text').name()}}}"
        )
        self._list.setAccessibleName(self.tr("Settings"))
        self._stack = QStackedWidget()
        self._save = Button(self.tr("Save"), "primary", "save", clicked=self.primary)
        for icon, name, made in (
            ("units", self.tr("Office"), self._office_page()), ("user", self.tr("Signers"), self._signers_page()),
            ("globe", self.tr("Language and look"), self._look_page()),
            ("shield", self.tr("Backups"), self._backup_page()), ("folder", self.tr("Data folder"), self._data_page()),
            ("info", self.tr("About"), self._about_page()),
        ):  # fmt: skip
            self._list.addItem(QListWidgetItem(theme.icon(icon), name))
            self._stack.addWidget(made)
        self._list.currentRowChanged.connect(self._show)
        self.header.set_actions(self._save)
        self.body.addLayout(row(self._list, (self._stack, 1), spacing=20), 1)
        self._list.setCurrentRow(0)

    def _show(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self._save.setVisible(number <= 2)

    # Office and signers

    def _office_page(self) -> QWidget:
        self._level = Label("", 10)
        self._name, self._province, self._place = text_field(), text_field(), text_field()
        self._parent, self._symbol = text_field(), text_field()
        self._issuer = text_area(lines=2)
        self._name_field = Field(self.tr("Name, without its level"), self._name)
        body = column(
            Field(self.tr("Level"), self._level), row((self._name_field, 1), (Field(self.tr("Province"), self._province), 1)),
            Field(self.tr("Issuer in the letterhead, one line each"), self._issuer),
            Field(self.tr("Agency above it in the letterhead, where there is one"), self._parent),
            row((Field(self.tr("Place before the date"), self._place), 1),
                (Field(self.tr("Second half of the symbol (KH-…)"), self._symbol), 1)), None,
            margins=(16, 12, 16, 16),
        )  # fmt: skip
        return card(column(card_head(Label(self.tr("Office"), 12, bold=True)), line(), (scrolled(body), 1), spacing=0,
                           margins=(1, 1, 1, 1)))  # fmt: skip

    def _signers_page(self) -> QWidget:
        self._chairman, self._deputies = text_field(), text_area(lines=4)
        body = column(
            Field(self.tr("Chairman"), self._chairman), Field(self.tr("Deputy chairmen, one a line"), self._deputies),
            Label(self.tr("Names stand under the signature without academic titles."), 9, tone="muted", wrap=True), None,
            margins=(16, 12, 16, 16),
        )  # fmt: skip
        return card(column(card_head(Label(self.tr("Signers"), 12, bold=True)), line(), (scrolled(body), 1), spacing=0,
                           margins=(1, 1, 1, 1)))  # fmt: skip

    def _look_page(self) -> QWidget:
        self._language = combo([("Tiếng Việt", "vi"), ("English", "en")])
        self._theme = combo(
            [(self.tr("As the system"), "system"), (self.tr("Light"), "light"), (self.tr("Dark"), "dark")]
        )
        self._size = combo([(f"{size}%", size) for size in (100, 110, 125, 150)])
        body = column(
            Field(self.tr("Language"), self._language), Field(self.tr("Colours"), self._theme),
            Field(self.tr("Text size"), self._size), None, margins=(16, 12, 16, 16),
        )  # fmt: skip
        head = card_head(Label(self.tr("Language and look"), 12, bold=True))
        return card(column(head, line(), (scrolled(body), 1), spacing=0, margins=(1, 1, 1, 1)))

    # Data safety

    def _backup_page(self) -> QWidget:
        self._backup_notice = column(spacing=0)
        self.backups = Table(
            [
                Column(self.tr("Made at"), lambda item: Cell(labels.moment(item.made_at)), 160),
                Column(self.tr("Reason"), lambda item: Cell(self.tr(_REASONS.get(item.reason.rstrip("-0123456789"), ""))),
                       200, stretch=True),
                Column(self.tr("Size"), lambda item: Cell(f"{item.size / 1e6:.1f} MB"), 100, right=True),
            ]
        )  # fmt: skip
        self._backup_card = ListCard(self.backups, EmptyState("shield", self.tr("No backup yet"),
                                                              self.tr("One is made at the end of each day of work.")))  # fmt: skip
        self._restore = Button(self.tr("Restore the chosen one …"), icon="restore", clicked=self._ask_restore)
        self._restore.setEnabled(False)
        self.backups.chosen.connect(lambda _item: self._restore.setEnabled(True))
        self._backup_card.totals.addWidget(
            Button(self.tr("Open the folder"), "flat", "folder", clicked=self._open_backups)
        )
        self._backup_card.totals.addWidget(self._restore)
        self._backup_card.totals.addWidget(Button(self.tr("Back up now"), "tonal", "save", clicked=self._back_up))
        return boxed(column(self._backup_notice, (self._backup_card, 1), spacing=12))

    def _data_page(self) -> QWidget:
        self._folder = Label("", 10, wrap=True)
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        body = column(
            Label(self.tr("All data of the office lies in one folder on this computer:"), 10, wrap=True), self._folder,
            row(Button(self.tr("Open the folder"), icon="folder", clicked=lambda: _open(self.services.safety.data_dir)),
                Button(self.tr("Check the data"), icon="shield", clicked=self._verify), None),
            Label(self.tr("To move to another computer, copy this folder there while the program is closed."), 9,
                  tone="muted", wrap=True), None, margins=(16, 12, 16, 16),
        )  # fmt: skip
        return card(column(card_head(Label(self.tr("Data folder"), 12, bold=True)), line(), (body, 1), spacing=0,
                           margins=(1, 1, 1, 1)))  # fmt: skip

    def _about_page(self) -> QWidget:
        licences = paths.ROOT / "licences"
        parts: list[QWidget] = [
            Label("Sổ Kế hoạch", 18, bold=True),
            Label(self.tr("Version {version}").format(version=desktop.__version__), 10, tone="muted"),
            Label(self.tr("Plans, tasks and reports of a commune office. It works without a network: nothing leaves this "
                          "computer but the files that you write."), 10, wrap=True),
            Label(self.tr("Free software under the MIT licence. It uses Python {python}, Qt {qt} (LGPL), SQLAlchemy, "
                          "python-docx, openpyxl, XlsxWriter and others under their own licences; places of Vietnam from "
                          "the package vietnamadminunits (MIT, T. N. M. Hiếu).").format(
                python=sys.version.split()[0], qt=PySide6.__version__), 10, wrap=True),
        ]  # fmt: skip
        if licences.is_dir():
            parts.append(boxed(row(Button(self.tr("Licences"), icon="file", clicked=lambda: _open(licences)), None)))
        body = column(*parts, None, spacing=12, margins=(16, 16, 16, 16))
        return card(body)

    # What the page does

    def refresh(self) -> None:
        """Read the settings again."""
        office = self.services.office.required()
        self._level.setText(labels.word(office.level))
        for edit, value in (
            (self._name, office.name), (self._province, office.province), (self._place, office.place),
            (self._parent, office.parent), (self._symbol, office.symbol), (self._chairman, office.chairman),
        ):  # fmt: skip
            edit.setText(value)
        self._issuer.setPlainText(office.issuer)
        self._deputies.setPlainText("\n".join(office.deputies))
        settings = self.services.office.settings()
        choose(self._language, settings.language)
        choose(self._theme, settings.theme)
        choose(self._size, settings.text_size)
        self._folder.setText(str(self.services.safety.data_dir))
        rows: list[BackupRow] = self.services.safety.backups()
        self.backups.set_rows(rows, key=lambda item: item.path)
        self._backup_card.show_rows(len(rows), self.tr("{count} backups").format(count=len(rows)))
        clear(self._backup_notice)
        if rows:
            text = self.tr(
                "The data is backed up. The newest copy is of {time}; it was opened and read when it was made."
            )
            self._backup_notice.addWidget(notice("shield", "green", text.format(time=labels.moment(rows[0].made_at))))
        if self.services.safety.warnings():
            text = self.tr("The data lies in a folder that a cloud service copies; that can damage it. Choose a folder "
                           "outside of it.")  # fmt: skip
            self._backup_notice.addWidget(notice("warning", "amber", text))

    def primary(self) -> None:
        """Keep office, signers, language and look."""
        if not self._name.text().strip():
            self._list.setCurrentRow(0)
            self._name_field.set_error(self.tr("Type the office's name."))
            return
        self._name_field.set_error("")
        office = self.services.office.required()
        office.name, office.province, office.place = self._name.text(), self._province.text(), self._place.text()
        office.parent, office.symbol = self._parent.text().strip(), self._symbol.text().strip()
        office.issuer = "\n".join(part for part in map(str.strip, self._issuer.toPlainText().splitlines()) if part)
        office.chairman = self._chairman.text().strip()
        office.deputies = [name for name in map(str.strip, self._deputies.toPlainText().splitlines()) if name]
        if not self.window_.attempt(lambda: self.services.office.save(office)):
            return
        before = self.services.office.settings()
        settings = replace(before, language=self._language.currentData(), theme=self._theme.currentData(),
                           text_size=self._size.currentData())  # fmt: skip
        window, saved = self.window_, self.tr("The settings were saved.")
        if settings != before:
            window.services.office.save_settings(settings)
            window.settings_changed()
        window.say(saved)

    def _back_up(self) -> None:
        if self.window_.attempt(self.services.safety.backup):
            self.window_.say(self.tr("A backup was made and checked."))

    def _ask_restore(self) -> None:
        item = self.backups.current()
        if item is None:
            return
        sure = ask(self, "restore", self.tr("Restore the backup of {time}?").format(time=labels.moment(item.made_at)),
                   self.tr("All that was written since then is replaced. A copy of the present data is kept first, so "
                           "this can be taken back by restoring that one."),
                   yes=self.tr("Restore"), no=self.tr("Keep the present data"), danger=True)  # fmt: skip
        if sure and self.window_.attempt(lambda: self.services.safety.restore(Path(item.path))):
            window, restored = self.window_, self.tr("The backup was restored.")
            window.rebuild()
            window.say(restored)

    def _verify(self) -> None:
        faults = self.services.safety.verify()
        if faults:
            self.window_.strip.say(self.tr("Faults were found: {faults}").format(faults="; ".join(faults)), tone="red")
        else:
            self.window_.say(self.tr("The database and all backups are sound."))

    def _open_backups(self) -> None:
        folder = self.services.safety.data_dir / "backups"
        folder.mkdir(exist_ok=True)
        _open(folder)


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
