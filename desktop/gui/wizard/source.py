"""Step 1: where the plan begins."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, QTimer
from PySide6.QtWidgets import QApplication, QButtonGroup, QDialog, QGridLayout, QWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.base.filling import filled
from desktop.domain.directive.citing import issuer_words
from desktop.domain.directive.demand import Directive
from desktop.domain.plan.files import is_scan
from desktop.domain.plan.own_names import left_over, own_names, own_province
from desktop.domain.plan.plan import OUTSIDE, Plan
from desktop.domain.plan.proposals import level_word, usual_year
from desktop.domain.plan.rows import PlanRow
from desktop.domain.plan.template import PlanTemplate
from desktop.domain.task.rows import TaskQuery
from desktop.gui import labels
from desktop.gui.books import BOOKS
from desktop.gui.books.dialog import take_up
from desktop.gui.files import PAPERS, ask_for_files, recent_button, remember
from desktop.gui.kit.basic import (
    Button,
    ElidedLabel,
    IconLabel,
    Label,
    boxed,
    card,
    column,
    row,
    scrolled,
    widest,
)
from desktop.gui.kit.dialog import ask
from desktop.gui.kit.forms import NumberBox
from desktop.gui.kit.table import (
    Cell,
    Column,
    Table,
)
from desktop.gui.kit.theme import theme
from desktop.gui.places import PageAt, TasksAt
from desktop.gui.shell_api import Offer
from desktop.gui.wizard.choice_card import ChoiceCard
from desktop.gui.wizard.directive import DirectiveReview
from desktop.gui.wizard.file_use import Found, ask_use
from desktop.gui.wizard.reading import ReadingReview
from desktop.gui.wizard.step import StepPage, WizardHost
from desktop.gui.wizard.typing_in import TypeIn
from desktop.services.reading.service import FileUse

DIRECTIVE, TEMPLATE, PREVIOUS, FILE, BLANK = "directive", "template", "previous", "file", "blank"
_ORDER = (DIRECTIVE, TEMPLATE, PREVIOUS, FILE, BLANK)


class SourceStep(StepPage):
    """Five ways to begin, and under them what the chosen one asks."""

    def __init__(self, view: WizardHost) -> None:
        super().__init__(view, "source", "", "")
        kinds = self.machine.kinds()
        self._kinds = [kind for kind in kinds if kind.duties or kind.title]
        self._blank = next((kind for kind in kinds if kind not in self._kinds), None)
        self._plans = [row for row in self.services.plans.rows() if row.kind != OUTSIDE]
        self._applied: tuple[Any, ...] = ()
        self._paper_read: tuple[Directive, Plan] | None = None
        self._typed: dict[str, str] = {}  # words of scans, by the file
        self._year = NumberBox(2000, 2100)
        self._year.setAccessibleName(self.tr("Year of the plan"))
        self._usual = self._proposed = usual_year(self.services.office.today())
        self._year.setValue(self._usual)
        self._year.valueChanged.connect(lambda _year: self._chosen())
        self.heading.setText(self.tr("Where does the plan begin?"))
        self.hint.set_text(self.tr("Choose a way to begin. Everything can be changed in the later steps."))
        years = {row.year for row in self._plans if row.year}
        newest = max((year for year in years if year < self._year.value()), default=max(years, default=0))
        self.cards = {
            DIRECTIVE: ChoiceCard(
                "file-in",
                self.tr("A superior's paper"),
                self.tr("Read a PDF or Word file, and take from it what is asked of this office."),
                self.tr("Plans, letters, directives, conclusions"),
            ),
            TEMPLATE: ChoiceCard(
                "template",
                self.tr("From a template"),
                self.tr("Choose a kind of plan; topics, duties and bases are filled in."),
                filled(self.tr("{count} template{count:|s}"), count=len(self._kinds)),
            ),
            PREVIOUS: ChoiceCard(
                "copy",
                self.tr("Move last year's plan"),
                self.tr("Keep the text, move year and deadlines; what changed is pointed out."),
                filled(
                    self.tr("{count} plan{count:|s} of {year}"),
                    count=sum(row.year == newest for row in self._plans),
                    year=newest,
                )
                if newest
                else self.tr("No plan is kept yet"),
            ),
            FILE: ChoiceCard(
                "folder",
                self.tr("Read a Word or PDF file"),
                self.tr("Sections, bases and duties are taken from a file, for you to check."),
                ".docx, .pdf, .txt, .doc, .odt, .rtf; .xlsx, .xls",
            ),
            BLANK: ChoiceCard(
                "file",
                self.tr("Blank"),
                self.tr("Write from the start, in the form that is prescribed."),
                self.tr("Only the frame of sections"),
            ),
        }
        group = QButtonGroup(self)
        grid = self._grid = QGridLayout()
        grid.setSpacing(12)
        for place, key in enumerate(_ORDER):
            group.addButton(self.cards[key].radio, place)
        self._beside = 0
        self._place_cards(3)
        group.idToggled.connect(self._card_toggled)
        self._question = Label("", 12, bold=True)
        self._year_row = boxed(row(Label(self.tr("Year of the plan")), self._year))
        self._parts = (
            self._directive_part(),
            self._template_part(),
            self._previous_part(),
            self._file_part(),
            QWidget(),
        )
        inner = column(grid, row((self._question, 1), self._year_row), *self._parts, None, spacing=12)
        for part in self._parts:
            part.hide()
        self._area = scrolled(inner)
        self.body.addWidget(self._area, 1)
        self.review = ReadingReview(self)
        self.review.closed.connect(lambda: self._show_review(shown=False))
        self.review.hide()
        self.body.addWidget(self.review, 1)
        self.demands = DirectiveReview(self)
        self.demands.other_source.connect(lambda: self._show_demands(shown=False))
        self.demands.hide()
        self.body.addWidget(self.demands, 1)
        self._year_row.hide()
        self._questions = (
            self.tr("Which paper?"),
            self.tr("Which kind of plan?"),
            self.tr("Which plan is moved?"),
            self.tr("Which file?"),
            "",
        )

    # --- what each way asks

    def _directive_part(self) -> QWidget:
        self._paper = ElidedLabel(
            self.tr("Signed PDF, Word or text. A paper with a secrecy mark is refused."), 9, tone="muted"
        )
        self.open_paper = Button(self.tr("Choose a file …"), "tonal", "folder", clicked=self._ask_paper)
        self.see_demands = Button(
            self.tr("See what it asks"), icon="search", clicked=lambda: self._show_demands(shown=True)
        )
        self.see_demands.hide()
        words = column(Label(self.tr("Drop a paper here"), 10, bold=True), self._paper, spacing=2)
        drop = card(
            row(IconLabel("upload", "text2", 20), (boxed(words), 1), self.see_demands,
                recent_button(self.view, self.read_paper, PAPERS), self.open_paper,
                margins=(16, 10, 12, 10), spacing=12)
        )  # fmt: skip
        drop.setObjectName("drop")
        drop.setStyleSheet(
            f"QFrame#drop{{background:{theme.colour('surface').name()};"
            f"border:1px dashed {theme.colour('border_input').name()};border-radius:8px}}"
        )
        self._known = self.services.directives.known()
        self.papers = Table(
            [
                Column(self.tr("Papers in the book"), _paper_cell, 300, stretch=True),
                Column(self.tr("Issued by"), lambda item: Cell(issuer_words(item[0].issuer)), 190, rank=2),
                Column(self.tr("Date"), lambda item: Cell(labels.day(item[0].dated) if item[0].dated else ""), 100),
                Column(self.tr("Asks of this office"), self._asked_cell, 170, rank=1),
            ]
        )
        self.papers.setAccessibleName(self.tr("Papers in the book"))
        self.papers.set_rows(self._known)
        self.papers.opened.connect(self._known_chosen)
        self._fix_height(self.papers, min(len(self._known), 6))
        table = _table_card(self.papers)
        if not self._known:
            table.hide()
        return boxed(column(drop, table, None, spacing=12))

    def _asked_cell(self, item: tuple[Directive, int, int, Path | None]) -> Cell:
        words = filled(self.tr("{count} demand{count:|s}"), count=item[1])
        return Cell(self.tr("{words}, {count} of all").format(words=words, count=item[2]) if item[2] else words)

    def _known_chosen(self, item: tuple[Directive, int, int, Path | None] | None) -> None:
        if item is not None and item[3] is not None:
            self.read_paper(item[3])
        elif item is not None:
            self.view.say(self.tr("The file of this paper is no longer there. Choose it again."), tone="amber")

    def _ask_paper(self) -> None:
        kinds = self.tr("Papers ({patterns})").format(patterns="*.pdf *.docx *.doc *.odt *.rtf *.txt")
        for path in ask_for_files(self.view, self.tr("Choose a superior's paper"), kinds):
            self.read_paper(path)

    def read_paper(self, path: Path) -> bool:
        """Read a superior's paper and show what it asks; return whether it could be read."""
        if not self._may_replace():
            return False
        found: list[Any] = []
        words = self.tr("Reading “{name}” …").format(name=path.name)
        directives = self.services.directives
        if not self.view.run(lambda: directives.read(path), found.append, words=words,
                             hasten=self.services.reading.stop,
                             failed=lambda error: self._refused(error, path)):  # fmt: skip
            return False
        directive, read = found[0]
        return self._take_paper(directive, read, path)

    def _refused(self, error: UserError, path: Path) -> None:
        """Say why a file cannot be read; one that is a picture can be typed by hand."""
        offer = Offer(self.tr("Type by hand"), partial(self.type_in, path)) if is_scan(error) else None
        self.view.say(i18n.sentence(error), tone="red", offer=offer)

    def type_in(self, path: Path) -> bool:
        """Let the words of a scan be typed beside its pages, and read them; return whether they were."""
        dialog = TypeIn(self, path, self.services.plan_files.page, self._typed.get(str(path), ""))
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        words = self._typed[str(path)] = dialog.typed
        dialog.deleteLater()
        if not accepted:
            return False
        read = partial(self.services.reading.read_text, words, path.name)
        if self._way() != DIRECTIVE:
            return self._take(read, path.name)
        found: list[Any] = []
        if not self.view.run(read, found.append, words=self.tr("Reading “{name}” …").format(name=path.name)):
            return False
        understood = self.view.attempt(lambda: self.services.directives.understood(found[0].plan))
        return understood is not None and self._take_paper(understood.value, found[0], path)

    def _take_paper(self, directive: Directive, read: Any, path: Path) -> bool:  # noqa: ANN401 (a ReadPlan)
        self.view.hush()
        if self.view.attempt(lambda: self.machine.choose_directive(directive, read.plan, str(path))) is None:
            return False
        self.machine.visited = {"source"}
        self._applied = self._wanted()
        self._paper.set_text(path.name)
        self.see_demands.show()
        self._paper_read = (directive, read.plan)
        self._show_demands(shown=True)
        remember(self.view, path)
        self.view.touch()
        self.view.source_changed()
        return True

    def _show_demands(self, *, shown: bool) -> None:
        if shown:
            if self._paper_read is None:
                self._read_again()
            directive, plan = self._paper_read or (None, None)
            self.demands.show_paper(directive, plan)
        self.demands.setVisible(shown)
        self._area.setVisible(not shown)
        self.heading.setText(
            self.tr("What does this paper ask of the {level}?").format(
                level=level_word(self.services.office.required())
            )
            if shown
            else self.tr("Where does the plan begin?")
        )
        self.hint.set_text(
            self.demands.summary() if shown
            else self.tr("Choose a way to begin. Everything can be changed in the later steps.")
        )  # fmt: skip

    def _read_again(self) -> None:
        """Read the paper of a draft again, so that its text can be shown; without it the demands alone are."""
        paper = self.machine.paper() or {}
        path = Path(paper["path"]) if paper.get("path") else None
        if path is None or not path.is_file():
            return
        found: list[Any] = []
        words = self.tr("Reading “{name}” …").format(name=path.name)
        directives = self.services.directives
        self.view.run(
            lambda: directives.read(path), found.append, words=words, hasten=self.services.reading.stop,
            failed=lambda _error: None,  # a scan that was typed by hand: its demands stand for it
        )  # fmt: skip
        if found:
            self._paper_read = (found[0][0], found[0][1].plan)

    def _template_part(self) -> QWidget:
        longest = widest(kind.name for kind in self._kinds) + " WWWWW"  # the icon before it, and bold
        self.kinds: Table[PlanTemplate] = Table(
            [
                Column(
                    self.tr("Kind of plan"),
                    lambda kind: Cell(kind.name, icon=kind.icon, colour="text"),
                    300,
                    sample=longest,
                    lead=True,
                ),
                Column(self.tr("What it holds"), lambda kind: Cell(kind.summary, "text2"), 240, stretch=True),
            ]
        )
        self.kinds.setAccessibleName(self.tr("Kinds of plans"))
        self.kinds.set_rows(self._kinds)
        self.kinds.chosen.connect(lambda _kind: self._chosen())
        self.kinds.opened.connect(lambda _kind: self.view.go_on())
        self._fix_height(self.kinds, len(self._kinds))
        return boxed(column(_table_card(self.kinds), None, spacing=8))

    def _previous_part(self) -> QWidget:
        self.plans = Table(
            [
                Column(self.tr("Plan"), lambda plan: Cell(plan.title), 240, stretch=True),
                Column(self.tr("Year"), lambda plan: Cell(str(plan.year or labels.EMPTY)), 70),
                Column(self.tr("Number"), lambda plan: Cell(plan.number or labels.EMPTY), 130),
                Column(self.tr("Tasks"), lambda plan: Cell(str(plan.tasks)), 80, rank=1),
                Column(self.tr("Done"), _done, 160, rank=2),
            ]
        )
        self.plans.setAccessibleName(self.tr("Plans of earlier years"))
        self.plans.set_rows(self._plans)
        self.plans.chosen.connect(self._plan_chosen)
        self.plans.opened.connect(lambda _plan: self.view.go_on())
        self._fix_height(self.plans, min(len(self._plans), 8))
        hint = Label(
            self.tr("Tasks that are done stay behind; recurring and continuous ones come along."), 9, tone="muted"
        )
        nothing = Label(self.tr("There is no plan yet that could be moved. Choose another way."), tone="muted")
        table = _table_card(self.plans)
        (nothing if self._plans else table).hide()  # showing what has no parent yet would open it as a window
        return boxed(column(table, nothing, hint, None, spacing=8))

    def _file_part(self) -> QWidget:
        self._file = ElidedLabel(self.tr("No file is chosen yet"), tone="muted")
        self.open_file = Button(self.tr("Choose a file …"), "tonal", "folder", clicked=self._ask_file)
        self.see = Button(
            self.tr("Check what was understood"), icon="search", clicked=lambda: self._show_review(shown=True)
        )
        self.see.hide()
        self.paste = Button(self.tr("Read copied text"), icon="copy", clicked=self.read_copied)
        last = recent_button(self.view, self.read_file, (*PAPERS, *BOOKS))
        line = card(row(self.open_file, last, self.paste, (self._file, 1), self.see, margins=(16, 12, 16, 12)))
        hint = Label(
            self.tr("The file itself is not changed. A file with a secrecy mark is refused."),
            9,
            tone="muted",
            wrap=True,
        )
        return boxed(column(line, hint, None, spacing=8))

    @staticmethod
    def _fix_height(table: Table[Any], rows: int) -> None:
        height = table.horizontalHeader().height() + max(rows, 1) * table.verticalHeader().defaultSectionSize()
        table.setFixedHeight(height)

    # --- choosing

    def load(self) -> None:
        """Show which way was chosen."""
        source = self.answers.get("source", {})
        kind = source.get("type", "")
        if kind in self.cards:
            self.cards[kind].radio.setChecked(True)
        if self.answers.get("year"):
            self._year.setValue(self.answers["year"])
        if kind == TEMPLATE:
            keys = [item.key for item in self._kinds]
            if self.answers.get("kind") in keys:
                self.kinds.choose(keys.index(self.answers["kind"]))
        elif kind == PREVIOUS:
            ids = [item.id for item in self._plans]
            if source.get("plan") in ids:
                self.plans.choose(ids.index(source["plan"]))
        elif kind == FILE:
            self._file.set_text(source.get("file", ""))
        elif kind == DIRECTIVE:
            self._paper.set_text(source.get("file", ""))
            self.see_demands.show()
            if self.demands.isVisibleTo(self):
                self.demands.show_paper(*(self._paper_read or (None, None)))
        self._applied = self._wanted()

    def choose_previous(self, plan_id: int, year: int) -> None:
        """Begin from a kept plan, moved to `year`."""
        ids = [plan.id for plan in self._plans]
        if plan_id in ids:
            self._year.setValue(year)
            self.cards[PREVIOUS].radio.setChecked(True)
            self.plans.choose(ids.index(plan_id))

    def choose_paper(self, path: Path) -> None:
        """Begin from a superior's paper."""
        self.cards[DIRECTIVE].radio.setChecked(True)
        self.read_paper(path)

    def choose_file(self, path: Path) -> None:
        """Begin from a file: a superior's paper where that way is chosen."""
        if self._way() == DIRECTIVE:
            self.read_paper(path)
            return
        self.cards[FILE].radio.setChecked(True)
        self.read_file(path)

    def choose_text(self, text: str) -> None:
        """Begin from text that was copied."""
        self.cards[FILE].radio.setChecked(True)
        self._read_text(text)

    def _way(self) -> str:
        return next((key for key in _ORDER if self.cards[key].radio.isChecked()), "")

    def _card_toggled(self, place: int, on: bool) -> None:
        if on:
            for number, part in enumerate(self._parts):
                part.setVisible(number == place)
            self._question.setText(self._questions[place])
            self._year_row.setVisible(_ORDER[place] not in {FILE, DIRECTIVE})
            self.view.hush()
            self._propose_year()
            self._chosen()
            QTimer.singleShot(0, self, self.see_choice)

    def see_choice(self) -> None:
        """Scroll down to what the chosen way asks: in a low window it would come up out of sight."""
        way = self._way()
        if way:
            part, seen, bar = self._parts[_ORDER.index(way)], self._area.viewport(), self._area.verticalScrollBar()
            top = self._question.mapTo(seen, QPoint()).y()
            end = part.mapTo(seen, QPoint()).y() + part.height() + theme.px(4) - seen.height()
            bar.setValue(bar.value() + max(0, min(top, end)))

    def _plan_chosen(self, _plan: PlanRow) -> None:
        self._propose_year()
        self._chosen()

    def _propose_year(self) -> None:
        """Propose the usual year where none was typed, and a later one than that of the plan that is moved."""
        plan: PlanRow | None = self.plans.current() if self._way() == PREVIOUS else None
        past = plan.year or 0 if plan is not None else 0
        if not self._loading and (self._year.value() == self._proposed or self._year.value() <= past):
            self._proposed = max(self._usual, past + 1)
            with QSignalBlocker(self._year):
                self._year.setValue(self._proposed)

    def _wanted(self) -> tuple[Any, ...]:
        way = self._way()
        if way == TEMPLATE:
            kind: PlanTemplate | None = self.kinds.current()
            return (way, kind.key, self._year.value()) if kind is not None else ()
        if way == PREVIOUS:
            plan: PlanRow | None = self.plans.current()
            return (way, plan.id, self._year.value()) if plan is not None else ()
        if way == BLANK and self._blank is not None:
            return (way, self._blank.key, self._year.value())
        return (way, self.answers.get("source", {}).get("file", "")) if way in {FILE, DIRECTIVE} else ()

    def _chosen(self) -> None:
        """Take over a way to begin; what was entered under another one is given up only when the person agrees."""
        wanted = self._wanted()
        if self._loading or not wanted or wanted == self._applied or wanted[0] in {FILE, DIRECTIVE}:
            return
        if not self._may_replace():
            self.show_answers()
            return
        way, what, year = wanted
        if way == PREVIOUS:
            done = self.view.attempt(lambda: self.machine.choose_previous(what, year))
        else:
            done = self.view.attempt(lambda: self.machine.choose_template(what, year))
        if done:
            self._applied = wanted
            self.machine.visited = {"source"}
            self.view.touch()
            self.view.source_changed()
            twice = self.machine.moved_before(what, year) if way == PREVIOUS else None
            if twice is not None:
                self.view.say(i18n.sentence(twice), tone="amber")

    def _may_replace(self) -> bool:
        if not self.answers or self.machine.visited <= {"source"}:
            return True
        return ask(
            self,
            "warning",
            self.tr("Begin again in another way?"),
            self.tr("What was entered in the other steps of this draft is replaced. Plans that were made stay."),
            yes=self.tr("Begin again"),
            no=self.tr("Keep what I have"),
            danger=True,
        )

    # --- file

    def _ask_file(self) -> None:
        kinds = (
            self.tr("Plans ({patterns})").format(patterns="*.docx *.pdf *.txt *.doc *.odt *.rtf"),
            self.tr("Workbooks of tasks ({patterns})").format(patterns="*.xlsx *.xls *.ods"),
            self.tr("All files ({patterns})").format(patterns="*"),
        )
        for path in ask_for_files(self.view, self.tr("Choose a file"), ";;".join(kinds)):
            self.read_file(path)

    def read_file(self, path: Path) -> bool:
        """Read a file and show what was understood; return whether it could be read."""
        if path.suffix.lower() in BOOKS:
            return self._take_book(path)
        refused = partial(self._refused, path=path)
        if not self._take(partial(self.services.reading.read, path), path.name, refused):
            return False
        remember(self.view, path)
        return True

    def _take_book(self, path: Path) -> bool:
        """Take the tasks of a workbook over and show them; there is no plan to be written then."""
        taken = take_up(self.view, path)
        if taken is None:
            return False
        remember(self.view, path)
        self.view.go(TasksAt(TaskQuery(plan_id=taken.plan_id)) if taken.plan_id is not None else PageAt("tasks"))
        return True

    def read_copied(self) -> bool:
        """Read the text that was copied in another program; return whether it could be read."""
        return self._read_text(QApplication.clipboard().text())

    def _read_text(self, text: str) -> bool:
        name = self.tr("copied text")
        return self._take(lambda: self.services.reading.read_text(text, name), name)

    def _take(self, read: Callable[[], Any], name: str, failed: Callable[[UserError], object] | None = None) -> bool:
        if not self._may_replace():
            return False
        found: list[Any] = []
        words = self.tr("Reading “{name}” …").format(name=name)
        if not self.view.run(read, found.append, words=words, hasten=self.services.reading.stop, failed=failed):
            return False
        self.view.hush()
        use = self._use_of(found[0].plan)
        return use is not None and self.view.attempt(lambda: self._show(found[0], name, use)) is not None

    def _use_of(self, plan: Plan) -> FileUse | None:
        """Ask what is made of a plan, where there is something to ask."""
        reading, office = self.services.reading, self.services.office.required()
        wanted = self.services.office.today().year
        old = plan.year or plan.dated.year
        new_year = None if old is None or old > wanted else self._year.value() if self._year.value() > old else old + 1
        names, province = own_names(plan, office), own_province(plan, office)
        left = left_over(plan, office)
        past = old is not None and old < self._year.value()
        found = Found(reading.is_foreign(plan, office), reading.is_issued(plan), new_year, names, province, left, past)
        if found.clear:
            return reading.usual(plan, office)
        return ask_use(self, plan, found)

    def _show(self, read: Any, name: str, use: FileUse) -> None:  # noqa: ANN401 (a ReadPlan, of a room the window does not know)
        self.machine.choose_read(read.plan, use)
        self.machine.visited = {"source"}
        self._file.set_text(name)
        self._applied = self._wanted()
        self.review.show_read(read)
        self._show_review(shown=True)
        self.see.show()
        self.view.touch()
        self.view.source_changed()

    def _show_review(self, *, shown: bool) -> None:
        self._area.setVisible(not shown)
        if not shown:
            self.see.setFocus()  # else Qt gives the keys to “Later”, and Enter leaves
        self.review.setVisible(shown)

    def _place_cards(self, beside: int) -> None:
        """Put the ways into rows of so many."""
        if beside == self._beside:
            return
        self._beside = beside
        for place, key in enumerate(_ORDER):
            self._grid.addWidget(self.cards[key], place // beside, place % beside)
        for place in range(3):
            self._grid.setColumnStretch(place, int(place < beside))

    def set_compact(self, compact: bool) -> None:
        """Make the cards lower, two in a row."""
        super().set_compact(compact)
        self._place_cards(2 if compact else 3)
        for choice in self.cards.values():
            choice.set_compact(compact=compact)
        self.demands.set_compact(compact=compact)

    def missing_words(self) -> str:
        """Return what must be done before another step can be shown."""
        return {
            TEMPLATE: self.tr("Choose a kind of plan first."),
            PREVIOUS: self.tr("Choose the plan that is moved first."),
            FILE: self.tr("Choose the file that is read first."),
            DIRECTIVE: self.tr("Choose the superior's paper first."),
        }.get(self._way(), self.tr("Choose what the plan is made from first."))

    def first_field(self) -> QWidget | None:
        """Return the way that was chosen, else the first."""
        return self.cards[self._way() or TEMPLATE].radio

    def show_field(self, field: str) -> None:
        """Put the focus on the first way."""
        self.cards[TEMPLATE].radio.setFocus()


def _table_card(table: Table[Any]) -> QWidget:
    return card(column(table, margins=(1, 1, 1, 1)))


def _paper_cell(item: tuple[Directive, int, int, Path | None]) -> Cell:
    paper = item[0]
    return Cell("  ".join(filter(None, (paper.number, paper.subject))), tooltip=paper.subject)


def _done(plan: PlanRow) -> Cell:
    if not plan.tasks:
        return Cell(labels.EMPTY, "text2")
    return Cell(f"{round(100 * plan.done / plan.tasks)}%", share=plan.done / plan.tasks, bar="green_bar")
