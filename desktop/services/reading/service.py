"""Plans from files: read, and matched with the office's directory of units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.catalogue import templates
from desktop.domain.base.text import fold
from desktop.domain.directive.demand import Directive
from desktop.domain.office.office import Office
from desktop.domain.plan.own_names import in_our_name, in_our_province, issuer_of, letterhead
from desktop.domain.plan.plan import PartialDate, Plan, PlanStatus, Signature
from desktop.domain.plan.proposals import fill, signature_forms
from desktop.domain.plan.recipients import recipients_for
from desktop.domain.plan.replacing import without_notes
from desktop.domain.task.task import Task
from desktop.services.units.service import UnitService

if TYPE_CHECKING:
    from desktop.documents.reading import ReadPlan


@dataclass(frozen=True)
class FileUse:
    """What is made of a plan that was read from a file.

    `own_form` puts the office's letterhead, symbol, place, signer and recipients in the place of the file's; `issued`
    keeps a plan that carries number and date as an issued one; `year` moves it to a new year; `province` names our
    province where a text of our own form names another.
    """

    own_form: bool = False
    issued: bool = True
    year: int | None = None
    province: bool = False


class ReadingService:
    """Reads Word, text and PDF files; nothing is saved here."""

    def __init__(self, units: UnitService) -> None:
        self._units = units

    def read(self, path: Path) -> ReadPlan:
        """Read a plan from a file, its units replaced by those of the directory where the names go together.

        Raises UserError with the reason when the file cannot be read as a plan.
        """
        from desktop.documents import reading  # 0.3 s that only reading needs

        read = reading.read(path)
        self._match(read.plan.tasks)
        return read

    def in_unicode(self, pieces: Sequence[tuple[str, str]]) -> list[str]:
        """Return pieces of a text, each with the name of its font, without the letters of old fonts (TCVN3, VNI).

        Where no piece tells such a font, the letters of all of them do.
        """
        if all(words.isascii() for words, _font in pieces):
            return [words for words, _font in pieces]
        from desktop.documents.reading import legacy_fonts  # with the first text that is pasted

        kinds = [legacy_fonts.font_kind(font) for _words, font in pieces]
        if not any(kinds):
            whole = legacy_fonts.kind_of("\n".join(words for words, _font in pieces))
            kinds = [whole if not legacy_fonts.is_modern(words) else "" for words, _font in pieces]
        return [legacy_fonts.to_unicode(words, kind) for (words, _font), kind in zip(pieces, kinds, strict=True)]

    def stop(self) -> None:
        """Give up the file that another thread reads: it is refused there at once."""
        from desktop.documents.reading import worker  # loaded by then

        worker.stop()

    def read_text(self, text: str, name: str) -> ReadPlan:
        """Read a plan from pasted text; `name` stands for it in messages."""
        from desktop.documents import reading

        read = reading.read_text(text, name)
        self._match(read.plan.tasks)
        return read

    def all_of_rows(self, rows: list[list[str]], year: int | None) -> list[Task | str]:
        """Return the tasks of a table of tasks (content, lead unit, time …), and the words of its rows that give none.

        Nothing where the rows are no such table.
        """
        from desktop.documents.reading.appendix import all_of_rows

        found = all_of_rows(rows, year)
        self._match([item for item in found if not isinstance(item, str)])
        return found

    def complete(self, plan: Plan, office: Office) -> None:
        """Fill what the file leaves open from the office; what neither has stays open as in a draft.

        A plan that carries number and whole date was issued.
        """
        if not plan.issuer:
            plan.issuer, plan.parent = office.issuer, office.parent
        plan.place = plan.place or office.place
        if not plan.signature.title:
            plan.signature = Signature("TM. ỦY BAN NHÂN DÂN", "", "CHỦ TỊCH", office.chairman)
        if plan.number and plan.dated.value is not None:
            plan.status = PlanStatus.ISSUED

    def is_foreign(self, paper: Plan | Directive, office: Office) -> bool:
        """Return whether what was read is another office's, as its letterhead or its first sentence says."""
        issuer = issuer_of(paper) if isinstance(paper, Plan) else paper.issuer
        return bool(issuer) and _compared(issuer) != _compared(office.issuer)

    def is_issued(self, plan: Plan) -> bool:
        """Return whether a plan that was read carries number and whole date."""
        return bool(plan.number) and plan.dated.value is not None

    def usual(self, plan: Plan, office: Office) -> FileUse:
        """Return the use of a plan that is proposed: another office's becomes a draft of ours."""
        foreign = self.is_foreign(plan, office)
        return FileUse(own_form=foreign, issued=not foreign)

    def used(self, plan: Plan, office: Office, use: FileUse) -> Plan:
        """Return `plan` as a use makes it, without moving it to a year; `plan` itself stays as it was read."""
        made = replace(plan)
        if use.own_form:
            made = replace(in_our_name(plan, office, self._units.all()))
            self._match(made.tasks)
            made.issuer, made.parent, made.place = office.issuer, office.parent, office.place
            made.symbol = f"{re.split('[-–/]', plan.symbol)[0] or 'KH'}-{office.symbol}"  # of a party: "KH/ĐU"
            made.title = made.title[:1].upper() + made.title[1:]
            made.signature = signature_forms(office)[0]
            made.number, made.dated, made.urgency = "", PartialDate(), ""
            owners = {fold(task.unit.name): task.unit for task in made.tasks if task.unit is not None}
            year = plan.year or plan.dated.year or 0
            usual = [fill(line, office, year) for line in templates.usual_recipients(office.level)]
            made.recipients = recipients_for(usual, owners.values())
        elif use.province:
            made = replace(in_our_province(plan, office))
        if not made.issuer and self.is_foreign(plan, office):
            made.issuer = letterhead(issuer_of(plan))
        self.complete(made, office)
        if not use.issued or use.own_form:
            made.status = PlanStatus.DRAFT
            made.blocks = without_notes(made.blocks, plan.number)
            made.number, made.dated = "", PartialDate()
        return made

    def _match(self, tasks: list[Task]) -> None:
        find = self._units.finder()
        for task in tasks:
            if task.unit is not None:
                task.unit = find(task.unit.name) or task.unit
            task.supporting = [find(unit.name) or unit for unit in task.supporting]


def _compared(issuer: str) -> str:
    """Return what tells one letterhead from another."""
    words = f" {fold(' '.join(issuer.split()))} "
    return words.replace(" ubnd ", " uy ban nhan dan ").replace(" hdnd ", " hoi dong nhan dan ")
