"""Fields of forms: a label over a control, an error under it; dates and lists that suit Vietnamese typing."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import (
    QDate,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QSignalBlocker,
    QSize,
    QStringListModel,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QCalendarWidget,
    QComboBox,
    QCompleter,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QTextEdit,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.base.text import fold
from desktop.gui.kit.basic import (
    IconLabel,
    Label,
    boxed,
    row,
)
from desktop.gui.kit.letters import plain
from desktop.gui.kit.theme import theme
from desktop.gui.kit.within import within

_PLACES = "__/__/____"
_SIGNED_DATE = re.compile(
    r"(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+(?:tháng\s+)?)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+(?:năm\s+)?)([12]\d{3}|\d\d))?"
)
_BARE_DATE = re.compile(r"(\d\d)(\d\d)([12]\d{3}|\d\d)?")
_AROUND = 36  # pixels of a date beside its figures and the calendar: padding, borders
_HELD = 20  # ms between two looks whether a button of the mouse was let go
_BETWEEN = 16  # pixels between two fields side by side
_NO_KEYS = Qt.KeyboardModifier.NoModifier
_SPIN_MARGIN = 11
"""Pixels before the text of a spin box, which the style sheet's padding does not reach; a line's begins there, too."""


class _AtTop(QVBoxLayout):
    """Parts one under the other that take what they need, at the top: those of fields side by side stay in line."""

    def setGeometry(self, box: QRect) -> None:  # noqa: N802 (Qt)
        """Leave the rest empty."""
        needed = self.heightForWidth(box.width()) if self.hasHeightForWidth() else self.sizeHint().height()
        super().setGeometry(QRect(box.x(), box.y(), box.width(), min(box.height(), needed)))


def _grows(control: QWidget) -> bool:
    grows = bool(control.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
    return grows and control.maximumHeight() > control.minimumHeight()


class Field(QWidget):
    """A control with its label over it and room for a sentence under it."""

    def __init__(self, label: str, control: QWidget, help_text: str = "") -> None:
        super().__init__()
        self.control = control
        self._label = Label(label, 9, bold=True, tone="muted")
        self._label.setBuddy(control.focusProxy() or control)
        self._error = Label("", 9, tone="red", wrap=True)
        self._error_row = boxed(row(IconLabel("alert", "red", 16), (self._error, 1), spacing=6))
        self._error_row.hide()
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._help = help_text
        (control.focusProxy() or control).setAccessibleDescription(help_text)
        layout = QVBoxLayout() if _grows(control) else _AtTop()
        self.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(control)
        if help_text:
            layout.addWidget(Label(help_text, 9, tone="muted", wrap=True))
        layout.addWidget(self._error_row)

    def set_error(self, sentence: str) -> None:
        """Show what is wrong with the input, or take the sentence away."""
        self._error.setText(sentence)
        self._error_row.setVisible(bool(sentence))
        shown = self.control.focusProxy() or self.control
        shown.setAccessibleDescription(sentence or self._help)  # read aloud with the field
        shown.setProperty("bad", "1" if sentence else "")
        shown.style().unpolish(shown)
        shown.style().polish(shown)

    def error(self) -> str:
        """Return the sentence that is shown, or nothing."""
        return self._error.text()


def show_error(form: QWidget) -> bool:
    """Go to the first field of a form that is wrong, and scroll to it; return whether there is one."""
    wrong = [part for part in within(form) if isinstance(part, Field) and part.error() and part.isVisibleTo(form)]
    if not wrong:
        return False
    first = min(wrong, key=lambda field: (at := field.mapTo(form, QPoint())).y() * 10_000 + at.x())
    first.control.setFocus()
    # once the sentence has its room, and a dialog the height that this asks for
    QTimer.singleShot(0, first, lambda: QTimer.singleShot(0, first, functools.partial(scroll_to, first)))
    return True


def scroll_to(part: QWidget) -> None:
    """Bring a part into sight in all that slides around it."""
    above = part.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(part, 0, 12)
        above = None if above.isWindow() else above.parentWidget()


class Pair(QWidget):
    """Two fields side by side, or one under the other where they have no room beside each other.

    `shares` are their parts of the width.
    """

    def __init__(self, left: QWidget, right: QWidget, shares: tuple[int, int] = (1, 1)) -> None:
        super().__init__()
        self._parts, self._shares = (left, right), shares
        layout = self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_BETWEEN)
        for part, share in zip(self._parts, shares, strict=True):
            layout.addWidget(part, share)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the wider one."""
        widest = max(part.minimumSizeHint().width() for part in self._parts)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put them beside each other or below."""
        super().resizeEvent(event)
        room, whole = self.width() - _BETWEEN, sum(self._shares)
        needed = zip(self._parts, self._shares, strict=True)
        beside = all(part.minimumSizeHint().width() * whole <= room * share for part, share in needed)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._row.setSpacing(_BETWEEN if beside else 8)
            for number, share in enumerate(self._shares):
                self._row.setStretch(number, share if beside else 0)


def text_field(text: str = "", placeholder: str = "") -> QLineEdit:
    """Return a field of one line."""
    edit = QLineEdit(text)
    edit.setPlaceholderText(placeholder)
    edit.installEventFilter(UndoGuard(edit))
    return edit


def password_field() -> QLineEdit:
    """Return a field whose letters are not seen."""
    edit = QLineEdit()
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setInputMethodHints(Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhNoPredictiveText)
    return edit


def filter_field(placeholder: str) -> QLineEdit:
    """Return the field that filters a list while typing."""
    edit = QLineEdit()
    edit.setPlaceholderText(placeholder)
    edit.setAccessibleName(placeholder)
    edit.setClearButtonEnabled(True)
    edit.addAction(theme.small_icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
    edit.setProperty("lead", "1")
    edit.setMinimumWidth(140)
    return edit


def text_area(text: str = "", placeholder: str = "", lines: int = 3) -> QPlainTextEdit:
    """Return a field of several lines; Tab leaves it."""
    edit = QPlainTextEdit(text)
    edit.setPlaceholderText(placeholder)
    edit.setTabChangesFocus(True)
    edit.setFixedHeight(QFontMetrics(theme.font(10)).lineSpacing() * lines + 26)
    edit.installEventFilter(UndoGuard(edit))
    return edit


class _Kept:
    """Holds what stands behind an entry: Qt would turn a StrEnum into a plain string."""

    def __init__(self, data: object) -> None:
        self.data = data


class Combo(QComboBox):
    """A list to choose from that gives back the very objects that were put behind its entries."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel that scrolls past it would take the keys to it

    def addItem(self, words: str, data: object = None) -> None:  # type: ignore[override] # noqa: N802
        """Add an entry with what stands behind it."""
        super().addItem(words, _Kept(data))

    def itemData(self, number: int) -> Any:  # type: ignore[override] # noqa: ANN401, N802
        """Return what stands behind an entry, or None."""
        kept = super().itemData(number)
        return kept.data if isinstance(kept, _Kept) else None

    def currentData(self) -> Any:  # type: ignore[override] # noqa: ANN401, N802
        """Return what stands behind the chosen entry, or None."""
        return self.itemData(self.currentIndex())

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """End words that are too long in …, as everywhere."""
        super().initStyleOption(option)
        option.currentText = self.shown_words(option.currentText, self.room(option))

    def room(self, option: QStyleOptionComboBox) -> int:
        """Return the width that words have in the closed list."""
        field = QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()

    def shown_words(self, words: str, room: int) -> str:
        """Return what the closed list shows of an entry."""
        return self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)

    def event(self, event: QEvent) -> bool:
        """Tell the whole words where they are not seen."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            option = QStyleOptionComboBox()
            self.initStyleOption(option)
            cut = option.currentText != self.currentText()
            QToolTip.showText(event.globalPos(), self.currentText() if cut else "", self)
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a list that is scrolled past would change what was chosen."""
        event.ignore()


class NumberBox(QSpinBox):
    """A number to type, or to step by its arrows."""

    def __init__(self, least: int, most: int) -> None:
        super().__init__()
        self.setRange(least, most)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setTextMargins(_SPIN_MARGIN, 0, 0, 0)  # the style sheet's padding does not reach a spin box

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a number that is scrolled past would change."""
        event.ignore()


def text_of(field: QPlainTextEdit | QLineEdit | Combo) -> str:
    """Return what a field shows."""
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    return field.currentText() if isinstance(field, Combo) else field.text()


def put_text(field: QPlainTextEdit | QLineEdit | Combo, words: str) -> None:
    """Let a field show words; a list stays as it is when they are none of its entries."""
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(words)
    elif not isinstance(field, Combo):
        field.setText(words)
    elif (place := field.findText(words)) >= 0:
        field.setCurrentIndex(place)


def combo(entries: Sequence[tuple[str, Any]], name: str = "") -> Combo:
    """Return a list to choose from: words with the data behind them."""
    box = Combo()
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
    set_entries(box, entries)
    return box


def filter_combo(entries: Sequence[tuple[str, Any]], name: str) -> Combo:
    """Return a choice for a filter row: as wide as its first entry, its list as wide as the longest."""
    box = combo(entries, name)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    metrics = QFontMetricsF(theme.font(10))
    widest = max(metrics.horizontalAdvance(words) for words, _ in entries[:2])
    box.setFixedWidth(round(min(widest, theme.px(150))) + theme.px(44))
    box.currentTextChanged.connect(box.setToolTip)
    return box


def fit_list(box: QComboBox) -> None:
    """Make a choice's list wide enough for its longest entry."""
    metrics = box.fontMetrics()
    longest = max((metrics.horizontalAdvance(box.itemText(number)) for number in range(box.count())), default=0)
    box.view().setMinimumWidth(min(longest + 48, theme.px(520)))


def set_entries(box: QComboBox, entries: Sequence[tuple[str, Any]]) -> None:
    """Put other entries into a list; what was chosen stays chosen where it is still there."""
    chosen, before = box.count() > 0, box.currentData()
    box.blockSignals(True)
    box.clear()
    for words, data in entries:
        box.addItem(words, data)
    if chosen:
        choose(box, before)
    fit_list(box)
    box.blockSignals(False)


def choose(box: QComboBox, data: object) -> None:
    """Choose the entry with this data behind it (the first where there is none)."""
    for number in range(box.count()):
        if box.itemData(number) == data:
            box.setCurrentIndex(number)
            return
    box.setCurrentIndex(0 if box.count() else -1)


def matching(choices: Sequence[str], text: str) -> list[str]:
    """Return the choices that hold every word of a text, tones and capitals aside.

    First come those that begin with it, then those in which it stands as it is ("ninh b" means "Tỉnh Ninh Bình" before
    "Tỉnh Bắc Ninh"), then those whose words begin with its words: "cong an" means "Công an phường" before "Trung tâm
    Phục vụ hành chính công".
    """
    sought = " ".join(fold(text).split())

    def rank(choice: str) -> int:
        words = re.split(r"\W+", fold(choice))
        whole = all(any(word.startswith(part) for word in words) for part in sought.split())
        together = f" {sought}" in f" {' '.join(words)}"
        return 0 if fold(choice).startswith(sought) else 1 if together else 2 if whole else 3

    return sorted((item for item in choices if all(word in fold(item) for word in sought.split())), key=rank)


_STAYS = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}
"""Why a field loses the focus for a moment alone."""


class ChoiceEdit(QLineEdit):
    """A line with proposals in a list below while typing; nothing is completed within the line itself.

    `choices` are proposed when they hold every word that was typed, tones and capitals aside; or `find` gives the
    proposals for a text. `chosen` tells the proposal that was taken. Words without tones and capitals are a search and
    no name: the only proposal that they leave, or that begins with them, is taken when the field is left.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[str] = (), placeholder: str = "", find: Callable[[str], Sequence[str]] | None = None
    ) -> None:
        super().__init__()
        self._find = find
        self.setPlaceholderText(placeholder)
        self.installEventFilter(UndoGuard(self))
        self._choices = list(choices)
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(10)
        completer.setWidget(self)
        if (popup := completer.popup()) is not None:
            popup.setParent(self, Qt.WindowType.Popup)  # the completer takes it from everybody: it would have no look
            popup.setObjectName("proposals")
            popup.installEventFilter(self)
        completer.activated.connect(self._take)
        self._list = completer
        self.textEdited.connect(self._typed)

    def set_choices(self, choices: Sequence[str]) -> None:
        """Propose other entries."""
        self._choices = list(choices)

    def _typed(self, text: str) -> None:
        self._found.setStringList(list(self._find(text)) if self._find is not None else matching(self._choices, text))
        if text.strip() and self._found.rowCount():
            self._list.complete()
        else:
            self.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand a click beside the list on to what was clicked: it closes the list, and is no lost click."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            place = event.globalPosition()
            inside = watched.rect().contains(watched.mapFromGlobal(place.toPoint()))
            if event.type() == QEvent.Type.MouseButtonPress and not inside:
                watched.hide()
                QTimer.singleShot(0, self, functools.partial(_click_at, place, event.button()))
                return True
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the only proposal that searched words leave, where another field is gone to."""
        text = self.text().strip()
        if text and text == fold(text) and self._find is None and self.isModified() and event.reason() not in _STAYS:
            found = matching(self._choices, text)
            meant = [item for item in found if fold(item).startswith(text)] or found
            if len(meant) == 1:
                self._take(meant[0])
        super().focusOutEvent(event)

    def list_shown(self) -> bool:
        """Return whether proposals are shown."""
        popup = self._list.popup()
        return popup is not None and popup.isVisible()

    def close_list(self) -> None:
        """Take the list of proposals away."""
        if (popup := self._list.popup()) is not None:
            popup.hide()

    def _take(self, text: str) -> None:
        self.setText(text)
        self.chosen.emit(text)


def _click_at(place: QPointF, button: Qt.MouseButton) -> None:
    """Click what stands at a place on the screen, as if the mouse did, once that let go: it takes the focus, too.

    What is let go of a button that Qt did not see pressed reaches nobody: a press alone would leave it down.
    """
    if QApplication.mouseButtons() & button:
        QTimer.singleShot(_HELD, functools.partial(_click_at, place, button))
        return
    target = QApplication.widgetAt(place.toPoint())
    if target is None or not target.isEnabled():
        return
    takes: QWidget | None = target
    while takes is not None and not takes.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        takes = None if takes.isWindow() else takes.parentWidget()
    if takes is not None:
        takes.setFocus(Qt.FocusReason.MouseFocusReason)
    for kind, held in (
        (QEvent.Type.MouseButtonPress, button),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        QApplication.sendEvent(target, QMouseEvent(kind, target.mapFromGlobal(place), place, button, held, _NO_KEYS))


class DateEdit(QLineEdit):
    """A date that is typed, or chosen in a calendar; it may stay empty. `changed` tells a date or None.

    It is typed as `parse_date` has it, and written out in full when the field is left. A day and a month alone are
    meant in `year`, else in that of the date that the field was given, else in the year that it is.
    """

    changed = Signal(object)

    def __init__(self, value: date | None = None, year: int | None = None) -> None:
        super().__init__()
        self._year, self._given = year, value
        self.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.installEventFilter(UndoGuard(self))
        opener = self.addAction(theme.small_icon("calendar"), QLineEdit.ActionPosition.TrailingPosition)
        opener.setToolTip(self.tr("Choose in a calendar"))
        opener.triggered.connect(self._open_calendar)
        self.set_date(value)
        self.textChanged.connect(lambda _text: self.changed.emit(self.date()))
        self.editingFinished.connect(self._write_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in words how a date is typed where they have room, else by the places of its figures."""
        super().resizeEvent(event)
        words = self.tr("dd/mm/yyyy")
        room = self.width() - theme.px(16) - _AROUND
        self.setPlaceholderText(words if self.fontMetrics().horizontalAdvance(words) <= room else _PLACES)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of a date."""
        figures = self.fontMetrics().horizontalAdvance("00/00/0000")
        return QSize(figures + theme.px(16) + _AROUND - 2, super().minimumSizeHint().height())

    def set_date(self, value: date | None) -> None:
        """Show a date, or nothing."""
        self._given = value
        self.setText("" if value is None else f"{value:%d/%m/%Y}")

    def set_year(self, year: int | None) -> None:
        """Take a day and a month alone as meant in a year from now on."""
        self._year = year

    def date(self) -> date | None:
        """Return the date that was typed, or None for an empty field or one that is no date (see `is_valid`)."""
        return parse_date(self.text(), self._year or (self._given or date.today()).year)

    def is_valid(self) -> bool:
        """Return whether the field is empty or holds a date that exists."""
        return not self.text().strip() or self.date() is not None

    def _write_out(self) -> None:
        """Show the date that is meant."""
        if (value := self.date()) is not None:
            self.set_date(value)

    def _open_calendar(self) -> None:
        frame = QFrame(self, Qt.WindowType.Popup)
        frame.setProperty("card", "1")
        frame.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(4, 4, 4, 4)
        calendar = QCalendarWidget()
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        current = self.date()
        if current is not None:
            calendar.setSelectedDate(QDate(current.year, current.month, current.day))

        def take(day: QDate) -> None:
            self.set_date(date(day.year(), day.month(), day.day()))
            frame.close()

        calendar.clicked.connect(take)
        layout.addWidget(calendar)
        frame.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        frame.show()


def parse_date(text: str, year: int | None = None) -> date | None:
    """Return the date of words as they are typed, or None.

    That is day, month and year between signs, blanks or the words of a letter ("5/3/2027", "5.3.27", "ngày 5 tháng 3
    năm 2027"), or in two figures each without any ("05032027"); a day and a month alone are meant in `year`.
    """
    found = _SIGNED_DATE.fullmatch(text.strip().lower()) or _BARE_DATE.fullmatch(text.strip())
    if found is None or (found[3] is None and year is None):
        return None
    meant = found[3] or str(year)
    short = len(meant) == 2
    if short and (meant in {"19", "20"} or meant > "50"):  # of 2027, which is being typed, or of another century
        return None
    try:
        return date(int(meant) + (2000 if short else 0), int(found[2]), int(found[1]))
    except ValueError:
        return None


class Segmented(QFrame):
    """A row of buttons of which one is on. `picked` tells the data of the one that was pressed."""

    picked = Signal(object)

    def __init__(self, entries: Sequence[tuple[str, str, Any]], name: str) -> None:
        super().__init__()
        self.setObjectName("seg")
        self.setAccessibleName(name)
        self.setFixedHeight(theme.px(34))
        self._buttons: dict[Any, QToolButton] = {}
        layout = row(spacing=0, margins=(2, 2, 2, 2))
        for words, icon, data in entries:
            button = QToolButton()
            button.setText(words)
            button.setAccessibleName(words)
            if icon:
                button.setText(f" {words}")
                button.setIcon(theme.small_icon(icon))
                button.setIconSize(QSize(theme.px(16), theme.px(16)))
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setFont(theme.font(10))
            button.setCheckable(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _checked=False, data=data: self._press(data))
            self._buttons[data] = button
            layout.addWidget(button, 1)
        self.setLayout(layout)

    def choose(self, data: object) -> None:
        """Show the button of `data` as on (none when there is no such button)."""
        for key, button in self._buttons.items():
            button.setChecked(key == data)

    def set_short(self, short: bool) -> None:
        """Show icons without words where room is short; the words become tooltips."""
        style = Qt.ToolButtonStyle
        for button in self._buttons.values():
            if not button.icon().isNull():
                button.setToolButtonStyle(style.ToolButtonIconOnly if short else style.ToolButtonTextBesideIcon)
                button.setToolTip(plain(button.text()).strip() if short else "")
        self._fit()

    def _fit(self) -> None:
        """Keep every button as wide as its words; the least that a layout knows may be of before the style."""
        for button in self._buttons.values():
            button.ensurePolished()
            # a tight row does without the blanks that Qt puts around words
            blanks = 2 * button.fontMetrics().horizontalAdvance(" ") if self.property("tight") else 0
            alone = not button.icon().isNull() and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
            button.setMinimumWidth(theme.px(34) if alone else button.sizeHint().width() - blanks)
        self.updateGeometry()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the words once they have their style: before, a button knows of no width."""
        self._fit()
        super().showEvent(event)

    def _press(self, data: object) -> None:
        self.choose(data)
        self.picked.emit(data)


class UndoGuard(QObject):
    """Leave Ctrl+Z and Ctrl+Y in a field to the page where the field has no typing to take back, or to do again."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field not claim the key."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo)
            if (undo or event.matches(QKeySequence.StandardKey.Redo)) and not has_typing(watched, undo=undo):
                event.ignore()
                return True
        return False


def has_typing(field: QObject, *, undo: bool) -> bool:
    """Return whether a field has typing to take back (`undo`), or to do again."""
    typed = _typed_in(field)
    if typed is None:
        return False
    return typed.isUndoAvailable() if undo else typed.isRedoAvailable()


def forget_typing(field: QObject) -> None:
    """Let Ctrl+Z in a field take back no typing that was kept meanwhile: the page does, as a step."""
    typed = _typed_in(field)
    if isinstance(typed, QTextDocument):
        typed.clearUndoRedoStacks()
    elif typed is not None:
        at = typed.cursorPosition()
        with QSignalBlocker(typed):
            typed.setText(typed.text())
        typed.setCursorPosition(at)


def _typed_in(field: QObject) -> QLineEdit | QTextDocument | None:
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.document()
    if isinstance(field, QSpinBox | QComboBox):
        return field.lineEdit()
    return field if isinstance(field, QLineEdit) else None
