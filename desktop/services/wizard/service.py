"""The plan wizard as a machine without a window: seven steps over one dict of answers.

The answers are JSON values: what the draft keeps, and what `new --answers FILE.json` takes. Texts and blocks are
written as `domain.answers` says.

    kind            key of the template, "imported" for a plan from a file
    source          {"type": "template", "previous", "file", "blank" or "directive"; "plan": id of last year's;
                    "file": its name}
    year, title, superior, drafting_unit, urgency, document_kind, issuer, parent, place, symbol
    number          "" while it is open, 62 or "62/KH-UBND"
    day, month, issue_year      parts of the date, null while open
    signature       {"authority", "deputy", "title", "name"}
    bases           a list of texts (they get `;`, `.` and italics) or blocks
    lead_in         the paragraph before the first section
    blocks          sections, topics and their text in order, appendices last
    tasks           {"text", "unit", "role", "supporting", "deadline": "2026-11-30", "inclusive", "wording", "timing",
                    "recurring", "continuous", "product", "note", "in_text", "goes_on_with": id of last year's task};
                    those that no block names go into the section for duties, unless "in_text" is false
    request         names of new units that may only be asked
    recipients, closing, appendix
    papers          the superiors' papers that it carries out (see domain.directive.taking)
    issued          true keeps a plan with number and date as an issued one
    notices         what moving a plan to the new year left to be checked
    step, visited   where the draft was left
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from desktop.catalogue import templates
from desktop.catalogue import units as unit_catalogue
from desktop.catalogue.words import words
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, StaleError, UserError
from desktop.domain.base.text import clean, day_words, fold, plain, runs
from desktop.domain.directive.demand import Directive, Scope
from desktop.domain.directive.drafting import draft as draft_of
from desktop.domain.directive.drafting import fitting, refresh
from desktop.domain.directive.taking import follow, json_paper, move_dates, paper_json
from desktop.domain.office.office import Office, Unit, UnitGroup, day_for
from desktop.domain.office.unit_names import folded_names
from desktop.domain.plan import answers as form
from desktop.domain.plan.answers_merge import from_edited
from desktop.domain.plan.duty import heading_names, replaced_name
from desktop.domain.plan.next_year import Notice, shift_title, to_next_year
from desktop.domain.plan.own_names import issuer_of
from desktop.domain.plan.plan import Block, BlockKind, Plan, PlanStatus
from desktop.domain.plan.proposals import (
    fill,
    recipients_of,
    section_blocks,
    signature_forms,
    task_of,
    text_blocks,
    usual_year,
)
from desktop.domain.plan.recipients import in_full, recipients_for, taking_part
from desktop.domain.plan.repeating import follow_head
from desktop.domain.plan.steps import STEPS
from desktop.domain.plan.superior import carried_out, opened_by
from desktop.domain.plan.template import PlanTemplate
from desktop.services import Services
from desktop.services.reading.service import FileUse
from desktop.services.wizard.answers_check import check
from desktop.services.wizard.drafts import is_readable
from desktop.services.wizard.problems import Problem, find_problems


class RemovedBlocks(NamedTuple):
    """A stretch that was taken out of the text, and its duties with their places among the answers."""

    blocks: list[Any]
    duties: list[tuple[int, dict[str, Any]]]


class PlanWizard:
    """The steps to a new plan. `answers` may be changed at any time; nothing is saved before `finish`.

    `key` is that of its draft.
    """

    def __init__(self, services: Services, answers: dict[str, Any] | None = None, key: str = "") -> None:
        self._services = services
        self.key = key or services.drafts.new_key()
        self._uses: dict[int, FileUse] = {}  # of the plan that was read, by its identity
        self.answers: dict[str, Any] = dict(answers or {})
        self.step: str = self.answers.pop("step", STEPS[0])
        self.visited: set[str] = {*self.answers.pop("visited", ()), self.step}
        self._before: str | None = None  # what the draft's text was when it was kept or read here

    @classmethod
    def resume(cls, services: Services, key: str) -> PlanWizard | None:
        """Return the wizard of a draft as it was left, or None when there is no such draft or it cannot be read."""
        before = services.drafts.standing(key)
        data = services.drafts.load(key)
        if not is_readable(data):
            return None
        wizard = cls(services, data, key)
        wizard._before = before
        return wizard

    def kinds(self) -> list[PlanTemplate]:
        """Return the kinds of plans that are meant for the office's level."""
        return templates.for_level(self._services.office.required().level)

    # --- source ---------------------------------------------------------------------------------------------

    def choose_template(self, key: str, year: int) -> None:
        """Begin from a kind of plan. Raises UserError when there is none with this key."""
        template = templates.template(key)
        office = self._services.office.required()
        self.answers = proposal(template, office, year, self._services.units.proposed(year))
        self._note(list(_to_compare(template, office)))
        self.date_of_now()

    def choose_read(self, plan: Plan, use: FileUse | None = None) -> None:
        """Begin from a plan that was read from a file; all of its text stays, and `plan` stays as it was read.

        Where its subject names no year, the year of its date is proposed. `use` says what is made of it; without one
        that of before, or the usual one, holds.
        """
        office, reading = self._services.office.required(), self._services.reading
        if use is None:
            use = self._uses.get(id(plan)) or reading.usual(plan, office)
        self._uses = {id(plan): use}
        made = reading.used(plan, office, use)
        made.year = made.year or plan.dated.year
        notices: list[Notice] = []
        source: dict[str, Any] = {"type": "file", "file": plan.source_file}
        if use.year is not None:
            source |= _from_year(made)
            made, notices = to_next_year(made, use.year)
        if use.own_form:
            source["issuer"] = issuer_of(plan)
        self._begin(made, source)
        self.answers["issued"] = made.status is PlanStatus.ISSUED
        if not use.issued or use.own_form or use.year is not None:
            self.date_of_now()  # a draft of ours, whatever day the file's own was
        self._note(notices)

    def choose_previous(self, plan_id: int, year: int) -> None:
        """Begin from a kept plan moved to `year`; what is to be checked in it shows among the problems.

        Raises UserError when there is no plan with this id.
        """
        carried = self._services.unfinished.carried(plan_id)
        plan = self._services.plans.get(plan_id)
        moved, notices = to_next_year(plan, year, carried, self._services.office.today())
        notices += [*self._succeed(moved), *self._renamed(plan, moved)]
        self._begin(moved, {"type": "previous", "plan": plan_id, **_from_year(plan)})
        twice = self.moved_before(plan_id, year)
        self._note([*notices, Notice("general", twice.source, twice.values)] if twice is not None else notices)

    def _succeed(self, plan: Plan) -> list[Notice]:
        """Put who took over in the place of units that have ended by the plan's year, in duties and headings.

        Return a notice for each such unit.
        """
        now = self._services.units.successors(day_for(plan.year, self._services.office.today()))
        changed: dict[str, tuple[Unit, Unit]] = {}

        def heir(unit: Unit) -> Unit:
            found = now.get(unit.id or 0, unit)
            if found.id == unit.id:
                return unit
            changed[unit.name] = unit, found
            return found

        for task in plan.tasks:
            task.unit = heir(task.unit) if task.unit is not None else None
            found = {unit.id: unit for unit in map(heir, task.supporting)}
            task.supporting = [unit for key, unit in found.items() if task.unit is None or key != task.unit.id]
        for old, new in changed.values():
            _put_in_headings(plan, old, new)
        return [
            Notice("assign", _NO_LONGER, {"old": old.name, "new": new.name, "year": plan.year})
            for old, new in changed.values()
        ]

    def _renamed(self, signed: Plan, plan: Plan) -> Iterator[Notice]:
        """Put the name of now in headings whose unit was renamed or merged since last year's plan was signed.

        Yield a notice for each such unit: the words of duties may name it as before.
        """
        known = {fold(unit.name) for unit in self._services.units.all()}
        heirs = self._services.units.successors(day_for(plan.year, self._services.office.today()))
        followed: dict[str, dict[int, Unit]] = {}
        for task in signed.tasks:
            lead = task.named_units.lead
            if task.unit is not None and lead and fold(lead) not in known:
                unit = heirs.get(task.unit.id or 0, task.unit)
                followed.setdefault(lead, {})[unit.id or 0] = unit
        for lead, units in followed.items():
            if len(units) > 1:
                continue
            (new,) = units.values()
            _put_in_headings(plan, Unit(lead), new)
            if any(task.unit is not None and task.unit.id == new.id for task in plan.tasks):
                yield Notice("assign", _NO_LONGER, {"old": lead, "new": new.name, "year": plan.year})

    def moved_before(self, plan_id: int, year: int) -> UserError | None:
        """Return the sentence that a plan was moved to `year` already: kept as a plan, or begun as a draft."""
        title = shift_title(self._services.plans.get(plan_id), year)
        for row in self._services.plans.rows(year):
            if fold(row.title) == fold(title) and row.id != plan_id:
                return UserError(
                    QT_TRANSLATE_NOOP(
                        "errors", "This plan was moved to {year} already: “{title}”. Go on with that one."
                    ),
                    year=year,
                    title=row.title,
                )
        for draft in self._services.drafts.rows():
            data = None if draft.key == self.key else self._services.drafts.load(draft.key)
            if data and data.get("source", {}).get("plan") == plan_id and draft.year == year:
                return UserError(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "There is a draft that moves this plan to {year}, last changed on {day}. Go on with that one.",
                    ),
                    year=year,
                    day=day_words(draft.changed_at),
                )
        return None

    def _note(self, notices: list[Notice]) -> None:
        """Keep what was found once; what is wrong with words is found in them as they are (see `problems`)."""
        seen = "from_year" in self.answers["source"]
        self.answers["notices"] = [
            {"step": notice.step, "source": notice.source, "values": notice.values}
            for notice in notices
            if not (seen and notice.of_words)
        ]

    def _begin(self, plan: Plan, source: dict[str, Any]) -> None:
        self.answers = {"kind": plan.kind, "source": source, **form.from_plan(plan)}
        if source["type"] != "file":
            self.answers["recipients"] = in_full(
                plan.recipients, self._services.units.all(), day_for(plan.year, self._services.office.today())
            )
            self.date_of_now()

    def date_of_now(self) -> None:
        """Let the date line name the year of drafting where nothing of it is known; it can be left open again."""
        if not any(self.answers.get(name) for name in ("day", "month", "issue_year")):
            self.answers["issue_year"] = self._services.office.today().year

    def year_of_now(self) -> None:
        """Let a plan of which no year is known be of the one that is planned now; it can be changed.

        One that was issued is of the year that runs.
        """
        if self.answers.get("year") is None:
            today = self._services.office.today()
            self.answers["year"] = today.year if self.answers.get("issued") else usual_year(today)

    def name_superior(self, text: str) -> None:
        """Name the superior's plan that is carried out: it is the first basis and opens the plan's first sentence."""
        old, new = carried_out(self.answers.get("superior", "")), carried_out(text)
        bases = list(self.answers.get("bases", []))
        named = next(
            (at for at, item in enumerate(bases) if old and isinstance(item, str) and fold(item) == fold(old)), None
        )
        if named is not None:
            del bases[named]
        if new and not any(fold(clean(text)) in fold(_words(item)) for item in bases):
            bases.insert(0, new)
        self.answers["bases"] = bases
        lead = self.answers.get("lead_in", "")
        if isinstance(lead, str):
            self.answers["lead_in"] = opened_by(lead, self.answers.get("superior", ""), text)
        self.answers["superior"] = clean(text)

    def follow_head(self, title: str, drafter: str) -> list[str]:
        """Let the text follow subject and drafting unit, which were `title` and `drafter`.

        Return the lines that go on saying something else.
        """
        plan = self.plan()
        before = [block.runs for block in plan.blocks], plan.recipients
        left = follow_head(plan, title, drafter, self._services.units.all())
        if ([block.runs for block in plan.blocks], plan.recipients) != before:
            self.take(plan)
        return left

    def offered_bases(self) -> list[str]:
        """Return the bases that the kind of plan offers beside those that it proposes and that are not taken yet."""
        kind, year = self.answers.get("kind", ""), self.answers.get("year")
        found = next((item for item in self.kinds() if item.key == kind), None)
        if found is None:
            return []
        office = self._services.office.required()
        taken = {fold(_words(item)).rstrip(" ;.,") for item in self.answers.get("bases", [])}
        offered = [fill(text, office, year or usual_year(self._services.office.today())) for text in found.offered]
        return [text for text in offered if fold(text) not in taken]

    def take(self, plan: Plan) -> None:
        """Take over a plan that `plan` made and that was changed since in the editor: text, duties and fields.

        Topics that are not ticked stay, and duties stay free of the text while they stand as the program sets them.
        """
        self.answers = from_edited(plan, self.answers)

    def choose_directive(self, directive: Directive, read: Plan | None, path: str = "") -> None:
        """Begin from a superior's paper: everything is taken that it asks of the office and of all.

        `read` is its text, `path` its file, which is kept with the plan.
        """
        office, services = self._services.office.required(), self._services
        year = (read.year if read is not None else None) or (directive.dated or services.office.today()).year
        proposals = services.directives.proposals(directive.demands, directive, year=year)
        paper = paper_json(directive, proposals, path, carried_out=words()("coverage.carried-out"))
        kinds = [kind for kind in self.kinds() if kind.title]
        found = fitting(directive.subject, kinds)
        template = found or next(kind for kind in self.kinds() if not kind.duties and not kind.title)
        law = next(
            (item for item in services.legal.rows("Tổ chức chính quyền địa phương") if item.kind == "Luật"), None
        )
        self.answers = draft_of(
            paper, read, office, year, template, fits=found is not None,
            law=services.legal.get(law.id) if law is not None else None,
            proposed=proposal(template, office, year, services.units.proposed(year)),
            in_charge=services.directives.in_charge(directive, year),
        )  # fmt: skip
        self.date_of_now()

    def papers(self) -> list[tuple[Directive, Path | None]]:
        """Return the superiors' papers that the plan carries out, each with its file where that is still there."""
        out = []
        for data in self.answers.get("papers", []):
            path = Path(data["path"]) if data.get("path") else None
            out.append((json_paper(data), path if path is not None and path.is_file() else None))
        return out

    def paper(self) -> dict[str, Any] | None:
        """Return the superior's paper that the plan is drafted from, as it stands in the answers."""
        papers = self.answers.get("papers", [])
        return papers[0] if papers else None

    def look_at_demands(self) -> None:
        """Let the duties of the demands show what was changed of them in later steps."""
        if (paper := self.paper()) is not None:
            follow(paper, self.answers.get("tasks", []))

    def move_dates(self, days: int) -> None:
        """Let the office's dates lie so many working days before the superior's, where none was set by hand."""
        paper = self.paper()
        if paper is not None:
            directive = json_paper(paper)
            found = self._services.directives.proposals(directive.demands, directive, days, self.answers.get("year"))
            pairs = zip(directive.demands, found, strict=True)
            move_dates(paper, {demand.key: proposal for demand, proposal in pairs})
            self.decided()

    def decided(self) -> None:
        """Let the duties follow what was decided of the demands of the superior's paper."""
        paper, services = self.paper(), self._services
        led = "" if paper is None else services.directives.in_charge(json_paper(paper), self.answers.get("year"))
        refresh(self.answers, services.office.required(), led)

    # --- steps ----------------------------------------------------------------------------------------------

    def go(self, step: str) -> None:
        """Go to a step; ValueError for one that is not in STEPS."""
        if step not in STEPS:
            raise ValueError(step)
        self.step = step
        self.visited.add(step)

    def next(self) -> None:
        """Go to the step after this one; stay at the last."""
        self.go(STEPS[min(STEPS.index(self.step) + 1, len(STEPS) - 1)])

    def back(self) -> None:
        """Go to the step before this one; stay at the first."""
        self.go(STEPS[max(STEPS.index(self.step) - 1, 0)])

    def problems(self, step: str) -> list[Problem]:
        """Return what a step still lacks, errors first; for "review" that of all steps."""
        found = find_problems(self.answers, self._services)
        if step != "review":
            found = [problem for problem in found if problem.step == step]
        return sorted(found, key=lambda problem: problem.severity != "error")

    def incomplete(self) -> set[str]:
        """Return the steps at which something stands in the way of the plan, with the review; warnings do not."""
        found = {problem.step for problem in self.problems("review") if problem.severity == "error"}
        return {*found, "review"} if found else found

    # --- duties ---------------------------------------------------------------------------------------------

    def add_task(self, task: dict[str, Any]) -> int:
        """Append a duty and return its place in `answers["tasks"]`."""
        self.answers.setdefault("tasks", []).append(task)
        return len(self.answers["tasks"]) - 1

    def remove_task(self, index: int) -> None:
        """Take a duty out, with its place in the text."""
        del self.answers["tasks"][index]
        blocks = []
        for block in self.answers.get("blocks", []):
            number = block.get("task") if isinstance(block, dict) else None
            if number == index:
                continue
            blocks.append({**block, "task": number - 1} if number is not None and number > index else block)
        self.answers["blocks"] = blocks

    def remove_blocks(self, start: int, end: int) -> RemovedBlocks:
        """Take a stretch of the text out with the duties that stand in it: left, they would be put under their units.

        Return both, for `put_back`.
        """
        blocks = self.answers["blocks"]
        removed, self.answers["blocks"] = blocks[start:end], [*blocks[:start], *blocks[end:]]
        named = {_duty_of(block) for block in self.answers["blocks"]}
        numbers = sorted({number for number in map(_duty_of, removed) if number is not None and number not in named})
        duties = [(number, self.answers["tasks"][number]) for number in numbers]
        for number in reversed(numbers):
            self.remove_task(number)
        return RemovedBlocks(removed, duties)

    def put_back(self, at: int, removed: RemovedBlocks) -> None:
        """Put what was taken out in at a place of the text; its duties stand where they stood, or last."""
        blocks, tasks = list(self.answers.get("blocks", [])), self.answers.setdefault("tasks", [])
        now: dict[int, int] = {}
        for number, task in removed.duties:
            now[number] = place = min(number, len(tasks))
            tasks.insert(place, task)
            blocks = [
                block if (own := _duty_of(block)) is None or own < place else {**block, "task": own + 1}
                for block in blocks
            ]
        back = [
            block if (own := _duty_of(block)) is None else {**block, "task": now.get(own, own)}
            for block in removed.blocks
        ]
        self.answers["blocks"] = [*blocks[:at], *back, *blocks[at:]]

    # --- outcome --------------------------------------------------------------------------------------------

    def plan(self) -> Plan:
        """Return the plan that the answers make so far, for the preview or to be added."""
        if not self.answers:
            return Plan("")
        office = self._services.office.required()
        data = {"issuer": office.issuer, "parent": office.parent, "place": office.place, **self.answers}
        data.setdefault("symbol", f"KH-{office.symbol}")
        named = [name for task in data.get("tasks", []) for name in (task.get("unit", ""), *task.get("supporting", []))]
        asked = [name for name in named if unit_catalogue.group_of(name) is UnitGroup.REQUEST]
        data["request"] = list(dict.fromkeys([*data.get("request", []), *asked]))
        as_read = data.get("source", {}).get("type") == "file" and _all_chosen(data)
        plan = form.to_plan(data, self._directory(office), number_anew=not as_read)
        plan.source_file = data.get("source", {}).get("file", "")
        if data.get("issued") and plan.number and plan.dated.value is not None:
            plan.status = PlanStatus.ISSUED
        return plan

    def _directory(self, office: Office) -> list[Unit]:
        """Return the office's units and behind them those of the catalogue that it does not have."""
        own = self._services.units.all()
        names = {name for unit in own for name in folded_names(unit)}
        usual = unit_catalogue.for_level(office.level, province=office.province)
        return [unit for unit in usual if not {fold(unit.name), fold(unit.short_name or unit.name)} & names] + own

    def finish(self) -> int:
        """Keep the plan, forget the draft and return the plan's id. Raises UserError while a step has an error."""
        for problem in self.problems("review"):
            if problem.severity == "error":
                raise problem.error()
        return self._services.plans.add(self.plan(), draft=self.key, papers=self.papers())

    def save_draft(self) -> datetime:
        """Keep everything as it is now, to be resumed; return when.

        Where somebody else went on with the draft meanwhile, theirs stays, and what is here becomes a draft of its own:
        `key` is another one then.
        """
        visited = [step for step in STEPS if step in self.visited]
        data = {**self.answers, "step": self.step, "visited": visited}
        drafts = self._services.drafts
        try:
            at, self._before = drafts.save_over(self.key, data, self._before)
        except StaleError:
            self.key = drafts.new_key()
            at, self._before = drafts.save_over(self.key, data, None)
        return at


def proposal(template: PlanTemplate, office: Office, year: int, directory: list[Unit]) -> dict[str, Any]:
    """Return the answers that a kind of plan proposes; topics that it does not tick stand there unticked."""
    names = unit_catalogue.names(office.level, office.province)
    tasks = [task_of(duty, office, year, directory, names) for duty in template.duties]
    blocks: list[dict[str, Any]] = []
    for section in template.sections:
        opening, *rest = section_blocks(section, office, year)
        head = form.block_json(opening) | {"part": section.part}
        own = [form.block_json(block) for block in rest[: len(section.items)]]
        blocks += [head, *own]
        for topic in section.topics:
            heading = Block(BlockKind.HEADING, runs(fill(topic.heading, office, year), bold=True), depth=2)
            blocks.append(form.block_json(heading) | ({} if topic.chosen else {"chosen": False}))
            blocks += [form.block_json(block) for block in text_blocks(fill(i, office, year) for i in topic.items)]
    for block in blocks:
        for name in ("depth", "marker"):  # they follow from the kind
            block.pop(name, None)
    form_of_signature = signature_forms(office)[0]
    blank = not template.title and not template.duties
    return {
        "kind": template.key,
        "source": {"type": "blank" if blank else "template"},
        "year": year,
        "title": fill(template.title, office, year),
        "superior": "",
        "symbol": f"KH-{office.symbol}",
        "number": "",
        "day": None,
        "month": None,
        "issue_year": None,
        "signature": {
            "authority": form_of_signature.authority,
            "deputy": form_of_signature.deputy,
            "title": form_of_signature.title,
            "name": form_of_signature.name,
        },
        "drafting_unit": "",
        "urgency": "",
        "bases": [fill(text, office, year) for text in template.bases],
        "lead_in": fill(template.lead_in, office, year),
        "blocks": blocks,
        "tasks": [form.task_json(task) for task in tasks],
        "recipients": recipients_for(recipients_of(template, office, year), taking_part(tasks)),
        "closing": fill(template.closing, office, year),
        "appendix": template.assignment_appendix,
    }


_NO_LONGER = QT_TRANSLATE_NOOP("errors", "“{old}” no longer exists in {year}; its duties are proposed for “{new}”.")


def _put_in_headings(plan: Plan, old: Unit, new: Unit) -> None:
    """Let headings that name a unit name another one."""
    for block in plan.blocks:
        if block.kind is BlockKind.HEADING and heading_names(block.text, old):
            block.runs = runs(replaced_name(block.text, old, new), bold=True)


def _from_year(plan: Plan) -> dict[str, int]:
    """Return the year that a plan is moved from, where it has one."""
    old = plan.year or plan.dated.year
    return {} if old is None else {"from_year": old}


def _to_compare(template: PlanTemplate, office: Office) -> Iterator[Notice]:
    """Yield what a person must compare or name before a plan of this kind is signed."""
    source = QT_TRANSLATE_NOOP("errors", "Compare before it is signed: {text}.")
    for hint in template.hints:
        yield Notice("content", source, {"text": hint})
    wanted = "".join([*template.recipients, *(duty.text for duty in template.duties)])
    for place, body in (("{fa_body}", office.affairs_body), ("{info_body}", office.information_body)):
        if place in wanted and not body:
            unknown = QT_TRANSLATE_NOOP(
                "errors", "Who receives the reports is not named yet, so the plan says it in general words. Name it in "
                "Settings, the office."
            )  # fmt: skip
            yield Notice("ending", unknown, {})
            return


def _words(item: Any) -> str:  # noqa: ANN401 (a basis of the answers)
    return plain(form.text_runs(item.get("text", "") if isinstance(item, dict) else item))


def answers_template(kind: str, office: Office, today: date) -> dict[str, Any]:
    """Return the answers file to fill in: all that a kind of plan proposes for the year that is planned on `today`.

    Raises UserError for an unknown kind.
    """
    units = unit_catalogue.for_level(office.level, province=office.province)
    return proposal(templates.template(kind), office, usual_year(today), units) | {"issue_year": today.year}


def run(services: Services, kind: str, answers: dict[str, Any]) -> int:
    """Make a plan of an answers file and return its id; what the file leaves out is taken from the template.

    Raises UserError for an unknown key or a wrong value, naming the key and what is expected there, and when a step
    has an error.
    """
    check(answers)
    template = templates.template(kind)
    if answers.get("kind", kind) != kind:
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "The answers are for the kind “{other}”, but “{kind}” was asked for."),
            other=clean(answers["kind"]), kind=kind,
        )  # fmt: skip
    office = services.office.required()
    year = answers.get("year") or usual_year(services.office.today())
    wizard = PlanWizard(services, {**proposal(template, office, year, services.units.proposed(year)), **answers})
    if not {"day", "month", "issue_year"} & answers.keys():
        wizard.date_of_now()
    if superior := clean(answers.get("superior", "")):
        wizard.answers["superior"] = ""
        wizard.name_superior(superior)
    return wizard.finish()


def run_directive(services: Services, path: Path, answers: dict[str, Any]) -> int:
    """Make a plan of a superior's paper and return its id; what `answers` hold stands in the place of the proposal.

    Raises UserError where the paper asks nothing of the office, and as `run` does.
    """
    check(answers)
    directive, read = services.directives.read(path)
    if not directive.of(Scope.US, Scope.ALL):
        raise UserError(
            QT_TRANSLATE_NOOP("errors", "“{name}” gives no task to this office. Choose another paper."), name=path.name
        )
    wizard = PlanWizard(services)
    wizard.choose_directive(directive, read.plan, str(path))
    wizard.answers |= answers
    return wizard.finish()


def _duty_of(block: object) -> int | None:
    return block.get("task") if isinstance(block, dict) else None


def _all_chosen(answers: dict[str, Any]) -> bool:
    return all(block.get("chosen", True) for block in answers.get("blocks", []) if isinstance(block, dict))
