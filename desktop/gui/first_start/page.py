"""The first start of a data folder: set the office up, or look around with sample data."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

import desktop
from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.base.text import clean, clean_lines, fold
from desktop.domain.office.office import Level, Office
from desktop.gui import labels
from desktop.gui.editor.receivers_form import ReceiversForm
from desktop.gui.files import ask_for_backup
from desktop.gui.kit.basic import (
    Button,
    IconLabel,
    Label,
    boxed,
    card,
    column,
    line,
    row,
    scrolled,
)
from desktop.gui.kit.forms import (
    ChoiceEdit,
    Field,
    choose,
    combo,
    show_error,
    text_area,
    text_field,
)
from desktop.gui.kit.theme import theme

if TYPE_CHECKING:
    from pathlib import Path

    from desktop.gui.shell_api import Shell

_LISTED = (Level.COMMUNE, Level.WARD, Level.SPECIAL_ZONE)


class FirstStart(QWidget):
    """A welcome with three ways on, and a form for the office; `done` is told when there is an office."""

    done = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._communes: dict[str, Level] = {}
        self._proposed: tuple[str, str, str] = ("", "", "")
        self._language = combo([("Tiếng Việt", "vi"), ("English", "en")], self.tr("Language"))
        choose(self._language, shell.memory.load("language") or "vi")
        self._language.currentIndexChanged.connect(lambda _index: self._change_language())
        self._stack = QStackedWidget()
        self._stack.addWidget(self._welcome())
        self._stack.addWidget(self._form())
        foot = Label(
            labels.joined(self.tr("Version {version}").format(version=desktop.__version__), self.tr("F1  Help")),
            9,
            tone="muted",
        )
        self.setLayout(
            column(
                row(None, IconLabel("globe", "text2", 16), self._language, margins=(0, 16, 24, 0)),
                (self._stack, 1),
                row(None, foot, None),
                spacing=0,
                margins=(0, 0, 0, 16),
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Let Enter begin: the language above is right for most."""
        super().showEvent(event)
        if self._stack.currentIndex() == 0:
            self._begin.setFocus(Qt.FocusReason.OtherFocusReason)

    # Welcome

    def _welcome(self) -> QWidget:
        mark = QFrame()
        mark.setObjectName("mark")
        mark.setFixedSize(theme.px(48), theme.px(48))
        mark.setStyleSheet(f"QFrame#mark{{background:{theme.colour('accent').name()};border-radius:6px}}")
        inner = QVBoxLayout(mark)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(IconLabel("register", "on_accent", 28), 0, Qt.AlignmentFlag.AlignCenter)
        begin = self._begin = Button(self.tr("Begin"), "primary", clicked=self.begin)
        sample = Button(self.tr("Try it with sample data"), clicked=self.try_sample)
        moved = Button(self.tr("Bring data from another computer …"), "flat", clicked=self.take_up)
        for button, width in ((begin, 150), (sample, 200)):
            button.setProperty("tall", "1")
            button.setMinimumWidth(theme.px(width))
        summary = self.tr("Makes plans, gives tasks, follows them up and reports, for communes and wards")
        title = column(Label("Sổ Kế hoạch", 20, bold=True), Label(summary, tone="muted", wrap=True), spacing=0)
        points = column(
            _promise(
                "lock", self.tr("The data stays on this computer"),
                self.tr("The program uses no network and sends nothing out."),
            ),
            _promise(
                "clock", self.tr("About a minute to set up"),
                self.tr("Choose level, province, office and signers; the units are proposed."),
            ),
            _promise(
                "undo", self.tr("Nothing is lost by a mistake"),
                self.tr("Every change can be looked at and undone; the data is backed up by itself."),
            ),
            spacing=16,
        )  # fmt: skip
        self._fault = Label("", 10, tone="red", wrap=True)
        self._fault.hide()
        frame = card(
            column(
                row(mark, (title, 1), spacing=16),
                line(),
                points,
                4,
                row(begin, sample, None, moved, spacing=12),
                Label(
                    self.tr("The sample is an invented commune. It lives in this data folder only."), 9, tone="muted"
                ),
                self._fault,
                spacing=20,
                margins=(40, 36, 40, 32),
            )
        )
        frame.setMaximumWidth(theme.px(640))
        frame.setMinimumWidth(min(theme.px(640), 720))
        return boxed(column(None, row(None, frame, None), None))

    def begin(self) -> None:
        """Show the form of the office."""
        self._stack.setCurrentIndex(1)
        self._province.setFocus(Qt.FocusReason.OtherFocusReason)

    def try_sample(self) -> None:
        """Make the sample office."""
        self._shell.run(
            self._shell.services.sample.make, lambda _made: self.done.emit(),
            words=self.tr("Making the sample …"), may_stop=False, failed=self._show_fault,
        )  # fmt: skip

    def _show_fault(self, error: UserError) -> None:
        self._fault.setText(i18n.sentence(error))
        self._fault.show()

    def take_up(self) -> None:
        """Restore a backup that was made on another computer."""
        path = ask_for_backup(self)
        if path is not None:
            self.take_over_from(path)

    def take_over_from(self, path: Path) -> None:
        """Begin with the data of a file from another computer."""
        self._shell.run(
            lambda: self._shell.services.safety.restore(path), lambda _before: self._taken_over(),
            words=self.tr("Bringing the data …"), may_stop=False, failed=self._show_fault,
        )  # fmt: skip

    def _taken_over(self) -> None:
        if self._shell.services.office.get() is None:
            self._fault.setText(self.tr("This backup holds no office yet. Choose another one, or begin."))
            self._fault.show()
            return
        self.done.emit()

    # Form

    def _form(self) -> QWidget:
        self._level = combo([(labels.word(level), level) for level in Level])
        self._province = ChoiceEdit(
            [province.name for province in self._shell.services.office.provinces()],
            self.tr("Type a few letters, tones are not needed"),
        )
        self._name = ChoiceEdit(find=self._find_communes, placeholder=self.tr("For example: hoa an"))
        self._name.chosen.connect(self._commune_chosen)
        self._province.chosen.connect(lambda _text: self._propose())
        for edit in (self._province, self._name):
            edit.editingFinished.connect(self._take_the_one)
            edit.editingFinished.connect(self._propose)
        self._level.currentIndexChanged.connect(lambda _index: self._level_changed())
        self._issuer = text_area(lines=2)
        self._place, self._symbol = text_field(), text_field("UBND")
        self._chairman = text_field()
        self._deputies = text_area(lines=2, placeholder=self.tr("One on each line"))
        self._chief, self._receivers = text_field(), ReceiversForm()
        self._province_field = Field(self.tr("Province or city"), self._province)
        self._name_field = Field(self.tr("Name of the office's place"), self._name)
        for edit, field in ((self._province, self._province_field), (self._name, self._name_field)):
            edit.textChanged.connect(lambda _text, field=field: field.set_error(""))
        pair = row((Field(self.tr("Level"), self._level), 1), (self._province_field, 1), spacing=16)
        pair.setAlignment(Qt.AlignmentFlag.AlignTop)
        fields = column(
            pair,
            self._name_field,
            Field(self.tr("Issuer in the letterhead"), self._issuer),
            row(
                (Field(self.tr("Place in “…, date”"), self._place), 1),
                (Field(self.tr("Symbol after “KH-”"), self._symbol), 1),
                spacing=16,
            ),
            Field(self.tr("Chairman"), self._chairman),
            Field(self.tr("Deputies"), self._deputies),
            Field(self.tr("Head of the committee's office"), self._chief),
            self._receivers,
            None,
            margins=(40, 4, 40, 12),
        )
        self._form_fault = Label("", 10, tone="red", wrap=True)
        back = Button(self.tr("Back"), clicked=lambda: self._stack.setCurrentIndex(0))
        finish = Button(self.tr("Set the office up"), "primary", clicked=self.finish)
        frame = card(
            column(
                column(
                    Label(self.tr("Your office"), 18, bold=True),
                    Label(
                        self.tr("The rest is proposed from level, province and name; correct what differs."),
                        tone="muted",
                        wrap=True,
                    ),
                    spacing=0,
                    margins=(40, 24, 40, 12),
                ),
                (scrolled(fields), 1),
                line(),
                row((self._form_fault, 1), back, finish, margins=(40, 12, 40, 12)),
                spacing=0,
                margins=(1, 1, 1, 1),
            )
        )
        frame.setMaximumWidth(theme.px(640))
        frame.setMinimumWidth(min(theme.px(640), 720))
        frame.setMaximumHeight(theme.px(620))
        frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return boxed(row(None, frame, None, margins=(0, 12, 0, 16)))

    def _level_changed(self) -> None:
        """Ask for the name of a place below the province alone: a province's office is named above."""
        below = self._level.currentData() is not Level.PROVINCE
        self._name_field.setVisible(below)
        if not below:
            self._name.clear()
        self._propose()

    def _find_communes(self, text: str) -> list[str]:
        if self._level.currentData() not in _LISTED:
            return []
        self._communes = {}
        for commune in self._shell.services.office.find_communes(text, clean(self._province.text())):
            label = f"{commune.level.value.capitalize()} {commune.name}, {commune.province.in_sentence}"
            self._communes[label] = commune.level
        return list(self._communes)

    def _commune_chosen(self, words: str) -> None:
        """Take level and province from the commune that was chosen."""
        level = self._communes.get(words)
        if level is None:
            return
        province = words.partition(", ")[2]
        choose(self._level, level)
        known = self._shell.services.office.provinces()
        self._province.setText(next((item.name for item in known if item.in_sentence == province), province))
        self._name.setText(self._own_name(words))
        self._propose()

    def _take_the_one(self) -> None:
        """Take level, province and spelling from the one commune that a name without tones means."""
        typed = clean(self._name.text())
        labels_ = self._find_communes(typed) if typed else []
        found = [label for label in labels_ if fold(self._own_name(label)) == fold(typed)]
        if len(found) == 1 and self._own_name(found[0]) != typed:
            self._commune_chosen(found[0])

    def _own_name(self, label: str) -> str:
        return label.partition(", ")[0][len(self._communes[label].value) + 1 :]

    def _propose(self) -> None:
        """Fill in what follows from level, province and name, where nothing else was typed."""
        now = (clean_lines(self._issuer.toPlainText()), clean(self._place.text()), clean(self._symbol.text()))
        office = self._proposal()
        self._receivers.propose(office.province)
        if not office.name:
            return
        proposed = (office.issuer, office.place, office.symbol)
        if fold(now[0]) in {"", fold(self._proposed[0])}:
            self._issuer.setPlainText(office.issuer)
        if now[1] in {"", self._proposed[1]}:
            self._place.setText(office.place)
        if now[2] in {"", self._proposed[2]}:
            self._symbol.setText(office.symbol)
        self._proposed = proposed

    def _proposal(self) -> Office:
        return self._shell.services.office.propose(
            self._level.currentData(), clean(self._province.text()), clean(self._name.text())
        )

    def finish(self) -> None:
        """Set the office up from the form."""
        self._propose()
        office = self._proposal()
        missing = self.tr("This cannot stay empty.")
        self._province_field.set_error("" if office.province else missing)
        self._name_field.set_error("" if office.name else missing)
        if not office.province or not office.name:
            show_error(self)
            return
        office.issuer = clean_lines(self._issuer.toPlainText())
        office.place, office.symbol = clean(self._place.text()), clean(self._symbol.text())
        office.chairman = clean(self._chairman.text())
        office.deputies = [name for name in clean_lines(self._deputies.toPlainText()).splitlines() if name]
        office.chief = clean(self._chief.text())
        self._receivers.put(office)
        try:
            self._shell.services.office.set_up(office)
        except UserError as error:
            self._form_fault.setText(i18n.sentence(error))
            return
        self.done.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentIndex():
            self._stack.setCurrentIndex(0)
        else:
            super().keyPressEvent(event)

    def _change_language(self) -> None:
        office = self._shell.services.office
        office.save_settings(replace(office.settings(), language=self._language.currentData()))
        self._shell.look_changed()


def _promise(icon: str, title: str, text: str) -> QWidget:
    words = column(Label(title, bold=True), Label(text, tone="muted", wrap=True), spacing=0)
    picture = column(IconLabel(icon, "accent_text"), None, margins=(2, 2, 0, 0))
    return boxed(row(picture, (words, 1), spacing=16))
