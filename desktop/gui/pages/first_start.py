"""The first start: an office of one's own in a minute, or the sample to try things with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.domain.office import Level, Office
from desktop.domain.text import fold
from desktop.gui import labels
from desktop.gui.main_window import MainWindow
from desktop.gui.theme import theme
from desktop.gui.widgets.basic import Button, IconLabel, Label, boxed, card, column, line, row, scrolled
from desktop.gui.widgets.forms import ChoiceEdit, Field, choose, combo, text_area, text_field


class FirstStart(QWidget):
    """One card: what the program promises, then who the office is. `done` is told when there is an office."""

    done = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._services = window.services
        self._steps = QStackedWidget()
        self._steps.addWidget(self._welcome())
        self._steps.addWidget(self._form())
        frame = card(column(self._steps, margins=(1, 1, 1, 1)))
        frame.setFixedWidth(theme.px(640))
        self._language = Button("English" if self._now() == "vi" else "Tiếng Việt", "flat", "globe",
                                clicked=self._switch)  # fmt: skip
        self.setLayout(column(row(None, self._language), None, row(None, frame, None), None, margins=(24, 12, 24, 24)))
        self._proposed: Office | None = None

    def _now(self) -> str:
        return self._services.office.settings().language

    def _welcome(self) -> QWidget:
        promises = []
        for icon, text in (
            ("plan", self.tr("A plan in the layout of Decree 30, ready to sign, without a manual")),
            ("tasks", self.tr("Every task with a unit and a date; what is late is seen at once")),
            ("shield", self.tr("Works without a network; the data stays on this computer and is backed up by itself")),
        ):
            promises.append(row(IconLabel(icon, "accent_text"), (Label(text, 10, wrap=True), 1), spacing=12))
        start = Button(self.tr("Begin"), "primary", clicked=self.begin)
        sample = Button(self.tr("Try it with sample data"), clicked=self.try_sample)
        for button in (start, sample):
            button.setMinimumHeight(theme.px(40))
        return boxed(
            column(
                Label("Sổ Kế hoạch", 20, bold=True),
                Label(self.tr("The plan book of a commune office"), 10, tone="muted"), 12, *promises, 16,
                row(start, sample, None), spacing=12, margins=(32, 28, 32, 28),
            )
        )  # fmt: skip

    def _form(self) -> QWidget:
        self._level = combo([(labels.word(level), level) for level in Level])
        provinces = self._services.office.provinces()
        self._province = ChoiceEdit([item.short_name for item in provinces], self.tr("Type without tones if you like"))
        self._name = ChoiceEdit((), self.tr("Type without tones if you like"))
        self._chairman, self._deputies = text_field(), text_area(lines=2)
        self._province_field = Field(self.tr("Province"), self._province)
        self._name_field = Field(self.tr("Name of the commune"), self._name)
        self._letterhead = Label("", 10, bold=True)
        self._letterhead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._units = Label("", 9, tone="muted", wrap=True)
        self._level.currentIndexChanged.connect(self._propose)
        self._province.textChanged.connect(self._province_typed)
        self._name.textChanged.connect(self._propose)
        body = column(
            row((Field(self.tr("Level"), self._level), 1), (self._province_field, 1)), self._name_field,
            row((Field(self.tr("Chairman"), self._chairman), 1)),
            Field(self.tr("Deputy chairmen, one a line"), self._deputies), 4,
            Label(self.tr("The letterhead will be"), 9, bold=True, tone="muted"), self._letterhead, self._units,
            Label(self.tr("Everything can be changed later in the settings."), 9, tone="muted", wrap=True), None,
            margins=(32, 8, 32, 8),
        )  # fmt: skip
        back = Button(self.tr("Back"), clicked=lambda: self._steps.setCurrentIndex(0))
        self._finish = Button(self.tr("Set the office up"), "primary", clicked=self.finish)
        area = scrolled(body)
        area.setMinimumHeight(theme.px(380))
        head = boxed(row(Label(self.tr("Who is the office?"), 14, bold=True), margins=(32, 20, 32, 4)))
        return boxed(
            column(head, (area, 1), line(), row(None, back, self._finish, margins=(16, 12, 16, 12)), spacing=0)
        )

    def begin(self) -> None:
        """Go on to the office's data."""
        self._steps.setCurrentIndex(1)
        self._province.setFocus()

    def try_sample(self) -> None:
        """Make the sample office."""
        if self._window.attempt(self._services.office.make_sample):
            self.done.emit()

    def _province_typed(self) -> None:
        communes = self._services.office.communes(self._province.text())
        self._name.set_choices([f"{item.level.value} {item.name}" for item in communes])
        self._propose()

    def _propose(self) -> None:
        """Show the letterhead that follows from what was typed; a commune of the list brings its level."""
        name = self._name.text().strip()
        for item in self._services.office.communes(self._province.text()):
            if fold(name) == fold(f"{item.level.value} {item.name}"):
                self._level.blockSignals(True)
                choose(self._level, item.level)
                self._level.blockSignals(False)
        level: Level = self._level.currentData()
        self._proposed = self._services.office.propose(level, self._province.text(), name)
        self._letterhead.setText(self._proposed.issuer if name or level is Level.PROVINCE else "")
        units = self._services.office.usual_units(level)
        self._units.setText(
            self.tr("{count} usual units are proposed: {names} …").format(
                count=len(units), names=", ".join(unit.label for unit in units[:4])
            )
        )

    def finish(self) -> None:
        """Make the office."""
        self._propose()
        office = self._proposed
        if office is None:
            return
        self._province_field.set_error("" if office.province else self.tr("Type or choose the province."))
        self._name_field.set_error("" if office.name else self.tr("Type or choose the commune."))
        if not office.province or not office.name:
            return
        office.chairman = self._chairman.text().strip()
        office.deputies = [name for name in map(str.strip, self._deputies.toPlainText().splitlines()) if name]
        if self._window.attempt(lambda: self._services.office.set_up(office)):
            self.done.emit()

    def _switch(self) -> None:
        settings = self._services.office.settings()
        other = "en" if settings.language == "vi" else "vi"
        self._services.office.save_settings(replace(settings, language=other))
        self._window.settings_changed()
