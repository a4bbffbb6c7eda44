"""What stands around the pages: navigation with the office's name, the strip of sentences, the status line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.office.office import Level
from desktop.domain.office.place_names import placed
from desktop.gui import subjects
from desktop.gui.kit.basic import Button, ElidedLabel, IconLabel, Label, boxed, column, row
from desktop.gui.kit.messages import Strip
from desktop.gui.kit.theme import theme
from desktop.gui.shell.navigation import Entry, Navigation

if TYPE_CHECKING:
    from desktop.domain.office.office import Office

_WIDE, _COMPACT = 200, 104  # of the navigation, at 100 %


translate = QCoreApplication.translate


class Frame(QWidget):
    """The frame with the pages' `stack`; it knows what it shows, not what is done."""

    def __init__(self, show_help: Callable[[], object]) -> None:
        super().__init__()
        self.navigation = Navigation(
            [
                Entry(subject.key, subject.icon, translate("MainWindow", subject.name),
                      translate("MainWindow", subject.short) if subject.short else "", apart=subject.apart)
                for subject in subjects.SUBJECTS if subject.name
            ],
            translate("MainWindow", "Pages"),
        )  # fmt: skip
        self.show_receiving(receives=False)
        self._office = ElidedLabel("", 9, tone="muted")
        mark = QFrame()
        mark.setFixedSize(theme.px(36), theme.px(36))
        mark.setObjectName("mark")
        mark.setStyleSheet(f"QFrame#mark{{background:{theme.colour('accent').name()};border-radius:6px}}")
        inside = QVBoxLayout(mark)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(IconLabel("register", "on_accent"), 0, Qt.AlignmentFlag.AlignCenter)
        self._brand = boxed(column(Label("Sổ Kế hoạch", 10, bold=True), self._office, spacing=0))
        head = boxed(row(mark, (self._brand, 1), spacing=12, margins=(16, 20, 12, 16)))
        self._side = QFrame()
        self._side.setObjectName("nav")
        self._side.setLayout(column(head, (self.navigation, 1), spacing=0))
        self.stack = QStackedWidget()
        self.strip = Strip()
        self._strip_holder = strip_holder = boxed(column(self.strip, margins=(24, 0, 24, 12)))
        strip_holder.hide()
        self.strip.shown.connect(strip_holder.setVisible)
        right = column((self.stack, 1), strip_holder, self._status_line(show_help), spacing=0)
        self.setLayout(row(self._side, (boxed(right), 1), spacing=0))

    def _status_line(self, show_help: Callable[[], object]) -> QFrame:
        frame = QFrame()
        frame.setObjectName("status")
        frame.setFixedHeight(theme.px(30))
        self._status_office = ElidedLabel("", 9, tone="muted")
        self._data = Label(translate("MainWindow", "Data: opening …"), 9, tone="muted")
        self._backup = ElidedLabel("", 9, tone="muted")
        help_button = Button(translate("MainWindow", "F1  Help"), "flat", clicked=show_help)
        help_button.setFont(theme.font(9))
        help_button.setProperty("low", "1")
        help_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        frame.setLayout(
            row(IconLabel("units", "text2", 16), self._status_office, 16, IconLabel("folder", "text2", 16),
                self._data, 16, IconLabel("shield", "text2", 16), self._backup, None, help_button,
                margins=(24, 0, 16, 0))
        )  # fmt: skip
        for label in (self._status_office, self._backup):
            label.few = 80
            policy = label.sizePolicy()
            label.setSizePolicy(policy.horizontalPolicy().Maximum, policy.verticalPolicy())
        return frame

    @staticmethod
    def names(office: Office) -> tuple[str, str]:
        """Return an office's name for the navigation, and in full for the status line."""
        if office.level is Level.PROVINCE:  # a province or a city under the central government
            return (f"UBND {office.province}",) * 2
        name = f"UBND {placed(office.level.value, office.name)}"
        return name, f"{name}, {office.province}"

    def show_office(self, name: str, full: str) -> None:
        """Show whose data it is."""
        self._office.set_text(name)
        self._status_office.set_text(full)

    def show_receiving(self, *, receives: bool) -> None:
        """Show the pages of offices to which others report, or leave them out."""
        only = [subject.key for subject in subjects.SUBJECTS if subject.receiving]
        self.navigation.hide_places([] if receives else only)

    def show_data(self, in_cloud: bool, last_backup: datetime | None, today: date) -> None:
        """Show how safe the data is."""
        from desktop.gui import labels  # after the first paint

        cloud, fine = translate("MainWindow", "Data: in a cloud folder"), translate("MainWindow", "Data: fine")
        self._data.setText(cloud if in_cloud else fine)
        self._data.set_tone("amber" if in_cloud else "muted")
        if last_backup is None:
            self._backup.set_text(translate("MainWindow", "No backup yet"))
        else:
            words = translate("MainWindow", "Last backup: {time}")
            self._backup.set_text(words.format(time=labels.in_words(last_backup, today)))

    def show_overdue(self, count: int) -> None:
        """Show how many tasks are late beside the words of their page."""
        self.navigation.show_badge("tasks", count, translate("MainWindow", "{count} overdue").format(count=count))

    def set_compact(self, *, compact: bool) -> None:
        """Leave the room of the words to the pages."""
        self._side.setFixedWidth(theme.px(_COMPACT if compact else _WIDE))
        self._brand.setVisible(not compact)
        self.navigation.set_compact(compact)

    def show_first(self) -> None:
        """Look as at the start: with the first page, and nothing said."""
        self._strip_holder.hide()
        self.navigation.show_place("overview")

    def side_width(self) -> int:
        """Return the width of the navigation."""
        return self._side.width()
