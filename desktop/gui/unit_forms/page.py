"""Forms of units that came back, beside what the book says; nothing is written before it is accepted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop import i18n
from desktop.domain.base.changed import Changed
from desktop.domain.base.filling import filled
from desktop.domain.out.unit_form import Difference, FormField
from desktop.gui import labels, send_forms
from desktop.gui.files import ask_for_files, ask_for_folder, ask_where, file_name, recent_button, remember, write
from desktop.gui.kit.basic import Button, ElidedLabel, Label, ToolButton, boxed, column, row
from desktop.gui.kit.forms import Combo, combo, set_entries
from desktop.gui.kit.messages import Notice
from desktop.gui.kit.page_parts import EmptyState, ListCard, SearchField
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme
from desktop.gui.page import Page
from desktop.gui.places import FormsAt, PageAt, Place
from desktop.gui.unit_forms import words
from desktop.gui.unit_forms.lines import Line, LinesTable, TaskHead

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell
    from desktop.services.unit_forms.service import Received

translate = QCoreApplication.translate

_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX
_ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".eml")  # of files that may be forms
_MOST = 3  # files of many that are offered as recent ones
_FILES = 264  # width of the list of files at 100 %
_NAMED = 3  # cells that cannot be taken, of which a row of that list tells
_CTRL = Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FormsPage(Page):
    """Files at the left, the lines of the chosen one at the right."""

    subjects = frozenset({Changed.TASKS, Changed.UNITS, Changed.FORMS})
    undo_kinds = frozenset({"task.form"})

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell, translate("FormsPage", "Take the units' forms over"))
        self._read: list[Received] = []
        self._sides: dict[tuple[int, str, FormField], bool] = {}  # what was chosen, by file, row and field
        self._paths: list[Path] = []
        send = Button(self.tr("Send forms"), icon="send", clicked=self.send)
        self._all = Button("", "primary", "check", clicked=self.primary)
        self._search = SearchField(shell.search)
        self.header.set_actions(self._search, send, self._all)
        self.opened_from(PageAt("tasks"), self.tr("Tasks"))
        self.files = self._make_files()
        self.lines = LinesTable(self._when)
        self.lines.picked.connect(self._pick)
        self.lines.all_of.connect(self._pick_all_of)
        self.body.addWidget(self._make_choice())
        self._parts = row(self._files_card, (self._form_card, 1), spacing=12)
        self.body.addLayout(self._parts, 1)
        self.setFocusProxy(self.files)
        for first, second in pairwise(
            (self._search, send, self._all, self.files, self.lines, self._return, self._take)
        ):
            self.setTabOrder(first, second)
        self._fill()

    # Parts

    def _make_files(self) -> Table[Any]:
        files = Table((Column("", _file_cell, 200, stretch=True),))
        files.setAccessibleName(self.tr("Files that were read"))
        files.horizontalHeader().hide()
        files.set_two_lines()
        files.chosen.connect(lambda _item: self._show())
        self._count = Label("", 10, bold=True)
        self._add = ToolButton("plus", self.tr("Read more files"), self.add_files)
        last = recent_button(self.shell, lambda path: self.read([path]), _ENDINGS)
        head = boxed(row((self._count, 1), last, self._add, margins=(16, 4, 8, 4)))
        head.setMinimumHeight(theme.px(44))
        empty = EmptyState(
            "inbox",
            self.tr("No form was read yet"),
            self.tr(
                "Read the files that units sent back, or drop them here: .xlsx, .xls, .ods, .eml, or a folder of them."
            ),
            [
                Button(self.tr("Read files …"), icon="file-in", clicked=self.add_files),
                Button(self.tr("Read a folder …"), icon="folder", clicked=self.add_folder),
            ],
            stacked=True,
        )
        self._files_card = ListCard(files, empty)
        self._files_card.put_head(head)
        self._files_card.setFixedWidth(theme.px(_FILES))
        return files

    def _make_choice(self) -> QWidget:
        self._choice: Combo = combo([], self.tr("Form"))
        self._choice.currentIndexChanged.connect(self._choose_by_combo)
        self._choice_row = boxed(row((self._choice, 1), ToolButton("plus", self.tr("Read more files"), self.add_files)))
        self._choice_row.hide()
        self._title = ElidedLabel("", 12, bold=True)
        self._about = ElidedLabel("", 9, tone="muted")
        self._every = Button(self.tr("Choose all"), "flat", clicked=lambda: self._pick_every(taken=True))
        self._none = Button(self.tr("Choose none"), "flat", clicked=lambda: self._pick_every(taken=False))
        head = boxed(
            row((column(self._title, self._about, spacing=0), 1), self._every, self._none, margins=(16, 6, 8, 6))
        )
        head.setMinimumHeight(theme.px(52))  # two lines, also in a low window
        self._conflict = Notice("conflict", "amber")
        self._wrong = Notice("alert", "red")
        self._passed = Notice("info", "amber")
        self._form_card = ListCard(self.lines, self._nothing())
        self._form_card.put_head(head)
        notes = boxed(column(self._wrong, self._passed, self._conflict, spacing=8, margins=(12, 8, 12, 8)))
        self._notes = notes
        layout = self._form_card.layout()
        if layout is not None:
            layout.removeWidget(self._form_card.foot)
            layout.addWidget(notes)
            layout.addWidget(self._form_card.foot)
        self._sum = Label("", 9, tone="muted")
        self._return = Button(self.tr("Give back to the unit …"), icon="mail", clicked=self.give_back)
        self._take = Button(self.tr("Take this form"), "tonal", "check", clicked=self.take_one)
        for part in (self._return, self._take):
            self._form_card.totals.addWidget(part)
        return self._choice_row

    def _nothing(self, item: Received | None = None) -> EmptyState:
        if item is None:
            return EmptyState("inbox", self.tr("Choose a form"), self.tr("Its lines are compared with the book here."))
        if item.refused is not None:
            return EmptyState("refused", self.tr("This file is not taken"), i18n.sentence(item.refused))
        if item.taken_on is not None:
            said = self.tr("This file was taken over on {day}.").format(day=labels.day(item.taken_on))
            return EmptyState("check", self.tr("Nothing is new"), said)
        return EmptyState(
            "check", self.tr("Nothing is new"), self.tr("All that the form says stands in the book already.")
        )

    # Reading

    def opened_from(self, place: Place, name: str) -> None:
        """Lead back there."""
        self._from = place
        self.header.crumb.set_way("  ›  ".join(filter(None, (name, self.tr("Forms of units")))), self.back)

    def arrive(self, place: Place) -> None:
        """Read the files that one came with."""
        if isinstance(place, FormsAt) and place.files:
            self.read(place.files)

    def add_files(self) -> None:
        """Ask for files and read them."""
        words, patterns = self.tr("Forms and e-mails"), " ".join(f"*{ending}" for ending in _ENDINGS)
        kinds = f"{words} ({patterns})"
        if chosen := ask_for_files(self.shell, self.tr("Forms that came back"), kinds, several=True):
            self.read(chosen)

    def add_folder(self) -> None:
        """Ask for a folder and read all forms in it."""
        if (folder := ask_for_folder(self.shell, self.tr("Folder with forms that came back"))) is not None:
            self.read([folder])

    def read(self, paths: Sequence[Path]) -> None:
        """Read files beside the window; those that were read before are read anew."""
        service = self.services.unit_forms

        def done(found: list[Received]) -> None:
            known = {(item.path, item.name): n for n, item in enumerate(self._read)}
            places = []
            for item in found:
                place = known.get((item.path, item.name))
                places.append(len(self._read) if place is None else place)
                if place is None:
                    self._read.append(item)
                else:
                    self._read[place] = item
                    self._sides = {key: side for key, side in self._sides.items() if key[0] != place}
            for path in paths[:_MOST]:
                if path.is_file():
                    remember(self.shell, path)
            if not found:
                self.shell.say(
                    self.tr("No form is in there: .xlsx, .xls, .ods, or .eml with one attached."), tone="amber"
                )
            self._fill()
            if places:  # what came last is looked at
                self.files.choose(next((n for n in places if self._read[n].differences), places[0]))

        self.shell.run(lambda: service.read(paths), done, words=self.tr("Reading the forms …"))

    def refresh(self) -> None:
        """Compare again what was read: the book has changed."""
        if self._read:
            self._read = [self.services.unit_forms.compare_again(item) for item in self._read]
        self._fill()

    # Showing

    def _fill(self) -> None:
        self._count.setText(filled(self.tr("{count} file{count:|s} read"), count=len(self._read)))
        numbered = list(enumerate(self._read))
        self.files.set_rows(numbered, key=lambda item: item[0])
        self._files_card.show_rows(len(numbered), self.tr("Drop .xlsx, .xls, .ods or .eml files here, too."))
        entries = [(_name(item), n) for n, item in numbered]
        self._choice.blockSignals(True)
        set_entries(self._choice, entries)
        self._choice.blockSignals(False)
        self._show_whole()
        self._fold()
        self._show()

    def _show_whole(self) -> None:
        """Show what of all forms can be taken."""
        lines = sum(len(self._chosen(n, with_conflicts=False)) for n in range(len(self._read)))
        self._all.set_words(
            filled(self.tr("Take all ({count} line{count:|s})"), count=lines) if lines else self.tr("Take all")
        )
        self._all.setEnabled(lines > 0)
        self.header.set_context(self._standing())

    def _standing(self) -> str:
        """Return what of the forms is in the book by now."""
        left = any(item.differences for item in self._read)
        if self._read and not left:
            return self.tr("No line is left to be taken.")
        if any(item.taken_on is not None for item in self._read):
            return self.tr("What is not taken yet is not written. Choose single lines, a form, or take all.")
        return self.tr("Nothing is written yet. Choose single lines, a form, or take all.")

    def _number(self) -> int | None:
        item = self.files.current()
        return item[0] if item is not None else None

    def _show(self) -> None:
        number = self._number()
        item = self._read[number] if number is not None else None
        form = item.form if item is not None else None
        self._title.set_text(_name(item) if item is not None else self.tr("No form chosen"))
        self._about.set_text(self._facts(item) if item is not None else "")
        self._about.setVisible(item is not None)
        parts = item.differences if item is not None else ()
        for button in (self._every, self._none):
            button.setVisible(bool(parts))
        if item is not None and not parts:
            self._form_card.set_empty(self._nothing(item))
        self._show_lines(item, number or 0)
        wrong = form.wrong if form is not None else ()
        self._wrong.setVisible(bool(wrong))
        told = [f"{cell.cell}: {i18n.sentence(cell.why)}" for cell in wrong[:4]]
        if len(wrong) > 4:
            told.append(self.tr("and {count} more").format(count=len(wrong) - 4))
        self._wrong.set_text("\n".join(told))
        notes = form.notes if form is not None else ()
        self._passed.setVisible(bool(notes))
        self._passed.set_text("\n".join(i18n.sentence(note) for note in notes[:3]))
        self._return.setVisible(bool(wrong))
        if number is not None and self._choice.currentData() != number:
            self._choice.blockSignals(True)
            self._choice.setCurrentIndex(number)
            self._choice.blockSignals(False)
        self._show_foot()

    def _facts(self, item: Received) -> str:
        if item.form is None:
            return ""
        made = self.tr("made {day}").format(day=labels.day(item.form.made_on))
        return labels.joined(item.name, made)

    def _show_lines(self, item: Received | None, number: int) -> None:
        groups: dict[str, list[Line]] = {}
        for part in item.differences if item is not None else ():
            side = self._sides.get((number, part.key, part.field), None if part.conflict else True)
            groups.setdefault(part.key, []).append(Line(part, side))
        heads = [(self._head(item, key), lines) for key, lines in groups.items()] if item is not None else []
        self.lines.show_lines(heads)

    def _head(self, item: Received, key: str) -> TaskHead:
        line = item.form.lines[key] if item.form is not None else None
        due = line.due if line is not None else ""
        note = self.tr("due {day}").format(day=due) if due else ""
        return TaskHead(key, line.text if line is not None else key, note)

    def _show_foot(self) -> None:
        number = self._number()
        item = self._read[number] if number is not None else None
        parts = item.differences if item is not None else ()
        chosen = self._chosen(number) if number is not None else []
        open_ = [part for part in parts if part.conflict and (number or 0, part.key, part.field) not in self._sides]
        said = (
            filled(self.tr("{count} of {all} line{all:|s} {count:is|are} taken"), count=len(chosen), all=len(parts))
            if parts
            else ""
        )
        tasks = filled(self.tr("{count} task{count:|s}"), count=len({part.key for part in chosen})) if chosen else ""
        left = filled(self.tr("{count} conflict{count:|s} not decided"), count=len(open_)) if open_ else ""
        self._form_card.show_rows(len(parts), labels.joined(said, tasks, left))
        self._take.setVisible(bool(parts))
        self._take.setEnabled(bool(chosen))
        self._conflict.setVisible(bool(open_))
        self._conflict.set_text(self._when(open_[0]) if open_ else "")
        self._notes.setVisible(not (self._conflict.isHidden() and self._wrong.isHidden() and self._passed.isHidden()))

    def _when(self, part: Difference) -> str:
        """Return the sentence on a conflict: from what to what the book was changed, and when."""
        number = self._number()
        changed = self._read[number].changed.get(part.key) if number is not None else None
        return self.tr(
            "{field} in the book was changed from {before} to {now} on {day}, after the form was made. Choose a side."
        ).format(
            field=words.name(part.field),
            before=words.value(part.field, part.base),
            now=words.value(part.field, part.now),
            day=labels.day(changed),
        )

    # Choosing

    def _chosen(self, number: int, *, with_conflicts: bool = True) -> list[Difference]:
        return [
            part
            for part in self._read[number].differences
            if self._sides.get((number, part.key, part.field), not part.conflict)
            and (with_conflicts or not part.conflict)
        ]

    def _pick(self, line: Line, taken: bool) -> None:
        number = self._number()
        if number is not None:
            self._sides[number, line.part.key, line.part.field] = taken
            self._choice_made()

    def _pick_all_of(self, head: TaskHead, taken: bool) -> None:
        self._pick_every(taken=taken, key=head.key)

    def _pick_every(self, *, taken: bool, key: str = "") -> None:
        number = self._number()
        if number is None:
            return
        for part in self._read[number].differences:
            if not part.conflict and (not key or part.key == key):
                self._sides[number, part.key, part.field] = taken
        self._choice_made()

    def _choice_made(self) -> None:
        number = self._number() or 0
        self._show_lines(self._read[number], number)
        self._show_foot()
        self._show_whole()

    def _choose_by_combo(self, number: int) -> None:
        if 0 <= number < len(self._read):
            self.files.choose(number)

    # Taking

    def primary(self) -> None:
        """Take all lines of all forms that no conflict stands against."""
        self._accept(range(len(self._read)), with_conflicts=False)

    def take_one(self) -> None:
        """Take what is chosen of the form that is shown."""
        number = self._number()
        if number is not None:
            self._accept([number], with_conflicts=True)

    def _accept(self, numbers: Sequence[int], *, with_conflicts: bool) -> None:
        wanted = {n: self._chosen(n, with_conflicts=with_conflicts) for n in numbers}
        items = [self._read[n] for n, parts in wanted.items() if parts]
        if not items:
            return
        chosen = {(part.key, part.field) for parts in wanted.values() for part in parts}
        done = self.shell.attempt(lambda: self.services.unit_forms.accept(items, chosen))
        if done is None:
            return
        self._sides = {key: side for key, side in self._sides.items() if key[0] not in wanted}
        self.refresh()
        following = next((n for n, item in enumerate(self._read) if item.differences), None)
        if following is not None and len(wanted) == 1:
            self.files.choose(following)
        said = self.tr("{count} line{count:|s} {count:was|were} taken over from {units}.")
        units = ", ".join(dict.fromkeys(item.form.unit for item in items if item.form is not None))
        self.shell.say(filled(said, count=done.value, units=units), undo=True)

    def give_back(self) -> None:
        """Write the e-mail that asks the unit to mend the cells that could not be taken."""
        number = self._number()
        if number is None or (item := self._read[number]).form is None:
            return
        ending = {".eml": self.tr("E-mail, ready to be sent")}
        path = ask_where(self.shell, file_name(self.tr("Form given back"), item.form.unit), ending)
        if path is not None:
            service = self.services.unit_forms
            write(self.shell, path, lambda path: service.write_return(item, path, lambda e: i18n.sentence_in(e, "vi")))

    def send(self) -> None:
        """Ask which units get a form and where to, and write the forms."""
        send_forms.send(self.shell)

    # Window

    def back(self) -> None:
        """Go back to where the page was opened from."""
        self.shell.go(self._from)

    def set_compact(self, compact: bool) -> None:
        """Shorten the list of files."""
        super().set_compact(compact)
        self._fold()

    def set_narrow(self, narrow: bool) -> None:
        """Let a choice take the place of the list of files."""
        super().set_narrow(narrow)
        self._search.setVisible(not narrow)
        self._fold()

    def _fold(self) -> None:
        self._files_card.setVisible(not self.narrow or not self._read)
        self._form_card.setVisible(not self.narrow or bool(self._read))
        self._choice_row.setVisible(self.narrow and bool(self._read))
        whole = self.narrow and not self._read
        self._files_card.setMinimumWidth(0)
        self._files_card.setMaximumWidth(_ANY_WIDTH)
        if not whole:
            self._files_card.setFixedWidth(theme.px(_FILES - 40 if self.compact else _FILES))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the form with Ctrl+Enter."""
        keys = event.keyCombination()
        if (
            keys.keyboardModifiers() & _CTRL
            and keys.key() in _ENTER
            and self._take.isVisible()
            and self._take.isEnabled()
        ):
            self.take_one()
            return
        super().keyPressEvent(event)


def _name(item: Received) -> str:
    return item.form.unit if item.form is not None else item.name


def _file_cell(numbered: tuple[int, Received]) -> Cell:
    """Return how a file looks in the list: its unit, and below it what it holds."""
    _number, item = numbered

    def cell(icon: str, below: str, tone: str = "text2") -> Cell:
        return Cell(
            _name(item), icon=icon, tint=tone, below=below, below_colour=tone, tooltip=f"{_name(item)}\n{below}"
        )

    if item.refused is not None or item.form is None:
        return cell("refused", translate("FormsPage", "Not a form of this book"), "amber")
    count, wrong = len(item.differences), len(item.form.wrong)
    conflicts = sum(part.conflict for part in item.differences)
    if wrong:
        cells = ", ".join(part.cell for part in item.form.wrong[:_NAMED]) + (" …" if wrong > _NAMED else "")
        return cell(
            "alert",
            filled(translate("FormsPage", "{count} wrong cell{count:|s}: {cell}"), count=wrong, cell=cells),
            "red",
        )
    if conflicts:
        said = translate("FormsPage", "{count} line{count:|s}, {conflicts} in conflict")
        return cell("conflict", filled(said, count=count, conflicts=conflicts), "amber")
    if count:
        return cell("edit", filled(translate("FormsPage", "{count} line{count:|s} {count:is|are} new"), count=count))
    if item.taken_on is not None:
        said = translate("FormsPage", "Taken over on {day}").format(day=labels.day(item.taken_on))
        return cell("check", said)
    return cell("check", translate("FormsPage", "Nothing is new"))
