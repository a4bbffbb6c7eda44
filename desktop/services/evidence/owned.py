"""Files that belong to a plan or a report: kept, compared with it, taken away; what was written of it is noted."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

from desktop.domain.base.changed import Changed
from desktop.domain.base.errors import QT_TRANSLATE_NOOP, UserError
from desktop.domain.base.text import clean
from desktop.domain.plan.files import ExportKind, ExportRow, FileKind, FilePage, KeptFileRow, Match, Owner, match
from desktop.domain.plan.plan import Plan
from desktop.services.base import Context
from desktop.services.evidence.service import FAULTS
from desktop.services.evidence.steps import fit, put_away_on_failure
from desktop.storage import evidence, journal, kept_files
from desktop.storage.database import Session

_READABLE = frozenset({".pdf", ".docx"})


@dataclass(frozen=True)
class Actions:
    """What the journal calls the operations on the files of one kind of owner."""

    attached: str
    detached: str
    renamed: str
    forgotten: str


class OwnedFileService(ABC):
    """The data folder keeps a copy of each file that is added; an export is only noted, it lies where it was put."""

    shelf: ClassVar[kept_files.Shelf]
    word: ClassVar[str]
    """How subjects of the journal begin."""
    actions: ClassVar[Actions]
    changed: ClassVar[Changed]

    def __init__(self, context: Context) -> None:
        self._context = context

    @abstractmethod
    def _owner(self, session: Session, owner_id: int) -> Owner:
        """Return what is known of an owner; raise UserError when there is none with this number."""

    @abstractmethod
    def _scope(self, owner_id: int) -> journal.Scope:
        """Cover an owner with its files."""

    @abstractmethod
    def _tasks(self, session: Session, owner_id: int) -> Collection[int]:
        """Return the tasks whose evidence belongs to an owner."""

    def owner(self, owner_id: int) -> Owner:
        """Return title, number and date of what the files belong to."""
        with self._context.reading() as session:
            return self._owner(session, owner_id)

    def rows(self, owner_id: int) -> list[KeptFileRow]:
        """Return the kept files of an owner in the order in which they came; signed ones are compared with it."""
        data = self._context.database.folder
        with self._context.reading() as session:
            ours, found = self._owner(session, owner_id), kept_files.files(session, self.shelf, owner_id)
            return [
                KeptFileRow(
                    item.id, item.kind, item.name, str(path), item.size, item.added_at, item.author, path.is_file(),
                    item.number, item.dated, match(ours, item.number, item.dated),
                )
                for item in found
                for path in [evidence.bring_back(data, item.path)]
            ]  # fmt: skip

    def signed(self, owner_id: int) -> KeptFileRow | None:
        """Return the newest signed copy that agrees with number and date, else the newest that cannot be read.

        One that is gone, was changed since, or has another number or date is none.
        """
        found = [row for row in reversed(self.rows(owner_id)) if row.kind is FileKind.SIGNED and self._sound(row)]
        for wanted in (Match.SAME, Match.UNREAD):
            for row in found:
                if row.match is wanted:
                    return row
        return None

    def attached(self, owner_id: int) -> list[KeptFileRow]:
        """Return the papers that are sent along, without those that are gone or were changed since."""
        return [row for row in self.rows(owner_id) if row.kind is FileKind.ATTACHED and self._sound(row)]

    def _sound(self, row: KeptFileRow) -> bool:
        try:
            self.file(row.id)
        except UserError:
            return False
        return True

    def count(self, owner_id: int) -> int:
        """Return how many files there are of an owner: kept ones, exports, and the evidence of its tasks."""
        with self._context.reading() as session:
            return kept_files.count(session, self.shelf, owner_id, self._tasks(session, owner_id))

    @staticmethod
    def content(path: Path) -> Plan:
        """Return what a file says, to be looked at; safe in a thread. Raises UserError when its words are not read."""
        from desktop.documents import reading  # 0.3 s that only reading needs

        found = reading.read(path)
        if found.unnamed:
            found.plan.document_kind = ""
        return found.plan

    @staticmethod
    def page(path: Path, number: int) -> FilePage:
        """Return the picture of a page of a .pdf; safe in a thread. Raises UserError when it cannot be shown."""
        from desktop.documents import reading  # 0.3 s that only reading needs

        return reading.page(path, number)

    def exports(self, owner_id: int) -> list[ExportRow]:
        """Return what was written of an owner, the newest first, and whether it is still there."""
        with self._context.reading() as session:
            return [
                ExportRow(item.id, item.kind, item.path, item.size, item.written_at, item.author, _is_file(item.path))
                for item in kept_files.exports(session, self.shelf, owner_id)
            ]

    def attach(
        self, owner_id: int, kind: FileKind, paths: Sequence[Path]
    ) -> tuple[list[int], list[UserError]]:  # fmt: skip
        """Keep copies of files with an owner, in one step that can be undone, whatever its status.

        Returns the ids of those that were taken and why the others were not. Of a signed file number and date are
        read where it has words. Raises UserError when there is no such owner.
        """
        data = self._context.database.folder
        with self._context.reading() as session:
            title = self._owner(session, owner_id).title
            known = {item.sha256: item.name for item in kept_files.files(session, self.shelf, owner_id)}
        taken: list[dict[str, object]] = []
        refused: list[UserError] = []
        for path in paths:
            try:
                size = fit(path, known)
                relative, digest = evidence.take_in(path, data, owner_id, self.shelf.folder)
            except UserError as error:
                refused.append(error)
                continue
            known[digest] = path.name
            number, dated = _number_and_date(path) if kind is FileKind.SIGNED else ("", None)
            taken.append(
                {"name": path.name, "size": size, "path": relative, "sha256": digest, "number": number, "dated": dated}
            )
        if not taken:
            return [], refused
        detail = {"name": title, "file": ", ".join(str(item["name"]) for item in taken)}
        subject = f"{self.word}:{owner_id}"
        with (
            put_away_on_failure(data, [str(item["path"]) for item in taken]),
            self._context.writing(self.changed) as session,
            self._context.operation(session, self.actions.attached, subject, self._scope(owner_id), detail),
        ):
            added = [
                kept_files.add_file(
                    session, self.shelf, owner_id, kind=kind, added_at=self._context.time(),
                    author=self._context.author, **item,
                )
                for item in taken
            ]  # fmt: skip
        return added, refused

    def detach(self, file_id: int) -> None:
        """Take a file away from its owner; it stays in the data folder's bin, so that this can be undone."""
        with self._context.writing(self.changed) as session:
            item = self._existing(session, file_id)
            detail = {"name": self._owner(session, item.owner_id).title, "file": item.name}
            subject, scope = f"{self.word}:{item.owner_id}", self._scope(item.owner_id)
            with self._context.operation(session, self.actions.detached, subject, scope, detail):
                kept_files.remove_file(session, self.shelf, file_id)
        evidence.put_away(self._context.database.folder, item.path)

    def rename(self, file_id: int, name: str) -> None:
        """Let a file be listed under another name; its ending stays."""
        with self._context.writing(self.changed) as session:
            item = self._existing(session, file_id)
            ending = Path(item.name).suffix
            stem = clean(name).removesuffix(ending).rstrip(" .")
            if not stem:
                raise UserError(QT_TRANSLATE_NOOP("errors", "A file needs a name."))
            detail = {"name": self._owner(session, item.owner_id).title, "file": item.name}
            subject, scope = f"{self.word}:{item.owner_id}", self._scope(item.owner_id)
            with self._context.operation(session, self.actions.renamed, subject, scope, detail):
                kept_files.rename_file(session, self.shelf, file_id, f"{stem}{ending}")

    def file(self, file_id: int) -> Path:
        """Return where a file is, to open it. Raises UserError when it is gone or no longer what was added."""
        with self._context.reading() as session:
            item = self._existing(session, file_id)
        path = evidence.bring_back(self._context.database.folder, item.path)
        if fault := evidence.fault(path, item.sha256):
            raise UserError(FAULTS[fault], name=item.name, folder=path.parent)
        return path

    def note_export(self, owner_id: int, kind: ExportKind, path: Path) -> None:
        """Keep that a file was written of an owner. It is no step that undo takes back: the file would stay."""
        with self._context.writing(Changed.EXPORTS) as session:
            kept_files.note_export(
                session, self.shelf, owner_id, kind=kind, path=str(path.resolve()), size=path.stat().st_size,
                written_at=self._context.time(), author=self._context.author,
            )  # fmt: skip

    def forget_export(self, export_id: int) -> None:
        """Take an entry out of the list of what was written; the file stays where it is."""
        with self._context.writing(Changed.EXPORTS) as session:
            item = kept_files.export(session, self.shelf, export_id)
            if item is None:
                raise UserError(QT_TRANSLATE_NOOP("errors", "This entry is no longer there."))
            detail = {"name": self._owner(session, item.owner_id).title, "file": Path(item.path).name}
            subject = f"{self.word}:{item.owner_id}"
            scope = journal.rows_scope(**{self.shelf.exports.name: item.id})
            with self._context.operation(session, self.actions.forgotten, subject, scope, detail):
                kept_files.forget_export(session, self.shelf, export_id)

    def _existing(self, session: Session, file_id: int) -> kept_files.KeptFile:
        found = kept_files.file(session, self.shelf, file_id)
        if found is None:
            raise UserError(QT_TRANSLATE_NOOP("errors", "This file is no longer in the list."))
        return found


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except OSError:  # a share that is away
        return False


def _number_and_date(path: Path) -> tuple[str, date | None]:
    """Return number and date that stand in a signed file; a scan without words tells neither."""
    from desktop.documents import reading  # 0.3 s that only reading needs

    if path.suffix.lower() not in _READABLE:
        return "", None
    try:
        plan = reading.read(path).plan
    except UserError:
        return "", None
    return plan.number, plan.dated.value
