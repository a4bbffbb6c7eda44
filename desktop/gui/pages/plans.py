"""The list of plans, and the bin."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QTimer, QUrl
from PySide6.QtWidgets import QDialog

from desktop.domain.plan import PlanStatus
from desktop.domain.rows import PlanRow
from desktop.domain.text import clean
from desktop.gui import labels
from desktop.gui.widgets.basic import Button, column
from desktop.gui.widgets.dialog import Dialog
from desktop.gui.widgets.forms import Field, choose, filter_combo, filter_field, set_entries, text_field
from desktop.gui.widgets.left_over_button import LeftOverButton
from desktop.gui.widgets.page import EmptyState, FilterRow, ListCard, Page, SearchField
from desktop.gui.widgets.row_menu import open_menu
from desktop.gui.widgets.table import Cell, Column, Table

if TYPE_CHECKING:
    from desktop.gui.main_window import MainWindow

translate = QCoreApplication.translate

_TYPING = 150  # ms after the last key


class PlansPage(Page):
    """Plans by year and status; the bin shows those that were deleted."""

    subjects = frozenset({"plans", "tasks"})

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window, translate("PlansPage", "Plans"))
        self._kinds = {
            **{key: _short_kind(name) for key, name in self.services.plans.kinds().items()},
            "imported": self.tr("Read from a file"),
            "blank": self.tr("Blank"),
        }
        self._in_bin = False
        self._back_words = self.tr("Back to the plans")
        self._order: tuple[str, bool] = ("", False)
        self.header.set_actions(
            SearchField(window.search), Button(self.tr("New plan"), "primary", "plus", clicked=self.primary)
        )
        self._text = filter_field(self.tr("Filter by words"))
        self._year = filter_combo([(self.tr("All years"), None)], self.tr("Year"))
        self._status = filter_combo(
            [(self.tr("Every status"), None), *((labels.word(item), item) for item in PlanStatus)], self.tr("Status")
        )
        self._kind = filter_combo([(self.tr("Every kind"), None)], self.tr("Kind"))
        self.left_over = LeftOverButton(window)
        self._bin = Button(self.tr("Bin"), icon="trash")
        self._bin.setCheckable(True)
        self._bin.toggled.connect(self._show_bin)
        self._filters = FilterRow(self._text, (self._year, self._status, self._kind), (self.left_over, self._bin))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_TYPING)
        self._later.timeout.connect(self._fill)
        self._text.textChanged.connect(lambda _text: self._later.start())
        for choice in (self._year, self._status, self._kind):
            choice.currentIndexChanged.connect(lambda _index: self._fill())
        self.table = Table(
            (
                Column(self.tr("Plan"), lambda plan: Cell(plan.title), 260, stretch=True, key="title"),
                Column(self.tr("Kind"), lambda plan: Cell(self._kind_words(plan), "text2"), 190, key="kind", rank=4),
                Column(self.tr("Number"), lambda plan: Cell(plan.number or labels.EMPTY), 110, key="number"),
                Column(self.tr("Year"), lambda plan: Cell(str(plan.year or labels.EMPTY)), 60, key="year", rank=3),
                Column(self.tr("Status"), _status_cell, 138, key="status"),
                Column(self.tr("Progress"), _progress, 116, key="progress", rank=2),
                Column(self.tr("Overdue"), _overdue, right=True, key="overdue", sample="1000", rank=1),
                Column(self.tr("Next deadline"), self._deadline, 108, key="deadline", rank=1),
            )
        )
        self.table.setAccessibleName(self.tr("Plans"))
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _plan: self._buttons())
        self.table.order_asked.connect(self._sort)
        self.table.menu_asked.connect(self._open_menu)
        self.table.delete_asked.connect(lambda _plan: self._delete())
        self.keep_columns("plans", self.table)
        self._delete_button = Button(self.tr("Put into the bin"), "flat", clicked=self._delete)
        self._open_button = Button(self.tr("Open"), "tonal", clicked=lambda: self._open(self.table.current()))
        self._restore = Button(self.tr("Take out of the bin"), "tonal", "restore", clicked=self._take_out)
        self.card = ListCard(self.table, EmptyState("plan", ""))
        for button in (self._delete_button, self._open_button, self._restore):
            self.card.totals.addWidget(button)
        self.body.addWidget(self._filters)
        self.body.addWidget(self.card, 1)

    def refresh(self) -> None:
        """Read the plans again."""
        years = self.services.plans.years()
        set_entries(
            self._year,
            [(self.tr("All years"), None), *((self.tr("Year {year}").format(year=year), year) for year in years)],
        )
        self.left_over.show_left(self.services.roll_over.due())
        used = dict.fromkeys(plan.kind for plan in self.services.plans.rows())
        set_entries(self._kind, [(self.tr("Every kind"), None), *((self._kinds.get(key, key), key) for key in used)])
        self._fill()

    def primary(self) -> None:
        """Begin a new plan."""
        self.window_.new_plan()

    def set_compact(self, compact: bool) -> None:
        """Say what is left over in a tooltip alone."""
        super().set_compact(compact)
        self.left_over.set_compact(compact)

    def set_narrow(self, narrow: bool) -> None:
        """Fold the filters."""
        self._filters.set_narrow(narrow)

    def show_text(self, text: str) -> None:
        """Filter by words."""
        self._text.setText(text)
        self._fill()

    def show_bin(self, *, shown: bool) -> None:
        """Show the plans in the bin, or those in use."""
        self._bin.setChecked(shown)

    def _show_bin(self, shown: bool) -> None:
        self._in_bin = shown
        self.header.title.set_text(self.tr("Plans in the bin") if shown else self.tr("Plans"))
        self._fill()

    def _fill(self) -> None:
        today = self.services.office.today()
        kind = self._kind.currentData()
        if self._in_bin:
            rows = self.services.plans.deleted()
        else:
            rows = self.services.plans.rows(
                self._year.currentData(), self._status.currentData(), self._text.text(), today=today
            )
        rows = [row for row in rows if kind is None or row.kind == kind]
        if self._order[0]:
            rows.sort(key=lambda row: _key(row, self._order[0], self._kind_words(row)), reverse=self._order[1])
        self._today = today
        binned = len(rows) if self._in_bin else len(self.services.plans.deleted())
        words = self.tr("Bin ({count})").format(count=binned) if binned else self.tr("Bin")
        self._bin.setText(f" {self._back_words if self._in_bin else words}")
        self.table.set_rows(rows, key=lambda row: row.id)
        self._buttons()
        self.card.set_empty(self._empty())
        self.card.show_rows(len(rows), self.tr("{count} plans").format(count=len(rows)))

    def _empty(self) -> EmptyState:
        if self._in_bin:
            return EmptyState("trash", self.tr("The bin is empty"), self.tr("Plans that are deleted wait here."))
        if self._text.text().strip() or self._filters.active():
            year = self._year.currentData()
            words = (
                self.tr("There is no such plan for {year}").format(year=year)
                if year
                else self.tr("No plan matches the filter")
            )
            return EmptyState("plan", words, "", [Button(self.tr("Remove the filter"), clicked=self._clear)])
        return EmptyState(
            "plan",
            self.tr("There is no plan yet"),
            self.tr(
                "Make one from a template, from last year's plan or from a Word file. Tasks, reminders and reports "
                "follow from it."
            ),
            [Button(self.tr("Make a plan"), icon="plus", clicked=self.primary)],
        )

    def _clear(self) -> None:
        self._text.clear()
        for choice in (self._year, self._status, self._kind):
            choose(choice, None)

    def _open(self, plan: PlanRow | None) -> None:
        if plan is not None and not self._in_bin:
            self.window_.open_plan(plan.id)

    def _buttons(self) -> None:
        chosen = self.table.current() is not None
        for button, shown in (
            (self._delete_button, not self._in_bin),
            (self._open_button, not self._in_bin),
            (self._restore, self._in_bin),
        ):
            button.setVisible(shown)
            button.setEnabled(chosen)

    def _open_menu(self, plan: PlanRow, place: QPoint) -> None:
        """Offer what can be done with a plan; what does not apply is left out."""
        if self._in_bin:
            open_menu(self, place, [(self.tr("Take out of the bin"), self._take_out)])
            return
        draft = plan.status is PlanStatus.DRAFT
        folder = self.services.office.settings().export_folder
        open_menu(
            self,
            place,
            [
                (self.tr("Open") + "\tEnter", lambda: self._open(plan)),
                *([(self.tr("Rename …"), lambda: self._rename(plan))] if draft else []),
                (self.tr("Duplicate"), lambda: self._duplicate(plan)),
                (self.tr("Move to a new year …"), lambda: self.window_.new_plan((plan.id, self._year_after(plan)))),
                None,
                (self.tr("Export"), lambda: self._export(plan)),
                *([(self.tr("Open the folder of files"), lambda: _open_folder(folder))] if _is_folder(folder) else []),
                None,
                (self.tr("Put into the bin") + "\tDelete", self._delete),
            ],
        )

    def _year_after(self, plan: PlanRow) -> int:
        return (plan.year or self.services.office.today().year) + 1

    def _rename(self, plan: PlanRow) -> None:
        field = text_field(plan.title)
        field.selectAll()

        def act() -> bool:
            return self.window_.attempt(lambda: self.services.plans.rename(plan.id, field.text()))

        question = self.tr("What shall the plan be called?")
        labelled = column(Field(self.tr("Title"), field))
        dialog = Dialog(self, "edit", question, "", yes=self.tr("Rename"), no=self.tr("Leave it"), body=labelled,
                        act=act)  # fmt: skip
        field.setFocus()
        done = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if done:
            self.window_.say(self.tr("The plan is called “{title}” now.").format(title=clean(field.text())), undo=True)

    def _duplicate(self, plan: PlanRow) -> None:
        made: list[int] = []
        title = self.tr("{title} (copy)").format(title=plan.title)
        if self.window_.attempt(lambda: made.append(self.services.plans.duplicate(plan.id, title))):
            self._fill()
            self.table.choose_row(made[0], key=lambda row: row.id)
            self.window_.say(self.tr("“{title}” was added as a draft.").format(title=title), undo=True)

    def _export(self, plan: PlanRow) -> None:
        from desktop.gui.exporting import export_plan  # noqa: PLC0415 (with the first export)

        export_plan(self.window_, plan.id)

    def _delete(self) -> None:
        plan: PlanRow | None = None if self._in_bin else self.table.current()
        if plan is not None and self.window_.attempt(lambda: self.services.plans.delete(plan.id)):
            self.window_.say(self.tr("“{title}” was put into the bin.").format(title=plan.title), undo=True)

    def _take_out(self) -> None:
        plan: PlanRow | None = self.table.current()
        if plan is not None and self.window_.attempt(lambda: self.services.plans.restore(plan.id)):
            self.window_.say(self.tr("“{title}” is back among the plans.").format(title=plan.title), undo=True)

    def _sort(self, key: str, descending: bool) -> None:
        self._order = (key, descending)
        self._fill()

    def _kind_words(self, plan: PlanRow) -> str:
        return self._kinds.get(plan.kind, plan.kind)

    def _deadline(self, plan: PlanRow) -> Cell:
        late = plan.next_deadline is not None and plan.next_deadline < self._today
        return Cell(labels.day(plan.next_deadline), "red" if late else "text")


def _is_folder(folder: str) -> bool:
    return bool(folder) and Path(folder).is_dir()


def _open_folder(folder: str) -> None:
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415

    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _short_kind(name: str) -> str:
    """Return the name of a kind without the word that they all begin with."""
    rest = name.removeprefix("Kế hoạch ")
    return rest[:1].upper() + rest[1:]


def _overdue(plan: PlanRow) -> Cell:
    return Cell(str(plan.overdue), "red", bold=True) if plan.overdue else Cell(labels.EMPTY, "text2")


def _status_cell(plan: PlanRow) -> Cell:
    return Cell(labels.word(plan.status), chip=labels.chip(plan.status))


def _progress(plan: PlanRow) -> Cell:
    if not plan.tasks:
        return Cell(labels.EMPTY, "text2")
    bar = "green_bar" if plan.done == plan.tasks else "accent_text"
    return Cell(f"{plan.done}/{plan.tasks}", share=plan.done / plan.tasks, bar=bar)


def _key(plan: PlanRow, key: str, kind: str) -> tuple[bool, object]:
    """Return what a plan is sorted by; what is missing comes last."""
    value: object = {
        "title": plan.title.casefold(),
        "kind": kind,
        "number": (plan.number == "", plan.number),
        "year": plan.year or 0,
        "status": list(PlanStatus).index(plan.status),
        "progress": plan.done / plan.tasks if plan.tasks else -1.0,
        "overdue": plan.overdue,
        "deadline": plan.next_deadline,
    }[key]
    if key == "deadline":
        return (value is None, plan.next_deadline or labels.LAST)
    return (False, value)
