"""Who gets a plan, with the reason; and the form of a plan's foot: form of signature, signer, recipients."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QBrush, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Office
from desktop.domain.plan.head import HeadField
from desktop.domain.plan.plan import Plan, Signature
from desktop.domain.plan.proposals import signature_forms, signer_of
from desktop.domain.plan.recipients import Reason, Recipient, in_order, is_copy, names_section
from desktop.domain.plan.searching import Hit
from desktop.gui.editor.head_form import HeadForm, ground
from desktop.gui.kit.basic import (
    Button,
    IconLabel,
    Label,
    ToolButton,
    boxed,
    card,
    column,
    row,
)
from desktop.gui.kit.forms import (
    ChoiceEdit,
    Field,
    choose,
    combo,
    set_entries,
)
from desktop.gui.kit.theme import theme
from desktop.gui.kit.ticked_rows import TickDelegate

Index = QModelIndex | QPersistentModelIndex
_ROW = 34
_SIDE = 9  # with what the style leaves beside words, the 12 of a column's head
_NAME = 3  # the line of a signature that is the signer's name


class _WhyDelegate(QStyledItemDelegate):
    """Paints why somebody is a recipient: under the head of the column, with as much room at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Ask for the room of the words and of the gaps beside them."""
        return super().sizeHint(option, index) + QSize(2 * _SIDE, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground over the whole cell, the words within the gaps."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("hover"))
        words = QStyleOptionViewItem(option)
        words.rect = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        words.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        super().paint(painter, words, index)


class RecipientList(QWidget):
    """Who a plan is sent to, in a table: a box, the full name, and why each is there.

    `changed` tells that `lines` gives others. `find` gives the recipients as they stand, with their reasons, `arrange`
    the lines with each unit by its name, or (False) all that are told what to do by their section.
    """

    changed = Signal()

    def __init__(self, find: Callable[[], Sequence[Recipient]], arrange: Callable[[bool], list[str]]) -> None:
        super().__init__()
        self._find, self._arrange = find, arrange
        self._off: dict[str, int] = {}  # taken out here: the box stays, empty, until another plan is shown
        self._added: set[str] = set()  # put in here
        self._locked = self._filling = False
        self.table = QTreeWidget()
        self.table.setAccessibleName(self.tr("Recipients"))
        self.table.setHeaderLabels([self.tr("Recipient"), self.tr("Why")])
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setItemDelegateForColumn(0, TickDelegate(self.table, _ROW, 12))
        self.table.setItemDelegateForColumn(1, _WhyDelegate(self.table))
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.header().setStretchLastSection(False)
        self.table.header().setSectionsMovable(False)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # what holds it scrolls
        self.table.header().setFixedHeight(theme.px(_ROW + 2))
        self.table.itemChanged.connect(self._item_changed)
        self.table.currentItemChanged.connect(lambda *_: self._enable())
        self.table.installEventFilter(self)
        self._up = ToolButton("up", self.tr("Up"), lambda: self._move(-1))
        self._down = ToolButton("down", self.tr("Down"), lambda: self._move(1))
        self._remove = ToolButton("trash", self.tr("Remove"), self._take_out, key="bin")
        self._add = Button(self.tr("Add"), "flat", "plus", clicked=self._add_line)
        self.by_section = Button(self.tr("Units by section"), "flat", "list", clicked=self._change_arrangement)
        self.missing = Label("", 9, bold=True, tone="amber", wrap=True)
        self.add_missing = Button(self.tr("Add them"), "flat", clicked=self._list_missing)
        self._missing_row = boxed(row(IconLabel("warning", "amber", 16), (self.missing, 1), self.add_missing))
        heading = Label(self.tr("Recipients"), 9, bold=True, tone="muted")
        heading.setBuddy(self.table)
        tools = row((heading, 1), self._up, self._down, self._remove, self._add, spacing=2)
        framed = card(column(self.table, spacing=0, margins=(1, 1, 1, 1)))
        self.setLayout(column(boxed(tools), self._missing_row, framed, row(self.by_section, None), spacing=8))

    def forget(self) -> None:
        """Forget which boxes were emptied here, and what was put in: another plan is shown."""
        self._off.clear()
        self._added.clear()

    def show_found(self, *, locked: bool = False) -> None:
        """Show who gets the plan now; the chosen row stays."""
        self._locked = locked
        for tool in (self._add, self.add_missing, self.by_section):
            tool.setEnabled(not locked)
        found = list(self._find())
        known = {item.name for item in found}
        self._off = {name: place for name, place in self._off.items() if name not in known}
        for name, place in sorted(self._off.items(), key=lambda pair: pair[1]):
            found.insert(min(place, len(found)), Recipient(name, False, Reason.ADDED))
        found.sort(key=lambda item: item.reason is Reason.COPY)
        item = self.table.currentItem()
        current = -1 if item is None else self.table.indexOfTopLevelItem(item)
        self._filling = True
        self.table.clear()
        for recipient in found:
            self.table.addTopLevelItem(self._item(recipient, locked=locked))
        if (item := self.table.topLevelItem(max(0, min(current, len(found) - 1)))) is not None:
            self.table.setCurrentItem(item)
        self._filling = False
        self._fit()
        whole = any(names_section(item.name) for item in found if item.listed)
        self.by_section.set_words(self.tr("Each unit by name") if whole else self.tr("Units by section"))
        missing = [item for item in found if not item.listed and item.reason is Reason.LEADS]
        self._missing_row.setVisible(bool(missing) and not locked)
        words = self.tr("Has duties but is no recipient: {names}")
        names = (self.tr("{name} ({count})").format(name=item.name, count=item.count) for item in missing)
        self.missing.setText(words.format(names="; ".join(names)))
        self._enable()

    def _item(self, found: Recipient, *, locked: bool) -> QTreeWidgetItem:
        item = QTreeWidgetItem([found.name, self._why(found)])
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not locked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable
        item.setFlags(flags)
        item.setCheckState(0, Qt.CheckState.Checked if found.listed else Qt.CheckState.Unchecked)
        item.setData(0, Qt.ItemDataRole.UserRole, found)
        item.setToolTip(0, found.name)
        item.setForeground(1, theme.colour("text2"))
        item.setSizeHint(0, QSize(0, theme.px(_ROW)))
        if not found.listed and found.reason is Reason.LEADS:
            item.setIcon(1, theme.icon("warning", "amber", theme.px(16)))
            item.setForeground(1, theme.colour("amber"))
            item.setFont(1, theme.font(10, bold=True))
        return item

    def _why(self, found: Recipient) -> str:
        match found.reason:
            case Reason.LEADS:
                return self.tr("duties: {count}").format(count=found.count)
            case Reason.SUPPORTS:
                return self.tr("takes part in: {count}").format(count=found.count)
            case Reason.ABOVE:
                return self.tr("to report to")
            case Reason.USUAL:
                return self.tr("always sent")
            case Reason.COPY:
                return self.tr("always the last line")
            case Reason.ADDED:
                return self.tr("added by hand") if found.listed else self.tr("taken out")
            case Reason.READ:
                return self.tr("added by hand") if found.name in self._added else ""

    def show_hits(self, lines: Sequence[int], current: int | None) -> None:
        """Mark the lines in which words were found, and go to one of them; `lines()` has their order."""
        ticked = [item for item in self._items() if item.checkState(0) == Qt.CheckState.Checked]
        self._filling = True
        for item in self._items():
            item.setBackground(0, QBrush())
        for number in lines:
            if number < len(ticked):
                ticked[number].setBackground(0, ground(strong=number == current))
        if current is not None and current < len(ticked):
            self.table.setCurrentItem(ticked[current])
        self._filling = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Delete, Alt+Shift+Up, Down, and a list that is pasted on the table."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            moved = event.modifiers() == (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier)
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0) if moved else 0
            if step:
                self._move(step)
                return True
            if event.key() == Qt.Key.Key_Delete:
                self._take_out()
                return True
            if event.matches(QKeySequence.StandardKey.Paste):
                self._paste()
                return True
        return super().eventFilter(watched, event)

    def _items(self) -> list[QTreeWidgetItem]:
        items = (self.table.topLevelItem(number) for number in range(self.table.topLevelItemCount()))
        return [item for item in items if item is not None]

    def lines(self) -> list[str]:
        """Return the lines that are ticked, the file copy last."""
        lines = [
            clean(item.text(0)).lstrip("-–+ ").rstrip(";. ")
            for item in self._items()
            if item.checkState(0) == Qt.CheckState.Checked
        ]
        named = [line for line in lines if line]
        return [*(line for line in named if not is_copy(line)), *(line for line in named if is_copy(line))]

    def _item_changed(self, item: QTreeWidgetItem, column_: int) -> None:
        if self._filling or column_ != 0:
            return
        found = item.data(0, Qt.ItemDataRole.UserRole)
        if isinstance(found, Recipient):
            if found.reason is Reason.ADDED and found.listed:
                self._added.add(clean(item.text(0)))
            if item.checkState(0) == Qt.CheckState.Unchecked and found.listed:
                self._off[found.name] = self.table.indexOfTopLevelItem(item)
            elif item.checkState(0) == Qt.CheckState.Checked:
                self._off.pop(found.name, None)
        QTimer.singleShot(0, self, self.changed.emit)  # the table is filled anew, but not while it handles a click

    def take_typed(self) -> None:
        """Take the line that is being typed."""
        typed = QApplication.focusWidget()
        if typed is not None and typed is not self.table and self.table.isAncestorOf(typed):
            self.table.setFocus()

    def _move(self, step: int) -> None:
        item = self.table.currentItem()
        if item is None or self._locked or not self._moves(item, step):
            return
        at = self.table.indexOfTopLevelItem(item)
        self._filling = True
        self.table.takeTopLevelItem(at)
        self.table.insertTopLevelItem(at + step, item)
        self.table.setCurrentItem(item)
        self._filling = False
        self._off = {name: place + (place == at + step) * -step for name, place in self._off.items()}
        self.changed.emit()
        self._enable()

    def _moves(self, item: QTreeWidgetItem, step: int) -> bool:
        """Return whether a row may go up or down: nothing passes the file copy."""
        other = self.table.topLevelItem(self.table.indexOfTopLevelItem(item) + step)
        return other is not None and not is_copy(item.text(0)) and not is_copy(other.text(0))

    def _take_out(self) -> None:
        item = self.table.currentItem()
        if item is None or self._locked:
            return
        self._filling = True
        self.table.takeTopLevelItem(self.table.indexOfTopLevelItem(item))
        self._filling = False
        self._off.pop(item.text(0), None)
        self.changed.emit()
        self._enable()

    def _add_line(self) -> None:
        item = self._insert("")
        self._fit()
        self.table.setCurrentItem(item)
        self.table.scrollToItem(item)
        self.table.editItem(item, 0)

    def _insert(self, name: str) -> QTreeWidgetItem:
        item = self._item(Recipient(name, True, Reason.ADDED), locked=False)
        items = self._items()
        at = next((number for number, other in enumerate(items) if is_copy(other.text(0))), len(items))
        self._filling = True
        self.table.insertTopLevelItem(at, item)
        self._filling = False
        return item

    def _paste(self) -> None:
        """Add each line of what was copied."""
        listed = {fold(line) for line in self.lines()}
        lines = in_order(QApplication.clipboard().text().splitlines())
        new = [line for line in lines if fold(line) not in listed]
        if self._locked or not new:
            return
        self._added |= set(new)
        for line in new:
            self.table.setCurrentItem(self._insert(line))
        self._fit()
        self.changed.emit()

    def _change_arrangement(self) -> None:
        """Name the units one by one in the place of their section, or their section in the place of them."""
        self.take_typed()
        lines = self._arrange(any(map(names_section, self.lines())))
        if self._locked or lines == self.lines():
            return
        self._off.clear()
        self._filling = True
        self.table.clear()
        for line in lines:
            self.table.addTopLevelItem(self._item(Recipient(line, True, Reason.ADDED), locked=False))
        self._filling = False
        self.changed.emit()

    def _list_missing(self) -> None:
        self._filling = True
        for item in self._items():
            found = item.data(0, Qt.ItemDataRole.UserRole)
            if isinstance(found, Recipient) and not found.listed and found.reason is Reason.LEADS:
                item.setCheckState(0, Qt.CheckState.Checked)
        self._filling = False
        self.changed.emit()

    def _fit(self) -> None:
        """Give the table the height of its rows."""
        rows = max(self.table.topLevelItemCount(), 1)
        self.table.setFixedHeight(theme.px(_ROW) * rows + self.table.header().height() + 2)

    def _enable(self) -> None:
        item = self.table.currentItem()
        free = item is not None and not self._locked
        self._up.setEnabled(bool(free and item and self._moves(item, -1)))
        self._down.setEnabled(bool(free and item and self._moves(item, 1)))
        self._remove.setEnabled(free)


class EndingForm(HeadForm):
    """What is printed at the end of the text. `find` and `arrange` are those of the `RecipientList`."""

    def __init__(self, find: Callable[[], Sequence[Recipient]], arrange: Callable[[bool], list[str]]) -> None:
        super().__init__()
        self._office: Office | None = None
        self._forms: list[Signature] = []
        self.form = combo([], self.tr("Form of signature"))
        self.signer = ChoiceEdit()
        self.recipients = RecipientList(find, arrange)
        self.recipients.changed.connect(lambda: self.commit(HeadField.RECIPIENTS))
        self.table = self.recipients.table
        signer = Field(self.tr("Signer"), self.signer)
        self.setLayout(column(Field(self.tr("Form of signature"), self.form), signer, self.recipients, None, spacing=8))
        self.watch(HeadField.SIGNATURE, signer, self._signature, self.signer)
        self._controls[self.form] = HeadField.SIGNATURE
        self.form.installEventFilter(self)
        self.form.activated.connect(self._form_chosen)
        self._controls[self.table] = HeadField.RECIPIENTS
        self.table.installEventFilter(self)
        self._readers[HeadField.RECIPIENTS] = self.recipients.lines

    def set_office(self, office: Office) -> None:
        """Propose the forms of signature and the signers of an office."""
        self._office, self._forms = office, signature_forms(office)
        self.signer.set_choices([name for name in (office.chairman, *office.deputies) if name])

    def show_plan(self, plan: Plan) -> None:
        """Show a plan; boxes that were emptied here stay while it is the same one."""
        if self.plan is None or self.plan.id != plan.id:
            self.recipients.forget()
        super().show_plan(plan)
        self.table.setEnabled(True)  # it can be read and scrolled

    def fill(self, plan: Plan) -> None:
        """Put signature and recipients into the controls."""
        entries: list[tuple[str, Signature]] = [(_form_words(form), _of_form(form)) for form in self._forms]
        own = _of_form(plan.signature)
        if own not in [form for _, form in entries]:
            entries.append((_form_words(plan.signature) or self.tr("No form"), own))
        set_entries(self.form, entries)
        choose(self.form, own)
        self.put_text(self.signer, HeadField.SIGNATURE, plan.signature.name)
        self.recipients.show_found(locked=plan.locked)

    def show_hits(self, found: Sequence[Hit], current: Hit | None, size: int) -> QWidget | None:
        """Mark recipients as well."""
        if self.plan is None:
            return None
        chosen = super().show_hits(found, current, size)
        here = current is not None and current.field is HeadField.RECIPIENTS
        lines = [hit.line for hit in found if hit.field is HeadField.RECIPIENTS]
        self.recipients.show_hits(lines, current.line if current is not None and here else None)
        return self.table if here else chosen

    def spot(self, control: QWidget) -> QPoint:
        """Return where the chosen recipient stands: the list is longer than the form."""
        item = self.table.currentItem()
        if control is not self.table or item is None:
            return super().spot(control)
        return self.table.viewport().mapTo(self.table, self.table.visualItemRect(item).center())

    def holds(self, control: QWidget, hit: Hit) -> bool:
        """Return whether the hit stands in the signer's name, or in the form of signature."""
        return (hit.line == _NAME) == (control is self.signer)

    def commit_all(self) -> None:
        """Take the line that is being typed, too."""
        self.recipients.take_typed()
        super().commit_all()

    def _signature(self) -> Signature:
        form = self.form.currentData() or Signature()
        return Signature(form.authority, form.deputy, form.title, clean(self.signer.text()))

    def _form_chosen(self, _number: int) -> None:
        """Propose who signs in another form."""
        chosen = self.form.currentData()
        usual = next((form for form in self._forms if _of_form(form) == chosen), None)
        shown = None if self.plan is None else _of_form(self.plan.signature)
        if usual is not None and self._office is not None and shown is not None and chosen != shown:
            self.signer.setText(signer_of(usual, clean(self.signer.text()), self._office))
        self.commit(HeadField.SIGNATURE)


def _form_words(form: Signature) -> str:
    return " / ".join(filter(None, (form.authority, form.deputy, form.title)))


def _of_form(signature: Signature) -> Signature:
    """Return a form of signature without the name."""
    return Signature(signature.authority, signature.deputy, signature.title)
