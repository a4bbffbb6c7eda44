"""The list of plans, and the bin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from desktop import i18n, paths
from desktop.domain.base.changed import Changed
from desktop.domain.base.filling import filled
from desktop.domain.base.text import clean, fold
from desktop.domain.plan.details import about_text
from desktop.domain.plan.plan import OUTSIDE, PlanStatus
from desktop.domain.plan.proposals import usual_year
from desktop.domain.plan.rows import DraftRow, PlanRow
from desktop.gui import labels
from desktop.gui.exporting import export_plan
from desktop.gui.files import ask_where, open_recent_menu, write
from desktop.gui.kit.basic import (
    Button,
    ToolButton,
    column,
)
from desktop.gui.kit.dialog import Dialog, ask
from desktop.gui.kit.forms import (
    Combo,
    Field,
    filter_combo,
    set_entries,
    text_field,
)
from desktop.gui.kit.page_parts import (
    EmptyState,
)
from desktop.gui.kit.row_menu import Entry, open_menu
from desktop.gui.kit.table import (
    Cell,
    Column,
    Group,
)
from desktop.gui.kit.theme import theme
from desktop.gui.kit.unfinished_button import UnfinishedButton
from desktop.gui.list_page import ListPage
from desktop.gui.page import PLAN_AS_A_WHOLE
from desktop.gui.places import DraftAt, NewPlan, Place, PlanAt, UnfinishedAt
from desktop.gui.plans import changes

if TYPE_CHECKING:
    from desktop.gui.shell_api import Shell

translate = QCoreApplication.translate

_DRAFTING = "drafting"  # the status of what has not left the wizard
_Row = PlanRow | DraftRow


class PlansPage(ListPage[_Row]):
    """Drafts first, then plans by year and status; the bin shows what was deleted of both."""

    icon = "plan"
    kept_as = "plans"
    two_lines = True
    subjects = frozenset({Changed.PLANS, Changed.DRAFTS, Changed.TASKS})
    undo_kinds = PLAN_AS_A_WHOLE | {"draft"}

    def __init__(self, shell: Shell) -> None:
        self._in_bin = False
        self._today = shell.services.office.today()
        super().__init__(shell, translate("PlansPage", "Plans"), translate("PlansPage", "New plan"))
        self._back_words = self.tr("Back to the plans")
        self.table.opened.connect(self._open)
        self.table.chosen.connect(lambda _plan: self._buttons())
        self.table.menu_asked.connect(self._open_menu)
        self.table.delete_asked.connect(lambda _row: self._delete())
        self._more = ToolButton("more", self.tr("What can be done with it"), self._more_asked)
        self._delete_button = Button(self.tr("Put into the bin"), "flat", clicked=self._delete)
        self._open_button = Button(self.tr("Open"), "tonal", clicked=lambda: self._open(self.table.current()))
        self._purge_button = Button(self.tr("Remove for good"), clicked=self._purge)
        self._restore = Button(self.tr("Take out of the bin"), "tonal", "restore", clicked=self._take_out)
        for button in (self._more, self._delete_button, self._open_button, self._purge_button, self._restore):
            self.card.totals.addWidget(button)

    def head_actions(self) -> Sequence[QWidget]:
        """Return the way to recent files."""
        self.recent = ToolButton("clock", self.tr("Recent files"), self._open_recent)
        return (self.recent,)

    def make_choices(self) -> Sequence[Combo]:
        """Return the choices of year, status and kind."""
        self._kinds = {
            **{key: _short_kind(name) for key, name in self.services.plans.kinds().items()},
            "imported": self.tr("Read from a file"),
            OUTSIDE: self.tr("Tasks outside of plans"),
            "blank": self.tr("Blank"),
        }
        self.year = filter_combo([(self.tr("All years"), None)], self.tr("Year"))
        self.status = filter_combo(
            [
                (self.tr("Every status"), None),
                (self.tr("Being drafted"), _DRAFTING),
                *((labels.word(item), item) for item in PlanStatus),
            ],
            self.tr("Status"),
        )
        self.kind = filter_combo([(self.tr("Every kind"), None)], self.tr("Kind"))
        return (self.year, self.status, self.kind)

    def tools(self) -> Sequence[QWidget]:
        """Return what is left over from last year, and the bin."""
        self.unfinished = UnfinishedButton(lambda: self.shell.go(UnfinishedAt()))
        self.bin = Button(self.tr("Bin"), icon="trash")
        self.bin.setCheckable(True)
        self.bin.toggled.connect(self._show_bin)
        return (self.unfinished, self.bin)

    def columns(self) -> Sequence[Column[_Row]]:
        """Return the columns of the list."""
        longest = translate("labels", "Being drafted, step {step}/{steps}").format(step=7, steps=7)
        return (
            Column(self.tr("Plan"), self._title_cell, 240, stretch=True, key="title"),
            Column(self.tr("Number"), lambda row: Cell(_number(row)), 116, key="number", rank=2),
            Column(self.tr("Year"), lambda row: Cell(str(row.year or labels.EMPTY)), 60, key="year", rank=3),
            Column(self.tr("Status"), self._status_cell, key="status", chip=True, sample=longest),
            Column(self.tr("Progress"), _progress, 176, key="progress", rank=1),
            Column(self.tr("Next deadline"), self._deadline, 118, key="deadline", rank=1),
        )

    def key_of(self, row: _Row) -> object:
        """Return the number of a plan, the key of a draft."""
        return row.key if isinstance(row, DraftRow) else row.id

    def refresh(self) -> None:
        """Read the plans again."""
        years = self.services.plans.years()
        set_entries(
            self.year,
            [(self.tr("All years"), None), *((self.tr("Year {year}").format(year=year), year) for year in years)],
        )
        left = self.services.unfinished.due()
        self.unfinished.show_left(left.year, left.waiting) if left is not None else self.unfinished.show_left()
        used = dict.fromkeys(plan.kind for plan in self.services.plans.rows())
        set_entries(self.kind, [(self.tr("Every kind"), None), *((self._kinds.get(key, key), key) for key in used)])
        self.fill()

    def primary(self) -> None:
        """Begin a new plan."""
        self.shell.go(NewPlan())

    def set_compact(self, compact: bool) -> None:
        """Say what is left over in a tooltip alone."""
        super().set_compact(compact)
        self.unfinished.set_compact(compact)

    def show_text(self, text: str) -> None:
        """Filter by words."""
        self.text.setText(text)
        self.fill()

    def arrive(self, place: Place) -> None:
        """Show the plans in use: whoever goes to them from the bin, too, means those."""
        super().arrive(place)
        self.show_bin(shown=False)

    def show_bin(self, *, shown: bool) -> None:
        """Show the plans in the bin, or those in use."""
        self.bin.setChecked(shown)

    def _show_bin(self, shown: bool) -> None:
        self._in_bin = shown
        self.header.title.set_text(self.tr("Bin") if shown else self.tr("Plans"))
        self.unfinished.setVisible(not shown)  # it is nothing of the bin
        self.table.setCurrentIndex(self.table.model().index(-1, -1))
        self.fill()

    def rows(self) -> list[_Row]:
        """Return drafts, then plans, or what the bin holds of both."""
        self._today = today = self.services.office.today()
        kind, year, status = (choice.currentData() for choice in (self.kind, self.year, self.status))
        if self._in_bin:
            drafts, plans = self.services.drafts.deleted(), self.services.plans.deleted()
        else:
            drafts = self.services.drafts.rows()
            plans = [] if status == _DRAFTING else self.services.plans.rows(
                year, status, self.text.text(), today=today
            )  # fmt: skip
        wanted = fold(self.text.text()).split()
        drafts = [
            draft
            for draft in drafts
            if (year is None or draft.year == year or self._in_bin)
            and (status in {None, _DRAFTING} or self._in_bin)
            and all(word in fold(draft.title) for word in wanted)
        ]
        found: list[list[_Row]] = [
            [row for row in rows if kind is None or row.kind == kind] for rows in (drafts, plans)
        ]
        order, descending = self.table.order()
        if order:
            for rows in found:
                rows.sort(key=lambda row: _key(row, order), reverse=descending)
        if status is not None:  # what holds tasks outside of plans goes no way from draft to archive
            found[1] = [row for row in found[1] if not _is_outside(row)]
        return [*found[0], *sorted(found[1], key=_is_outside)]

    def grouped(self, rows: list[_Row]) -> Sequence[_Row | Group]:
        """Head drafts, plans and what is no plan, where there is more than plans."""
        drafts, plans, outside = _parted(rows)
        if not drafts and not outside:
            return rows
        above = Group(labels.joined(self.tr("Being drafted"), self._drafts_words(len(drafts))), "edit")
        between = Group(labels.joined(self.tr("Plans"), str(len(plans))), "plan")
        below = Group(labels.joined(self.tr("Tasks outside of plans"), str(len(outside))), "tasks")
        out: list[_Row | Group] = []
        for head, part in ((above, drafts), (between, plans), (below, outside)):
            out += [head, *part] if part else []
        return out

    def count_words(self, rows: list[_Row]) -> str:
        """Return how many plans there are, and how many drafts where there are any."""
        drafts, plans, outside = _parted(rows)
        words = [filled(self.tr("{count} plan{count:|s}"), count=len(plans))] if plans or not outside else []
        words += [self._drafts_words(len(drafts))] if drafts else []
        words += [filled(self.tr("{count} paper{count:|s} outside of plans"), count=len(outside))] if outside else []
        return ", ".join(words)

    def filled(self, rows: list[_Row]) -> None:
        """Say how much the bin holds, and what drafts are."""
        count = len(self.services.drafts.deleted()) + len(self.services.plans.deleted())
        words = self.tr("Bin ({count})").format(count=count) if count else self.tr("Bin")
        self.bin.setIcon(theme.icon("chevron-left" if self._in_bin else "trash", size=theme.px(16)))
        self.bin.setText(f" {self._back_words if self._in_bin else words}")
        self.header.set_context(
            self.tr("A draft is saved with every change and stands first in the list") if _parted(rows)[0] else ""
        )
        self._buttons()

    def _drafts_words(self, count: int) -> str:
        return filled(self.tr("{count} draft{count:|s}"), count=count)

    def nothing_found(self) -> EmptyState:
        """Name the year that has no such plan."""
        if self._in_bin:
            return self.empty()
        year = self.year.currentData()
        words = self.tr("There is no such plan for {year}").format(year=year)
        return self.none_of(words if year else self.tr("No plan matches the filter"))

    def empty(self) -> EmptyState:
        """Say how a plan is begun, or that the bin is empty."""
        if self._in_bin:
            return EmptyState("trash", self.tr("The bin is empty"), self.tr("Plans that are deleted wait here."))
        return EmptyState(
            "plan",
            self.tr("There is no plan yet"),
            self.tr(
                "Make one from a template, from last year's plan or from a Word file. Tasks, reminders and reports "
                "follow from it."
            ),
            [Button(self.tr("Make a plan"), icon="plus", clicked=self.primary)],
        )

    def _open(self, row: _Row | None) -> None:
        if row is None or self._in_bin:
            return
        if isinstance(row, PlanRow):
            self.shell.go(PlanAt(row.id))
        elif row.readable:
            self.shell.go(DraftAt(row.key))
        else:
            self._export_text()

    def _buttons(self) -> None:
        row = self.table.current()
        for button, shown in (
            (self._more, not self._in_bin),
            (self._delete_button, not self._in_bin),
            (self._open_button, not self._in_bin),
            (self._purge_button, self._in_bin),
            (self._restore, self._in_bin),
        ):
            button.setVisible(shown)
            button.setEnabled(row is not None)
        if isinstance(row, DraftRow):
            self._open_button.setText(self.tr("Go on drafting") if row.readable else self.tr("Export what it holds"))
        else:
            self._open_button.setText(self.tr("Open"))
            self._purge_button.setEnabled(False)  # what was a plan is kept for the record

    # --- what can be done with a row

    def _open_menu(self, row: _Row, place: QPoint) -> None:
        """Offer what can be done with a row; what does not apply is left out."""
        bin_ = self.tr("Put into the bin") + "\tDelete"
        if self._in_bin:
            gone = [(self.tr("Remove for good"), self._purge, "trash")] if isinstance(row, DraftRow) else []
            open_menu(self, place, [(self.tr("Take out of the bin"), self._take_out, "restore"), *gone])
        elif isinstance(row, DraftRow):
            first = [
                (self.tr("Go on drafting") + "\tEnter", lambda: self._open(row), "edit"),
                (self.tr("Rename …"), lambda: self._rename(row), "replace"),
                (self.tr("Duplicate"), self._copy, "copy"),
            ]
            unreadable = [(self.tr("Export what it holds"), self._export_text, "download")]
            open_menu(self, place, [*(first if row.readable else unreadable), None, (bin_, self._delete, "trash")])
        else:
            draft = row.status is PlanStatus.DRAFT
            folder = self.services.office.settings().export_folder
            again: list[Entry] = [
                (self.tr("Duplicate"), lambda: self._duplicate(row), "copy"),
                (
                    self.tr("Compare with the plan before …"),
                    lambda: changes.show(self.shell, row.id, self),
                    "split",
                ),
                (
                    self.tr("Move to a new year …"),
                    lambda: self.shell.go(NewPlan((row.id, self._year_after(row)))),
                    "calendar",
                ),
            ]
            open_menu(
                self,
                place,
                [
                    (self.tr("Open") + "\tEnter", lambda: self._open(row), "plan"),
                    *([(self.tr("Rename …"), lambda: self._rename(row), "replace")] if draft else []),
                    *([] if _is_outside(row) else again),  # what holds tasks outside of plans is no plan
                    None,
                    *([(self.tr("Export"), lambda: self._export(row), "download")] if not _is_outside(row) else []),
                    *(
                        [(self.tr("Open the folder of files"), lambda: _open_folder(folder), "folder")]
                        if _is_folder(folder)
                        else []
                    ),
                    None,
                    (bin_, self._delete, "trash"),
                ],
            )

    def _open_recent(self) -> None:
        open_recent_menu(self.shell, self, self.recent.mapToGlobal(QPoint(0, self.recent.height() + 2)))

    def _year_after(self, plan: PlanRow) -> int:
        """Return the year that a plan is moved to: the one that is planned now, or the one after its own."""
        return max(usual_year(self.services.office.today()), (plan.year or 0) + 1)

    def _more_asked(self) -> None:
        row = self.table.current()
        if row is not None:
            self._open_menu(row, self._more.mapToGlobal(QPoint(0, 0)))

    def _rename(self, row: _Row) -> None:
        field = text_field(row.title)
        left: list[str] = []

        def act() -> bool:
            if isinstance(row, DraftRow):
                key = row.key
                return self.shell.attempt(lambda: self.services.drafts.rename(key, field.text())) is not None
            plan_id = row.id
            kept = self.shell.attempt(lambda: self.services.plans.rename(plan_id, field.text()))
            left.extend(kept.value if kept is not None else ())
            return kept is not None

        question = self.tr("What shall the plan be called?")
        labelled = column(Field(self.tr("Title"), field))
        dialog = Dialog(self, "edit", question, "", yes=self.tr("Rename"), no=self.tr("Leave it"), body=labelled,
                        act=act)  # fmt: skip
        field.setFocus()
        done = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if done:
            words = self.tr("The plan is called “{title}” now.").format(title=clean(field.text()))
            self.shell.say(" ".join([words, *([i18n.sentence(about_text(left))] if left else [])]), undo=True)

    def _duplicate(self, plan: PlanRow) -> None:
        title = self.tr("{title} (copy)").format(title=plan.title)
        made = self.shell.attempt(lambda: self.services.plans.duplicate(plan.id, title))
        if made:
            self.fill()
            self.choose_record(made.value)
            self.shell.say(self.tr("“{title}” was added as a draft.").format(title=title), undo=True)

    def _export(self, plan: PlanRow) -> None:
        export_plan(self.shell, plan.id)

    def _copy(self) -> None:
        row = self.table.current()
        if isinstance(row, DraftRow) and self.shell.attempt(lambda: self.services.drafts.copy(row.key)):
            self.shell.say(self.tr("“{title}” was copied.").format(title=labels.draft_title(row)), undo=True)

    def _export_text(self) -> None:
        row = self.table.current()
        if not isinstance(row, DraftRow):
            return
        path = ask_where(self.shell, self.tr("Draft"), {".txt": self.tr("Text")})
        if path is not None:
            words = self.services.drafts.text(row.key)
            write(self.shell, path, lambda path: paths.write_atomic(path, words.encode()))

    def _delete(self) -> None:
        row: _Row | None = self.table.current()
        if row is None or self._in_bin:
            return
        if isinstance(row, PlanRow):
            words, plan_id = self.tr("“{title}” was put into the bin.").format(title=row.title), row.id
            done = self.shell.attempt(lambda: self.services.plans.delete(plan_id))
        else:
            words, key = self.tr("The draft “{title}” was put into the bin."), row.key
            words = words.format(title=labels.draft_title(row))
            done = self.shell.attempt(lambda: self.services.drafts.delete(key))
        if done:
            self.shell.say(words, undo=True)

    def _take_out(self) -> None:
        row: _Row | None = self.table.current()
        if row is None:
            return
        if isinstance(row, PlanRow):
            title, plan_id = row.title, row.id
            done = self.shell.attempt(lambda: self.services.plans.restore(plan_id))
        else:
            title, key = labels.draft_title(row), row.key
            done = self.shell.attempt(lambda: self.services.drafts.restore(key))
        if done:
            self.shell.say(self.tr("“{title}” is back among the plans.").format(title=title), undo=True)

    def _purge(self) -> None:
        row = self.table.current()
        if not isinstance(row, DraftRow):
            return
        title = labels.draft_title(row)
        sure = ask(
            self, "trash", self.tr("Remove “{title}” for good?").format(title=title),
            self.tr("What was typed in this draft goes with it."),
            yes=self.tr("Remove for good"), no=self.tr("Keep it"), danger=True,
        )  # fmt: skip
        if sure and self.shell.attempt(lambda: self.services.drafts.purge(row.key)):
            self.shell.say(self.tr("The draft “{title}” was removed.").format(title=title), undo=True)

    def _kind_words(self, plan: PlanRow) -> str:
        """Return the kind of a plan; one that began blank is not empty by now, and of none."""
        return "" if plan.kind in _OF_NO_KIND else self._kinds.get(plan.kind, plan.kind)

    def _title_cell(self, row: _Row) -> Cell:
        if isinstance(row, PlanRow):
            return Cell(row.title, below=self._kind_words(row))
        today = row.changed_at.date() == self._today
        when = self.tr("today {time}").format(time=f"{row.changed_at:%H:%M}") if today else labels.day(row.changed_at)
        changed = self.tr("changed {when}").format(when=when)
        return Cell(labels.draft_title(row), below=labels.joined(labels.draft_source(row), changed))

    @staticmethod
    def _status_cell(row: _Row) -> Cell:
        if isinstance(row, PlanRow):
            if _is_outside(row) and row.status in {PlanStatus.ISSUED, PlanStatus.CLOSED}:
                return Cell(labels.EMPTY, "text2")
            return Cell(labels.word(row.status), chip=labels.chip(row.status))
        return Cell(labels.draft_state(row), chip="draft" if row.readable else "overdue")

    def _deadline(self, row: _Row) -> Cell:
        if isinstance(row, DraftRow):
            return Cell(labels.EMPTY, "text2")
        late = row.next_deadline is not None and row.next_deadline < self._today
        below = self.tr("{count} overdue").format(count=row.overdue) if row.overdue else ""
        colour = "red" if late else "text"
        return Cell(labels.day(row.next_deadline), colour, below=below, below_colour="red", below_bold=True)


def _is_outside(row: _Row) -> bool:
    """Return whether a row holds tasks outside of plans; a draft of a plan never does."""
    return isinstance(row, PlanRow) and row.kind == OUTSIDE


def _parted(rows: Sequence[_Row]) -> tuple[list[DraftRow], list[PlanRow], list[PlanRow]]:
    """Return drafts, plans, and what holds tasks outside of plans, apart."""
    plans = [row for row in rows if isinstance(row, PlanRow)]
    return (
        [row for row in rows if isinstance(row, DraftRow)],
        [row for row in plans if not _is_outside(row)],
        [row for row in plans if _is_outside(row)],
    )


_OF_NO_KIND = {"blank", "trong"}


def _is_folder(folder: str) -> bool:
    return bool(folder) and Path(folder).is_dir()


def _open_folder(folder: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def _short_kind(name: str) -> str:
    """Return the name of a kind without the word that they all begin with."""
    rest = name.removeprefix("Kế hoạch ")
    return rest[:1].upper() + rest[1:]


def _number(row: _Row) -> str:
    return (row.number if isinstance(row, PlanRow) else "") or labels.EMPTY


def _progress(row: _Row) -> Cell:
    if isinstance(row, DraftRow):
        return Cell(labels.step_name(row.step), share=row.step / (row.steps - 1)) if row.readable else Cell("")
    if not row.tasks:
        return Cell(labels.EMPTY, "text2")
    bar = "green_bar" if row.done == row.tasks else "accent_text"
    return Cell(f"{row.done}/{row.tasks}", share=row.done / row.tasks, bar=bar)


def _key(row: _Row, key: str) -> tuple[bool, object]:
    """Return what a row is sorted by among its like; what is missing comes last."""
    if key == "title":
        return (False, row.title.casefold())
    if key == "year":
        return (False, row.year or 0)
    if isinstance(row, DraftRow):
        return (False, row.step if key in {"status", "progress"} else 0)
    if key == "deadline":
        return (row.next_deadline is None, row.next_deadline or labels.LAST)
    value: object = {
        "number": (row.number == "", row.number),
        "status": list(PlanStatus).index(row.status),
        "progress": row.done / row.tasks if row.tasks else -1.0,
    }[key]
    return (False, value)
