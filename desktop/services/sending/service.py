"""What leaves the office about a report or a plan: the package that is sent, and the file of a whole piece of work."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop import paths
from desktop.catalogue.decree import measures
from desktop.catalogue.words import paper_words, words
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean, day_words, fold, mid_sentence, runs, two_digits
from desktop.domain.office.place_names import placed
from desktop.domain.office.unit_names import full_name, is_own_office
from desktop.domain.out.workbook import sender
from desktop.domain.paper.layout import issuer_in_sentence
from desktop.domain.paper.letterhead import letterhead, number_text, title
from desktop.domain.paper.letters import cell, head_row, spread
from desktop.domain.paper.sheet import PageItem, Paragraph, Sheet, SheetSection, Style, Table
from desktop.domain.paper.table_widths import held
from desktop.domain.plan.files import FileKind
from desktop.domain.plan.plan import PartialDate, PlanStatus
from desktop.domain.plan.proposals import level_word, office_full
from desktop.domain.report.proposals import day_text, percent, short
from desktop.domain.report.report import Report
from desktop.domain.report.rows import subject_of
from desktop.services.base import Context
from desktop.services.evidence.service import EvidenceService
from desktop.services.exports.service import ExportService
from desktop.services.office.service import OfficeService
from desktop.services.plans.files import PlanFileService
from desktop.services.plans.service import PlanService
from desktop.services.reports.files import ReportFileService
from desktop.services.reports.service import ReportService
from desktop.services.units.service import UnitService

Pdf = Callable[[Sheet, str], bytes]
"""Paints a sheet as PDF; the window gives it, as nothing below it paints."""

_SHARES = (12, 28, 25, 60, 32, 50)
_FORBIDDEN = str.maketrans(dict.fromkeys('<>:"/\\|?*', "-"))
_LONGEST, _END = 90, 24  # letters of a name, and of those at its end where it is longer: they say of which period it is


@dataclass(frozen=True)
class Package:
    """What is put together for sending: the files by name, subject and text of the e-mail, facts for the e-office."""

    files: tuple[tuple[str, bytes], ...]
    to: str
    subject: str
    text: str
    facts: dict[str, str]
    missing: tuple[str, ...]  # what a signed paper has and this one lacks: "number", "signer"
    name: str = ""  # how a file with all of it is called
    signed: str = ""  # which of the files is the signed copy
    attached: tuple[str, ...] = ()  # which are papers that go with the report
    unsigned: bool = False  # the report was signed, and no signed copy was added that could be sent

    @property
    def facts_text(self) -> str:
        """Return the facts as lines to be pasted."""
        return "\n".join(f"{name}: {value}" for name, value in self.facts.items())


def _say(key: str, **values: object) -> str:
    return words()(f"package.{key}", **values)


class PackageService:
    """Puts together what is sent. A PDF is in it where somebody can paint one."""

    def __init__(self, context: Context, reports: ReportService, exports: ExportService) -> None:
        self._reports, self._exports = reports, exports
        self._context = context
        self._office = OfficeService(context)
        self._plans = PlanService(context)
        self._files = PlanFileService(context)
        self._report_files = ReportFileService(context)
        self._evidence = EvidenceService(context)
        self._units = UnitService(context)

    def package(self, report: Report, pdf: Pdf | None = None, *, to: str = "", workbook: bool = True) -> Package:
        """Return the package of a report: the report as .pdf and .docx, the progress workbook, papers that go with it.

        Where a signed copy was added it goes in the place of the PDF that would be painted.
        """
        office = self._office.required()
        name = self._name(report)
        files: list[tuple[str, bytes]] = []
        signed = None if report.id is None else self._report_files.signed(report.id)
        if signed is not None:
            path = Path(signed.path)
            files.append((f"{_say('file-signed', name=name)}{path.suffix.lower()}", path.read_bytes()))
        elif pdf is not None:
            files.append((f"{name}.pdf", pdf(self._reports.sheet(report), report.title)))
        with self._work_folder() as folder:
            self._reports.docx(report, folder / "a.docx")
            files.append((f"{name}.docx", (folder / "a.docx").read_bytes()))
            told = report.gathers or (report.figures is not None and report.figures.lines)
            if workbook and told:
                self._reports.xlsx(report, folder / "a.xlsx")
                progress = file_name(_say("file-progress", title=mid_sentence(subject_of(report.title))))
                files.append((f"{progress}.xlsx", (folder / "a.xlsx").read_bytes()))
        attached: list[str] = []
        for row in [] if report.id is None else self._report_files.attached(report.id):
            attached.append(_free(row.name, [item for item, _data in files]))
            files.append((attached[-1], Path(row.path).read_bytes()))
        title_ = mid_sentence(report.title)
        place = placed(level_word(office), office.name)
        return Package(
            tuple(files),
            to,
            _say("mail-subject", office=place, title=mid_sentence(subject_of(report.title))),
            self._text(report, [item for item, _data in files], title_),
            self._facts(report, [item for item, _data in files]),
            tuple(key for key, value in (("number", report.number), ("signer", report.signature.name)) if not value),
            name,
            files[0][0] if signed is not None else "",
            tuple(attached),
            unsigned=report.locked and signed is None,
        )

    def _work_folder(self) -> contextlib.AbstractContextManager[Path]:
        """Return where documents are written before they are packed: among the office's own data, nowhere else."""
        return paths.work_folder(self._context.database.folder)

    @staticmethod
    def _name(report: Report) -> str:
        number = report.number.partition("/")[0]
        return file_name(_say("file-report", number=number, title=subject_of(report.title)))

    def _text(self, report: Report, names: Sequence[str], title_: str) -> str:
        issuer = issuer_in_sentence(report.issuer, paper_words())
        counted = report.cut_off if report.figures is None else report.figures.last_day
        first, last = day_text(report.first), day_text(counted)
        about = title_ if title_.startswith("về ") else f"về {title_}"
        if report.number and report.dated is not None:
            opening = _say("mail-signed", issuer=issuer, number=report.number, date=day_text(report.dated),
                           about=about, first=first, last=last)  # fmt: skip
        else:
            opening = _say("mail-draft", issuer=issuer, title=title_, first=first, last=last)
        lines = [
            _say("mail-hello", receiver=report.receiver),
            "",
            opening,
            "",
            _say("mail-files", count=two_digits(len(names))),
        ]
        for number, name in enumerate(names, 1):
            note = _say("mail-progress-note") if name.endswith(".xlsx") else ""
            lines.append(_say("mail-file", number=number, name=name) + note)
        now = report.figures
        if now is not None and now.lines:
            lines += ["", _say("mail-summary", total=two_digits(now.total), done=two_digits(now.done),
                               share=percent(now.rate()), doing=two_digits(now.doing),
                               overdue=two_digits(len(now.overdue)))]  # fmt: skip
        contact = self._contact()
        if contact:
            lines += ["", _say("mail-contact", names=contact)]
        return "\n".join([*lines, _say("mail-end"), ""])

    def _contact(self) -> str:
        """Return who can be asked: the person of the office's own unit, with its telephone."""
        unit = next((unit for unit in self._units.all() if fold(unit.name).startswith("van phong")), None)
        if unit is None:
            return ""
        phone = _say("mail-phone", phone=unit.phone) if unit.phone else ""
        name = office_full(self._office.required()) if is_own_office(unit.name) else full_name(unit.name)
        return ", ".join(part for part in (unit.contact_name, name, phone) if part)

    def _facts(self, report: Report, names: Sequence[str]) -> dict[str, str]:
        number, _, symbol = report.number.partition("/")
        return {
            _say("number"): number,
            _say("symbol"): symbol or report.symbol,
            _say("date"): day_text(report.dated) if report.dated else "",
            _say("kind"): words()("report.kind").capitalize(),
            _say("subject"): report.title,
            _say("signer"): report.signature.name,
            _say("receivers"): "; ".join([report.receiver, *report.recipients[1:]]),
            _say("files"): "; ".join(names),
        }

    def write_mail(self, package: Package, path: Path) -> None:
        """Write the draft of an e-mail with the files of a package."""
        from desktop.documents.package import Attached, write_mail  # with the first one

        files = [Attached(name, data) for name, data in package.files]
        write_mail(path, to=package.to, subject=package.subject, text=package.text, files=files)

    def write_zip(self, package: Package, path: Path) -> None:
        """Write the files of a package as .zip, with the sheet for the e-office and the sums of all files."""
        from desktop.documents.package import Attached, archive, metadata_sheet

        files = [Attached(name, data) for name, data in package.files]
        facts = metadata_sheet(sender(self._office.required()), package.facts)
        paths.write_atomic(path, archive([*files, Attached(f"{_say('sheet')}.xlsx", facts)]))

    def write_facts(self, package: Package, path: Path) -> None:
        """Write the sheet for the e-office alone."""
        from desktop.documents.package import metadata_sheet

        paths.write_atomic(path, metadata_sheet(sender(self._office.required()), package.facts))

    # --- the file of a whole piece of work

    def workfile(self, plan_id: int, path: Path, pdf: Pdf | None = None) -> int:
        """Put everything about a plan into a folder, or a .zip: plan, superior's papers, evidence, reports, a list.

        Returns how many files there are. A folder that is there must be empty. Raises UserError otherwise.
        """
        from desktop.documents.package import Attached, archive

        packed = path.suffix.lower() == ".zip"
        if not packed and path.exists() and (not path.is_dir() or any(path.iterdir())):
            raise UserError(
                QT_TRANSLATE_NOOP("errors", "“{name}” is there and not empty. Choose a new folder."), name=path.name
            )
        files = self._collected(plan_id, pdf)
        listing = self._list(plan_id, files)
        every = [(f"00 {_say('workfile-list')}.docx", listing), *((item.name, item.data) for item in files)]
        if packed:
            paths.write_atomic(path, archive([Attached(name, data) for name, data in every]))
        else:
            for name, data in every:
                paths.make_folder((path / name).parent)
                paths.write_atomic(path / name, data)
        return len(every)

    def _collected(self, plan_id: int, pdf: Pdf | None) -> list[_Item]:
        plan = self._plans.get(plan_id)
        issuer = issuer_in_sentence(plan.issuer, paper_words())
        out: list[_Item] = []
        used: set[str] = set()

        def add(folder: str, name: str, data: bytes, number: str, day: date | None, what: str, who: str) -> None:
            stem, dot, ending = name.rpartition(".")
            full = f"{_say(folder)}/{file_name(stem)}{dot}{ending}" if dot else f"{_say(folder)}/{file_name(name)}"
            free = _free(full, used)
            used.add(free)
            out.append(_Item(free, data, number, day, what, who))

        with self._work_folder() as folder:
            draft = folder / "a.docx"
            drafted = plan.status in {PlanStatus.DRAFT, PlanStatus.SUBMITTED}
            what = _say("workfile-kind-plan-draft" if drafted else "workfile-kind-plan", title=mid_sentence(plan.title))
            name = f"KH {plan.known_number.partition('/')[0]} {plan.title}".replace("  ", " ")
            if not plan.outside:  # what holds tasks outside of plans has no text: the paper itself is among its files
                self._exports.plan_docx(plan_id, draft)
                add("workfile-plan", f"{file_name(name)}.docx", draft.read_bytes(), plan.known_number, plan.known_date,
                    what, issuer)  # fmt: skip
            if pdf is not None and not plan.outside:
                data = pdf(self._exports.sheet(plan), plan.title)
                add("workfile-plan", f"{file_name(name)}.pdf", data, plan.known_number, plan.known_date, what, issuer)
            for file in self._files.rows(plan_id):
                if not file.there:
                    continue
                signed = file.kind is FileKind.SIGNED
                given = "workfile-kind-given" if plan.outside else "workfile-kind-superior"
                what = _say("workfile-kind-signed" if signed else given, name=file.name)
                above = "workfile-given" if plan.outside else "workfile-superior"
                add("workfile-plan" if signed else above, file.name, Path(file.path).read_bytes(),
                    file.number, file.dated, what, issuer if signed else "")  # fmt: skip
            for task in plan.tasks:
                for evidence in self._evidence.rows(task.id or 0):
                    if evidence.there:
                        what = _say("workfile-kind-evidence", task=short(task.text))
                        who = task.unit.name if task.unit else ""
                        add("workfile-evidence", evidence.name, Path(evidence.path).read_bytes(), task.product_number,
                            task.done_on, what, who)  # fmt: skip
            for row in self._reports.rows(plan.year):
                if row.id is None:
                    continue
                report = self._reports.get(row.id)
                if report.figures is None or not any(line.plan_id == plan_id for line in report.figures.lines):
                    continue
                self._reports.docx(report, draft)
                add("workfile-reports", f"{self._name(report)}.docx", draft.read_bytes(), report.number, report.dated,
                    _say("workfile-kind-report" if report.locked else "workfile-kind-report-draft",
                         title=mid_sentence(report.title)), issuer)  # fmt: skip
                for file in self._report_files.rows(row.id):
                    if file.there:
                        signed = file.kind is FileKind.SIGNED
                        what = _say("workfile-kind-signed" if signed else "workfile-kind-attached", name=file.name)
                        add("workfile-reports", file.name, Path(file.path).read_bytes(), file.number, file.dated, what,
                            issuer if signed else "")  # fmt: skip
        return out

    def _list(self, plan_id: int, files: Sequence[_Item]) -> bytes:
        """Return the numbered list of a file of work as .docx."""
        from desktop.documents.writing.plan import write_sheet  # python-docx

        plan, form, paper = self._plans.get(plan_id), measures(), paper_words()
        office = self._office.required()
        width = form.text_width(landscape=True)
        widths = spread(_SHARES, width)
        rows = [head_row(words().row("package.workfile-columns"))]
        for number, item in enumerate(files, 1):
            rows.append(held(form, widths, (
                cell(Style.TABLE_CENTRE, str(number)),
                cell(Style.TABLE_TEXT, number_text(item.number, "") if item.number else ""),
                cell(Style.TABLE_CENTRE, day_words(item.day) if item.day else ""),
                cell(Style.TABLE_TEXT, item.what),
                cell(Style.TABLE_TEXT, item.who),
                cell(Style.TABLE_TEXT, item.name),
            )))  # fmt: skip
        head = letterhead(form, paper, parent=office.parent, issuer=office.issuer, number="", place="",
                          dated=PartialDate(), landscape=True)  # fmt: skip
        head = Table(head.widths, head.rows[:1], ruled=False)
        name = title(form, _say("workfile-title"), _say("workfile-about", title=plan.title))
        items: tuple[PageItem, ...] = (
            head,
            *name,
            Table(widths, tuple(rows), header_rows=1),
            Paragraph(Style.BODY, runs(" ")),
        )
        sheet = Sheet(form, (SheetSection(items, landscape=True),))
        with self._work_folder() as folder:
            path = folder / "a.docx"
            write_sheet(sheet, path, title=_say("workfile-title"), author=" ".join(office.issuer.split()))
            return path.read_bytes()


@dataclass(frozen=True)
class _Item:
    """A file of a whole piece of work, with what the list says of it."""

    name: str
    data: bytes
    number: str
    day: date | None
    what: str
    who: str


def file_name(text: str) -> str:
    """Return a name for a file that every system takes, in Vietnamese letters; of a long one the middle is left out."""
    words_ = clean(text.translate(_FORBIDDEN))
    if len(words_) > _LONGEST:
        begin, end = words_[: _LONGEST - _END], words_[-_END:].partition(" ")[2]
        words_ = f"{begin.rpartition(' ')[0] or begin} … {end}".rstrip(" …")
    return words_.strip(" .")


def _free(name: str, used: Collection[str]) -> str:
    """Return a name that none of the others has, whatever the case of its letters."""
    taken = {item.casefold() for item in used}
    stem, dot, ending = name.rpartition(".") if "." in name else (name, "", "")
    free, count = name, 2
    while free.casefold() in taken:
        free = f"{stem} ({count}){dot}{ending}"
        count += 1
    return free
