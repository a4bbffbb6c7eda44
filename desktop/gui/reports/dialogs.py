"""What is asked about a report: its number, how it was sent, what is put together, one that somebody asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop import i18n
from desktop.domain.base.errors import UserError
from desktop.domain.base.period import Span
from desktop.domain.base.text import fold
from desktop.domain.plan.files import ExportKind, FileKind
from desktop.domain.report.content import Proposal
from desktop.domain.report.regime import PERIODIC, ReportKind, periods_of
from desktop.domain.report.report import Report
from desktop.domain.report.rows import ReportStatus, Way, subject_of
from desktop.gui import files, labels
from desktop.gui import report_words as say
from desktop.gui.kit.basic import Button, Label, boxed, card, column, row
from desktop.gui.kit.dialog import Dialog
from desktop.gui.kit.forms import DateEdit, Field, combo, filter_field, set_entries, text_area, text_field
from desktop.gui.kit.messages import notice
from desktop.gui.kit.table import Cell, Column, Table
from desktop.gui.kit.theme import theme
from desktop.gui.number_dialog import NumberDialog
from desktop.gui.shell_api import Shell
from desktop.services import Services
from desktop.services.sending.service import Package

translate = QCoreApplication.translate
_KB = 1024
_OFFERED = 9  # sentences that are seen at once


def _no_day() -> str:
    return translate("reports", "There is no such day. Type it as dd/mm/yyyy.")


def issue(parent: QWidget, services: Services, report: Report) -> bool:
    """Ask for number and date of a report, issue it, and return whether it was; say so where its figures are old."""
    old = translate(
        "reports",
        "The text rests on figures that were taken earlier; by now they are others for this period. Take the figures "
        "anew first, unless the report was signed as it is.",
    )
    is_old = report.cut_off <= services.office.today() and services.reports.stale(report)
    dialog = NumberDialog(
        parent, translate("reports", "Issue this report?"), report.symbol, services.office.today(),
        lambda day: services.reports.next_number(day.year),
        lambda number, day: services.reports.issue(report.id or 0, number, day),
        lambda _day: old if is_old else "",
        lambda year: services.reports.others(report, year),
    )  # fmt: skip
    return dialog.ask()


class SentDialog:
    """When and how a report was sent; of one that was sent what is written down of it, to be corrected."""

    def __init__(self, parent: QWidget, services: Services, report_id: int, way: Way = Way.SYSTEM) -> None:
        self._services, self._id = services, report_id
        report = services.reports.get(report_id)
        sent = report.sent_on is not None
        self.day = DateEdit(report.sent_on or services.office.today())
        self.way = combo([(say.way_word(item), item) for item in Way], translate("reports", "Sent by"))
        self.way.setCurrentIndex(list(Way).index(Way(report.sent_way) if sent and report.sent_way else way))
        self.note = text_field(report.sent_note, translate("reports", "Number or name at the receiver"))
        self.day_field = Field(translate("reports", "Sent on"), self.day)
        title = (
            translate("reports", "Correct how it was sent?") if sent
            else translate("reports", "Write down that it was sent?")
        )  # fmt: skip
        self.dialog = Dialog(
            parent, "send", title, "",
            yes=translate("reports", "Write down"), no=translate("reports", "Not yet"),
            body=column(
                self.day_field, Field(translate("reports", "Sent by"), self.way),
                Field(translate("reports", "Note"), self.note), spacing=10,
            ),
            act=self._keep,
        )  # fmt: skip

    def ask(self) -> bool:
        """Return whether it was written down."""
        answer = self.dialog.exec() == Dialog.DialogCode.Accepted
        self.dialog.deleteLater()
        return answer

    def _keep(self) -> bool:
        day = self.day.date()
        self.day_field.set_error("" if day is not None else _no_day())
        if day is None:
            return False
        try:
            self._services.reports.mark_sent(self._id, day, self.way.currentData(), self.note.text())
        except UserError as error:
            self.day_field.set_error(i18n.sentence(error))
            return False
        return True


class AdHocDialog:
    """A report that nobody has put on the list: on a subject, one that somebody asked for, or that of a period."""

    def __init__(self, parent: QWidget, services: Services) -> None:
        today = services.office.today()
        self._services = services
        self.made: int | None = None
        self.kind = combo(
            [(say.kind_word(item), item) for item in (ReportKind.AD_HOC, ReportKind.THEMATIC, *PERIODIC)],
            translate("reports", "Kind"),
        )
        self.period = combo([], translate("reports", "Period"))
        self._period_field = Field(translate("reports", "Period"), self.period)
        self.subject = text_area(placeholder=translate("reports", "As its title says it"), lines=2)
        self.receiver = text_field(services.reports.new_rule().receiver)
        self.basis = text_field(placeholder=translate("reports", "Công văn số 12/SNV-HTQT ngày 20/10/2026 của …"))
        self.first = DateEdit(date(today.year, 1, 1))
        self.last = DateEdit(today)
        self.due = DateEdit()
        self.subject_field = Field(translate("reports", "Subject"), self.subject)
        self.last_field = Field(translate("reports", "Figures to"), self.last)
        self.due_field = Field(translate("reports", "Due"), self.due)
        self.first_field = Field(translate("reports", "Figures from"), self.first)
        self.dialog = Dialog(
            parent, "report", translate("reports", "New report"), "", yes=translate("reports", "Begin"),
            no=translate("reports", "Cancel"),
            body=column(
                Field(translate("reports", "Kind"), self.kind), self._period_field, *self._open(), spacing=10,
            ),
            act=self._begin,
        )  # fmt: skip
        self.kind.currentIndexChanged.connect(lambda _number: self._kind_chosen())
        self._kind_chosen()
        self.subject.setFocus()

    def _open(self) -> list[QWidget]:
        """Return the fields of a report that has no period."""
        days = boxed(row((self.first_field, 1), (self.last_field, 1), (self.due_field, 1), spacing=8))
        self._free = [
            self.subject_field, Field(translate("reports", "Receiver"), self.receiver),
            Field(translate("reports", "Asked for by"), self.basis), days,
        ]  # fmt: skip
        return self._free

    def _kind_chosen(self) -> None:
        """Ask for a period, the newest whose figures are closed first, or for what else a report needs."""
        kind, today = self.kind.currentData(), self._services.office.today()
        periods = [period for year in (today.year, today.year - 1) for period in periods_of(kind, year)]
        closed = sorted(
            (item for item in periods if item.cut_off <= today), key=lambda item: item.cut_off, reverse=True
        )
        to_come = sorted((item for item in periods if item.cut_off > today), key=lambda item: item.cut_off)
        set_entries(self.period, [(labels.period(str(item)), item) for item in (*closed, *to_come)])
        self._period_field.setVisible(bool(periods))
        for part in self._free:
            part.setVisible(not periods)

    def ask(self) -> int | None:
        """Return the number of the report that was begun."""
        answer = self.dialog.exec() == Dialog.DialogCode.Accepted
        self.dialog.deleteLater()
        return self.made if answer else None

    def _begin(self) -> bool:
        if (period := self.period.currentData()) is not None:
            try:
                self.made = self._services.reports.begin(str(period))
            except UserError as error:
                self._period_field.set_error(i18n.sentence(error))
                return False
            return True
        for field, value in ((self.first_field, self.first), (self.last_field, self.last), (self.due_field, self.due)):
            field.set_error("" if value.is_valid() else _no_day())
        self.subject_field.set_error("")
        first, last = self.first.date(), self.last.date()
        if first is None or last is None or not self.due.is_valid():
            for field, day in ((self.first_field, first), (self.last_field, last)):
                if day is None:
                    field.set_error(_no_day())
            return False
        try:
            self.made = self._services.reports.begin_ad_hoc(
                self.kind.currentData(), self.subject.toPlainText(), self.receiver.text(), Span(first, last),
                self.due.date(), self.basis.text(),
            )  # fmt: skip
        except UserError as error:
            field = self.due_field if "due" in error.values else self.subject_field
            field.set_error(i18n.sentence(error))
            return False
        return True


class FiguresDialog(Dialog):
    """The sentences that may be put into a text, each with what it rests on."""

    def __init__(self, parent: QWidget, offered: Sequence[Proposal]) -> None:
        self._offered = list(offered)
        self._text = filter_field(translate("reports", "Filter by words"))
        self.table: Table[Proposal] = Table(
            (
                Column(translate("reports", "Sentence"), lambda item: Cell(item.text, tooltip=item.text), 200,
                       stretch=True),
                Column(translate("reports", "Sources"), lambda item: Cell(str(len(item.sources))), right=True,
                       sample=translate("reports", "Sources")),
            )
        )  # fmt: skip
        self.table.setAccessibleName(translate("reports", "Sentences"))
        self.table.setFixedHeight(theme.px(34) * _OFFERED + theme.px(36))
        super().__init__(
            parent, "plus", translate("reports", "Which figures shall be put in?"),
            translate("reports", "The sentence stands where the cursor is and keeps its sources; its figures are "
                                 "renewed with the others."),
            yes=translate("reports", "Put in"), no=translate("reports", "Cancel"),
            body=column(self._text, card(column(self.table, spacing=0, margins=(1, 1, 1, 1))), spacing=8),
        )  # fmt: skip
        self.setFixedWidth(theme.px(720))
        self._text.textChanged.connect(lambda _text: self._fill())
        self.table.opened.connect(lambda _item: self.accept())
        self.table.chosen.connect(lambda item: self.yes.setEnabled(item is not None))
        self._fill()
        self._text.setFocus()

    def _fill(self) -> None:
        wanted = fold(self._text.text()).split()
        shown = [item for item in self._offered if all(word in fold(item.text) for word in wanted)]
        self.table.set_rows(shown, key=lambda item: item.key)
        if shown and self.table.current() is None:
            self.table.choose(0)
        self.yes.setEnabled(self.table.current() is not None)

    def ask(self) -> Proposal | None:
        """Return the sentence that was chosen."""
        agreed = self.exec() == Dialog.DialogCode.Accepted
        self.deleteLater()
        return self.table.current() if agreed else None


def pack(shell: Shell, report_id: int) -> None:
    """Put a report together, show what is in it, and write it as a draft of an e-mail or as an archive."""
    made: list[Package] = []
    report = shell.services.reports.get(report_id)
    if not shell.run(
        lambda: _package(shell.services, report),
        made.append,
        words=translate("reports", "Putting the package together …"),
    ):
        return
    PackageDialog(shell, report, made[0]).ask()


def _package(services: Services, report: Report) -> Package:
    from desktop.gui.paper.preview import pdf_bytes  # with the first one

    return services.packages.package(report, pdf_bytes)


class PackageDialog:
    """What a package holds, and the ways out of the office; a signed copy that is missing can be added here."""

    def __init__(self, shell: Shell, report: Report, package: Package) -> None:
        self._shell, self._report = shell, report
        parts: list[QWidget] = []
        if package.missing:
            missing = {
                "number": translate("reports", "number and date"), "signer": translate("reports", "the signer's name")
            }  # fmt: skip
            words = translate("reports", "Still missing: {what}. The package is marked as a draft.")
            parts.append(
                notice("warning", "amber", words.format(what=", ".join(missing[key] for key in package.missing)))
            )
        self._listed = Label("", 10, wrap=True)
        self._add = Button(translate("reports", "Add the signed copy …"), "tonal", "signed", self.add_signed)
        self._unsigned = boxed(
            row(
                (notice("signed", "amber", translate("reports", "No signed copy was added yet: the package holds the "
                                                     "text without signature and seal.")), 1),
                self._add, spacing=8,
            )
        )  # fmt: skip
        parts += [self._unsigned, self._listed]
        self.mail = text_field(
            str(shell.memory.load("report-mail") or ""), translate("reports", "name@province.gov.vn")
        )
        parts.append(Field(translate("reports", "E-mail address of the receiver"), self.mail))
        mail = Button(translate("reports", "E-mail draft …"), icon="mail", clicked=self.write_mail)
        archive = Button(translate("reports", "Archive …"), icon="package", clicked=self.write_zip)
        facts = Button(translate("reports", "Copy the facts"), icon="copy", clicked=self.copy_facts)
        facts.setToolTip(
            translate("reports", "Number, date, subject, signer and files, to be pasted into the e-office")
        )
        self.said = Label("", 9, tone="muted", wrap=True)
        parts += [boxed(row(mail, archive, None, spacing=8)), boxed(row(facts, None, spacing=8)), self.said]
        sent = report.status is ReportStatus.SENT
        self.dialog = Dialog(
            shell.widget, "package", translate("reports", "Package to be sent"), "",
            yes=translate("reports", "Close") if sent else translate("reports", "Write down that it was sent …"),
            no=translate("reports", "Close"), body=column(*parts, spacing=10),
        )  # fmt: skip
        self.dialog.no.setVisible(not sent)
        self._sent = sent
        self._way = Way.SYSTEM
        self._set(package)

    def _set(self, package: Package) -> None:
        """Show which files go, and what each is where its name does not tell."""
        self._package = package
        what = dict.fromkeys(package.attached, translate("reports", "goes with it"))
        if package.signed:
            what[package.signed] = translate("reports", "signed copy")
        told = [  # what is told of a file stays on one line
            (name, labels.joined(labels.size(len(data)), what.get(name, "")).replace(" ", "\N{NO-BREAK SPACE}"))
            for name, data in package.files
        ]
        self._listed.setText("\n".join(labels.joined(*parts) for parts in told))
        self._unsigned.setVisible(package.unsigned)

    def add_signed(self) -> None:
        """Ask for the signed copy, keep it with the report, and put the package together anew."""
        services, number = self._shell.services, self._report.id or 0
        chosen = files.ask_for_files(self._shell, translate("reports", "Signed copy of the report"))
        if not chosen:
            return
        made: list[tuple[list[UserError], Package]] = []

        def act() -> tuple[list[UserError], Package]:
            _added, refused = services.report_files.attach(number, FileKind.SIGNED, chosen)
            return refused, _package(services, self._report)

        if not self._shell.run(act, made.append, words=translate("reports", "Putting the package together …")):
            return
        refused, package = made[0]
        self._set(package)
        if refused:
            self.said.setText(" ".join(map(i18n.sentence, refused)))
        elif package.unsigned:
            words = translate("reports", "“{name}” has another number or date than the report and is not sent.")
            self.said.setText(words.format(name=chosen[0].name))
        else:
            words = translate("reports", "“{name}” is kept with the report and goes in the package.")
            self.said.setText(words.format(name=chosen[0].name))

    def ask(self) -> None:
        """Show the package until it is closed; then ask how it was sent, where that was wanted."""
        answer = self.dialog.exec() == Dialog.DialogCode.Accepted
        self.dialog.deleteLater()
        if answer and not self._sent:
            mark_sent(self._shell, self._report.id or 0, self._way)

    def write_mail(self) -> None:
        """Ask where, and write the draft of an e-mail."""
        address = self.mail.text().strip()
        self._shell.memory.save("report-mail", address)
        package = replace(self._package, to=address)
        kinds = {".eml": translate("reports", "Draft of an e-mail")}
        self._write(kinds, partial(self._shell.services.packages.write_mail, package), Way.MAIL,
                    ExportKind.MAIL)  # fmt: skip

    def write_zip(self) -> None:
        """Ask where, and write the archive."""
        kinds = {".zip": translate("reports", "Archive")}
        self._write(kinds, partial(self._shell.services.packages.write_zip, self._package), Way.STICK,
                    ExportKind.ARCHIVE)  # fmt: skip

    def _write(self, kinds: dict[str, str], act: Callable[[Path], object], way: Way, kind: ExportKind) -> None:
        path = files.ask_where(self._shell, self._package.name, kinds)
        if path is None:
            return
        kept: Path | None = files.written(self._shell, path, act)
        if kept is not None:
            self._way = way
            files.remember(self._shell, kept)
            self._shell.services.report_files.note_export(self._report.id or 0, kind, kept)
            self.said.setText(translate("reports", "“{name}” was written.").format(name=kept.name))
            files.open_path(kept if way is Way.MAIL else kept.parent)

    def copy_facts(self) -> None:
        """Put the facts for the e-office into the clipboard."""
        QGuiApplication.clipboard().setText(self._package.facts_text)
        self.said.setText(translate("reports", "The facts are in the clipboard."))


def mark_sent(shell: Shell, report_id: int, way: Way = Way.SYSTEM) -> None:
    """Ask when and how a report was sent, and write it down."""
    if SentDialog(shell.widget, shell.services, report_id, way).ask():
        report = shell.services.reports.get(report_id)
        words = translate("reports", "Written down: sent on {day}, {way}")
        way_words = say.way_word(Way(report.sent_way))
        shell.say(words.format(day=labels.day(report.sent_on), way=way_words), undo=True)


def export(shell: Shell, report_id: int) -> None:
    """Ask where, and write a report as .docx, .pdf, or its progress workbook."""
    report = shell.services.reports.get(report_id)
    kinds = {
        ".docx": translate("exporting", "Word document"), ".pdf": translate("exporting", "PDF document"),
        ".xlsx": translate("exporting", "Excel workbook"),
    }  # fmt: skip
    number = report.number.partition("/")[0]
    path = files.ask_where(shell, files.file_name("BC", number, subject_of(report.title)), kinds)
    if path is not None:
        kind = ExportKind.PROGRESS if path.suffix.lower() == ".xlsx" else ExportKind.REPORT
        write_again(shell, report_id, kind, path)


def write_again(shell: Shell, report_id: int, kind: ExportKind, path: Path) -> bool:
    """Write what is written of a report, or was once, and let its list of files name it."""
    report = shell.services.reports.get(report_id)
    packages = shell.services.packages

    def act(path: Path) -> None:
        if kind is ExportKind.MAIL:
            address = str(shell.memory.load("report-mail") or "")
            packages.write_mail(replace(_package(shell.services, report), to=address), path)
        elif kind is ExportKind.ARCHIVE:
            packages.write_zip(_package(shell.services, report), path)
        else:
            _write_report(shell.services, report, path)

    return files.write(shell, path, act, partial(shell.services.report_files.note_export, report_id, kind))


def _write_report(services: Services, report: Report, path: Path) -> None:
    """Write a report to a file by its ending."""
    from desktop.gui.paper import preview as paper  # with the first PDF

    ending = path.suffix.lower()
    if ending == ".pdf":
        paper.pdf(services.reports.sheet(report), path, report.title)
    else:
        (services.reports.docx if ending == ".docx" else services.reports.xlsx)(report, path)
